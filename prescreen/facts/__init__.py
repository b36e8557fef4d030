"""What can be known about a person: kinds, units, dates, names, and answers with their shapes. Pure."""

from prescreen.facts.answers import DECLINED, UNKNOWN, BadValue, Json, is_known
from prescreen.facts.dates import PartialDate, Span, parse_date
from prescreen.facts.definition import FactDefinition, Texts
from prescreen.facts.terms import Term, Terms
from prescreen.facts.values import check_answer, check_answers

__all__ = [
    "DECLINED",
    "UNKNOWN",
    "BadValue",
    "FactDefinition",
    "Json",
    "PartialDate",
    "Span",
    "Term",
    "Terms",
    "Texts",
    "check_answer",
    "check_answers",
    "is_known",
    "parse_date",
]
