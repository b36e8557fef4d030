"""Finds danger in a message: a crisis, an emergency happening now, abuse, harm from the study.

Missing one is worse than one message too many, so the rules are wide; idioms, history and other people's stories are
taken out, and a learned net catches what no rule has words for. What is found here comes before everything else in a
turn (rules R04, R05, R06, R22).
"""

from __future__ import annotations

import re
from collections.abc import Callable

from prescreen.reading.abuse_told import AbuseReader
from prescreen.reading.briefly import Briefly
from prescreen.reading.crisis_told import CrisisReader
from prescreen.reading.danger import CHECK, Danger
from prescreen.reading.denied_danger import fears_beside, without_denials
from prescreen.reading.down_now import DownNow
from prescreen.reading.emergency_told import EmergencyReader
from prescreen.reading.harmed import Harmed
from prescreen.reading.harmless_said import without_harmless
from prescreen.reading.hinted import Hinted
from prescreen.reading.lexicon import abuse, harmless
from prescreen.reading.lexicon.safety import IDIOMS
from prescreen.reading.sieve import Patterns
from prescreen.reading.signs_together import SignsTogether
from prescreen.reading.text import Text
from prescreen.reading.thoughts_back import ThoughtsBack
from prescreen.reading.told_abroad import AbroadReader, plain_abroad
from prescreen.reading.told_apart import danger_apart, stays


