"""The language of the conversation: a person names one or writes in one, and the conversation goes on in it.

What was answered stays. The open question is put again in the new language. A person who named a language keeps it:
only their next wish changes it, not the language they happen to write in.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from prescreen.interview import again, asides
from prescreen.interview.called import fold
from prescreen.interview.hearing import Heard
from prescreen.interview.in_words import NOT_SHOWN
from prescreen.interview.session import Session
from prescreen.reading.languages import names_a_language, wanted_language, written_in
from prescreen.store import Inbound

_WISH = "language:"
_OWN_NAMES = {
    "en": re.compile(r"\b(?:english|ingles)\b|英(?:文|语)"),
    "es": re.compile(r"\b(?:espanol|castellano|spanish)\b|西班牙"),
    "zh": re.compile(r"\b(?:chinese|mandarin|chino)\b|中文|汉语|普通话"),
}
_SUBSTANCE = re.compile(r"\d|(?:\w+\W+){3}\w|[\u4e00-\u9fff]{4}|\b(?i:none|nothing|nada|ningun[oa]s?) (?i:of|de)\b")
"""A number, "none of these" or a few words: less beside a wish, as in "no, English please", is no answer."""


@dataclass(frozen=True, slots=True)
class Listened:
    """A message without its wish for a language.

    note: the sentence that says what changed, if anything did. alone: there is nothing else in the message. before: the
    language that was spoken, in which the rest may be written: "nada de eso. can we do this in English?".
    """

    inbound: Inbound
    note: str | None = None
    alone: bool = False
    before: str | None = None


def listen(session: Session, inbound: Inbound) -> Listened:
    """Change the language when the message asks for it, or is plainly written in another one that the trial offers."""
    if inbound.kind == "wish" and (inbound.choice_id or "").startswith(_WISH):
        session.state.language_chosen = True
        change(session, (inbound.choice_id or "").removeprefix(_WISH))
        return Listened(inbound, _changed(session), alone=True)
    if inbound.kind != "text" or session.asking.data.get("field") == "other_language":
        return Listened(inbound)
    at_contact = session.stage == "contact"
    wish = wanted_language(inbound.text, whole=not at_contact)
    if wish is not None and wish.language in session.languages:
        session.state.language_chosen = True
        before = session.language
        change(session, wish.language)
        rest = inbound.text[: wish.start] + " " * (wish.end - wish.start) + inbound.text[wish.end :]
        alone = names_a_language(rest) or not _SUBSTANCE.search(rest)
        return Listened(replace(inbound, text=rest), _changed(session), alone, before)
    if at_contact or session.state.language_chosen or session.asking.data.get("report"):
        return Listened(inbound)
    written = written_in(inbound.text)
    if written is None or written == session.language or written not in session.languages:
        return Listened(inbound)
    change(session, written)
    return Listened(inbound, "language_noticed")


def _changed(session: Session) -> str:
    """The sentence that says so; that the answers stay is told to who gave some."""
    return "language_changed" if set(session.answers) - NOT_SHOWN else "language_changed_first"


def change(session: Session, language: str) -> None:
    """Go on in this language; the open question is put into it silently, so that the message is read against it."""
    if language == session.language:
        return
    session.speak(language)
    said = len(session.messages)
    again.put_anew(session)
    del session.messages[said:]


def ask(session: Session, heard: Heard) -> None:
    """The person wants another language, and did not name one that the trial offers."""
    own = _OWN_NAMES.get(session.language)
    if own is not None and own.search(fold(heard.text)):
        again.repeat(session)  # "¿me puede atender en español?", which is spoken by now
        return
    session.step_aside()
    asides.put_language(session, "language_not_spoken" if names_a_language(heard.text) else "language_ask")


def chosen(heard: Heard) -> str | None:
    """The language of the button that was chosen."""
    return next((str(p["language"]) for p in heard.picked if p.get("do") == "language"), None)
