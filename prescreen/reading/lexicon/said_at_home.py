"""Violence, control and neglect by somebody near, told in few words. English and Spanish (lower case without accents);
parts that have to stand together. No clinician has reviewed these lists.
"""

from typing import Final

_WHO: Final = (
    r"(?:husband|wife|partner|boyfriend|girlfriend|ex|fianc\w+|son|daughter|brother|sister|father|dad|mother|mom|mum|step\w+|"
    r"uncle|aunt|cousin|nephew|niece|grand(?:pa|ma|son|father|mother)|in[- ]laws?|carer|caregiver|aide|nurse|landlord|"
    r"neighbou?r|room ?mate|boss|he|she|they)"
)
_BODY: Final = r"(?:jaw|arm|nose|ribs?|wrist|eye|tooth|teeth|finger|collarbone|leg|face|chest|head|cheek(?:bone)?)"
_MEDS: Final = r"(?:pills|tablets|meds|medicines?|medication|birth control|inhaler|insulin|lupus (?:meds|pills))"
_KIND: Final = r"(?!.*\b(?:haha|lol|kidding|joking|by (?:accident|mistake)|in case i (?:fall|faint)|dementia|bless|(?:a )?dog|(?:a )?cat|toddler|baby)\b)"

ENGLISH: Final[tuple[tuple[str, ...], ...]] = (
    (
        rf"^{_KIND}.*\b(?:tracker|tracking|gps|cameras?|spyware)\b",
        rf"\b{_WHO}\b",
        r"\b(?:on my (?:car|phone)|to watch me|watch(?:es|ing) me|in (?:the|my) (?:house|room|bedroom)|follow\w*|shows up)\b",
    ),
    (
        r"\bnot allowed to (?:see|go|leave|talk|have|use|work|drive|call|speak|eat|sleep|be)\b",
        r"\b(?:without (?:him|her|them|his|my (?:husband|wife|partner))|alone|he|she|husband|friends|family|out)\b(?!.{0,30}\b(?:doctor said|diet|after (?:the )?surgery|in the sun|driv\w*|seizure\w*)\b)",
    ),
    (
        rf"\b{_WHO}(?: [a-z]+){{0,3}} (?:spends?|took over|takes?|took|controls?|keeps?|drains?|emptied|steals?|stole|pockets?)\b.{{0,8}}\b(?:my|all the|the) (?:disability|pension|bank account|pay ?che(?:ck|que)|che(?:ck|que)s?|money|wages|benefits|savings|social security)\b",
        r"\b(?:nothing|feeds? me|buy food|once a day|give me|not (?:give|let|allow|buy)\w*|all the money|scared|afraid|asking|a cent|a penny)\b",
    ),
    (r"\bi have to (?:ask|beg) (?:him|her|them) for (?:money|food|my (?:pills|meds|medicine)|permission)\b",),
    (r"\b(?:raise[sd]?|lifts?|lifted) (?:his|her|their|a) (?:fist|hand|belt|stick)s? (?:at|to|against|on) me\b",),
    (
        rf"^{_KIND}.*\b{_WHO}(?: [a-z]+){{0,3}} (?:throws?|threw|flush\w*|sells?|sold|hides?|hid|crush\w*|burn(?:s|ed)|destroy\w*) (?:all |out |away )?(?:of )?(?:my|the|extra)(?: [a-z]+){{0,2}} {_MEDS}\b",
    ),
    (
        r"\b(?:he|she|husband|wife|boyfriend|girlfriend|partner|ex|mom|mum|mother|son|daughter) (?:threw|throws|flushed|sold|hid|burned) (?:them|mine|it)(?: all)? ?(?:out|away|in the (?:trash|toilet)|down|from me)?\b(?=\s*(?:$|[.,;!]|because|so|when))",
        r"\b(?:none|pills|meds|take|no|not)\b",
    ),
    (
        r"\b(?:pokes?|poked|poking) holes\b|\bholes in (?:the|my|our) condoms?\b|\b(?:takes?|took) (?:the|his) condom off\b|\bget me pregnant so i (?:can not|cannot|will not|do not)\b|"
        r"\b(?:does not|doesnt|will not|wont|did not) let me (?:take|use|be on|go on|have) (?:the |my |any )?(?:birth control|pill|condoms?|contracept\w*)\b",
    ),
    (
        r"\b(?:nudes?|(?:private|naked|intimate) (?:pictures|photos|pics|videos?)|(?:pictures|photos|videos?) of me)\b",
        r"\b(?:post|send|leak|share|show|spread)\w*\b",
        r"\b(?:he|she|ex|if|says?|said|threat\w*)\b(?!.{0,20}\b(?:doctor|rash)\b)",
    ),
    (
        r"\b(?:held|holds?|pulled?|pulls|point(?:s|ed)?|put(?:s)?|wav(?:es|ed)) (?:a |the |his |her )?(?:knife|gun|blade|pistol|machete|scissors)\b",
        r"\b(?:(?:to|on|at|against) (?:me|my (?:throat|head|neck|face|chest|back))|when we (?:fight|argue))\b(?!.*\b(?:robber|mugg\w*|years ago)\b)",
    ),
    (
        rf"\b{_WHO}\b",
        r"\b(?:killed|hurt|poisoned|strangled|drowned) my (?:cat|dog|bird|pet|puppy|kitten)\b",
        r"\b(?:next|said|says|told|like (?:that|me)|i am|warn\w*)\b",
    ),
    (
        r"\b(?:leaves?|leave|left|lets? me (?:sit|lie)) (?:me )?in my (?:own )?(?:pee|urine|piss|shit|mess|dirt|filth|diaper)\b|"
        r"\b(?:they|she|he|the (?:home|aide|staff)) (?:do not|does not|dont|will not) feed me\b|\bfeeds? me (?:only )?once\b|\bnot feed(?:ing)? me here\b|\btie[sd]? me (?:to|down)\b",
    ),
    (
        r"\b(?:makes?|made|making|forc\w+) me (?:to )?(?:do (?:stuff|things|it)(?: i do not want)?|touch (?:him|her|it)|watch|undress|strip)\b",
        rf"\b{_WHO}\b(?!.{{0,20}}\b(?:physio|exercise\w*|therap\w*)\b)",
    ),
    (
        r"\b(?:sleep|slept|sleeping)\b.{0,20}\bdoor (?:is )?(?:blocked|locked|barricaded|jammed|shut with)\b|\b(?:chair|dresser) against (?:the|my) door\b",
        rf"\bbecause (?:of )?(?:my )?{_WHO}\b|\bso (?:he|she|they) (?:can not|does not)\b|\bscared|afraid\b",
    ),
    (
        rf"^{_KIND}.*\b{_WHO}(?: [a-z]+){{0,3}} (?:bites?|scratches|pinch(?:es|ed)|spits? (?:on|at)|humiliates?|insults?|degrades?|slaps?|slapped|molests?|whips?|beats|burns|burned|burnt|kicks|drags|punch(?:es|ed)|shoves|smacks)(?: and [a-z]+)? me\b(?! (?:out|to it|up|off))",
    ),
    (r"\bi(?: will|'ll) be sorry if i\b|\bi(?: will|'ll) regret it if i\b", rf"\b{_WHO}\b"),
    (
        rf"\b{_BODY}\b",
        rf"\b(?:he|she|my (?:[a-z]+ )?{_WHO}) (?:did (?:it|that|this)|broke (?:it|them|that|mine)|(?:broke|punched|kicked|smashed|cracked|fractured)(?: my [a-z]+)?)\b(?!.{{0,30}}\b(?:accident\w*|car|football|playing|own|sport\w*|his (?:arm|leg|nose)|her (?:arm|leg|nose))\b)",
        r"\b(?:my|me|the|wired|bruis\w*)\b(?!.*\b(?:years? ago|(?:19|20)[01]\d|surgeon|dentist|doctor)\b)",
    ),
    (
        rf"\b{_WHO}\b",
        r"\b(?:shut|locked|locks|shuts|keeps) me in (?:the|a|my) (?:\w+ )?(?:room|house|basement|shed|closet|bathroom|garage)\b",
    ),
    (
        r"\b(?:he|she|husband|wife|boyfriend|girlfriend|partner|ex) (?:reads|goes through|checks|monitors|controls) (?:all (?:of )?)?(?:my (?:messages|texts|phone|emails|calls|mail)|everything i (?:do|write|say|eat|spend))\b(?!.*\b(?:because i can not see|for me|to help|i asked|my eyes)\b)",
    ),
    (
        r"\b(?:makes|forces|forcing|made) me (?:fill|do|sign|join|answer) (?:these|this|it|the)\b",
        r"\b(?:money|paid|payment|threat\w*|or else|he will|she will|hit|scared|so he|so she)\b",
        rf"\b{_WHO}\b",
    ),
)

