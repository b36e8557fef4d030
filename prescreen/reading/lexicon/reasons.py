"""How people ask why a study does not fit them: a pattern on lower case without accents (en, es, zh)."""

from typing import Final

_NOT: Final = (
    r"(?:does not|doesn't|doesnt|did not|didn't|didnt|do not|don't|dont|is not|isn't|isnt|was not|wasn't|wasnt|am not)"
)
_FITS: Final = r"(?:fit|match|work|ok|okay|right|suit|suitable|met|meet|pass)"
ASKS: Final = (
    rf"\b(?:which|what|wich|wot)(?: of)?(?: the| my| your| these| those)?(?: (?:rules?|answers?|criteri\w+|conditions?|"
    rf"requirements?|points?|reasons?|bits?|parts?|ones?|1s?|things?|of (?:them|it|those|these)))? (?:is it that |that |of (?:them|it|the rules|my answers) )?(?:i |it )?{_NOT}"
    rf"(?: {_FITS}| i {_FITS})?(?: (?:me|the study|it|in|for me|with me|please|exactly|then|about me))*\W*$|"
    r"^(?:(?:but|and|so|ok|okay|well|oh|right|fine|really|sorry|please|no|hm+)[ ,.!?]+)*(?:which|wich)(?: (?:rules?|answers?|bits?|parts?|ones?|1s?|things?|is it|was it|of them|is that|then|"
    r"exactly|please|do you mean|needs?(?: a(?: closer)?)? look(?:ing at)?))*\W*$|"
    r"\bwhy (?:am|was) i (?:not |no )?(?:right|good|suitable|suited|ok|okay|fit|a fit|eligible)?(?: enough)?(?: (?:for|in) (?:it|this|the study|you))?\W*$|"
    r"\bwhat(?: is| was|'s|s)? (?:the )?(?:problem|matter|issue|wrong)(?: (?:with (?:me|my answers?|it)|then|exactly))*\W*$|"
    r"^(?:(?:pero|y|bueno|ok|vale|entonces|perdon|no)[ ,.!?]+)*(?:cual|cuales)(?: (?:es|son|fue|era|de ellas|de ellos|exactamente|por favor))*\W*$|"
    r"\b(?:cual|cuales|que) (?:(?:es|son|fue|cosa|parte|regla|de las reglas|respuesta|la|las|lo) )*(?:la |lo |las )?que no (?:encaj\w+|cumpl\w+|va|sirv\w+)\W*$|"
    r"\bque (?:es lo que )?no (?:encaj\w+|cumpl\w+)\W*$|"
    r"\b(?:which|what|wich) (?:of (?:the|my|your) )?(?:rules?|answers?|criteri\w+|conditions?|requirements?|points?|reasons?)(?: (?:is|was|are|do i|does it|did i|of them|then|exactly|is it|is that|does not fit|doesn't fit|don't i|do i break|stands? in the way|please))*\W*$|"
    r"\bwhy (?:do|does|did|can|could|am|is|are|was)(?: not|n't)? ?(?:i|it|the study|this study|she|he|we)(?: not|n't)? (?:not )?(?:fit|match|qualify|take part|join|be in|allowed|excluded|out|suitable|a match|in it)\b|"
    r"\bwhy (?:don't|dont|doesn't|doesnt|can't|cant|am|isn't) (?:i|it|she|he)(?: not)? ?(?:fit|match|qualify|take part|join|be in|suitable|a match|in)?\b\W*$|"
    r"^(?:(?:but|and|so|ok|okay|well|ridiculous|oh|right|fine|really|sorry|please|no)[ ,.!?]+)*(?:why|how come|why not|what is it|what's wrong(?: with me)?|what is wrong(?: with me)?|what did i (?:say|do)(?: wrong)?|because of what|what does not fit|what doesn't fit)\W*$|"
    r"\b(?:so|is it (?:because|that)|because|you mean|are you saying|you are saying|you're saying|then)\b.{0,20}\b(?:i am|i'm|im|my|it is|it's|of my|of the) (?:\w+ ){0,3}(?:too \w+|age|medicines?|drugs?|lupus|kidneys?|heart|illness|cancer|vaccine|pregnan\w+|answer|blood|infection)\b.*(?:[?]|saying|mean|it|that)\W*$|"
    r"\b(?:que|cual|cuales) (?:(?:es|son|de las|de mis|seria) )*(?:la |las |el |los )?(?:reglas?|respuestas?|criterios?|condicion\w*|requisitos?|motivos?|razon\w*)(?: (?:es|no (?:cumplo|encaja|se cumple)|exactamente|por favor))*\W*$|"
    r"\b(?:wh?at|wot|which(?: ones?| things?)?) (?:exactly |is it |that )*(?:(?:do|does|will|would) (?:they|the (?:study )?team|the doctors?)"
    r"(?: (?:still|need|have|want|got|to|also))* (?:look(?:ing)? (?:at|into)|check|review)|"
    r"(?:needs?|has|is|is there|they need)(?: (?:still|a|to|be|the))* (?:closer look|look(?:ed)? at|checked|reviewed))\b(?: (?:at|in|with|of|me|mine|"
    r"my (?:answers?|case)|it|again|still|there|then|please|exactly))*\W*$|"
    r"\bque (?:es lo que )?(?:tienen que|necesitan|van a|quieren|deben|hay que|les falta por) (?:mirar|revisar)\b"
    r"(?: (?:de|en|mis?|mi|respuestas?|caso|exactamente|entonces))*\W*$|"
    r"\bpor que (?:yo )?no (?:encajo|puedo (?:participar|entrar)|cumplo|sirvo|me (?:aceptan|cogen|toman)|"
    r"soy apt[oa]|califico)\b|"
    r"^(?:(?:pero|y|ridiculo|vaya|bueno|entonces)[ ,.!]+)*(?:y )?por que(?: no)?\W*$|"
    r"\b(?:entonces|o sea|es porque|es por|quiere decir que|me esta diciendo que|dice que)\b.{0,20}\b(?:soy|estoy|por|mi|demasiado|muy)\b.{0,30}(?:viej[oa]|mayor|edad|medicinas?|rinon\w*|enfermedad|embaraz\w+|vacuna|respuesta).*[?]|"
    r"\b(?:it|that|this)(?:'?s| is| was) (?:because of |about )?(?:the |my )?[a-z' ]{3,30},? (?:is|was)(?: not|n't|nt) it\b|"
    r"(?:哪|什么)(?:一)?(?:条|个|项)?(?:规则|规定|条件|原因|回答|答案)|为什么(?:我)?(?:不(?:符合|适合|能参加|行|合适))|^为什么[?？。]*$|"
    r"是(?:因为|说)我(?:太|的).*[吗?？]"
)

ABOUT: Final = (
    r"(?:(?:but|and|so|ok|okay|well|hm+|what|huh|wait|no|pero|y|bueno|entonces)[ ,.!?]+)*"
    r"(?:why(?: is it| is that)?(?: (?:the|my|his|her|because of|about))?|what about|what is it with|"
    r"what(?: is|'s) (?:wrong|the (?:problem|matter|issue)) with|is (?:there )?(?:something|anything) wrong with|"
    r"(?:y )?por que(?: (?:la|el|lo|los|las|mis?|por))*(?: de)?|"
    r"que (?:pasa|hay|problema hay|tiene de malo|tienen de malo) (?:con )?|为什么是?|为什么要看)"
    r" ?(?!do\b|did\b|does\b|are\b|is\b|not\b|would\b|should\b|you\b|me pregunt|pregunt)(?:[\w'-]+ ?){1,6}[?.! ]*"
)
"""A why with the name of a thing."""
