"""Rights in the conversation: what a messaging channel, a repeated message and a file for other programs show."""

from __future__ import annotations

import json
import re
from datetime import timedelta
from pathlib import Path

import pytest

from prescreen.interview.held import SCHEMA, as_file, gather
from prescreen.store import Periods
from tests.conversations.test_conversations import answer_all
from tests.criteria.people import library
from tests.interview.talk import Talk


def hand_over(talk: Talk, *, share: bool) -> Talk:
    answer_all(talk)
    talk.pick("Yes, leave my contact").pick("Yes, pass on" if share else "No, only")
    talk.say("Jane Roe, jane@example.org, +1 415 555 2671").pick("Skip this").pick("Skip this")
    return talk.pick("Skip this").pick("Yes, send it").pick("Yes, pass them on")


@pytest.mark.parametrize("word", ["STOP", "stop.", "ARRET", "PARAR", "BAJA"])
def test_on_a_messaging_channel_one_word_stops_everything_and_start_goes_on(tmp_path: Path, word: str) -> None:
    talk = Talk(tmp_path, channel="sms")
    talk.say("yes").say(word)
    assert "no more messages" in talk.words
    assert _stopped(talk)
    talk.say("34")
    assert talk.words == "You asked for no messages, so I stay quiet. To go on, write START."
    assert talk.notices == ["stopped"]
    assert "age_years" not in talk.answers
    talk.say("START")
    assert not _stopped(talk)
    assert talk.asks == ["age_years"]
    assert talk.say("34").answers["age_years"] == 34


def test_who_stopped_messages_is_still_helped_in_danger_and_can_still_delete(tmp_path: Path) -> None:
    talk = Talk(tmp_path, channel="sms")
    talk.say("yes").say("STOP")
    assert "crisis" in talk.say("i want to die").notices
    talk = Talk(tmp_path, channel="sms")
    talk.say("yes").say("STOP").say("delete my data").say("yes")
    assert "Your receipt is D-" in talk.words


def test_a_name_that_is_a_stop_word_elsewhere_is_a_name(tmp_path: Path) -> None:
    talk = Talk(tmp_path, channel="sms")
    answer_all(talk)
    talk.pick("Yes, leave my contact").pick("No, only").say("Maria").say("Pare")
    assert not _stopped(talk)
    talk.say("STOP")
    assert _stopped(talk)


def test_off_the_web_a_page_is_opened_with_a_code_that_works_once(tmp_path: Path) -> None:
    talk = Talk(tmp_path, channel="sms")
    talk.interview.public_url = "https://studies.example.org"
    answer_all(talk)
    talk.say("can i have a sheet for my doctor")
    found = re.search(r"Open https://studies\.example\.org/sheet and type this code: (\w{5}-\w{5})\.", talk.words)
    assert found is not None, talk.words
    with talk.store.unit() as unit:
        assert unit.tickets.use(found[1], "sheet", talk.clock()) == talk.id
        assert unit.tickets.use(found[1], "sheet", talk.clock()) is None


def test_on_the_web_the_message_says_which_page_it_opens(tmp_path: Path) -> None:
    talk = Talk(tmp_path)
    answer_all(talk)
    talk.pick("A sheet for my doctor")
    assert [m["opens"] for m in talk.reply["messages"] if "opens" in m] == ["sheet"]
    assert talk.stage == "outcome", "the question about contact is open again"
    talk.say("show me my data")
    assert [m["opens"] for m in talk.reply["messages"] if "opens" in m] == ["data"]


def test_consent_taken_back_twice_by_the_network_is_taken_back_once(tmp_path: Path) -> None:
    talk = hand_over(Talk(tmp_path), share=True)
    talk.say("I withdraw my consent").pick("Take it back, but")
    before = talk.words
    talk.send_again()
    with talk.store.read() as unit:
        promised = [p.kind for p in unit.outbox.of(talk.id)]
        lead = unit.leads.of(talk.id)
        consents = [(c.kind, c.given) for c in unit.consents.of(talk.id)]
    assert talk.words == before
    assert promised.count("withdrawal") == 1
    assert lead is not None
    assert (dict(lead.snapshot), lead.contact["email"]) == ({}, "jane@example.org")
    assert consents == [
        ("prescreen", True),
        ("share_answers", True),
        ("prescreen", False),
        ("share_answers", False),
    ]


