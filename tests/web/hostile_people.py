"""People who put the same text into everything a patient can fill in, and the shape of the pages it is shown on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html.parser import HTMLParser
from urllib.parse import unquote

from prescreen.store import MadeAnswer, MadeScreening, MadeTurn, Scope, Store, Wanted
from tests.web.fakes import NOON

TRIAL = "NCT06350110"
HARMLESS = "a"
_HIT = re.compile(r"(?<![\w-])hit(?![\w-])")
"""The word of the payloads; a made-up id may hold its letters."""
CONTACT = ("first_name", "last_name", "email", "phone", "preferred_way", "preferred_time", "other_language")


class Shape(HTMLParser):
    """The elements and attributes of a page, without its texts and values."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: set[str] = set()
        self.attributes: set[tuple[str, str]] = set()
        self.addresses: set[str] = set()
        self.feed(page)

    @classmethod
    def together(cls, pages: Sequence[str]) -> Shape:
        """Return what any of these pages holds."""
        return cls("".join(pages))

    def grown(self, than: Shape) -> list[str]:
        """Return what this page holds and that one does not: elements, attributes, and addresses of a payload's."""
        return [
            *sorted(self.tags - than.tags),
            *(f"{tag} {name}" for tag, name in sorted(self.attributes - than.attributes)),
            *(
                address
                for address in sorted(self.addresses)
                if _HIT.search(unquote(address)) or "javascript:" in address
            ),
        ]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {(tag, name) for name, _ in attrs}
        self.addresses |= {str(value) for name, value in attrs if name in ("href", "src", "action", "formaction")}


def person(text: str, words: list[str]) -> MadeScreening:
    """Somebody whose every field is this text, and who wrote these words."""
    asked = {"text": text, "lang": "en", "choices": [], "input": {"kind": "text"}, "asks": ["immunosuppressants"]}
    turns = [MadeTurn("", "start", [asked], NOON), *(MadeTurn(said, "text", [asked], NOON) for said in words)]
    drug = [{"drug": text, "status": "current", "dose": text}]
    contact = dict.fromkeys(CONTACT, text)
    return MadeScreening(
        trial=TRIAL,
        content_hash="hash",
        language="en",
        channel="web",
        stage="closed",
        state={},
        turns=turns,
        answers=[
            MadeAnswer("prescreen_consent", "value", "yes", 1, 0, 0, "choice"),
            MadeAnswer("immunosuppressants", "value", drug, 1, 0, len(words[0]), "medicines"),
        ],
        outcome="needs_review",
        status="new",
        contact=contact,
    )


def written(store: Store, people: list[MadeScreening]) -> list[str]:
    with store.unit() as unit:
        unit.bulk.write(people)
    with store.read() as unit:
        return [row.conversation for row in unit.queue.page((Scope(),), Wanted(), None, 2_000)]
