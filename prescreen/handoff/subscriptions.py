"""Hearing of other trials: kept only after the person has confirmed it from their own mail, ended with one click."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from prescreen.content.library import Trial
from prescreen.handoff.letters import Desk, Letter, Link, Receiver, Writer
from prescreen.handoff.profile import conditions_of
from prescreen.handoff.reminders import stopped
from prescreen.store import Conversation, OutboxItem, Subscription, Unit
from prescreen.store.subscriptions import subject_of

CONFIRM_MAIL = "subscription"
NOTICE_MAIL = "notice"
UNCONFIRMED_FOR = timedelta(days=7)
"""How long an address that nobody confirmed is kept."""


def subscribe(
    unit: Unit, conversation: Conversation, *, message_id: str, email: str, profile: Mapping[str, Any], at: datetime
) -> bool:
    """Keep an unconfirmed subscription and promise the letter that asks to confirm it, in the caller's transaction.

    False if this message has done so already.
    """
    unit.conversations.unstop(conversation.id)
    made = unit.subscriptions.add(
        conversation.id,
        message_id=message_id,
        email=email,
        profile=dict(profile),
        language=conversation.language,
        at=at,
    )
    return made is not None and _ask_to_confirm(unit, made, at, conversation.id)


def subscribe_from_page(
    unit: Unit, trial: Trial, *, key: str, email: str, language: str, agreed: str, at: datetime
) -> bool:
    """Do the same for somebody who used the form of a trial's page; of them nothing but the address is kept.

    key: of the form as it was shown, random; the same again changes nothing. agreed: the words above the button. False
    if there is a letter on its way already.
    """
    profile = {
        "conditions": sorted(conditions_of(trial)),
        "born": [],
        "facts": {},
        "trials": [trial.id],
        "consent": {"wording": agreed, "at": at.isoformat()},
    }
    made = unit.subscriptions.add_from_page(key, email=email, profile=profile, language=language, at=at)
    return made is not None and _ask_to_confirm(unit, made, at, None)


def _ask_to_confirm(unit: Unit, subscription: str, at: datetime, conversation: str | None) -> bool:
    payload = {"subscription": subscription}
    key, subject = f"{CONFIRM_MAIL}/{subscription}", subject_of(subscription)
    return unit.outbox.add(CONFIRM_MAIL, key, payload, at, conversation=conversation, subject=subject)


def notify(unit: Unit, subscription: Subscription, trial: str, event: int, at: datetime) -> bool:
    """Promise the letter about a trial, once a person and event; False if they were told already."""
    if not unit.subscriptions.notice(subscription.person, trial, event, at):
        return False
    key = f"{NOTICE_MAIL}/{subscription.id}/{trial}/{event}"
    payload = {"subscription": subscription.id, "trial": trial}
    subject = subject_of(subscription.id)
    return unit.outbox.add(NOTICE_MAIL, key, payload, at, conversation=subscription.conversation, subject=subject)


def stop_messages(unit: Unit, conversation: str) -> bool:
    """Stop every letter that is still to come because of a conversation; True if there was one."""
    reminder = unit.reminders.over(conversation)
    return unit.subscriptions.end(conversation) or reminder


def confirm_letter(item: OutboxItem, desk: Desk) -> Letter | None:
    """Ask whoever reads this mail to confirm; a person who did not ask need do nothing."""
    found = desk.unit.subscriptions.get(str(item.payload["subscription"]))
    if found is None or stopped(desk.unit, found.conversation):
        return None
    path = f"/confirm/{desk.unit.subscriptions.confirm_secret(found.id)}?lang={found.language}"
    return _letter(found, desk, CONFIRM_MAIL, Link("mail_subscription_link", desk.link(path)))


def notice_letter(item: OutboxItem, desk: Desk) -> Letter | None:
    """Tell of a trial that may be worth a look, and nothing about the person."""
    found = desk.unit.subscriptions.get(str(item.payload["subscription"]))
    if found is None or found.state != "confirmed" or stopped(desk.unit, found.conversation):
        return None
    path = f"/trials/{item.payload['trial']}?lang={found.language}"
    return _letter(found, desk, NOTICE_MAIL, Link("mail_notice_link", desk.link(path)))


LETTERS: Mapping[str, Writer] = {CONFIRM_MAIL: confirm_letter, NOTICE_MAIL: notice_letter}


def _letter(found: Subscription, desk: Desk, wording: str, link: Link) -> Letter:
    stop = desk.link(f"/unsubscribe/{desk.unit.subscriptions.stop_secret(found.id)}?lang={found.language}")
    values: dict[str, str | Link | Any] = {"link": link}
    return Letter(to=Receiver(found.email), wording=wording, language=found.language, values=values, unsubscribe=stop)
