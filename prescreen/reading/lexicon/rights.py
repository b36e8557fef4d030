"""How people say what is their right: to see, to take away, to take back, to be left in peace (en, es, zh).

Patterns are matched against one sentence: lower case, no accents, "don't" as "do not". They hold whole wishes, with
their object ("my data", "my doctor"), so that an answer is never taken for one.
"""

from typing import Final

_ASK = (
    r"(?:(?:please|pls|hi|hello|ok|okay|so|and|also|then|now|before (?:i|we) go(?: on)?|first|thanks|thank you|"
    r"i wonder if|actually|excuse me|sorry|wait|yes|no|well)[ ,]+)*"
)
_CAN = (
    r"(?:(?:can|could|may|will|would) (?:i|you|we)(?: please)?(?: (?:have|get|see|give me|make me|print(?: out)?|"
    r"show me|send me|let me (?:see|have)|create|prepare|download|export))?|"
    r"is there|do you have|have you got|"
    r"i (?:want|need|would like|wish|have a right|am entitled)(?: to)?(?: (?:have|get|see|print(?: out)?|take|"
    r"download|export|access|know|receive|request))?|"
    r"i request|give me|make me|print(?: out)?(?: me)?|show me|send me|let me (?:see|have|get)|download|export|"
    r"get me|what about|how about|how (?:do|can) i (?:get|see|download|export|access)|"
    r"where (?:do|can) i (?:get|see|find|download))"
)
_DATA = r"(?:data|answers?|information|info|details|records?|file|everything)"
_END = (
    r"[ .!?,]*(?:please|pls|thanks|thank you|now|here|then|again|in (?:this|the) chat|so far|at any time|"
    r"as a file)*[ .!?]*"
)
_STORED = (
    r"(?: (?:that )?(?:you|this chat|the chat|the program|this bot)(?: have| hold| keep| know| stored?| saved?|"
    r" collect(?:ed)?)+(?: stored| saved| kept)?(?: (?:about|on|of|from) me)?|"
    r" (?:about|on) (?:me|myself)| (?:i|we) (?:gave|told)(?: you)?(?: so far)?)?"
)
_DOCTOR = (
    r"(?:(?:my|the|our) (?:own |family |lupus |kidney )?(?:doctors?|dr|gp|rheumatologist|specialist|physician|"
    r"nephrologist|clinic|hospital|nurse|care team)|"
    r"dr\.? [a-z]+)"
)
_PAPER = (
    r"(?:something|anything|"
    r"(?:a |an |the |some )?(?:one[- ]page |short |printable |printed |paper )?(?:sheet|page|paper|list|summary|"
    r"print ?-?out|printable|note|letter|overview|pdf|form|information|"
    r"papers?)(?: (?:of|with) (?:the |my )?(?:open |missing )?(?:questions?|tests?|values?|things?|points?|items?|"
    r"results?)(?: (?:you need|to check|that are missing|to do))?)?|"
    r"what (?:you|the study) needs?|it|this)"
)

_PIDE = (
    r"(?:(?:hola|por favor|quiero|quisiera|me gustaria|necesito|y|bueno|gracias|antes|me puede|me podria|puede|"
    r"podria|pueden|puedo|dame|deme|denme|pasame|paseme|mandame|mandeme|me das|me da|tener|recibir|hacer|dar|darme|preparar|prepararme|tiene|tienen|hay|deme|imprimame|"
    r"se puede|es posible|sacar|obtener|conseguir|imprimir)[ ,]+)*"
)

