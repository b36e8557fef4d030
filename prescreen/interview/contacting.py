"""From the outcome to the study team: offer contact, ask what may be shared, and whether the patient agrees."""

from __future__ import annotations

from prescreen.content.library import text_in
from prescreen.criteria.truth import Truth
from prescreen.criteria.verdict import Outcome
from prescreen.handoff.agreed_first import agrees_to_send
from prescreen.interview import contact_form, contact_question, minors, sharing, subscribing
from prescreen.interview.hearing import Heard
from prescreen.interview.reply import Button
from prescreen.interview.session import Session
from prescreen.interview.state import Asking
from prescreen.reading import wants_contact

_ENDS = frozenset({"closed_without_contact", "closed_after_handover"})


def offer(session: Session, *, late: bool = False) -> None:
    """Ask whether the person wants the study team to contact them; `late`: they come back to it."""
    key = "contact_offer_anyway" if session.verdict.outcome is Outcome.NOT_ELIGIBLE else "contact_offer"
    if late:
        key = "contact_offer_late"
    text = session.say(key, team=team(session))
    buttons = [
        Button(session.say("button_contact_yes"), {"do": "contact_yes"}),
        Button(session.say("button_contact_no"), {"do": "contact_no"}),
    ]
    if session.verdict.outcome is not Outcome.LIKELY_ELIGIBLE and not session.state.crisis:
        buttons.append(Button(session.say("button_why_outcome"), {"do": "reasons"}))
    if session.state.reviewed and (session.verdict.outcome is not Outcome.NOT_ELIGIBLE or session.verdict.temporary):
        buttons.append(Button(session.say("button_sheet"), {"do": "sheet"}, "skip"))
    session.ask(Asking("contact_offer", [], data={"text": text}), text, buttons, kind="choice")


def team(session: Session) -> str:
    """The study team by name."""
    return text_in(session.trial.entry.contact.name, session.language)


def keep_early(session: Session, heard: Heard) -> bool:
    """Keep an address or a number that comes a question early; True when the message says nothing else."""
    if heard.picked or session.asking.kind not in EARLY or session.state.handed_over:
        return False
    if not contact_form.gives_details(session, heard):
        return False
    form = contact_form.early(session)
    contact_form.read_into(session, form, heard.text)
    session.state.contact_early = form.to_state()
    if heard.yes or heard.no:
        return False
    if session.asking.kind in ("contact_offer", "person"):
        start(session)
        return True
    session.tell("contact_early")
    return True


EARLY = frozenset({"contact_offer", "share", "agreement", "person"})
"""Questions on the way to the contact details."""


def take_offer(session: Session, heard: Heard) -> bool:
    """Yes leads to the question about sharing, no to a kind goodbye."""
    if heard.picks("contact_no") or heard.no or heard.act in ("goodbye", "stop", "thanks"):
        close(session, "closed_without_contact")
        return True
    if heard.picks("contact_yes") or heard.yes or (not heard.picked and agrees_to_send(heard.text)):
        start(session)
        return True
    return False


def open_to(session: Session) -> bool:
    """May contact be offered: the person is adult, or contact is on offer, and their details are not there yet?"""
    offered = any(c["payload"].get("do") == "contact_yes" for c in session.asking.choices)
    return not (session.state.handed_over or session.state.minor) and (
        session.state.adult or offered or session.stage != "closed"
    )


def wanted(session: Session, heard: Heard) -> bool:
    """Does the person say that the team is to contact them? After offers of e-mail it takes a call or the team."""
    if heard.picked or not open_to(session):
        return False
    wish = wants_contact(heard.text)
    return wish == "team" or (wish == "any" and session.asking.kind not in ("reminder_offer", "others_offer"))


def start(session: Session) -> None:
    """Ask, apart from the details, whether the answers may go to the study team too; never of a minor."""
    if session.state.minor:
        minors.say(session)
        return
    if session.state.contact is not None:
        contact_question.put(session)
        return
    if not _has_answers(session):
        session.state.share = False
        _details_or_agreement(session)
        return
    session.stage = "outcome"
    text = session.say("ask_share", team=_receivers(session))
    buttons = [
        Button(session.say("button_share_yes"), {"do": "share_yes"}),
        Button(session.say("button_share_no"), {"do": "share_no"}),
    ]
    session.ask(Asking("share", [], data={"text": text}), text, buttons, kind="choice")


