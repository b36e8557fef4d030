"""Turns of phrase about plans for children and what a person would agree to. See `prescreen.reading.sayings`."""

from typing import Final

from prescreen.reading.lexicon.scope import RELATIVES

_RIDE: Final = (
    r"(?:got a car|has a car|have a car|drives?|will drive|can drive|drives me|takes? me|will take|can take|"
    r"gives me a lift|will bring|brings me)"
)
_IF: Final = (
    r"(?:depends?|unless|as long as|so long as|provided|only if|not if|"
    r"if (?:it is not|it is|they|the|my|work|i (?:can|get|feel|am)|someone|we|he|she|there|you))"
)

_COMMITS: Final = (
    r"\b(?:yes|yeah|yep|yup|sure|of course|ok|okay|fine|no (?:problem|bother|issue)|happy|happily|gladly|keep\w*|"
    r"kept|stay\w*|continu\w*|stick|sticking|till?|until|already|anyway|would|will|agree\w*|"
    r"promise|good (?:for|through)|always|forever|covered|sorted|for (?:\w+ )?years|long as|not (?:going|coming)|"
    r"absolutely|definitely|certainly|works for)\b"
)
"""Beside a method that one has: it will be kept. To have one is not yet to agree to it for a year."""

ENGLISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "plans_children_1yr": (
        ("no", r"^(?!.*\b(?:but|maybe|perhaps|yet|until|later|one more|adopt\w*|if it happens)\b).*\b(?:(?:do|does|did) not|"
            r"are not|am not|is not|not|never|no) (?:want(?:ing)?|plan(?:ning)?|going to have|having|need|"
            r"intend(?:ing)?(?: to have)?)(?: on| for| to have)?(?: any| having)?(?: more| others?| kids| children|"
            r" bab(?:y|ies)| any)+\b"),
        ("unknown", r"\badopt\w*|\bfoster\w*|\bif it happens\b|\bleave it (?:up )?to (?:fate|god|nature)\b|\bwhatever happens\b"),
        (
            "no",
            r"\bover my dead body\b|\b(?:not|nothing|no) (?:\w+ ){0,3}(?:until|til|till|before)\b|"
                r"\b(?:shop|shops|factory|kitchen|oven|baby factory)(?: is| are|'s)? (?:closed|shut)\b|"
                r"\b(?:stopped|done|finished|quit|gave up|given up|not) (?:trying|having|"
                r"with (?:kids|babies|that|all that|nappies|diapers))\b(?! hard)|"
            r"\b(?:one|two|three|four|five|six|\d|both|mine|the ones|those|these|"
                r"\w+ (?:teenagers|toddlers|boys|girls|kids|dogs|cats))\b[^.!?]{0,24}\b(?:plenty|enough|more than enough|"
                r"will do)\b|"
                r"\b(?:too old|past (?:it|that|all that)|that ship (?:has )?sailed|hell no|god no|lord no|heck no|no way|"
                r"no chance|when hell freezes|snip\w*|grandkids|grandchildren|grandma|grandmother|granny|child ?free|"
                r"never wanted)\b|"
                r"\b(?:not|maybe|perhaps|someday|possibly)?\b[^.!?]{0,14}\bin (?:about |around |roughly |maybe |another |"
                r"like )?(?:[2-9]|\d\d|a few|a couple of|two|three|four|five|ten|several|many)(?: (?:or|to) \w+|"
                r"-\d)? years\b(?![^.!?]{0,40}\b(?:trying|still|ivf)\b)|"
                r"(?:\bbaby\b[^.!?]{0,20}?)?\b(?:[2-9]|a few|a couple(?: of)?|couple of|two|three|four|five|several|"
                r"many)(?: (?:or|to) \w+)? years (?:from now|off|away|down the (?:line|road|track))\b|"
                r"(?:\bbaby\b[^.!?]{0,20}?)?\b(?:in|around|until|before|from|for) (?:about |around )?(?:2029|20[3-9]\d)\b|"
                r"\b(?:maybe )?when i am (?:30|35|40|older|done|better|married)\b|\bafter i (?:graduate|finish|qualify)\b|"
                r"\bnot (?:for|in) (?:\w+ )?(?:years|ages|now|a while|a long time)\b|\b(?:next|this) decade\b|"
            r"\b(?:hubby|husband|wife|partner|mum|mom|he|she|boyfriend|family|everyone|in-laws|"
                r"mother-in-law)\b[^!?]{0,40}\b(?:i do not|i am not|not me|i said no|no from me|i would rather (?:not|die)|"
                r"dream on|tough luck|keep dreaming|fat chance|not happening)\b",
        ),
        (
            "yes",
            r"\b(?:we are|i am|been|still|actively|now|keep|both) (?:\w+ )?trying\b(?! (?:not|to (?:avoid|prevent|not)))|"
                r"\b(?:start|starting|started|doing|having|next|second|third|another|on) (?:\w+ )?(?:ivf|iui|icsi|"
                r"fertility)\b|"
                r"\b(?:embryos?|transfer|frosties)\b(?![^.!?]{0,30}\b(?:not|never|donat))|"
                r"\b(?:asap|as soon as (?:possible|we can)|ttc|clock is ticking)\b|"
                r"\bhop(?:e|ing) (?:for|to have) (?:a|another|number|one|our|baby)\b|"
                r"\bi (?:really |so |do |badly |still )*want (?:a|another|one|my|our|to (?:get|be|have|become|start))\b|"
            r"\b(?:number|no\.?) (?:two|2|three|3|four|4)\b|\b(?:came|coming|come) off the pill\b|\bgod willing\b|"
                r"\b(?:took|taking|had) (?:the |my )?(?:coil|iud|implant) out\b|\bbaby fever\b",
        ),
    ),
    "contraception_agrees": (
        ("no", r"\bnever (?:putting|using|taking|again)\b|"
            r"\b(?:church|faith|religion|god|beliefs?|imam|priest|pope) (?:\w+ ){0,2}(?:forbids?|"
            r"does not (?:allow|permit)|will not (?:allow|let)|says no|against)\b|"
            r"\bwant(?:s|ing)? (?:to (?:get|be|become|fall) pregnant|a baby|another baby|kids now|a child)\b|"
            r"\btrying (?:for|to (?:conceive|get pregnant))\b"),
        ("unsure", r"\b(?:pull(?:ing)? out\b(?! of (?:the|this)\b)|withdraw\w*|the calendar|rhythm|natural (?:method|family)|fertility awareness|"
            r"counting days)\b"),
        ("-", rf"^(?!.*{_COMMITS}).*\b(?:have|has|had|got|on|using|uses|wears?|with|is|in) (?:on |in )?(?:the |an |a |my |"
            rf"her |his )?(?:\w+ )?(?:implant|iud|ius|coil|mirena|kyleena|nexplanon|depo\w*|(?:mini ?|combined )?pill|"
            rf"patch|ring)\b"),
        ("yes", r"^\W*(?:(?:yes|yeah|sure|and|but)[, ]+)*(?:i|we) (?:do |would |will |can |still )*(?:agree|consent)(?: to)?"
            r"(?: (?:use|using|the|that|it|this|birth control|contraception|condoms|then|of course|all right|now|please))*\W*$|"
            r"\bbut (?:sure|ok|okay|fine|of course|yes|yeah)[, ]+(?:i|we) (?:would|will|can|do) (?:still )?(?:use|do|wear)\b(?! not)"),
        ("yes", r"\bno sex\b[^.!?]{0,12}\b(?:no (?:bab|prob)\w*|ever|at all|period)\b|"
            r"\b(?:already|still|happily|been)? ?(?:on|got|have|had|using|use|with|wear) (?:the |an |a |my )?(?:implant|"
            r"iud|ius|coil|mirena|kyleena|nexplanon|depo|pill|mini ?pill|patch|ring|condoms?|"
            r"diaphragm)\b(?![^.!?]{0,30}\b(?:out|removed|hate|never|clots?|not)\b)|"
            r"^\W*(?:mirena|kyleena|nexplanon|implant|iud|coil|condoms?|"
            r"depo)\b(?! (?:yes|no|and)\b)(?![^.!?]{0,40}\b(?:out|removed|hate|never|clots?|not|no|broke)\b)|"
            r"\b(?:fine by me|no problem|no bother|goes without saying|whatever it takes|suits me|not an issue|"
            r"live like a (?:nun|monk)|tubes (?:are )?tied|hubby (?:is )?(?:snipped|had the snip)|"
            r"he (?:is|got) (?:snipped|fixed))\b"),
    ),
    "followup_agrees": (
        ("yes", r"\bwhy (?:would|should) i (?:\w+ )?(?:skip|miss|not|stop|say no|start skip|quit|bail)\w*|"
            r"\b(?:never|not|have not|hardly ever)(?: ever| once)? miss(?:ed)? (?:a|an|one|any|single|my|yet)\b|"
            r"\b(?:been|go|gone|turn up|show up) to (?:every|all)\b|\bwould not miss\b|\bwild horses\b|"
            r"\b(?:just )?try (?:and|to) stop me\b|\bwhenever (?:you|they) (?:need|want|like|say)\b|\byou name it\b|"
            r"\bname the day\b|\bbells on\b|\bwhatever it takes\b|\bno matter (?:how|what|where|when)\b|"
            r"\bif that is what it takes\b|\bcount on me\b|"
            r"\b(?:all the time in the world|nothing but time|(?:nothing|nowhere) (?:better|else) to (?:do|be)|"
            r"time on my hands|plenty of time)\b|"
            r"\bjust (?:tell|say|name|give|text) (?:me )?(?:when|where|the)\b|"
            r"\b(?:minutes|min|mins|steps|stone'?s throw|door|bus stop|block|blocks) (?:away|"
            r"from)\b(?![^.!?]{0,30}\bnot\b)|"
            r"\bround the corner\b|\baround the corner\b|\bhow(?:ever)? many (?:\w+ )?you (?:want|need|like)\b|"
            r"\b(?:walk|crawl|swim|hitchhike) there\b"),
        ("unsure", rf"\b{_IF}\b|\b(?:most|some|a few|half) of (?:them|it|the visits)\b|"
            rf"\bnot (?:on )?(?:saturdays?|sundays?|weekends?|mondays?|weekdays?|school days)\b|"
            rf"\b(?:weekends?|evenings?|mornings?|school holidays) only\b|"
            rf"\bonly (?:on |at |in )?(?:weekends?|evenings?|mornings?|the summer)\b|"
            rf"\bgone (?:\w+ ){{1,3}}(?:a month|at a time)\b|\bwho knows\b|\btricky\b|\bjuggl\w+"),
        ("no", r"\b(?:count me out|not happening|no can do|not a chance|fat chance|out of the question|"
            r"can not (?:keep (?:doing|coming|taking)|afford (?:it|the|that)|commit|manage (?:that|it))|would lose my job|"
            r"get fired)\b"),
        ("yes", rf"\b(?:{RELATIVES}|i|my \w+|neighbou?r)(?:'s|s)?(?: has| have| is| can| will| always|"
            rf" still)* {_RIDE}\b(?!.*\b(?:but|not|never|unless)\b)|"
            rf"\bretired\b(?!.*\b(?:but|not)\b)"),
    ),
    "wants_to_take_part": (
        ("yes", r"^\W*(?:sure|yes|yeah|ok|okay|well)?[ ,]*why not(?: (?:hey|lol|i guess|then))?\W*$"),
        ("unsure", r"\b(?:wait and see|(?:see|wait) (?:how|what) (?:it|the|my|they) (?:goes|doctor|says?|say)|"
            r"(?:sleep|think) (?:on|about|over) it|not (?:made up my mind|decided)|on the fence|in two minds)\b"),
        ("yes", r"\b(?:scared|nervous|afraid|terrified|worried|anxious|tired|unsure at first|a bit \w+|far|"
            r"long way)\b[^.!?]{0,24}\b(?:but|still|so)(?: i (?:guess|think|suppose)| still)?,? (?:yes|yeah|yep|"
            r"i (?:would|will|want to|am in))\W*$"),
        ("unsure", r"\b(?:hear|know|see|learn|understand|read|find out|ask)\b[^.!?]{0,40}\b(?:first|"
            r"before (?:i|we|deciding|anything|saying))\b"),
        ("unsure", r"\b(?:signed|put|entered|enrolled) me (?:up|down|in|forward)?\b.{0,12}\b(?:without|behind my back|"
            r"not ask\w*)\b|"
            r"\btoo (?:tired|wiped(?: out)?|exhausted|worn out|ill|sick|drained) to (?:want|care|decide|think)\b"),
        ("no", r"\b(?:count me out|not for me|i will pass|hard pass|guinea pig|lab rat|rather not|too risky for me|"
            r"changed my mind|no thanks?|out of the question|over my dead body)\b(?!\?)"),
        ("yes", r"\bwhy else\b|\bwhat else (?:would|am) i\b|"
            r"\b(?:would|will) not (?:be|have) (?:\w+ )?(?:here|asking|typing|filling|answered|bothered|wasting)\b|"
            r"\bthat is (?:why|what) i am here\b|\bnothing (?:left )?to lose\b|"
            r"\bwhat (?:have|do) i (?:got |have )?to lose\b|\bwhere do i sign\b|\bsign me up\b|\bbring it on\b|"
            r"\bi am (?:in|game|all in|up for it|so in|down|sold|your (?:man|woman|girl))\b(?! (?:two|pain|the|a|my|no|"
            r"hospital|with|to))|"
            r"\bcan not (?:come|start|be) soon enough\b|\bcan not wait\b|\bwhen (?:do|can) (?:i|we) start\b|"
            r"\bbite your (?:hand|arm) off\b|\bbeen waiting (?:for|years|ages|my)\b|\bput (?:me|my name) down\b|"
            r"\bin a heartbeat\b|\blike a shot\b|\bhell yes\b|\btry anything\b|"
            r"\b(?:i would |id |i will |will )?(?:give it a (?:go|shot|whirl|try)|crawl|walk through|swim across)\b|"
            r"\bgame for\b|\banything (?:is|has to be) better\b"),
        ("unsure", r"\b(?:my|the) \w+ (?:\w+ )?(?:keeps?|is|are|has|have|wants?|made|makes|thinks?) (?:\w+ )?(?:push\w*|nag\w*|"
            r"mak\w+|on at|decid\w+|me to|i should|forc\w+)\b|"
            r"\b(?:on the fence|two minds|half of me|part of me|scared|scares|nervous|terrif\w+|sleep on it|cold feet|"
            r"torn|know more first|see the (?:small|fine) print)\b"),
    ),
}  # fmt: skip

