"""Kinds of yes-no questions: what a yes to them says. Patterns on normalised text; the first that is found counts."""

from typing import Final

FRAMES: Final[tuple[tuple[str, str], ...]] = (
    ("mind", r"\b(?:mind|bother\w*|hate|afraid|scared|allerg\w*|tired of|sick of|against|worried|dislike)\b"),
    ("prefer", r"\b(?:prefer\w*|rather|better than|favou?r\w*)\b|\bor\b"),
    (
        "ever",
        r"\b(?:ever|have you (?:\w+ )?(?:been|tried|seen|read|heard|visited|had|gone|played|eaten|traveled|watched|"
        r"done|met|lived|worked))\b|"
        r"^(?:been|tried|seen|heard)\b",
    ),
    (
        "want",
        r"\b(?:would you (?:like|want|be (?:interested|willing|up|open|ok|happy))|"
        r"do you (?:want|feel like|fancy|care)|you want|want|wanna|shall|should we|up for|feel like|how about|"
        r"what about|let us|can we|care (?:for|to)|in the mood|interested in|fancy|willing|join|can i get|may i|"
        r"could we|will you join|like to)\b",
    ),
    ("like", r"\b(?:like|enjoy\w*|love|into|fan|fond|keen|a big|crazy about|care for)\b"),
    ("have", r"\b(?:do you (?:\w+ )?(?:have|own)|have you got|got any|has|have a|have any|any)\b"),
    ("can", r"^(?:can|could|do you know how|are you able|are you good)\b"),
    ("plan", r"\b(?:going to|planning|plan|will you|gonna|plans|thinking (?:of|about)|looking)\b"),
    ("did", r"^(?:did|were|was)\b"),
    ("areyou", r"^(?:are you|you)\b"),
    ("do", r"^(?:do|does)\b"),
    ("is", r"^(?:is|are|was|has|have)\b"),
)
OTHER: Final = "other"
"""Every other question."""
