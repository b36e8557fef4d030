"""Turns that a script of words cannot show: repeats, what is handed over, what is kept."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from prescreen.handoff import Deliverability
from prescreen.interview import UnknownTurn
from tests.conversations.test_conversations import answer_all
from tests.interview.talk import Talk


def give_contact(talk: Talk, *, family_name: str = "Ruiz") -> None:
    for text in ("Ana", family_name, "ana.ruiz@example.org", "+34 612 345 678"):
        talk.say(text)
    talk.pick("Skip this").pick("Skip this").pick("Skip this").pick("Yes, send it").pick("Yes, pass them on")


def test_the_same_message_twice_is_one_turn(tmp_path: Path) -> None:
    talk = Talk(tmp_path)
    talk.pick("Yes, I answer for myself").say("34")
    before = (talk.answers, talk.stage, talk.words)
    talk.send_again()
    assert (talk.answers, talk.stage, talk.words) == before
    with talk.store.read() as unit:
        assert [a.fact for a in unit.answers.history(talk.id)].count("age_years") == 1


def test_a_message_nobody_wrote_is_refused(tmp_path: Path) -> None:
    talk = Talk(tmp_path)
    with pytest.raises(UnknownTurn):
        talk.interview.take_turn(talk.id, "never sent")
    with pytest.raises(UnknownTurn):
        talk.interview.take_turn("no conversation", "m1")


def test_answers_go_along_only_with_consent_to_share(tmp_path: Path) -> None:
    talk = Talk(tmp_path)
    answer_all(talk)
    talk.pick("Yes, leave my contact details").pick("No, only my contact details")
    give_contact(talk)
    with talk.store.read() as unit:
        lead = unit.leads.of(talk.id)
        consent = unit.consents.latest(talk.id, "share_answers")
    assert lead is not None
    assert lead.contact["email"] == "ana.ruiz@example.org"
    assert lead.snapshot == {}
    assert consent is not None
    assert consent.given is False


def test_the_snapshot_names_the_trials_version_and_what_changed_after_a_rule_was_told(tmp_path: Path) -> None:
    talk = Talk(tmp_path)
    talk.pick("Yes, I answer for myself").say("34").pick("Yes, and it is still active")
    talk.say("I had Uplizna in 2021").pick("Which rule").pick("Go on")
    answer_all(talk, until="review")
    talk.pick("Change an answer").pick("CAR-T cells").pick("None")
    answer_all(talk)
    talk.pick("Yes, leave my contact details").pick("Yes, pass on my answers too")
    give_contact(talk)
    with talk.store.read() as unit:
        lead = unit.leads.of(talk.id)
    assert lead is not None
    assert lead.snapshot["content_hash"] == talk.trial.content_hash
    assert lead.snapshot["outcome"] == "likely_eligible"
    assert lead.snapshot["changed_after_rule"] == ["prior_targeted_therapies"]


def test_names_and_numbers_written_too_early_are_not_kept(tmp_path: Path) -> None:
    talk = Talk(tmp_path)
    talk.pick("Yes, I answer for myself").say("34, my email is ana.ruiz@example.org")
    assert talk.answers["age_years"] == 34
    assert not any("example.org" in text for text in talk.inbound)


def test_a_tick_beside_thoughts_of_suicide_is_a_cry_for_help(tmp_path: Path) -> None:
    talk = Talk(tmp_path)
    answer_all(talk.pick("Yes, I answer for myself"), until="suicidal_thoughts")
    talk.pick("Thoughts of ending your life")
    if "crisis" not in talk.notices:
        talk.pick("Yes")
    assert "crisis" in talk.notices
    assert talk.alerts() == ["crisis"]


def test_who_answers_for_someone_else_is_asked_for_the_yes_alone(tmp_path: Path) -> None:
    talk = Talk(tmp_path).say("it's for my wife, she's here with me")
    assert "person you answer for" in talk.words
    talk.say("yes please")
    assert talk.answers["respondent"] == "carer"
    assert talk.asks == ["carer_authorised"]


def test_a_consent_is_kept_with_the_words_that_were_shown(tmp_path: Path) -> None:
    talk = Talk(tmp_path)
    shown = talk.reply["messages"][-1]["text"]
    talk.pick("Yes, I answer for myself")
    with talk.store.read() as unit:
        kept = unit.consents.latest(talk.id, "prescreen")
    assert kept is not None
    assert kept.given
    assert kept.wording == shown


def test_a_carers_consent_is_kept_with_the_carers_words(tmp_path: Path) -> None:
    talk = Talk(tmp_path).say("it is for my mother")
    shown = talk.reply["messages"][-1]["text"]
    talk.say("yes")
    with talk.store.read() as unit:
        kept = unit.consents.latest(talk.id, "prescreen")
    assert kept is not None
    assert kept.wording in shown
    assert kept.wording


def test_a_mail_domain_is_asked_about_while_others_can_write(tmp_path: Path) -> None:
    asked: list[str] = []
    talk = Talk(tmp_path)

    def somebody_else_writes() -> None:
        with talk.store.unit() as unit:
            unit.outbox.add("note", "beside", {}, talk.clock())

    def ask(domain: str) -> bool:
        with ThreadPoolExecutor(1) as other:
            other.submit(somebody_else_writes).result(timeout=5)
        asked.append(domain)
        return domain != "nowhere.net"

    talk.interview.mail = Deliverability(ask, lambda: 0.0)
    answer_all(talk)
    talk.pick("Yes, leave my contact details").pick("No, only my contact details")
    talk.say("Ana").say("Ruiz").say("ana.ruiz@nowhere.net")
    assert asked == ["nowhere.net"]
    talk.say("ana.ruiz@somewhere.net").say("ana.ruiz@somewhere.net")
    assert asked == ["nowhere.net", "somewhere.net"], "each once"
