"""Names of people and of languages, taken as they are written."""

import re
import unicodedata

LONGEST = 80
_LEAD_IN = re.compile(
    r"^\s*(?:hi|hello|hola|sure|yes|ok|okay)?[\s,.!]*"
    r"(?:(?:my|the)\s+(?:full\s+|first\s+|last\s+|family\s+)?(?:name|surname)(?:\s+is|'s|:)?|i\s+am|i['’]m|it\s+is|it['’]s|this\s+is|call\s+me"
    r"|(?:first|last|family)\s+name\s*(?:is|:)?|me\s+llamo|mi\s+(?:nombre|apellido)\s+es|soy)\s+",
    re.IGNORECASE,
)
_ALLOWED_MARKS = frozenset(" '’ʼ`-‐.·")
_NOT_A_NAME = frozenset(
    (
        *("yes", "no", "none", "nope", "skip", "nothing", "ok", "okay", "sure", "thanks", "hello", "hi", "help"),
        *("stop", "why", "what", "y", "n", "sí", "si", "ninguno", "ninguna", "nada", "hola"),
    )
)
_NO_OTHER_LANGUAGE = frozenset(
    (
        "no",
        "none",
        "nope",
        "skip",
        "no thanks",
        "no thank you",
        "nothing",
        "n/a",
        "na",
        "-",
        "english",
        "english only",
        "only english",
        "just english",
        "no other",
        "no other language",
        "ninguno",
        "ninguna",
        "no gracias",
        "nada",
        "omitir",
    )
)


def read_name(text: str) -> str | None:
    """Return one name as written, without words around it; None if it cannot be a name.

    >>> read_name("My last name is O’Brien-López."), read_name("J. R."), read_name("12 Main St"), read_name("no")
    ('O’Brien-López', 'J. R.', None, None)
    """
    name = _plain(_LEAD_IN.sub("", text, count=1)).strip(" ,;:!")
    if re.search(r"\w{3,}\.$", name):
        name = name.rstrip(".")
    if not name or len(name) > LONGEST or name.casefold() in _NOT_A_NAME:
        return None
    if not all(unicodedata.category(mark)[0] in "LM" or mark in _ALLOWED_MARKS for mark in name):
        return None
    return name if any(mark.isalpha() for mark in name) else None


def split_full_name(name: str) -> tuple[str, str]:
    """Split a name into first and last; the last is empty if there is only one word.

    The first word (with initials after it) is the first name; "Roe, Jane" is turned round. The person reads the
    result back before it is used.

    >>> split_full_name("Ana de la Cruz"), split_full_name("J. P. Smith"), split_full_name("Madonna")
    (('Ana', 'de la Cruz'), ('J. P.', 'Smith'), ('Madonna', ''))
    """
    words = name.split()
    first = 1
    while first < len(words) - 1 and re.fullmatch(r"\w\.?", words[first]):
        first += 1
    return " ".join(words[:first]), " ".join(words[first:])


def turn_round(text: str) -> str:
    """Write "Roe, Jane" as "Jane Roe"; any other text stays."""
    match = re.fullmatch(r"\s*([^\W\d_][^,\d]*),\s*([^\W\d_][^,\d]*)\s*", text)
    return f"{match[2].strip()} {match[1].strip()}" if match else text


def read_language(text: str) -> tuple[str | None, bool]:
    """Return the other language a person speaks and whether the text answers the question at all.

    >>> read_language("Spanish and some French"), read_language("no thanks"), read_language("<b>")
    (('Spanish and some French', True), (None, True), (None, False))
    """
    said = _plain(text).strip(" .!")
    if said.casefold() in _NO_OTHER_LANGUAGE:
        return None, True
    fits = (
        said
        and len(said) <= LONGEST
        and all(c.isalpha() or unicodedata.category(c)[0] == "M" or c in " ,;-/()'’." for c in said)
    )
    return (said, True) if fits and any(c.isalpha() for c in said) else (None, False)


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())
