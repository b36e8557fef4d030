"""Takes plain denials of danger out of a message, so that only the rest is read for danger.

"Low at times, wouldn't hurt myself though" denies; "I don't want to die but I'm scared I will take the pills" does not.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from prescreen.reading.lexicon import danger_denied as words
from prescreen.reading.text import MAX_LENGTH, Text
from prescreen.reading.written import folded

_DENIALS = (re.compile(words.ENGLISH), re.compile(words.SPANISH))
_MAY_DENY = re.compile(
    r"n't|nt\b|\bn[aeiou]|cannot|\bden|\bwithout|\bzero|\bain|\bsin\b|\btampoco|\bjamas|\bganas|\bidea|\bpens"
)
_NOT_PLAIN, _TOLD_AFTER = re.compile(words.NOT_PLAIN), re.compile(words.TOLD_AFTER)
_NEAR = 40
_REMEMBERED = 32
"""Messages whose denials are kept: one is looked at by several readers."""
_NOT_DENIED = re.compile(words.NOT_DENIED)
_METHODS, _FEARED = re.compile(words.METHODS), re.compile(words.FEARED)


@lru_cache(maxsize=_REMEMBERED)
def denials(raw: str) -> tuple[tuple[int, int], ...]:
    """Where danger is denied in so many words.

    >>> denials("sad, but no thoughts of suicide")
    ((9, 31),)
    """
    said = folded(raw)
    if _MAY_DENY.search(said) is None:
        return ()
    return tuple(sorted(m.span() for pattern in _DENIALS for m in pattern.finditer(said)))


def denies(raw: str) -> bool:
    """Is a danger plainly denied here, beside no method and no fear of oneself?

    >>> denies("wtf no im not suicidal"), denies("I wouldn't hurt myself, not today anyway")
    (True, False)
    """
    said, places = folded(raw), denials(raw)
    return bool(places) and _are_plain(said, places)


def fears_beside(text: Text) -> bool:
    """Does somebody fear what they deny, or have the means for it: "no quiere morirse pero guarda las pastillas"?"""
    places = denials(text.written)
    if not places:
        return False
    said = folded(text.written)
    return _FEARED.search(said) is not None or any(_TOLD_AFTER.match(said, end) for _, end in places)


def without_denials(text: Text) -> Text:
    """The message without its plain denials of danger; as it is where one is not plain."""
    places = denials(text.written)
    if not places or not _are_plain(folded(text.written), places):
        return text
    return blanked(text, places)


def blanked(text: Text, places: tuple[tuple[int, int], ...]) -> Text:
    """The message with these places of its words as written made blank; the rest stays where it is."""
    first, _ = text.span(0, len(text.norm))
    raw, norm = list(text.raw), list(text.norm)
    for start, end in places:
        raw[first + start : first + end] = " " * (end - start)
        for i, (origin, _) in enumerate(text.origin):
            if first + start <= origin < first + end:
                norm[i] = " "
    return replace(text, raw="".join(raw), norm="".join(norm))


def bare_of_denials(raw: str) -> str:
    """The raw words without plain denials of danger, of the same length."""
    said, places = folded(raw), denials(raw)
    if not places or not _are_plain(said, places):
        return raw
    for start, end in places:
        raw = raw[:start] + " " * (end - start) + raw[end:]
    return raw


def _are_plain(said: str, places: tuple[tuple[int, int], ...]) -> bool:
    if len(said) > MAX_LENGTH or _METHODS.search(said) or _FEARED.search(said):
        return False
    return not any(
        _NOT_PLAIN.match(said, end) or _NOT_DENIED.search(said[max(0, start - _NEAR) : start]) for start, end in places
    )
