"""Dangers told in few words or pictures: a date for one's own gravestone, last words, a ledge, a plan with a day; a child
at the tablets, poison, gas, a bite, a stab. English and Spanish; parts that have to stand together. No clinician has
reviewed these lists.
"""

from typing import Final

_WEEKDAY: Final = (
    r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tonight|today|tomorrow|(?:this|the|next) "
    r"(?:week(?:end)?|month)|soon)"
)
_CHOSEN: Final = (
    r"(?:i (?:have )?(?:cho[so]e\w*|decided|picked|made (?:sure|up my mind))|decided|my (?:own )?(?:choice|decision)|"
    r"by choice|seen to (?:it|that)|mind is made up)"
)
_DRUG: Final = (
    r"(?:pills?|tablets?|capsules?|meds|medicines?|medication|patches|insulin|bottle|morphine|tramadol|oxy\w*|prograf|cellcept|imuran|tacrolimus|colchicine|warfarin|xanax|"
    r"valium|plaquenil|hydroxychloroquine|hcq|tylenol|paracetamol|\w{4,}(?:olol|pam|lam|pine|tine|line|done|codone|"
    r"pentin|balin|quine|trexate|oxin|zolam))"
)
_CHILD: Final = (
    r"(?:toddler|bab(?:y|ies)|child|kids?|son|daughter|grand(?:son|daughter|child|kid|baby)|little (?:one|boy|girl|guy)|"
    r"niece|nephew|(?:one|two|three|four|five|[1-6])[- ]?(?:year|yr)[- ]?old|[1-6] ?yo|infant)"
)
_NEAR: Final = (
    r"(?:wife|husband|mother|mom|mum|father|dad|son|daughter|sister|brother|partner|boyfriend|girlfriend|friend|"
    r"grand\w+|gran(?:ny)?|nan|aunt\w*|uncle|neighbou?r|room ?mate|kid|child|baby|man|woman|guy|lady|him|her|he|she)"
)
_EDGE: Final = (
    r"(?:ledge|edge|roof|rooftop|balcony|bridge|overpass|flyover|viaduct|cliff|parapet|railings?|platform|"
    r"(?:train |railway )?tracks|window ?sill|car park|parking garage|reservoir|pier|quarry)"
)

WHOLE_CRISIS: Final[tuple[tuple[str, ...], ...]] = (
    (
        rf"\b(?:on|at|by|over|from|off)(?: [a-z]+){{0,3}} {_EDGE}\b(?!.{{0,30}}\b(?:closed|works?|fireworks|view|traffic|cross\w*|barbecue|plants|coffee)\b)",
        r"\b(?:one (?:step|push|jump|move|breath|second)|just (?:need|have|got) to (?:lean|let go|step|jump|fall|drop)|"
        r"let(?:ting)? go|lean(?:ing)? (?:forward|out|over)|step(?:ping)? (?:off|forward|out)|jump(?:ing)?)\b",
        r"\b(?:(?:it|everything|this|pain)(?: would| will)?(?: all| just)? (?:stops?|ends?|be (?:over|gone|quiet))|free\b|over with|all over|"
        r"(?:need|have) to lean|tired|done|hurting|quiet|nobody|no one|goodbye|sorry)\b",
    ),
    (
        r"\b(?:platform|tracks|railway|station|level crossing)\b",
        r"\b(?:next|last|fast|express|coming) (?:[a-z]+ )?train\b|\btrain (?:is )?(?:due|coming|comes)\b",
        r"\b(?:(?:is|'s|will be) mine|for me\b|not (?:moving|stepping back|getting on)|in front of|jump\w*|step\w*|the end|goodbye)\b",
    ),
    (
        r"\b(?:tried|attempt\w*|overdos\w*|pills|rope|hospital|ward|911|999|ambulance|bring me back|brought me back|woke up|"
        r"found me|survived?|failed)\b",
        r"\bnext time\b",
        r"\b(?:i )?(?:will not|wont|not going to) (?:fail|mess (?:it )?up|screw (?:it )?up|be found|survive|wake|tell)\b|"
        r"\b(?:nobody|no ?one) (?:will )?(?:calls?|finds?|stops?|knows?)\b|\b(?:do it|get it) (?:right|properly)\b|\b(?:use|take) more\b|"
        r"\bit (?:will )?works?\b|\bsucceed\b",
    ),
    (
        r"\b(?:psych\w*|ward|attempt\w*|overdos\w*|suicid\w*)\b",
        r"\b(?:planning|working on|thinking (?:of|about)|plan) (?:the|my|a) (?:next|another|second) (?:one|try|attempt|time)\b",
    ),
    (
        r"\bplan\b.{0,14}\b(?:with|and|have|got|picked|set|chosen) (?:a|the|my) (?:date|day|time)\b(?!.{0,20}\b(?:surgery|operation|wedding|transplant|visit|trip)\b)",
        r"\b(?:suicid\w*|end(?:ing)? (?:it|my life)|kill(?:ing)? myself|do it|hang|depress\w*|thoughts?|die|dying)\b",
    ),
)
"""In all of a message."""

