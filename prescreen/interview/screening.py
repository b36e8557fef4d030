"""The questions themselves: take an answer, then say what comes next."""

from __future__ import annotations

from typing import Literal

from prescreen.content.library import text_in
from prescreen.facts.answers import UNKNOWN, is_known
from prescreen.interview import adulthood, closing, conflicts, offering_to_stop, passing, patient_here, safety
from prescreen.interview.age_told import is_age
from prescreen.interview.agenda import Due, due, open_facts, permanent_no
from prescreen.interview.answering import take
from prescreen.interview.days_and_limits import no_value_of_a_day
from prescreen.interview.details import ask_detail, missing_detail, take_detail
from prescreen.interview.hearing import Heard, Taken
from prescreen.interview.questions import put_fact, put_screen
from prescreen.interview.reply import Button
from prescreen.interview.saying_back import reassure, say_back
from prescreen.interview.session import Session
from prescreen.interview.state import Asking
from prescreen.reading import Reader, grown_up, waits

MOOD_GROUP = "mood"
PUT_NEXT = frozenset({"screen", "fact", "detail"})
"""Questions that are put when nothing keeps the interview from going on."""
ENOUGH_TRIES, MOST_TRIES = 1, 3


def answer(session: Session, heard: Heard, reader: Reader) -> bool:
    """Take a message as an answer and go on; False when nothing in it could be used."""
    asking = session.asking
    if asking.kind == "adult":
        return _taken_further(session, adulthood.take_answer(session, heard))
    if asking.kind == "conflict" and conflicts.take_answer(session, heard):
        proceed(session)
        return True
    if asking.kind == "stop" and (heard.yes or heard.act == "stop" or not changes(session, heard)):
        return _taken_further(session, offering_to_stop.take_answer(session, heard))
    heard = no_value_of_a_day(session, heard)
    if asking.kind == "detail" and take_detail(session, heard, reader):
        proceed(session)
        return True
    taken = take(session, heard)
    if not taken.facts and not taken.conflicts:
        return _nothing_new(session, heard)
    if "age_years" in taken.facts and not is_known(session.answers["age_years"]) and grown_up(heard.text):
        session.state.adult = True  # "I'd rather not say. Over 50"
    session.state.misses = 0
    session.state.recent, session.state.recent_turn = list(taken.facts), session.state.turns
    if adulthood.doubted(session, heard) or adulthood.ended_for_minor(session):
        return True
    if safety.alarmed(session, taken.facts):
        return True
    if not heard.picked and waits(heard.text, session.language):
        session.tell("take_your_time")
    say_back(session, taken)
    for fact in taken.facts:
        while fact in session.state.queue and fact in session.answers:
            session.state.queue.remove(fact)
    if taken.conflicts:
        fact, value = taken.conflicts[0]
        conflicts.ask(session, fact, value)
        return True
    if heard.act != "medical_advice":
        reassure(session, taken)
    if asking.kind in ("screen", "fact") and _still_open(session, asking, taken, heard):
        return True
    proceed(session)
    return True


def _taken_further(session: Session, came: Literal["adult", "go_on", "why", "ended"] | None) -> bool:
    """Do what an answer leads to: the next question, the same once more, or nothing; False where there was none."""
    if came in ("adult", "go_on"):
        proceed(session)
    elif came == "why":
        ask_again(session)
    return came is not None


def _nothing_new(session: Session, heard: Heard) -> bool:
    """Something that was known already, or nothing that can be used."""
    asking = session.asking
    same = [r.fact for r in heard.facts if session.answers.get(r.fact) == r.value]
    if asking.kind == "fact" and asking.facts[0] in same:
        # asked anew, and it is as it was
        session.state.misses = 0
        proceed(session)
        return True
    if same:
        again = [r.fact for r in heard.facts if r.reader == "correction" and r.fact in same]
        shown = [(f, session.answers[f]) for f in again if session.definition(f).sensitivity != "very_private"]
        if shown and not heard.picked:
            session.tell("noted", what=session.speech.read_back(shown))
        ask_again(session)
        return True
    return _unclear(session, heard)


def take_beside(session: Session, heard: Heard) -> None:
    """Take what is told beside an open question, say what was taken, and put the question again."""
    taken = take(session, heard)
    session.state.misses = 0
    say_back(session, taken)
    ask_again(session)


def changes(session: Session, heard: Heard) -> bool:
    """Does a message put an earlier answer right, as "I said negative" after an offer to stop?"""
    return any(session.answers.get(r.fact) != r.value and is_age(session, heard, r) for r in heard.facts)


