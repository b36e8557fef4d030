"""Consent taken back: asked about once, then done with everything that came of it, and said only by what did it."""

from __future__ import annotations

from prescreen.handoff import withdraw_answers, withdraw_person
from prescreen.interview import contact_question, contacting, interruptions
from prescreen.interview.again import repeat
from prescreen.interview.asides import put_withdraw
from prescreen.interview.forgetting import forget
from prescreen.interview.hearing import Heard
from prescreen.interview.reply import Button
from prescreen.interview.session import Session
from prescreen.interview.state import Asking, State


def ask(session: Session) -> None:
    """Ask whether consent is really taken back, and what then becomes of contact details."""
    consented = session.unit.consents.latest(session.conversation.id, "prescreen")
    if not session.answers and not _reachable(session) and (consented is None or not consented.given):
        session.tell("nothing_to_withdraw")
        repeat(session)
        return
    session.step_aside()
    put_withdraw(session, "contact" if _reachable(session) else "answers")


def _reachable(session: Session) -> bool:
    """Are there contact details, typed in or passed on?"""
    typed = bool((session.state.contact or {}).get("values"))
    return typed or session.unit.leads.of(session.conversation.id) is not None


def share(session: Session) -> bool:
    """Answers already passed on are taken back after a yes; those not passed on yet simply are not."""
    if session.asking.kind == "share":
        return contacting.take_share(session, Heard(picked=({"do": "share_no"},)))
    lead = session.unit.leads.of(session.conversation.id)
    if lead is not None and lead.snapshot:
        session.step_aside()
        put_withdraw(session, "share")
        return True
    if session.state.share:
        session.record_consent("share_answers", given=False, words=session.say("share_off"))
        session.state.share = False
    session.tell("share_off")
    repeat(session)
    return True


def confirmed(session: Session, heard: Heard, *, again: bool) -> bool:
    """After "shall I": done, kept, or asked once more. `again`: the wish is said again, which is a yes."""
    what = str(session.asking.data.get("what"))
    yes = heard.picks("withdraw_yes") or heard.yes or again
    if heard.picks("keep") or (not again and (heard.no or heard.act in ("resume", "dont_know", "decline"))):
        session.tell("kept")
        interruptions.back(session)
    elif heard.picks("withdraw_keep_contact"):
        _withdraw(session, keep_contact=True)
    elif yes and what == "share":
        _take_answers_back(session)
    elif yes:
        _withdraw(session, keep_contact=False)
    else:
        return False
    return True


def _take_answers_back(session: Session) -> None:
    withdraw_answers(session.unit, session.conversation, session.trial.entry, session.now)
    session.record_consent("share_answers", given=False, words=str(session.asking.data.get("text", "")))
    session.state.share = False
    session.tell("share_withdrawn", team=contacting.team(session))
    interruptions.back(session)


def _withdraw(session: Session, *, keep_contact: bool) -> None:
    """Delete answers, words and notes. The consents stay, with the day they were taken back; contact only if wished."""
    words = str(session.asking.data.get("text", ""))
    form = session.state.contact if keep_contact else None
    told = forget(session, withdraw_answers if keep_contact else withdraw_person)
    session.record_consent("prescreen", given=False, words=words)
    if session.state.share:
        session.record_consent("share_answers", given=False, words=words)
    session.unit.alerts.purge(session.conversation.id)
    session.unit.desk_acts.purge(session.conversation.id)
    session.state = State(turns=session.state.turns, language_chosen=session.state.language_chosen, share=False)
    session.state.handed_over = told and keep_contact
    session.stage = "closed"
    session.state.asking = Asking("closed")
    if keep_contact and told:
        session.tell("withdrawn_contact_kept")
        return
    session.tell("withdrawn_and_told" if told else "withdrawn")
    if form is not None:
        session.state.contact = form
        contact_question.put(session)
        return
    text = session.say("after_refusal")
    buttons = [
        Button(session.say("button_consent_again"), {"do": "consent_again"}),
        Button(session.say("button_contact_yes"), {"do": "contact_yes"}),
    ]
    session.ask(Asking("closed", [], data={"text": text}), text, buttons, kind="choice")
