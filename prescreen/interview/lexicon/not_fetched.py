"""Words by which somebody does not want to fetch a report that they have, on folded text (en, es)."""

from typing import Final

_LOOK: Final = r"(?:look|search|find|dig|fetch|hunt|check|get|go through|go and \w+|go get|bring|pull)\b"
NOT_FETCHED: Final = (
    rf"\b(?:do not|don'?t|dont) (?:really )?(?:want|feel like|fancy|care)(?: to)? (?:\w+ ){{0,3}}?(?:{_LOOK}|looking|getting|going|digging|searching)|"
    rf"\b(?:not going to|won'?t|will not|can'?t be bothered(?: to)?|cannot be bothered(?: to)?|too (?:lazy|tired) to|rather not|no energy to|not in the mood to) "
    rf"(?:\w+ ){{0,2}}?{_LOOK}|"
    r"\b(?:no (?:quiero|voy a|pienso|tengo ganas de|me apetece)|me da (?:mucha )?(?:pereza|flojera)|sin ganas de) "
    r"(?:ir a |ponerme a |levantarme a )?(?:buscar\w*|mirar\w*|traer\w*|sacar\w*|revisar\w*)"
)
LATER: Final = r"\b(?:now|later|tomorrow|tonight|today|right now|wait|ahora|luego|despues|manana|hoy|espere)\b"
"""Put off, which is another matter than not wanting."""
