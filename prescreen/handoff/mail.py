"""Mails: a letter in its layout, as text and HTML of the same words, with headers nothing can be injected into."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path
from typing import Protocol

import jinja2

from prescreen.handoff.letters import Letter, Link, Receiver, Rows, UnsendableError
from prescreen.handoff.mailbox import mail_name
from prescreen.store import OutboxItem

SENDER = "prescreen@localhost"
_POLICY = SMTP.clone(utf8=True)
_TEMPLATES = Path(__file__).parent / "templates"
_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})
_PLACE = re.compile("\ue000([a-z_]+)\ue001")
"""Where a link stands; private-use characters, which no value may hold."""
_PARAGRAPHS = re.compile(r"\n\s*\n")


class Sayings(Protocol):
    """The wording, as `prescreen.content` offers it."""

    def say(self, key: str, language: str, variant: int = 0, **values: object) -> str:
        """Return a sentence with its placeholders filled."""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph: lines of text, or a link with its label."""

    lines: tuple[str, ...] = ()
    label: str = ""
    url: str = ""


class Stationery:
    """Turns letters into mails: words, layout, sender. Templates are read once, when it is made."""

    def __init__(self, wording: Sayings, *, sender: str = SENDER) -> None:
        self._wording = wording
        self._sender = sender
        environment = jinja2.Environment(
            loader=jinja2.FileSystemLoader(_TEMPLATES),
            autoescape=True,
            undefined=jinja2.StrictUndefined,
            auto_reload=False,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._layout = environment.get_template("letter.html")

    def mail(self, item: OutboxItem, letter: Letter) -> EmailMessage:
        """Return the mail of a letter; the same item gives the same Message-ID each time. Raises UnsendableError."""
        subject = self._say(f"mail_{letter.wording}_subject", letter, dict(self._filled(letter))).strip()
        blocks = tuple(self._blocks(letter))
        sender = self._say("mail_sender", letter)
        stop = self._say("mail_unsubscribe", letter) if letter.unsubscribe else ""
        mail = EmailMessage(policy=_POLICY)
        try:
            mail["Message-ID"] = message_id(item, self._sender)
            mail["Date"] = item.at
            mail["From"] = _address(Receiver(self._sender, sender))
            mail["To"] = _address(letter.to)
            if letter.reply_to is not None:
                mail["Reply-To"] = _address(letter.reply_to)
            mail["Subject"] = subject
            mail["Auto-Submitted"] = "auto-generated"
            if letter.unsubscribe:
                mail["List-Unsubscribe"] = f"<{letter.unsubscribe}>"
                if letter.unsubscribe.startswith("https://"):
                    mail["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
        except ValueError:
            raise UnsendableError("header") from None
        shown = {"blocks": blocks, "sender": sender, "stop": stop, "stop_url": letter.unsubscribe}
        mail.set_content(_as_text(blocks, stop, letter.unsubscribe))
        mail.add_alternative(self._as_html(letter.language, subject, shown), subtype="html")
        return mail

    def _blocks(self, letter: Letter) -> Iterator[Block]:
        body = self._say(f"mail_{letter.wording}_body", letter, dict(self._filled(letter)))
        for paragraph in _PARAGRAPHS.split(body.strip()):
            place = _PLACE.fullmatch(paragraph.strip())
            link = letter.values.get(place[1]) if place else None
            if isinstance(link, Link):
                yield Block(label=self._say(link.label, letter), url=link.url)
            elif _PLACE.search(paragraph):
                raise UnsendableError("wording")
            else:
                yield Block(tuple(line.strip() for line in paragraph.strip().split("\n")))

    def _filled(self, letter: Letter) -> Iterator[tuple[str, str]]:
        for name, value in letter.values.items():
            match value:
                case Link():
                    yield name, f"\ue000{name}\ue001"
                case Rows(rows):
                    yield name, "\n".join(f"{self._say(label, letter)}: {text}" for label, text in rows)
                case _:
                    yield name, value

    def _as_html(self, language: str, subject: str, shown: Mapping[str, object]) -> str:
        direction = "rtl" if language.partition("-")[0] in _RIGHT_TO_LEFT else "ltr"
        return self._layout.render(language=language, direction=direction, subject=subject, **shown)

    def _say(self, key: str, letter: Letter, values: Mapping[str, object] | None = None) -> str:
        try:
            said = self._wording.say(key, letter.language, 0, **(values or {}))
        except (KeyError, IndexError, ValueError):
            raise UnsendableError("wording") from None
        if "{" in said or "}" in said:
            raise UnsendableError("placeholder")
        return said


def message_id(item: OutboxItem, sender: str = SENDER) -> str:
    """Return the Message-ID of an item: the same however often it is tried, so that receivers can drop doubles."""
    return f"<{mail_name(item.key)}@{sender.rpartition('@')[2]}>"


def _address(who: Receiver) -> Address:
    user, _, domain = who.address.rpartition("@")
    try:
        return Address(display_name=who.name, username=user, domain=domain)
    except (ValueError, IndexError):
        raise UnsendableError("address") from None


def _as_text(blocks: tuple[Block, ...], stop: str, stop_url: str | None) -> str:
    parts = [f"{block.label}:\n{block.url}" if block.url else "\n".join(block.lines) for block in blocks]
    if stop_url:
        parts.append(f"-- \n{stop}: {stop_url}")
    return "\n\n".join(parts) + "\n"
