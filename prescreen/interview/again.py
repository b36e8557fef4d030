"""The open question once more: in the same words, or, after a change of language, in the new one."""

from __future__ import annotations

from collections.abc import Callable

from prescreen.interview import (
    addressing,
    adulthood,
    asides,
    closing,
    conflicts,
    consenting,
    contact_question,
    contacting,
    offering_to_stop,
    reminding,
    safety,
    screening,
    subscribing,
)
from prescreen.interview.details import Detail, ask_detail
from prescreen.interview.reply import Button
from prescreen.interview.session import Session
from prescreen.interview.state import Asking

_AFTERWARDS = {"consent_again": "button_consent_again", "contact_yes": "button_contact_yes"}


def repeat(session: Session) -> None:
    """Put the open question again, whatever the stage."""
    asking = session.asking
    if asking.data.get("language", session.language) != session.language:
        put_anew(session)
    elif asking.kind == "consent":
        consenting.ask_consent(session, asking.data.get("who"))
    elif asking.kind == "closed" and asking.choices:
        _closed(session)
    elif asking.kind == "review":
        _same(session)
    elif asking.kind != "closed":
        screening.ask_again(session)


def put_anew(session: Session) -> None:
    """Put the open question in the language of the conversation, with its buttons; what it counts stays as it was."""
    old, asked, detailed = session.asking, session.state.asked, list(session.state.detailed)
    if old.kind == "closed" and not old.choices:
        return
    _PUT.get(old.kind, screening.ask_again)(session)
    session.state.asked = asked
    session.state.detailed = detailed
    session.asking.tries = old.tries
    for key in ("who", "shown", "again"):
        if key in old.data:
            session.asking.data[key] = old.data[key]


def _same(session: Session) -> None:
    asking = session.asking
    buttons = [Button(c["label"], c["payload"], c.get("group")) for c in asking.choices]
    session.ask(asking, str(asking.data.get("text", "")), buttons, asks=asking.asks, kind="choice")


def _detail(session: Session) -> None:
    asking = session.asking
    data = asking.data
    ask_detail(session, Detail(data["kind"], tuple(asking.facts), data.get("entry"), str(data.get("field", "date"))))


def _conflict(session: Session) -> None:
    asking = session.asking
    fact = asking.facts[0]
    now, before = (c["payload"]["set"][fact] for c in asking.choices[:2])
    conflicts.put(session, fact, before, now)


def _closed(session: Session) -> None:
    text = session.say("after_refusal")
    does = [c["payload"].get("do", "") for c in session.asking.choices]
    buttons = [Button(session.say(_AFTERWARDS[do]), {"do": do}) for do in does if do in _AFTERWARDS]
    session.ask(Asking("closed", [], data={"text": text}), text, buttons, kind="choice")


_PUT: dict[str, Callable[[Session], None]] = {
    "consent": lambda session: consenting.ask_consent(session, session.asking.data.get("who")),
    "authorised": consenting.ask_authorised,
    "adult": adulthood.ask,
    "detail": _detail,
    "conflict": _conflict,
    "stop": offering_to_stop.offer,
    "review": closing.review,
    "contact_offer": contacting.offer,
    "share": contacting.start,
    "agreement": contacting.ask_agreement,
    "contact": contact_question.put,
    reminding.OFFER: reminding.put_again,
    subscribing.OFFER: subscribing.offer,
    "address": addressing.put_again,
    "address_check": addressing.put_again,
    "which": asides.put_which,
    "person": asides.put_person,
    "paused": asides.put_paused,
    "delete": lambda session: asides.put_confirm(session, "delete"),
    "restart": lambda session: asides.put_confirm(session, "restart"),
    "withdraw": lambda session: asides.put_withdraw(session, str(session.asking.data.get("what", "answers"))),
    "after_safety": lambda session: safety.put(session, str(session.asking.data.get("danger", ""))),
    "language": asides.put_language,
    "closed": _closed,
}
