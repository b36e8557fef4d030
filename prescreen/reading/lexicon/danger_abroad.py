"""Words of danger in other languages: Spanish and Simplified Chinese, and the commonest in French, Portuguese and German.

Searched in the message in lower case without accents. No clinician has reviewed these lists.
"""

from typing import Final

_PERSON_ES: Final = (
    r"(?:todos|todas|"
    r"mis? (?:hij[oa]s?|familia|espos[oa]|marido|mujer|mama|papa|padres|madre|gente|seres queridos)|ell[oa]s|"
    r"el mundo|la gente|ustedes)"
)
_WITHOUT_ME_ES: Final = (
    r"(?:sin mi\b(?! (?:consent|permiso|medic|hij|espos|marid|pastill))|"
    r"si (?:yo )?(?:no (?:existiera|existiese|estuviera|estuviese|estoy|hubiera nacido)|"
    r"(?:me )?(?:muero|muriera|muriese|desapareciera|desaparezco|fuera|voy))|"
    r"cuando (?:me muera|ya no este|no este))"
)
_LIVE_ES: Final = (
    r"(?:vivir|viviendo|vivo|viva|existir|estar (?:viv[oa]|aqui(?! todo)|en este mundo)|"
    r"seguir (?:viviendo|adelante|asi|en este mundo|viv[oa])|despertar(?:me)?|levantarme (?:mas|nunca)|"
    r"continuar viviendo)"
)
_DIE_ES: Final = (
    r"(?:morir(?:me)?(?! de (?:hambre|risa|sed|calor|frio|sueno|ganas|verguenza|cancer))|matarme|estar muert[oa]|"
    r"desaparecer(?! de (?:vacaciones|aqui un))|acabar con (?:mi vida|todo|esto de una|mi sufrimiento)|"
    r"terminar con (?:mi vida|todo)|quitarme (?:la vida|de en medio)|suicidarme|"
    r"no (?:haber )?despert(?:ar|ado)(?:me)?|estar (?:bajo tierra|tres metros bajo|en la tumba)|"
    r"dormir(?:me)? (?:para siempre|y no)|no existir|ahorcarme|colgarme|no haber nacido|"
    r"irme (?:de este mundo|para siempre)|descansar para siempre|cortarme(?! el pelo| las unas)|"
    r"hacerme (?:dano|algo)|lastimarme|tirarme|pegarme un (?:tiro|balazo)|darme un (?:tiro|balazo)|volarme los sesos|aventarme|lanzarme|dejar de (?:existir|vivir)|"
    r"cerrar los ojos (?:y no|para siempre))"
)

