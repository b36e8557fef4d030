"""The contact form as a small state machine: what to ask next, and what a message fills in.

The caller owns words and dialogue acts; this module owns fields and their validity. One message may fill several
fields ("Jane Roe, jane@example.org, +1 415 555 2671"). Before anything is handed over the person reads all of it
back and confirms.
"""

import re
from collections.abc import Mapping
from typing import Any, Literal, NamedTuple

from prescreen.handoff.email_address import find_email
from prescreen.handoff.names import read_language, read_name, split_full_name, turn_round
from prescreen.handoff.phone import find_country, find_phone

Field = Literal["first_name", "last_name", "email", "phone", "other_language"]
FIELDS: tuple[Field, ...] = ("first_name", "last_name", "email", "phone", "other_language")
REQUIRED: tuple[Field, ...] = FIELDS[:4]
INPUT: Mapping[str, str] = {
    "first_name": "text",
    "last_name": "text",
    "email": "email",
    "phone": "tel",
    "other_language": "text",
    "phone_country": "text",
    "confirm": "choice",
    "change": "choice",
}
_FIELD_WORDS: tuple[tuple[str, Field], ...] = (
    (r"first|given|nombre", "first_name"),
    (r"last|family|surname|apellido", "last_name"),
    (r"e-?mail|correo", "email"),
    (r"phone|mobile|cell|number|tel[eé]fono|n[uú]mero", "phone"),
    (r"language|idioma", "other_language"),
)


class Question(NamedTuple):
    """What to ask next: the key of its wording, the field it fills, and the kind of input."""

    text_key: str
    field: str
    input: str


class Problem(NamedTuple):
    """Something in a message that could not be used; `text_key` names the wording that says so."""

    field: str
    text_key: str


class Taken(NamedTuple):
    """What a message brought: the fields it filled, and what in it could not be used."""

    read: dict[str, str]
    problems: tuple[Problem, ...]


