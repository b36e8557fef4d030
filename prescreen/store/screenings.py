"""Screenings: what the desk's queue is read from, kept in step with each conversation in the same transaction.

A row stands for a screening that a study team may have to do with: of who agreed to be asked, left contact details or
needs a person. It is unsealed, because it is sorted and filtered by; so it holds ids, times, how a screening stands,
and nothing that was said. The outcome stands in it blinded, and only once the person agreed that
the team gets their answers.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, case, delete, func, insert, select, update

from prescreen.store import tables
from prescreen.store.dialect import insert_once, set_columns
from prescreen.store.outcomes import BlindedOutcomes
from prescreen.store.records import Screening
from prescreen.store.tokens import reference_of
from prescreen.store.vault import Vault

CALL_WITHIN = timedelta(days=1)
"""How soon after a hand-over somebody should call."""
MERGED, USUAL, WAITING, CRISIS = range(4)
"""How urgent a screening is; the queue begins with the largest. One that was merged is not in it."""

_T = tables.screenings
_C = tables.conversations
_W = tables.screening_terms
_ROW = tuple(_T.c)
_URGENCY = case(
    (_T.c.merged_into.is_not(None), MERGED),
    (_T.c.crisis_at.is_not(None), CRISIS),
    (_T.c.waiting_at.is_not(None), WAITING),
    else_=USUAL,
)
_ALARMS = frozenset({"crisis", "emergency", "abuse", "adverse"})
_WORDS = re.compile(r"[^\W_]+")
_LAST_DIGITS = 8


class Screenings:
    """The repository of screenings inside one unit."""

    def __init__(self, connection: Connection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault
        self.outcomes = BlindedOutcomes(vault)

    # ------------------------------------------------------------------------------- kept in step with conversations

    def ensure(self, conversation: str, at: datetime) -> None:
        """Enter a conversation, unless it is there already; one that is erased or made up is left out."""
        row = self._connection.execute(
            select(_C.c.trial, _C.c.language, _C.c.channel, _C.c.stage, _C.c.created_at).where(
                _C.c.id == conversation, _C.c.erased_at.is_(None), _C.c.channel != "canary"
            )
        ).first()
        if row is None:
            return
        reference = reference_of(conversation, "S")
        values = {
            "conversation": conversation,
            "reference": reference,
            "trial": row.trial,
            "centre": "",
            "language": row.language,
            "channel": row.channel,
            "stage": row.stage,
            "machine": "",
            "outcome": "",
            "readable": False,
            "status": "new",
            "assignee": "",
            "taken_by": "",
            "unread": True,
            "urgency": USUAL,
            "at": row.created_at,
            "changed_at": at,
        }
        if insert_once(self._connection, _T, values):
            self._enter_terms(conversation, row.created_at, {self.blind("reference", reference)})

    def step(
        self,
        conversation: str,
        *,
        stage: str,
        language: str,
        outcome: str,
        readable: bool,
        at: datetime,
        unread: bool = False,
    ) -> None:
        """Take over how a conversation stands after a turn.

        outcome: what its answers come to, or "" while it is under way. Unless the answers are `readable` for the study
        team, it is not kept here. unread: the person wrote something in that turn.
        """
        machine = self.outcomes.blind(outcome) if readable else ""
        values = {
            "stage": stage,
            "language": language,
            "readable": readable,
            "machine": machine,
            "outcome": case((_T.c.outcome == _T.c.machine, machine), else_=_T.c.outcome) if readable else "",
            "changed_at": at,
            **({"unread": True} if unread else {}),
        }
        if not self._set(conversation, **values):
            self.ensure(conversation, at)
            self._set(conversation, **values)

    def leave_unless_needed(self, conversation: str) -> None:
        """Take a screening out, since the person agreed to nothing; not one in which somebody is needed."""
        needed = (_T.c.crisis_at, _T.c.waiting_at, _T.c.lead_at, _T.c.readable_from)
        nobody = [column.is_(None) for column in needed]
        gone = delete(_T).where(_T.c.conversation == conversation, *nobody)
        if self._connection.execute(gone).rowcount:
            self._connection.execute(delete(_W).where(_W.c.conversation == conversation))

    def arrived(self, conversation: str, at: datetime) -> None:
        """Note that the person wrote."""
        self._set(conversation, unread=True, changed_at=at)

    def alarm(self, conversation: str, kind: str, at: datetime) -> None:
        """Put a screening on top, because the person is in danger or wants to talk to a person."""
        if kind not in _ALARMS and kind != "person":
            return
        self.ensure(conversation, at)
        if kind == "person":
            first = func.coalesce(_T.c.readable_from, at, type_=_T.c.readable_from.type)
            self._set(conversation, waiting_at=at, readable_from=first, unread=True, changed_at=at)
        else:
            self._set(conversation, crisis_at=at, unread=True, changed_at=at)
        self._weigh(conversation)

    def handed_over(self, conversation: str, lead: str, contact: Mapping[str, Any], at: datetime) -> None:
        """Note that contact details came in, so that the screening is found by them."""
        self.ensure(conversation, at)
        self._set(conversation, due_at=at + CALL_WITHIN, unread=True, changed_at=at)
        self.name(conversation, lead, contact, at)

    def name(self, conversation: str, lead: str, contact: Mapping[str, Any], at: datetime) -> None:
        """Enter by what a screening with a lead is found, and where it belongs."""
        reference = reference_of(lead)
        centre = str(contact.get("centre") or "")
        self._set(conversation, reference=reference, centre=centre, lead_at=at, at=at)
        terms = {self.blind("reference", name) for name in (reference, reference_of(conversation, "S"))}
        self._enter_terms(conversation, at, terms | {self.blind(*each) for each in terms_of(contact)})

    def forget_alarms(self, conversation: str) -> None:
        """Forget that the person was in danger or asked for a person, and since when messages may be read."""
        self._set(conversation, crisis_at=None, waiting_at=None, readable_from=None)
        self._weigh(conversation)

    def forget_contact(self, conversation: str) -> None:
        """Forget by what contact details a screening was found."""
        found = self._connection.execute(select(_T.c.at).where(_T.c.conversation == conversation)).first()
        if found is None:
            return
        reference = reference_of(conversation, "S")
        self._set(conversation, reference=reference, lead_at=None, due_at=None)
        self._enter_terms(conversation, found.at, {self.blind("reference", reference)})

    # --------------------------------------------------------------------------------------------- read by the desk

    def get(self, conversation: str) -> Screening | None:
        """Return one screening."""
        row = self._connection.execute(select(*_ROW).where(_T.c.conversation == conversation)).first()
        return None if row is None else self.outcomes.screening(row)

    def same_contact(self, conversation: str, contact: Mapping[str, Any], limit: int = 10) -> list[Screening]:
        """Return other screenings of the same trial with the same address or telephone number, newest first."""
        kinds = ("email", "phone")
        terms = [self.blind(kind, value) for kind, value in terms_of(contact) if kind in kinds]
        own = select(_T.c.trial).where(_T.c.conversation == conversation).scalar_subquery()
        with_it = select(_W.c.conversation).where(_W.c.term.in_(terms), _W.c.conversation != conversation)
        wanted = select(*_ROW).where(_T.c.conversation.in_(with_it), _T.c.trial == own)
        rows = self._connection.execute(wanted.order_by(_T.c.at.desc()).limit(limit))
        return [self.outcomes.screening(row) for row in rows]

    # ------------------------------------------------------------------------------------------ changed by the desk

    def claim(self, conversation: str, who: str) -> bool:
        """Take a screening that nobody has; False if somebody else was first. Doing it twice changes nothing."""
        free = _T.c.assignee.in_(("", who))
        return self._set(conversation, free, assignee=who) == 1

    def assign(self, conversations: Collection[str], who: str) -> int:
        """Give screenings to an account, or to nobody (""); return how many there were."""
        changed = update(_T).where(_T.c.conversation.in_(conversations)).values(assignee=who)
        return self._connection.execute(changed).rowcount

    def mark(self, conversation: str, status: str, due_at: datetime | None) -> None:
        """Say how far the study team is, and until when something is to be done."""
        self._set(conversation, status=status, due_at=due_at)

    def ask_to_call(self, conversation: str, due_at: datetime) -> bool:
        """Put somebody who left contact details among those to call, unread; False for anybody else.

        Who considers, has a visit or is enrolled stays so; only the day and the mark of what is unread are set.
        """
        far = _T.c.status.in_(("considering", "scheduled", "enrolled"))
        status = case((far, _T.c.status), else_="to_call")
        reachable = (_T.c.lead_at.is_not(None), _T.c.merged_into.is_(None))
        return self._set(conversation, *reachable, status=status, due_at=due_at, unread=True) == 1

    def seen(self, conversation: str) -> None:
        """Note that somebody of the study team looked."""
        self._set(conversation, _T.c.unread.is_(True), unread=False)

    def calm(self, conversation: str, *, crisis: bool = False, waiting: bool = False) -> None:
        """Note that somebody took care of what put a screening on top."""
        values: dict[str, Any] = {}
        if crisis:
            values["crisis_at"] = None
        if waiting:
            values["waiting_at"] = None
        self._set(conversation, **values)
        self._weigh(conversation)

    def take(self, conversation: str, who: str, at: datetime) -> None:
        """Note who answers the person in the chat; from now on their messages may be read."""
        first = func.coalesce(_T.c.readable_from, at, type_=_T.c.readable_from.type)
        self._set(conversation, taken_by=who, readable_from=first, waiting_at=None)
        self._weigh(conversation)

    def give_back(self, conversation: str) -> None:
        """Note that the assistant answers again."""
        self._set(conversation, taken_by="", waiting_at=None)
        self._weigh(conversation)

    def decide(self, conversation: str, outcome: str | None) -> None:
        """Keep what people decided beside what the machine found; None: they leave it at that."""
        self._set(conversation, outcome=_T.c.machine if outcome is None else self.outcomes.blind(outcome))

    def judged(self, conversation: str, machine: str, outcome: str) -> None:
        """Keep what the machine finds now, and what counts."""
        self._set(conversation, machine=self.outcomes.blind(machine), outcome=self.outcomes.blind(outcome))

    def merge(self, conversation: str, into: str | None) -> None:
        """Take a duplicate out of the queue in favour of another screening, or (None) put it back."""
        self._set(conversation, merged_into=into)
        self._weigh(conversation)

    def part(self, conversations: Collection[str]) -> None:
        """Put back what was merged into screenings that are about to be erased."""
        for row in self._connection.execute(select(_T.c.conversation).where(_T.c.merged_into.in_(conversations))).all():
            self.merge(row.conversation, None)

    # -------------------------------------------------------------------------------------------------------- terms

    def terms(self, typed: str) -> list[str]:
        """Return the blinded words of what somebody typed to find a screening, each of which has to be there.

        A reference, an e-mail address, a telephone number or a part of it from the end, or whole names.
        """
        return [self.blind(kind, value) for kind, value in _typed_terms(typed)]

    def reference_terms(self, typed: str) -> tuple[str, ...]:
        """Return the same of a reference alone; nothing if none was typed."""
        return tuple(self.blind(kind, value) for kind, value in _typed_terms(typed) if kind == "reference")

    def blind(self, kind: str, value: str) -> str:
        """Return a word by which screenings are found, blinded."""
        return self._vault.blind(f"desk.{kind}", value)[:32]

    def _enter_terms(self, conversation: str, at: datetime, terms: Collection[str]) -> None:
        self._connection.execute(delete(_W).where(_W.c.conversation == conversation))
        self._connection.execute(
            insert(_W), [{"term": term, "at": at, "conversation": conversation} for term in sorted(terms)]
        )

    def _set(self, conversation: str, *where: ColumnElement[bool], **values: Any) -> int:
        if where or any(isinstance(value, ColumnElement) for value in values.values()):
            changed = update(_T).where(_T.c.conversation == conversation, *where).values(**values)
            return int(self._connection.execute(changed).rowcount)
        return set_columns(self._connection, _T.c.conversation, conversation, values)

    def _weigh(self, conversation: str) -> None:
        self._set(conversation, urgency=_URGENCY)


def terms_of(contact: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """By what contact details somebody is found: kinds and words, not blinded yet."""
    names = [folded(str(contact.get(name) or "")) for name in ("first_name", "last_name")]
    for name in names:
        yield from (("name", word) for word in _WORDS.findall(name))
    first, last = names
    if first and last and not (first + last).isascii():  # names that are written without a blank, either way round
        yield from (("name", "".join(_WORDS.findall(whole))) for whole in (last + first, first + last))
    if contact.get("email"):
        yield "email", str(contact["email"]).strip().casefold()
    digits = re.sub(r"\D", "", str(contact.get("phone") or ""))
    if digits:
        yield from (("phone", part) for part in {digits, digits[-_LAST_DIGITS:]})


def _typed_terms(typed: str) -> list[tuple[str, str]]:
    if match := re.search(r"\b([RS])[-\s]?([A-Z2-7]{4})[-\s]?([A-Z2-7]{4})\b", typed.upper()):
        return [("reference", "-".join(match.groups()))]
    if "@" in typed:
        return [("email", typed.strip().casefold())]
    digits = re.sub(r"[\s()+./-]", "", typed)
    if digits.isdecimal() and len(digits) >= _LAST_DIGITS:
        return [("phone", digits[-_LAST_DIGITS:])]
    return [("name", word) for word in dict.fromkeys(_WORDS.findall(folded(typed)))][:6]


def folded(text: str) -> str:
    """Return a text as names are compared: without case and accents.

    >>> folded("García")
    'garcia'
    """
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))