SPELLING: Final[tuple[tuple[str, str], ...]] = (
    (r"\b(?:qier|kier|qer|ker)o\b", "quiero"),
    (r"\b(?:bi[bv]|vib)ir\b", "vivir"),
    (r"\bmatr(?=me\b|\b)", "matar"),
    (r"\bboy (?=a\b)", "voy "),
    (r"\bbida\b", "vida"),
    (r"\bke\b", "que"),
)
"""Spellings of people who write as they speak, each with the usual one."""
CRISIS: Final[tuple[str, ...]] = (
    r"\bno (?:(?:puedo|logro|consigo) )?(?:dejar|dejo|paro|parar) de pensar en (?:morir\w*|matarme|suicid\w*|"
    r"la muerte|quitarme la vida)\b",
    r"\bno hay (?:dia|noche|hora)\b[a-z ]{0,12}\bque no (?:pien\w+|quier\w+)(?: en)? (?:morir\w*|matarme|suicid\w*|"
    r"la muerte)\b",
    r"\b(?:el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|fin de semana)|hoy|manana|esta (?:noche|semana|tarde)|ahora si) me mato\b(?! (?:trabaj|estudi|limpi|haciendo|a trabajar|de risa|por|en el gimnasio))|"
    r"\b(?:que|pues que) (?:ya )?me (?:lleve|mate|acabe|remate|coma) (?:el lupus|la enfermedad|la muerte|la infeccion|dios|esto|la calaca|la huesuda)\b",
    r"\bme (?:quito|quitare|voy a quitar) la vida\b",
    r"\bojala (?:yo )?(?:nunca|no) hubiera nacido\b|\bojala (?:ya )?(?:estuviera|estuviese) muert[oa]\b|\b(?:dios\w*|senor|virgencita|diosito)\b.{0,10}\bllevame\b(?! (?:de la mano|por))|"
    r"\bme las (?:tome|trague|tomo|trago|voy a tomar) todas\b(?! (?:con|las|a su hora))|\bahi (?:esta|queda) (?:el|la) (?:rio|puente|soga|metro|pistola|azotea|cuerda)\b|"
    r"\bya no tengo (?:por que|para que|razon(?:es)? para) seguir\b(?! (?:con|en|tomando))|\bme corto para (?:no )?sentir\b|\bme (?:rasguno|arano|pego|golpeo|muerdo) hasta sangrar\b|"
    r"\b(?:despues de (?:esto|contestar\w*|terminar)|hoy|esta noche|saliendo de aqui|luego) (?:ya )?me mato\b(?! (?:trabaj|estudi|de risa))|\bme voy con mi difunt[oa]\b",
    r"\b(?:forma|manera|modo|metodo)s? (?:\w+ )?(?:rapid|facil|indolor|tranquil|segur|mejor)\w* (?:de|para) (?:morir\w*|matarse|matarme|irse|suicid\w*)\b|"
    r"\bcomo (?:me )?(?:puedo |podria |hago para )?(?:morir(?:me)?|matarme|suicidarme)\b(?: (?:sin (?:dolor|sufrir)|rapido|dormid[oa]))|"
    r"\b(?:que|cuales) (?:pastillas|medicinas?|dosis) (?:me )?(?:sirven?|se necesitan?|hacen? falta|puedo tomar|matan)\b(?: para (?:matar\w*|morir\w*))?(?! (?:el|los|las|la|para (?!mor|mat)))|"
    r"\b(?:cuant[ao]s?|con cuant[ao]s?) (?:pastillas|insulina|tabletas|plaquenil|prednisona|paracetamol|medicinas?)\b(?: [a-z]+){0,3} (?:me )?mata(?:n|ria|rian)?\b",
    r"\bmi (?:hij[oa]|nin[oa]|niet[oa]|herman[oa]|sobrin[oa])(?: [a-z0-9]+){0,3} se (?:corta|hace cortes|lastima a proposito)\b(?! (?:el pelo|las unas|con el|la (?:leche|luz)))",
    r"\bpero si en (?:desaparecer|no despertar|no estar)\b",
    rf"\b(?:lo (?:unico )?que (?:mas |de verdad |ya )?(?:yo )?(?:quiero|deseo|espero|pido|busco|necesito|quisiera|me gustaria|anhelo) es|solo pido|mi plan es|me late|lo mejor es) (?:ya |solo |poder )*{_DIE_ES}\b",
    r"\bme (?:voy|ire|quiero ir) para siempre\b(?! (?:de|a|del|con|al)\b)",
    r"\bme (?:voy|ire|quiero ir|quisiera ir|largo|despido|quiero largar)(?: ya)? de (?:este mundo|esta vida)\b(?! de (?:la|los))",
    r"\b(?:me (?:volvi|vuelvo|he vuelto) a (?:cortar|quemar|lastimar|rasgunar|golpear|hacer dano|hacer cortes)(?! (?:con (?:el|la) (?:horno|sol|plancha|aceite|estufa|comal|olla)|en la cocina))|he vuelto a cortarme|"
    r"me (?:corte|he cortado) (?:otra vez|de nuevo|a proposito))\b(?! (?:el pelo|las unas|"
    r"con (?:el|un|la) (?:papel|cuchillo|lata|vidrio)|cocinando|afeit))",
    r"\b(?:manana|la semana que viene|para entonces)[, ]+(?:ya )?no (?:creo que|se si) (?:este|siga|vaya a estar|"
    r"voy a estar) (?:aqui|viv[oa]|en este mundo)\b(?! (?:para|en|por|hasta|a) )|"
    r"\bno creo que (?:este|siga) (?:aqui|viv[oa]) manana\b(?! para la cita| en casa| en el)",
    r"\bsi (?:dios|el lupus|la enfermedad|esto|la vida) no me (?:lleva|mata|remata|acaba)[a-z ]{0,12}(?:pronto|"
    r"antes|rapido)?[ ,]*(?:pues )?(?:me voy|lo hago|me mato|acabo|termino)(?: yo| por mi| sol[oa])",
    r"\b(?:guardando|juntando|acumulando|escondiendo|ahorrando) (?:las |mis |muchas )?(?:pastillas|tabletas|"
    r"comprimidos|medicinas)\b(?! (?:para el viaje|en (?:el|la|un|una)))",
    rf"\b(?:quier[oae]|kiero|quisiera|queria|ganas de|deseo|deseando|desearia|prefier[oe]|preferiria|me gustaria|"
    rf"pienso(?: en)?|pensando(?: en)?|penso en|he pensado(?: en)?|pensamientos? de|ideas? de|voy a|vamos a|"
    rf"intent[eo]|trate de|planeo|pensado en|ojala(?: pudiera)?|necesito|decidi|mejor|lo mejor seria|impulsos? de|"
    rf"miedo de (?=hacer)|miedo a (?=hacer)|a punto de|me dan ganas de|"
    rf"opcion es)(?: (?:ya|solo|mucho|que|en|a|realmente|a veces|mejor|poder|simplemente)){{0,3}} {_DIE_ES}\b",
    r"\b(?:me (?:quiero|kiero|voy a|quisiera|dan ganas de)|se (?:quiere|va a)) (?:morir|matar|suicidar|ahorcar|"
    r"colgar|cortar las venas|quitar la vida|pegar un tiro|tirar (?:del|de un|por|al)|"
    r"aventar)\b(?! de (?:hambre|risa|sed|sueno|calor|frio))|"
    r"\b(?:ojala|espero|quiero|pido|rezo|ruego)\b[a-z ]{0,30}\b(?:me (?:muera|mate|maten|lleve|lleven|recoja|"
    r"atropelle)|no (?:despierte|despertara|despertar|salga (?:viv[oa]|de esta)|amanezca)|"
    r"se acabe (?:mi vida|todo)|me lleve (?:dios|ya))|"
    r"\b(?:dios|diosito|senor)\b[a-z ]{0,15}\bme (?:lleve|recoja)\b|"
    r"\bme (?:muero|mato) (?:y ya|mejor|hoy|esta noche|si no)|\bmejor (?:me (?:muero|mato)|muert[oa])\b|"
    r"\b(?:si no|si me)[a-z ]{0,30} me mato\b|"
    r"\b(?:estaria|estaba|estoy|seria|estare|preferiria estar) (?:mejor )?muert[oa]\b(?! (?:de|del|despues))",
    rf"\b(?:no|ya no|tampoco|ni|sin|nunca|perdi|perdido|quitaron|"
    rf"quitaron)(?: (?:le|les|me|se|tengo|quiero|kiero|veo|encuentro|hallo|puedo|vale|merezco|deseo|aguanto|"
    rf"soporto|las|los|el|la|mas|hay|quedan?|siento|ningun|ninguna|la pena|valor|sabe|se|por que|para que|quisiera|"
    rf"nada por)){{1,5}}(?: (?:de|para|a|por|que|en|seguir|razon(?:es)?|motivos?|ganas|fuerzas|sentido|caso|"
    rf"mas))* ?{_LIVE_ES}\b(?! (?:en (?!este mundo)|con (?:mi|el)|lejos|cerca|sin (?:cafe|azucar)|"
    rf"con las preguntas|con el cuestionario))",
    r"\b(?:no|ya no|nada|que|sin)\b[a-z ]{0,25}\b(?:sentido|caso)\b(?: (?:a|de|en|tiene))? ?(?:la vida|mi vida|"
    r"vivir|a nada|nada|seguir|todo esto|levantarme|estar viv[oa])\b|"
    r"\bnada (?:ya )?tiene sentido\b|\bla vida (?:ya )?no (?:tiene|vale|merece)\b|"
    r"\bmi vida (?:ya )?(?:no (?:tiene|vale)|se acabo|es un infierno y)|"
    r"\b(?:para|pa) que (?:quiero )?(?:vivir|vivo(?! (?:en|aqui|cerca|lejos))|seguir(?: (?:vivi|asi|aqui|luchando))?\b(?! con| contest| respond|"
    r" este)|despertar|me despierto|existo|sigo (?:viv|aqui)|estoy (?:viv|aqui)|levantarme)|"
    r"\bno (?:vale|merece) la pena (?:vivir|seguir(?! con)|esta vida|mi vida)|"
    r"\bde que sirve (?:vivir|seguir|levantarse|estar viv)|"
    r"\bno quiero (?:seguir )?(?:luch(?:ar|ando)|pele(?:ar|ando))(?: mas)?\b(?! (?:con|contra) (?:el|la|los|las|mi|ust|est|un)\b)",
    rf"\b{_PERSON_ES}\b[a-z ]{{0,25}}\b(?:mejor|tranquil[oa]s?|felic\w+|libres?|aliviad\w+|"
    rf"descansari\w+)\b[a-z ]{{0,12}}\b{_WITHOUT_ME_ES}|"
    rf"\b(?:mejor|felices) sin mi\b(?! (?:consent|medic))|"
    rf"\b(?:nadie|a nadie)\b[a-z ]{{0,20}}\b(?:extran\w+|echari?a\w* de menos|importa\w*|lloran?\w*|nota\w*|"
    rf"daria cuenta)\b[a-z ]{{0,12}}\b(?:si|cuando) (?:me|yo|des|no)|"
    rf"\bnadie me (?:va a |iba a )?(?:extranar\w*|echar\w* de menos|llorar\w*)|"
    rf"\bsoy (?:un[a]? |solo |nada mas )*(?:carga|estorbo|peso)\b(?: (?:para|a) (?:mi|todos|ell|los|la familia)|"
    rf"\s*$|[,.])|"
    rf"\bsobro en (?:este mundo|el mundo|todas|la vida)|"
    rf"\bsolo (?:doy|causo) (?:problemas|molestias)\b[^.]{{0,30}}\b(?:muert|mor|desapar)",
    r"\bya no (?:puedo|aguanto|doy|soporto)\b(?! (?:mas )?(?:con|de) (?:(?:tant|est|l)[aoe]s? )?(?:preguntas|"
    r"cuestionario|formulario|pastillas|calor|ruido|medic|trabajo|"
    r"dolor de (?:espalda|rodilla|cabeza)))(?! (?:mas |ni )*(?:hablar|respirar|tragar|mover|levantar el|levantar la|sostener|orinar|abrir|esperar|comer|correr|trabajar|manejar|tomar|caminar|"
    r"subir|hacer|dormir|usar|ver |ir |contest|respond|segu|escrib|conducir))|"
    r"\b(?:cansad[oa]|hart[oa]|cans[eo]) de (?:vivir|la vida|esta vida|existir|estar viv|todo y quiero)|"
    r"\bno (?:quiero|kiero|quisiera) (?:mas )?(?:estar aqui(?! todo| mucho)|estar viv[oa]|vivir|existir|"
    r"seguir viv|despertar|amanecer|seguir mas)|"
    r"\bno (?:me importaria|me importa) (?:no despertar|morir(?:me)?|si me muero|vivir)|"
    r"\bno (?:veo|tengo) (?:futuro|salida|escapatoria|nada (?:por|que me))|"
    r"\bno voy a (?:estar (?:aqui )?(?:para (?:verlo|entonces|eso))|llegar a)|"
    r"\b(?:ya )?(?:pronto )?(?:ya )?no (?:voy a estar|estare)\b(?=[^.]{0,30}(?:decid|pronto|mund|nunca|para ver))|"
    r"\bno llego a (?:fin de|navidad|manana)",
    r"\bsuicid(?:io|ios|a|as|ar|arme|arse|arte|o)\b|\bautolesi\w*|\bautoles\w*|"
    r"\bme (?:corto|corte|estoy cortando|hago cortes|hago dano|quemo|rasguno|lastimo|"
    r"hiero)\b(?=[a-z ]*\b(?:brazos?|piernas?|venas|munecas?|a proposito|piel|cuando|muslos?|dano)\b|"
    r"\s*$)(?! (?:el pelo|las unas|cocinando|con el (?:horno|aceite)|la mano cocin))"
    r"(?!.{0,60}\b(?:a borbotones|a chorros|sin querer|por accidente|con (?:la|una) (?:sierra|maquina|botella|lata|ventana)|"
    r"con (?:un|el) (?:vidrio|machete|serrucho))\b(?!.{0,30}\b(?:quiero|quise|queria|a proposito|morir)\w*))|"
    r"\b(?:cortarme|cortar) las venas\b|\b(?:carta|nota|mensaje)s? de (?:despedida|adios|suicid\w+)|"
    r"\b(?:ya )?(?:escribi|deje|he escrito|tengo escrita)\b (?:la|una|las|mi|mis)? ?(?:carta|"
    r"nota)s?\b(?! (?:al|a la|a mi) (?:medic|doctor|segur|clinic))(?=\s*(?:$|[.,;!?])|"
    r" (?:de despedida|para mis?|a mis? (?:hij|fam|espos|mad|pad)))|"
    r"\bme (?:he despedido|despedi)\b|"
    r"\b(?:pastillas|medicinas|medicamentos|insulina|veneno)\b[a-z ]{0,30}\b(?:para (?:acabar|terminar|morir|"
    r"matarme|no despertar|dormir para|cuando (?:me decida|ya no))|suficientes)|"
    r"\b(?:suficientes|guardad[oa]s?|junt[eo]|juntando|escond\w+)\b[a-z ]{0,12}\bpastillas\b[a-z ]{0,30}\b(?:para|"
    r"acab|mor|mat|decid)|"
    r"\bcuant[oa]s (?:pastillas|hay que tomar)\b[a-z ]{0,30}\bmor|"
    r"\bme (?:tome|trague|voy a tomar|quiero tomar|tomo) tod[oa]s? (?:las |mis |el )?(?:pastillas|medic\w+|"
    r"frasco)\b(?=[a-z ]*\b(?:mor|no despert|acab|mat|quiero|para)\b)|"
    r"\btomarmela toda\b|\bno quiero (?:cumplir|llegar a(?: los)?) \d|"
    r"\b(?:pens\w+ en|piens\w+ en|pensado en|ganas de|quiero|voy a) (?:tomarme|tragarme) (?:el|todo el|un) (?:frasco|bote|blister)|"
    r"\bme (?:atropelle|parta un rayo)\b|\b(?:quiero|voy a|ganas de) tomarme tod[oa]s? (?:las|mis|el)\b|"
    r"\bnada me importa[, ]+ni vivir|\bla vida me pesa|"
    r"\bno quiero seguir(?=\s*(?:$|[.,;!?]))(?<!con no quiero seguir)|"
    r"\bgustaria no (?:estar viv|despertar|existir)|"
    r"\b(?:soga|cuerda|pistola|cuchillo|navaja|arma)\b[a-z ]{0,20}\b(?:lista|en la mano|preparad|cargad)|"
    r"\bestoy (?:parad[oa] )?en (?:el|un) (?:puente|techo|borde|azotea)|"
    r"\b(?:tirarme|aventarme|lanzarme|saltar) (?:de|del|desde|por|al)\b|"
    r"\bme (?:tiro|aviento|lanzo|tirare|arrojo) (?:al (?:metro|tren|rio|mar|canal|vacio|pozo)|a las vias|bajo (?:un|el) tren|"
    r"(?:de|del|desde|por) (?:el |la |un |una )?(?:puente|azotea|balcon|ventana|techo|edificio))\b|"
    r"\b(?:pienso|pensando|suen[o]) (?:mucho )?(?:en|con) (?:la muerte|mi muerte|morir|estar muert)|"
    r"\bla muerte (?:seria|es) (?:un |mi |la |una )?(?:descanso|alivio|salida|solucion|liberacion)|"
    r"\bmorir(?:me)? seria\b|\bprefiero la muerte\b|\bno merezco (?:vivir|estar)|"
    r"\b(?:voces|cabeza)\b[a-z ]{0,20}\b(?:me mate|mate|muera|matarme)|"
    r"\b(?:intente|trate de) (?:matarme|suicidarme|quitarme|ahorcarme|colgarme|cortarme|acabar)|"
    r"\bme (?:intente|quise|trate de) (?:matar|suicidar|quitar la vida|ahorcar|colgar)|"
    r"\b(?:se quiere|quiere) (?:matar|suicidar(?:se)?|morir|quitarse la vida|matarse)\b(?! de)|"
    r"\b(?:ya )?me habria (?:matado|suicidado|muerto)|\bno me mato\b|\bsig[oe] (?:viv[oa]|aqui) solo por",
    # French, Portuguese, German, Italian
    r"\b(?:je )?veux (?:mourir|me (?:tuer|suicider|pendre)|en finir|disparaitre)|"
    r"\benvie (?:de|d')\s?(?:mourir|en finir|me (?:tuer|suicider|faire du mal))|"
    r"\b(?:plus|pas) (?:envie|la force|de raison|aucune raison) de vivre|"
    r"\bne veux plus (?:vivre|etre la|me reveiller)|\bmieux sans moi|\ba quoi bon (?:vivre|continuer a vivre)|"
    r"\bne plus me reveiller|\bfatiguee? de vivre",
    r"\b(?:quero|queria|vou|vontade de|penso em|pensando em) (?:morrer|me (?:matar|suicidar)|suicidio|"
    r"acabar com (?:a )?minha vida|tirar (?:a )?minha vida|sumir para sempre)\b(?! de)|"
    r"\bnao (?:quero|aguento|consigo) mais (?:viver|estar aqui)|\bmelhor sem mim|\bsem vontade de viver|"
    r"\bdormir e (?:nao|nunca) (?:mais )?acordar|\bcansad[oa] de viver|"
    r"\bnao tenho (?:mais )?(?:vontade|motivo|razao) (?:de|para|pra) viver",
    r"\bwill (?:nur noch |einfach )?(?:sterben|tot sein)|"
    r"\b(?:will|mochte) (?:so )?(?:nicht|nimmer) (?:mehr )?(?:leben|aufwachen|da sein)|"
    r"\b(?:mich|sich) (?:umbringen|toten|das leben nehmen)|\bmir das leben nehmen|\b(?:selbstmord|suizid)\w*|"
    r"\bohne mich (?:waren|geht es|ist)\b|\b(?:leben|alles) hat (?:doch )?kein(?:en)? sinn|\bnicht mehr aufwachen|"
    r"\blebensmude|\britze mich|\bvoglio morire|\bnon voglio piu vivere",
    # Chinese
    r"不想(?:再)?活|"
    r"(?:活着|活著|活下去|人生|生活)(?:真|真的|也|都|实在|已经|就)?(?:没|沒|没有|沒有|毫无|无|有什么|有什麼|还有什么)(?:什么|什麼|啥|任何)?(?:意思|意义|意義|希望|价值|劲)|"
    r"活着(?:太|好|真|实在)?(?:累|痛苦|难受|多余|煎熬)|活(?:够|腻|不下去|不了了)|为什么(?:还)?(?:要|让我)活|生不如死|"
    r"(?:不|没)(?:有)?(?:勇气|理由|动力|力气)(?:再)?活|(?:没有|沒有)活(?:着|下去)的|"
    r"(?:想|要|打算|准备|试图|企图|经常|总|老|又|去|来|次|过)?(?:自杀|自殺|自尽|轻生|輕生|寻死|寻短见|自残|自殘|自伤|自傷)|"
    r"(?:想|要|不如|还不如|宁愿|宁可|去|让我|真)(?:去)?死(?!你|他|她|吃|要|人|机|活|了我|撑|记|心|亡|板|守|掉的)|早(?:就)?(?:该|想|点)死|"
    r"(?:死了|死掉|死去)(?:算了|就(?:好|解脱|没事|不痛|轻松)|更好|一了|也(?:没人|无所谓|好|行|罢)|最好|反而|倒|才)|一了百了|一死了之|"
    r"(?:结束|了结|終結|结果)(?:自己|我)?(?:的)?(?:生命|性命|一生|自己|这条命|这一切)|结束(?:这|我的)一?(?:切|生)|"
    r"(?:不|别|没)(?:想|要|用|会|必)?(?:再)?(?:醒来|醒過來|醒过来|睁眼)|(?:再也|永远)不(?:要|想|用|会)?(?:再)?醒|不醒(?:就好|来|过来)|"
    r"睡(?:过去|着)[^。]{0,6}(?:不|别|没)[^。]{0,4}醒|(?:离开|離開|告别)(?:这个|這個|这)?(?:世界|人世|人间)|"
    r"(?:没有|沒有|没了|少了)我[^。]{0,10}(?:更好|轻松|輕鬆|幸福|好过|解脱|也行|一样)|我(?:只是|就是|是|只会|总是)?[^。,]{0,6}(?:累赘|累贅|包袱|拖累)|"
    r"没人(?:会)?(?:在乎|关心|想念)我(?:的)?(?:死|消失)|(?:我)?(?:死|消失)了[^。,]{0,4}(?:没人|沒人|谁)|(?:想|希望)(?:就此|永远|彻底|从此)?消失(?!在)|"
    r"死了一切|(?:早上|每天|每次)?醒来(?:都|就|觉得)?(?:很|好)?失望|(?:跟|和|向)(?:家人|大家|所有人|孩子|父母)(?:都)?(?:告别|道别|告過別)|"
    r"(?:我)?准备走了(?=$|[,。])|要不是(?:为了)?[^。,]{0,10}(?:早就|就)[^。,]{0,2}(?:死|走|不活)|多少[^。,]{0,6}(?:会死|能死|致死)|"
    r"从[^。,]{0,6}跳(?:下|楼|河|江)|遗书|遺書|(?:写好|写了|留了|留下)(?:了)?(?:绝笔|告别信|遗言)|割(?:腕|脉|自己|了自己|手腕)|(?:跳|想跳)(?:楼|樓|河|桥|海|江)|"
    r"上吊|(?:站|坐)在(?:天台|楼顶|桥上|窗台)|(?:把药|药|安眠药)[^。,]{0,4}(?:全|都)吃(?:了|掉|下)[^。]{0,8}(?:死|不想|算了|解脱)|"
    r"(?:攒|存|藏|囤)了?[^。,]{0,6}(?:药|安眠药)|把药(?:全|都)吃了(?!饭)(?=[^。]{0,6}(?:不想|算|死))|想把药(?:全|都)吃|"
    r"吃多少[^。,]{0,6}(?:会死|能死|死)|怎么死|(?:伤害|傷害|了断|弄死|打死|杀了|杀死)(?:了)?(?:我)?自己|做傻事|想不开|撑不下去|撐不下去|"
    r"坚持不(?:下去|住)了?[^。]{0,6}(?:活|死)|(?:对|对生活|对人生|对这个世界)[^。,]{0,4}(?:绝望|失望透)|看不到(?:未来|希望|明天)|我不配(?:活|存在)|"
    r"(?:想|求|得到)解脱|这辈子(?:不想|过够)|死了(?:才|就)?(?:能)?解脱|(?:寻求|渴望)死",
)
CRISIS_NOT: Final = (
    r"\b(?:un|una|el|la|ese|esa) (?:actor|actriz|cantante|famos[oa]|politic[oa]|futbolista|artista|personaje|conductor[a]?|youtuber|influencer)\b[^.;]{0,30}"
    r"\bse (?:suicido|mato|quito la vida|ahorco|habia suicidado)\b|"
    r"\b(?:estudio|medicamento|medicina|tratamiento|celulas|pastillas?|prednisona|cortisona) (?:da|dan|causan?|provocan?|puede(?:n)? (?:dar|causar|provocar))(?: [a-z]+)? (?:pensamientos|ideas) (?:suicid\w+|de [a-z]+)|"
    r"\bganas de vivir (?:me sobran|no me faltan)\b|(?<!no )(?<!ni )\bme sobran (?:las )?ganas de vivir\b|"
    r"想死(?:你们?|妳|您|他们?|她们?|大家|家人?)了|"
    r"\b(?:(?:me|le) (?:viene[ns]?|pega[ns]?|siguen dando)|tengo|hago) (?:las? |mas |muchas? |otra |mis? )*(?:crisis|brotes?)\b(?! (?:nerviosas?|de (?:nervios|ansiedad|panico)))(?!.*\b(?:mor\w*|mat\w*|viv\w*|muer\w*|suicid\w*|ya no|cort\w*)\b)|"
    r"\bme dan? (?:crisis|brotes?)\b(?!.*\b(?:mor\w*|mat\w*|viv\w*|muer\w*|suicid\w*|ya no|cort\w*)\b)|"
    r"\bme despedi de (?:mi|la|el|los) (?:trabajo|escuela|azucar|pan|doctor\w*)|电视|电影|戏|"
    r"\b(?:me )?(?:dicen?|grita|llama) que (?:yo )?(?:soy|solo soy) (?:un[ao]? )?(?:carga|estorbo|peso|inutil)\b|"
    r"\bya no (?:puedo|aguanto) con (?:tant\w+ )?(?:papeleo|papeles|tramites?|citas|correos|sueno|hambre|vueltas|"
    r"requisitos)\b|"
    r"\bsin (?:la |mi |los |las )?(?:dialisis|prednisona|insulina|tratamiento|medic\w+|"
    r"trasplante)[a-z ]{0,10}\b(?:estaria|hubiera)|"
    r"\baguanto (?:los|las|el|la|tantos?|tantas?) (?:formularios?|preguntas?|papeles|encuestas?|calor|ruido)|"
    r"\bprevencion del suicidio|十几岁|二十年前|想死我|"
    r"\b(?:no|nunca|jamas|tampoco|ni|sin) (?:he |tengo |tuve |habia |me he |me |hay |quiero |quisiera |pienso (?:en )?|he tenido |ha(?:n|y)? |presento |estoy |es |soy )*(?:pensado |pensamientos? |ideas? |ganas |intentos? |intentado |querido |deseos? |nada |ningun |ninguna )*(?:de |en |para |que )*(?:hacer(?:me)? dano|morir(?:me)?|matarme|suicid\w*|quitarme la vida|hacerme (?:dano|algo)|autoles\w*|me hago dano|me corto|me lastimo|acabar con mi vida|lastimarme)\b|"
    r"\bno (?:soy|estoy) suicid\w*|\bno (?:me voy|nos vamos|me vaya) a (?:matar|suicidar|ahorcar|cortar|quitar la vida|hacer (?:dano|nada|algo))\b(?!,? (?:hoy|todavia|aun|aqui|por ahora|ahora))|"
    r"\b(?:por que|porque|para que)\b[a-z ]{0,25}\b(?:pregunta\w*|saber|preguntan|"
    r"quieren)\b[a-z ]{0,30}\bsuicid\w*|"
    r"\b(?:hermano|hermana|primo|prima|tio|tia|amigo|amiga|padre|madre|papa|mama|abuelo|abuela|vecino|"
    r"conocido)\b[a-z ]{0,15}\b(?:se suicid(?:o|aron)|se mato|se quito la vida|se ahorco|intento)|"
    r"\b(?:hace (?:mucho|anos|muchos|varios|\d+|un[oa]s?|dos|tres|cuatro|cinco|diez|veint\w+|treinta|cuarenta|cincuenta)(?: \w+)? ?(?:anos|tiempo|decadas)?|en (?:19|20)\d\d|de joven|cuando era|de (?:nin[oa]|adolescente)|a los (?:\d+|(?:quince|dieci\w+|veint\w+|treinta) anos)|en mi (?:juventud|adolescencia)|en el pasado)\b(?!.*\b(?:otra vez|de nuevo|todavia|aun|ahora si)\b)|"
    r"\bje ne (?:veux|pense) pas (?:mourir|a (?:mourir|me))|\bjamais (?:pense|voulu)|"
    r"\bnao (?:quero morrer|penso em)|\bnunca (?:pensei|quis)|\bkein(?:e)? (?:selbstmord|suizid)\w*|"
    r"\bmein \w+ hat sich|\b(?:nie|niemals) (?:daran|an)|"
    r"(?:没有?|沒有|不是|并没有?|绝对没有?|倒没有?)(?:说|觉得|想过?|到)?(?:不想再?活|想死|活不下去|想自杀)(?!了?的)|"
    r"(?:没有|没|沒有|从来没|从没|从未|不曾|无|未|不会)(?:有|过)?(?:想过|考虑过|动过|任何|什么)?(?:要|去)?(?:自杀|自殺|轻生|自残|自伤|伤害(?:过)?自己)|不想死|"
    r"(?:怕|害怕|会不会|不会|差点|(?:治疗|手术|试验|实验)[^。]{0,4}会|能不能)死|"
    r"(?:哥哥|弟弟|姐姐|妹妹|叔叔|阿姨|朋友|同事|亲戚|爸爸|妈妈|父亲|母亲|舅舅|表\w)[^。,]{0,4}(?:是)?自杀(?:去世|死|身亡|的|了)|"
    r"(?:以前|(?<!睡)(?<!昏)(?<!晕)过去|年轻|小时候|曾经|大学|高中|多年前|年前|十几年前|(?:19|20)\d\d年)[^。]*(?:现在(?:没|好|不|已经)|不再|早就好|"
    r"(?:19|20)\d\d年|年前)|"
    r"为什么[^。]{0,6}(?:问|知道)[^。]{0,8}自杀|(?:烦|累|笑|热|冷|饿|吓|疼|痛|忙|急|气|渴|困|无聊)死|死机|"
    r"(?:问卷|表格|问题)[^。]{0,6}(?:没意思|没有意思|有什么意义)"
)
"""Denials, old stories, other people's and idle words: what they touch is no crisis."""

