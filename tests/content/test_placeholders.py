"""No blank that nobody filled in is ever shown or mailed, in any language.

Three parts make the proof: the loader refuses every text with a blank that the program does not know; each sentence
with blanks is said somewhere in the code with a value for every one of them; and a filled sentence has no blank left.
"""

from __future__ import annotations

import ast
import doctest
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
import yaml

from prescreen.content import check_content, placeholders
from prescreen.content.completeness import names_in
from prescreen.content.placeholders import FILLED, left_blank, unfillable
from tests.content.test_mistakes import TRIAL, WORDING, content, spoil
from tests.criteria.people import ROOT, library

__all__ = ["content"]

SAYING = frozenset({"say", "tell", "_say", "speech"})
NOT_VALUES = frozenset({"notice", "variant"})
GIVEN_BY_LETTERS = {
    "mail_": frozenset({"study", "reference", "details", "spoken", "first_name", "link", "open"}),
}
"""Mails: `prescreen/handoff` hands its values over as a mapping, and refuses to send a mail with a brace in it."""
BLANKS = (
    "{{SITE_NAME}}",
    "{SITE_NAME}",
    "%s",
    "%(site)s",
    "${SITE}",
    "[SITE NAME]",
    "{",
    "}",
    "<<site>>",
    "TODO",
    "{0}",
    "{}",
)


def sentences() -> Iterator[tuple[str, str, str]]:
    """Every variant of every sentence: language, key, text."""
    for language, phrases in library().wording.by_language.items():
        for key, said in phrases.items():
            for variant in (said,) if isinstance(said, str) else said:
                yield language, key, variant


@cache
def given() -> dict[str, list[frozenset[str]]]:
    """The names of the values that each sentence is said with, at every place in the code that names it."""
    found: dict[str, list[frozenset[str]]] = {}
    for path in [*(ROOT / "prescreen").rglob("*.py"), *(ROOT / "web").rglob("*.py")]:
        for part in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(part, ast.FunctionDef):
                continue
            variables = _variables(part)
            for call in ast.walk(part):
                if isinstance(call, ast.Call) and _name(call.func) in SAYING and call.args:
                    values = frozenset(k.arg for k in call.keywords if k.arg) - NOT_VALUES
                    for key in _keys(call.args[0], variables):
                        found.setdefault(key, []).append(values)
    return found


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _variables(function: ast.FunctionDef) -> dict[str, list[ast.expr]]:
    """What the variables of a function may hold."""
    arguments = function.args.args
    defaults = zip(arguments[len(arguments) - len(function.args.defaults) :], function.args.defaults, strict=True)
    found: dict[str, list[ast.expr]] = {argument.arg: [default] for argument, default in defaults}
    for part in ast.walk(function):
        if isinstance(part, ast.Assign) and isinstance(part.targets[0], ast.Name):
            found.setdefault(part.targets[0].id, []).append(part.value)
    return found


def _keys(key: ast.expr, variables: dict[str, list[ast.expr]]) -> Iterator[str]:
    """The keys that an argument may be: one, either side of an "if", or what a variable holds."""
    if isinstance(key, ast.Constant) and isinstance(key.value, str):
        yield key.value
    elif isinstance(key, ast.IfExp):
        yield from _keys(key.body, variables)
        yield from _keys(key.orelse, variables)
    elif isinstance(key, ast.Name):
        for value in variables.get(key.id, ()):
            yield from _keys(value, {})


@pytest.mark.parametrize("blank", BLANKS)
def test_a_blank_is_seen(blank: str) -> None:
    assert left_blank(f"Our clinic {blank} is open.")


@pytest.mark.parametrize("text", ["about 20 % of people", "100%", "5 % senior", "a < b > c", "[see below]", "50 %, so"])
def test_an_ordinary_text_has_no_blank(text: str) -> None:
    assert not left_blank(text)


def test_the_examples_in_the_docstrings_hold() -> None:
    result = doctest.testmod(placeholders)
    assert (result.failed, result.attempted > 0) == (0, True)


@pytest.mark.parametrize(
    ("file", "beginning"),
    [
        (WORDING, "  outcome_match: >-\n    "),
        ("wording/zh/interview.yml", "  outcome_match: "),
        (TRIAL, "  summary:\n    en: >-\n      "),
        (TRIAL, 'contact: {name: {en: "'),
        ("trials/DEMO-ASTHMA-01/centres.yml", 'name: {en: "'),
        ("trials/DEMO-ASTHMA-01/centres.yml", '  es: "Madrid", zh: "'),
        ("facts/basics.yml", '      es: "'),
        ("faq/study.yml", '      en: "'),
    ],
)
def test_no_file_may_hold_a_blank_that_nobody_fills_in(content: Path, file: str, beginning: str) -> None:
    beginning = beginning.lstrip() if beginning not in (content / file).read_text(encoding="utf-8") else beginning
    line = spoil(content, file, beginning, f"{beginning}{{{{SITE_NAME}}}} ")
    wrong = [m for m in check_content(content) if m.file == f"content/{file}" and abs(m.line - line) <= 4]
    assert any("nothing fills in" in m.text or "placeholder" in m.text or "not valid YAML" in m.text for m in wrong), (
        wrong
    )


def test_each_sentence_with_blanks_is_said_with_a_value_for_every_one_of_them() -> None:
    assert len(list(sentences())) > 600
    for language, key, text in sentences():
        assert unfillable(text) is None, (language, key)
        wanted = names_in(text)
        if not wanted:
            continue
        mail = next((values for start, values in GIVEN_BY_LETTERS.items() if key.startswith(start)), None)
        places = [mail] if mail is not None else given().get(key, [])
        assert places, f"{key} has blanks, and no place in the code says it with values"
        for values in places:
            assert wanted <= values, f"{key} ({language}) lacks a value for {sorted(wanted - values)}"


def test_a_filled_sentence_has_no_blank_left_and_an_unfilled_one_is_never_said() -> None:
    wording = library().wording
    values = dict.fromkeys(FILLED, "✓")
    for language, key, text in sentences():
        variants = wording.by_language[language][key]
        count = 1 if isinstance(variants, str) else len(variants)
        for variant in range(count):
            assert not left_blank(wording.say(key, language, variant, **values)), (language, key)
        if names_in(text):
            with pytest.raises(KeyError):
                _ = [wording.say(key, language, variant) for variant in range(count)]


def test_every_name_that_may_be_filled_in_is_used() -> None:
    assert {name for _, _, text in sentences() for name in names_in(text)} == FILLED


def test_the_words_of_the_pages_have_only_blanks_that_the_pages_fill_in() -> None:
    filled = {"day", "month", "year", "team", "asked", "about", "study", "receipt"}
    filled |= {"country", "count", "id", "date", "languages", "label", "minutes", "reference", "condition", "tries"}
    for path in (ROOT / "web" / "texts").glob("*.yml"):
        for page in yaml.safe_load(path.read_text(encoding="utf-8")).values():
            for key, text in page.items():
                rest = str(text)
                for name in names_in(rest):
                    assert name in filled, (path.name, key)
                    rest = rest.replace(f"{{{name}}}", "")
                assert not left_blank(rest), (path.name, key)