def _receivers(session: Session) -> str:
    """Who may get the answers: the study team, and the study centre that will be chosen."""
    if session.trial.open_centres:
        return session.say("team_and_centre", team=team(session))
    return team(session)


def _has_answers(session: Session) -> bool:
    return bool(set(session.answers) - {"prescreen_consent", "respondent", "carer_authorised"})


def take_share(session: Session, heard: Heard) -> bool:
    """The consent to share is recorded on its own; without it only the contact details go."""
    if (share := sharing.wanted(heard)) is None:
        return False
    session.state.share = share
    session.record_consent("share_answers", given=bool(session.state.share))
    _details_or_agreement(session)
    return True


def _details_or_agreement(session: Session) -> None:
    if session.answers.get("respondent") == "carer" and not session.state.agreed:
        ask_agreement(session)
    else:
        contact_form.begin(session)


def ask_agreement(session: Session) -> None:
    """A carer's own details are taken only if the patient agrees to the study team's getting in touch about them."""
    session.stage = "outcome"
    text = session.say("ask_agreement", team=team(session))
    buttons = [
        Button(session.say("button_agreement_yes"), {"do": "agreement_yes"}),
        Button(session.say("button_agreement_no"), {"do": "agreement_no"}),
    ]
    session.ask(Asking("agreement", [], data={"text": text}), text, buttons, kind="choice")


def take_agreement(session: Session, heard: Heard) -> bool:
    """The patient's agreement, as the carer reports it, is recorded; without it nothing is passed on."""
    if heard.picks("agreement_yes") or heard.yes:
        session.state.agreed = True
    elif heard.picks("agreement_no") or heard.no:
        session.state.agreed = False
    else:
        return False
    session.record_consent("contact_about_patient", given=session.state.agreed)
    if session.state.agreed:
        contact_form.begin(session)
    else:
        session.tell("agreement_missing")
        close(session, "closed_without_contact")
    return True


def snapshot(session: Session) -> dict[str, object]:
    """What the study team receives when the person agreed to share: answers and verdict, with the trial's version."""
    verdict = session.verdict
    return {
        "trial": session.trial.id,
        "record_date": session.trial.entry.record_date,
        "content_hash": session.trial.content_hash,
        "today": session.today.isoformat(),
        "outcome": verdict.outcome.value,
        "temporary": verdict.temporary,
        "recheck_date": None if verdict.recheck is None else verdict.recheck.isoformat(),
        "answers": dict(session.answers),
        "criteria": {i: f.truth.value for i, f in verdict.findings.items() if f.truth is not Truth.NOT_APPLICABLE},
        "not_met": list(verdict.not_met),
        "review": list(verdict.review),
        "deferred": list(verdict.deferred),
        "changed_after_rule": list(session.state.changed_after_rule),
    }


def let_go(session: Session) -> None:
    """Nothing is passed on of who thinks it over or refuses; the way back stays open, and nothing else is offered."""
    session.stage = "closed"
    session.state.contact = session.state.contact_early = session.state.share = None
    if session.state.crisis:
        session.tell("help_in_sight")
    text = session.say("closed_without_contact")
    buttons = [Button(session.say("button_contact_yes"), {"do": "contact_yes"})]
    session.ask(Asking("closed", [], data={"text": text}), text, buttons, kind="choice")


def close(session: Session, key: str, *, by_email: bool = True) -> None:
    """Say goodbye, and ask once whether the person wants to hear of other trials; questions are still answered.

    by_email: may they have an address? Who said that they have none is offered no e-mail.
    """
    session.stage = "closed"
    session.state.contact_early = None
    session.tell(key, team=team(session))
    if session.state.crisis and not session.state.handed_over:
        session.tell("help_in_sight")
    session.state.asking = Asking("closed")
    if by_email and key in _ENDS and subscribing.possible(session):
        subscribing.offer(session)
