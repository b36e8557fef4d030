"""Words for the other one of a pair, on normalised text (en, es)."""

from typing import Final

CALLED: Final = (
    r"(?:the |my |la |el |mi )?(?:other|second|left|right|next|2nd|otr[oa]|segund[oa])"
    r"(?: (?:one|side|hip|knee|eye|shoulder|hand|foot|leg|lado|1|cadera|rodilla|ojo|mano|pie))?"
)
OTHER_ONE: Final = (
    rf"(?:^|[.;,!] ?|\b(?:and|but|then|y|pero|luego|while) )(?:(?:then|now|but|and|y|pero) )*(?P<name>{CALLED})"
    r"(?='s\b|[ ,]+(?:is|was|are|will|to|due|booked|planned|scheduled|done|gets|goes|got|had|in|on|next|last|down|set|listed|still|"
    r"ya|en|el|la|es|fue|se|me|para|comes|coming|pencilled|hopefully)\b)"
)
"""The second of a pair in a clause of its own: "the other one's in January"."""
