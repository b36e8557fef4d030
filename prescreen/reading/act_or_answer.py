"""Tells acts from answers that sound like one, and names what a message does."""

from __future__ import annotations

import re
from collections.abc import Mapping

from prescreen.facts import DECLINED, UNKNOWN, FactDefinition
from prescreen.reading.acts import ACTS, ActReading
from prescreen.reading.contrast import not_now_but_before
from prescreen.reading.found import Found
from prescreen.reading.lexicon import acts as words
from prescreen.reading.lexicon.contrast import SINCE_OVER
from prescreen.reading.lexicon.laboratory import NO_MORE
from prescreen.reading.model import Context
from prescreen.reading.only_protests import only_protests
from prescreen.reading.polarity import Polarity
from prescreen.reading.text import Text

CONSENT = frozenset({"prescreen_consent", "respondent", "carer_authorised", "can_sign_consent"})
CERTAIN = 0.8
"""How sure a classifier must be that its name of an act counts against what was read."""
ASIDE = frozenset({"frustration", "small_talk", "greet", "thanks", "goodbye", "resume", "correct"})
"""Acts that stand beside an answer."""
_SURE = 0.5
_WORDY = 3
_NOT_NOW, _OVER = re.compile(words.NOT_NOW), re.compile(SINCE_OVER)
_SOMETHING = re.compile(r"[^\W_]")
_POLAR_QUESTION = re.compile(words.POLAR_QUESTION)
_NO_MORE = re.compile(NO_MORE)
_HOLDS_ON = re.compile(r"\W*(?:(?:hang|hold) on|wait)(?: (?:a )?(?:second|sec|minute|moment))?\W*")
_FETCHES = re.compile(
    r"\W*(?:(?:oh|ok|okay|ah|um+|uh|well|hm+|a ver|bueno) *,? *)*"
    r"let me (?:get|find|grab|look|check)\b[^.!?;\n]{0,40}[.!?;\n]"
)
_NOT_ANY_MORE = re.compile(r"\s*no(?:t any)? more\b(?! (?:questions?|of (?:this|these)|please|chat\w*|today|for)\b)")
_YIELDS_TO_AN_ANSWER = frozenset(
    {"stop", "pause", "thanks", "greet", "goodbye", "small_talk", "resume", "ask_help", "ask_repeat"}
)
_WEAK_CORRECTION = re.compile(words.WEAK_CORRECTION)


def yields(
    act: ActReading | None,
    pole: Polarity | None,
    message: Text,
    context: Context,
    facts: Mapping[str, FactDefinition],
) -> bool:
    """Is the act only what an answer sounds like? "That's all" while values are asked ends these, not the talk.

    Nor does "let me get my box. Plaquenil 400" want a pause: the answer follows.
    """
    fetched = _FETCHES.match(message.norm) if act is not None and act.act == "pause" else None
    if fetched is not None and context.asked and _SOMETHING.search(message.norm, fetched.end()):
        return True
    labs = bool(context.asked) and all(f in facts and facts[f].kind == "lab" for f in context.asked)
    if labs and act is not None and act.act in ("goodbye", "stop") and _NO_MORE.fullmatch(message.norm):
        return True
    return act is not None and act.act in _YIELDS_TO_AN_ANSWER and _answers(act, pole, message, context)


def name_of(
    safety: str | None, act: ActReading | None, pole: Polarity | None, message: Text, found: list[Found],
    unclear: tuple[str, ...], context: Context, hint: tuple[str, float] | None,
) -> str:  # fmt: skip
    """The name of what a message does; `hint`: a classifier's name and its confidence, where nothing else tells."""
    if safety in ("crisis", "emergency", "abuse"):
        return safety
    if safety == "adverse":
        return "out_of_scope"
    if act is not None and act.act == "correct":
        weak = _WEAK_CORRECTION.match(message.norm) is not None
        nothing = not context.prior and all(f.value == UNKNOWN for f in found)
        if nothing and pole is not None and pole.value == UNKNOWN:
            return "dont_know"
        if not weak or any(f.fact in context.prior for f in found):
            return "correct"
    elif act is not None and not (act.act in ASIDE and found):
        return act.act
    if (
        pole is not None
        and not pole.stated
        and not (pole.value == UNKNOWN and any(f.value not in (UNKNOWN, "unsure") for f in found))
        and (_bare(message, pole) or (not found and settles(pole, message, context)))
    ):
        return {"yes": "affirm", "no": "deny", "unknown": "dont_know", "declined": "decline"}[pole.value]
    if pole is not None and pole.value == UNKNOWN and all(f.value in (UNKNOWN, "unsure") for f in found):
        return "dont_know"
    if found:
        return "answer"
    if hint is not None and hint[0] in ACTS and hint[1] >= _SURE:
        if hint[0] not in ("affirm", "deny") or (hint[1] >= CERTAIN and may_be_pole(context)):
            return hint[0]
    if pole is not None and pole.value in ("unknown", "declined"):
        return "dont_know" if pole.value == "unknown" else "decline"
    return "answer" if context.asked and _SOMETHING.search(message.norm) else "out_of_scope"


