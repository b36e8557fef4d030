"""Words of being in a research study: joined, left, refused, over."""

from typing import Final

BESIDES_A_REGISTRY: Final = (
    r"\b(?:besides|beside|apart from|aside from|other than|in addition to|on top of|as well as|ademas de|aparte de)l?"
    r"(?: (?:the|a|an|my|this|that|el|la|un|una|los|las))?(?: [a-z]+){0,2} "
    r"(?:registry|survey|questionnaire|registro|encuesta|cuestionario)\b"
)
"""A study that only watches, told beside the one that is meant: "besides the registry I was in a pill trial"."""
_TESTED: Final = (
    r"(?:creams?|ointments?|gels?|lotions?|drugs?|medicines?|medications?|pills?|tablets?|injections?|infusions?|treatments?|therap(?:y|ies)|"
    r"cremas?|pomadas?|unguentos?|medicamentos?|pastillas?|tratamientos?)"
)
_A_NEW: Final = r"(?:(?:a|an|the|some|my|un|una|la|el|yes|of|new|different|nuev[oa]s?) )*"
STUDY_CUES: Final[dict[str, str]] = {
    "interventional": rf"(?:trials?|study|studies|estudio|ensayo) (?:of|for|on|with|testing|de|con|para probar|yes) {_A_NEW}{_TESTED}\b(?! (?:use|users?|habits))|"
    rf"(?:test(?:s|ed|ing)?|try(?:ing)? out|tried out|prob(?:aron|aban|ando|ar)) {_A_NEW}{_TESTED}\b|"
    rf"(?:put|rubbed|gave|pusieron|untaron) {_A_NEW}{_TESTED} (?:on|to|a) (?:me|my|mi)\b|"
    r"(?:pills?|drugs?|vitamins?|vitamin \w|supplements?|infusions?|drips?|shots?|jabs?|injections?|creams?|"
    r"ointments?|tablets?|capsules?|diets?|exercise|yoga|device|biologics?|antibod(?:y|ies)|cells?|car-?t|"
    r"fish oil|"
    r"[a-z]{3,}(?:mab|nib|cept|limus)|\b(?:deucra|anifro|ritux|obinu|litifi|dapiro|ianal|telita|voclo|upa|bari))\b"
    r"(?:(?!\b(?:yes|no|but|si|pero|and)\b)[a-z0-9 '-]|,(?! ?(?:yes|yeah|no|but|and|in|si|pero)\b)){0,14}\b(?:trial|study)|"
    r"(?:\d+|one|two|a|an|una?|dos) (?:shots?|jabs?|injections?|infusions?|drips?|inyeccion(?:es)?) (?:a|per|every|each|al|cada) "
    r"(?:day|week|month|fortnight|dia|semana|mes)|"
    r"(?:last|first|second|final|next|ultim[oa]|primera?) (?:drip|dose|shot|jab|injection|infusion|pill|gotero|suero|inyeccion|infusion)|"
    r"[a-z]{4,}(?:mab|nib|cept|limus) (?:one|thing|arm|group)|"
    r"(?:trials?|study|studies|one|estudio|ensayo|un[oa]) (?:of|with|for|testing|about|was|is|were|called|de|del|"
    r"con|sobre|era|fue) (?:the |el |la )?[a-z]{3,}(?:mab|nib|cept|limus)\b|"
    r"\b(?:estudio|ensayo|un[oa]|particip\w+|estoy en)\b[^.;!?]{0,60}\bme (?:inyectan|ponen|dan|infunden|pinchan|"
    r"inyectaron|pusieron|dieron|infundieron)\b|"
    r"sugar pills?|"
    r"(?:study|trial|studies|trials) (?:of|with|for|on|testing) (?:(?:an?|the|some|this|another|new|newer|lupus|sle|experimental|oral|daily|once|"
    r"weekly|immune|biologic|injectable|investigational|arthritis|blood) ){1,4}(?:pills?|drugs?|medicines?|medications?|meds?|tablets?|treatments?|"
    r"injections?|infusions?|capsules?|therap(?:y|ies))\b|"
    r"(?:estudio|ensayo|study|trial|un[oa]) (?:con|with|de|of|sobre) (?:un |una |el |la |about )?(?:medicamentos?|"
    r"medicines?|medications?|meds|farmacos?|drugs?|pastillas?|pills?|biologicos?|tratamientos?|treatment|"
    r"vacunas?|inyeccion\w*|cremas?|terapia)\b|"
    r"(?:crema|pomada|pastilla|inyeccion|medicamento|vacuna|tratamiento|suero|capsula|jarabe|parche|cream|pills?|"
    r"treatment|drug)s? (?:nuev[oa]s?|experimental(?:es)?|de prueba)\b|"
    r"(?<!no )(?:pills|capsules|capsulas|comprimidos|inyecciones|infusiones|tablets|gummies|powder|infusions|"
    r"injections|fish oil|vitamins|pastillas)\b|"
    r"(?:they|it) (?:gave|give|gives|inject\w*|infus\w*|dos\w+)(?: me)?|"
    r"(?:trial|study|research|test) (?:pills?|drugs?|meds?|medicines?|medications?|infusions?|drips?|shots?|"
    r"injections?|jabs?|capsules?|tablets?|creams?|patch(?:es)?|treatments?)|"
    r"real (?:one|thing|drug|stuff|deal|med|medicine) or|"
    r"(?:or|maybe|just|only|be|been|was) (?:a |the |just |only )*(?:saline|salt ?water|sugar (?:water|pill)|dummy|"
    r"fake|placebo|water)\b|"
    r"(?:pills?|drips?|infusions?|shots?) (?:in|for|from) (?:a|the|it|one)\b|"
    r"testing (?:a |an |some |the )?[a-z]+ (?:pill|drug|shot|drip|cream|diet|device)|"
    r"(?:with|de|taking|took|given|getting|had) (?:an? |1 |some |the |una? )?(?:new )?(?:injection|infusion|drip|"
    r"capsule|pill|tablet|cream|iv)s?|"
    r"ensayo|farmaco|"
    r"(?<!sin )(?:pastillas|inyecciones|infusiones|capsulas|comprimidos|tabletas|sueros?|goteos?|pinchazos|pomada)",
    "observational": r"(?:(?:they|it|that|which|who|only|just|all|do|is) )+(?:only |just )*(?:ask(?:s|ed|ing)?|email\w*|send|sends) (?:me |us )?"
    r"(?:[a-z]+ ){0,2}(?:questions?|questionnaires?|forms?|surveys?)|"
    r"(?:hacen|hacian|responder|contestar|contesto|respondo) (?:[a-z]+ )?(?:preguntas|questions)|bio ?bancos?|don[eo] sangre|"
    r"(?:symptom|phone|health|mobile|weekly|daily|wearable) (?:app|diary|journal|log|questions?|check-?ins?)|"
    r"smart ?watch|step counter|fitbit|gene bank|bio ?bank|tissue bank|blood bank|swabs?|saliva|dna|genes?\b|"
    r"an app|phone app|diary|symptom (?:log|tracker)|blood draws?|"
    r"(?:they |only |just )+(?:take|took|draw|drew|want|collect) (?:my |some |a |our )?(?:blood|samples?|urine|"
    r"data)|"
    r"watch(?:ing|es)? (?:me|us|my|how)|follow(?:s|ing)? (?:me|us|my)|no (?:meds|pills|needles|treatment)|"
    r"encuestas?|cuestionarios?|registros?|muestras?|questions only|just questions|only questions|chart review|"
    r"fill(?:ing)? (?:in|out)",
    "current": r"am in|i am part|we are in|i (?:join|participate|collaborate|take part|belong)|colaboro|formo parte|pertenezco|fill(?:ing)? (?:in|out)|answering|doing (?:a|an|one|the|it)|giving|"
    r"they (?:take|draw|follow|watch|call|text|send|e-?mail|ask|ring|phone|post)|yearly|annually|once a year|every (?:month|year|week|few|\d)|"
    r"each (?:month|year|visit)|monthly|next (?:visit|appointment|appt|one|infusion|blood draw|check|call)|"
    r"in (?:a|an|one|the|some) (?:\w+ ){0,3}(?:registry|study|trial|survey|cohort)\b|"
    r"signed (?:(?:up )?(?:for|to)|(?:the |my )?consent)|firme el consentimiento|logging|tracking|ongoing|"
    r"voy (?:cada|every|una vez)|me ven (?:cada|every)|relleno|contesto|respondo|participo|(?:lleno|completo|mando) (?:(?:los|las|unos|unas|sus) )?(?:questionnaires?|surveys?|encuestas|cuestionarios|formularios)|"
    r"(?:estoy|am|estamos) en un[ao]?",
    "ended": r"got (?:dropped|kicked|booted|pulled|thrown)|dropped (?:from|me)|kicked (?:out|off|me)|screen[- ]?fail\w*|"
    r"bailed|pulled out|backed out|was part of|took part|participated|did (?:a|an|one|the|some)|"
    r"gave (?:a |some |my )?(?:blood|spit|saliva|samples?|swabs?|dna)|"
    r"was (?:on|in)|were in|til\b|filled (?:in|out)|answered|last (?:one|infusion|dose|blood draw|check|visit)|"
    r"it (?:ended|closed|finished)|got out|wrapped|shut down|cancelled|termine|participe|acabo|sali (?:de|del)|"
    r"me sali|me retir[eo]|me sacaron|estuve|lo deje|fui parte|(?:i was|estaba) en un[ao]?|(?:r?ell|ll)enaba|contestaba|respondia|r?ellene",
}
"""What else the words of a study mean, which mean other things elsewhere."""
STILL_IN_STUDY: Final = (
    r"\b(?:have|has|had|did) not (?:left|leave|finish(?:ed)?|end(?:ed)?|complete[d]?|quit|dropped out|withdrawn)(?: (?:it|the (?:study|trial)|yet|so far|completely))*\W*$|"
    r"\b(?:is|has) not (?:over|finished|ended|done|finish)(?: yet| for me)*\W*$|\bnot (?:yet )?(?:over|finished|done|ended|out)(?: (?:yet|of it))*\W*$|"
    r"^\W*(?:no|nope|yes)?[ ,.]*(?:i am )?still (?:in|on|doing|part of|going)\b|"
    r"\b(?:(?:my|the) )?(?:last|final|closing) (?:visit|appointment|dose|call|check)(?: (?:is|will be|comes|falls))+ (?:in|on|next|tomorrow|due|this coming|the)\b|"
    r"\b(?:(?:it|the (?:study|trial)) (?:ends|finishes|closes)|(?:will|going to) (?:end|finish|close)|i finish (?:it|in|next)) ?(?:it |in |on |next |soon|at )"
)
STILL_IN_STUDY_ES: Final = (
    r"\b(?:todavia |aun )?no (?:me |lo |la |se )?(?:he |ha |han )?(?:salido|sali|salgo|terminado|termine|termino|termina|acabado|acabe|acabo|acaba|dejado|deje|concluido|concluye|finalizado|finaliza)"
    r"(?: (?:de|el|la|del|estudio|ensayo|todavia|aun|por completo|del todo))*\W*$|"
    r"^\W*(?:no|si)?[ ,.]*(?:todavia |aun )?(?:sigo|continuo) (?:en|dentro|participando|con|ahi|alli)\b|"
    r"\b(?:no falta|falta) (?:mucho|poco|una? (?:mes|semana|visita)|\d+ \w+) (?:para|por)(?: que)? (?:se )?(?:termin|acab|conclu)\w+|"
    r"(?<!fui a )(?<!acudi a )(?<!asisti a )(?<!tuve )(?<!hice )\b(?:me (?:toca|falta|queda)|tengo|mi|la) (?:la )?(?:ultima|proxima|siguiente) (?:visita|cita|dosis|llamada|revision)(?: es| sera| me toca)? (?:en|el|la|para|manana)\b|"
    r"\b(?:termina|acaba|salgo) (?:en|el|hasta|la proxima) (?:enero|febrero|marzo|abril|mayo|junio|julio|\d|proximo|ano|mes|semana|lunes|martes|miercoles|jueves|viernes)"
)
"""Of a study that is not over: "no me he salido", "last visit is in January"."""
SINCE_ONLY: Final = r"^\W*(?:(?:yes|yeah|si)[ ,.]+)?(?:since|desde)(?: (?:about|around|like|early|late|mid|el|la|como|hace))* [a-z0-9 ]{2,22}\W*$"
"""Nothing but the day since which somebody is in one."""
NO_LONGER_SINCE: Final = (
    r"^\W*(?:no[ ,.]+)?(?:not any ?more|no longer|not in it any ?more|ya no)\b[ ,.]*(?:i am )?(?:since|desde)\b"
)
STUDY_REFUSED: Final = (
    r"\b(?:(?:declined|refused|rejected)(?! (?:to (?:go on|continue|stay|finish)|the last|further|more))|turned (?:it|one|them|that|the \w+) down|turned down|said no to (?:it|one|them|that|the|a)|but (?:i )?said no|"
    r"(?:lo |la |los )?rechace|dije que no|no (?:lo |la )?(?:quise|acepte)|me negue)\b"
)
STUDY_JOINED: Final = r"\b(?:joined|(?:am|was|been|were) (?:in|on|part)|took part|finished|completed|stayed|dropped|later|then|instead|estuve|entre|participe|acepte|termine|otro|another|other)\b"
"""A study that was refused, unless one was joined."""
COULD_LEAVE: Final = (
    r"\b(?:could|can|would|will|should i|shall i|must i) (?:always |just )?(?:quit|leave|stop|drop|come off|"
    r"get out of) (?:it|that|out|the study)\b|"
    r"\b(?:has|have) not ended\b|\bnot (?:over|finished|ended) yet\b|"
    r"\b(?:puedo|podria) (?:dejarlo|salirme|dejar el)\b"
)
"""Who may still leave a study is in it, whenever the last visit was."""
VISITS_AHEAD: Final = (
    r"\b(?:closing|close-?out|final|last|exit|end[- ]of[- ]study|safety|follow[- ]?up|check-?up|next) (?:visits?|calls?|appointments?|checks?|bloods?)"
    r"(?: (?:is|are|will be|comes?|due|booked|set|planned|still|to come))*(?: (?:on|in|for))?"
    r" (?:next|tomorrow|soon|due|booked|to come|in (?:a|an|two|three|four|\d+) (?:days?|weeks?|months?))\b|"
    r"\b(?:they|i|we) still (?:have|need|get|got) (?:to )?(?:ring|call|see|go|have|do|come|attend|a|one|my|the|follow)|"
    r"\bin it (?:until|till|til) |"
    r"\b(?:me )?(?:falta|queda)n? (?:la|una?|dos) (?:ultima |otra )?(?:visita|llamada|revision)"
)
"""What is to come of a study, so that it is not over, whenever the last dose was."""
YES_TO_A_STUDY: Final = r"\b(?:yes|yeah|yep|si) (?:to|for|al?) (?:being in |having been in )?(?:an?|the|another|1|one|un|el|otro)? ?(?:study|trial|estudio|ensayo)\b"
"""Said beside a no to something else: "no to the drugs, yes to a study"."""
NOT_RESEARCH: Final = (
    r"\b(?:degree|diploma|nursing|university|uni|college|school|coursework|exams?|masters|phd|bachelors?|homework|law|"
    r"carrera|universidad|oposicion(?:es)?|examen(?:es)?|maestria|licenciatura)\b"
)
"""Of those who study something themselves."""
RESEARCH: Final = (
    r"\b(?:trials?|research|registr\w*|surveys?|questionnaires?|drugs?|placebo|infusion\w*|samples?|blood|pills?|shots?|"
    r"(?:clinical|university|school|college|nursing) stud(?:y|ies)|ensayo|investigacion|encuestas?)\b"
)
IN_STUDY: Final = (
    r"\b(?:i was|was|been|i am|took part|taken part|participated|participe|participando|particip[oe]|joined|"
    r"entered|enrolled)\b(?: [a-z]+){0,4} (?:clinical trial|trial|stud(?:y|ies))\b|"
    r"\b(?:was|been|am|took part|taken part|take part|participat\w+|joined|entered|enrolled|signed up|filled (?:in|out)|answered|completed|"
    r"did|estuve|estoy|particip[oe]|llene|conteste|me apunte)\b(?: (?!not\b|never\b|no\b)[a-z/]+){0,4}? ?\b(?<!donor )(?<!transplant )(?<!organ )(?<!marrow )(?<!wedding )"
    r"(?<!gift )(?<!cancer )(?:registry|survey|questionnaire|biobank|cohort|registro|encuesta|cuestionario|biobanco)\b(?! office)"
)
"""The person tells that they were in a study, one that only asks and watches among them."""
NEVER_IN_ONE: Final = (
    r"\b(?:never|have not|did not|had not|was not)(?: (?:ever|yet|actually))? (?:been|was|took part|taken part|"
    r"take part|joined|join|participated|participate|done|had|entered|enrolled)"
    r"(?: (?:in|part of|on|into|for))?(?: (?:a|an|any|one|of|these|those|such))*(?: [a-z]+)? (?:trials?|"
    r"stud(?:y|ies)|research)\b(?! (?:drug|med))"
    r"(?!.{0,30}\b(?:but|before|until|except|other than|apart|besides|only|till|since)\b)|"
    r"\b(?:never|not) (?:ever |yet |actually )?been (?:in|part of|on) (?:any|one|any of (?:them|those|these))(?: (?:myself|me|personally|at all|either))*\b(?! \w)|"
    r"^\W*(?:no,? )?en (?:ningun[oa]?|none)\b(?! (?:otr[oa]|mas|ahora|now))|"
    r"\b(?:(?:i|he|she|it) (?:am|is|was|were)|have) not(?: been)? (?:in|en|part of)(?: (?:a|an|any|one|un|ningun|the|este|otro|other))* (?:clinical trial|trial|study)\b(?! (?:since|desde|any ?more|now|ahora|hasta|but|pero|until))|"
    r"^\W*(?:(?:no|nope|nah|none|never|nothing|well)\b[ ,.]*)*(?:no|not|never|nor|"
    r"neither)(?: (?:in|any|a|an|other|of|clinical|research|drug|treatment))* "
    r"(?:clinical trials?|trials?|stud(?:y|ies)|estudios?)\b(?! (?:drug|med|visit|that|which|with|since|for|now|right|at the|any ?more|yet|desde|ahora|por ahora)|.{0,40}\b(?:but|pero|until|hasta|since|desde|20\d\d|ago|last|ended|finished|termin\w+)\b)|"
    r"\b(?:clinical trial|trial|study) (?:i am not|no (?:estoy|participo)|not in (?:any|one))\b|"
    r"\b(?:no|not) (?:es|era|is|was)(?: (?:a|un|parte de un))? (?:clinical trial|trial|study)\b"
)
"""The person was in no study at all."""
REFUSED: Final = (
    r"\b(?:turned (?:me|us|him|her) down|did not (?:get in|qualify|take me|want me|make the cut)|"
    r"(?:was|were|got) (?:rejected|turned down|refused)|not (?:accepted|eligible|taken)|wait ?list\w*|"
    r"waiting list|"
    r"applied|no me (?:cogieron|aceptaron|quisieron|admitieron)|me (?:rechazaron|descartaron)|"
    r"never (?:started|went|got in)|(?:backed|pulled|dropped|opted|bowed) out before|"
    r"(?:quit|withdrew|left|me sali|me fui|lo deje|me eche atras) (?:before|antes))\b"
)
"""A study that one never came to be in."""
NEVER_BEGAN: Final = (
    r"\b(?:(?:backed|pulled|dropped|opted|bowed|chickened) out|withdrew|quit|left|changed my mind|me sali|"
    r"me eche (?:atras|para atras)|lo deje|me arrepenti)(?: \w+){0,3} (?:before|antes de)"
    r" (?:(?:the|my|any|a|el|la|mi) )*(?:(?:very )?(?:first|1st|primera?)|it (?:started|began)|anything|starting|"
    r"they (?:gave|started)|que empez\w+|empezar|dose|screening)\b"
)
"""Out of a study before anything was done in it."""
GOING_ON: Final = (
    r"\b(?:still(?! (?:(?:will|would|do|does|did|have|has|had|can|could|am|is) not|no|waiting|wonder\w*|(?:double )?blinded|masked|secret)\b)|currently|now|right now|next (?:visit|appointment|appt|one|infusion|check)|am in|i am part|(?:estoy|sigo|participo) en un[ao]?|ongoing|until (?:next|april|may|june|july|summer|the end))\b|"
    r"\bi (?:also |only |just )?(?:join|participate|collaborate|belong)\b|\b(?:colaboro|participo|formo parte|pertenezco)\b|"
    r"\bi (?:also |only |just )?(?:get|take|do|fill|answer|give|send|go in|wear|inject|swallow)\b(?! not\b)|"
    r"(?:^|[.;,!] ?|\b(?:i am|yes|yeah|yep) )(?:on|taking|getting|doing|filling|answering|wearing|giving|enrolled|part of) (?!with )|"
    r"^\W*(?:(?:yes|yeah|si)\W+)?(?:i am )?in (?:a|an|one|another) "
)
"""A study that is not over, whatever else was said."""
OVER_NOW: Final = (
    r"\b(?:done|over|finished|ended|closed|completed?|through|behind (?:me|us))(?: with (?:it|that|them))? now\b"
)
"""Now it is over."""
NO_STUDY: Final = (
    r"\W*(?:no|nope|nah|naw|not me|"
    r"not at all)\b(?!,? (?:just|only|drugs?|med\w*|pills?|treatment|needles?|wait|sorry|i mean)\b)"
    r"(?!.*\b(?:stud(?:y|ies)|trials?|research|registr\w+|surveys?|questionnaires?|bio ?bank|cohort|placebo|"
    r"used to|until|till|ended|finished|visits?|actually|wait)\b)"
)
"""A no that names no study after it: "no, but I give blood now and then"."""
_NAMED_MONTH: Final = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|"
    r"septiembre|octubre|noviembre|diciembre)"
)
TREATMENT_TO_START: Final = (
    r"\b(?:chemo\w*|quimio\w*|radi(?:ation|o)\w*|treatment|tratamiento|infusions?)\b[^.;!?]{0,12}\b(?:starts?|begins?|is starting|starting|empieza|comienza|is next|is due)\b"
    r"(?! (?:in|back in) (?:19|20)\d\d)|"
    r"\b(?:start|starting|begin|beginning|empiezo|comienzo)(?: on)?(?: the| my| la| con)*(?: \w+)? (?:chemo\w*|quimio\w*|radi(?:ation|o)\w*)\b|"
    r"^(?!.*\b(?:finish\w*|done|over|ended|stopped|termin\w+|acab\w+|remission)\b).*\b(?:started|began|empece|comence|inicie)(?: on)?(?: the| my| la| con| las)*(?: \w+)? (?:chemo\w*|quimio\w*|radi(?:ation|o)\w*)"
    rf" (?:in|en|since|desde|last|this|on|el|este)(?: el| este| last)? (?:{_NAMED_MONTH}|week|month|mes|semana)\b(?! (?:of |de |del )?(?:19|20)\d\d)|"
    r"(?<!finished )(?<!after )(?<!had )(?<!did )\b(?:on |now |in )?(?:the |my )?(?:second|third|fourth|2nd|3rd|4th)[ -]line\b(?! (?:is |was )?(?:over|finished|done|worked))"
)
"""A cancer that is to be treated, or is treated once more: "chemo starts on Monday", "third line"."""
OF_ANOTHER_THING: Final = (
    r"(?:^|[,.;]|\band\b|\bplus\b|\by\b)(?: (?:and|a|an|the|my|i|had|got|have|some|oh|also|y|un|una|tuve|mi))* ?"
    r"(?:[a-z]+ ){0,2}(?:cancers?|carcinomas?|tumou?rs?|melanomas?|lymphomas?|leuk(?:a)?emia|basal cell|vaccines?|flu shot|flu jab|operation|surgery|"
    r"hysterectomy|cancer de|vacunas?|operacion)\b(?:(?!\b(?:study|trial|estudio|ensayo|finished|ended|visit|left|stopped)\b)[^,.;])*$"
)
"""Before a day that is one of another thing: "... and skin cancer (basal cell) on my nose in 2015"."""
