"""E-mail addresses: found in a sentence, checked, in one normal form."""

import re

from email_validator import EmailNotValidError, validate_email

from prescreen.handoff.dictated import read_dictated

LONGEST = 254
_PLAIN = re.compile(
    r"(?=.{1,64}@)[a-z0-9_+-]+(?:\.[a-z0-9_+-]+){0,9}@(?:[a-z](?:[a-z0-9-]{0,30}[a-z0-9])?\.){1,5}(?:com|org|net|edu|gov|es|de|fr|uk|cn|mx)",
    re.IGNORECASE,
)
"""The shape most addresses have; what has it needs no library to be used."""
_OWN_DOMAIN = "localhost"
_CANDIDATE = re.compile(r"[^\s<>()\[\]{},;:\"'|\\]+@[^\s<>()\[\]{},;:\"'|\\@]+")
_TAKEN_BACK = re.compile(
    r"\b(?:no|wait|sorry|oops|actually|rather|instead|i mean|make that|scratch that|correction|wrong|"
    r"perd[oó]n|digo|mejor|espera|espere|me equivoqu[eé])\b",
    re.IGNORECASE,
)
"""Between an address and the one that takes its place."""


def find_email(text: str) -> tuple[str | None, str, bool]:
    """Look for an e-mail address in `text`.

    A dictated address is read whole or not at all. Returns the normalised address or None, the text without what was
    read, and whether something that looks like an address is in the text (so that a wrong one can be told from none).

    >>> find_email("it's Jane.Roe@Example.ORG, thanks")
    ('Jane.Roe@example.org', "it's , thanks", True)
    >>> find_email("jane at example dot org")
    ('jane@example.org', '', True)
    >>> find_email("can you use jane@example.org?")[0]
    'jane@example.org'
    >>> find_email("j.roe@example.org - no wait, use jane@example.org")[0]
    'jane@example.org'
    >>> find_email("jane@nowhere")
    (None, '', True)
    """
    dictated = read_dictated(text)
    if dictated.address is not None and (address := normal_email(dictated.address)) is not None:
        return address, _CANDIDATE.sub("", dictated.text).strip(), True
    text = dictated.text
    candidates = list(_CANDIDATE.finditer(text))
    rest = _CANDIDATE.sub("", text).strip()
    for place, candidate in enumerate(candidates):
        following = candidates[place + 1 : place + 2]
        if following and _TAKEN_BACK.search(text, candidate.end(), following[0].start()):
            continue
        address = normal_email(candidate[0].strip(".?!？！"))
        if address is not None:
            return address, rest, True
    return None, rest, bool(candidates) or dictated.unread or dictated.address is not None or "@" in text


def normal_email(text: str) -> str | None:
    """Return the address in normal form, or None if no mail could ever go there."""
    if len(text) > LONGEST or any(not character.isprintable() or character.isspace() for character in text):
        return None
    try:
        return validate_email(text, check_deliverability=False, test_environment=True).normalized
    except EmailNotValidError:
        return None


def envelope_parts(text: str) -> tuple[str, str] | None:
    """Return what stands before and after the @, the domain in ASCII, or None if no mail could ever go there.

    A name of the own net, such as `inbox@localhost`, is an address too.

    >>> envelope_parts("jane@bücher.example")
    ('jane', 'xn--bcher-kva.example')
    """
    if len(text) > LONGEST or any(not character.isprintable() or character.isspace() for character in text):
        return None
    user, _, domain = text.rpartition("@")
    if _PLAIN.fullmatch(text):
        return user, domain.lower()
    own = domain == _OWN_DOMAIN  # for which the library has no room
    try:
        found = validate_email(
            f"{user}@{_OWN_DOMAIN}.test" if own else text,
            check_deliverability=False,
            test_environment=True,
            globally_deliverable=False,
            strict=True,
        )
    except EmailNotValidError:
        return None
    return found.local_part, domain if own else found.ascii_domain
