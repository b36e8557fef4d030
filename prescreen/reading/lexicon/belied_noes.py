"""A no beside words that deny something else: it is not cured, it never stopped, it is not that kind but another."""

from typing import Final

from prescreen.reading.lexicon.belied_rows import (
    ALL,
    BRAIN,
    DEGREES,
    EVER,
    HEALTH,
    LASTS,
    NADA,
    NEVER_IS,
    NO,
    NOT,
    ORGANS,
    WILLING,
    Row,
)
from prescreen.reading.lexicon.scope import RELATIVES

_MEANS: Final = (
    r"(?:energy|strength|time|patience|bandwidth|spoons|words|internet|battery|signal|papers?|paperwork|results? (?:here|with me|handy|on me|yet)|"
    r"(?:that|the|exact|those|any|my) (?:number|figure|info\w*|data|records?|details?|letter|print ?out|report)s?)"
)
_FUERZAS: Final = (
    r"(?:cabeza|fuerzas?|ganas|animos?|tiempo|paciencia|energias?|corazon para|valor|palabras|saldo|internet|bateria|senal|cara|humor|"
    r"(?:es[eao]s?|el|los|las|la|mis?) (?:dato|datos|papel|papeles|resultado|resultados|numero|numeros|informacion|informe|informes|analisis|estudios|carta|hoja)|a (?:la )?mano)"
)
_DENIES_TOO: Final = r"(?!\W*(?:no|nope|never|none|nunca|nada|ningun[oa]?)\b *[,.;:!])"