SHOW: Final = (
    rf"{_ASK}(?:can you |could you |please |will you )*(?:tell me |show me |see )*(?:what|which) (?:do|does|did|"
    rf"have|has) (?:you|this chat|the chat|the program|this bot|the study)(?: actually| all| now|"
    rf" already)? (?:know|hold|have|got|keep|store[d]?|save[d]?|remember|recorded?|noted?|written)(?: down| stored|"
    rf" saved| kept| recorded| on file)? (?:about|on|of|from) me{_END}",
    rf"{_ASK}(?:can you |could you |please |will you )*(?:tell me |show me |see )*(?:what|which|"
    rf"all(?: the)?) (?:data|information|info|answers|details|things)? ?(?:do|did|have|has|that)? ?(?:you|"
    rf"this chat|the chat|this bot)(?: actually| all| now| already)? (?:know|hold|have|got|keep|store[d]?|save[d]?|"
    rf"collect(?:ed)?|recorded?|noted?)(?: down| stored| saved| kept| recorded| on file)? (?:about|on|of|"
    rf"from) me{_END}",
    rf"{_ASK}{_CAN} (?:me )?(?:a copy of |all (?:of )?|access to )?my (?:own |personal |stored )?{_DATA}{_STORED}{_END}",
    rf"{_ASK}{_CAN} (?:me )?(?:a copy of )?(?:all (?:of )?)?(?:the |my )?{_DATA} (?:that )?(?:you|"
    rf"this chat)(?: have| hold| keep| stored?| saved?| collect(?:ed)?)+(?: stored| saved| kept)? (?:about|on|"
    rf"from) me{_END}",
    rf"{_ASK}(?:show|see|export|download|view|access) (?:all )?(?:of )?my (?:own |personal |"
    rf"stored )?{_DATA}{_STORED}{_END}",
    rf"{_ASK}(?:show|let) me (?:see )?(?:again )?(?:all (?:of )?)?(?:the |my )?answers(?: again|"
    rf" (?:i|you) (?:gave|have|wrote|noted)(?: down)?)?{_END}",
    rf"{_ASK}(?:show|tell) me (?:again )?what (?:you (?:have |ve )?(?:wrote|written|noted|put)(?: down)?|"
    rf"i (?:have )?(?:said|told you|answered|wrote))(?: for me)?{_END}",
    rf"{_ASK}(?:a copy of my (?:data|answers|information)|(?:data )?subject access request|data access request|"
    rf"my data(?: please)?|gdpr (?:access )?request)(?: please)?{_END}",
    r"(?:.{0,20}[ ,])?(?:que|cuales?)(?: datos| informacion| cosas)? (?:sabe[ns]?|tiene[ns]?|guarda[ns]?|"
    r"conserva[ns]?|almacena[ns]?|ha[ns]? guardado|ha[ns]? anotado)(?: ustedes|"
    r" usted)?(?: guardad[oa]s?)? (?:sobre|de|acerca de) mi(?: hasta (?:ahora|aqui)|"
    r" ya)?[ .!?]*(?:por favor)?[ .!?]*",
    r"(?:.{0,20}[ ,])?(?:que|cuales?) (?:respuestas|cosas|datos)? ?(?:son las que )?(?:tengo|llevo|tiene|ha|"
    r"hay) (?:ya )?(?:anotad[oa]s?|apuntad[oa]s?|guardad[oa]s?|contestad[oa]s?|"
    r"dad[oa]s?)(?: (?:de mi|mias?|hasta (?:ahora|aqui)))?[ .!?]*",
    r"(?:(?:por favor|puede|me puede|podria)[ ,]+)*(?:muestre(?:me)?|muestrame|ensen(?:eme|ame)|ver)(?: otra vez|"
    r" de nuevo)? (?:todo )?lo que (?:anoto|apunto|ha anotado|ha apuntado|llevo contestado|conteste|dije|"
    r"puse)[ .!?]*",
    r"(?:(?:por favor|hola|quiero|quisiera|me gustaria|puedo|podria|puede|necesito|dejeme|ver|me puede|me podria|"
    r"me|deseo|y|antes)[ ,]+)*(?:ver|"
    r"muestre(?:me)?|mostrar(?:me)?|muestrame|ensen(?:ar(?:me)?|eme|ame)|deme|dame|descargar|exportar|consultar|"
    r"recibir|enviar(?:me)?|acceder a)(?: todos| todas| toda)?(?: una copia de)? (?:mis (?:datos|respuestas)|"
    r"mi informacion|"
    r"lo que (?:saben?|tienen?|guardan?) (?:sobre|de) mi)(?: (?:guardad[oa]s|personales|"
    r"que tiene[ns]?(?: sobre mi)?|por favor))*[ .!?]*",
    r"(?:por favor[, ]+)?(?:quiero |quisiera |deme )?una copia de (?:mis (?:datos|respuestas)|"
    r"mi informacion)(?: por favor)?[ .!?]*",
    r".{0,12}(?:看|查看|显示|导出|下载|调出|提供|要)(?:一下|看|一看|到|我)?(?:你们?|您)?(?:保存的|存的|记录的)?(?:所有|全部)?(?:关于|有关)?我的(?:所有|全部|"
    r"个人)?(?:数据|资料|信息|回答|答案|记录|个人信息)(?:的副本)?(?:吗|吧|可以吗|好吗|行吗|谢谢)?[。.!！?？]*",
    r".{0,6}(?:你们?|您|这里|系统|程序)?(?:都|已经|现在)?(?:知道|保存|存|掌握|记录|收集|留)(?:了|着|有)?(?:些|哪些|什么)?(?:关于|有关)?我的?(?:什么|"
    r"哪些)?(?:数据|资料|信息|事|事情|情况)?(?:呢|吗|啊)?[?？]",
    r".{0,6}(?:你们?|您|这里)(?:都)?有(?:哪些|什么)(?:关于|有关)?我的?(?:数据|资料|信息|记录)(?:呢)?[。?？]*",
)
"""Show me what you hold about me."""

