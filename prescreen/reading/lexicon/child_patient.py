"""Words by which somebody says that the patient is a child (en, es), and that they answer for somebody else.

Patterns on lower case without accents.
"""

from typing import Final

from prescreen.reading.lexicon.scope import RELATIVES

_CHILD: Final = (
    r"(?:little |young |youngest |oldest |eldest |middle |teenage )*(?:son|daughter|boy|girl|kid|child|grandson|granddaughter|grandchild|niece|nephew|"
    r"brother|sister|stepson|stepdaughter|teen|teenager|little one|lad|lass)"
)
_CHILD_SPANISH: Final = (
    r"(?:hij[oa]|hijit[oa]|niet[oa]|nin[oa]|sobrin[oa]|herman[oa]|hermanit[oa]|chamac[oa]|nene|nena)"
)
_NUMBERS: Final = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
    "fifteen", "sixteen", "seventeen",
)  # fmt: skip
IN_WORDS: Final[dict[str, int]] = {word: number for number, word in enumerate(_NUMBERS, 1)}
_YOUNG: Final = rf"(?P<age>1[0-7]|[1-9]|{'|'.join(_NUMBERS)})(?![\w.,/:]*\d)"
_NO_UNIT: Final = (
    r"(?! ?(?:weeks?|months?|days?|hours?|min\w*|mg|%|st\b|stone|kg|pounds|points?|ft\b|foot|feet|cm|inches|of\b|or\b|and a half (?:stone|feet)|"
    r"tablets?|pills?|times|miles|doses?|semanas|meses|dias|puntos|horas|kilos|de\b))"
)

FOR_A_CHILD: Final = (
    rf"(?<!doing )\b(?:this|it|asking|answering|filling (?:this|it) (?:in|out)|typing|i'?m here|i am here)\b[^.!?]{{0,16}}\bfor my {_CHILD}\b",
    rf"^\W*(?:(?:yes|no|hi|hello|ok|okay)\W+)?for my {_CHILD}\b",
    rf"\b(?:es|soy|pregunto|contesto|respondo|escribo|lleno)\b[^.!?]{{0,16}}\b(?:para|por) mi {_CHILD_SPANISH}\b|^\W*(?:(?:si|hola)\W+)?(?:para|por) mi {_CHILD_SPANISH}\b",
)
"""A child is whom the answers are about."""
ILL_CHILD: Final = (
    rf"\bmy {_CHILD}(?:'s got|'s| has got| has| got|,? who has|,? with| who'?s got) (?:the |her |his |got )?(?:lupus|sle)\b",
    rf"\b(?:it is|it'?s) my {_CHILD} (?:who|that) (?:has|is|'s)\b",
    rf"\bmi {_CHILD_SPANISH}(?: \w+)? tiene (?:el )?lupus\b",
)
"""A child has lupus: the patient, where nobody is known to be another one; somebody with lupus may have such a child."""
AGES: Final = (
    rf"\b(?:he|she|they)(?:'s| is|s| are|'re) (?:only |just |still |now |not even |about )*{_YOUNG}\b{_NO_UNIT}",
    rf"\bmy {_YOUNG}[ -]?(?:years?|yrs?|yr)?[ -]?(?:old|o)?[ -]+{_CHILD}\b",
    rf"\bmy {_CHILD},? (?:who is |aged |age |\()?{_YOUNG}\b{_NO_UNIT}",
    rf"\btiene (?:solo |apenas |solamente )?{_YOUNG} anos\b",
    rf"\bde {_YOUNG} anos\b",
)
THEIRS: Final = (
    rf"\b(?:he|she)(?:'s| is|s) (?:only|just|still|not even) {_YOUNG}\b{_NO_UNIT}",
    rf"\b(?:solo|apenas) tiene {_YOUNG} anos\b",
)
"""Said by somebody who answers for a patient: the patient's own age."""

