"""How people ask to see what was noted, one sentence on lower case without accents (en, es, zh)."""

from typing import Final

_WHAT_EN: Final = (
    r"(?:(?:all|of|the|my|for|about|on|under|down|noted|written|is|me) )*(?:answers?|list|notes|(?:medicines?|meds|medications?|drugs?|"
    r"tablets|pills|blood|labs?|lab values|numbers|tests?|illness(?:es)?|vaccines?|operations?|infections?)(?: (?:list|part|answers?|one|ones))?)"
)
_AGAIN_EN: Final = r"(?: (?:so far|up to now|until now|till now|already|again|now|then|once more|please|before|exactly|in total|at the moment))*[ .!?]*"
_LEADS_EN: Final = (
    r"(?:(?:please|ok|okay|so|and|but|wait|sorry|first|now|can you|could you|would you|will you|i want to know|tell me|remind me|show me|"
    r"let me see|i forgot|remember|hang on)[ ,]+)*"
)
_NOTED_EN: Final = (
    r"(?:noted?|wr(?:ite|ote|itten)(?: (?:it|that|this|down))*|(?:jot|put|took|take|taken)(?:ted)?(?: (?:it|that|this))? down|"
    r"record(?:ed)?|sav(?:e|ed)|regist(?:er|ered)|"
    r"mark(?:ed)?(?: down)?|log(?:ged)?)"
)
_NOTED_ES: Final = r"(?:anot\w+|apunt\w+|registr\w+|escrib\w+|guard\w+|qued\w+ (?:todo |bien )?(?:anotad|apuntad|registrad|guardad)\w+)"

