"""What sounds like danger and is told as none: advice for a case that has not come, a child in the womb that kicks,
force in jest, sayings with a dish or a hill, what of a tablet is easily borne. English and Spanish, in lower case without
accents, in the words as written. No clinician has reviewed these lists.
"""

from typing import Final

_QUIET: Final = r"(?:(?!\b(?:now|today|tonight|since|started|getting worse|suicid\w*|(?:harm|hurt|kill) (?:my|your)self|i have (?:had|got|one|it)|i'?ve (?:had|got))\b)[^\n])"
_ADVISER: Final = (
    r"(?:midwi\w+|doc(?:tor|s)?|dr|consultant|rheum\w*|nurse|neph\w*|ha?em\w*|oncolog\w*|cardio\w*|surgeon|gp|pharmac\w+|clinic|"
    r"hospital|specialist|ward|team|they|she|he|ob|derm\w*|neuro\w*)"
)
_ADVISED: Final = (
    rf"(?:{_ADVISER}(?: [a-z]+){{0,2}} (?:says?|said|told|tells|warned|wants?|advised|asked|instructed|reckons)\b|"
    r"\bi(?:'?m| am) (?:supposed |meant )?to\b|\b(?:was|been|were) (?:told|warned|advised|given)\b|\btold (?:me )?to\b|"
    r"\binstructions? (?:is|are|say)\b|\b(?:gave me|given|got|have|carry) (?:a |this )?(?:card|letter|leaflet|sheet)\b|\bstrict orders\b)"
)
_ACTION: Final = (
    r"\b(?:call(?:ed)?|ring|phone|come (?:straight )?in|go (?:straight )?(?:in|to)|stop|hold|pause|skip|use|report|head|"
    r"911|999|a&e|er|hospital|let (?:them|her|him) know|text|page|back)\b"
)
_CASE: Final = r"\b(?:if|with|for|when(?:ever)?|at (?:the first|any)|over|unless|should)\b"
_NOT_COME: Final = (
    r"(?:neither(?: of (?:those|them|which|these))?|none(?: of (?:that|those|it|them|which))?|nothing(?: like that)?|"
    r"(?:(?:it|that|which|they) )?(?:has|have|did|does)(?:n'?t| not)(?: (?:happened|come up|come to that|had (?:to|any|either)|needed (?:to|it)|been needed|been there))?|"
    r"(?:i(?:'?ve| have) )?(?:not|never) (?:yet )?(?:had (?:to|any|either|it)|needed (?:to|it)|happened|did|has|so far|yet|come to that)|"
    r"(?:i )?haven'?t (?:had (?:to|any|either|it)|needed (?:to|it))|all (?:good|fine|clear|quiet|well|calm)|so far so good|"
    r"(?:still )?[a-z ]{0,20}unused|no (?:need|sign of (?:it|that|either))|touch wood|knock on wood)"
)
_STAYS: Final = (
    r"(?: (?:so far|yet|to date|as yet|thankfully|luckily|thank (?:god|goodness)|touch wood|knock on wood|at all|tho|though|"
    r"up to now))*(?: since(?: (?:the|my|that|then|it|a|last|being) ?[a-z]*| [a-z]+)?(?: \d{4})?)?(?=\W*(?:$|[.,;!)\n]|and\b))(?![^\n]*\b(?:until|till|but|except|now|today|tonight|yesterday|this (?:morning|week|afternoon)|last night|just|hours?|minutes)\b)"
)
_BUT: Final = r"(?:[,.;:)-]\W{0,2}|\s(?=(?:but|and|though|luckily|thankfully)\b))(?:(?:and|but|so far|thankfully|luckily|touch wood|thank (?:god|goodness)|up to now|to date|yet) )*"

