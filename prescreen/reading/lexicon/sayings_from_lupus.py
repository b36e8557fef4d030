"""Turns of phrase of what lupus does: the kidneys are ill from it alone, it never lets up. See `prescreen.reading.sayings`."""

from typing import Final

_NOT_ONLY: Final = (
    r"^(?!.*\b(?:not|no|never|other|stones?|cysts?|transplant\w*|dialysis|diabet\w+|pressure|polycystic|also|besides|plus|partly|maybe|think|might|may|"
    r"unsure|probably|severe|serious|fail\w*|end stage|esrd|dad|mother|sister)\b)"
)
_NO_SOLO: Final = (
    r"^(?!.*\b(?:no|nunca|otr[oa]s?|piedras?|calculos?|quistes?|trasplant\w+|dialisis|diabet\w+|presion|poliquist\w+|tambien|ademas|(?<!nada )mas|quizas?|creo|puede|"
    r"seguro|probable\w*|grave|sever[oa]|insuficiencia|falla\w*|fallo|terminal|papa|mama|hermana)\b)"
)
_FLARES: Final = r"(?:flar\w+|activ\w+|sick|ill|pain|symptoms?|a flare|flares|rash\w*|hurting|trouble|having (?:flares?|symptoms?|pain|problems))"
_BROTES: Final = r"(?:brotes?|brotar|activ[oa]s?|sintomas?|dolores|dolor|crisis|molest\w+|recaidas?|dar lata|fastidiar|doler\w*|inflam\w+)"
ENGLISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "kidney_disease": (
        (
            "none",
            rf"{_NOT_ONLY}(?=.*(?:^\W*(?:yes|yeah|yep)\b|\bkidneys?\b|\bckd\b|\bstage \d|\brenal\b)).*\b(?:from|by|due to|because of|secondary to|(?:that|it|this|which) (?:is|was)) "
            r"(?:(?:all|just|only|purely|entirely|completely|from|by|because of|due to|the|my|it is) )*(?:sle|lupus)(?: nephritis)?(?:,? (?:nothing else|only|itself|alone|not anything else))?\W*$",
        ),
    ),
    "refractory": (
        (
            "yes",
            rf"\b(?:never|not|hardly ever|does not|do not|can not|will not|has not|have not) (?:really |ever )?(?:stop(?:s|ped)?|quit(?:s|ting)?|cease[sd]?) (?:being |having |with )?(?:the |my )?{_FLARES}\b|"
            r"\b(?:not|no) (?:a |one )?(?:single )?(?:day|week|month|year)\b[^.;,]{0,12}\b(?:goes by |passes )?(?:without|that i (?:do|am) not|i do not)\b[^.;,]{0,12}\b(?:flar\w+|pain|symptom\w*|rash|trouble)\b|"
            r"^\W*(?:it |the lupus |my lupus |i )?(?:is|has|have|am|does|do|still|just|will) not (?:really |been |yet |got(?:ten)? |getting |any )*(?:improv\w+|respond\w*|better|let(?:ting)? up|settl\w+|calm\w+)\b(?: (?:at all|yet|to (?:it|them|anything|any of (?:it|them)|treatment|the (?:meds|drugs|pills))|with (?:it|them|anything|treatment)))*\W*$",
        ),
    ),
}
SPANISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "kidney_disease": (
        (
            "none",
            rf"{_NO_SOLO}(?=.*(?:^\W*(?:si|claro|simon)\b|\brinon(?:es)?\b|\brenal\b|\bestadio \d)).*\b(?:por|debido a|a causa de|culpa de|es|son|es por|del|viene de)(?:l)? "
            r"(?:(?:el|mi|todo|puro|por|del?|lo|la|solo|nomas|culpa|es) )*(?:lupus|les|nefritis(?: lupica)?)(?:,? (?:nomas|nada mas|solamente|solo))?\W*$|^\W*(?:si|claro),? (?:el |la |mi )?(?:lupus|nefritis(?: lupica)?)\W*$",
        ),
    ),
    "refractory": (
        (
            "yes",
            rf"\b(?:no|nunca)(?: (?:me|se|ha|han|he|lo|la))* (?:paro|para|paran|deja|dejo|dejan|dejado|parado|cesan?) de (?:(?:tener|estar|dar|salir|hacer|ser)\w* )?(?:(?:el|la|los|las|muchos?) )?{_BROTES}\b|"
            r"\bno (?:hay|pasa|ha habido) (?:ni )?(?:un |una )?(?:dia|semana|mes|ano)(?: en)? (?:que no|sin(?: que)?)\b[^.;,]{0,20}\b(?:brot\w+|dolor\w*|duela|sintoma\w*|crisis)\b|"
            r"^\W*(?:el lupus |mi lupus |la enfermedad )?no(?: (?:me|se|ha|he|le|esta|estoy))* (?:respond\w+|mejor(?:o|a|e|ado|ando)|ced(?:e|ido|io)|afloj\w+|calm\w+)(?: (?:nada|todavia|aun|con nada|a nada|al tratamiento|con (?:el|los|las|lo) [a-z]+|el lupus|mi lupus))*\W*$|"
            r"\bactiv[oa],? no,? (?:activisi?m[oa]|lo siguiente)\b|\bactivisim[oa]\b",
        ),
    ),
}
