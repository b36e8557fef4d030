"""Reminders and notices as the worker keeps them, day by day."""

from __future__ import annotations

import email
import email.policy
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

from prescreen.content import Library
from prescreen.content.library import Trial
from prescreen.handoff.deliver import Courier
from prescreen.handoff.jobs import Jobs
from prescreen.handoff.kinds import letter_kinds
from prescreen.handoff.mail import Stationery
from prescreen.handoff.mailbox import Mailbox
from prescreen.handoff.profile import profile_of, worth_a_look
from prescreen.handoff.reminders import LINK_LASTS, remind
from prescreen.handoff.subscriptions import stop_messages, subscribe
from prescreen.store import Conversation, Periods, Store, hash_token, purge
from tests.criteria.people import library
from tests.handoff.builders import NOON, Clock, Recorded, reread, words

LUPUS = library().trial("NCT06350110")
DAY = date(2026, 3, 31)
ADDRESS = "ana@example.org"


class Worker:
    """The worker of one installation, started anew as often as wanted, with a clock that goes only when told."""

    def __init__(self, store: Store, folder: Path) -> None:
        self.store = store
        self.clock = Clock()
        self.log = Recorded()
        self.folder = folder
        self.start(library())

    def start(self, content: Library) -> None:
        self.jobs = Jobs(self.store, content, clock=self.clock, log=self.log)
        self.courier = Courier(
            self.store,
            Mailbox(self.folder),
            Stationery(content.wording),
            letter_kinds(),
            inbox="team@localhost",
            public_url="https://studies.example.org",
            clock=self.clock,
            chance=lambda: 0.5,
            log=self.log,
        )

    def work(self) -> None:
        for _ in range(10):
            if not self.jobs.round() + self.courier.round():
                return
        raise AssertionError("the worker never comes to rest")

    def at(self, when: datetime) -> Worker:
        self.clock.now = when
        self.work()
        return self

    def mails(self) -> list[Any]:
        files = sorted((self.folder / "new").glob("*.eml")) if self.folder.exists() else []
        return [email.message_from_bytes(f.read_bytes(), policy=email.policy.default) for f in files]


@pytest.fixture
def worker(store: Store, tmp_path: Path) -> Worker:
    return Worker(store, tmp_path / "mail")


def _with(*trials: Trial) -> Library:
    return replace(library(), trials=MappingProxyType({t.id: t for t in trials}))


def _like(identifier: str, **changes: Any) -> Trial:
    return replace(LUPUS, entry=LUPUS.entry.model_copy(update={"id": identifier, **changes}), content_hash=identifier)


def _remind(store: Store, conversation: Conversation, message: str = "m1", day: date = DAY) -> None:
    with store.unit() as unit:
        remind(unit, conversation.id, message_id=message, email=ADDRESS, day=day, at=NOON)


def _subscribe(
    store: Store, conversation: Conversation, message: str = "m1", email: str = ADDRESS, **facts: Any
) -> str:
    profile = profile_of(LUPUS, {**LUPUS.base, **facts}, library().facts, NOON.date())
    with store.unit() as unit:
        subscribe(unit, conversation, message_id=message, email=email, profile=profile, at=NOON)
        found = unit.subscriptions.of(conversation.id)
    assert found is not None
    return found.id


def _confirm(store: Store, subscription: str) -> None:
    with store.unit() as unit:
        unit.subscriptions.confirm(subscription, NOON)


def _another(store: Store, token: str) -> Conversation:
    with store.unit() as unit:
        return unit.conversations.create(
            trial="NCT06350110", content_hash="", language="en", channel="web", token_hash=hash_token(token), at=NOON
        )


# ------------------------------------------------------------------------------------------------------- reminders


def test_one_letter_on_the_day_and_not_before(worker: Worker, store: Store, conversation: Conversation) -> None:
    _remind(store, conversation)
    assert worker.at(datetime(2026, 3, 31, 7, 59, tzinfo=UTC)).mails() == []
    (mail,) = worker.at(datetime(2026, 3, 31, 8, 1, tzinfo=UTC)).mails()
    assert mail["To"] == ADDRESS
    worker.start(library())
    assert len(worker.at(datetime(2026, 4, 1, 8, 0, tzinfo=UTC)).mails()) == 1


