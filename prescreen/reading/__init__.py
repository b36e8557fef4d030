"""Reads what a person writes: text and the question that was asked in, facts, act and warnings out.

Rules and vocabulary come first. Where they have no opinion, small models taught from the examples in `data/reading/`
may have one; what they read is always read back. The same message always reads the same. A reading that could be the
opposite of what was meant is not made; the fact is listed as unclear instead.
"""

from prescreen.reading.about_things import asked_about
from prescreen.reading.acts import ACTS
from prescreen.reading.child_patient import (
    age_of_child_patient,
    age_of_ward,
    answers_for_another,
    says_they_agree,
)
from prescreen.reading.command import read_row
from prescreen.reading.contact_refusal import refuses_contact, refuses_first, wants_company
from prescreen.reading.contact_wish import wants_contact
from prescreen.reading.corrections import takes_back
from prescreen.reading.denied_danger import denies
from prescreen.reading.for_whom import agrees_first, answers_for_self, unknown_to_patient
from prescreen.reading.goes_on import goes_on
from prescreen.reading.kinds import KINDS
from prescreen.reading.leaving import wants_in
from prescreen.reading.letting_go import beside_leaving, would_rather_leave
from prescreen.reading.model import Context, FactReading, MessageReading
from prescreen.reading.not_yet_adult import age_before_adult
from prescreen.reading.nothing_deleted import without_keeping
from prescreen.reading.of_age import grown_up
from prescreen.reading.reader import Reader
from prescreen.reading.reasons import asks_about, asks_reason
from prescreen.reading.reassurance import fears, misread, reassures, reassuring_places
from prescreen.reading.second_thoughts import hesitates, puts_off
from prescreen.reading.seeing_again import without_seeing
from prescreen.reading.waiting import waits
from prescreen.reading.wavering import (
    agrees_after_all,
    holds_back,
    last_named,
    question_held,
    refuses_questions,
    wavers,
)
from prescreen.reading.writers_own import patient_in, relatives_in

__all__ = [
    "ACTS",
    "KINDS",
    "Context",
    "FactReading",
    "MessageReading",
    "Reader",
    "age_before_adult",
    "age_of_child_patient",
    "age_of_ward",
    "agrees_after_all",
    "agrees_first",
    "answers_for_another",
    "answers_for_self",
    "asked_about",
    "asks_about",
    "asks_reason",
    "beside_leaving",
    "denies",
    "fears",
    "goes_on",
    "grown_up",
    "hesitates",
    "holds_back",
    "last_named",
    "misread",
    "patient_in",
    "puts_off",
    "question_held",
    "read_row",
    "reassures",
    "reassuring_places",
    "refuses_contact",
    "refuses_first",
    "refuses_questions",
    "relatives_in",
    "says_they_agree",
    "takes_back",
    "unknown_to_patient",
    "waits",
    "wants_company",
    "wants_contact",
    "wants_in",
    "wavers",
    "without_keeping",
    "without_seeing",
    "would_rather_leave",
]
