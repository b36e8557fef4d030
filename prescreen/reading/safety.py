"""Finds danger in a message: a crisis, an emergency happening now, abuse, harm from the study.

Missing one is worse than one message too many, so the rules are wide; idioms, history and other people's stories are
taken out, and a learned net catches what no rule has words for. What is found here comes before everything else in a
turn (rules R04, R05, R06, R22).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from prescreen.reading.briefly import Briefly
from prescreen.reading.by_sound import usual_spelling
from prescreen.reading.danger import CHECK, Danger
from prescreen.reading.denied_danger import fears_beside, without_denials
from prescreen.reading.down_now import DownNow
from prescreen.reading.harmed import Harmed
from prescreen.reading.harmless_said import without_harmless
from prescreen.reading.hinted import Hinted
from prescreen.reading.lexicon import (
    abuse,
    carers,
    crisis,
    emergency,
    endings,
    farewells,
    farewells_abroad,
    harmless,
    learner_english,
    own_means,
    said_briefly,
    signs,
    signs_abroad,
    thoughts_back,
    told_calmly,
)
from prescreen.reading.lexicon import danger_abroad as abroad
from prescreen.reading.lexicon import safety as words
from prescreen.reading.sieve import Patterns
from prescreen.reading.text import MAX_LENGTH, Text
from prescreen.reading.thoughts_back import ThoughtsBack
from prescreen.reading.together import Together

_OWN_NEGATION = re.compile(
    r"(?:no|not|never|do not|did not|can not|could not|will not|i can not|without|hardly|nobody|nothing|zero)\b"
)
_TURNS = re.compile(
    r"\b(?:but|except|although|can not stop|not stop(?:s|ped)? me|not keep me from|not take away|not only|not sure|"
    r"no reason not|sure if|just|because|since)\b"
)
_CLAUSE = re.compile(
    r"^.*(?:,\s*(?:and |but |so |because )?|\b(?:and|n|but|so|because|cause|cos|plus|that is why) )"
    r"(?=(?:honestly |really |now |sometimes |every (?:day|night) |most (?:days|nights) |just |some ?days )*"
    r"(?:i|it|my|we|they|everyone|nobody|let|please|might as well)(?:'\w+)?\b)"
)
_MINE = re.compile(r"\b(?:i|me|my|myself)\b")
_TURNED = re.compile(r"^.*\b(?:but|although|except|however)\b")
_RULED_OUT = re.compile(
    r"\b(?:would|will|could|did|have|had|am) (?:never|not)(?: (?:ever|actually|really|going to|gonna|"
    r"do anything to|try to|want to|(?:thought|think|been thinking) (?:of|about)|had (?:any )?thoughts of))*\s*$"
)
_END = re.compile(r"[.!?;\n。]")
_AGAIN = re.compile(r"\b(?:now|still|again)\b")
_NEGATED = re.compile(r"\b(?:no|not|never|without|do not have|deny|neither|nor)\b[a-z ,]{0,24}$")
_STILL_DANGER = re.compile(r"(?:can not|cant|could not|i can not|not |will not|unable)")
_FIRST_PERSON = re.compile(r"\bi (?:still )?(?:want|think|feel|am|have|keep|might|will|plan|do)\b")


class SafetyReader:
    """Compiled once, used for every message. Without a `net` only the rules speak."""

    def __init__(self, net: Danger | None = None) -> None:
        self._idioms = Patterns([rf"\b(?:{words.IDIOMS}|{harmless.ENGLISH})"])
        self._harmless_abroad = re.compile(f"{harmless.SPANISH}|{harmless.CHINESE}")
        self._crisis = Patterns((*crisis.PLAIN, *crisis.GRAMMAR))
        self._crisis_past = re.compile(words.CRISIS_PAST)
        self._crisis_now = re.compile(words.CRISIS_NOW)
        self._not_now = re.compile(words.NOT_NOW)
        self._denied = re.compile(words.CRISIS_DENIED)
        self._bare_no = re.compile(words.BARE_NO)
        self._others = re.compile(words.OTHERS)
        self._of_another = re.compile(words.CRISIS_OF_ANOTHER)
        self._topic = re.compile(words.TOPIC)
        self._condition = re.compile(r"\bif\b[^,]{0,80}?(?:,|\b(?=(?:i|i am|i will|then)\b))")
        self._emergency = Patterns((*emergency.EMERGENCY, *emergency.OVERDOSE, *emergency.GRAMMAR))
        self._overdose = Patterns(emergency.OVERDOSE)
        self._emergency_past = re.compile(emergency.EMERGENCY_PAST)
        self._emergency_now = re.compile(emergency.EMERGENCY_NOW)
        self._asks_history = re.compile(emergency.ASKS_HISTORY)
        self._of_an_allergy, self._cared_for = re.compile(emergency.OF_AN_ALLERGY), re.compile(emergency.CARED_FOR)
        self._told_of_care = re.compile(emergency.TOLD_OF_CARE)
        self._just_now = re.compile(signs.NOW)
        self._told = re.compile(emergency.TOLD)
        self._supposed = re.compile(emergency.SUPPOSED)
        self._abuse = Patterns((*abuse.ABUSE, *abuse.GRAMMAR))
        self._abuse_past, self._safe_now = re.compile(abuse.ABUSE_PAST), re.compile(abuse.SAFE_NOW)
        self._abuse_topic = re.compile(abuse.ABUSE_TOPIC)
        self._adverse = Patterns(abuse.ADVERSE)
        self._adverse_not = re.compile(abuse.ADVERSE_NOT)
        self._spelling = [(re.compile(pattern), usual) for pattern, usual in abroad.SPELLING]
        self._abroad = [
            ("crisis", Patterns(abroad.CRISIS), re.compile(abroad.CRISIS_NOT)),
            ("emergency", Patterns(abroad.EMERGENCY), re.compile(abroad.EMERGENCY_NOT)),
            ("abuse", Patterns(abroad.ABUSE), re.compile(abroad.ABUSE_NOT)),
            ("adverse", Patterns(abroad.ADVERSE), re.compile(abroad.ADVERSE_NOT)),
        ]
        frame = (endings.OVER, endings.NOW, endings.SUPPOSED, endings.CALM)
        self._together = {
            "crisis": Together(
                (
                    *endings.CRISIS,
                    *farewells.CRISIS,
                    *own_means.ENGLISH,
                    *said_briefly.CRISIS,
                    *said_briefly.CRISIS_TOO,
                ),
                *frame,
            ),
            "emergency": Together(
                (*signs.EMERGENCY, *told_calmly.EMERGENCY),
                signs.OVER,
                signs.NOW,
                signs.SUPPOSED,
                signs.CALM,
            ),
            "abuse": Together(endings.ABUSE, *frame),
            "adverse": Together(endings.ADVERSE, endings.ADVERSE_NOT, "(?!)", signs.SUPPOSED, endings.CALM),
            CHECK: Together(endings.CHECKS, *frame),
        }
        self._in_all = Together((*endings.WHOLE, *thoughts_back.PLACES, *said_briefly.WHOLE_CRISIS), *frame)
        self._thoughts_back = ThoughtsBack()
        self._in_other_english = Together(
            learner_english.EMERGENCY, f"{signs.OVER}{learner_english.OVER}", "(?!)", signs.SUPPOSED, signs.CALM
        )
        self._of_near_ones = Together(
            carers.CRISIS, f"{endings.OVER}|{carers.OVER}", endings.NOW, endings.SUPPOSED, endings.CALM
        )
        self._harmed = Harmed()
        self._briefly = Briefly()
        self._hinted, self._down_now = Hinted(), DownNow()
        self._calm = re.compile(signs.CALM)
        frame = (signs_abroad.OVER, signs_abroad.NOW, signs_abroad.SUPPOSED, signs_abroad.CALM)
        self._together_abroad = {
            "crisis": Together(
                (
                    *signs_abroad.CRISIS,
                    *farewells_abroad.CRISIS,
                    *own_means.SPANISH,
                    *said_briefly.CRISIS_ABROAD,
                ),
                *frame,
            ),
            "emergency": Together(
                signs_abroad.EMERGENCY,
                f"{signs_abroad.OVER}|{signs_abroad.SOMETIMES}",
                *frame[1:],
            ),
            "abuse": Together(signs_abroad.ABUSE, *frame),
        }
        self._net = net

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
            found = next((k for k in (found, "abuse") if self._is_beyond_doubt(k, text, question)), None)
        if found == "emergency" and self._is_plainly_a_crisis(text, question):
            return "crisis"
        if found == "adverse" and self._harmed.may_be_grave(text):
            return "emergency" if self._by_net(text, question) == "emergency" else found
        found = found or self._by_net(text, question)
        if found in (None, CHECK, "adverse") and self._harmed.was(text):
            return "adverse"
        return found or (CHECK if self._hints(text) else None)

    def _is_beyond_doubt(self, kind: str, text: Text, question: str) -> bool:
        """Is a danger told in words that no likeness to ordinary messages takes back?"""
        if kind == "adverse":
            return self._harmed.in_study(text, question) or self._harmed.since_raised(text)
        plain, norm = self._plain_abroad(text.written), self._without_idioms(text)
        if self._briefly.told(kind, norm, text, plain) or self._hinted.told(kind, norm, plain):
            return True
        return kind == "emergency" and (self._overdose.found(text.norm) or self._is_down(text))

    def _is_plainly_a_crisis(self, text: Text, question: str) -> bool:
        """Is what sounds like an emergency plainly a wish to die: "saving the pills up, enough now to not wake"?

        What has been swallowed already stays an emergency, and so does who is down and does not wake.
        """
        if self._net is None or self._overdose.found(text.norm) or self._is_down(text):
            return False
        return self._net.is_plain(text) and self._net.read(text, question) == "crisis"

    def _is_down(self, text: Text) -> bool:
        return self._down_now.told(self._without_idioms(text), self._plain_abroad(text.written))

    def by_words(self, text: Text, question: str = "") -> bool:
        """True where words tell of danger, or hint at it, and not only a likeness to other messages."""
        text = without_harmless(without_denials(text))
        return self.by_rules(text, question) is not None or self._hints(text)

    def _hints(self, text: Text) -> bool:
        norm = self._without_idioms(text)
        return self._told_together(CHECK, norm, text) or self._hinted.told(
            CHECK, norm, self._plain_abroad(text.written)
        )

    def is_surely_like(self, text: Text, kind: str) -> bool:
        """Is a message so like those of danger that an answer beside it takes nothing away?"""
        return self._net is not None and self._net.is_sure(text, kind)

    def by_rules(self, text: Text, question: str = "") -> str | None:
        """The danger that the words name, without what is only like other messages of danger."""
        text = without_harmless(without_denials(text))
        key = (self, "by rules", text.span(0, len(text.norm)), question)
        return text.once(key, lambda: self._named(text, question))

    def _named(self, text: Text, question: str) -> str | None:
        norm = self._without_idioms(text)
        elsewhere = self._read_abroad(text.written)
        told: dict[str, Callable[[], bool]] = {
            "crisis": lambda: self._in_crisis(norm, text),
            "emergency": lambda: self._in_emergency(norm, text, question),
            "abuse": lambda: self._in_abuse(norm, text),
            "adverse": lambda: self._in_adverse(norm, text) or self._harmed.is_now(text, question),
        }
        if fears_beside(text) or self._thoughts_back.told(norm, self._plain_abroad(text.written), question):
            return "crisis"
        if self._is_down(text):
            return "emergency"
        for kind, said in told.items():
            if elsewhere == kind or said():
                return kind
            plain = self._plain_abroad(text.written)
            if self._briefly.told(kind, norm, text, plain) or self._hinted.told(kind, norm, plain):
                return kind
            if self._told_together(kind, norm, text) and not (kind == "emergency" and self._is_history(norm, question)):
                return kind
        return None

    def _is_history(self, norm: str, question: str) -> bool:
        """Is it an answer to "did you ever", or an allergy that was treated then, without a word of the present?"""
        treated = self._of_an_allergy.search(norm) is not None and self._cared_for.search(norm) is not None
        asked = self._asks_history.search(question.lower()) is not None
        told = (asked and self._told.match(norm)) or (treated and self._told_of_care.match(norm))
        return bool(told) and self._emergency_now.search(norm) is None and self._just_now.search(norm) is None

    def _without_idioms(self, text: Text) -> str:
        return text.once((self, "without idioms"), lambda: self._blanked(text.norm))

    def _blanked(self, norm: str) -> str:
        for idiom in self._idioms.matches(norm):
            norm = norm[: idiom.start()] + "_" * len(idiom.group()) + norm[idiom.end() :]
        return norm

    def _plain_abroad(self, raw: str) -> str:
        plain = _plain(raw)
        for spelling, usual in self._spelling:
            plain = spelling.sub(usual, plain)
        plain = usual_spelling(plain) if signs_abroad.MAY_BE.search(plain) else plain
        return self._harmless_abroad.sub(_unreadable, plain)

    def _told_together(self, kind: str, norm: str, text: Text) -> bool:
        if kind == "abuse" and self._abuse_past.search(norm) and self._safe_now.search(norm):
            return False
        if any(self._together[kind].found(norm[start:end]) for start, end in text.sentences):
            return True
        if kind == "emergency" and self._in_other_english.found(norm):
            return True
        if kind not in self._together_abroad or not signs_abroad.MAY_BE.search(text.raw):
            return False
        plain = self._plain_abroad(text.written)
        return any(self._together_abroad[kind].found(part) for part in _END.split(plain) if part.strip())

    def _by_net(self, text: Text, question: str) -> str | None:
        norm = self._without_idioms(text)
        likely = None if self._net is None else self._net.read(text, question)
        if likely == "emergency" and self._is_history(norm, question):
            return None
        if likely is None or (self._net is not None and self._net.is_plain(text)):
            return likely
        if likely == "adverse" and self._adverse_not.search(norm):
            return None
        plain = _plain(text.raw)
        told_off = any(e.search(plain) for kind, _, e in self._abroad if likely in (kind, CHECK))
        return None if told_off else likely

    def _read_abroad(self, raw: str) -> str | None:
        plain = self._plain_abroad(raw)
        for kind, patterns, exceptions in self._abroad:
            for match in patterns.matches(plain):
                start, end = _sentence(plain, match.start())
                if not any(
                    (m.start() < match.end() - start and m.end() > match.start() - start) or not _near(m.group())
                    for m in exceptions.finditer(plain[start:end])
                ):
                    return kind
        return None

    def _in_crisis(self, norm: str, text: Text) -> bool:
        if self._of_near_ones.found(norm) or self._in_all.found(norm):
            return True
        if any(
            not self._crisis_past.search(norm[slice(*text.sentence_at(m.start()))])
            for m in self._of_another.finditer(norm)
        ):
            return True
        for match in self._crisis.matches(norm):
            first, last = text.sentence_at(match.start())
            if not self._taken_back(match, norm[first:last], norm[first : match.start()]):
                return True
        return False

    def _taken_back(self, match: re.Match[str], sentence: str, said_before: str) -> bool:
        """Denied, somebody else's, long past, or only spoken of."""
        opening = match.group().split(" ", 1)[0]
        before = _CLAUSE.sub("", self._bare_no.sub("", self._condition.sub("", said_before)) + opening)
        before = before.removesuffix(opening)
        if not _OWN_NEGATION.match(match.group()):
            if self._denied.search(before) and not _TURNS.search(before[-40:]):
                return True
            if _TURNED.match(before) and _RULED_OUT.search(_TURNED.sub("", before)):
                return True
        if self._others.search(before) and not _MINE.search(match.group()) and " i " not in f" {before[-30:]} ":
            return True
        if self._crisis_past.search(sentence) and not self._crisis_now.search(self._not_now.sub("", sentence)):
            return True
        return self._topic.search(sentence) is not None and not _FIRST_PERSON.search(sentence)

    def _in_emergency(self, norm: str, text: Text, question: str) -> bool:
        for match in self._emergency.matches(norm):
            first, last = text.sentence_at(match.start())
            sentence = norm[first:last]
            before = _TURNED.sub("", norm[max(first, match.start() - 60) : match.start()])
            if _NEGATED.search(self._bare_no.sub("", before)) and not _STILL_DANGER.match(match.group()):
                continue
            if self._supposed.search(sentence.lstrip()):
                continue
            rest = sentence[: match.start() - first] + " " + sentence[match.end() - first :]
            if self._emergency_past.search(rest) and not self._emergency_now.search(self._calm.sub("", rest)):
                continue
            if (
                self._asks_history.search(question.lower())
                and self._told.match(match.group())
                and not self._emergency_now.search(rest)
            ):
                continue
            return True
        return False

    def _in_abuse(self, norm: str, text: Text) -> bool:
        if self._abuse_topic.search(norm):
            return False
        for match in self._abuse.matches(norm):
            first, _ = text.sentence_at(match.start())
            if _NEGATED.search(self._bare_no.sub("", norm[first : match.start()])) and not _STILL_DANGER.match(
                match.group()
            ):
                continue
            if self._abuse_past.search(norm) and not _AGAIN.search(self._safe_now.sub("", norm)):
                continue
            return True
        return False

    def _in_adverse(self, norm: str, text: Text) -> bool:
        if self._adverse_not.search(norm):
            return False
        return self._adverse.found(norm)


def _near(exception: str) -> bool:
    """An exception that must touch the words, unlike a time or a person that holds for the whole sentence."""
    return re.match(r"(?:no|nunca|jamas|tampoco|ni|sin|没|从|不|无|未|怕|害怕|会|差点|能)", exception) is not None


def _unreadable(match: re.Match[str]) -> str:
    return "_" * len(match.group())


def _plain(raw: str) -> str:
    folded = unicodedata.normalize("NFKD", raw[:MAX_LENGTH].lower().replace("’", "'"))
    return "".join(c for c in folded if not unicodedata.combining(c))


def _sentence(plain: str, place: int) -> tuple[int, int]:
    start = max((m.end() for m in _END.finditer(plain, 0, place)), default=0)
    end = _END.search(plain, place)
    return start, end.end() if end else len(plain)