CRISIS: Final[tuple[tuple[str, ...], ...]] = (
    (
        r"^(?!.*\b(?:kidney|gall|bladder|bile|my (?:late )?(?:mother|father|mum|mom|dad|husband|wife|son|daughter|brother|sister|gran\w*)(?:'?s)?)\b).*"
        r"\b(?:(?:head|tomb|grave)stone|(?:on|of) (?:the|my) stone|date of (?:my )?death|death certificate|obituary)\b",
        rf"\b(?:date|dates|year|put|carve|write|add|says?|dash|other side)\b|\b{_WEEKDAY}\b",
        rf"\b{_WEEKDAY}\b|\b{_CHOSEN}\b|\b20[2-4]\d\b",
    ),
    (r"\bthe dash (?:ends|stops|is over|will end)\b",),
    (
        r"\b(?:that is|and that is|there) (?:where|when) (?:it|i|this|my life|the count\w*) (?:all )?(?:stops?|ends?|will (?:stop|end))\b",
        rf"\b{_CHOSEN}\b",
    ),
    (
        r"^(?!.*\b(?:would|last (?:one|person) i (?:need|want))\b).*\blast (?:one|person|people|thing|chat|message|conversation|text|words?|soul|human|voice|letter|line)s?\b",
        r"\b(?:i|ill|you|me)\b.{0,14}\bever\b.{0,12}\b(?:talk\w*|speak\w*|type|write|send|have|say|see|hear|text|read)\b|"
        r"\b(?:hears?|heard|hear) (?:from me|me|my voice)\b|\bbefore i (?:go|die|do it|end it|leave this)\b(?! (?:to (?:bed|sleep|work)|home|out))",
    ),
    (
        r"^(?!.*\b(?:app|chat|form|site|study|trial|pred\w*|steroids?|smok\w*|cigar\w*|drink\w*|account|dialysis|lupus|sugar|crutches)\b).*"
        r"\b(?:good ?bye|farewell)\b.{0,10}\bfor (?:real|good|ever|the last time|always)\b",
    ),
    (
        r"\b(?:river|lake|reservoir|sea|canal|quarry|pier|bridge|cliffs?|woods|forest|garage)\b",
        r"\b(?:not|never) (?:coming|going|driving|be) (?:home|back)\b|\bstones? in my pockets?\b|\bhose\b|\bengine (?:is )?(?:running|on)\b",
        r"\b(?:parked|sitting|sat|standing|stood|here|am|by|walk\w*|in)\b(?!.{0,30}\b(?:mechanic|leak|broke down)\b)",
    ),
    (
        r"^(?!.*\b(?:faint|fall|fell|collapse|seizure|fit|low|address|clinic|phone|map|parking|vein)\b).*"
        r"\b(?:finds?|finding|discovers?|comes across) (?:me\b(?! (?:funny|a|an|another|in time|on|attractive|work|hard|help|the))|my body|the body|the (?:letter|note)s? (?:first|tomorrow|in the morning|when|not))",
        r"\b(?:tomorrow|first|morning|unlocked|spare key|key|not (?:the kids|him|her|me|my)|when it is (?:done|over)|by then|too late|after)\b",
    ),
    (r"\bpracti[sc]\w+\b.{0,8}\b(?:the|my|a) (?:knot|noose)s?\b|\bhow to (?:tie|make) (?:a|the) noose\b",),
    (
        r"\b(?:rope|belt|cord|noose|hook|beam|rafters?|branch|tree|scarf|sheet)\b",
        r"\b(?:hold|bear|take|carry) (?:me|my (?:weight|body))\b|\b(?:know|picked|found|chosen|got) (?:the|which|what|a) (?:tree|beam|hook|branch|spot)\b|\b(?:in|from) the (?:bathroom|closet|garage|shed|attic)\b.{0,20}\b(?:time|day|ready|come\w*)\b",
    ),
    (
        r"^(?!.*\b(?:he|she|they)\b).*\b(?:make|making) it look (?:like|as if) (?:an accident|natural|(?:the |my )?(?:lupus|illness|disease|heart|natural|kidneys?)|i (?:just )?(?:fell|slipped|forgot))\b",
    ),
    (
        r"\b(?:burn\w*|cut\w*|scratch\w*|hurt\w*|punch\w*|hit(?:ting)?|slap\w*|bit(?:e|ing)|starv\w+|scald\w*|bruis\w*|pick\w*) (?:myself|my (?:own )?(?:arms?|legs?|thighs?|hips?|wrists?|face|head|hands?|skin|stomach))\b"
        r"(?!.{0,40}\b(?:insulin|injection|needle|pen|cook\w*|oven|shav\w*|by accident|accidentally|itch\w*|in my sleep)\b)",
        r"\b(?:on purpose|deliberate\w*|intentional\w*|to (?:cope|punish)|it helps|can not stop|i deserve|hate myself|(?:till|until) (?:i bleed|it bleeds|it goes quiet|i feel)|so (?:that )?i (?:can )?feel)\b",
    ),
    (
        r"\b(?:if|when) (?:a|the|some|one) (?:bus|car|truck|lorry|train|van)\b.{0,30}\b(?:i would|id|i'd|would i)\b.{0,10}\b(?:step|not (?:move|jump|step|get|mind)|stay|let it|be (?:glad|happy|fine|relieved|grateful))\b",
    ),
    (r"\bi (?:have|do have|got) (?:intentions?|(?:the |an )intent(?:ion)?)\b(?=\s*(?:$|[.,!]))",),
    (
        r"\b(?:wish i|if i|if only i) (?:was|were|had|could find|could get|get|got|find)(?: only| just)? (?:the |more |some |a bit more )?(?:brave|strong|guts|courage|nerve|balls|strength|bravery)(?: enough)?\b"
        r"(?: to(?: (?:actually )?(?:do it|go through with it|end it(?: all)?|go|jump|pull the trigger))?)?(?=\s*(?:$|[.,!?]))",
    ),
    (
        r"\bgo(?:ing)? through with it\b(?!.{0,30}\b(?:study|trial|surgery|operation|wedding|transplant|biopsy|divorce|treatment|infusion)\b)",
        r"\b(?:energy|courage|guts|strength|nerve|tonight|this time|actually)\b",
    ),
    (
        r"^(?!.*\b(?:work|job|town|hospital|study|trial|house|phone|line)\b).*"
        r"\b(?:hang(?:ing)? on|hold(?:ing)? on|(?:am|still|keeps? me) (?:only )?here|alive|stick(?:ing)? around|stay(?:ing)? alive|liv(?:e|ing)|i only)\b.{0,16}\b(?:until|till?|for|because of)\b.{0,10}\b(?:my|the) (?:old |poor )?(?:cat|dog|mum|mom|mother|dad|father|gran\w*|pets?|kids?|son|daughter|parents|boys|girls)\b",
        r"\b(?:dies?|(?:is|are) gone|passes|(?:is|are) grown|grows? up|(?:is|are|turns?) (?:eighteen|18|old enough))\b",
        r"\b(?:only|just|then|after (?:that|her|him|them))\b",
    ),
    (
        r"\b(?:should have|should of|wish|why did(?: not)?|why could(?: not)?|why would|hate (?:them|him|her|that)|angry|mad|furious|sorry)\b",
        r"\b(?:let me (?:go|die|bleed(?: out)?)(?! (?:home|to|back|in|on (?!the table)|with|out|early|first|and|get))|left me (?:to die|there|on the (?:table|floor))|(?:br(?:ing|ought)|bringing) me back(?! (?:to|my|a|the|some))|"
        r"(?:sav|reviv|resuscitat)\w+ me\b(?! (?:a|the|some|money|time|from (?!myself|dying)|hours|years))|cut(?:ting)? me down|pump(?:ed|ing)? my stomach)",
    ),
    (
        r"\b(?:took|taken|swallowed|downed|drank)\b",
        rf"\b{_DRUG}\b|\bvodka\b",
        r"\b(?:bunch|handful|lot|loads?|whole|all|too many|pile|ton|\d\d|twenty|thirty|bottle)\b",
        r"\b(?:hoping|hoped)\b(?!.{0,24}\b(?:to (?:feel|sleep better|help|get)|it (?:would )?help\w*|the pain|relief|better)\b)",
    ),
    (
        r"\b(?:painless|least painful|quickest|easiest|gentlest) (?:ways?|methods?|means|exits?|suicide|deaths?)\b(?!.{0,30}\b(?:blood|needle|draw|inject\w*|vein|hair|wax|tattoo|tooth|birth|test|pay|get (?:there|to|in)|reach|contact|sign|infusion|send|to the|out of (?:this|the))\b)",
        r"\b(?:googl\w*|search\w*|look\w* up|read\w*|ask\w*|know|find|is there|what|which|die|go|death)\b",
    ),
    (
        r"\b(?:forget|never ?mind|ignore|scratch)\b.{0,12}\bwhat i said\b",
        r"\b(?:gun|rope|noose|pills|knife|bridge|ending|dying|suicide|note)\b",
    ),
    (
        r"\b(?:(?:do|does|will) not (?:need|use|have)|not need|no need|no use|nobody needs|who needs|soon|by then)\b(?!.{0,30}\b(?:foot|before i)\b)",
        r"\b(?:in|inside|from) (?:a|my|the) (?:coffin|grave|casket|urn|morgue)\b",
    ),
    (
        r"\bdead (?:people|wom[ae]n|girls?|folks|person|bod(?:y|ies)) (?:do not|does not|have no|need no|can not) (?:need|have|use|get|want|go|visits?)\b",
    ),
    (
        r"\bif (?:it|this|they|(?:the|your|these) (?:cells|trial|treatment|drug|study|infusion|chemo|surgery|dose)) (?:ends? up )?(?:kill(?:s|ing)? me|finish(?:es)? me)\b",
        r"\b(?:best|better|good|great|perfect|fine (?:by|with) me|what i want|hop\w+|relief|favou?r|win|i do not (?:care|mind))\b(?!.{0,20}\b(?:tell|not)\b)",
    ),
    (
        rf"\b{_DRUG}\b",
        r"\b(?:lined up|laid out|in a row|spread out|on the (?:bed|table|counter)|in front of me|in my (?:hand|lap))\b",
        r"\b(?:staring|star(?:e|ed) at|looking at (?:them|it)|vodka|wine|whisk(?:e)?y|glass of|tonight is|goodbye|say(?:ing)? bye|note|sorry)\b(?!.{0,30}\b(?:read|names?|label|photo)\b)",
    ),
    (
        r"\b(?:only thing|all that is|what is|part|question) left\b.{0,10}\bis (?:deciding )?(?:how|when|the how|the when)\b|\bdecid\w+ (?:on )?(?:how|the how|a method|the method)\b",
        r"\b(?:depress\w*|past (?:that|it)|die|end|stage|left|suicid\w*|go)\b(?!.{0,20}\b(?:study|trial|to get)\b)",
    ),
    (
        rf"\bmy (?:[a-z]+ )?{_NEAR}\b",
        r"\b(?:on|from|off|at|over) (?:a|the) (?:bridge|roof|ledge|balcony|cliff|tracks|train tracks|overpass)\b",
        r"\b(?:crying|sobbing|screaming|threaten\w*|goodbye|will not come (?:down|back|in)|jump|says? (?:he|she) (?:can not|is done)|on the phone)\b(?!.{0,20}\btraffic\b)",
    ),
    (
        rf"\b(?:my|our) (?:[a-z]+ )?{_NEAR}\b",
        r"\b(?:goodbye|good bye|farewell|suicide) (?:text|message|letter|note|voice ?mail|video|email|call)s?\b",
        r"\b(?:not (?:pick|answer|reply|respond)\w*|sent|left|wrote|found|got|gone|missing|phone (?:is )?off|just|where)\b(?!.{0,20}\b(?:work|school|boss|job)\b)",
    ),
)