_FAMILY: Final = r"(?:marido|esposo|mujer|esposa|novi[oa]|pareja|suegra|madre|mama|familia|hij[oa]s?|herman[oa])"
SPANISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "plans_children_1yr": (
        ("unknown", r"\badopt\w*|\bacog\w+|\bojala\b|\bsi (?:viene|llega|pasa|cae)\b|\blo que dios (?:quiera|mande)\b"),
        ("no", rf"\b{_FAMILY}\b[^!?]{{0,40}}\byo (?:todavia |aun |de momento |por ahora )?(?:no|ni|paso|me niego|que va)\b|"
            rf"\bni (?:loc[oa]|muert[oa]|hablar|de (?:broma|cona|chiste)|en suenos|harta de vino|se me ocurre|"
            rf"borrach[oa])\b|"
            rf"\bya (?:tengo|tenemos|tuve|he tenido) (?:bastante|suficiente|de sobra|los mios|"
            rf"\w+ y (?:me|nos) (?:basta|sobra)|la parejita|dos|tres|cuatro|cinco|\d)\b|"
            rf"\b(?:cerr\w+|cerrad\w+) (?:la )?(?:fabrica|tienda|kiosco|quiosco|chiringuito|persiana)\b|"
            rf"\b(?:fabrica|tienda|kiosco|chiringuito)\b[^.!?]{{0,10}}\bcerrad\w+|"
            rf"\b(?:me|nos) (?:basta|sobra|vale|llega|planto)\b|\b(?:me|nos) plant(?:o|e|amos)\b|"
            rf"\bse me (?:paso|ha pasado) el arroz\b|"
            rf"\b(?:ya (?:soy|estoy)|soy) (?:muy |ya )?(?:mayor|viej[oa]|abuel[oa])\b|"
            rf"\bhasta (?:que (?:no )?(?:termine|acabe|tenga)|dentro de|202[7-9]|20[3-9]\d|el 202[7-9]|despues)\b|"
            rf"\b(?:dentro de|de aqui a|(?<!cada )(?<!ello )en) (?:unos|otros|un par de|dos|tres|cuatro|cinco|seis|varios|"
            rf"algunos|muchos|diez|[2-9]|\d\d)(?: (?:o|a|u) \w+)? anos\b(?! (?:de (?:matrimonio|casad|pareja)|"
            rf"que)\b)(?![^.!?]{{0,60}}\b(?:seguimos|sigo|intent\w+|hemos|buscando|llevamos)\b)|"
            rf"\b(?:no antes de|en|para|hacia|hasta) (?:el )?(?:2029|20[3-9]\d)\b|\bmas adelante\b|"
            rf"\b(?:de momento|por ahora|todavia|por el momento) no\b|\bahora(?: mismo)? no(?= *(?:$|[.,;!]))|"
            rf"\bquita(?:,| )|\b(?:ya )?cri(?:e|amos) a (?:dos|tres|cuatro|cinco|mis|los)\b|\bdios me libre\b|"
            rf"\bcon (?:un[oa]|dos|tres|cuatro|est[oe]s|l[oa]s que tengo) (?:\w+ )?(?:vamos|voy|estoy|estamos|tengo|"
            rf"tenemos) (?:\w+ )?(?:servid\w+|de sobra|bastante|bien|complet\w+)\b|"
            rf"\bcon los (?:perros|gatos|nietos|sobrinos)\b"),
        ("-", r"\balgun dia\b(?!.{0,40}\b(?:este|ya|pronto)\b)"),
        ("yes", r"(?<!\bno )(?<!\bni )(?<!\bnunca )\b(?:quiero|queremos|quisiera|me gustaria|nos gustaria|espero|esperamos|"
            r"pensamos|pienso) (?:quedar\w*|tener|ser (?:madre|padre|mama|papa|padres)|otro|otra|un (?:bebe|hijo|nino)|"
            r"una nina|el segundo|ir a por|ya (?:un|otro)|ampliar)\b(?! mas (?:tarde|adelante))|"
            r"\b(?:estamos|seguimos|llevamos|ando|andamos)\b[^.!?]{0,24}\b(?:en ello|busc\w+|intent\w+|"
            r"a por (?:el|ello|uno|otro))\b|"
            r"\ba por (?:el|la|otro|otra) (?:segund|tercer|nin|parej|herman|beb)\w*|"
            r"\b(?:empez\w+|empiez\w+|toca|transferencia|implant\w+)\b[^.!?]{0,24}\b(?:fiv|fecundacion|inseminacion|"
            r"fertilidad|embrion\w*|reproduccion asistida)\b|"
            r"\bcuanto antes\b|\bdej\w+ la (?:pildora|pastilla)\b|\bsi dios quiere\b"),
    ),
    "contraception_agrees": (
        ("no", r"\b(?:quiero|queremos|buscamos|buscando|estamos buscando)\b[^.!?]{0,16}\b(?:embarazad\w*|bebe|hij[oa]|"
            r"embarazo|ser (?:madre|padre)|ninos?)\b|"
            r"\b(?:iglesia|religion|fe|creencias?|dios|cura)\b[^.!?]{0,16}\b(?:no|prohibe|impide)\b|\bme niego\b|"
            r"\bni (?:hablar|loc[oa])\b|\bno (?:pienso|quiero|voy a) (?:tomar|usar|poner)\w*"),
        ("unsure", r"\b(?:marcha atras|ogino|metodo natural|calendario|contar los dias|hormonas no|"
            r"no puedo (?:tomar|con las) (?:hormonas|la pildora|pastillas))\b|"
            r"\bdepende\b|\btengo que (?:hablarlo|pensarlo|consultarlo)\b"),
        ("yes", r"\b(?:ligaron|ligue|ligad[ao]s)\b|"
            r"\b(?:llevo|tengo|uso|usamos|tomo|me puse|me pusieron|con) (?:ya |siempre |puesto )*(?:el |la |un |"
            r"los )?(?:diu|mirena|implante|anillo|parche|pildora|pastilla|condon\w*|preservativo\w*|inyeccion|ligadura|"
            r"trompas)\b(?![^.!?]{0,20}\b(?:quit|mal|no\b))|"
            r"\bya (?:uso|tomo|llevo|me cuido|nos cuidamos|lo hago)\b|\b(?:me|nos) cuid(?:o|amos)\b|"
            r"\blo que (?:haga falta|sea|digan|ustedes)\b|"
            r"\b(?:faltaria mas|ningun problema|sin problema|me parece (?:bien|logico|normal))\b|\bvivo como una monja\b"),
    ),
    "followup_agrees": (
        ("unsure", r"\bsi\b[^.!?]{1,50}\by si no\b|\bsiempre (?:que|y cuando)\b|"
            r"\bmientras (?:no )?(?:sea|me|pueda|caiga|coincida|los?)\b|\bdepende\b|"
            r"(?<!que )(?<!pues )\bsi (?:me|el|la|mi|puedo|puede|no (?:es|son|queda|cae|coincide|me)|hay|alguien|"
            r"es (?:por|cerca|aqui)|son|estoy|no trabajo)\b(?![^.!?]{0,40}\b(?:lo necesitan|hace falta|me necesitan)\b)|"
            r"\ba ver si\b|\bsegun\b|\bcon tal de que\b|\bsolo (?:si|por las|los|en|a partir)\b|\balgunas?(?: si)?\b|"
            r"\bla mayoria\b|\bno (?:los|en) (?:sabados?|domingos?|lunes|fines de semana|agosto|verano)\b"),
        ("yes", r"\bno (?:fallo|falto|me pierdo|he (?:faltado|fallado)|me salto)\b|"
            r"\bnunca (?:fallo|falto|he (?:faltado|fallado))\b|\b(?:alli|alla|ahi|aqui) (?:estare|me tendran|me tienen)\b|"
            r"\bcuando (?:me )?(?:digan|haga falta|quieran|ustedes|sea|manden|toque)\b|"
            r"\blas (?:veces )?que (?:hagan?|haga) falta\b|\bdonde (?:haga falta|sea|digan)\b|"
            r"\blo que (?:haga falta|sea necesario|sea|digan)\b|\bjubilad[oa]\b(?!.*\bpero\b)|"
            r"\b(?:todo el tiempo|tiempo (?:de sobra|libre))\b|"
            r"\bvivo (?:al lado|cerca|enfrente|a (?:\w+ )?(?:minutos|pasos|calles|manzanas|cuadras))\b|"
            r"\bme (?:lleva|llevan|acerca|trae|puede llevar) (?:mi|el|la|un)\b(?!.*\b(?:pero|si)\b)|\bcuenten conmigo\b|"
            r"\bsin falta\b|\bcomo un clavo\b|\baunque sea (?:a rastras|andando|gateando|en burro)\b|"
            r"\bpor que (?:iba|voy) a (?:faltar|fallar)\b"),
        ("no", r"\b(?:imposible|no puedo|ni hablar|me echan|me despiden|no me da la vida|no voy a poder|"
            r"no me (?:dejan|deja el trabajo))\b(?!.*\b(?:pero|aunque)\b)"),
    ),
    "wants_to_take_part": (
        ("unsure", rf"\b(?:mi|la|el) {_FAMILY}\b[^.!?]{{0,16}}\bme (?:ha |han )?(?:apunt|inscri|anot|met)\w*"),
        ("unsure", rf"\b(?:me asusta|me impone|asusta un poco|tengo miedo)\b|"
            rf"\bme da (?:respeto|miedo|cosa|panico|no se que|yuyu|reparo)\b|"
            rf"\b(?:me lo (?:pienso|pensare|tengo que pensar)|dejeme pensar|tengo que (?:pensar|hablar|consultar)\w*|"
            rf"no lo (?:tengo|veo) claro|tengo dudas|estoy dudando|mitad y mitad)\b|"
            rf"\bmi {_FAMILY}\b[^.!?]{{0,24}}\b(?:quiere|quieren|insiste|insisten|empuja|empena|obliga|anima|dice que)\b"),
        ("no", r"^\W*(?:pues )?(?:no,? )?(?:no me interesa|paso\b|quita\b|ni (?:loc[oa]|hablar|pensarlo)|conejillo|cobaya)|"
            r"\b(?:conejillo de indias|cobaya|mejor que no|no me convence|ya no (?:quiero|me interesa))\b"),
        ("yes", r"\b(?:para|por) eso (?:estoy|he|escrib\w+|vine|vengo|pregunto)\b|\bpor algo (?:estoy|escribo|pregunto)\b|"
            r"\bsi no,? (?:no estaria|para que|que (?:hago|hacia)|a que)\b|\bme apunto\b|"
            r"\bapunt(?:e|en|a|ame|eme|enme|adme)\w*\b|\bcuent\w+ conmigo\b|"
            r"\b(?:con los ojos cerrados|de cabeza|ya tardan?|donde (?:firmo|hay que firmar)|nada que perder|"
            r"que (?:puedo|tengo que) perder|me muero de ganas|manana mismo|lo que sea (?:con tal|por)|"
            r"cuando empezamos)\b|"
            r"\b(?:cuent[ae]me|quiero saber|digame|expliqueme) mas\b"),
    ),
}  # fmt: skip
