"""A thing that a question named, said back before the answer: "epilepsy? no, never" is "no epilepsy, never".

>>> "".join(new for _, _, new in edits("hiv? no, thank god")), list(edits("is it hiv? no"))
('no hiv', [])
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_MOST_WORDS: Final = 4
_FEWEST: Final = 2
_MOST_GLUED: Final = 8
_NOES: Final = frozenset({"no", "nope", "nah", "none", "never", "negative", "neg"})
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
    r"(?! ?[,.;-]+ ?(?:wait|sorry|hang on|hold on|actually|i mean)\b)"
    r"(?P<unknown>)"
)
"""The same without the sign: "HIV, no, thank god"."""

_STATED_NEXT: Final = re.compile(
    r",(?= ?[a-z][^,.;!?]*(?:\d|\b(?:yes|yeah|yep|yup|positive|si|no|nope|never)\b)|"
    r" ?[a-z][^,.;!?]*, ?(?:yes|yeah|yep|yup|si|positive)\b)"
)
"""After the no, where what follows is told of itself: "methotrexate? no, prednisone 5"."""

_POLE: Final = r"(?:no|nope|nah|none|never|negative|neg|yes|yeah|yep|yup|positive|si)"
_NOT_OF_A_ROW: Final = (
    rf"(?:{_POLE}|i|we|you|he|she|they|it|there|this|that|have|has|had|having|get|got|take|take[ns]|took|with|without|of|for|to|in|"
    r"on|at|but|or|not|because|if|so|because|any|other|answer|says?|said|means?|big|still|definitely|absolutely|absolute|just|also)\b"
)
_PAIR: Final = re.compile(
    rf" ?(?P<named>(?!{_NO_NAME})(?!{_NOT_OF_A_ROW})[a-z][a-z0-9'-]*(?: (?!{_NOT_OF_A_ROW})[a-z0-9'-]+){{0,2}})"
    rf" (?P<pole>{_POLE})(?= |$)"
)
_STRETCH: Final = re.compile(r"[^,.;!?\n]+")


def _row(norm: str) -> list[tuple[int, int, str]]:
    """Things named one after the other, each with its answer behind it and no sign between: "heart no liver no".

    A row that opens with a yes is read as it stands.
    """
    stretch = _STRETCH.match(norm)
    pairs = [] if stretch is None else list(_PAIR.finditer(stretch.group()))
    if stretch is None or len(pairs) < _FEWEST or pairs[0]["pole"] not in _NOES:
        return []
    if "".join(pair.group() for pair in pairs) != stretch.group().rstrip():
        return []
    return [(pair.end(), pair.end() + 1, ", ") for pair in pairs[:-1]]


_CLOSES: Final = re.compile(
    r"(?P<sign> ?[,:;?.-])?[ ,:;?.-]+(?:(?:i|we) )?(?:(?:have|had|take|am on|do) )?"
    r"(?:never|not|no|none|nope|nah|nothing)\b(?! now\b)"
    r"(?P<more>(?: (?:had|have|ever|any|none|nothing|never|nope|no|of|to|it|that|them|these|those|this|at|all|taken|"
    r"now|which))*)\W*$"
)
_ROW: Final = re.compile(r",| (?:and|or) ")
_SEPARATES: Final = re.compile(r" ?[,/?&+;] ?(?:and |or )?| (?:and|or) ")
_TELLS: Final = re.compile(
    r"\b(?:i|we|my|me|have|has|had|is|was|are|were|yes|yeah|si|but|not?|none|never|since|for|in|on|with|because|after|last|ago|just|only|"
    r"if|so|ok|well|like|nor|ni|who|they|he|she|said|says|thought|positive|negative|the|that|it|this|all|thanks?|sorry|take|took|got|get|\d{2,})\b"
)


def _closed(norm: str) -> list[tuple[int, int, str]]:
    """Names alone that are denied after them: "stroke, epilepsy, psychosis: none of that" is a no to each."""
    closing = _CLOSES.search(norm)
    if closing is None or _TELLS.search(norm, 0, closing.start()):
        return []
    head = norm[: closing.start()]
    if ";" in head and _ROW.search(head):
        return []  # "rituximab; CAR-T or bispecifics never" denies the last two
    names = [name.strip() for name in _SEPARATES.split(head) if name.strip()]
    of_all = {"of", "any"} & set(closing["more"].split())
    several = len(names) >= _FEWEST and (closing["sign"] or closing["more"])
    if not (several or (of_all and " " in norm[: closing.start()])):
        return []
    if max(len(name.split()) for name in names) > (_MOST_GLUED if of_all else _MOST_WORDS):
        return []
    return [(0, len(norm), ", ".join(f"no {name}" for name in names))]


def edits(norm: str) -> Iterator[tuple[int, int, str]]:
    """Each thing that is said back, in one piece with its answer."""
    if row := _row(norm) or _closed(norm):
        yield from row
        return
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
        apart = bool(match["no"]) and _STATED_NEXT.match(norm, match.end()) is not None
        yield match.start(), match.end() + apart, lead + said + ";" * apart
