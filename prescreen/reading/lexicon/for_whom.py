"""Who answers for themselves though a relative is named, and of whom the patient knows nothing (en, es, zh).

Patterns on lower case without accents.
"""

from typing import Final

from prescreen.reading.lexicon.wavering import NO_RELATIVE

_YES: Final = (
    r"(?:(?:yes|yeah|yep|yup|ok|okay|sure|of course|hi|hello|well|oh|no|nope|si|claro|por supuesto|como no|vale|bueno|"
    r"dale|sale|pues|hola|que no)[ ,.!]+)"
)
SELF: Final = (
    rf"^{_YES}*(?:it'?s |it is |this is |that'?s |i'?m |i am )?(?:for )?(?:me|myself)"
    r"(?=\W*$| ?[,.;!]| (?:and|but|because|cause|as|thanks|please|though|only|just)\b)(?!,? (?:and|or) (?:for )?(?:my|our) (?!\w+ (?:picks?|drives?|brings?|helps?|takes?|comes?|sits?)\b))",
    r"\b(?:i am|i'm|im|i was) (?:answering|here|doing (?:this|it)|asking|writing|filling (?:it|this) (?:in|out)) for "
    r"(?:me|myself)\b|\bi (?:meant|mean) (?:me|myself)\b|\b(?:i am|i'm|im) the (?:patient(?!'?s)|one (?:with|who has))\b|"
    r"\bthe patient is me\b|\bon my own behalf\b|\bit'?s me (?:who|that|with)\b|"
    r"\bi (?:am |have |'m )?(?:the one )?(?:with|have|got|who has) (?:the )?lupus myself\b",
    rf"^{_YES}*(?:(?:soy|es|por|para) )?(?:yo|mi) mism[oa]\b",
    r"\b(?:el|la) (?:paciente|enferm[oa]) soy yo\b|\bsoy yo (?:el|la|quien|mism[oa])\b|\byo soy (?:el|la) (?:paciente|que tiene)\b(?! que\b)|"
    r"\b(?:respondo|contesto|hablo|vengo|es|era|quise decir) (?:por|para|de) mi(?: mism[oa])?"
    rf"(?! (?!{NO_RELATIVE})[a-z])|\bes para mi mism[oa]\b",
    r"(?:我(?:就)?是(?:病人|患者|本人)(?!的)|(?:是)?(?:为|替)我自己|是我本人)",
)
UNKNOWN_TO_THEM: Final = (
    r"\b(?:he|she|they|my \w+|mum|mom|dad|the patient) (?:does not|doesn't|doesnt|do not|don't|dont|did not|didn't) (?:even |really )?know"
    r"(?: (?:that|i'?m|im|i am|about (?:it|this|me)|yet|anything|any of (?:it|this))\b|\W*$|[.,;!])|"
    r"\b(?:he|she|they|my \w+) (?:has not|hasn't|hasnt|have not|haven't|did not|didn't|would not|wouldn't) agree[d]?\b|"
    r"\bwithout (?:(?:him|her|them|his|their) (?:knowing|knowledge|consent|permission)|asking (?:him|her|them)|telling (?:him|her|them))\b|"
    r"\bbehind (?:his|her|their) back\b|\b(?:haven't|have not|havent|didn't|did not) (?:asked|told|ask|tell|mentioned it to) (?:him|her|them|my \w+)\b|"
    r"\b(?:el|ella|mi \w+)(?: todavia| aun)? no (?:lo )?sabe(?: (?:que|nada|todavia|aun)\b|\W*$|[.,;!])|\bsin que (?:el |ella |mi \w+ )?(?:lo )?sepa\b|"
    r"\bno (?:se lo )?he (?:preguntado|dicho)\b|\ba (?:sus )?espaldas\b|\bsin su permiso\b|"
    r"(?:他|她)(?:还)?不知道(?:我|这|[。！，]|$)|瞒着(?:他|她)|没(?:有)?(?:告诉|问过?)(?:他|她)"
)
AGREES: Final = (
    r"^(?:yes|yeah|yep|yup|ok|okay|sure|of course|alright|all right|go on|go ahead|fine|si|claro|vale|dale|bueno|sale|"
    r"por supuesto|como no|de acuerdo|adelante|好的?|可以|行|是的?)(?=[ ,.!，。！]|$)"
)
"""A word that agrees, before it is said for whom."""
GOES_AHEAD: Final = (
    r"(?:^|[ ,.!])(?:go (?:ahead|on)|ask (?:me|away)|fire away|shoot|let'?s (?:go|start|begin)|please do|"
    r"(?:dale|venga|va|tira|andale|orale|sale|vamos|adelante)(?:[ ,.!]+(?:pregunt\w+|pues|nomas|che|empez\w+|arranc\w+))*|pregunt(?:a|e|ame|eme|en)|"
    r"arranc(?:a|amos|ue)|empec?(?:emos|ie\w+|eza)|empieza)(?: (?:then|please|now|pues|nomas|che|por favor|ya|amig[oa]))*[ .!]*$"
)
"""Words that bid the questions begin, at the end of a message: "it's me with the lupus, go ahead"."""
DOUBTS: Final = (
    r"\b(?:not|no|don't|dont|maybe|perhaps|depends?|but|first|unless|before|if|wait|quizas?|tal vez|depende|pero|antes|"
    r"primero|aunque no|espere|si es que)\b|不|先|但|如果"
)
"""Beside these it is no yes."""
SUPPOSED: Final = (
    r"\b(?:he|she|they|mum|mom|dad|my \w+|ella|el)(?: would|'d)(?:n't| not)? (?:be (?:fine|ok\w*|happy|glad|all right|alright|up)|agree|mind|want|say yes|approve)\b|"
    r"\b(?:asleep|sleeping|unconscious|in a coma|sedated)\b|"
    r"\b(?:can't|cannot|can not|cant|unable to|not able to|no longer able to) (?:really |even )?(?:say|speak|agree|decide|consent|understand|answer|tell)\b|"
    r"\b(?:does not|doesn't|doesnt|no longer) (?:really )?understands?\b|\bdementia|alzheimer|"
    r"\b(?:estaria de acuerdo|no le importaria|esta (?:dormid|inconsciente|sedad)\w*|no puede (?:decir|hablar|decidir|entender|contestar)|"
    r"ya no entiende|demencia)\b"
)
"""An agreement that is only supposed, or cannot be given."""
