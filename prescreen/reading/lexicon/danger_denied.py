"""Plain denials of a wish to die or of self-harm, and what keeps one from being plain. Matched on folded raw text.

No clinician has reviewed these lists.
"""

from __future__ import annotations

from typing import Final

_SELF: Final = r"(?:my ?self|me ?self|myslef|him ?self|her ?self|them ?sel(?:f|ves))"
_LIFE: Final = r"(?:my|his|her|their) (?:own )?life"
_HARM: Final = (
    rf"(?:(?:kill|hurt|harm|cut|top|unalive|injur)(?:e|t?ing)? {_SELF}|self[- ]?harm(?:ing)?|"
    rf"end(?:ing)? (?:it all|it(?=\s*(?:$|[.,;!?]|(?:or|and) (?:anything|stuff)))|{_LIFE})|tak(?:e|ing) {_LIFE}|"
    r"(?:commit(?:ting)? )?suicide|(?:be(?:ing|en)? |feel(?:ing)? |felt )?suicidal|"
    r"do(?:ing)? (?:any ?thing|some ?thing|owt|nothing) (?:silly|stupid|daft|like that|bad to "
    rf"{_SELF}|to {_SELF}))"
)
_DEATH: Final = rf"(?:{_HARM}|die|dying|be(?:ing)? dead|death)"
_NEGATED: Final = (
    r"(?:(?:do|does|did|have|has|had|is|was|were|are|would|could|should) ?n'?t|w(?:o?u?l?d|o)n'?t|ain'?t|"
    r"(?:would|will) not|not|never|nor)"
)
_MANNER: Final = (
    r"(?: (?:ever|really|actually|even|truly|honestly|seriously|been|once|at all|actively|either|any|never|like|do|"
    r"have|had))*"
)
_WISHES: Final = (
    r"(?: (?:wan(?:t|na)(?:ed|ing|s)?|wish(?:ed|es|ing)?|plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|try|tried|trying|"
    r"thought|think(?:s|ing)?|consider(?:ed|ing)?|feel(?:ing)? like|going|gonna|gunna|dream(?:t|ing)?|ha(?:d|ve|ving)|"
    r"thoughts?|ideas?|plans?|talk(?:s|ed|ing)?|any|to|of|about|on|a wish))+"
)
_THOUGHTS: Final = (
    r"(?:thoughts?|thinking|ideas?|ideations?|plans?|intent(?:ion)?s?|wish(?:es)?|urges?|desires?|feelings?|wanting)"
)
_WITHOUT: Final = (
    r"(?:no|without|zero|neither|nor|not any|never any|not had|never had|den(?:y|ies|ying|ied))"
    r"(?: (?:any|actual|real|active|current|such))*"
)

_OR_ELSE: Final = rf"(?:(?:,? (?:n?or|and)| ?/)(?: (?:of|about|to|any|on))* ?{_DEATH})*"

ENGLISH: Final = (
    r"(?:^\W*|[.!;] *)(?:no(?: way)?|never|nope|god no|hell no|not at all|absolutely not|no chance) *[,.!;]+ *(?:all )?i (?:just )?(?:want to (?:live|be here)|love (?:my )?life|love living)[ .!]*$|"
    rf"\b(?:not (?:even|once|at any|for (?:a|one)|in)|never(?: once)?|at no (?:point|time)|nor)\b[^.;,!?]{{0,30}}?\b(?:did|have|do|would|had|could) (?:i|he|she|they)\b"
    rf"{_MANNER}{_WISHES} {_DEATH}{_OR_ELSE}\b|"
    rf"\b{_NEGATED}{_MANNER}(?:{_WISHES} {_DEATH}| {_HARM}){_OR_ELSE}\b|"
    rf"\b(?:can ?not|can'?t|could ?n'?t|could never) (?:ever |just |possibly )?{_HARM}\b(?=[^.;!?]{{0,24}}\b(?:god forbid|haram|(?:it is|it'?s) a sin|"
    r"my (?:faith|religion))\b)|"
    rf"\b{_WITHOUT} (?:(?:suicidal|suicide|self[- ]?harm\w*) {_THOUGHTS}|{_THOUGHTS}(?: (?:of|to|about|on|for))* "
    rf"{_DEATH}|suicid\w+|self[- ]?harm\w*){_OR_ELSE}\b|"
    rf"\b(?:not|isn'?t) (?:like|that|as if|as though)(?: (?:i|he|she|they|we|am|is|'?m|'?s|would|'?d))+{_WISHES} "
    rf"{_DEATH}\b|"
    r"\b(?:suicid(?:al|e)(?: thoughts?| ideation)?|self[- ]?harm|thoughts of (?:suicide|dying|self[- ]?harm))[,:]? "
    r"(?:no|none|never|nope|nah|neg(?:ative)?)(?=\s*(?:$|[.,;!]))"
)
"""English: "wouldn't hurt myself", "no thoughts of suicide", "not like I want to die"."""

