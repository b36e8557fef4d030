"""Judging a person's facts against a trial's criteria, with three truth values and reasons. Pure."""

from prescreen.criteria.judgement import Ground, Judgement
from prescreen.criteria.parse import RuleMistake, RuleParser
from prescreen.criteria.truth import MET, NOT_APPLICABLE, NOT_MET, UNKNOWN, Truth
from prescreen.criteria.verdict import Criterion, Finding, Outcome, Verdict, judge

__all__ = [
    "MET",
    "NOT_APPLICABLE",
    "NOT_MET",
    "UNKNOWN",
    "Criterion",
    "Finding",
    "Ground",
    "Judgement",
    "Outcome",
    "RuleMistake",
    "RuleParser",
    "Truth",
    "Verdict",
    "judge",
]