SHEET: Final = (
    rf"{_ASK}{_CAN} (?:me )?{_PAPER} (?:for|"
    rf"to (?:give|show|bring|take|hand|print|share|discuss|go)(?: (?:out |it |them |this |along )*)(?:to|with|"
    rf"for)?|"
    rf"(?:that |which )?i can (?:give|show|bring|take|print|hand)(?: (?:it|them|out|along))*(?: (?:to|with|for))?|"
    rf"addressed to) ?{_DOCTOR}{_END}",
    rf"{_ASK}{_CAN} {_PAPER} (?:to print(?: out)?|to take(?: along| with me)?|to bring|printed|"
    rf"i can print(?: out)?|for printing)(?: (?:for|to) {_DOCTOR})?{_END}",
    rf"{_ASK}(?:something|a sheet|the sheet|a page|a paper|a print ?-?out|a summary|a printable(?: sheet| page)?|"
    rf"doctor'?s? sheet) for {_DOCTOR}{_END}",
    rf"{_ASK}(?:the |a )?(?:doctor'?s? sheet|sheet for (?:the|a|my) doctor){_END}",
    rf"{_ASK}(?:can|could|may) i (?:print|take|bring|show) (?:this|it|"
    rf"the (?:list|result|summary|questions|missing values)|what is missing) (?:out )?(?:for|to|"
    rf"with) {_DOCTOR}{_END}",
    rf"{_ASK}what (?:can|should|could|do) i (?:need to )?(?:bring|take|give|show|"
    rf"hand)(?: along)? (?:to )?{_DOCTOR}{_END}",
    rf"{_PIDE}(?:algo|una hoja|la hoja|un papel|un resumen|una lista|una nota|un documento|un impreso|"
    rf"una pagina)(?: que pueda)? (?:(?:para|que) )?(?:imprimir |llevar(?:le|selo|me)? |mostrar(?:le|selo)? |"
    rf"dar(?:le|selo)? |ensenar(?:le|selo)? |entregar(?:le|selo)? )?(?:y llevar(?:selo)? )?(?:a |para |con )*(?:mi|"
    rf"el|la|su|nuestr[oa]) (?:propi[oa] )?(?:medic[oa]|doctora?|reumatolog[oa]|especialista|nefrolog[oa])(?: .{{0,20}})?[ .!?]*",
    rf"{_PIDE}(?:imprimir|llevar(?:le)?) (?:algo|esto|una hoja|un resumen|la lista)(?: (?:a|para)) (?:mi|el|"
    rf"la) (?:medic[oa]|doctora?|reumatolog[oa]|especialista)[ .!?]*",
    r".{0,10}(?:打印|打)(?:一份|一张|一页|出来|点|些|什么)?.{0,10}(?:给|带给|拿给|交给)(?:我的|我|我们)?(?:主治|家庭|风湿科)?医生.{0,8}",
    r".{0,14}(?:给|带给|拿给|交给)(?:我的|我)?(?:主治|家庭|风湿科)?医生(?:看|用|参考)?的?(?:一张|一份|一页)?(?:单子|清单|表格?|一页纸|纸|资料|材料|东西|文件|说明|"
    r"打印件)(?:吗|么|呢|可以吗|吧)?[。?？!！]*",
)
"""A sheet to print for my own doctor."""

