"""Sentences that answer nothing: small talk, where somebody sits, who helps them type; and what makes one depend."""

from __future__ import annotations

from typing import Final

from prescreen.reading.lexicon.scope import RELATIVES

_PEOPLE: Final = (
    r"(?:husband|wife|partner|son|daughter|sister|brother|mum|mom|mother|dad|father|friend|neighbou?r|nurse|doctor|doc|"
    r"gp|carer|aunt|niece|nephew|grand(?:son|daughter)|kids?|hij[oa]|herman[oa]|marido|espos[oa]|mujer|vecin[oa]|"
    r"enfermer[oa]|doctora?|medic[oa]|amig[oa]|niet[oa])"
)
_PAPERS: Final = (
    r"(?:letters?|papers?|paperwork|results?|list|reports?|charts?|meds|bottles?|folder|file|records?|notes?|printouts?|"
    r"portal|app|calendar|glasses|coffee|tea|cat|dog|informes?|papeles|carpeta|resultados|lista|expediente|historial)"
)
_PLACES: Final = (
    r"(?:bus|train|car|tram|subway|metro|work|bed|kitchen|sofa|couch|waiting room|home|office|clinic|hospital|doctor's|"
    r"pharmacy|break|lunch|phone|tablet|laptop|autobus|tren|coche|trabajo|cama|cocina|sofa|casa|oficina|hospital|movil)"
)
_WHEN: Final = (
    r"(?: (?:yesterday|today|tonight|this (?:morning|afternoon|evening|week)|last (?:week|night|month|time)|"
    r"(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|the other day|just now|ayer|hoy|esta manana|el otro day))?"
)
_NOW: Final = r"(?: (?:right now|now|just now|at the moment|as we speak|as i type|ahora(?: mismo)?))?"
SMALL_TALK: Final = (
    # greetings, thanks, excuses
    r"(?:hi|hello|hey|hola|buenas|good (?:morning|evening|afternoon))(?: (?:there|again|you|all|dear|de nuevo))*"
    r"(?:,? (?:it is|soy) (?:me|you)(?: (?:again|de nuevo|otra vez))?)?",
    r"(?:it is|this is|soy) (?:only |just )?(?:me|you|yo) (?:again|de nuevo|otra vez)",
    r"(?:many )?(?:thanks|thank you|gracias)(?: (?:so much|a lot|for (?:asking|your (?:help|time|patience))|"
    r"(?:por|for) [a-z ]{3,24}))?",
    r"(?:sorry|apologies|perdon|disculpa|excuse)[, ]*(?:(?:it (?:is|was) |fue |was )?(?:an? |1 )?"
    r"(?:very )?(?:long|hard|rough|bad|crazy)?,? ?(?:day|night|week|day largo|week larga)|"
    r"(?:for|about|por) (?:the|my|las|los|mis) (?:typos?|spelling|mess|mistakes?|delay|late reply|fat fingers|faltas|"
    r"errores|demora))?",
    r"(?:an? |1 |una )?(?:very |really )?(?:good|great|fair|hard|tough|tricky|funny|buena|dificil|vaya)(?: one|"
    r" question| pregunta)",
    r"(?:not|no) (?:an? )?(?:easy|simple|facil|es facil) (?:question|pregunta|one|to (?:answer|say))",
    r"(?:let me|let us|dejame|i have to) (?:think|see|look|check|ver|mirar)(?: (?:it|that|this|back|here|up))*"
    r"(?: (?:for )?(?:1|a|one) (?:sec|second|minute|moment|bit))?",
    # hopes and offers
    r"(?:i )?(?:really |do |just )?(?:hope|espero|pray) (?:that |que )?(?:this |it |that |esto |le |te )?"
    r"(?:helps?|works?(?: out)?|is (?:ok|okay|useful|enough|what you need)|makes sense|all works out|sirva|ayude|"
    r"funcione)(?: (?:you|me|somehow))?",
    r"(?:please )?(?:let me know|tell me|avisame|dime) (?:if|when|si) (?:you|that|it|anything|there|necesitas?|falta|"
    r"hace falta|quieres?) ?(?:need|want|is|are|requires?)?(?: (?:anything|something|more|mas|else|missing|algo|enough|"
    r"ok|okay|the [a-z]+))*",
    rf"i (?:can|could|will|am happy to) (?:send|show|bring|get|email|upload|photograph|find) (?:you |over )?(?:the|my|a "
    rf"(?:photo|picture|copy) of the) {_PAPERS}(?: (?:over|to you|if (?:you (?:want|need|like)|needed)))*",
    r"(?:does|did) (?:that|this|it) (?:make sense|help|answer (?:it|that|your question)|count as an answer)",
    r"(?:and )?(?:that|this) is (?:just |basically )?(?:how it is|the way it is|life|my life|my story|the story)|"
    r"(?:so )?there you (?:go|have it)|what can you do|such is life|asi es la (?:vida|cosa)|exactly la (?:vida|cosa)",
    rf"(?:it is |that is |everything is |all (?:of )?(?:it|that) is |todo esta |it should (?:all )?be |you (?:can|will) "
    rf"find (?:it|that) )(?:all |somewhere )?(?:in|on|en) (?:my|the|mi|el) (?:medical |clinic |hospital )?{_PAPERS}",
    rf"(?:my |mi |the |el |la )?{_PEOPLE} (?:knows?|sabe|lo sabe)(?: (?:all|everything|todo))?(?: (?:about|of|sobre) "
    r"(?:it|that|this|everything|esto|eso))?",
    # where somebody is, with what and with whom
    rf"i (?:am|was) (?:(?:still|just|only|sitting|stuck|lying|writing|typing|texting|currently) )*"
    rf"(?:on|at|in|from|en|out of) (?:(?:the|my|a|el|la|mi) )?{_PLACES}{_NOW}",
    rf"i (?:have|have got|got) (?:all )?(?:my|the|mis?) {_PAPERS}(?: (?:right|open|here|out|with me|next to me|up|in front "
    r"of me|in my (?:hand|lap)|on my (?:knees?|lap|phone)|aqui|delante))+" + _NOW,
    rf"i am (?:looking at|reading (?:it|this) (?:off|from)|holding|going by) (?:the|my) {_PAPERS}{_NOW}",
    r"i am (?:typing|writing|texting|dictating|answering)(?: (?:this|to you))?(?: (?:on|from|with|in) (?:my|the|a) "
    r"(?:phone|tablet|laptop|left hand|one hand|bus|train|car))?",
    # talks and errands about the question, with the day of the talk
    rf"i (?:(?:just|already|also) )?(?:talked|spoke|chatted|was talking|was speaking|hable) (?:to|with|about (?:it|this|"
    rf"that) (?:to|with)|con) (?:my |the |mi )?{_PEOPLE}(?: (?:about|of|on|de|sobre) (?:it|this|that|all this|esto|"
    rf"eso))?{_WHEN}",
    rf"i (?:(?:just|already|also) )?(?:asked|called|rang|phoned|texted|emailed) (?:my |the |mi )?{_PEOPLE}(?: about "
    rf"(?:it|this|that))?{_WHEN}",
    rf"(?:my |the )?{_PEOPLE} (?:wrote|put|noted|printed|explained) (?:it|that|this|all this)(?: (?:down|out|to me))?"
    r"(?: for me)?" + _WHEN,
    # how the time has been
    r"(?:it (?:is been|has been|was|is)|has been|ha sido|fue) (?:an? |1 |quite (?:an? )?)?(?:very |really )?(?:long|"
    r"hard|rough|crazy|tough)?,? ?(?:day|week|month|year|few (?:days|weeks|months|years))(?: (?:largo|larga|duro|"
    r"dura))?",
    r"i (?:get|am) (?:so |really |very |just )*(?:tired|sleepy|worn out)(?: (?:so )?(?:easily|fast|quickly))?"
    r"(?: (?:these days|today|tonight))?|i get (?:so )?tired|me canso a lot|i am bad (?:with|at) (?:phones?|computers?|"
    r"typing|names|spelling)",
)
"""Whole sentences, as they are normalised."""
OF_HELPERS: Final = (
    rf"(?:my |mi )?{_PEOPLE} (?:(?:is|me) (?:helping|ayuda|esta ayudando)(?: me)?(?: (?:to|with|a|con))?(?: (?:type|typing|"
    rf"write|writing|read|reading|spell|escribir|esto|this|it|the (?:typing|writing|phone|form|english)))*|"
    rf"(?:is |me )?(?:types?|typing|writes?|writing|reads?|reading|escribe)(?: (?:this|it|that|esto))?(?: (?:for me|out "
    rf"loud|to me|over my shoulder))|says? (?:hi|hello)|(?:drives?|takes?|brings?|me lleva) (?:me )?(?:everywhere|"
    rf"there|to (?:my|all my|the) (?:appointments?|visits?|clinic)|a todos lados))"
)
"""One who helps, which matters where it is asked who writes."""
THINKS: Final = (
    r"\W*(?:(?:a ver|bueno|pues|mm+|hm+|eh+|uy)[ ,.]*)*(?:dej[ae]me|espere?(?:me)?|tengo que|voy a) (?:que )?"
    r"(?:lo )?(?:piens[eo]|pensar(?:lo)?|ver(?:lo)?|mirar(?:lo)?|checar(?:lo)?|buscar(?:lo)?|vea|mire|acuerde|recordar)"
    r"(?: (?:bien|un (?:momento|momentito|segundo|poco|rato)))*\W*"
)
"""Who thinks aloud before an answer, in the words as they were written: by itself it is a "don't know"."""
LEADS_IN: Final = (
    r"\W*(?:(?:ok|okay|well|so|and|but|anyway|anyways|oh|ah|um+|uh+|hm+|haha|lol|bueno|pues|a ver)\b[ ,.]*)*"
)
DEPENDS: Final = (
    r"\b(?:no|not|never|none|nothing|nobody|neither|nor|without|cannot|nope|nah|still|yet|already|any ?more|now|since|"
    r"ago|before|after|until|till|ever|always|sometimes|often|once|twice|again|soon|later|last|next|first|second|this|"
    r"that|these|those|it|its|they|them|their|ones?|both|either|all|any|some|each|every|same|others?|another|rest|else|"
    r"instead|except|maybe|perhaps|probab\w+|possibl\w+|might|may|could|should|would|if|unless|think|guess|suppose|"
    r"believe|hope|wish|sure|know|unsure|doubt|yes|yeah|yep|yup|ok|okay|fine|good|bad|well|better|worse|best|worst|gone|"
    r"cured|healed|clear|cleared|clean|normal|high|low|over|off|out|up|down|stop\w*|start\w*|quit\w*|finish\w*|end\w*|"
    r"done|had|was|were|used|took|taken|given|gave|got|went|came|used|today|yesterday|tomorrow|tonight|day|days|weeks?|"
    r"months?|years?|times?|morning|night|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|"
    r"july|august|september|october|november|december|summer|winter|spring|autumn|christmas|easter|because|cause|though|although|but|so|then|so far|only|just|even|almost|"
    r"nearly|about|around|too|enough|much|many|more|less|few|lots?|"
    r"si|no|nunca|nada|ya|todavia|aun|antes|despues|desde|hace|hasta|eso|esto|esa|ese|esta|este|lo|la|los|las|ellos|"
    r"uno|una|otro|otra|todo|toda|todos|todas|mas|menos|quizas?|tal vez|creo|supongo|mejor|peor|bien|mal|pero|porque|"
    r"aunque|solo|casi|tambien|tampoco|siempre|fue|era|tuve|tenia|estuve)\b|\d|[?%]|[^\x00-\x7f]"
)
"""Words that may colour what the sentences beside this one say."""
OF_THE_BODY: Final = (
    r"\b(?:hands?|fingers?|knees?|feet|foot|toes?|legs?|arms?|face|cheeks?|nose|head|hair|eyes?|ears?|mouth|tongue|"
    r"throat|neck|back|hips?|shoulders?|wrists?|elbows?|ankles?|belly|tummy|stomach|gut|bladder|muscles?|body|pee|"
    r"urine|poo|sweat\w*|itch\w*|hurts?|burn\w*|bleed\w*|cough\w*|sneez\w*|vomit\w*|throw|puke|faint\w*|shak\w*|tremb\w*|cry|"
    r"cries|crying|cried|tears|sleep\w*|walk\w*|run|climb\w*|lift\w*|eat|drink|smok\w*|weigh\w*|die|died|dying|dead|"
    r"manos?|dedos?|rodillas?|pies?|piernas?|brazos?|cara|cabeza|pelo|ojos?|boca|garganta|cuello|espalda|cadera|"
    r"barriga|vejiga|cuerpo|duele\w*|arde\w*|sangr\w*|tos|llor\w*|duerm\w*)\b"
)
STATES: Final = (
    r"\W*(?:(?:and|also|plus|oh|btw|by the way|y|ademas)\b[ ,]*)*(?:(?:i|we|you|he|she|people|nobody|everybody|everyone|"
    r"yo)|(?:my|the|our|mi|el|la|mis) (?!(?:same|other|first|last|next|rest)\b)[a-z]+(?: [a-z]+)?) "
    r"(?!(?:and|or|with|of|in|on|at|for|y|de|con|en)\b)[a-z]+ [a-z]+"
)
"""A sentence with a subject and more than a verb."""
POINTS_BACK: Final = (
    r"\A\W*(?:(?:and|so|but|then|also|plus|or|y|pero|entonces|luego)\b[ ,]*)*(?:it|its|they|them|that|this|those|these|he|"
    r"she|which|then|since|because|before|after|until|when|where|while|except|apart|although|though|eso|esto|esa|ese|"
    r"desde|porque|cuando|hasta)\b|\b(?:it|that one|this one|both|the same|instead|either|neither|the other|since then|"
    r"after that|before that|too|as well|also|tambien|tampoco|lo mismo)\b"
)
"""What a sentence tells is not of itself alone."""
OWN: Final = r"\W*(?:(?:and|also|plus|oh|btw|by the way|y|ademas)\b[ ,]*)*(?:i|my|we|me|yo|mi|mis|no|never|none)\b"
"""A sentence with a subject of its own, or with the denial of something it names."""
MY_AGE: Final = (
    r"\W*(?:(?:and|also|oh|btw|by the way|y)\b[ ,]*)*i am (?:now |only |just )?\d{2}(?: years?(?: old)?)?\W*"
)
_THEY_ARE: Final = (
    r"(?!(?:(?:y|and|pero|bueno|pues) )*son (?:del?|l[oa]s|un[oa]?s?|mis?|como|tod[oa]s?|para|por|muy|en|con|normales|"
    r"buen[oa]s|recientes|viej[oa]s|estos?|estas?|\d))"
)
"""In Spanish "son" is no child: "son del 18 de noviembre"."""
OF_SOMEBODY: Final = (
    rf"\W*{_THEY_ARE}(?:(?:and|but|so|well|oh|ok|haha|also|it is only|only|just|at least|y|pero|bueno|pues)\b[ ,]*)*"
    rf"(?:(?:(?:they|doctors?|the doctors?|someone|le|les) (?:told|said to|warned|stopped|gave|put|did|found|diagnosed|"
    rf"took|had|dijeron a|dieron a) |a |what |that is what |like |unlike |because |poor |both )?"
    rf"(?:my |our |mi |mis |the )?(?:own |late |poor |little |big |baby |older |younger |elder |ex-?|best |dear )*"
    rf"(?:{RELATIVES}|friends?|neighbou?rs?|colleagues?|coworkers?|flat ?mate|room ?mate|boss|vecin[oa]s?|amig[oa]s?|"
    rf"(?:a |the )?(?:lady|woman|man|guy|girl|fella|one) (?:next (?:door|to me)|in (?:my|the|our) [a-z]+|down the road))"
    rf"(?:'s|s)?)\b(?! (?:is )?(?:here|writ\w+|typ\w+|speak\w+|answer\w+|fill\w+|ask\w+|text\w+|of (?:the )?patient)\b)"
)
"""Opens a sentence that tells of somebody else."""
FEELS: Final = (
    r"\b(?:so |and |but |that |as far as )?i (?:still |always |just |will |never |do |can |am |did )*(?:see|remember|know|think|"
    r"swear|worry|worried|cried|cry|hope|guess|told|tell|visit\w*|help\w*|was (?:there|so)|watched|checked|heard|miss\w*|"
    r"love\w*|feel (?:for|sorry|bad)|going to be a (?:nana|nan|gran\w*|mom|dad|aunt\w*|uncle)|wonder\w*|wish)\b|"
    r"\b(?:so )?they (?:watch|check|screen|test|scan|keep an eye on) (?:me|us)\b|\blast i (?:checked|heard|looked)\b|\b(?:to|for|with|about|by|at|than|like|on) me\b|\bmy body\b"
)
"""What the writer feels about it, which tells nothing of their own illness."""
OF_ONESELF: Final = r"(?<![a-z])(?:i|me|mine|myself|we|us|ours|my own|yo|conmigo|mio|mia|tengo|soy|estoy|tuve|a mi|nosotr[oa]s)(?![a-z])"