class SafetyReader:
    """Compiled once, used for every message. Without a `net` only the rules speak."""

    def __init__(self, net: Danger | None = None) -> None:
        self._net = net
        self._idioms = Patterns([rf"\b(?:{IDIOMS}|{harmless.ENGLISH})"])
        self._crisis, self._emergency, self._abuse = CrisisReader(), EmergencyReader(), AbuseReader()
        self._adverse, self._adverse_not = Patterns(abuse.ADVERSE), re.compile(abuse.ADVERSE_NOT)
        self._abroad, self._together = AbroadReader(), SignsTogether()
        self._thoughts_back, self._down_now = ThoughtsBack(), DownNow()
        self._briefly, self._hinted, self._harmed = Briefly(), Hinted(), Harmed()

    def read(self, text: Text, question: str = "") -> str | None:
        """Name the danger: "crisis", "emergency", "abuse", "adverse", or None.

        >>> from prescreen.reading.text import normalise
        >>> SafetyReader().read(normalise("everyone would be better off without me"))
        'crisis'
        >>> SafetyReader().read(normalise("these forms are killing me lol"))
        """
        text = without_harmless(without_denials(text))
        found = self.by_rules(text, question)
        if found not in (None, "crisis") and self._net is not None and self._net.is_ordinary(text):
            sure = (k for k in (found, "abuse") if self._is_beyond_doubt(k, text, question))
            found = next(sure, found if self._stays(found, text, question) else None)
        if found == "emergency" and self._is_plainly_a_crisis(text, question):
            return "crisis"
        if found == "adverse" and self._harmed.may_be_grave(text):
            return "emergency" if self._by_net(text, question) == "emergency" else found
        found = found or self._by_net(text, question)
        if found not in ("crisis", "emergency"):
            found = self._told_apart(text, question) or found
        if found in (None, CHECK, "adverse") and self._harmed.was(text):
            return "adverse"
        return found or (CHECK if self._hints(text) else None)

    def by_words(self, text: Text, question: str = "") -> bool:
        """True where words tell of danger, or hint at it, and not only a likeness to other messages."""
        text = without_harmless(without_denials(text))
        return self.by_rules(text, question) is not None or self._hints(text)

    def is_surely_like(self, text: Text, kind: str) -> bool:
        """Is a message so like those of danger that an answer beside it takes nothing away?"""
        return self._net is not None and self._net.is_sure(text, kind)

    def by_rules(self, text: Text, question: str = "") -> str | None:
        """The danger that the words name, without what is only like other messages of danger."""
        text = without_harmless(without_denials(text))
        key = (self, "by rules", text.span(0, len(text.norm)), question)
        return text.once(key, lambda: self._named(text, question))

    def _named(self, text: Text, question: str) -> str | None:
        norm, plain = self._without_idioms(text), plain_abroad(text.written)
        elsewhere = self._abroad.read(text.written)
        told: dict[str, Callable[[], bool]] = {
            "crisis": lambda: self._crisis.told(norm, text),
            "emergency": lambda: self._emergency.told(norm, text, question),
            "abuse": lambda: self._abuse.told(norm, text),
            "adverse": lambda: self._is_adverse(norm) or self._harmed.is_now(text, question),
        }
        if fears_beside(text) or self._thoughts_back.told(norm, plain, question):
            return "crisis"
        if self._is_down(text):
            return "emergency"
        for kind, said in told.items():
            if elsewhere == kind or said() or self._is_told_outright(kind, text):
                return kind
            if self._is_told_together(kind, text):
                if not (kind == "emergency" and self._emergency.is_history(norm, question)):
                    return kind
        return None

    def _is_adverse(self, norm: str) -> bool:
        return self._adverse_not.search(norm) is None and self._adverse.found(norm)

    def _is_told_outright(self, kind: str, text: Text) -> bool:
        """Is a danger told in few words, or hinted at in several sentences, in a way that leaves little doubt?"""
        norm, plain = self._without_idioms(text), plain_abroad(text.written)
        return self._briefly.told(kind, norm, text, plain) or self._hinted.told(kind, norm, plain)

    def _is_told_together(self, kind: str, text: Text) -> bool:
        norm = self._without_idioms(text)
        if kind == "abuse" and self._abuse.is_over(norm):
            return False
        return self._together.told(kind, norm, text)

    def _is_down(self, text: Text) -> bool:
        return self._down_now.told(self._without_idioms(text), plain_abroad(text.written))

    def _hints(self, text: Text) -> bool:
        if self._is_told_together(CHECK, text):
            return True
        return self._hinted.told(CHECK, self._without_idioms(text), plain_abroad(text.written))

    def _stays(self, kind: str | None, text: Text, question: str) -> bool:
        return kind is not None and stays(kind, text, lambda part: self.by_rules(part, question), self._is_no_answer)

    def _told_apart(self, text: Text, question: str) -> str | None:
        return danger_apart(text, lambda part: self.by_rules(part, question), self._is_likely)

    def _is_no_answer(self, text: Text) -> bool:
        """Does a clause not sound like an ordinary answer?"""
        return self._net is None or not self._net.is_ordinary(text)

    def _is_likely(self, text: Text) -> bool:
        """Is danger that words tell of likely, and not only a word of an ordinary sentence?"""
        return self._emergency.is_overdose(text.norm) or (self._net is not None and self._net.is_likely(text))

    def _is_beyond_doubt(self, kind: str, text: Text, question: str) -> bool:
        """Is a danger told in words that no likeness to ordinary messages takes back?"""
        if kind == "adverse":
            return self._harmed.in_study(text, question) or self._harmed.since_raised(text)
        if self._is_told_outright(kind, text):
            return True
        return kind == "emergency" and (self._emergency.is_overdose(text.norm) or self._is_down(text))

    def _is_plainly_a_crisis(self, text: Text, question: str) -> bool:
        """Is what sounds like an emergency plainly a wish to die: "saving the pills up, enough now to not wake"?

        What has been swallowed already stays an emergency, and so does who is down and does not wake.
        """
        if self._net is None or self._emergency.is_overdose(text.norm) or self._is_down(text):
            return False
        return self._net.is_plain(text) and self._net.read(text, question) == "crisis"

    def _by_net(self, text: Text, question: str) -> str | None:
        """The danger of other messages that this one is like, where no word takes it back."""
        if self._net is None or (likely := self._net.read(text, question)) is None:
            return None
        norm = self._without_idioms(text)
        if likely == "emergency" and self._emergency.is_history(norm, question):
            return None
        if self._net.is_plain(text):
            return likely
        if likely == "adverse" and self._adverse_not.search(norm):
            return None
        return None if self._abroad.takes_back(text.raw, likely) else likely

    def _without_idioms(self, text: Text) -> str:
        return text.once((self, "without idioms"), lambda: self._blanked(text.norm))

    def _blanked(self, norm: str) -> str:
        for idiom in self._idioms.matches(norm):
            norm = norm[: idiom.start()] + "_" * len(idiom.group()) + norm[idiom.end() :]
        return norm
