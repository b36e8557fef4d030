"""What a study team does to a screening: override, put an answer right, mark, merge, send a mail again.

Each function works in the caller's transaction and notes in the audit log who did what, with old value, new value and
reason. Nothing of the machine's is overwritten: an override stands beside the verdict, a correction supersedes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from prescreen.content.library import Library, Trial
from prescreen.criteria.verdict import Verdict, judge
from prescreen.desk.findings import Facts, latest_overrides, outcome_with
from prescreen.desk.words import DONE, OUTCOMES, REACHED, STATUSES, TRUTHS
from prescreen.facts.answers import DECLINED, UNKNOWN, Json
from prescreen.handoff.commit import PERSON_MAIL, TEAM_MAIL, team_of
from prescreen.store import Screening, Unit

REVEALED_FOR = timedelta(minutes=15)
LONGEST = 2_000
"""Characters of a reason, a note, a ruling or a message."""
MAILS = {TEAM_MAIL: "Send the mail to the team again", PERSON_MAIL: "Send the note to the person again"}
"""The letters that may be sent again, and what the button for it says."""


class NotDone(ValueError):
    """It was not done; the text says why and what to do, for whoever asked."""


@dataclass(frozen=True, slots=True)
class By:
    """Who acts, when, and the key of the form, with which the same form does nothing twice. actor: for the audit."""

    account: str
    actor: str
    at: datetime
    key: str = ""


def override(unit: Unit, library: Library, row: Screening, by: By, *, about: str, value: str, reason: str) -> None:
    """Set a finding, or the "outcome", aside; a value of "" goes back to what the machine found.

    Raises:
        NotDone: without a reason, or for a criterion or value there is none of.
    """
    trial = library.trial(row.trial)
    reason = _needed(reason, "a reason")
    allowed = OUTCOMES if about == "outcome" else TRUTHS
    if about != "outcome" and about not in {criterion.id for criterion in trial.criteria}:
        raise NotDone("This trial has no such criterion.")
    if value and value not in allowed:
        raise NotDone(f"Choose one of: {', '.join(allowed.values())}.")
    if not row.readable:
        raise NotDone("The person did not share their answers, so there is no finding to override.")
    acts = unit.desk_acts.of(row.conversation)
    verdict = verdict_of(unit, library, trial, row)
    machine = verdict.outcome.value if about == "outcome" else verdict.findings[about].truth.value
    before = latest_overrides(acts).get(about)
    body = {"value": value, "reason": reason, "machine": machine}
    if unit.desk_acts.add(row.conversation, "override", about, body, by=by.account, at=by.at, key=by.key) is None:
        return
    old = machine if before is None else str(before.body["value"])
    _note(unit, "finding.overridden", row, by, {"old": old, "new": value or machine, "reason": reason}, about=about)
    settle(unit, library, trial, row)


def correct(
    unit: Unit, library: Library, row: Screening, by: By, *, fact: str, value: Json, source: str, note: str
) -> None:
    """Enter an answer from the telephone or the chart; the earlier one stays in the history, all is judged anew.

    Raises:
        NotDone: for a source there is none of, or while the person has not shared their answers.
    """
    if source not in ("phone", "chart"):
        raise NotDone("Say where the answer comes from: the phone or the chart.")
    if not row.readable:
        raise NotDone("The person did not share their answers, so none can be put right here.")
    trial = library.trial(row.trial)
    before = unit.answers.current(row.conversation).get(fact)
    body = {"source": source, "note": note.strip()[:LONGEST]}
    made = unit.desk_acts.add(row.conversation, "correct", fact, body, by=by.account, at=by.at, key=by.key)
    if made is None:
        return
    known = not (isinstance(value, str) and value in (UNKNOWN, DECLINED))
    unit.answers.add(
        row.conversation,
        fact=fact,
        status="value" if known else str(value),  # type: ignore[arg-type]
        value=value if known else None,
        message_id=f"desk-{made}",
        start=0,
        end=0,
        reader=source,
        at=by.at,
    )
    old = None if before is None else (before.value if before.status == "value" else before.status)
    told = {"old": old, "new": value, "reason": body["note"]}
    _note(unit, "answer.corrected", row, by, told, fact=fact, source=source)
    settle(unit, library, trial, row)


def rule(unit: Unit, library: Library, trial: Trial, by: By, *, criterion: str, ruling: str, name: str) -> None:
    """Say once for the trial how an ambiguous criterion is read; shown beside every verdict on it.

    Raises:
        NotDone: without words, or for a criterion there is none of.
    """
    ruling = _needed(ruling, "the ruling")
    if criterion not in {each.id for each in trial.criteria}:
        raise NotDone("This trial has no such criterion.")
    before = next((r for r in reversed(unit.desk_acts.rulings(trial.id)) if r.criterion == criterion), None)
    if unit.desk_acts.rule(trial.id, criterion, ruling, by=by.account, name=name, at=by.at, key=by.key):
        told = {"old": None if before is None else before.ruling, "new": ruling}
        unit.audit.add("criterion.ruled", actor=by.actor, subject=trial.id, at=by.at, told=told, criterion=criterion)


def mark(unit: Unit, row: Screening, by: By, *, status: str, due_at: datetime | None) -> None:
    """Say how far the team is; after an end nothing is due any more, and nobody waits.

    Raises:
        NotDone: for a status there is none of.
    """
    if status not in STATUSES:
        raise NotDone("Choose a status.")
    due = None if status in DONE else due_at
    unit.screenings.mark(row.conversation, status, due)
    _count(unit, row, status)
    if status in DONE:
        unit.screenings.calm(row.conversation, waiting=True)
    unit.audit.add("screening.marked", actor=by.actor, subject=row.conversation, at=by.at, old=row.status, new=status)


def _count(unit: Unit, row: Screening, status: str) -> None:
    """Count in the funnel who was reached, and who was enrolled; each once, however often it is marked."""
    conversation = unit.conversations.get(row.conversation)
    if conversation is None or conversation.erased_at is not None:
        return
    if status in REACHED:
        unit.funnel.count_once(conversation, "contacted")
    if status == "enrolled":
        unit.funnel.count_once(conversation, "enrolled")


def calm(unit: Unit, row: Screening, by: By) -> None:
    """Note that somebody took care of a person in danger, or of one who waited."""
    unit.screenings.calm(row.conversation, crisis=True, waiting=True)
    unit.audit.add("screening.cared_for", actor=by.actor, subject=row.conversation, at=by.at)


def merge(unit: Unit, row: Screening, into: Screening | None, by: By) -> None:
    """Take a duplicate out of the queue in favour of another screening of the trial, or (None) put it back.

    Raises:
        NotDone: for a screening of another trial, for itself, or for one that is itself merged.
    """
    if into is not None:
        if into.trial != row.trial or into.conversation == row.conversation:
            raise NotDone("Choose another screening of the same trial.")
        if into.merged_into is not None:
            raise NotDone("That screening is itself a duplicate of another one.")
    unit.screenings.merge(row.conversation, None if into is None else into.conversation)
    target = "" if into is None else into.conversation
    unit.audit.add("screening.merged", actor=by.actor, subject=row.conversation, at=by.at, into=target)


def resend(unit: Unit, library: Library, row: Screening, by: By, *, kind: str) -> None:
    """Promise a letter of the hand-over once more.

    Raises:
        NotDone: if there was no such letter, or the person wants no messages.
    """
    lead = unit.leads.of(row.conversation)
    conversation = unit.conversations.get(row.conversation)
    promised = {promise.kind for promise in unit.outbox.of(row.conversation)}
    if lead is None or conversation is None or kind not in MAILS or kind not in promised:
        raise NotDone("There is no such mail to send again.")
    if kind == PERSON_MAIL and conversation.stopped_at is not None:
        raise NotDone("This person asked for no messages.")
    payload = {
        "lead": lead.id,
        "language": conversation.language,
        **team_of(library.trial(row.trial).entry, lead.contact),
    }
    if unit.outbox.add(kind, f"{lead.id}/{kind}/{by.key}", payload, by.at, conversation=row.conversation):
        unit.audit.add("mail.sent_again", actor=by.actor, subject=row.conversation, at=by.at, kind=kind)


def reveal(unit: Unit, row: Screening, by: By) -> None:
    """Show somebody the sensitive parts of a screening for a quarter of an hour."""
    unit.desk_acts.reveal(row.conversation, by.account, by.at + REVEALED_FOR)
    unit.audit.add("sensitive.revealed", actor=by.actor, subject=row.conversation, at=by.at)


def verdict_of(unit: Unit, library: Library, trial: Trial, row: Screening) -> Verdict:
    """Judge the answers that count, on the day of the latest."""
    history = [answer for answer in unit.answers.history(row.conversation) if answer.fact in library.facts]
    day = max((answer.at for answer in history), default=row.changed_at).date()
    return judge(trial.criteria, Facts.of(library, trial, history).answers, day)


def settle(unit: Unit, library: Library, trial: Trial, row: Screening) -> None:
    """Bring the queue up to date with what counts now."""
    if not row.machine:
        return
    verdict = verdict_of(unit, library, trial, row)
    outcome = outcome_with(verdict, unit.desk_acts.of(row.conversation))
    unit.screenings.judged(row.conversation, verdict.outcome.value, outcome)


def _needed(text: str, what: str) -> str:
    text = text.strip()
    if not text:
        raise NotDone(f"Please write {what}.")
    if len(text) > LONGEST:
        raise NotDone(f"Please write {what} in up to {LONGEST:,} characters; it has {len(text):,}.")
    return text


def _note(unit: Unit, event: str, row: Screening, by: By, told: Mapping[str, Any], **details: str) -> None:
    unit.audit.add(event, actor=by.actor, subject=row.conversation, at=by.at, told=told, **details)
