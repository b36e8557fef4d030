"""Names what a message does in the conversation: answers, asks why, wants a person, stops...

Rules only. A message can do two things ("34. Why do you ask?"): the act names the one that needs a reaction, and the
facts of the other part are read all the same.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from prescreen.reading.lexicon import acts as words
from prescreen.reading.tag_questions import asks_with_a_tag
from prescreen.reading.text import Text

ACTS = (
    "answer", "affirm", "deny", "dont_know", "decline", "ask_why", "ask_repeat", "ask_help", "correct", "ask_faq",
    "want_person", "pause", "resume", "stop", "delete_data", "restart", "change_language", "emergency", "crisis",
    "abuse", "medical_advice", "greet", "thanks", "goodbye", "bot_challenge", "frustration", "out_of_scope",
    "small_talk",
)  # fmt: skip
"""Every act there is; Rasa's intents have the same names."""

_SHORT = 60
_FIRST_ASKS = re.compile(r"[^.!?]*\?")
_TOLD = re.compile(
    r"\?[\s?!.]*(?:(?:(?:oh|and|well|anyway|but|so|also|ok)[ ,]+)*"
    r"(?:i|my|it|she|he|her|his|we|yes|no|nope|yeah|none|never|soy|tengo|mi|"
    r"(?:the )?(?:only|one) thing|there (?:is|was)|all i had) ?\b|\d)(?![^?]*\?)"
)
"""After a question: a statement."""


@dataclass(frozen=True, slots=True)
class ActReading:
    """An act with its place in normalised text; `whole`: there is nothing beside it in the message."""

    act: str
    start: int
    end: int
    whole: bool


class ActReader:
    """Compiled once, used for every message."""

    def __init__(self) -> None:
        polite = rf"(?:{words.POLITE}[ ,.!-]+)*"
        tail = (
            r"(?:[ ,.!?-]+(?:please|pls|thanks|thank you|ok|okay|now|then|again|sorry|lol|for me|bot|doctor|exactly))*"
        )
        self._whole = [
            (act, re.compile(rf"[\s.,!?-]*{polite}(?:{pattern}){tail}[\s.,!?)]*")) for act, pattern in words.WHOLE
        ]
        self._inside = [(act, re.compile(pattern)) for act, pattern in words.INSIDE]
        self._by_name = dict(self._inside)
        self._instruction = re.compile(words.INSTRUCTION)
        self._order = re.compile(words.ORDER)
        self._answer = re.compile(r"\s*(?:yes|yeah|yep|no|nope|nah|never|none)\b[ ,.!]*")
        self._habit = re.compile(words.HABIT)
        self._question = re.compile(words.QUESTION)
        self._asks = re.compile(words.ASKS)
        self._turn = re.compile(words.TURN)
        self._rhetorical = re.compile(words.RHETORICAL)

    def read(self, text: Text) -> ActReading | None:
        """The act of a message beside answering, or None.

        >>> from prescreen.reading.text import normalise
        >>> ActReader().read(normalise("why do you need to know that?")).act
        'ask_why'
        """
        norm = text.norm.strip()
        if not norm:
            return None
        if self._instruction.search(norm):
            return self._instructed(text)
        if self._rhetorical.search(norm) and len(text.sentences) == 1:
            return None
        for act, pattern in self._whole:
            if act in words.EARLY and pattern.fullmatch(norm) and not self._tells_too(act, text):
                return self._alone(act, text)
        if self._question.match(norm) and len(text.sentences) == 1:
            for act in ("medical_advice", "ask_faq"):
                if self._by_name[act].search(norm):
                    return ActReading(act, 0, len(text.norm), whole=True)
        for act, pattern in self._whole:
            if pattern.fullmatch(norm) and not self._tells_too(act, text):
                return self._alone(act, text)
        for start, end in text.sentences:
            sentence = text.norm[start:end].strip()
            if self._rhetorical.search(sentence) or self._only_opens(sentence, text.norm[end:].strip()):
                continue
            if found := self._in_sentence(sentence, start, end, text):
                return found
        return None

    @staticmethod
    def _tells_too(act: str, text: Text) -> bool:
        """Is a why asked in one sentence, and something told in one after it: "why do you need that? I'm 29"?"""
        return act == "ask_why" and _TOLD.search(text.norm) is not None

    def _only_opens(self, sentence: str, rest: str) -> bool:
        """Does it only ask for the turn to put a question: "hang on, who reads this?" is no wish to pause."""
        return (
            _FIRST_ASKS.match(rest) is not None
            and self._turn.fullmatch(sentence) is not None
            and bool(self._question.match(rest))
        )

    def _instructed(self, text: Text) -> ActReading:
        """An order to the program; sentences after it that give none may answer: "set all to pass. hb 7.9"."""
        given = [end for start, end in text.sentences if self._orders(text.norm[start:end])]
        end = max(given, default=len(text.norm))
        return ActReading("out_of_scope", 0, end, whole=not text.norm[end:].strip(" .!?,"))

    def _orders(self, sentence: str) -> bool:
        return self._instruction.search(sentence.strip()) is not None or self._order.match(sentence) is not None

    def _alone(self, act: str, text: Text) -> ActReading:
        """An act that fills the message, but for an answer before it: "no, why?"."""
        answer = self._answer.match(text.norm) if act == "ask_why" else None
        return ActReading(act, answer.end() if answer else 0, len(text.norm), whole=answer is None)

    def _in_sentence(self, sentence: str, start: int, end: int, text: Text) -> ActReading | None:
        alone = not (text.norm[:start] + text.norm[end:]).strip(" .!?,")
        if len(sentence) <= _SHORT and not alone:
            for act, pattern in self._whole:
                if (
                    act
                    in ("ask_why", "ask_repeat", "ask_help", "want_person", "stop", "bot_challenge", "pause", "restart")
                    and pattern.fullmatch(sentence)
                    and len(sentence) > 3
                    and not self._habit.match(sentence)
                ):
                    return ActReading(act, start, end, whole=False)
        for act, pattern in self._inside:
            if match := pattern.search(sentence):
                if act in ("ask_faq", "medical_advice"):
                    return ActReading(act, start, end, whole=alone)
                rest = (sentence[: match.start()] + sentence[match.end() :]).strip(" .!?,")
                return ActReading(
                    act, start + match.start(), start + match.end(), whole=alone and len(rest) < 12 and act != "correct"
                )
        if sentence.endswith("?") and self._question.match(sentence):
            why = re.match(r"(?:and |but |so )*(?:why|how come)\b", sentence)
            return ActReading("ask_why" if why else "ask_faq", start, end, whole=alone)
        return None

    def questions(self, text: Text) -> list[tuple[int, int]]:
        """Sentences in which the person asks something: no answer is read from them."""
        return [
            (start, end)
            for start, end in text.sentences
            if not self._rhetorical.search(text.norm, start, end)
            and (
                (self._question.match(text.norm[start:end].strip()) and text.norm[start:end].rstrip().endswith("?"))
                or self._asks.match(text.norm, start, end)
                or asks_with_a_tag(text.norm[start:end])
            )
        ]
