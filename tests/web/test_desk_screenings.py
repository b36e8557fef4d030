"""The queue and a screening's page over HTTP, with the project's own trials and made-up people."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from prescreen.content import Library
from prescreen.desk.seeding import seed
from prescreen.interview import Interview
from prescreen.store import Note, Scope, Screening, Store, Wanted
from tests.criteria.people import library as real_library
from tests.interview.interviews import interview_on
from tests.web.desk_client import DeskClient
from tests.web.fakes import NOON

SignIn = Callable[..., DeskClient]
TRIAL = "NCT06350110"


@pytest.fixture
def library() -> Library:
    return real_library()


@pytest.fixture
def interview(store: Store, library: Library) -> Interview:
    return interview_on(library, store, lambda: NOON)


@pytest.fixture
def screenings(store: Store, library: Library) -> list[Screening]:
    """Twelve made-up screenings of one trial that were handed over with their answers, newest first."""
    seed(store, library, 30, NOON, trials=(TRIAL,))
    with store.read() as unit:
        found = [row for row in unit.queue.page((Scope(),), Wanted(), None, 50) if row.readable]
    return found[:12]


@pytest.fixture
def desk(sign_in: SignIn) -> DeskClient:
    return sign_in("coordinator")


def words(text: str) -> str:
    """What stands on a page, without tags."""
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", text))


def path_of(row: Screening) -> str:
    return f"/desk/screenings/{row.conversation}"


def row_of(store: Store, row: Screening) -> Screening:
    with store.read() as unit:
        found = unit.screenings.get(row.conversation)
    assert found is not None
    return found


def notes_of(store: Store, row: Screening, who: str) -> list[Note]:
    with store.read() as unit:
        return unit.desk_acts.notes(row.conversation, who)


def contact_of(store: Store, row: Screening) -> dict[str, Any]:
    with store.read() as unit:
        lead = unit.leads.of(row.conversation)
    assert lead is not None
    return dict(lead.contact)


async def test_the_queue_names_people_and_opens_the_newest(
    desk: DeskClient, store: Store, screenings: list[Screening]
) -> None:
    page = await desk.get("/desk/queue")
    assert page.status_code == 200
    for row in screenings[:3]:
        assert contact_of(store, row)["last_name"] in page.text
        assert path_of(row) in page.text
    assert page.text.count('data-live="5"') == 1


async def test_a_page_ends_and_the_next_begins_after_it(desk: DeskClient, store: Store, library: Library) -> None:
    seed(store, library, 120, NOON, trials=(TRIAL,))
    seen: list[str] = []
    address = "/desk/queue"
    while address:
        page = await desk.get(address)
        seen += re.findall(r'id="open-([^"]+)"', page.text)
        following = re.search(r'rel="next" href="([^"]+)"', page.text)
        address = following[1].replace("&amp;", "&") if following else ""
    assert len(seen) == 120
    assert len(set(seen)) == 120


async def test_filters_stand_in_the_address(desk: DeskClient, store: Store, screenings: list[Screening]) -> None:
    with store.unit() as unit:
        unit.screenings.mark(screenings[4].conversation, "not_reached", None)
    page = await desk.get("/desk/queue", status="not_reached")
    assert re.findall(r'id="open-([^"]+)"', page.text) == [screenings[4].conversation]
    nonsense = await desk.get("/desk/queue", status="<script>", outcome="x", after="nonsense", order="sideways")
    assert nonsense.status_code == 200


async def test_somebody_is_found_by_what_is_typed_and_it_stands_in_no_address(
    desk: DeskClient, store: Store, screenings: list[Screening]
) -> None:
    email = contact_of(store, screenings[5])["email"]
    page = await desk.post("/desk/queue/find", find=email)
    assert re.findall(r'id="open-([^"]+)"', page.text) == [screenings[5].conversation]
    assert [entry.details for entry in desk.audited("screening.searched")] == ['{"by":"person"}']
    by_reference = await desk.post("/desk/queue/find", find=screenings[2].reference)
    assert re.findall(r'id="open-([^"]+)"', by_reference.text) == [screenings[2].conversation]
    nobody = await desk.post("/desk/queue/find", find="Zzyzx")
    assert "Nobody is found by that" in nobody.text


async def test_a_monitor_sees_neither_names_nor_words_and_finds_by_reference_only(
    sign_in: SignIn, store: Store, screenings: list[Screening]
) -> None:
    monitor = sign_in("monitor")
    contact = contact_of(store, screenings[0])
    for page in (await monitor.get("/desk/queue"), await monitor.get(path_of(screenings[0]))):
        assert page.status_code == 200
        for value in (contact["last_name"], contact["email"], contact["phone"]):
            assert value not in page.text
    assert "The person&#39;s own words: not shown here." in (await monitor.get(path_of(screenings[0]))).text
    found = await monitor.post("/desk/queue/find", find=contact["email"])
    assert "Nobody is found by that" in found.text
    found = await monitor.post("/desk/queue/find", find=screenings[0].reference)
    assert screenings[0].conversation in found.text


async def test_two_colleagues_claim_one_screening_and_one_gets_it(
    sign_in: SignIn, store: Store, screenings: list[Screening]
) -> None:
    first, second = sign_in("coordinator"), sign_in("coordinator")
    one = screenings[0].conversation
    assert (await first.post("/desk/queue/claim", claim=one)).headers["location"] == "/desk/queue?done=claimed"
    late = await second.post("/desk/queue/claim", claim=one, own="status=new&evil=//x")
    assert late.headers["location"] == "/desk/queue?status=new&done=taken"
    assert row_of(store, screenings[0]).assignee == first.account.id
    assert "Somebody else was a moment faster" in (await second.get("/desk/queue?done=taken")).text


async def test_many_are_assigned_at_once_but_not_to_who_does_not_work_there(
    sign_in: SignIn, store: Store, screenings: list[Screening]
) -> None:
    desk, colleague = sign_in("coordinator"), sign_in("coordinator", trial=TRIAL)
    stranger = sign_in("coordinator", trial="DEMO-ASTHMA-01")
    ids = [row.conversation for row in screenings[:3]]
    refused = await desk.post("/desk/queue/assign", {"ids": ids, "to": stranger.account.id})
    assert refused.headers["location"].endswith("done=not_theirs")
    assert (await desk.post("/desk/queue/assign", {"ids": ids, "to": colleague.account.id})).status_code == 303
    assert {row_of(store, row).assignee for row in screenings[:3]} == {colleague.account.id}
    assert len(desk.audited("screening.assigned")) == 3


async def test_what_belongs_elsewhere_is_neither_assigned_nor_claimed(
    sign_in: SignIn, store: Store, screenings: list[Screening]
) -> None:
    elsewhere = sign_in("coordinator", trial="DEMO-ASTHMA-01")
    one = screenings[0].conversation
    assert (await elsewhere.post("/desk/queue/assign", {"ids": [one], "to": "me"})).status_code == 404
    assert (await elsewhere.post("/desk/queue/claim", claim=one)).status_code == 404
    assert row_of(store, screenings[0]).assignee == ""
    assert len(elsewhere.audited("access.refused")) == 2


async def test_a_letters_link_leads_to_the_screening(
    desk: DeskClient, store: Store, screenings: list[Screening]
) -> None:
    with store.read() as unit:
        lead = unit.leads.of(screenings[1].conversation)
    assert lead is not None
    answer = await desk.get(f"/desk/screenings/{lead.id}")
    assert (answer.status_code, answer.headers["location"]) == (303, path_of(screenings[1]))


async def test_a_finding_shows_the_sentence_the_answer_and_the_words_it_rests_on(
    desk: DeskClient, store: Store, screenings: list[Screening]
) -> None:
    page = (await desk.get(path_of(screenings[0]))).text
    card = page[page.index('id="c-inc-01-age"') :]
    card = card[: card.index("</article>")]
    assert "18-90 years old;" in card
    assert "Who can verify it" in card
    rests = re.search(r'data-rests="(\d+)', card)
    assert rests is not None
    bubble = re.search(r'href="#(b\d+)"', card)
    assert bubble is not None
    assert f'id="{bubble[1]}"' in page
    marked = re.search(rf'<mark[^>]* data-rests="{rests[1]}"[^>]*>([^<]+)</mark>', page)
    assert marked is not None
    assert any(digit.isdigit() for digit in marked[1])
    assert [entry.subject for entry in desk.audited("screening.viewed")] == [screenings[0].conversation]


async def test_looking_makes_it_read_for_who_works_on_it(
    sign_in: SignIn, store: Store, screenings: list[Screening]
) -> None:
    unread = next(row for row in screenings if row.unread)
    await sign_in("monitor").get(path_of(unread))
    assert row_of(store, unread).unread
    await sign_in("coordinator").get(path_of(unread))
    assert not row_of(store, unread).unread


async def test_sensitive_items_are_not_in_the_page_until_they_are_revealed(
    sign_in: SignIn, store: Store, screenings: list[Screening]
) -> None:
    desk, colleague = sign_in("coordinator"), sign_in("coordinator")
    path = path_of(screenings[0])

    def hiv(page: str) -> str:
        card = page[page.index('id="c-exc-06a-hiv"') :]
        return card[: card.index("</article>")]

    before = (await desk.get(path)).text
    assert "Sensitive: hidden" in hiv(before)
    assert "Why:" not in hiv(before)
    assert "Sensitive: hidden until you reveal it." in before
    await desk.post(f"{path}/reveal")
    assert "Sensitive: hidden" not in hiv((await desk.get(path)).text)
    assert "Sensitive: hidden" in hiv((await colleague.get(path)).text)
    assert len(desk.audited("sensitive.revealed")) == 1
    await desk.post(f"{path}/hide")
    assert "Sensitive: hidden" in hiv((await desk.get(path)).text)


async def test_an_override_needs_a_reason_and_leaves_the_machines_verdict_beside_it(
    desk: DeskClient, store: Store, screenings: list[Screening]
) -> None:
    row = next(row for row in screenings if row.outcome == "not_eligible")
    path = path_of(row)
    without = await desk.post(f"{path}/override", about="outcome", value="needs_review", reason=" ", key="k0")
    assert without.status_code == 422
    assert "Please write a reason." in without.text
    done = await desk.post(
        f"{path}/override", about="outcome", value="needs_review", reason="Seen the <b>chart</b>", key="k1"
    )
    assert done.status_code == 303
    again = await desk.post(f"{path}/override", about="outcome", value="likely_eligible", reason="x", key="k1")
    assert again.status_code == 303
    found = row_of(store, row)
    assert (found.machine, found.outcome) == ("not_eligible", "needs_review")
    page = (await desk.get(path)).text
    assert "Seen the &lt;b&gt;chart&lt;/b&gt;" in page
    assert "set by people; the machine:" in page
    (entry,) = desk.audited("finding.overridden")
    with store.read() as unit:
        assert unit.audit.told(entry) == {
            "old": "not_eligible", "new": "needs_review", "reason": "Seen the <b>chart</b>"
        }  # fmt: skip


async def test_an_overridden_finding_changes_the_outcome_and_back(
    desk: DeskClient, store: Store, screenings: list[Screening]
) -> None:
    row = next(row for row in screenings if row.outcome == "likely_eligible")
    form = {"about": "inc-01-age", "reason": "The passport says 17", "key": "k1"}
    await desk.post(f"{path_of(row)}/override", form, value="not_met")
    assert (row_of(store, row).machine, row_of(store, row).outcome) == ("likely_eligible", "not_eligible")
    await desk.post(f"{path_of(row)}/override", {**form, "key": "k2"}, value="")
    assert row_of(store, row).outcome == "likely_eligible"
    wrong = await desk.post(f"{path_of(row)}/override", {**form, "about": "no-such", "key": "k3"}, value="met")
    assert wrong.status_code == 422


async def test_an_answer_from_the_phone_supersedes_and_is_judged_anew(
    desk: DeskClient, store: Store, screenings: list[Screening]
) -> None:
    row = next(row for row in screenings if row.outcome == "likely_eligible")
    path = path_of(row)
    form = {"fact": "age_years", "source": "phone", "remark": "He said so twice", "key": "k1"}
    bad = await desk.post(f"{path}/correct", form, value="abc")
    assert bad.status_code == 422
    assert "Enter a number" in bad.text
    assert 'value="abc"' in bad.text
    assert (await desk.post(f"{path}/correct", form, value="17")).status_code == 303
    assert row_of(store, row).outcome == "not_eligible"
    page = words((await desk.get(path)).text)
    assert "told on the phone" in page
    assert "earlier:" in page
    with store.read() as unit:
        ages = [answer for answer in unit.answers.history(row.conversation) if answer.fact == "age_years"]
    assert [answer.reader for answer in ages][-1] == "phone"
    assert len(ages) == 2


@pytest.mark.parametrize(
    ("fact", "fields"),
    [
        ("hemoglobin", {"value": "9.1", "unit": "g/dL", "date": "2026-03-10"}),
        ("immunosuppressants", {"value": "rituximab, last dose in March 2025"}),
        ("recent_vaccines", {"none": "1"}),
        ("stroke", {"unknown": "1"}),
        ("heart_disease", {"value": "none"}),
    ],
)
async def test_every_kind_of_answer_can_be_recorded(
    desk: DeskClient, store: Store, screenings: list[Screening], fact: str, fields: dict[str, str]
) -> None:
    path = path_of(screenings[0])
    assert (await desk.get(f"{path}?correct={fact}")).status_code == 200
    done = await desk.post(f"{path}/correct", {"fact": fact, "source": "chart", "key": "k", **fields})
    assert done.status_code == 303
    with store.read() as unit:
        assert unit.answers.current(screenings[0].conversation)[fact].reader == "chart"


async def test_a_ruling_stands_beside_every_verdict_it_touches(
    sign_in: SignIn, store: Store, screenings: list[Screening]
) -> None:
    investigator, coordinator = sign_in("investigator"), sign_in("coordinator")
    form = {"about": "exc-06a-hiv", "ruling": "An old, cured infection counts.", "key": "k1"}
    assert (await coordinator.post(f"{path_of(screenings[0])}/ruling", form)).status_code == 403
    assert (await investigator.post(f"{path_of(screenings[0])}/ruling", form)).status_code == 303
    for row in screenings[:2]:
        assert "An old, cured infection counts." in (await coordinator.get(path_of(row))).text
    assert len(investigator.audited("criterion.ruled")) == 1


async def test_a_note_is_on_the_words_that_were_selected_and_only_for_me(
    sign_in: SignIn, store: Store, screenings: list[Screening]
) -> None:
    desk, colleague = sign_in("coordinator"), sign_in("coordinator")
    path = path_of(screenings[0])
    page = (await desk.get(path)).text
    bubble = re.search(r'data-bubble="(\d+)">[^<]*<mark[^>]*>([^<]{8,})</mark>', page)
    assert bubble is not None
    number, text = bubble[1], bubble[2].replace("&#39;", "'").replace("&amp;", "&")
    form = {"bubble": number, "quote": text[:6], "text": "Ask about <i>this</i>", "key": "k1"}
    assert (await desk.post(f"{path}/notes", {**form, "for": "me"})).status_code == 303
    assert (
        await desk.post(f"{path}/notes", {**form, "for": "team", "key": "k2", "text": "For all"})
    ).status_code == 303
    (mine, ours) = notes_of(store, screenings[0], desk.account.id)
    assert mine.anchor["quote"] == text[:6]
    assert (mine.team, ours.team) == (False, True)
    own, others = (await desk.get(path)).text, (await colleague.get(path)).text
    assert "Ask about &lt;i&gt;this&lt;/i&gt;" in own
    assert "Ask about" not in others
    assert others.count("For all") == 1
    wrong = await desk.post(f"{path}/notes", {**form, "quote": "words nobody wrote", "key": "k3"})
    assert wrong.status_code == 422
    assert "Ask about &lt;i&gt;this&lt;/i&gt;" in wrong.text
    gone = await colleague.post(f"{path}/notes/remove", note=ours.id)
    assert gone.headers["location"].endswith("done=note_not")
    await desk.post(f"{path}/notes/remove", note=mine.id)
    assert [note.id for note in notes_of(store, screenings[0], desk.account.id)] == [ours.id]


async def shared_by(desk: DeskClient, row: Screening, **fields: str) -> tuple[str, str]:
    page = await desk.post(f"{path_of(row)}/share", {"days": "7", **fields})
    link = re.search(r"/shared#([\w-]+)", page.text)
    passcode = re.search(r'id="share-passcode">([^<]+)<', page.text)
    assert link is not None
    assert passcode is not None
    return link[1], passcode[1]


async def open_link(desk: DeskClient, secret: str, passcode: str) -> Any:
    return await desk.http.post("/shared", data={"secret": secret, "passcode": passcode})


async def test_a_shared_screening_is_redacted_and_each_view_is_written_down(
    desk: DeskClient, store: Store, screenings: list[Screening]
) -> None:
    row = screenings[0]
    contact = contact_of(store, row)
    await desk.post(f"{path_of(row)}/notes", {"bubble": "1", "text": "My own note", "for": "team", "key": "k1"})
    secret, passcode = await shared_by(desk, row)
    assert "Passcode" in (await desk.http.get("/shared")).text
    for _ in range(2):
        page = await open_link(desk, secret, passcode.lower().replace("-", " "))
        assert page.status_code == 200
    for value in (contact["first_name"], contact["last_name"], contact["email"], contact["phone"], "My own note"):
        assert value not in page.text
    assert "Sensitive: hidden" in page.text
    with store.read() as unit:
        assert [entry.event for entry in unit.audit.entries()].count("link.opened") == 2
    whole = await open_link(desk, *(await shared_by(desk, row, notes="1", whole="1")))
    assert contact["last_name"] in whole.text
    assert "My own note" in whole.text


async def test_five_wrong_passcodes_lock_a_link_and_taking_back_ends_it(
    desk: DeskClient, store: Store, screenings: list[Screening]
) -> None:
    secret, passcode = await shared_by(desk, screenings[0])
    for left in (4, 3, 2, 1, 0):
        answer = await open_link(desk, secret, "AAAA-AAAA")
        assert answer.status_code == 403
        assert (f"{left} {'try' if left == 1 else 'tries'} left" in answer.text) == (left > 0)
    assert "opens nothing any more" in (await open_link(desk, secret, passcode)).text
    secret, passcode = await shared_by(desk, screenings[0])
    with store.read() as unit:
        links = unit.shared_links.of(screenings[0].conversation)
    newest = max(links, key=lambda link: link.tries)
    await desk.post(f"{path_of(screenings[0])}/share/revoke", link=newest.id)
    assert "opens nothing any more" in (await open_link(desk, secret, passcode)).text


async def test_a_duplicate_is_merged_and_comes_back(
    desk: DeskClient, store: Store, screenings: list[Screening]
) -> None:
    one, two = screenings[:2]
    with store.unit() as unit:
        unit.screenings.handed_over(two.conversation, "lead", contact_of(store, one), NOON)
    assert f"a duplicate of {row_of(store, two).reference}" in (await desk.get(path_of(one))).text
    await desk.post(f"{path_of(one)}/merge", into=two.conversation)
    assert one.conversation not in (await desk.get("/desk/queue")).text
    itself = await desk.post(f"{path_of(two)}/merge", into=two.conversation)
    assert itself.status_code == 422
    await desk.post(f"{path_of(one)}/merge", into="")
    assert one.conversation in (await desk.get("/desk/queue")).text


async def test_a_status_takes_it_off_the_list_of_what_is_due(
    desk: DeskClient, store: Store, screenings: list[Screening]
) -> None:
    path = path_of(screenings[0])
    await desk.post(f"{path}/mark", status="attempt_1", due="2026-03-20T09:30")
    found = row_of(store, screenings[0])
    assert (found.status, str(found.due_at)) == ("attempt_1", "2026-03-20 09:30:00+00:00")
    assert (await desk.post(f"{path}/mark", status="attempt_1", due="soon")).status_code == 422
    await desk.post(f"{path}/mark", status="enrolled", due="2026-03-20T09:30")
    assert row_of(store, screenings[0]).due_at is None


async def test_a_mail_is_sent_again_once_a_form(desk: DeskClient, store: Store, screenings: list[Screening]) -> None:
    row = screenings[0]
    assert (await desk.post(f"{path_of(row)}/resend", kind="team", key="k1")).status_code == 422
    with store.unit() as unit:
        unit.outbox.add("team", "first", {}, NOON, conversation=row.conversation)
    for _ in range(2):
        assert (await desk.post(f"{path_of(row)}/resend", kind="team", key="k2")).status_code == 303
    with store.read() as unit:
        assert [promise.kind for promise in unit.outbox.of(row.conversation)] == ["team", "team"]


async def test_a_coordinator_answers_in_the_chat_and_hands_back(
    desk: DeskClient, store: Store, begin: Callable[[], Any]
) -> None:
    talker = await begin()
    await talker.choose("Yes, I answer for myself")
    await talker.say("I would like to talk to a person")
    assert "Waits for a person" in (await desk.get("/desk/queue")).text
    path = f"/desk/screenings/{talker.conversation}"
    page = await desk.get(path)
    assert "You see what was written since they asked for a person" in page.text
    assert (await desk.post(f"{path}/attend", key="k1")).status_code == 303
    await talker.say("I am 34 and scared")
    assert talker.last["messages"] == []
    assert talker.last["state"] == "with_person"
    assert "I am 34 and scared" in (await desk.get(f"{path}/chat")).text
    await desk.post(f"{path}/say", text="Hello, <b>I</b> am here.", key="k2")
    read = (await talker.read(after=talker.last["cursor"])).json()
    assert [(m["text"], m["notice"]) for m in read["messages"]] == [("Hello, <b>I</b> am here.", "person")]
    await talker.say("I want to kill myself")
    assert [m.get("notice") for m in talker.last["messages"]] == ["crisis"]
    assert "In danger" in (await desk.get("/desk/queue")).text
    await desk.post(f"{path}/care")
    await desk.post(f"{path}/hand-back", key="k3")
    read = (await talker.read(after=talker.last["cursor"])).json()
    assert read["state"] == "screening"
    assert read["messages"][-1]["asks"] == ["age_years"]
    await talker.say("I am 34")
    assert talker.last["messages"]
    assert [e.event for e in desk.audited() if e.event.startswith("chat.")] == [
        "chat.taken", "chat.spoken", "chat.handed_back"
    ]  # fmt: skip


async def test_who_did_not_share_their_answers_is_not_read(desk: DeskClient, store: Store, begin: Any) -> None:
    talker = await begin()
    await talker.choose("Yes, I answer for myself")
    await talker.say("I am 34")
    page = await desk.get(f"/desk/screenings/{talker.conversation}")
    assert "I am 34" not in page.text
    assert "has not agreed" in page.text
    for deed, fields in (("override", {"about": "outcome", "value": "needs_review", "reason": "x"}),
                         ("correct", {"fact": "age_years", "value": "40", "source": "phone"})):  # fmt: skip
        answer = await desk.post(f"/desk/screenings/{talker.conversation}/{deed}", {**fields, "key": "k"})
        assert answer.status_code == 422


async def test_a_reveal_ends_by_itself(sign_in: SignIn, store: Store, screenings: list[Screening]) -> None:
    with store.unit() as unit:
        unit.desk_acts.reveal(screenings[0].conversation, "somebody", NOON - timedelta(minutes=1))
        assert not unit.desk_acts.revealed(screenings[0].conversation, "somebody", NOON)