CRISIS_TOO: Final[tuple[tuple[str, ...], ...]] = (
    (r"\bi (?:am going to|want to|will|need to|wish to) kill me\b(?! (?:if|when|for|because))",),
    (
        r"\bi am (?:going (?:to|too) )?(?:end|ending) it\b(?=\s*(?:$|[.,!]|(?:all|tonight|today|now|soon|tomorrow|this|if|before|after)\b))",
    ),
    (
        r"\b(?:otherwise|if not|or else|else|says? no)\b.{0,10}\bthere is (?:always |still )?the (?:river|bridge|rope|gun|train|pills|roof|tracks)\b",
    ),
    (
        r"\bwriting (?:my|the) (?:suicide |goodbye |last )?(?:note|letters?)\b",
        r"\b(?:now|right now|tonight|to (?:my|the) (?:kids|family|mom|mum|wife|husband)|as we speak)\b",
    ),
    (
        r"\b(?:take|taking|swallow\w*|empty|emptying) (?:them all|all of them|the whole lot|the lot|every (?:last )?(?:one|pill|bottle))\b(?!.{0,24}\b(?:morning|breakfast|food|prescribed|water|every day)\b)",
        r"\b(?:tonight|at once|going to|now|this time|goodbye|i am|before midnight)\b",
    ),
    (
        r"\b(?:god|lord|jesus)\b.{0,24}\b(?:take me|come for me)\b(?! (?:to|home (?:from|to)|through|seriously))",
        r"\b(?:or|myself|please|already|now|tonight|if you)\b",
    ),
    (
        r"\b(?:will not|wont) be (?:anyone|anybody|anything|no ?one|nobody)(?: left)?(?: here| there)? to (?:call|ring|visit|follow|answer|email|reach|book)\b",
    ),
    (
        r"\bmy (?:[a-z0-9]+ ){0,3}(?:yo|year[- ]old|kid|daughter|son|teen\w*|girl|boy|sister|brother|niece|nephew|grand\w+) (?:is|has been|keeps|started|is back to) cutting\b(?! (?:teeth|a tooth|her teeth|his teeth|class|down|back|grass|the|school|corners|paper|out|his hair|her hair))",
    ),
    (
        r"\bi (?:have )?(?:got|have|make|made) (?:a|the) plan\b(?=.{0,20}\b(?:to (?:die|end|kill|do it)|for (?:how|it to end)))",
    ),
)

