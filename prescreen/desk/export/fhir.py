"""Screenings as a FHIR R4 bundle: the study, its questions; for each screening subject, answers, consents, origin.

Built and checked with fhir.resources (its R4B classes: the resources used here are the same in R4 and R4B). What the
product worked out is told as such: the outcome is an extension, never a decision of the study team, and the findings
stand in a group of the questionnaire that nobody filled in.
"""

from __future__ import annotations

import base64
import json
import uuid
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time
from typing import Any

from prescreen.content import Library, Trial
from prescreen.desk.export.fhir_answers import PREFIX, findings_item, item_of, question_of
from prescreen.desk.export.screening import Exported
from prescreen.store import Consent

_SPACE = uuid.UUID("6f1b2c9e-6d0a-5f63-9a54-0c9a63d1f6b1")
_REGISTRY = "https://clinicaltrials.gov"
_STUDY_STATUS = {
    "recruiting": "active",
    "not_yet_recruiting": "approved",
    "paused": "temporarily-closed-to-accrual",
    "closed": "closed-to-accrual",
}
_DONE = frozenset({"outcome", "contact", "closed"})
_HL7 = "http://terminology.hl7.org/CodeSystem"


def bundle(trial: Trial, library: Library, rows: Iterable[Exported], at: datetime) -> Iterator[str]:
    """The JSON text of a bundle of type `collection`, piece by piece, each entry checked against FHIR.

    Raises:
        ValueError: when something of it is not valid FHIR; the text names the place.
    """
    from fhir.resources.R4B.bundle import BundleEntry  # noqa: PLC0415 - large; only who exports loads it

    yield json.dumps({"resourceType": "Bundle", "type": "collection", "timestamp": _moment(at)})[:-1] + ', "entry": ['
    for number, entry in enumerate(_entries(trial, library, rows, at)):
        checked = BundleEntry.model_validate(entry).model_dump_json(exclude_none=True)
        yield checked if number == 0 else f",\n{checked}"
    yield "]}\n"


def _entries(trial: Trial, library: Library, rows: Iterable[Exported], at: datetime) -> Iterator[dict[str, Any]]:
    study, questions = _reference("study", trial.id), _reference("questionnaire", trial.id, trial.content_hash)
    yield _entry(study, _study(trial))
    yield _entry(questions, _questionnaire(trial, library))
    for row in rows:
        yield from _screening(row, library, study, questions, at)


def _study(trial: Trial) -> dict[str, Any]:
    entry = trial.entry
    return {
        "resourceType": "ResearchStudy",
        "identifier": [{"system": _REGISTRY, "value": trial.id}],
        "title": entry.official_title,
        "status": _STUDY_STATUS[entry.status],
        "condition": [{"text": entry.condition_word["en"]}],
        "sponsor": {"display": entry.sponsor},
        "description": entry.title["en"],
    }


def _questionnaire(trial: Trial, library: Library) -> dict[str, Any]:
    asked = [question_of(name, library.facts[name]) for name in trial.facts]
    findings = [
        {"linkId": c.id, "text": c.text, "type": "choice", "readOnly": True, "answerOption": _TRUTHS}
        for c in trial.entry.criteria
    ]
    group = {"linkId": "findings", "text": "What the product worked out", "type": "group", "item": findings}
    return {
        "resourceType": "Questionnaire",
        "url": f"{PREFIX}/Questionnaire/{trial.id}",
        "version": trial.content_hash[:16],
        "name": f"Prescreen{''.join(c for c in trial.id if c.isalnum())}",
        "title": trial.entry.title["en"],
        "status": "active",
        "subjectType": ["Patient"],
        "item": [*asked, group],
    }


_TRUTHS = [
    {"valueCoding": {"system": f"{PREFIX}/truth", "code": code}}
    for code in ("met", "not_met", "unknown", "not_applicable")
]


