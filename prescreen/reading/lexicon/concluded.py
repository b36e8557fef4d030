"""Words with which somebody sums up: "so I suppose that's a no now"."""

from typing import Final

CONCLUDES: Final = (
    r"(?:^|[.,;!?-] ?|\b(?:so|and|then|but|asi que|entonces|o sea que?|pues|luego)\b )(?:(?:so|then|therefore|hence|well|now|i (?:suppose|guess|think|take it|reckon|would say|would have to say)|asi que|entonces|o sea que?|pues|supongo que|creo que|digamos que)[ ,]+)+"
    r"(?:(?:that|it|this) (?:is|would be|makes it|must be|counts as|has to be|was|'s)|(?:es|seria|queda en|sera))(?: (?:then|now|actually|really|an?|the|un|una|que))* (?P<pole>yes|no|si)(?= *(?:$|[.,;!]|(?:now|then|for me|from me|ahora|entonces)\b))"
)
