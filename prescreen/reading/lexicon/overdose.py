"""Too much swallowed or injected, now or a short time ago, on normalised text, English and Spanish."""

from typing import Final

OVERDOSE: Final[tuple[str, ...]] = (
    r"\b(?:took|taken|swallowed|had|downed|necked)\b (?:about |like |all |some )?(?:(?:1[2-9]|[2-9]\d|\d{3})|fifteen|twenty|thirty|forty|fifty|sixty|a hundred|"
    r"dozens?|a (?:whole )?(?:handful|bottle|box|packet|month'?s?)(?: supply)?(?: worth)?)(?: [a-z]+)? of (?:(?:my|the|his|her|those|these) (?:\w+ ){0,2}(?:pills?|tablets?|capsules?|meds|medicines?|"
    r"medications?|sleepers|painkillers|[a-z]{3,}(?:ine|ones?|lone|ol|in|en|am|ab|us|il|quil|ept|an|ax)s?)|them)\b(?! (?:to|at|over|for|in|out|round)\b)"
    r"[^.?!]{0,40}\b(?:(?:an|one|two|three|half an|\d+) (?:hours?|minutes?) ago|minutes ago|this (?:morning|afternoon|evening)|tonight|"
    r"last night|just now|today|earlier)\b",
    r"\b(?:took|taken|swallowed|had|downed|necked)\b (?:about |like )?(?:(?:1[2-9]|[2-9]\d)|fifteen|twenty|thirty|forty|fifty|sixty) "
    r"(?:plaquenils?|hydroxychloroquines?|hcq|tylenols?|paracetamols?|ibuprofens?|pills|tablets|capsules|sleeping (?:pills|tablets))\b"
    r"[^.?!]{0,24}\b(?:(?:an|one|two|three|half an|\d+) (?:hours?|minutes?) ago|minutes ago|this (?:morning|afternoon|evening)|tonight|"
    r"last night|just now|today|earlier)\b(?! (?:mg|for|every))",
    r"\b(?:took|taken|swallowed|downed|necked|popped) (?:about |like |around |some |over |at least )*(?:[2-9]\d|twenty|thirty|forty|fifty|sixty) "
    r"(?:of )?(?:my |the |those |these )?(?:plaquenils?|hydroxychloroquines?|hcqs?|tylenols?|paracetamols?|acetaminophens?|ibuprofens?|advils?|"
    r"pills|tablets|capsules|sleeping (?:pills|tablets)|sleepers|painkillers)\b"
    r"(?! (?:a|per|every|each|in (?:total|all)|over|for|altogether|or so (?:a|in)|throughout|that (?:month|year)|between|since|by))",
    r"\b(?:injected|shot up|gave myself) (?:all|the (?:whole|entire)|an? (?:whole|entire)|every bit)(?: of)?(?: my| the| his| her)? "
    r"(?:insulin|pen|vial)\b(?! (?:doses?|shots?|for|today|on time|like|as))",
    r"\b(?:me|se) (?:i took|took|tom[eo]|he tomado|ha tomado|trague|trago|he tragado|inyect[eo]) (?:como |unas? |casi |ya )*"
    r"(?:tod[oa]s?(?: de golpe)?|(?:el|un|una|la) (?:frasco|bote|caja|blister)|[2-9]\d|\d{3}|veinte|treinta|cuarenta|cincuenta)(?: enter[oa]| complet[oa])?"
    r"(?: (?:de|las|mis|los|sus|la|el|my))* ?(?:pills?|pastillas?|tablets?|tabletas?|capsulas?|insulina?|medicin\w*|paracetamol\w*|tylenol|"
    r"acetaminophen|acetaminofen|frasco|bote|bottle|caja|box|blister)\b"
    r"(?! (?:(?:de|of) (?:hoy|today|la (?:manana|noche|tarde)|this (?:morning|evening)|ayer|esta|este|la semana|cada)|del (?:dia|mes|tratamiento)|que (?:me|el|la)|"
    r"como|as|a (?:tiempo|su hora)|on time|a la hora))",
)
"""Many at once, a short time ago: whatever such a message is like."""
