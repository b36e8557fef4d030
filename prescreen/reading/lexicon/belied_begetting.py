"""Answers about pregnancy, contraception, plans for children and the breast that say less than they seem to, or another thing."""

from typing import Final

from prescreen.reading.lexicon.belied_rows import NEVER_IS, NO, Row
from prescreen.reading.lexicon.scope import RELATIVES

_YES: Final = frozenset({"yes"})
_BARREN: Final = r"(?:hysterectom\w*|womb|uterus|ovaries (?:out|removed|taken)|menopaus\w*|born without|early menopause|post-?menopausal)"
_BARREN_SPANISH: Final = r"(?:histerectom\w*|matriz|utero|ovarios|(?:tengo|tuve|pase|en|por) (?:la |ya la )?menopausia)"
_STERILE: Final = r"(?:vasectom\w*|snip\w*|i am (?:sterile|infertile|a (?:woman|girl|female|trans woman))|no sperm|azoosperm\w*|testic\w*|orchi\w*|chemo\w*)"
_STERILE_SPANISH: Final = (
    r"(?:vasectom\w*|soy (?:esteril|mujer|infertil)|estoy esteril|azoosperm\w*|testicul\w*|quimio\w*)"
)
_MONTH: Final = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|"
    r"enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|primavera|verano|otono|invierno)"
)
_FEW: Final = r"(?:[1-9]|1[01]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|a few|a couple of|several)"
_FEW_SPANISH: Final = r"(?:[1-9]|1[01]|un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|unos|varios|pocos)"
_OFFERED: Final = (
    r"\b(?:suggest\w*|offered|wanted to|recommend\w*|proposed|talked about|considered|advised)\b.*\b(?:said no|refused|declined|did not|never|"
    r"not (?:do|have|want)|turned (?:it )?down)\b"
)
_OFFERED_SPANISH: Final = (
    r"\b(?:querian|quisieron|ofrecieron|sugirieron|propusieron|recomendaron|aconsejaron)\b.*\b(?:no (?:quise|acepte|me (?:la|lo) hice|me deje)|"
    r"dije que no|"
    r"me negue|rechace)\b"
)

_ANOTHER_WAY: Final = (
    r"something else|another (?:method|way|one|kind)|other (?:methods?|ways|things|options)|anything else"
)
_OTRA_MANERA: Final = r"(?:algo|alguna|con alguna) (?:otra cosa|distinto|diferente)|otra cosa|otr[oa]s? (?:metodos?|opcion(?:es)?|maneras?|formas?)|lo demas|l[oa]s demas|el resto|otr[oa] que no"

