"""Words for what is neither mild nor serious, and for how often somebody is seen: on normalised text."""

from typing import Final

MODERATE: Final = (
    r"\b(?:moderate(?:ly)?(?! (?:exercise|drink\w*|amount|cholesterol|pains?|lupus|flares?|disease activity|walk\w*|activity|activities|active|diet|wine))|moderad[oa]s?(?:mente)?|"
    r"medium|middling|half ?way|so so|regular tirando a|ni leve ni grave|intermedi[oa])\b"
)
OTHERWISE: Final = r"\b(?:in moderation|exercise moderately|drink moderately|con moderacion|(?:ejercicio|actividad) moderad[oa]|medium (?:size|build))\b"
CONTROLLED: Final = r"\b(?:(?:well |under )?control(?:led)?|bajo control|controlad[oa]s?|used to be|was|were|era|fue)\b"
"""Beside it: the illness is held, or was moderate once."""
GRAVE: Final = r"graves?|sever[oa]s?|avanzad[oa]s?|cardiaca|cirrosis|cirrhosis|terminal|(?:to|turned|became|now|got|gone|went) (?:very )?(?:severe|serious|bad)"
"""Beside it, or beside what is serious by its name: moderate takes nothing back."""
SEEN: Final = (
    r"\b(?:yearly|annual(?:ly)?|(?:once|twice) (?:a|per|each|every) year|every (?:other |single |\w+ )?(?:years?|months?)|each year|every 6 months|six[- ]monthly|cada (?:ano|seis meses)|"
    r"una vez al ano|anualmente|revision anual|check-?ups?|follow(?:ed)?[- ]ups?)\b"
)
"""How often a doctor looks at it, which says nothing of how serious it is."""
