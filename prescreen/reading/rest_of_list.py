"""Finds where an answer to a list of facts says that what it does not name does not apply: "no, just my thyroid"."""

from __future__ import annotations

import re
from collections.abc import Callable

from prescreen.facts import Json
from prescreen.reading.choices import ChoiceReader
from prescreen.reading.found import Answer, Heard
from prescreen.reading.lexicon.choices import (
    BUT,
    MAYBE,
    NOES_AFTER,
    NOT_COUNTED,
    NOTHING_LIKE,
    NOTHING_OF_THE_LIST,
    ONLY,
    ONLY_AFTER,
    OPENS_WITH_NO,
    SEVERAL,
    SOMETHING,
)
from prescreen.reading.lexicon.none_opens import ENDS_IN_NONE
from prescreen.reading.lexicon.scope import RELATIVES

_SHORT_ANSWER = 8
_NOTHING_LIKE, _ONLY, _OPENS_WITH_NO = re.compile(NOTHING_LIKE), re.compile(ONLY), re.compile(OPENS_WITH_NO)
_SOMETHING, _SEVERAL = re.compile(SOMETHING), re.compile(SEVERAL)
_NOT_COUNTED, _OF_THE_LIST = re.compile(NOT_COUNTED), re.compile(NOTHING_OF_THE_LIST)
_ENDS_IN_NONE = re.compile(ENDS_IN_NONE)
_ONLY_AFTER, _NOES_AFTER = re.compile(ONLY_AFTER), re.compile(NOES_AFTER)
_BUT, _MAYBE = re.compile(BUT), re.compile(MAYBE)
_LAST_BUT = re.compile(r"\b(?:but|pero)\b(?=[^.;!?]*\W*\Z)(?!.*\b(?:but|pero)\b)")
_DENIES = re.compile(r"\b(?:not|no|never|ni|nunca|n't)\b")
_HAS_IT_WELL = re.compile(r"\bl[oa]s? i have\b")
"""An organ is like this: "el corazon lo tengo como un roble"."""
_TAKEN_OUT = re.compile(r"\b(?:except|apart from|other than|besides|but)\s*$")
_SENTENCE_ENDS, _BREAKS = re.compile(r"\s*[.;!]"), re.compile(r"\s*[.,;:!-]")
_IDLE = re.compile(
    r"\b(?:no|nope|nah|none|nothing|never|yes|yeah|well|but|and|so|just|only|i|am|is|are|it|that|the|my|all|think|thank|god|"
    r"lupus|sle|apart|from|than|other|pero|solo|el|la|lo|mi|y|si|gracias|dios|a|bueno)\b"
)
_ONE_MORE = re.compile(
    r"\W*(?:(?:and|also|oh|plus|but|well|y|pero|ademas)[ ,]+)+(?:then )?"
    r"(?:i|she|he|we) (?:was|am|is|were|had|has|did|took|have|got|once|also)\b"
    r"(?! (?:not|never|no|nothing|fine|ok|okay|good|healthy|told|said|tired|done|nothing)\b)"
)
"""A sentence that adds something."""
_NAMES = re.compile(r"[^\W\d_]{3,}")
"""A word of what may apply, before "nothing else"."""
_RELATIVE = re.compile(rf"\b(?:{RELATIVES})\b")


