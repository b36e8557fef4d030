"""Where to go on after signing in: only to pages of the desk."""

from __future__ import annotations

import re
from urllib.parse import urlencode

from web.desk.doors import ROOT

_OURS = re.compile(rf"{ROOT}(?:[/?][\w./?=&%+:,~-]*)?")
_OUTBOX = re.compile(r"/outbox(?:/[0-9a-f]{32})?")
_LONGEST = 500


def wanted(path: str) -> str:
    """Return the page that somebody wanted, or the desk's first page if it is none of ours."""
    found = len(path) <= _LONGEST and (_OURS.fullmatch(path) or _OUTBOX.fullmatch(path))
    return path if found and "//" not in path else ROOT


def towards(step: str, path: str) -> str:
    """Return the address of a step of signing in that goes on to a page afterwards."""
    found = wanted(path)
    return f"{ROOT}/{step}" if found == ROOT else f"{ROOT}/{step}?{urlencode({'next': found})}"
