"""Turns of phrase about being able to conceive, being pregnant, and milk. See `prescreen.reading.sayings`."""

from typing import Final

_COULD_CAUSE: Final = (
    r"\b(?:could|can|might|may|am able to) (?:still |also |well )?(?:get|make|knock up|impregnate) "
    r"(?:(?:a|my|another|some|the) )?(?:(?!(?:still|easily|maybe|even|also|myself|really|not)\b)[a-z]+ pregnant|(?:[a-z]+ )?(?:woman|women|somebody|someone|girl|partner|wife|"
    r"girlfriend|her))\b"
)
_WOMB_GONE: Final = (
    r"\b(?:tah|bso|tah ?[-/] ?bso|salpingo-?oophorectom\w*|oophorectom\w*)\b|"
    r"\b(?:the|my) change(?: of life)? (?:was|is|came|happened|hit|ended|"
    r"has been)\b(?! (?:of|in my|to my) (?:med|dose|drug))|"
    r"\b(?:past|through|after|done with|finished|been through) the change\b|"
    r"\b(?:no|not had a|last|stopped having|my) (?:periods?|bleeds?|monthlies)(?: (?:stopped|ended|finished|ceased))?\b[^.;!?]{0,16}\byears\b|"
    r"^\W*she is (?:now |already )?[6-9]\d\b(?=.*\bno\b)(?!.*\btrans\b)|"
    r"\bhysterectom\w*|\b(?:post ?)?menopaus\w*|\b(?:removed|took|taken) (?:out )?(?:my )?(?:womb|uterus|ovaries)\b|"
    r"\b(?:my )?(?:womb|uterus|ovaries)(?: is| was| were| are)? (?:removed|taken out|gone|out)\b"
)
"""What only a body without sperm had done: said beside "could you become pregnant?", it answers the other half too."""
_PUEDE_CAUSAR: Final = (
    r"\b(?:puedo|puede|podria|si puedo|si puede) (?:aun |todavia )?(?:embarazar|prenar|causar un embarazo|"
    r"dejar (?:embarazada|en estado|encinta))"
)
_MILK: Final = (
    r"(?:pump\w*|nurs(?:e|es|ed|ing)|breast ?feed\w*|chest ?feed\w*|feed\w*|express\w*|latch\w*|boob\w*|breast|"
    r"lactat\w*)"
)

ENGLISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "pregnancy_possible": (
        ("yes", r"^(?!.*\b(?:menopaus\w*|change|hysterectom\w*|uterus|womb|ovaries|my (?:wife|girlfriend|partner)|years ago|"
            r"used to|was on|stopped)\b).*\b(?:could be|"
            r"could|can|might|may)(?: be| become| get)?(?: pregnant)?[ ,.;]+(?:but |and |though )?(?:i |just |only |"
            r"i just |i only )?(?:take|am on|on|use|am taking) (?:the |a |birth control |"
            r"contraceptive )*(?:mini ?)?(?:pills?|patch|ring|coil|implant|iud)\b"),
        ("-", r"^(?!\W*(?:no|nope|yes|yeah)\b)(?!.*\b(?:hysterectom\w*|womb|uterus|ovar\w+|menopaus\w*|can not|could not|"
            r"everything|all|parts|bits)\b).*\b(?:trans (?:man|guy|masc\w*|male)|"
            r"ftm)\b"),
        ("no", r"^(?!.*\b(?:both|also|too|as well|myself)\b).*\b(?:could|can|might|"
            r"may)(?: still| only| technically| theoretically| probably)* (?:get|make) (?:someone|somebody|some ?one else|"
            r"a (?:woman|girl|girlfriend|partner|lady)|my (?:wife|girl ?friend|gf|partner|fiancee?|missus|girl|mrs)|her|others|women|them) pregnant\b"),
        ("no", r"\bi am (?:just )?(?:a |the )?(?:man|male|guy|bloke|dude|fella|gent|chap)\b(?!.*\b(?:trans|uterus|womb)\b)"),
        ("yes", r"^\W*(?:我)?(?:应该|还是|也|是|当然)*有可能(?:的|吧|啊)?\W*$"),
        ("yes", r"^\W*yes ?, i could conceive\W*$"),
        ("yes", r"\b(?:could|can|might|able to)\b[^.;!?]{0,24}\b(?:but|though|just) (?:i )?(?:am on|take|use|have|got|"
            r"we use)\b[^.;!?]{0,14}\b(?:pill|iud|coil|implant|condoms?|patch|ring|birth control|contracept\w+)\b"),
        ("no", r"^\W*no\W+(?:i am )?(?:a )?(?:male|man|guy|bloke)\b(?!.*\b(?:trans|uterus|womb)\b)"),
        ("no", r"^(?!.*\b(?:husband|partner|boyfriend|bf|fiance|he|womb|uterus|trans)\b).*\b(?:i (?:have |have had |had |got )+(?:a |the |my )?(?:vasectomy|snip)|my vasectomy)\b"),
        ("no", r"^\W*(?:(?:no|nope|nah|ha+|lol|well|never)\W+)*(?:he|my (?:dad|father|husband|son|brother|grandad|uncle)|the patient) (?:is|was born) (?:just )?(?:a )?"
            r"(?:man|male|guy|bloke|dude|fella|gent|chap|boy)\b(?!.*\b(?:trans|uterus|womb)\b)"),
        ("yes", r"\b(?:tubes?|tubal)\b[^.!?]{0,12}\b(?:tied|ligat\w*|clipped|burned|cut)\b|\btied my tubes\b|"
            r"\b(?:got|have|had|with) (?:the |a |an |my )?(?:coil|iud|mirena|implant|"
            r"nexplanon)\b(?: (?:in|fitted|put in))?|"
            r"\bbleed (?:every|each|once a|monthly|like)\b|"
            r"\b(?:one|left|right|single) ovary (?:left|removed|out|gone|taken|still)\b|"
            r"\bonly (?:one|took one|the left|the right) ?ovary\b|"
            r"\bstill (?:bleed\w*|get (?:my |a )?(?:period|visitor)\w*|menstruat\w*|have my cycles?|"
            r"got (?:all|everything|my (?:womb|uterus|parts|bits))|have (?:all|everything|"
            r"my (?:womb|uterus|parts|bits|cycle)))\b|"
            r"\b(?:periods?|cycle|aunt flo) (?:\w+ )?(?:like clockwork|regular|every month|monthly|on time)\b|"
            r"\b(?:everything|it all|all of it|all the (?:bits|parts|plumbing)|original parts)(?: is|'s|"
            r"s)? (?:still )?(?:in there|there|works?|intact|in place|working)\b|"
            r"\bperimenopaus\w*|"
            r"\b(?:plumbing|equipment|factory|baby maker) (?:is )?(?:still )?(?:works?|open|working|intact)\b|"
            r"\b(?:only|just) (?:with|through|via|by) (?:ivf|icsi)\b"),
        ("-", r"\b(?:celibate|lesbian|not sexually active|no sex|abstinent|immaculate|no (?:man|men|boyfriend|partner)|"
            r"i am (?:single|gay|a virgin)|virgin)\b|"
            r"\b(?:pcos|poi|endometriosis|infertile|unlikely|tried for years)\b|\b(?:reversed|reversal)\b"),
        ("yes", r"\b(?:technically|theoretically|in theory|biologically|on paper)[, ]+(?:i (?:guess|suppose) )?(?:so )?(?:yes|"
            r"yeah|yep|yup|ya|i (?:could|can)|it is possible|possible)\b|"
            r"\b(?:yes|yeah|yep|i could|possible),? (?:technically|theoretically|in theory|biologically)\b"),
        ("no", r"\b(?:no|not got a|without an?|born without an?|do not have an?|minus an?|lost my) (?:uterus|womb|ovar\w+|"
            r"plumbing)\b|"
            r"\bmrkh\b|"
            r"\b(?:womb|uterus|ovaries|everything|the lot|it all|whole lot)(?: is| was| were| are| came| got|"
            r" had)? (?:all |both )?(?:out|gone|removed|taken out|whipped out|yanked)\b|"
            r"\b(?:took|taken|had|whipped|ripped) (?:it all|everything|the lot|the womb|my womb|the uterus|my uterus|"
            r"both ovaries|my ovaries) (?:out|away|removed)\b|"
            r"\b(?:past|through|done with|well past|finished) (?:the )?(?:menopause|the change|all that)\b|"
            r"\bthat ship (?:has )?sailed\b|"
            r"\b(?:no|not had a|last) (?:period|bleed)s? (?:in|for|since) (?:\w+ )?(?:[2-9]|\d\d|two|three|four|five|ten|"
            r"many|donkey'?s) years\b|"
            r"\b(?:shop|factory) (?:is |has )?(?:shut|closed)\b|\bdried up\b"),
    ),
    "can_cause_pregnancy": (
        ("yes", r"^(?!.*\b(?:trans|womb|uterus|ovar\w+|snip\w*|vasectomy|sterile|infertile|woman|female)\b)(?=.*\b(?:man|male|"
            r"guy|bloke|dude|fella|gent|chap)\b).*\byes,? i (?:can|"
            r"could) (?:still )?(?:make|have|father|produce|get)\b"),
        ("yes", r"^(?!.*\b(?:not|never|no longer|vasectomy|snip\w*|trans)\b).*\bi (?:can|could|am able to) (?:still )?(?:make|"
            r"father|sire|produce) (?:a |some |more )?(?:bab(?:y|ies)|kids|children|child|sperm)\b"),
        ("no", r"\bvasectom\w+\b(?!.*\b(?:revers\w+|failed|booked|planned|planning|going to|want|thinking|not tested|"
            r"checked)\b)(?<!reversed my vasectomy)(?<!no vasectomy)(?<!not had a vasectomy)(?<!never had a vasectomy)(?<!without a vasectomy)(?<!want a vasectomy)(?<!getting a vasectomy)"),
        ("no", r"^\W*(?:no+\W+|nope\W+)?neither(?: (?:of (?:the (?:two|2)|them|those|these)|one|is possible|applies))?\W*$"),
        ("unknown", r"^\W*(?:i (?:do not|really do not) know|not sure|no idea|dunno|unsure|"
            r"hard to say)\b(?!.*\b(?:vasectomy|snip|sterile|infertile|woman|female|womb)\b).*\b(?:never|no|"
            r"not)\b.*\b(?:kids?|child(?:ren)?|bab(?:y|ies)|tried|tested|fathered)\b"),
        ("-", r"^\W*(?:i |we |he )?(?:have |has )?(?:never had|no|not had|did not have)(?: any)? (?:kids|children|child|"
            r"babies)(?: (?:so far|yet|of my own|ever|myself|here))*\W*$"),
        ("-", r"\b(?:how|so how) (?:would|do|should|can|could) i (?:even |ever )?know\b|\bi do not know how i would\b"),
        ("-", r"\b(?:reversed|reversal|waiting (?:for|on) (?:the |my )?(?:vasectomy|snip|sample|all clear)|"
            r"(?:booked|getting|having|thinking (?:of|about)|planning|scheduled)\b[^.!?]{0,16}\b(?:snip|vasectomy)|"
            r"not (?:tested|checked|cleared) yet)\b"),
        ("yes", r"\b(?:got|have|had|father of|dad of) (?:\d|two|three|four|five|six|a couple of) (?:kids|children|boys|girls|"
            r"sons|daughters|little ones)\b(?!.*\b(?:snip\w*|vasectomy|adopt\w*|step)\b)|"
            r"\b(?:low|lowish|poor|bad|reduced|slow|lazy|weak) (?:sperm )?(?:count|numbers|motility|swimmers|sperm)\b|"
            r"\b(?:count|swimmers|sperm)(?: is| are| was)? (?:\w+ )?(?:low|slow|lazy|poor|weak|few|fine|ok|good|normal)\b|"
            r"\bnot zero\b|\b(?:one|1|single|just the one|only one) (?:ball|testicle|nut|bollock)\b|"
            r"\b(?:plumbing|equipment|tackle|swimmers|pipes|everything|it all|"
            r"all the bits)(?: down there)? (?:still )?(?:works?|working|function\w*|is (?:fine|in working order))\b|"
            r"\bin working order\b|\bgot (?:my|her|a) (?:\w+ )?(?:pregnant|knocked up|up the duff)\b|"
            r"\b(?:wife|girlfriend|gf|partner|missus) is (?:pregnant|expecting|due|"
            r"\w+ (?:weeks|months) (?:gone|along|pregnant))\b|"
            r"\b(?:father|dad) (?:of|to) (?:\d|two|three|four|five|six)\b(?!.*\b(?:snip|vasectomy)\b)"),
        ("no", r"\b(?:azoosperm\w*|zero (?:count|sperm|swimmers)|count (?:was|is|came back) (?:zero|0|nil)|"
            r"no (?:sperm|swimmers|testicles|balls|bollocks)|shooting blanks|firing blanks|orchi\w*|bottom surgery|"
            r"the snip|snipped|got snipped|afab|born (?:female|a (?:girl|woman))|"
            r"wrong (?:plumbing|equipment|parts|bits|tools))\b|"
            r"\b(?:testicles|balls|bollocks|nuts|both)(?: were| are| got| was)? (?:both )?(?:removed|out|gone|taken|off|"
            r"cut off)\b|"
            r"\b(?:removed|lost|took|cut off|without) (?:both(?: of)? )?(?:my |the |both )?(?:testicles|balls|bollocks|"
            r"nuts)\b|"
            r"\bi am a (?:woman|girl|lady|female|lass)\b(?! (?:who|with|trans))|"
            r"\b(?:do not|never) (?:have|make|had|produce|made) (?:any )?(?:sperm|the (?:equipment|parts|bits)|"
            r"those parts|a penis)\b"),
        ("-", r"\btrans\b|\bnon ?binary\b"),
        ("yes", _COULD_CAUSE),
        ("no", _WOMB_GONE),
        ("-", r"\b(?:trans (?:woman|girl|fem\w*)|transwoman|mtf|amab|on (?:e|estrogen|oestrogen|hormones))\b"),
    ),
    "pregnant": (
        ("no", r"^\W*(?:no|nope|nah|naw|"
            r"not me)\b(?!\W*(?:idea|clue|doubt))(?!.*\b(?:but|actually|though|wait|yes|late|missed|"
            r"waiting)\b)[^?]*\b(?:due (?:date|in|on)|"
            r"weeks|months|born|"
            r"(?:my|his|our) (?:sister|wife|daughter|girlfriend|gf|friend|cousin|niece|neighbou?r|boss|cat|dog)\b)"),
        ("-", r"\b(?:my|his) (?:sister|wife|daughter|girlfriend|gf|partner|friend|cousin)\b[^.!?]{0,10}\bis\b|"
            r"\b(?:days?|weeks?|week|bit|running|a little|few days) late\b(?! (?:in|for))|"
            r"\bmissed (?:a |my |this |last |one )?(?:period|month)\b|"
            r"\bwaiting (?:for|on) (?:my |the |a )?(?:period|test|result)\b"),
        ("no", r"\bpost ?-?partum\b|\bpostnatal\b|\b(?:negative|neg)\b(?! blood)|"
            r"\b(?:had|have had|delivered|birthed|welcomed) (?:the |my |our |her |him |a |a little )?(?:baby|twins|son|"
            r"daughter|little (?:one|girl|boy)|boy|girl|bub|bubba|kid|her|"
            r"him)\b(?! (?:in there|inside|coming|on the way))|"
            r"\bgave birth\b|\b(?:baby|she|he|they)(?: was| were)? (?:born|came|arrived|popped out)\b|"
            r"\b(?:miscarried|lost (?:it|the baby|him|her)|terminated|had an? (?:abortion|termination|miscarriage))\b|"
            r"\bnot (?:unless|possible|a chance)\b|\bunless\b[^.]{0,50}\bno\b|"
            r"\b(?:period|aunt flo|shark week|visitor|monthly)s? (?:\w+ )?(?:came|started|arrived|is here|ended|finished|"
            r"right now|today|yesterday|last week|this week|now|showed up)\b|"
            r"\b(?:bleeding|on the rag|on my period|started my period|got my period|finished my period)\b|"
            r"\b(?:no|not got a) (?:uterus|womb)\b|\b(?:god|lord|heaven) forbid\b|\bbetter not be\b|"
            r"\bempty (?:oven|house|womb)\b|\bjust (?:fat|bloated|cake|food|tacos)\b"),
        ("yes", r"^\W*(?:yes |yeah |yep |i am |about |nearly |almost |just )*(?:\d{1,2}|four|five|six|seven|eight|nine|ten|"
            r"twelve|fifteen|twenty) (?:weeks|wks|months)(?: (?:and|\+|plus) \w+(?: days?)?)?(?: (?:along|gone|today|"
            r"tomorrow|in|on \w+|now|preg\w*|already))?\W*$|"
            r"\b(?:knocked up|bun in the oven|up the duff|up the spout|preggo|preggers|eating for two|"
            r"baby (?:is )?(?:on the way|on board|kicking|due)|(?:first|second|third) trimester|"
            r"due (?:date|in|on|early|mid|late|any (?:day|minute)|next|around|at))\b(?! (?:is|for) (?:my|a|the) (?:period|"
            r"test|scan|injection|infusion|shot))"),
    ),
    "breastfeeding": (
        ("yes", rf"\bstill (?:\w+ ){{0,2}}{_MILK}\b|"
            rf"\bstill (?:have |got |do |doing |give |giving )?(?:just |only )?(?:the |a |an? )?(?:one|1|two|2|once|twice|"
            rf"few|couple|last)(?: \w+){{0,2}} (?:at |in the |before |for |of |on )?(?:bed ?time|nights?|nap\w*|mornings?|"
            rf"sleep|evenings?|day|bed|comfort|left|a day)\b|"
            rf"\b(?:but|though|although)(?: i)?(?: do| still| am)* {_MILK}\b|"
            rf"\b(?:donat\w+|give|giving|sell|selling) (?:\w+ ){{0,2}}(?:milk|it to (?:the|a) (?:milk|nicu))\b|"
            rf"\bmilk (?:bank|donor)\b"),
        ("-", r"\b(?:plan(?:ning)? to|going to|will|want to|hope to|would like to|when (?:the|my) baby)\b"),
        ("no", rf"\b(?:stopped|quit|gave up|finished|done|no longer|never|not|did not|do not|packed in|gave it up|"
            rf"gave that up)\b[^.!?]{{0,20}}{_MILK}\b|"
            rf"\b(?:weaned|bottle only|straight to (?:the )?bottle|dried up|"
            rf"milk (?:never|did not|has not) (?:came|come|in)|milk (?:is )?(?:gone|dried)|"
            rf"on (?:cow'?s? milk|solids|formula|the bottle)|formula (?:fed|baby|only|all the way)|"
            rf"(?:he|she|they) (?:is|are) (?:in school|at school|at uni|grown|\d+ years|teenagers?|an adult|adults))\b|"
            rf"\bstopped (?:when|at|after|in|last|ages|months|years)\b"),
        ("yes", rf"\b(?:only|just|mostly|mainly) (?:at|before|in the|for|when|on|during|once|twice) (?:\w+ )?(?:nights?|nite|"
            rf"bed|bedtime|naps?|mornings?|morning|comfort|evenings?|weekends?|a day|sleepy|teething|weekends|wakes)\b|"
            rf"\b(?:morning|night|nighttime|bedtime|one|1|two|2|last|dream|early)(?: or \w+)? feeds?\b|"
            rf"\bi (?:do )?(?:{_MILK}) ?(?:at|for|once|twice|every|in|and|my|him|her|them|on|from|\d)?\b|"
            rf"\b(?:exclusively|exclusive|combo|combi|mixed|tandem|part(?:ly)?|half) ?(?:{_MILK}|fed|and half)\b|"
            rf"\bon (?:the|my) (?:boob|breast|tit)s?\b|\bboob (?:monster|addict|juice|milk)\b|"
            rf"\b(?:will not|wont|refuses to|does not want to) (?:give it up|wean|let go|quit)\b|"
            rf"\b(?:human|milk) (?:dairy|machine|cow)\b"),
    ),
}  # fmt: skip

SPANISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "pregnancy_possible": (
        ("no", rf"^\W*(?:(?:pues|el|yo|ella|bueno|que|si),? )*no\b[^.!?]{{0,30}}{_PUEDE_CAUSAR}"),
        ("no", rf"^(?!.*\b(?:tambien|las dos|ambas|yo misma|quedar)\b).*{_PUEDE_CAUSAR} a (?:mi|una|alguien|otra|la)\b"),
        ("yes", r"\b(?:podria|puedo|pudiera)\b[^.;!?]{0,24}\b(?:but|pero|aunque|solo que)\b[^.;!?]{0,10}\b(?:i take|tomo|uso|"
            r"use|llevo|tengo|me pongo)\b[^.;!?]{0,14}\b(?:pildora|pills?|pastillas?|diu|iud|implante|condon\w*|parche|"
            r"anillo|anticoncep\w+|birth control)\b|"
            r"\b(?:si )?(?<!no )puedo (?:quedar(?:me)?|estar) (?:embarazada|pregnant)\b"),
        ("yes", r"\b(?:trompas|ligad[ao]s?|ligaron|me ligue|ligadura)\b|"
            r"\bme (?:quitaron|sacaron|extirparon|queda) (?:solo )?un ovario\b|"
            r"\b(?:llevo|tengo|con) (?:el |un )?(?:diu|implante)\b|"
            r"\bme (?:baja|viene|llega) (?:la regla |el periodo )?(?:todos los meses|cada mes|como un reloj|puntual\w*|"
            r"normal\w*|todavia)\b|"
            r"\b(?:sigo|todavia|aun)\b[^.!?]{0,16}\b(?:reglando|regla|menstru\w*|me baja|me viene|periodo)\b|"
            r"\bhombre trans\b.{0,60}\b(?:todo|utero|ovarios|matriz)\b|"
            r"\b(?:marido|pareja|novio)\b[^.!?]{0,20}\bvasectomia\b|\btodo (?:en su sitio|sigue ahi|dentro)\b|"
            r"\bpremenopaus\w*|\bperimenopaus\w*"),
        ("no", r"\b(?:no tengo|sin|naci sin|me falta) (?:ya |el |la |los )*(?:utero|matriz|ovarios)\b|"
            r"\bme (?:quitaron|vaciaron|sacaron|extirparon|han quitado|han vaciado) (?:todo|el utero|la matriz|"
            r"los (?:dos )?ovarios|ambos ovarios|enter[ao]|por dentro|en)\b|"
            r"\bme vaciaron\b|\bhisterectom\w*|"
            r"\b(?:pase|pasada|tengo|con|llevo|desde) (?:ya )?(?:\w+ )?(?:la )?menopausia\b|\bmenopausic[ao]\b|"
            r"\b(?:ya no|hace (?:\w+ )?anos que no|no) (?:me (?:baja|viene|llega)|tengo (?:la )?regla|reglo|"
            r"menstruo)\b[^.!?]{0,30}\banos\b|"
            r"\bhace (?:\w+ )?anos que no (?:me baja|me viene|reglo|menstruo|tengo)\b|"
            r"\bse me (?:retiro|fue|paso el arroz|corto) ?(?:la regla)?\b.{0,30}\b(?:anos|\d\d)\b|"
            r"\bse me (?:paso|ha pasado) el arroz\b|\bmujer trans\b|\bnaci (?:hombre|varon)\b|"
            r"^\W*(?:pero si )?soy (?:un )?(?:hombre|varon|tio|senor)\b(?! trans)|"
            r"\b(?:eso|esa etapa) ya (?:paso|se acabo|es historia)\b"),
        ("-", r"\b(?:lesbiana|sin pareja|solter[ao]|monja|virgen|no tengo (?:relaciones|pareja|sexo)|ovarios poliquisticos|"
            r"hombre trans)\b"),
    ),
    "can_cause_pregnancy": (
        ("-", r"\b(?:revert\w+|pendiente de (?:la )?vasectomia|me (?:voy a hacer|hago|haran) la vasectomia)\b"),
        ("no", r"\bvasectomi\w+\b|\b(?:corte|cortaron|ligaron|ligue) los conductos\b|"
            r"\bme (?:quitaron|extirparon|sacaron|cortaron|han quitado) (?:los (?:dos )?|ambos )(?:testiculos|huevos|"
            r"cojones)\b|"
            r"\bsin (?:testiculos|espermatozoides|huevos)\b|\bazoosperm\w*|\bcero (?:espermatozoides|esperma)\b|"
            r"\bno (?:tengo|produzco|fabrico) (?:espermatozoides|esperma|testiculos|semen)\b|"
            r"\bse me (?:retiro|corto|fue) ?(?:la regla|el periodo)?\b.{0,30}\b(?:anos|years|\d\d)\b|"
            r"\bhace (?:\w+ )?(?:anos|years) que no (?:me baja|me viene|reglo|menstruo|tengo (?:la )?regla)\b|"
            r"\bsoy (?:una )?(?:mujer|senora|chica)\b(?! trans)|\borquiectomia\b|\bnaci mujer\b"),
        ("yes", r"\b(?:dos|tres|cuatro|cinco|\d) (?:hijos?|hijas?|crios|chamacos|ninos|nenes) tengo\b|"
            r"\btengo (?:dos|tres|cuatro|cinco|un|una|\d) (?:hijos?|hijas?|crios|chamacos|ninos|nenes)\b|"
            r"\b(?:pocos|pocas|bajo|baja|flojos?|vagos?|lentos?)\b[^.!?]{0,20}\b(?:espermatozoides|esperma|recuento|"
            r"conteo|calidad|movilidad)\b|"
            r"\b(?:espermatozoides|esperma|recuento|conteo|seminograma|espermiograma)\b[^.!?]{0,20}\b(?:pocos|bajo|bajos?|"
            r"justito|flojos?|vagos?|lentos?|normal|bien)\b|"
            r"\bno (?:es )?cero\b|\bme queda un(?: testiculo|o)\b|"
            r"\b(?:todo|eso|la maquinaria) (?:me )?(?:sigue )?funciona\w*|"
            r"\bmi (?:mujer|novia|pareja|esposa) (?:esta|ha quedado|se quedo) (?:embarazada|esperando|en estado|"
            r"de \w+ (?:semanas|meses))\b|"
            r"\bdej\w+ embarazada\b"),
        ("-", r"\btrans\b|\bno binari\w+"),
        ("yes", _PUEDE_CAUSAR),
        ("no", r"\bmenopaus\w*|\bhisterectom\w*|"
            r"\bme (?:quitaron|sacaron|extirparon|vaciaron) (?:el utero|la matriz|los (?:dos )?ovarios)"),
        ("-", r"\bmujer trans\b|\b(?:con|tomo) (?:hormonas|estrogenos)\b"),
    ),
    "pregnant": (
        ("no", r"(?:^\W*(?:no|que va|nada)\b|"
            r"\byo no\b)(?!\W*(?:se|lo se)\b)(?!.*\b(?:pero|retraso|atraso|me (?:falta|baja)|"
            r"yo si)\b)[^?]*\bmi (?:hermana|"
            r"mujer|esposa|hija|novia|prima|amiga|nuera|cunada|vecina|sobrina|nieta|perra|gata)\b"),
        ("-", r"\b(?:retraso|se me (?:retrasa|ha retrasado|atraso)|no me (?:baja|ha bajado|viene|ha venido)|"
            r"me falta la regla)\b|"
            r"\bmi (?:hermana|mujer|esposa|hija|novia|prima|amiga)\b[^.!?]{0,12}\b(?:esta|si)\b"),
        ("no", r"\b(?:di a luz|pari|he parido|ya (?:nacio|ha nacido|lo tuve|la tuve)|nacio (?:en|el|hace)|"
            r"tuve (?:al|la|el|un|una|a mi|mi|a la) (?:bebe|nin[oa]|hij[oa]|peque\w*|mellizos|gemelos)|"
            r"me (?:ha )?(?:bajo|bajado|vino|venido|llego)|estoy con (?:la regla|el periodo|el mes)|lo perdi|"
            r"tuve un aborto|aborte|dios me libre|ni lo permita dios|ni en broma|solo (?:gorda|barriga|gases|hinchada))\b"),
        ("yes", r"\b(?:de|voy por|estoy de|cumplo|ya) (?:unas? )?(?:\d{1,2}|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|"
            r"veinte|tres) (?:semanas|meses)\b|"
            r"\b(?:salgo de cuentas|en estado|en cinta|encinta|barriga de \w+ meses|"
            r"viene (?:un|una|el|la) (?:bebe|nin[oa])|primer trimestre|segundo trimestre|tercer trimestre|me toca parir|"
            r"parto (?:para|en|previsto))\b"),
    ),
    "breastfeeding": (
        ("no", r"\b(?:no|ni|nunca|tampoco) (?:estoy )?(?:(?:doy|dando) (?:el )?(?:pecho|teta|de mamar)|amamant(?:o|ando)|"
            r"lactando)\b(?!.*\b(?:pero|solo|aunque|todavia|\w*saco|\w*extraigo|sacaleches|mixta|biberon y)\b)"),
        ("yes", r"\b(?:teta|pecho)\b[^.!?]{0,6}\b(?:y|con|mas) (?:biberon|formula|bibe)|"
            r"\b(?:biberon|formula|bibe)\b[^.!?]{0,6}\b(?:y|con|mas) (?:teta|pecho)|\bmixta\b|"
            r"\b(?:todavia|aun|sigo|sigue|pero|aunque)\b[^.!?]{0,20}\b(?:mama(?:ndo)?|pecho|teta|saco|extraigo|leche para|"
            r"lacta\w*|amamant\w*)\b|"
            r"\bdono (?:mi |la )?leche\b|\bbanco de leche\b"),
        ("no", r"\bse me (?:corto|seco|retiro|fue|acabo|ha (?:cortado|secado|retirado|ido)) (?:la leche)?|"
            r"\b(?:no|nunca) (?:me )?(?:bajo|subio|tuve leche|he dado|di)\b|"
            r"\b(?:biberon|formula|destet\w*|leche (?:de bote|artificial|en polvo|de vaca))\b|"
            r"\b(?:deje de|dejamos|ya no|no le|lo deje|nunca le)\b[^.!?]{0,20}\b(?:dar\w*|mama|doy|di|toma|lacta\w*|pecho|"
            r"teta|hace)\b|"
            r"\b(?:ya come|va al (?:cole|colegio|instituto)|son (?:mayores|grandes)|no tengo (?:bebes?|hijos|ninos))\b"),
        ("yes", r"\b(?:sacaleches|me (?:la |lo )?(?:saco|extraigo|ordeno)|"
            r"solo (?:por|de|a|en|antes de) (?:la |las )?(?:noches?|mananas?|dormir|siesta|madrugada)|"
            r"tomas? de (?:la |las )?(?:noche|manana|madrugada)|(?:una|dos|tres) tomas?|teta|a demanda|(?<!no )(?<!sin )(?<!ni )(?<!no doy )(?<!nada de )(?<!tampoco )lactancia(?!(?: materna)?[ ,:]+(?:no|nunca|tampoco|nada)\b)|"
            r"amamant\w*|mama (?:por|de|cada|todo|mucho)|(?<!no )(?<!ni )doy (?:el )?pecho|"
            r"(?<!no estoy )(?<!ni )dando (?:el )?pecho)\b"),
    ),
}  # fmt: skip
