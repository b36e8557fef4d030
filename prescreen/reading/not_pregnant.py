"""Hears that somebody is not pregnant or does not breastfeed, said outright beside the answer to another question."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from prescreen.reading.found import Found, Heard
from prescreen.reading.lexicon import not_pregnant as words
from prescreen.reading.sieve import compiled

_SAID: Final = {"pregnant": words.NOT_PREGNANT, "breastfeeding": words.NOT_BREASTFEEDING}


def not_pregnant(heard: Heard, unanswered: Collection[str]) -> list[Found]:
    """The noes that stand in a clause of their own; what is only believed or supposed is none."""
    found = []
    for fact, said in _SAID.items():
        no = compiled(said).search(heard.text.norm) if fact in unanswered else None
        if no is None:
            continue
        sentence = heard.text.norm[slice(*heard.text.sentence_at(no.start()))]
        if compiled(words.UNSURE).search(sentence) is None:
            found.append(Found(fact, "no", *no.span(), "saying", confirm=True))
    return found
