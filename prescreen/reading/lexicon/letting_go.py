"""How people end the talk after words of danger: patterns on lower case without accents (en, es, zh).

The person was just asked whether to stop, talk to a person or go on, so that "I don't want to go on" is an answer.
"""

from typing import Final

_SOMEBODY_EN: Final = (
    r"(?:my|our|somebody|someone(?! (?:from|of|in|on) (?:the|your))|a (?:friend|neighbou?r|relative)|mum|mom|dad|"
    r"family|her|him|them)\b"
)
_SOMEBODY_ES: Final = r"(?:a |con )?(?:mi|mis|nuestr[oa]|alguien|un amig[oa]|una amiga|mama|papa|ell[oa]s?)\b"
_TAIL_EN: Final = (
    r"(?: (?:with )?(?:it|this|that|these|the|chat|questions?|form|conversation|here|there|now|right now|today|"
    r"tonight|for (?:now|today|tonight)|"
    r"any ?more|any longer|at this point|asking|answering|talking|please|then|all of this))*"
)
_TAIL_ES: Final = (
    r"(?: (?:con )?(?:esto|eso|aqui|ahi|ya|ahora|hoy|mas|por (?:hoy|ahora|favor)|de momento|"
    r"(?:las|estas|sus|tus|mas) preguntas|el cuestionario|"
    r"la conversacion|el chat|hablando|contestando|respondiendo))*"
)
_ENDS: Final = (
    r"(?=\s*(?:$|[.,;:!?…]|\b(?:and|so|to|because|but|though|tho|if|as|since|y|para|porque|que|pero|e|aunque|si)\b))"
)

