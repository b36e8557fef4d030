"""Reads the body of a turn: a few strings, checked by hand, made safe for everything behind the channel."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from bot.channels.problems import ProblemError

LONGEST_ID = 128
LONGEST_TEXT = 20_000
"""Characters of a message. The gateway allows far fewer."""
READ_FOR_THE_ACT = 2_000
"""Characters that name the dialogue act; the interview reads the whole message from its journal."""

CONTACT = "contact"
"""The form of a message at the contact details."""

_FIELDS = ("conversation", "message_id", "text")
_OPTIONAL = ("form",)
_ID = re.compile(rf"[A-Za-z0-9._:~-]{{1,{LONGEST_ID}}}")
_SURROGATE = re.compile("[\ud800-\udfff]")
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]+")


@dataclass(frozen=True)
class TurnRequest:
    """A message to take: references to the journal, and the text that names its act.

    A message at the contact details says so (`form`) and comes without a text; if it has one, that is dropped here.
    """

    conversation: str
    message_id: str
    text: str
    at_contact: bool = False

    @classmethod
    def from_body(cls, body: bytes) -> TurnRequest:
        """Read a request's body.

        Raises:
            ProblemError: saying which field is wrong.
        """
        fields = _fields(body, _FIELDS, _OPTIONAL)
        for name in ("conversation", "message_id"):
            if not _ID.fullmatch(fields[name]):
                raise ProblemError(
                    HTTPStatus.BAD_REQUEST,
                    f"{name} must have 1 to {LONGEST_ID} letters, digits or . _ : ~ -",
                )
        if len(fields["text"]) > LONGEST_TEXT:
            raise ProblemError(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, f"text may have {LONGEST_TEXT} characters")
        if fields.get("form", CONTACT) != CONTACT:
            raise ProblemError(HTTPStatus.BAD_REQUEST, f"form can only be {CONTACT}")
        at_contact = "form" in fields
        text = "" if at_contact else safe_text(fields["text"])
        return cls(fields["conversation"], fields["message_id"], text, at_contact)


@dataclass(frozen=True)
class ForgetRequest:
    """A conversation that was erased."""

    conversation: str

    @classmethod
    def from_body(cls, body: bytes) -> ForgetRequest:
        """Read a request's body.

        Raises:
            ProblemError: saying what is wrong.
        """
        fields = _fields(body, ("conversation",))
        if not _ID.fullmatch(fields["conversation"]):
            raise ProblemError(
                HTTPStatus.BAD_REQUEST, f"conversation must have 1 to {LONGEST_ID} letters, digits or . _ : ~ -"
            )
        return cls(fields["conversation"])


def safe_text(text: str) -> str:
    """Return the beginning of a text without anything that breaks a later step, and never as a command.

    Lone surrogates cannot be encoded and control characters end strings elsewhere; Rasa executes a text that starts
    with a slash.

    >>> safe_text(" /restart now")
    'restart now'
    """
    text = _CONTROL.sub(" ", _SURROGATE.sub("\ufffd", text[:READ_FOR_THE_ACT]))
    return text.strip().lstrip("/ \u00a0\u2007\u202f\u3000").strip()


def _fields(body: bytes, wanted: tuple[str, ...], optional: tuple[str, ...] = ()) -> dict[str, str]:
    try:
        found: Any = json.loads(body)
    except (ValueError, RecursionError):
        raise ProblemError(HTTPStatus.BAD_REQUEST, "the body is not JSON") from None
    if not isinstance(found, dict):
        raise ProblemError(HTTPStatus.BAD_REQUEST, "the body must be a JSON object")
    unknown = sorted(set(found) - {*wanted, *optional})
    if unknown:
        raise ProblemError(HTTPStatus.BAD_REQUEST, f"only {', '.join((*wanted, *optional))} are taken")
    for name in (*wanted, *(name for name in optional if name in found)):
        if name not in found:
            raise ProblemError(HTTPStatus.BAD_REQUEST, f"{name} is missing")
        if not isinstance(found[name], str):
            raise ProblemError(HTTPStatus.BAD_REQUEST, f"{name} must be a string")
    return found
