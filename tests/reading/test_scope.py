"""How a word in a sentence is meant."""

from __future__ import annotations

import pytest

from prescreen.reading.scope import Scope
from prescreen.reading.text import normalise
from prescreen.reading.toolbox import Toolbox
from tests.reading.corpus import rows


def scope_of(tools: Toolbox, text: str, *, carer: bool = False) -> Scope:
    before, _, rest = text.partition("[")
    word, _, after = rest.partition("]")
    message = normalise(before + word + after)
    start = len(normalise(before).norm)
    return tools.scope.at(message, start, start + len(normalise(word).norm), carer=carer)


@pytest.mark.parametrize(("text", "expected"), rows("scope"))
def test_scope(tools: Toolbox, text: str, expected: str) -> None:
    scope = scope_of(tools, text)
    assert scope.negated == (expected == "negated")
    assert scope.other_person == (expected == "other")
    if expected in ("past", "doubt", ""):
        assert scope.uncertain == (expected == "doubt")
    if expected == "past":
        assert scope.historical


def test_for_a_carer_the_relative_is_the_patient(tools: Toolbox) -> None:
    assert scope_of(tools, "my son has [lupus]").other_person
    assert not scope_of(tools, "my son has [lupus]", carer=True).other_person


@pytest.mark.parametrize(("text", "expected"), rows("scope_spanish"))
def test_scope_in_spanish(tools: Toolbox, text: str, expected: str) -> None:
    before, _, rest = text.partition("[")
    word, _, after = rest.partition("]")
    message = normalise(before + word + after, "es")
    named = normalise(word, "es").norm.strip()
    start = message.norm.find(named, max(0, len(normalise(before, "es").norm) - 4))
    scope = tools.scope.at(message, start, start + len(named))
    assert scope.negated == (expected == "negated")
    assert scope.other_person == (expected == "other")
    assert scope.uncertain == (expected == "doubt")
    assert scope.historical == (expected == "past")