def _screening(row: Exported, library: Library, study: str, questions: str, at: datetime) -> Iterator[dict[str, Any]]:
    who = _who(row)
    subject, answers = _reference("subject", row.identifier), _reference("answers", row.identifier)
    consents = [
        (_reference("consent", row.identifier, str(number)), _consent(consent, who, study))
        for number, consent in enumerate(row.consents)
    ]
    asked = next((place for place, found in consents if found["provision"]["type"] == "permit"), None)
    yield _entry(subject, _subject(row, who, study, asked))
    yield _entry(answers, _answers(row, library, who))
    for place, found in consents:
        yield _entry(place, found)
    yield _entry(_reference("origin", row.identifier), _origin(row, [subject, answers], questions, at))


def _who(row: Exported) -> dict[str, Any]:
    """The person, by a number of this product; with their name where it may be seen."""
    name = " ".join(part for part in (row.who.get("first_name"), row.who.get("last_name")) if part)
    number = {"system": f"{PREFIX}/screening", "value": row.reference or row.identifier}
    return {"type": "Patient", "identifier": number, **({"display": name} if name else {})}


def _subject(row: Exported, who: dict[str, Any], study: str, consent: str | None) -> dict[str, Any]:
    return {
        "resourceType": "ResearchSubject",
        "extension": [{"url": f"{PREFIX}/outcome", "valueCode": row.verdict.outcome.value}],
        "identifier": [{"system": f"{PREFIX}/screening", "value": row.identifier}],
        "status": "screening",
        "study": {"reference": study},
        "individual": who,
        **({} if consent is None else {"consent": {"reference": consent}}),
    }


def _answers(row: Exported, library: Library, who: dict[str, Any]) -> dict[str, Any]:
    items = [item_of(fact, told, library, row) for fact, told in row.answers.items()]
    return {
        "resourceType": "QuestionnaireResponse",
        "identifier": {"system": f"{PREFIX}/screening", "value": row.identifier},
        "questionnaire": f"{PREFIX}/Questionnaire/{row.trial.id}|{row.trial.content_hash[:16]}",
        "status": "completed" if row.stage in _DONE else "in-progress",
        "subject": who,
        "authored": row.day.isoformat(),
        "item": [*items, findings_item(row)],
    }


def _consent(consent: Consent, who: dict[str, Any], study: str) -> dict[str, Any]:
    words = base64.b64encode(consent.wording.encode()).decode()
    shown = {"contentType": "text/plain; charset=utf-8", "data": words} if words else {"title": "not kept"}
    return {
        "resourceType": "Consent",
        "status": "active" if consent.given else "rejected",
        "scope": {"coding": [{"system": f"{_HL7}/consentscope", "code": "research"}]},
        "category": [{"coding": [{"system": f"{PREFIX}/consent", "code": consent.kind}]}],
        "patient": who,
        "dateTime": _moment(consent.at),
        "sourceAttachment": shown,
        "policyRule": {"text": f"What the person was shown before answering: {consent.kind}"},
        "provision": {
            "type": "permit" if consent.given else "deny",
            "data": [{"meaning": "related", "reference": {"reference": study}}],
        },
    }


def _origin(row: Exported, targets: list[str], questions: str, at: datetime) -> dict[str, Any]:
    program = {"display": f"prescreen, content {row.trial.content_hash[:16]}", "type": "Device"}
    return {
        "resourceType": "Provenance",
        "target": [{"reference": target} for target in targets],
        "occurredDateTime": _day(row.day),
        "recorded": _moment(at),
        "activity": {"text": "answered in a conversation; findings worked out from the answers"},
        "agent": [{"type": {"text": "assembler"}, "who": program}, {"type": {"text": "author"}, "who": _who(row)}],
        "entity": [{"role": "source", "what": {"reference": questions}}],
    }


def _entry(place: str, resource: dict[str, Any]) -> dict[str, Any]:
    return {"fullUrl": place, "resource": {**resource, "id": place.rpartition(":")[2]}}


def _reference(*what: str) -> str:
    """An address inside the bundle, the same in every export of the same thing."""
    return f"urn:uuid:{uuid.uuid5(_SPACE, '/'.join(what))}"


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="seconds")


def _day(day: date) -> str:
    return _moment(datetime.combine(day, time(), UTC))
