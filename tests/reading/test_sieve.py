"""A sieve may let a pattern through for nothing; it never keeps one back that matches."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prescreen.reading.fragments import fragments
from prescreen.reading.lexicon import abuse, crisis, emergency, endings, signs, signs_abroad
from prescreen.reading.sieve import Patterns, Sieve

PLAIN = [*crisis.PLAIN, *crisis.GRAMMAR, *emergency.EMERGENCY, *emergency.GRAMMAR, *abuse.ABUSE, *abuse.ADVERSE]
SIGNS = [*endings.CRISIS, *signs.EMERGENCY, *signs_abroad.EMERGENCY]
SHAPES = [
    r"\bkill(?:ing|ed)? my ?self\b",
    r"(?:ab|ac)d?|xyz",
    r"(?:pain|ache){2}",
    r"(?P<who>he|she) (?:hit|hits) me (?P=who)?",
    r"(?:over|under)?dose",
    r"[a-z]?fever(?=s)s?",
    r"a|bcd",
    r"(?i:Help)|nothing",
    r"(?>no|not) more",
    r"x*y?",
    r"胸[口闷]?痛",
]


@pytest.mark.parametrize("shape", SHAPES)
def test_every_match_holds_a_fragment(shape: str) -> None:
    @given(st.from_regex(shape))
    def holds(text: str) -> None:
        promise = fragments(shape)
        assert promise is None or any(fragment in text for fragment in promise)
        assert Patterns([shape, "never there"]).found(text)

    holds()


@pytest.mark.parametrize(
    ("shape", "promise"),
    [
        (r"\b(?:i )?want to (?:die|end it)\b", {"want to "}),
        (r"(?:chest|arm) ?(?:hurts|is numb)", {"hurts", "is numb"}),
        (r"(?:heart)?", None),
        (r"(?:\d|heart)", None),
        (r"(?i)heart", None),
    ],
)
def test_what_is_promised(shape: str, promise: set[str] | None) -> None:
    assert fragments(shape) == promise


@pytest.fixture(scope="module")
def plain() -> Sieve:
    return Sieve([(p,) for p in PLAIN])


@pytest.fixture(scope="module")
def together() -> Sieve:
    return Sieve(SIGNS)


@given(data=st.data())
def test_no_danger_is_kept_back(plain: Sieve, data: st.DataObject) -> None:
    number = data.draw(st.integers(0, len(PLAIN) - 1))
    text = data.draw(st.from_regex(PLAIN[number]))
    assert number in plain.let_through(text)


@given(data=st.data())
def test_signs_that_stand_together_are_let_through(together: Sieve, data: st.DataObject) -> None:
    number = data.draw(st.integers(0, len(SIGNS) - 1))
    text = " ".join(data.draw(st.from_regex(part)) for part in SIGNS[number])
    assert number in together.let_through(text)


def test_matches_come_pattern_by_pattern() -> None:
    found = Patterns([r"\bpain\w*", r"\bno [a-z]+", r"\d+"]).matches("no fever, no pain")
    assert [m.group() for m in found] == ["pain", "no fever", "no pain"]
    assert not Patterns(["fever", "cough"]).found("no pain")
