"""Is the person an adult? Asked before everything else, and once more before an age that was hardly meant ends it."""

from __future__ import annotations

from typing import Final, Literal

from prescreen.facts.answers import DECLINED, UNKNOWN, is_known
from prescreen.facts.dates import completed_years, parse_date
from prescreen.interview import closing, minors
from prescreen.interview.answering import take
from prescreen.interview.hearing import Heard
from prescreen.interview.minors import ADULT
from prescreen.interview.questions import put_fact
from prescreen.interview.reply import Button
from prescreen.interview.session import Session
from prescreen.interview.state import Asking
from prescreen.reading import grown_up

UNLIKELY: Final = 12
"""A younger person hardly writes here: an age under this was mistyped, or is a child's."""
_OF_WHO_WRITES = frozenset({"age_years", "date_of_birth", "prescreen_consent", "respondent", "carer_authorised"})


def asked_first(session: Session) -> bool:
    """Put the question of the age, or end for a minor; False where it is known that the person is adult."""
    if ended_for_minor(session):
        return True
    if session.state.adult:
        return False
    if session.state.age_put_right is not None and "age_years" not in session.answers:
        session.set("age_years", session.state.age_put_right, reader="correction")
    age = session.answers.get("age_years")
    if isinstance(age, int):
        if session.state.minor:
            ask(session)
            return True
        session.state.adult = True
        return False
    born = session.answers.get("date_of_birth")
    if born is not None and is_known(born):
        if completed_years(parse_date(str(born)).latest, session.today) >= ADULT:
            session.state.adult = True
            return False
        if completed_years(parse_date(str(born)).earliest, session.today) < ADULT:
            return ended_for_minor(session)
    if age in (UNKNOWN, DECLINED) or (born is not None):
        ask(session)
        return True
    session.state.asked += 1
    put_fact(session, "age_years")
    return True


def ask(session: Session) -> None:
    """Ask somebody who does not tell their age, or who told one under 18 before, whether they are adult."""
    text = session.say("ask_adult_again" if session.state.minor else "ask_adult", adult=ADULT)
    buttons = [
        Button(session.say("button_adult", adult=ADULT), {"do": "adult"}),
        Button(session.say("button_minor", adult=ADULT), {"do": "minor"}),
        Button(session.say("button_stop"), {"do": "stop"}),
    ]
    session.ask(Asking("adult", ["age_years"], data={"text": text}), text, buttons, kind="choice", asks=["age_years"])


def take_answer(session: Session, heard: Heard) -> Literal["adult", "ended"] | None:
    """Take the answer whether somebody is adult; None where it is none."""
    if heard.picks("unsure") and not session.state.minor:
        closing.adult_unknown(session)
        return "ended"
    said = grown_up(heard.text) if not heard.picked else None
    if _is_no(heard) or said is False:
        minors.stop(session)
        return "ended"
    if heard.picks("adult") or (heard.yes and not _tells_another(heard)) or said:
        session.state.adult, session.state.minor = True, False
        return "adult"
    if any(r.fact in ("age_years", "date_of_birth") and is_known(r.value) for r in heard.facts):
        take(session, heard)
        if ended_for_minor(session):
            return "ended"
        session.state.minor = False
        return "adult"
    return None


def _is_no(heard: Heard) -> bool:
    """The button of minors, a second "not sure" of somebody who told an age under 18, or a no to just this."""
    return heard.picks("unsure") or heard.picks("minor") or (heard.no and not _tells_another(heard))


def _tells_another(heard: Heard) -> bool:
    """Is a yes or no about another thing: "no, convulsiones nunca"? It ends nothing, and makes nobody an adult."""
    return any(r.fact not in _OF_WHO_WRITES and is_known(r.value) for r in heard.facts)


def doubted(session: Session, heard: Heard) -> bool:
    """Ask before a conversation ends over an age that was hardly meant: a child's, or one that is not plain."""
    for reading in heard.about(("age_years",)):
        age = session.answers.get("age_years")
        if isinstance(age, int) and age < ADULT and age == reading.value and (age < UNLIKELY or reading.confirm):
            session.withdraw("age_years")
            ask(session)
            return True
    return False


def ended_for_minor(session: Session) -> bool:
    """End for a person whose known age or birth is that of a minor; False for everybody else."""
    age = session.answers.get("age_years")
    if isinstance(age, int) and age < ADULT:
        minors.stop(session)
        return True
    born = session.answers.get("date_of_birth")
    if age is None and born is not None and is_known(born):
        if completed_years(parse_date(str(born)).earliest, session.today) < ADULT:
            minors.stop(session)
            return True
    return False
