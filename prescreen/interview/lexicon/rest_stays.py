"""Words that leave the other things of a list as they are, on folded text (en, es, zh)."""

from typing import Final

_REST: Final = (
    r"(?:(?:(?:all |everything )?(?:the )?(?:rest|others?|other (?:ones?|meds?|medicines?|drugs?|pills|things|two|three))|"
    r"everything else|all else)(?: of (?:it|them|the \w+))?)"
)
_RESTO: Final = r"(?:(?:todo )?(?:lo|los|las) (?:demas|otr[oa]s)(?: (?:medicamentos|medicinas|pastillas|cosas))?|(?:todo )?el resto|lo otro|todo lo demas)"
REST_STAYS: Final = (
    rf"\b{_REST}(?:'s)?(?: (?:is|are|stays?|remains?|as|all|still|can stay|can|keep|the))* ?(?:(?:the )?same|unchanged|as (?:it|they) (?:is|are|was|were)|"
    r"as before|as noted|stays?|stand|remains?|right|correct|fine|ok|good|alike)\b|"
    rf"\b(?:keep|leave)(?: all)? {_REST}\b|\bno (?:other )?changes? (?:to|in|with) {_REST}\b|\b(?:nothing|no) else (?:changed|changes|has changed)\b|"
    rf"\b{_RESTO}(?: (?:sigue[n]?|queda[n]?|esta[n]?|es|son|todo|tal|va|dejelo|dejalo|se queda[n]?))* ?(?:igual(?:es)?|lo mismo|bien|como (?:esta|estaba)[n]?|"
    r"tal cual|sin cambios?|correct[oa]s?|no cambia[n]?)\b|\b(?:deje|deja|dejen)(?:lo)? (?:todo )?(?:lo demas|el resto|los demas|las demas)\b|"
    r"\bnada mas (?:cambia|cambio|ha cambiado)\b|(?:其他|其它|其余|别的)(?:的|药)*(?:都)?(?:不变|照旧|一样|没变|没有变|对)"
)
ADDS: Final = (
    r"\b(?:also|too|as well|in addition|on top of|besides|add|missing|missed|forgot|left out|plus|"
    r"tambien|ademas|anad\w+|agreg\w+|falta(?:n|ba)?|olvid\w+|se me paso)\b|还有|另外|加上|漏"
)
"""What is named comes to what stands."""
ALL_THERE_IS: Final = (
    r"\b(?:only|just|nothing else|no (?:other|more)|that is all|that's all|thats all|none of the (?:others?|rest)|not the others?|"
    r"solo|solamente|unic[oa](?:mente)?|nada mas|ningun[oa]? (?:otr[oa]|mas)|es todo|no (?:los|las|lo) (?:otr[oa]s|demas))\b|只|就这"
)
"""The one thing is the whole list."""