EMERGENCY: Final[tuple[str, ...]] = (
    r"\bme (?:he tomado|tome|acabo de tomar|he tragado|trague|tomado) (?:un[oa]?|tod[oa]s?|el|la)(?: el|"
    r" la)? (?:caja|bote|frasco|blister|tira|sobre)(?: (?:enter[oa]|complet[oa])|"
    r"s)?\b(?! (?:de (?:antibiotic\w*|amoxicilina)|en (?:una|dos|tres) semanas))",
    r"\bse me (?:ha |han )?(?:dormid[oa]|durmio|paraliz\w+|entumec\w+|quedo dormid[oa]) (?:medio cuerpo|"
    r"media cara|medio lado|(?:todo )?(?:un|el) lado|la mitad (?:de la cara|del cuerpo))|"
    r"\bse me (?:cae|cayo|ha caido|bajo|ha bajado|tuerce|torcio|ha torcido|descuelga) (?:un lado de la (?:cara|boca)|la boca|"
    r"media cara|la mitad de la cara|la cara de un lado)|"
    r"\bcara (?:se )?(?:me )?(?:ha )?(?:cayo|caido|bajo|bajado|torcio|torcido) de un lado\b",
    r"(?:流血|出血|血流|鼻血)(?:一直|总是)?(?:不止|止不住)|血(?:怎么也|一直)?止不住|意识(?:有点|有些|开始|越来越)?(?:模糊|不清)",
    r"\b(?:me duele|dolor|presion|opresion|aprieta|apreta\w*|punzadas?|ardor fuerte)\b[a-z ]{0,22}\bpecho\b|"
    r"\bpecho\b[a-z ]{0,12}\b(?:me duele|me aprieta|aprieta|oprimido|apretado)|\bdolor (?:del|de) pecho\b|"
    r"\b(?:no puedo|no logro|casi no (?:puedo)?|apenas (?:puedo)?|me cuesta (?:mucho )?|no consigo|"
    r"no me deja) ?(?:respir\w+|(?:tomar|agarrar|jalar) aire)|"
    r"\bme (?:falta|esta faltando) (?:el )?(?:aire|oxigeno)\b(?! (?:al|cuando|si) )|"
    r"\bse (?:me |nos )?(?:esta |estan )?(?:ahog|atragant|asfixi)(?:a|"
    r"ando)\b(?! (?:en (?:papeles|un vaso|trabajo)|de (?:risa|calor)))|"
    r"\bme (?:estoy )?(?:ahog(?:o|ando)|asfixi(?:o|ando))\b(?! en (?:papeles|un vaso|trabajo))|"
    r"\b(?:no|dejo de|ya no) respira\b|\b(?:labios|cara|unas) (?:morad|azul)\w*(?! con el frio)|"
    r"\bme (?:esta )?(?:da|dando|dio) un (?:infarto|derrame|ataque)\b(?! (?:en|hace|el ano|de (?:risa|panico)))|"
    r"\b(?:teniendo|tengo|tiene) un (?:infarto|derrame|ataque (?:al corazon|cerebral))|"
    r"\b(?:creo que|parece que)[a-z ]{0,20}(?:infarto|derrame|ictus|ataque al corazon|embolia)",
    r"\b(?:no despierta|no reacciona|no responde|inconsciente|esta desmayad|"
    r"se (?:desmayo|desplomo|colapso) (?:y|ahora|hoy|hace (?:un|unos|\d+) (?:rato|minutos?))|"
    r"se (?:me |nos )?acaba de (?:desmayar|desplomar|colapsar|desvanecer|caer redond[oa]))|"
    r"\bme (?:acabo de desmayar|voy a desmayar(?! (?:de|del) (?:sueno|risa|hambre|aburrimiento|calor jaja|"
    r"cansancio jaja))|estoy desmayando|desmaye (?:hoy|hace (?:un|unos|\d+) (?:rato|minutos?|hora)|esta manana|"
    r"ahora|anoche)|siento morir|voy a morir (?:ayuda|ya))|"
    r"\bse me (?:cierra|cerro|esta cerrando|hinch\w+|esta hinchando|inflam\w+)(?: mucho)? (?:la )?(?:garganta|"
    r"lengua|cara y)|"
    r"\b(?:garganta|lengua)\b[a-z ]{0,12}\b(?:hinchad|cerrad|hinchando|cerrando)|"
    r"\breaccion alergica\b[a-z ]{0,15}\b(?:ahora|fuerte|grave|ahorita)|"
    r"\b(?:media cara|mitad de la cara|un lado de la cara|la cara|medio cuerpo|un brazo|el brazo|"
    r"brazo (?:izquierdo|derecho))\b[a-z ]{0,14}\b(?:dormid|paraliz|caid|torcid|sin fuerza|entumecid)|"
    r"\bse me (?:durmio|paralizo|cayo|torcio|adormecio|entumecio|fue) (?:media|la mitad|un lado|la boca|la cara|"
    r"medio|el brazo|la vista|el habla|de repente)|"
    r"\bno (?:puedo|puede|logro|logra) mover (?:el|la|mi|su|un|una) (?:brazo|pierna|mano|lado|costado)(?: (?:izquierd[oa]|derech[oa]))\b"
    r"(?! (?:por|del?|a causa|bien|mucho|como|sin|cuando|desde (?:hace )?(?:anos?|meses|la|el|mi|19|20)))|"
    r"\bno puedo (?:hablar|mover|ver|levantar|sentir)\b[a-z ]{0,30}\b(?:de repente|de pronto|ahora|desde hace|"
    r"subitamente|hoy)|"
    r"\b(?:de repente|de pronto|subitamente)\b[a-z ]{0,12}\b(?:no (?:puedo|veo|siento|hablo)|confundid|"
    r"perdi la vista|se me|muy)|"
    r"\b(?:peor|mayor) dolor de cabeza|"
    r"\bdolor de cabeza (?:mas (?:fuerte|grande|intenso|horrible)|peor) (?:de mi vida|que he tenido)|"
    r"\bno (?:contesta|habla|se mueve)\b[a-z ,]{0,20}\b(?:respira|ronca|cayo|golpe)|"
    r"\b(?:se cayo|se golpeo|se dio un golpe)\b[a-z ,]{0,20}\bno (?:contesta|habla|se mueve)|"
    r"\brespira (?:muy )?(?:raro|mal|apenas|con dificultad|como un pez)\b|"
    r"\bdolor de cabeza\b[a-z ]{0,12}(?:insoportable|repentino|como (?:un )?(?:trueno|rayo))",
    r"\b(?:esta|estoy|sigue) convulsionando|\bacab\w+ de (?:tener|dar(?:me|le)) (?:una )?(?:convulsion|ataque)|"
    r"\bconvuls\w+\b[a-z ]{0,16}\b(?:ahora|no para|hoy|no se detiene|esta manana)|"
    r"\b(?:estoy|esta|sigo) (?:sangrando|desangr\w+|perdiendo (?:mucha )?sangre|vomitando sangre|tosiendo sangre|"
    r"escupiendo sangre)|"
    r"\b(?:vomit[eo]|tosi|escupi|vomito|toso) (?:mucha )?sangre\b(?! (?:en (?:19|20)|hace))|"
    r"\b(?:no (?:me |se me )?para|no (?:me )?deja de|no se detiene) (?:la sangre|de sangrar|el sangrado|"
    r"de salir sangre|la hemorragia)|"
    r"\bhemorragia\b(?=.{0,15}(?:ahora|fuerte|no para))|\b(?:heces|popo|caca|excremento)\b[a-z ]{0,8}negr|"
    r"\bfiebre\b[a-z ]{0,12}\b(?:38|39|40|41|alta|altisima)|"
    r"\b(?:3[89]|4[01])(?:[.,]\d)? (?:grados |c )?(?:de )?(?:fiebre|calentura|temperatura)|"
    r"\bcalentura de (?:3[89]|4[01])|\btemperatura (?:de |esta en |es de )?(?:38[.,][3-9]|39|4[01])|"
    r"\b(?:tome|tragu\w*|trago) (?:demasiad\w+|de mas|el doble|el triple|muchas|mis|"
    r"diez veces)[a-z ]{0,22}\b(?:pastillas|medic\w*|insulin\w*|dosis|error|prednison\w*|metotrexat\w*)|"
    r"\bsobredosis\b(?! (?:en|hace|cuando|a los))|"
    r"\bdolor (?:de |en el |en la )?(?:estomago|barriga|vientre|abdomen|panza|"
    r"abdominal)\b[a-z ]{0,12}\b(?:insoportable|terrible|fortisim|horrible|muy fuerte ahora|que no aguanto)|"
    r"\b(?:vientre|barriga|abdomen|estomago|panza)\b[a-z ]{0,14}\bdur[oa] como|"
    r"\b(?:confundid|desorientad)[oa]\b[a-z ]{0,30}\b(?:no sabe|no se donde|no sabe quien|de repente|desde hoy|"
    r"no reconoce)|"
    r"\bno (?:se donde estoy|se quien soy|me reconoce)|"
    r"\b(?:necesito|llamen|llame|manden|pidan|llama) (?:a )?(?:una |la |un )?ambulancia|\bes una emergencia\b|"
    r"\bemergencia medica\b|\bayuda\b[, ]*(?:no puedo|me muero|urgente|por favor no puedo)|"
    r"\bembarazada\b[a-z ]{0,15}\bsangr|\b(?:mi )?oxigeno (?:esta |en |a |de |bajo a )+[5-8]\d\b|"
    r"\bcorazon\b[a-z ]{0,12}\b(?:late a mil|a mil|muy rapido)\b[a-z ]{0,15}(?:desmay|mare|pecho|aire)",
    r"\b(?:mal|douleur\w*|serre)\b[a-z ]{0,15}\b(?:a la |dans la |de )?poitrine\b|"
    r"\b(?:n'arrive (?:plus|pas)|peux (?:plus|pas)|du mal) a ?respirer|\bcrise cardiaque\b(?! en)|\bfait un avc\b|"
    r"\b(?:3[89]|40)(?:[.,]\d)? de fievre|\bsaigne beaucoup|\bappelez (?:une ambulance|le samu)|"
    r"\bes?t? ?inconsciente?\b|\bdor\b[a-z ]{0,10}\bno peito\b|\bnao consigo respirar|\bfalta de ar agora|"
    r"\b(?:estou|acho que estou) tendo um (?:infarto|avc|derrame)|\bfebre de (?:3[89]|40)|"
    r"\b(?:vomitando|tossindo) sangue|\bdesmaiou e nao|\bchame(?:m)? uma ambulancia|"
    r"\b(?:starke )?schmerzen in der brust|\bbrustschmerzen (?:jetzt|seit heute)|\bbekomme (?:keine|kaum) luft|"
    r"\bkann nicht (?:mehr )?atmen|\b(?:habe|hab) (?:einen|gerade einen) (?:schlaganfall|herzinfarkt)\b|"
    r"\b(?:3[89]|40)(?:[.,]\d)? (?:grad )?fieber|\bblute (?:stark|sehr)|\bkrankenwagen|\bnotarzt",
    r"(?:现在|突然|今天|刚才|刚刚|正在|一直|非常|特别|好|很|越来越)(?:感觉)?(?:胸口|胸|心口|心脏)(?:很|好|特别|剧烈|剧|非常|一阵)?(?:痛|疼|闷|难受)|"
    r"(?:胸口|胸部|心口|心脏)(?:剧烈(?:疼痛|痛|疼)|很|好|特别|非常|剧烈|痛|疼|现在)?(?:痛|疼)(?:得|死|的)?(?:厉害|要命|不行|受不了|,|$|。|!)|"
    r"胸口(?:像)?[^。]{0,4}压|(?:胸痛|胸疼|胸闷)(?=[^。]{0,10}(?:喘|厉害|加重|出汗|发麻|现在))|(?:胸口|胸部|胸)[^。,]{0,3}(?:剧烈|剧)(?:疼痛|疼|痛)|"
    r"(?:现在|正|今天)[^。]{0,4}胸痛|胸口疼[,，]?[^。]{0,8}麻|(?:喘|透|上)不(?:上|过|来)(?:气|来气|氣)|呼吸(?:很|非常|特别|越来越)?(?:困难|不了|不上|停)|"
    r"(?:不能|没法|无法|没有|没了|快不能)呼吸|(?:嘴唇|脸|指甲)(?:发紫|发青|变紫|都紫)|"
    r"(?:觉得|感觉|好像|可能|我)(?:我)?(?:是|正在|在)?(?:心脏病发作|心梗了|中风了|脑梗了|心肌梗死了)|好像中风|"
    r"(?:昏|晕)(?:倒|过去|厥)(?:了)?(?=[^。]{0,8}(?:叫不醒|醒不|没反应|今天|刚|突然))|(?:突然|今天|刚才|刚刚)(?:就)?(?:昏|晕)(?:倒|过去|厥)|"
    r"(?:快|要)(?:要)?(?:晕|昏)(?:了|过去|倒|过去了)?|叫不醒|没(?:有)?反应了|(?:昏迷|不省人事)(?!过)|"
    r"(?:喉咙|嗓子|舌头)[^。,]{0,6}(?:肿|紧|堵)(?=[^。]{0,10}(?:咽|喘|气|大|越))|"
    r"过敏[^。]{0,6}(?:严重|脸[^。]{0,3}肿|喘|发作)(?=[^。]{0,10}(?:现在|肿|喘|,|了))|半(?:边|个)?(?:脸|身)[^。,]{0,4}(?:麻|瘫|没知觉|动不|歪)|"
    r"(?:嘴|脸|口)(?:角)?歪|突然[^。]{0,6}(?:说不出|看不见|没力|动不了|抬不起|麻了|剧痛|剧烈|听不懂|认不|意识|模糊|不会说|神志)|(?:意识模糊|神志不清|认不得人|不认识人)|"
    r"(?:正在|在|一直|又|刚刚|刚|今天)抽搐|抽搐[^。]{0,4}(?:停不|不停|没停)|(?:血)?止不住(?:血)?|大出血|(?:流|出)了?(?:很多|好多|大量|不少)(?:的)?血|"
    r"(?:在|正在|刚|刚刚|今天|一直|又)(?:吐|咳|呕|便|出)血|(?:吐|咳|呕)(?:了|出)?(?:很多|好多|大口)?血(?:了)|"
    r"大便[^。,]{0,3}(?:黑|血)(?=[^。]{0,8}(?:晕|疼|痛|今天))|"
    r"(?:发烧|发热|高烧|发高烧|体温|烧到|烧)(?:了|到|已经|现在|有|是)*\s*(?:3[89]|4[012]|三十[89八九]|四十)|发高烧|高烧(?:不退|四十|现在)|"
    r"(?:误服|(?<!最)多吃|吃错|吃多)了?[^。,]{0,8}(?:药|倍|片)|不小心吃了?(?:太多|很多|十倍|两倍|好多)|"
    r"孩子[^。,]{0,4}(?:把)?[^。,]{0,4}药[^。,]{0,2}吃了|(?:吃药|药物)过量(?!过)|"
    r"(?:肚子|腹部|腹)(?:剧|疼得|痛得|非常|特别|硬)(?:痛|疼|受不|厉害|要命|得像)|(?:叫|打|帮我叫|需要|快叫)(?:一?辆|个)?(?:救护车|120|急救)|救命(?!恩|药|稻|钱)|"
    r"心跳[^。,]{0,6}(?:一百[六七八九]|1[6-9]\d|2\d\d)|血氧[^。,]{0,4}[5-8]\d(?!\d)|怀孕[^。]{0,6}出血",
)
EMERGENCY_NOT: Final = (
    r"\b(?:est[aan]+|sigue) (?:muy |bien )?controlad[oa]s?\b|\bcontrolad[oa]s? con (?:su|mi|el|la) (?:tratamiento|medic\w+|pastillas?)\b|"
    r"\bcomo un roble\b|\b(?:por|del|en|con)(?: el| la)? dentista\b|\bpor la anestesia\b|\b(?:me )?ahog\w+ de (?:calor|risa|trabajo)|\bya (?:se me |me |se )?(?:paso|quito)\b|"
    r"\b(?:corro|camino|subo|bailo|hago ejercicio)\b.{0,12}\bme falta|"
    r"\bsiempre (?:he sido|me pasa|me ha pasado)\b|"
    r"\b(?:acabe|termine|fui a parar|me llevaron) (?:en|a) urgencias\b|"
    r"\ba los (?:\d+|(?:quince|dieci\w+|veint\w+|treinta|cuarenta)) anos\b|\ba los \d+,|\ba los \d+ (?:me|estuve|tuve|quede)\b|\bde chic[oa]\b|"
    r"\b(?:por|del|con) el hierro\b|\bpara siempre\b|\b(?:ese|aquel) (?:mes|ano|dia)\b|\bdesde siempre\b|"
    r"\bde (?:la )?risa\b|\bdolor de pecho no\b|\bencontraron una ulcera\b|"
    r"\b(?:no|nunca|jamas|sin|tampoco|ni) (?:me |he |tengo |tuve |hay |ha |estoy |siento |presento |tenido |un |una )*(?:dolor|fiebre|falta|convuls\w+|infarto|derrame|sangr\w+|desmay\w+|opresion|ahog\w+|me duele|duele|sobredosis|ataque)|"
    r"\b(?:hace (?:mucho|anos|muchos|varios|\d+ (?:anos|meses|semanas)|un (?:ano|mes)|"
    r"(?:un[oa]s|dos|tres|cuatro|cinco|seis|diez|veinte) (?:anos|meses|semanas))|en (?:19|20)\d\d|"
    r"desde (?:hace )?(?:anos|(?:19|20)\d\d|nin[oa])|de (?:nin[oa]|joven|chamac[oa]|pequen[oa]|muchach[oa])|"
    r"cuando era|en (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|"
    r"diciembre)(?! (?:proximo|que viene))|la semana pasada|el (?:ano|mes) pasado|a veces|de vez en cuando|"
    r"antes(?! de que)|ya se me quito|una vez(?! (?:mas|que))|al (?:subir|correr|caminar|respirar)|"
    r"cuando (?:subo|camino|corro|como)|si (?:me|tengo)|con (?:los |las |la |el )?(?:penicilina|mariscos|"
    r"camaron\w*|cacahuates?|nueces|latex)|mi (?:papa|mama|padre|madre|tio|tia|abuel[oa]|hermano|"
    r"hermana) (?:murio|tuvo|fallecio|sufrio|tiene))\b(?!.*\b(?:ahora|ahorita|hoy|en este momento|ya no puedo)\b)|"
    r"casi me da|que susto|\bal respirar, desde|\bme muero de|"
    r"\b(?:n'ai pas|pas de|jamais eu|ai eu|j'avais|mon pere|ma mere|en (?:19|20)\d\d|nao (?:tenho|tive|sinto)|tive|meu pai|minha mae (?!desm)|em (?:19|20)\d\d|hatte|kein(?:e|en)? (?:fieber|schmerz\w*|brust\w*)|mein vater|meine mutter)\b|"
    r"(?:没有|没|沒有|无|不|从来没|从未)(?:有|过|再)?(?:胸痛|胸闷|胸口|发烧|发热|高烧|出血|咳血|吐血|呼吸困难|抽搐|晕倒|昏倒|过敏|头晕|喘)|"
    r"(?:以前|(?<!睡)(?<!昏)(?<!晕)过去|小时候|曾经|年前|个月前|上个月|上周|去年|前年|(?:19|20)\d\d年|好几年|偶尔|有时|爬楼|运动|跑步|已经好|过一次|"
    r"每次)(?!.*(?:现在|突然|今天|刚才|正在))|"
    r"(?:爸爸?|妈妈?|父亲|母亲|爷爷|奶奶|外公|外婆)[^。,]{0,6}(?:去世|死|走了)|怎么办\??$|会不会|如果|万一|发烧了怎么"
)

