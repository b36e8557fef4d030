"""Examples of indirect answers: rows as they were written, and rows made from kinds of questions with their answers.

A file of kinds holds lines: "@" starts a kind, "?" is one of its questions, "!" one to which the same answers say the
opposite ("Is it far?" beside "Is it close?"), "=" what {x} may be (several after ";", each with its forms after "/", or
the two sides {a}|{b} of a preference, or a thing with the same and the other {a}|{v}|{s}, or a relative's forms
{p}|{v}|{s}|{ps}), then answers: "y" yes, "n" no, "u" neither. A kind whose name starts with "es-" is Spanish.
"""

from __future__ import annotations

import hashlib
import json
import random
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

LABELS = {"y": "yes", "n": "no", "u": "unknown"}
TIMES = 3
"""Rows made from each answer of a kind."""
TIMES_TURNED = 2
"""Rows made from each answer of a kind that has questions the other way round, beside those."""
_OPPOSITE = {"yes": "no", "no": "yes", "unknown": "unknown"}


@dataclass(frozen=True, slots=True)
class Example:
    """A question with its answer.

    `group`: one answer in its variants; `situation`: all examples of one kind, which a trial leaves out together;
    `turned`: made from a question to which the answer says the opposite.
    """

    language: str
    question: str
    answer: str
    label: str
    group: str
    made: bool = False
    situation: str = ""
    turned: bool = False


@dataclass(slots=True)
class _Kind:
    name: str
    questions: list[str] = field(default_factory=list)
    turned: list[str] = field(default_factory=list)
    fillers: list[str] = field(default_factory=list)
    answers: list[tuple[str, str]] = field(default_factory=list)


def examples(folder: Path) -> list[Example]:
    """All examples, in an order that does not change."""
    found: list[Example] = []
    for path in sorted(folder.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip():
                row = json.loads(line)
                asked = row["question"]
                found.append(Example(row["lang"], asked, row["answer"], row["label"], asked, situation=asked))
    for path in sorted(folder.glob("*.txt")):
        for kind in _kinds(path):
            found += _made(kind)
    return found


def fingerprint(folder: Path) -> str:
    """What stands in the files, as one checksum."""
    total = hashlib.sha256()
    for path in sorted([*folder.glob("*.jsonl"), *folder.glob("*.txt")]):
        total.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return total.hexdigest()


def _kinds(path: Path) -> Iterator[_Kind]:
    kind: _Kind | None = None
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        sign, rest = line[:1], line[1:].strip()
        if not line or sign == "#":
            continue
        if sign == "@":
            if kind is not None:
                yield kind
            kind = _Kind(rest)
        elif kind is None or sign not in ("?", "!", "=", *LABELS):
            raise ValueError(f"{path.name}:{number}: not a line of a kind: {line!r}")
        elif sign == "?":
            kind.questions.append(rest)
        elif sign == "!":
            kind.turned.append(rest)
        elif sign == "=":
            kind.fillers += [filler.strip() for filler in rest.split(";")]
        else:
            kind.answers.append((LABELS[sign], rest))
    if kind is not None:
        yield kind


def _made(kind: _Kind) -> Iterator[Example]:
    language = "es" if kind.name.startswith("es-") else "en"
    for label, answer in kind.answers:
        chance = random.Random(zlib.crc32((kind.name + answer).encode()))  # noqa: S311 - nothing secret
        turns = [False] * TIMES + [True] * (TIMES_TURNED if kind.turned else 0)
        for turned in turns:
            meant, questions = (_OPPOSITE[label], kind.turned) if turned else (label, kind.questions)
            forms = _forms(chance.choice(kind.fillers or ["-"]))
            question, said = chance.choice(questions), answer
            for name, form in forms.items():
                question, said = question.replace(f"{{{name}}}", form), said.replace(f"{{{name}}}", form)
            said = said[:1].upper() + said[1:]
            yield Example(language, question, said, meant, kind.name + answer, True, kind.name, turned)


def _forms(filler: str) -> dict[str, str]:
    sides = filler.split("|")
    if len(sides) == 4:
        return dict(zip(("p", "v", "s", "ps"), sides, strict=True))
    if len(sides) == 3:
        return dict(zip(("a", "v", "s"), sides, strict=True))
    if len(sides) == 2:
        return {"a": sides[0], "b": sides[1]}
    first, _, last = filler.partition("/")
    last = last or first
    return {"x": first, "xing": last, "y": last, "done": first, "do": last}
