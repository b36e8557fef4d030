"""Signs of danger in Spanish and Chinese that count only together, in lower case without accents.

No clinician has reviewed these lists.
"""

import re
from typing import Final

MAY_BE: Final = re.compile(
    r"[\u4e00-\u9fffáéíóúñ¿¡]|\b(?:el|la|los|las|un|una|me|mi|mis|se|ya|que|no|estoy|tengo|con|de|por|para|le|les|tiene|anda|muy|lo|y|en|al|del|esta|estan|estamos|todos|hoy|ahora|hace|pero|porque|desde|nos|yo|quiero|voy|cuando|fue)\b",
    re.I,
)
"""Anything that may be Spanish or Chinese at all."""
NOW: Final = (
    r"\b(?:ahora|ahorita|hoy|de repente|de pronto|de golpe|subitamente|recien|ya no|otra vez|de nuevo|todavia|esta (?:manana|tarde|noche)|anoche|ayer|hace (?:rato|ratito|un rato|poco|media hora|una hora|\w+ (?:horas?|minutos))|desde (?:la manana|anoche|ayer|hoy|hace (?:rato|una hora|\w+ horas)|el (?:mediodia|desayuno|almuerzo)|que me levante)|empezo|no (?:para|se quita|cede|se detiene)|cada vez (?:mas|peor)|pronto|(?<!cada )(?<!las )(?<!la )(?<!de )manana)\b|"
    r"现在|今天|今早|早上|中午|下午|昨晚|昨天|突然|刚才|刚刚|一直|越来越|小时前|分钟前|又|还|正在|最近|今晚|明天|停不"
)
CALM: Final = (
    r"\b(?:(?:cada|todas las|por las?|en las?|de(?: la)?) mananas?|hasta el dia de hoy|ya (?:estoy )?(?:bien|mejor|paso|no)|ahora (?:estoy |ya )?(?:bien|mejor|normal|\d+)|"
    r"hoy (?:estoy )?(?:muy )?bien)\b|"
    r"现在(?:已经)?(?:好|没|不|很好|正常)"
)
OVER: Final = (
    r"\b(?:para siempre|(?:ese|aquel) (?:mes|ano)|del derrame|hace (?:mucho|muchos|varios|anos|un ano|\w+ anos|\w+ meses)|en (?:19|20)\d\d|desde (?:hace )?(?:\w+ )?(?:anos|nin[oa]|siempre|que naci)|desde el (?:derrame|infarto)|desde siempre|de (?:nin[oa]|joven|chic[oa]|siempre)|cuando era|el (?:ano|mes) pasado|(?<!de )una vez|mas de una vez|antes|con el frio|al (?:subir|correr)|cuando (?:subo|camino|corro)|por (?:la cortisona|el hierro|los esteroides)|mi (?:primo|prima|tio|tia|amigo|amiga|abuelo|abuela|hermano) se)\b|"
    r"以前|小时候|年前|年了|曾经|过去|上个月|去年|前年|(?:19|20)\d\d年|爬|老毛病|从小|一直有|多年|好几年|吃(?:激素|铁剂)|遇冷"
)
SOMETIMES: Final = (
    r"\b(?:lo de (?:siempre|todos los dias|cada dia)|(?:como|igual que|lo mismo de) siempre|lo (?:normal|tipico|habitual|usual|acostumbrado|comun)\b|por el dentista|del dentista|(?:cada|todas las) mananas? (?:amanezco|despierto|me levanto)|de costumbre|nada nuevo|y (?:quedo|se quedo) (?:torcid|coj|mal|sin|con|par)\w*|a veces|de vez en cuando|un ratito|a mi no|"
    r"hasta el dia de hoy|de (?:chamac|chiquit|pequen|muchach|escuincl|cri)[oa]|de bebe|"
    r"con (?:los |las |la |el )?(?:penicilina|mariscos|camaron\w*|cacahuates?|mani|nueces|frutos secos|abejas?|latex|aspirina)(?=.*\b(?:siempre|cargo|llevo|alergi\w+)\b)|"
    r"en (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|"
    r"diciembre)(?! (?:proximo|que viene)))\b|"
    r"偶尔|有时候?"
)
"""Puts a sign of the body in the past, and no wish to die."""
SUPPOSED: Final = (
    r"^\W*(?:puede(?! ser\b)|podria|puedo|que (?:hago|pasa) si|y si|hay(?! (?:dias|noches|veces|momentos|ratos|fuego|fuga|humo|mucha sangre|sangre|un incendio))|"
    r"es (?:peligroso|normal que den)|cuantas personas|alguien (?:ha|murio)|a quien)\b|"
    r"\b(?:efectos? secundarios?|si (?:me (?:da|duele|pasa)|(?:tengo|hay|tiene|le da) (?:fiebre|calentura))|en caso de|durante el (?:estudio|ensayo)|"
    r"(?:del|el|este) (?:estudio|ensayo) (?:puede(?! ser\b)|podria)|por que preguntan)\b|"
    r"会不会|如果|万一|怎么办|副作用|有没有人|试验(?:里|中)|为什么问|能不能"
)