LISTED: Final = (
    r"\b(?:no|not|neither|without|never (?:had|been)|denies|deny)\b[^.;!?]{0,40}?\b(?:n?or|and) (?:any )?"
    rf"(?P<it>(?:suicidal|self[- ]?harm) {_THOUGHTS}|{_THOUGHTS} (?:of|about) {_DEATH}|suicid(?:al|e|ality)|self[- ]?harm)"
    r"(?=\W*(?:$|[.,;!]|either\b|at all\b))|"
    r"\b(?:no|ni|sin|nunca)\b[^.;!?]{0,40}?\b(?:ni|o|y) (?:de )?(?P<eso>(?:ideas?|pensamientos?|ganas) "
    r"(?:suicidas?|de (?:suicid\w+|morir\w*|matar(?:me|se)|quitar(?:me|se) la vida))|suicid\w+)(?=\W*(?:$|[.,;!]))"
)
"""At the end of a list of what is denied: "no depression or thoughts of suicide"."""

_BESIDE: Final = (
    r"(?: (?:se|me|le|ha|he|han|habia|hemos|es que|es|como que|hay|nunca|jamas|realmente|ni siquiera|ni|nada|tampoco|"
    r"anda|ande|ando))*"
)
_MUERTE: Final = (
    r"(?:morir(?:me|se)?|la muerte|matar(?:me|se)|suicid\w+|hacer(?:me|se) (?:dano|algo|nada)|"
    r"quitar(?:me|se) la vida|lastimar(?:me|se)|cortar(?:me|se)|(?:acabar|terminar) con (?:mi|su|la) vida)"
)
_GANAS: Final = r"(?:ganas|deseos?|ideas?|pensamientos?|intencion(?:es)?|planes?)"
_QUIERE: Final = (
    r"(?:quier\w+|quer\w+|quis\w+|pens\w+|piens\w+|tien\w+|teng\w+|tener|ten[ií]\w+|hay|voy|va|vaya|ir[ií]a|intent\w+|"
    rf"plane\w+|{_GANAS})"
)

SPANISH: Final = (
    r"(?:^\W*|[.!;] *)(?:no|ni loc[oa]|nunca|jamas|claro que no|ni de broma|no+) *[,.!;]+ *(?:yo )?(?:lo que )?(?:quiero (?:es )?vivir|amo (?:la|mi) vida|me gusta (?:la vida|vivir))[ .!]*$|"
    rf"(?:\b(?:ahora|hoy|hoy dia|actualmente),? )?(?<!ya )(?<!solo )\b(?:no|ni|nunca|jamas|tampoco|sin|nada de|ningun)"
    rf"{_BESIDE} {_QUIERE}(?: {_GANAS})?(?: (?:de|en|a|sobre|con))*"
    rf" {_MUERTE}(?: (?:ni|o)(?: (?:de|en|a))* {_MUERTE})*\b|"
    rf"(?<!ya )\b(?:no|ni|nunca|jamas|tampoco){_BESIDE} (?:me|se)(?: (?:he|ha))? "
    r"(?:(?:har\w+|hago|(?<!me )hace|hice|(?<!me )hizo|hecho) (?:dano|algo|nada(?! (?:el|la|los|las|mi|mis|este|esta|ese|esa|con)\b))|lastim\w+|(?:matar|suicidar)\w*|quitar\w* la vida)\b|"
    rf"\bsin (?:{_GANAS} )?(?:suicid\w+|de {_MUERTE})\b|"
    rf"\b(?:no|ni|sin) {_GANAS} suicidas?\b|"
    rf"\b{_GANAS} (?:de {_MUERTE}|suicidas?),? (?:no|ningun\w*|nunca|jamas)(?=\s*(?:$|[.,;!]))"
)
"""Spanish: "ni quiere morirse", "jamás me haría daño", "sin ideas de suicidio"."""

