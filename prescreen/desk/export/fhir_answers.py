"""Facts as items of a FHIR questionnaire, and answers as items of its response."""

from __future__ import annotations

import json
from typing import Any

from prescreen.content import Library
from prescreen.desk.export.screening import Exported
from prescreen.facts import Json, is_known
from prescreen.facts.answers import DECLINED
from prescreen.facts.definition import FactDefinition

PREFIX = "urn:prescreen"
"""How the names of this product's own codes begin."""
_ABSENT = "http://hl7.org/fhir/StructureDefinition/data-absent-reason"
_TYPES = {
    "enum": "choice",
    "integer": "integer",
    "number": "decimal",
    "date": "date",
    "lab": "quantity",
    "record": "string",
    "list": "string",
}
_OPERATORS = frozenset({"<", "<=", ">=", ">"})


def question_of(name: str, definition: FactDefinition) -> dict[str, Any]:
    """A fact as a question."""
    item: dict[str, Any] = {"linkId": name, "text": definition.question["en"], "type": _TYPES[definition.kind]}
    if definition.kind == "enum":
        item["answerOption"] = [
            {"valueCoding": {"system": f"{PREFIX}/{name}", "code": value, "display": entry.label["en"]}}
            for value, entry in definition.values.items()
        ]
    if definition.kind in ("list", "record", "lab"):
        item["repeats"] = True
    return item


def item_of(fact: str, told: Json, library: Library, row: Exported) -> dict[str, Any]:
    """An answer. Not known and not told are no values: they stand in the extension for absent data."""
    definition = library.facts[fact]
    item: dict[str, Any] = {"linkId": fact, "text": definition.short["en"]}
    if not is_known(told):
        code = "asked-declined" if told == DECLINED else "asked-unknown"
        return {**item, "extension": [{"url": _ABSENT, "valueCode": code}]}
    answers = [answer for answer in _answers(fact, told, definition, row) if answer]
    return {**item, "answer": answers} if answers else item


def _answers(fact: str, told: Json, definition: FactDefinition, row: Exported) -> list[dict[str, Any]]:
    match definition.kind:
        case "enum":
            coding = {"system": f"{PREFIX}/{fact}", "code": str(told), "display": row.told(fact)}
            return [{"valueCoding": coding}]
        case "integer":
            return [{"valueInteger": told}]
        case "number":
            return [{"valueDecimal": told}]
        case "date":
            return [{"valueDate": told}]
        case "lab":
            return [_quantity(entry) for entry in (told if isinstance(told, list) else [told])]
    entries = told if isinstance(told, list) else [told]
    return [{"valueString": _text(entry)} for entry in entries]


def _quantity(entry: Json) -> dict[str, Any]:
    """A laboratory value; a range, and words such as "normal", stand as they were told."""
    value = entry.get("value") if isinstance(entry, dict) else entry
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return {"valueString": _text(entry)}
    quantity: dict[str, Any] = {"value": value}
    if isinstance(entry, dict):
        if entry.get("unit"):
            quantity["unit"] = str(entry["unit"])
        if entry.get("op") in _OPERATORS:
            quantity["comparator"] = entry["op"]
    return {"valueQuantity": quantity}


def _text(entry: Json) -> str:
    """FHIR has no empty strings, and no blanks at the ends of them."""
    text = entry if isinstance(entry, str) else json.dumps(entry, ensure_ascii=False)
    return text.strip() or "-"


def findings_item(row: Exported) -> dict[str, Any]:
    """What the product worked out, one item a criterion."""
    items = [
        {
            "linkId": criterion,
            "answer": [{"valueCoding": {"system": f"{PREFIX}/truth", "code": finding.truth.value}}],
        }
        for criterion, finding in row.verdict.findings.items()
    ]
    return {"linkId": "findings", "text": "What the product worked out", "item": items}
