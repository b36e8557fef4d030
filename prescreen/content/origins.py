"""Which other sites may show a trial's chat in a frame, written as origins."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import AfterValidator

_NAME = r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?"
_SITE = re.compile(rf"https://(?:\*\.)?{_NAME}(?:\.{_NAME})+(?::\d{{1,5}})?")
_THIS_MACHINE = re.compile(r"http://(?:localhost|127\.0\.0\.1)(?::\d{1,5})?")


def as_origin(text: str) -> str:
    """Return an origin as it is written in a policy. Raises ValueError.

    >>> as_origin("https://www.example.org")
    'https://www.example.org'
    """
    if _SITE.fullmatch(text) or _THIS_MACHINE.fullmatch(text):
        return text
    raise ValueError(
        f'{text!r} is no site: write its origin in small letters, such as "https://www.example.org" or '
        '"https://*.example.org", without a path or a slash at the end'
    )


Origin = Annotated[str, AfterValidator(as_origin)]
