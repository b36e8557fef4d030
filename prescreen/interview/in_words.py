"""A person's answers as a short list: what says something, then all plain noes, then all that is not known."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from prescreen.facts.answers import DECLINED, UNKNOWN, Json
from prescreen.facts.definition import FactDefinition
from prescreen.interview.speech import Speech

NOT_SHOWN = frozenset({"prescreen_consent", "respondent", "carer_authorised"})


def plain_lines(
    speech: Speech, answers: Mapping[str, Json], facts: Collection[str], *, private: str | None = "review_private"
) -> Iterator[str]:
    """One line for each answer that says something, one for all noes, one for all that is not known or kept private.

    facts: those that are shown. private: the key of what is said instead of very private answers; None: nothing is.
    """
    noes: list[str] = []
    unknown: list[str] = []
    declined: list[str] = []
    hidden = False
    for fact, value in answers.items():
        if fact in NOT_SHOWN or fact not in facts:
            continue
        if speech.facts[fact].sensitivity == "very_private":
            hidden = True
        elif value == UNKNOWN:
            unknown.append(speech.short(fact))
        elif value == DECLINED:
            declined.append(speech.short(fact))
        elif is_plain_no(speech.facts[fact], value):
            noes.append(speech.short(fact))
        else:
            yield speech.say("line_of", name=speech.title(fact), value=speech.value(fact, value))
    if noes:
        yield speech.say("review_nos", names=speech.say("separator").join(noes))
    if unknown:
        yield speech.say("review_unknown", names=speech.say("separator").join(unknown))
    if declined:
        yield speech.say("review_declined", names=speech.say("separator").join(declined))
    if hidden and private is not None:
        yield speech.say(private)


def is_plain_no(definition: FactDefinition, value: Json) -> bool:
    """Does this answer say that the matter does not apply, and nothing more?"""
    return not definition.in_full and (
        value == []
        or (definition.none is not None and value == definition.none)
        or (definition.kind == "enum" and value == definition.no)
    )
