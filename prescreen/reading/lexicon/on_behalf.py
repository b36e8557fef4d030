"""Words by which somebody says, beside an answer, that it is written for another person."""

from typing import Final

from prescreen.reading.lexicon.scope import RELATIVES

_KIN: Final = rf"(?:{RELATIVES}|mam|nan|missus|hubby|auntie|grandad|granddad|gran|patient|client)"
_CARES: Final = r"(?:carer|caregiver|care giver|nurse|aide|home help|guardian|social worker|interpreter)"
_FOLK: Final = (
    r"(?:madre|mam[ai]|mamita|padre|papi?|papa|papito|hij[oa]|herman[oa]|abuel(?:it)?[oa]|abue|viej(?:it)?[oa]|jefit[oa]|ti[oa]|prim[oa]|suegr[oa]|yerno|nuera|cunad[oa]|niet[oa]|"
    r"sobrin[oa]|marido|esposo|esposa|mujer|pareja|novi[oa]|amig[oa]|vecin[oa]|jefa|senora|pacient\w+)"
)
ENGLISH: Final = (
    rf"\b(?:typ|writ|answer|fill|reply|repl[iy]|speak|do)ing (?:(?:this|it|these|them|the form|in|out|here|up) )*(?:for|on behalf of) (?:(?:my|our|the) (?:\w+ )?{_KIN}|him|her|them)\b|"
    rf"\b(?:on behalf of|in the name of) (?:my|our) (?:\w+ )?{_KIN}\b|"
    rf"\bi am (?:her|his|their|the) (?:\w+ )?(?:{_KIN}|{_CARES})\b(?! (?:who|that|with|of (?:two|three|four|\d)))(?!.*\bmy (?:own )?(?:lupus|sle)\b)|"
    rf"^\W*(?:(?:her|his|the) )?(?:{_KIN}|{_CARES}) (?:here|speaking|typing|writing|answering)\b|"
    rf"\b(?:her|his|their) (?:{_KIN}|{_CARES}) (?:here|speaking|typing|writing|answering)\b|"
    rf"\bmy (?:\w+ )?{_KIN} (?:is |who is )?(?:dictating|telling me what to (?:put|write|type))\b|"
    rf"\b(?:he|she) (?:is |'s )?(?:dictat\w+|talks and i type|tells me what to (?:put|write|type))\b|"
    rf"\bi (?:type|write|answer|fill (?:this|it) in) for (?:him|her|my (?:\w+ )?{_KIN})\b"
)
SPANISH: Final = (
    rf"\b(?:contesto|respondo|escribo|relleno|lleno|hablo|contestando|escribiendo|respondiendo|llenando|rellenando|lo hago)(?: (?:esto|yo|aqui|el cuestionario))* (?:por|de parte de|en nombre de|para) (?:mi |la |el )?(?:{_FOLK}|ella|el)\b|"
    rf"\b(?:de parte de|en nombre de) mi {_FOLK}\b|"
    rf"\bsoy (?:su|la|el) (?:{_FOLK}|cuidador[a]?|enfermer[oa]|"
    rf"tutora?)\b(?! (?:que tiene|con lupus|enferm))(?!.*\bmi (?:propio )?lupus\b)|"
    r"\b(?:me (?:lo )?(?:va )?dicta\w*|le (?:escribo|leo|tecleo) yo|yo le (?:escribo|leo|tecleo))\b"
)
NOT_ENGLISH: Final = r"\b(?:typ|writ|fill|help)\w* (?:\w+ ){0,3}for me\b|\b(?:i am|it is) (?:me|myself|the patient)\b"
"""Somebody only helps the patient."""
NOT_SPANISH: Final = (
    r"\b(?:me (?:ayuda|escribe|lee|teclea)|(?:contesto|respondo) yo\b|soy yo (?:la|el) (?:paciente|enferm[oa])|"
    r"(?:la|el) (?:paciente|enferm[oa]) soy yo|lo tengo yo|no cuido a nadie|"
    r"por mi\b(?! (?:madre|mam[ai]|mamita|padre|pap[ai]|papito|hij|herman|abuel?|viej|jefit|ti[oa]\b|prim|suegr|marid|espos|mujer|parej|novi|amig|"
    r"vecin|niet|sobrin)))"
)
