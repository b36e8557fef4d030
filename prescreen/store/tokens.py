"""Random names: bearer tokens, of which only the SHA-256 is kept; ids; numbers and codes that people write down."""

import hashlib
import secrets
from base64 import b32encode

TOKEN_BYTES = 32
IDENTIFIER_BYTES = 18
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Digits and letters that nobody mistakes for one another (Crockford's base 32)."""
_MISREAD = str.maketrans({"O": "0", "I": "1", "L": "1", "-": "", " ": ""})


def new_token() -> str:
    """Return a fresh bearer token with 256 random bits, safe in a header."""
    return _url_safe(TOKEN_BYTES)


def hash_token(token: str) -> str:
    """Return the form in which a token is stored and looked up.

    A plain hash is enough: the token has 256 random bits, so there is nothing to guess.
    """
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


def new_identifier() -> str:
    """Return a random identifier of 144 bits for a conversation, a choice, a message or a lead."""
    return _url_safe(IDENTIFIER_BYTES)


def new_receipt() -> str:
    """Return the number of an erasure: 60 random bits in three groups, derived from nothing."""
    letters = _letters(12)
    return f"D-{letters[:4]}-{letters[4:8]}-{letters[8:]}"


def new_code() -> str:
    """Return a code of 50 random bits, to be typed once and soon."""
    letters = _letters(10)
    return f"{letters[:5]}-{letters[5:]}"


def reference_of(identifier: str, letter: str = "R") -> str:
    """Return the short reference of a lead ("R"), or of a screening without one ("S"), the same each time.

    What it belongs to cannot be found from it without the tables.

    >>> reference_of("an-id")
    'R-COSI-PBET'
    """
    letters = b32encode(hashlib.sha256(identifier.encode()).digest()).decode()[:8]
    return f"{letter}-{letters[:4]}-{letters[4:]}"


def new_long_code() -> str:
    """Return a code of 80 random bits in four groups, to be kept on paper."""
    letters = _letters(16)
    return "-".join(letters[i : i + 4] for i in range(0, 16, 4))


def new_passcode() -> str:
    """Return a passcode of 40 random bits, to be said or typed, with few tries."""
    letters = _letters(8)
    return f"{letters[:4]}-{letters[4:]}"


def as_written(text: str) -> str:
    """Return a receipt or code as it is compared: whatever case, spaces and dashes it was typed with.

    >>> as_written("d-7k4m 0oil 9rtc")
    'D7K4M00119RTC'
    """
    return text.strip().upper().translate(_MISREAD)


def _url_safe(count: int) -> str:
    """Letters, digits, dashes and underscores from `count` random bytes, with a letter or digit at both ends.

    A spreadsheet takes a cell that begins with a dash for a formula, a command line for an option, and a phone leaves
    one at the end out of a link. One draw in sixteen is thrown away: a tenth of a bit.
    """
    while not ((text := secrets.token_urlsafe(count))[0].isalnum() and text[-1].isalnum()):
        pass
    return text


def _letters(count: int) -> str:
    return "".join(secrets.choice(ALPHABET) for _ in range(count))