CRISIS_ABROAD: Final[tuple[tuple[str, ...], ...]] = (
    (
        r"\b(?:lapida|fecha de mi muerte|acta de defuncion|esquela)\b",
        r"\b(?:pong\w+|apunt\w+|fecha|domingo|lunes|martes|miercoles|jueves|viernes|sabado|hoy|esta (?:noche|semana)|ya)\b(?!.{0,20}\bde mi (?:mama|papa|esposo|hijo)\b)",
    ),
    (
        r"\bde (?:ahi|aqui|esos|alli) (?:ya )?no (?:paso|voy a pasar|pasare)\b",
        r"\b(?:decidi\w*|decidid\w*|por mi (?:mano|cuenta|gusto)|quise|quiero)\b",
    ),
    (
        r"\b(?:gracias|adios|perdon\w*)\b",
        r"\b(?:hasta nunca|(?:fue|es|sera|son) (?:lo|el|la|las) ultim[oa]s?\b.{0,20}\b(?:bonit[oa]|buen[oa]|que (?:escrib\w+|hag\w+|hablo|dig\w+)|de mi vida)|ultim[oa] (?:persona|vez) (?:con (?:la )?(?:que|quien)|que) (?:hablo|voy a hablar|escribo))\b",
    ),
    (
        r"\b(?:sentad[oa]|parad[oa]|asomad[oa]|subid[oa]|trepad[oa]|estoy|aqui)\b",
        r"\b(?:orilla|borde|cornisa|barandal|baranda|filo|barda|azotea|puente)\b",
        r"\b(?:del?|la|el) (?:la |el )?(?:balcon|puente|azotea|techo|edificio|ventana|metro|anden|rio)\b",
        r"\b(?:piso|un paso|soltar\w*|saltar|brinc\w+|aventar\w*|tirar\w*|abajo|vacio|no aguanto|todo|nada mas|adios)\b(?!.{0,24}\b(?:vista|foto|fuegos)\b)",
    ),
    (
        r"\b(?:veneno|raticida)\b.{0,20}\bno (?:es para|tengo) (?:las )?ratas\b|\b(?:vodka|tequila|whisky|mezcal)\b.{0,20}\bpastill\w*\b.{0,24}\b(?:noche|hoy|adios)\b|\b(?:compre|consegui|tengo|traje|prepare|busque|saque) (?:ya )?(?:la|el|una|un) (?:cuerda|soga|lazo|mecate|pistola|veneno|raticida)\b"
        r"(?!.{0,24}\b(?:ropa|perro|ratas|ratones|hamaca|columpio|caballo|vaca|saltar)\b)",
    ),
    (
        r"\bsi (?:un|una|el|algun) (?:carro|coche|camion|tren|auto|metro|trailer|bus) me (?:atropell\w+|llev\w+|mat\w+|arroll\w+|peg\w+)\b",
        r"\b(?:mejor|ojala|feliz|gracias|favor|no me (?:quito|muevo|quitaria|importa)|descans\w+)\b",
    ),
    (
        r"\b(?:ya )?lo intente\b(?!.{0,20}\b(?:llamar|mandar|abrir|con el)\b)",
        r"\b(?:volver(?:e)? a (?:intentar\w*|hacer\w*)|la proxima|otra vez|de nuevo)\b",
        r"\b(?:voy a|quiero|pienso|si (?:me|va)|ahora si|no fall\w+|lo voy)\b",
    ),
    (
        r"\b(?:quiero|quisiera|kiero|ganas de|voy a|pienso|mejor) (?:ya )?(?:petatear(?:me)?|pelar(?:me)? de este mundo|colgar los tenis|estirar la pata|irme al hoyo|chupar faros|felpar|desvivir(?:me)?)\b",
    ),
    (
        r"\b(?:hasta (?:la madre|el gorro|la coronilla|las narices|los huevos)|hart[oa]|aburrid[oa]|cansad[oa]|asquead[oa]|fastidiad[oa]) de (?:vivir(?! (?:en|aqui en|con|lejos|cerca))|la vida|esta vida|existir|respirar|mi vida)\b",
    ),
    (
        r"\b(?:se murio|murio|fallecio|se fue|perdi a|se me fue|enterre)\b",
        r"\b(?:me voy|yo voy|me ire|quiero irme|voy) (?:detras|tras|con|a alcanzar|a encontrar)(?: de)?\b(?! (?:mi|mis|la|los|las|unos|el (?!cielo))\b)",
    ),
    (
        r"\b(?:voz|voces)\b",
        r"\bque (?:me (?:tire|aviente|mate|corte|cuelgue|ahorque|lance|haga dano|muera|tome|queme)|salte|brinque|lo haga|acabe)\b",
    ),
    (
        r"\bme estoy (?:pegando|golpeando|aranando|mordiendo|cortando|quemando|lastimando|rasgunando)\b",
        r"\b(?:hasta|sangr\w+|otra vez|no puedo parar|a proposito|brazos?|piernas?|cabeza|pared|cara|sola?)\b(?!.{0,20}\b(?:picadura|comezon)\b)",
    ),
    (
        r"\b(?:mama|papa|madre|padre|espos[oa]|marido|abuel[oa]|ti[oa]|suegr[oa]|herman[oa]|hij[oa])\b",
        r"\b(?:dejo de|ya no quiere|no quiere|se niega a|ya no) (?:comer|come|tomar|toma|la dialisis|ir a (?:la )?dialisis|sus? (?:medic\w+|pastillas|tratamiento))\b",
        r"\b(?:ya )?se quiere (?:ir|morir)\b|\bquiere (?:ya )?(?:irse|morirse|descansar(?: ya)?(?! (?:un rato|hoy)))\b|\bque l[oa] deje(?:n|mos)? ir\b|\bya falta poco\b",
    ),
    (
        r"\b(?:ya ni para que|para que|total|perdon\w*|adios|carta|llaves|despid\w+|no me busquen)\b",
        r"\b(?:hoy|esta noche|manana|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)) (?:ya )?(?:todo )?(?:se )?(?:acaba|termina|termino|acabo)(?: todo)?\b(?! (?:el|la|mi|de|con (?:el|la|mi)) )",
    ),
    (
        r"\b(?:pastillas|frasco|somniferos|tabletas)\b",
        r"\b(?:en fila|en la mano|enfrente|sobre la mesa|en la cama)\b",
        r"\b(?:vaso|me las quedo viendo|las miro|viendolas|mirandolas|ganas|adios|esta noche|decid\w+)\b(?!.{0,20}\b(?:nombres?|leer|leo|foto)\b)",
    ),
    (
        r"\b(?:suicid\w+|dano|matarme|morir\w*|miento|la verdad|honest\w+)\b",
        r"\bpienso en (?:matarme|morir\w*|quitarme|acabar|ahorcarme|colgarme|suicid\w*)\b",
    ),
)

WHOLE_EMERGENCY: Final[tuple[tuple[str, ...], ...]] = (
    (
        r"\b(?:used|took|gave|did|injected|stuck|had)\b.{0,14}\bepi ?-?pen\b|\bepi ?-?pen (?:used|given|done|in)\b",
        r"\b(?:(?:still|keeps?) (?:getting|swell\w*|can not|clos\w+|wheez\w*)|getting worse|no better|not (?:work|help)ing|coming back|did nothing|does nothing)\b",
    ),
    (
        r"\b(?:can not|cant|hardly|barely) (?:talk|speak|finish|get out|say)\b.{0,16}\b(?:full|whole|complete) (?:sentences?|words?)\b",
        r"\b(?:breath\w*|air|lips|gasp\w*|wheez\w*|inhaler|asthma)\b",
    ),
    (
        r"\b(?:carbon monoxide|co (?:alarm|detector)|smell(?:s|ing)?(?: of| like)? gas|gas (?:smell|leak)|fumes|smoke)\b",
        r"\b(?:dizzy|sleepy|headaches?|sick|faint\w*|passed out|drowsy|can not (?:get out|breathe)|vomit\w*|trapped|collaps\w*)\b",
        r"\b(?:we|all|everyone|everybody|us|house|alarm|room|kitchen|both|brother|sister|kids|i)\b",
    ),
)
"""In all of a message."""

