"""E-mail addresses that were dictated: "marcus dot okoye at example dot com", "ana guion bajo ruiz arroba ...".

Such an address is read whole or not at all: half of one is the address of a stranger.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

_SIGNS: Final = (
    ("_", r"under ?score|low dash|gui[oó]n bajo|raya baja|barra baja|subrayado"),
    ("-", r"dash|hyphen|minus(?: sign)?|gui[oó]n(?: medio)?"),
    ("+", r"plus sign|signo (?:de )?m[aá]s"),
    (".", r"dot|period|full stop|point|punto"),
)
_SIGN: Final = rf"(?:{'|'.join(words for _, words in _SIGNS)})"
_SIGN_FOUND: Final = re.compile("|".join(rf"(?P<s{n}>\b(?:{words})\b)" for n, (_, words) in enumerate(_SIGNS)), re.I)
_LETTERS: Final = r"(?:[^\W_]\s+)+[^\W_](?![^\W_])"
_PART: Final = rf"(?:{_LETTERS}|(?!{_SIGN}\b|at\b|arroba\b)[\w.+-]*[\w+-])"
_CHAIN: Final = rf"(?:{_PART}(?:\s+{_SIGN}\s+{_PART})*)"
_AT: Final = r"(?:\s+(?:at(?: sign)?|arroba)\s+|\s*@\s*)"
_END: Final = rf"(?:{_PART}(?:\s+(?:dot|point|punto)\s+{_PART})+|[\w-]+(?:\.[\w-]+)+)"
_DICTATED: Final = re.compile(rf"(?<![\w@.+-])(?P<own>{_CHAIN})(?P<at>{_AT})(?P<host>{_END})(?![\w@])", re.IGNORECASE)
_BEFORE: Final = re.compile(
    r"(?:^|[,;:.!?\n()]\s*|(?:^|[\s,;.])(?:is|es|are|to|at|on|by|use|via|write|or|and|also|y|e|o|a|al|en|de|por|usar?|"
    r"e-?mail|mail|address|correo(?: electr[oó]nico)?|direcci[oó]n|it['’]?s|that['’]?s|e-?mail['’]s|"
    r"so|well|yes|ok|okay|s[ií]|pues|bueno|no|not|sorry|actually)\s+)$",
    re.IGNORECASE,
)
"""What may stand before an address, so that its beginning is known: anything else may belong to it."""
_GOES_ON: Final = re.compile(rf"\s+(?:{_SIGN}\b|(?:uk|au|nz|jp|br|za|ar|mx|kr|tr|pl|il|sg|hk|co|com|org|net)\b)", re.I)
_BEGINS: Final = re.compile(
    r"[.!?]\s+(?=\w)|\s(?:(?:and|y)\s+)?(?:(?:my|the|mi|el|la)\s+)?(?:e-?mail|mail|correo|direcci[oó]n)\b",
    re.IGNORECASE,
)
"""Where the words begin that belong to an address."""
_SOUNDS_LIKE_ONE: Final = re.compile(
    rf"(?:\b(?:at|arroba)\s+[\w\s-]{{1,40}}?(?:\b(?:dot|punto)\s+|\.)"
    rf"(?:com|org|net|edu|gov|info|[a-z]{{2}})\b(?:\s+[a-z]{{2}}\b)?|\b{_SIGN}\s+[\w.+-]+@\S+|\b\w+\s+arroba\s+\w+\S*)",
    re.IGNORECASE,
)


class Dictation(NamedTuple):
    """What is left of a text, the address in it, and whether one sounds in it that cannot be read whole."""

    text: str
    address: str | None
    unread: bool


def read_dictated(text: str) -> Dictation:
    """Look for a dictated address, and take it out of the text.

    >>> read_dictated("it's marcus dot okoye at example dot com, thanks")
    Dictation(text="it's  , thanks", address='marcus.okoye@example.com', unread=False)
    >>> read_dictated("ana guion bajo ruiz arroba correo punto com punto mx").address
    'ana_ruiz@correo.com.mx'
    >>> read_dictated("marcus okoye seven at example dot com").address, read_dictated("jane@example.org").unread
    (None, False)
    """
    for found in _DICTATED.finditer(text):
        if not re.search(r"\s", found[0]):
            continue  # written, not dictated
        whole = _BEFORE.search(text[: found.start()]) and not _GOES_ON.match(text, found.end())
        if whole:
            return Dictation(
                text[: found.start()] + " " + text[found.end() :],
                f"{_written(found['own'])}@{_written(found['host'])}",
                False,
            )
        if "@" not in found["at"] or re.search(rf"\b{_SIGN}\b", found["own"], re.I):
            return Dictation(_without(text, found.end()), None, True)
    sounds = _SOUNDS_LIKE_ONE.search(text)
    if sounds is not None:
        return Dictation(_without(text, sounds.end()), None, True)
    return Dictation(text, None, False)


def _without(text: str, end: int) -> str:
    """A text without the clause in which an address ends that cannot be read whole."""
    start = max(text.rfind(mark, 0, end) for mark in (",", ";", "\n", ": "))
    for begins in _BEGINS.finditer(text, 0, end):
        start = max(start, begins.start())
    rest = text[end:]
    beyond = re.match(rf"(?:\s+(?:{_SIGN}\s+)?[a-z]{{2,3}}\b(?=\s*(?:$|[,;.])))?", rest, re.I)
    return text[: start + 1] + " " + (rest[beyond.end() :] if beyond else rest)


def _written(said: str) -> str:
    """What was said as it is written: signs for their words, letters together."""
    signs = [sign for sign, _ in _SIGNS]
    written = _SIGN_FOUND.sub(lambda found: signs[int((found.lastgroup or "s3")[1:])], said)
    return re.sub(r"\s+", "", written)