def proceed(session: Session) -> None:
    """Ask the next thing worth asking; when there is none, read everything back."""
    session.stage = "screening"
    if adulthood.asked_first(session):
        return
    while session.state.queue:
        fact = session.state.queue[0]
        if fact not in session.answers:
            session.state.asked += 1
            put_fact(session, fact)
            return
        session.state.queue.pop(0)
    if permanent_no(session.trial, session.verdict) is not None and not session.state.stop_offered:
        offering_to_stop.offer(session)
        return
    if (detail := missing_detail(session)) is not None:
        session.state.asked += 1
        ask_detail(session, detail)
        return
    while (left := remaining(session)) and patient_here.left_out(session, left[0]):
        pass
    for screen in remaining(session):
        passing.say_what_is_known(session, screen.facts)
        put_screen(session, screen)
        return
    closing.review(session)


def remaining(session: Session) -> list[Due]:
    """The screens still to come."""
    return due(session.trial, session.verdict, session.answers, _closed(session), session.state.in_passing)


def ask_again(session: Session) -> None:
    """Put the open question again, in the same words, with its buttons."""
    asking = session.asking
    if asking.kind == "screen":
        screen = next((s for s in session.trial.screens if s.id == asking.screen), None)
        if screen is not None:
            facts = tuple(f for f in asking.facts if f in screen.facts)
            tries = asking.tries
            put_screen(session, Due(screen, facts or screen.facts), again=True)
            session.asking.tries = tries
            return
    if asking.kind == "fact":
        put_fact(session, asking.facts[0], tries=asking.tries)
        return
    buttons = [Button(c["label"], c["payload"], c.get("group")) for c in asking.choices]
    session.ask(
        asking, str(asking.data.get("text", "")), buttons, asks=asking.asks, **(asking.shape or {"kind": "text"})
    )


def _closed(session: Session) -> set[str]:
    if not session.state.mood_closed:
        return set()
    return {name for name, d in session.facts.items() if d.group == MOOD_GROUP}


def _still_open(session: Session, asking: Asking, taken: Taken, heard: Heard) -> bool:
    """Ask for what a question left open, as long as each answer tells more of it; for a report once, then leave it."""
    left = [f for f in asking.facts if f not in session.answers and f not in session.state.queue]
    screen = next((s for s in session.trial.screens if s.id == asking.screen), None)
    if screen is not None:
        left = [f for f in left if f in screen.facts]
    wanted = open_facts(session.verdict)
    left = [f for f in left if f in wanted]
    if not left or not any(f in taken.facts for f in asking.facts):
        return False
    if any(f in session.state.queue for f in asking.facts):
        return False  # what was named is asked first; the rest of the list comes after it
    enough = ENOUGH_TRIES if asking.data.get("report") else MOST_TRIES
    if asking.tries >= enough or screen is None:
        for fact in left:
            session.set(fact, UNKNOWN, reader="left")
        return False
    put_screen(session, Due(screen, tuple(left)), again=True)
    session.asking.tries = asking.tries + 1
    return True


def _unclear(session: Session, heard: Heard) -> bool:
    """One clarification, then the answer is unknown (rule R14); the age alone is asked until it is known."""
    asking = session.asking
    meant = heard.unclear or heard.act in ("answer", "affirm", "deny")
    if asking.kind not in ("screen", "fact", "detail", "conflict") or not meant:
        return False
    if asking.tries < ENOUGH_TRIES or (heard.elsewhere and asking.tries < MOST_TRIES):
        session.tell("clarify_which" if len(asking.facts) > 1 and heard.yes else "clarify")
        ask_again(session)
        session.asking.tries = asking.tries + 1
        return True
    if asking.kind != "detail":
        passing.leave_open(session)
        for fact in asking.facts:
            if fact not in session.answers:
                session.set(fact, UNKNOWN, reader="unclear")
            if fact in session.state.queue:
                session.state.queue.remove(fact)
    session.tell("left_open")
    proceed(session)
    return True


def explain(session: Session) -> None:
    """Why the open question is asked."""
    asking = session.asking
    screen = next((s for s in session.trial.screens if s.id == asking.screen), None)
    why = text_in(screen.why, session.language) if screen is not None else ""
    if not why and asking.facts:
        why = text_in(session.definition(asking.facts[0]).why, session.language)
    session.tell_text(why or session.say("why_general"))
