"""What an illness of the brain, or a cancer, has left behind, and that it left nothing."""

from typing import Final

_FAILS: Final = (
    r"(?:can|could) (?:not|hardly|barely|no longer|only just)|(?:is|am|are|was) (?:not able|unable) to|(?:do|does|did) not(?= [a-z]+ (?:so |that |very )?(?:well|right|properly|the same|clearly|much|good)\b)|"
    r"have (?:never|not)|has (?:never|not)|never|struggle to|(?:have|has) (?:trouble|problems|difficulty)"
)
_ACT: Final = (
    r"(?:walk\w*|talk\w*|speak\w*|drive|driving|move|moving|feel|see|seeing|read\w*|write|writing|use|using|lift\w*|hold\w*|swallow\w*|"
    r"remember\w*|think\w*|work|working|stand\w*|hear|hearing|find|been|recover\w*|got|get|gone)"
)
_SINCE: Final = r"(?:since|because of|due to|after|from|on account of|thanks to)"
_NO_PUEDE: Final = (
    r"no (?:(?:me|la|lo|le|se) )?(?:puedo|puede|pude|siento|siente|hablo|habla|camino|camina|veo|ve|oigo|oye|muevo|mueve|manejo|conduzco|"
    r"quede|quedo|quedado|ando|anda|recuerdo|trabajo|logro|tengo (?:bien|fuerza|sensibilidad)|i have (?:bien|fuerza|sensibilidad)|"
    r"(?:he|ha) (?:quedado|vuelto))"
)
_NOT_LEADING: Final = r"(?<!no, )(?<!never, )"
LEFT: Final = (
    rf"{_NOT_LEADING}\b(?:{_FAILS}) (?:really |fully |properly )?{_ACT}\b[^.;,]{{0,30}}? {_SINCE} (?:my|the|her|his|that|this|an?)?(?: (?:old|big|bad|last|first|small))? ?$|"
    rf"{_NOT_LEADING}\b{_NO_PUEDE}\b[^.;,]{{0,30}}? (?:desde|por|del?|a causa del?|tras|despues del?|because of|since|from|for) ?(?:que tuve )?(?:la|el|mi|su|los|las|ese|esa|un|una)? ?$"
)
"""Before the name of the illness: what cannot be done since then."""
ONCE: Final = r"(?:(?:a|an|my|the|one|una?|la) )?(?:seizures?|fits?|convulsion\w*|ataques?|crisis)"
"""What happens to people without the illness as well."""
NAMED_AFTER: Final = r"\bi do not have bien [^.;,]{3,24}, (?:es|por|tengo|i have) (?:(?:el|la|un|una) )?$"
"""The same, with the name set after it: "no tengo bien la memoria, es Alzheimer"."""

DENIED: Final = (
    r"\b(?:no|zero|without|sin)(?: (?:any|real|other))? (?:[a-z]+ )?(?:symptoms?|effects?|problems?|weakness|damage|signs?|traces?|scars?|"
    r"trouble|issues?|deficits?|paralysis) (?:left(?: over)?|remaining|remain|from (?:it|that|my|the(?! (?:lupus|sle|brain)))(?= ?(?:$|[.,;]|stroke|\w+ in\b))|"
    r"stayed|behind)\b(?: behind)?|"
    r"\b(?:no|zero|without|sin) (?:lasting|permanent|residual|long[- ]term|leftover|remaining)(?: [a-z]+)? "
    r"(?:damage|effects?|problems?|symptoms?|harm|injury|weakness|issues?|disability)\b|"
    r"\b(?:no|zero|without) (?:leftovers|residuals?|after ?-?effects|paralysis|sequelae?|metastas[ei]s|mets|spread)\b|"
    r"\b(?:no|zero|without) (?:signs?|traces?) of it\b(?: now| left| today| since)?|"
    r"\b(?:no|without) (?:chemo\w*|radi\w+|further treatment|treatment) (?:was |were )?(?:needed|necessary|required|afterwards)\b|"
    r"\bno (?:hizo falta|necesite|fue necesari[oa]|me (?:dieron|hicieron|toco)) (?:la |el )?(?:quimio\w*|radio\w*|tratamiento)\b|"
    r"\b(?:no|zero|without|sin|ninguna?) (?:relapses?|recurrences?|recaidas?|recidivas?|recurrencias?)\b(?: (?:since|so far|yet|desde entonces))?|"
    r"\b(?:no|sin|ninguna)(?: (?:me|le|hay|hubo|tengo|i have|tuve|i had|quedo|quedaron|dejo))*(?: ninguna?)? (?:secuelas?|metastasis|consecuencias?)\b|"
    r"\b(?:it )?(?:never|has not|did not|not) (?:come|came|returned|return|recurred|recur)(?: back)?(?: (?:since|again|so far|yet))*(?=\W*$| ?[,.;])|"
    r"\b(?:nunca|never|no|jamas)(?: (?:mas|me|se|ha|more))* (?:volvio|vuelto|regreso|regresado|reaparecio|reaparecido|recidivo|came back)(?: (?:a salir|mas|nunca|desde entonces))*"
    r"(?=\W*$| ?[,.;])"
)
"""It left nothing, or never came back; that says that it was there."""
