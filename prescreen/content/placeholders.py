"""Blanks in texts: which of them the program fills in, and which nobody would.

A study page once showed a raw `{{SITE_NAME}}`. Only the assistant's sentences may have blanks, each a plain `{name}`
that the program has a value for; every other text is shown as it stands, so it may have none.
"""

from __future__ import annotations

import re
import string

FILLED = frozenset(
    """
    address adult answer before centre code condition count date day details distance email first_name high link low
    minutes month name names now open place receipt reference sponsor spoken state study team text title uln value what
    year years
    """.split()
)
"""Every name that the program fills in somewhere; `tests/content/test_placeholders.py` holds each sentence against the
values it is really given."""

BLANK = re.compile(
    r"[{}]|%(?:\([A-Za-z_]*\))?[sdrf](?![A-Za-z])|\$\{|<<|>>|\[[A-Z][A-Z_ ]{3,}\]|\bTODO\b|\bTBD\b|\bXXX\b|__[A-Z_]+__"
)
"""What a template leaves behind when nobody filled it in."""


def left_blank(text: str) -> bool:
    """Does this text, as a person would read it, hold a blank that nobody filled in?

    >>> left_blank("Call {{SITE_NAME}}"), left_blank("Hello %s"), left_blank("about 20 % of people")
    (True, True, False)
    """
    return BLANK.search(text) is not None


def unfillable(sentence: str) -> str | None:
    """What is wrong with the blanks of one of the assistant's sentences, in words for its author; None if nothing is.

    >>> unfillable("Hello {name}"), unfillable("Hello {nme.first}")
    (None, 'nothing fills in {nme.first}; a blank is a plain {name} that the program knows')
    """
    try:
        parts = list(string.Formatter().parse(sentence))
    except ValueError as error:
        return f"its placeholders are wrong: {error}"
    for literal, name, form, conversion in parts:
        if name is not None and (name not in FILLED or form or conversion):
            shown = name + (f"!{conversion}" if conversion else "") + (f":{form}" if form else "")
            return f"nothing fills in {{{shown}}}; a blank is a plain {{name}} that the program knows"
        if left_blank(literal):
            return "this text holds an unfilled placeholder"
    return None
