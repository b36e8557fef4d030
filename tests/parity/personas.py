"""Personas: how somebody answers, in `tests/personas/*.yml`. Each is played on every way into the product.

A file holds `language`, `about` (one line for who reads the table), the `outcome` that is right for the person, and how
they answer. `answers` gives words, or `pick` with the beginnings of labels, by the first fact that is asked; a list is
used up one after the other, its last entry again and again. `stages` gives the same by stage, `interrupts` what is said
once before the answer to a fact. What is not named, or not offered, is answered by the first label of `otherwise` that
is there, else by `shrug`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from tests.conversations.test_conversations import HARMLESS, VALUES
from web.channels.rendering import Open

CONSENT = {"en": "Yes, I answer for myself", "es": "Sí, respondo por mí", "zh": "可以，我为自己回答"}
FOLDER = Path(__file__).resolve().parent.parent / "personas"


@dataclass(frozen=True)
class Say:
    """Words, or labels to choose."""

    text: str = ""
    labels: tuple[str, ...] = ()


@dataclass
class Persona:
    """Somebody, and what they have said so far."""

    name: str
    about: str
    outcome: str
    language: str
    answers: Mapping[str, Any]
    stages: Mapping[str, Any]
    interrupts: Mapping[str, str]
    otherwise: tuple[str, ...]
    shrug: str
    used: dict[str, int] = field(default_factory=dict)

    def next(self, question: Open, stage: str) -> Say | None:
        """What this person says to a question; None when they are done."""
        fact = question.asks[0] if question.asks else ""
        if fact in self.interrupts and not self.used.get(f"before {fact}"):
            self.used[f"before {fact}"] = 1
            return Say(self.interrupts[fact])
        for name, found in ((fact, self.answers.get(fact)), (stage, self.stages.get(stage))):
            if found is not None:
                said = self._one(name, found if isinstance(found, list) else [found])
                if said is None or all(any(_begins(o.label, x) for o in question.options) for x in said.labels):
                    return said
        if stage in ("outcome", "contact", "closed"):
            return None
        labels = [option.label for option in question.options]
        wanted = next((w for w in self.otherwise if any(_begins(x, w) for x in labels)), None)
        return Say(self.shrug) if wanted is None else Say(labels=(wanted,))

    def _one(self, name: str, found: list[Any]) -> Say | None:
        number = min(self.used.get(name, 0), len(found) - 1)
        self.used[name] = number + 1 if number + 1 < len(found) else number
        said = found[number]
        if said == "leave":
            return None
        if isinstance(said, dict):
            labels = said["pick"]
            return Say(labels=tuple(labels) if isinstance(labels, list) else (labels,))
        return Say(VALUES if said == "a whole report" else str(said))


def _begins(label: str, beginning: str) -> bool:
    return label.casefold().startswith(beginning.casefold())


@cache
def _documents() -> dict[str, dict[str, Any]]:
    return {path.stem: yaml.safe_load(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*.yml"))}


def names() -> list[str]:
    """All personas."""
    return list(_documents())


def persona(name: str) -> Persona:
    """A persona that has said nothing yet."""
    found = _documents()[name]
    return Persona(
        name,
        found["about"],
        found["outcome"],
        language := found.get("language", "en"),
        {"prescreen_consent": {"pick": CONSENT[language]}, **found.get("answers", {})},
        found.get("stages", {}),
        found.get("interrupts", {}),
        tuple(found.get("otherwise", HARMLESS)),
        found.get("shrug", {"es": "no lo sé", "zh": "不知道"}.get(language, "I don't know")),
    )
