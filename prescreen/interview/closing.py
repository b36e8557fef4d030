"""The end of a screening: read everything back, say kindly what the answers come to (rules R07-R09, R19)."""

from __future__ import annotations

from collections.abc import Sequence

from prescreen.content.library import text_in
from prescreen.criteria.judgement import Ground
from prescreen.criteria.truth import MET, NOT_APPLICABLE, NOT_MET
from prescreen.criteria.verdict import Outcome
from prescreen.facts.answers import DECLINED, UNKNOWN, Json
from prescreen.interview import contacting, reminding
from prescreen.interview.called import calls, fold
from prescreen.interview.in_words import is_plain_no, plain_lines
from prescreen.interview.reply import Button, Message
from prescreen.interview.session import Session
from prescreen.interview.state import Asking

_FEW = 3
"""So many answers are told as a reason; a longer list is the read-back."""


def review(session: Session, *, again: bool = False) -> None:
    """Show all answers in plain words and let the person mend them; after a mended one only ask, unless `again`."""
    session.stage = "review"
    state = session.state
    state.asked += 0 if state.reviewed else 1
    lines: list[str] = []
    if again or not state.reviewed or state.reviewed_after != state.asked:
        told = plain_lines(session.speech, session.answers, session.trial.facts)
        lines = [session.say("noted_so_far" if again else "review_intro"), *("• " + line for line in told)]
    state.reviewed, state.reviewed_after = True, state.asked
    text = "\n".join([*lines, session.say("review_ask")])
    buttons = [
        Button(session.say("button_right"), {"do": "right"}),
        Button(session.say("button_change"), {"do": "change"}),
    ]
    asking = Asking("review", [], data={"text": session.say("review_ask")})
    session.ask(asking, text, buttons, kind="choice", notice="review")


def is_plain(session: Session, fact: str) -> bool:
    """Is this one of the many answers that say no, or nothing?"""
    return session.answers[fact] in (UNKNOWN, DECLINED) or is_plain_no(session.facts[fact], session.answers[fact])


def outcome(session: Session) -> None:
    """Say the outcome and offer the next step."""
    session.stage = "outcome"
    reminding.drop_outdated(session)
    verdict = session.verdict
    speech = session.say
    if session.state.crisis or verdict.outcome is Outcome.NEEDS_REVIEW:
        text = speech("outcome_review", 0)
    elif verdict.outcome is Outcome.LIKELY_ELIGIBLE:
        text = speech("outcome_match", 0)
    elif verdict.clear_on is not None:
        text = speech("outcome_not_now_date", 0, date=session.speech.date(verdict.clear_on))
    else:
        text = speech("outcome_not_now" if verdict.temporary else "outcome_no", 0)
        if verdict.recheck is not None:
            text += " " + speech("outcome_not_before", 0, date=session.speech.date(verdict.recheck))
    session.messages.append(_outcome_message(session, text))
    if session.state.crisis:
        session.tell("help_in_sight")
    if reminding.possible(session):
        reminding.offer(session)
    else:
        next_step(session)


def next_step(session: Session) -> None:
    """Offer the study team's contact; to somebody whose details they have already, say goodbye."""
    if session.state.handed_over:
        contacting.close(session, "closed_after_handover")
    else:
        contacting.offer(session)


def _outcome_message(session: Session, text: str) -> Message:
    verdict = session.verdict
    lines = [text]
    if verdict.outcome is not Outcome.NOT_ELIGIBLE and not session.state.crisis:
        fits = sum(f.truth in (MET, NOT_APPLICABLE) for f in verdict.findings.values())
        lines.append(session.say("outcome_fits", count=fits))
        if look := _names(session, verdict.review):
            lines.append(session.say("outcome_look", names=session.say("comma").join(look)))
        if team := _names(session, verdict.deferred):
            lines.append(session.say("outcome_team", names=session.say("comma").join(team)))
    elif verdict.clear_on is not None and not session.state.crisis:
        lines.append(session.say("outcome_waits", names=session.say("comma").join(_names(session, verdict.not_met))))
    return Message("\n".join(lines), notice="outcome", input={"kind": "none"})


def _names(session: Session, criteria: tuple[str, ...]) -> list[str]:
    """Plain names of criteria; private ones are only counted as such (rule R09)."""
    names = []
    for criterion_id in criteria:
        entry = session.trial.criterion(criterion_id)
        if entry.sensitivity == "normal":
            names.append(text_in(entry.short, session.language))
        else:
            names.append(session.say("a_private_answer"))
    return list(dict.fromkeys(names))


def reasons(session: Session) -> None:
    """Say, because the person asked, which of their answers stand in the way, in words they used (rule R09)."""
    verdict = session.verdict
    blocking = tuple(i for i, f in verdict.findings.items() if f.truth is NOT_MET) or verdict.review
    if not blocking:
        session.tell("reason_none")
        return
    grounds = [g for i in blocking for g in verdict.findings[i].because if g.fact in session.answers]
    told = list(dict.fromkeys(g.fact for g in grounds))
    session.state.rules_told = list(dict.fromkeys((*session.state.rules_told, *told)))
    session.tell("reasons", names=session.say("comma").join(_names(session, blocking)))
    tell_answers(session, [f for f in told if not is_plain(session, f)], grounds)


def reasons_named(session: Session, text: str) -> bool:
    """Say which answer it is when somebody asks about a reason by its name: "Why vaccines?"; False where none is."""
    verdict = session.verdict
    blocking = tuple(i for i, f in verdict.findings.items() if f.truth is NOT_MET) or verdict.review
    facts: list[str] = []
    for criterion in blocking:
        because = [g.fact for g in verdict.findings[criterion].because if g.fact in session.answers]
        short = fold(text_in(session.trial.criterion(criterion).short, session.language))
        named = short in fold(text) or bool(calls(session, text, [f for f in because if f in session.answers]))
        facts += because if named else []
    shown = [f for f in dict.fromkeys(facts) if session.definition(f).sensitivity == "normal"]
    if not shown:
        return False
    session.state.rules_told = list(dict.fromkeys((*session.state.rules_told, *shown)))
    tell_answers(session, shown)
    return True


def tell_answers(session: Session, facts: Sequence[str], grounds: Sequence[Ground] = ()) -> None:
    """Say a few answers in the person's words, for the reason they are; private ones and long lists are left out.

    Of a list only the entries that are the grounds: CAR-T cells, and not the rituximab beside them.
    """
    shown = [f for f in facts if f in session.answers and session.definition(f).sensitivity == "normal"]
    if shown and len(shown) <= _FEW:
        session.tell(
            "reason_answer", what=session.speech.read_back([(f, _part(session.answers[f], f, grounds)) for f in shown])
        )


def _part(value: Json, fact: str, grounds: Sequence[Ground]) -> Json:
    items = {g.item for g in grounds if g.fact == fact}
    if not isinstance(value, list) or not items or None in items:
        return value
    return [entry for i, entry in enumerate(value) if i in items]


def adult_unknown(session: Session) -> None:
    """Ask nothing about health of somebody who may be under 18; the study team can still be reached."""
    session.stage = "closed"
    session.tell("adult_unknown", team=contacting.team(session))
    text = session.say("after_refusal")
    buttons = [Button(session.say("button_contact_yes"), {"do": "contact_yes"})]
    session.ask(Asking("closed", [], data={"text": text}), text, buttons, kind="choice")