class RestReader:
    """Made once. no: what a denial is worth for a fact."""

    def __init__(self, choices: ChoiceReader, no: Callable[[str], Json]) -> None:
        self._choices = choices
        self._no = no

    def find(self, heard: Heard, answer: Answer, named: set[str]) -> tuple[int, int] | None:
        """Where the rest of the list is denied, beside what was read; None if it is not.

        named: the facts that a word may have meant, or that are named without a value; they are asked about.
        """
        norm = heard.text.norm
        if (of_list := _OF_THE_LIST.search(norm)) is not None and not answer.unclear:
            return of_list.span()
        if (rest := self._choices.rest(heard.text)) is not None:
            unread = _NAMES.search(_IDLE.sub(" ", norm[: rest[0]])) is not None
            unread = unread and not (answer.found or answer.unclear or named)
            return None if unread else rest
        if answer.found and not answer.unclear and (none := _ENDS_IN_NONE.search(norm)) is not None and none.start():
            return none.span()
        counted = _NOT_COUNTED.sub(" ", norm) if self._only_harmless(heard) else norm
        if (
            not _SOMETHING.search(self._without_denied_but(counted, answer))
            and (denied := self._nothing(heard, answer)) is not None
        ):
            return denied
        only = _ONLY.match(norm)
        if only is not None and named.issuperset(answer.unclear) and (answer.found or answer.unclear or only["no"]):
            unread = not (answer.found or answer.unclear) and _TAKEN_OUT.search(only.group()) is not None
            unread = unread or self._goes_on(heard, answer)
            return None if unread or _MAYBE.search(norm, only.end()) else only.span()
        if (
            answer.found
            and not answer.unclear
            and named <= {f.fact for f in answer.found}
            and (alone := _ONLY_AFTER.fullmatch(norm)) is not None
        ):
            return alone.span()
        return self._plain_no(heard) if not (answer.found or answer.unclear) else None

    @staticmethod
    def _goes_on(heard: Heard, answer: Answer) -> bool:
        """Does a later sentence tell of one more thing, in which nothing was read: "Just X. And I was in a survey"?"""
        return any(
            _ONE_MORE.match(heard.text.norm, a, b) is not None and not any(a <= f.start < b for f in answer.found)
            for a, b in heard.text.sentences[1:]
        )

    def _nothing(self, heard: Heard, answer: Answer) -> tuple[int, int] | None:
        """Where an answer in which nothing applies says so: "none, and no cancer", "no, no babies"."""
        norm = heard.text.norm
        denies = self._only_denies(answer)
        nothing = self._choices.nothing_of_it(heard.text)
        if nothing is not None:
            short = nothing[1] == len(norm) and len(heard.text.words) <= _SHORT_ANSWER
            alone = short or _SENTENCE_ENDS.match(norm, nothing[1])
            alone = alone or _NOES_AFTER.fullmatch(norm, nothing[1])
            if denies or (alone and not answer.found and not answer.unclear):
                return nothing
        said = _NOTHING_LIKE.search(norm) or _OPENS_WITH_NO.match(norm)
        return said.span() if said is not None and denies else None

    def _only_harmless(self, heard: Heard) -> bool:
        """Is every illness that is named one that does not count, such as migraine in a list about the brain?"""
        said = [c.removeprefix("asked:").partition("=") for m in heard.conditions for c in m.term.classes]
        about = [(fact, value) for fact, _, value in said if fact in heard.context.asked]
        return bool(about) and all(value and value == self._no(fact) for fact, value in about)

    def _without_denied_but(self, norm: str, answer: Answer) -> str:
        """The message without a "but" that itself only denies: "none of it, my sugar is high but it's no diabetes"."""
        but = _LAST_BUT.search(norm)
        denied = [f for f in answer.found if f.value == self._no(f.fact)]
        if but is None or not any(but.start() <= f.start or f.start <= but.start() < f.end for f in denied):
            return _HAS_IT_WELL.sub(" ", norm)
        if _DENIES.search(norm, but.end()) is None:
            return norm
        return _HAS_IT_WELL.sub(" ", norm[: but.start()])

    def _only_denies(self, answer: Answer) -> bool:
        """Is everything that was read a denial?"""
        return bool(answer.found) and not answer.unclear and all(f.value == self._no(f.fact) for f in answer.found)

    def _plain_no(self, heard: Heard) -> tuple[int, int] | None:
        """A short no that names nothing."""
        norm, pole = heard.text.norm, heard.pole
        if pole is not None and _MAYBE.search(norm, pole.end):
            return None
        if pole is None or pole.value != "no" or pole.stated or heard.conditions:
            return None
        if len(_SEVERAL.findall(norm)) > 1:
            return None  # "no vaccines, no tubes" denies what it names
        after = heard.text.part(pole.end, len(norm))
        if _BREAKS.match(after.norm) and self._choices.named(after, dict.fromkeys(heard.context.asked)):
            return None
        if len(heard.text.words) > _SHORT_ANSWER or _RELATIVE.search(norm) or _BUT.search(norm, pole.end):
            return None
        return pole.start, pole.end