SEES: Final = (
    rf"{_LEADS_EN}(?:did|have|had|are|were) (?:you|they)(?: \w+){{0,2}}? {_NOTED_EN}\b[^?]*\?[ ?!]*",
    rf"{_LEADS_EN}(?:no[ ,]+)*(?:i (?:am |was |just )*(?:ask(?:ed|ing)?|want(?:ed)? to know|wonder(?:ed|ing)?)|i'm (?:just )?asking|im asking)(?: you)? "
    rf"(?:if|whether) you(?: \w+){{0,2}}? {_NOTED_EN}\b.*",
    rf"{_LEADS_EN}(?:is|was|were|has|are|did) (?:it|that|this|the [\w ]{{1,30}}|my [\w ]{{1,30}}|everything|all (?:of )?(?:it|that))"
    rf"(?: (?:been|get|got|all|correctly|properly))* {_NOTED_EN}\b[^?]*\?[ ?!]*",
    rf"(?:(?:y|pero|oiga|oye|espere|perdon|ya|si|no|entonces)[ ,]+)*(?:(?:lo|eso|esto)(?: de [^?]{{1,40}})?,? )?(?:(?:me|lo|la|se|ya|si|no|usted|ha|has)[ ,]+)*"
    rf"{_NOTED_ES}\b[^?]*\?[ ?!]*",
    rf"(?:(?:y|pero|oiga|oye|espere|perdon|no)[ ,]+)*(?:(?:te|le|les|os) )?(?:estoy preguntando|preguntaba|pregunte|pregunto|quiero saber|quisiera saber|digame|dime) si "
    rf"(?:(?:me|lo|la|ya|se|usted|ha|has) )*{_NOTED_ES}\b.*",
    r"(?:(?:y|pero|oiga|entonces|me|puede|podria|por favor)[ ,]+)*(?:a ver|ensen\w+|muestr\w+|mostrar\w*|repit\w+)(?: (?:otra vez|de nuevo))* (?:como|que tal) (?:qued\w+|va\w*|esta) (?:todo|mis respuestas|la lista|lo anotado)[ .!?]*",
    r"(?:您|你)?(?:有没有|是不是|有|都)?(?:把)?[^。！？?]{0,20}(?:记下来?|记录下?来?|写下来?|记)了?(?:没有|没|吗|么)[？? ]*",
    rf"{_LEADS_EN}what (?:did|have|had|was it(?: that)?|is it(?: that)?) i (?:(?:already|just|all) )*(?:tell|told|say|said|answer(?:ed)?|put|write|written|given?|give|enter(?:ed)?)"
    rf"(?: (?:you|here|to you|down))*{_AGAIN_EN}",
    rf"{_LEADS_EN}what (?:do you have|have you got|have you|did you|you have|you got|you|is there|is|'s) (?:(?:put|write|written|noted?|down|got|recorded|stored) )*{_WHAT_EN}{_AGAIN_EN}",
    rf"{_LEADS_EN}(?:show|see|read|repeat|list|give)(?: me)?(?: (?:back|again))* (?:what (?:you have|you put|is|you noted) )?{_WHAT_EN}{_AGAIN_EN}",
    r"(?:(?:por favor|y|pero|espere|puede|podria|oiga|a ver)[ ,]+)*(?:dime|digame|dame|deme|repit\w+|recuerd\w+|recordar\w*|decir\w*|ensen\w+|muestr\w+|leame|"
    r"lea)(?: (?:otra vez|de nuevo|todas?|todos?|las|mis|los|el|la|lo de|que tiene de))* "
    r"(?:respuestas?|medicinas|medicamentos|lista|resumen|notas|datos|analisis|vacunas|lo que (?:le |te )?(?:he dicho|dije|conte|llevo dicho))"
    r"(?: (?:de (?:las )?(?:medicinas|medicamentos|respuestas)))?(?: (?:otra vez|de nuevo|por favor|hasta ahora|nuevamente))*[ .!?]*",
    r"(?:(?:y|pero|a ver|oiga|espere)[ ,]+)*que (?:le |te |les )?(?:he dicho|dije|conte|llevo dicho|respondi|conteste|tiene[s]? (?:apuntado|anotado|puesto))"
    r"(?: (?:de|sobre) (?:mis|las|los) (?:medicinas|medicamentos|respuestas|analisis|vacunas))?(?: (?:hasta ahora|hasta aqui|ya|antes|por favor))*[ .!?]*",
    r"(?:(?:please|pls|ok|okay|and|but|wait|sorry|first|now|can you|could you|would you|will you|i want to|"
    r"i would like to|i'd like to|let me|can i|could i|may i)[ ,]+)*"
    r"(?:show|read|list|see|repeat|go over|display|give|tell|go through|"
    r"look at)(?: (?:me|us|back|out|to me|again|over|once more))*"
    r" (?:(?:all|of|the|my|your|those|these|whole|full|complete|again) )*(?:(?:answers?|list|summary|notes|"
    r"everything|all|what)(?: (?:of (?:it|them|my answers|the answers)))?)"
    r"(?: (?:that )?(?:you|i|we)(?: have|'ve| already)* (?:noted?|wrote|written|put|have|got|gave|told you|said|"
    r"recorded?|given|answered))?"
    r"(?: (?:again|once more|so far|please|back|now|down|one more time|you noted))*[ .!?]*",
    r"(?:(?:so|and|but|wait|ok|okay|sorry)[ ,]+)*what (?:did|have|had) you (?:all )?(?:note|noted|write|written|"
    r"put|recorded?|understood|understand)(?: down)?(?: (?:so far|again|now|for me))*[ .!?]*",
    r"(?:(?:por favor|y|pero|espere|puede|podria|quiero|quisiera|me gustaria|dejeme|me)[ ,]+)*(?:ensen\w+|"
    r"muestr\w+|mostrar\w*|ver|repit\w+|repetir\w*|lea\w*|leer\w*|lee\w*|liste\w*)"
    r"(?: (?:me|otra vez|de nuevo|todo|todas|todos|nuevamente))*(?: (?:todo|todas|todos|las|los|mis|el|la|"
    r"lo))* (?:respuestas|"
    r"lista|resumen|notas|"
    r"(?:todo )?lo que (?:ha |usted |yo )*(?:anot\w+|escrib\w+|escrito|puso|puesto|tiene|apunt\w+|dije|entendio))"
    r"(?: (?:otra vez|de nuevo|por favor|nuevamente|hasta ahora))*[ .!?]*",
    r"(?:(?:y|pero|entonces)[ ,]+)*que (?:es lo que )?(?:ha )?(?:anot\w+|apunt\w+|"
    r"escribio)(?: (?:de mi|hasta ahora|al final))*[ .!?]*",
    r"(?:再|请|重新|能|可以|给我|让我|想|我|把)*(?:看|显示|列出|读|念)(?:一下|一遍|看|我|给我)*(?:所有|全部|我|您)*的?(?:记的|记录的|写的)?(?:回答|答案|记录|列表|"
    r"清单)(?:再看一遍|看看)?(?:了|吧|吗|好吗)?[。！!？? ]*",
    r"(?:您|你)(?:都)?(?:记录|记|写)(?:下)?了(?:些)?(?:什么|哪些)[。！!？? ]*",
)
