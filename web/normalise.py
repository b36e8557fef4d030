"""What a person typed, made safe without changing what it says.

Composed to NFC; line ends are all alike; control characters, lone surrogates, text-direction overrides and invisible
characters are taken out. Letters of every script, emoji and their joiners stay.
"""

import re
import unicodedata

_LINE_END = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_INVISIBLE = re.compile(
    "["
    "\x00-\x08\x0e-\x1f\x7f-\x9f"  # control characters, without tab and line feed
    "\u00ad\u200b\u2060-\u2064\ufeff\u180e"  # soft hyphen, zero width space, word joiner, byte order mark
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # text direction marks, overrides and isolates
    "\ufff0-\ufff8\ufffe\uffff"  # no characters
    "\U000e0000-\U000e0fff"  # tags
    "]"
)
_SURROGATE = re.compile("[\ud800-\udfff]")
_ADDRESS = re.compile(r"[^\s@]{1,64}@[^\s@]{1,255}")
_LONG_NUMBER = re.compile(r"\+?\d(?:[ ().-]{0,2}\d){8,}")
_COMMAND = re.compile(r"^[\s/]+")


def normalise(text: str) -> str:
    r"""Return the text as it is kept and read; may be empty.

    >>> normalise("8\x00.4 g/dL\r\nI think")
    '8.4 g/dL\nI think'
    >>> normalise("\u202eabc \ud800")
    'abc'
    """
    if _SURROGATE.search(text):
        whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")
        text = _SURROGATE.sub("", whole)
    text = unicodedata.normalize("NFC", text)
    text = _LINE_END.sub("\n", text).replace("\t", " ")
    return _INVISIBLE.sub("", text).strip()


def as_plain_words(text: str) -> str:
    r"""Return the text for the dialogue's language model: a typed slash is never a command, addresses are masked.

    >>> as_plain_words("/affirm{}"), as_plain_words(" \u00a0/restart"), as_plain_words("and/or")
    ('affirm{}', 'restart', 'and/or')
    >>> as_plain_words("I am at jane@example.org or +1 415 555 2671")
    'I am at * or *'
    """
    return _LONG_NUMBER.sub("*", _ADDRESS.sub("*", _COMMAND.sub("", text)))
