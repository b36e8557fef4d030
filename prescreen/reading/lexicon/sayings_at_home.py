"""Turns of phrase about feeding a baby and about having none: "I only pump before bed", "we are careful"."""

from typing import Final

_FEEDS_NO_MORE: Final = (
    r"\b(?:stop\w*|used to|quit|gave up|given up|no longer|not any ?more|insulin|iron\b|a nurse|nurse (?:at|in|on|people|patients)|nursing (?:a|my|this)\b|hurts?|pains?|painful|sore|lumps?|cancer|mammo\w*|feelings|race|weights?|gym|gas|petrol|stomach|as a nurse|never|dried|until|wean\w* (?:off|in|last)|finished|done|"
    r"(?:do|did|can|could|have) not|only formula|formula only|(?:my|his|her) (?:wife|sister|daughter|partner|girlfriend|friend))\b"
)
_FEEDS: Final = r"(?:pump|pumping|express|expressing|nurse|nursing|breast\w*|boob\w*|latch\w*)"
_RARELY: Final = (
    r"(?:occasional\w*|sometimes|now and (?:then|again)|(?:once|twice) (?:a|every|per) (?:day|week|night|month)|at (?:night|bedtime)|by night|for comfort|"
    r"in the (?:morning|evening)|(?:before|at) bed\w*|(?:one|night|morning|bedtime|last|dream) feeds?)"
)
_METHOD: Final = (
    r"\b(?:condoms?|rubbers|pills?|coil|iud|ius|implant|rings?|patch|vasectomy|snip\w*|tubes|tied|sterili\w*|depo\w*|injections?|shots?|diaphragm|mirena|"
    r"birth control|contracept\w+|nexplanon|menopaus\w*|hysterectomy|no sex|abstain\w*|abstinen\w*)\b"
)
_WITHDRAWS: Final = (
    r"(?:pull(?:s|ed|ing)?(?: it)? out\b(?! of (?:the|this|it|your)\b)|withdraw\w*(?! (?:from|symptoms|my consent|later|at any))|(?:he|i) (?:always |just )?(?:finish\w*|comes?) (?:outside|out)\b|"
    r"count(?:s|ing)? (?:the |my |our |her |safe |fertile )*days(?! (?:until|till|til|down|to))|"
    r"(?:count|track|chart|watch)(?:s|ing)? (?:my |the |her )?(?:cycles?|ovulation|fertil\w+|temperature|mucus)|(?:fertile|safe|dangerous) (?:days?|window|times?)|"
    r"rhythm|calendar method|natural (?:family planning|methods?|cycles)|nfp\b|"
    r"(?:we|i)(?:'ve| have| are| am)?(?: (?:are|am|been|be|always|both|very|just|already|really|pretty))* careful\b(?! (?:with|about|what|of|when)\b)|"
    r"(?:he|hubby|husband|boyfriend|partner)(?: is|'s)?(?: (?:is|always|very|really))* careful\b(?! (?:with|about|what|of|when)\b)|knows when to (?:stop|pull)|"
    r"(?:we|i) (?:just )?time (?:it|things)|(?:feel|know|tell) when i (?:am )?ovulat\w+|"
    r"(?:husband|hubby|partner|boyfriend|wife|girlfriend|man|fella|other half|he|she) (?:\w+ )?(?:takes? care of|deals? with|sorts?(?: out)?|handles?|sees to|"
    r"looks after|is in charge of) (?:it|that|all that|all of that|everything|things|that side|this|the matter))"
)
_DAR_PECHO_NO: Final = r"\b(?:deje|dejamos|dejo de|deja de|ya no|nunca|jamas|antes|solia|hasta|destet\w+|se me (?:corto|seco|retiro)|mi (?:mujer|esposa|hermana|hija|pareja))\b"
_METODO: Final = (
    r"\b(?:cond[oó]n\w*|preservativ\w*|pastillas?|pildoras?|diu|implante|parche|anillo|vasectom\w*|operad[oa]|operaron|ligad\w*|ligadura|inyeccion\w*|"
    r"anticoncep\w*|menopaus\w*|abstin\w*|sin sexo)\b"
)
_MARCHA_ATRAS: Final = (
    r"(?:marcha atras|coito interrumpido|nos cuidamos|(?:tenemos|tengo) (?:mucho )?cuidado|con (?:mucho )?cuidado\W*$|(?:contamos|cuento|contar|contando) (?:los |bien los )?dias|"
    r"(?:el |metodo del )ritmo|ogino|billings|metodos? natural\w*|dias (?:fertiles|peligrosos|seguros)|(?:termina|acaba|eyacula|se viene|se corre) (?:a)?fuera|"
    r"(?:el )?se (?:retira|sale|quita)(?: antes| a tiempo)|somos (?:muy )?cuidadosos|sabe(?:mos)? cuando (?:parar|retirarse)|(?:el|con el|usamos el|por) calendario|"
    r"(?:marido|esposo|pareja|novio|mujer|esposa|el|ella) se (?:encarga|ocupa|las arregla|hace cargo|cuida)(?: (?:de|con) (?:eso|todo|ello))?)"
)

ENGLISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "breastfeeding": (
        ("no", r"^(?!.*\b(?:still|now and|but|sometimes|occasion\w*)\b).*\b(?:used to|only|just|i) (?:pump(?:ed)?|nurse[d]?|breast ?f\w+|express(?:ed)?)\b[^.;!?]*"
            r"\b(?:but (?:i )?(?:stopped|quit)|(?:for|until|till) the first|stopped|then (?:i )?(?:stopped|quit))\b"),
        ("yes", rf"^(?!.*{_FEEDS_NO_MORE}).*\b(?:i|still|just|only|sometimes|we)\b[^.;!?]{{0,24}}\b(?:pump|pumping|express|expressing|nurse|nursing)\b(?! (?:home|school|at the|on the ward|student|assistant))"),
        ("yes", rf"^(?!.*{_FEEDS_NO_MORE})(?=.*\b{_FEEDS}\b).*\b{_RARELY}"),
        ("yes", rf"^(?!.*{_FEEDS_NO_MORE}).*\b(?:some (?:formula|bottles?)[^.;!?]{{0,10}} some (?:me|breast\w*|mine|boob)|(?:mixed?|combi|combo|combination)(?: fe\w+)?\b(?! up\b)|"
            r"half and half|some of both|bit of both|a bit of each)"),
        ("yes", rf"^(?!.*{_FEEDS_NO_MORE})\W*(?:(?:well|yes|no|not (?:really|much|often)|hardly ever|rarely|barely|only|just|maybe|almost never)[ ,]+)+[^.;!?]{{0,20}}"
            r"\b(?:once|twice) (?:a|every|per) (?:day|week|night|month)\b(?! (?:bottle|formula))"),
    ),
    "contraception_agrees": (
        ("no", rf"\b{_WITHDRAWS}.*\b(?:will|would) not (?:use|take|do|have) any(?:thing)?\b(?! (?:else|other)\b.*\bunless)"),
        ("open", rf"\bif (?:we|he|i) {_WITHDRAWS}[^.;!]*\?"),
        ("yes", rf"^(?=.*\b{_WITHDRAWS}).*\b(?:so|but|would|will|could|can|happy to|ok with|i'd|switch to|start)\b(?!.*\b(?:no|not|without|never|hate)\b[^.;!?]{{0,12}}{_METHOD})[^.;!?]{{0,30}}{_METHOD}"),
        ("unsure", rf"^(?!.*{_METHOD}).*\b{_WITHDRAWS}"),
    ),
}  # fmt: skip
SPANISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "breastfeeding": (
        ("no", r"^(?!.*\b(?:todavia|aun|sigo|a veces)\b).*\bdej(?:e|amos) (?:de )?(?:dar\w*|sacarme|el pecho|la teta|la lactancia|amamantar)\b"),
        ("yes", rf"^(?!.*{_DAR_PECHO_NO})(?!.*\bno (?:le |me )?(?:doy|saco|amamanto)\b).*\b(?:(?:le|les) doy (?:\w+ )?(?:el )?(?:pech\w+|teta\w*|chichi)|me saco (?:la )?leche|lactancia (?:mixta|parcial)|"
            r"(?:una|la|dos|alguna) tomas? (?:de (?:pecho|teta|noche)|por la noche)|amamanto)\b"),
    ),
    "contraception_agrees": (
        ("unsure", rf"^(?!.*{_METODO}).*\b{_MARCHA_ATRAS}\b"),
    ),
}  # fmt: skip
