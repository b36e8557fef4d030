"""A thing that a question named, said back before the answer: "epilepsy? no, never" is "no epilepsy, never".

>>> "".join(new for _, _, new in edits("hiv? no, thank god")), list(edits("is it hiv? no"))
('no hiv', [])
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_MOST_WORDS: Final = 4
_NO_NAME: Final = (
    r"(?:what|why|how|who|when|where|which|is|are|am|was|do|does|did|can|could|would|will|should|may|any|really|sorry|"
    r"pardon|ok|yes|no|well|i|hi|hello|thanks|look|honestly|oh|wait|actually|um|uh|today|now)\b"
)
_LAUGHS: Final = r"(?:(?:oh|well|god|gosh|lol|haha|ay|uy),? )*"
_NO: Final = (
    r"(?:no|nope|nah|none|never|neither|nothing|do not have(?: any)?)\b(?! (?:idea|clue|doubt|more|longer|way to)\b)|"
    r"(?:从来|一直|都)?没有?过?(?![a-z])|无"
)
_UNKNOWN: Final = r"(?:no (?:idea|clue)|(?:i )?do not (?:know|remember)|(?:i am )?not sure)\b"
_ASKED: Final = re.compile(
    rf"(?:(?<=^)|(?<=[.;!?,\n]))(?P<lead> ?)(?P<named>(?!{_NO_NAME})[a-z][a-z0-9' -]{{0,28}}?[a-z0-9])"
    rf"(?:(?: ?\?+)? (?:me|yo))? ?\?+ *{_LAUGHS}"
    rf"(?:(?P<no>{_NO})|(?P<unknown>{_UNKNOWN})|(?=(?:not|negative|yes|yeah|yep|have never|\d+(?:[.,]\d+)?)\b))"
)
_DENIED: Final = re.compile(
    rf"^(?P<lead> ?)(?P<named>(?!{_NO_NAME})[a-z][a-z-]{{2,20}}(?: [a-z-]+)?), ?(?P<no>no|never|none)(?= ?[,.;])"
    r"(?P<unknown>)"
)
"""The same without the sign: "HIV, no, thank god"."""


def edits(norm: str) -> Iterator[tuple[int, int, str]]:
    """Each thing that is said back, in one piece with its answer."""
    denied = _DENIED.match(norm)
    for match in [denied] if denied else _ASKED.finditer(norm) if "?" in norm else ():
        lead, named = match["lead"], match["named"]
        if len(named.split()) > _MOST_WORDS:
            continue
        if match["unknown"]:
            said = f"{match['unknown']} about {named}"
        elif match["no"]:
            said = f"{'never' if match['no'] == 'never' else 'no'} {named}"
        else:
            said = f"{named}, "
        yield match.start(), match.end(), lead + said