_ILL: Final = r"(?:(?:who |that )?(?:is |'?s )?(?:ill|sick|unwell|poorly|the (?:patient|one)|got (?:it|lupus|the lupus)|has (?:it|lupus)|having lupus))"
_ANOTHER: Final = rf"(?:him|her|them|(?:my|the) (?:\w+ )?(?:{RELATIVES})\b(?!'s))"
_FOLK: Final = (
    r"(?:madre|mam[ai]|mamita|padre|pap[ai]|papito|hij[oa]|herman[oa]|abuel(?:it)?[oa]|viej(?:it)?[oa]|jefit[oa]|ti[oa]|suegr[oa]|niet[oa]|sobrin[oa]|"
    r"marido|espos[oa]|mujer|pareja|novi[oa]|cuidador[a]?|nuera|yerno)"
)
_ANSWERS: Final = (
    r"(?:contesto|respondo|escribo|lleno|relleno|hablo|ayudo|contestando|respondiendo|ayudando|estoy contestando)"
)
_NO_I: Final = (
    r"(?!.*\b(?:(?:la|el) (?:paciente|enferm[oa]|del lupus|que tiene (?:el )?lupus) soy yo|soy yo (?:la|el|quien)|por mi(?: mism[oa])?(?=\W*$|[,.;])|"
    r"me (?:ayuda|escribe|lee|teclea)|yo tambien)\b)"
)
ANSWERS_FOR: Final = (
    rf"^{_NO_I}.*\bsoy (?:su|la|el) {_FOLK}\b,? (?:[a-z]+ )?(?:(?:y|e|pero|que|yo|le|les|lo|la|estoy|aqui) )*(?:{_ANSWERS}|(?:la|el|quien) (?:que )?(?:contesta|responde|escribe|llena|ayuda))\b",
    rf"^{_NO_I}.*\b(?:yo )?{_ANSWERS}(?: (?:yo|esto|todo|aqui))* (?:por|de parte de|en nombre de) (?:ella|el(?=\W*$|[,.;]| (?:y|que|porque|con|ya|no|pues)\b)|mi {_FOLK})\b",
    rf"^{_NO_I}.*\b(?:la|el) (?:del lupus|enferm[oa]|paciente|que (?:tiene|padece) (?:el )?lupus|que esta enferm[oa]) es mi {_FOLK}\b",
    rf"^{_NO_I}.*\b(?:pong[ao]|anot[ea]|apunt[ea]|escrib[ae]|pon|sepa|aclar[ao]|le digo|le repito)(?:le)?(?: (?:ahi|alli|nomas))? que (?:yo )?soy (?:la|el|su) {_FOLK}\b",
    rf"^{_NO_I}.*(?:^|[?!.,;] ?)no,? (?:yo )?soy (?:la|el|su) {_FOLK}\b(?! (?:de|que|mayor|menor))",
    rf"^{_NO_I}.*\b(?:las|estas|sus) (?:preguntas|respuestas) son (?:de|para|sobre) mi {_FOLK}\b",
    rf"^{_NO_I}.*\b(?:i am|i'?m) (?:her|his|their) (?:{RELATIVES})\b[^.;!?]{{0,16}}\b(?:and|who|i|so i)\b[^.;!?]{{0,12}}\b(?:answer|reply|typ|writ|fill)\w*\b(?! (?:my|me)\b)",
    r"\b(?:i(?:'ve| have)? been|i am|i'?m) (?:actually |really |only |just )?(?:answering|filling (?:this|it|these) (?:in|out)|replying|typing)"
    rf"(?: (?:all of |all )?(?:this|it|these|them))? (?:for|on behalf of) {_ANOTHER}",
    rf"\b(?:it is|it'?s) not me,? (?:(?:that|who) ?)?{_ILL}\b",
    r"\b(?:i'?m|i am) not the (?:patient|one (?:with|who has) (?:the )?(?:lupus|sle|illness|it))\b",
    r"\b(?:he estado|estoy|estaba) (?:respondiendo|contestando|llenando) (?:todo |esto )*(?:por|de parte de) (?:mi (?!mism)|el|ella)\b|"
    r"\bno soy yo (?:el|la|quien|que) (?:paciente|enferm[oa]|que tiene|tiene|esta enferm[oa])\b",
)
"""The answers so far are about somebody else."""
THEY_AGREE: Final = (
    r"\bcon (?:el |todo )?su (?:permiso|consentimiento|autorizacion|acuerdo)\b|\b(?:ella|el|mi mama|mi papa)(?: ya)? (?:lo sabe|sabe|esta de acuerdo|me (?:lo )?pidio|me dio permiso)\b|"
    r"(?<!not )\bwith (?:her|his|their) (?:permission|consent|ok|okay|blessing|agreement)\b|\b(?:she|he|they) (?:knows?|agrees?|agreed|asked me to|is fine with it|said (?:yes|ok))\b"
)
"""Beside it: the patient knows and agrees."""
