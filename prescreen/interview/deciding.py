"""What is offered is taken only by a plain yes: not by a question, nor by somebody who wants to think it over."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from prescreen.interview import contact_form, contacting, reminding, subscribing
from prescreen.interview.called import fold
from prescreen.interview.hearing import Heard
from prescreen.interview.lexicon.plain_no import ASKS_PLAINLY, PLAIN_NO
from prescreen.interview.open_questions import HANDLERS, SAFE_CHOICE
from prescreen.interview.session import Session
from prescreen.reading import Context, Reader, agrees_first, hesitates, holds_back, puts_off

_CONTACT: Final = frozenset({"contact_offer", "share", "agreement"})
_OFFERS: Final = frozenset({*_CONTACT, "person", reminding.OFFER, subscribing.OFFER})
_ASKED: Final = re.compile(r"[^.!?;？！；。]*[?？]+")
_WHY_NOT: Final = re.compile(
    r"\W*(?:(?:yes|yeah|sure|ok|okay|fine|well|please|go on|s[ií]|claro|bueno|vale|pues|好|可以|行)\W*)+"
    r"(?:why not|por qu[eé] no|为什么不呢?|有何不可)\W*",
    re.IGNORECASE,
)
"""A question that agrees: "sure, why not?"."""
_YES_COMMA: Final = re.compile(
    r"\W*(?:yes|yeah|yep|s[ií]|是的?)\s*[,，](?!\s*(?:but|pero|except|salvo)\b)", re.IGNORECASE
)
"""A yes to a read-back before what is asked: "yes, is that good?"."""
_QUESTION_AFTER: Final = re.compile(
    r"[,.;!]?\s*(?:\b(?:but|and|though|only|just|pero|y|aunque)\b\s*)?"
    r"(?:¿|\b(?:who|what|which|where|when|why|how|is|are|do|does|did|can|could|will|would|"
    r"qui[eé]n|qu[eé]|cu[aá]\w+|c[oó]mo|d[oó]nde|por qu[eé]|puede\w*|tengo que)\b)(?=[^?？]*[?？])",
    re.IGNORECASE,
)
"""Where a question begins after an answer."""
_PLAIN_NO: Final = re.compile(PLAIN_NO)
_ASKS_PLAINLY: Final = re.compile(ASKS_PLAINLY)
_BARE: Final = 2
_BRIEF: Final = 6


def thinks_it_over(session: Session, heard: Heard, reader: Reader) -> bool:
    """Take nothing for a yes that puts the decision off: "I'd like to. Actually no, let me think first"."""
    kind = session.asking.kind
    if heard.picked or kind not in _OFFERS or contact_form.gives_details(session, heard):
        return False
    if not hesitates(heard.text) and (heard.no or not puts_off(heard.text)):
        return False
    if kind in _CONTACT:
        contacting.let_go(session)
    else:
        HANDLERS[kind](session, Heard(picked=({"do": SAFE_CHOICE[kind]},)), reader)
    return True


def without_a_yes_in_a_question(session: Session, heard: Heard, reader: Reader) -> Heard:
    """A yes that stands in a question is one: "si le dejo mis datos?? de qué se trata" agrees to nothing."""
    if heard.picked or session.asking.kind not in SAFE_CHOICE or session.asking.facts:
        return heard
    if _WHY_NOT.fullmatch(heard.text):
        return replace(heard, act="affirm")
    if not heard.yes or not _ASKED.search(heard.text) or pole_beside(session, heard, reader) is not None:
        return heard
    return replace(heard, act="ask_repeat" if len(heard.text.split()) <= _BARE else "ask_faq")


def pole_beside(session: Session, heard: Heard, reader: Reader) -> Heard | None:
    """The yes or no to an offer that stands before a question, or a number asked for: "yes. When will I hear back?"."""
    if not _ASKED.search(heard.text):
        return None
    opens = _YES_COMMA.match(heard.text) if session.asking.kind == "review" else None
    rest = _ASKED.sub(" ", heard.text).strip() if opens is None else opens.group().strip()
    if session.asking.kind == "consent":
        return None if holds_back(heard.text) else _consent_beside(session, heard.text, reader)
    if session.asking.kind == "detail":
        return Heard(rest) if re.search(r"\d", rest) else None
    if session.asking.kind not in SAFE_CHOICE or session.asking.facts:
        return None
    if not re.search(r"\w", rest) or len(rest.split()) > _BRIEF:
        return None
    context = Context(session.today, session.language, (), str(session.asking.data.get("text", "")), session.answers)
    reading = reader.read(rest, context)
    if reading.facts or reading.act not in ("affirm", "deny") or _is_no_refusal(session, reading.act, rest):
        return None
    return Heard(rest, reading.act)


def _is_no_refusal(session: Session, act: str, rest: str) -> bool:
    """Does a no to an offer of contact only deny what was asked about: "What answer? I'm not hiding anything"?"""
    return act == "deny" and session.asking.kind in _OFFERS and not _PLAIN_NO.match(fold(rest))


def without_a_no_in_a_question(session: Session, heard: Heard) -> Heard:
    """A question is no refusal: "What private answer do you mean? I'm not hiding anything" declines no contact."""
    if heard.picked or not heard.no or session.asking.kind not in _OFFERS or session.asking.facts:
        return heard
    if not _ASKED.search(heard.text) and not _ASKS_PLAINLY.match(fold(heard.text)):
        return heard
    rest = _ASKED.sub(" ", heard.text).strip() if _ASKED.search(heard.text) else ""
    return heard if _PLAIN_NO.match(fold(rest)) else replace(heard, act="ask_faq")


def _consent_beside(session: Session, text: str, reader: Reader) -> Heard | None:
    """The yes to the questions that opens a message before what is asked: "yes, for me, but who can read this?"."""
    rest = _QUESTION_AFTER.split(text, maxsplit=1)[0].strip()
    if rest == text.strip() or not re.search(r"\w", rest) or len(rest.split()) > _BRIEF or not agrees_first(rest):
        return None
    asked = tuple(session.asking.facts)
    context = Context(session.today, session.language, asked, str(session.asking.data.get("text", "")), session.answers)
    reading = reader.read(rest, context)
    return Heard(rest, "affirm", facts=tuple(r for r in reading.facts if r.fact in asked))
