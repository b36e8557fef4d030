"""Words with which somebody sums up: "so I suppose that's a no now", "así que no"."""

from typing import Final

_LEADS: Final = (
    r"(?:so|then|therefore|hence|well|now|i (?:suppose|guess|think|take it|reckon|would say|would have to say)|"
    r"asi(?: que)?|entonces|o sea(?: que)?|pues|supongo(?: que)?|creo(?: que)?|digamos que)"
)
CONCLUDES: Final = (
    rf"(?:^|[.,;!?-] ?|\b(?:so|and|then|but|asi|entonces|pues|luego)\b )(?:{_LEADS}[ ,]+)+"
    r"(?:(?:that|it|this) (?:is|would be|makes it|must be|counts as|has to be|was|'s)|"
    r"(?:es|seria|queda en|sera))(?: (?:then|now|actually|really|an?|the|un|una|que))* (?P<pole>yes|no|"
    r"si)(?= *(?:$|[.,;!]|(?:now|then|for me|from me|ahora|entonces)\b))"
)
PLAINLY: Final = (
    r"[a-z0-9][,.;!]? (?:(?:and|but|y|pero) )?(?:so|therefore|that is why|hence|asi(?: que)?|por eso|entonces|"
    r"conque)[, ]+(?:(?:now|then|it is|that is|es|ahora)[, ]+)*(?:an? |un )?(?P<pole>yes|no|si|"
    r"not at all)(?= *[.,!]* *$)"
)
"""At the very end: "... but I'm retired now so yes"."""
