"""What each kind of open question takes from an answer, and what is done for who cannot decide."""

from __future__ import annotations

from collections.abc import Callable

from prescreen.interview import (
    addressing,
    closing,
    consenting,
    contacting,
    correcting,
    ends,
    interruptions,
    languages,
    reminding,
    reviewing,
    screening,
    subscribing,
)
from prescreen.interview.again import repeat
from prescreen.interview.hearing import Heard
from prescreen.interview.session import Session
from prescreen.interview.state import Asking
from prescreen.reading import Reader, goes_on


def address(session: Session, heard: Heard) -> None:
    """Give an address that was read back to whoever wanted it, and go on from there."""
    purpose = session.asking.data["purpose"]
    email = addressing.take(session, heard)
    if email is None:
        return
    if purpose == "others":
        if email:
            subscribing.commit(session, email)
        else:
            subscribing.end(session)
        return
    if email:
        reminding.commit(session, email)
    else:
        reminding.give_up(session)
    session.stage = "outcome"
    closing.next_step(session)


def _beside_offer(session: Session, heard: Heard, reader: Reader) -> bool | None:
    """What is asked or put right where something is offered; None for an answer to the offer itself."""
    if heard.picks("reasons") or heard.act == "ask_why":
        closing.reasons(session)
        repeat(session)
        return True
    if heard.facts and not heard.yes and not heard.no:
        return screening.answer(session, heard, reader)
    return None


def _offer(session: Session, heard: Heard, reader: Reader) -> bool:
    beside = _beside_offer(session, heard, reader)
    return contacting.take_offer(session, heard) if beside is None else beside


def _stop(session: Session, heard: Heard, reader: Reader) -> bool:
    """Stop or go on; what is put right counts first, and what is still in the way is asked about again."""
    if heard.picked or not correcting.at_offer(session, heard, reader):
        return screening.answer(session, heard, reader)
    return True


def _conflict(session: Session, heard: Heard, reader: Reader) -> bool:
    """Which of two answers is right; what is told of other things is taken beside it."""
    return correcting.beside_conflict(session, heard, reader) or screening.answer(session, heard, reader)


def _reminder(session: Session, heard: Heard, reader: Reader) -> bool:
    if (beside := _beside_offer(session, heard, reader)) is not None:
        return beside
    wants = reminding.take_offer(session, heard)
    if wants is False:
        closing.next_step(session)
    return wants is not None


def _others(session: Session, heard: Heard, reader: Reader) -> bool:
    if subscribing.take_offer(session, heard):
        return True
    session.state.asking = Asking("closed")
    return closed(session, heard, reader)


def _about_address(session: Session, heard: Heard, reader: Reader) -> bool:
    address(session, heard)
    return True


def _language(session: Session, heard: Heard, reader: Reader) -> bool:
    if (language := languages.chosen(heard)) is not None:
        session.state.language_chosen = True
        session.speak(language)
        session.tell("language_changed")
    interruptions.back(session)
    return True


def _person(session: Session, heard: Heard, reader: Reader) -> bool:
    if heard.picks("contact_yes") or heard.yes:
        contacting.start(session)
    elif heard.picks("back") or heard.no or (heard.act in ("resume", "correct") and not heard.facts):
        interruptions.back(session)
    else:
        return False
    return True


def _confirming(session: Session, heard: Heard, reader: Reader) -> bool:
    """Nothing is deleted on a word that is no yes."""
    if not heard.picks("keep"):
        return False
    session.tell("kept")
    interruptions.back(session)
    return True


def _paused(session: Session, heard: Heard, reader: Reader) -> bool:
    if not heard.picked and not heard.facts and goes_on(heard.text):
        interruptions.resume(session)
        return True
    if heard.no or heard.act in ("goodbye", "thanks"):
        session.tell("paused_goodbye")
        return True
    if heard.act == "out_of_scope":
        return False
    waiting = session.state.before
    agreed = session.answers.get("prescreen_consent") == "yes"
    if agreed and heard.facts and waiting is not None and waiting.facts and not heard.picked:
        session.step_back()
        session.tell("welcome_back")
        return screening.answer(session, heard, reader)
    interruptions.resume(session)
    return True


def closed(session: Session, heard: Heard, reader: Reader) -> bool:
    """Nothing is open any more; a few things may be asked for all the same."""
    if heard.picks("consent_again") or (heard.yes and ends.may_ask_again(session)):
        session.stage = "consent"
        consenting.ask_consent(session)
    elif heard.picks("contact_yes"):
        contacting.start(session)
    else:
        session.tell("closed")
    return True


# What is done for somebody who cannot or will not decide: the choice that promises, shares and deletes nothing.
SAFE_CHOICE = {
    "consent": "consent_no",
    "authorised": "not_authorised",
    "adult": "unsure",
    "stop": "go_on",
    "review": "right",
    "contact_offer": "contact_no",
    "reminder_offer": "reminder_no",
    "others_offer": "others_no",
    "address": addressing.STOP,
    "address_check": addressing.STOP,
    "share": "share_no",
    "agreement": "agreement_no",
    "person": "back",
    "delete": "keep",
    "restart": "keep",
    "withdraw": "keep",
}

HANDLERS: dict[str, Callable[[Session, Heard, Reader], bool]] = {
    "consent": lambda s, h, r: consenting.take_consent(s, h),
    "authorised": lambda s, h, r: consenting.take_authorised(s, h),
    "screen": screening.answer,
    "fact": screening.answer,
    "adult": screening.answer,
    "detail": screening.answer,
    "conflict": _conflict,
    "stop": _stop,
    "review": reviewing.take,
    "contact_offer": _offer,
    reminding.OFFER: _reminder,
    subscribing.OFFER: _others,
    "address": _about_address,
    "address_check": _about_address,
    "share": lambda s, h, r: contacting.take_share(s, h),
    "agreement": lambda s, h, r: contacting.take_agreement(s, h),
    "which": correcting.take,
    "delete": _confirming,
    "restart": _confirming,
    "withdraw": _confirming,
    "person": _person,
    "paused": _paused,
    "language": _language,
    "closed": closed,
}
