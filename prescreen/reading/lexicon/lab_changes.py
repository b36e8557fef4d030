"""Words by which a number is a change, a multiple, a wish or a value of before, and not that of today (en, es).

Patterns on normalised text; what the groups `old` and `past` hold is no value.
"""

from typing import Final

_NUMBER: Final = r"(?<![\w.,/])\d+(?:[.,]\d+)?(?![\d.,]*\d)(?: ?(?:[a-z]{1,5}/[a-z]{1,3}\b|%|k\b|points?\b|puntos?\b))?"
_NO_END: Final = r"(?! ?(?:to|al?|hasta|up to|down to|into|en)\b)"
"""Not before the value that came of it: "doubled to 1.8"."""
_MOVED: Final = (
    r"(?:f[ea]ll(?:en)?|dropp?(?:ed|ing|s)?|lost|lose|losing|gained|rose|risen|increased|decreased|climbed|went (?:up|down)|gone (?:up|down)|"
    r"came (?:up|down)|come (?:up|down)|down|up|baj(?:o|e|aron|ado|a|an)|sub(?:io|i|ieron|ido|e|en)|ca(?:yo|yeron|ido|i)|"
    r"perd(?:i|io|ieron|ido)|gan(?:e|o|aron|ado)|aument(?:o|aron|ado)|disminuy(?:o|eron)|mejor(?:o|aron|ado)|empeor(?:o|aron|ado))"
)
_BY: Final = r"(?: (?:by|en|about|around|some|like|another|otr[oa]s|casi|nearly|almost|a full|me|de golpe))*"
_MULTIPLIED: Final = (
    r"(?:doubl(?:ed|ing)|trebled|tripl(?:ed|ing)|quadrupled|halved|(?:duplic|triplic|cuadriplic|cuadruplic)\w+)"
)
_LINKS: Final = (
    r"(?:(?:and|but|then|so|y|pero|que|which|it|they|has|have|had|since|almost|nearly|about|more than|over|now|just|se|me|ha|han|casi|ya|luego|"
    r"after that|despues|i) )*"
)
_NOT_KNOWN: Final = (
    r"(?:do not (?:know|remember)|no idea|unsure|not sure|no clue|dunno|have not (?:checked|tested|had|been)|(?:i do not know)|no (?:lo |la )?se\b|not yet (?:lo |la )?se\b|ni idea|"
    r"not (?:checked|tested)|no me (?:lo |la )?han (?:hecho|mirado|medido|repetido))"
)
_AT_PRESENT: Final = (
    r"(?:now|currently|today|these days|since|at the moment|after(?:wards)?|ahora|hoy|actualmente|despues)"
)

NOT_TODAYS: Final[tuple[str, ...]] = (
    rf"\b{_MOVED}{_BY} (?P<old>{_NUMBER})(?=[ ,]*(?:(?:all the way|down|up|and is|is|y esta) )*(?:to|al?|hasta)(?: (?:el|l[oa]s?|about|around|unos?))? ?\d)",
    rf"(?P<past>{_NUMBER})[^.;!?\d]{{0,40}}\b(?:{_MOVED} by|lost|gained|(?:baj|sub|perd|gan|aument|disminuy|ca)(?:e|o|i|io|yo|iste|aron|ieron|yeron|ado|ido)"
    rf"(?: en| como)?)(?: (?:about|around|another|otr[oa]s|casi|almost|nearly|some|like))* (?P<old>{_NUMBER})"
    rf"{_NO_END}(?! ?(?:kgs?|lbs?|(?!points\b|puntos\b)[a-z]{{3,}}s)\b)",
    rf"\b{_MULTIPLIED}(?: (?:since|up|more or less|almost|casi|it|them|then))*(?: (?:from|del?|desde|since|what was))(?: (?:about|around|el|un|los|unos))* "
    rf"(?P<old>{_NUMBER})",
    rf"\b(?:was|were|been|era|estaba|tenia|estuvo|i used to have|used to be|started|before|antes|empezo|empece|con)(?: (?:at|in|en|about|con|it|only))* "
    rf"(?P<old>{_NUMBER})[^.;!?\d]{{0,24}}?[ ,]+{_LINKS}{_MULTIPLIED}\b{_NO_END}",
    rf"\b(?:twice|double|triple|treble|half|doble|mitad|(?:\d+(?:[.,]\d+)?|two|three|four|five) ?(?:x|times|veces))\b[^.;!?\d]{{0,30}}?"
    r"\b(?:was|were|era|eran|before|antes|used to be|i used to have|tenia|estaba)[ ,]*(?:(?:que|which|of|de|was|era|is|es|at|en|tenia|estaba) )*"
    rf"(?P<old>{_NUMBER})",
    rf"\b(?:(?:me|nos|te|os|les?|se) )?(?:piden?|exigen?|requieren?|hace falta|hay que tener|necesitan)(?: (?:que|una?|tener|al menos|minimo|"
    rf"at least|por lo menos|de|sea|este|en|over|mas de))* (?P<old>{_NUMBER})",
    rf"\b(?:they|you|you guys|the study|it) (?:needs?|wants?|requires?|asks? for|are asking for)(?: (?:at least|an?|it|it to be|to be|over|above|a minimum of|minimum|me to have))* "
    rf"(?P<old>{_NUMBER})",
    rf"(?P<old>{_NUMBER})[^.;!?\d]{{0,12}}\b(?:before|antes del?|prior to)\b[^.;!?\d]{{0,40}}\b(?:{_NOT_KNOWN}[^.;!?\d]{{0,30}}\b{_AT_PRESENT}|"
    rf"{_AT_PRESENT}[^.;!?\d]{{0,20}}\b{_NOT_KNOWN}|not yet (?:lo |la )?se\b)",
)