STOPS: Final = (
    r"\b(?:rather|prefer(?: to)?|want to|like to|need to|going to|gonna|i will|i'll|let me|let us|let's|lets|"
    r"can we|could we|can i|please|just|i|better|choose to)"
    rf" (?:just )?(?:(?:stop|quit|leave|finish|log ?off|close)(?: (?:it|this))?|"
    rf"(?:stop|end|leave|finish) (?:here|now|(?:the|this) (?:chat|talk|questions|conversation))){_TAIL_EN}{_ENDS}",
    rf"^(?:no|ok|okay|yes|please|then|thanks|thank you|[ ,.!])*(?:stop|quit){_TAIL_EN}\W*$",
    r"\b(?:do not|don't|dont|would not|wouldn't|no longer|rather not|"
    r"prefer not to)(?: (?:really|even))?(?: (?:want|wish|like|feel like|care))?(?: to)?"
    rf" (?:do(?:ing)?|go(?:ing)? on|continu(?:e|ing)|carry(?:ing)? on|keep(?:ing)? (?:on|going)|answer(?:ing)?|"
    rf"talk(?:ing)?|chat(?:ting)?|be asked){_TAIL_EN}{_ENDS}",
    rf"\b(?:rather|prefer to|better|sooner) (?:just )?(?:go and |go )?(?:call|phone|ring|talk to|speak to|"
    rf"speak with|talk with|see|be with|go to|text) {_SOMEBODY_EN}",
    r"\b(?:prefiero|quiero|quisiera|mejor|me gustaria|necesito|voy a|vamos a|podemos|puedo|por favor|preferiria|"
    r"queria)(?: (?:que )?(?:lo|la))?"
    rf" (?:parar|paramos|paro|paramos|terminar|terminamos|dejarlo|dejamos|dejo|dejar|acabar|irme|salir|cortar|"
    rf"detenerme|lo dejamos|no seguir|no continuar){_TAIL_ES}{_ENDS}",
    rf"^(?:no|si|bueno|gracias|mire|ya|por favor|[ ,.!])*(?:pare|paremos|paro|lo dejo|lo dejamos|"
    rf"hasta aqui){_TAIL_ES}[ ,]*(?:(?:muchas )?gracias|por favor)?\W*$",
    rf"\bya no (?:quiero )?(?:seguir|sigo|continuar|continuo){_TAIL_ES}{_ENDS}",
    rf"\bno (?:quiero|deseo|me apetece|tengo ganas de|quisiera) (?:ya )?(?:seguir|continuar|hacer (?:esto|mas)|"
    rf"hablar(?: (?:de|con) (?:esto|usted))?|contestar|responder){_TAIL_ES}{_ENDS}",
    rf"\b(?:prefiero|mejor|quisiera|preferiria) (?:ir a )?(?:llamar|llamo|hablar|hablo|ver|estar|"
    rf"irme)(?: a)? {_SOMEBODY_ES}",
    r"(?:不想|不愿意|不要|不)(?:再)?(?:继续|做|聊|答|回答|说|谈|填)(?:下去|问题|这个|了|这些)*(?=$|[，,。！!；;、 ])",
    r"(?:(?:想|要|先|就|还是|宁愿|希望)(?:先|就)?(?:停|结束|到这|到此|退出)|到此为止|停在这|停下来?吧|先停|不聊了|不做了|不答了)",
    r"(?:想|宁愿|还是|先|去)(?:先|去)?给(?!你们|您们|研究|医院)\w{0,6}打(?:个)?电话",
)
"""A wish to leave the talk, somewhere in the message."""
FOR_NOW: Final = (
    r"\binstead of (?:doing |answering |going on |carrying on )?(?:this|these|it|more|the (?:chat|questions|form)|"
    r"with (?:this|it)|your questions)\b",
    r"\b(?:another|some other|a different) (?:day|time)\b|\b(?:not|maybe not|rather not) (?:today|tonight|now|right now)\b",
    r"\b(?:enough|that (?:is|will be|'s|'ll be) (?:it|all|enough)|i am done|i'm done|call it a day|pause|a break|leave it|"
    r"leave it (?:there|here))(?: (?:for|till|until))? (?:now|today|tonight|the day|tomorrow|later)\b",
    r"\b(?:need|want|like|have|take|could use|i'd like) (?:a|to take a|to have a|to pause for a)(?: (?:little|short|quick))? "
    r"(?:break|pause|rest)\b",
    r"\b(?:i'll|i will|let me|can i|i can|i'd rather|rather|i may|i might|maybe i'll) (?:come back|carry on|continue|finish|"
    r"pick (?:it|this) up|do (?:this|the rest))(?: (?:to (?:this|it)|on|with (?:this|it)))* "
    r"(?:later|tomorrow|another|some other|next week|when|in the|tonight|on \w+day)\b",
    r"\bpause(?: please| now| here| it| this)?\s*(?:$|[.,;!])",
    r"\b(?:put|set|leave) (?:this|it|the (?:chat|form|questions)) (?:away|aside|down|alone|be|there|here|at that)\b",
    r"\b(?:i )?(?:have to|need to|must|should|will|'ll|think i'll|am going to|'m going to|better|want to) "
    r"(?:go|get going|head off|log off|sign off|switch off|close this)(?: now)?\s*(?:$|[.,;!])",
    r"\b(?:otro dia|otro rato|en otro momento|hoy no|ahora no|por hoy (?:no|ya|basta)|basta por (?:hoy|ahora)|ya basta)\b",
    r"\ben (?:vez|lugar) de (?:esto|seguir|contestar|responder|continuar)\b",
    r"\b(?:lo|la) (?:dejo|dejamos|dejare|dejaria)\b|\b(?:descansar|un descanso|una pausa)\b|\btengo que (?:irme|dejarlo)\b|"
    r"\bme (?:voy|tengo que ir)(?: ya)?\s*(?:$|[.,;!])|\b(?:seguimos|sigo|vuelvo|continuo) (?:luego|manana|despues|otro dia)\b",
    r"改天|下次再|明天再|以后再|休息一下|先休息|今天先",
)
"""The same, put off or put gently: right after words of danger it is heard as a wish to stop for now."""
DENIED: Final = (
    r"(?:\b(?:not|never|no|don't|dont|didn't|didnt)(?: (?:want|wish|mean|going|say|quiero|queria))?(?: to)? ?|"
    r"不(?:想|要)?|没(?:想|说)?)$"
)
"""Right before such a wish: there is none."""
OF_LIFE: Final = (
    r"\b(?:liv(?:e|ing)|life|alive|die|dying|dead|kill\w*|suicid\w*|exist\w*|be here|world|vivir|viviendo|vida|"
    r"vivo|viva|morir\w*|"
    r"matar\w*|muert[oa]s?|existir|mundo)\b|活|死|命|自杀"
)
"""Words by which it may be life that somebody does not go on with."""
