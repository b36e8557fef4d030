"""Words around a number that is only a remark beside "no idea", and around one that is reported all the same."""

from typing import Final

CLAUSE: Final = r"[;!?\n:()]+|[.,](?!\d)|\b(?:but|and|though|although|pero|y|aunque)\b"
"""Ends the clause of a number."""
FELT: Final = (
    r"\b(?:pains?|painful|hurts?|hurting|aches?|aching|sore|stiff\w*|tired\w*|fatigued?|exhaust\w+|knackered|"
    r"energy|mood|stress\w*|sleep|itch\w*|"
    r"knees?|hips?|wrists?|fingers?|hands?|toes?|foot|feet|ankles?|elbows?|shoulders?|joints?|back|neck|"
    r"head(?:ache)?s?|legs?|arms?|"
    r"dolor\w*|duele\w*|cansanci\w+|cansad[oa]|fatiga|rodillas?|manos?|dedos?|munecas?|tobillos?|pies?|caderas?|"
    r"hombros?|articulaciones|espalda|cabeza|animo)\b"
)
"""What people rate by themselves."""
OUT_OF_TEN: Final = (
    r"(?<![\d.,])\d{1,2}(?:[.,]5)? ?(?:out of|/|of|de|sobre) ?(?:10|ten|diez)(?![\d./-])|"
    r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten) out of (?:10|ten)\b"
)
"""A mark that somebody gives to a day or a pain; no score of the illness goes up to ten."""
SCALE: Final = (
    r"\b(?:from|between|del?|entre|scale of|escala (?:de|del)) ?(?:0|1|one|zero|uno|cero) ?(?:to|and|-|al?|"
    r"y) ?(?:10|ten|diez)\b"
)
"""A scale up to ten, which makes marks of all numbers beside it."""
TESTED: Final = r"\b(?:scores?|scored|sledai|selena|eular|acr|index|puntaje|puntuacion|indice|lupus activity)\b"
"""Words of a score in the same clause."""
REPORTED: Final = (
    r"(?:^|"
    r"\b(?:is|are|was|were|says?|said|saying|reads?|shows?|showed|mentioned|wrote|put|written|has|had|have|got|"
    r"gets|equals?|at|be|been|like|say|guess|think|reckon|told me|gave me|give me|scored|score|"
    r"count|level|number|value|result|reading|time|one|test|lab|visit|last|latest|time|es|era|fue|sale|salio|dice|"
    r"decia|dijo|dijeron|pone|ponia|puso|pusieron|dio|tenia|estaba|seria|marco|marca|apunto|apuntaron|ultim[ao]|"
    r"vez|creo(?: que)?))"
    r"[\s\"'=]*(?:(?:it|that|maybe|perhaps|about|around|roughly|approximately|somewhere|near|nearly|almost|over|"
    r"under|like|say|just|only|a|an|the|i|think|believe|guess|well|wait|oh|something|is|was|in|me|of|with|now|"
    r"still|last|"
    r"un|una|unos|como|de|en|el|la|casi|tal|vez|quiza|quizas|creo|que|mas o menos|alrededor|por|eso|los|es|era|"
    r"fue|ahi|aqui)[\s\"'=]+)*$"
)
"""Before a number that is told as the value after all, up to the beginning of its clause."""
COUNTS: Final = (
    r" ?-?(?!(?:in|on|at|and|but|out|from|last|this|that|the|for|when|back|or|if|as|was|were|is|which|so|then|now|"
    r"then|i|it|they|my|think|maybe|though|points?|percent|something|ish|today|yesterday|with|before|after|ago|"
    r"per|if|according|ok|lol|"
    r"hundred|thousand|million|billion|grams?|milligrams?|units?|en|el|la|los|hace|cuando|creo|pero|segun|mil|"
    r"gramos?|puntos?|por|con|hoy|ayer|que|del?|este|esta|ese|esa)\b)[a-z]{4,}"
)
"""After a number that counts some thing."""
