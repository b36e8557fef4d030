"""Keeps the desk's queue in step: after each turn, in the turn's own transaction."""

from __future__ import annotations

from prescreen.interview.session import Session

_JUDGED = frozenset({"review", "outcome", "contact", "closed", "with_person"})


def keep_listed(session: Session, *, wrote: bool) -> None:
    """Enter how the screening stands, or take it out again if nothing is kept that a study team may know of.

    wrote: the person did, in this turn. The outcome goes along only once their answers went to the study team with
    their consent (`share_answers`).
    """
    state, screenings = session.state, session.unit.screenings
    identifier = session.conversation.id
    if session.answers.get("prescreen_consent") != "yes" and not state.handed_over:
        screenings.leave_unless_needed(identifier)
        if wrote:
            screenings.arrived(identifier, session.now)
        return
    readable = bool(state.share) and state.handed_over
    judged = readable and (state.reviewed or session.stage in _JUDGED)
    screenings.step(
        identifier,
        stage=session.stage,
        language=session.language,
        outcome=session.verdict.outcome.value if judged else "",
        readable=readable,
        at=session.now,
        unread=wrote,
    )