ROWS: Final[tuple[Row, ...]] = (
    # Without the strength, the time or the paper to answer from.
    Row(
        ALL,
        NO,
        rf"^{_DENIES_TOO}.*\b(?:(?:do|did) not have(?: (?:the|any|much|enough|got|a lot of))*|have (?:no|got no|not got(?: the)?)|have not(?: got)?(?: the)?|no more|there is no|no) {_MEANS}\b|"
        r"\b(?:(?:do|did) not have|have not got|have not) the (?:heart|head|stomach|nerves?) (?:for|to)\b",
        rf"^{_DENIES_TOO}.*\b(?:no|ni) (?:(?:me |te )?(?:tengo|quedan?|hay|traigo|encuentro|sale[n]?)|estoy (?:con|de))(?: (?:ya|mas|ni|mucha?s?|muchas?|la|las|el|los|mis?|nada de))*? {_FUERZAS}\b",
    ),
    # It goes on: it never stopped, it is not cured.
    Row(
        LASTS,
        NO,
        rf"{NOT}(?: [a-z]+){{0,2}}? (?:stop\w*|quit\w*|finish\w*|end(?:ed|s)?|cured?|heal\w*|clear(?:ed|s|ing)?|rid of|gone|goes? away|"
        r"went away|left (?:it|me)|c[oa]me out|taken out|get over|got over|recover\w*|resolved?|off (?:of )?(?:it|them|my|the|anti\w+|meds|"
        r"pills|tablets)|wean\w*)\b|"
        r"\bcan (?:not|hardly|barely) live without\b|\bno (?:cure|luck|improvement|change|better|relief|let ?up|end (?:to|in))\b",
        rf"{NADA} (?:dej(?:o|e|a|an|amos|ado|aba|aron|ar)|par(?:o|an|e|ado|aron|a(?: de\b|\W*$))|quit(?:o|a|an|e|ado|aron|ar)|cur(?:o|a|an|e|ado|aron)|"
        r"san(?:o|a|e|ado)|elimin\w+|desaparec\w+|termin(?:o|a|an|e|ado)|acab(?:o|a|an|e|ado)|salgo|super(?:o|e|ado)|cierr[ae]|fue nunca|"
        r"negativizo|baja (?:de|la|el)|me dan de alta|ponen la penicilina|"
        r"recuper\w+|mejor(?:o|a|e|ado)|destet\w+|respet\w+)\b|"
        r"\bno (?:hay|ha habido) (?:mejoria|cambios?|manera|forma)\b|\bno puedo vivir sin\b|\bsigue igual\b",
    ),
    # It is there, untreated or out of hand.
    Row(
        LASTS - {"depression"},
        NO,
        rf"{NOT}(?: [a-z]+){{0,2}}? (?:treated|controlled|under control|respond(?:ed|ing)?|work(?:ed|ing)|active|detectable|detected)\b|"
        r"\b(?:under control|controlled)\? (?:no|not)\b|\bno control\b",
        rf"{NADA} (?:trat(?:e|o|ado|ada|aron|an)|control\w+|respond(?:i|io|e|ido)|funcion(?:o|a|aron)|hizo efecto|activ[oa]|detect\w+|"
        r"compens\w+)\b",
    ),
    # Never, or only, by kinds: "no, solo la bolsa".
    Row(
        frozenset({"tubes"}),
        NO,
        r"\b(?:left|put in|replaced (?:it )?with|swapped (?:it )?for) (?:a|an|the|me with)\b|\bno [a-z]+,? (?:just|only|but) (?:a|the|my)\b",
        r"\b(?:me (?:pusieron|dejaron|cambiaron))\b|\bno (?:de (?:la |el |los )?)?(?!(?:ten(?:go|ia|emos)|tiene|llev[oa]|traigo|trae|us[oa]|hay|he|ha)\b)[a-z]+,? (?:solo |sino |pero )?(?:la |el |un |una |de(?:l| la)? )?"
        r"(?:sonda|drenaje|bols\w+|vesicula|rinon|orina|cateter)\b",
    ),
    # No more since a day, of what is asked of all of life.
    Row(
        EVER | {"suicidal_thoughts"},
        NO,
        r"\b(?:no|not|none|nothing|never|nope|zero)(?: (?:more|another|further))?(?: [a-z' -]+?)?,? (?:since|after)\b"
        r"(?! (?:birth|i was born|childhood|forever))(?=.{0,30}(?:\b(?:19|20)\d\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|"
        r"\b(?:my|the|that|they|then|last|i)\b))|"
        r"\bno more (?:[a-z]+ )?(?:on|with|thanks to|since)\b|\bno recurrence\b|"
        r"\bno (?:more )?cancer (?:left|any ?more|now)\b|\bnot any ?more\b|\bmaybe once\b",
        r"\b(?:no|nunca|ningun[oa]?|nada|ya no)(?: [a-z]+){0,3} desde (?:que |el |la |hace |ese |aquel |mi |las? )?[a-z0-9]+|"
        r"\bya no,? (?:con (?:el|la|los|las|mi|mis)|me operaron|se me|cerro|desde|hace)\b|\bno (?:me )?(?:ha|han) vuelto a\b|"
        r"\bno (?:este (?:ano|mes)|ahora),?(?: hace| antes|\W*$)",
    ),
    Row(
        frozenset({"suicidal_thoughts"}),
        NO,
        r"\bnot? (?:so much |really )?(?:today|lately|recently|right now|at the moment|this (?:week|month|year)|these days|tonight)\b|"
        r"\bno more than (?:anyone|anybody|most|usual|others)\b|\bnever acted\b|\bnot acted\b|\bnot that i would (?:do|act)\b",
        r"\b(?:no|nada)(?: (?:mucho|tanto))? (?:ultimamente|hoy|este (?:mes|ano)|esta semana|ahora|ahorita|por ahora|de momento)\b|"
        r"^\W*(?:hoy|ahora|ahorita|ultimamente|por ahora|este mes|esta semana) no\b|\bno me faltan ganas\b",
    ),
    # How much, how often, where: not all of it, and so some.
    Row(
        DEGREES,
        NO,
        r"\bnot (?:always|constantly|daily|every (?:day|time|week|night)|all the time|as (?:much|often|bad|many)|so (?:much|often|bad|many)|"
        r"that (?:much|often|many)|too (?:often|many)|on (?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b|"
        r"\b(?:hardly|barely|almost never|rarely)\b(?! any)",
        r"\bno (?:tanto|siempre|todos los dias|a? ?diario|seguido|muy seguido|tan seguido|tan (?:mal|fuerte|grave|grande|a menudo)|del todo|"
        r"por completo|exclusivo|todo el dia|mortal|mucha|tanta|tan alta|muy (?:alta|fuerte)|los (?:lunes|martes|miercoles|jueves|viernes|sabados|domingos)|aqui|en (?:el|este) hospital|me toca)\b|"
        r"\bhoy no me toca\b|\bcasi (?:no|nunca|nada)\b|\bno (?:fui|me dializaron|me toco)\b",
    ),
    # How many.
    Row(
        LASTS | {"surgeries_recent", "recent_vaccines"},
        NO,
        r"\b(?:no|not),? (?:just|only|more than) (?:the )?(?:one|a|two|once|twice|\d)\b(?! (?:of|day|week|month|year|time))|\bnot (?:one|a),? but\b",
        r"\bno,? (?:solo|solamente|nomas|mas que|mas de|mas) (?:el |la )?(?:un[oa]?|dos|tres|\d+|del?)\b|\bno un[oa],? (?:sino )?(?:dos|tres)\b|"
        r"\bno (?:tan grande|mayor|solo|sol[oa]mente)\b",
    ),
    # A no that admits it, or a turn of phrase.
    Row(
        HEALTH
        | WILLING
        | {
            "pregnancy_possible",
            "plans_children_1yr",
            "surgery_planned",
            "sle_diagnosis",
            "prescreen_consent",
            "carer_authorised",
        },
        NO,
        r"\bno (?:question|doubt|denying|secret|need to ask|way to hide|use denying|point (?:in )?denying)\b(?!.*\b(?:not|no|out|scam|never)\b)|\bnever in doubt\b|\bno,? yeah\b|"
        r"\bno,? it is on (?:for|the)\b|\b(?:do|did|will|can|would|could) not (?:rule (?:it|that) out|deny (?:it|that))\b|\bnot impossible\b|"
        r"\bno reason not\b|\bwould not not\b|\bnever had a problem with\b|\bno remission\b",
        r"\bno (?:(?:lo|la|te|le|les|se|os) )*(?:niego|(?:voy|vamos|quiero|puedo|podria) a? ?(?:negar|mentir|decir que no|enganar)\w*|"
        r"puedo negar\w*|miento|cabe duda|hay duda|tengo (?:la menor )?duda|creo que haga falta negar\w*|lo sabe nadie|sabe nadie|"
        r"(?:diga|digan|digas|cuente)[^.;]{0,20} (?:pero )?si|es (?:ningun )?secreto|veo (?:por|el) que no|opongo|me opongo|faltaba mas|"
        r"dejaria|me perderia|descart\w+|(?:es|sera|seria) imposible|te digo que no|"
        r"(?:da pena|gusta) decirlo|estoy orgullos[oa]|tengo sida|sabes? cuanto|pierd[oe] (?:nada|la esperanza)|cierro la puerta|"
        r"(?:me )?(?:cuesta nada|molesta|opondria|opone)|vivo lejos|quiero otra cosa|(?:pienso|voy a) quitarme)\b(?!.*\bque no\b)|"
        r"\bnada me gustaria mas\b|\bno,? (?:adelante|pregunte|dele|digame)\b|\bquisiera decir que no\b|\bsida no\b|"
        r"\bnunca me han dado un resultado negativo\b|\bno[pl]?,? bueno si\b|"
        r"\bno hay (?:dia|semana|mes|noche|ano)[^.;]{0,10} que no\b|\bno pasa (?:un|una) (?:dia|semana|mes|noche)[^.;]{0,10} sin\b|"
        r"\bno es que no\b",
    ),
    Row(frozenset({"followup_agrees"}), NO, NEVER_IS, r"\bno trabajo\b"),
    # Not the one, but the other.
    Row(
        frozenset({"stroke"}),
        NO,
        r"^(?!.*\b(?:scare|turned|thought|lungs?|legs?|arms?|eyes?)\b)(?:no|nope|not)\b.*\b(?:just|only|but|two|three|some) (?:an? |of )?(?:[a-z]+ )?"
        r"(?:tias?|mini ?-?strokes?|clots?|bleeds?|h(?:a|e)emorrhages?)\b|\bbut i had an? (?:[a-z]+ )?(?:bleed|clot)\b",
        r"^(?!.*\b(?:creian|pensaban|resulto|ojo|pulmon|pierna)\b)(?:no|nada|nunca)\b.*\b(?:solo|pero|dos)\b[^.;]*\b(?:tias?|isquemia|coagulos?|hemorragia)\b",
    ),
    Row(
        frozenset({"epilepsy"}),
        NO,
        r"\b(?:just|only|but)(?! no| not| never)\b[^.;,]{0,14}\b(?:absences?|blank spells?|auras?|jerks)\b",
        r"\b(?:solo|pero)(?! no| nunca)\b[^.;,]{0,14}\b(?:ausencias?|auras?)\b",
    ),
    Row(
        ORGANS,
        NO,
        r"\b(?:stage [1-5]|fibrosis|aplastic|since the transplant|on the (?:transplant )?list)\b|^not? [a-z]+,? (?:hepatitis|fatty liver|anemia)\b",
        r"\b(?:fibrosis|aplasica|desde el trasplante|en lista de espera)\b|\bno tengo (?:(?:el|la|los|las|mi|mis) )?[a-z]+ bien\b"
        r"|\bno tengo (?:bien|buen[oa]s?)\b",
    ),
    Row(
        frozenset({"peptic_ulcer"}),
        NO,
        r"\b(?:just|only|but) (?:a|one|two)? ?(?:hole|perforation|small)\b|\bjust one\b|\balways two\b",
        r"\bpero vuelven\b",
    ),
    Row(
        frozenset({"active_infection"}),
        NO,
        r"\b(?:flu|covid|strep|rsv|urine|uti) (?:is |was |came back )?positive\b|\b(?:just|only|but) (?:a )?(?:fever|temperature|infection)\b",
        r"\b(?:fiebre|dolor|ardor|tos|infeccion)[a-z ]{0,14} si\b|\bno me baja\b",
    ),
    Row(
        frozenset({"immunosuppressants"}),
        NO,
        r"(?<!no )(?<!or )(?<!nor )\binfusions?\b|\bexcept\b",
        r"\bno (?:se me olvida|traigo|me se)\b|(?<!ni )(?<!sin )\binfusion\w*\b",
    ),
    Row(
        frozenset({"surgery_planned"}),
        NO,
        r"\bno surgery,? (?:just|only|but) an? \w+",
        r"\bno (?:cirugia|operacion),? (?:solo|pero) \w+",
    ),
    Row(
        frozenset({"dialysis"}),
        NO,
        r"\b(?:\d|three|twice|times?) (?:times )?(?:a|per|every) week\b",
        r"\b(?:\d|tres|dos) veces (?:por|a la) semana\b|\bperitoneal\b",
    ),
    # Nothing prevents it.
    Row(
        frozenset({"can_cause_pregnancy", "pregnancy_possible"}),
        NO,
        r"\b(?:no|not|never) (?:had )?(?:a |the )?(?:vasectomy|snip|steril\w+)\b|\bno periods? (?:for|since|because)\b(?!.*\by(?:ea)?rs?\b)",
        r"\bno (?:me (?:hice|he hecho) (?:la )?vasectomia|soy esteril|he dejado de (?:reglar|menstruar))\b|\bnada que lo impida\b|"
        r"\b(?:menopausia|regla) (?:desde )?hace \d+ mes\w*|\bya no me (?:viene|baja) por\b",
    ),
    Row(
        frozenset({"pregnant"}),
        NO,
        r"\bpositive\b.*\bnegative\b|\bhave not (?:tested|taken a test|done a test)\b",
        r"\bno me he hecho la prueba\b|\bpositiv[oa]\b.*\bnegativ[oa]\b",
    ),
    Row(
        frozenset({"contraception_agrees"}),
        NO,
        r"\b(?:but|though) (?:ok|okay|fine|yes|i will|sure)\W*$",
        r"\bpero (?:si|bueno|ok|vale|esta bien)\W*$",
    ),
    Row(
        frozenset({"sle_diagnosis"}),
        NO,
        r"\bhad it \d",
        r"\bme lo dijo la\b|\bla (?:doctora|reumatologa|otra) si\b|\b(?:no (?:me cabe|hay|tengo)) duda\b",
    ),
    Row(
        frozenset({"hiv"}),
        NO,
        r"\bhiv (?:i )?do not want to (?:say|tell|answer)\b",
        r"\bno (?:me )?(?:ha|han) (?:salido|dado) negativ[oa]s? nunca\b|\bno puede ser que pregunten\b",
    ),
    Row(
        frozenset({"suicidal_thoughts", "syphilis", "leukapheresis_contraindication", "hiv"}),
        NO,
        NEVER_IS,
        r"^\W*no (?:me lo recuerd\w+|me haga[ns]? hablar|es facil (?:contestar|responder|hablar)|que es eso)\b",
    ),
    Row(
        WILLING,
        NO,
        r"\b(?:do not|can not|could not) (?:see|think of|find) (?:why|any|a reason|one reason)\b|\bno (?:objections?|issues? with|problems? with|reason (?:i|not|why))\b",
        r"\b(?:sin|ninguna?) (?:problemas?|objecion\w*|inconveniente)\b|\bno (?:hay|tengo|veo) (?:ningun )?(?:problema|inconveniente|objecion)\b",
    ),
    Row(
        frozenset({"suicidal_thoughts"}),
        NO,
        r"\b(?:never|not|nothing) (?:too |that |really )?serious(?:ly)?\b",
        r"\bnada (?:serio|grave)\b|\bno en serio\b",
    ),
    Row(
        BRAIN | {"dialysis"},
        NO,
        r"\bno [a-z]+ (?:for|in) (?:about |over |almost )?(?:\d+|a|two|three|four|five|several|many|some) (?:years?|months?|yrs?)\b",
        r"\b(?:ningun\w*|no) [a-z ]{0,24}(?:hace|en|desde hace) (?:\d+|un|dos|tres|cuatro|cinco|varios|muchos) (?:anos?|meses)\b",
    ),
    Row(
        frozenset({"carer_authorised"}),
        NO,
        r"\b(?:can|does) not (?:read|write|see|hear|use)\b",
        r"\bno (?:sabe (?:leer|escribir|usar|manejar)|puede (?:leer|escribir|usar|ver)|ve|oye)\b",
    ),
    Row(
        LASTS | {"blood_disease"},
        NO,
        NEVER_IS,
        r"\bno (?:me |se me )?(?:ha |han )?(?:cicatriz\w+|coagul\w+|produzco|se (?:me )?(?:va|quita|cura)|dejaron hacer\w*|quedaron secuelas|"
        r"hace ni|va la)\b|\bno [a-z ]{0,24}desde que (?:tomo|estoy con|me dan)\b|\bno (?:bueno|solo) ",
    ),
    Row(
        LASTS | {"immunosuppressants"},
        NO,
        r"\bnever (?:been )?negative\b|\bnever without\b",
        r"\bno me (?:(?:he|ha|falta|faltan|salto|saltado|perdido) )+(?:nunca|ni|una)\b|\bpero si(?= (?:tengo|tuve|tenia|he|oia|oigo|han salido|una?|algun\w*)\b|\W*$)|"
        r"\bno me (?:dan|han dado|entregan) (?:el |los )?resultados?\b",
    ),
    Row(
        frozenset({"severe_allergy"}),
        NO,
        r"\b(?:almost|nearly) died\b|(?<!never )(?<!not )(?<!been )\bhospitali[sz]ed\b|\bnot allowed\b",
        r"\bcasi me (?:muero|mori)\b|(?<!nunca )(?<!no )\bme hospitalizaron\b|\bno me dejan tomar\b",
    ),
    Row(
        ORGANS,
        NO,
        r"\b(?:is|are) not (?:that |too |so )?(?:bad|serious|right|good|well|great)\b|\bnot (?:that|too|so) (?:serious|bad)\b",
        r"\bno (?:es|son|esta|estan) (?:tan |muy )?(?:graves?|seri[oa]s?|bien|mal|buen[oa]s?)\b|\bno me suben\b|\bno me han puesto\b",
    ),
    # All but one.
    Row(
        HEALTH | {"immunosuppressants"},
        NO,
        r"^(?:\w+ ){0,6}(?:except|apart from|other than|save) (?:the|my|for)\b",
        r"^(?:\w+ ){0,6}(?:menos|excepto|salvo) (?:a |al |el |la |los |las )",
        alone=True,
    ),
    # Trouble with the chat, a cry, a refusal: no answer at all.
    Row(
        ALL,
        NO,
        r"^\W*(?:no,? )?(?:i )?(?:do|did|can|could) not (?:understand|get (?:it|that|the question)|follow|read (?:it|that|this)|see "
        r"(?:the|it|what)|type|hear)\b(?!.*[.;!?] *(?:no|yes)\b)",
        r"^\W*no (?:entiendo|entendi|lei|leo|veo (?:las|la|bien|el)|me deja escribir|puedo (?:hablar|escribir|leer|ver)|estoy sol[oa]|"
        r"te (?:escucho|oigo|entiendo)|se (?:lee|ve|entiende)|(?:mames|manches)(?![ ,.!]+(?:claro que no|no|nunca|para nada|ni|nada)\b)|jodas?|inventes|me digas|friegues|chingues|seas?|sea|"
        r"te importa|le importa|es asunto|vine a|(?:pienso|voy a|quiero|quisiera|deseo|debo) (?:contestar|responder|hablar|recordar|decir)\w*)\b"
        r"(?!.*[.;!?] *(?:no|si)\b)",
    ),
    # What is lacking is ill too.
    Row(
        frozenset(
            {"immunodeficiency", "endocrine_disease", "blood_disease", "other_vital_organ_disease", "kidney_disease"}
        ),
        NO,
        r"\b(?:have no|without (?:a|my)|have not (?:got )?(?:a|my|any)|do not have (?:a|my|any)) (?:thyroid|spleen|immune system|immunity|antibodies|"
        r"immunoglobulins?|igg|defen[cs]es|working (?:kidneys?|pancreas))\b(?! (?:problems?|disease|issues?|trouble|disorder|condition|deficien))",
        r"\bno (?:me )?(?:tengo|queda|quedan|produzco) (?:ya )?(?:la |el |mi )?(?:tiroides|bazo|defensas|inmunoglobulinas|anticuerpos|suprarrenales)\b"
        r"(?! (?:mal|bajas|enfermas|con))|\bno pero [a-z]+ si\b",
    ),
    # Not born yet; late.
    Row(
        frozenset({"pregnant"}),
        NO,
        r"\b(?:have not (?:given birth|delivered|lost)|not (?:born|due)|not (?:until|till))\b|\b(?:period|i am|am)\b[^.;]{0,14}\blate\b",
        r"\b(?:no|todavia no|aun no)(?: (?:he|ha|me|se))* (?:parido|pari|nac(?:e|io|ido)|doy a luz|dado a luz|perdido al bebe|aliviado|alivio)\b|"
        r"\b(?:no me (?:vino|ha venido|baja|bajo)|atras[oa]|retraso)\b|\bno falta nada\b",
    ),
    # The breast alone.
    Row(
        frozenset({"breastfeeding"}),
        NO,
        r"\b(?:no|not|never)(?: any)? (?:formula|bottles?|pump(?:ing)?|solids?)\b",
        r"\bno (?:(?:le|lo|la|se|he|quiere|toma|come|hay|da|doy|usa|uso|quien) )*(?:biberon|mamadera|tetero|formula|otra cosa|destet\w+|"
        r"se la quite|leche de bote)\b|\bcasi,? solo de noche\b",
    ),
    # May not have it.
    Row(
        frozenset({"cyflu_contraindication", "leukapheresis_contraindication"}),
        NO,
        r"^(?!.*\b(?:nobody|no one|never (?:said|told))\b).*\b(?:can not|must not|should not|not allowed to|am not to) (?:have|get|take|be given|do|donate)\b",
        r"\bno (?:(?:me|la|lo|se|te) )*(?:pueden|puedo|debo|debe|dejan|permiten|quieren) ?(?:poner|recibir|dar|tomar|hacer)?\b",
    ),
    # A pregnancy that only care prevents.
    Row(
        frozenset({"pregnancy_possible"}),
        NO,
        r"^(?!.*\b(?:i (?:have |had |got )+(?:a |the )?(?:vasectomy|snip)|hysterectomy|womb|uterus|tubes|tied|ovar\w+|menopaus\w*)\b).*\b(?:condoms?|the pill|(?:birth control|contracepti\w+)|vasectomy|snipped|not (?:had|have|having) sex|no sex|have not had sex|"
        r"not sexually|abstin\w+|celibate|single|no (?:partner|boyfriend|husband|man)|lesbian|breast ?feeding|nursing|testosterone|iud|coil|"
        r"implant|depo|patch)\b|"
        r"\b(?:not in menopause|no menopause|too young|not menopausal|not (?:yet )?been through)\b|"
        rf"\b(?:hysterectomy|womb|uterus|menopause)\b[^.;]{{0,24}}\b(?:planned|booked|scheduled|might|next|soon|not me|not yet)\b|"
        rf"\b(?:my )?(?:{RELATIVES}) (?:had|has|got|went through)\b|\bmight (?:take|remove)\b",
        r"^(?!.*\b(?:histerectomia|matriz|utero|trompas|ovarios|menopausia hace \d+ anos?)\b).*\b(?:condon(?:es)?|preservativos?|pastillas?|vasectomia|no tengo (?:relaciones|pareja|sexo|novio|marido)|sin pareja|solter[oa]|diu|"
        r"implante|parche|inyeccion)\b|"
        r"\b(?:no me cuido|no nos cuidamos|no tengo (?:la )?menopausia|no se me ha (?:ido|quitado) la regla|"
        r"no me (?:quitaron|han quitado|sacaron|operaron)|veo por que no)\b",
    ),
    Row(
        frozenset({"plans_children_1yr"}),
        NO,
        r"\b(?:not (?:using|preventing|careful)|can not wait|not want to wait)\b",
        r"\bno (?:nos |me )?(?:cuidamos|cuido|(?:quiero|puedo|queremos|podemos) esperar)\b|\bno hasta\b",
    ),
    Row(
        frozenset({"severe_allergy"}),
        NO,
        r"^(?!.*\b(?:no|not|never|none)\b.{0,16}\b(?:lips?|tongue|throat|face)\b).*\b(?:lips?|tongue|throat|face)\b[^.;]{0,16}\b(?:swell\w*|swollen|clos\w+)\b",
        r"^(?!.*\b(?:no|nunca|jamas|ni)\b.{0,24}\b(?:labios?|lengua|garganta|cara)\b).*\b(?:labios?|lengua|garganta|cara)\b[^.;]{0,16}\b(?:hinch\w+|cierr\w+|cerr\w+)\b",
    ),
    Row(
        frozenset({"depression", "suicidal_thoughts"}),
        NO,
        r"\b(?:never|not) off (?:my |the )?(?:anti\w+|meds|pills)\b",
        r"\bno (?:voy a terapia|falto|puedo dejar|me han quitado)\b",
    ),
    Row(
        frozenset({"cancer_history"}),
        NO,
        r"\b(?:waiting (?:for|on)|awaiting|results? (?:of the )?(?:pending|next|on))\b[^.;]{0,20}\bbiops\w+",
        r"\b(?:me dan|espero|esperando|falta)\b[^.;]{0,20}\bbiopsia\b",
    ),
    Row(
        frozenset({"sle_diagnosis"}),
        NO,
        r"\b(?:in )?remission\b|\bno thanks to\b|\bbut yes\b|\bit was\W*$|\b(?:two|three|other|another) doctors? did\b|"
        r"\b(?:bloods?|labs?|ana|tests?)\b[^.;]{0,12}\bpositive\b(?! for)",
        r"\bremision\b|\bpero si\b",
    ),
    Row(
        frozenset({"refractory"}),
        NO,
        r"\bcontrolled\? no\b|\bno flare[ -]free\b|\bno remission\b|\bno improvement\b",
        r"\bno (?:mejoro|ha habido manera|me hace nada|me funciona)\b",
    ),
    # Believed not, and not known.
    Row(
        ALL,
        NO,
        r"\b(?:(?:do not|don't) think so|probably not|i guess not)[ ,.]+but (?:i )?(?:really )?(?:do not know|am not sure|not sure|no idea|"
        r"(?:could|would) not swear)\W*$",
        r"\b(?:no creo|creo que no|supongo que no|diria que no)[ ,.]+(?:pero|aunque) (?:la verdad )?(?:no (?:lo )?se|ni idea|quien sabe|"
        r"no (?:lo )?(?:jur\w+|apostaria|pondria las? manos?.*))\W*$",
    ),
)