def test_the_letter_holds_a_link_with_the_secret_behind_the_hash_and_nothing_on_health(
    worker: Worker, store: Store, conversation: Conversation
) -> None:
    _remind(store, conversation)
    (mail,) = worker.at(datetime(2026, 3, 31, 9, 0, tzinfo=UTC)).mails()
    said = words(reread(mail))
    with store.read() as unit:
        reminder = unit.reminders.live(conversation.id)
        assert reminder is not None
        secret = unit.reminders.resume_secret(reminder.id)
        assert f"https://studies.example.org/trials/NCT06350110/chat?lang=en#resume={secret}" in said
        assert unit.reminders.by_resume_secret(secret, worker.clock.now) is not None
        assert unit.reminders.by_resume_secret(secret, worker.clock.now + LINK_LASTS) is None
        assert unit.reminders.by_resume_secret(secret[:-1] + "g", worker.clock.now) is None
    for word in ("lupus", "vaccine", "CAR-T", "31 March"):
        assert word.casefold() not in said.casefold()
    assert mail["List-Unsubscribe"].startswith("<https://studies.example.org/unsubscribe/")


@pytest.mark.parametrize("language", ["en", "es", "zh"])
def test_every_letter_is_whole_in_every_language(worker: Worker, store: Store, language: str) -> None:
    for number, trial in enumerate(("NCT06350110", "NCT00000000")):
        with store.unit() as unit:
            one = unit.conversations.create(
                trial=trial,
                content_hash="",
                language=language,
                channel="web",
                token_hash=hash_token(str(number)),
                at=NOON,
            )
        _remind(store, one)
        _confirm(store, _subscribe(store, one, email=f"p{number}@example.org"))
    worker.at(datetime(2026, 3, 31, 9, 0, tzinfo=UTC))
    worker.start(_with(LUPUS, _like("NCT11111111")))
    worker.at(datetime(2026, 4, 1, 9, 0, tzinfo=UTC))
    subjects = {str(mail["Subject"]) for mail in worker.mails()}
    texts = [words(reread(mail)) for mail in worker.mails()]
    assert len(texts) == 6
    assert len(subjects) == 3
    assert all("{" not in text and "}" not in text for text in texts)
    assert all(f"lang={language}" in text for text in texts)


@pytest.mark.parametrize("way", ["erasing", "stopping", "unsubscribing"])
@pytest.mark.parametrize("late", [False, True])
def test_whatever_stops_it_stops_it_also_when_the_letter_waits(
    worker: Worker, store: Store, conversation: Conversation, way: str, late: bool
) -> None:
    _remind(store, conversation)
    worker.clock.now = datetime(2026, 3, 31, 9, 0, tzinfo=UTC)
    if late:
        worker.jobs.round()
    with store.unit() as unit:
        reminder = unit.reminders.live(conversation.id)
        assert reminder is not None
        match way:
            case "erasing":
                unit.conversations.erase(conversation.id, worker.clock.now)
            case "stopping":
                assert stop_messages(unit, conversation.id)
            case _:
                assert unit.reminders.stop(unit.reminders.stop_secret(reminder.id))
                assert not unit.reminders.stop(unit.reminders.stop_secret(reminder.id))
    worker.work()
    assert worker.mails() == []
    with store.read() as unit:
        assert unit.reminders.kept_until(conversation.id) is None
        assert unit.reminders.email_of(reminder.id) is None


def test_a_later_reminder_takes_the_place_of_an_earlier_one(
    worker: Worker, store: Store, conversation: Conversation
) -> None:
    _remind(store, conversation)
    _remind(store, conversation, "m2", date(2026, 5, 1))
    _remind(store, conversation, "m2", date(2026, 6, 1))
    assert worker.at(datetime(2026, 4, 30, 9, 0, tzinfo=UTC)).mails() == []
    assert len(worker.at(datetime(2026, 5, 1, 9, 0, tzinfo=UTC)).mails()) == 1
    assert len(worker.at(datetime(2026, 6, 2, 9, 0, tzinfo=UTC)).mails()) == 1


def test_the_conversation_is_kept_until_the_link_has_run_out(
    worker: Worker, store: Store, conversation: Conversation
) -> None:
    _remind(store, conversation)
    with store.read() as unit:
        assert unit.reminders.kept_until(conversation.id) == datetime(2026, 4, 30, 8, 0, tzinfo=UTC)
    worker.at(datetime(2026, 4, 2, 8, 0, tzinfo=UTC))
    with store.read() as unit:
        assert unit.reminders.kept_until(conversation.id) == datetime(2026, 5, 2, 8, 0, tzinfo=UTC)
    worker.at(datetime(2026, 5, 2, 9, 0, tzinfo=UTC))
    with store.read() as unit:
        assert unit.reminders.kept_until(conversation.id) is None


