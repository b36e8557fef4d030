"""Does a message ask something? Looked at where no reader of acts has named a question, in three languages."""

from __future__ import annotations

import re
from dataclasses import replace

from prescreen.facts.answers import DECLINED, UNKNOWN
from prescreen.interview.hearing import Heard
from prescreen.reading.lexicon.echoes import ECHO

_OPENING = (
    r"\s*(?:[\w']+ here:|(?:and|but|so|ok|okay|well|also|please|hi|hello|um+|uh+|y|pero|bueno|oiga|hola)\b[ ,.!:]*)"
    r"{0,3}"
)
_FIRST_WORDS = (
    r"(?:what|whats|wat|how|hows|who|whos|where|wheres|when|why|which|whose|is|are|am|was|were|do|does|did|can|could|"
    r"will|would|should|shall|may|must|has|have|any|tell me|explain|"
    r"qu[eé](?! (?:s[ií]|no|yo|ya|a m[ií])\b)|"
    r"c[oó]mo|cu[aá]nt[oa]s?|cu[aá]l(?:es)?|d[oó]nde|cu[aá]ndo|qui[eé]n(?:es)?|(?:por|para) qu[eé]|"
    r"de d[oó]nde|(?:a|en|de|con|sobre) qu[eé]|(?:a|con|de) qui[eé]n(?:es)?|puedo|puede|podr[eé]|tengo que|hay|"
    r"es(?! (?:para|que|por|mi|nuestr[oa])\b)|son|est[aá]|me van a|me pagan|"
    r"voy a|van a|debo|necesito|y si)"
)
_ASKS = re.compile(
    rf"{_OPENING}(?:{_FIRST_WORDS}\b|¿)|.*[?？]|.*(?:什么|怎么|多少|多久|哪|谁|吗)", re.IGNORECASE | re.DOTALL
)
_ONLY_ASKS = re.compile(rf"{_OPENING}(?:{_FIRST_WORDS}\b|¿)[^.?!;]*[?？.! ]*", re.IGNORECASE | re.DOTALL)
_AFTER_ANSWER = re.compile(r"[.!;。！；]\s*[^.!;?？。！；]*\w[^.!;?？。！；]*[?？]")
_ECHO = re.compile(ECHO, re.IGNORECASE)
_ABOUT_ASKING = re.compile(
    r"\b(?:ask\w*|know|need\w*|question\w*|matter\w*|relevan\w*|important|to do with|que ver|"
    r"pregunt\w*|quieren saber)\b",
    re.IGNORECASE,
)
_REQUIRED = re.compile(
    r"\b(?:asked to|have to|need to|must|required?|tengo que|tendr[ií]a que|hay que|debo|"
    r"obligatori[oa]|me (?:van a pedir|piden|pedir[aá]n))\b",
    re.IGNORECASE,
)
_LEAVES = re.compile(
    r"\b(?:stop\w*|quit\w*|come off|go off|skip\w*|chang\w*|switch\w*|delay\w*|tak(?:e|ing)|"
    r"dej\w+|suspend\w+|saltar\w*|cambi\w+|tomar\w*|parar)\b",
    re.IGNORECASE,
)

_MAY_ASK = frozenset({"answer", "affirm", "deny", "ask_faq", "ask_why", "ask_help", "out_of_scope", "medical_advice"})
_OF_A_QUESTION = re.compile(
    r"\b(?:what happened to|what became of|where (?:is|did|has|was|went)|what about|"
    r"you (?:skipped|forgot|missed|left out|passed)|"
    r"did you (?:skip|forget|miss)|(?:can|could) (?:we|i|you) (?:go )?back to)\b[^.!?]{0,40}\bquestions?\b"
    r"(?! (?:about the study|of mine|i (?:asked|had)))|"
    r"\b(?:qu[eé] (?:pas[oó]|fue) (?:con|de)|d[oó]nde (?:est[aá]|qued[oó]|se fue)|y|se (?:salt[oó]|olvid[oó]) de?|"
    r"(?:podemos|puedo|puede) volver a)\b[^.!?]{0,12}\bla(?:s)? preguntas?\b",
    re.IGNORECASE,
)
"""What became of one of the questions: "wait, what happened to the infections question?"."""


def asks(text: str) -> bool:
    """True for what has a question mark or begins as questions do.

    >>> asks("and how long is it"), asks("I take 5 mg"), asks("que sí tengo lupus")
    (True, False, False)
    """
    return _ASKS.match(text[:400]) is not None


def asks_in_part(text: str) -> bool:
    """Is one of the sentences a question: "hey, I'm still here. does a human read this"?

    >>> asks_in_part("hey I'm still here. does a human read this"), asks_in_part("enough. I'm tired")
    (True, False)
    """
    return any(asks(part) for part in re.split(r"[.!\n]+", text[:400]) if part.strip())


def goes_on_to_ask(text: str) -> bool:
    """Does a question stand after an answer of its own: "No, none. Does it hurt?"

    >>> goes_on_to_ask("No, nada de eso. ¿Duele?"), goes_on_to_ask("no, why?"), goes_on_to_ask("no?")
    (True, False, False)
    """
    return _AFTER_ANSWER.search(text[:400]) is not None


def only_echoes(text: str) -> bool:
    """Is all that is asked an echo of the question, before the answer: "at my age? No, that is long over"?

    >>> only_echoes("at my age? No, dear"), only_echoes("No. How long is it?")
    (True, False)
    """
    asked = re.findall(r"[^.?!¿？。]+[?？]", text)
    return bool(asked) and all(_ECHO.fullmatch(part) for part in asked)


def questions_in(text: str) -> list[str]:
    """The questions of a message, each for itself.

    >>> questions_in("how long does it last? and do I get paid?")
    ['how long does it last?', 'and do I get paid?']
    """
    return [part.strip() for part in re.findall(r"[^.?!¿？。\n]+[?？]", text[:600]) if len(part.split()) > 1]


def asks_what_is_required(text: str) -> bool:
    """Is it asked what the study asks for, and no advice on what to take or leave?

    >>> asks_what_is_required("could I be asked to use birth control?"), asks_what_is_required("should I stop it?")
    (True, False)
    """
    return asks(text) and _REQUIRED.search(text) is not None and _LEAVES.search(text) is None


def about_asking(text: str) -> bool:
    """True when a why is about being asked."""
    return _ABOUT_ASKING.search(text) is not None


def becomes_of_a_question(text: str) -> bool:
    """Is it asked what became of one of the chat's own questions?

    >>> becomes_of_a_question("what happened to the infections question?"), becomes_of_a_question("what question?")
    (True, False)
    """
    return _OF_A_QUESTION.search(text) is not None


def of_a_question(heard: Heard) -> Heard:
    """What became of one of the chat's own questions is no matter for the FAQ: it is an answer, or a wish for it."""
    if heard.picked or heard.act not in _MAY_ASK or not becomes_of_a_question(heard.text):
        return heard
    told = tuple(f for f in heard.facts if f.value not in (UNKNOWN, DECLINED))
    return replace(heard, act="answer" if told else "correct", facts=told, unclear=())


def without_questions(heard: Heard) -> Heard:
    """What was said beside a question that has been answered: nothing in a bare question, and no "unknown"."""
    if heard.act != "answer":
        return heard
    if _ONLY_ASKS.fullmatch(heard.text[:400]):
        return replace(heard, facts=(), unclear=())
    return replace(heard, facts=tuple(f for f in heard.facts if f.value not in (UNKNOWN, DECLINED)))