_ASESOR: Final = (
    r"(?:\b(?:me|nos|le) (?:han |ha )?(?:dij\w+|dic\w+|explic\w+|mand\w+|advirt\w+|indic\w+|recomend\w+|encarg\w+|pid\w+|aconsej\w+|"
    r"orden\w+|avis\w+)|\b(?:dra?|doctora?|medic[oa]|partera|matrona|enfermer[ao]|reuma\w*|nefro\w*|cardio\w*|gineco\w*|especialista|"
    r"internista)(?: [a-z]+){0,2} (?:dij\w+|dice|quiere|pide|mando|explico|recomienda)|\bque si\b(?=[^\n]{0,90}\bme (?:dij|advirt|mand)\w+)|"
    r"\btengo (?:orden|instrucciones) de\b)"
)
_ACCION: Final = (
    r"\b(?:vaya|ir|corra|llam\w+|avis\w+|pare|parar|suspend\w+|dej(?:e|ar)\w*|acud\w+|veng\w+|venir|regres\w+|marqu\w+|urgencias|"
    r"emergencias?|hospital)\b"
)
_CASO: Final = r"\b(?:si|con|cuando|en caso de|a la primera|cualquier)\b"
_CALMA: Final = r"(?:(?!\b(?:ahorita|desde (?:ayer|anoche|hoy|hace)|llevo|tengo|traigo|ya me|suicid\w*|hacer(?:me|te) dano|matar(?:me|te))\b)[^\n])"
_NO_LLEGO: Final = (
    r"(?:no (?:me |lo |la |se |le )?(?:ha|han|he|hemos)(?! (?:parad|cedid|bajad|mejorad|dejad|quitad|calmad|cortad|ido|terminad|respondid|despertad|reaccionad|vuelto en si|podid)\w*)(?: \w+){1,2}|no(?: (?:todavia|aun|por ahora))?|nada(?: de eso)?|ningun[oa]?(?: (?:de )?(?:las dos|los dos|eso))?|"
    r"nunca(?: (?:me |lo )?(?:ha|han|he|paso)(?: \w+){0,2})?|ni (?:lo |la )?un[oa] ni (?:lo |la )?otr[oa]|todo (?:bien|tranquilo|en orden)|sin novedad|ni falta)"
)
_SIGUE: Final = (
    r"(?: (?:por ahora|de momento|todavia|aun|gracias a dios|hasta (?:hoy|ahora|la fecha)|bendito dios|nada|ninguna))*"
    r"(?=\W*(?:$|[.,;!\n]|y\b))(?![^\n]*\b(?:pero|hasta que|ayer|anoche|ahora (?:si|me|tengo)|ahorita|desde)\b)"
)
_PERO: Final = (
    r"(?:[,.;:]\W{0,2}|\s(?=(?:pero|y|gracias a dios)\b))(?:(?:y|pero|gracias a dios|bendito dios|hasta (?:hoy|ahora|ahorita|la fecha|el momento)|por ahora|por suerte|"
    r"de momento|todavia|aun|a dios gracias) )*"
)

ADVISED: Final = (
    rf"{_ADVISED}(?=[^\n]{{0,80}}?{_ACTION})(?=[^\n]{{0,110}}?{_CASE}){_QUIET}{{4,170}}?{_BUT}{_NOT_COME}{_STAYS}",
    rf"{_ASESOR}(?=[^\n]{{0,110}}?{_ACCION})(?:(?<=que si)|(?=[^\n]{{0,110}}?{_CASO})){_CALMA}{{4,170}}?{_PERO}{_NO_LLEGO}{_SIGUE}",
)
"""What somebody was told to do in a case, and that the case has not come."""
STILL_NOT: Final = (
    r"\b(?:if|when|unless)\b[^\n]*(?:\b(?:not|no|never|cannot|stops?|without|wont|cant|doesnt|isnt)\b|n't\b)[^\n]*?\b(?:has|have|did|does)(?:n'?t| not)\b[^\n]*$|"
    r"\b(?:si|cuando)\b[^\n]*\b(?:no|dej[ae]n? de|sin)\b[^\n]*\bno (?:me |lo |la |se |le )?(?:ha|han|he|hemos)\b[^\n]*$"
)
"""A case that is a not, and a not behind it, which says that it has come: "ring if the baby does not move, and it hasn't"."""

