"""Spanish words that say yes, no, "I do not know" and nothing at all, with the English words that the readers know.

Patterns are on lower-case text without accents; they are tried before the general phrases (`lexicon.spanish`), in this
order, so a longer phrase stands before the word it begins with.
"""

from typing import Final

_OF_A_STATE: Final = (
    r"(?! (?:(?:tengo|tiene|hay|tuve|tuvo|padezco|padece|sufro|presento|noto|siento)(?! (?:ni )?(?:el |la |los |las |un |una |mi |mis )?(?:fecha|dia|cita|hora|turno|"
    r"resultados?|respuesta|nada|ningun\w*)\b)|(?:estoy|esta|estaba|soy|es|tomo|toma|uso|usa|doy|da|amamanto|planeo|planea|quiero|quiere|fumo|consumo|recibo)(?! (?:segur[oa]|list[oa]|(?:en )?(?:nada|ningun\w*|none|nothing))\b))\b)"
)
"""After "ahora no": what follows is denied of now, as in "ahora no tengo fiebre"."""
_CLOSES: Final = r"(?= *(?:[.,;:!]|$))"
_THINK: Final = r"(?:(?:yo )?(?:creo|pienso|diria|supongo|imagino|me imagino|sospecho)|me parece|parece|se ve|me temo)"

_OPENS: Final = (
    r"(?:(?:pues|pos|bueno|ay|eh+|uy|o ?sea|mir[ae]|fijate|fijese|la verdad(?: es)?(?: que)?|oye|oiga|a ver|"
    r"entonces|es que|mm+|afortunadamente|"
    r"por suerte|por desgracia|lamentablemente|desgraciadamente|gracias a dios|dios mio|en realidad|realmente|sinceramente|de hecho|hola|alo|diga)(?![a-z])|"
    r"(?:este|hombre|mujer|mij[oa]|hij[oa]|muchach[oa]|(?:mi )?amor|carino|chic[oa]|ti[oa]|senorita|senora?)(?= *,))"
)

TRANSCRIPTION: Final = (
    r"(?<![a-z0-9])&[+=~-]?[a-z]+|(?<=[a-z])@s(?![a-z0-9.])|(?<![a-z0-9])x{3}(?![a-z0-9])|"
    r"(?<![a-z0-9])[a-z]{1,3}-(?=[ ,.])|"
    r"(?:(?<=\bsi)|(?<=\bno)|(?<=\bse)|(?<=nada)|(?<=idea)|(?<=bien)|(?<=dije)|(?<=dicho)|(?<=claro)|(?<=nunca)|(?<=\beso)),? hombre(?= *(?:[.,;:!]|$))|"
    r"^ ?(?:pues |ay )?que (?=(?:yo )?no (?:lo )?se\b)|"
    r"(?<![a-z0-9.,])0 +(?=\.)|\[[^\[\]]{0,40}\]|\( ?\. ?\)|"
    r"(?:(?<![a-z])(?:por supuesto|claro|desde luego|obvio|obviamente|seguro|ciertamente|evidentemente|"
    r"naturalmente|definitivamente|afortunadamente|gracias a dios|por suerte|la verdad(?: es)?) |"
    r"^ ?(?:ay |uy )?|(?<=[,.;!] )|(?<=digo )|(?<=dije ))que "
    r"(?=no (?:tengo|he|hemos|soy|estoy|padezco|sufro|tuve|uso|tomo|llevo|hay|"
    r"me (?:ha|han|lo|la|dio|dieron|dijeron|operaron|pusieron|hicieron|diagnosticaron|encontraron))\b)"
)
"""Signs that transcribers of speech leave (cut words, foreign words, noises, silence), and "the truth is that" before a denial."""

