"""The start: what this is, whether the person wants it, who answers (rules R01, R02)."""

from __future__ import annotations

import re

from prescreen.content.library import text_in
from prescreen.facts.answers import Json
from prescreen.handoff import withdraw_person
from prescreen.interview import adulthood, contacting, minors, screening
from prescreen.interview.called import fold
from prescreen.interview.forgetting import forget, remembering_nothing
from prescreen.interview.hearing import Heard
from prescreen.interview.lexicon import age_with_consent as age_words
from prescreen.interview.reply import Button
from prescreen.interview.session import Session
from prescreen.interview.state import Asking
from prescreen.reading import (
    agrees_first,
    answers_for_self,
    holds_back,
    last_named,
    patient_in,
    refuses_questions,
    unknown_to_patient,
    wavers,
)
from prescreen.reading.model import CARERS

_OLDEST = 110
_AGES = {
    who: re.compile(rf"{age_words.BEFORE}(?:{told}|{age_words.BARE})(?P<age>\d{{2,3}}){age_words.AFTER}")
    for who, told in (("self", age_words.OWN), ("carer", age_words.OF_ANOTHER))
}
CONSENT_FACTS = frozenset({"prescreen_consent", "respondent", "carer_authorised"})


def greet(session: Session) -> None:
    """Say what the chat is, who sees the answers and how to stop; then ask."""
    entry = session.trial.entry
    session.stage = "consent"
    session.messages.clear()
    session.tell("welcome", title=text_in(entry.title, session.language), sponsor=entry.sponsor)
    if entry.demonstration:
        session.tell("demonstration")
    ask_consent(session)


def ask_consent(session: Session, who: str | None = None) -> None:
    """Ask for consent and for whom, in one question; where it is known for whom, only for consent."""
    key = "ask_consent" if who is None else "ask_consent_self" if who == "self" else "ask_consent_carer"
    text = session.say(key, 0)
    buttons = [
        Button(session.say("button_consent_self"), {"do": "self"}),
        Button(session.say("button_consent_carer"), {"do": "carer"}),
        Button(session.say("button_consent_no"), {"do": "consent_no"}),
    ]
    if who == "carer":
        del buttons[0]
    data = {"text": text} if who is None else {"text": text, "who": who}
    facts = ["prescreen_consent", "respondent"] if who is None else ["prescreen_consent"]
    asking = Asking("consent", facts, data=data)
    session.state.asked = max(session.state.asked, 1)
    session.ask(asking, text, buttons, kind="choice", asks=asking.facts)


def take_consent(session: Session, heard: Heard) -> bool:
    """Only now is anything kept. Health facts told before are not (rule R01)."""
    told = _told(session, heard)
    _note_for_whom(session, heard, told)
    if set(told) - CONSENT_FACTS or heard.identifiers:
        session.redact()
    if _asked_once_more(session, heard, told):
        return True
    if heard.picks("consent_no") or told.get("prescreen_consent") == "no" or (heard.no and "respondent" not in told):
        refuse(session)
        return True
    who = "carer" if heard.picks("carer") else "self" if heard.picks("self") else told.get("respondent")
    if _minor(heard, who or session.asking.data.get("who")):
        minors.stop(session, in_care=(who or session.asking.data.get("who")) in CARERS)
        return True
    doubts = "prescreen_consent" in heard.unclear
    if who == "carer" and not heard.picked and unknown_to_patient(heard.text):
        _without_agreement(session)
        return True
    agreed = (
        heard.picks("carer")
        or heard.picks("self")
        or told.get("prescreen_consent") == "yes"
        or (((heard.yes and not doubts) or heard.act == "resume") and not _held_back(heard))
    )
    if not agreed:
        if (heard.act == "dont_know" or (heard.yes and doubts)) and not session.asking.tries:
            session.tell("consent_unsure")
            ask_consent(session, session.asking.data.get("who"))
            session.asking.tries = 1
            return True
        if who is not None and session.asking.data.get("who") != who:
            session.asking.data["who"] = str(who)
            if _held_back(heard):
                return False
            ask_consent(session, str(who))
            return True
        if set(told) - CONSENT_FACTS:
            session.tell("consent_first")
            ask_consent(session)
            return True
        return False
    who = who or session.asking.data.get("who") or "self"
    session.set("prescreen_consent", "yes")
    session.set("respondent", str(who))
    session.record_consent("prescreen", given=True)
    _keep_age(session, heard, told)
    _say_what_was_kept(session, rest=bool(set(told) - CONSENT_FACTS - session.answers.keys()))
    if who == "self":
        screening.proceed(session)
    elif who == "legal_representative" or told.get("carer_authorised") == "yes" or session.state.authorised:
        if who != "legal_representative":
            session.set("carer_authorised", "yes")
        session.tell("carer_manner")
        screening.proceed(session)
    else:
        ask_authorised(session)
    return True


