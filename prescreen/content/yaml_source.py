"""Reads YAML documents and remembers on which line everything stands.

Booleans are YAML 1.2's: only `true` and `false`. `yes`, `no`, `on`, `off` and dates stay texts, because facts take
values like "yes" and dates like "2026-03-16".
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

from prescreen.facts.answers import Json

_DEEPEST, _MOST = 40, 200_000


@dataclass(frozen=True, slots=True, order=True)
class Mistake:
    """Something in the content that its author must mend."""

    file: str
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.text}"


@dataclass(frozen=True, slots=True)
class Document:
    """A parsed file: its data, and the line of every path in it."""

    file: str
    data: Json
    lines: Mapping[tuple[str | int, ...], int]

    def mistake(self, path: tuple[str | int, ...], text: str) -> Mistake:
        """A mistake at the deepest known part of `path`."""
        for size in range(len(path), -1, -1):
            if (line := self.lines.get(path[:size])) is not None:
                return Mistake(self.file, line, text)
        return Mistake(self.file, 1, text)


class _Loader(yaml.CSafeLoader):
    """SafeLoader (libyaml's, ten times as fast) with YAML 1.2 booleans and without dates."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, regexp) for tag, regexp in resolvers if not tag.endswith((":bool", ":timestamp"))]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
_Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(?:true|false)$"), list("tf"))


def load(path: Path, name: str, text: str | None = None) -> tuple[Document | None, list[Mistake]]:
    """Parse one file; on a syntax error there is no document, but its place.

    Args:
        path: the file.
        name: how mistakes call it, usually its path below the project.
        text: what to read in its place.
    """
    try:
        text = path.read_text(encoding="utf-8") if text is None else text
        loader = _Loader(text)
        try:
            node = loader.get_single_node()
            lines: dict[tuple[str | int, ...], int] = {(): 1}
            mistakes: list[Mistake] = []
            data = None if node is None else _build(loader, node, (), lines, mistakes, name)
        finally:
            loader.dispose()
    except UnicodeDecodeError:
        return None, [Mistake(name, 1, "the file is not UTF-8 text")]
    except OSError as error:
        return None, [Mistake(name, 1, f"the file cannot be read: {error.strerror}")]
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        return None, [Mistake(name, mark.line + 1 if mark else 1, f"not valid YAML: {error.problem}")]
    except yaml.YAMLError as error:
        return None, [Mistake(name, 1, f"not valid YAML: {error}")]
    return Document(name, data, lines), mistakes


def _build(
    loader: _Loader,
    node: yaml.Node,
    path: tuple[str | int, ...],
    lines: dict[tuple[str | int, ...], int],
    mistakes: list[Mistake],
    name: str,
) -> Json:
    if len(path) > _DEEPEST:
        raise yaml.MarkedYAMLError(problem="this is nested too deeply", problem_mark=node.start_mark)
    lines.setdefault(path, node.start_mark.line + 1)
    if len(lines) > _MOST:
        raise yaml.MarkedYAMLError(problem="this is too much for one file", problem_mark=node.start_mark)
    if isinstance(node, yaml.MappingNode):
        table: dict[str, Json] = {}
        for key_node, value_node in node.value:
            key = str(key_node.value)
            where = (*path, key)
            if key in table:
                mistakes.append(Mistake(name, key_node.start_mark.line + 1, f"{key!r} stands here twice"))
            lines[where] = key_node.start_mark.line + 1
            table[key] = _build(loader, value_node, where, lines, mistakes, name)
        return table
    if isinstance(node, yaml.SequenceNode):
        return [_build(loader, part, (*path, i), lines, mistakes, name) for i, part in enumerate(node.value)]
    value: Json = loader.construct_object(node)
    return value
