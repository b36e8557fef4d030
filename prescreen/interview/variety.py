"""Nobody hears the same sentence over and over: what was said in the turn before comes with another opening.

A question that is put again keeps its words, behind a few that lead back to it; so does a remark. Texts about danger
stay as they are.
"""

from __future__ import annotations

import zlib
from dataclasses import replace

from prescreen.interview.session import Session


def vary(session: Session) -> None:
    """Give what repeats the last turn another opening, and remember what this turn says."""
    before = dict(session.state.said)
    said: dict[str, int] = {}
    for place, message in enumerate(session.messages):
        mark = f"{zlib.crc32(message.text.encode('utf-8', 'surrogatepass')):08x}"
        times = said[mark] = before.get(mark, 0) + 1
        if times > 1 and message.notice is None:
            key = "again_question" if message.input.get("kind") != "none" else "again_remark"
            session.messages[place] = replace(message, text=session.say(key, times, text=message.text))
    session.state.said = said