def _is_no_to_carer(session: Session, heard: Heard) -> bool:
    """Is a no said to being taken for a carer, and not to the questions: "no no, soy yo misma, yo soy la paciente"?"""
    asked_of = session.asking.data.get("who")
    return asked_of in CARERS and not refuses_questions(heard.text)


def _told(session: Session, heard: Heard) -> dict[str, Json]:
    """What a message says of the consent, and of who answers: a relative who is only there is not the patient."""
    told = {r.fact: r.value for r in heard.facts}
    if heard.picked:
        return told
    if answers_for_self(heard.text) and last_named(heard.text) != "carer":
        told["respondent"] = "self"
        told.pop("carer_authorised", None)
    if told.get("respondent") == "self" and told.get("prescreen_consent") == "no" and _is_no_to_carer(session, heard):
        told.pop("prescreen_consent")
    if told.get("respondent") is not None and not heard.no and agrees_first(heard.text):
        told.setdefault("prescreen_consent", "yes")
    if told.get("prescreen_consent") == "yes" and _held_back(heard):
        told.pop("prescreen_consent")
    return told


def _held_back(heard: Heard) -> bool:
    """Does the yes wait for an answer: "ok but who reads this"? That is answered, and consent is asked for again."""
    return not heard.picked and holds_back(heard.text)


def _keep_age(session: Session, heard: Heard, told: dict[str, Json]) -> None:
    """An age in the very message that agrees need not be asked again, as in "yes, for me, I'm 41"."""
    age = told.get("age_years")
    plain = isinstance(age, int) and age >= minors.ADULT and not any(r.confirm for r in heard.about(("age_years",)))
    if not plain and not heard.picked:
        age = _age_beside(heard.text, session.answers.get("respondent"))
        plain = age is not None
    if plain and not heard.picked:
        session.set("age_years", age, reader="age")
        session.state.recent, session.state.recent_turn = ["age_years"], session.state.turns


def _age_beside(text: str, who: Json) -> int | None:
    """The one adult age in a message that agrees, of whom the questions are about: "fine, yes, 38, it is for me"."""
    pattern = _AGES["self" if who == "self" else "carer"]
    ages = {int(m["age"]) for m in pattern.finditer(fold(text))}
    age = ages.pop() if len(ages) == 1 else 0
    return age if minors.ADULT <= age <= _OLDEST else None


def _say_what_was_kept(session: Session, *, rest: bool) -> None:
    """Read back the age that came with the yes, and say that the rest was not kept, if anything else was told."""
    age = session.answers.get("age_years")
    if age is None:
        if rest:
            session.tell("told_before_consent")
        return
    what = session.speech.read_back([("age_years", age)])
    session.tell("told_before_consent_age" if rest else "noted", what=what)


def _note_for_whom(session: Session, heard: Heard, told: dict[str, Json]) -> None:
    """Remember which relative is the patient, and that they agree, when it is said before the yes to the questions."""
    if heard.picked:
        return
    session.state.patient = patient_in(heard.text, session.language) or session.state.patient
    if "carer_authorised" in told:
        session.state.authorised = told["carer_authorised"] == "yes"


