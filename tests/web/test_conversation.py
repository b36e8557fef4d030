import asyncio
from collections.abc import Callable
from typing import Any

import httpx

from prescreen.store import Store, hash_token
from tests.web.conftest import Talker
from tests.web.fakes import NOON, FakeInterview, FakeRasa
from web.conversing import NEUTRAL


async def test_a_conversation_from_start_to_outcome(talker: Talker, rasa: FakeRasa) -> None:
    first = talker.last
    assert first["state"] == "consent"
    assert [message["asks"] for message in first["messages"]] == [["prescreen_consent"]]
    assert (await talker.choose("Yes")).json()["messages"][0]["input"]["kind"] == "number"
    assert (await talker.say("43")).json()["progress"] == {"asked": 2, "about": 4}
    ticks = [talker.choice("A heart problem"), talker.choice("A liver problem")]
    assert (await talker.post({"choices": ticks})).json()["messages"][0]["asks"] == ["hemoglobin"]
    done = (await talker.say("Hb 12 g/dL")).json()
    assert done["messages"][0]["notice"] == "outcome"
    assert done["state"] == "closed"
    assert rasa.heard == [NEUTRAL, NEUTRAL, "43", NEUTRAL, "Hb 12 g/dL"]


async def test_ticked_items_arrive_together(talker: Talker, store: Store) -> None:
    await talker.choose("Yes")
    await talker.say("43")
    await talker.post({"choices": [talker.choice("A heart problem"), talker.choice("A liver problem")]})
    with store.read() as unit:
        assert unit.answers.current(talker.conversation)["list"].value == [{"tick": "heart"}, {"tick": "liver"}]
        said = [row.text for row in unit.journal.after(talker.conversation, 0) if row.kind == "choice"]
    assert said == ["Yes", "A heart problem, A liver problem"]


async def test_payloads_never_leave_the_server(talker: Talker) -> None:
    assert "payload" not in str(talker.last)
    assert all(set(choice) <= {"id", "label", "group"} for m in talker.last["messages"] for choice in m["choices"])


async def test_the_token_is_stored_hashed_and_opens_only_its_conversation(
    talker: Talker, begin: Callable[[], Any], store: Store
) -> None:
    other: Talker = await begin()
    assert len(talker.token) * 6 >= 256
    with store.read() as unit:
        mine = unit.conversations.by_token(hash_token(talker.token))
    assert mine is not None
    assert mine.id == talker.conversation != other.conversation
    assert (await other.post({"choice": talker.choice("Yes")})).status_code == 409


async def test_the_same_key_gets_the_same_reply_and_nothing_happens_twice(
    talker: Talker, interview: FakeInterview
) -> None:
    await talker.choose("Yes")
    first = await talker.say("43", key="same")
    turns = len(interview.turns)
    again = await talker.say("43", key="same")
    assert (again.status_code, again.json()) == (200, first.json())
    assert len(interview.turns) == turns


async def test_a_choice_sent_twice_with_its_key_is_not_gone(talker: Talker) -> None:
    chosen = talker.choice("Yes")
    first = await talker.post({"choice": chosen}, key="k")
    assert (await talker.post({"choice": chosen}, key="k")).json() == first.json()


async def test_the_same_key_with_another_message_is_refused(talker: Talker, store: Store) -> None:
    await talker.say("yes", key="same")
    answer = await talker.say("no", key="same")
    assert (answer.status_code, answer.json()["type"]) == (422, "urn:prescreen:problem:key-reused")
    with store.unit() as unit:
        message_id = unit.journal.after(talker.conversation, 0)[-2].message_id
        unit.journal.replace_text(talker.conversation, message_id, "[removed]")
    assert (await talker.say("yes", key="same")).status_code == 200, "redaction does not change what a key stands for"


async def test_a_choice_of_an_earlier_question_is_gone_and_the_conversation_goes_on(talker: Talker) -> None:
    old = talker.choice("Yes")
    await talker.say("yes")
    for choice in (old, "no-such-choice"):
        answer = await talker.post({"choice": choice})
        assert (answer.status_code, answer.json()["type"]) == (409, "urn:prescreen:problem:choice-gone")
    assert (await talker.say("43")).status_code == 200


async def test_messages_at_once_are_answered_one_by_one_in_order(talker: Talker, store: Store) -> None:
    answers = await asyncio.gather(*(talker.say(text) for text in ("yes", "43", "none", "Hb 12")))
    assert [answer.status_code for answer in answers] == [200] * 4
    with store.read() as unit:
        rows = unit.journal.after(talker.conversation, 0)
    assert [row.direction for row in rows] == ["in", "out"] * 5
    assert [row.text for row in rows if row.direction == "in"] == ["", "yes", "43", "none", "Hb 12"]


