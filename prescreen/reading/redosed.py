"""Finds a dose that is put right in the next words: "prednisone 10, today. No sorry 7.5" tells of 7.5 and of no other
medicine than before.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from prescreen.reading.lexicon import amounts
from prescreen.reading.mentions import Mention
from prescreen.reading.text import Text

_DOSE, _AMOUNT, _BEFORE = (re.compile(p) for p in (amounts.AMOUNT_AFTER, amounts.AMOUNT, amounts.AMOUNT_BEFORE))
_LINK, _BARE_NO = re.compile(amounts.DOSE_LINK), re.compile(amounts.LINK_IS_NO)
_BESIDE, _OTHER_UNIT = re.compile(amounts.BESIDE_A_DOSE), re.compile(amounts.NO_DOSE_UNIT)


def redosed(text: Text, drugs: Sequence[Mention], language: str) -> list[tuple[int, int]]:
    """Where the amounts that do not hold stand, and the words that take them back."""
    found: list[tuple[int, int]] = []
    for drug in drugs:
        old = _DOSE.match(text.norm, drug.end)
        place = _said_before(text, drug) if old is None else old.span(1)
        end = drug.end if old is None else old.end(1)
        while place is not None:
            beside = _BESIDE.match(text.norm, end)
            link = _LINK.match(text.norm, beside.end() if beside else end)
            new = _AMOUNT.match(text.norm, link.end()) if link else None
            if link is None or new is None or _OTHER_UNIT.match(text.norm, new.end()):
                break
            if language != "en" and _BARE_NO.fullmatch(link.group()):
                break  # "10, no 7,5" is 10 in Spanish
            if any(d.start <= new.start() < d.end for d in drugs):
                break
            found += [place, (end if beside else link.start(), link.end())]
            place, end = new.span(), new.end()
    return found


def _said_before(text: Text, drug: Mention) -> tuple[int, int] | None:
    """Where an amount stands before a name: "10 mg of prednisone"."""
    said = _BEFORE.search(text.norm[: drug.start])
    return None if said is None else next((said.span(i) for i, g in enumerate(said.groups(), start=1) if g), None)