def test_a_study_that_has_closed_gets_another_letter_without_a_link(
    worker: Worker, store: Store, conversation: Conversation
) -> None:
    _remind(store, conversation)
    worker.start(_with(_like("NCT06350110", status="closed")))
    (mail,) = worker.at(datetime(2026, 3, 31, 9, 0, tzinfo=UTC)).mails()
    assert "#resume=" not in words(reread(mail))
    assert "takes no new people" in words(reread(mail))


# --------------------------------------------------------------------------------------------------- other trials


def test_a_new_trial_is_told_once_to_whom_it_may_fit(worker: Worker, store: Store, conversation: Conversation) -> None:
    _confirm(store, _subscribe(store, conversation))
    worker.at(NOON)
    assert [str(m["Subject"]) for m in worker.mails()] == ["Please confirm your e-mail address"]
    opened = _with(LUPUS, _like("NCT11111111"))
    for day in range(1, 4):
        worker.start(opened)
        worker.at(NOON + timedelta(days=day))
    notice = [m for m in worker.mails() if "worth a look" in str(m["Subject"])]
    assert len(notice) == 1
    said = words(reread(notice[0]))
    assert "https://studies.example.org/trials/NCT11111111?lang=en" in said
    assert "lupus" not in said.casefold()
    assert notice[0]["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"


def test_the_first_start_tells_nobody_of_the_trials_there_are(
    worker: Worker, store: Store, conversation: Conversation
) -> None:
    _confirm(store, _subscribe(store, conversation))
    worker.start(_with(LUPUS, _like("NCT11111111"), _like("NCT22222222")))
    assert len(worker.at(NOON).mails()) == 1, "the letter that asks to confirm, and no other"


def test_each_opening_of_a_trial_is_an_event_of_its_own(
    worker: Worker, store: Store, conversation: Conversation
) -> None:
    _confirm(store, _subscribe(store, conversation))
    for day, status in enumerate(("paused", "recruiting", "recruiting", "paused", "recruiting")):
        worker.start(_with(LUPUS, _like("NCT11111111", status=status)))
        worker.at(NOON + timedelta(days=day))
    assert len(worker.mails()) == 3, "the letter that asks to confirm, and one for each of two openings"


def test_an_address_with_two_subscriptions_is_told_once_and_stops_with_one_click(worker: Worker, store: Store) -> None:
    first = _subscribe(store, _another(store, "one"))
    second = _subscribe(store, _another(store, "two"), email="Ana@Example.org".replace("Example", "example"))
    for each in (first, second):
        _confirm(store, each)
    worker.at(NOON)
    worker.start(_with(LUPUS, _like("NCT11111111")))
    worker.at(NOON + timedelta(days=1))
    assert sum("worth a look" in str(m["Subject"]) for m in worker.mails()) == 1
    with store.unit() as unit:
        assert unit.subscriptions.stop(unit.subscriptions.stop_secret(first))
        assert unit.subscriptions.get(second) is None
    worker.start(_with(LUPUS, _like("NCT11111111"), _like("NCT22222222")))
    worker.at(NOON + timedelta(days=2))
    assert sum("worth a look" in str(m["Subject"]) for m in worker.mails()) == 1


def test_nobody_is_told_before_they_have_confirmed_and_in_the_end_forgotten(
    worker: Worker, store: Store, conversation: Conversation
) -> None:
    subscription = _subscribe(store, conversation)
    worker.at(NOON)
    worker.start(_with(LUPUS, _like("NCT11111111")))
    worker.at(NOON + timedelta(days=1))
    assert len(worker.mails()) == 1
    worker.at(NOON + timedelta(days=8))
    with store.read() as unit:
        assert unit.subscriptions.get(subscription) is None
        assert not unit.vault.has(f"subscription/{subscription}")


def test_more_people_than_one_batch_are_all_told(worker: Worker, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("prescreen.handoff.trial_watch.BATCH", 2)
    for number in range(5):
        _confirm(store, _subscribe(store, _another(store, str(number)), email=f"p{number}@example.org"))
    worker.at(NOON)
    worker.start(_with(LUPUS, _like("NCT11111111")))
    worker.clock.now = NOON + timedelta(days=1)
    worker.jobs.round()
    worker.start(_with(LUPUS, _like("NCT11111111")))
    worker.work()
    told = [m["To"] for m in worker.mails() if "worth a look" in str(m["Subject"])]
    assert sorted(told) == [f"p{number}@example.org" for number in range(5)]


def test_erasing_the_conversation_ends_what_it_subscribed_to_and_age_does_not(
    worker: Worker, store: Store, conversation: Conversation
) -> None:
    gone = _subscribe(store, conversation)
    old = _another(store, "old")
    kept = _subscribe(store, old, email="old@example.org")
    for each in (gone, kept):
        _confirm(store, each)
    worker.at(NOON)
    with store.unit() as unit:
        unit.conversations.erase(conversation.id, NOON)
        unit.subscriptions.detach([old.id])
        unit.conversations.erase(old.id, NOON)
    worker.start(_with(LUPUS, _like("NCT11111111")))
    worker.at(NOON + timedelta(days=1))
    assert [m["To"] for m in worker.mails() if "worth a look" in str(m["Subject"])] == ["old@example.org"]


# -------------------------------------------------------------------------------------------------------- profiles


def _looks(trial: Trial, **facts: Any) -> bool:
    profile = profile_of(LUPUS, {**LUPUS.base, **facts}, library().facts, NOON.date())
    return worth_a_look(profile, trial, library(), NOON.date())


def test_only_a_plain_no_keeps_a_trial_from_being_told() -> None:
    other = _like("NCT11111111")
    assert _looks(other)
    assert _looks(other, heart_disease="unknown")
    assert not _looks(other, heart_disease="serious")
    assert not _looks(other, age_years=93)
    assert _looks(other, age_years=90)


def test_a_trial_about_something_else_or_a_known_or_made_up_or_closed_one_is_not_told() -> None:
    assert not _looks(LUPUS)
    assert not _looks(_like("NCT1", status="paused"))
    assert not _looks(_like("NCT1", demonstration=True))
    elsewhere = {"condition_word": {"en": "gout"}, "page": {}}
    assert not _looks(_like("NCT1", **elsewhere))


def test_the_profile_holds_nothing_private_and_nothing_that_passes() -> None:
    profile = profile_of(LUPUS, LUPUS.base, library().facts, NOON.date())
    facts = library().facts
    assert profile["facts"], "something lasts"
    for name in profile["facts"]:
        assert facts[name].sensitivity == "normal", name
        assert facts[name].changes is None, name
        assert facts[name].known_by == "patient", name
    assert not {"age_years", "date_of_birth", "respondent", "hiv", "hemoglobin", "recent_vaccines"} & set(
        profile["facts"]
    )
    assert profile["born"] == [2026 - LUPUS.base["age_years"] - 1, 2026 - LUPUS.base["age_years"]]  # type: ignore[operator]


def test_a_fact_that_has_changed_its_shape_since_is_left_out() -> None:
    profile = profile_of(LUPUS, {**LUPUS.base, "heart_disease": "serious"}, library().facts, NOON.date())
    profile["facts"]["heart_disease"] = "a value of long ago"
    assert worth_a_look(profile, _like("NCT11111111"), library(), NOON.date())


def test_who_wants_no_messages_gets_none(worker: Worker, store: Store, conversation: Conversation) -> None:
    _remind(store, conversation)
    _confirm(store, _subscribe(store, conversation))
    with store.unit() as unit:
        unit.conversations.stop(conversation.id, NOON)
    worker.at(NOON)
    worker.start(_with(LUPUS, _like("NCT11111111")))
    assert worker.at(datetime(2026, 3, 31, 9, 0, tzinfo=UTC)).mails() == []


def test_retention_waits_for_the_reminder_and_lets_the_subscription_live_on(
    worker: Worker, store: Store, conversation: Conversation
) -> None:
    _remind(store, conversation)
    subscription = _subscribe(store, conversation)
    _confirm(store, subscription)
    worker.at(NOON)
    assert purge(store.unit, NOON + timedelta(days=40), Periods()).erased == 0
    with store.unit() as unit:
        unit.reminders.over(conversation.id)
    assert purge(store.unit, NOON + timedelta(days=40), Periods()).erased == 1
    with store.read() as unit:
        kept = unit.subscriptions.get(subscription)
    assert kept is not None
    assert kept.conversation is None