POLAR_PHRASES: Final[tuple[tuple[str, str], ...]] = (
    # --- not said
    (
        r"prefiero no (?:decir|contestar|responder|hablar|comentar|opinar)(?:lo|le|les|te)?(?: de (?:eso|esto|ello))?|"
        r"(?:no|mejor no) (?:quiero|quisiera|me gustaria|deseo) (?:decir|contestar|responder|hablar|comentar)(?:lo|le|"
        r"les|te)?(?: (?:de|sobre) (?:eso|esto|ello))?|"
        r"(?:eso|esto)? ?es (?:muy |algo |un poco |demasiado )?(?:privado|personal|asunto mio)|"
        r"(?:eso )?no es asunto (?:suyo|tuyo)|mejor no (?:lo )?(?:digo|contesto|respondo)|"
        r"eso me lo (?:guardo|reservo)|me lo reservo|"
        r"(?:(?:esa|esta|eso|esto) )?(?:prefiero |mejor |voy a )?(?:la |lo )?dej(?:ar(?:la|lo)?|o|e) en blanco|"
        r"paso de (?:contestar|responder)|sin comentarios|"
        r"de (?:eso|esto|ello|ese tema|este tema) (?:mejor |prefiero |preferiria )?no (?:quiero |quisiera |"
        r"me apetece )?(?:hablar|hablo|decir nada|digo nada)|"
        r"(?:esa|esta|eso|esto)(?: pregunta)? (?:mejor )?(?:me )?(?:la|lo) (?:salto|saltamos|paso)\b(?! mal| bien)|"
        r"(?:me )?(?:salto|saltamos|saltemos) (?:esa|esta|eso|esto)(?: pregunta)?|"
        r"prefiero saltar(?:me)? (?:esa|esta|eso|esto)(?: pregunta)?",
        "i would rather not say",
    ),
    # --- said to somebody, and said again
    (
        r"(?:(?<=\bno, )|(?<=\bsi, )|(?<=\bse, )|(?<=\bnada, )|(?<=\bidea, )|(?<=\bsaber, ))"
        r"(?:hombre|mujer|hij[oa]|mij[oa]|oig[ae]|oye|chic[oa]|maj[oa]|ti[oa]|muchach[oa]|senor(?:a|ita)?)" + _CLOSES,
        "man",
    ),
    (
        r"(?:(?<![a-z])(?:ya )?(?:(?:se )?(?:te|le|les|os|se) )?(?:(?:lo|la) )?(?:digo|dije|repito|acabo de decir|"
        r"he dicho)(?: ya)?[ ,:]+|^ ?|(?<=[.,;!] ))(?:pero )?(?:que|si)(?= (?:(?:yo )?no (?:lo |la |los )?se(?! [a-z])|"
        r"ni idea))",
        "well",
    ),
    # --- not known
    (
        r"(?:ni idea|no (?:lo )?se)[ ,.]+(?:pero )?(?:la verdad )?(?:(?:creo|pienso|diria|supongo) que no|no creo)[ ,.]+"
        r"(?:pero|aunque) no (?:lo )?(?:pondria (?:la|las|mis?) manos? en el fuego|jur(?:o|aria)|apostaria|estoy segur[oa]|"
        r"(?:lo )?se(?: seguro| bien)?)" + _CLOSES,
        "i do not know",
    ),
    (
        r"no (?:lo )?se[,.]? (?:pero |porque |la verdad |es que )*(?:no me lo (?:dijeron|han dicho|dijo nadie)(?: nunca)?|"
        r"nunca me (?:lo )?(?:dijeron|han dicho)(?: nada)?|nadie me (?:lo )?(?:dijo|ha dicho)(?: nada| nunca)*)"
        + _CLOSES,
        "i do not know",
    ),
    (
        r"(?:la verdad(?: es)? que |pues |realmente |sinceramente )?(?:yo )?no (?:lo |la |los |las )?se(?: (?:bien|muy bien|decirte|decirle|exactamente|la verdad|todavia|aun|que decir(?:le|te)?|con certeza|seguro))*(?! (?:maneja\w*|lleva\w*|apana\w*|entiende\w*|defiende\w*|aclara\w*|arregla\w*|entera\w*|acostumbra\w*|anima\w*|atreve\w*|maneje\w*|puede|pudo|puedo|me|(?:te|le)(?! (?:digo|dije|repito|he dicho|estoy diciendo))|les|hace|hizo|calma\w*|quita\w*|va|ha|han|habia|duerm\w*|apaga\w*|cura\w*|controla\w*|trata|preocupe|moleste|ve)|(?<=se) (?:la|lo|las|los|nos) (?:pierd|olvid|preocup|crea|imagin|tome|vay)\w*)|"
        r"(?:no tengo |no tenemos )?ni (?:la menor |la mas (?:minima|remota|palida|puta|pajolera) |puta |pajolera |pinche |p+ )?idea|"
        r"no tengo (?:ni )?(?:la menor |la mas minima |la mas remota |mucha |ni )?idea|"
        r"ni (?:la menor|la mas minima|la mas remota|la mas palida) idea|"
        r"quien (?:lo )?sabe|(?:solo )?dios (?:lo )?sabe|sepa (?:la bola|dios|yo)|vaya (?:usted|uno) a saber|"
        r"vete (?:tu )?a saber|a saber|anda a saber|sabe dios|"
        r"no (?:le |te |les |se lo |te lo |lo )?(?:sabria|sabriamos|podria|puedo|se) (?:bien )?(?:decir|asegurar|"
        r"confirmar|precisar|responder|contestar)(?:le|te|lo|les|selo|telo)?|"
        r"no sabria|no (?:lo )?sabemos|"
        r"no estoy (?:muy |tan |del todo |completamente |totalmente |al cien|100 ?%? ?)*segur[oa]|"
        r"no (?:lo )?tengo (?:muy |del todo )?claro|no (?:me )?queda claro|no es seguro|"
        r"(?:ya |ni |la verdad )*no (?:me |lo )*(?:acuerdo|recuerdo)(?: (?:bien|de eso|ahora|la verdad))?|"
        r"ni me acuerdo|(?:se )?me (?:ha |he )?olvid(?:o|e|ado)|lo (?:he )?olvid(?:e|ado)|no caigo|(?:lo )?desconozco|"
        r"lo ignoro|no estoy (?:al tanto|enterad[oa]|informad[oa])|"
        r"(?:tendria|tengo|habria|hay|deberia|necesito)(?: que)? (?:preguntar|consultar|mirar|revisar|ver|averiguar|"
        r"checar|pensar)(?:lo|le|selo|melo|les)?|"
        r"(?:dej[ea]me|voy a|deje que) (?:preguntar|consultar|revisar|pensar|averiguar|checar)(?:lo|le|selo)?|"
        r"(?:tengo|me quedan) (?:mis |muchas |algunas )?dudas|(?:es )?dificil (?:de )?(?:decir|saber)|"
        r"no me (?:lo )?han dicho(?: nada)?|nadie me (?:lo )?ha dicho(?: nada)?|estoy esperando (?:los )?resultados",
        "i do not know",
    ),
    (
        r"(?:eso |esas cosas )?no (?:se )?(?:lo|la|los|las|le) (?:digo|cuento|he contado|he dicho|comento|platico) (?:eso )?"
        r"(?:a nadie|ni a (?:mi|el|la) [a-z]+)" + _CLOSES,
        "i would rather not say",
    ),
    (r"(?:ahi|alli|ya|luego|despues) (?:lo )?(?:veriamos|veremos|vemos|se vera|se veria)" + _CLOSES, "it depends"),
    (
        r"^\s*si (?=es (?:en|por|cerca|lejos|posible|muy|tan|entre|los|las) .*(?:veriamos|veremos|vemos|depende|dificil|complicad|imposible))",
        "if ",
    ),
    (r"(?:y )?(?:yo )?que (?:(?<=yo que )se|se yo)(?: yo)?", "i do not know"),
    (
        r"no (?:muy|del todo|demasiado|tan|precisamente) bien(?! (?:lo |del todo )?(?:que|si|como|cuando|se)\b)",
        "not very good",
    ),
    (r"(?:ni )?si (?:y|ni|o) no|si y no|ni si ni no|un poco si y un poco no", "yes and no"),
    (
        r"tal vez|tal ves|quizas?|a lo mejor|puede (?:ser|que(?: (?:si|no))?)|podria ser|pudiera ser|posiblemente|"
        r"es posible|capaz(?: que (?:si|no))?" + _CLOSES + r"|de pronto si|igual si|probable" + _CLOSES,
        "maybe",
    ),
    (r"(?:todo |eso |pues )?depende|segun (?:como|el dia|que)", "it depends"),
    (r"mas o menos|ahi (?:vamos|mas o menos)|regular" + _CLOSES + r"|asi asi|ni fu ni fa", "more or less"),
    (r"(?:como que|ni modo que) no" + _CLOSES, "yes of course"),
    (r"a poco no" + _CLOSES, "well"),
    # --- no
    (r"(?:nel|no|nop|nah),? (?:ahora|ahorita|horita|orita)(?: mismo)? no" + _CLOSES, "no"),
    (
        r"(?:que yo sepa|que yo recuerde|que recuerde|que sepa),? no|no,? que (?:yo )?(?:sepa|recuerde|me acuerde)|"
        r"no me consta",
        "not that i know of",
    ),
    (
        rf"{_THINK} que (?:no|tampoco|nunca)|(?:que )?no (?:lo )?creo(?: que si)?|lo dudo(?: mucho)?|dudo que|"
        rf"seguramente no|probablemente no|posiblemente no|quizas? no",
        "i do not think so",
    ),
    (
        r"(?:por supuesto|claro|desde luego|obvio|obviamente|seguro|segurisimo|ciertamente|evidentemente|naturalmente|definitivamente|absolutamente|claramente|afortunadamente|gracias a dios|por suerte|lamentablemente|desgraciadamente|la verdad|realmente)(?: es)?(?: que)? no(?! (?:se\b|lo se|estoy segur|me acuerdo|recuerdo|tengo (?:ni )?idea))|"
        r"(?:de (?:eso|esto|esos|esas|todo eso),? )?(?:nada de nada|na'? de na'?)(?= *(?:[.,;:!]|$))|"
        r"(?:no,? )?(?:para nada|que va|en absoluto|de ninguna manera|de ning[u]n modo|en ning[u]n caso|ni hablar|"
        r"ni modo que|ni loc[oa]|ni en suenos|ni de (?:broma|chiste|cona|vaina|locos|casualidad)|ni por asomo|"
        r"de eso nada|nada de (?:eso|nada|esto)|nanai|nones|nel|no senora?|no hombre|no mujer|no mano|que no"
        + _CLOSES
        + r")|"
        r"en (?:toda )?mi (?:puta )?vida|nunca (?:en la vida|jamas|en mi vida)|jamas(?: en la vida| de los jamases)|"
        r"ni (?:una )?(?:sola )?vez|ninguna vez|ni un[oa]?(?: sol[oa])?" + _CLOSES,
        "not at all",
    ),
    (
        r"casi nunca|casi no\b(?! (?:como|lo cuento|llego|salgo|la cuento))|rara vez|raras veces|muy rara vez|apenas|"
        r"casi nada|no mucho|no tanto|no demasiado|muy poc[oa]s?(?: veces)?",
        "not much",
    ),
    (
        rf"(?:no,? )?(?:todavia|aun) no{_OF_A_STATE}|no,? (?:todavia|aun)(?! (?:tomo|tengo|sigo|estoy|uso|me|lo|la|esta|sigue|tiene|toma|hay|llevo|voy)\b)|"
        rf"de momento no{_OF_A_STATE}|por (?:el momento|ahora) no{_OF_A_STATE}|"
        rf"no por (?:ahora|el momento)|(?:ahora|ahorita|horita|orita)(?: mismo)? no{_OF_A_STATE}|hasta (?:ahora|el momento|hoy) no{_OF_A_STATE}|no de momento",
        "not yet",
    ),
    (r"ya no", "no longer"),
    (r"nadie" + _CLOSES + r"|nanay|ni madres|imposible" + _CLOSES, "not at all"),
    (r"ya (?:mero|casi)" + _CLOSES, "not yet"),
    (
        r"no,? (?:mi? ?hij[oa]|mi (?:amor|vida|cielo|reina|rey|corazon|nina)|w?[eu]e?y|guey|we|mano|man|compa|parce|"
        r"carino|querid[oa]|doctorcit[oa]|doctora?|senorita|joven|muchach[oa]|chic[oa]|ti[oa]|bro)" + _CLOSES,
        "no",
    ),
    (r"(?:fijate|fijese|vieras?|viera usted|nombre|n'?ombre|n?'?hombre) que no|n'?ombre,? no|nombre,? no", "no"),
    (
        r"(?:el|ella|ellos|me|el medico|la doctora|el doctor)? ?(?:dice|dicen|dijo|dijeron) que no" + _CLOSES,
        "i do not think so",
    ),
    (r"ningun[oa]?s? de (?:est[ao]s|es[ao]s|ell[ao]s)|ningun[oa]", "none"),
    (
        r"(?:no (?:hay|tengo|tendria|habria|veo) )(?:ningun |ningun[oa] |el menor )?(?:problema|inconveniente|pega|"
        r"objecion(?:es)?)",
        "no problem",
    ),
    (
        r"(?:ningun|no|sin|cero) (?:ningun )?(?:problemas?|inconvenientes?|pegas?|objecion(?:es)?)" + _CLOSES,
        "no problem",
    ),
    (
        r"(?:me apunto|(?:cuent[ae]n?|puede[ns]? contar) conmigo|apunt[ae](?:n)?me|contad conmigo)(?: a (?:todo|eso|ello))?",
        "count me in",
    ),
    (r"(?:con (?:mucho )?gusto|(?:estaria |estoy )?(?:muy )?encantad[oa]|feliz de hacerlo)" + _CLOSES, "happy to"),
    (
        r"no (?:me )?importa|(?:me )?da (?:igual|lo mismo)|es (?:igual|lo mismo)|como (?:sea|quieras?|usted quiera)",
        "it does not matter",
    ),
    (r"ni si\w* tampoco|(?:yo )?tampoco", "neither"),
    # --- questions and tags that answer nothing
    (
        r"(?:,? *(?:no|si|verdad|cierto|ves|viste|sabes?|me (?:entiendes?|explico)|(?:tu )?(?:me )?entiendes?|"
        r"(?:no )?es cierto|a poco|en serio|de veras|de verdad|como|que|mande|eh|ah|ay)) ?\?+",
        " ?",
    ),
    (r"a poco(?: si| no)?(?= )", "well"),
    (
        r"(?:estoy|estamos|soy) (?:muy |completamente |totalmente )?(?:san[oa]s?|limpi[oa]s?)(?: de (?:eso|todo|es[oa]s cosas))?"
        + _CLOSES,
        "i am healthy",
    ),
    # --- yes
    (
        r"(?:el |la |mi )?(?:medic[oa]|doctora?|especialista|"
        r"(?:reumat|nefr|dermat|neur|cardi|hemat)olog[oa]) (?:ya )?(?:me |nos )?(?:dijo|confirmo|ha dicho) que si"
        + _CLOSES,
        "yes",
    ),
    (
        r"(?:yo )?digo que si|(?:eso|asi) (?:dicen|parece|creo|me parece)|(?:me )?(?:dice|dicen|dijo|dijeron) que si"
        + _CLOSES
        + r"|segun (?:el|ella|ellos) si",
        "i think so",
    ),
    (r"uh+u+m+|u+m+h+u+m+|a huevo|okei|(?:ya ves|vieras?|fijate|fijese) que si|perfectamente" + _CLOSES, "yes"),
    (r"(?:es|e)?ta bueno" + _CLOSES + r"|ta bien" + _CLOSES, "ok"),
    (r"tantit[oa]" + _CLOSES + r"|un chin(?:chin)?" + _CLOSES, "a little"),
    (rf"{_THINK} que (?:si|tambien)|seguramente|probablemente|lo mas seguro|imagino|supongo" + _CLOSES, "i think so"),
    (
        r"(?:pues |bueno |ay |ah )?(?:por supuesto|clar(?:o|isimo|ito)|desde luego|como no|obvio|obviamente|"
        r"efectivamente|en efecto|ciertamente|evidentemente|naturalmente|definitivamente|indudablemente|"
        r"sin duda(?: alguna)?|ya lo creo|dalo por hecho|faltaria mas|(?<!el )(?<!del )(?<!al )(?<!mi )(?<!un )(?<!su )seguro|"
        r"segurisimo)(?: que (?:si|tambien))?(?! que| de que| (?:medico|social|dental))",
        "yes of course",
    ),
    (
        r"as[i] (?:mero|es|mismo)|eso (?:mero|es|mismo)"
        + _CLOSES
        + r"|eso"
        + _CLOSES
        + r"|ahi (?:esta|le va)|tal cual|exact(?:o|amente)|correct(?:o|amente)|(?:es |eso es )?(?:cierto|verdad)"
        + _CLOSES
        + r"|(?:tienes?|tiene usted) (?:toda la )?razon|afirmativo|precisamente|justamente|justo"
        + _CLOSES,
        "exactly",
    ),
    (
        r"a+j+a+[jm]*|u+j+u+[jm]*|m+[hj]+m*|a+h+a+[hm]*(?= *(?:[.,!]|$))|mm+ ?h+m*|sip|sep|sipi|sipo|sii+|si senora?|"
        r"si hombre|simon|andale(?: pues)?|orale|dale(?! [a-z])|sale(?: pues)?"
        + _CLOSES
        + r"|(?<!estudio )(?<!ensayo )(?<!study )(?<!trial )de una(?! (?:de|crema|pomada|pastillas?|tabletas?|comprimidos?|pills?|tablets?)\b)|ya lo se|pues si|que si|claro que si|si que (?:si|lo|la|los|las)?",
        "yes",
    ),
    (r"eso si(?= *(?:[.,!]|$))", "yes"),
    (r"(?:eso|yo) no(?= *(?:[.,!]|$))", "not me"),
    (r"yo si(?= *(?:[.,!]|$))", "i do"),
    (r"ya(?:,? ya)*(?= *(?:[.,!]|$))", "yes"),
    (r"ya\b", "already"),
    (r"(?:yo |a mi |nosotros )?tambien" + _CLOSES, "me too"),
    (r"(?:si,? )?(?:claro que )?me (?:gustaria|encantaria)(?: mucho)?", "i would like to"),
    (
        r"(?:esta |es |si,? |muy )?todo (?:esta |es |muy )?(?:bien|correcto|perfecto|en orden|cierto|ok)" + _CLOSES,
        "all good",
    ),
    (r"esta bien|vale|listo|perfecto|de acuerdo|okey|oki" + _CLOSES, "ok"),
    (r"^\s*si (?=(?:me|te|lo|la|los|las|le) [a-z]+)|^\s*si\b(?! (?:me|te|lo|la|hay|tengo que))|\bsi,", "yes,"),
    (
        r"(?:cada rato|a cada rato|todo el tiempo|(?:casi )?todos los dias|casi siempre|a menudo|cada dos por tres|"
        r"con frecuencia|muy seguido|seguido"
        + _CLOSES
        + r"|muchas veces|la mayoria de las veces|(?:casi )?cada (?:dia|noche|semana))",
        "all the time",
    ),
    (
        r"de vez en cuando|de cuando en cuando|alguna(?:s)? (?:que otra )?(?:vez|veces)|a veces|ocasionalmente|"
        r"de repente si|a ratos",
        "sometimes",
    ),
    (r"(?:un )?poqu(?:it|iti)[oa]s?|un poco|algo" + _CLOSES + r"|un tanto", "a little"),
    (
        r"bastantes?(?! (?:mal|poco|mejor))|much(?:o|a|os|as|isim[oa]s?)"
        + _CLOSES
        + r"|un monton|cantidad(?: de)?"
        + _CLOSES,
        "a lot",
    ),
    (
        r"^\s*(?:yo )?(?:lo|la|los|las) (?:tengo|tomo|uso|he tenido|tuve|hago|hice|hemos hecho|he hecho)" + _CLOSES,
        "i have it",
    ),
    # --- words that only open an answer
    (
        rf"(?:{_OPENS}[ ,.]+){{0,6}}{_OPENS}(?=[ ,.]+[a-z0-9])",
        "well",
    ),
)
"""In the order they are tried."""

STOP_WORDS: Final = frozenset(
    "que del los las una uno unos unas con por para como pero mas muy sus tus mis ese esa eso este esta esto aqui alla "
    "alli ahi ser soy eres son era fue estan estar estoy estas haber hay has han hemos tener tienes tiene tengo tenia "
    "usted ustedes ella ellos ellas nos les cuando donde quien cual cuanto alguna algun alguno algo todo toda "
    "verdad bueno entonces pues entiendes sabes".split()
)
"""Words that say nothing about what a Spanish question asks."""