_HURTS: Final = (
    r"(?!.*\b(?:(?:not|n'?t|no longer|stopped|hardly|barely) (?:been )?(?:kick|mov)\w*|kick\w* (?:less|since)|husband|boyfriend|partner|ex|fianc\w+|dad|father|brother|drunk\w*|drinks|angry|scared|afraid|help|please|stopped|hid(?:e|ing)|"
    r"when (?:i|he|she)|if i|because i|belly|stomach|tummy|(?:on|to) the (?:floor|ground)|bleed\w*|years? old|toddler)\b)"
)
_WITH_CHILD: Final = r"(?=.*\b(?:(?:\d\d?|[a-z]+) ?(?:wks?|weeks?|w|months?)\b|pregnan\w*|expecting|twins|trimester|due (?:in|on)|the bump|bump\b|in there))"
_CHILD: Final = (
    r"(?:(?:the |my |our |this )?(?:baby|babies|bub|bean|bump|peanut|twins|kiddo|wee one|little (?:one|man|lady|monkey|guy|bugger|fella|girl|boy|madam|devil))|"
    r"this one|junior)"
)
_KICKS: Final = r"(?:kick|punch|hit|beat|boot|thump|headbutt|jab|wriggl|squirm|pummel|whack|elbow|dance|danc|bounc|tumbl|somersault)\w*"
_INSIDE: Final = (
    r"\b(?:ribs?|bladder|as (?:we|i) (?:speak|type|write)|while i (?:type|write|sit)|to bits|from (?:the )?inside|all (?:night|day)|non ?stop|"
    r"like (?:mad|crazy|a \w+)|every (?:night|evening|time i (?:lie|sit))|lol|haha\w*|footballer|gymnast\w*|olympic\w*|black and blue)\b"
)
_DUELE: Final = (
    r"(?!.*\b(?:marido|espos[oa]|pareja|novio|ex|papa|padre|suegr\w+|hermano|borrach\w+|toma|enoj\w+|miedo|barriga|panza|vientre|"
    r"sangr\w+|suelo|si (?:no|le))\b)"
)
_ENCINTA: Final = r"(?=.*\b(?:semanas?|meses|embaraz\w+|gemel\w+|encinta|trimestre|pancit\w+)\b)"
_ADENTRO: Final = (
    r"\b(?:costillas?|vejiga|todo el (?:santo )?dia|toda la (?:santa )?noche|no me deja dormir|(?:des?de|por) (?:a?dentro)|futbolista|"
    r"futbol|olimp\w+|gimnasta|bailarin\w*|ja(?:ja)+|a cada rato|karate\w*)\b"
)
_BEBE: Final = r"(?:(?:el|la|mi|este|esta|los|las|mis) )?(?:bebes?|gemel[oa]s|chamaquit[oa]|criatura|chiquit[oa]|nen[ae]|peque|gordit[oa]|canij[oa])"
_PATEA: Final = r"(?:(?:me )?pate\w+|(?:me )?(?:da|dan|pega|pegan|mete|suelta)(?: (?:unas|de|tremendas|cada|una|muchas|fuertes))? patad\w+|(?:da|dando) (?:de )?patad\w+)"
UNBORN: Final = (
    rf"^{_HURTS}{_WITH_CHILD}.*?\b(?P<it>{_CHILD}\b[^.!?\n]{{0,14}}?\b{_KICKS}[^.!?\n]*)",
    rf"^{_HURTS}{_WITH_CHILD}(?=.*{_INSIDE}).*?\b(?P<it>(?:he|she|they|it)(?: ?'?s| is| are|'?re)? (?:just |always |now |busy )*{_KICKS}[^.!?\n]*)",
    rf"^{_HURTS}{_WITH_CHILD}(?=.*{_INSIDE}).*?\b(?P<it>(?:getting|being|get) (?:kick|punch|beat|boot)\w*[^.!?\n]*)",
    rf"^{_HURTS}{_WITH_CHILD}.*?\b(?P<it>(?:{_CHILD}|he|she|it|they) (?:just )?(?:never|won'?t|will not|can'?t|does ?n'?t|do ?n'?t|refuses to) (?:ever )?"
    rf"(?:(?:stay|sit|keep|lie|be|hold)s? still|stops? (?:moving|wriggl\w+|kick\w+|danc\w+)|(?:sit|settle)s?)\b[^.!?\n]*)",
    rf"^{_DUELE}{_ENCINTA}.*?(?P<it>\b(?:no|ni) (?:para|se esta|se queda|sabe estarse)(?: nunca)? quiet[oa]s?\b[^.!?\n]*|\bno (?:deja|para) de (?:mover\w+|patear\w*|dar\w*|brincar\w*)\b[^.!?\n]*)",
    rf"^{_DUELE}{_ENCINTA}(?=.*(?:{_ADENTRO}|\b{_BEBE}\b)).*?(?P<it>\b{_PATEA}[^.!?\n]*)",
)
"""A child in the womb that kicks or never lies still."""

