"""Turns of phrase of everyday talk about being with child and about allergies: "estoy de encargo", "leve, nada grave"."""

from typing import Final

_NOT_OWN: Final = r"\b(?:no|nunca|hij[ao]s?|nuera|hermana|nieta|prima|sobrina|amiga|vecina|mujer|esposa|novia|pareja|senora|cunada|estuve|estaba|perdi)\b"
_WITH_CHILD: Final = (
    r"(?:embarazad[ao]|embarazadisima|de encargo|en (?:estado|cinta)(?! (?:de|grave|critico))|encinta|prenada|"
    r"esperando (?:un |a mi |mi |al? )?(?:bebe|hij[oa]|nin[oa]|peque\w*|criatura|mellizos|gemelos))"
)
_PREGNANT: Final = rf"^(?!.*{_NOT_OWN}).*(?<!\bni )\b(?:estoy|ando|sigo|quede|me quede)(?: (?:ya|otra vez|yo|tambien))* {_WITH_CHILD}\b"
_GRAVE: Final = (
    r"\b(?:garganta|respir\w*|ahog\w*|asfixi\w*|urgencias|hospital\w*|epinefrina|adrenalina|desmay\w*|cara|lengua|labios|anafila\w*|shock|"
    r"muy (?:grave|fuerte|mal)|bastante (?:grave|fuerte))\b"
)
_ALLERGEN: Final = (
    r"\b(?:aler[gj]i\w*|alergic[oa]s?|pen[ie][sc]ilina|amoxi[cs]ilina|sulfas?|aspirina|ibuprofeno|nolotil|dipirona|naproxeno|latex|yodo|contraste|"
    r"polen|acaros|mariscos?|cacahuetes?|manis?|nueces)\b"
)
_HEAD_PARTS: Final = r"(?:garganta|lengua|labios?|cara|boca)"
_OTHER_CAUSE: Final = r"\b(?:no|nunca|jamas|sin|lupus|anginas?|amigdal\w+|gripe|catarro|resfriado|muela|dentista)\b"

ENGLISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "other_vital_organ_disease": (
        ("serious", r"^(?!.*\b(?:never|not (?:in|been)|almost|nearly|covid|as a (?:child|kid|baby)|years? ago|born)\b)(?=.*\b(?:asthma|copd|lungs?|emphysema|fibrosis)\b)"
            r".*\b(?:intensive care|icu|itu|ventilat\w+|intubated|life support|resus)\b"),
    ),
    "peptic_ulcer": (
        ("recurrent", r"^(?!.*\b(?:mouth|oral|nose|nasal|leg|skin|canker|aphth\w*|never|finger\w*)\b)(?!.*\b(?:no|without)(?: \w+)? ulcers?\b)(?=.*\b(?:ulcers?|bleeding ulcers?)\b).*"
            r"(?:\b(?:had|have had|were|was|been)(?: \w+)? (?:2|3|4|5|two|three|four|five|six|several|many|a few|a couple)(?: of (?:them|those))?\b(?! (?:weeks?|months?|years?|days?|times? a|endoscop\w+|tablets?|pills?))|"
            r"\b(?:2|3|4|two|three|four|five|several|many) (?:\w+ )?ulcers\b)"),
    ),
    "pregnant": (
        ("unknown", r"\b(?:not|never)\b.*\bpregnant\b.{0,12}\b(?:but|though|although)(?: (?:then|again|i|it|suppose|guess))* (?:might|may|could) be\b|"
            r"\bpregnant\b.{0,8}\bbut (?:i am )?(?:not sure|not certain|who knows|do not know)\b"),
    ),
    "pregnancy_possible": (
        ("yes", r"^(?!.*\b(?:not|never|no longer|was|were|wife|girlfriend|partner|daughter|sister|friend|she|if|when)\b).*\bi am (?:already |now |currently |actually |about )*"
            r"(?:(?:\w+ ){1,2}(?:weeks?|months?) )?pregnant\b"),
    ),
}  # fmt: skip

SPANISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "other_vital_organ_disease": (
        ("serious", r"^(?!.*\b(?:nunca|casi|covid|de (?:nin[oa]|pequen[oa])|hace (?:\w+ )?anos)\b)(?=.*\b(?:asma|epoc|pulmon(?:es)?)\b).*\b(?:cuidados intensivos|uci|intubad[oa]|ventilador)\b"),
    ),
    "peptic_ulcer": (
        ("recurrent", r"^(?!.*\b(?:boca|oral|nariz|pierna|piel|nunca)\b)(?=.*\bulceras?\b).*"
            r"(?:\bulceras?(?: de (?:estomago|duodeno))?,? (?:he tenido |tuve |fueron |van )?(?:dos|tres|cuatro|varias|2|3|4)\b|\b(?:dos|tres|cuatro|varias|2|3|4) ulceras\b|\bulceras?\b.*\bfueron (?:dos|tres|varias)\b)"),
    ),
    "pregnant": (("yes", _PREGNANT),),
    "pregnancy_possible": (("yes", _PREGNANT),),
    "can_cause_pregnancy": (
        ("yes", r"\b(?:embarazar|prenar|dejar (?:embarazada|prenada))(?: (?:a )?(?:alguien|otra|una mujer|otra persona))?,? si,? (?:que )?(?:puedo|podria|pudiera)\b|"
            r"(?<!no )(?<!no te )\b(?:puedo|podria|pudiera) (?:yo )?(?:embarazar|prenar)\b"),
    ),
    "severe_allergy": (
        ("severe", r"\bno (?:es|era|fue) (?:nada |tan |muy )?leve\b|\bde leve nada\b"),
        ("severe", rf"^(?!.*{_OTHER_CAUSE}).*\b(?:urgencias|hospital\w*|uci)\b[^.;!?]{{0,40}}\b{_HEAD_PARTS}\b[^.;!?]{{0,14}}\b(?:hinch\w+|cerrad\w+|inflam\w+)"),
        ("mild_only", rf"^(?!.*{_GRAVE})(?=.*{_ALLERGEN}).*(?:\bnada (?:de )?(?:grave|serio|importante|del otro mundo)\b|"
            r"\bno (?:fue|es|era|ha sido|muy|tan)? ?(?:nada |muy |tan )?(?:grave|fuerte|seri[oa]|para tanto)\b|(?<!no )(?<!no es )(?<!no fue )(?<!no era )\b(?:leve(?:cita)?s?|poca cosa|poquita cosa)\b)"),
    ),
}  # fmt: skip
