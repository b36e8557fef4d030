"""What surrounds a mention: is it negated, past, doubted, or about somebody else?

The method is that of NegEx and ConText (Chapman 2001, Harkema 2009): trigger words with a direction, a reach that ends
at certain words, and false triggers that are taken out first. The vocabulary is for people who write about themselves.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from prescreen.reading.lexicon import scope as words
from prescreen.reading.lexicon.contrast import AT_FIRST, THOUGHT_TO_BE, UNREAL, UNREAL_AFTER
from prescreen.reading.lexicon.own_item import ALTERNATIVE, OWN_AMOUNT
from prescreen.reading.text import Text

_AND_MY = re.compile(r",? (?:and|&|or|y) (?:(?:my|mi) )?")
"""Between two relatives who are spoken of together."""
_AND_ANOTHER = re.compile(r"(?:,|\band|\by|\be) (?:(?:my|mi|the|his|her) )?$")
"""Before one more relative in a list of what they have: "my mother had cancer and my father ..."."""
_ASIDE = re.compile(r"\([^()]{0,80}\)")
"""A remark in brackets: what it denies ends with it."""
_NEW_STATEMENT = re.compile(r" ?(?:on|taking|using|well|just|only|bueno|solo) ")
"""After a comma: "no flares for weeks, on Imuran", "no problems there, well a fatty liver"."""
_WELL = re.compile(r" ?(?:well|ok(?:ay)?|actually|bueno|pues)")
"""Between two commas, the same: "no cancer, well, a basal cell"."""
_NOR = re.compile(r"\bn(?:or|either) $")
_REACH, _HEADING_REACH = 120, 240
_ANSWERED_NO = re.compile(r"(?:^\s*|(?<=[a-z] )|(?<=[a-z0-9)][,?:;] )|(?<= - ))(?:no|nope|nah)\s*[,;]")
"""A no that is an answer of its own, at the start or after what it denies: "heart no, my kidneys", "flu, no, MMR"."""


@dataclass(frozen=True, slots=True)
class Scope:
    """How a mention is meant."""

    negated: bool = False
    historical: bool = False
    other_person: bool = False
    uncertain: bool = False
    unreal: bool = False
    wondered: bool = False

    @property
    def stands(self) -> bool:
        """True when the mention is said of the person, did happen, and is not denied."""
        return not self.negated and not self.other_person and not self.unreal


class ScopeReader:
    """Compiled once, used for every message."""

    def __init__(self) -> None:
        self._unreal, self._unreal_after = re.compile(UNREAL), re.compile(UNREAL_AFTER)
        self._thought, self._at_first = re.compile(THOUGHT_TO_BE), re.compile(AT_FIRST)
        self._pseudo = re.compile(rf"\b(?:{words.PSEUDO_NEGATION})\b")
        self._negation = re.compile(rf"(?<![a-z])(?:{words.NEGATION_BEFORE})(?![a-z])")
        self._negation_after = re.compile(rf"^[\s)\"']*(?!{words.WITHOUT_EFFECT})(?:{words.NEGATION_AFTER})")
        self._owner = re.compile(words.OWNER_AFTER)
        self._not_in, self._hand = (re.compile(p) for p in words.NOT_IN_HAND)
        self._not_the_patient = re.compile(words.NOT_THE_PATIENT)
        self._of_the_patients = re.compile(
            rf"\b(?:her|his|their|sus?) (?:own |late |older |younger |little )?(?:{words.RELATIVES})\b"
        )
        self._dismissed = re.compile(words.DISMISSED)
        self._harmless = re.compile(words.DISMISSED_AS_HARMLESS)
        self._looked_for, self._not_found = re.compile(words.LOOKED_FOR), re.compile(words.NOT_FOUND)
        self._reason = re.compile(words.THE_REASON)
        self._cancer, self._had_it, self._cleared = (re.compile(p) for p in (words.CANCER, words.HAD_IT, words.CLEARED))
        self._asked_and_denied = re.compile(words.ASKED_AND_DENIED)
        self._past = re.compile(rf"(?<![a-z])(?:{words.PAST_BEFORE})(?![a-z])")
        self._pseudo_past = re.compile(rf"\b(?:{words.PSEUDO_PAST})\b")
        self._past_heading = re.compile(words.PAST_HEADING)
        self._going_on = re.compile(words.GOING_ON)
        self._has_had = re.compile(r"\b(?:have|has) had\b")
        self._began = re.compile(words.BEGAN)
        self._after_one = re.compile(r"\b(?:status post|s/p)\b[^,]*,")
        self._denial = re.compile(words.DENIAL)
        self._no_after, self._opens = re.compile(words.NO_AFTER), re.compile(words.OPENS_CLAUSE)
        self._except = re.compile(words.EXCEPT)
        self._social = re.compile(words.SOCIAL)
        self._past_after = re.compile(rf"^[\s,)\"']*(?:{words.PAST_AFTER})(?![a-z])")
        self._doubt = re.compile(rf"(?<![a-z])(?:{words.DOUBT})(?![a-z])")
        self._wonders = re.compile(words.WONDERS)
        self._infers, self._asks = re.compile(words.INFERS), re.compile(words.ASKS_AFTER)
        self._my_other = re.compile(words.MY_OTHER)
        self._relative = re.compile(rf"(?<![a-z])(?:{words.RELATIVES})(?:'s|s'|s)?(?![a-z])")
        self._stop = re.compile(rf"(?<![a-z])(?!{words.AUXILIARY_HE})(?:{words.STOPPERS})(?![a-z])")
        self._turn = re.compile(words.TURNS)
        self._object, self._since = re.compile(words.AS_AN_OBJECT), re.compile(words.SINCE_A_LOSS)
        self._has_a = re.compile(words.HAS_A)
        self._ruled = re.compile(r"\b(?:ruled|rules|rule)\s*(?:the |my |it |any |an? )?$")
        self._reported = re.compile(
            r"\b(?:think|think so|doubt|digo que|mucho que|"
            r"believe|that|if|whether|say|says|said|told me|suspect|suspects|know|guess|"
            r"of|nor|neither)\s*$"
        )
        self._current = re.compile(words.CURRENT)
        self._own_amount, self._alternative = re.compile(OWN_AMOUNT), re.compile(ALTERNATIVE)

    def at(self, text: Text, start: int, end: int, *, carer: bool = False) -> Scope:
        """How the mention in `norm[start:end]` is meant. For a carer, the relative spoken of is the patient."""
        first, last = text.sentence_at(start)
        before = _ASIDE.sub(lambda m: " " * len(m.group()), text.norm[max(first, start - _REACH) : start])
        after = text.norm[end : min(last, end + _REACH)]
        reported = _NOR.search(before) is not None or self._reported.search(before) is not None
        opens = self._stop.match(text.norm, start) is not None and not reported
        near = "" if opens else self._clause_before(before)
        follow = self._clause_after(after)
        had_it = self._cancer.search(text.norm, start, end) is not None and self._had_it.search(before) is not None
        return Scope(
            negated=self._except.search(before) is None
            and (
                self._negated(before, near, follow, own=self._own_amount.match(after) is not None, had_it=had_it)
                or (self._no_after.match(after) is not None and self._opens.search(before) is not None)
                or self._dismissed.match(after) is not None
                or self._asked_and_denied.match(text.norm, end) is not None
                or self._harmless.match(after) is not None
                or (self._was_looked_for(before) and self._not_found.match(after) is not None)
            ),
            historical=self._historical(text.norm[max(0, start - _HEADING_REACH) : start], near, follow)
            or self._social.search(text.norm, first, min(last, end + _REACH)) is not None,
            other_person=(self._owner.match(after) is not None or self._of_another(before, follow))
            and (
                not carer
                or self._not_the_patient.match(after) is not None
                or self._of_the_patients.search(before) is not None
            ),
            uncertain=self._doubt.search(self._statement_before(before)) is not None or self._doubted_after(follow),
            wondered=self._wonders.search(self._statement_before(before)) is not None
            or (self._infers.search(before) is not None and self._asks.match(after) is not None),
            unreal=self._unreal.search(before) is not None
            or self._unreal_after.match(after) is not None
            or (self._at_first.match(after) is not None and self._thought.search(before) is not None),
        )

    def _was_looked_for(self, before: str) -> bool:
        """Is the mention what was searched for, and not what the search was made because of?"""
        sought = self._looked_for.search(before)
        return sought is not None and self._reason.search(before, sought.end()) is None

    def _historical(self, heading: str, near: str, follow: str) -> bool:
        if self._current.search(near + " " + follow):
            return False
        if self._has_had.search(near) and self._going_on.match(follow):
            return False
        near = self._denial.split(near)[-1]
        near = self._after_one.sub("", near)
        if self._past.search(self._pseudo_past.sub("#", near)) or self._past_heading.search(heading):
            return True
        after = self._past_after.match(follow)
        return after is not None and not self._began.search(after.group())

    def _clause_before(self, before: str) -> str:
        """What stands before the mention since the last word that ends a reach."""
        cut = 0
        for stop in self._stop.finditer(before):
            if self._reported.search(before[: stop.start()]):
                continue
            if re.fullmatch(r"(?:i|my|it|there|he|she|they|so)\b.*", stop.group()):
                cut = max(cut, stop.start())
            else:
                cut = max(cut, stop.end())
        colon = before.rfind(":")
        return before[max(cut, 0 if colon < 0 else colon + 1) :]

    def _statement_before(self, before: str) -> str:
        """What stands before the mention since the last turn ("but", "because"): doubt reaches over "it is"."""
        turns = list(self._turn.finditer(before))
        return before[turns[-1].end() :] if turns else before

    def _clause_after(self, after: str) -> str:
        for stop in self._stop.finditer(after):
            if stop.group() not in (
                "i had",
                "i was",
                "because",
                "since",
                "it is",
                "it was",
                "they",
                "which",
                "now i",
                "he",
                "she",
            ):
                return after[: stop.start()]
        return after

    def _negated(self, before: str, near: str, follow: str, *, own: bool, had_it: bool) -> bool:
        if self._not_in.search(near) and self._hand.match(follow):
            return False
        cleaned = self._pseudo.sub(lambda m: "#" * len(m.group()), near)
        cleaned = _ANSWERED_NO.sub(lambda m: "#" * len(m.group()), cleaned)
        for trigger in self._negation.finditer(cleaned):
            between = cleaned[trigger.end() :]
            if (
                "," in between
                and trigger.group().split()[-1] in ("not", "without")
                and not re.search(r"\b(?:n?or|and)\b", between + follow)
            ):
                continue  # "not pregnant, breastfeeding": without "or" the second word is a statement of its own
            if own and "," in between and not self._alternative.search(between):
                continue  # "no methotrexate, prednisone 5 mg a day": how much of it is taken is no denial
            if self._reaches(between):
                return self._count(cleaned[: trigger.end()]) % 2 == 1
        if self._ruled.search(near) and follow.startswith(" out"):
            return True
        denied = self._negation_after.match(self._pseudo.sub("#", follow))
        return denied is not None and not (had_it and self._cleared.search(denied.group()))

    def _count(self, words_before: str) -> int:
        return 1 if len(re.findall(r"\bnot\b[a-z ]{0,12}\b(?:without|no)\b", words_before)) == 0 else 2

    def _reaches(self, between: str) -> bool:
        """A negation reaches over the items of a list and over a few words, not into a new statement."""
        if ";" in between:
            return False
        parts = between.split(",")
        if len(parts) == 1:
            return len(between.split()) <= 9
        if any(_NEW_STATEMENT.match(part) or _WELL.fullmatch(part) for part in parts[1:]):
            return False
        return all(len(p.split()) <= 5 for p in parts[:-1]) and len(parts[-1].split()) <= 5

    def _of_another(self, before: str, follow: str) -> bool:
        if self._my_other.search(before):
            return True
        hits = list(self._relative.finditer(before))
        while len(hits) > 1 and _AND_MY.fullmatch(before, hits[-2].end(), hits[-1].start()):
            before = before[: hits[-2].end()] + before[hits[-1].end() :]
            hits.pop()
        if hits:
            between = before[hits[-1].end() :]
            if self._object.search(before[: hits[-1].start()]) or self._since.search(between):
                return False
            if len(hits) > 1 and _AND_ANOTHER.search(before[: hits[-1].start()]):
                return re.search(r"(?<![a-z])(?:i|i am|i have|me|myself|mine|yo|a mi)(?![a-z])", between) is None
            if self._has_a.search(before[: hits[-1].start()]) and not re.search(
                r"\b(?:who|has|had|is|was|with)\b", between
            ):
                return False
            if re.search(
                r"[a-z ]*\b(?:to|for|from|with|at|about|by|and)\s*$",
                before[: hits[-1].start()].removesuffix("my ").removesuffix("the "),
            ) and re.search(r"\b(?:i|my)\b", before[: hits[-1].start()]):
                return re.search(r"\b(?:has|had|got|is|was|have)\b", between) is not None and not re.search(
                    r"\bi\b", between
                )
            return re.search(
                r"(?<![a-z])(?:i|i am|i have|me|myself|mine|yo|a mi)(?![a-z])", between
            ) is None and not re.search(
                words.SPEAKS_OR_HELPS,
                between[:30],
            )
        after = re.match(r"[\s,]*(?:in|on|of|for|from|with|by|to)? ?(?:my|the|our|his|her) ", follow)
        if after:
            hit = self._relative.match(follow[after.end() :])
            if hit and re.match(r"[\s,]*(?:in|of|on) ", follow[: after.end()]):
                return True
        return re.match(r"[\s,]*(?:runs|is) in (?:my|the) family", follow) is not None

    def _doubted_after(self, follow: str) -> bool:
        head = follow[:40]
        return (
            re.match(r"\s*\?", head) is not None
            or re.match(
                words.DOUBT_AFTER,
                head,
            )
            is not None
        )