_OWN: Final = (
    r"(?:(?:my |the |our )(?:[a-z]+ )?(?:wife|husband|mom|mum|mother|daughter|son|sister|brother|kids|girls|lot|family|missus|hubby|dad|gran|nan|"
    r"partner|friend|neighbou?r|boss|nurse|other half)|the missus|she|he|they)"
)
_OR_MEANT: Final = (
    r"(?!(?=.*\b(?:husband|boyfriend|partner|ex|dad|father|brother|he)\b)(?!.*\b(?:haha\w*|lol|hehe|jk|chicken|bottle|cold feet|wriggle|by the ear|kicking and screaming)\b))"
    r"(?!.*\b(?:mean(?:s)? it|not joking|no joke|for real)\b)"
)
"""A man's force is taken for a joke only where it is plainly one."""
_O_DE_VERAS: Final = (
    r"(?!(?=.*\b(?:marido|esposo|novio|pareja|ex|padre|papa|hermano|el)\b (?:dice|me|va|jura))(?!.*\b(?:ja(?:ja)+|de (?:la|las) orejas?|chancla\w*)\b))"
    r"(?!.*\b(?:de veras|en serio|no es broma)\b)"
)
_HARSH: Final = (
    r"(?!.*\b(?:by (?:the|my) hair|locks?|locked|hits?|hurts?|beats?|scared|afraid|fist|serious\w*|tell (?:you|anyone)|leave (?:the house|him|her)|"
    r"against my will|do not want|don'?t want|bruis\w*|again)\b)"
)
_JEST: Final = (
    r"(?=.*\b(?:if i (?:chicken|bottle|run|try to (?:skip|wriggle|get out|back out|dodge)|miss\w*|forget|back out|skip\w*|don'?t (?:turn up|go|show|get|come|do it)|"
    r"bail|get cold feet|change my mind|so much as|dare)|if (?:she|he|they) (?:has|have) to|haha\w*|lol|kicking and screaming|by the ear|jk|hehe))"
)
_HAULS: Final = (
    r"(?:drag|carry|frog ?march|march|handcuff|tie|haul|cart|throw|push|bundle|skin|strangle|murder|kill|shoot|chop|kidnap|"
    r"lock|gag|sit on|chase|whack|thump)\w*"
)
JOKED: Final = (
    rf"^{_HARSH}{_OR_MEANT}{_JEST}.*?\b(?P<it>{_OWN}(?: (?:says?|said|reckons?|swears?|has sworn|already told me)(?: (?:she|he|they))?)?"
    rf"(?:'?ll| will|'?d| would| (?:has |have )?threaten\w*(?: to)?| is going to| is gonna|'s gonna)(?: just| personally| literally)? {_HAULS}\b[^.!?\n]*)",
    rf"^{_O_DE_VERAS}(?!.*\b(?:pega|golpe\w+|encierra|miedo|pelos?|moret\w+|sin permiso|amenaz\w+|no quiero)\b)(?=.*\b(?:si (?:no voy|falto|me (?:echo|hago|rajo|arrepiento)|se me olvid\w+|llego tarde|no (?:me )?(?:tomo|las tomo|vengo))|si no\b|ja(?:ja)+))"
    r".*?\b(?P<it>(?:mi |la |el |ella |mis )(?:[a-z]+ )?(?:dice que )?(?:(?:me|nos) (?:lleva|llevan|trae|arrastra|mata|cuelga|jala|da con la chancla|agarra a chanclazos|deshereda|cuelga)|va a (?:llevarme|matarme))\b[^.!?\n]*)",
)
"""Force in jest: to be dragged to a visit by the ear."""

