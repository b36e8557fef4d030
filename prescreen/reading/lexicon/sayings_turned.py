"""Turns of phrase whose end decides: afraid and willing, one name first and then another. See `prescreen.reading.sayings`."""

from typing import Final

_TOLD: Final = r"(?:said|says|told (?:me|us|her|him)|goes)"
_ENGLISH_LUPUS: Final = (
    r"\bturned out (?:to be|it (?:was|is)|that it (?:was|is))\b[^.;]{0,14}\b(?:lupus|sle)\b|"
    rf"\b{_TOLD}(?:,? (?:no|yes|well|dear|love|honey|sir|ma'?am|madam))*,? ?(?:that )?(?:this|it|that) (?:is|was) "
    r"(?:systemic |actually |really |in fact |definitely |clearly |for sure )*(?:lupus|sle)\b(?! ?-?like| (?:or|maybe|but|of the skin|from|caused|due|brought|because|by)\b)"
)
_CARES_FOR: Final = (
    r"\b(?:typing|writing|filling|answering|doing|entering)\b[^.;]{0,24}\b(?:for|on behalf of) "
    r"(?:one of )?(?:my|a|the|our) (?:patients?|clients?|residents?)\b|"
    r"^\W*(?:hi,? |hello,? )?i am (?:her|his|their) (?:nurse|carer|care ?giver|aide|social worker|case worker|doctor)\b"
)

_NOTHING_AGAINST: Final = (
    (
        "yes",
        r"^(?!.*\b(?:but|except|unless|although|if)\b).*\b(?:(?:do|can|could) not (?:see|think of) (?:why (?:i (?:would|could) )?not|any reason not|"
        r"a reason not)|no (?:objections?|issues? with|problems? with|reason (?:not|i could not|i would not|why not)))\b",
    ),
)
ENGLISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "followup_agrees": _NOTHING_AGAINST,
    "wants_to_take_part": _NOTHING_AGAINST,
    "sle_diagnosis": (("yes", _ENGLISH_LUPUS),),
    "respondent": (("carer", _CARES_FOR),),
    "contraception_agrees": (
        *_NOTHING_AGAINST,
        (
            "unsure",
            r"\bask me (?:about|again)\b[^.;]{0,20}\b(?:other|another|different|something else|later|methods?)\b|"
            r"\b(?:i will|i would|let me|have to|need to|want to) think (?:about|on|over) (?:it|that|this)\b",
        ),
    ),
    "encephalitis": (
        (
            "none",
            r"\bmeningitis\b[^.;]{0,60}\b(?:brain|head)\b[^.;]{0,16}\b(?:fine|ok|okay|spared|clear|normal|"
            r"not (?:affected|touched|involved|inflamed))\b",
        ),
    ),
    "severe_allergy": (
        (
            "severe",
            r"\b(?:throat|airways?|tongue)\b[^.;]{0,14}\b(?:clos\w+|swell\w*|swollen|shut\w*)\b[^.]{0,50}\b(?:ambulance|hospital|"
            r"emergency|epi ?pen|resus\w*|intensive care|icu|911|999|112)\b",
        ),
    ),
    "cyflu_contraindication": (
        (
            "told_by_doctor",
            r"\b(?:doctors?|dr|urolog\w+|oncolog\w+|h(?:a|e)matolog\w+|rheum\w*|nephrolog\w+|specialist|consultant|nurse|they|he|she|"
            r"hospital)\b[^.;]{0,20}\b(?:said|says|told|warned)\b[^.;]{0,14}\b(?:never|not|must not|no more)\b[^.;]{0,12}\b(?:have|take|"
            r"get|be given|touch|go near) (?:it|that|this|cytoxan|cyclophosphamide|fludarabine|them)(?: (?:ever )?again)?\b",
        ),
    ),
}
_NO_TROUBLE: Final = (
    (
        "yes",
        r"\b(?:no (?:hay|tengo|tendria|veo|habria|seria|es)(?: ningun)? |sin |ningun )(?:problema|inconveniente|objecion|drama)\b"
        r"(?!.*\b(?:pero|salvo|excepto|aunque|si no)\b)",
    ),
)
SPANISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "followup_agrees": _NO_TROUBLE,
    "carer_authorised": _NO_TROUBLE,
    "wants_to_take_part": (
        *_NO_TROUBLE,
        (
            "yes",
            r"\b(?:miedo|susto|nervios|nervios[oa]|asustad[oa]|dudas)\b[^.;]{0,14}\b(?:pero|aunque|aun asi|igual)\b[^.;]{0,8}\b(?:si|quiero|"
            r"me animo|le entro|participo|acepto|me apunto)\b(?!.*\b(?:no se|no estoy|pensarlo)\b)|"
            r"^\W*(?:si,? |claro,? |pero |yo )*(?:si )?(?:lo |la )?quiero(?: (?:participar|entrar|estar|hacerlo|intentarlo|probar))?\W*$",
        ),
    ),
    "depression": (
        (
            "current_psychiatric_care",
            r"^(?!.*\b(?:antes|ya no|deje|hace (?:anos|mucho|tiempo)|de joven|iba|fui)\b).*\b(?:voy|veo|me ve|acudo|sigo|visito|"
            r"tengo (?:cita|consulta|control)|me (?:trata|atiende|lleva))\b[^.;]{0,24}\bpsiquiatr\w+",
        ),
    ),
    "hepatitis_b": (
        (
            "vaccinated",
            r"(?<!no )(?<!nunca )\b(?:me vacunaron|estoy vacunad[oa]|tengo la vacuna|me (?:pusieron|puse) la vacuna)\b"
            r"(?![^.;]{0,16}\b(?:la a|de la a|covid|gripe|contra (?!la b|(?:la )?hepatitis b))\b)",
        ),
    ),
}