EMERGENCY: Final[tuple[tuple[str, ...], ...]] = (
    (
        rf"\b(?:a|the|my|our|her|his)? ?{_CHILD}\b",
        r"\b(?:ate|eaten|eating|swallow\w*|drank|drunk|chew\w*|got (?:into|at|hold of|hands on)|opened|has|had|found|put|sucked)\b",
        rf"\b(?:{_DRUG}|bleach|batter(?:y|ies)|magnets?|detergent|cleaner|antifreeze|poison|coins?|pod|lamp oil|nicotine|vape juice)\b",
        r"\b(?:empty|gone|missing|all over|in (?:his|her|their) mouth|batter(?:y|ies)|bleach|detergent|magnets?|antifreeze|poison|cleaner|"
        r"(?:ate|swallowed|drank|chewed|eaten|into|handful))\b(?!.{0,20}\b(?:alarm|clock|remote|toy)\b)",
    ),
    (
        r"\b(?:drank|drunk|drinking|swallowed|downed|drink)\b.{0,16}\b(?:anti ?freeze|bleach|drain cleaner|weed ?killer|pesticide|insecticide|rat poison|paint thinner|turpentine|white spirit|detergent|methanol|rubbing alcohol|petrol|gasoline|lye|ammonia|disinfectant|hydrogen peroxide)\b",
    ),
    (
        rf"\b(?:took|taken|swallowed|downed|mixed)\b.{{0,12}}\b(?:all|the rest|the whole|a (?:handful|bunch|lot)|too many|\d\d)\b.{{0,20}}\b{_DRUG}\b",
        r"\b(?:vodka|wine|whisk(?:e)?y|rum|gin|beers?|alcohol|booze|tequila|drunk)\b",
        r"\b(?:with|and|on top|now|after)\b",
    ),
    (
        r"\bi (?:just |have )?(?:took|taken|swallowed) (?:about |like |around |maybe )?(?:1[5-9]|[2-9]\d|twenty|thirty|forty|fifty|sixty) of (?:my|the|her|his|those|these|them)\b(?! (?:to|at|over|last (?:week|month)))",
    ),
    (
        r"\b(?:fentanyl|heroin|ghb|ecstasy|mdma|meth|ketamine|something at (?:a|the) party)\b",
        r"\b(?:took|taken|shot up|smoked|snorted|used|did|overdos\w*)\b",
        r"\b(?:blue|grey|gray|not (?:breath|wak|respond|mov|answer)\w*|barely breath\w*|gurgl\w*|snoring|cold|body hot|passed out|will not)\b",
    ),
    (
        r"\b(?:rattle ?snake|snake|viper|cobra|copperhead|adder|black widow|scorpion|jellyfish)\b(?! (?:oil|skin))",
        r"\b(?:bit|bitten|bite|stung|fangs?|sting)\b",
        r"\b(?:swell\w*|swollen|black|numb|dizzy|spread\w*|breath\w*|just|now|ago|vomit\w*)\b(?!.{0,20}\b(?:year|years) ago\b)(?<!not now)",
    ),
    (
        r"\b(?:(?:has|have|got|is|was|been|with|just got|got) (?:a )?(?:been )?(?:stabbed|shot|(?:knife|stab|gunshot|bullet) wound)|(?:knife|stab|gunshot|bullet) wound)\b(?! (?:with|of|for|down|by) (?:the |a |an )?(?:vaccine|flu|steroid|cortisone|pen))",
        r"^(?!.*(?:'\d\d|\b(?:19|20)\d\d)\b).*\b(?:bleed\w*|blood|help|now|just|wound|chest|stomach|neck|someone|somebody|he|she|they)\b(?!.{0,30}\b(?:film|movie|show|series|war|army)\b)",
    ),
    (
        r"\b(?:burn\w*|burnt|scald\w*|caught fire|on fire)\b",
        r"\b(?:boiling|hot (?:oil|water)|chip pan|fryer|petrol|gasoline|acid|flames?|kettle|electric\w*)\b",
        r"\b(?:hanging|coming off|peel\w*|whole (?:arm|leg|hand|face|chest|back)|face|blister\w* (?:everywhere|all)|all over|black|white|raw|breath\w*|smoke)\b(?!.{0,24}\b(?:healed|scar)\b)",
    ),
    (
        r"\b(?:bp|blood pressure|pressure)\b",
        r"\b(?:1[89]\d|2\d\d) ?(?:/|over|-) ?(?:1[1-9]\d)\b|\b(?:[5-7]\d) ?(?:/|over) ?(?:[2-4]\d)\b",
        r"\b(?:head\w*|blur\w*|vision|see|chest|confus\w*|pound\w*|dizzy|vomit\w*|numb|breath\w*|faint\w*|stand|nose)\b",
    ),
    (
        rf"\b(?:found|find|finds)\b.{{0,16}}\b{_NEAR}\b",
        r"\b(?:on|in|at) (?:the|her|his) (?:\w+ )?(?:floor|ground|bathroom|bed|stairs|chair|bathtub|bath)\b|\bslumped\b|\bpassed out\b",
        r"\b(?:no (?:answer|response|pulse)|not (?:answer|respond|wak|mov|breath)\w*|cold|blue|grey|gray|unconscious|unresponsive|empty|barely)\b",
    ),
    (
        r"\b(?:inhaler|nebuli[sz]er)\b",
        r"\b(?:nothing|empty|emptied|whole|entire|no (?:good|use|effect)|not (?:touch|work|help)\w*)\b",
        r"\b(?:asthma|breath\w*|air|wheez\w*|attack|chest|used|tight\w*)\b",
    ),
    (
        r"\b(?:arm|leg|hand|foot|side)\b",
        r"\bjust (?:stopped|quit|gave (?:out|up)|went (?:dead|limp|numb|weak)|dropped)\b",
        r"\b(?:work\w*|mov\w*|respond\w*|limp|numb|weak|dead|dropped|out|suddenly)\b",
    ),
)

EMERGENCY_ABROAD: Final[tuple[tuple[str, ...], ...]] = (
    (
        r"\b(?:bebe|embaraz\w+|semanas|meses|panza|barriga)\b",
        r"\bno (?:se )?(?:(?:me |le )?(?:mueve|ha movido|movio)|(?:me )?(?:patea|da pataditas|ha pateado))\b|\bno (?:la |lo )?(?:siento|he sentido)\b.{0,16}\b(?:bebe|patad\w*|mov\w*|moverse|nada)\b|"
        r"\b(?:dejo de|ya no se) (?:moverse|mueve|mover)\b|\bsin (?:moverse|movimientos?)\b",
        r"\b(?:bebe|semanas|(?:[5-9]|cinco|seis|siete|ocho|nueve) meses|patad\w*)\b",
    ),
    (
        r"\b(?:nino|nina|bebe|hij[oa]|hijit[oa]|niet[oa]|nietecit[oa]|sobrin[oa]|chiquit[oa]|peque\w*|escuincl[eao])\b",
        r"\b(?:trago|tomo|comio|bebio|metio (?:a|en) la boca|chupo|agarro|mastico)\b",
        r"\b(?:pastillas?|medicinas?|medicamentos?|cloro|pilas?|bateria|monedas?|frasco|jarabe|detergente|veneno|insecticida|raticida|gasolina|thinner|metotrexat\w*|prednison\w*|hidroxicloroquina|plaquenil|aguarras|sosa)\b"
        r"(?!.{0,24}\b(?:que le toca|como siempre|del doctor|a su hora|muy bien|sin problema)\b)",
    ),
    (
        r"\b(?:amaneci|desperte|me levante|amanecio)\b",
        r"\b(?:sin (?:poder|sentir|fuerza)|no (?:puedo|puede|podia|siento))\b",
        r"\b(?:mover|hablar|ver|sentir|caminar|lado|brazo|pierna|cara|boca)\b(?!.{0,20}\b(?:tiesa|manos|dedos|articulaciones)\b)",
    ),
    (
        r"\b(?:encontre|encontramos|halle|esta|estaba)\b.{0,14}\b(?:tirad[oa]|inconsciente|desmayad[oa])\b",
        r"\b(?:frasco|vaci[oa]|no (?:responde|contesta|despierta|reacciona|respira)|fri[oa]|morad[oa]|pastillas|sangre)\b",
    ),
    (
        r"\b(?:huele|olor|fuga) (?:mucho |muy fuerte )?(?:a|de) gas\b|\bmonoxido\b",
        r"\b(?:maread\w+|mareo|desmay\w+|dormid\w+|sueno|dolor de cabeza|vomit\w+|todos|no podemos)\b",
    ),
    (
        r"\b(?:vibora|serpiente|culebra|cascabel|alacran|escorpion|vi[ou]da negra|coralillo)\b",
        r"\b(?:mordio|pico|picadura|mordida|picado|mordido)\b(?!.*\b(?:hace (?:\w+ )?anos|de nin[oa])\b)",
    ),
    (
        r"\b(?:borbotones|a chorros|no (?:me |le |se )?(?:para|deja))\b",
        r"\b(?:sangr\w+)\b",
        r"\b(?:corte|corto|cortada|herida|pierna|brazo|mano|vidrio|sierra|machete)\b",
    ),
    (
        r"\b(?:apunalaron|balacearon|balazo|navajazo|punalada|acuchill\w+|dispararon)\b",
        r"\b(?:sangr\w+|ahora|ahorita|ayuda|acaban|me|lo|la|mi)\b(?!.*\bhace (?:\w+ )?anos\b)",
    ),
)