_GOOD: Final = r"(?!.{0,44}\b(?:gone|graves?|dead|died|lost|pain|pains|lupus|life|illness|disease|suffering|everything|misery|like (?:this|these|mine))\b)"
_BUENO: Final = r"(?:rico|rica|ricos|ricas|bueno|buenos|bonit[oa]s?|bell[oa]s?|hermos[oa]s?|lind[oa]s?|sabros\w+|bien|delicios\w+|preciosos?|feliz|guap[oa]s?|a gusto|chul[oa]s?)"
_QUIEN: Final = r"\bquien (?:se )?(?:va a |iba a |querria |podria |quiere |puede )(?:querer )?(?:morir\w*|matar\w*|ir(?:se)?|acabar\w*|suicid\w+|pensar en eso)\b"
_NO_WISH: Final = r"(?![^\n]*\b(?:tonight|glad|steps?|jump|front|hope|wish|tir[oe]|ojala|quiero|espero|mejor)\b)"
_HILL: Final = (
    r"(?:parking|car park|hill|stairs?|traffic|commute|heat|queue|waiting room|coffee|humidity|bus|drive|lift|elevator|weather|pollen|"
    r"sun|cold|walk|steps|chairs?|form|questionnaire|website|boss|kids|puppy|gym)"
)
_CUESTA: Final = (
    r"(?:parking|estacionamiento|parqueo|trafico|calor|escaleras?|subida|metro|bus|camion|fila|cola|tren|periferico|cuesta|frio|sol|"
    r"papeleo|humedad|sala de espera|cafe|viaje|caminata|elevador|gimnasio|cuestionario|formulario|trayecto|autobus|sillas?|polen|"
    r"caseta|gasolina|banco)"
)
_DE_ENOJO: Final = r"de (?:la |pura |tanta |toda la )?(?:bronca|rabia|coraje|impotencia|verguenza|pena|aburrimiento|hambre|calor|sueno|risa)"
_CON_ALGO: Final = (
    rf"(?:con|por|de) (?:el|la|los|las|est[aeo]s?|es[aeo]s?|mi|su|tant\w+) (?:[a-z]+ )?(?:{_CUESTA}|obra social|prepaga|mutual|tramites?|aseguradora|seguro|"
    r"papeles|banc\w+|jefe|jefa|suegra|vecin\w+|facturas?|impuestos?|colectivo|subte|futbol|internet|wifi|celular|turnos?)"
)
_ES_BROMA: Final = (
    r"(?:\bja(?:ja)+\w*|\bje(?:je)+\w*|\b(?:es|era|digo|solo) (?:un decir|broma|en broma|(?:una )?(?:forma|manera) de (?:decir|hablar))|"
    r"\bdepre\w* (?:no|nada|ninguna|para nada|tampoco)\b|\bno (?:es|tengo|estoy|ando|sufro de|siento)(?: con)?(?: ninguna)? depre\w*|\b(?:nada|ninguna)(?: de)? depre\w*)"
)
_NO_ES_BROMA: Final = (
    r"(?!.*\b(?:no aguanto|aguanto mas|no puedo mas|en serio|de ver(?:dad|as)|no es broma|pastill\w+|planes|esta noche|no quiero|no quisiera|vivir|viva|vida|"
    r"sufr\w+|suicid\w*|dolor\w*|duele\w*|enfermedad|brotes?|sin salida|cansad[oa] de|hart[oa] de|ya no|despedi\w*|perdon\w*|carga|estorb\w+|hacerme|cortar\w*|tirarme|a veces si)\b)"
)
_ME_MATO: Final = r"\bme (?:quiero|queria|quisiera|dan? ganas de|daban ganas de|quise) matar(?:me)?"
SAYINGS: Final = (
    rf"^{_NO_ES_BROMA}(?=.*{_ES_BROMA}).*?(?P<it>{_ME_MATO} {_DE_ENOJO}\b)",
    rf"^{_NO_ES_BROMA}(?=.*{_ES_BROMA})(?=.*{_ME_MATO} {_CON_ALGO}\b|.*\b{_CON_ALGO}\b,? {_ME_MATO}).*?(?P<it>{_ME_MATO})",
    r"\bshak(?:es?|ing) (?:his|her|their|my) heads?(?=\W*(?:no|none|not|neither|nope|nah)\b)",
    rf"\bwith\b{_GOOD} [^.!?\n]{{2,44}}\bwho(?:'d| would|'s gonna| wants| could)\b(?: ever| even)? ?(?:want to |wanna )?(?:die|go|leave|end it)\b",
    r"\b(?:i(?:'?ll| will|'m going to|'m gonna)|gonna) (?:probably )?die of old age\b|\bdie of old age (?:before|waiting|filling|answering)\b",
    rf"\b(?:the|your|that|this|my|our) (?:[a-z]+ )?{_HILL}(?: [a-z]+){{0,5}} (?:wants?|is trying|are trying|is out|tries|is going|'s trying) to (?:kill|murder|finish) me\b{_NO_WISH}",
    rf"\bcon (?:lo )?{_BUENO}\b[^.!?\n]{{2,50}}{_QUIEN}",
    rf"\bcon (?:est[oa]s|mis|tan|un[oa]s) (?:niet\w+|hij\w+|niet\w+ tan \w+|perr\w+|amig\w+)\b[^.!?\n]{{0,30}}{_QUIEN}",
    rf"\bla vida (?:es|esta)(?: [a-z]+){{0,2}} {_BUENO}\b[^.!?\n]{{0,20}}{_QUIEN}",
    r"\b(?:me )?(?:voy|vamos) a morir(?:me|nos)? (?:de (?:vieji?t?[oa]|vej\w+)|aqui (?:sentad\w+ )?(?:con|de) tant\w+ (?:pregunta|formulario|papel|espera|pagina|cosa|cuestionario)\w*)\b[^.!?\n]{0,40}",
    rf"\b(?:el|la|los|las|ese|esa|este|su|tu) {_CUESTA}(?: [a-z]+){{0,5}} (?:me )?(?:quieren?|van?) (?:a )?matar(?:me)?\b{_NO_WISH}",
    rf"\bme quieren? matar (?:el|la|los|las|ese|esa|este) {_CUESTA}\b",
    r"\b(?:won'?t|will not|do ?n'?t (?:plan|intend|expect) (?:to|on)|not (?:planning|going) to)(?: (?:still|even))? be(?:ing)? (?:here|around|about|in town)\b"
    r"[^.!?\n]{0,30}?(?:,| as| because| cos| -)\s*(?:(?:we|i)(?:'re|'m|'ll| are| am| will)?(?: be)? )?(?:fly\w*|mov\w+|new job|away|travel\w*|on (?:holiday|vacation)|visit\w*|at my|staying|off to|back (?:in|on|from))\b",
    r"\b(?:could|can|would) (?:you|someone|they) (?:ring|call|phone|text|e-?mail|send|post|fill)\b[^.!?\n]{0,44}\bsave me (?:having to do it|the (?:bother|trouble|job))\b",
    r"\b(?:no (?:wish|desire|intention|plans?) (?:to|of)|(?:never|do ?n'?t) (?:want|wish|plan) to|not) (?:go(?:ing)?|be(?:ing)?) back (?:there|to (?:that|those days))\b",
    r"\b(?:voice typing|voice to text|dictation|auto ?correct|(?:my |the |this )?keyboard)\b[^.!?\n]{0,24}\b(?:words?|spelling|letters)\b(?: [a-z]+){0,2}(?: (?:wrong|out|up))?(?:[,. ]+sorry for the \w+)?",
    r"\b(?:el )?(?:dictado|teclado|corrector|autocorrector|celular)\b[^.!?\n]{0,24}\bpalabras?\b[^.!?,\n]{0,14}",
    r"\b(?:pills|tablets|meds|medicines?)\b[^.!?\n]{0,40}\btak(?:e|ing|en) (?:them|it|those) (?:back )?to the (?:chemist|pharmac\w+)\b",
    r"\b(?:keeps?|has|holds?) my (?:[a-z]+ )?(?:pills|tablets|meds|medicines?|medication|insulin)\b[^.!?\n]{0,14}\b(?:in (?:his|her|their|the) fridge|(?:and|so) (?:hands|gives|puts|sets|counts|lays|(?:he|she) can (?:give|hand|put)) (?:them|it|me)(?: \w+){0,3} (?:breakfast|morning|night|daily|day|dinner|lunch|box|organi[sz]er)|as (?:mine|my (?:fridge|memory|hands))|because (?:mine|my (?:fridge|memory|hands)|i forget))\b",
    r"\bya (?:tengo|elegi|escogi|decidi|se) (?:la fecha|el dia|cuando|que dia)\b[^.!?\n]{0,14}\b(?:me operan|la cirugia|la operacion|la cita|la visita|de (?:la|mi) (?:cita|visita|cirugia|boda))\b",
    r"\b(?:elegi|escogi|decidi)(?: cuando)?,? (?:el )?(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)\b(?=[^\n]{0,30}\b(?:llam\w+|a las|por la|visita|cita)\b)|\bcans\w+ de esperar\b",
    r"\b(?:forget|skip|drop|leave|enough of) (?:about )?(?:it|this|the|all|that|your)? ?(?:[a-z]+ )?(?:contact|forms?|questions?|questionnaire|survey|chat|number|phone|calls?|details|paperwork)\b[^\n]{0,16}?"
    r"\b(?:tired|sick|fed up|weary) of (?:all (?:of )?)?(?:it|this|them|that|these)\b(?=\W*$)",
    r"\b(?:(?:he|she|they|mum|mom|dad|my \w+)(?: is|'s| are|'re) (?:not|n't) (?:here|in (?:the room|right now|at the moment)|with me|around)(?: right now| now)?,? so )?"
    r"(?:i'?d|i would|i) (?:rather|prefer)(?: to)? not (?:to )?(?:answer|say|go into|discuss|tell)\b(?: (?:that|this|it|those|these|you))?(?: one| question| here)?",
    r"\b(?:prefiero|preferiria|mejor) no (?:contest|respond|dec|hablar)\w*(?: (?:a )?(?:eso|esa|esta|esto|de eso))?(?: pregunta)?\b",
    r"\b(?:ya |yo |estoy |ando |me tienen? )*(?:hasta (?:el (?:copete|gorro|mono|tope)|la (?:coronilla|madre|punta|mismisima)|las narices|arriba)|hart[oa]s?) de "
    r"(?:tant[oa]s? |l[oa]s? |ver |ir a |ir con |est[oa]s? |mas )*(?:doctor(?:es|as)?|medicos|hospital(?:es)?|clinicas?|citas?|examenes|analisis|papel(?:es|eo)|preguntas?|formularios?|agujas|pinchazos|piquetes|tramites)\b"
    r"(?![^\n]*\b(?:vivir|vida|todo|morir\w*|matar\w*|acabar|aguanto|despedi\w*|muert\w*|desaparec\w*|ya no|no quiero|terminar)\b)",
)
"""Sayings and errands in words of death."""

