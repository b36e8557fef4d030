"""Finding a trial in the list: what a person may choose, and which trials fit that choice.

The choice is posted, so that an age or an illness stands in no address. A link that staff make may carry one of the
other filters in its address, such as `/?condition=asthma`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Self

from prescreen.content import Library, Trial, text_in
from prescreen.handoff.profile import conditions_of
from web.pages import country
from web.texts import Texts

FIELDS = ("words", "condition", "status", "age", "place", "language")
_LONGEST = 200
_OLDEST = 130


@dataclass(frozen=True, slots=True)
class Choice:
    """A value of a filter and its label; `group` is the heading it stands under."""

    value: str
    label: str
    group: str = ""


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person looks for; an empty field does not matter. `place`: a country, or a country and a centre's id."""

    words: str = ""
    condition: str = ""
    status: str = ""
    age: str = ""
    place: str = ""
    language: str = ""

    @classmethod
    def of(cls, given: Mapping[str, str], but: Iterable[str] = ()) -> Self:
        """Read what was posted, or stands in an address; `but` these fields."""
        return cls(**{name: given.get(name, "").strip()[:_LONGEST] for name in FIELDS if name not in but})

    @property
    def any(self) -> bool:
        """Is anything chosen?"""
        return any(getattr(self, name) for name in FIELDS)

    @property
    def years(self) -> int | None:
        """The age as a number; None where none can be read."""
        try:
            years = int(self.age)
        except ValueError:
            return None
        return years if 0 <= years <= _OLDEST else None

    @property
    def age_is_wrong(self) -> bool:
        """Is there something in the age's field that is no age?"""
        return bool(self.age) and self.years is None

    def fits(self, trial: Trial) -> bool:
        """May this trial be shown? What cannot be read does not matter."""
        entry = trial.entry
        return (
            all(word in _words_of(trial) for word in self.words.casefold().split())
            and (not self.condition or self.condition.casefold() in conditions_of(trial))
            and self.status in ("", entry.status)
            and (self.years is None or entry.ages.low <= self.years <= entry.ages.high)
            and (not self.place or any(self.place in _places(trial, at) for at in range(len(trial.centres))))
            and (not self.language or self.language in trial.languages)
        )


def choices(library: Library, texts: Texts) -> dict[str, list[Choice]]:
    """Return what may be chosen in each filter, from the trials there are."""
    trials = library.trials.values()
    language = texts.language
    conditions = {
        text_in(trial.entry.condition_word, "en").casefold(): text_in(trial.entry.condition_word, language)
        for trial in trials
    }
    statuses = dict.fromkeys(trial.entry.status for trial in trials)
    spoken = dict.fromkeys(code for trial in trials for code in trial.languages)
    return {
        "condition": sorted((Choice(v, label) for v, label in conditions.items()), key=lambda c: c.label),
        "status": [Choice(value, texts.of("status")[value]) for value in statuses],
        "place": _place_choices(trials, texts),
        "language": [Choice(code, texts.of("languages").get(code, code)) for code in spoken],
    }


def _place_choices(trials: Iterable[Trial], texts: Texts) -> list[Choice]:
    found: dict[str, dict[str, str]] = {}
    for trial in trials:
        for centre in trial.centres:
            towns = found.setdefault(centre.country, {})
            towns.setdefault(f"{centre.country}/{centre.id}", text_in(centre.place, texts.language))
    named = sorted((country(code, texts), code) for code in found)
    every = texts.of("home")["place_all"]
    return [
        choice
        for name, code in named
        for choice in (
            Choice(code, every.format(country=name), name),
            *(Choice(value, town, name) for value, town in sorted(found[code].items(), key=lambda item: item[1])),
        )
    ]


def _places(trial: Trial, at: int) -> tuple[str, str]:
    centre = trial.centres[at]
    return centre.country, f"{centre.country}/{centre.id}"


def _words_of(trial: Trial) -> str:
    entry = trial.entry
    summary = entry.page.get("summary")
    texts = [
        *(entry.id, entry.official_title, entry.sponsor),
        *entry.title.values(),
        *entry.condition_word.values(),
        *(summary.values() if isinstance(summary, dict) else [summary or ""]),
        *conditions_of(trial),
        *(name for centre in trial.centres for name in (*centre.name.values(), *centre.place.values())),
    ]
    return " ".join(map(str, texts)).casefold()
