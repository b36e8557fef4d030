"""Small counts stay hidden, also from who adds and subtracts."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as some

from prescreen.desk.small import FEWEST, Figures

COUNTS = some.lists(some.integers(0, 40), min_size=1, max_size=6)


def test_who_sees_the_people_sees_the_counts() -> None:
    assert Figures(exact=True).among([3, 1_000]) == (["3", "1,000"], [3, 1_000])
    assert Figures(exact=True).share(1, 3) == "33 %"


@given(COUNTS)
def test_a_small_count_is_neither_told_nor_to_be_worked_out(counts: list[int]) -> None:
    told, sizes = Figures(exact=False).among(counts)
    small = [n for n in counts if 0 < n < FEWEST]
    assert [said for said in told if said == "1-4"] == ["1-4"] * len(small)
    assert all(size == 0 or size >= FEWEST for size in sizes)
    if small and max(counts) >= FEWEST:
        others = [said for said in told if said != "1-4"]
        assert any(said.endswith("+") for said in others), "the others do not add up to what is missing"


@given(some.integers(0, 50), some.integers(0, 50))
def test_a_share_gives_no_small_count_away(part: int, whole: int) -> None:
    if 0 < part < FEWEST or 0 < whole - part < FEWEST:
        assert Figures(exact=False).share(part, whole) == ""
