"""Made-up screenings: people who differ as a trial's judged cases do, for trying out the desk and for measuring it.

Nothing here is about anybody. Names are put together from lists, addresses end in example.org, telephone numbers in the
range that is kept free for stories.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from random import Random
from typing import Any

from prescreen.content.library import Library, Trial, text_in
from prescreen.content.models import FALLBACK_LANGUAGE, Screen
from prescreen.criteria.verdict import judge
from prescreen.facts.answers import DECLINED, UNKNOWN, Json
from prescreen.interview.in_words import is_plain_no
from prescreen.interview.speech import Speech
from prescreen.interview.state import Asking, State
from prescreen.store import MadeAnswer, MadeScreening, MadeTurn, Store

BATCH = 500
LEAVES = 0.35
"""Of those who begin, so many leave before the end."""
FIRST = (
    *("Ana", "Luis", "Mei", "Wei", "Jane", "John", "María", "José", "Aisha", "Omar", "Elena", "Noah", "Priya", "Kofi"),
    *("Lucía", "Hugo", "Emma", "Liam", "Yuki", "Sofía", "Iris", "Pablo", "Nadia", "Tomás", "Grace", "Chen", "Lina"),
)
SYLLABLES = (
    "ba",
    "cor",
    "del",
    "en",
    "fi",
    "gar",
    "hol",
    "in",
    "ju",
    "ker",
    "lo",
    "mar",
    "no",
    "or",
    "pe",
    "qui",
    "ros",
)
STATUSES = ("new", "new", "new", "to_call", "to_call", "attempt_1", "attempt_2", "considering", "scheduled", "enrolled")
CHANNELS = ("web", "web", "web", "whatsapp", "sms", "telegram")


def seed(
    store: Store,
    library: Library,
    count: int,
    now: datetime,
    *,
    trials: tuple[str, ...] = (),
    random: Random | None = None,
    told: Callable[[int], None] = lambda done: None,
) -> None:
    """Write `count` made-up screenings of the trials (all of the content, unless given), the last of them just now.

    told: is told after each batch how many there are.
    """
    random = random or Random(7)  # noqa: S311 - made-up people need no secrets
    maker = Maker(library, tuple(library.trial(name) for name in trials or tuple(library.trials)), random)
    done = 0
    while done < count:
        batch = min(BATCH, count - done)
        made = [maker.screening(now - timedelta(minutes=7 * (count - done - n - 1))) for n in range(batch)]
        with store.unit() as unit:
            unit.bulk.write(made)
        done += batch
        told(done)


class Maker:
    """Makes one screening after another."""

    def __init__(self, library: Library, trials: tuple[Trial, ...], random: Random) -> None:
        self._library = library
        self._trials = trials
        self._random = random

    def screening(self, ended: datetime) -> MadeScreening:
        """One made-up screening that ended, or was left, at a moment."""
        random = self._random
        trial = random.choice(self._trials)
        language = random.choice([code for code in trial.languages if code in self._library.wording.languages])
        facts = self._person(trial)
        complete = random.random() >= LEAVES
        screens = [screen for screen in trial.screens if any(fact in facts for fact in screen.facts)]
        if not complete:
            screens = screens[: random.randrange(1, max(len(screens), 2))]
        speech = Speech(self._library.wording, language, self._library.facts)
        turns, answers = self._talk(trial, speech, screens, facts, ended)
        told = {answer.fact: facts[answer.fact] for answer in answers if answer.fact in facts}
        verdict = judge(trial.criteria, told, ended.date())
        contact = self._contact(trial) if complete else {}
        state = State(
            asking=Asking("closed"), asked=len(turns), reviewed=complete, share=complete, handed_over=complete
        )
        return MadeScreening(
            trial=trial.id,
            content_hash=trial.content_hash,
            language=language,
            channel=random.choice(CHANNELS),
            stage="closed" if complete else "screening",
            state=state.to_json(),
            turns=turns,
            answers=answers,
            outcome=verdict.outcome.value if complete else "",
            status=random.choice(STATUSES) if complete else "new",
            contact=contact,
            snapshot={"answers": told, "outcome": verdict.outcome.value} if complete else {},
            crisis=random.random() < 0.002,
            waits=random.random() < 0.01,
            unread=random.random() < 0.3,
        )

    def _person(self, trial: Trial) -> dict[str, Json]:
        """Somebody who differs from the trial's base person as one or two of its cases do, and does not know it all."""
        random = self._random
        facts = dict(trial.base)
        for case in random.sample(trial.cases, k=min(random.choice((0, 1, 1, 2)), len(trial.cases))):
            facts |= case.change
            for fact in case.remove:
                facts.pop(fact, None)
        for fact in list(facts):
            if fact not in ("prescreen_consent", "respondent") and random.random() < 0.03:
                facts[fact] = UNKNOWN
        return {fact: value for fact, value in facts.items() if fact in self._library.facts}

    def _talk(
        self, trial: Trial, speech: Speech, screens: list[Screen], facts: dict[str, Json], ended: datetime
    ) -> tuple[list[MadeTurn], list[MadeAnswer]]:
        at = ended - timedelta(seconds=40 * (len(screens) + 2))
        turns = [MadeTurn("", "start", [_message(speech, speech.say("ask_consent", 0), ("prescreen_consent",))], at)]
        answers = [
            MadeAnswer(fact, "value", value, 1, 0, 0, "choice")
            for fact, value in (("prescreen_consent", "yes"), ("respondent", "self"))
        ]
        said, kind = speech.say("button_consent_self"), "choice"
        for number, screen in enumerate(screens, start=1):
            at += timedelta(seconds=40)
            asked = _message(speech, self._question(screen, speech), screen.facts)
            turns.append(MadeTurn(said, kind, [asked], at))
            answered = [fact for fact in screen.facts if fact in facts]
            said, kind, spans = self._answer(speech, answered, facts)
            for fact in answered:
                value = facts[fact]
                known = not (isinstance(value, str) and value in (UNKNOWN, DECLINED))
                start, end = spans.get(fact, (0, 0))
                answers.append(
                    MadeAnswer(
                        fact,
                        "value" if known else str(value),
                        value if known else None,
                        number + 1,
                        start,
                        end,
                        "words" if kind == "text" else "choice",
                    )
                )
        turns.append(MadeTurn(said, kind, [_message(speech, speech.say("review_ask"), ())], at + timedelta(seconds=40)))
        return turns, answers

    def _question(self, screen: Screen, speech: Speech) -> str:
        return text_in(screen.question, speech.language) or text_in(
            speech.facts[screen.facts[0]].question, speech.language
        )

    def _answer(
        self, speech: Speech, facts: list[str], answers: dict[str, Json]
    ) -> tuple[str, str, dict[str, tuple[int, int]]]:
        """What the person writes, whether it is chosen or typed, and where each answer stands in it."""
        telling = [fact for fact in facts if not is_plain_no(speech.facts[fact], answers[fact])]
        if not telling:
            return speech.say("button_none"), "choice", {}
        text, spans = "", {}
        for fact in telling:
            text += "; " if text else ""
            start = len(text)
            text += speech.read_back([(fact, answers[fact])])
            spans[fact] = (start, len(text))
        return text, "text", spans

    def _contact(self, trial: Trial) -> dict[str, Any]:
        random = self._random
        first, last = (
            random.choice(FIRST),
            "".join(random.choices(SYLLABLES, k=random.choice((2, 3, 3, 4)))).capitalize(),
        )
        number = random.randrange(10_000_000)
        contact: dict[str, Any] = {
            "first_name": first,
            "last_name": last,
            "email": f"{last.casefold()}.{number}@example.org",
            "phone": f"+1555{number:07d}",
            "role": "self",
        }
        if trial.centres:
            centre = random.choice(trial.centres)
            contact |= {
                "centre": centre.id,
                "centre_name": text_in(centre.name, FALLBACK_LANGUAGE),
                "team_name": text_in(centre.contact.name, FALLBACK_LANGUAGE),
                "team_address": centre.contact.email,
            }
        return contact


def _message(speech: Speech, text: str, asks: tuple[str, ...]) -> dict[str, Any]:
    return {
        "id": "made",
        "text": text,
        "lang": speech.language,
        "choices": [],
        "input": {"kind": "text"},
        "asks": list(asks),
    }


def many(count: int) -> Iterator[int]:
    """The sizes a measurement goes through up to a count: 1,000, 10,000 and so on."""
    size = 1_000
    while size <= count:
        yield size
        size *= 10