def _asked_once_more(session: Session, heard: Heard, told: dict[str, Json]) -> bool:
    """Who says both yes and no, or names two people, is asked once more; nothing is guessed of it."""
    if heard.picked or session.asking.data.get("wavered"):
        return False
    consent = told.get("prescreen_consent", "no" if heard.no else None)
    named = last_named(heard.text)
    asked_of = told.get("respondent")
    two = consent == "yes" and named is not None and asked_of in ("self", "carer") and asked_of != named
    if not two and not wavers(heard.text, consent):
        return False
    if _minor(heard, named or asked_of):
        minors.stop(session, in_care=(named or asked_of) in CARERS)
        return True
    session.tell("consent_once_more")
    ask_consent(session, named or (None if asked_of is None else str(asked_of)))
    session.asking.data["wavered"] = True
    return True


def _minor(heard: Heard, who: Json) -> bool:
    """Is it plainly said that the person the questions are about is a child? Nothing is kept of it (rule R03)."""
    for reading in heard.about(("age_years",)):
        if isinstance(reading.value, int) and reading.value < minors.ADULT:
            return who in ("carer", "legal_representative") or (
                reading.value >= adulthood.UNLIKELY and not reading.confirm
            )
    return False


def ask_authorised(session: Session) -> None:
    """A carer needs the patient's agreement."""
    text = session.say("ask_authorised")
    buttons = [
        Button(session.say("button_authorised_yes"), {"do": "authorised"}),
        Button(session.say("button_representative"), {"do": "representative"}),
        Button(session.say("button_authorised_no"), {"do": "not_authorised"}),
    ]
    session.state.asked += 1
    asking = Asking("authorised", ["carer_authorised"], data={"text": text})
    session.ask(asking, text, buttons, kind="choice", asks=asking.facts)


def take_authorised(session: Session, heard: Heard) -> bool:
    """Without the patient's agreement no health question is asked."""
    told = _told(session, heard)
    _note_for_whom(session, heard, told)
    if told.get("respondent") == "self" and not heard.picked:
        session.set("respondent", "self")
        screening.proceed(session)
        return True
    if heard.picks("representative") or told.get("respondent") == "legal_representative":
        session.set("respondent", "legal_representative")
    elif heard.picks("authorised") or heard.yes or told.get("carer_authorised") == "yes":
        session.set("carer_authorised", "yes")
    elif heard.picks("not_authorised") or heard.no or told.get("carer_authorised") == "no" or heard.act == "dont_know":
        session.set("carer_authorised", "no")
        _without_agreement(session)
        return True
    else:
        return False
    session.tell("carer_manner")
    screening.proceed(session)
    return True


def _without_agreement(session: Session) -> None:
    """Ask nothing about the health of somebody who does not know of it, and keep nothing that was told of it.

    What is about the study is answered.
    """
    if session.answers.keys() - CONSENT_FACTS:
        told = forget(session, withdraw_person)
        session.state = remembering_nothing(session.state)
        if told:
            session.tell("withdrawn_and_told")
    session.stage = "closed"
    session.tell("carer_not_authorised")
    text = session.say("after_refusal")
    buttons = [Button(session.say("button_consent_again"), {"do": "consent_again"})]
    session.ask(Asking("closed", [], data={"text": text}), text, buttons, kind="choice")


def begin_anew(session: Session, age: int) -> None:
    """Begin again for somebody whose age was mistyped as that of a child; nothing was kept. 0: an adult."""
    session.state.age_put_right = age or None
    session.stage = "consent"
    session.tell("begins_anew")
    ask_consent(session)


def refuse(session: Session) -> None:
    """Ask nothing about health, and offer what can be done all the same."""
    session.record_consent("prescreen", given=False)
    session.stage = "closed"
    session.tell("consent_refused", team=contacting.team(session))
    text = session.say("after_refusal")
    buttons = [
        Button(session.say("button_consent_again"), {"do": "consent_again"}),
        Button(session.say("button_contact_yes"), {"do": "contact_yes"}),
    ]
    session.ask(Asking("closed", [], data={"text": text}), text, buttons, kind="choice")