ENGLISH_TOO: Final[tuple[tuple[str, ...], ...]] = (
    (
        rf"\b(?:will not|does not|refuses to|wont) (?:give|let me have|hand over|hand me)(?: me)? my (?:[a-z]+ )?{_MEDS}\b",
        r"\b(?:unless|until|if i|when i|behave|beg|because i)\b",
    ),
)
WHOLE: Final[tuple[tuple[str, ...], ...]] = (
    (
        rf"\b{_BODY}\b",
        r"\b(?:wired|broken|broke|bruised|fractured|cracked|black|swollen|busted|stitches)\b",
        r"\b(?:he|she|my (?:husband|wife|boyfriend|girlfriend|partner|ex|son|dad|father|brother|mom|mother)) did (?:it|that|this)(?: to me)?\b(?!.*\b(?:accident\w*|years? ago)\b)",
    ),
)
"""In all of a message."""
OVER_ABROAD: Final = r"\b(?:hace (?:mucho|muchos|varios|anos|un ano|\w+ anos)|en (?:19|20)\d\d|cuando era|de (?:nin[oa]|joven|chic[oa])|en mi (?:infancia|juventud)|ya murio|(?:lo|la) deje hace|me divorcie|ya no (?:vivo|estoy) con|antes)\b"
NOW_ABROAD: Final = r"\b(?:ahora|todavia|sigue|otra vez|de nuevo|anoche|ayer|hoy)\b"

