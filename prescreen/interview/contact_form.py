"""The contact details themselves: asked one by one or taken all at once, read back, put right, and handed over."""

from __future__ import annotations

import re

from prescreen.content.library import text_in
from prescreen.handoff import CentreChoice, ContactForm, hand_over
from prescreen.handoff.agreed_first import agrees_to_send, changes_nothing, says_to_send
from prescreen.handoff.commit import unusable
from prescreen.handoff.contact import OPTIONAL, REQUIRED
from prescreen.handoff.email_address import find_email
from prescreen.handoff.one_way import REACHED_BY
from prescreen.handoff.phone import find_phone, region_of
from prescreen.handoff.preferences import declines, read_time, read_way
from prescreen.handoff.written_form import only_country
from prescreen.interview import centring, contact_question, contacting
from prescreen.interview.hearing import Heard
from prescreen.interview.session import Session
from prescreen.reading import hesitates, refuses_contact

_WITHDRAWS = re.compile(
    r"\b(?:do not|don['’]?t|please don['’]?t|never mind|stop)\W+(?:\w+\s){0,2}"
    r"(?:pass|send|share|give|forward|contact me|sending|passing|sharing)\b|\bchanged my mind\b|\bwithdraw\b|"
    r"\bno (?:quiero que )?(?:env[ií]\w*|pas[ea]\w*|compart\w*|mand\w*) (?:mis|nada|esto|los)|"
    r"\bcambi[eé] de (?:idea|opini[oó]n)\b|(?:不要|别)(?:转交|发送|发给|联系)|不想转交|改变主意",
    re.IGNORECASE,
)
_CENTRE = re.compile(
    r"\b(?:cent(?:re|er)|clinic|hospital|site|place|town|centro|cl[ií]nica|ciudad)\b|中心|医院|地点", re.IGNORECASE
)

_SENTENCE = re.compile(r"(?:[^.?!¿？。\n]|\.(?=\S))+[.?!？。\n]*\s*")
_DETAIL = re.compile(r"[^\s@]+@[^\s@?？]+|\+?\d[\d\s().-]{5,}\d")
"""An address or a telephone number, all that counts of a question."""
_FEWEST_DIGITS = 9
"""So many digits without a country's code are a telephone number, where none was asked for; a date has eight."""


def begin(session: Session) -> None:
    """Start with the first detail; say first where the message will go when there is no centre to choose."""
    session.stage = "contact"
    session.state.contact_from = session.message_id
    if not session.trial.open_centres:
        key = "centre_none_open" if session.trial.centres else "centre_none"
        session.tell(key, team=contacting.team(session))
    form, session.state.contact_early = early(session), None
    contact_question.keep(session, form, CentreChoice.from_state({}, session.trial.centres), None)
    contact_question.put(session)


def early(session: Session) -> ContactForm:
    """The details that were given before they were asked for, as far as there are any."""
    return ContactForm.from_state(session.state.contact_early or {})


def gives_details(session: Session, heard: Heard) -> bool:
    """Does a message hold an address or a telephone number, with its country or without?"""
    if find_email(heard.text)[0] is not None:
        return True
    reading = find_phone(heard.text, _own_country(session))
    return reading.state == "read" or (reading.state in ("doubtful", "no_country") and _is_long(reading.number))


def _is_long(number: str) -> bool:
    return sum(character.isdigit() for character in number) >= _FEWEST_DIGITS


def read_into(session: Session, form: ContactForm, text: str) -> None:
    """Fill in what a message tells of the person's details."""
    form.take(_without_questions(text) or text, _own_country(session), session.refused)


def _without_questions(text: str) -> str:
    """What is told beside what is asked: "who gets them? my name is Tom Baker"; a detail in a question is told too.

    >>> _without_questions("who gets them? my name is Tom Baker"), _without_questions("can you use tom@example.com?")
    ('my name is Tom Baker', 'tom@example.com')
    """
    parts = [m.group() for m in _SENTENCE.finditer(text)]
    told = (" ".join(_DETAIL.findall(p)) if "?" in p or "？" in p else p for p in parts)
    return " ".join(part.strip() for part in told if part.strip())


def takes(session: Session, heard: Heard) -> bool:
    """Is this for the form, whatever act it is taken for? An answer to the open question, or a detail in the text."""
    form, choice = contact_question.opened(session)
    field = contact_question.field_asked(session, form, choice)
    if heard.picked or withdraws(heard, form):
        return True
    if find_email(heard.text)[0] is not None or find_phone(heard.text).state == "read":
        return True
    if "?" in heard.text or "？" in heard.text:
        return False
    match field:
        case "preferred_way":
            return read_way(heard.text) is not None
        case "preferred_time":
            return read_time(heard.text) is not None
        case "place":
            return centring.knows(session, heard.text)
    return False


def withdraws(heard: Heard, form: ContactForm) -> bool:
    """Does the person take their wish to be contacted back? A no to the first detail that is asked does."""
    if heard.picked:
        return heard.picks("contact_stop")
    if _thinks(heard) or _WITHDRAWS.search(heard.text) is not None:
        return True
    if find_email(heard.text)[0] is not None:
        return False
    return refuses_contact(heard.text, first=not form.values and form.question().field == "first_name")


def _keeps_to_no(session: Session, heard: Heard) -> bool:
    """Is a detail refused once more that the team cannot do without, after that was said?"""
    return bool(session.asking.data.get("needed")) and not heard.picked and (declines(heard.text) or heard.no)


def _thinks(heard: Heard) -> bool:
    """Does the person want to think it over, and give no address in the same breath?"""
    return not heard.picked and hesitates(heard.text) and find_email(heard.text)[0] is None


