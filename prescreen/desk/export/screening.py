"""One screening as it is taken out: answers, the verdict on them by the live version, consents, and who it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from prescreen.content import Library, Trial
from prescreen.criteria import Verdict, judge
from prescreen.desk.export.deidentified import Pseudonym, without_identity
from prescreen.desk.replay import Opened
from prescreen.facts import BadValue, Json
from prescreen.interview.speech import Speech
from prescreen.store import BATCH, Consent, Scope, Screened, Unit, reference_of

WHO = ("first_name", "last_name", "email", "phone")
"""What of a lead's contact details says who a person is, and how to reach them."""


@dataclass(frozen=True, slots=True)
class Exported:
    """A screening to be written down.

    identifier: of the conversation; of a de-identified one, a pseudonym that stays the same in every export.
    started, day: of its first message and its last answer; of a de-identified one, shifted alike.
    verdict: by the trial as it is now, on the day of the last answer. who: contact details, of an identified one only.
    """

    identifier: str
    reference: str
    trial: Trial
    screened_by: str
    language: str
    channel: str
    stage: str
    started: date
    day: date
    answers: Mapping[str, Json]
    verdict: Verdict
    recheck: date | None
    consents: tuple[Consent, ...]
    who: Mapping[str, str]
    identified: bool
    speech: Speech

    def told(self, fact: str) -> str:
        """An answer in plain English."""
        return self.speech.value(fact, self.answers[fact])

    def grounds(self, criterion: str) -> list[str]:
        """The facts that a finding rests on, with what was answered, in plain English."""
        finding = self.verdict.findings[criterion]
        facts = dict.fromkeys(ground.fact for ground in finding.because)
        said = [f"{self.speech.short(f)}: {self.told(f)}" for f in facts if f in self.answers]
        return said + [f"{self.speech.short(fact)}: not asked" for fact in finding.open if fact in self.speech.facts]


def exported(
    opened: Opened,
    library: Library,
    trial_id: str,
    *,
    identified: bool,
    scopes: Sequence[Scope] | None = None,
    only: Sequence[str] | None = None,
) -> Iterator[Exported]:
    """Every screening of a trial, newest first, whose person agreed to be asked and that the team gets the answers.

    Args:
        opened: opens a reading unit; each batch has its own.
        library: to judge by.
        trial_id: the trial.
        identified: whether it is to be seen who the people are.
        scopes: what whoever asks may see; None: everything, for the operator of the installation.
        only: of these conversations only.

    A screening with an answer that the trial does not take any more is left out; `prescreen replay` counts them.
    """
    with opened() as unit:
        waiting = unit.in_bulk.newest(trial_id, shared=True, scopes=scopes, only=only)
    for start in range(0, len(waiting), BATCH):
        with opened() as unit:
            for screening in unit.in_bulk.opened(waiting[start : start + BATCH]):
                found = _one(unit, library, screening, identified=identified)
                if found is not None:
                    yield found


def _one(unit: Unit, library: Library, screening: Screened, *, identified: bool) -> Exported | None:
    trial = library.trial(screening.trial)
    answers = {fact: told for fact, told in screening.answers.items() if fact in library.facts}
    try:
        verdict = judge(trial.criteria, answers, screening.day)
    except BadValue:
        return None
    lead = unit.leads.of(screening.conversation)
    consents = tuple(unit.consents.of(screening.conversation))
    values: dict[str, Any] = {
        "trial": trial,
        "screened_by": screening.content_hash,
        "language": screening.language,
        "channel": screening.channel,
        "stage": screening.stage,
        "verdict": verdict,
        "speech": Speech(library.wording, "en", library.facts),
        "identified": identified,
    }
    if identified:
        return Exported(
            identifier=screening.conversation,
            reference="" if lead is None else reference_of(lead.id),
            started=screening.started_at.date(),
            day=screening.day,
            answers=answers,
            recheck=verdict.recheck,
            consents=consents,
            who={} if lead is None else {name: str(lead.contact.get(name) or "") for name in WHO},
            **values,
        )
    hidden = Pseudonym.of(unit, screening.conversation)
    return Exported(
        identifier=hidden.name,
        reference="",
        started=hidden.moved(screening.started_at.date()),
        day=hidden.moved(screening.day),
        answers=without_identity(answers, library, hidden, screening.day),
        recheck=None if verdict.recheck is None else hidden.moved(verdict.recheck),
        consents=tuple(hidden.consent(consent) for consent in consents),
        who={},
        **values,
    )


def note(unit: Unit, trial: str, *, form: str, identified: bool, actor: str, at: datetime, subject: str = "") -> None:
    """Write into the audit log that screenings are taken out; to be committed before the first of them leaves."""
    unit.audit.add(
        "data.exported", actor=actor, subject=subject, at=at, trial=trial or "all", format=form, identified=identified
    )
