"""Writes many made-up screenings at once, sealed like real ones: for trying out and for measuring, never for people."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert

from prescreen.store import tables
from prescreen.store.answers import NOW
from prescreen.store.screenings import CALL_WITHIN, CRISIS, USUAL, WAITING, Screenings, terms_of
from prescreen.store.tokens import hash_token, new_identifier, new_token, reference_of
from prescreen.store.vault import Vault


@dataclass(frozen=True, slots=True)
class MadeTurn:
    """What a made-up person wrote, and the reply: text, kind, messages."""

    text: str
    kind: str
    messages: Sequence[dict[str, Any]]
    at: datetime
    state: str = "screening"


@dataclass(frozen=True, slots=True)
class MadeAnswer:
    """An answer read from turn `turn`."""

    fact: str
    status: str
    value: Any
    turn: int
    start: int
    end: int
    reader: str


@dataclass(frozen=True, slots=True)
class MadeScreening:
    """A made-up screening. contact: nothing where the person left none; outcome: "" while it is under way."""

    trial: str
    content_hash: str
    language: str
    channel: str
    stage: str
    state: dict[str, Any]
    turns: Sequence[MadeTurn]
    answers: Sequence[MadeAnswer]
    outcome: str
    status: str
    contact: dict[str, Any] = field(default_factory=dict)
    snapshot: dict[str, Any] = field(default_factory=dict)
    crisis: bool = False
    waits: bool = False
    unread: bool = True


class Bulk:
    """Writes batches inside one unit."""

    def __init__(self, connection: Connection, vault: Vault, screenings: Screenings) -> None:
        self._connection = connection
        self._vault = vault
        self._screenings = screenings

    def write(self, made: Iterable[MadeScreening]) -> None:
        """Write screenings with everything that belongs to them, a statement a table."""
        rows: dict[str, list[dict[str, Any]]] = {}
        for each in made:
            self._one(each, rows)
        for table in (
            "conversations",
            "journal",
            "answers",
            "current_answers",
            "consents",
            "alerts",
            "leads",
            "screenings",
        ):
            if rows.get(table):
                self._connection.execute(insert(tables.metadata.tables[table]), rows[table])
        if rows.get("screening_terms"):
            self._connection.execute(insert(tables.screening_terms), rows["screening_terms"])

    def _one(self, made: MadeScreening, rows: dict[str, list[dict[str, Any]]]) -> None:
        identifier = new_identifier()
        self._vault.create(identifier)
        began, ended = made.turns[0].at, made.turns[-1].at

        def put(table: str, **values: Any) -> None:
            rows.setdefault(table, []).append(values)

        def seal(place: str, value: Any) -> str:
            return self._vault.seal(identifier, place, value)

        put(
            "conversations",
            id=identifier,
            trial=made.trial,
            content_hash=made.content_hash,
            language=made.language,
            channel=made.channel,
            token_hash=hash_token(new_token()),
            stage=made.stage,
            state=seal("conversations.state", made.state),
            created_at=began,
            updated_at=ended,
            keep="handed_over" if made.contact else "finished",
        )
        for number, turn in enumerate(made.turns):
            message = f"m-{number}"
            common = {"conversation": identifier, "message_id": message, "choice_id": None, "answered": True}
            put(
                "journal",
                **common,
                direction="in",
                kind=turn.kind,
                text=seal(f"journal.text/{message}", turn.text),
                reply=None,
                fingerprint=seal(f"journal.fingerprint/{message}", ""),
                at=turn.at,
            )
            reply = {"messages": list(turn.messages), "progress": {"asked": number, "about": 15}, "state": turn.state}
            put(
                "journal",
                **common,
                direction="out",
                kind="reply",
                text="",
                reply=seal(f"journal.reply/{message}", reply),
                fingerprint="",
                at=turn.at,
            )
        for answer in made.answers:
            message = f"m-{answer.turn}"
            evidence = {"start": answer.start, "end": answer.end, "reader": answer.reader}
            put(
                "answers",
                conversation=identifier,
                fact=answer.fact,
                value=seal(
                    f"answers.value/{answer.fact}/{message}",
                    {"status": answer.status, "value": answer.value, **evidence},
                ),
                message_id=message,
                at=made.turns[answer.turn].at,
            )
        now = {answer.fact: answer.value if answer.status == "value" else answer.status for answer in made.answers}
        put("current_answers", conversation=identifier, facts=seal(NOW, now), at=ended)
        kinds = ("prescreen", "share_answers") if made.contact else ("prescreen",)
        for kind in kinds:
            put(
                "consents",
                conversation=identifier,
                kind=kind,
                given=True,
                wording="Made up, for trying out.",
                message_id="m-1",
                at=began,
            )
        for kind, wanted in (("crisis", made.crisis), ("person", made.waits)):
            if wanted:
                put("alerts", conversation=identifier, kind=kind, at=ended)
        self._listed(made, identifier, put)

    def _listed(self, made: MadeScreening, identifier: str, put: Any) -> None:
        began, ended = made.turns[0].at, made.turns[-1].at
        reference, terms = reference_of(identifier, "S"), []
        if made.contact:
            lead = new_identifier()
            reference = reference_of(lead)
            put(
                "leads",
                id=lead,
                conversation=identifier,
                contact=self._vault.seal(identifier, f"leads.contact/{lead}", made.contact),
                snapshot=self._vault.seal(identifier, f"leads.snapshot/{lead}", made.snapshot),
                at=ended,
            )
            terms = list(terms_of(made.contact))
        at = ended if made.contact else began
        put(
            "screenings",
            conversation=identifier,
            reference=reference,
            trial=made.trial,
            centre=str(made.contact.get("centre") or ""),
            language=made.language,
            channel=made.channel,
            stage=made.stage,
            machine=self._screenings.outcomes.blind(made.outcome),
            outcome=self._screenings.outcomes.blind(made.outcome),
            readable=bool(made.contact),
            readable_from=ended if made.waits else None,
            status=made.status,
            assignee="",
            taken_by="",
            unread=made.unread,
            urgency=CRISIS if made.crisis else WAITING if made.waits else USUAL,
            crisis_at=ended if made.crisis else None,
            waiting_at=ended if made.waits else None,
            due_at=ended + CALL_WITHIN if made.contact and made.status == "new" else None,
            lead_at=ended if made.contact else None,
            at=at,
            changed_at=ended,
            merged_into=None,
        )
        for term in {self._screenings.blind(*each) for each in (("reference", reference), *terms)}:
            put("screening_terms", term=term, at=at, conversation=identifier)
