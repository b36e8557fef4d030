"""Words around a number or a day that mends what was just told, on folded text."""

import re
from typing import Final

ONLY_NUMBER: Final = re.compile(
    r"\W*(?:(?:no|oh|oops|ups|ay|wait|sorry|i meant?|i mean|make (?:that|it)|correction|typo|it is|it's|should be|"
    r"that (?:is|was)|rather|"
    r"perdon|perdone|perdona|espera|espere|digo|quise decir|quiero decir|es|son|era|tengo|mejor dicho|error|不对|"
    r"应该是|是|抱歉)[ ,:.]*)+"
    r"\d+(?:[.,]\d+)?(?: ?(?:[a-z%µμ]{1,8}(?:/[a-z0-9µμ^.]{1,10}){0,2}))?(?:[ ,]+(?:not|no) \d+(?:[.,]\d+)?)?"
    r"(?:[ ,.]+(?:(?:i )?(?:misread|mistyped|typed) (?:it|that|wrong)|typo|my (?:mistake|bad)|wrong key|"
    r"fat fingers?|sorry|years(?: old)?|anos|"
    r"(?:lo |la )?(?:lei|escribi|puse|teclee) mal|me equivoque|me comi (?:un|los|el) numeros?|dedazo|"
    r"se me fue (?:el dedo|la mano)|perdon|error(?: mio)?))*[ .!]*"
)
REPORT: Final = re.compile(
    r"\b(?:all|everything|whole|blood|results?|report|labs?|tests?|numbers|values|bloods|work|todo|todos|todas|"
    r"analisis|resultados?|informe|analitica|"
    r"pruebas?|valores|sangre)\b|全部|都|报告|化验|结果"
)
ALL: Final = re.compile(
    r"\b(?:all|everything|whole|report|labs|bloods|blood|results|tests|numbers|values|todo|todos|todas|analisis|"
    r"resultados|informe|analitica|valores)\b|"
    r"全部|都|报告|化验|结果"
)
THAT: Final = re.compile(r"\W*(?:and |oh |sorry |y )*(?:that|it|this|they|those|these|eso|esto|era|eran|fue|fueron)\b")
BLOOD: Final = re.compile(r"\b(?:bloods?|sangre)\b|血")
IDLE: Final = frozenset(
    "all everything whole blood result results report lab labs test tests number numbers value values bloods work the my of is are was were from on in "
    "date dated day taken done it that this they these those and oh sorry actually for same one at by s rd th st nd drawn had "
    "todo todos todas el la los las de del analisis resultado resultados informe analitica prueba pruebas valores sangre fecha es son era eran fue "
    "fueron con mi mis eso esto y perdon hechos hecho tomados dia".split()
)
DATE_WORDS: Final = re.compile(
    r"\b(?:\d{1,4}(?:st|nd|rd|th)?|jan\w*|feb\w*|mar\w*|apr\w*|may\w*|jun\w*|jul\w*|aug\w*|sep\w*|oct\w*|nov\w*|"
    r"dec\w*|enero|abril|agosto|dic\w*|ene|abr|ago|"
    r"yesterday|today|ayer|hoy|last|week|month|monday|tuesday|wednesday|thursday|friday|lunes|martes|miercoles|"
    r"jueves|viernes|pasad[oa]|semana|mes)\b"
)
