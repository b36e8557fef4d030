"""What a person takes back: everything (erasure), or their consent. The study team is told in the same transaction."""

from dataclasses import dataclass
from datetime import datetime

from prescreen.content.models import FALLBACK_LANGUAGE
from prescreen.handoff.commit import ERASURE_MAIL, ReferringTrial, team_of, withdraw
from prescreen.handoff.mail import mail_name
from prescreen.store import Conversation, Unit, reference_of

WITHDRAWAL_MAIL = "withdrawal"
RECALL = "recall"
"""No letter: an order to the worker to take mails nobody has fetched yet out of the local mail folder."""


@dataclass(frozen=True, slots=True)
class Erasure:
    """An erasure that is in the transaction: the number of its receipt, and whether the study team gets a notice."""

    receipt: str
    told: bool


def erase(unit: Unit, conversation: Conversation, trial: ReferringTrial | None, at: datetime) -> Erasure:
    """Delete everything about a person, call back their mails, and tell the study team if it had their details.

    Done twice, it changes nothing and gives the same receipt.
    """
    told = trial is not None and withdraw(unit, conversation, trial, at)
    recall(unit, conversation, at)
    return Erasure(unit.conversations.erase(conversation.id, at), told)


def recall(unit: Unit, conversation: Conversation, at: datetime) -> None:
    """Have the mails of a conversation taken out of the local folder, in the unit that takes their promises back.

    The order names the files, which are named by hashes; nothing in it leads to the person once they are erased.
    """
    names = [mail_name(promise.key) for promise in unit.outbox.of(conversation.id)]
    if names:
        unit.outbox.add(RECALL, f"{RECALL}/{names[0]}/{at.timestamp()}", {"names": names}, at)


def withdraw_answers(unit: Unit, conversation: Conversation, trial: ReferringTrial, at: datetime) -> bool:
    """Take the answers out of the lead and ask the study team to stop using them; True if there was a lead.

    The contact details stay with the team, because the person said so. The notice carries the reference only.
    """
    lead = unit.leads.of(conversation.id)
    if lead is None:
        return False
    unit.leads.empty_snapshot(conversation.id)
    reference = reference_of(lead.id)
    payload = {"reference": reference, "language": FALLBACK_LANGUAGE, **team_of(trial, lead.contact)}
    unit.outbox.add(WITHDRAWAL_MAIL, f"{reference}/{WITHDRAWAL_MAIL}", payload, at, conversation=conversation.id)
    return True


def withdraw_person(unit: Unit, conversation: Conversation, trial: ReferringTrial, at: datetime) -> bool:
    """Take answers and contact details back: lead and unsent mails go, the team is asked to delete; True if so."""
    told = withdraw(unit, conversation, trial, at)
    if told:
        recall(unit, conversation, at)
        unit.outbox.withdraw(conversation.id, but=(ERASURE_MAIL,))
        unit.leads.remove(conversation.id)
    return told
