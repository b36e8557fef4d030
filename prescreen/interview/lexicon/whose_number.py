"""Words that say which test a number belongs to, and that a test is not there, on folded text; names of tests are §."""

from typing import Final

NUMBER: Final = r"(?P<number>\d+(?:[.,]\d+)?)(?![\d,.]*\d)"
BELONGS: Final = (
    rf"\b(?:the|that|this|el|los|ese|esa|lo de) {NUMBER}(?: there| de ahi| ahi)?(?:,? (?:is|was|are|were|belongs to|goes with|"
    r"means|es|era|son|eran|va con|corresponde al?)|'s)"
    r"(?:[ ,]+(?:my|the|for|of|from|actually|really|in fact|about|to|kidneys?|white|liver|blood|el|la|los|las|lo|mi|mis|"
    r"de|del|al|para|rinon(?:es)?|higado|sangre|en realidad))*[ ,]+§+"
)
""" "The 58 is my kidneys, the eGFR"."""
MORE_NAMES: Final = {"wbc": ("white ones", "los blancos", "las blancas"), "egfr": ("filtrado", "filtracion")}
_HERE: Final = r"(?= *(?:$|[,.;]|\b(?:and|but|y|pero)\b|(?:on|in|at|here|there|written|printed|listed|en|ahi|aqui|a la vista|por)\b))"
_THE: Final = r"(?: (?:an?|any|the|my|such|un|una|el|la|los|las|ningun|ninguna|mi))?"
ABSENT: Final = (
    rf"\b(?:there (?:is|was|are) (?:no|not)|there(?:'s|s) (?:no|not)|there (?:isn'?t|wasn'?t|aren'?t)|"
    r"i (?:do not|don'?t|haven'?t|have not|never) (?:have|got|had|have got|see|find|gave|said|told you)|i(?:'ve| have) (?:got )?no|"
    r"i see no|i can(?:no|'?)t (?:see|find)|"
    rf"no (?:hay|tengo|veo|encuentro|viene|sale|aparece|esta|figura|me hicieron|me han hecho))(?: (?:an?y?))?{_THE} §+{_HERE}",
    rf"§+,? (?:i (?:do not|don'?t|haven'?t|have not) (?:have|got|see)|i have not got|i have no|no (?:lo |la |l[oa]s )?"
    rf"(?:tengo|hay|veo|encuentro|me (?:lo|la) hicieron)){_HERE}",
    r"§+ (?:is not|isn'?t|was not|wasn'?t|are not|aren'?t|no (?:esta|viene|sale|aparece|figura))"
    r"(?: (?:even|anywhere))?(?: (?:on|in|there|here|listed|printed|shown|en|ahi|aqui)\b|(?= *(?:$|[,.;])))",
)
TOLD: Final = (
    rf"§+(?: (?:ones?|count|value|level|cells))?(?:(?: (?:is|was|are|were|at|says|es|era|son|eran|fue|fueron|a|en|de))*| *[:=]) "
    rf"{NUMBER}"
)
"""A test and its number, beside what is put right."""
