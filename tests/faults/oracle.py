"""What must hold after any number of faults, judged from what people can swear to, the database and the mails."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from email import message_from_bytes
from email.message import EmailMessage, Message
from email.policy import default
from pathlib import Path
from typing import Any

from prescreen.criteria.truth import Truth
from prescreen.criteria.verdict import judge
from prescreen.store import Lead, Store, Unit, reference_of
from tests.criteria.people import library
from tests.faults.people import REFERENCE, Acknowledged, Notes


def violations(store: Store, people: Sequence[Notes], mails: Sequence[bytes]) -> list[str]:
    """Everything that is not as it was promised; empty when every promise was kept."""
    found: list[str] = []
    letters = _by_reference(mails)
    with store.read() as unit:
        for notes in people:
            if notes.fault:
                found.append(f"somebody was left alone: {notes.fault}")
            found += _unkept_words(unit, notes)
            found += _unkept_promise(unit, notes, letters)
            found += _told_without_asking(unit, notes)
        known = {reference_of(lead.id) for notes in people if (lead := unit.leads.of(notes.conversation)) is not None}
        broken = unit.audit.verify()
    found += [f"a mail about {reference}, which is nobody" for reference in letters if reference not in known]
    return [*found, f"the audit log is broken: {broken}"] if broken else found


def _unkept_words(unit: Unit, notes: Notes) -> list[str]:
    """Every acknowledged message stands in the journal once, with the reply the person saw."""
    if not notes.conversation:
        return []
    rows = unit.journal.after(notes.conversation, 0)
    replies: dict[int, list[str]] = {
        row.cursor: [str(message["text"]) for message in row.reply["messages"]] for row in rows if row.reply is not None
    }
    heard = Counter(row.text for row in rows if row.direction == "in" and row.kind != "start")
    said = Counter(each.said for each in notes.acknowledged)
    found = [
        f"a message stands {heard[words]} times instead of {times}"
        for words, times in said.items()
        if heard[words] != times
    ]
    unanswered = 1 if notes.fault else 0  # what the person gave up waiting for may be kept or not
    if not 0 <= heard.total() - len(notes.acknowledged) <= unanswered:
        found.append(f"{heard.total()} messages are kept, {len(notes.acknowledged)} were acknowledged")
    found += [_differs(each) for each in notes.acknowledged if replies.get(each.cursor) != list(each.texts)]
    return found


def _differs(acknowledged: Acknowledged) -> str:
    return f"the reply at {acknowledged.cursor} is not the one the person saw"


def _unkept_promise(unit: Unit, notes: Notes, letters: dict[str, list[EmailMessage]]) -> list[str]:
    """Who was told that their message was sent on is a lead, and each of its two mails arrived as one."""
    lead = unit.leads.of(notes.conversation) if notes.conversation else None
    if not notes.promised:
        return []
    if lead is None or reference_of(lead.id) != notes.promised:
        return [f"{notes.promised} was promised, and there is no such lead"]
    arrived = letters.get(notes.promised, [])
    kinds: defaultdict[str, set[str]] = defaultdict(set)
    for letter in arrived:
        to_person = notes.canaries[2] in str(letter["To"])
        kinds["person" if to_person else "team"].add(str(letter["Message-ID"]))
    return [
        f"{notes.promised}: {len(kinds[kind])} different mails to the {kind} instead of one"
        for kind in ("team", "person")
        if len(kinds[kind]) != 1
    ]


def _told_without_asking(unit: Unit, notes: Notes) -> list[str]:
    """Answers go along exactly if the person ticked that they may; and the verdict is the engine's on those answers."""
    lead = unit.leads.of(notes.conversation) if notes.conversation else None
    if lead is None:
        return []
    ticked = unit.consents.latest(notes.conversation, "share_answers")
    shared = bool(lead.snapshot.get("answers"))
    found = []
    if shared != (ticked is not None and ticked.given) or shared != notes.shares:
        found.append(
            f"{reference_of(lead.id)}: answers {'went along' if shared else 'were kept back'} against the tick"
        )
    if shared and (wrong := _wrong_verdict(lead)):
        found.append(wrong)
    return found


def _wrong_verdict(lead: Lead) -> str:
    told: Any = lead.snapshot
    trial = library().trial(str(told["trial"]))
    verdict = judge(trial.criteria, told["answers"], date.fromisoformat(str(told["today"])))
    engine = {i: f.truth.value for i, f in verdict.findings.items() if f.truth is not Truth.NOT_APPLICABLE}
    same = (told["criteria"], told["outcome"], told["content_hash"]) == (
        engine,
        verdict.outcome.value,
        trial.content_hash,
    )
    return "" if same else f"{reference_of(lead.id)}: the stored verdict is not the engine's"


def _by_reference(mails: Iterable[bytes]) -> dict[str, list[EmailMessage]]:
    found: defaultdict[str, list[EmailMessage]] = defaultdict(list)
    for raw in mails:
        mail = message_from_bytes(raw, policy=default)
        named = REFERENCE.search(str(mail["Subject"]))
        found[named.group() if named else "nothing"].append(mail)
    return dict(found)


def leaks(canaries: Iterable[str], places: dict[str, bytes]) -> list[str]:
    """Where a word that belongs to a person can be read: names of places, never the words."""
    marked = [canary.encode() for canary in canaries]
    return [
        f"{sum(word in held for word in marked)} canaries in {place}"
        for place, held in places.items()
        if any(word in held for word in marked)
    ]


def written(folder: Path) -> dict[str, bytes]:
    """What lies open on the disk: logs and the database's own files, but not the mails, which are the delivery."""
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file()}


def subjects(mails: Iterable[bytes]) -> dict[str, bytes]:
    """The parts of a mail that machines on the way see and log."""
    return {
        f"the head of mail {number}": "\n".join(f"{name}: {value}" for name, value in _head(raw)).encode()
        for number, raw in enumerate(mails)
    }


def _head(raw: bytes) -> list[tuple[str, str]]:
    mail: Message = message_from_bytes(raw, policy=default)
    return [(name, value) for name, value in mail.items() if name not in ("To", "Reply-To")]
