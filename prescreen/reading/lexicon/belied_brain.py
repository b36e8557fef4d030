"""Values of the brain, mood, cancer, stomach and dialysis that the words beside them take back.

Not looked for yet, nothing this year, a psychiatrist for something else, a growth that was none, what was thought at first.
"""

from typing import Final

from prescreen.reading.lexicon.belied_rows import BRAIN, EVER, MOOD, NEVER_IS, NO, Row
from prescreen.reading.lexicon.scope import RELATIVES

_TEST: Final = r"(?:camera|scope|endoscopy|gastroscopy|eeg|mammogram|mri|scan|ct|colonoscopy|tests?|smear|pap|x-?ray|ultrasound|biopsy|check-?up|appointment)"
_PRUEBA: Final = (
    r"(?:encefalograma|electro\w*|mamografia|endoscopia|gastroscopia|colonoscopia|resonancia|tomografia|tac|estudios?|pruebas?|analisis|examen\w*|"
    r"papanicola\w*|citologia|biopsia|ultrasonido|eco\w*|radiografia|placa|chequeo|revision|camara)"
)
_CARE: Final = frozenset({"current_treated", "current_psychiatric_care"})
_SHRINK: Final = r"(?:psychiatrist|shrink|psych)"
_SIQUIATRA: Final = r"p?siquiatra"
_HELPER: Final = r"(?:psychiatrist|therapist|psychologist|counsell?or|therapy|counsell?ing|shrink)"
_AYUDA: Final = r"(?:p?siquiatra|psicolog[oa]|terapeuta|terapia)"
_OTHER_REASON: Final = (
    r"(?:anxiety|adhd|add|insomnia|sleep\w*|ocd|panic\w*|ptsd|trauma|grief|autism|marriage|couples?|bipolar|schizophrenia|pain|eating|addiction|"
    r"stress|phobia|hot fl(?:ashes|ushes)|nerves?|nerve pain|neuropathy|migraines?|headaches?|fibro\w*|pms|menopause|work)"
)
_OTRA_CAUSA: Final = (
    r"(?:ansiedad|insomnio|tdah|toc|panico|ataques?|estres|duelo|esquizofrenia|bipolar\w*|autismo|dormir|sueno|pareja|nervios|adiccion\w*|alcohol|"
    r"dolor\w*|migranas?|trauma|fobias?|bochornos|sofocos|fibromialgia|neuropatia|menopausia|colon|anorexia|bulimia)"
)
_TREATED_FOR: Final = r"(?:chemo\w*|treated|removed|cut out|had|diagnosed|remission|confirmed|radi\w+|surgery|cured|positive|cancer came|stage)"
_TRATADO: Final = (
    r"(?:quimio\w*|radio\w*|operaron|quitaron|confirm\w+|trataron|tratamiento|remision|si era|salio positiv\w+)"
)
_REAL: Final = r"(?:in situ|basal\w*|squamous|[bs]cc|mohs|dcis|lcis|myeloma|mieloma|sarcoma|linfoma|leucemia|carcinoma|adenocarcinoma|invasive|malign\w+|chemo\w*|cin ?-?(?:3|iii)|nic ?-?(?:3|iii)|melanoma|lymphoma|leuk\w+|quimio\w*|(?<!pre)(?<!pre-)(?<!pre )cancer)"
_OWN: Final = r"(?:i (?:have|had|was diagnosed|got it)|me too|myself|mine)"
_PROPIO: Final = (
    r"(?:yo (?:tuve|tengo|tambien|padezco)|tambien (?:yo|tengo|tuve)|me (?:dio|detectaron|diagnosticaron|operaron de))"
)
_HAPPENED: Final = r"(?:strokes?|tias?|mini ?-?strokes?|brain bleed|seizures?|fits?|derrames?|ictus|acv|convulsion\w*)"
_MONTH: Final = "january|february|march|april|may|june|july|august|september|october|november|december"
_MES: Final = "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
_THEIR_CARER: Final = rf"^\W*my (?:{RELATIVES}) (?:has|had|suffers?|got|is)\b[^.;]{{2,40}}\b(?:and|so|,) ?i am (?:her|his|their) (?:carer|care ?giver)\b"
_SU_CUIDADOR: Final = r"^\W*mi \w+ (?:tiene|padece|sufre)\b[^.;]{2,40}\by (?:yo )?(?:l[oae] cuido|soy su cuidador\w*)\b"

