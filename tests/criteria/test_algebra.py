"""The algebra of three truth values."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prescreen.criteria.combine import All, Always, Any, AtLeast, Each, First, KnownThat, Not, Row
from prescreen.criteria.judgement import ALWAYS_MET, ALWAYS_NOT_MET, UNCLEAR, Ground, Judgement
from prescreen.criteria.leaves import Source, Value
from prescreen.criteria.scope import Scope
from prescreen.criteria.truth import MET, NOT_MET, UNKNOWN, Truth
from tests.criteria.people import TODAY

NOBODY = Scope({}, TODAY)
TRUTHS = (MET, NOT_MET, UNKNOWN)
RULES = {MET: Always(ALWAYS_MET), NOT_MET: Always(ALWAYS_NOT_MET), UNKNOWN: Always(UNCLEAR)}
truths = st.sampled_from(TRUTHS)


def rules(*given_truths: Truth) -> tuple[Always, ...]:
    return tuple(RULES[t] for t in given_truths)


def test_a_truth_is_never_taken_for_a_boolean() -> None:
    with pytest.raises(TypeError, match="three values"):
        bool(UNKNOWN)


@pytest.mark.parametrize(("a", "b"), list(itertools.product(TRUTHS, TRUTHS)))
def test_all_any_and_not_follow_kleenes_tables(a: Truth, b: Truth) -> None:
    both = NOT_MET if NOT_MET in (a, b) else UNKNOWN if UNKNOWN in (a, b) else MET
    either = MET if MET in (a, b) else UNKNOWN if UNKNOWN in (a, b) else NOT_MET
    assert All(rules(a, b)).judge(NOBODY).truth is both
    assert Any(rules(a, b)).judge(NOBODY).truth is either
    assert Not(Not(RULES[a])).judge(NOBODY).truth is a


@given(st.lists(truths, min_size=1, max_size=6))
def test_de_morgan_holds_with_unknowns(parts: list[Truth]) -> None:
    negated = tuple(Not(r) for r in rules(*parts))
    assert Not(All(rules(*parts))).judge(NOBODY).truth is Any(negated).judge(NOBODY).truth


@given(st.lists(truths, min_size=1, max_size=7), st.data())
def test_at_least_n_is_decided_exactly_when_no_unknown_can_change_it(parts: list[Truth], data: st.DataObject) -> None:
    count = data.draw(st.integers(1, len(parts)))
    unknown = [i for i, t in enumerate(parts) if t is UNKNOWN]
    results = set()
    for filled in itertools.product((MET, NOT_MET), repeat=len(unknown)):
        world = list(parts)
        for i, truth in zip(unknown, filled, strict=True):
            world[i] = truth
        results.add(MET if world.count(MET) >= count else NOT_MET)
    expected = results.pop() if len(results) == 1 else UNKNOWN
    assert AtLeast(count, rules(*parts)).judge(NOBODY).truth is expected


@given(st.lists(st.tuples(truths, truths), min_size=1, max_size=4), truths)
def test_a_decision_table_decides_exactly_when_all_rows_that_may_speak_agree(
    rows: list[tuple[Truth, Truth]], last: Truth
) -> None:
    speaking: set[Truth] = set()
    for condition, then in rows:
        if condition is NOT_MET:
            continue
        speaking.add(then)
        if condition is MET:
            break
    else:
        speaking.add(last)
    table = First((*(Row(RULES[w], RULES[t]) for w, t in rows), Row(None, RULES[last])))
    expected = speaking.pop() if len(speaking) == 1 else UNKNOWN
    assert table.judge(NOBODY).truth is expected


def test_known_that_counts_only_what_is_known() -> None:
    for truth in TRUTHS:
        assert KnownThat(RULES[truth]).judge(NOBODY).truth is (MET if truth is MET else NOT_MET)


def test_an_empty_list_satisfies_each_and_an_unasked_one_is_open() -> None:
    each = Each("tubes", RULES[NOT_MET])
    assert each.judge(Scope({"tubes": []}, TODAY)).truth is MET
    assert each.judge(NOBODY) == Judgement(UNKNOWN, open=("tubes",))
    assert each.judge(Scope({"tubes": "declined"}, TODAY)) == Judgement(UNKNOWN, (Ground("tubes"),))


def test_a_fact_answered_with_unknown_is_no_longer_open() -> None:
    rule = Value(Source("hiv"), {"positive": (NOT_MET, False), "negative": (MET, False)})
    assert rule.judge(NOBODY).open == ("hiv",)
    for word in ("unknown", "declined"):
        found = rule.judge(Scope({"hiv": word}, TODAY))
        assert found.truth is UNKNOWN
        assert found.open == ()
