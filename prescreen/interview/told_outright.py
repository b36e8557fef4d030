"""What a message puts right in words that leave no doubt: each kind by its own reader, whatever question is open."""

from __future__ import annotations

from dataclasses import replace

from prescreen.interview.age_put_right import age_put_right
from prescreen.interview.agreed_by_name import agreed_by_name
from prescreen.interview.called import entry_name, fold
from prescreen.interview.day_instead import day_instead
from prescreen.interview.days_of_tests import days_of_tests, taken_off
from prescreen.interview.left_open import left_open
from prescreen.interview.lexicon.taking_back import JOINT
from prescreen.interview.limits_put_right import limits_put_right
from prescreen.interview.named_noes import named_noes
from prescreen.interview.naming import names_of
from prescreen.interview.no_such_day import no_such_day
from prescreen.interview.not_yet_done import not_yet_done
from prescreen.interview.number_instead import number_instead
from prescreen.interview.own_words import told_in_own_words
from prescreen.interview.plans_put_off import plans_put_off
from prescreen.interview.retelling import day_of_report
from prescreen.interview.rows_put_right import rows_put_right
from prescreen.interview.session import Session
from prescreen.interview.sleep_put_right import sleep_put_right
from prescreen.interview.somebody_else import somebody_elses
from prescreen.interview.still_on import still_on
from prescreen.interview.study_put_right import study_put_right
from prescreen.interview.taking_back import taken_back
from prescreen.interview.vaccines_put_right import vaccines_put_right
from prescreen.interview.way_put_right import way_put_right
from prescreen.interview.whose_number import whose_number
from prescreen.reading import FactReading, Reader


def told_outright(session: Session, text: str, reader: Reader) -> list[FactReading]:
    """What sentences put right in words of their own, whatever was asked; each part of a sentence for itself."""
    opened = left_open(session, text)
    if not opened:
        return _without_taken_back(session, text, _told(session, text, reader))
    facts = {r.fact for r in opened}
    for reading in opened:
        text = text[: reading.start] + " " * (reading.end - reading.start) + text[reading.end :]
    return [*opened, *(r for r in _told(session, text, reader) if r.fact not in facts)]


def _without_taken_back(session: Session, text: str, found: list[FactReading]) -> list[FactReading]:
    """Lists that are put right without what another part of the message takes out of them."""
    if not any(isinstance(r.value, list) for r in found):
        return found
    back = taken_back(session, text, openly=True).values
    kept = []
    for reading in found:
        left = back[reading.fact][0] if reading.fact in back else None
        gone = names_of(session.answers.get(reading.fact)) - names_of(left) if isinstance(left, list) else set[str]()
        if gone and isinstance(reading.value, list):
            kept.append(replace(reading, value=[e for e in reading.value if entry_name(e) not in gone]))
        else:
            kept.append(reading)
    return kept


def _told(session: Session, text: str, reader: Reader) -> list[FactReading]:
    if study := study_put_right(session, text, reader):
        first, last = study[0].start, study[0].end
        rest = text[:first] + " " * (last - first) + text[last:]
        return [*study, *(r for r in _told(session, rest, reader) if r.fact != study[0].fact)]
    if told := _without_a_name(session, text, reader):
        facts = {r.fact for r in told}
        return [*told, *(r for r in age_put_right(session, text) if r.fact not in facts)]
    cuts = [m.span() for m in JOINT.finditer(fold(text))]
    found: list[FactReading] = []
    start = 0
    for behind, ahead in [*cuts, (len(text), len(text))] if cuts else ():
        part = _outright(session, " " * start + text[start:behind], reader)
        found += [replace(r, start=max(r.start, start)) for r in part]
        start = ahead
    twice = len({r.fact for r in found}) < len(found)
    return found if found and not twice else _outright(session, text, reader)


def _without_a_name(session: Session, text: str, reader: Reader) -> list[FactReading]:
    """What a whole message puts right without calling it by its name."""
    return (
        whose_number(session, text)
        or number_instead(session, text, reader)
        or limits_put_right(session, text)
        or somebody_elses(session, text)
        or still_on(session, text)
        or not_yet_done(session, text)
        or named_noes(session, text)
        or day_instead(session, text, reader)
        or way_put_right(session, text)
        or plans_put_off(session, text)
    )


def _outright(session: Session, text: str, reader: Reader) -> list[FactReading]:
    found = [
        *told_in_own_words(session, text),
        *age_put_right(session, text),
        *(day_of_report(session, text, reader) or days_of_tests(session, text, reader)),
        *taken_off(session, text),
        *no_such_day(session, text),
        *sleep_put_right(session, text),
        *agreed_by_name(session, text),
        *vaccines_put_right(session, text, reader),
    ]
    told = {r.fact for r in found}
    return [*found, *(r for r in rows_put_right(session, text, reader) if r.fact not in told)]
