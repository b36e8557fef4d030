"""Reads whether an answer says yes or no, in the light of the question it answers.

The harmful error is the opposite pole, so the rules commit only to words that carry an answer: "not that I know of" is
a no, "I think so" a soft yes, "no idea" neither. A statement without such a word counts only when it speaks of what the
question asked about ("I have never smoked").
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from prescreen.reading.lexicon import chinese_polarity as chinese
from prescreen.reading.lexicon import polarity as words
from prescreen.reading.lexicon.scope import RELATIVES
from prescreen.reading.lexicon.spanish_polarity import STOP_WORDS as SPANISH_STOP_WORDS
from prescreen.reading.text import Text
from prescreen.reading.verb_echo import says_negative_back, says_verb_back

Pole = Literal["yes", "no", "unknown", "declined"]
_POLES = frozenset({"yes", "no"})
_ENOUGH_SHARED = 0.5
_OPENING = 2
_HAN = re.compile(r"[\u4e00-\u9fff]")
_IDLE = words.STOP_WORDS | SPANISH_STOP_WORDS


@dataclass(frozen=True, slots=True)
class Polarity:
    """A pole with its place in the normalised text. `soft`: hedged; `stated`: taken from a statement, not a word."""

    value: Pole
    start: int
    end: int
    soft: bool = False
    stated: bool = False


def _any(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("(?:" + "|".join(f"(?:{p})" for p in patterns) + ")(?![a-z0-9])")


class PolarityReader:
    """Compiled once, used for every message."""

    def __init__(self) -> None:
        self._filler = re.compile(rf"(?:(?:{words.FILLERS})(?=[ ,.!?:-]|$)[ ,.!?:-]*)*")
        self._tail = re.compile(words.TAIL)
        self._declined = _any(words.DECLINED)
        self._unknown = _any(words.UNKNOWN)
        self._maybe = _any(words.MAYBE)
        self._soft_no = _any(words.SOFT_NO)
        self._no = _any(words.PLAIN_NO)
        self._soft_yes = _any(words.SOFT_YES)
        self._yes = _any(words.PLAIN_YES)
        self._okay = re.compile(words.OKAY)
        self._heard = re.compile(words.HEARD)
        self._turns = re.compile(r"[\s,.;!-]*(?:but|although|however|though)\b")
        self._polite = re.compile(words.POLITE)
        self._willing_yes = _any(words.WILLING_YES)
        self._willing_no = _any(words.WILLING_NO)
        self._retract = re.compile(words.RETRACT)
        self._any_question = re.compile(words.ANY_QUESTION)
        self._names_some = re.compile(words.NAMES_SOME)
        self._goes_on = re.compile(words.GOES_ON)
        self._negator = re.compile(words.NEGATORS)
        self._only_some = re.compile(words.ONLY_SOME)
        self._then_declines = re.compile(words.THEN_DECLINES)
        self._opening_no = re.compile(r"(?:no|nope|nah)\b")
        self._nothing_more = re.compile(words.NOTHING_MORE)
        self._counted, self._has_question = re.compile(words.COUNTED), re.compile(words.HAS_QUESTION)
        self._elsewhere = re.compile(words.ELSEWHERE)
        self._ago = re.compile(words.AGO)
        self._clause = re.compile(rf"[.!?;,\n]+(?!\d)|\s-+\s|\b(?:but|although|however|though)\b|{words.CONCLUDES}")
        self._willing = re.compile(words.WILLING_QUESTION)
        self._right, self._right_yes = re.compile(words.RIGHT_QUESTION), _any(words.RIGHT_YES)
        self._of_no_use = re.compile(words.OF_NO_USE)
        self._minds = re.compile(r"\bwould you mind\b|\bdo you mind (?:if|me|us)\b|\bif you do not mind\b")
        self._negative_question = re.compile(words.NEGATIVE_QUESTION)
        self._beside = re.compile(rf"\b(?:{RELATIVES}|{words.NOT_FOR_SURE})\b|{words.IDIOMS}")
        self._not_sworn = re.compile(words.NOT_SWORN)
        self._no_trouble, self._good = re.compile(words.NO_TROUBLE), re.compile(words.GOOD_QUESTION)
        self._past_question = re.compile(
            r"\b(?:ever|have you had|did you|were you|was there|in the past|previously|history)\b"
        )

        self._chinese = [(v, re.compile(f"(?:{p}){chinese.CLOSING}")) for v, p in chinese.ANSWERS]
        self._chinese_opening = re.compile(chinese.OPENING)

    def read(self, text: Text, question: Text | None = None) -> Polarity | None:
        """The pole of a message, or None when it carries none.

        >>> from prescreen.reading.text import normalise
        >>> PolarityReader().read(normalise("not that I know of")).value
        'no'
        """
        asked = None if question is None else (question.norm, question.raw)
        return text.once((self, asked), lambda: self._pole(text, question))

    def _pole(self, text: Text, question: Text | None) -> Polarity | None:
        asked = question.norm.strip() if question is not None else ""
        if _HAN.search(text.norm):
            return self._in_chinese(text.norm)
        clauses = self._clauses(text)
        if len(clauses) > 1 and self._heard.fullmatch(text.norm[slice(*clauses[0])].strip()):
            if not self._turns.match(text.norm, clauses[0][1]):
                if (found := self._read(text, clauses[1:], asked)) is not None:
                    return found
        found = self._read(text, clauses, asked)
        if found is not None and question is not None and says_negative_back(text.raw, question.raw):
            return None
        if found is not None and found.soft and found.value == "no" and self._not_sworn.search(text.norm, found.end):
            return Polarity("unknown", found.start, found.end)
        if found is None and question is not None and says_verb_back(text.raw, question.raw):
            return Polarity("yes", 0, len(text.norm), soft=True)
        return found

    def _in_chinese(self, norm: str) -> Polarity | None:
        opening = self._chinese_opening.match(norm)
        start = opening.end() if opening else 0
        for value, pattern in self._chinese:
            if match := pattern.match(norm, start):
                return Polarity(value, start, match.end())
        return None

    def _read(self, text: Text, clauses: list[tuple[int, int]], asked: str) -> Polarity | None:
        found: Polarity | None = None
        spoken = 0
        for start, end in clauses:
            if self._okay.fullmatch(text.norm[start:end].strip()) and not self._polite.fullmatch(text.norm, end):
                continue  # "ok, no": only a bare "ok" answers
            clause = self._read_clause(text.norm, start, end, asked)
            if self._after_fillers(words_of := text.norm[start:end].strip()) < len(words_of):
                spoken += len(words_of.split())
            if clause is None:
                continue
            if found is None and not self._is_answer(text.norm, clause, start, end, spoken):
                continue
            if found is None or (
                self._retract.search(text.norm, found.end, clause.end) and clause.value in _POLES and not clause.stated
            ):
                found = clause
            elif found.value == "no" and not found.soft and clause.value in ("unknown", "declined"):
                rest = self._nothing_more.sub("", text.norm[clause.end : end]).strip(" .!")
                found = found if rest or text.norm[found.end : start].strip(" ,.!") else clause
            elif found.value == "unknown" and clause.value in _POLES and not clause.stated:
                found = Polarity(clause.value, clause.start, clause.end, soft=True)
            elif found.value in _POLES and clause.value in _POLES and clause.value != found.value and found.stated:
                return None
        return found

    def _is_answer(self, norm: str, pole: Polarity, start: int, end: int, spoken: int) -> bool:
        """After other words, only a bare pole is the answer: "replace my knee, no date yet" says no to nothing."""
        before = max(0, spoken - len(norm[start:end].split()))
        if before < _OPENING or pole.stated or pole.value not in _POLES or self._retract.search(norm[:end]):
            return True
        rest = norm[pole.end : end].strip(" .!?'\"")
        return not rest or self._goes_on.match(rest) is not None

    def _clauses(self, text: Text) -> list[tuple[int, int]]:
        clauses, start = [], 0
        for mark in self._clause.finditer(text.norm):
            keep = mark.end() if mark.group().startswith("?") else mark.start()
            clauses.append((start, keep))
            start = mark.end()
        clauses.append((start, len(text.norm)))
        return [(a, b) for a, b in clauses if text.norm[a:b].strip()]

    def _read_clause(self, norm: str, start: int, end: int, asked: str) -> Polarity | None:
        clause = norm[start:end].rstrip()
        lead = len(clause) - len(clause.lstrip(" \t-\"'(*>:"))
        whole = clause[lead:]
        if okay := self._okay.match(whole):
            return Polarity("yes", start + lead, start + lead + okay.end(), soft=True)
        tail = self._tail.search(whole)
        for skip in dict.fromkeys((0, self._after_fillers(whole))):
            hit = self._leading(whole[skip:], asked)
            if hit is None and tail is not None and skip < tail.start():
                hit = self._leading(whole[skip : tail.start()], asked)
            if hit is not None:
                value, length, soft = hit
                return Polarity(value, start + lead + skip, start + lead + skip + length, soft=soft)
        return self._statement(whole, start + lead, asked)

    def _after_fillers(self, clause: str) -> int:
        match = self._filler.match(clause)
        return match.end() if match else 0

    def _leading(self, clause: str, asked: str) -> tuple[Pole, int, bool] | None:
        """The pole of the first words of a clause: value, length, soft."""
        if not clause or self._of_no_use.match(clause):
            return None
        if (opening := self._opening_no.match(clause)) and self._then_declines.match(clause, opening.end()):
            return ("declined", opening.end(), False)
        if self._good.search(asked) and (match := self._no_trouble.match(clause)):
            return ("yes", match.end(), True)
        tests: list[tuple[re.Pattern[str], Pole, bool]] = []
        if self._willing.search(asked):
            tests += [(self._willing_no, "no", False), (self._willing_yes, "yes", False)]
        if self._right.search(asked):
            tests.append((self._right_yes, "yes", False))
        tests += [
            (self._declined, "declined", False),
            (self._soft_no, "no", True),
            (self._unknown, "unknown", False),
            (self._maybe, "unknown", False),
            (self._no, "no", False),
            (self._soft_yes, "yes", True),
            (self._yes, "yes", False),
        ]
        for pattern, value, soft in tests:
            match = pattern.match(clause)
            if match is None or match.end() == 0 or self._inside_word(clause, match.end()):
                continue
            return self._settle(value, soft, clause, match.end(), asked)
        return None

    @staticmethod
    def _inside_word(clause: str, end: int) -> bool:
        return end < len(clause) and clause[end - 1].isalnum() and clause[end].isalnum()

    def _settle(self, value: Pole, soft: bool, clause: str, end: int, asked: str) -> tuple[Pole, int, bool] | None:
        rest = clause[end:]
        if value == "yes" and re.match(
            words.THEN_NO,
            rest,
        ):
            return ("no", end, True)
        if value == "no" and re.match(r"[ ,]*(?:yeah|yes|yep|yea)\b", rest):
            return ("unknown", end, False) if " and " in rest else ("yes", end, True)
        if value in _POLES and re.match(rf"[ ,]*(?:and|or) {'yes' if value == 'no' else 'no'}\b", rest):
            return ("unknown", end, False)
        if value in _POLES and re.match(
            words.THEN_NOT_KNOWN,
            rest,
        ):
            return ("unknown", end, False) if value == "no" else (value, end, True)
        if value == "no" and re.match(
            r"[ ,]*(?:i am |am )?not (?:really |too |so )?(?:sure|certain)(?= *$|[.,!])", rest
        ):
            return ("unknown", end, False)
        if self._minds.search(asked) and value in _POLES:
            return ("no" if value == "yes" and re.match(r"i (?:do|would)", clause) else "yes", end, soft)
        if (
            value == "yes"
            and self._negative_question.match(_last_sentence(asked))
            and re.match(r"(?:right|correct|true|that is|exactly|yes)\b", clause)
        ):
            return ("no", end, True) if not clause.startswith("yes") else None
        return (value, end, soft)

    def _statement(self, clause: str, start: int, asked: str) -> Polarity | None:
        """A statement that repeats what was asked: "I have never smoked" to "Do you smoke?"."""
        if not asked:
            return None
        if self._any_question.search(asked) and self._names_some.match(clause) and not self._negator.search(clause):
            return Polarity("yes", start, start + len(clause), soft=True, stated=True)
        place, share = self._shared(clause, asked)
        if share == 1.0 and self._counted.match(clause) and self._has_question.search(_last_sentence(asked)):
            return Polarity("yes", start, start + len(clause), soft=True)
        if share < _ENOUGH_SHARED or self._beside.search(clause):
            return None
        negators = list(self._negator.finditer(clause))
        if len(negators) > 1:
            return None
        if negators and (part := self._only_some.search(clause, negators[0].start())) and part["how"] not in asked:
            return None  # "no major accident" leaves the minor ones open
        if negators:
            return Polarity("no", start, start + len(clause), stated=True) if negators[0].start() < place else None
        if share <= _ENOUGH_SHARED or not re.match(words.SUBJECT, clause) or self._elsewhere.search(clause):
            return None
        if self._ago.search(clause) and not self._past_question.search(asked):
            return None
        return Polarity("yes", start, start + len(clause), soft=True, stated=True)

    @staticmethod
    def _shared(clause: str, asked: str) -> tuple[int, float]:
        """Where in the clause the first content word of the question stands, and how many of them it repeats."""
        stems = {_stem(w) for w in re.findall(r"[a-z]{3,}", asked) if w not in _IDLE}
        hits = [(m.start(), s) for m in re.finditer(r"[a-z]{3,}", clause) if (s := _stem(m.group())) in stems]
        return (hits[0][0], len({s for _, s in hits}) / len(stems)) if hits else (0, 0.0)


def _last_sentence(asked: str) -> str:
    """The last sentence that asks, or the last one."""
    asked = asked[: asked.rfind("?") + 1] or asked
    return re.split(r"[.?!;]+", asked.rstrip(" .?!;"))[-1].strip()


def _stem(word: str) -> str:
    for ending in ("ations", "ation", "ings", "ing", "ies", "ied", "es", "ed", "s", "y", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word
