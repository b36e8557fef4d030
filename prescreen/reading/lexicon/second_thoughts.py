"""Words of somebody who does not decide yet, or takes a yes back: on lower case without accents (en, es, zh)."""

from typing import Final

HESITATES: Final = (
    r"\b(?:let me|need to|want to|have to|had better|going to|would like to|'d like to|'d rather|would rather|prefer to|"
    r"i'll|i will|should|must|gotta|time to|give me time to)(?: (?:first|just|really|please|go and|go))* "
    r"(?:think|sleep on|consider|mull|reflect|decide (?:later|first))\b",
    r"\bthink (?:about|over) (?:it|this|that)\b|\bthink (?:it|this|that) (?:over|through)\b|\bthink first\b|\bsleep on it\b",
    r"\b(?:ask|talk (?:to|with|it over with)|speak (?:to|with)|discuss (?:it|this) with|check with|see|tell|consult) "
    r"(?:my|our|the) (?:\w+ )?(?:doctor|gp|rheumatologist|specialist|husband|wife|partner|family|son|daughter|mum|mom|"
    r"mother|dad|father|sister|brother|nurse|kids|children|boyfriend|girlfriend|consultant)\b[^.!?;]{0,20}\b(?:first|before)\b",
    r"\b(?:have not|haven't|havent) (?:yet )?(?:decided|made up my mind)\b|\bundecided\b|\bbefore i (?:decide|say yes|leave|"
    r"give|agree|commit|sign)\b|\bnot (?:so fast|ready(?: yet)?|sure yet|decided)\b",
    r"\b(?:quiero|necesito|tengo que|dejeme|deje que|dejame|voy a|prefiero|quisiera|me gustaria|debo)(?: \w+)? "
    r"(?:pensar\w*|consultar\w*|meditar\w*|decidir\w*)\b|\blo (?:pienso|pensare|consultare|hablare)\b|\bpensarmelo\b|"
    r"\bpensar(?:lo|melo) (?:antes|primero|bien)\b|\b(?:hablar(?:lo)?|consultar(?:lo)?|preguntar(?:le)?) "
    r"(?:antes |primero )?(?:con|a) mi\b[^.!?;]{0,30}\b(?:antes|primero)\b|\b(?:antes|primero) (?:quiero|tengo que|voy a) "
    r"(?:hablar|preguntar|consultar)\w*|\bno (?:me )?he decidido\b",
    r"(?:让我|我要|我想|我得|先|还要|再)(?:先|再)?(?:想一?想|考虑|商量|问问)|(?:还没|没有|没)(?:决定|想好)|考虑(?:一下|考虑)",
)
"""There is no decision yet."""

PUTS_OFF: Final = (
    r"\b(?:not|rather not)(?: (?:just|right|for))? (?:yet|now|today|tonight)\b|\b(?:another|some other) (?:day|time)\b|"
    r"\b(?:maybe|perhaps|do it|do that|come back|decide) (?:later|tomorrow|next week)\b",
    r"\b(?:actually|no|wait|hang on|hold on|on second thoughts?|sorry)[ ,.!]+(?:(?:actually|wait|sorry|then)[ ,.!]+)*"
    r"(?:no\b|do not\b|don't\b|dont\b|i (?:do not|don't|dont|would rather not|'d rather not|changed)|rather not|not)",
    r"\bchanged my mind\b|\btake (?:it|that) back\b|\bforget (?:it|that|what i said)\b|\bi (?:do not|don't|dont) want to any ?more\b",
    r"\b(?:todavia|aun|hoy|ahora) no\b|\b(?:mejor|prefiero) (?:otro dia|luego|despues|mas tarde|manana|no|que no)\b|\botro dia\b|"
    r"\bno (?:quiero|deseo|voy a|quisiera) (?:dejar|dar|pasar|mandar) (?:nada|mis|los|sus|ningun)|\bpensandolo (?:bien|mejor)\b|"
    r"\bcambie de (?:idea|opinion)\b|\bhe cambiado de (?:idea|opinion)\b|\b(?:espere|espera|perdon),? (?:mejor )?no\b",
    r"改天|下次|以后再|先不|暂时不|还是不|算了",
)
"""A yes is taken back, or put off."""

DECIDED: Final = (
    r"\b(?:no need to|not need to|don't need to|dont need to|without having to|already|have|had|after|'ve) "
    r"(?:think\w*|thought|consider\w*|talk\w*|slept)\b|\b(?:yes|ok|sure)[ ,.!]+(?:i am|i'm|im) (?:ready|decided)\b|"
    r"\b(?:ya )?lo (?:pense|he pensado|consulte|hable)\b|\bno (?:tengo que|necesito) pensar\w*|(?:不用|已经|不必)(?:再)?(?:想|考虑)"
)
"""It was thought over already."""
