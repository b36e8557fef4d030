"""How people say in other words that a read-back is right: patterns on the text as it is written (en, es, zh)."""

from typing import Final

WORDS: Final = (
    r"(?:yes|yeah|yea|yep|yup|yh|bet|well|oh|and|so|all|it'?s?|is|that'?s?|that'?ll|this|everything(?:'?s)?|now|cool|perfect|sorted|set|looks?|seems?|sounds?|i|you|have|got|suppose|"
    r"guess|think|right|correct|accurate|fine|good|ok(?:ay)?|to|me|thanks?|then|there|go|do|will|it|about|lot|the|"
    r"sí|si|todo|está|esta|bien|correcto|de|acuerdo|"
    r"supongo|creo|que|parece|gracias|che|ya|as[ií]|d[eé]j[ae](?:l[oa])?|dejar|"
    r"perfect[oa]?|listo|dale|va|a?h?ora|sale|órale|orale|eso|es|ahí|ahi|"
    r"vale|no m[aá]s|nom[aá]s|pues|muy|leave|"
    r"like|as|great|can|stay|stays|就|都|是|的|对|正确|没错|没问题|了)"
)
_ONE_OF: Final = (
    r"(?:right|correct|accurate|fine|good|ok|suppose|guess|bien|correcto|acuerdo|supongo|creo|perfect\w*|great|"
    r"d[eé]j[ae](?:l[oa])?|leave (?:it|that)|as[ií]|vale|dale|listo|that'?ll do|that will do|there (?:you|we) go|that'?s (?:it|all)|"
    r"(?:eso|ya) (?:es|está|esta)|ahora s[ií]|ora s[ií]|对|正确|没错|没问题)"
)
_OF_NOW: Final = r"(?!.*\bi (?:have|got|do)\b.*\bnow\b|\W*(?:(?:it'?s|is|so|oh|well|and|yes)\W+)*right now\W*$)"
"""Something that is so now: "I have it right now" is no yes."""
AGREES: Final = rf"{_OF_NOW}(?!\W*(?:(?:so|and|but|ok|well)\W+)*(?:is|are|do|does|will|can)\b)(?=.*{_ONE_OF})(?:{WORDS}(?:\W+|$|(?=[都是的对正没了])))+"
"""A yes in other words, and nothing else: "I suppose", "looks right to me", "that'll do"."""
ALL_RIGHT: Final = r"\b(?:all|every\w*|todo|todito|right|correct\w*|as[ií]|list[oa]|perfect\w*|sorted)\b|都|对"
"""Words of a yes that is about all the answers; a mere yes or ok to "which answer?" is none."""
BESIDE_A_YES: Final = (
    r"(?:ready|step|finished|happy|glad|satisfied|agree|true|checked|wrote|written|reading|back|for|every|thing|word|twice|whole|down|properly|exactly|perfectly|entirely|now|see|far|sir|madam|dear|please|so|much|very|now|yet|just|let|us|lets|let's|move|on|go|ahead|next|carry|continue|finish|"
    r"send|done|sure|course|absolutely|exactly|my|answers?|those|these|they|are|was|were|what|said|told|nothing|"
    r"wrong|change|changes|no|need|adelante|siga|sigamos|seguir|claro|exacto|mis|respuestas|las|los|la|lo|el|son|"
    r"dije|nada|cambiar|por|favor|mucho|muchas|se(?:ñor|ñorita|ñora)|y|con|tal|cual)"
)
"""What else stands beside a yes to a read-back without saying anything of an answer."""
OF_ONESELF: Final = (
    r"\b(?:i (?:do|have|take|am|had|got|use|was|did|need|smoke|drink|feel|breastfeed)|i'?m|i'?ve|my|"
    r"doy|tengo|tomo|uso|estoy|fumo|bebo|soy|he|hice|tuve|puse|siento|mi|mis)\b"
)
"""Words in which somebody tells of themselves."""
NO_CHANGE: Final = (
    r"\W*(?:no|nah|nope)\b[ ,.!]*(?:(?:thanks?|thank you|gracias)\b[ ,.!]*)?"
    r"(?:(?:nothing|none|no) (?:else|more|changes?|to change|wrong|needs changing)|"
    r"(?:it'?s |that'?s |they'?re |we'?re |i'?m |it is |that is )?(?:all |everything(?:'s| is)? )?(?:fine|good|correct|right|ok|okay|set|great|"
    r"as it should be)|(?:nada|ningún cambio|ningun cambio)(?: m[aá]s)?|(?:(?:est[aá]|todo) )+(?:bien|correcto)|as[ií] est[aá] bien)"
    r"(?:[ ,.!]*(?:thanks?|thank you|gracias|to me|then|as it is|así|asi))*\W*"
)
"""Nothing is to be changed: "nah all fine", "no, it's good"."""