def may_be_pole(context: Context) -> bool:
    """A guessed yes may answer a health question, but neither give consent nor confirm what has no fact."""
    return bool(context.asked) and not CONSENT & set(context.asked)


def spoken_act(act: ActReading | None) -> list[tuple[int, int]]:
    """Where the words of an act stand that answer nothing."""
    if act is None or act.act in ("correct", "frustration", "restart", "stop"):
        return []
    return [(act.start, act.end)]


def settles(pole: Polarity | None, message: Text, context: Context) -> bool:
    """A yes or no at the start, to a question that asks for no fact: an offer, or whether all is right."""
    if pole is None or context.asked or not context.question_text or pole.stated or pole.value not in ("yes", "no"):
        return False
    return not message.norm[: pole.start].strip(" .,!'\"")


def is_not_any_more(act: ActReading | None, message: Text) -> bool:
    """Is it an answer that only sounds like a wish to stop: "no more. vasectomy, 2019"?"""
    return act is not None and act.act == "stop" and _NOT_ANY_MORE.match(message.norm) is not None


def only_holds_on(act: ActReading | None, message: Text) -> bool:
    """Is it no wish for a pause, but a word before what follows: "none. Hang on, does that count?"?"""
    return (
        act is not None
        and act.act == "pause"
        and _HOLDS_ON.fullmatch(message.norm, act.start, act.end) is not None
        and _SOMETHING.search(message.norm, act.end) is not None
    )


def protests(act: ActReading | None, message: Text) -> bool:
    """Is it only said that something is wrong, which answers nothing?"""
    return act is not None and act.act == "correct" and only_protests(message)


def only_taken_back(
    act: ActReading | None, found: list[Found], unclear: tuple[str, ...], message: Text, context: Context
) -> ActReading | None:
    """A correction that says nothing but which earlier answers are wrong."""
    if act is not None or found or not unclear:
        return None
    earlier = all(u in context.prior and u not in context.asked for u in unclear)
    return ActReading("correct", 0, len(message.norm), whole=False) if earlier else None


def _answers(act: ActReading, pole: Polarity | None, message: Text, context: Context) -> bool:
    """Words that are an act elsewhere but answer this question: "no thanks", "not interested", "a minute ago"."""
    if pole is None or not context.question_text:
        return False
    if settles(pole, message, context) and act.act in ("thanks", "greet", "small_talk"):
        return True
    if not context.asked:
        return False
    if act.act == "resume":
        return pole.value == DECLINED and act.whole
    if act.act == "pause" and _NOT_NOW.fullmatch(message.norm[act.start :]) and _OVER.search(message.norm):
        return True
    if (_NOT_NOW.fullmatch(message.norm) or not_now_but_before(message.norm)) and _POLAR_QUESTION.search(
        context.question_text.lower()
    ):
        return True
    opens = message.norm[: pole.start].strip(" .,!'\"") == "" and pole.value in ("yes", "no") and not pole.stated
    if act.act == "stop":
        return (
            re.match(r"\s*(?:no|nope|not|i am not)\b", message.norm) is not None
            and re.search(r"\b(?:stop|quit|end|leave|more)\b", message.norm) is None
        )
    return opens and re.match(r"\s*(?:yes|yeah|yep|yup|no|nope|nah|y|n|sure|si)\b", message.norm) is not None


def _bare(message: Text, pole: Polarity) -> bool:
    rest = message.norm[: pole.start] + message.norm[pole.end :]
    return len(re.findall(r"[a-z0-9]+", rest)) <= _WORDY and not re.search(r"\d", rest)
