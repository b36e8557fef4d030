"""Somebody comes back by a reminder's link: greeted, told why, asked only what may have changed, and judged anew."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from prescreen.handoff.reminders import send_due
from tests.conversations.test_conversations import answer_all
from tests.criteria.people import library
from tests.interview.talk import Talk
from web.coming_back import ComingBack
from web.conversing import Conversing
from web.exchange import LinkGoneError, UnknownTokenError

ON_THE_DAY = datetime(2026, 3, 31, 10, 0, tzinfo=UTC)


class Coming(Talk):
    """A person who was promised a letter and follows its link."""

    def promised(self, vaccine: str = "MMR on 2026-03-02") -> Coming:
        answer_all(self, until="recent_vaccines")
        self.pick("A vaccine in the last 3 months")
        self.say(vaccine)
        answer_all(self)
        self.pick("Yes, write to me")
        self.say("ana@example.org")
        self.say("yes")
        return self

    def letter(self, at: datetime = ON_THE_DAY) -> str:
        self.clock.now = at
        with self.store.unit() as unit:
            assert send_due(unit, library(), at) == 1
            found = unit.reminders.live(self.id)
            assert found is not None
            return unit.reminders.resume_secret(found.id)

    def follow(self, secret: str) -> str:
        journalled, token = ComingBack(self.store, self.clock).by_link(secret)
        assert journalled.conversation == self.id
        if journalled.reply is None:
            self._turn(journalled.message_id)
        return token


@pytest.fixture(scope="module")
def coming(tmp_path_factory: pytest.TempPathFactory) -> Coming:
    return Coming(tmp_path_factory.mktemp("coming")).promised()


def test_a_whole_return(coming: Coming) -> None:
    before = coming.answers
    secret = coming.letter()
    coming.follow(secret)
    assert "asked me to write to you" in coming.words
    assert coming.stage == "screening"
    kept = coming.answers
    changing = {f for f in before if library().facts[f].changes == "soon"}
    assert "recent_vaccines" in changing
    assert set(before) - set(kept) == changing
    assert kept == {f: v for f, v in before.items() if f not in changing}
    asked = set()
    for _ in range(20):
        asked |= set(coming.asks)
        if coming.stage != "screening":
            break
        answer_one(coming)
    assert asked <= changing
    assert {"active_infection", "immunosuppressants", "recent_vaccines"} <= asked
    answer_all(coming)
    assert "may be a match" in coming.words
    assert "Shall I write" not in coming.words


def answer_one(talk: Talk) -> None:
    labels = [c["label"] for c in talk.choices]
    wanted = next(label for label in ("None of these", "None", "No") if label in labels)
    talk.pick(wanted)


def test_the_link_works_again_until_something_is_said_and_each_time_only_the_newest_token(tmp_path: Path) -> None:
    talk = Coming(tmp_path).promised()
    secret = talk.letter()
    door = Conversing(talk.store, talk.interview, library(), talk.clock)
    first = talk.follow(secret)
    greeting = talk.words
    second = talk.follow(secret)
    assert talk.words == greeting, "nobody is greeted twice"
    assert door.conversation_of(second) == talk.id
    with pytest.raises(UnknownTokenError):
        door.conversation_of(first)
    answer_one(talk)
    with pytest.raises(LinkGoneError):
        ComingBack(talk.store, talk.clock).by_link(secret)
    assert door.conversation_of(second) == talk.id


def test_a_link_that_is_old_wrong_or_stopped_opens_nothing(tmp_path: Path) -> None:
    talk = Coming(tmp_path).promised()
    with talk.store.read() as unit:
        waiting = unit.reminders.live(talk.id)
        assert waiting is not None
        early = unit.reminders.resume_secret(waiting.id)
    door = ComingBack(talk.store, talk.clock)
    with pytest.raises(LinkGoneError):
        door.by_link(early)
    secret = talk.letter()
    for wrong in (secret[:-2], secret.swapcase(), "", "x" * 64):
        with pytest.raises(LinkGoneError):
            door.by_link(wrong)
    talk.clock.now = ON_THE_DAY + timedelta(days=31)
    with pytest.raises(LinkGoneError):
        door.by_link(secret)
    talk.clock.now = ON_THE_DAY
    with talk.store.unit() as unit:
        unit.reminders.over(talk.id)
    with pytest.raises(LinkGoneError):
        door.by_link(secret)


def test_who_had_another_vaccine_meanwhile_gets_another_day(tmp_path: Path) -> None:
    talk = Coming(tmp_path).promised()
    talk.follow(talk.letter())
    for _ in range(20):
        if "recent_vaccines" in talk.asks:
            break
        answer_one(talk)
    ticks = [c for c in talk.choices if c["label"].startswith("A vaccine in the last")]
    if ticks:
        talk.pick("A vaccine in the last 3 months")
    talk.say("MMR on 2026-03-25")
    answer_all(talk)
    assert "23 April 2026" in talk.words
    assert "Shall I write" in talk.words


def test_an_age_that_has_grown_old_is_asked_again(tmp_path: Path) -> None:
    talk = Coming(tmp_path).promised()
    talk.follow(talk.letter(ON_THE_DAY + timedelta(days=320)))
    assert "age_years" in talk.asks
    assert "age_years" not in talk.answers


def test_starting_over_stops_the_reminder(tmp_path: Path) -> None:
    talk = Coming(tmp_path).promised()
    talk.say("start over")
    talk.pick("Yes")
    assert talk.reminder() == "none"
    assert talk.stage == "consent"


def test_each_yes_and_no_is_recorded_with_the_words_that_were_shown(tmp_path: Path) -> None:
    talk = Coming(tmp_path).promised()
    talk.pick("No, thank you")
    shown = talk.words
    talk.say("no")
    with talk.store.read() as unit:
        reminder = unit.consents.latest(talk.id, "reminder")
        others = unit.consents.latest(talk.id, "other_trials")
    assert reminder is not None
    assert others is not None
    assert (reminder.given, others.given) == (True, False)
    assert "30 days longer" in reminder.wording
    assert reminder.wording in talk.everything
    assert others.wording in shown


def test_a_turn_that_is_sent_twice_promises_once(tmp_path: Path) -> None:
    talk = Coming(tmp_path).promised()
    talk.send_again()
    with talk.store.unit() as unit:
        assert len(unit.reminders.due(ON_THE_DAY, 9)) == 1
        assert unit.reminders.email_of(unit.reminders.due(ON_THE_DAY, 9)[0].id) == "ana@example.org"


def test_the_address_is_read_back_and_kept_from_the_dialogue_manager(tmp_path: Path) -> None:
    talk = Coming(tmp_path)
    answer_all(talk, until="recent_vaccines")
    talk.pick("A vaccine in the last 3 months")
    talk.say("MMR on 2026-03-02")
    answer_all(talk)
    talk.pick("Yes, write to me")
    with talk.store.read() as unit:
        conversation = unit.conversations.get(talk.id)
    assert conversation is not None
    assert conversation.stage == "contact", "in this stage the gateway sends Rasa a fixed word instead"
    talk.say("is there a placebo?")
    assert "placebo" in talk.words.casefold()
    talk.say("ana@example.org")
    assert "ana@example.org" in talk.words
    talk.say("delete my data")
    talk.say("yes")
    assert talk.reminder() == "none"