def take(session: Session, heard: Heard) -> None:
    """Read contact details, show what could not be used, and ask for what is missing."""
    form, choice = contact_question.opened(session)
    if withdraws(heard, form) or _keeps_to_no(session, heard):
        _withdraw(session, firmly=not heard.picked and (_thinks(heard) or not _WITHDRAWS.search(heard.text)))
        return
    field, needed = contact_question.field_asked(session, form, choice), False
    copy = contact_question.wants_copy(session)
    if field == "copy" and (said := _copy_said(heard)) is not None:
        copy = said
    elif field in centring.STEPS and centring.take(session, choice, heard, region_of(form.values.get("phone", ""))):
        pass
    elif heard.picked:
        _take_button(session, form, choice, heard)
    elif field == "confirm" and (heard.yes or agrees_to_send(heard.text)):
        form.confirm()
    elif field == "change" and (changes_nothing(heard.text) or agrees_to_send(heard.text)):
        if says_to_send(heard.text):
            form.confirm()
        else:
            form.reopen()
    elif field in REACHED_BY and (heard.act in ("decline", "dont_know") or declines(heard.text) or heard.no):
        if not form.skip():
            session.tell("contact_one_way")
    elif field in REQUIRED and (heard.act in ("decline", "dont_know") or declines(heard.text)):
        session.tell("contact_needed")
        needed = True
    elif field in OPTIONAL and heard.act in ("decline", "dont_know"):
        form.skip()
    else:
        _take_words(session, form, choice, heard, field)
    if form.filled and "email" not in form.values:
        copy = False  # there is no address for a note
    contact_question.keep(session, form, choice, copy)
    if form.complete and choice.done and copy is not None:
        if not (wrong := unusable(form.contact())):
            _commit(session, form, choice, copy=copy)
            return
        _ask_anew(session, form, choice, wrong[0], copy)
    contact_question.put(session)
    session.asking.data["needed"] = needed


def _ask_anew(session: Session, form: ContactForm, choice: CentreChoice, wrong: str, copy: bool | None) -> None:
    """Say which detail cannot be passed on as it is, and ask for that one again."""
    form.change(wrong)
    contact_question.keep(session, form, choice, copy)
    session.tell("contact_problem_name" if wrong in REQUIRED else f"contact_problem_{wrong}")


def _copy_said(heard: Heard) -> bool | None:
    """Does the person want the note? Who cannot decide gets none: what is sent cannot be called back."""
    if heard.picked:
        return True if heard.picks("copy_yes") else False if heard.picks("copy_no") else None
    if any(character.isdigit() or character == "@" for character in heard.text):
        return None  # "no, my phone ends in 7" puts something right
    if heard.yes or agrees_to_send(heard.text):
        return True
    return False if heard.no or heard.act in ("dont_know", "decline") else None


def _take_button(session: Session, form: ContactForm, choice: CentreChoice, heard: Heard) -> None:
    picked = heard.picked[0]
    if heard.picks("contact_right"):
        form.confirm()
    elif heard.picks("contact_change"):
        form.change()
    elif heard.picks("contact_skip"):
        if not form.skip():
            session.tell("contact_one_way")
    elif heard.picks("contact_value"):
        form.put(str(picked["field"]), str(picked["value"]))
    elif picked.get("field") == "centre":
        form.reopen()
        choice.again()
    elif "field" in picked:
        form.change(str(picked["field"]))


def _take_words(session: Session, form: ContactForm, choice: CentreChoice, heard: Heard, field: str) -> None:
    before = form.question().field
    taken = form.take(heard.text, _own_country(session, choice), session.refused)
    if taken.read or form.question().field != before:
        for problem in taken.problems:
            session.tell(problem.text_key)
        return
    if field in ("confirm", "change") and len(choice.centres) > 1 and _CENTRE.search(heard.text):
        form.reopen()
        choice.again()
    elif field == "confirm" and heard.no:
        form.change()
    else:
        for problem in taken.problems:
            session.tell(problem.text_key)


def _own_country(session: Session, choice: CentreChoice | None = None) -> str | None:
    """Where a telephone number without a country code belongs: where the person lives, else where all the centres are.

    A country that nobody told, and that is not the trial's only one, is never put before a number: it is asked.
    """
    if choice is not None and choice.place is not None:
        return choice.place.country
    return only_country(session.trial)


def _commit(session: Session, form: ContactForm, choice: CentreChoice, *, copy: bool) -> None:
    """Write lead and mails into the outbox in this turn's transaction; only then say that it was done."""
    role = session.answers.get("respondent") or "self"
    handed = hand_over(
        session.unit,
        session.conversation,
        {**form.contact(), "role": role},
        contacting.snapshot(session) if session.state.share else {},
        session.trial.entry,
        session.now,
        centre=choice.centre,
        copy=copy,
    )
    session.state.handed_over = True
    session.state.contact = None
    centre = choice.centre
    to = contacting.team(session) if centre is None else text_in(centre.contact.name, session.language)
    address = session.trial.entry.contact.email if centre is None else centre.contact.email
    session.tell("handed_over" if address else "handed_over_local", team=to, reference=handed.reference)
    if copy:
        session.tell("handed_over_copy")
    contacting.close(session, "closed_after_handover", by_email="email" in form.values)


def _withdraw(session: Session, *, firmly: bool = False) -> None:
    """Keep nothing of what was told here, and say so; who thinks it over, or refuses, is offered nothing else."""
    if session.state.contact_from is not None:
        session.unit.journal.blank_after(session.conversation.id, session.state.contact_from)
    session.redact()
    session.state.contact = session.state.contact_from = session.state.share = None
    if firmly:
        contacting.let_go(session)
    else:
        contacting.close(session, "closed_without_contact")
