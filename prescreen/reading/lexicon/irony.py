"""Words that are only quoted: what others call "stable", and what people set against it."""

from typing import Final

WELL: Final = (
    r"(?:fine|ok|okay|good|great|well|stable|quiet|calm|mild|minor|under control|(?:well[ -])?controlled|"
    r"in remission|remission|inactive|dormant|normal|easy(?: \w+)?|nothing|all clear|recovered|"
    r"better|healed|cured|gone|managed|manageable|settled|sorted|low(?: disease)? activity|quiescent|bien|"
    r"tranquil[oa]|estable|controlad[oa]|leve|fina?|en remision|remision|inactiv[oa]|facil(?:es)?|nada|"
    r"curad[oa]|mejor|dormid[oa]|calmad[oa])"
)
"""Praise that may be meant or only repeated."""
QUOTED: Final = (
    rf"(?<![a-z0-9])([\"'])(?:(?:all|so|very|doing|it is|totally|perfectly|muy|esta|todo) )*{WELL}(?: (?:now|again|"
    rf"disease|stick|veins|ahora))?[.,!]?\1(?![a-z])|"
    rf"\b(?:so[- ]called|supposed|alleged|what they call|dizque|supuest[oa]) (?:\w+ )?{WELL}\b"
)
ATTRIBUTED: Final = (
    r"\b(?:on paper|in theory|officially|supuestamente|en principio|apparently|supposedly|allegedly|"
    r"according to (?:them|him|her|(?:the|my) (?:charts?|letters?|doctors?|docs?|notes?|labs?|numbers|bloods?|"
    r"computer|consultant))|"
    r"(?:the |my )?(?:chart|letter|notes?|bloods?|numbers|labs?|computer) (?:says?|say|said|claims?)|"
    r"se supone(?: que)?|en teoria|en (?:el )?papel|oficialmente|"
    r"segun (?:ell[oa]s|l[oa]s medic[oa]s|los papeles|el papel|el informe|dicen))\b"
    rf"[^.;!?]{{0,24}}?\b{WELL}\b[^.;!?]{{0,20}}?(?=[\s,.;!]*\b(?:but|yet|meanwhile|in real(?:ity| life)|except|"
    rf"tell that to|try telling|pero|mientras|en (?:la )?(?:vida real|realidad|verdad)|cuentaselo|on paper)\b)"
)
"""What others say of it, with words after it that set something against it."""
ECHO: Final = (
    rf"(?:^|(?<=[.,!?;:])) *(?:(?:si|yeah|sure|oh|ha|right)[, ]+)*(?:{WELL}|"
    rf"[a-z]+isim[oa])(?: my (?:foot|eye|backside|arse|ass))? *(?=[!?:]|\.\.)|"
    rf"\bon paper *[.!]"
)
"""The same word once more, as a cry."""
AGREES: Final = (
    r"\b(?:i (?:would |do |quite |totally |have to )?agree|(?:she|he|they) (?:is|are) (?:right|correct)|"
    r"(?:which|that|it) is (?:true|right|fair)|true enough|rightly|"
    r"no (?:symptoms|flares?|problems?|pains?|trouble|signs?)|nothing since|"
    r"not (?:a|one|had a) (?:single )?(?:flare|symptom)|not flared|"
    r"(?:feel|feeling|i am|it is|been|bloods?|labs?|all|everything)(?: \w+)? (?:fine|good|great|well|normal|ok|"
    r"okay|quiet)|"
    r"touch wood|knock on wood|thank god|i am happy|happy with|"
    r"estoy de acuerdo|tiene[n]? razon|es verdad|es cierto|sin (?:sintomas|brotes|dolor|problemas)|me siento bien|"
    r"todo bien|gracias a dios|toco madera)\b"
)
"""The person means it too."""
JOKED: Final = (
    r"\b(?:(?:i am |im |i was )?(?:only |just )?(?:joking|kidding)(?: (?:aside|apart))?|just messing|"
    r"(?:that|this|it) (?:is|was) (?:a (?:big |bit of a |total )?(?:lie|fib)|not true)|who am i kidding|"
    r"i (?:tell a lie|am lying)|i wish(?= *[.!,]| i (?:was|were|could(?! (?:say|tell|claim|call)\b)))|in my dreams|yeah,? right(?= *[.!,])|"
    r"ojala(?= *[.!])|mentira(?= *[.!,])|jk|j/k|es broma|(?:estoy |era )?bromeando|era broma|bromas aparte|"
    r"fuera de broma)\b[ ,.!:;-]*(?:(?:no|but|of course|seriously|really|claro|en serio)[ ,]+(?=yes|no|i |si ))?"
)
"""After a joke; what is meant follows."""