_QUIEN: Final = (
    r"(?:marido|espos[oa]|mujer|novi[oa]|pareja|ex|hij[oa]|nuera|yerno|suegr[oa]|cunad[oa]|herman[oa]|papa|mama|padre|madre|"
    r"padrastro|madrastra|abuel[oa]|ti[oa]|sobrin[oa]|prim[oa]|vecin[oa]|cuidador[a]?|muchacha|enfermer[oa]|jefe|patron|senor)"
)
_JUEGO: Final = r"(?!.*\b(?:ja(?:ja)+|broma|jugando|sin querer|balon|perr[oa]|gat[oa]|bebe|es un amor|por si me (?:caigo|desmayo)|gripe|covid|gripa|el sol|hace (?:\w+ )?anos|de nin[oa]|de chic[oa])\b)"

SPANISH: Final[tuple[tuple[str, ...], ...]] = (
    (
        rf"^{_JUEGO}.*\bme (?:dio|da|dan|dieron|metio|mete|solto|suelta|tiro|tira|agarro a|agarra a) (?:un[oa]?s? |de )?(?:cachetad|bofetad|golp|punetaz|trompad|patad|manaz|cinturonaz|cachetead|moquet|palaz|paliz|madriz|puno)\w*\b(?!.{{0,20}}\b(?:de (?:calor|suerte|tos|estado)|la vida|la puerta|el carro)\b)",
    ),
    (
        rf"^{_JUEGO}.*\bme (?:peg[ao]n?|golpe[ao]n?|pate[ao]n?|muerde|mordio|aran[ao]|pellizc[ao]n?|escup[ei]o?|jal(?:a|o|onea)|empuj[ao]|avient[ao]|avento|quem[ao]|agarr[ao] (?:del|de los|a)|amenaz[ao]n?|encierra|amarr[ao]n?|humill[ao]|insult[ao]n?|zarande[ao]|ahorc[ao]|estrangul[ao])\b",
        rf"\b{_QUIEN}\b|\b(?:con (?:el|la|un|una|su) (?:sarten|cinto|cinturon|cable|palo|puno|mano|zapato|cuchara|escoba|pistola|cuchillo|cigarro)|contra la pared|del (?:pelo|cuello)|por las escaleras|a la cama|la panza|el estomago|estando embarazada|cuando (?:discutimos|toma|se enoja|me lo busco|tiro algo))\b",
    ),
    (rf"^{_JUEGO}.*\bnos (?:pega|golpea|amenaza|encierra)\b",),
    (
        r"\bme (?:forzo|viola|violo|violaron|forzaron)\b|\b(?:el|ella) me (?:fuerza|obligo|obliga)(?= *(?:$|[.,;]|sin condon|a tener))|\bsin condon\b.{0,14}\b(?:me obliga|me fuerza)|\bme obliga sin\b|\babusa(?:n|ba)? de mi\b|"
        r"\b(?:abuelo|tio|padrastro|primo|cunado|hermano|novio de mi (?:mama|madre)|papa|vecino|jefe|patron) me (?:toca|toco|manosea|hace que (?:lo|le) toque)\b|\bme hace que (?:lo|le) toque\b",
    ),
    (
        rf"^{_JUEGO}.*\b(?:gps|rastreador|camaras?)\b",
        r"\b(?:puso|pone|instalo|escondio|vigil\w+|sabe)\b",
        r"\b(?:me|mi (?:coche|carro|celular|telefono)|vigilarme)\b",
    ),
    (
        rf"^{_JUEGO}.*\b(?:me (?:rastrea|vigila|espia)|lee todos mis mensajes|me cuenta los minutos|me revisa (?:el|mi) (?:celular|telefono|bolso))\b",
    ),
    (
        r"\bme (?:quita|quito|quitan|controla|vacio|vacia|roba|robo) (?:el|la|mi|mis|todo (?:el|mi)) (?:sueldo|dinero|tarjeta|pension|cuenta|cheque|pasaporte|papeles|celular|telefono)\b|\bse (?:gasta|queda con|gasto|quedo con) (?:toda )?mi (?:pension|dinero|sueldo|cheque)\b|"
        r"\ble tengo que (?:pedir|rogar) (?:dinero|permiso)\b",
    ),
    (
        r"\b(?:no me (?:da|quiere dar|deja tomar)|me (?:tir[ao]|escond[ei]o?|quit[ao]|vend[ei]o?|rompio)|vende|esconde) (?:mis|las|mi|la) (?:pastillas?|medicinas?|medicamentos?|remedios?|anticonceptiv\w+|insulina)\b",
        rf"\b(?:si no|hasta que|a menos|me porto|lupus|escusado|basura|{_QUIEN}|asi que no|cuando se enoja|para que)\b(?!.*\b(?:doctora?|medico|farmacia|seguro)\b)",
    ),
    (
        r"\b(?:el|ella|marido|esposo|mujer|novio|hijo|mama) me (?:las|los) (?:tiro|tira|quito|quita|escondio|esconde|vendio|vende|rompio)\b",
    ),
    (
        r"\b(?:hoyos?|agujeros?|pinch\w+|agujere\w+)\b.{0,12}\bcondones?\b|\bembarazarme para que no\b|\bno me deja (?:tomar|usar) (?:la pastilla|anticonceptiv\w+|pastillas anticonceptivas|condon\w*)\b",
    ),
    (
        r"\b(?:dice|dijo|jura|juro|amenaza|amenazo|advirtio|me dijo|ya me lo dijo|que)\b",
        r"\b(?:me mata(?! (?:si (?:no (?:como|tomo|voy)|falto)|de (?:risa|hambre)))|me va a matar(?! (?:si (?:no (?:como|tomo|voy)|falto|llego tarde)))|matarme|te voy a matar|nos mata|picar(?:me)? con el cuchillo|me iba a (?:matar|picar|quemar)|me quita a (?:los|mis) (?:ninos|hijos)|les hace dano)\b",
        rf"\b(?:(?:si|cuando) (?:lo|la) (?:dejo|denuncio)|si (?:hablo|me voy|voy al|digo|lo cuento|abro)|amenaz\w+|jur\w+|cuchillo|{_QUIEN}|me lo dijo)\b(?!.*\b(?:jefe|ja(?:ja)+)\b)",
    ),
    (
        r"\bsi (?:me voy|lo dejo|la dejo|lo denuncio|hablo|digo algo|cuento algo) (?:me (?:mata|va a matar)|les hace dano|nos mata|mata a)\b|\bamenaz\w+ de muerte\b|\bamenaza con matar\w*\b|\bme saco (?:un|el) (?:cuchillo|arma|pistola|machete)\b|\bme apunt[ao] con\b",
    ),
    (r"\bmat[oa] a mi (?:gat[oa]|perr[oa]|mascota)\b", r"\b(?:sigo yo|dijo|dice|soy la que sigue|igual)\b"),
    (
        r"\b(?:mis fotos|fotos (?:intimas|mias)|videos? mi[oa]s?)\b",
        r"\b(?:mandar|publicar|subir|ensenar|va a|enviar)\b",
        r"\b(?:dice|dijo|amenaz\w+|si|ex)\b",
    ),
    (
        r"\b(?:costillas?|nariz|brazos?|mandibula|dientes?|muneca|ojo|dedos?|pierna)\b",
        rf"\b(?:me (?:lo|la|los|las) (?:rompio|quebro|partio|fracturo) (?:mi |el )?|que me (?:rompio|quebro|partio)|rotas? por (?:el|mi)|(?:morad|rot)[oa]s? (?:de|por) (?:como|que) (?:me|el))(?:{_QUIEN}|agarra|pega)?\b",
        rf"\b(?:{_QUIEN}|el|ella)\b(?!.*\b(?:accidente|caida|futbol|dentista|doctor)\b)",
    ),
    (
        r"\bme (?:amarran?|tienen? amarrad[oa])\b|\bme dejan? (?:orinad[oa]|sin comer|suci[oa]|mojad[oa]|sin cambiar|durmiendo en la calle)\b|\b(?:aqui )?no me dan? de comer\b(?! (?:antes|en ayunas|por))|\bme da de comer una vez\b|\bme tiene (?:aqui )?encerrad[oa]\b",
    ),
    (r"\bme (?:levant[oa]|alz[oa]) (?:la mano|el puno)\b",),
    (
        r"\b(?:atranco|atranc\w+|bloqueo|pongo (?:una )?silla)\b.{0,14}\bpuerta\b",
        rf"\b(?:por|no entre|miedo|{_QUIEN})\b",
    ),
    (
        r"^(?!.*\b(?:dolor\w*|lupus|enfermedad|cansancio|fatiga|comezon|medico|doctora?|miedo a|insomnio|tos)\b).*\bno me deja (?:tener amig\w+|hablar (?:ni|con)|ver a (?:mi|mis)|salir(?: sola?| de| a)?|trabajar|estudiar|ir (?:al|a) (?:doctor|medico) sola?|ni)\b",
    ),
    (
        r"\bme (?:dice|grita) que no (?:valgo|sirvo)\b|\bme rompio el (?:celular|telefono)\b|\bme humilla\b|\bme va a ir mal si (?:no|yo)\b",
        rf"\b(?:{_QUIEN}|dias?|para que no|cada|siempre|todos|el|si)\b",
    ),
)