_WANT = (
    r"(?:i (?:want|would like|wish|need|have decided|am going) to |i hereby |i |can i |could i |may i |please |"
    r"let me |how (?:can|do) i )?"
)
WITHDRAW: Final = (
    rf"{_ASK}{_WANT}(?:now )?(?:withdraw|revoke|take back|cancel|retract|rescind|undo) (?:all (?:of )?)?(?:my|"
    rf"the) (?:consent|permission|agreement|yes|approval|"
    rf"authori[sz]ation)(?: (?:to|for|that) (?:this|the|you)? ?(?:screening|pre-?check|questions|chat|check|"
    rf"use(?: of)?|using|keep(?:ing)?|have|having|process(?:ing)?)(?: (?:my|of my|the) (?:answers|data|"
    rf"information))?)?{_END}",
    rf"{_ASK}i (?:do not|no longer|never|would rather not) (?:want|wish|allow|agree|consent|"
    rf"like)(?: any ?more)? (?:for |that )?(?:you |this chat |the study |them |it )?(?:to )?(?:use|using|keep|"
    rf"process|have|having|store|keeping|storing)(?:s)? (?:my|the) (?:answers?|data|information|health data|"
    rf"details)(?: any ?more| any longer| from now on| (?:that )?i gave(?: you)?)*{_END}",
    rf"{_ASK}(?:please )?(?:stop|do not) (?:using|use|processing|process|keeping|keep) my (?:answers|data|"
    rf"information|health data)(?: any ?more| any longer| from now on)*{_END}",
    rf"{_ASK}(?:i no longer (?:consent|agree|give (?:you )?(?:my )?(?:consent|permission))|"
    rf"i do not (?:consent|agree) any ?(?:more|longer)|my consent is withdrawn|"
    rf"consent withdrawn)(?: (?:to|with) (?:this|the|you)(?: (?:screening|chat|pre-?check|"
    rf"using my (?:answers|data)))?)?{_END}",
    r"(?:(?:por favor|quiero|quisiera|deseo|me gustaria|puedo|necesito|yo|ya)[ ,]+)*(?:retir(?:ar|o)|"
    r"revoc(?:ar|o)|anul(?:ar|o)|cancel(?:ar|o)|quit(?:ar|o)) (?:mi|el|todo mi) (?:consentimiento|permiso|"
    r"autorizacion|"
    r"acuerdo)(?: (?:para|a|de) (?:esto|la (?:evaluacion|revision)|usar mis (?:datos|respuestas)|"
    r"el uso de mis (?:datos|respuestas)))?[ .!?]*",
    r"(?:(?:por favor|mire|ya)[ ,]+)*(?:ya )?no (?:quiero|deseo|acepto|autorizo|permito|"
    r"doy permiso para)(?: mas)? que (?:se )?(?:usen|utilicen|use|utilice|guarden|guarde|traten|"
    r"tengan) (?:mas )?(?:mis (?:respuestas|datos)|mi informacion)(?: mas)?[ .!?]*",
    r"(?:por favor[ ,]+)?(?:dejen?|deje) de (?:usar|utilizar|guardar) (?:mis (?:respuestas|datos)|"
    r"mi informacion)[ .!?]*",
    r".{0,6}(?:撤回|撤销|收回|取消)(?:了)?(?:我的|我|对.{0,8}的)?(?:知情)?(?:同意|授权|许可)(?:书)?(?:了|吧|可以吗)?[。.!！?？]*",
    r"(?:我|请|以后)?(?:再也|已经)?(?:不想|不要|不同意|不允许|不愿意|别|停止)(?:让)?(?:你们?|您|他们)?(?:再|继续)*(?:使用|用|保留|处理)我的(?:回答|答案|数据|资料|"
    r"信息|健康数据)(?:了)?[。.!！]*",
)
"""I take my consent to the screening back: do not use what I told you any more."""