ABUSE: Final[tuple[tuple[str, ...], ...]] = (
    (
        r"\b(?:he|she|they|ex|husband|wife|partner|boyfriend|girlfriend|brother|father|dad|son|stepdad|uncle)(?:'ll|'d| will| would| is going to| are going to|s going to)(?: [a-z]+)? (?:shoot|stab|bury|drown|strangle|choke|burn|smash|beat|break|kill|cut|hurt)\b"
        r"(?: me\b(?! (?:an|a|the|up with|if i (?:skip|forget|miss))\b)| my (?:face|neck|legs?|arms?|bones|jaw|teeth|head|nose|fingers|house|kids|cat|dog))",
        r"\b(?:says?|said|text\w*|threat\w*|told|tells|swears?|swore|promis\w*|messag\w*|keeps?|every|again|scared|afraid)\b(?!.*\b(?:haha|lol|joking|kidding)\b)",
    ),
    (
        r"\b(?:listens?|reads?|checks?|watches|hears?|sees?)\b",
        r"\b(?:he|she|they|husband|wife|partner|boyfriend)\b",
        r"\bi (?:will )?(?:pay for it|get it|be sorry|suffer|get hit|get beaten)\b",
    ),
)
ABUSE_ABROAD: Final[tuple[tuple[str, ...], ...]] = (
    (
        r"\bme (?:fuerza|obliga|forza|presiona) a (?:tener (?:sexo|relaciones)|acostarme|hacerlo|estar con el|dormir con)\b",
    ),
    (
        r"\b(?:si|cuando|como) (?:el |ella |mi (?:marido|esposo|pareja|hijo) )?(?:me|se) (?:ve|cacha|oye|encuentra|entera|da cuenta|descubre)\b",
        r"\b(?:me va (?:muy )?(?:peor|mal)|me (?:pega|golpea|va a (?:pegar|golpear)|la cobra|las pago|castiga|encierra|hace pagar)|pobre de mi)\b(?!.*\bja(?:ja)+\b)",
    ),
)

_CAUSTIC: Final = (
    r"(?:anti ?freeze|bleach|drain cleaner|weed ?killer|pesticide|insecticide|rat poison|paint thinner|thinner|turpentine|white spirit|"
    r"lighter fluid|lamp oil|detergent|methanol|rubbing alcohol|petrol|gasoline|kerosene|lye|acid|ammonia|disinfectant|oven cleaner)"
)
_CAUSTIC_ABROAD: Final = (
    r"(?:lejia|cloro|aguarras|thinner|raticida|veneno|acido|gasolina|petroleo|detergente|sosa|insecticida|anticongelante|"
    r"destapacanos|amoniaco|alcohol de(?:l)? 96|quitaesmalte|keroseno)"
)
_SINCE_LONG: Final = r"(?!.*\b(?:years? ago|months? ago|last (?:year|month|summer|winter|spring)|(?:19|20)\d\d|as a (?:kid|child|baby)|once|used to|healed|was (?:born|in labou?r)|film|movie|show)\b)"