ABUSE: Final[tuple[str, ...]] = (
    r"\b(?:(?:marido|espos[oa]|pareja|novi[oa]|ex|hijo|yerno|padre|papa|suegr[oa]|cunad[oa]|el|"
    r"ella)\b[a-z ]{0,20}\bme (?:va a matar|quiere matar|avienta|empuja)|"
    r"me (?:pega|golpea|maltrata|amenaza|viola|violo|violaron|golpeo|encierra|tienen? encerrad[oa]|empuja|obliga|"
    r"obligan|grita y|quita (?:las|mis|el) (?:medic\w+|pastillas|dinero)|persigue|estrangul\w+|ahorca|patea|"
    r"cachetea|jala|insulta y)|"
    r"no me dejan? (?:salir|ver al|ir al|hablar)|violencia (?:domestica|de genero|en (?:mi )?casa|intrafamiliar)|"
    r"(?:miedo|temor) (?:de|a) (?:mi (?:marido|espos[oa]|pareja|novio|novia|hijo|padre|papa|ex)|volver a casa|"
    r"el\b(?! estudio))|"
    r"sufro (?:abuso|maltrato)|soy victima de)",
    r"(?:丈夫|老公|男朋友|男友|老婆|妻子|儿子|女儿|爸爸?|妈妈?|父亲|母亲|他|她|婆婆|公公|前夫|护工|他们|家人|对象)[^。,不]{0,8}(?:打我|揍我|踢我|掐我|虐待我|威胁|威脅|逼我|"
    r"强迫我|骂我打|强奸|不让我(?:出门|看病|看医生|离开)|关(?:在|着)我|把我关)|"
    r"(?:被|遭|遭受|受)(?:家暴|家庭暴力|强奸|强暴|性侵|虐待|殴打|打了)|家暴|害怕(?:我)?(?:丈夫|老公|男友|回家)|不敢回家|mon mari me (?:frappe|bat)|"
    r"meu marido me (?:bate|agride)|mein mann schlagt mich",
)
ABUSE_NOT: Final = (
    r"\b(?:nadie me|me (?:maltrataba|pegaba|golpeaba)|me divorcie|(?:lo|la) deje (?:en|hace)|me va a matar si|"
    r"el sol me|no me (?:pega|golpea|maltrata)|me pegaba|me golpeaba|"
    r"hace (?:mucho|anos|\d+|muchos|diez|veinte|quince|treinta)|de nina|de nino|cuando era|nunca me)\b|"
    r"(?:没有|没|从来没|不)(?:人)?(?:被|打我|家暴)|(?:以前|小时候|年前|前夫)(?!.*(?:现在还|还在|又))|打我电话"
)

