"""What people say to the program itself in Spanish and Chinese, and the words for it that the readers know.

`WHOLE` counts only when it is (nearly) all of the message, `INSIDE` wherever it stands. This is no translation.
"""

from typing import Final

Book = tuple[tuple[str, str], ...]

BEFORE: Final = (
    r"(?:(?:por favor|porfa|perdon|disculpe|oiga|oye|bueno|pues|ok|okay|hola|mejor|ahora|mire|mira|ya|entonces|es que|"
    r"quiero|quisiera|me gustaria|necesito|prefiero|puedo|podria|podemos|podriamos|se puede|quiero que|pueden?|"
    r"podrian|vamos a|sabe[ns]? que)[ ,.?]+){0,4}"
)
AFTER: Final = (
    r"(?:[ ,.]+(?:por favor|porfa|gracias|muchas gracias|ya|ahora|ahora mismo|mejor|entonces|aqui|ok))*[ .!?]*"
)

SPANISH_WHOLE: Final[Book] = (
    (
        r"(?:y )?(?:yo )?(?:como (?:voy a saber(?:lo)?|quiere que (?:yo )?lo sepa|lo voy a saber)|"
        r"que (?:voy a saber|se) yo|(?:y )?yo que se|que se)(?: (?:eso|yo|de eso))*",
        "i do not know",
    ),
    (
        r"(?:y )?(?:eso |esto )?que tiene que ver(?: (?:eso|esto|todo esto))?(?: con .*)?",
        "what does that have to do with it",
    ),
    (
        r"(?:no,? |que yo sepa,? )*(?:no (?:tengo|he tenido|tuve) )?(?:nada|ningun[oa]|nunca nada) de (?:eso|esto|"
        r"es[ao]s|est[ao]s|ell[ao]s|lo anterior|la lista|esa lista|"
        r"es[ao]s cosas|est[ao]s cosas)",
        "none of these",
    ),
    (
        r"no (?:hablar de (?:eso|esto|ese tema)|decir(?:lo)?|contestar(?:la| eso)?|responder(?: eso| a eso)?)|"
        r"no (?:quiero|deseo) (?:hablar de (?:eso|esto|ese tema)|"
        r"decir(?:lo)?|contestar(?:la| eso)?|responder(?: eso| a eso)?)|(?:eso )?es (?:muy )?(?:privado|personal)",
        "i would rather not say",
    ),
    (r"no l[oa]s? tengo(?: a mano| conmigo)?", "i do not have it"),
    (
        r"(?:otro idioma|(?:cambiar|cambie|cambio)(?: de| el)? idioma|"
        r"(?:hablan?|hablas|entienden?|seguir en|hacerlo en|en) "
        r"(?:frances|aleman|portugues|italiano|ruso|arabe|japones|coreano|catalan|quechua|criollo))",
        "can i change the language?",
    ),
    (
        r"(?:borr(?:ar|e|en)|elimin(?:ar|e|en)|quit(?:ar|e|en))(?:me)? (?:todos? )?(?:mis|los) (?:datos|respuestas|informacion)(?: personales)?|"
        r"(?:borr(?:ar|e|en|arlo)|"
        r"elimin(?:ar|e|en|arlo)) (?:todo(?: lo que (?:(?:le|les|te|os|ya) )*(?:dije|escribi|"
        r"he (?:dicho|escrito|contado)|conte))?|"
        r"mi informacion|mis cosas)",
        "delete my data",
    ),
    (
        r"(?:hablar|comunicar(?:me|se)|conversar|pas(?:ar|e|ame|eme)|comunic(?:ame|ueme)|conect(?:ame|eme))(?: con|"
        r" a)? (?:una? )?"
        r"(?:persona|humano|human[ao]|alguien|agente|operador[a]?|enfermer[ao]|gente)(?: (?:real|de verdad|del equipo|del estudio))?|"
        r"(?:una )?persona (?:real|de verdad)|(?:que )?(?:me )?llam(?:e|en)(?:me)?(?: alguien| una persona)?",
        "talk to a person",
    ),
    (
        r"(?:(?:mejor|prefiero|vamos a|podemos|por favor|bueno|pues|y|no,?) )*(?:(?:la|lo|esta|esa|eso|me la|nos la|nos lo) )?(?:salto|saltamos|saltemos|saltarla|saltarlo|saltarnosla|saltemosla|saltemoslo|saltatela|sáltela|saltela|salteme esta|pasamos)(?: (?:esta|esa|la|de esta|de esa))?(?: pregunta)?|"
        r"(?:saltar|saltear|salto|omitir|siguiente|la siguiente|otra pregunta|la que sigue|paso|"
        r"pasar)(?: (?:esta|esa|la))?(?: pregunta)?(?: siguiente)?",
        "skip",
    ),
    (
        r"pausa|pausar|(?:un |tomar un )?descanso|descansar|"
        r"(?:un|deme un|dame un|espere un|espera un) (?:momento|momentito|segundo|minuto|rato|ratito)|"
        r"esper[ae]|"
        r"(?:sigo|seguir|continuo|vuelvo|lo hago|despues sigo|luego sigo)(?: mas tarde| despues| luego| manana)+|"
        r"mas tarde|luego|ahora no puedo",
        "pause",
    ),
    (
        r"(?:(?:lo )?(?:paramos|paremos|dejamos|dejemos|terminamos|terminemos|acabamos|acabemos|cortamos|"
        r"cortemos)(?:lo)?(?: (?:aqui|ya|por (?:hoy|ahora)|esto|todo))*|"
        r"parar|par[ae]|detener(?:se|nos)?|terminar|acabar|salir|basta|alto|dejarlo(?: aqui)?|"
        r"no (?:quiero|deseo) (?:seguir|continuar)"
        r"(?: con (?:esto|las preguntas|el cuestionario|el chat))?|no mas(?: preguntas)?|"
        r"ya no (?:quiero|deseo) (?:contestar|responder)(?: mas)?(?: preguntas)?)",
        "stop",
    ),
    (
        r"(?:seguir|sigamos|sigo|siga|sigue|continuar|continuemos|continue|adelante con las preguntas|seguimos|"
        r"listo para seguir|lista para seguir)",
        "continue",
    ),
    (
        r"(?:empezar|comenzar|iniciar|empecemos) (?:de nuevo|otra vez|desde (?:el principio|cero))|"
        r"volver a (?:empezar|comenzar)|reiniciar|desde cero",
        "start over",
    ),
    (
        r"(?:y )?(?:eso |esto )?(?:por|para|pa) ?que (?:me )?(?:lo |la |eso |esto )?(?:pregunta[ns]?|quiere[ns]?(?: saber)?|"
        r"necesita[ns]?(?: saber)?|hace[ns]? falta|importa|sirve)"
        r"(?: (?:saber|eso|esto|esa pregunta|esta pregunta|tanto))*|"
        r"(?:y )?(?:eso |esto )?(?:para|por) ?que(?: (?:es|eso|esto))?|a que viene (?:eso|esto|esa pregunta)",
        "why do you ask?",
    ),
    (
        r"(?:repit[ae](?:me)?|repetir|me repite|repite)(?: (?:la|esa|esta))?(?: (?:ultima )?pregunta)?|otra vez|"
        r"como dijo|cual era la pregunta|que pregunt(?:o|aste)",
        "repeat the question",
    ),
    (
        r"(?:que (?:significa|quiere decir) (?:eso|esto|esa palabra)|que es eso|a que se refiere|"
        r"no (?:lo |la |le )?entiendo(?: (?:bien|nada|la pregunta|eso))*|"
        r"no entendi|no comprendo|no comprendi|explique(?:me)?(?: eso| mejor)?|ayuda|ayudeme|ayudame|estoy perdid[oa])",
        "what does that mean?",
    ),
    (
        r"(?:me (?:equivoque|confundi)|(?:hay|fue|cometi) un error|eso esta mal|quise decir otra (?:cosa)?|"
        r"(?:cambiar|corregir|modificar) (?:una|mi|la|mis)(?: ultima)? respuestas?"
        r"(?: anterior)?)(?: (?:en|con) (?:una|mi|la) respuesta(?: anterior)?)?|perdon,? quise decir otra cosa",
        "i want to change an answer",
    ),
    (
        r"(?:eres|es usted|es|estoy hablando con|hablo con) (?:usted )?(?:un |una )?(?:robot|bot|maquina|programa|"
        r"computadora|ordenador|persona(?: real)?|human[oa]|ia|inteligencia artificial)",
        "are you a robot?",
    ),
    (
        r"(?:muchas |muchisimas |mil )?gracias(?: por (?:todo|la ayuda|su ayuda|avisar|explicar|"
        r"su tiempo))?(?: muy amable)?|"
        r"se lo agradezco|muy amable",
        "thank you",
    ),
    (
        r"(?:esto es una perdida de tiempo|"
        r"que (?:cansado|cansancio|fastidio|pesad[oa]s?)(?:,? (?:cuantas|tantas|con tantas) preguntas)?|"
        r"cuantas preguntas|son muchas preguntas|"
        r"(?:ya )?me (?:canse|aburri|harte)(?: de (?:tantas |las )?preguntas| de esto)?|"
        r"(?:estoy )?hart[oa](?: de (?:tantas |las )?preguntas| de esto)?)",
        "this is a waste of time",
    ),
    (
        r"(?:debo|deberia|puedo|tengo que|conviene|hay que|es malo|es bueno|esta bien) (?:dejar|suspender|parar|"
        r"cambiar|subir|bajar|reducir|aumentar|empezar|tomar)(?: de tomar)?"
        r" (?:la |el |mi |mis |los |las |un |una )?[a-z ]{2,40}",
        "should i stop taking my medicine?",
    ),
)