EMERGENCY: Final[tuple[tuple[str, ...], ...]] = (
    (
        r"\bacab(?:o|a) de (?:comer|tomar|probar|tragar|picar)\w*\b",
        r"\b(?:(?:me |le )?(?:silba|chifla)\w*|(?:pica|arde|cierra|aprieta|hincha)\w* (?:mucho )?(?:la|el|los|las) (?:garganta|gan[oi]te|lengua|boca|labios?|cara|pecho)|"
        r"(?:garganta|lengua|labios|boca|cara) (?:\w+ ){0,2}(?:hinch\w+|dormid\w+|cerr\w+)|ronchas)\b",
    ),
    (
        r"\bno (?:me |nos )?(?:contesta|responde|reacciona|despierta)\b",
        r"\b(?:esta|estan|muy|todo|toda|se puso|anda) (?:\w+ ){0,2}(?:fri[oa]|helad[oa]|sudando|palid[oa]|gris|flacid[oa]|morad[oa]|como trapo)\b",
    ),
    (
        r"\b(?:di|dar|dado|dimos|dio|tomo|trago|puse)\b",
        r"\b(?:hij[oa]|hijit[oa]|nin[oa]|bebe|niet[oa]|sobrin[oa])\b",
        r"\b(?:tacrolimus|metotrexato|micofenolato|azatioprina|prednisona|hidroxicloroquina|insulina|warfarina|morfina|tramadol|mi (?:medicina|pastilla|medicamento)|mis (?:medicinas|pastillas))\b",
        r"\b(?:por error|equivo\w+|en (?:vez|lugar) de|sin querer|confund\w+)\b",
    ),
    (
        r"\bno (?:me |le |nos )?(?:entra|pasa|llega|alcanza|entraba)(?: (?:el|nada de|ni el|ni tantito|ni))? aire\b|\bno (?:agarro|jalo|alcanzo|consigo) (?:el )?aire\b",
        r"\b(?:no|ni|me|le|estoy|sentad\w+|acost\w+|puedo)\b",
    ),
    (
        r"\b(?:ardiendo|arde|muy caliente|hirviendo|hierve|fiebre|calentura|tiembla|temblando|tirita\w*|escalofrio\w*|ardor)\b(?!.{0,12}\bal orinar\b)",
        r"\bno (?:sabe|se|recuerda|reconoce|conoce)(?: ni)? (?:quien|donde|como se llama|que dia|su nombre|mi nombre|a nadie|ni)\b|\bno (?:me|nos|lo|la|te) (?:conoce|reconoce)\b|\b(?:dice|habla|hablo) (?:puras? )?(?:incoheren\w+|disparates|locuras|tonterias|cosas raras)\b|"
        r"\b(?:confundid\w+|confusion|confus[oa]|desorientad\w+|delira\w*|perdid[oa]|ida)\b",
    ),
    (
        r"\b(?:manchas|manchitas|puntos|puntitos|moretones) (?:como )?(?:morad\w+|roj\w+|negr\w+|color vino)\b",
        r"\b(?:fiebre|calentura|ardiendo|arde|hirviendo|tiembla|temblando|tirita\w*|tiritando|escalofrio\w*|cuello (?:duro|tieso|rigido)|3[89](?:[.,]\d)?|4[01](?:[.,]\d)?)\b",
        r"\b(?:salieron|salen|sale|saliendo|tiene|tengo|con|llen[oa]|aparec\w+|en (?:las?|los|el|todo))\b",
    ),
    (
        r"\b(?:sangr\w+|golpe\w*|abr(?:io|ieron) la)\b.{0,14}\bcabeza\b|\bcabeza\b.{0,14}\bsangr\w+",
        r"\bno (?:me |nos )?(?:contesta|responde|habla|despierta|reacciona|reconoce)\b",
    ),
    (
        r"\bhemorragia\b",
        r"\b(?:tengo|tiene|estoy|esta|traigo|empezo|me vino|ahora|ahorita|no para)\b",
        r"\b(?:ahora|ahorita|fuerte|mucha|no para|dolor|me (?:dobla|desmay\w+|mare\w+)|desmay\w+|mare\w+|coagulos|toallas?|semanas|embaraz\w+|positiv\w+)\b",
    ),
    (
        r"\bme (?:estoy )?(?:desmayo|desmayando|voy a desmayar|siento desmayar|desvanezco|estoy desvaneciendo)\b(?! (?:cuando|si|al|con|de) (?:veo|ver|me sacan|las? aguj\w*|la sangre|el calor|hambre|risa|gusto))",
        r"\b(?:sangr\w+|hemorragia|dolor|vomit\w*|pecho|aire|corazon|fiebre|diarrea negra|si me (?:paro|levanto))\b",
    ),
    (
        r"\b(?:metotrexato|methotrexate|metrotexato)\b",
        r"\b(?:todos los dias|diario|a diario|cada dia|cada manana)\b",
        r"\b(?:en (?:vez|lugar) de|por error|sin querer|me equivoque|equivocad\w+|por equivocacion)\b",
    ),
    (
        r"\b(?:embarazad\w+|semanas de embarazo|meses de embarazo|el bebe|la bebe)\b",
        r"\b(?:estrellitas|lucecitas|destellos|luces|moscas)\b|\b(?:presion|tension)\b.{0,16}\b(?:1[6-9]\d|2\d\d)\b|"
        r"\b(?:1[6-9]\d|2\d\d)\b.{0,16}\b(?:presion|tension)\b",
        r"\b(?:ve|veo|tiene|tengo|dolor|duele|hinchad\w+|marca)\b",
    ),
    (
        r"\b(?:glucometro|aparato|medidor|azucar|glucosa|sensor|diabetic[oa])\b",
        r"\b(?:marca|dice|sale|pone|muestra) (?:lo|hi|low|high|error|baj[oa]|alt[oa])\b",
        r"\b(?:no (?:me )?(?:contesta|responde|despierta|reacciona|habla)|confundid\w+|dormid\w+|sudand\w+|sudor|"
        r"temblando|tonterias|raro|desorientad\w+|vomit\w+)\b",
    ),
    (
        r"\b(?:mandibula|quijada)\b",
        r"\b(?:brazo|pecho|hombro|sudor|sudando|empapad\w+|falta el aire)\b",
    ),
    (
        r"\b(?:desmay\w+|desvanec\w+|colaps\w+|desplom\w+)\b",
        r"\bno (?:vuelve|despierta|reacciona|responde|contesta)\b|\b(?:helad[oa]|morad[oa])\b",
    ),
    (
        r"\b(?:morad\w+|azul\w*|no (?:puede|puedo|le sale|me sale|hace|tose)|sin (?:voz|sonido)|garganta|cuello)\b",
        r"\b(?:ahog\w+|atragant\w+|bocado|atorad\w+|atoro|atascad\w+)\b",
        rf"{NOW}|"
        rf"\b(?:esta|estan|estoy|no puede|no puedo|se (?:le|me)|poniendo|agarr\w+|(?:le|me) sale|sin (?:voz|sonido))\b",
    ),
    (
        r"\b(?:borbot\w+|chorr\w+|a mares|litros|fuente|"
        r"(?:no|ya no) (?:la |lo |se |le |me )*(?:puedo |podemos |logro )?(?:para\w*|deten\w+|ced\w+|cort\w+)|"
        r"toallas?|trapos?|charco|empap\w+|no (?:me |se me |le )?(?:para|deja|cesa|cede) de)\b",
        r"\bsangr\w*\b(?!.{0,30}\b(?:regla|analisis|menstru\w+)\b)",
    ),
    (
        r"\b(?:convulsion(?:es|ando)?|ataques?)\b",
        r"\b(?:otr[ao]|seguid[oa]s|tras|no (?:vuelve|volvio|despierta|reacciona|responde)|varias|no para)\b",
        r"\b(?:no (?:vuelve|volvio|despierta|reacciona|responde|para)|en si|seguid\w+|minutos|tras|ahora|ahorita|"
        r"hoy)\b(?!.{0,10}\bpanico\b)",
    ),
    (
        r"\b(?:respir\w+|costillas)\b",
        r"\b(?:[3-9]\d|cuarenta|cincuenta|sesenta) (?:veces|respiraciones)\b|\bcostillas\b|\baletea\w*\b|"
        r"\bronquido\b(?=.*\b(?:contesta|responde|despierta|ida)\b)|\bhund\w+\b",
    ),
    (
        r"\bde la nada\b|\bde repente\b|\bde golpe\b|\bde pronto\b",
        r"\b(?:no puedo mover|no puede mover|hablo|habla|enredad\w+|no veo|no ve|chuec\w+|sin fuerza)\b",
    ),
    (
        r"\bpecho\b",
        r"\b(?:peso|presion|opri\w+|apriet\w*|apret\w*|tabique|piedra|elefante|quema|arde|punzad\w+|duele|dolor|"
        r"apachurr\w*|tieso)\b",
    ),
    (
        r"\b(?:corazon|late|pulso|pulsaciones)\b",
        r"\b(?:1[5-9]\d|2\d\d|3\d|a mil|disparad\w+)\b(?! anos)",
        r"\b(?:desvan\w+|mare\w+|desmay\w+|ida|aire|reloj|marca|sudor\w*)\b",
    ),
    (
        r"\b(?:boca|cara|parpado|sonrisa|labio)\b",
        r"\b(?:de lado|chuec\w+|torci\w+|se me (?:cayo|fue|torcio)|caid\w+|colgad\w+|colgando|babea\w*)\b",
    ),
    (
        r"\b(?:brazo|mano|pierna|pie|lado|cara|cuerpo)\b",
        r"\b(?:durmi\w+|dormid\w+|no (?:lo |la )?siento|no me (?:obedece|responde)|no siento|entumi\w+|adormec\w+|"
        r"arrastr\w+|sin fuerza|paraliz\w+|no puedo mover)\b",
        NOW,
    ),
    (
        r"\b(?:palabras|lengua|hablar|hablo|habla)\b",
        r"\b(?:no me salen|se me traba|traba|enred\w+|raro|mal|no puedo)\b",
        NOW,
    ),
    (r"\b(?:ojo|vista|veo|vision)\b", r"\b(?:no veo|cortina|doble|perdi|se me (?:fue|nublo)|negro|nad[ao])\b", NOW),
    (r"\bcabeza\b", r"\b(?:estallo|exploto|revienta|peor|nunca habia|trueno|martillazo)\b"),
    (
        r"\b(?:fiebre|calentura|temperatura|ardiendo|3[89]|40)\b",
        r"\b(?:escalofrio\w*|tembl\w+|confund\w+|no (?:nos|me) reconoce|sin sentido|cuello|celulas|infusion|cateter|"
        r"quimio|delir\w+|incoheren\w+)\b",
    ),
    (
        r"\b(?:cateter|herida|via|puerto|fistula)\b",
        r"\b(?:roj\w|pus|supur\w*|caliente)\b",
        r"\b(?:escalofrio\w*|fiebre|calentura|mal|tembl\w*|3[89](?:[.,]\d)?|40(?:[.,]\d)?)\b",
    ),
    (
        r"\b(?:labios|unas|cara|boca)\b",
        r"\b(?:morad\w+|azul\w*|gris\w*)\b",
        r"\b(?:tiene|tengo|se me|estan|pusieron|respir\w+|aire|normal)\b",
    ),
    (
        r"\b(?:aire|respir\w+|ahog\w+|asfixi\w+)\b",
        r"\b(?:dos palabras|acost\w+|hablando|sentad\w+|no puedo|apenas|cada palabra|falta|cuesta|silb\w+)\b",
        rf"{NOW}|\b(?:palabras|acost\w+|hablando|sentad\w+|ronchas|hinch\w+)\b",
    ),
    (r"\b(?:oximetro|oxigeno|saturacion|saturando)\b", r"\b(?:[67]\d|8[0-8])\b"),
    (r"\binhalador\b", r"\b(?:no me hace|ya no|nada)\b"),
    (r"\btragar\b", r"\b(?:no puedo|saliva|garganta)\b", r"\b(?:saliva|hinch\w+|cierra|lengua)\b"),
    (
        r"\b(?:lengua|garganta|labios|cara|boca|ojos)\b",
        r"\b(?:hinch\w+|cierra|cerrando|gord\w+|inflam\w+|engros\w+)\b",
        rf"{NOW}|"
        rf"\b(?:despues|pastilla|pico|picadura|avispa|abeja|comi|medicina|antibiotico|inyeccion|aire|mare\w+|"
        rf"camaron\w*)\b",
    ),
    (r"\b(?:ronchas|urticaria|comezon|salpullido)\b", r"\b(?:aire|garganta|mare\w+|desmay\w+|lengua|respir\w+)\b"),
    (
        r"\b(?:piel|ampollas)\b",
        r"\b(?:cay\w+|pela\w*|desprend\w+|ojos|boca)\b",
        r"\b(?:nuev[oa]|antibiotico|medicina|pastilla|desde)\b",
    ),
    (
        r"\b(?:sangr\w+)\b",
        r"\b(?:chorros?|no para|coagulos|empapo|toalla|mucho|mucha|horas|vomit\w+|tosi\w*|"
        r"escup\w*)\b(?! (?:cuando|en la regla))",
    ),
    (
        r"\b(?:embarazada|meses de embarazo|semanas|bebe|fuente|de (?:cinco|seis|siete|ocho|\d) meses)\b",
        r"\b(?:sangr\w+|no se mueve|rompio|lucecitas|revienta|colicos fuertes|contracciones)\b",
    ),
    (r"\b(?:vomit\w+)\b", r"\b(?:cafe molido|posos|negro|sangre)\b"),
    (
        r"\b(?:popo|heces|caca|evacu\w+|excremento)\b",
        r"\b(?:negr\w+|sangre|alquitran|pegajos\w+)\b",
        r"\b(?:mare\w+|debil\w*|desmay\w+|hoy|ayer)\b",
    ),
    (
        r"\b(?:panza|barriga|vientre|abdomen|estomago|lado derecho)\b",
        r"\b(?:tabla|dur[oa]|retuerz\w+|no me puedo enderezar|insoportable)\b",
    ),
    (r"\b(?:no orino|no he orinado|sin orinar|no hago pipi)\b",),
    (
        r"\b(?:glucometro|azucar|glucosa|insulina)\b",
        r"\b(?:(?:dice|marca|sale|muestra) (?:lo|hi|low)|[45]\d\d|dos veces|doble|de mas|equivoc\w+)\b",
        r"\b(?:tembl\w+|sud\w+|vomit\w+|sed|borroso|lo|hi|veces|doble)\b",
    ),
    (r"\b(?:convuls\w+|ataque epileptico)\b", rf"{NOW}|\b(?:no para|la primera|esta)\b"),
    (r"\b(?:desmay\w+|desperte en el piso|perdi el conocimiento|desvaneci\w*)\b", NOW),
    (r"\bcabeza\b", r"\b(?:pegue|golpe\w*)\b", r"\b(?:sueno|anticoagulante|vomit\w+|confund\w+|sangr\w+)\b"),
    (
        r"\bno (?:logro|puedo|consigo|podemos|logramos|conseguimos) (?:despertar|reanimar|hacer reaccionar)\w*\b",
        r"\b(?:hermana|hermano|mama|papa|madre|padre|hij[oa]|espos[oa]|marido|mujer|abuel[oa]|bebe|nin[oa]|lo|la|"
        r"amig[oa])\b",
        r"\b(?:respira\w*|huele|morad\w+|fri[oa]|pastillas|golpe\w*|insulina|babea|vomit\w+|fiebre)\b",
    ),
    (r"\b(?:nino|nina|bebe|hij[oa]|niet[oa])\b", r"\b(?:trago|tomo|comio)\b", r"\b(?:pastillas|medicinas?|cloro)\b"),
    (
        r"\b(?:prednisona|cortisona|hidrocortisona|esteroides)\b",
        r"\b(?:deje|suspendi|sin|se me acabo|vomit\w+|no retengo)\b",
        r"\b(?:parar(?:me)?|sostengo|en pie|debilidad|debil|vomit\w+ (?:todo|desde)|desmay\w+|todo el dia)\b",
    ),
    (
        r"\b(?:equivoque|por error|sin querer)\b",
        r"\b(?:pastillas|metotrexat\w*|dosis|insulina|medicina)\b",
        r"\b(?:todos los dias|doble|triple|veces|de mas|tome)\b",
    ),
    (r"\b(?:piernas)\b", r"\bno (?:siento|puedo mover)\b", rf"{NOW}"),
    (
        r"\bpiernas? (?:se )?(?:me )?(?:fue|fueron|fallaron|doblaron|no (?:me )?responden)\b",
        r"\bno me puedo (?:parar|mover|levantar)\b|\bno puedo (?:pararme|mover\w*|levantarme|caminar)\b",
    ),
    (r"胸|心口", r"压|闷|紧|石头|痛|疼", r"汗|下巴|肩|胳膊|手臂|左手|喘|小时|现在|今天|恶心"),
    (r"心跳|心率|脉搏", r"一百[五六七八九]|二百|三十|1[5-9]\d|2\d\d|\b3\d\b", r"黑|晕|喘|汗"),
    (r"嘴角|嘴|脸", r"歪|没知觉|麻木|垂"),
    (
        r"手|胳膊|腿|身子|半边|身体|脚",
        r"不听使唤|没力|麻了|动不了|抬不起|拖着|没知觉|无力",
        r"突然|刚|小时|今天|早上|中午|昨|现在",
    ),
    (r"说话|话", r"说不清|漏风|含糊|说不出", r"今|突然|刚|开始|现在|嘴"),
    (r"眼", r"看不见|发黑|重影", r"突然|刚|今|现在"),
    (r"头", r"炸|从来没这么|剧", r"疼|痛"),
    (r"烧|体温|三十[八九]度|四十度|3[89]|40度", r"打?寒战|发抖|哆嗦|糊涂|胡话|脖子硬|怕光|插管|细胞|化疗"),
    (r"哆嗦|寒战|发抖", r"三十[八九]|四十|3[89]|烧|脓"),
    (r"嘴唇", r"紫|青|蓝", r"他|她|我|发|喘|应"),
    (r"喘|憋气|呼吸", r"两个字|躺不|几个字|说.{0,4}就|不上来|不过来"),
    (r"泡沫|咳", r"粉红|血"),
    (r"吸气", r"刺痛|疼", r"腿|喘|肿"),
    (r"血氧", r"[六七]十|八十[一二三四五六七八]|[67]\d|8[0-8]"),
    (r"喉咙|舌头|嗓子|脸", r"肿|紧", r"吃了|打了|输|蜇|叮|以后|刚|喘|气|说不了"),
    (r"皮|水泡|疱", r"一块一块|掉|嘴里|眼睛睁不开", r"药|嘴"),
    (r"血", r"往外喷|按不住|止不住|血块|两小时|流了很多|大口"),
    (r"怀孕|胎|月的身孕", r"出血|流.{0,4}血|没动|眼花|破水|肚子疼"),
    (r"吐", r"咖啡|血"),
    (r"大便", r"黑|柏油|血", r"晕|今|软|无力"),
    (r"肚子|腹", r"木板|像板|硬得"),
    (r"没尿|尿不出", r"一天|肿|昨|小时"),
    (r"血糖|胰岛素", r"lo|hi|两次|打多|三十|二十[五六七八九]", r"抖|汗|两次|lo|hi|渴|吐"),
    (r"抽", r"停不下|还在|正在|没醒"),
    (r"昏|晕倒|摔倒", r"醒来|刚|今|过去了"),
    (r"撞了?头|摔.{0,3}头", r"困|吐|抗凝|晕"),
    (r"孩子|宝宝|孙", r"药", r"吃了|吞"),
    (r"激素", r"断|停", r"站不起|吐|晕倒"),
)