ADVERSE: Final[tuple[str, ...]] = (
    r"\b(?:report\w*|inform\w*|avis\w*|notific\w*)\b[a-z ]{0,12}\b(?:efectos? (?:secundario|adverso)s?|"
    r"reaccion(?:es)? (?:advers\w+|al))|"
    r"\b(?:desde (?:la infusion|que me (?:dieron|pusieron|infundieron)|"
    r"el tratamiento) ?(?:del? (?:su |este )?(?:estudio|ensayo))?|"
    r"(?:despues de|tras) (?:la infusion|el tratamiento|las celulas|la dosis) (?:del|de su|de este) (?:estudio|"
    r"ensayo))\b|"
    r"\b(?:medicamento|farmaco|medicina|tratamiento|celulas|droga|infusion) (?:del|de su|de este|en el|"
    r"de ustedes en el)(?: su)? (?:estudio|ensayo)\b[a-z ]{0,14}\b(?:me|hizo|causo|provoco)|"
    r"\b(?:estoy|participo|soy participante|soy paciente|ya estoy) (?:en|del|de|dentro)(?: su| este|"
    r" el)? ?(?:estudio|ensayo)\b(?=.{0,60}\b(?:roncha|sarpullido|erupcion|mal\b|vomit|fiebre|temblor|mare|dolor|"
    r"duele|reaccion|hinch|diarrea|peor)\w*)|"
    r"\bya me (?:pusieron|dieron|infundieron) (?:las celulas|el tratamiento|la infusion)\b|"
    r"\bmi \w+ esta en su (?:estudio|ensayo) y\b",
    r"(?:报告|上报|反映)[^。,]{0,6}(?:不良反应|副作用|不良事件)|"
    r"(?:用了|打了|输了|回输|输注|用药|注射)[^。]{0,10}(?:以后|之后|后)[^。]{0,10}(?:起疹|皮疹|发抖|吐|不舒服|发烧|头晕|难受|肿|痒|不适)(?=)|"
    r"(?:试验药|研究药物?|你们的药|试验用药)[^。]{0,10}(?:生病|不舒服|难受|疹|吐|过敏|变差|不适)|"
    r"(?:参加了?你们的(?:试验|研究)|我(?:是|已经)?(?:受试者|入组))[^。]{0,12}(?:疹|吐|不舒服|发烧|难受|变差|药)|参加研究以后[^。]{0,8}(?:变差|不舒服|难受)",
)
ADVERSE_NOT: Final = (
    r"\bdesde la infusion,? (?:no\b|nada|ningun\w*|(?:estoy |todo |muy )?bien)|\b(?:que|cuales) (?:son )?(?:los )?efectos|\bpuede(?:n)? (?:causar|dar)|\botro (?:estudio|ensayo)|"
    r"\ben (?:19|20)\d\d\b|(?:有什么|会有|有哪些)副作用|会不会"
)