EMERGENCY_TOO: Final[tuple[tuple[str, ...], ...]] = (
    (
        r"\b(?:bit|bitten|stung) (?:just now )?by (?:a|an|some|the) (?:[a-z]+ )?(?:rattle ?snake|snake|viper|cobra|copperhead|adder|black widow|scorpion|cottonmouth)\b|"
        r"\b(?:rattle ?snake|snake|viper|cobra|copperhead|adder|scorpion|cottonmouth) (?:just )?(?:bit|stung|got) (?:me|him|her|my|us|our)\b",
    ),
    (
        rf"^{_SINCE_LONG}(?!.*\b(?:a1c|grams?|spoons?|was|used to|points?|less|low ?carb|diet|intake)\b).*\b(?:sugars?|glucose|blood sugar|bg|dexcom|libre)\b.{{0,14}}(?<![\d.,/])(?:2[0-9]|3\d|4[0-8])(?![\d.,/]*\d|%| ?(?:g|mg\b|grams|years|minutes|times|points))",
    ),
    (
        r"\b(?:sugars?|glucose|meter|blood sugar)\b",
        r"\b(?:says?|reads?|shows?|only|is) (?:just |only )?(?:lo|hi)\b(?! (?:and|or) (?:lo|hi|low|high))(?!.{0,30}\b(?:doctors?|sometimes|often|freaks?|always)\b)",
    ),
    (
        r"\bdiabet\w*\b",
        r"\b(?:sweat\w*|shak\w+|clammy|confus\w*|grey|gray|cold)\b",
        r"\b(?:(?:not|will not|does not|stopped) (?:answer|wak|respond|mak|talk)\w*|passed out|unconscious|slump\w*)\b",
    ),
    (
        rf"^{_SINCE_LONG}(?!.*\b(?:eyes|blanket|clothes|shower|hair|blues|room|dress|wear\w*|paint\w*)\b).*\b(?:baby|newborn|infant|toddler)\b.{{0,24}}\b(?:blue|gr[ae]y|purple|limp|floppy|lifeless|not breathing)\b",
    ),
    (
        rf"^{_SINCE_LONG}.*\b(?:in (?:active )?labou?r|head (?:is )?(?:coming|out|crowning|showing)|having (?:the|her|a) baby (?:in|now|right)|baby is coming|giving birth|contractions|crowning|(?<!spinal )(?<!vocal )(?<!the phone )(?:umbilical )?cord)\b",
        r"\b(?:now|nobody|no ?one|alone|\d+ (?:minutes|mins)|coming out|hanging|help|in the (?:car|taxi|bathroom)|weeks|out)\b",
    ),
    (
        rf"\b{_CAUSTIC}\b",
        r"\b(?:splash\w*|sprayed|squirt\w*|got|went|spill\w*|in)\b",
        r"\b(?:in|into|on)(?: to)? (?:my|his|her|both|the) (?:[a-z]+ )?(?:eyes?|face)\b",
    ),
    (
        rf"^{_SINCE_LONG}.*\b(?:drank|drunk|swallowed|downed|sipped|chugged|ate)\b.{{0,20}}\b{_CAUSTIC}\b(?!.{{0,12}}\b(?:reflux|pills)\b)",
    ),
    (
        rf"^{_SINCE_LONG}.*\b(?:house|kitchen|home|apartment|flat|building|room|bed|couch|car|shirt|clothes|sleeve|hair|stove) (?:is |are |just )*(?:on fire|in flames|burning(?: down)?|caught fire|full of smoke)\b",
    ),
    (
        rf"^{_SINCE_LONG}(?!.*\b(?:hair|nails?|sleeve|tag|crust)\b).*\b(?:cut|chopped|sliced|ripped|tore|torn|bit|sawed|took)\b.{{0,14}}\b(?:finger|thumb|toe|hand|foot|arm|leg|ear|nose)s?\b.{{0,10}}\boff\b|"
        rf"\b(?:cut|chopped|sliced|ripped|tore|sawed) (?:clean |right )?off (?:my|his|her|the) (?:\w+ )?(?:finger|thumb|toe|hand|foot|arm|leg|ear)s?\b|\b(?:finger|thumb|toe|hand|foot|arm|leg|ear)s? (?:is |was |got |has been |just )*(?:cut|sliced|chopped|torn|ripped|sawed) (?:clean |right )?off\b|\bsevered\b",
    ),
    (
        r"\b(?:dog|pit ?bull|shark|bear|alligator|coyote)\b",
        r"\b(?:tore|ripped|mauled|attacked|bit|bitten|mauling)\b",
        r"\b(?:face|throat|neck|open|artery|off|bleed\w*|scalp)\b",
    ),
    (
        r"\b(?:lightning|electrocut\w*|outlet|live wire|power line|electric (?:shock|fence|cable)|shocked by)\b",
        r"\b(?:hit|struck|shock\w*|zapped|touched|electrocut\w*)\b",
        r"\b(?:husband|wife|son|daughter|kid|he|she|him|her|passed out|not (?:mov|breath|wak|respond)\w*|chest|heart|burn\w*|me|i)\b(?!.{0,20}\b(?:house|tree|roof) (?:last|in)\b)",
    ),
    (
        r"\b(?:nail|glass|stick|knife|fork|screwdriver|pencil|scissors|metal|needle)\b.{0,14}\b(?:in|through|into|stuck in) (?:my|his|her) (?:\w+ )?(?:eye|neck|chest|throat|skull|head)\b(?!.{0,30}\b(?:biopsy|surgery|injection)\b)",
    ),
    (
        rf"^{_SINCE_LONG}.*\b(?:crash\w*|wreck|hit by (?:a|the) (?:car|truck|bus)|ran (?:me|him|her) over|run over|pinned|trapped|fell from|rolled over|accident)\b",
        r"\b(?:(?:not|will not|is not) (?:answer|respond|mov|wak|breath)\w*|trapped|pinned|bleed\w*|bent|bone|unconscious|can not (?:feel|move|get out)|fluid)\b",
    ),
    (r"\b(?:fluid|blood|liquid)\b", r"\b(?:nose|ears?|nostril)\b", r"\b(?:crash|fall|fell|hit|head|accident|wreck)\b"),
    (
        r"\bheat ?stroke\b|\bsun ?stroke\b",
        r"\b(?:now|think|talk\w*|hot|dry|confus\w*|not sweating|vomit\w*|passed out)\b(?!.*\b(?:years ago|once|in (?:19|20)\d\d)\b)",
    ),
    (
        rf"\b{_NEAR}\b",
        r"\b(?:talk\w*|speak\w*|said|saying|says|babbl\w*|mumbl\w*)\b.{0,12}\b(?:gibberish|jibberish|mush|nonsense|word salad|garbled|made no sense)\b",
        r"\b(?:start\w*|sudden\w*|just|now|when (?:he|she) tried|since|at (?:dinner|lunch|breakfast)|today|tonight|this morning)\b",
    ),
    (r"\b(?:ripping|tearing)\b", r"\b(?:chest|back|shoulder blades)\b", r"\b(?:pain|feels?|ache|never)\b"),
    (
        rf"^{_SINCE_LONG}.*\b(?:wife|husband|mother|mom|mum|father|dad|son|daughter|sister|brother|partner|roommate|grand\w+|friend|he|she) (?:has |just )+(?:collapsed|keeled over|dropped|gone down|went down|fell down (?:and|unconscious))\b",
    ),
    (
        r"\b(?:kid|son|daughter|toddler|baby|child|himself|herself|he|she)\b",
        r"\b(?:boiling|scald\w*|hot (?:oil|water|coffee|soup|tea)|pot of)\b",
        r"\b(?:pulled|spilled|tipped|poured|fell|on (?:himself|herself|him|her)|scald\w*|burn\w*)\b",
    ),
    (r"\b(?:gr[ae]y|pale|blue|white|ashen) and (?:clammy|cold|sweat\w*|limp|floppy|not (?:respond|wak)\w*)\b",),
    (
        r"\b(?:baby|contractions|waters?)\b",
        r"\b(?:stopped moving|not moved|has not moved|no movement|not moving|stopped kicking|broke|apart)\b",
        r"\b(?:(?:[5-9]|five|six|seven|eight|nine) months|\d\d weeks|weeks|pregnant|since|yesterday|all day)\b",
    ),
    (
        rf"\b{_CHILD}\b",
        r"\b(?:chewed|swallowed|ate|(?<!they )took(?! me)|drank|got into)\b",
        r"\b(?:prograf|tacrolimus|cellcept|imuran|colchicine|warfarin|digoxin|metformin|methotrexate|opioids?|one of my|two of my|my (?:heart|blood|lupus|pain) (?:pills?|meds))\b(?!.{0,16}\bas prescribed\b)",
    ),
    (
        r"\bmushrooms?\b",
        r"\b(?:wild|picked|forest|woods|yard)\b",
        r"\b(?:vomit\w*|yellow|sick|cramps|throwing up|seeing)\b",
    ),
    (
        r"\b(?:steam|acid|flash|boiling|fire|explosion|grease)\b",
        r"\b(?:burn\w*|burnt|scald\w*)\b",
        r"\b(?:face|eyes|airway|whole|throat|charred)\b",
    ),
    (r"\b(?:arm|leg|hand|face|skin) (?:is |looks )?(?:all )?charred\b",),
)

