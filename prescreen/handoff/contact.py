"""The contact form as a small state machine: what to ask next, and what a message fills in.

The caller owns words and dialogue acts; this module owns fields and their validity. One message may fill several
fields ("Jane Roe, jane@example.org, +1 415 555 2671"). Before anything is handed over the person reads all of it
back and confirms.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from prescreen.handoff.contact_fields import (
    FIELDS,
    INPUT,
    OPTIONAL,
    REQUIRED,
    Problem,
    Question,
    Taken,
    named_field,
    names_detail,
)
from prescreen.handoff.corrections import named_values
from prescreen.handoff.email_address import find_email
from prescreen.handoff.language_names import language_beside, may_be_language, read_language, wants_no_other
from prescreen.handoff.names import has_one_name, read_name, split_full_name
from prescreen.handoff.one_message import name_and_preferences, preference, preferences, without_labels, wrong_field
from prescreen.handoff.one_way import REACHED_BY, does_without, has_none, other
from prescreen.handoff.phone import SHORTEST, find_country, find_phone
from prescreen.handoff.preferences import declines
from prescreen.handoff.spoken_digits import with_digits

__all__ = ["FIELDS", "OPTIONAL", "REQUIRED", "ContactForm", "Problem", "Question", "Taken"]

_NO_OTHER = re.compile(
    r"\W*(?:no|nope|nah|none|only|just|solo|s[oó]lo|nada m[aá]s|没有|不用|只)(?![a-z])", re.IGNORECASE
)
Regions = str | Sequence[str] | None
"""Where a telephone number without a country code may belong: a country (two letters), or several."""


def _nobody_refuses(address: str) -> bool:
    return False


def _digits_of(number: str) -> str:
    return "".join(character for character in number if character.isdigit()).lstrip("0")


class ContactForm:
    """Contact details on their way to being complete and confirmed."""

    def __init__(self) -> None:
        self.values: dict[str, str] = {}
        self.confirmed = False
        self._skipped: set[str] = set()  # optional fields that were offered and left out
        self._changing = False  # the person said that something is wrong, not yet what
        self._asked: str | None = None  # a field asked again out of order
        self._digits = ""  # a telephone number that still lacks its country
        self._doubted = ""  # a telephone number or an address asked about once
        self._split = False  # first and last name were taken from one answer to "first name"

    @classmethod
    def from_state(cls, state: Mapping[str, Any]) -> "ContactForm":
        """Take the form up where `to_state` left it; an empty mapping is a fresh form."""
        form = cls()
        form.values = {name: str(state["values"][name]) for name in FIELDS if name in state.get("values", {})}
        form.confirmed = bool(state.get("confirmed", False))
        skipped = state.get("skipped", [])
        form._skipped = set(skipped) if isinstance(skipped, list) else set()
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
            "skipped": sorted(self._skipped),
            "changing": self._changing,
            "asked": self._asked,
            "digits": self._digits,
            "doubted": self._doubted,
            "split": self._split,
        }

    @property
    def complete(self) -> bool:
        """All required fields are there, the optional ones were offered, and the person confirmed."""
        return self.confirmed and self.filled

    @property
    def filled(self) -> bool:
        """Nothing is left to ask but whether all is right."""
        return all(name in self.values or name in self._skipped for name in FIELDS)

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
        return next((name for name in FIELDS if name not in self.values and name not in self._skipped), "confirm")

    def summary(self) -> dict[str, str]:
        """Return the fields that hold something, in order, for the read-back."""
        return {name: self.values[name] for name in FIELDS if self.values.get(name)}

    def contact(self) -> dict[str, str]:
        """Return the confirmed details for `hand_over`; raises ValueError before that."""
        if not self.complete:
            raise ValueError("the contact details are not complete and confirmed")
        return {name: self.values[name] for name in FIELDS if name in self.values}

    def confirm(self) -> None:
        """Note that the person says the read-back is right; nothing happens while fields are missing."""
        self.confirmed = self.filled
        self._changing = False

    def change(self, field: str | None = None) -> None:
        """Note that the person says something is wrong: ask for `field` again, or ask which one it is."""
        self.confirmed = False
        self._changing = field not in FIELDS
        self._asked = field if field in FIELDS else None

    def reopen(self) -> None:
        """Note that something else than a detail is being changed: the read-back comes again."""
        self.confirmed = self._changing = False

    def skip(self) -> bool:
        """Leave the asked field out if it is optional; tell whether it was."""
        field = self._field()
        field = "phone" if field == "phone_country" else field
        if field in REACHED_BY:
            return self._leave_out(field)
        if field not in OPTIONAL:
            return False
        self._asked = None
        self.values.pop(field, None)
        self._skipped.add(field)
        return True

    def may_do_without(self, way: str) -> bool:
        """May this way of reaching the person be left out, because there is, or may be, the other one?"""
        return other(way) not in self._skipped

    def _leave_out(self, way: str) -> bool:
        """Leave one way of reaching the person out; not both."""
        if other(way) in self._skipped:
            return False
        self._asked = None if self._asked == way else self._asked
        self.values.pop(way, None)
        self._skipped.add(way)
        if way == "phone":
            self._digits = ""
            self.values.pop("preferred_way", None)
            self._skipped.add("preferred_way")  # there is only one left
        return True

    def _drop_language(self) -> None:
        self.values.pop("other_language", None)
        self._skipped.add("other_language")
        self.confirmed = self._changing = False
        self._asked = None if self._asked == "other_language" else self._asked

    def _without(self, text: str, read: Mapping[str, str]) -> set[str]:
        """The ways of reaching a person that a text does without."""
        return {
            way
            for way in REACHED_BY
            if way not in read and does_without(way, text) and (way not in self.values or other(way) in self.values)
        }

    def put(self, field: str, value: str) -> None:
        """Take a value that a button stands for; an empty last name is that of a person who has one name only."""
        if field in FIELDS:
            self._fill({field: value})

    def take(self, text: str, region: Regions = None, refused: Callable[[str], bool] = _nobody_refuses) -> Taken:
        """Read a message: everything usable is filled in, a better value replaces an earlier one.

        region: where a telephone number without a country code belongs, as far as that is known.
        refused: is it known that no mail can go to this address?
        """
        field = self._field()
        text = unicodedata.normalize("NFKC", text)
        abroad = None
        if field == "phone_country" and not does_without("phone", text):
            abroad = self._take_country(text)
            if abroad.read or not self._digits:
                return abroad
        text = with_digits(text)
        if field in OPTIONAL and declines(text):
            self.skip()
            return Taken({}, ())
        read: dict[str, str] = {}
        problems: list[Problem] = []
        rest, mail_meant = self._take_email(text, refused, read, problems)
        named = named_values(rest, self.values)
        read.update(named)
        of_phone = field in ("phone", "confirm", "change") or names_detail("phone", rest)
        if "phone" not in named and (of_phone or not named):
            rest = self._take_phone(rest, region, read, problems, asked=field == "phone")
        if not named:
            labelled = mail_meant or "phone" in read
            self._take_words(without_labels(rest) if labelled else rest, field, read, problems)
        if field == "change" and self._changing and not read and not problems:
            problems.append(Problem("change", "contact_problem_change"))
        none = {field} if field in REACHED_BY and has_none(text) else set()
        if none:
            pass
        elif field == "email" and not mail_meant and not read and (names := self._last_after_all(rest)):
            read.update(names)
        elif field == "email" and not mail_meant and not read:
            problems.append(Problem("email", "contact_problem_email"))
        if field != "other_language" and "other_language" not in read and (spoken := language_beside(text)):
            read["other_language"] = spoken
        self._fill(read)
        if "other_language" not in read and wants_no_other(text):
            self._drop_language()
        left = {way for way in self._without(text, read) | none if self._leave_out(way)}
        if abroad is not None and not read and not left:
            return abroad
        return Taken(read, tuple(p for p in problems if p.field not in left))

    def _take_email(
        self, text: str, refused: Callable[[str], bool], read: dict[str, str], problems: list[Problem]
    ) -> tuple[str, bool]:
        """The rest of the text, and whether it has an address. One that mail cannot reach is taken when repeated."""
        email, rest, mail_meant = find_email(text)
        if email is not None and refused(email) and email != self._doubted:
            self._doubted = email
            problems.append(Problem("email", "contact_problem_email_check"))
        elif email is not None:
            read["email"] = email
        elif mail_meant:
            problems.append(Problem("email", "contact_problem_email"))
        return rest, mail_meant

    def _take_phone(
        self, text: str, region: Regions, read: dict[str, str], problems: list[Problem], *, asked: bool
    ) -> str:
        reading = find_phone(text, region)
        if reading.state == "read" or (reading.state == "doubtful" and self._told_before(reading.number)):
            read["phone"] = reading.number
        elif reading.state == "doubtful":
            self._doubted = reading.number
            if "phone" in self.values:
                self._asked = "phone"  # the one that stands is wrong
            problems.append(Problem("phone", "contact_problem_phone_check"))
        elif reading.state == "no_country":
            self._digits = reading.number
            self.values.pop("phone", None)
            self._asked = self._asked if self._asked != "phone" else None
        elif asked and not read:
            problems.append(Problem("phone", "contact_problem_phone"))
        return reading.rest

    def _told_before(self, number: str) -> bool:
        """Was a number told before, with its country's code or without?"""
        before = _digits_of(self._digits)
        return number == self._doubted or (len(before) >= SHORTEST and _digits_of(number).endswith(before))

    def _take_country(self, text: str) -> Taken:
        whole = find_phone(text)
        is_whole = whole.state in ("read", "doubtful")  # the number once more, now with its country's code
        region = None if is_whole else find_country(text)
        reading = whole if is_whole else find_phone(self._digits, region)
        if reading.state in ("read", "doubtful") and (region is not None or is_whole):
            self._fill({"phone": reading.number})
            return Taken({"phone": reading.number}, ())
        if region is not None:
            self._digits = ""
            return Taken({}, (Problem("phone", "contact_problem_phone"),))
        return Taken({}, (Problem("phone_country", "contact_problem_phone_country"),))

    def _take_words(self, text: str, field: str, read: dict[str, str], problems: list[Problem]) -> None:
        text = text.strip(" ,;.\n")
        if field in ("confirm", "change"):
            if read or problems:
                return
            wrong = wrong_field(text) or (named_field(text) if field == "change" else None)
            if wrong is not None:
                self.change(wrong)
            else:
                read.update(preferences(text))
        elif field in ("preferred_way", "preferred_time") and not read:
            read.update(preference(field, text))
            if not read and not problems:
                problems.append(Problem(field, f"contact_problem_{field}"))
        elif field == "other_language" and not read:
            self._take_language(text, read, problems)
        elif field == "last_name" and has_one_name(text):
            read["last_name"] = ""
        elif field in ("first_name", "last_name"):
            name, beside = name_and_preferences(text) if text else (None, {})
            read.update(beside)
            if name is not None:
                read.update(self._names(name, field))
            elif not read and not problems and not self._digits:
                problems.append(Problem(field, "contact_problem_name"))

    def _take_language(self, text: str, read: dict[str, str], problems: list[Problem]) -> None:
        """A language that nobody knows by its name is taken when it is repeated; other words are none."""
        language, answered = read_language(text)
        if _NO_OTHER.match(text) is not None or (answered and language is None):  # "no, just English"
            self.skip()
        elif language is not None:
            read["other_language"] = language
        elif may_be_language(text) and text.casefold() == self._doubted.casefold():
            read["other_language"] = text
        else:
            self._doubted = text if may_be_language(text) else self._doubted
            problems.append(Problem("other_language", "contact_problem_other_language"))

    def _names(self, name: str, field: str) -> dict[str, str]:
        first, last = split_full_name(name)
        if last and (read_name(first) is None or read_name(last) is None):
            first, last = name, ""
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

    def _fill(self, read: Mapping[str, str]) -> None:
        self.values.update(read)
        self._skipped -= set(read)
        if "phone" in read and "preferred_way" not in read:
            self._skipped.discard("preferred_way")
        if read:
            self.confirmed = False
            self._changing = False
        if "phone" in read:
            self._digits = ""
        if "phone" in read or "email" in read:
            self._doubted = ""
        if self._asked is not None and (self._asked in read or self._asked in self._skipped):
            self._asked = None
