"""Farewells and ends that are said sideways, in Spanish (lower case without accents) and Chinese.

No clinician has reviewed these lists.
"""

from typing import Final

_AWAY: Final = (
    r"\b(?:vacaciones|viaj\w+|trabaj\w+|mud\w+|pueblo|dentista|boda|playa|ciudad|pais|otra cita|ya me la|"
    r"ya la tengo|operan?|parto|madrid|casa de)\b"
)
_LATER: Final = (
    r"\b(?:citas?|apunte\w*|revision|llame\w*|llamen|ano (?:que viene|proximo)|enero|febrero|marzo|abril|mayo|"
    r"junio|julio|agosto|septiembre|octubre|noviembre|diciembre|resultados?|carta|planes|navidad|futuro)\b"
)

CRISIS: Final[tuple[tuple[str, ...], ...]] = (
    (
        r"\b(?:no|ni) (?:llego|llegare|cumplo|cumplire|alcanzo) (?:a )?(?:los )?(?:\d\d|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta)\b(?! (?:puntos|kilos|por|pesos|mg|minutos))",
        r"\b(?:decidi\w*|decidid[oa]|asi lo quiero|ya lo (?:se|tengo)|lo tengo (?:pensado|planeado)|por mi (?:mano|cuenta|gusto))\b",
    ),
    (
        r"\bno (?:voy a|pienso|quiero) (?:llegar|cumplir\w*)\b(?! (?:tarde|temprano|a (?:la|tiempo)))",
        r"\b(?:cumpl\w+|\d\d|navidad|ano nuevo|cumpleanos)\b",
        r"\b(?:ya lo decidi|lo tengo decidido|asi lo (?:quiero|decidi)|por mi (?:mano|cuenta|gusto))\b",
    ),
    (
        r"\bcartas?\b(?!.{0,20}\b(?:medic\w*|doctor\w*|banco|seguro|alta)\b)",
        r"\b(?:me (?:despido|despedi|estoy despidiendo)|adios a todos|mi adios|de despedida)\b(?! (?:de|del) (?:la |el |mi )?(?:trabajo|jefe|escuela|azucar))",
    ),
    (
        rf"^(?!.*{_AWAY}).*\b(?:ya no (?:voy a|pienso) estar|no (?:voy a|pienso|quiero) (?:llegar|estar viv[oa])|"
        rf"no llego,? ni quiero|ya no (?:habra|habria) (?:quien|nadie)|bajo tierra|ya no estare|no estare viv[oa]|"
        rf"ya me despedi|ya (?:estare|voy a estar) muert[oa])\b",
        _LATER,
    ),
    (
        r"\b(?:manana|noche|nunca|jamas|nadie|ya)\b",
        r"\bojala (?:[a-z]+ ){0,4}(?:no (?:abra|abriera) los ojos|me (?:durmiera|duerma)|no (?:haya|hubiera) manana|"
        r"no despierte|me apague|se me pare el corazon)\b",
    ),
    (
        r"\b(?:quiero|quisiera|necesito|prefiero) (?:solo |nada mas |ya )?(?:dormir\w*|descansar|cerrar los ojos|"
        r"callar\w*)\b.{0,12}\b(?:que sea para siempre|para siempre|y no despertar|y que nadie me despierte)\b",
    ),
    (
        r"\b(?:pienso|sueno|ganas|quiero|voy a|decidi) (?:en |con |de )?(?:desaparecer(?:me)?|apagarme|borrarme|"
        r"esfumarme|irme de este mundo)\b.{0,16}\b(?:para siempre|sola?|solo|del todo|de una vez|del mapa|$)",
    ),
    (
        r"\bno (?:quiero|pienso|voy a) (?:llegar|cumplir) (?:a )?(?:los )?(?:\d\d|veinte|treinta|cuarenta|cincuenta|"
        r"sesenta|setenta|ochenta)\b",
    ),
    (
        r"\b(?:razon|motivo|ganas|fuerzas|sentido)\b.{0,24}\b(?:seguir respirando|respirar|seguir viv\w+|levantarme|"
        r"abrir los ojos)\b",
        r"\b(?:no|ni|sin|ya no|que)\b",
    ),
    (
        r"\b(?:regal\w+|repart\w+|encarg\w+|dej\w+|di|pag\w+)\b",
        r"\b(?:joyas|ropa|vestidos?|rosario|anillo|perr\w+|gat\w+|carta|cuentas|entierro|sepelio|herramientas|llaves|"
        r"fotos|cosas|testamento)\b",
        r"\b(?:ya esta todo|a donde voy|no hacen falta|no sabe por que|no saben por que|no dejar deudas|no dar lata|"
        r"no me busquen|en orden|para cuando (?:no|ya no)|encima de la mesa)\b",
    ),
    (
        r"\b(?:adios|gracias|perdon|cuidense|despid\w+)\b",
        r"\b(?:hasta aqui (?:he llegado|llegue)|(?:eres|son|sois) (?:la|el|lo|los|las) ultim[oa]s? (?:con|que)|"
        r"cuiden (?:de|a) mi\w*|no voy a volver|para siempre|de este mundo|"
        r"ya me voy de)\b(?!.{0,20}\b(?:viaje|vacaciones|cena)\b)",
    ),
    (
        r"\b(?:respirarian?|descansarian?|vivirian?|estarian?|podrian?)\b",
        r"\b(?:si yo (?:no (?:estuviera|existiera)|faltara|me fuera|me muriera|dejara de existir|desapareciera)|"
        r"sin (?:tener que )?cargar con|sin est[ae] (?:viej[oa]|enferm[oa]))\b",
    ),
    (
        r"\b(?:apartando|guardando|juntando|separando|escondiendo)\b",
        r"\b(?:pastillas?|somniferos|calmantes|frasco)\b",
        r"\b(?:suficientes?|por si|decido|calcetin|cada dia|cada noche|ya casi|valor)\b",
    ),
    (
        r"\b(?:adios|gracias|perdon\w*|cuidense|despid\w+|digale|"
        r"diganle)\b(?!.{0,60}\b(?:jubil\w+|mud\w+|cambi\w+|traslad\w+)\b)",
        r"\b(?:ya )?no (?:nos|me|les?|los|te|se) (?:veremos|(?:vamos|van|va|voy|vas) a (?:volver a )?ver|vera|veran|"
        r"vere|volveremos a ver)(?: mas| nunca| otra vez)?\b",
    ),
    (
        r"\b(?:tranquil\w+|paz|calma|en calma|aliviad\w+|alivio|duermo|dormi|dormir|liger\w+|sin miedo)\b",
        r"\b(?:desde|ahora|ya) que (?:lo |ya lo |por fin lo )?(?:decidi|he decidido|tengo decidido|tome la decision|"
        r"elegi (?:el|un) dia)\b(?! (?:que|ir|entrar|participar|dejar|no|operarme|venir|hacer))",
    ),
    (
        r"\bya (?:cumpli(?! (?:\d|(?:los )?(?:veint|trein|cuaren|cincuen|sesen|seten|ochen|noven|dieci)\w*|anos|"
        r"con (?:el|la|los|las|mi)))|"
        r"hice lo (?:mio|que tenia que hacer)|di lo que tenia|termine lo mio)\b",
        r"\b(?:hij[oa]s?|ninos|nietos|familia|quien l[oae]s cuide|"
        r"no (?:me necesitan|hago falta|falta))\b(?!.{0,30}\banos\b)",
    ),
    (
        r"\b(?:harian?|seria|es|hacen) (?:un )?favor\b",
        r"\b(?:me (?:mata\w*|muero|muera|muriera)|morir\w*|mi muerte|no (?:despertar|despierto|despertara))\b",
    ),
    (
        r"\b(?:mi (?:[a-z]+ )?(?:hij[oa]|mama|papa|madre|padre|esposo|esposa|marido|mujer|herman[oa]|pareja|novi[oa]|"
        r"paciente)|"
        r"el paciente|la paciente)\b",
        r"\b(?:regal\w+|repart\w+|dej\w+|se despid\w+|encarg\w+|dio)\b",
        r"\b(?:a donde (?:va|se va)|ya no (?:l[oae]s? )?(?:va a|voy a) (?:necesitar|estar)|"
        r"para cuando (?:no|ya no) este|que l[oae]s? cuide cuando)\b",
    ),
    (
        r"\b(?:ensen\w+|explique|mostre)\b",
        r"\b(?:mujer|esposa|esposo|marido|hij[oa]s?|pareja)\b",
        r"\b(?:para cuando (?:le|les) toque sol\w+|(?:para )?cuando (?:yo )?(?:falte|ya no este|no este)|que sera pronto)\b",
    ),
    (
        r"\bdebi (?:haberme (?:ido|muerto|quedado)|morirme|irme|haber muerto)\b",
        r"\b(?:neumonia|covid|operacion|accidente|coma|infarto|entonces|esa noche|aquella)\b",
    ),
    (
        r"送人|还清|交代|安排|给了",
        r"没(?:有)?(?:什么|啥)?(?:牵挂|挂念|留恋|遗憾|放不下)|无牵无挂|(?:可以|就)(?:安心|放心)(?:地)?走",
    ),
    (
        r"\b(?:carro|coche|auto|motor)\b",
        r"\b(?:prendid\w+|encendid\w+|andando|en marcha)\b",
        r"\b(?:cochera|garaje|garage|puerta|ventanas?)\b.{0,10}\bcerrad\w+",
    ),
    (
        r"\bno (?:voy a|quiero|pienso) (?:durar|aguantar|llegar)\b",
        r"\b(?:ni|tampoco|ya) quiero\b|, no quiero\b",
    ),
    (
        r"\b(?:nada mas|solo|solamente|unicamente)\b.{0,16}\bhasta (?:el cumpleanos|la boda|la graduacion|navidad|"
        r"los examenes|la fiesta|que (?:se case|cumpla|se gradue))",
        r"\b(?:despues|luego|de ahi|y ya)\b.{0,12}\b(?:ya no|me voy|se acabo|termino|ya me puedo ir|descanso|que sea)\b",
    ),
    (
        r"\bnoches?\b",
        r"\b(?:pastillas|somniferos|tabletas)\b",
        r"\b(?:en fila|las cuento|las miro|en la mano|sobre la mesa)\b(?!.{0,20}\b(?:pastillero|semana|domingo)\b)",
    ),
    (r"睡(?:过去|着)", r"(?:不再|别再|不要再|再也不|永远不)(?:醒|睁)"),
    (r"撑不(?:到|下去|住)|不想(?:再)?撑", r"不想|以后|到那时|下个月|没意思|算了", r"预约|约|复查|活|撑"),
    (r"告诉|替我|跟", r"女儿|儿子|妈|爸|孩子|医生|老婆|老公", r"不是(?:他|她|你|您)们?的错|对不起(?!.*迟到)"),
    (r"谢谢|再见|拜拜", r"永远(?:地)?(?!.*(?:支持|记))|永别|不会再回来|最后一次"),
)
