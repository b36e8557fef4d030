"""Spanish turned into the words the readers know, phrase by phrase, longest first. Places in the message are kept.

Patterns are on lower-case text without accents. This is no translation: only what answers a screening question.
"""

from typing import Final

from prescreen.reading.lexicon.scope import RELATIVES
from prescreen.reading.lexicon.spanish_polarity import POLAR_PHRASES

_LAST: Final = r"(?= *(?:[.,;:!]|$))"
_AFTER_A_NAME: Final = r"(?<=[a-z] )(?<!\bque )(?<!\bpero )(?<!\by )(?<!\bsi )(?<!\byo )(?<!\beso )(?<!\besto )(?<!\bporque )(?<!\bya )(?<!\bcreo )(?<!\bahora )(?<!\btodavia )(?<!\baun )"

PHRASES: Final[tuple[tuple[str, str], ...]] = (
    (r"ya (?:te|le|se lo) (?:dije|he dicho) que(?= no\b)", "i already told you"),
    (
        r"(?:(?:me|te|le) )?(?:sacan|sacaron|extrajeron|quitaron|sacado|extraido)(?: (?:la|las|los|mis?|unas?|unos|de))* "
        r"(?:sangre|celulas|linfocitos|(?:globulos )?blancos|defensas)[a-z ,]{1,60}\b(?:cambi|modific|alter|program|reprogram|entren|manipul|arregl)(?:aron|an|ado)\b"
        r"[a-z ,]{1,60}\b(?:volvi(?:eron|do) a (?:meter|poner|pasar|infundir|inyectar)|(?:vuelven|vuelto) a (?:meter|poner|pasar)|devolvieron|devuelven|regresaron|"
        r"(?:pusieron|metieron|pasaron|infundieron) (?:de nuevo|de vuelta|otra vez)|reinyectaron|reinfundieron)",
        "car-t",
    ),
    (
        r"(?:no|nunca|jamas|tampoco|ni)(?: (?:me|se|ha|han|habia|le))* (?:pas\w+|sub(?:en?|io|ieron|ido|ia)|rebas\w+|super\w+)(?: de)? "
        r"(?:l[ao]s )?(?=\d)(?!\S+ (?:al?|hasta)\b)",
        "never over ",
    ),
    (
        r"(?:no|nunca|jamas|tampoco|ni)(?: (?:me|se|ha|han|habia|le))* baj(?:an?|o|aron|ado|aba) de (?:l[ao]s )?(?=\d)(?!\S+ (?:al?|hasta)\b)",
        "never under ",
    ),
    (
        r"(?:(?<=\d[ ,])|(?<=\d, ))(?:y )?no(?: eran?| es| son| fueron| fue)?"
        r"(?= \d+(?:[.,]\d+)?(?![\d.,]*\d)(?!,? (?:no|perdon|digo|mejor|espera|es|son)))",
        "not",
    ),
    (r"no(?= \d+(?:[.,]\d+)?(?: [a-z/%]+)?,? (?:es|son|era|eran|sino|fue|fueron) (?:de )?\d)", "not"),
    (
        r"(?:no,? |ay,? |uy,? )*(?:miento|lei mal|vi mal|mire mal|me confundi|que digo)(?:,? (?:perdon|es|era|son))?(?=[ ,:.]*\d)",
        "no, sorry,",
    ),
    (r"otr[oa] que (?:ya )?no (?:me acuerdo|recuerdo|me se|se)(?: (?:como se llama|el nombre|cual))?", "another pill"),
    (r"e(?= h?[iy][a-z])", "and"),
    (
        r"(?:nunca|jamas) (?:me |nos |le )?(?:han hecho|hicieron|he hecho|hice|"
        r"habian hecho) (?:(?:esas|estas|las|ninguna|ninguno|de|esos|estos|los) )*(?:pruebas?|analisis|examenes|"
        r"test)(?: de es[oa]s?)?",
        "never been tested for any of them",
    ),
    (
        r"(?:ni |y |no )?nada (?:de )?(?:lo|los|las|el|la) (?:demas|otr[oa]s?|resto)|"
        r"(?:ni )?(?:lo demas|el resto)(?: tampoco| no)(?! (?:(?:lo|te|le|me|se lo) )?(?:se|sabria|sabemos|podria|"
        r"puedo|recuerdo|acuerdo|tengo (?:claro|idea)|estoy|creo|entiendo)\b)",
        "none of the rest",
    ),
    (
        r"(?:de |en )?(?:(?:todos )?(?:los|mis|sus) |"
        r"la parte de (?:los )?)organos (?:yo )?(?:(?:estoy|estan|esta|van|andan|ando|los tengo|todo|todos|"
        r"l[oa]s tiene) )*"
        r"(?:nada|ningun[oa]?|(?:muy |perfectamente )?(?:bien|sanos|perfectos))(?: (?:de )?nada)?",
        "none of these",
    ),
    (
        r"(?:el |los |lo del |mis |"
        r"sus )?rinon(?:es)? (?:(?:solo|solamente|nomas|nada mas|es|son|unicamente|lo tengo|los tengo|mal|tocados?|"
        r"afectados?) )*(?:del|"
        r"por el|por|de|lo del|a causa del) (?:el )?lupus(?: nomas)?",
        "kidneys just the lupus",
    ),
    (
        r"(?:nunca |jamas |no )(?:me |le |nos |les )?(?:(?:han|ha|hemos|he) )?(?:dado|puesto|hecho|recetado|mandado|"
        r"recibido|dieron|pusieron|hicieron|recibi|recibio)(?: nunca| jamas)? nada (?:de )?(?:eso|esto|esos|esas)",
        "none of these",
    ),
    (
        r"(?:me |nos |le )?(?:hicieron|han hecho|hice|hecho) (?:ya )?(?:todas )?(?:las |unas |esas )?(?:pruebas|"
        r"analisis|analiticas)",
        "they tested",
    ),
    (
        r"(?:(?:y|gracias a dios|por suerte),? )?(?:me )?(?:han salido |salieron |dieron |salen )?(?:todas|todos|"
        r"todo) (?:han salido |salieron |dieron |ha salido |salio |dio |dan |son |estan |fueron |"
        r"en )?negativ[oa]s?(?: en (?:es[oa]s?|est[oa]s?|tod[oa]s?(?: ell[oa]s)?))?",
        "all negative",
    ),
    (
        r"(?:nunca|jamas|no|tampoco) (?:he |hemos |habia )?(?:estado|estuve|participado|participe|entrado|entre|"
        r"tomado parte|"
        r"formado parte)(?: (?:en|de))?(?: (?:un|una|ningun|ninguna|otro|otra|el|la|este)){0,2} (?:estudio|ensayo|"
        r"investigacion)(?: (?:clinico|clinica|medico|de ese tipo|asi))?",
        "never been in a clinical trial",
    ),
    (
        rf"{_AFTER_A_NAME}(?:ya )?(?:no|nunca|tampoco) (?:los? |las? )?(?:tengo|tuve|he tenido|padezco|hubo|hay|"
        rf"me han salido|me ha salido)(?: ahora| ahorita| nunca| de momento| por ahora)?{_LAST}",
        "no",
    ),
    (
        r"(?:todavia |aun )?no (?:se sabe|saben|sabe|estan segur[oa]s(?: de)?|esta segur[oa](?: de)?|esta claro|"
        r"tienen claro)(?: (?:todavia|aun|bien))? si (?:es|tengo|sea)",
        "not confirmed, maybe it is",
    ),
    (r"(?:me |le )?(?:estan|siguen) haciendo (?:\w+ )?(?:estudios|pruebas|examenes|analisis)", "being investigated"),
    (
        r"no (?:estoy )?(?:tomo|tomando|usando|uso)(?: ahora)? (?:nada|ningun[oa])(?: de (?:eso|esto|es[oa]s|est[oa]s))?",
        "i do not take any of these",
    ),
    (
        r"(?:las|los) (?:dos|2|tres|3)(?= (?:l[oa]s )?(?:tome|tomo|hoy|ayer|today|yesterday|esta|a diario|diari|cada|"
        r"todos|me))|"
        r"(?:amb[oa]s|tod[oa]s)(?= (?:l[oa]s )?(?:tome|tomo|hoy|ayer|today|yesterday|esta|a diario))",
        "both",
    ),
    (
        r"(?:por|para|a) mi (?:madre|mama|padre|papa|abuel[oa]|abuelit[oa]|hij[oa]|herman[oa]|ti[oa]|espos[oa]|marido|"
        r"mujer|suegr[oa]|amig[oa]|niet[oa]|prim[oa]|pareja),? (?:que |ella |"
        r"el )?(?:ya )?tiene (?=1?\d\d\b(?! (?:mil|mg|hij|niet|de |por|meses|semanas|dias)))",
        "for my mother, she is ",
    ),
    (
        r"(?:(?:ay|ah|oh|perdon|y|ya),? )?(?:se me (?:(?:ha|habia) )?(?:paso|pasado|olvido|olvidado|fue|ido)|(?:me )?olvide(?: de)?)"
        r" (?:decir(?:le|les|te)?|comentar(?:le|les|te)?|contar(?:le|les|te)?|mencionar(?:lo|le)?|poner|anotar)(?: que)?",
        "i forgot to say",
    ),
    # --- comes, goes, does nothing
    (
        r"(?:ya )?se me (?:quito|paso|fue|ha quitado|ha pasado|ha ido|"
        r"curo)(?! (?:la|el|los|las|un|una|lo|de|que|otra)\b)(?: (?:solo|sola|todo|del todo))?",
        "gone now",
    ),
    (
        r"(?:ya )?(?:se )?(?:me )?(?:esta|estan|va|van) (?:ya )?(?:casi )?(?:secando|cicatrizando|sanando|curando|"
        r"desapareciendo|quitando|bajando|cerrando)(?:se|me)?|"
        r"(?:esta|estan) (?:ya )?casi (?:sec[oa]s?|curad[oa]s?|bien|sanad[oa]s?)|"
        r"ya casi (?:no (?:la |lo )?tengo|nada|sec[oa]s?|bien|se (?:me )?(?:quita|va))",
        "getting better",
    ),
    (
        r"no (?:me )?(?:esta|estan) haciendo (?:nada|efecto)|no (?:me )?hacen? (?:nada|efecto)|"
        r"no (?:me )?(?:esta|estan) funcionando|no (?:me )?funcionan?",
        "is not working",
    ),
    (
        r"no (?:me )?(?:lo |la )?(?:pueden|logran|consiguen|han podido|han logrado|han conseguido) controlar|"
        r"no (?:hay manera|hay forma|logro|consigo|consiguen|logran) (?:de )?(?:que )?(?:se )?(?:calm\w+|control\w+|"
        r"baj\w+|estabili\w+)",
        "uncontrolled",
    ),
    (r"gripa|gripon", "flu"),
    (r"mocos|moqueo|mocosa", "runny nose"),
    (
        r"(?:al|a la|el|la|mi) (?:nen[ea]|guag[uü]a|chamac[oa]|chav[oa]|pib[ea]|gord[oa]|bebit[oa]|nietit[oa]|nietecit[oa]|bisnietit[oa])",
        "my son",
    ),
    (
        r"(?:nomas|nada mas|namas|na mas)(?= (?:el|la|los|las|un|una|con|tomo|me|lo|de|[a-z]+)\b)|pur[oa]s?(?= [a-z])",
        "only",
    ),
    (r"(?<=[a-z]) nomas" + _LAST, " only"),
    (r"ando (?=(?:con|mal|bien|en|muy|re|medio|jodid|tomand))", "i am "),
    (r"(?:ando|estoy|voy) (?:por|rondando|rozando) los (?=\d)", "about "),
    (r"(?<=\d) (?:cumplidos|recien cumplidos|cumplidit[oa]s)", " years old"),
    (r"(?:ando|estoy|me siento) (?:medio |muy |bien |super |algo )?depre\b", "i feel sad"),
    (r"(?:ando|estoy) (?:medio |muy |bien |super |algo )?deprimid[oa]", "i am depressed"),
    (r"(?:estuve|estaba|anduve) (?:medio |muy |bien |super |algo )?(?:depre|deprimid[oa])", "i was depressed"),
    (r"(?:por|en) (?:la|el|mi) (?:panza|barriga|vientre|abdomen|guata|tripa)", "through my belly"),
    (
        r"(?:(?:fui|acudi|asisti) a )?(?:(?:la|mi) )?ultima (?:visita|cita|consulta)(?: (?:fue|la tuve))?",
        "last visit was",
    ),
    (r"(?:lo |la )?(?:termine|acabe|finalice|finalizo|concluyo|conclui)(?= (?:en|el|hace|a|in)\b)", "it ended"),
    (r"(?:al|a la|el|la|mi) (?:nin[oa]|peque|cri[oa]|chiquill[oa])", "my son"),
    (r"a los (?:ninos|peques|crios|chicos)|los (?:ninos|peques|crios)", "my kids"),
    (r"fiebre amarilla", "yellow fever"),
    (r"(?:a )?(?:los |mis )(?:mellizos|gemelos)|(?:a )?(?:las |mis )(?:mellizas|gemelas)", "my twins"),
    (r"este finde|el finde", "this weekend"),
    (r"el finde pasado|el pasado finde", "last weekend"),
    (r"creo que(?! (?:no|si))|me parece que", "i think"),
    (r"nada de(?! (?:eso|esto|lo))|ningun\b(?! (?:problema|inconveniente|objecion)s?(?: *(?:[.,;:!]|$)))", "no"),
    (
        r"(?:nunca|jamas) (?:los |las |lo |la )?(?:he tenido|tuve|he padecido|he sufrido|padeci|sufri)(?: de)?",
        "i never had",
    ),
    (r"tampoco (?:tengo|padezco|sufro)(?: de)?", "i do not have"),
    (r"tampoco (?:he tenido|tuve)", "i have not had"),
    (r"ya no (?:los |las |lo |la )?tengo", "i no longer have"),
    *POLAR_PHRASES,
    (r"nada", "nothing"),
    (r"nunca|jamas", "never"),
    (r"todavia|aun", "still"),
    (r"siempre", "always"),
    (r"\d+ y (?:tantos|pico)(?: anos)?", "in my forties"),
    (r"(?:solo |solamente )?en la piel", "only in the skin"),
    # --- who
    (r"para mi (?:madre|mama)", "for my mother"),
    (r"para mi (?:padre|papa)", "for my father"),
    (r"para mi (?:hij[oa])", "for my son"),
    (r"para mi mism[oa]|yo mism[oa]|para mi\b", "for myself"),
    (r"mi (?:madre|mama|mami|mamita|jefita)", "my mother"),
    (r"mi (?:padre|papa|papi|papito|jefito)", "my father"),
    (r"mi herman(?:[oa]|it[oa])", "my sister"),
    (r"mi (?:hij(?:[oa]|it[oa])|nen[ea])", "my son"),
    (
        r"mi (?:difunt[oa] )?(?:marido|esposo|pareja|esposa|mujer)|mi (?:difunt[oa]|senora|dona)(?! (?:doctora|enfermera|madre|mama))",
        "my partner",
    ),
    (r"mi bebe", "my baby"),
    (r"mi (?:abuel(?:[oa]|it[oa])|ti(?:[oa]|it[oa])|prim(?:[oa]|it[oa])|amig[oa]|vecin[oa])", "my cousin"),
    (r"mis (?:abuel(?:it)?[oa]s|prim[oa]s|ti[oa]s)", "my cousins"),
    (r"(?:un[oa]s|varios|varias|much[oa]s|[2-9]) (?:de mis )?(?:abuel[oa]s|prim[oa]s|ti[oa]s)", "my cousins"),
    (r"(?:un[oa]s|varios|varias|much[oa]s|[2-9]) (?:de mis )?herman[oa]s", "my sisters"),
    # --- having and being
    (r"no (?:los |las |lo |la )?he tenido|no tuve", "i have not had"),
    (r"no (?:los |las |lo |la )?tengo|no (?:padezco|sufro)(?: de)?", "i do not have"),
    (r"he tenido|tuve", "i had"),
    (r"tengo", "i have"),
    (r"tenia|solia", "i used to have"),
    (r"padezco(?: de)?|sufro de", "i have"),
    (r"no estoy", "i am not"),
    (r"estoy", "i am"),
    (r"no soy", "i am not"),
    (r"soy", "i am"),
    (r"estuve", "i was"),
    (r"me diagnosticaron|diagnosticad[oa](?: con| de)?", "diagnosed with"),
    (r"me han dicho que|me dijeron que", "they said"),
    (r"sin\b", "without"),
    (r"con\b", "with"),
    (r"pero", "but"),
    (r"desde (?:el |la )?(?:ano )?", "since "),
    (r"tambien", "also"),
    (r"solo|solamente|unicamente", "only"),
    (r"ni\b", "nor"),
    (r"\by\b", "and"),
    (r"\bo\b", "or"),
    (r"antes\b", "before"),
    (r"(?:ahora|ahorita|ahoritita|orita|horita)(?: mismo)?|actualmente|en este momento", "now"),
    (r"en el pasado", "in the past"),
    (
        r"de (?:nin[oa]|chiquit[oa]|pequen[oa]|chic[oa]|cri[oa]|peque|chamac[oa]|morr[oa]|escuincl[ea]|chav[oa]|"
        r"pib[ea])|"
        r"en la infancia|cuando era (?:nin[oa]|pequen[oa])",
        "as a child",
    ),
    (r"hace anos|hace muchos anos|hace tiempo", "years ago"),
    # --- age and time
    (r"anos de (?:edad|vida|antiguedad)", "years old"),
    (r"anos", "years"),
    (r"meses", "months"),
    (r"mes\b", "month"),
    (r"semanas", "weeks"),
    (r"semana\b", "week"),
    (r"dias", "days"),
    (r"dia\b", "day"),
    (r"naci(?:do|da)?(?: en| el)?", "born in"),
    (r"el (?:mes|ano|lunes|martes|miercoles|jueves|viernes|sabado|domingo) pasado", r"\g<0>"),
    (r"la semana pasada", "last week"),
    (r"el mes pasado", "last month"),
    (r"el ano pasado", "last year"),
    (r"anteayer|antier", "the day before yesterday"),
    (r"ayer", "yesterday"),
    (r"anoche", "last night"),
    (r"esta manana", "this morning"),
    (r"manana", "tomorrow"),
    (r"hoy", "today"),
    (r"la proxima semana|la semana que viene", "next week"),
    (r"el proximo mes|el mes que viene", "next month"),
    (r"el proximo ano|el ano que viene", "next year"),
    # --- nothing of several
    (
        r"(operaciones|cirugias|vacunas)(?: (?:ahorita|ahora|por ahora|de momento|recientes|ultimamente))* no (?:tengo|tuve|he tenido|hay|me (?:han )?(?:hecho|puesto|hicieron|pusieron)) ninguna",
        r"no tengo \1",
    ),
    (r"(?:del? )?(vih|sida) (?:y|ni|o) (?:de )?(?:la |las )?hepatitis(?: [bc])? nada", r"no tengo \1 ni hepatitis"),
    (r"(?:del? )?(?:la )?(vih|sida|hepatitis(?: [bc])?|sifilis),? nada(?= *(?:$|[,.;!]))", r"no tengo \1"),
    # --- medicines
    (
        r"(?:es[ae] |ese )?(?:no l[ao]s? (?:dej[oa]|suelt[oa]|perdon[oa])(?: (?:nunca|jamas|por nada|ni un dia|never))|nunca l[ao]s? (?:dej[oa]|suelt[oa]))(?= *(?:[.,;!]|$|y\b|and\b|por\b))",
        "i take every day",
    ),
    (
        r"deje de tomar(?:lo|la|los|las)?|ya no (?:lo |la )?tomo|suspendi|me suspendieron|"
        r"ya no,? l[ao]s? (?:deje|dejo)|(?<=la )dejo(?= (?:hace|desde|ayer|el mes|la semana|el ano))|(?<=lo )dejo(?= (?:hace|desde|ayer|el mes|la semana|el ano))|deje",
        "i stopped taking",
    ),
    (r"me (?:quitaron|han quitado|retiraron|sacaron|han sacado)", "they took off"),
    (
        r"(?:operar(?:me)? )?no me (?:van a operar|operan|operaran)(?: de nada| nunca)?(?= *(?:[.,;!]|$))",
        "do not have operacion planeada",
    ),
    (r"no (?:me|le|nos) (?:van a operar|operan|operaran)(?: de nada)?", "i will not have surgery"),
    (r"me (?:van a operar|operan|operaran)(?: de(?:l| la| las| los)?)?", "i will have surgery on"),
    (r"(?:una|1) (?:sola )?(?:raya|rayita|linea)", "one line"),
    (r"(?:dos|2) (?:rayas|rayitas|lineas)", "two lines"),
    (
        r"sigo con(?= (?:(?:los|las|el|la|un|una|mis?|much[oa]s?|algun[oa]s?|vari[oa]s) )*"
        r"(?:brot\w+|dolor\w*|inflam\w+|roncha\w*|sarpullido|sintomas|llagas|cansancio|hinchazon|fiebre|manchas))",
        "i still have",
    ),
    (r"sigo (?:tomando|con)|todavia tomo|aun tomo", "i still take"),
    (r"estoy tomando|tomo|me pongo|me inyecto|uso", "i take"),
    (r"tomaba|tomaba antes", "i was on"),
    (r"tome", "i took"),
    (r"ultima dosis", "last dose"),
    (r"ultima (?:infusion|inyeccion)", "last infusion"),
    (r"pastillas?|comprimidos?|tabletas?", "pills"),
    (r"(?:2|dos) veces (?:al|por|x) dia", "twice a day"),
    (r"(?<=\d )(?:pirulos|pirulines|abriles|primaveras)", "years old"),
    (
        r"(?:el resto|lo demas|todo lo demas) (?:esta |anda |va )?(?:todo )?(?:barbaro|joya|impecable|de diez|de lujo|perfecto|genial|excelente|re bien|chido|chevere)",
        "el resto bien",
    ),
    (r"(?:3|tres) veces (?:al|por|x) dia", "three times a day"),
    (r"(?:1|una) vez (?:al|por|x) dia", "once a day"),
    (r"cada (?=\d{1,2} hours)", "every "),
    (r"c ?/ ?(\d{1,2}) ?(?:hours|horas|hrs?|h)", r"every \1 hours"),
    (r"al dia|por dia|x dia|diari[oa]s?|cada dia", "a day"),
    (r"por semana|a la semana|semanal", "a week"),
    (r"inyecci[oó]?n(?:es)?", "injection"),
    (r"got(?:it)?as? para (?:los ojos|el ojo)|colirio", "eye drops"),
    (r"cremita|crema", "cream"),
    (r"pomaditas?", "pomada"),
    (r"(?:e?spr[ae]y|aerosol|puff|bombita|chisguete) (?:del|para el|pal|de) asma", "inhaler"),
    (r"inhalador", "inhaler"),
    # --- illness
    (
        r"isquemia(?:s)?(?: \w+){0,2} (?:pasajeras?|transitorias?)|ataque isquemico transitorio|ait\b|mini ?ictus|"
        r"(?:amago|conato) de (?:ictus|derrame)",
        "mini stroke",
    ),
    (r"convulsion(?:aba|e|o)", "had seizures"),
    (r"done (?:un|el) rinon|doy un rinon", "i donated a kidney"),
    (r"(?:todo )?(?:fenomenal|estupend[oa]s?|de maravilla|de lujo|impecables?|como nuev[oa]s?|sin novedad)", "fine"),
    (r"(?:san[oa]|fresc[oa]) como (?:una manzana|un roble|una rosa|una lechuga|una pera)", "i am fine"),
    (r"antibioticos?", "antibiotics"),
    (r"aciclovir|valaciclovir", "acyclovir"),
    (
        r"(?:ya |y )?(?:me |se )?(?:va|voy|esta|estoy|vamos) (?:ya )?(?:mucho |bastante |algo )?(?:mejor|mejorando|"
        r"cediendo|remitiendo|bajando|de salida)|"
        r"ya (?:mucho |bastante |algo )?mejor\b",
        "getting better",
    ),
    (r"me (?:la |lo )?(?:curaron|cure|han curado)", "cured"),
    (
        r"por (?:las pastillas|la medicacion|los medicamentos|el tratamiento|los inmunosupresores|las medicinas)",
        "because of my medicines",
    ),
    (
        r"(?:me )?(?:lo |la )?estan (?:estudiando|mirando|investigando|evaluando|haciendo pruebas)|en estudio\b",
        "being investigated",
    ),
    (r"me estan volviendo|estan volviendo|van volviendo", "coming back"),
    (r"(?:registros?)\b", "registry"),
    (r"cuestionarios?", "questionnaires"),
    (r"encuestas", "surveys"),
    (r"cada ano|todos los anos", "every year"),
    (r"cada mes|todos los meses", "every month"),
    (r"farmacos?", "drug"),
    (r"me (?:la|lo|las|los) (?:quitaron|sacaron|operaron|han quitado|han sacado)", "i had it taken out"),
    (r"lupus eritematoso(?: sistemico)?|lupus sistemico", "systemic lupus"),
    (r"nefritis(?: lupica)?|lupus en los rinones", "lupus nephritis"),
    (r"brotes?", "flaring"),
    (r"en remision", "in remission"),
    (r"presion alta|tension alta|hipertension", "high blood pressure"),
    (r"tra(?:n)?splante de celulas (?:madre|progenitoras|troncales|hematopoyeticas)", "stem cell transplant"),
    (r"infartos? cerebral(?:es)?", "stroke"),
    (r"infarto|ataque (?:al corazon|cardiaco)", "heart attack"),
    (r"insuficiencia cardiaca", "heart failure"),
    (r"soplo|soplito|soplillo", "murmur"),
    (r"derrame(?: cerebral)?|ictus|embolia cerebral|acv(?: chiquit[oa])?|accidente cerebro ?vascular", "stroke"),
    (r"pur[oa]s(?= \w)", "only"),
    (
        r"convulsion(?:es)?(?: (?!por\b)\w+){0,3} (?:por|con) (?:la |una |mucha )?(?:fiebres?|calenturas?)",
        "febrile seizure",
    ),
    (r"convulsion(?:es)?|ataques epilepticos", "seizures"),
    (r"epilepsia", "epilepsy"),
    (r"migranas?|dolor(?:es)? de cabeza", "migraines"),
    (r"depresion", "depression"),
    (r"psiquiatra", "psychiatrist"),
    (r"higado graso", "fatty liver"),
    (r"cirrosis", "cirrhosis"),
    (r"anemia", "anemia"),
    (r"coagulos?|trombosis", "blood clot"),
    (r"azucar alta|diabetes", "diabetes"),
    (r"hipotiroidismo", "hypothyroidism"),
    (r"tiroides", "thyroid"),
    (r"asma", "asthma"),
    (r"dialisis peritoneal", "peritoneal dialysis"),
    (r"hemodialisis", "hemodialysis"),
    (r"dialisis", "dialysis"),
    (r"ulceras? en la boca|llagas? en la boca|aftas", "mouth ulcers"),
    (r"ulcera(?:s)?(?: de estomago| gastrica)?", "stomach ulcer"),
    (r"acidez|reflujo", "heartburn"),
    (r"fiebre|calenturas?", "fever"),
    (r"tos\b", "cough"),
    (r"infeccion(?: de orina| urinaria)", "urinary tract infection"),
    (r"infeccion", "infection"),
    (r"gripe|gripa|gripita|gripazo", "flu"),
    (r"(?:resfri|catarr|constipad|grip)(?:ado|o|adito|adillo|iado|iadito|ito|illo|azo)", "a cold"),
    (r"culebrilla|herpes zoster|zoster", "shingles"),
    (r"neumonia", "pneumonia"),
    (r"vih|sida", "hiv"),
    (r"vhb", "hepatitis b"),
    (r"vhc", "hepatitis c"),
    (r"lues", "syphilis"),
    (r"sifilis", "syphilis"),
    (r"indetectable", "undetectable"),
    (r"falso positivo", "false positive"),
    (r"positiv[oa]", "positive"),
    (r"negativ[oa]", "negative"),
    (r"curad[oa]", "cured"),
    (r"vacunad[oa]", "vaccinated"),
    (r"alergi(?:a|as|co|ca)", "allergy"),
    (r"anafilaxia|choque anafilactico", "anaphylaxis"),
    (r"se me cerro la garganta", "my throat closed"),
    (r"sarpullido|erupcion|ronchas", "rash"),
    (r"leve", "mild"),
    (r"controlad[oa]", "controlled"),
    (r"grave|severo|severa", "severe"),
    (r"venas dificiles|malas venas", "bad veins"),
    (r"buenas venas", "good veins"),
    (r"(?:a )?(?:mi|la|el) (?:perr|gat)(?:o|a|ito|ita)(?= (?:le|se|la|lo)\b)", "my dog"),
    # --- pregnancy
    (r"embarazada", "pregnant"),
    (r"menopausia", "menopause"),
    (r"histerectomia", "hysterectomy"),
    (r"ligadura(?: de trompas)?|trompas ligadas", "tubes tied"),
    (r"dando (?:el )?pecho|amamant\w+|lactando", "breastfeeding"),
    (r"soy hombre|hombre", "i am a man"),
    (r"soy mujer", "i am a woman"),
    (r"quiero (?:quedar embarazada|tener un hijo|un bebe)", "trying for a baby"),
    (r"regla|periodo", "period"),
    (r"diu\b", "iud"),
    (r"condones?|preservativos?", "condoms"),
    # --- vaccines, operations, tubes, cancer
    (r"vacuna (?:de|contra|para) la (?:gripe|influenza) (?:nasal|en la nariz)", "nasal spray flu vaccine"),
    (r"vacuna (?:de|contra|para) la (?:gripe|influenza)", "flu vaccine"),
    (r"vacuna (?:del|de|contra el) covid", "covid vaccine"),
    (r"vacuna (?:de|contra) (?:la )?fiebre amarilla|fiebre amarilla", "yellow fever"),
    (r"triple viral|triple virica|sarampion", "mmr"),
    (r"vacunas?", "vaccine"),
    (r"varicela", "chickenpox"),
    (r"me operaron de(?:l| la)?", "i had surgery"),
    (r"operaci[oó]n(?:es)?|cirugia", "surgery"),
    (r"vesicula", "gallbladder"),
    (r"apendice|apendicitis", "appendix"),
    (r"cesarea", "c-section"),
    (r"cataratas?", "cataract"),
    (r"muela(?: del juicio)?", "tooth pulled"),
    (r"anestesia general", "general anesthesia"),
    (r"anestesia local", "local anesthesia"),
    (r"sonda de nefrostomia", "nephrostomy tube"),
    (r"sonda de gastrostomia|sonda peg", "PEG tube"),
    (
        r"sonda(?: puesta)?(?:,? (?:(?:de|del|en|por|para|hasta|al|a|la|el|una|que|le|me|va) ){1,4}"
        r"(?:tripa|estomago|barriga|panza|nariz|comer|comida|alimenta\w*|alimentarl[oa]|nutricion)\b(?: para (?:comer|alimenta\w*|la comida))?|"
        r" (?:nasogastrica|gastrica|naso\w+)|,? (?:la |de )?peg\b)+",
        "feeding tube",
    ),
    (r"sonda(?: urinaria| vesical)?", "urinary catheter"),
    (r"cateter", "catheter"),
    (r"drenaje", "drain"),
    (r"cancer de mama", "breast cancer"),
    (r"cancer de piel", "skin cancer"),
    (r"cancer de cuello uterino", "cervical cancer"),
    (r"linfoma no[ -]hodgkin", "non-hodgkin lymphoma"),
    (r"linfoma (?:de )?hodgkin", "hodgkin lymphoma"),
    (r"linfoma", "lymphoma"),
    (r"leucemia", "leukemia"),
    (r"tumor", "tumor"),
    (r"ensayo(?: clinico)?|estudio clinico", "clinical trial"),
    (
        r"estudio(?= (?:con|de|para|sobre|que|y|pero|en|desde|hasta|no|donde|este|ahora|hace|por|del)\b| *(?:$|[,.;!?]))",
        "study",
    ),
    (r"encuesta", "survey"),
    (r"sigo en", "still in"),
    (r"termino|acabo", "ended"),
    # --- talk
    (r"por que (?:me )?(?:pregunta|necesita|quiere)\w*.*|^\s*por que\??\s*$", "why do you ask?"),
    (r"no entiendo|no comprendo", "i do not understand"),
    (r"repit[ae]\w*(?: por favor)?", "repeat please"),
    (r"quiero hablar con (?:una persona|alguien|un humano)", "i want to talk to a person"),
    (
        r"quiero parar|quiero dejarlo|no quiero seguir|(?<!quien lo )(?<!quien la )(?<!que lo )\bpare\b|\bparar\b",
        "i want to stop",
    ),
    (
        r"(?:(?<![a-z] )|(?<=hola )|(?<=well )|(?<=hello )|(?<=buenas )|(?<=tardes )|(?<=dias ))(?:con )?"
        r"quien (?:me )?(?:habla|hablo|escribe|contesta|responde|eres|sos|es(?: usted)?|esta ahi)(?: ahi)?\W*$",
        "who is this",
    ),
    (r"borr\w+ mis datos", "delete my data"),
    (r"gracias", "thanks"),
    (r"hola|buenos dias|buenas tardes", "hello"),
    (
        r"no (?:hay|habria|seria|tengo|veo)(?: ningun[oa]?)? (?:bronca|pedo|drama|lio|pex|pega|rollo)(?= *(?:$|[.,;!]|(?:y|con|pa|para|por)\b))",
        "no problem",
    ),
    (r"adios|hasta luego", "bye"),
    (r"por favor", "please"),
    (r"el doctor|la doctora|el medico|mi medico|mi doctora?", "my doctor"),
    (r"estoy de acuerdo|de acuerdo", "i agree"),
    (r"normal(?:es)?", "normal"),
    (r"entre (?:el |los |un |las )?(?=\d)", "between "),
    (r"(?<=\d) y (?:el |los |un |las )(?=\d)", " and "),
    (r"entre", "between"),
    (r"mas de", "over"),
    (r"menos de", "under"),
    (
        r"(?:superior(?:es)? a|mayor(?:es)? (?:de|que|a)|(?:por )?encima de|arriba de|pas[ao]n? de|super[ao]n?|"
        r"rebas[ao]n?|exceden?) (?:l[ao]s )?(?=\d)",
        "over ",
    ),
    (
        r"(?:inferior(?:es)? a|menor(?:es)? (?:de|que|a)|(?:por )?debajo de|abajo de|no (?:llegan?|llega ni) a|"
        r"sin llegar a) (?:l[ao]s )?(?=\d)",
        "under ",
    ),
    (r"unos|unas|alrededor de", "about"),
)
_WITH_THEM: Final = "".join(
    rf"(?<!\b{before} {whose} )"
    for before in ("with", "con", "for", "from", "since", "como", "a", "por", "que", "segun", "when", "cuando")
    for whose in ("my", "mi")
)
KIN_HAD: Final = (
    rf"{_WITH_THEM}(?<!\bas a )(?<!\bera )(\b(?:{RELATIVES}|she|ella|ellos|ellas),?(?: (?:la|el|l[oa]s))?(?: (?:also|tambien|ya|already|still|always|siempre|before|si|mayor|menor|matern[oa]|"
    r"patern[oa]|grande|chic[oa]|finad[oa]|difunt[oa]|fallecid[oa]|(?:de|from) [a-z]+(?: (?:mama|papa|madre|padre))?|que|"
    r"en paz descanse|q\.?e\.?p\.?d\.?),?){0,3} )i used to have"
)
"""After a relative "tenía" tells of that relative, not of oneself: "mi mamá tenía lupus"."""
