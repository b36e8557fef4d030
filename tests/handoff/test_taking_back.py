"""Erasure and withdrawal: what is promised to the team, what is called back, what stays."""

from pathlib import Path

import pytest

from prescreen.content import Wording
from prescreen.handoff import erase, hand_over, withdraw_answers, withdraw_person
from prescreen.handoff.carriers import RecallCarrier
from prescreen.handoff.deliver import Courier
from prescreen.handoff.kinds import letter_kinds
from prescreen.handoff.mail import Stationery
from prescreen.handoff.mailbox import Mailbox
from prescreen.handoff.taking_back import RECALL
from prescreen.store import Conversation, Store
from tests.handoff.builders import JANE, NOON, Clock, Recorded, Referring


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "mail"


@pytest.fixture
def courier(store: Store, wording: Wording, folder: Path) -> Courier:
    return Courier(
        store,
        Mailbox(folder),
        Stationery(wording),
        letter_kinds(),
        inbox="team@localhost",
        public_url="https://studies.example.org",
        clock=Clock(),
        chance=lambda: 0.5,
        log=Recorded(),
        carriers={RECALL: RecallCarrier(Mailbox(folder))},
    )


def given(store: Store, conversation: Conversation, study: Referring) -> str:
    with store.unit() as unit:
        return hand_over(unit, conversation, JANE, {"outcome": "needs_review"}, study, NOON).reference


def words_in(folder: Path) -> str:
    return "\n".join(path.read_text() for part in ("tmp", "new") for path in (folder / part).glob("*"))


def test_mails_nobody_has_fetched_go_with_the_person(
    store: Store, conversation: Conversation, study: Referring, courier: Courier, folder: Path
) -> None:
    reference = given(store, conversation, study)
    courier.round()
    (folder / "tmp" / next((folder / "new").iterdir()).name).write_text("half a mail to Jane")
    assert "Jane" in words_in(folder)
    with store.unit() as unit:
        done = erase(unit, conversation, study, NOON)
    assert done.told
    courier.round()
    left = words_in(folder)
    assert not any(value in left for value in JANE.values())
    assert reference in left, "the notice to the team"
    with store.read() as unit:
        assert unit.outbox.counts()["waiting"] == 0
        assert unit.conversations.erased_on(done.receipt) == NOON


def test_a_mail_that_somebody_has_read_stays_theirs(
    store: Store, conversation: Conversation, study: Referring, courier: Courier, folder: Path
) -> None:
    given(store, conversation, study)
    courier.round()
    read = next(path for path in (folder / "new").iterdir() if "Reference" in path.read_text())
    read.rename(folder / "cur" / f"{read.name}:2,S")
    with store.unit() as unit:
        erase(unit, conversation, study, NOON)
    courier.round()
    assert (folder / "cur" / f"{read.name}:2,S").exists()


def test_erasing_twice_tells_the_team_once(store: Store, conversation: Conversation, study: Referring) -> None:
    given(store, conversation, study)
    with store.unit() as unit:
        first = erase(unit, conversation, study, NOON)
        again = erase(unit, conversation, study, NOON)
    assert again.receipt == first.receipt
    assert not again.told
    with store.read() as unit:
        assert unit.outbox.counts()["waiting"] == 2, "the notice and the call-back"


def test_who_withdraws_consent_keeps_the_contact_and_the_team_is_asked_to_delete_the_answers(
    store: Store, conversation: Conversation, study: Referring, courier: Courier, folder: Path
) -> None:
    reference = given(store, conversation, study)
    courier.round()
    before = set((folder / "new").iterdir())
    with store.unit() as unit:
        assert withdraw_answers(unit, conversation, study, NOON)
        assert withdraw_answers(unit, conversation, study, NOON), "once more changes nothing"
    courier.round()
    (notice,) = set((folder / "new").iterdir()) - before
    assert "Consent withdrawn" in notice.read_text()
    assert reference in notice.read_text()
    assert not any(value in notice.read_text() for value in JANE.values())
    with store.read() as unit:
        lead = unit.leads.of(conversation.id)
        assert lead is not None
        assert (lead.snapshot, lead.contact["email"]) == ({}, JANE["email"])


def test_who_takes_the_contact_back_too_is_no_lead_any_more(
    store: Store, conversation: Conversation, study: Referring, courier: Courier, folder: Path
) -> None:
    given(store, conversation, study)
    with store.unit() as unit:
        assert withdraw_person(unit, conversation, study, NOON)
        assert unit.leads.of(conversation.id) is None
        assert not withdraw_person(unit, conversation, study, NOON)
    courier.round()
    left = words_in(folder)
    assert "delete" in left
    assert not any(value in left for value in JANE.values()), "what was promised before is not sent any more"


def test_who_was_never_handed_over_has_nothing_to_take_back(
    store: Store, conversation: Conversation, study: Referring
) -> None:
    with store.unit() as unit:
        assert not withdraw_answers(unit, conversation, study, NOON)
        assert not withdraw_person(unit, conversation, study, NOON)
        assert unit.outbox.counts()["waiting"] == 0
