"""People under 18: nothing is asked of them, kept of them or passed on, until a wrong age is put right (rule R03).

"17", then "start over" and "18", is asked about once more; "sorry, typo: 41 not 14" begins anew with the right age.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from prescreen.handoff import withdraw_person
from prescreen.interview.age_told import AGE, is_age
from prescreen.interview.forgetting import forget, remembering_nothing
from prescreen.interview.hearing import Heard
from prescreen.interview.lexicon.coming_of_age import COMES_BACK, TURNS_18
from prescreen.interview.lexicon.putting_age_right import (
    CALLS_SELF_MINOR,
    OPENING_NO,
    OWN,
    OWN_UNDER_AGE,
    PUTS_RIGHT,
    UNDER_AGE,
)
from prescreen.interview.session import Session
from prescreen.interview.state import Asking
from prescreen.reading import answers_for_self, grown_up, wants_contact, wants_in
from prescreen.reading.model import CARERS

ADULT: Final = 18
OFFERS: Final = frozenset({"share", "agreement", "person", "contact_offer", "reminder_offer", "others_offer", "closed"})
"""Questions beside which an age under 18 comes before everything else."""


def stop(session: Session, *, in_care: bool = False) -> None:
    """Stop for a person under 18, and keep nothing they said about themselves, nor the words they said it in.

    Contact details that were passed on before are taken back, and the team is asked to delete them. `in_care`: the
    writer answers for that person.
    """
    in_care = in_care or session.answers.get("respondent") in CARERS
    told = forget(session, withdraw_person)
    session.state = replace(
        remembering_nothing(session.state), minor=True, was_minor=not in_care, minor_in_care=in_care
    )
    session.stage = "closed"
    if told:
        session.tell("withdrawn_and_told")
    say(session)
    session.state.asking = Asking("closed", [AGE])


def say(session: Session) -> None:
    """For whom the study is."""
    ages = session.trial.entry.ages
    session.tell("outcome_minor", notice="outcome", low=ages.low, high=ages.high)


def says_again(session: Session, heard: Heard) -> bool:
    """Does somebody with whom it ended once as a minor say anew that they are: "ok im 16, just say 18"?"""
    return session.state.was_minor and not heard.picked and OWN_UNDER_AGE.search(_straight(heard.text)) is not None


def calls_self_minor(session: Session, heard: Heard) -> bool:
    """Does somebody say by the way that they are under age or at school: "cuz im a minor", "I'm in 10th grade"?"""
    own = session.answers.get("respondent") == "self" and not heard.picked
    return own and CALLS_SELF_MINOR.search(_straight(heard.text)) is not None


def _straight(text: str) -> str:
    return text.replace("\u2019", "'")


def comes_of_age(heard: Heard) -> bool:
    """Does somebody with whom it ended speak of turning 18, or of coming back then?"""
    said = _straight(heard.text)
    return not heard.picked and (TURNS_18.search(said) is not None or COMES_BACK.search(said) is not None)


def told_beside(session: Session, heard: Heard) -> int | None:
    """An age under 18 of somebody who was taken for an adult, told beside an offer: "wait, I am 17"."""
    before = session.answers.get(AGE)
    if session.asking.kind not in OFFERS or heard.picked or not isinstance(before, int) or before < ADULT:
        return None
    ages = [r.value for r in heard.about((AGE,)) if is_age(session, heard, r) and isinstance(r.value, int)]
    ages += [int(m.group(1)) for m in UNDER_AGE.finditer(_straight(heard.text))]
    return next((age for age in ages if age < ADULT), None)


def put_right(session: Session, heard: Heard) -> int | None:
    """The right age of somebody who mistyped it; 0 where they only say that they are adult. None: nothing of it."""
    if heard.picked or PUTS_RIGHT.search(heard.text) is None:
        return None
    if session.state.minor_in_care and OWN.search(heard.text) and not answers_for_self(heard.text):
        return None
    ages = [r.value for r in heard.about((AGE,)) if isinstance(r.value, int) and r.value >= ADULT]
    return ages[0] if ages else 0 if grown_up(OPENING_NO.sub("", heard.text)) else None


def wishes(heard: Heard) -> bool:
    """Does somebody want to be contacted, or to take part, all the same?"""
    if heard.picked:
        return heard.picks("contact_yes") or heard.picks("person")
    return heard.act == "want_person" or wants_in(heard.text) or wants_contact(heard.text) is not None
