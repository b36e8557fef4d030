"""Spanish turns of phrase that settle what a message names: healed long ago, found every time, not known.

See `prescreen.reading.sayings`.
"""

from typing import Final

_NOT_KNOWN: Final = (
    r"[^.;,]{0,12}\b(?:no (?:lo )?(?:sabe|sabemos|sabria|sabriamos)|no (?:lo )?se(?= *(?:$|[.,;!?]|si\b|que\b|bien\b)))"
)
_NOT_STOMACH: Final = (
    r"(?!.*\b(?:otras?|segunda|varias|dos|tres|cada|siempre|sigo|sigue|todavia|aun|volvi\w*|vuelv\w*|boca|nariz|lengua|encias?|piel|"
    r"piernas?|pies?|cornea|ojo|vaginal|no se (?:me |le )?(?:ha )?cur\w+)\b)"
)
_HEALED: Final = (
    "past_single_healed",
    rf"^{_NOT_STOMACH}.*\bulcera\b[^.;]{{0,70}}\b(?:una (?:sola |unica )?vez|hace (?:como |mas de |unos |ya )*[a-z0-9]+ anos|de (?:joven|chic[oa]|nin[oa]|muchach[oa]|soltera?)|en (?:el |los )?(?:\d\d(?:\d\d)?|ochentas?|noventas?|setentas?))\b"
    r"[^.;]{0,40}\b(?:se (?:me |le )?(?:curo|cerro|quito|sano|cicatrizo)|sano|cicatrizo|(?:esta|quedo|ya) curada)\b",
)
_EASY: Final = (
    "adequate",
    r"^(?!.*\b(?:nunca|jamas|casi nunca|trabajo|cuesta\w*|batall\w+|dificil\w*|pinchazos|despues de|al final)\b)(?!.*\bno (?:siempre )?(?:me |se |le )*(?:l[ao]s? )?(?:encuentr|hall)\w+)"
    r".*\b(?:me|se me|le|se) l[ao]s? (?:encuentr|hall|encontr|agarr|pill|cog)\w+ (?:bien |rapido |facil |luego luego )?(?:siempre|a la primera|al primer\w* (?:piquete|pinchazo|intento)|rapido|facil(?:mente)?|enseguida|sin problemas?|bien|todas? (?:las )?veces)\b",
)
_OF_AN_ORGAN: Final = (
    "-",
    r"^(?!.*\b(?:venas?|brazos?|pinch\w+)\b).*\b(?:del?|con|en)(?: (?:el|la|los|las|mi|mis))? (?:corazon|higado|rinon(?:es)?|pulmon(?:es)?|sangre|tiroides|estomago|cerebro|cabeza)\b"
    r"[^.;]{0,24}\bproblemas?\b",
)
_A_MAN: Final = r"(?:es (?:un )?(?:senor|hombre|varon|caballero|muchacho)|soy (?:un )?(?:senor|hombre|varon)|mi (?:papa|padre|hijo|hermano|esposo|marido|abuelo|tio))"
_NO_PERIODS: Final = r"\bse (?:me|le) (?:quito|fue|retiro|corto|acabo|termino|paro) (?:ya )?(?:la regla|el periodo|la menstruacion)\b[^.;]{0,24}\b(?:a l[oa]s|hace|desde|por la edad|cuando|en (?:el )?\d)\b"
_NO_PERIODS_NOW: Final = (
    "no",
    rf"^(?!.*\b(?:todavia|aun|otra vez|volvi\w*|regreso|vuelto|por (?:el|la|las|los|un|una) (?!edad)\w+|(?:cytoxan|ciclofosfamida|anticonceptiv\w+|inyeccion|diu|implante|"
    rf"hace (?:un|una|dos|tres|pocos?|pocas?|unos|unas|\d) (?:mes(?:es)?|semanas?|dias?))|si pued\w+)\b).*{_NO_PERIODS}",
)

SPANISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "peptic_ulcer": (_HEALED,),
    "venous_access": (_OF_AN_ORGAN, _EASY),
    "cyflu_contraindication": (
        ("unknown", rf"\b(?:ciclofosfamida|fludarabina|cytoxan|endoxan|genoxal)\b{_NOT_KNOWN}"),
    ),
    "immunodeficiency": (("unknown", rf"\bdefensas\b{_NOT_KNOWN}|\binmunodeficiencia\b{_NOT_KNOWN}"),),
    "kidney_disease": (
        (
            "none",
            r"^(?!.*\b(?:con|gracias a|desde|mas o menos|por ahora|pero|ya|dialisis|trasplant\w+|nefritis|lupus|menos|aunque)\b)"
            r".*\b(?:de (?:los|mis)|mis|los) rinones,? (?:yo )?(?:estoy|ando|me encuentro|estan|andan) (?:muy |super )?(?:bien|sanos?|sana|perfect\w+)\b|"
            r"^(?!.*\b(?:pero|ya|dialisis|nefritis|lupus|menos|aunque)\b).*\bestoy (?:muy )?bien de (?:los|mis) rinones\b",
        ),
    ),
    "heart_disease": (
        (
            "none",
            r"^(?=.*\b(?:late|palpit\w+|taquicardia)\b[^.;]{0,40}\b(?:nervios|ansiedad|estres|susto|angustia)\b)"
            r"(?=.*\b(?:no tengo (?:ninguna? )?(?:enfermedad|problema|nada)|nada de (?:eso|esas?)|todo (?:esta |salio |estaba )?(?:bien|normal)|esta(?:ba)? todo (?:bien|normal))\b)"
            r"(?!.*\b(?:marcapasos|infarto|soplo|arritmia|insuficiencia|cardiologo me (?:dio|receto)|beta ?bloque\w+|propranolol|bisoprolol)\b)",
        ),
    ),
    "pregnancy_possible": (
        (
            "no",
            rf"\b{_A_MAN}\b[^.;]{{0,40}}\bno (?:se )?(?:puede|puedo|va a|podria) (?:embarazar(?:se|me)?|quedar\w* (?:embarazad[oa]|en estado|encinta))(?! a)\b",
        ),
        _NO_PERIODS_NOW,
    ),
    "can_cause_pregnancy": (
        (
            "-",
            rf"\b{_A_MAN}\b[^.;]{{0,40}}\bno (?:se )?(?:puede|puedo|va a|podria) (?:embarazar(?:se|me)|quedar\w* (?:embarazad[oa]|en estado|encinta))\b",
        ),
        _NO_PERIODS_NOW,
    ),
    "wants_to_take_part": (
        (
            "yes",
            r"^(?!.*\b(?:no (?:me|le) interesa|no quier\w+|me interesaria saber)\b).*(?<!no )\bsi,? (?:que )?(?:me|le) interesa\b(?!\?)",
        ),
    ),
}
