"""The funnel as the desk shows it: steps, questions, what stops people, and parts; each as a chart and as a table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from prescreen.content import Library, Trial
from prescreen.desk.small import Figures
from prescreen.store import Step

Counted = Mapping[tuple[str, str], int]
"""How many people came to a step, by step and item."""
STEPS = (
    ("started", "Opened the chat"),
    ("consented", "Agreed to be asked"),
    ("concluded", "Heard an outcome"),
    ("handed_over", "Left contact details"),
    ("contacted", "Were reached"),
    ("enrolled", "Were enrolled"),
)
OUTCOMES = (
    ("likely_eligible", "May be a match"),
    ("needs_review", "Needs review"),
    ("not_eligible", "Does not fit now"),
    ("under_age", "Under age: not asked"),
)
ANSWERS = (
    ("answered", "Answered"),
    ("unknown", "Does not know"),
    ("declined", "Would not say"),
    ("left", "Left there"),
)
"""What became of a question that was shown."""
_ASKED: tuple[Step, ...] = ("shown", "answered", "unknown", "declined")


def items_of(trials: Iterable[Trial], library: Library) -> Iterator[tuple[Step, str]]:
    """The steps with items that there may be, of these trials."""
    yield from (("outcome", name) for name, _ in OUTCOMES)
    for trial in trials:
        yield from (("stopped_by", criterion.id) for criterion in trial.criteria)
        yield from (("misread", fact) for fact in trial.facts if fact in library.facts)
        for question in (*(screen.id for screen in trial.screens), *trial.facts):
            for step in _ASKED:
                yield step, question


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a figure. counts: by column, in figures as somebody may see them; sizes: of the bar's parts."""

    name: str
    title: str
    counts: tuple[str, ...]
    sizes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """A chart and the table of the same figures. columns: of the table; parts: what the bar's parts are."""

    name: str
    title: str
    columns: tuple[str, ...]
    parts: tuple[str, ...]
    rows: tuple[Row, ...]

    @property
    def most(self) -> int:
        """The length of the longest bar; at least 1."""
        return max((sum(row.sizes) for row in self.rows), default=0) or 1


def steps(counted: Counted, figures: Figures) -> Figure:
    """From opening the chat to being enrolled; each step with its shares of all, and of the step before."""
    rows, before = [], 0
    whole = _people(counted, "started")
    for step, title in STEPS:
        people = _people(counted, step)
        shares = (figures.share(people, whole), figures.share(people, before) if before else "")
        rows.append(Row(step, title, (figures.of(people), *shares), (figures.size(people),)))
        before = people
    return Figure("steps", "How far people come", ("People", "Of all", "Of the step before"), ("People",), tuple(rows))


def outcomes(counted: Counted, figures: Figures) -> Figure:
    """What people heard at the end."""
    whole = _people(counted, "outcome")
    people = [counted.get(("outcome", name), 0) for name, _ in OUTCOMES]
    hidden = not figures.exact and any(figures.of(n) != f"{n:,}" for n in people)
    rows = [
        Row(name, title, (told, "" if hidden else figures.share(n, whole)), (size,))
        for (name, title), n, told, size in zip(OUTCOMES, people, *figures.among(people), strict=True)
    ]
    return Figure("outcomes", "Outcomes", ("People", "Of all"), ("People",), tuple(rows))


def questions(counted: Counted, trial: Trial, library: Library, figures: Figures) -> Figure:
    """Each question: how many were shown it, and what became of it. Who left there may still come back."""
    order = {screen.id: number for number, screen in enumerate(trial.screens)}
    shown = [item for step, item in counted if step == "shown"]
    rows = []
    for name in sorted(shown, key=lambda item: (order.get(item, len(order)), item)):
        asked = counted["shown", name]
        became = [counted.get((step, name), 0) for step, _ in ANSWERS[:-1]]
        told, sizes = figures.among([*became, max(0, asked - sum(became))])
        rows.append(
            Row(
                name,
                _question(name, trial, library),
                (figures.of(asked), *told),
                tuple(sizes),
            )
        )
    columns = ("Shown", *(title for _, title in ANSWERS))
    return Figure("questions", "Question by question", columns, tuple(title for _, title in ANSWERS), tuple(rows))


def _question(name: str, trial: Trial, library: Library) -> str:
    screen = next((screen for screen in trial.screens if screen.id == name), None)
    if screen is not None and screen.question:
        return screen.question["en"]
    fact = screen.facts[0] if screen is not None else name
    return library.facts[fact].question["en"] if fact in library.facts else name


def stoppers(counted: Counted, trial: Trial, figures: Figures) -> Figure:
    """The criteria that stood in somebody's way, the one that stops most people first."""
    entries = {criterion.id: criterion for criterion in trial.entry.criteria}
    found = sorted(
        ((n, item) for (step, item), n in counted.items() if step == "stopped_by"), key=lambda f: (-f[0], f[1])
    )
    stopped = counted.get(("outcome", "not_eligible"), 0)
    rows = tuple(
        Row(
            name,
            f"{name}: {entries[name].text}" if name in entries else name,
            (figures.of(people), figures.share(people, stopped)),
            (figures.size(people),),
        )
        for people, name in found
    )
    return Figure("stoppers", "What stops people", ("People", "Of all who do not fit"), ("People",), rows)


def parts(name: str, title: str, found: Mapping[str, Mapping[str, int]], figures: Figures) -> Figure:
    """The main steps apart for each trial, channel, language or week; the bar is who opened the chat."""
    columns = [figures.among([counts.get(step, 0) for counts in found.values()]) for step, _ in STEPS]
    rows = tuple(
        Row(part, part, tuple(told[at] for told, _ in columns), (columns[0][1][at],)) for at, part in enumerate(found)
    )
    return Figure(name, title, tuple(label for _, label in STEPS), (STEPS[0][1],), rows)


def misread(counted: Counted, library: Library, figures: Figures) -> Figure:
    """The facts that were read wrongly and put right within two turns."""
    found = sorted(((n, item) for (step, item), n in counted.items() if step == "misread"), key=lambda f: (-f[0], f[1]))
    rows = tuple(Row(fact, _short(fact, library), (figures.of(n),), (figures.size(n),)) for n, fact in found)
    return Figure("misread", "Read wrongly, and put right within two turns", ("Times",), ("Times",), rows)


def _short(fact: str, library: Library) -> str:
    return f"{fact}: {library.facts[fact].short['en']}" if fact in library.facts else fact


def _people(counted: Counted, step: str) -> int:
    return sum(n for (name, _), n in counted.items() if name == step)


def biggest(figure: Figure) -> Sequence[Row]:
    """The rows that share the first place; none where nobody is counted."""
    most = figure.rows[0].sizes[0] if figure.rows else 0
    return [row for row in figure.rows if row.sizes[0] == most] if most else []