SPANISH_QUESTIONS: Final[Book] = (
    (r"(?:y )?que (?:es|son)", "what is"),
    (r"(?:y )?que (?:significa|quiere decir)", "what does it mean"),
    (r"(?:y )?por que", "why"),
    (r"(?:y )?para que", "what is it for, why"),
    (r"(?:y )?cuant[oa]s?", "how much"),
    (r"(?:y )?(?:a |en |de )?donde", "where"),
    (r"(?:y )?cuando", "when"),
    (r"(?:y )?(?:a |con |de )?quien(?:es)?", "who"),
    (r"(?:y )?como", "how"),
    (r"(?:y )?(?:cual|cuales)", "which"),
    (r"(?:y )?que", "what"),
    (
        r"(?:(?:y|o|pero) )?(?:si )?(?:el|la|l[oa]s|una?s?|lo|mi|mis|tener|haber|es[aeo]s?|est[aeo]s?)"
        r"(?=(?: [^?;.]+)? (?:cuentan?|valen?|importan?|afectan?|influyen?|sirven?|entran?|se consideran?|es|son|"
        r"seria|serian) ?(?:\?|\w))",
        "is it",
    ),
    (r"(?:y )?[a-z]+(?= (?:es|son) (?:cuando|como|donde|l[oa]s? (?:que|de)|el (?:que|de)|que))", "is it "),
    (
        r"(?:y )?(?:eso|esto) (?:por|para|pa) ?que (?:(?:me |se )?l[oa]s? )?(?:quieren?|necesitan?|preguntan?|piden?)(?: saber)?",
        "why do you ask",
    ),
    (r"(?:y )?(?:es|esta|hay|son|se|tengo que|debo|puedo|puede[ns]?|me|ustedes|usted|esto|eso|tiene[ns]?)", "is it"),
)
"""Beginnings of a question, in a sentence that ends with a question mark."""