def test_taking_back_only_the_sharing_keeps_the_answers_here(tmp_path: Path) -> None:
    talk = hand_over(Talk(tmp_path), share=True)
    talk.say("please stop sharing my answers with the team").pick("Yes, take it back")
    assert "asked the study team" in talk.words
    assert talk.answers["age_years"] == 34
    with talk.store.read() as unit:
        lead = unit.leads.of(talk.id)
        assert lead is not None
        assert lead.snapshot == {}


def test_a_half_written_contact_form_is_kept_only_if_the_person_says_so(tmp_path: Path) -> None:
    for choice, kept in (("Take it back, and delete", False), ("Take it back, but", True)):
        talk = Talk(tmp_path)
        answer_all(talk)
        talk.pick("Yes, leave my contact").pick("Yes, pass on").say("Jane Roe")
        talk.say("I withdraw my consent").pick(choice)
        with talk.store.read() as unit:
            conversation = unit.conversations.get(talk.id)
        assert conversation is not None
        assert ("Jane" in json.dumps(conversation.state)) is kept
        assert (talk.stage == "contact") is kept
        assert talk.answers == {}


def test_a_number_that_still_lacks_its_country_is_held_too(tmp_path: Path) -> None:
    talk = Talk(tmp_path)
    answer_all(talk)
    talk.pick("Yes, leave my contact").pick("Yes, pass on").say("Jane").say("Roe").say("jane@example.org")
    talk.say("612 345 678")
    assert "country" in talk.words
    with talk.store.read() as unit:
        conversation = unit.conversations.get(talk.id)
        assert conversation is not None
        held = gather(unit, library(), conversation)
    assert re.sub(r"\D", "", held.contact["phone"]) == "612345678"


def test_the_file_holds_everything_and_no_secret(tmp_path: Path) -> None:
    talk = Talk(tmp_path)
    talk.pick("Yes, I answer for myself").say("43").say("sorry, I am 34 years old, not 43")
    hand_over(talk, share=True)
    with talk.store.read() as unit:
        conversation = unit.conversations.get(talk.id)
        assert conversation is not None
        found = as_file(gather(unit, library(), conversation), talk.clock())
    text = json.dumps(found)
    assert found["schema"] == SCHEMA
    ages = [(a["value"], a["current"]) for a in found["answers"] if (a["fact"], a["status"]) == ("age_years", "value")]
    assert ages == [(43, False), (34, True)]
    assert found["contact"]["email"] == "jane@example.org"
    assert found["handover"]["shared"]["answers"]["age_years"] == 34
    assert [(c["kind"], c["given"]) for c in found["consents"]] == [("prescreen", True), ("share_answers", True)]
    assert [(p["kind"], p["state"]) for p in found["letters"]] == [("team", "waiting"), ("person", "waiting")]
    assert found["receipts"][0]["number"] == found["handover"]["reference"]
    said = [m["text"] for m in found["messages"] if m["from"] == "person"]
    assert "sorry, I am 34 years old, not 43" in said
    assert not re.search(r"token|fingerprint|wrapped|secret", text)


def _stopped(talk: Talk) -> bool:
    with talk.store.read() as unit:
        conversation = unit.conversations.get(talk.id)
    assert conversation is not None
    return conversation.stopped_at is not None


def test_who_pauses_hears_until_when_the_answers_are_kept(tmp_path: Path) -> None:
    talk = Talk(tmp_path)
    talk.interview.kept_until = Periods(paused=timedelta(days=7)).until
    talk.say("yes").say("pause")
    assert "kept until" not in talk.words, "nothing was answered yet"
    talk.pick("Go on").say("34").say("pause")
    day = talk.interview.clock() + timedelta(days=7)
    assert f"Your answers are kept until {day.day} {day:%B %Y}" in talk.words


def test_what_a_person_asked_for_is_in_the_audit_log(tmp_path: Path) -> None:
    talk = Talk(tmp_path, channel="sms")
    talk.say("yes").say("34").say("show me my data").say("STOP").say("START")
    with talk.store.read() as unit:
        told = [(entry.event, entry.actor) for entry in unit.audit.entries() if entry.subject == talk.id]
    assert [event for event, _ in told][-3:] == ["data.shown", "messages.stopped", "messages.started"]
    assert {actor for _, actor in told} == {"person"}


def test_after_words_of_danger_the_kind_word_comes_before_the_day(tmp_path: Path) -> None:
    talk = Talk(tmp_path)
    talk.interview.kept_until = Periods(paused=timedelta(days=7)).until
    talk.pick("Yes, I answer for myself").say("34").say("I want to kill myself")
    talk.say("I wouldn't do anything. stop here please")
    assert talk.words.index("look after yourself") < talk.words.index("Your answers are kept until")
