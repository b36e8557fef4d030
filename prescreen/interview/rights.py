"""A person's rights in the conversation: see what is held, take a sheet along, take the consent back, be left in peace.

They are heard in every stage, before the open question and after words of danger. What is taken back is asked about
once; what is done is said only in the transaction that does it.
"""

from __future__ import annotations

from prescreen.handoff.subscriptions import stop_messages
from prescreen.interview import consenting, interruptions, showing, withdrawing
from prescreen.interview.hearing import Heard
from prescreen.interview.session import PAGES, Session
from prescreen.reading.rights import Right, starts_messages, stops_messages, wanted_right

_OFFERS = frozenset({"reminder_offer", "others_offer", "address", "address_check"})


def take(session: Session, heard: Heard) -> bool:
    """Do what a right asks for; False when the message claims none and is to be heard as usual."""
    if refuses_letter(session, heard):
        return False
    if session.conversation.stopped_at is not None and (done := _while_stopped(session, heard)) is not None:
        return done
    right = _claimed(session, heard)
    if session.asking.kind == "withdraw" and right in (None, "withdraw", "withdraw_share"):
        return withdrawing.confirmed(session, heard, again=right is not None)
    if right is None:
        return False
    if session.asking.kind == "faq":
        session.step_back()
    if session.asking.kind == "consent" and right in ("withdraw", "withdraw_share", "stop_messages"):
        if right == "stop_messages":
            _stop_all(session)
        consenting.refuse(session)
        return True
    if right == "stop_messages":
        return _stop(session, heard)
    if right == "show":
        showing.show(session)
    elif right == "sheet":
        showing.offer_sheet(session)
    elif right == "withdraw":
        withdrawing.ask(session)
    else:
        return withdrawing.share(session)
    return True


def refuses_letter(session: Session, heard: Heard) -> bool:
    """Is "don't write to me" the no to an offer to write, and to nothing more?"""
    asking = session.asking
    offered = asking.kind in _OFFERS or (asking.kind == "contact" and asking.data.get("field") == "copy")
    if not offered or heard.picked or stops_messages(heard.text, messaging=_messaging(session)):
        return False
    return wanted_right(heard.text) == "stop_messages"


def _claimed(session: Session, heard: Heard) -> Right | None:
    for do in ("sheet", "show"):
        if heard.picks(do):
            return do
    if heard.picked:
        return None
    if stops_messages(heard.text, messaging=_messaging(session), name=session.stage == "contact"):
        return "stop_messages"
    return wanted_right(heard.text)


def _messaging(session: Session) -> bool:
    return session.conversation.channel not in PAGES


def _stop_all(session: Session) -> None:
    """No letter goes out any more, and the reminder and the wish to hear of other trials are over."""
    session.unit.conversations.stop(session.conversation.id, session.now)
    session.note("messages.stopped")
    stop_messages(session.unit, session.conversation.id)


def _stop(session: Session, heard: Heard) -> bool:
    """Send nothing more of our own accord; an answer in the same words is still taken."""
    _stop_all(session)
    key = "messages_stopped" if _messaging(session) else "messages_stopped_page"
    if heard.about(session.asking.facts) and not _messaging(session):
        session.tell(key)
        return False
    if session.asking.kind in ("closed", "paused"):
        session.tell(key)
    else:
        interruptions.pause(session, key)
    return True


def _while_stopped(session: Session, heard: Heard) -> bool | None:
    """START lets messages come again. On a messaging channel everything but that, and the rights, is met with silence.

    None: hear the message as usual.
    """
    if starts_messages(heard.text) or heard.picks("go_on"):
        session.unit.conversations.unstop(session.conversation.id)
        session.note("messages.started")
        session.tell("messages_started")
        interruptions.resume(session)
        return True
    kept_open = session.asking.kind in ("delete", "withdraw", "after_safety")
    if not _messaging(session) or kept_open or heard.picked or heard.act in ("delete_data", "want_person"):
        return None
    if (right := _claimed(session, heard)) is not None and right != "stop_messages":
        return None
    session.tell("messages_are_stopped", notice="stopped")
    return True
