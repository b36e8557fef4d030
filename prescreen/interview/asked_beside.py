"""What people ask or say beside the answer, and courtesies: answered, and then the same question again."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from prescreen.content.library import text_in
from prescreen.content.models import FaqEntry
from prescreen.interview import asking, changing_medicines, closing, contacting, explaining
from prescreen.interview.again import repeat
from prescreen.interview.faq import Faq, Found
from prescreen.interview.hearing import Heard
from prescreen.interview.reply import Button
from prescreen.interview.session import Session
from prescreen.interview.state import Asking
from prescreen.reading import asks_reason, holds_back, question_held
from prescreen.reading.lexicon.echoes import HOW_LONG

TALK = {
    "greet": "reply_greet",
    "thanks": "reply_thanks",
    "goodbye": "reply_goodbye",
    "small_talk": "reply_small_talk",
    "bot_challenge": "reply_bot",
    "frustration": "reply_frustration",
    "medical_advice": "reply_medical_advice",
}
ASIDES = frozenset({"ask_why", "ask_repeat", "ask_help", "ask_faq", *TALK})
ASKING_LIKE = frozenset({"ask_help", "small_talk", "out_of_scope", "medical_advice", "bot_challenge"})
_MAY_ASK_SEVERAL = frozenset(
    {"ask_faq", "ask_why", "ask_help", "answer", "affirm", "deny", "out_of_scope", "bot_challenge"}
)
_SEVERAL, _MOST_ANSWERS = 2, 3
_POLES = frozenset({"affirm", "deny"})
_HOW_LONG = re.compile(HOW_LONG, re.IGNORECASE)
_RULES = "what-are-the-rules"
_MEDICINES = "medicines"
_CHANGES = "change-answer"
_OPENS_WITH_YES = re.compile(
    r"\W*(?:(?:ok|okay|sure|well|fine|bueno|pues)\W+)*(?:yes|yeah|yep|s[ií]|claro|vale)\b", re.IGNORECASE
)
_FEWEST_WORDS, _SHORTEST_QUESTION, _FEW_WORDS = 3, 6, 5


def aside(session: Session, heard: Heard, faq: Faq) -> bool:
    """Answer a question or a courtesy; False when the act is neither. An approved answer goes before a general one."""
    if changing_medicines.would_have_to(heard) and (entry := faq.named(_MEDICINES)) is not None:
        session.tell_text(text_in(entry.answer, session.language))
        return True
    if changing_medicines.answer(session, heard):
        return True
    if _answer_each(session, heard, faq) or explaining.tell(session, heard, faq):
        return True
    if _answer_approved(session, heard, faq):
        return True
    if heard.act == "ask_why":
        explaining.why(session, heard.text)
    elif heard.act == "ask_help":
        _help(session, heard)
    elif heard.act == "ask_faq":
        _answer_question(session, heard, _meant_here(session, heard, faq) or faq.find(question_held(heard.text)))
    elif heard.act == "frustration" and session.asking.kind == "closed":
        session.tell("reply_frustration_closed")
    elif heard.act in TALK:
        session.tell(TALK[heard.act])
    elif heard.act != "ask_repeat":
        return False
    return True


def _answer_each(session: Session, heard: Heard, faq: Faq) -> bool:
    """Answer each of several questions that is clear; False where there are not two such."""
    if heard.picked or heard.act not in _MAY_ASK_SEVERAL:
        return False
    questions = asking.questions_in(heard.text)
    entries = [found.entry for q in questions if (found := faq.find(q)).entry is not None] if len(questions) > 1 else []
    different = {entry.id: entry for entry in entries if entry is not None}
    if len(different) < _SEVERAL:
        return False
    for entry in list(different.values())[:_MOST_ANSWERS]:
        session.tell_text(text_in(entry.answer, session.language))
    return True


def beside_correction(session: Session, heard: Heard, faq: Faq, said: int) -> None:
    """Answer a question that stands beside what was put right: "I'm 44, not 43. Is there a placebo?".

    `said`: so many messages were there before; the answer comes in front of what was said since, which asks again. A
    question about the answers themselves ("is 44 right?") is answered by their being read back.
    """
    if heard.picked:
        return
    since = session.messages[said:]
    del session.messages[said:]
    whole = asking.questions_in(heard.text)
    questions = [q.rsplit(",", 1)[-1] if any(c.isdigit() for c in q) else q for q in whole]
    found = [f.entry for q in questions if not any(c.isdigit() for c in q) and (f := faq.find(q)).certain]
    for entry in {e.id: e for e in found if e is not None and e.id != _CHANGES}.values():
        session.tell_text(text_in(entry.answer, session.language))
    session.messages += since


def may_ask(session: Session, heard: Heard) -> bool:
    """Can there be a question for the FAQ in this, though it was not named one?"""
    if changing_medicines.asked(heard) or changing_medicines.would_have_to(heard):
        return True
    if not heard.picked and heard.act in ("answer", *_POLES) and explaining.asks(heard.text, session.language):
        return True
    if asking.becomes_of_a_question(heard.text):
        return False
    if heard.act in _POLES:
        return not heard.picked and bool(heard.facts) and asking.goes_on_to_ask(heard.text)
    return heard.act == "answer" and not heard.picked and (asking.asks(heard.text) or not heard.facts)


def _answer_approved(session: Session, heard: Heard, faq: Faq) -> bool:
    """Where the act is another one, only an answer that clearly fits is given; two are offered instead of a shrug."""
    asks = asking.asks(heard.text)
    if heard.act == "answer" or heard.act in _POLES:
        if heard.about(session.asking.facts) and asking.only_echoes(heard.text):
            return False
        found = _meant_here(session, heard, faq) or faq.find(question_held(heard.text))
        if not asks and (heard.facts or not (found.certain and len(heard.text.split()) >= _FEWEST_WORDS)):
            return False
        if found.entry is None and (heard.facts or not found.near):
            return False
        _answer_question(session, heard, found)
        return True
    if heard.act == "medical_advice":
        found = faq.find(heard.text) if asking.asks_what_is_required(heard.text) else Found(None)
        if found.certain:
            _answer_question(session, heard, found)
        return found.certain
    if heard.act == "frustration" and asking.asks_in_part(heard.text):
        found = faq.find(heard.text)
        if found.entry is not None:
            _answer_question(session, heard, found)
            return True
    helps = heard.act == "ask_help" and len(heard.text.strip()) > _SHORTEST_QUESTION
    if helps or (asks and heard.act in ASKING_LIKE) or _asks_why_else(heard):
        found = faq.find(question_held(heard.text))
        if found.entry is not None and (found.certain or heard.act != "bot_challenge"):
            _answer_question(session, heard, found)
            return True
    return False


def _meant_here(session: Session, heard: Heard, faq: Faq) -> Found | None:
    """What "how long does it last?" means by the question that is open: the visits, not the help it may bring."""
    if "followup_agrees" not in session.asking.facts or _HOW_LONG.fullmatch(heard.text) is None:
        return None
    entry = next((e for e in faq.entries if e.id == "how-long"), None)
    return None if entry is None else Found(entry, certain=True)


def _asks_why_else(heard: Heard) -> bool:
    """A why that is not about the question that is open."""
    return heard.act == "ask_why" and len(heard.text.split()) > _FEWEST_WORDS and not asking.about_asking(heard.text)


def noted_already(session: Session, heard: Heard) -> bool:
    """Say what stands, to somebody who misses one of the questions and tells what is noted already."""
    if heard.picked or not heard.facts or not asking.becomes_of_a_question(heard.text):
        return False
    if any(session.answers.get(r.fact) != r.value for r in heard.facts):
        return False
    session.tell("noted", what=session.speech.read_back([(r.fact, r.value) for r in heard.facts]))
    repeat(session)
    return True


def _help(session: Session, heard: Heard) -> None:
    session.tell_text(explaining.help_text(session, heard.text) or session.say("help_general"))


def _answer_question(session: Session, heard: Heard, found: Found) -> None:
    if found.entry is not None and found.entry.id == _RULES and _asks_own_reason(session, heard):
        closing.reasons(session)
    elif found.entry is not None:
        session.tell_text(text_in(found.entry.answer, session.language))
    elif not found.near:
        session.tell("faq_silent", team=contacting.team(session))
    elif heard.facts or session.aside or not _may_offer(session, heard):
        session.tell("faq_unsure")
        for entry in found.near:
            session.tell_text(text_in(entry.answer, session.language))
    else:
        _offer_answers(session, found.near)


def _may_offer(session: Session, heard: Heard) -> bool:
    """May it be asked which question is meant? Not beside a yes to the questions, which it would lose."""
    if session.stage == "consent":
        return _OPENS_WITH_YES.match(heard.text) is None or holds_back(heard.text)
    return session.stage in ("screening", "review")


def _asks_own_reason(session: Session, heard: Heard) -> bool:
    """Does "which rule?" mean the one that does not fit, because that was said? Not after a crisis (rule R05)."""
    told = session.state.stop_offered or session.state.reviewed
    return told and not session.state.crisis and asks_reason(heard.text)


def _offer_answers(session: Session, entries: Sequence[FaqEntry]) -> None:
    """Let the person say which question is meant; whatever else they write is heard as if nothing had come between."""
    open_question = session.asking
    session.step_aside()
    buttons = [Button(entry.title(session.language), {"faq": entry.id}) for entry in entries]
    buttons.append(Button(session.say("button_none_of_these"), {"do": "no_faq"}, "skip"))
    buttons.append(Button(session.say("button_person"), {"do": "person"}, "skip"))
    offer = Asking("faq", list(open_question.facts), data={"text": open_question.data.get("text", "")})
    session.ask(offer, session.say("faq_unsure"), buttons, kind="choice")


def take_offered(session: Session, heard: Heard) -> bool:
    """Give the answer that was chosen; False when the person went on instead. The open question is open again."""
    chosen = {p.get("faq") for p in heard.picked} or {_meant(session.asking.choices, heard.text)}
    session.step_back()
    entry = next((e for e in session.trial.faq if e.id in chosen), None)
    if entry is not None:
        session.tell_text(text_in(entry.answer, session.language))
    elif heard.picks("no_faq"):
        session.tell("faq_silent", team=contacting.team(session))
    elif heard.picked or heard.act not in ("affirm", "deny", "dont_know", "decline"):
        return False
    # A bare yes or no may be meant for the offer: it is no answer to the question before it.
    repeat(session)
    return True


def _meant(choices: Sequence[Mapping[str, Any]], text: str) -> str | None:
    """The offered question that a few typed words mean: "the chat", where a trial and a chat are offered."""
    said = set(re.findall(r"\w{4,}", text.casefold()))
    if len(text.split()) > _FEW_WORDS:
        return None
    titles = {
        str(c["payload"]["faq"]): set(re.findall(r"\w{4,}", str(c["label"]).casefold()))
        for c in choices
        if "faq" in c["payload"]
    }
    own = {
        faq: said & words - set().union(*(other for name, other in titles.items() if name != faq))
        for faq, words in titles.items()
    }
    meant = [faq for faq, shared in own.items() if shared]
    return meant[0] if len(meant) == 1 else None