class ContactForm:
    """Contact details on their way to being complete and confirmed."""

    def __init__(self) -> None:
        self.values: dict[str, str] = {}
        self.confirmed = False
        self._skipped = False  # the optional field was offered and left out
        self._changing = False  # the person said that something is wrong, not yet what
        self._asked: str | None = None  # a field asked again out of order
        self._digits = ""  # a telephone number that still lacks its country
        self._doubted = ""  # a telephone number asked about once
        self._split = False  # first and last name were taken from one answer to "first name"

    @classmethod
    def from_state(cls, state: Mapping[str, Any]) -> "ContactForm":
        """Take the form up where `to_state` left it; an empty mapping is a fresh form."""
        form = cls()
        form.values = {name: str(state["values"][name]) for name in FIELDS if name in state.get("values", {})}
        form.confirmed = bool(state.get("confirmed", False))
        form._skipped = bool(state.get("skipped", False))
        form._changing = bool(state.get("changing", False))
        form._asked = state.get("asked")
        form._digits = str(state.get("digits", ""))
        form._doubted = str(state.get("doubted", ""))
        form._split = bool(state.get("split", False))
        return form

    def to_state(self) -> dict[str, Any]:
        """Return the form as JSON for the conversation's state."""
        return {
            "values": dict(self.values),
            "confirmed": self.confirmed,
            "skipped": self._skipped,
            "changing": self._changing,
            "asked": self._asked,
            "digits": self._digits,
            "doubted": self._doubted,
            "split": self._split,
        }

    @property
    def complete(self) -> bool:
        """All required fields are there, the optional one was offered, and the person confirmed."""
        return self.confirmed and self._filled

    @property
    def _filled(self) -> bool:
        return all(name in self.values for name in REQUIRED) and (self._skipped or "other_language" in self.values)

    def question(self) -> Question:
        """Return what to ask next; after the last field this is the read-back ("confirm")."""
        field = self._field()
        return Question(f"contact_{field}", field, INPUT[field])

    def _field(self) -> str:
        if self._changing:
            return "change"
        if self._asked is not None:
            return self._asked
        if self._digits and "phone" not in self.values:
            return "phone_country"
        for name in REQUIRED:
            if name not in self.values:
                return name
        return "confirm" if self._filled else "other_language"

    def summary(self) -> dict[str, str]:
        """Return the fields that are filled, in order, for the read-back."""
        return {name: self.values[name] for name in FIELDS if name in self.values}

    def contact(self) -> dict[str, str]:
        """Return the confirmed details for `hand_over`; raises ValueError before that."""
        if not self.complete:
            raise ValueError("the contact details are not complete and confirmed")
        return self.summary()

    def confirm(self) -> None:
        """Note that the person says the read-back is right; nothing happens while fields are missing."""
        self.confirmed = self._filled
        self._changing = False

    def change(self, field: str | None = None) -> None:
        """Note that the person says something is wrong: ask for `field` again, or ask which one it is."""
        self.confirmed = False
        self._changing = field not in FIELDS
        self._asked = field if field in FIELDS else None

    def skip(self) -> bool:
        """Leave the asked field out if it is optional; tell whether it was."""
        if self._field() != "other_language":
            return False
        self._fill({}, "other_language")
        self.values.pop("other_language", None)
        self._skipped = True
        return True

    def take(self, text: str, region: str | None = None) -> Taken:
        """Read a message: everything usable is filled in, a better value replaces an earlier one.

        `region` (two letters) is where a telephone number without a country code belongs, if that is known.
        """
        field = self._field()
        if field == "phone_country":
            return self._take_country(text)
        email, rest, mail_meant = find_email(text)
        read: dict[str, str] = {}
        problems: list[Problem] = []
        if email is not None:
            read["email"] = email
        elif mail_meant:
            problems.append(Problem("email", "contact_problem_email"))
        rest = self._take_phone(rest, region, read, problems, asked=field == "phone")
        self._take_words(rest, field, read, problems)
        if field == "change" and not read and not problems:
            chosen = next((name for words, name in _FIELD_WORDS if re.search(words, text, re.IGNORECASE)), None)
            if chosen is None:
                problems.append(Problem("change", "contact_problem_change"))
            else:
                self.change(chosen)
        if field == "email" and not mail_meant and not read and (names := self._last_after_all(rest)):
            read.update(names)
        elif field == "email" and not mail_meant and not read:
            problems.append(Problem("email", "contact_problem_email"))
        self._fill(read, field)
        return Taken(read, tuple(problems))

    def _take_phone(
        self, text: str, region: str | None, read: dict[str, str], problems: list[Problem], *, asked: bool
    ) -> str:
        reading = find_phone(text, region)
        if reading.state == "read" or (reading.state == "doubtful" and reading.number == self._doubted):
            read["phone"] = reading.number
        elif reading.state == "doubtful":
            self._doubted = reading.number
            problems.append(Problem("phone", "contact_problem_phone_check"))
        elif reading.state == "no_country":
            self._digits = reading.number
            self.values.pop("phone", None)
            self._asked = self._asked if self._asked != "phone" else None
        elif asked and not read:
            problems.append(Problem("phone", "contact_problem_phone"))
        return reading.rest

    def _take_country(self, text: str) -> Taken:
        whole = find_phone(text)
        region = None if whole.state == "read" else find_country(text)
        reading = whole if whole.state == "read" else find_phone(self._digits, region)
        if reading.state in ("read", "doubtful") and (region is not None or whole.state == "read"):
            self._fill({"phone": reading.number}, "phone_country")
            return Taken({"phone": reading.number}, ())
        if region is not None:
            self._digits = ""
            return Taken({}, (Problem("phone", "contact_problem_phone"),))
        return Taken({}, (Problem("phone_country", "contact_problem_phone_country"),))

    def _take_words(self, text: str, field: str, read: dict[str, str], problems: list[Problem]) -> None:
        text = text.strip(" ,;.\n")
        if field == "other_language" and not read:
            language, answered = read_language(text)
            if language is not None:
                read["other_language"] = language
            elif answered:
                self.skip()
            else:
                problems.append(Problem(field, "contact_problem_other_language"))
        elif field in ("first_name", "last_name"):
            name = read_name(turn_round(text)) if text else None
            if name is not None:
                read.update(self._names(name, field))
            elif not read and not problems:
                problems.append(Problem(field, "contact_problem_name"))

    def _names(self, name: str, field: str) -> dict[str, str]:
        first, last = split_full_name(name)
        if field == "first_name" and last and "last_name" not in self.values:
            self._split = True
            return {"first_name": first, "last_name": last}
        known = self.values.get("first_name", "")
        if field == "last_name" and last and known and name.casefold().startswith(known.casefold() + " "):
            return {"last_name": name[len(known) + 1 :]}
        return {field: name}

    def _last_after_all(self, text: str) -> dict[str, str]:
        """Names when "Ana María" was split and the last name comes instead of the e-mail address asked for."""
        name = read_name(text.strip(" ,;.\n")) if self._split and "@" not in text else None
        if name is None:
            return {}
        self._split = False
        return {"first_name": f"{self.values['first_name']} {self.values['last_name']}", "last_name": name}

    def _fill(self, read: Mapping[str, str], field: str) -> None:
        self.values.update(read)
        if read:
            self.confirmed = False
            self._changing = False
        if "phone" in read:
            self._digits = self._doubted = ""
        if self._asked is not None and (self._asked in read or field == self._asked == "other_language"):
            self._asked = None
