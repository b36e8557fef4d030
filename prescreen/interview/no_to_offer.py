"""Hears what follows a no to offered questions: it denies nothing of the question that is open."""

from __future__ import annotations

import re

from prescreen.interview.hearing import Heard
from prescreen.interview.putting_right import reread
from prescreen.interview.session import Session
from prescreen.reading import Reader

_NO_TO_OFFER = re.compile(
    r"\W*(?:(?:no|nope|not|pues|sorry|perd[oó]n)[ ,]+)*(?:none of (?:these|those|them)|"
    r"neither(?: of (?:these|those|them))?|(?:not (?:that|those|these))|"
    r"ningun[oa]s?(?: de (?:es[oa]s|est[oa]s|ellas|las dos))?|(?:no es )?nada de es[oa]|"
    r"都不是|不是这些)\s*[.,;:!。，；：！]+\s*(?=\w+\W+\w+|[\u4e00-\u9fff]{3})",
    re.IGNORECASE,
)


def without_no_to_offer(session: Session, heard: Heard, reader: Reader) -> Heard:
    """What was said after a no to the offered questions, which denies nothing else: "none of those. I asked if ..."."""
    said = _NO_TO_OFFER.match(heard.text)
    if session.asking.kind != "faq" or heard.picked or said is None:
        return heard
    return reread(session, heard, " " * said.end() + heard.text[said.end() :], reader)
