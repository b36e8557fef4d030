"""Contact details that a person puts right, or names, in words: "my last name is Roe", "no, my phone ends in 7"."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from prescreen.handoff.contact_fields import NAMES
from prescreen.handoff.language_names import read_language
from prescreen.handoff.names import read_introduced, read_name, split_full_name
from prescreen.handoff.phone import with_ending
from prescreen.handoff.preferences import read_time, read_way

_IS = r"to|is|=|:|：|['’]s|should be|must be|es|a|por|debe(?:r[ií]a)? ser|是|改成|改为|应该是|叫"
_REALLY = r"really|actually|spelled|spelt|written|se escribe"
_TOLD = {
    field: re.compile(
        rf"(?<![^\W\d_])(?:{names})\s*(?:{_IS})(?:\s+(?:{_REALLY}))?(?:\s+|(?<=[:：=是成为叫]))(?P<value>[^,;\n，；]+)",
        re.IGNORECASE,
    )
    for field, names in NAMES.items()
}
_NO_VALUE = (
    r"(?:is|was|are|wrong|incorrect|not|no|too|also|again|please|change\w*|and|or|for|of|in|the|that|needs?|should|"
    r"has|have|got|came|on|es|est[aá]|qued[oó]|qued[aó]ron|sali[oó]|lo|se|mal|equivocad[oa]|incorrect[oa]|y|o|de|en|por|tambi[eé]n|cambi\w*)(?![^\W\d_])"
)
_LABELLED = {
    field: re.compile(rf"(?<![^\W\d_])(?:{NAMES[field]})\s+(?!{_NO_VALUE})(?P<value>[^\W\d_][^,;\n，；]*)", re.I)
    for field in ("first_name", "last_name")
}
"""A name after the word for it and nothing between: "last name Lopez"."""
_WHOLE_NAME = re.compile(
    r"(?:\bmy\s+(?:full\s+)?name(?:\s+is|['’]s|\s*:)|\b(?:me\s+llamo|mi\s+nombre\s+es))\s+"
    r"(?P<value>[^\W\d_][^,;\n，；]*)",
    re.IGNORECASE,
)
"""First and last name at once: "my name is Tom Baker"."""
_WITH_LAST_NAME = re.compile(
    r"[\s,]+(?:y\s+|and\s+)?(?:(?:de|mi|my|el|mis|los)\s+)?(?:apellidos?|last\s+name|surname|family\s+name)\b.*$",
    re.IGNORECASE,
)
_NOT_MY_NAME = re.compile(
    r"\b(?:name|nombre)(?:['’]s| is|isn['’]?t| isn['’]?t| is not|'s not| no es| no)\b|\bnot my (?:\w+ )?name\b|"
    r"\bno (?:me llamo|soy|es mi nombre)\b|\bi['’]?m not (?:called )?",
    re.IGNORECASE,
)
"""A name that stands is denied, so that the one announced beside it is the right one."""
_CLAUSE = re.compile(r"[.!?,;\n]+|\s-+\s|\b(?:but|and|sino|pero)\b", re.IGNORECASE)
_UNTIL = re.compile(
    r"\s*(?:\b(?:not|instead of|rather than|y no|no|and (?:my|the)|y (?:mi|el|la)|please|por favor|thanks)\b|，|。).*$",
    re.IGNORECASE,
)
_THIS_NOT_THAT = re.compile(
    r"^\W*(?:(?:no|sorry|perd[oó]n|wait)\W+)*(?:it['’]?s|it is|it should be|es|ser[ií]a|write|escriba)?\s*"
    r"(?P<this>[^\W\d_][^,;\d]*?)[\s,]+(?:not|y no|no)\s+(?P<that>[^\W\d_][^,;\d]*?)\W*$",
    re.IGNORECASE,
)
_ENDING = re.compile(
    r"(?:\b(?:ends?|ending|termina|acaba|finishes)\b\s*(?:in|with|on|en|con)?(?:\s+an?|\s+un)?|"
    r"尾号是?|最后(?:几|一|两|三|四)?位?是?|结尾是?)"
    r"\s*(?P<digits>\d(?:[\s-]?\d){0,3})(?!\d)",
    re.IGNORECASE,
)


def named_values(text: str, values: Mapping[str, str]) -> dict[str, str]:
    """The details that a text names together with their value, or puts right. E-mail addresses are read elsewhere.

    values: the details so far.

    >>> named_values("change my first name to Janet", {})
    {'first_name': 'Janet'}
    >>> named_values("sorry, it's Ruiz, not Ruis", {"last_name": "Ruis"})
    {'last_name': 'Ruiz'}
    >>> named_values("my first name is Maria, last name Lopez", {})
    {'first_name': 'Maria', 'last_name': 'Lopez'}
    >>> named_values("mi nombre quedó mal, me llamo Ana y de apellido Ruiz", {"first_name": "Se", "last_name": "lo"})
    {'last_name': 'Ruiz', 'first_name': 'Ana'}
    >>> named_values("no, my phone ends in 7", {"phone": "+34 612 34 56 78"})
    {'phone': '+34 612 34 56 77'}
    """
    found: dict[str, str] = {}
    for field in ("first_name", "last_name", "preferred_way", "preferred_time", "other_language"):
        if (told := _TOLD[field].search(text) or _labelled(field, text)) is not None:
            value = _UNTIL.sub("", told["value"]).strip()
            if (read := _READERS[field](value)) is not None:
                found[field] = read
    if (ending := _ENDING.search(text)) is not None and "phone" in values:
        number = with_ending(values["phone"], re.sub(r"\D", "", ending["digits"]))
        if number is not None:
            found["phone"] = number
    if set(found) == {"last_name"} and (first := _first_before(text)) is not None:
        found["first_name"] = first
    return found or _whole_name(text, values) or _swapped(text, values)


def _first_before(text: str) -> str | None:
    """The first name that is announced before a last name: "me llamo Ana y de apellido Ruiz"."""
    told = _WHOLE_NAME.search(text)
    return read_name(_WITH_LAST_NAME.sub("", _UNTIL.sub("", told["value"])).strip()) if told is not None else None


def _labelled(field: str, text: str) -> re.Match[str] | None:
    return _LABELLED[field].search(text) if field in _LABELLED else None


def _whole_name(text: str, values: Mapping[str, str]) -> dict[str, str]:
    """First and last name told at once where both stand already; one word alone is the first name.

    >>> _whole_name("My name isn't Go on then! I'm Margaret Ellison", {"last_name": "on then"})
    {'first_name': 'Margaret', 'last_name': 'Ellison'}
    """
    told = _WHOLE_NAME.search(text) if "last_name" in values else None
    name = read_name(_UNTIL.sub("", told["value"]).strip()) if told is not None else None
    if name is None and _NOT_MY_NAME.search(text):
        named = (read_introduced(part.strip()) for part in _CLAUSE.split(text))
        name = next((n for n in named if n is not None), None)
    if name is None:
        return {}
    first, last = split_full_name(name)
    return {"first_name": first, **({"last_name": last} if last else {})}


def _swapped(text: str, values: Mapping[str, str]) -> dict[str, str]:
    """The right word for a wrong one that stands in one of the details: "Ruiz, not Ruis"."""
    said = _THIS_NOT_THAT.match(text)
    if said is None:
        return {}
    this, that = said["this"].strip(), said["that"].strip()
    for field in ("first_name", "last_name", "other_language"):
        words = values.get(field, "").split()
        if (
            that.casefold() in [word.casefold() for word in words]
            or that.casefold() == values.get(field, "").casefold()
        ):
            whole = " ".join(this if word.casefold() == that.casefold() else word for word in words)
            read = _READERS[field](this if that.casefold() == values[field].casefold() else whole)
            return {} if read is None else {field: read}
    return {}


_READERS: Mapping[str, Callable[[str], str | None]] = {
    "first_name": read_name,
    "last_name": read_name,
    "preferred_way": read_way,
    "preferred_time": read_time,
    "other_language": lambda text: read_language(text)[0],
}