ROWS: Final[tuple[Row, ...]] = (
    # Nobody has looked yet.
    Row(
        EVER - {"dialysis"},
        NO,
        rf"\bno {_TEST}(?: done| booked)? (?:yet|so far)\b|\b(?:have not|has not|did not|never|not yet)(?: had| got| done| gone for| been for)+ (?:an?|the|my|any) (?:[a-z]+ )?{_TEST}\b|"
        r"\b(?:never|not)(?: yet)?(?: been| ever been)* (?:checked|tested(?! (?:positive|negative))|scanned|screened|examined|assessed|evaluated|looked at)\b(?! (?:positive|negative))|"
        r"\b(?:nobody|no one) (?:has |ever |has ever )?(?:looked|checked|tested|examined|scanned)\b|"
        r"\b(?:have not|not|never) (?:been|gone|seen) (?:to (?:the|a|any) )?(?:doctors?|anyone|anybody|gp)(?: (?:about|for) (?:it|that|this)| yet)\b",
        rf"\bno (?:me |se )?(?:(?:lo|la|los|las|he|han|ha|hemos|hice|hicieron|hacen|hago|saque|toca) )+(?:hecho |sacado |mandado |tomado )?(?:el |la |los |las |un |una |ningun\w* |mi )?{_PRUEBA}\b|"
        rf"\b(?:sin|falta|faltan|me falta) (?:el |la |los |las )?{_PRUEBA}\b|"
        r"\bno (?:me )?(?:he|han|ha) (?:revisado|checado|atendido|examinado|estudiado|ido (?:a que me|al (?:medico|doctor)|con (?:el|la) (?:medic\w+|doctor\w*)))\b",
    ),
    # Nothing of late, of what is asked of all of life; nothing grave, and so something.
    Row(
        BRAIN | {"peptic_ulcer", "cancer_history"},
        NO,
        r"\b(?:no|none|not|nothing)(?: [a-z]+)? (?:this (?:year|month|week)|lately|recently|so far this|in the last (?:few )?(?:weeks|months|year))\b(?!.*\b(?:never|or ever|ever before)\b)|"
        r"^\W*(?:nothing|none) (?:too |very |that |really |so )?(?:serious|major|bad|big|severe)\b(?! like)",
        r"\b(?:ningun\w*|no|nada|sin)(?: [a-z]+){0,2} (?:este (?:ano|mes)|esta semana|ultimamente|recientemente|en los ultimos (?:meses|anos))\b(?!.*\b(?:nunca|jamas)\b)|"
        r"^\W*(?:nada|ningun[oa]?)(?: [a-z]+)? (?:muy |tan |de )?(?:graves?|seri[oa]s?|importantes?|fuertes?|grandes?)\b",
    ),
    Row(
        BRAIN,
        frozenset({"no", "current"}),
        r"^\W*(?:this (?:year|month|week)|lately|recently) (?:no|not|none)\W*$",
        r"^\W*(?:este (?:ano|mes)|esta semana|ultimamente|recientemente) (?:no|nada|ningun\w*)\W*$",
    ),
    # "Nothing, just a lesion": an illness is named after the no.
    Row(
        frozenset({"other_cns_disease"}),
        NO,
        r"^\W*(?:no|nothing|none)\b[, ]+(?:(?:just|only|but) )?(?:an? |the |some |my )(?:old |small |[a-z]+ )?(?:injur\w+|lesions?|cysts?|tumou?rs?|shunt|aneurysms?|malformation|chiari|hydrocephalus|meningioma)\b",
        r"^\W*(?:no|nada|ninguna?)\b[, ]+(?:(?:solo|solamente|nomas|pero|mas que) )?(?:una? |el |la |mi )(?:[a-z]+ )?(?:lesion\w*|quistes?|tumor\w*|valvula|aneurismas?|malformacion|hidrocefalia|meningioma)\b",
    ),
    Row(
        BRAIN,
        NO,
        r"^\W*(?:besides|aside from|other than|apart from|except(?: for)?) (?:the |my )?(?!lupus|sle|that|this|migraines?|headaches?)[a-z]{4,}[a-z ]*,? (?:no|none|nothing)\b",
        r"^\W*(?:aparte|fuera|ademas|quitando|excepto|salvo|menos)(?: de| del)? (?:la |el |los |las |mi )?(?!lupus|eso|esto|migranas?|dolor)[a-z]{4,}[a-z ]*,? (?:no|nada|ningun\w*)\b",
    ),
    # A medicine or a treatment that cannot be left out.
    Row(
        frozenset({"epilepsy", "psychosis", "depression", "dialysis"}),
        NO,
        r"\b(?:can not|could not|must not|would not) (?:[a-z]+ ){0,2}(?:without (?:it|them|my|the)|miss (?:it|any|a|my|one)|skip|stop (?:it|them|the|my)|give it up)\b|\bnever (?:miss|skip)\b",
        r"\bno (?:puedo|podria|me puedo) (?:[a-z]+ ){0,2}sin\b|\bsin [a-z ]{3,24} no (?:puedo|podria|aguanto|vivo|duermo)\b|"
        r"\bno (?:(?:la|lo|las|los) )?(?:puedo|debo) (?:dejar|faltar|saltar|perder)\w*|\bno (?:falto|fallo|me (?:salto|pierdo))\b",
    ),
    # What cannot be done since then, where the illness is not named once more.
    Row(
        BRAIN,
        NO,
        r"\bcan (?:not|hardly|barely) (?:walk|talk|speak|drive|move|feel|see|use)\b[^.;,]{0,24}\b(?:since (?:then|that|it)|because of (?:it|that)|after (?:it|that))\b",
        r"\bno (?:puedo|siento|hablo|camino|veo|oigo|muevo|quede)\b[^.;,]{0,30}\b(?:desde (?:entonces|eso|aquello)|por eso|despues de eso)\b",
    ),
    # It is there and under control; it is not there now, and was; help is there without pills.
    Row(
        BRAIN | {"depression"},
        NO,
        r"(?<!not )\b(?:well[- ]controlled|under control|controlled (?:with|by|on|thanks))\b",
        r"(?<!no )\b(?:bien controlad[oa]|bajo control|controlad[oa] con)\b",
    ),
    Row(
        BRAIN | MOOD,
        _CARE | {"current"},
        r"\bnot (?:at the moment|currently|right now|at present|these days|lately|today)\W*$",
        r"\b(?:de momento|por ahora|por el momento|actualmente|hoy) no\W*$|\bpero no (?:ahora|ahorita|por ahora|de momento|actualmente)\W*$",
    ),
    Row(
        frozenset({"suicidal_thoughts"}),
        NO,
        r"\bnot now,? (?:but|though|just)\b",
        r"\b(?:ahora|hoy|ahorita|ya) no,? (?:pero|aunque)\b",
    ),
    Row(
        frozenset({"depression"}),
        NO,
        rf"\bno (?:meds?|pills?|medication|tablets|drugs)\b[^;]*(?<!not )(?<!never )\b(?:i|just|only|but) (?:see|seeing|go to|talk to|have) (?:an? |my |the )?{_HELPER}\b",
        rf"\b(?:no|sin) (?:tomo )?(?:pastillas?|medic\w+|antidepresiv\w+)\b[^;]*(?<!no )(?<!nunca )\b(?:veo|voy|solo|tengo)\b[^.;]{{0,12}}\b{_AYUDA}\b",
    ),
    # No plan is not no thought; a "but" that wishes it were over.
    Row(
        frozenset({"suicidal_thoughts"}),
        NO,
        r"^(?!.*\b(?:thoughts?|never|ideation|nothing like)\b).*\bno (?:actual |real |specific )?(?:plans?|intent\w*|attempts?|means|method|date)\b|"
        r"\bbut\b[^.;]*\b(?:would not (?:mind|care|fight)|would be (?:ok|okay|fine|glad|relieved|better)|i wish|sometimes wish|hope)\b[^.;]{0,40}\b(?:stop\w*|end\w*|over|gone|wak\w+|die[ds]?|dead|dying|disappear\w*|sleep|here)\b",
        r"^(?!.*\b(?:pensamientos?|ideas?|nunca|jamas|pensado|nada de eso)\b).*\b(?:no|ningun|sin) (?:tengo |hay |he hecho )?(?:un |ningun )?(?:plan(?:es)?|intencion\w*|intentos?|fecha|metodo)\b|"
        r"\bpero\b[^.;]*\b(?:no me importaria|ojala|quisiera|me gustaria|prefer\w+|descansaria|a veces)\b[^.;]{0,40}\b(?:acab\w+|termin\w+|desaparec\w+|despertar\w*|mor\w+|muert[oa]|dormir\w*|estar aqui)\b",
    ),
    Row(
        frozenset({"suicidal_thoughts"}),
        frozenset({"past", "current"}),
        r"\bi (?:used to |have )?(?:work|volunteer)(?:ed)? (?:on|at|for|in|with) [a-z ]{0,16}(?:help ?line|hot ?line|samaritans?|crisis|suicide)\b(?!.*\b(?:but|too|myself|i did|i have)\b)",
        r"\b(?:trabaj\w+|voluntari\w+)\b[^.;]{0,16}\b(?:linea de (?:ayuda|la vida|crisis)|telefono de la esperanza|crisis)\b(?!.*\b(?:pero|tambien|yo si)\b)",
    ),
    # A psychiatrist who is none any more, was never seen, or is for something else.
    Row(
        frozenset({"depression"}),
        frozenset({"current_psychiatric_care"}),
        rf"\b(?:no|never|not|stopped|quit|without a)\b[^.;,]{{0,20}}\b(?:see|saw|seen|seeing|been to|gone to|went to|going to|have|had)? ?(?:an? |the |my |any )?{_SHRINK}\b|^\W*no {_SHRINK}\b|"
        rf"\bmy (?:old|former|ex|previous|last)[ -]{_SHRINK}\b|\b{_SHRINK} (?:has |just )?(?:retired|left|moved|died|quit|closed)\b|\bused to (?:see|go to|have) (?:an? |my |the )?{_SHRINK}\b|"
        rf"\b{_SHRINK}\b[^.;]{{0,30}}\b(?:have not (?:been|gone|seen|started)|did not go|never went|not yet|waiting (?:list|for)|years ago|once)\b|"
        rf"\b(?:waiting|wait ?list\w*)\b[^.;]{{0,30}}\b{_SHRINK}\b|"
        rf"\b(?:appointment|referr\w+|waiting)\b[^.;]{{0,24}}\b{_SHRINK}\b(?=.*\b(?:not|yet|waiting|next|in (?:{_MONTH}))\b)",
        rf"\b(?:nunca|no)\b[^.;,]{{0,20}}\b(?:ido|visto|fui|voy|veo|tengo|acudo|he ido|pise)\b[^.;,]{{0,8}}\b{_SIQUIATRA}\b|"
        rf"\b{_SIQUIATRA}\b[^.;]{{0,30}}\b(?:no (?:he ido|fui|voy|quise ir|pude ir)|todavia no|aun no|nunca fui|ya no|hace (?:\w+ )?anos)\b|"
        rf"\b(?:iba|fui|acudia|veia|antes)\b[^.;]{{0,24}}\b{_SIQUIATRA}\b(?!.*\b(?:ahora|sigo|todavia)\b)|\bmi (?:antigu[oa]|anterior|ex) ?-?{_SIQUIATRA}\b|\bmi {_SIQUIATRA} (?:se jubilo|murio|se fue|se cambio)\b",
    ),
    Row(
        frozenset({"depression"}),
        _CARE,
        rf"^(?!.*\b(?:depress|low|mood|sad|feel))(?:.*\b{_HELPER}\b[^.;]{{0,20}}\bfor (?:my |the |some )?{_OTHER_REASON}\b|.*\b\w{{5,}} for (?:my |the )?{_OTHER_REASON}\b)|"
        rf"^(?!.*\bdepress.*\bdepress).*\b{_HELPER}\b.*\b(?:not (?:for )?depress\w*|depress\w*,? no)\b",
        rf"^(?!.*\b(?:depre|animo|triste|bajon))(?:.*\b{_AYUDA}\b[^.;]{{0,20}}\b(?:por|para) (?:el |la |los |las |un |una |mi |mis |lo del? )?{_OTRA_CAUSA}\b|.*\b[a-z]{{5,}}(?:ina|pram|lina|etina)\b[^.;]{{0,20}}\b(?:por|para) (?:el |la |los |las |mi |mis )?{_OTRA_CAUSA}\b)|"
        rf"\b{_AYUDA}\b[^.;]*\bdepresion no\b|\b{_AYUDA} por\b[^.;]{{0,30}}\bde mi (?:hij[oa]|espos[oa]|marido|mama|papa|madre|padre|herman[oa])\b",
    ),
    # Thought by others, offered, left: none of it is treatment now.
    Row(
        frozenset({"depression"}),
        _CARE,
        r"^(?!.*\b(?:on|takes?|taking|started|gives?|gave|put me|prescrib\w*|pills?|meds?|medic\w*|therap\w+|treat\w*|psych\w*|tablets?)\b)(?:.*\b(?:doctors?|docs?|dr|gp|rheum\w*|nurse|specialist|they|he|she|mum|mom|wife|husband)\b[^.;]{0,16}"
        r"\b(?:thinks?|suggest\w*|reckons?|wonder\w*|suspects?|mentioned|asked|guess\w*|hinted|believes?)\b[^.;]{0,20}\bdepress\w*|.*\b(?:more|rather|just|only|probably)\b[^.;]{0,20}\bthan depress\w*|.*\bmight be depress\w*|.*\bthinks? so\b)|"
        r"\bwanted (?:me (?:to (?:take|try|start|go on)|on)|to (?:put|start|try|give)\b)[^.;]{0,36}[.,;]? ?(?:but |and |so )?(?:i )?(?:did not (?:want|take|start|like)|said no|refused|declined|would not|never (?:took|started))\b|"
        r"\b(?:have not|did not|never|not yet) (?:started|start|taken|take|filled|picked)(?: (?:it|them|any|one))?(?: up)?(?: yet)?\W*$|"
        r"^(?!.*\b(?:now|switched|changed|instead|started|still)\b).*\bi (?:stopped|quit|came off|went off|gave up)\b(?! (?:seeing|going|drinking|smoking|work))",
        r"^(?!.*\b(?:tomo|toma\w*|empec\w+|dan|dio|pastillas?|medic[ai]\w*|terapia|trat\w+|psiquiatra)\b)(?:.*\b(?:doctor\w*|medic[oa]|reumatolog[oa]|enfermera|dicen|familia|mama|esposo|marido)\b[^.;]{0,16}\b(?:cree|piensa|sospecha|sugirio|dice|dicen)\b[^.;]{0,20}"
        r"\bdepre\w*|.*\bmas (?:el |del |por el )?lupus que depre\w*)|"
        r"\bno (?:la |lo |las |los )(?:he )?(?:empezado|empece|tomado|tome|comprado|compre|surtido|surti|probado)\b|"
        r"\b(?:me queria|querian|quiso|quisieron)\b[^.;]{0,10}\b(?:dar|recetar|poner|mandar)\w*\b[^.;]*\b(?:no quise|dije que no|me negue|no acepte)\b|"
        r"^(?!.*\b(?:ahora|cambi\w+|tomo|sigo|empece|otra)\b).*\b(?:(?:la|lo|las|los) deje|deje (?:de tomar|la|el|las|los))\b",
    ),
    # Low in passing is no treatment for depression.
    Row(
        frozenset({"depression"}),
        _CARE,
        r"^(?!.*\b(?:on|takes?|taking|prescrib\w*|pills?|meds?|medic\w*|therap\w+|treat\w*|psych\w*|tablets?)\b).*\b(?:end up|get|gets|makes? me|leaves? me|puts me|sends me|fall|falls|sink)\b[^.;]{0,14}\bdepress\w*",
        r"^(?!.*\b(?:tomo|pastillas?|medic[ai]\w*|terapia|trat\w+|psiquiatra)\b).*\b(?:termino|acabo|caigo|entro|me (?:da|deja|pone|tumba)|dan)\b[^.;]{0,10}\b(?:en |con )?depre\w*",
        unasked=True,
    ),
    # What people work with.
    Row(
        BRAIN | {"depression", "cancer_history", "dialysis"},
        frozenset({"*"}),
        rf"^(?!.*\b{_OWN}\b).*\bi (?:work|worked|volunteer\w*|specialise|specialize) (?:with|in|on|at) (?:people|patients|kids|children|adults|the|an?|those|many)?(?! (?:therapist|psych|counsel))[^.;]{{0,24}}\b(?:with|who|ward|unit|cent(?:er|re)|clinic|patients?)\b|"
        rf"^(?!.*\b{_OWN}\b).*\b(?:i am an?|i work as an?|my job is) (?:psychologist|psychiatrist|therapist|counsell?or|neurologist|oncologist|social worker|(?:psych|stroke|oncology|dialysis) nurse)\b",
        rf"^(?!.*\b{_PROPIO}\b)(?:.*\btrabaj(?:o|e|aba|amos) (?:con|en|para) (?:pacientes|personas|ninos|gente|un|una|el|la|enfermos)\b|.*\b(?:atiendo|cuido)(?: a)? (?:a )?(?:pacientes|personas|ninos)\b|"
        r".*\bsoy (?:psicolog[oa]|terapeuta|neurolog[oa]|oncolog[oa]|trabajador[a]? social)\b)",
    ),
    # An animal's, or that of people whom no other word calls kin.
    Row(
        BRAIN | {"depression", "peptic_ulcer", "cancer_history", "dialysis"},
        frozenset({"*"}),
        r"\bmy (?:dog|cat|puppy|kitten|horse)(?:'s)?\b[^.;]*\b(?:has|had|is|was|takes)\b|"
        rf"^(?!.*\b{_OWN}\b).*\b(?:runs in (?:my|the) family|(?:everyone|everybody|most|half|all) (?:of |in )?(?:my|the) (?:whole )?family|my whole family)\b",
        r"\b(?:mi|nuestr[oa]) (?:perr\w+|gat[oa]\w*)\b[^.;]*\b(?:tiene|tuvo|es|toma|tenia)\b|"
        rf"^(?!.*\b{_PROPIO}\b)(?:.*\b(?:en|toda|casi toda) mi familia\b|\W*(?:no,? )?mi familia\b|\W*(?:no,? )?mi (?:ex\w*|gemel[oa]|madrina|padrino|madrastra|padrastro|bisabuel[oa]|companer[oa]|concun\w+|ahijad[oa])\b)",
    ),
    Row(BRAIN, frozenset({"current", "past"}), _THEIR_CARER, _SU_CUIDADOR),
    Row(frozenset({"respondent"}), frozenset({"carer"}), _THEIR_CARER, _SU_CUIDADOR, unasked=True),
    # The diagnosis was taken back; what was thought at first was something else.
    Row(
        BRAIN | {"cancer_history"},
        frozenset({"*"}),
        r"\b(?:took (?:away|back|off)|withdr\w+|removed|changed|dropped|retracted|revised|reversed) (?:the|my|that|this|his|her) (?:[a-z]+ )?diagnosis\b|\bdiagnosis was (?:wrong|withdrawn|dropped|changed|removed|a mistake)\b|"
        r"\b(?:was |been )misdiagnosed\b|\bsecond opinion\b[^.;]{0,14}\b(?:no|not|nothing|wrong|benign|clear|fine|disagreed)\b|"
        r"\b(?:thought|suspected|feared|said|first|initially|looked like)\b[^.;]{0,40}\b(?:in the end|turned out|ended up (?:being|as)|but then it was|it was (?:just |only |really )?(?:the )?lupus)\b",
        r"\b(?:quit\w+|retir\w+|descart\w+|cambi\w+|anul\w+) (?:el |ese |mi )?diagnostico\b|\bdiagnostico (?:fue|era|estaba) (?:equivocado|erroneo|mal)\b|\bsegunda opinion\b[^.;]{0,14}\b(?:que no|no era|nada|benign\w+)\b|"
        rf"^(?!.*\b{_TRATADO}\b).*\b(?:pensaron|pensaban|creyeron|creian|sospech\w+|dijeron|parecia|al principio)\b[^.;]{{0,44}}\b(?:al final|resulto|termino siendo|y era|y fue|era (?:el |puro |solo )?lupus|fue (?:el )?lupus)\b|\bfalsa alarma\b",
    ),
    # Looked into, and no more.
    Row(
        frozenset({"cancer_history"}),
        frozenset({"[...]"}),
        rf"^(?!.*\b{_TREATED_FOR}\b)(?:.*\b(?:tests?|tested|testing|screen\w*|scan\w*|check\w*|biops\w+|investigat\w+|looking|watch\w*)\b(?: my [a-z]+)?(?: (?:me|him|her))? for (?:possible |suspected )?(?!(?:\d|two|three|five|ten|years|a ))[a-z]+|"
        r".*\b(?:possible|possibly|might be|might have|could be|could have|may be|query|rule out|ruling out|worried it is)\b)|"
        rf"^(?!.*\b(?:treated|chemo\w*|remission|removed|diagnosed|confirmed|came back)\b).*\b(?:waiting|await\w*)\b[^.;]{{0,20}}\b(?:results?|biops\w+|patholog\w+)|"
        r"\b(?:only|just) found (?:an? |some )?(?:old )?(?:scar\w*|cysts?|inflam\w*|nothing|fat\w*|polyps?|infection|nodes?)\b|"
        rf"^(?!.*\b(?:treated|chemo\w*|diagnosed|radi\w+|removed)\b).*\b(?:scare|scares)\b",
        rf"^(?!.*\b{_TRATADO}\b)(?:.*\bal principio (?:pensaron|pensaban|creian|creyeron|dijeron|parecia)\b|.*\b(?:estudi\w+|revis\w+|descartar|posible|sospecha|a lo mejor|puede ser|podria ser|prueba\w*|biopsia)\b[^.;]{{0,30}}\b(?:cancer|linfoma|leucemia|tumor|mieloma)|"
        r".*\b(?:espero|esperando|falta|pendiente)\b[^.;]{0,20}\b(?:resultados?|biopsia)\b|.*\bsusto\b)",
    ),
    # Growths that are no cancer, and what treats more than cancer.
    Row(
        frozenset({"cancer_history"}),
        frozenset({"[...]"}),
        rf"^(?!.*\b{_REAL}\b).*\b(?:pre-? ?cancer\w*|dysplasia|displasia|(?:lesion\w*|celulas?) precancer\w*|adenomas?|polyps?|polipos?|lsil|cin ?-?(?:1|2|i|ii)|nic ?-?(?:1|2|i|ii)|fibroadenomas?|hpv|vph|benign\w*)\b|"
        rf"^(?!.*\b{_REAL}\b).*\b(?:said|told me|turned out|came back) (?:it |that |all )?(?:was |is |to be )?(?:fine|ok|okay|benign|nothing|harmless|clear|good|not cancer)\b|"
        r"^(?!.*\b(?:cancer|tumou?r|carcinoma|lymphoma|leuk\w+)\b).*\b(?:chemo\w*|radi(?:ation|o)\w*|radioactive iodine|cyclo\w*|rituximab) (?:was |only |just )?for (?:the |my )?(?:lupus|kidneys?|thyroid|nephritis|graves|keloids?|vasculitis|goit\w+)\b|"
        r"^(?!.*\b(?:i had|my|diagnosed)\b[^.;]{0,12}\bcancer\b).*\b(?:preventi\w+|prophyla\w+|as a precaution|just in case|brca)\b",
        rf"^(?!.*\b{_REAL}\b).*\b(?:dij\w+|salio|resulto) (?:que )?(?:todo |estaba |era |es )*(?:bien|benign[oa]|nada|limpi[oa])\b|"
        r"^(?!.*\b(?:cancer|tumor|carcinoma|linfoma|leucemia)\b).*\b(?:quimio\w*|radi\w+|yodo(?: radiactivo)?|ciclo\w*) (?:fue |era |solo )?(?:por|para|de) (?:el |la |mi |los )?(?:lupus|rinon\w*|tiroides|nefritis|graves|queloid\w*|vasculitis|bocio)\b|"
        rf"^(?!.*\b(?:yo tuve|tuve cancer|mi cancer)\b).*\b(?:por prevencion|preventiv\w+|profilac\w+|por precaucion)\b",
    ),
    Row(
        frozenset({"cancer_history"}),
        NO,
        NEVER_IS,
        r"\bno me (?:han|ha|dan) ?(?:dado)? (?:de|el) alta\b",
    ),
    # A medicine against fits that is for something else, or to be safe.
    Row(
        frozenset({"epilepsy"}),
        frozenset({"current", "past", "suspected"}),
        r"^(?!.*\b(?:i have|my) epilep).*\b(?:just in case|preventi\w+|as a precaution|prophyla\w+|to prevent)\b",
        r"^(?!.*\b(?:tengo|mi) epilep).*\b(?:por si acaso|preventiv\w+|por prevencion|por precaucion|para prevenir|profilac\w+)\b",
    ),
    Row(
        BRAIN,
        frozenset({"current", "past"}),
        r"\b(?:tested|checked|scanned|examined|looked)\b[^.;]{0,12}\b(?:and|but),? (?:no|nothing|it was not|not)\W*$|^\W*[a-z ]{4,30}[,:]? no,? but [a-z ]{3,24}[,:]? yes\W*$",
        r"\b(?:estudiaron|revisaron|checaron|hicieron (?:pruebas|estudios))\b[^.;]{0,12}\b(?:y|pero) (?:que )?(?:no|nada)\W*$|^\W*[a-z ]{4,30}[,:]? no,? pero [a-z ]{3,24}[,:]? si\W*$",
    ),
    # A time that belongs to another illness: "no, only a single seizure years ago".
    Row(
        frozenset({"stroke"}),
        frozenset({"past", "current"}),
        r"^(?!.*\b(?:stroke|tia|clot|bleed|infarct)\w*\b.*\b(?:in|ago)\b)\W*(?:no|not|never)\b.*\b(?:seizures?|fits?|migraines?|faint\w*|concussion)\b",
        r"^(?!.*\b(?:derrame|ictus|acv|embolia|infarto|trombo)\b.*\b(?:en|hace)\b)\W*(?:no|nunca)\b.*\b(?:convuls\w+|epilep\w+|migranas?|desmay\w+|golpe)\b",
    ),
    # What happened once, told in passing.
    Row(
        frozenset({"stroke", "epilepsy"}),
        frozenset({"current"}),
        rf"\b{_HAPPENED} (?:back )?in (?:19|20)\d\d\b|\b(?:first|started|began|presented|onset|opened)\b[^.;]{{0,20}}\b{_HAPPENED}\b",
        rf"\b{_HAPPENED} (?:en|del?) (?:el )?(?:19|20)\d\d\b|\b(?:debut\w+|empez\w+|empece|comenz\w+|comence|primer\w*|inici\w+)\b[^.;]{{0,20}}\b{_HAPPENED}\b",
        unasked=True,
    ),
    Row(
        frozenset({"epilepsy"}),
        frozenset({"past"}),
        r"\b(?:an?|one|single|1) (?:[a-z]+ )?(?:seizure|fit)\b(?!.*\bepilep)",
        r"\b(?:una|sola) (?:sola )?convulsion\b(?!.*\bepilep)",
        unasked=True,
    ),
    Row(
        frozenset({"sle_diagnosis"}),
        frozenset({"suspected"}),
        r"\b(?:think|guess|reckon|suppose)\b[^.;]{0,16}\b(?:more|just|only) (?:the|my) lupus\b",
        r"\b(?:creo|pienso|supongo)\b[^.;]{0,16}\b(?:mas|solo) (?:el|mi|por el) lupus\b",
        unasked=True,
    ),
    Row(
        frozenset({"endocrine_disease"}),
        frozenset({"*"}),
        r"\b(?:biops\w+|scann?ed|checked|tested)\b my thyroid\b",
        r"\bbiops\w+ (?:de |en )?(?:la|mi) tiroides\b|\bme (?:revisaron|checaron|puncionaron) la tiroides\b",
        unasked=True,
    ),
    Row(
        frozenset({"heart_disease"}),
        frozenset({"*"}),
        NEVER_IS,
        r"\b(?:mini ?-?infarto|infarto cerebral)\b",
        unasked=True,
    ),
    # A nose that bled is no ulcer.
    Row(
        frozenset({"peptic_ulcer"}),
        frozenset({"*"}),
        r"^(?!.*\b(?:ulcer\w*|stomach|belly|gut)\b).*\b(?:nose|gums?|bruise\w*) ?(?:bled|bleeds?|bleeding)?\b",
        r"^(?!.*\b(?:ulcer\w*|estomago|gastri\w*|panza|barriga)\b).*\b(?:nariz|encias?|moretones?)\b",
    ),
    # Ulcers: another one, one that is only healing.
    Row(
        frozenset({"peptic_ulcer"}),
        frozenset({"past_single_healed"}),
        r"\b(?:another|a new one|a second one|(?<!never )(?<!not )again|two(?! (?:years|months|weeks|decades)\b)|both|several|twice)\b|(?<!fully )\b(?:still|nicely|slowly|almost|nearly|is|are) ?(?:still )?healing\b|^\W*healing\b|\b(?:almost|nearly) healed\b",
        r"\b(?:otra|otra vez|de nuevo|dos(?! (?:anos|meses|semanas)\b)|varias|segunda)\b|\b(?:cicatrizando|sanando|curandose|casi (?:curada|cerrada|cicatrizada))\b",
    ),
    # Dialysis: nearly, for the time being, until a day nobody can place.
    Row(
        BRAIN | {"dialysis"},
        frozenset({"past"}),
        r"\b(?:nearly|almost|came close|close to|on the verge)\b(?! (?:\d|one|two|three|four|five|six|ten|a))",
        r"\b(?:estuve|estaba) a punto\b|\bcasi (?:me|llego|empiezo|entro|necesito)\b|\bpor poco\b",
    ),
    Row(
        frozenset({"dialysis"}),
        frozenset({"past"}),
        r"^(?!.*\b(?:was|were|not|no|had|did|stopped|until|till|only needed)\b).*\b(?:for now|at the moment|temporar\w+|currently|for the time being)\b|^\W*temporar\w+,? since\b",
        r"^(?!.*\b(?:no|ya no|fue|tuve|estuve|hasta)\b).*\b(?:por ahora|de momento|temporal\w*|por el momento)\b",
    ),
    Row(
        frozenset({"dialysis"}),
        frozenset({"hemodialysis", "peritoneal"}),
        rf"\b(?:week|weekly|it|dialysis|machine|bags),? (?:up )?(?:until|till|to) (?:{_MONTH})\b|\b(?:until|till|up to)\b[^.;]{{0,14}}\b(?:transplant|kidney)\b(?! (?:comes|is found))",
        rf"\b(?:semana|dialisis|maquina|bolsas),? hasta (?:{_MES})\b|\bhasta (?:el|mi|que)\b[^.;]{{0,14}}\b(?:trasplant\w+|rinon)\b",
    ),
    Row(
        frozenset({"dialysis"}),
        NO,
        r"^(?!.*\b(?:no|not (?:on|need|have|get|do)|without|never (?:had|needed|on)) dialysis\b).*\b(?:because of|due to|for|i have|have|my|on) (?:my |the )?dialysis\b|"
        r"\b(?:not on|except) [a-z]+days?\b[^.;]{0,6}\bdialy|\bdialy[a-z]+\b[^.;]{0,12}\b(?:not on|except) [a-z]+days?\b",
        r"^(?!.*\b(?:no|sin) (?:estoy en |tengo |necesito )?dialisis\b).*\b(?:por|tengo|mi|voy a|es) (?:la |mi )?dialisis\b|"
        r"\blos (?:lunes|martes|miercoles|jueves|viernes|sabados) no\b[^.;]{0,12}\bdiali|\bmenos los (?:lunes|martes|miercoles|jueves|viernes|sabados)\b[^.;]{0,12}\bdiali",
        unasked=True,
    ),
    Row(
        MOOD,
        NO,
        NEVER_IS,
        r"\bno (?:he ido a que me|me ha visto nadie|me han evaluado)\b",
    ),
    # Whether it will end is asked.
    Row(
        frozenset({"dialysis"}),
        frozenset({"past"}),
        r"\b(?:could|can|will|would|might|when|able to|hop\w+ to)\b[^.;]{0,16}\b(?:come|get|go|be) off\b",
        r"\b(?:podria|podra|puede|podre|cuando|espero)\b[^.;]{0,20}\b(?:dejar|salir de|quitar\w*)\b[^.;]{0,12}\b(?:la )?(?:dialisis|maquina)\b",
        beside=True,
    ),
    # Fits of a child with a fever.
    Row(
        frozenset({"epilepsy"}),
        frozenset({"current"}),
        r"\b(?:febrile|fever|baby|infant) (?:seizures?|convulsions?|fits?)\b|\b(?:seizures?|convulsions?|fits?)\b[^.;]{0,20}\b(?:as an? (?:baby|child|kid|toddler|infant)|with (?:a )?fever)\b",
        r"\bconvulsi\w+\b[^.;]{0,12}\b(?:febril\w*|de (?:bebe|nin[oa]|chic[oa]|pequen[oa])|por (?:la )?fiebre|con fiebre)\b",
    ),
)