WITHDRAW_SHARE: Final = (
    rf"{_ASK}{_WANT}(?:now )?(?:withdraw|revoke|take back|cancel|retract) (?:my|the) (?:consent|permission|"
    rf"agreement|yes) (?:to|for|about) (?:share|sharing|pass(?:ing)?(?: on)?|send(?:ing)?|"
    rf"giv(?:e|ing)) ?(?:on )?(?:of )?(?:my|the)? ?(?:answers|data|information)?(?: .{{0,30}})?{_END}",
    rf"{_ASK}i (?:do not|no longer) (?:want|wish|agree|allow|consent)(?: any ?more)? (?:for |that )?(?:you |them |"
    rf"to )*(?:to )?(?:share|sharing|pass(?:ing)? on|send(?:ing)?|give|giving|forward)(?: on)? my (?:answers|data|"
    rf"information)(?: .{{0,30}})?{_END}",
    rf"{_ASK}(?:please )?(?:stop|do not) (?:sharing|share|passing on|pass on|sending|forwarding) my (?:answers|"
    rf"data|information)(?: .{{0,30}})?{_END}",
    rf"{_ASK}i (?:do not|no longer) want my (?:answers|data) (?:to be )?(?:shared|passed on|sent|"
    rf"with the study team)(?: .{{0,30}})?{_END}",
    r"(?:(?:por favor|ya)[ ,]+)*(?:ya )?no (?:quiero|deseo|acepto|autorizo)(?: que)? (?:se )?(?:compart\w+|pas\w+|"
    r"envi\w+|mand\w+)(?: mas)? mis (?:respuestas|datos)(?: .{0,30})?[ .!?]*",
    r"(?:por favor[ ,]+)?(?:dejen?|deje) de compartir mis (?:respuestas|datos)(?: .{0,30})?[ .!?]*",
    r"(?:(?:quiero|quisiera|deseo)[ ,]+)?(?:retir(?:ar|o)|revoc(?:ar|o)) mi (?:consentimiento|permiso) (?:para|"
    r"de) (?:compartir|pasar|enviar)(?: mis (?:respuestas|datos))?(?: .{0,30})?[ .!?]*",
    r"(?:我|请)?(?:不想|不要|不同意|不愿意|别|停止)(?:你们?|您)?(?:再|继续)*(?:把|将)?(?:分享|共享|转交|转发)?我的(?:回答|答案|数据|资料|信息)(?:再)?(?:分享|共享|"
    r"转交|转发|传|发|交|给)?(?:给.{0,8})?(?:了)?[。.!！]*",
    r".{0,6}(?:撤回|撤销|取消)(?:我)?(?:对)?(?:分享|共享|转交)(?:我的)?(?:回答|资料|数据)?的?(?:同意|授权)[。.!！]*",
)
"""I take back that my answers may go to the study team."""