EMERGENCY_ABROAD_TOO: Final[tuple[tuple[str, ...], ...]] = (
    (
        r"^(?!.*\b(?:hemoglobina|a1c|gramos?|cucharad\w+|era|antes|tenia|anos)\b).*\b(?:azucar|glucosa|glucometro|sensor)\b.{0,24}(?<![\d.,/])(?:2\d|3\d|4[0-8])(?![\d.,/]*\d|%| ?(?:anos|mg|gr|minutos))",
    ),
    (
        r"\b(?:azucar|glucosa|glucometro|aparato)\b",
        r"\b(?:dice|marca|sale|muestra|pone) (?:solo )?(?:lo|hi|low|high|error)\b",
    ),
    (
        r"^(?!.*\b(?:ojos|ropa|manta|cuarto|vestido|pelo)\b).*\b(?:bebe|recien nacid[oa]|nin[oa])\b.{0,16}\b(?:morad[oa]|azul|gris|flacid[oa]|flojit[oa]|no respira)\b",
    ),
    (
        r"\b(?:de parto|dando a luz|cabecita|contracciones|sale el cordon|el cordon|se (?:me )?rompio la (?:bolsa|fuente)|reventado la fuente|pari)\b",
        r"\b(?:ya|ahora|nadie|sola|carro|coche|taxi|minutos|cordon|sale|viene|compresa|toalla|sangr\w+)\b(?!.*\b(?:hace (?:\w+ )?anos|en (?:19|20)\d\d)\b)",
    ),
    (
        rf"\b{_CAUSTIC_ABROAD}\b",
        r"\b(?:ojos?|cara)\b",
        r"\b(?:cayo|salpic\w+|entro|echo|aventaron|me|le)\b",
    ),
    (
        rf"^(?!.*\b(?:hace (?:\w+ )?anos|en (?:19|20)\d\d|de nin[oa])\b).*\b(?:bebio|bebi|tomo|tome|trago|trague|comio|ingiri\w+|ingeri\w*)\b.{{0,16}}\b{_CAUSTIC_ABROAD}\b(?! folico)",
    ),
    (r"\bmezcl\w+\b.{0,12}\bcloro\b", r"\b(?:arden?|pulmones|respir\w+|garganta|ojos|tos|mareo|ahog\w+)\b"),
    (r"\bhongos\b", r"\b(?:vomit\w+|amarill[oa]|maread[oa]|monte|silvestres)\b", r"\b(?:comio|comi|comimos)\b"),
    (
        r"\b(?:casa|cocina|ropa|cuarto|departamento|piso|edificio|carro|coche|cama)\b",
        r"\b(?:en llamas|(?:se|me) (?:me |le |nos )?(?:esta )?(?:quemando|quema|incendi\w+|prendio)|hay fuego|incendiando|ardiendo)\b(?!.*\b(?:hace (?:\w+ )?anos|la comida)\b)",
    ),
    (
        r"\b(?:me|se|le|la maquina)\b.{0,16}\b(?:corto|corte|arranc\w+|volo|amputo|trozo|cerceno)\b.{0,8}\b(?:el|la|un|una|los) (?:dedos?|pulgar|mano|brazo|pierna|pie|oreja)\b",
        r"\b(?:complet[oa]|enter[oa]|sierra|maquina|se desprendio|arranc\w+|volo|machete|hacha|cerceno)\b(?!.*\bhace (?:\w+ )?anos\b)",
    ),
    (
        r"\bperro\b",
        r"\b(?:abrio|arranco|desgarr\w+|destroz\w+|ataco)\b",
        r"\b(?:cara|cuello|garganta|brazo|pierna|hij[oa])\b",
    ),
    (
        r"\b(?:rayo|toco un cable|le dio corriente|me dio corriente|electrocut\w+|descarga electrica|un cable)\b",
        r"\b(?:cayo|ties[oa]|no (?:se mueve|respira|responde|despierta)|electrocut\w+|quemad[oa]|desmay\w+|inconsciente|corriente)\b(?!.*\bhace (?:\w+ )?anos\b)",
    ),
    (r"\bdesfibrilador\b", r"\b(?:descargas?|disparo|choques?)\b"),
    (
        r"\b(?:choque|chocamos|choco|atropell\w+|volcamos|volco|accidente)\b",
        r"\b(?:ahorita|ahora|acaba\w*|atrapad[oa]s?|no (?:responde|contesta|despierta|se mueve)|sangr\w+|doblad[oa]|hueso|inconsciente)\b",
    ),
    (r"\b(?:liquido|sangre|agua)\b", r"\b(?:nariz|oidos?)\b", r"\b(?:caida|golpe|choque|accidente|cabeza)\b"),
    (r"\bpupila\b", r"\b(?:enorme|grande|mas grande|dilatada)\b", r"\b(?:caida|golpe|cabeza|cayo)\b"),
    (
        r"\b(?:golpe de calor|insolacion|insolad[oa])\b",
        r"\b(?:creo|tonterias|caliente|sec[oa]|no suda|confundid[oa]|desmay\w+|ahora|vomit\w+)\b(?!.*\bhace (?:\w+ )?anos\b)",
    ),
    (
        r"\b(?:empezo a |se puso a |de repente |ahorita |ahora |de pronto )(?:hablar?|dice|decir|habla|dijo)(?: (?:puras?|muchas?|solo))* ?(?:sin sentido|incoherencias|tonterias|disparates|cosas raras|enredado)\b",
    ),
    (r"\b(?:ripping|desgarr\w+)\b", r"\b(?:pecho|espalda|omoplatos)\b", r"\bdolor\b"),
    (
        r"\b(?:se (?:acaba de )?(?:cayo|caer|desplom\w+|colaps\w+|desmay\w+)|acaba de (?:caerse|desplomarse|desmayarse|colapsar))\b(?: redond[oa])?",
        r"\b(?:redond[oa]|no (?:responde|contesta|respira|despierta)|acaba de|ahorita)\b(?!.*\bhace (?:\w+ )?anos\b)",
    ),
    (
        r"\b(?:le|me) (?:esta )?(?:dando|esta dando|da) un (?:infarto|derrame|ataque al corazon|ictus)\b",
        r"\b(?:esta|creo|parece|ahorita|ahora|ayuda)\b",
    ),
    (
        r"\b(?:tomo|tome|di|dio|tomado)\b.{0,14}\b(?:de mas|demasiad\w+|doble|triple)\b",
        r"\b(?:dormid[oa]|no despierta|vomit\w+|maread[oa]|raro|temblando|flojit[oa])\b",
    ),
    (
        r"\b(?:obrando|haciendo|evacuando|cagando|defecando|orinando) (?:pura |mucha )?sangre\b(?! (?:oculta|hace))|\bsangre (?:sale )?(?:disparada|a presion)\b|\bcada (?:\d\d|quince|diez|veinte) minutos\b(?=.*\b(?:toalla|sangr|compresa))|\b(?:lleno|empapo) una (?:compresa|toalla)\b",
    ),
    (r"\bse (?:me|le) ve (?:el )?hueso\b|\bhueso (?:salido|de fuera|expuesto|asomado)\b",),
    (
        r"\b(?:epinefrina|epipen|adrenalina)\b",
        r"\b(?:me vuelve|sigue|sigo|otra vez|no me (?:hizo|hace)|peor|regresa)\b",
        r"\b(?:puse|hace|ya|inyecte|ahorita)\b",
    ),
    (
        r"\b(?:nin[oa]|hij[oa]|niet[oa]|bebe|sobrin[oa])\b",
        r"\b(?:agarro|encontro|abrio)\b",
        r"\b(?:trago|tomo|comio)\b",
    ),
    (
        r"\b(?:nin[oa]|hij[oa]|niet[oa]|bebe)\b",
        r"\bse (?:quemo|escaldo|echo encima|cayo encima)\b",
        r"\b(?:aceite|agua hirviendo|olla|caldo|cafe|vapor|lumbre)\b",
    ),
    (r"\bse quemo (?:la cara|los ojos|todo)\b", r"\b(?:vapor|acido|fuego|aceite|explosion|gas)\b"),
)
