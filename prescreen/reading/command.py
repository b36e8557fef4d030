"""One row of `prescreen read`: a JSON object in, a JSON object out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from prescreen.facts import BadValue, Json, parse_date
from prescreen.reading.kinds import KINDS
from prescreen.reading.model import Context
from prescreen.reading.reader import Reader


def read_row(row: Mapping[str, Json], reader_for: Callable[[str], Reader]) -> dict[str, Json]:
    """Read one row (the contract stands in the command's help).

    Raises:
        ValueError: what is wrong with the row; the patient's words are never repeated.
    """
    if not isinstance(row, Mapping):
        raise ValueError("a row is a JSON object")
    text = _text(row, "patient_text")
    kind = row.get("kind")
    asked = _asked(row)
    if kind is None and not asked:
        raise ValueError("a row has question_fact or kind")
    if kind is not None and kind not in KINDS:
        raise ValueError(f"kind is one of {', '.join(KINDS)}")
    context = Context(
        _day(row), _optional(row, "lang") or "en", asked, _optional(row, "question_text") or "", _prior(row)
    )
    reader = reader_for(_optional(row, "trial") or "")
    unknown = [f for f in asked if not reader.knows(f)]
    if unknown:
        raise ValueError(f"question_fact: no fact is called {unknown[0]!r}")
    term = _optional(row, "term")
    if kind == "negation" and not term:
        raise ValueError("the kind negation needs term")
    message = reader.read(text, context)
    reading = reader.read_kind(str(kind), text, context, term) if kind is not None else None
    facts = {f.fact: f.value for f in message.facts} if kind is None else {}
    return {
        "id": row.get("id"),
        "facts": dict(facts),
        "reading": reading,
        "act": message.act,
        "confirm": [f.fact for f in message.facts if f.confirm] if kind is None else [],
        "unclear": list(message.unclear) if kind is None else [],
        "evidence": [{"fact": f.fact, "start": f.start, "end": f.end} for f in message.facts] if kind is None else [],
    }


def _text(row: Mapping[str, Json], key: str) -> str:
    value = row.get(key)
    if not isinstance(value, str):
        raise ValueError(f"{key} is a text")
    return value


def _optional(row: Mapping[str, Json], key: str) -> str | None:
    value = row.get(key)
    if value is not None and not isinstance(value, str):
        raise ValueError(f"{key} is a text")
    return value


def _asked(row: Mapping[str, Json]) -> tuple[str, ...]:
    one, many = row.get("question_fact"), row.get("question_facts")
    names = many if isinstance(many, list) else one if isinstance(one, list) else [one] if one is not None else []
    if not all(isinstance(n, str) for n in names):
        raise ValueError("question_fact is the name of a fact")
    return tuple(str(n) for n in names)


def _day(row: Mapping[str, Json]) -> date:
    value = row.get("context_date")
    if not isinstance(value, str):
        raise ValueError("context_date is a date such as 2026-03-16")
    try:
        day = parse_date(value[:10])
    except BadValue as error:
        raise ValueError(f"context_date: {error}") from None
    if not day.exact:
        raise ValueError("context_date is a whole date such as 2026-03-16")
    return day.earliest


def _prior(row: Mapping[str, Json]) -> Mapping[str, Json]:
    prior = row.get("prior_facts") or {}
    if not isinstance(prior, Mapping):
        raise ValueError("prior_facts is an object of facts")
    return prior