STOP_MESSAGES: Final = (
    rf"{_ASK}(?:please )?(?:stop|quit|do not|never|no longer) (?:keep )?(?:send(?:ing)?|text(?:ing)?|"
    rf"messag(?:e|ing)|e-?mail(?:ing)?|writ(?:e|ing)(?: to)?|contact(?:ing)?|remind(?:ing)?|spam(?:ming)?|"
    rf"bother(?:ing)?) me(?: any ?more| any longer| again|"
    rf" with)?(?: (?:any |more |these |your |those )*(?:messages?|texts?|reminders?|e-?mails?|mails?|"
    rf"news))?(?: any ?more|"
    rf" any longer| again| about (?:other )?(?:trials|studies))*{_END}",
    rf"{_ASK}(?:please )?(?:stop|cancel|end|turn off|no more|"
    rf"i (?:do not|no longer) want (?:any )?(?:more )?(?:to (?:get|receive) (?:any )?(?:more )?)?) ?(?:all |the |"
    rf"these |your |my |any |more )*(?:messages|texts|text messages|reminders?|e-?mails|notifications|"
    rf"subscriptions?|newsletters?)(?: any ?more| from you| please)*{_END}",
    rf"{_ASK}(?:please )?(?:un-?subscribe|opt me out|opt out)(?: me)?(?: (?:from|of) .{{0,40}})?{_END}",
    rf"{_ASK}(?:please )?(?:take|remove) (?:me|my (?:number|name|address|e-?mail)) (?:off|from) (?:the|your|"
    rf"this) (?:mailing )?list{_END}",
    r"(?:por favor[ ,]+)?(?:ya )?(?:no me|dejen? de) (?:escrib\w+|mand\w+|envi\w+|contact\w+|molest(?:e[ns]?|ar\w*|ando)\b|"
    r"record\w+)(?:me)?(?: mas)?(?: (?:mensajes|correos|recordatorios|avisos))?(?: mas)?[ .!?]*",
    r"(?:por favor[ ,]+)?(?:ya )?no (?:quiero|deseo)(?: recibir)?(?: mas)? (?:mensajes|correos|recordatorios|"
    r"avisos|notificaciones)(?: suyos| de ustedes| mas)*[ .!?]*",
    r"(?:por favor[ ,]+)?(?:quiero )?(?:dar(?:me)?|denme|deme) de baja(?: .{0,30})?[ .!?]*",
    r"(?:请|以后)?(?:不要|别|停止)(?:再)?(?:给我)?(?:再)?(?:发|发送|推送)(?:任何)?(?:消息|短信|信息|邮件|提醒|通知)(?:给我)?(?:了)?[。.!！]*",
    r"(?:我)?(?:不想|不要)(?:再)?(?:收到|接收)(?:你们的|任何)?(?:消息|短信|信息|邮件|提醒|通知)(?:了)?[。.!！]*",
    r"(?:请|我要|我想)?(?:退订|取消订阅|取消提醒)(?:吧|了)?[。.!！]*",
)
"""Send me nothing of your own accord any more."""

NOT_A_WISH: Final = (
    r"^(?:and |but |so )*(?:what (?:happens|if|would happen)|will (?:i|you|they)|who|when|is my|are my|que pasa|"
    r"si (?:retiro|revoco)|如果|要是|.{0,4}谁)|"
    r"\b(?:later|at any time|after(?:wards)?|once (?:i|the)|during the (?:study|trial)|en cualquier momento|"
    r"mas tarde|despues)\b.*\?$"
)
"""A question about the rights, which the FAQ answers."""

STOP_WORDS: Final = frozenset(
    {
        "stop", "stopall", "stop all", "unsubscribe", "cancel", "end", "quit", "arret", "arreter", "parar", "pare",
        "alto", "baja", "detener", "cancelar", "parada", "停止", "停", "退订", "取消", "停止短信", "stopp", "optout",
        "opt out", "revoke",
    }
)  # fmt: skip
"""Words that, alone, stop a messaging service (CTIA's list, France's STOP and ARRET, Spanish and Chinese ones)."""

ALWAYS_STOP: Final = frozenset({"unsubscribe", "stopall", "stop all", "optout", "opt out", "baja", "退订"})
"""Those of them that mean messages on a page too, where "stop" is a wish to pause."""

NO_NAMES: Final = frozenset({"stop", "stopall", "stop all", "unsubscribe", "停止", "退订"})
"""Those that are nobody's name."""

START_WORDS: Final = frozenset(
    {
        "start",
        "unstop",
        "resume",
        "empezar",
        "iniciar",
        "comenzar",
        "reanudar",
        "alta",
        "开始",
        "恢复",
        "继续",
        "重新开始接收",
    }
)
"""Words that, alone, let messages come again."""
