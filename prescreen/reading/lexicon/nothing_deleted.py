"""How people say that nothing is to be deleted: patterns on lower case without accents (en, es, zh)."""

from typing import Final

_ALL_EN: Final = (
    r"(?: (?:anything|everything|all|any|of|it|that|this|them|a thing|nothing|my|the|answers?|data|"
    r"information|notes?|stuff|me|what i (?:said|told you|wrote)))*"
)
_ALL_ES: Final = (
    r"(?: (?:nada|todo|eso|esto|mis|los|las|la|el|datos|respuestas?|informacion|conversacion|por favor|"
    r"lo que (?:le |te )?(?:dije|conte|he dicho)))*"
)
KEEPS: Final = (
    r"(?:(?:no+|nope|wait|please|stop|hey|oh|god|but|and|i)[ ,.!]+)*(?:do not|don't|dont|did not say|didn't say|"
    r"never said|not)(?: (?:want|please|to|mean|meant|asked?|for))* (?:delet\w+|eras\w+|wip(?:e|ing)|"
    rf"remov\w+(?= anything| everything| my (?:data|answers))){_ALL_EN}(?: please| yet| now)*(?=[ ]*(?:$|[,.;:!]))",
    r"(?:(?:no+|espere|espera|por favor|oiga|pero|ay|que)[ ,.!]+)*no (?:(?:me|lo|los|las|la|se|quiero|queria|dije|"
    rf"he dicho|que) )*(?:borr|elimin|suprim)\w+{_ALL_ES}(?=[ ]*(?:$|[,.;:!]))",
    r"(?:请|先)?(?:不要|别|不想|没(?:有)?(?:让|叫|要)(?:您|你)?|我没说要?)(?:给我)?(?:删除?|清空|删掉)(?:了|掉|任何|我的|数据|资料|回答|东西)*",
)
"""A clause that says it; a question does not."""