NOT_PLAIN: Final = (
    r"\W*(?:(?:but|only|just|not) )?(?:if|unless|until|till|yet|to(?:day|night)|any ?more|any longer|(?:right )?now|except|"
    r"because|most|or (?:do|am|would) i|si|salvo|excepto|hasta|todavia|aun|hoy|ahora|por ahora|mas)\b| (?:alone|sol[oa])\b"
)
"""Behind a denial: it holds only for now, or not at all."""

NOT_DENIED: Final = (
    r"\b(?:reasons?|nothing|nobody|who|why|how|can'?t|can ?not|could ?n'?t|could not|days?|nights?|moments?|hours?|"
    r"tr(?:y|ied|ying)|struggl\w*|hard(?:er)?|difficult|want(?:s|ed)? to|promis\w*|do ?n'?t|not|never|only|"
    r"por que|como|puedo|puede|dias?|noches?|momentos?|cuesta|dificil|intent\w*|trato|trata|esfuerz\w*|promet\w*|"
    r"no hay|solo)(?: (?:to|should|would|do|i|he|she|when|that|que|de|cuando|go(?:es)?|without))*\s*$"
)
"""Before a denial: what turns it round ("not a day that I don't think of it") or shows a struggle."""

TOLD_AFTER: Final = (
    r"\W*(?:(?:until|till) (?:last (?:night|week|month|[a-z]+day)|yesterday|this|today|recently|now)|not (?:to(?:day|night)|yet)|(?:to(?:day|night)|yet) "
    r"anyway|if i had|if only|hasta (?:ayer|anoche|esta|hace poco))\b"
)
"""Behind a denial: the danger is there after all."""

METHODS: Final = (
    r"\b(?:bridge|kni(?:fe|ves)|blades?|razor|rope|noose|gun|cliff|poison\w*|overdos\w*|cutting|goodbye|farewell|"
    r"courage|brave|guts|jump\w*|can'?t stop|can ?not stop|wish|better off|"
    r"puente|cuchill\w*|navaja|soga|cuerda|pistola|arma|veneno|cortandose|cortes|despedi\w*|valor|valiente)\b"
)
"""Beside a denial, words that may tell of a method: then the denial is weighed like any other word."""

_STORED: Final = r"(?:hoard|stash|sav|stockpil|hid|stor|collect|keep|kept|count)\w*"
_PILLS: Final = r"(?:pills?|tablets?|meds|medicines?|medication|capsules?)"

FEARED: Final = (
    r"\b(?:scared|afraid|frightened|terrified|fear|worried)(?: (?:that|of))*(?: (?:what|i|he|she|they|one day))*"
    r"(?: (?:will|might|may|could|would|am going to|is going to)|'ll)(?: (?:just|one day|really))* "
    r"(?:do\b|hurt|harm|kill|take (?:the|my|all|them|his|her)|end (?:it|my)|jump|lose (?:it|control)|give in|try)|"
    r"\b(?:i|he|she) (?:(?:think|thinks|feel|know|reckon) (?:i|he|she) )?(?:might|may|could)(?: (?:just|one day|actually))* "
    r"(?:do it|hurt (?:my|him|her)self|end it|try it|try again)\b|"
    r"\b(?:do ?n'?t|can'?t|cannot|do not|does ?n'?t) trust (?:my|him|her)self\b|"
    rf"\b{_STORED} (?:[a-z]+ ){{0,4}}{_PILLS}\b(?! (?:box|organi|in the (?:kitchen|fridge|cupboard)))|"
    r"\bmiedo (?:de |a )?(?:hacer(?:me|se|le)?\b|lo que (?:pueda|vaya|podria)|"
    r"(?:que )?(?:un dia )?(?:me|se|lo) (?:haga|mate|corte|tome|tire|lastime|intente)|no (?:poder|aguantar|controlar)|"
    r"perder el control|que haga|matar\w*)|"
    r"\b(?:guard|junt|escond|acumul|ahorr)\w* (?:\w+ ){0,3}(?:pastillas?|pildoras?|tabletas?|medicinas?|medicamentos?)\b"
)
"""Beside a denial: a fear of oneself, or a store of tablets. Then it is a danger."""
