"""Tag questions: "it's the epilepsy, isn't it" asks and denies nothing, "I have lupus, don't I" only tells."""

from __future__ import annotations

import re

from prescreen.reading.text import Text

_TAG = re.compile(
    r"(?<=[a-z0-9,'])[ ,]+(?:(?:is|are|was|were|do|does|did|have|has|had|can|could|will|would|am|should) not "
    r"(?:it|i|he|she|they|we|you|(?<!\bit is not )(?<!\bthis is not )(?<!\bit was not )that)|"
    r"innit|is not that (?:right|so)|am i right)(?=\s*(?:[.,!?;]|$))"
)
_OWN = re.compile(r"\b(?:i|my|me|mine|we|our|he|his|she|her|they|their)\b")
_OPENS = re.compile(
    r"\s*(?:so |oh |well |but |and |then |ok |because )*(?:it|that|this)(?: is| was|'s|s)?\b|"
    r"\s*(?:is|was) (?:it|that|this)\b"
)


def asks_with_a_tag(sentence: str) -> bool:
    """Is a sentence a guess that asks, and no answer?

    >>> asks_with_a_tag("it is the epilepsy is not it"), asks_with_a_tag("i have lupus, do not i")
    (True, False)
    """
    tag = _TAG.search(sentence)
    return tag is not None and _OPENS.match(sentence) is not None and _OWN.search(sentence[: tag.start()]) is None


def tags(text: Text) -> list[tuple[int, int]]:
    """The tags of a message, which are no negation."""
    return [match.span() for match in _TAG.finditer(text.norm)]