async def test_a_crowd_in_one_conversation_is_sent_back(talker: Talker) -> None:
    answers = await asyncio.gather(*(talker.say(f"{number}") for number in range(40)))
    codes = [answer.status_code for answer in answers]
    assert set(codes) == {200, 429}
    assert all(answer.headers["retry-after"] for answer in answers if answer.status_code == 429)


async def test_reading_back_gives_every_message_after_the_cursor(talker: Talker) -> None:
    await talker.choose("Yes")
    cursor = talker.last["cursor"]
    await talker.say("43")
    everything = (await talker.read(after=0)).json()
    assert [message["text"][:4] for message in everything["messages"]] == ["This", "How ", "Do y"]
    assert everything["state"] == "screening"
    assert everything["progress"] == {"asked": 2, "about": 4}
    since = (await talker.read(after=cursor)).json()
    assert since["messages"] == everything["messages"][-1:]
    assert since["cursor"] == talker.last["cursor"] == everything["cursor"]
    assert (await talker.read(after=since["cursor"])).json()["messages"] == []


async def test_reading_back_can_show_the_own_messages_too(talker: Talker) -> None:
    await talker.choose("Yes")
    await talker.say("43")
    messages = (await talker.read(after=0, own="true")).json()["messages"]
    assert [(each["from"], each["text"][:4]) for each in messages] == [
        ("assistant", "This"),
        ("person", "Yes"),
        ("assistant", "How "),
        ("person", "43"),
        ("assistant", "Do y"),
    ]


async def test_deleting_leaves_nothing_and_ends_the_token(talker: Talker, store: Store) -> None:
    await talker.say("yes")
    deleted = await talker.delete()
    assert deleted.status_code == 200
    for answer in (await talker.say("43"), await talker.read(), await talker.delete()):
        assert (answer.status_code, answer.headers["www-authenticate"][:6]) == (401, "Bearer")
    with store.read() as unit:
        tombstone = unit.conversations.get(talker.conversation)
        assert tombstone is not None
        assert tombstone.erased_at is not None
        assert unit.conversations.erased_on(deleted.json()["receipt"]) == tombstone.erased_at
        assert unit.journal.after(talker.conversation, 0) == []


async def test_who_deletes_by_talking_still_hears_it_was_done(talker: Talker) -> None:
    answer = await talker.say("delete")
    assert answer.json()["messages"][0]["text"] == "Deleted."
    assert (await talker.say("hello")).status_code == 401


async def test_deleting_while_a_turn_runs_waits_for_it(talker: Talker, rasa: FakeRasa, store: Store) -> None:
    rasa.held = asyncio.Event()
    said = asyncio.create_task(talker.say("yes"))
    while rasa.calls < 2:
        await asyncio.sleep(0.01)
    deleted = asyncio.create_task(talker.delete())
    await asyncio.sleep(0.05)
    waiting = not deleted.done()
    rasa.held.set()
    assert waiting
    assert ((await said).status_code, (await deleted).status_code) == (200, 200)
    with store.read() as unit:
        assert unit.journal.after(talker.conversation, 0) == []


async def test_a_language_that_is_not_there_is_no_obstacle(http: httpx.AsyncClient) -> None:
    for language in ("xx", "pt-BR", "", None):
        answer = await http.post("/api/conversations", json={"trial": "NCT06350110", "language": language})
        assert answer.status_code == 201


async def test_contact_details_never_reach_rasa(talker: Talker, store: Store, rasa: FakeRasa) -> None:
    await talker.say("yes")
    with store.unit() as unit:
        unit.conversations.save(talker.conversation, state={"at": 1}, stage="contact", language="en", at=NOON)
    await talker.say("Jane Roe, jane@example.org, +1 415 555 2671")
    assert rasa.heard[-1] == NEUTRAL


async def test_contact_details_volunteered_early_are_masked_for_rasa(talker: Talker, rasa: FakeRasa) -> None:
    await talker.say("I am 43, write to jane@example.org or +1 415 555 2671")
    assert rasa.heard[-1] == "I am 43, write to * or *"


async def test_a_typed_slash_is_text(talker: Talker, rasa: FakeRasa, store: Store) -> None:
    await talker.say('/restart{"x": 1}')
    assert not rasa.heard[-1].startswith("/")
    with store.read() as unit:
        assert unit.journal.after(talker.conversation, 0)[-2].text == '/restart{"x": 1}'