_POCO: Final = r"(?:tantit[oa]s?|(?:un )?poquit[oa](?: de)?|algo de|un poco de|algun[oa]?|ligera?s?|leves?)"
_LEVE: Final = r"(?:resequedad|boca (?:seca|reseca)|sueno|cansancio|nauseas?|asco|dolor(?:cito)? de cabeza|hambre|gases|agruras|mare\w+|acidez|sed|flojera|malestar|comezon|estrenimiento|sequedad)"
_WORSE: Final = r"(?!.*\b(?:estudio|ensayo|prueba|peor|cada vez|pecho|aire|respir\w+|desmay\w*|garganta|sangr\w*|no aguanto|llagas)\b)"
TOLERABLE: Final = (
    rf"^{_WORSE}.*?(?P<it>(?:(?:(?:la|media|una|mi) )?(?:media |una )?(?:pastill\w+|tableta|capsula)(?:,)? (?:y |que )?)?\b(?:me|le) (?:da|daba|dan|daban|deja|provoca|causa) {_POCO} {_LEVE}(?: de (?:la )?(?:boca|cabeza|estomago))?\b)",
    rf"^{_WORSE}.*?(?P<it>\b(?:la |me )?(?:deja |pone )?(?:la )?boca (?:un poco|tantito|medio|algo|poquito) re?seca\b)",
    r"^(?!.*\b(?:trial|study|worse|chest|breath\w*|swallow|faint\w*|throat|can'?t|cannot)\b).*?(?P<it>\b(?:a |an |the )?(?:odd |little |tiny |wee )?(?:bit|touch|tad|hint) (?:of )?(?:a )?"
    r"(?:dry mouth|queas\w+|sleepy|tired\w*|nausea|headache|heartburn|drows\w+|tummy \w+|constipat\w+|thirsty|bloat\w+)\b)",
)
"""What of a medicine is easily borne."""
_ONE: Final = r"(?:he|she|they|(?:my |the )?(?:husband|wife|partner|mum|mom|mother|dad|father|son|daughter|sister|brother|patient|hubby|nan|gran\w*))"
_AGREES: Final = r"(?:says? (?:go ahead|yes|ok(?:ay)?|it is fine|it'?s fine|fine)|agrees?|nods?|knows?|is (?:ok(?:ay)?|fine|happy) with|wants me to|asked me to)"
ANSWERED_FOR: Final = (
    rf"\b{_ONE}(?:'s|s)? (?:just |only |now )?(?:shakes?|(?:is )?shaking|shook|nods?|is nodding|nodded) (?:his|her|their) head\b(?! (?:off|against|into))",
    rf"\b(?:i am|i'?m|im|me) (?:typing|writing|answering|filling (?:this|it) (?:in|out)|reading (?:this|it) out|doing this)\b[^.;!?\n]{{0,90}}"
    rf"\b(?:he|she|they)(?: is|'?s| are|'?re) (?:right |sitting |sat |just )*(?:next to|beside|with|by) me\b[^.;!?\n]{{0,24}}\b{_AGREES}\b[^.;!?\n]*",
    rf"\b{_ONE} (?:has|had|have)(?: got)? (?:an? |the )?(?:essential |bad |hand |old )*(?:tremors?|parkinson\w*|shakes)(?: and| so (?:he|she))? ?"
    r"(?:shakes|shaking|trembles)?\b(?![^.;!?\n]*\b(?:now|sudden\w*|today|fever|won'?t|can'?t|unconscious|all over)\b)",
    r"\b(?:el|ella|mi (?:esposo|marido|mama|mam\w+|papa|hij[oa]|abuel[oa]|madre|padre|mujer|pareja)) (?:me )?(?:dice que no|niega|mueve|sacude|menea) "
    r"(?:con )?la cabeza\b",
)
"""A person who answers by a nod beside the one who types, or whose hands shake."""
_PART: Final = r"(?:ankles?|legs?|feet|foot|hands?|fingers?|knees?|joints?|wrists?|toes?|face|cheeks?|belly|tummy)"
_SIGN: Final = (
    r"(?:swelling|puffiness|rash(?:es)?|bruis(?:es?|ing)|lump|cough|cold|fever|sore throat|inflammation|hives|glands?)"
)
_MEANWHILE: Final = (
    r"(?:,? (?:by the way|also|too|thankfully|luckily|at least),?)? ?(?:has|have|'s|'ve|is|are|was|were)"
    r"(?: (?:all|now|since|nearly|almost|mostly|quite|completely|finally|really))*"
)
_SHRUNK: Final = r"(?:(?:gone|come) (?:right |back |all the way )?down(?! (?:on|from|under|to)\b)|(?:much |a lot |so much )?better|back to normal|healed(?: up)?|shrunk|improved)"
_OVER: Final = r"(?:settled(?: down)?(?! (?:in|on|into)\b)|calmed(?: down)?|cleared(?: up)?|gone(?: away)?)(?= *(?:$|[.,;!)]|and\b|now\b|since\b|again\b|thank|completely\b))"
_PARTE: Final = r"(?:tobillos?|piernas?|pies?|manos?|dedos?|rodillas?|articulaciones|cara|ojos?|panza|barriga)"
_SENAL: Final = r"(?:hinchazon|ronchas?|sarpullido|moret(?:on|ones)|bultos?|tos|gripe|fiebre)"
_MIENTRAS: Final = r"(?:,? (?:por cierto|tambien|ya|gracias a dios),?)*(?: (?:se|me|le|ya|han?|casi))* "
BETTER_NOW: Final = (
    rf"\b(?:my|the|his|her|their|all the|most of the) (?:{_PART}|{_SIGN}){_MEANWHILE} {_SHRUNK}\b(?! (?:than nothing|but))",
    rf"\b(?:my|the|his|her|their|all the|most of the) {_SIGN}{_MEANWHILE} {_OVER}",
    rf"\b(?:el|la|los|las|mi|mis|su|sus) (?:{_PARTE}|{_SENAL}){_MIENTRAS}(?:deshinch\w+|mejor\w+|desinflam\w+)\b(?! pero)",
    rf"\b(?:el|la|los|las|mi|mis|su|sus) {_SENAL}{_MIENTRAS}(?:bajado|bajo|bajaron|quitado|quito|quitaron|fue|fueron|ido)\b(?! (?:pero|de golpe|a cero))",
    r"\bya no (?:le |les )?(?:doy|estoy dando|da|daba) (?:(?:de|el|la) )?(?:lactar|pecho|mamar|teta|lactancia)\b",
)
"""What has become better, or has come to an end by itself; a leg or a face that is "gone" or "down" on one side has not."""
_AILS: Final = (
    r"(?:dizz\w+|headaches?|nausea|aches?|rash\w*|tired\w*|swelling|migraines?|mareo\w*|dolor(?:es)?(?: de cabeza)?|nauseas|"
    r"cansancio|ronchas?|sarpullido|hinchazon|migranas?|jaquecas?)"
)
_ILLNESS: Final = (
    r"(?:tension|presion|lupus|migran\w+|edad|calor|cervicales?|menopausia|regla|azucar|diabetes|anemia|nervios|ansiedad|estres|"
    r"oido|reuma|artritis|fibromialgia|blood pressure|bp|age|heat|migraines?|menopause|periods?|sugar|anemia|anxiety|stress|arthritis)"
)
_TREATED: Final = r"(?:cream|ointment|gel|lotion|tablets?|pills?|drug|treatment|crema|pomada|unguento|locion|pastillas?|tratamiento|medicamento)"
EXPLAINED: Final = (
    rf"(?P<it>\b{_AILS}\b(?: (?:that|i|get|have|que|me|dan|tengo|siento|le)){{0,4}} (?:son|es|eran?|vienen?|me vienen|is|are|comes?|came)"
    rf"(?: (?:solo|nomas|siempre|todos|just|only|all))* (?:de|del|por|from|because of|due to) (?:(?:la|el|mi|los|las|the|my) )*{_ILLNESS}\b)",
    rf"\b(?:study|trial|{_TREATED})\b(?: [a-z]+){{0,4}} (?P<it>(?:para|contra|for|against) (?:(?:la|las|el|los|mi|mis|the|my|a|an) )*{_AILS}\b(?: (?:de|en|on|in|of) (?:(?:la|las|mi|the|my|el) )*[a-z]+)?)",
    rf"\b(?:estudio|ensayo|{_TREATED})\b(?: [a-z]+){{0,4}} (?P<it>(?:para|contra) (?:(?:la|las|el|los|mi|mis) )*{_AILS}\b(?: (?:de|en) (?:(?:la|las|mi|el) )*[a-z]+)?)",
)
"""What ails somebody from an illness, and what a cream or a study is for: no harm that a treatment did."""
