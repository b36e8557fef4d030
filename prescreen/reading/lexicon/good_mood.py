"""Words of good spirits, on lower case without accents (en, es, zh)."""

from typing import Final

GOOD: Final = (
    r"(?:(?:none|no|nope|nah|neither|ok|yes|thanks|thank god|honestly|well|my|the|i am|i'm|im|i feel|i have|"
    r"feeling|and|of|in|mood|moods|mental health|spirits?|head|mind|soul|person|sort|type|"
    r"can't complain|cant complain|no complaints|no me quejo|soy|mi (?:hermano|hermana|amigo|amiga|hijo|hija)|"
    r"a|an|is|are|wise|very|really|quite|pretty|always|just|all|at|most|always been|good|fine|great|ok|okay|well|"
    r"happy|cheerful|normal|stable|positive|excellent|"
    r"i|thank|god|lord|jesus|grace|by|his|her|bless(?:ed)?|rest|peace|peaceful|calm|place|clear|got|have|grand ?(?:babies|baby|kids|kid|children|son|daughter)|kids|children|family|"
    r"to live for|so|much|lots?|plenty|these|those|them|"
    r"issues?|problems?|troubles?|thoughts?|ideas?|like|that|those|such|kind|nothing|si|s\.i\.|s/i|"
    r"suicidal ideation|low|depression|dep|"
    r"ninguna|ninguno|nada|de|eso|animo|de animo|el|mi|estado|humor|bien|muy|bueno|buen|estoy|me siento|siento|"
    r"hombre|mujer|hija|dias? (?:hay )?de todo|hay dias|hay de todo|(?:pero )?(?:una?|se) (?:va )?(?:tira(?:ndo)?|sigue)|tirando|"
    r"p['´’]? ?a?lante|pa(?:ra)? ?(?:a|de)lante|para adelante|dias|con sus? dias|como tod[oa]s?|como todo el mundo|"
    r"contenta|contento|alegre|feliz|normal|tranquila|tranquilo|y|gracias|todo|siempre|estable|sin|problemas?|"
    r"pensamientos?|asi|esos|yo|comma|coma|tired|but|cansad[oa]|pero|voy|ando|anda|llevo|es|lupus|that's|thats|it's|its)"
    r"[ ,.;:!/-]*)+"
)
NEEDS: Final = (
    r"\b(?:mood|moods|mental health|spirits|soul|cheerful|happy|animo|humor|alegre|feliz|content[oa]|feel|feeling|"
    r"siento|(?:mind|head|soul|heart) is (?:at (?:rest|peace)|fine|good|clear|ok|okay|calm)|at peace|to live for|in a good place)\b"
)
WELL: Final = (
    r"\b(?:good|fine|great|ok|okay|well|happy|cheerful|normal|stable|positive|excellent|"
    r"no (?:\w+ )?(?:issues?|problems?|troubles?)|bien|buen[oa]?|content[oa]|alegre|feliz|tranquil[oa]|estable|"
    r"sin problemas?)\b"
)
NOT_WELL: Final = (
    r"\b(?:not|never|no|nothing|nada|sin)(?: \w+)? (?:good|fine|great|ok|okay|well|happy|cheerful|normal|stable|"
    r"positive|bien|bueno|buena|feliz|alegre)\b|"
    r"\blow mood\b|(?<!no )\b(?:have|got|so much|lots? of|many|plenty of)(?: (?:so much|some|lots? of|many|such|these|those|the|a lot of))* (?:issues?|problems?|troubles?|thoughts?|ideas?)\b|\b(?:nothing|nobody|no ?one|no reason|not much|only|just)\b[^.;!?]{0,24}\blive for\b|\b(?:rest|peace) (?:soon|at last|forever|finally)\b"
)
CHINESE: Final = (
    r"(?:我)?(?:的)?(?:心情|情绪|精神)(?:一直)?(?:都)?(?:很|挺|非常|还)?(?:好|不错|稳定|正常|开心|"
    r"愉快)(?:的)?[，,。！! ]*(?:都?没有?(?:这些|这样的想法)?)?"
    r"(?:(?:就是|只是|但|但是)?(?:有时候?|偶尔|最近)?(?:会|有点)?(?:睡不(?:着|好)|失眠|睡眠不好))?[。！! ]*"
)