CRISIS: Final[tuple[tuple[str, ...], ...]] = (
    (
        r"\b(?:cateter|manguer(?:a|ita)|via|tubo|fistula|sonda)\b",
        r"\b(?:tijeras|navaja|cuchillo|cutter)\b",
        r"\b(?:cort(?:arlo|armel[oa]|arla)|noches?|en la mano|ganas)\b(?!.{0,20}\b(?:enfermer\w+|vendaje|gasas?)\b)",
    ),
    (
        r"\b(?:falt(?:o|e|ando)|dej(?:o|e|ando)|ya no (?:voy|tomo|me pongo)|no (?:voy|tomo|me pongo))\b",
        r"\b(?:adrede|a proposito|aposta|queriendo)\b",
        r"\b(?:acab\w+|morir\w*|muer\w+|nadie (?:sabe|lo sabe)|me lleve|terminar|ya estuvo|insulina|vida)\b",
    ),
    (
        r"\b(?:todos|todas|famili\w+|hij[oa]s|ellos|que|gente|mundo|padres) (?:ya |por fin )?(?:descans\w+|se libr\w+|se quit\w+) de mi\b(?!.{0,24}\b(?:jaja\w*|domingos?|lunes|martes|jueves|esos dias|un rato)\b)",
        r"\b(?:ya no|no (?:pienso|voy|quiero)|dej(?:o|ar|are)|apag\w+|acab\w*|me voy|irme|si (?:me )?(?:voy|muero)|asi|quiero|para que)\b(?!.{0,24}\bjaja)",
    ),
    (
        r"\b(?:me apago|apagarme|me apague|apagar (?:est[ea]|mi|el) (?:cuerpo|vida|corazon)|apagarlo todo)\b",
        r"\b(?:descans\w+|para siempre|de una vez|dejar|ya no|todos|pienso|quiero|quisiera|voy a|ganas|ojala|decidi\w*|por fin|sol[oa])\b(?!.{0,24}\b(?:temprano|invierno|celular|tele|sueno|a las)\b)",
    ),
    (
        r"\b(?:pido|ruego|rezo|suplico|pidiendo|rezando)\b.{0,30}\bque (?:ya |por fin |me )*(?:se (?:me )?(?:pare|detenga|apague)|lleve|recoja)\b(?! (?:el dolor|la|los|las|de|est|un|a (?:mi|la|ver)))",
        r"\b(?:dios\w*|virgen\w*|senor|santos?|cielo|ya|noche\w*)\b",
    ),
    (
        r"\bojala (?:el corazon )?se (?:me )?(?:pare|parara|detenga|detuviera)(?: (?:solo|el corazon|ya|de una vez))?(?= *(?:y|,|$|asi|para))|"
        r"\bojala (?:[a-z]+ ){0,4}se me (?:pare|parara|detenga|detuviera|apague|apagara)\b(?! (?:el dolor|la|los|las|de|est))",
        r"\b(?:corazon|ya|todo|lastima|desgracia|noche|manana|$)",
    ),
    (
        r"\b(?:asi|y) (?:ya |por fin )?me (?:muero|moria|moriria|muriera)(?: de una (?:vez|buena vez)| y ya| ya| pronto| rapido)?\b(?! de (?:risa|hambre|sed|sueno|calor|frio|ganas|pena|verguenza|susto|curiosidad|cansancio))",
        r"\b(?:ojala|quisiera|prefiero|mejor|si|para que|quiero)\b",
    ),
    (
        r"\b(?:quiero|quisiera|necesito|me quiero|deseo) (?:ya )?(?:ir(?:me)?|estar|reunirme)? ?con (?:mi (?:bebe|hij[oa]|nin[oa]|espos[oa]|marido|mama|papa|madre|padre|viej[oa])|el\b|ella\b)(?! (?:al|a la|en (?!el cielo)|a (?:la|ver|casa)|de|cuando)\b)",
        r"\b(?:(?:lo|la|los) perdi|perdi (?:a|al)|muri\w+|fallec\w+|muert\w+|cielo|se (?:me )?fue|no nacio|enterr\w+)\b",
    ),
    (r"\bmuerte\b", r"\b(?:le tengo ganas|la (?:espero|llamo|deseo|busco|quiero)|bienvenida|que venga|ya tarda)\b"),
    (
        r"\b(?:soga|cuerda|lazo|mecate|cinturon)\b",
        r"\b(?:amarr\w+|colg\w+|cuelg\w+|puso|prepar\w+|compr\w+)\b",
        r"\b(?:patio|techo|arbol|viga|cuarto|cochera|garage|bano|rama|"
        r"cuello)\b(?!.{0,12}\b(?:ropa|perro|burro|hamaca|columpio)\b)",
    ),
    (
        r"\b(?:lo que |ya )?quiero es (?:irme|descansar|morir\w*|acabar|no estar)\b(?! (?:a|de vacaciones|temprano))",
        r"\b(?:tratamient\w+|seguir|para que|pa que|estudio|nada|todo)\b",
    ),
    (
        r"\bme (?:pego|golpeo|arano|muerdo|jalo|pellizco|rasguno|corto|quemo)\b",
        r"\b(?:cabeza|pared|brazos?|piernas?|cara|pelo|manos?)\b",
        r"\b(?:cuando no|hasta|sangre|calma|alivio|porque|aguanto|coraje|castigo|merezco)\b",
    ),
    (
        r"\bultim[oa] (?:viaje|noche|dia|carta|vez|mensaje)\b",
        r"\b(?:list[oa]|preparad\w+|no es de vacaciones|adios|para siempre|mi vida)\b",
    ),
    (r"告别|遗言|永别|来生|下辈子", r"群|电话|不接|发|说|见|写"),
    (
        r"\b(?:se (?:quiere|va a|queria|quisiera|penso|intento) (?:(?:ya |mejor )*(?:morir|matar|ahorcar|colgar|"
        r"aventar|tirar|suicidar|cortar|envenenar|pegar un tiro|quitar la vida|"
        r"tomar (?:tod\w+|el frasco|las pastillas)|ir con (?:dios|mi|su)))|"
        r"(?:ya )?(?:se )?quiere (?:ya )?(?:morir(?:se)?|matarse|irse con (?:dios|mi|su)|quitarse la vida|"
        r"que dios (?:lo|la) recoja)|"
        r"ya no quiere (?:vivir|seguir (?:viv\w+|aqui)?|estar (?:viv\w+|aqui)|despertar|amanecer)|"
        r"(?:acabar|terminar) con su vida|tomarse tod\w+|hacerse dano|"
        r"se (?:corta|quema) (?:los|las|la))\b(?! de (?:risa|hambre|sed|sueno|calor|verguenza))",
        r"\b(?:mama|papa|madre|padre|espos[oa]|marido|mujer|hij[oa]|herman[oa]|abuel\w+|paciente|ti[oa]|suegr[oa]|"
        r"prim[oa]|amig[oa]|novi[oa]|pareja|muchach[oa]|nin[oa]|senora?|el|ella|dice|dijo)\b",
    ),
    (r"\bganas de (?:ya )?no (?:amanecer|despertar\w*|estar|existir|levantarme mas|seguir viv\w+)\b",),
    (
        r"\b(?:puente|metro|tren|azotea|pastillas|rio|soga|muerte)\b",
        r"\b(?:solucion|salida|remedio|descanso|resolveria|acabaria con todo)\b",
        r"\b(?:pienso|pense|creo|unic[oa]|dias|noches|a veces|siento|seria|"
        r"es)\b(?!.{0,20}\b(?:trafico|trafico|llegar|trabajo|cita)\b)",
    ),
    (
        r"\b(?:navaja|cuchillo|soga|cuerda|pistola|veneno|raticida)\b",
        r"\b(?:compre|consegui|tengo|guarde|escondi|busque|afile)\b",
        r"\b(?:no es para (?:la|el|cocinar|cortar)|para mi\b|para cuando|para acabar|lista|listo|preparad\w+|"
        r"no digo para que)\b",
    ),
    (
        r"妈|爸|老公|老婆|丈夫|妻子|儿子|女儿|奶奶|爷爷|外婆|弟|姐|哥|妹|患者|病人|他|她",
        r"不想活|想死(?!(?:你|妳|您|他|她|大家|家)(?:们|人)?了)|想自杀|要自杀|跳楼|吞药|安眠药|轻生|遗书|寻短见|活够|不想再?拖累|割腕|上吊",
        r"(?<!放)说|昨晚|昨天|今天|刚|最近|一直|现在|总|天天|写|倒|数|藏|发",
    ),
    (r"跳下去|纵身|松手|迈出去", r"结束|解脱|一了百了|算了|不用再|就好|都没了"),
    (
        r"\bcuant[ao]s?\b|\bcon cuant[ao]s\b|\bsi me tomo\b",
        r"\b(?:pastillas|insulina|plaquenil|quetiapina|prednisona|paracetamol|caja|clonazepam|medicina\w*|tramadol)\b",
        r"\b(?:no despertar|se para el corazon|acabar|morir|toda la caja|para morirse|matar\w*|hace falta para|"
        r"se necesitan)\b",
    ),
    (
        r"\b(?:guard\w+|junt\w+|escond\w+|ahorr\w+|frasco)\b",
        r"\b(?:pastillas|frasco|medicinas?|insulina)\b",
        r"\b(?:valor|momento|cuando llegue|cada noche|por si|falta|el dia|ya no aguante|cuando (?:ya )?no|suficientes|"
        r"decid\w+)\b",
    ),
    (
        r"\b(?:puente|anden|tren|metro|azotea|balcon|ventana|volante|pistola|soga|cuchillo|rio)\b",
        r"\b(?:pienso|pensar|un paso|soltar|me quedo mirando|ganas|aventar\w*|tirar\w*|saltar|buro|me paro|facil|"
        r"estoy en)\b",
    ),
    (
        r"\b(?:carta|video|cartas|notas?)\b",
        r"\b(?:hij[oa]s?|mama|papa|familia|espos[oa]|todos)\b",
        r"\b(?:regale|cuando (?:ya )?no este|despedi\w*|perdon|deje|cosas)\b",
    ),
    (
        r"\b(?:regale|reparti|regal\w+|repart\w+|deje|di|arregl\w+|papeles)\b",
        r"\b(?:gat(?:it)?[oa]|perr(?:it)?[oa]|cosas|ropa|todo arreglado|mascota)\b",
        r"\b(?:me voy y (?:no|ya no)|de este mundo|que nadie me (?:llore|busque|extrane)|nadie (?:lo |me )?va a (?:notar|extranar|llorar)|ya no voy a estar|porque|carta|cuentas|no lo saben|para irme)\b",
    ),
    (
        r"\b(?:ya no voy a estar|no voy a estar|no estare|ya no este)\b",
        r"\b(?:lean|vean|cuando|porque|todos|hijos|enero|domingo)\b(?!.{0,20}\b(?:vacaciones|viaje|trabajo|cita)\b)",
    ),
    (
        r"\b(?:lo unico|nomas|solo|nada mas)\b",
        r"\b(?:me detiene|me tiene aqui|sigo por|falta el valor|espero que se case)\b",
    ),
    (r"\b(?:casi|a nada de|merito|ganas de)\b", r"\b(?:lo hago|hacerlo|aventarme|tirarme|colgarme)\b"),
    (
        r"\b(?:decidi\w*|decidid[oa]|tengo fecha)\b",
        r"\b(?:hasta aqui|tranquil[oa]|cambiarla|llegue|me voy|se acabo|irme)\b",
    ),
    (r"\b(?:descans\w+|mejor|felices|tranquilos)\b", r"\b(?:si yo no|sin mi|me quito|me fuera|no estuviera)\b"),
    (
        r"\b(?:estorb\w+|carga|peso muerto|de mas|gasto)\b",
        r"\b(?:para que|pa que|mejor|acabo|arreglar|quito|sigo|solo)\b",
        r"\b(?:vivi\w+|quito|acabo|arreglar|me voy|sigo)\b",
    ),
    (
        r"\b(?:corte|corto|raje|queme|quemo|cortarme|pego contra)\b",
        r"\b(?:brazos?|muslos?|piernas?|piel|cigarro|pared|munecas?)\b",
        r"\b(?:otra vez|anoche|volvi|sentir|nadie|de nuevo|hasta|hoy)\b",
    ),
    (
        r"\bvolvi a cortarme\b|\bme corte (?:otra vez|de nuevo)\b|\bno confio en mi\b|\bno me dejen sol[oa]\b|"
        r"\bme da igual (?:estar )?viv[oa]\b|\bquiero borrarme\b|\bborrenme del mapa\b",
    ),
    (
        r"\b(?:no despierto|no despertar|ya no volver|no amanezco|no amanecer)\b",
        r"\b(?:si|pues|mejor|quisiera|dormirme|ojala|quiero|manana)\b",
    ),
    (
        r"\b(?:viejo|espos[oa]|marido|mama|bebe|hij[oa])\b",
        r"\b(?:esperando|donde esta|se fue|murio)\b",
        r"\b(?:quiero ir|irme con|estar donde|ir con)\b",
    ),
    (
        r"\b(?:tome|tragu\w+|trague)\b",
        r"\b(?:todas|todo|un monton|el frasco)\b",
        r"\b(?:perdon|sueno|adios|desperte|hospital|a proposito)\b",
    ),
    (r"\bvoz\b|\bvoces\b", r"\b(?:haga|mate|salte|muera|lo haga|ahorque|cuelgue|aviente|me tire)\b"),
    (
        r"\b(?:deje|no tomo|suspendi)\b",
        r"\b(?:pastillas|tratamiento|medicina\w*)\b",
        r"\b(?:a proposito|que el lupus|para que me|que me lleve)\b",
    ),
    (
        r"\benvidio a los muertos|\bdebi (?:haberme )?morir\w*|\bdebi haberme muerto|\bperdon mama\b|"
        r"\bno fue (?:su|tu) culpa\b|\besta es mi ultima (?:conversacion|noche|carta)\b",
    ),
    (r"多少|几片|一次吃", r"药|片|胰岛素|羟氯喹|安眠", r"死|心脏会停|醒不|够|会怎么样"),
    (r"省下|攒|存|藏|留了", r"药|片|瓶", r"够|那一天|等|快"),
    (r"楼顶|站台|桥|方向盘|天台|阳台|河边", r"想|松开|迈|跳|我在"),
    (r"遗书|后事|视频|送人", r"写|安排|不在了|用不着|好了"),
    (r"我消失|没有我|我走了|我不在", r"轻松|更好|都好|解脱"),
    (r"等不到|最后一次|早不在了|可以走了", r"明年|我|说话|了"),
    (r"想去找", r"老伴|妈|爸|孩子|他|她"),
    (r"割|划|烫", r"腕|胳膊|手臂|腿|自己", r"又|昨|今|才|还|好受"),
    (r"故意", r"不吃药|停药", r"病|带走|死"),
    (r"药", r"全吞|都吞|全吃了", r"我|了"),
    (r"声音", r"叫我|让我", r"死|跳|杀"),
    (r"差一点|差点", r"勇气|就做了|跳了"),
    (r"对不起", r"撑不住|走了|爸妈|孩子"),
    (r"活着死了都一样|后悔还活着|别让我一个人|羡慕死|念头又回来",),
)

