"""Random names: what a spreadsheet, a command line and a phone's links make of them."""

import re
from collections.abc import Callable

import pytest

from prescreen.store import new_token
from prescreen.store.tokens import new_identifier

PLAIN_ENDS = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*[A-Za-z0-9]")


@pytest.mark.parametrize(("draw", "length"), [(new_identifier, 24), (new_token, 43)])
def test_no_sign_stands_at_either_end(draw: Callable[[], str], length: int) -> None:
    drawn = [draw() for _ in range(2000)]
    assert all(len(text) == length and PLAIN_ENDS.fullmatch(text) for text in drawn)
    assert len(set(drawn)) == len(drawn)
    assert {"-", "_"} <= set("".join(drawn))