_END = r"(?:吧|啊|呀|哦|了|的|谢谢您?|[，。！!\s])*"
CHINESE_WHOLE: Final[Book] = tuple(
    (rf"[\s，。]*(?:{pattern}){_END}", meaning)
    for pattern, meaning in (
        (r"我?也?(?:不知道|不清楚|不确定|不太清楚|不太确定|不记得|记不清|忘了|说不准|不了解|不晓得)", "i do not know"),
        (r"我?(?:不想说|不愿说|不愿意说|不方便说|不想回答|不便透露|不想透露|保密)", "i would rather not say"),
        (
            r"(?:以上|上面|上述|这些|这几(?:个|项|种)|列出来)的?(?:我|病|情况)?(?:全|都|一个|一样|一项)*(?:没有?|不是|无)(?:过|得过|做过)?|一(?:个|样|项)(?:都|也)没有?|"
            r"全(?:都|部)?没有?|没有(?:以上|上面|这些)(?:情况|病|问题|任何一[个项种])?",
            "none of these",
        ),
        (r"跳过|略过|下一题|下一个|下一个问题|先跳过", "skip"),
        (r"是|是的|对|对的|嗯|嗯嗯|好|好的|可以|行|我?同意|我?愿意|我?有|有的|没错|当然|当然可以|都对", "yes"),
        (
            r"不|不是|否|没|我?没有|无|都没有|从来没有|从没有|没有过|不用|不用了|不要|不行|我?不愿意|我?不同意|不可以|都不是|没得过",
            "no",
        ),
        (r"停|停止|停下|结束|退出|不做了|我?不想做了|我?不想(?:再)?继续了?|到此为止", "stop"),
        (r"暂停|休息一下|等一下|等等|稍后再说|以后再说|晚点再来", "pause"),
        (r"继续|接着来|我们继续|可以继续", "continue"),
        (r"重新开始|从头开始|重来|再来一次", "start over"),
        (r"请?(?:再说一遍|重复一下|重复问题|再问一次)", "repeat the question"),
        (r"(?:什么意思|这是什么意思|不明白|我?不懂|没听懂|看不懂|怎么回答|帮助|帮帮我)[？?]?", "what does that mean?"),
        (r"(?:为什么|为什么要?问(?:这个)?|为何要?问|问这个干什么|问这个做什么)[？?]?", "why do you ask?"),
        (r"[您你]好|哈喽|早上好|下午好|晚上好", "hello"),
        (r"谢谢[您你]?|多谢|感谢", "thank you"),
        (r"再见|拜拜", "goodbye"),
        (r"[您你]是(?:机器人|真人|人|电脑|程序)吗[？?]?", "are you a robot?"),
    )
)
CHINESE_INSIDE: Final[Book] = (
    (r"[换改](?:一?[种个])?语言|[说用讲](?:日语|法语|韩语|德语|俄语|粤语|葡萄牙语)", " change the language "),
    (
        r"(?:没有?|从没|不会|没想过|没有想过|从来没有?)(?:任何|什么|再)?(?:想过?|有过?|打算)?要?(?:自杀|轻生|寻死|自残)|不想死",
        " no suicide ",
    ),
    (
        r"(?:没有?|不是|从没|从来没有?|绝对没有?|并没有?|倒没有?)(?:说|觉得|想过?|到)?(?:不想再?活|想死|活不下去|想自杀)(?!了?的)",
        " no suicide ",
    ),
    (
        r"不想再?活|活不下去|活着没意思|活着没有意义|想死(?!(?:你|妳|您|他|她|大家|家)(?:们|人)?了)|(?<!主角)(?<!人物)(?<!男主)(?<!女主)(?<!角色)想?自杀|轻生|寻死|"
        r"结束(?:自己的?|我的)?生命|了结自己|伤害自己|自残|死了算了",
        " i want to kill myself ",
    ),
    (r"喘不[过上]气|呼吸困难|[不无]能?法?呼吸", " i can not breathe now "),
    (r"胸[口部]?(?:很|好|非常|特别|剧烈|突然)?(?:痛|疼)", " i have chest pain right now "),
    (
        r"(?:丈夫|老公|老婆|妻子|男朋友|女朋友|他|她|家里?人|父亲|爸爸|母亲|妈妈|儿子)(?:总是|经常|一直|又|会|要)?(?:打我|虐待我|威胁我)|家暴",
        " my husband hits me ",
    ),
    (r"(?:请|帮我|把)?(?:删除|删掉|清除)(?:我的|所有|全部)?的?(?:数据|资料|信息|回答|记录)", " delete my data "),
    (
        r"(?:我想|我要|请|帮我)?[找转换和跟](?:个|到|一个)?(?:真人|人工|活人|工作人员)(?:谈谈|谈|说话|聊|客服|服务)?",
        " talk to a person ",
    ),
    (
        r"(?:我想|我要)?(?:改|更改|修改|更正|纠正)(?:一下)?(?:我的|之前的|刚才的)?(?:一个)?(?:回答|答案)",
        " i want to change an answer ",
    ),
    (r"我?(?:今年)?(\d{1,3}) ?周?岁", r" \1 years old "),
)