ABUSE: Final[tuple[tuple[str, ...], ...]] = (
    (
        r"\b(?:el|ella|marido|esposo|esposa|pareja|novio|novia|ex)\b",
        r"\bme (?:fuerza|obliga|hace|toma|insiste)\b",
        r"\b(?:aunque|cuando|si)\b[^.;]{0,16}\b(?:diga|digo|dije|pida|pido)\b[^.;]{0,10}\b(?:no|que no|que pare|basta)\b|"
        r"\baunque (?:yo )?no (?:quiera|quiero|queria)\b",
    ),
    (
        r"\b(?:golpiza|paliza|madriza|tunda|cueriza)\b",
        r"\b(?:me (?:toca|espera|da|dan|va a dar|dio|dieron|pega|mete|pone)|otra|"
        r"si (?:abre|lee|ve|se entera|llega))\b(?!.{0,30}\b(?:lupus|enfermedad|juego|partido|equipo)\b)",
    ),
    (
        r"\b(?:tengo|da|le tengo|me da) (?:mucho |tanto )?(?:miedo|panico|terror|pavor)\b",
        r"\bcuando (?:llega|viene|toma|bebe|esta (?:tomado|borracho|bebido)|se enoja|se enfada|grita|vuelve)\b",
    ),
    (
        r"\bme (?:rompio|partio|reventó|revento|quebro|abrio) (?:el|la|un|una|los|las|dos)? ?(?:labio|boca|nariz|"
        r"dientes?|cejas?|brazo|costillas?|muneca|dedos?|cara)\b",
        r"\b(?:marido|esposo|pareja|novio|el|hijo|hermano|tomado|borracho|la ultima vez|otra vez|"
        r"si (?:protesto|hablo|no))\b(?!.{0,24}\b(?:dentista|accidente|caida|pelota|balon)\b)",
    ),
    (
        r"\b(?:el|ella|marido|esposo|pareja|novio|hijo|hija|nuera|yerno)\b",
        r"\b(?:revisa|quita|se queda con|esconde|controla|contesta)\b",
        r"\b(?:telefono|celular|pension|dinero|medicinas|pastillas|tarjeta)\b",
        r"\b(?:amenaza|grita|cada noche|miseria|enoja|me|no)\b",
    ),
    (
        r"\b(?:me (?:avento|empujo|obliga|amenaza|encierra|mata|pega|golpea))\b",
        r"\b(?:el|marido|esposo|pareja|novio|hijo|hermano|cuando|si lo dejo|cabeza|dice|nadie)\b",
    ),
    (
        r"\bme toca\b(?! (?:el \d|\d|otra|la|cada (?:\d|mes|ano)|every \d|(?:el|en) (?:proximo|lunes|martes|mes|enero)))",
        r"\b(?:(?:el|y|que) me toca|marido|esposo|pareja|novio|hijo|hermano|padrastro|tio|cunado|primo|abuelo|cuando|"
        r"nadie)\b",
    ),
    (r"\bmoretones\b", r"\b(?:no son|lupus|el)\b", r"\b(?:no son todos|no todos|me pego|el me)\b"),
    (
        r"\bno (?:me )?(?:deja|puede saber|me da de comer)\b",
        r"\b(?:el|ella|nuera|hijo|marido|salir|hablar|nadie|bano)\b(?!.{0,20}\bcargar\b)",
    ),
    (r"他|老公|丈夫|儿子|女儿|儿媳|男友|爸", r"查我手机|拿走|动手|不给我饭|杀了我|不让我|打我", r"我"),
    (r"青紫|淤青|伤", r"不全是|不都是", r"狼疮|他"),
    (r"躲在", r"不能让他|他不知道|怕他"),
)
