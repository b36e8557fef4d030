"""Refusals, pauses and "how many are left?" in everyday words, on folded text (en, es)."""

from typing import Final

DECLINES: Final = (
    r"\bno (?:se (?:lo|la) |(?:le|te|les|lo|la) )?(?:voy a|pienso|quiero|quisiera|deseo|tengo ganas de|tengo por que) "
    r"(?:decir|contestar|contar|responder|hablar|discutir|tocar)(?:le|lo|la|te|selo|sela)?\b(?! (?:que|mentiras?|mal)\b)|"
    r"\b(?:q|que)(?: a usted| a ti)? (?:le|te|les) (?:importa|interesa) (?:eso|a usted|a uste|a ud|a ti|a ustedes|mi vida)\b|"
    r"\b(?:a )?(?:usted|uste|ud|ti|vos) (?:y )?(?:q|que) (?:le|te) importa\b|"
    r"\b(?:q|que) (?:la|lo|se la|se lo) (?:salt\w+|brinqu\w+|pas[ae]s?|dej[ae]s?)\b|"
    r"^\W*(?:salt[ea]|brinqu?[ea]|salt[ae]mos)(?:se)?(?:la|lo)\b|"
    r"\bno (?:es|son) (?:asunto|problema|cosa) (?:suy[oa]|tuy[oa]|de usted)\b|\b(?:eso )?(?:es|son) (?:muy )?(?:privad[oa]s?|cos(?:a|as) mi[ao]s?)\b|"
    r"\b(?:i am not|i'?m not|im not|not|ain'?t|won'?t|will not) (?:gonna |going to )?(?:telling|tell|discussing|discuss|talking|talk|answering|answer)"
    r" (?:you|u|about (?:that|this|it)|that|this|it)\b(?! (?:lies|how))|\bnone of (?:your|ur|yer) (?:damn |bloody )?(?:business|beeswax)\b|"
    r"\b(?:i said|told you to|i told you to|just) skip (?:it|this|that)\b"
)
"""This question is not answered."""
PAUSES: Final = (
    r"^\W*(?:(?:ay|perdon|disculp[ae]|oiga|oye|no|uy|mira)\W+)*(?:(?:me )?(?:esper[ae]|aguant[ae]|aguard[ae])(?:me|nme|s)?(?: por favor| porfa)?"
    r"(?: (?:tantito|tantin|un (?:rat\w+|moment\w+|segund\w+|minut\w+|poc\w+|toque|cachito)|poquito|ahi|ya vuelvo))|"
    r"(?:d[ae]me|permit[ae]me|regal[ae]me) (?:un|dos|tantito|chance)(?: \w+)?|un (?:momentito|ratito|segundito|momento|segundo|minuto|toque)"
    r"(?= (?:que|q)\b|\W*$)|(?:ahorita|ahora|ya|luego|ya mismo|en un rato|al rato) (?:vuelvo|regreso|vengo|sigo|le sigo)|vuelvo (?:en un|ahora|al|luego|enseguida))"
    r"[^.?!]*[.!]*\s*$|"
    r"\b(?:llora|esta llorando|se desperto|me llama|tocan|estan tocando|suena)(?: (?:a|el|la|mi|mis|los|al|me|timbre))* "
    r"(?:bebe|hij[oa]s?|nin[oa]s?|nen[ea]|guagua|puerta|timbre|telefono)\b[^?]*(?:esper|moment|rato|segund|vuelvo|regreso)"
)
"""A moment is asked for."""
COUNTS: Final = (
    r"\b(?:how|hw) (?:many|much)(?: (?:more|questions?|qs|are|is|of them|longer))*(?: (?:there|do i have|have i got|u got|you got|to go|are|is))*"
    r" (?:left|to go|remain\w*|still|more)\b(?! (?:tablets?|pills?|patients?|people|visits?))|"
    r"\bhow many (?:more )?(?:questions?|qs)(?: are (?:there|left))?\b|\bhow far (?:along )?(?:are|am) (?:we|i)\b|\bhow (?:far|close) (?:to|from) (?:the end|done)\b|"
    r"\b(?:cuant[ao]s?)(?: (?:preguntas?|mas|cosas))*(?: (?:me|nos|le|te))? (?:faltan?|quedan?|hay todavia|son todavia|van a ser|siguen)\b|"
    r"\b(?:falta|queda)n? (?:much[oa]s?|mas preguntas)\b|\b(?:por|en) donde vamos\b|\bcuanto (?:nos |me |le )?(?:falta|queda)\b"
)
"""How far we are is asked."""
WHICH_RULE: Final = (
    r"\b(?:que|cual) (?:es la )?(?:regla|norma|requisito|condicion|motivo|razon)(?: (?:es|seria|fue|no|pues|entonces|cumplo|encaja|dice|digame))*\W*$|"
    r"\b(?:which|what|wich|wat|wot) (?:rule|one|reason|answer|bit|thing) (?:is|was) (?:it|that)\b|"
    r"\bw(?:h)?at (?:went|was|is|did i (?:do|say|get)) wrong\b|"
    r"\bwhich (?:of )?(?:(?:my|his|her|the|their|these) )?answers? (?:does|do|did|is|are|would|will|needs?|must|has|have|was)\b[^?]*"
    r"(?:look|check|review|team|need|wrong|fit|about)\b|"
    r"\b(?:que|cuales?)(?: de (?:mis|sus|las))? respuestas? (?:tiene|tienen|hay|debe|quiere|necesita|no)\b"
)
"""Which answer stands in the way is asked."""
IS_IT: Final = r"^\W*(?:(?:so|but|and|oh|wait|is that|pero|y|entonces|o sea)\W+)*(?:is|was|its?|it'?s|es|era|fue) (?:it |that |eso )?(?:because of |about |cos of |cause of |por |lo de )?(?:the|my|his|her|that|el|la|lo|los|las|mi|mis|su|de)(?: del?| la| los)? (?P<thing>[a-z0-9 -]{2,30})\?+\W*$"
"""A thing is named that may be it."""