ROWS: Final[tuple[Row, ...]] = (
    # No partner, a partner who can not, care that is taken: the body could.
    Row(
        frozenset({"pregnancy_possible"}),
        NO,
        rf"^(?!.*\b(?:i(?: a|'?)m a (?:man|guy|male|bloke)|he is (?:a )?(?:man|male|guy|bloke|dude|chap)|(?:get|got|getting) (?:my |a |someone|somebody)[a-z ]{{0,12}}pregnant)\b)(?!.*\b{_BARREN}).*\b(?:(?:husband|partner|boyfriend|he|bf|fiance)\b[^.;]{{0,14}}\b(?:sterile|infertile|snipped|fixed|can not|"
        rf"could not|had (?:the|a) (?:snip|vasec\w+))|"
        r"(?:do not have|have no|without|not got|have not (?:got|had)) (?:a |any )?(?:partner|boyfriend|husband|man|relationship|sex)|(?:do|"
        r"does) not (?:sleep|have relations)|not having (?:any )?(?:more|kids|children|sex)|not (?:dating|seeing any\w+|married|in a relationship)|"
        r"(?:with|dating|married to|love|like|into) (?:a |another )?(?:woman|women|girls?)|(?:my|a) (?:wife|girlfriend)|widow\w*|divorced|live alone|"
        r"careful|protect\w*|use protection|withdrawal|pulls? out)\b|没有?(?:男朋友|男友|老公|丈夫|对象|伴侣|性生活)|避孕",
        rf"^(?!.*\b{_BARREN_SPANISH}).*\b(?:anticonceptiv\w+|pildora|me cuido|nos cuidamos|me protejo|nos protegemos|usamos proteccion|viud[ao]|"
        rf"divorciada|vivo sola|"
        r"(?:mi )?(?:esposo|marido|pareja|novio|el)\b[^.;]{0,14}\b(?:es esteril|(?:ya )?esta operado|no puede|se (?:opero|hizo))|"
        r"(?:mi )?(?:pareja|novia|esposa) es (?:una )?mujer|"
        r"(?:con|me gustan) (?:una |las |otra )?(?:mujer|mujeres|chica)|no (?:tengo|hay) (?:pareja|hombre|novio|marido|esposo|con quien))\b",
    ),
    # Not wished, not advised.
    Row(
        frozenset({"pregnancy_possible", "can_cause_pregnancy"}),
        NO,
        rf"^(?!.*\b(?:{_BARREN}|{_STERILE})).*\b(?:should not|ought not|not (?:supposed|allowed|advised|meant|recommended|planning|trying|going|"
        rf"looking) to|must not|"
        r"advised (?:against|not)|(?:do|would|does) not (?:want|wish|plan|intend)|no (?:plans?|intention|desire|wish)|nothing (?:is |was )?planned|not interested|"
        r"not having (?:any )?(?:more|kids|children)|"
        r"because of (?:the|my|these) (?!age|years|surgery|operation|cancer|tubes|chemo|radi)[a-z]+|while (?:i am )?(?:on|taking)|too (?:risky|"
        r"dangerous)|"
        r"not (?:right now|at the moment|now|yet|this year))\b",
        rf"^(?!.*\b(?:{_BARREN_SPANISH}|{_STERILE_SPANISH})).*\b(?:nada (?:esta )?(?:planead|previst|planificad)o\b|no (?:lo |la |nos )?(?:deberia|debo|debemos|quiero|queremos|quisiera|pienso|"
        rf"pensamos|planeo|planeamos|"
        r"me (?:l[ao] )?(?:dejan|permiten|conviene|recomiendan|aconsejan|interesa)|es recomendable|esta en mis planes|por ahora|ahorita|"
        r"de momento)\b)",
    ),
    # Shortly after a birth.
    Row(
        frozenset({"pregnancy_possible"}),
        NO,
        rf"^(?!.*\b{_BARREN}).*\b(?:(?:just|recently) (?:had|gave|delivered)\b[^.;]{{0,14}}\b(?:baby|birth|boy|girl|son|daughter|child)|"
        rf"post-?partum|delivered in|"
        r"(?:had|gave)\b[^.;]{0,16}\b(?:baby|birth)\b[^.;]{0,16}\b(?:ago|last (?:week|month)))\b",
        rf"^(?!.*\b(?:{_BARREN_SPANISH}|ligad\w+|ligaron)).*\b(?:(?:acabo de|recien) (?:parir|dar a luz|tener|pari|di a luz|aliviar\w*|tuve)|"
        r"tuve (?:a )?(?:un|una|mi) (?:bebe|hij[oa]|nin[oa])\b[^.;]{0,16}\b(?:hace|meses|semanas)|(?:di a luz|pari) hace)\b",
    ),
    # Not over yet.
    Row(
        frozenset({"pregnancy_possible"}),
        NO,
        rf"\b{_FEW} months? (?:without|since (?:my |the )?(?:last )?period|no periods?)|\bno periods? (?:for|in) (?:about |"
        rf"the last )?{_FEW} months?\b|"
        r"\b(?:i think|maybe|perhaps|probably|might be)\b[^.;]{0,16}\bmenopaus\w*|\bperi-?menopaus\w*|\bpre-?menopaus\w*|"
        r"\b(?:moved|froze|shielded) (?:my |the )?ovar\w+|\bovar\w+\b[^.;]{0,14}\b(?:moved|frozen|shielded|suppressed|protected|spared)\b",
        rf"\b{_FEW_SPANISH} mes(?:es)? sin (?:la )?(?:regla|periodo|menstru\w+)|\b(?:creo que|quiza|quizas|tal vez|a lo mejor|"
        rf"puede que)\b[^.;]{{0,16}}\bmenopausia|"
        r"\bpremenopausia|\bperimenopausia|\bno me (?:ha|han) (?:llegado|venido|dado|entrado) (?:todavia )?(?:la )?menopausia|"
        r"\bovarios\b[^.;]{0,14}\b(?:movieron|congel\w+|protegi\w+)\b",
    ),
    # Offered and refused.
    Row(
        frozenset({"pregnancy_possible", "can_cause_pregnancy"}),
        NO,
        _OFFERED,
        _OFFERED_SPANISH,
    ),
    # Of the man.
    Row(
        frozenset({"can_cause_pregnancy"}),
        NO,
        rf"^(?!.*\b{_STERILE}).*\b(?:condoms?|(?:she|wife|girlfriend|partner|her)\b[^.;]{{0,14}}\b(?:pill|iud|coil|implant|birth control|patch|"
        rf"shot)|we (?:use|are careful|take care)|"
        r"(?:my |the )?(?:wife|she|partner|girlfriend) (?:is|has|had|went)(?: (?:already|over|about|past|in|had|her|tubes|a|through|the|gone|"
        r"been))* (?:\d\d|too old|menopaus\w*|hysterectomy|tied|sterile|"
        r"infertile|pregnant|expecting)|no (?:partner|wife|girlfriend|woman|one to)|(?:do not have|not have|without|have no) (?:a |any )?"
        r"(?:partner|wife|girlfriend|woman|sex)|not (?:married|dating|active|sexually|seeing|in a relationship|with any\w+)|single|widow\w*|"
        r"divorced|abstin\w*|celibate|live alone)\b",
        rf"^(?!.*\b{_STERILE_SPANISH}).*\b(?:condon\w*|preservativ\w*|(?:ella|esposa|mujer|novia|pareja|senora)\b[^.;]{{0,14}}\b(?:pastillas?|diu|"
        rf"implante|anticoncep\w+|inyeccion\w*|ligad\w+|"
        r"ligaron|operad\w+|menopausia|esteril|embarazada|\d\d|grande|mayor)|nos cuidamos|no (?:tengo|hay) (?:pareja|mujer|novia|esposa|con quien|"
        r"sexo|relaciones)|"
        r"sin (?:pareja|mujer|novia)|solter[oa]|viudo|divorciado|vivo solo|no (?:estoy casado|me he casado|salgo con nadie))\b",
    ),
    Row(
        frozenset({"can_cause_pregnancy"}),
        NO,
        r"\b(?:vasectom\w*|snip)\b[^.;]{0,24}\b(?:planned|booked|scheduled|next|going to|will|soon|to come|waiting)\b|"
        r"\b(?:will|going to|want to|planning to|booked|waiting|might)\b[^.;]{0,24}\b(?:vasectom\w*|snip)\b|\b(?:getting|having) (?:a|my|"
        r"the) (?:vasectom\w*|snip)\b(?! in 20)",
        r"\b(?:me la|me lo|la) (?:hago|voy a|van a|hare|haran|hacen|pienso)\b|\bvoy a (?:hacerme|operarme)\b|"
        r"\bvasectomia\b[^.;]{0,24}\b(?:programad\w+|pendiente|proxim\w+|que viene)\b",
    ),
    # Who loves whom tells nothing of what could be.
    Row(
        frozenset({"can_cause_pregnancy"}),
        frozenset({"yes"}),
        r"^(?!.*\b(?:could|can|technically|theoretic\w*|in theory|biological\w*|fertile|possible|possibly|yes|yeah|donat\w*|kids?|child(?:ren)?|father\w*)\b)"
        r".*\b(?:gay|homosexual|queer|(?:married to|living with|with|partner is|sleep with|date|love) (?:a |another |other )?(?:man|men|guys?)|my husband)\b",
        r"^(?!.*\b(?:podria|puedo|en teoria|biologica\w*|fertil|posible|si|hij[oa]s?)\b).*\b(?:gay|homosexual|(?:casado con|vivo con|mi pareja es) (?:un )?hombre|mi marido|mi esposo)\b",
        beside=True,
    ),
    # Contraception is not needed, which is no refusal.
    Row(
        frozenset({"contraception_agrees"}),
        NO,
        r"\b(?:no (?:need|point)|not (?:need\w*|necessary|applicable|relevant)|do(?:es)? not (?:need|apply)|n/a|can not (?:get|become|have|fall|"
        r"conceive)|menopaus\w*|hysterectom\w*|womb|"
        r"uterus|ovaries|sterile|infertile|vasectom\w*|snipped|tubes|tied|(?:partner|wife|girlfriend) is (?:a )?(?:woman|female)|with a woman|"
        r"(?:date|into|sleep with|like) (?:only )?women|lesbian|gay|"
        r"single|no (?:partner|sex|boyfriend|girlfriend|husband|wife)|not (?:have|having|sexually|dating)|do not have (?:a |any )?(?:partner|sex|"
        r"boyfriend|"
        r"girlfriend|husband|wife)|abstin\w*|celibate|too old|at my age|years old|past (?:it|that|all that)|widow\w*)\b",
        r"^(?!\W*no quiero\b).*\b(?:no (?:hace falta|(?:lo |los |las )?necesit\w+|me hace falta|aplica|puedo (?:tener|quedar\w*|embaraz\w+)|tengo (?:relaciones|pareja|"
        r"sexo|matriz|utero|novi[oa]|"
        r"marido|esposo))|menopausia|histerectom\w*|matriz|ligad\w+|ligaron|trompas|vasectom\w*|esteril|solter[oa]|sin pareja|viud[oa]|"
        r"(?:mi )?pareja es (?:una )?mujer|lesbiana|a mi edad|ya no (?:reglo|menstruo))\b",
    ),
    Row(
        frozenset({"contraception_agrees"}),
        _YES,
        r"^\W*no\b(?!.*\b(?:but|yes|ok|agree|will|would|happy|fine|willing)\b).*\b(?:hysterectom\w*|menopaus\w*|sterile)\b",
        r"^\W*no\b(?!.*\b(?:pero|si|acepto|usaria)\b).*\b(?:histerectom\w*|menopausia|esteril)\b",
    ),
    Row(
        frozenset({"contraception_agrees"}),
        NO,
        r"\bdo not want (?:to (?:get|be|become|fall) pregnant|a baby|babies|kids|children|(?:any )?more)\b|\bif (?:i (?:have|must|had)|(?:it|"
        r"that) is (?:required|mandatory|"
        r"necessary|a must|needed))\b|\bnot? without\b|\bnever without\b",
        r"\bno quiero (?:embaraz\w+|hijos|mas hijos|quedar\w*|tener)\b|\bpero (?:si (?:es|hay|toca|me|tengo|no queda)|(?:l[ao]s? )(?:uso|usaria|"
        r"tomo|tomaria|acepto))\b|\b(?:no|nunca) (?:lo hago )?sin (?:condon|proteccion|"
        r"cuidar\w*|anticonc\w+)\b",
    ),
    # One way is refused, and another left open.
    Row(
        frozenset({"contraception_agrees"}),
        NO,
        rf"\b(?:{_ANOTHER_WAY})\b[^.;!]{{0,40}}\b(?:see|depends?|think|which|maybe|perhaps|might|possibly|consider\w*|could|open to)\b|"
        rf"\b(?:see|depends?|think|maybe|perhaps|might|consider\w*|open to)\b[^.;!]{{0,24}}\b(?:{_ANOTHER_WAY})\b",
        rf"\b(?:{_OTRA_MANERA})\b[^;!]{{0,40}}\b(?:ver\w*|depende\w*|pens\w+|segun|quiza\w*|tal vez|puede|podria|a lo mejor|no se|si acaso|cual|capaz)\b|"
        rf"\b(?:ver\w*|depende\w*|pens\w+|segun|quiza\w*|tal vez|puede|podria|a lo mejor|capaz)\b[^;!]{{0,24}}\b(?:{_OTRA_MANERA})\b|\b(?:condon\w*|preservativos?|barrera|diafragma) (?:si acaso|tal vez|a lo mejor|puede ser|quiza\w*)\b",
    ),
    # Not now, but within the year.
    Row(
        frozenset({"plans_children_1yr"}),
        NO,
        rf"\bnot (?:now|yet|right now|at the moment|this (?:month|year)|until|till|before)\b(?!.*\byears\b)[^.;]*\b(?:in (?:a few|some|two|three|"
        rf"six|the|{_MONTH})|after (?:the|my|our)|ivf|"
        r"saving|later this|next (?:spring|summer|fall|autumn|winter)|once)\b|\bnever say never\b|\b(?:wife|husband|partner|girlfriend|boyfriend|"
        r"she|he) (?:wants?|does|would)\b[^.;]*"
        r"\bi (?:do not know|am not sure)\b|\b(?:ivf|embryo transfer)\b[^.;]{0,20}\b(?:booked|planned|scheduled|soon|in)\b",
        rf"\b(?:por ahora|ahorita|ahora|de momento|todavia|aun|este (?:mes|ano)) no\b(?!.*\banos\b)[^.;]*\b(?:en (?:unos|pocos|dos|tres|seis|"
        rf"{_MONTH})|pasando|despues de|in vitro|fiv|"
        rf"juntando|ahorrando|luego si|para (?:el|la) {_MONTH}|(?:el|la) (?:proxim[oa]|otr[oa]))|\bnunca digas nunca\b|"
        r"\b(?:pareja|esposo|marido|novi[oa]|mujer|esposa|el|ella) (?:si )?quier\w+\b[^.;]*\byo no se\b|\bhasta que\b[^.;]*\bno\b[^.;]*\b(?:meses|"
        r"semanas)\b",
    ),
    # The breast in part, and still.
    Row(
        frozenset({"breastfeeding"}),
        NO,
        r"\b(?:only|just|still|mostly) (?:at (?:night|bedtime|nap)|in the (?:morning|evening|night)\w*|before (?:bed|sleep|nap)\w*|once|twice|"
        r"a little|for comfort)\b"
        r"(?!.*\b(?:formula|bottles?)\W*$)|\b(?:with|but|in it|is) my (?:own )?milk\b(?! (?:dried|never|is gone|did|stopped|went))|"
        r"\bwill not (?:sleep|settle|stop|wean|take (?:the|a) bottle)\b|"
        r"\bno (?:problems?|issues?|trouble)\b[^.;]{0,12}[,.]* (?:he|she|baby|it|they)\b[^.;]{0,10}\b(?:gain\w*|grow\w*|feeds?|latch\w*|drinks?|"
        r"eats?|nurses?|sucks?)\b|\b(?:can|could) not (?:wean|stop)\b",
        r"\b(?:pecho|teta|mama|tomo|toma|solo|nomas|y|no,?) (?:solo )?(?:de noche|por las? noches?|en las? noches?|para dormir)\b|\b(?:con|pero|"
        r"es|de) mi (?:propia )?leche\b|\b(?:con|pero|es|de) leche (?:mia|propia|materna|que me saco)\b|\bno (?:se )?duerme (?:si no|sin)\b|"
        r"\bsi no (?:le doy|toma|tiene|mama)\b|\bno hay quien (?:la|lo|le) \w+|\bno (?:come|toma|acepta|quiere) (?:si no es|mas que|otra cosa|"
        r"nada mas)\b|\bde noche (?:le doy )?(?:el )?pecho\b|\bno (?:pude|puedo|he podido|podia|ha querido|quiere|se deja)(?: \w+)? (?:dejar\w*|"
        r"destet\w*|quitar\w*|soltar\w*)|"
        r"\bno (?:tengo|hay|he tenido) (?:problemas?|dificultad\w*)\b[^.;]{0,12}[,.]+ ?(?:mama|come|toma|se prende|succiona)",
    ),
    # What a pregnancy does not do, what is not known of it.
    Row(
        frozenset({"pregnant"}),
        NO,
        r"\bno (?:complications?|(?:morning )?sickness|nausea|problems?|issues?|trouble|bleeding|cramps)\b(?:[^.;]{0,12}\b(?:so far|yet|"
        r"with it|weeks?|months?)|.*\b(?:weeks|trimester|due|months along))|"
        r"\b(?:not|never)(?: (?:been|yet|had it))* (?:confirmed|showing|announced|told (?:anyone|people|my))\b|\b(?:waiting|wait) (?:for|"
        r"on) (?:the|a|my) (?:test|results?|scan|bloods?)\b",
        r"\bno (?:se me nota|me lo han (?:confirmado|dicho)|(?:tengo|he tenido) (?:nauseas|complicaciones|molestias|problemas)\b.*\b(?:semanas|"
        r"meses|trimestre)|esta confirmado|"
        r"(?:se )?(?:le|lo) he dicho|me he hecho (?:el|la|un|una|ningun\w*) (?:ultrasonido|eco\w*|prueba|test|analisis|estudio))|\besper(?:o|"
        r"ando) (?:el|los|la) (?:resultado|prueba|analisis)",
    ),
    Row(
        frozenset({"pregnant"}),
        _YES,
        rf"\b(?:my|our) (?:{RELATIVES})\b[^.;]{{0,16}}\b(?:pregnant|expecting)\b(?!.*\b(?:i|me) (?:am )?(?:too|also)\b)",
        r"\bembarazada de (?!\d|un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|poc[oa]s|vari[oa]s|mi\b|gemel\w+|melliz\w+|alto|nuevo)",
    ),
    Row(
        frozenset({"pregnancy_possible"}),
        NO,
        NEVER_IS,
        r"\bno se me ha (?:ido|quitado|retirado) (?:la )?(?:regla|menstruacion)\b",
    ),
    # Not known, and a test to come.
    Row(
        frozenset({"pregnant"}),
        _YES,
        r"\b(?:pregnan\w+|expecting)\b[^.;,]{0,12}\b(?:not sure|do not know|no idea|unsure|who knows)\b",
        r"\b(?:embaraz\w+)\b[^.;,]{0,12}\b(?:no (?:lo )?se|ni idea|no estoy segura)\b",
    ),
    # Months without a period are no year.
    Row(
        frozenset({"pregnancy_possible"}),
        NO,
        r"\bmenopaus\w*\b[^.;]{0,24}\b(?:\d|1[01]|two|three|four|five|six|seven|eight|nine|ten|eleven|a (?:few|couple of)|some) months?\b",
        r"\bmenopausia\b[^.;]{0,24}\b(?:\d|1[01]|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|unos|pocos|algunos) meses\b",
    ),
)
