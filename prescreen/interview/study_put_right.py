"""Another study of which a message says more, or says it anew: "it was a trial of a cream, it ended in May"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from prescreen.facts.answers import Json
from prescreen.interview.called import calls, fold
from prescreen.interview.lexicon import study_put_right as words
from prescreen.interview.session import Session
from prescreen.interview.taking_back import may_change
from prescreen.reading import Context, FactReading, Reader

_STUDY: Final = "clinical_study"
_STATUS, _LAST, _UNCLEAR = "status", "last_date", "unclear"
_READ_BACK: Final = frozenset({"review", "which"})
_STILL_RECENT: Final = 2


def study_put_right(session: Session, text: str, reader: Reader) -> list[FactReading]:
    """The study as it stands after what a message says of it; what the message leaves out stays.

    Only where one stands already, and the answers are read back: at another question the words may be about anything.
    """
    standing = session.answers.get(_STUDY)
    if session.asking.kind not in _READ_BACK or not isinstance(standing, dict) or not may_change(session, _STUDY):
        return []
    told: dict[str, Json] = {}
    places: list[tuple[int, int]] = []
    for start, end in _parts(session, text):
        said = text[start:end]
        value = _read(session, said, reader)
        if value:
            told |= value
            places.append((start, end))
    after: dict[str, Json] = {**standing, **told}
    if not places or after == standing:
        return []
    return [FactReading(_STUDY, after, places[0][0], places[-1][1], "correction", confirm=True)]


def _parts(session: Session, text: str) -> Iterator[tuple[int, int]]:
    """The parts of a message that are about the study: from its name on, up to the name of another answer."""
    recent = _STUDY in session.state.recent and session.state.turns - session.state.recent_turn <= _STILL_RECENT
    others = [f for f in session.answers if f != _STUDY and may_change(session, f)]
    about, start = False, 0
    for cut in [*(m.span() for m in words.CUT.finditer(text)), (len(text), len(text))]:
        said = fold(text[start : cut[0]])
        asks = text[cut[0] : cut[1]].strip().startswith("?")
        named = words.NAMES.search(said) is not None and words.THIS_ONE.search(said) is None
        short = words.KIND.fullmatch(said) is not None or (recent and words.OVER.match(said) is not None)
        of_another = any(c.fact not in ("sle_diagnosis", "refractory") for c in calls(session, said, others))
        about = not asks and (named or short or about) and not of_another
        if about and said.strip():
            yield start, cut[0]
        start = cut[1]


def _read(session: Session, said: str, reader: Reader) -> dict[str, Json]:
    """What a part says of the study, as somebody would read it to whom it was asked."""
    context = Context(session.today, session.language, (_STUDY,), "", {})
    value = next((r.value for r in reader.read(said, context).facts if r.fact == _STUDY), None)
    if not isinstance(value, dict):
        return {}
    told = {field: v for field, v in value.items() if v != _UNCLEAR}
    if _LAST not in told and words.STATUS.search(fold(said)) is None:
        told.pop(_STATUS, None)  # "they put a cream on me" tells nothing of when
    return told
