"""Mails: a letter in its layout, as text and HTML of the same words, with headers nothing can be injected into."""

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from email.headerregistry import Address, BaseHeader
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from pathlib import Path
from typing import Protocol

import jinja2

from prescreen.handoff import mime
from prescreen.handoff.email_address import envelope_parts
from prescreen.handoff.letters import Letter, Link, Receiver, Rows, UnsendableError
from prescreen.store import OutboxItem

SENDER = "prescreen@localhost"
_HEADERS = mime.Headers()
_POLICY = SMTP.clone(cte_type="7bit", header_factory=_HEADERS)
"""Plain ASCII on the way, which every server takes."""
_WIDE_POLICY = _POLICY.clone(utf8=True)
"""For addresses that have no ASCII form; the server must offer SMTPUTF8."""
_SPECIALS = str.maketrans(dict.fromkeys('()<>[]:;@\\,"', " "))
_LONGEST_NAME = 100
_JOINERS = "\u200c\u200d"
_TEMPLATES = Path(__file__).parent / "templates"
_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})
_PLACE = re.compile("\ue000([a-z_]+)\ue001")
"""Where a link stands; private-use characters, which no value may hold."""
_LINE_BREAK = re.compile(rb"\r\n|\r|\n")
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
        self._origins: dict[str, tuple[Address, BaseHeader]] = {}
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
        subject = self._say(f"mail_{letter.wording}_subject", letter, dict(self._filled(letter)))
        blocks = tuple(self._blocks(letter))
        sender = self._say("mail_sender", letter)
        stop = self._say("mail_unsubscribe", letter) if letter.unsubscribe else ""
        (origin, from_header), to = self._origin(sender), _address(letter.to)
        back = _address(letter.reply_to) if letter.reply_to is not None else None
        ascii_only = all(each.addr_spec.isascii() for each in (origin, to, back) if each is not None)
        mail = EmailMessage(policy=_POLICY if ascii_only else _WIDE_POLICY)
        name = message_id(item, origin.domain)
        try:
            mail.set_raw("From", from_header)
            mail["To"] = to
            if back is not None:
                mail["Reply-To"] = back
            mail["Subject"] = _one_line(subject)
            if letter.unsubscribe:
                mail["List-Unsubscribe"] = f"<{letter.unsubscribe}>"
        except ValueError:
            raise UnsendableError("header") from None
        # what is ours alone needs no parsing, which costs most of a mail's time
        mail.set_raw("Message-ID", name)
        mail.set_raw("Date", format_datetime(item.at))
        mail.set_raw("Auto-Submitted", "auto-generated")
        if letter.unsubscribe and letter.unsubscribe.startswith("https://"):
            mail.set_raw("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")
        shown = {"blocks": blocks, "sender": sender, "stop": stop, "stop_url": letter.unsubscribe}
        text, html = _as_text(blocks, stop, letter.unsubscribe), self._as_html(letter.language, subject, shown)
        mime.fill(mail, _HEADERS, boundary=name.strip("<>").partition("@")[0], text=text, html=html)
        return mail

    def _origin(self, name: str) -> tuple[Address, BaseHeader]:
        """The sender and its header; its name differs by language alone."""
        if name not in self._origins:
            address = _address(Receiver(self._sender, name))
            policy = _POLICY if address.addr_spec.isascii() else _WIDE_POLICY
            self._origins[name] = address, mime.folded_once(_HEADERS("From", address), policy)
        return self._origins[name]

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
        try:
            said.encode()
        except UnicodeEncodeError:
            raise UnsendableError("characters") from None
        return said


def mail_name(key: str) -> str:
    """Return what a mail is called by, in its Message-ID and in the folder: a hash of its promise's key."""
    return hashlib.sha256(key.encode()).hexdigest()[:32]


def message_id(item: OutboxItem, domain: str = "localhost") -> str:
    """Return the Message-ID of an item: the same however often it is tried, so that receivers can drop doubles."""
    return f"<{mail_name(item.key)}@{domain}>"


def _address(who: Receiver) -> Address:
    parts = envelope_parts(who.address)
    if parts is None:
        raise UnsendableError("address")
    try:
        return Address(display_name=_as_phrase(who.name), username=parts[0], domain=parts[1])
    except (ValueError, IndexError):
        raise UnsendableError("address") from None


def _as_phrase(name: str) -> str:
    """Return a name that needs no quotes in a header, since Python loses them where a long header is folded."""
    return _one_line(name.translate(_SPECIALS))[:_LONGEST_NAME]


def _one_line(name: str) -> str:
    """Return a text as it may stand in a header: printable, on one line; joiners within words are kept.

    `=?` would begin an encoded word, which Python decodes and writes out anew, line breaks in it too.
    """
    line = " ".join("".join(c if c.isprintable() or c in _JOINERS else " " for c in name).split())
    return line.replace("=?", "= ?")


def as_sent(mail: EmailMessage) -> bytes:
    """Return the mail as it goes out; raises UnsendableError if it has a header line nobody put there."""
    content = mail.as_bytes()
    lines = _LINE_BREAK.split(content.partition(b"\r\n\r\n")[0])
    if sum(not line.startswith((b" ", b"\t")) for line in lines) != len(mail.keys()):
        raise UnsendableError("header")
    return content


def style_of_letters() -> str:
    """Return the style sheet that every letter's HTML has, for pages that show letters."""
    layout = (_TEMPLATES / "letter.html").read_text(encoding="utf-8")
    return layout.partition("<style>")[2].partition("</style>")[0]


def _as_text(blocks: tuple[Block, ...], stop: str, stop_url: str | None) -> str:
    parts = [f"{block.label}:\n{block.url}" if block.url else "\n".join(block.lines) for block in blocks]
    if stop_url:
        parts.append(f"-- \n{stop}: {stop_url}")
    return "\n\n".join(parts) + "\n"
