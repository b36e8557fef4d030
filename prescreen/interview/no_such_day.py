"""A day to come that stands and was never set: "there's no date set for taking my cells", "there is no such date"."""

from __future__ import annotations

from prescreen.facts.answers import UNKNOWN, is_known
from prescreen.interview.called import calls, fold
from prescreen.interview.lexicon import no_such_day as words
from prescreen.interview.session import Session
from prescreen.interview.taking_back import may_change
from prescreen.reading import FactReading


def no_such_day(session: Session, text: str) -> list[FactReading]:
    """The day of which a message says that there is none; it stands as not known then."""
    said = fold(text)
    found: list[FactReading] = []
    for fact, value in session.answers.items():
        definition = session.facts.get(fact)
        if definition is None or definition.kind != "date" or not definition.future or not is_known(value):
            continue
        if fact in session.asking.facts or not may_change(session, fact):
            continue
        none = words.NONE_SET.search(said)
        if none is None and (named := calls(session, text, [fact])):
            none = words.NO_SUCH.search(said, named[0].end)
            start = named[0].start
        elif none is not None:
            start = none.start()
        if none is not None:
            found.append(FactReading(fact, UNKNOWN, start, none.end(), "correction", confirm=True))
    return found
