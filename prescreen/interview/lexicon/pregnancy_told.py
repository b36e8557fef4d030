"""Words that say whether the patient could be pregnant, or may be now, on folded text."""

from typing import Final

_EN_ANY: Final = r"(?:anyone|anybody|someone|somebody|a woman|women|others?|her|him|my \w+)"
OF_ANOTHER: Final = (
    r"\b(?:my (?:wife|partner|girlfriend|daughter|sister|friend)|mi (?:mujer|esposa|pareja|novia|hija|hermana|amiga)|"
    rf"(?:get|make|getting) {_EN_ANY} pregnant|(?:dejar|dejo|dejado) (?:embarazada|en estado)|embarazar)\b"
)
"""It is somebody else who is, or could be, pregnant."""
COULD_NOT: Final = (
    r"\b(?:can ?not|can'?t|could ?n'?t|could not|unable to|impossible (?:for (?:me|him|her) )?to|no way (?:i|he|she) can) (?:ever |possibly )?(?:get|be|become|fall) pregnant\b|"
    r"\bno (?:me |se )?(?:puedo|puede|podria|podre) (?:yo |el |ella )?(?:(?:quedar|quedarse|quedarme|estar|ponerse) )?"
    r"(?:embarazad[oa]|encinta|en estado|prenad[oa]|tener (?:un )?embarazo)"
)
COULD: Final = (
    r"\b(?:i|she) (?:really |still |definitely |actually |do |certainly )*(?:can|could|am able to|is able to)(?: really| still| actually| definitely)? (?:get|be|become|fall) pregnant\b|"
    r"(?<!no )\b(?<!no me )(?<!no se )(?:me |se )?(?:puedo|puede|podria) (?:yo |ella |aun |todavia |perfectamente )?(?:(?:quedar|quedarse|quedarme) )"
    r"(?:embarazada|encinta|en estado|prenada)\b|(?<!no )\b(?:puedo|puede|podria) tener (?:un )?embarazo\b"
)
MAY_BE: Final = (
    r"\b(?:i|she) (?:might|may|could)(?: well| even| actually| also)? be pregnant\b|\b(?:i (?:think|believe|suspect)|maybe|perhaps)(?: that)? (?:i'?m|i am|she is|she's) pregnant\b|"
    r"\b(?:puede (?:ser )?que|a lo mejor|quiza|quizas|tal vez|capaz (?:que)?|creo que|igual) (?:ya )?(?:este|estoy|esta) (?:embarazada|encinta|en estado)\b|"
    r"\b(?:podria|pudiera|puedo) estar (?:embarazada|encinta|en estado)\b"
)
NOT_SO: Final = (
    r"\b(?:not|don'?t|doubt|no creo|no pienso|dudo|if|si (?:estoy|estuviera|pudiera|me quedo)|what if|whether)\b"
)
"""Before it: it is denied or only supposed."""
CALLED_WRONG: Final = (
    r"(?:\bno\b[ ,.!]*)?(?:\b(?:lo|eso) del embarazo (?:esta|estaba|es|era) (?:mal|equivocado|incorrecto|un error)\b|"
    r"\bthe pregnancy (?:bit |thing |part |answer |one )?(?:is|was) (?:all )?(?:wrong|incorrect|a mistake)\b)"
)
"""What stood was wrong, said beside what holds instead: it tells of no pregnancy."""
