"""How people end the talk, stay in it, or stop something else: patterns on lower case without accents (en, es, zh)."""

from typing import Final

_OPENS = (
    r"(?:(?:you know what|know what|do you know what|ok(?:ay)?|right|well|so|actually|look|listen|no|sorry|please|"
    r"pls|i think|i guess|"
    r"honestly|fine|alright|all right|that is it|that's it|thanks|thank you|hey|um+|uh+|hm+|and|but|"
    r"(?:i have |i've )?had enough|"
    r"enough|maybe|just|now|then|yeah|yes|this is too much|it is too much|"
    r"(?:sabe|sabes) que|mire|mira|bueno|vale|pues|ya|mejor|creo que|por favor|gracias|oiga|perdon|entonces|ay|basta|"
    r"no puedo mas|dejelo)[ ,.!?;:-]+)*"
)
_ENDS = r"(?:[ ,.!]*(?:please|pls|thanks|thank you|ok|okay|sorry|then|now|already|por favor|gracias|ya))*[ .!]*"

STOPS: Final = (
    rf"{_OPENS}(?:(?:i am|i'm|im|i|we|we are|let us|let's|lets|can we|could we|can i|shall we|"
    rf"may we)(?: (?:just|all))? )?"
    r"(?:(?:am|going|want|would like|need|wish|have|got|would prefer|would rather|'d like|'d rather|will|'ll|"
    r"think i will|gonna|better|to) )*"
    r"(?:just )?(?:stop|stopping|quit|quitting|end|ending|finish|leave|leaving|drop) "
    rf"(?:(?:it|this|things|the (?:chat|questions|conversation)) )?(?:right )?(?:here|there|now|at this point|"
    rf"at that|for (?:now|today|tonight|good|the day))(?: for (?:today|now|tonight|good))?{_ENDS}",
    rf"{_OPENS}(?:(?:let us|let's|lets|i will|i'll|we can|we could|can we|could we|i would|i'd|i am going to|"
    rf"i'm going to|going to|i want to|time to) )*call it (?:a day|"
    rf"a night|quits)(?: (?:here|now|for (?:today|tonight|now)))*{_ENDS}",
    rf"{_OPENS}(?:you (?:can|should|must) )?(?:stop|quit) (?:asking|bothering|pestering|"
    rf"questioning)(?: me)?(?: (?:all|any|these|those|such|so many|more|personal|private|stupid|silly|medical|"
    rf"the same|things?|stuff|questions?|about (?:it|that|this|my (?:life|health|body))))*{_ENDS}",
    rf"{_OPENS}(?:that|this)(?: is|'s| will be|'ll be) enough (?:for (?:me|now|today|tonight|one day)|"
    rf"questions)(?: (?:now|today))?{_ENDS}",
    rf"{_OPENS}(?:lo |la |nos |me )?(?:paremos|paro|pare|paramos|dejemos|dejamos|dejo|deje|dejar|dejarlo|"
    rf"terminemos|terminamos|termino|acabemos|acabamos|cortemos|corto|parar|quedo|"
    rf"quedamos)(?:lo)?(?: (?:esto|aqui|ahi|por hoy|por ahora|de momento|ya por hoy))+{_ENDS}",
    rf"{_OPENS}hasta aqui(?: (?:llego|llegue|llegamos|nomas|no mas|por hoy|yo))*{_ENDS}",
    rf"{_OPENS}(?:yo )?(?:ya )?no (?:sigo|continuo|quiero (?:participar|seguir|continuar))(?: mas|"
    rf" en (?:esto|el estudio|este estudio|el ensayo)| aqui| con esto)*{_ENDS}",
    r"(?:我)?(?:已经)?不(?:想|愿意|打算)(?:再)?(?:参加|参与)(?:这个研究|这个试验|研究)?(?:了)?[。！!. ]*",
    r"(?:(?:算了|好了|好吧|不好意思|对不起|谢谢|那|嗯|行了|够了)[，,。 ]*)*(?:我们?)?(?:今天)?(?:就|先)?到(?:此为止|这里|这儿)(?:为止)?(?:吧|了|好了)?[。！!. ]*",
)
"""The talk is to end: a whole message says so."""

STOP_ALONE: Final = (
    r"(?:(?:so|and|just|please|then|now|i want to|i wanna|y|pues|por favor|ya) )*(?:stop|quit|stop (?:it|this|now|here)|pare|"
    r"paren|basta|para ya)(?: (?:then|now|it|here|please|already|ya))*"
)
"""Beside anger, a clause that is nothing but this."""

MAY_STOP: Final = (
    r"\b(?:stop\w*|quit(?:s|ting|ted|ter)?|end(?:ed|ing)?|enough|done|leav\w+|finish\w*|no more|any ?more|tired|bye|exit|out|"
    r"continu\w*|going|go|carry|"
    r"give up|forget|cancel\w*|later|pause|break|over|withdraw|not interested|par(?:ar|o|e|emos|amos)|dej\w+|"
    r"termin\w+|acab\w+|"
    r"segu\w+|sig[oa]\w*|basta|mas|salir|cans\w+|hasta|despues|luego|adios)\b|停|算了|到此|结束|不想|不要|退出|够了|不做|不答|再见|累"
)
"""Without a word of this kind nobody wishes to stop, whatever a message is like."""

STAYS: Final = (
    r"(?:(?:no|please|oh|ok|okay|but|wait|hey|sorry|and)[ ,.!]+)*(?:(?:i|we) |i'm (?=not)|im (?=not))?(?:not|"
    r"do not|don't|dont|did not|didn't|am not|are not|"
    r"'m not|will not|won't|would not|"
    r"never)(?: (?:want(?:ed)?|going|mean|meant|wish|like|planning|to|say|said))* (?:stop|quit|leave|end|finish)"
    r"(?:ping|ting|ing)?(?: (?:it|this|here|now|yet|the (?:chat|questions|conversation)|please|asking))*"
    r"(?:[ ,.!]+(?:go on|keep going|carry on|please|continue|yet|now|let us go on|i want to go on))*[ .!]*",
    r"(?:(?:no|por favor|oiga|espere|perdon)[ ,.!]+)*(?:yo )?no (?:quiero|queria|quise|voy a|pienso|deseo|"
    r"he querido) (?:parar|terminar|salir|dejarlo|dejar esto|irme|decir que (?:pare|parara))"
    r"(?: (?:aqui|ya|todavia|ahora|aun))*(?:[ ,.!]+(?:siga|seguimos|sigamos|quiero seguir|continue))*[ .!]*",
    r"(?:(?:no|por favor|oiga)[ ,.!]+)*no (?:pare|paren|pares|se detenga|"
    r"termine)(?: (?:aqui|ya|por favor|todavia))*(?:[ ,.!]+(?:siga|sigamos|continue))*[ .!]*",
    r"(?:我)?(?:不想|不要|没想|没说要|别|还不想)(?:停|结束|退出)(?:下来|止)?(?:啊|呢|吧|了)?[，,]?(?:请)?(?:继续)?(?:吧|问吧)?[。！!. ]*",
)
"""No wish to stop: "I don't want to stop", "no pare"."""

_JOIN = (
    r"(?:tak(?:e|ing) part|join(?:ing)?|participat(?:e|ing)|(?:being|be)(?: a)? part of|(?:being|be) in|"
    r"enrol+(?:ing)?|sign(?:ing)? up|"
    r"get(?:ting)? in(?:to)?|(?:being|be) (?:considered|included)|do(?:ing)? (?:this|the|your) (?:study|trial))"
)
WANTS_IN: Final = (
    r"\b(?:i|we|she|he|my \w+)(?: am| is|'m|'s| are| would be|'d be|"
    r" was)?(?: (?:still|very|really|quite|definitely|so|also|much|always|certainly|just|truly))* "
    rf"(?:interested in|keen (?:on|to)|excited (?:about|to|by)|hoping to|happy to|willing to|eager to|"
    rf"looking forward to|ready to|up for|glad to) {_JOIN}\b",
    r"\b(?:i|we|she|he)(?:(?: (?:would|really|do|still|also|definitely|very much|just|so))*|'d(?: really| so)?) "
    rf"(?:want|like|love|wish|hope|hopes|wants|am hoping|need|intend)(?: very much)? to {_JOIN}\b",
    r"\b(?:i|we|she|he)(?: am|'m| is|'s|"
    r" are)?(?: (?:very|really|quite|definitely|so|still|indeed))* interested in (?:this|the|your) (?:study|trial|"
    r"research)\b",
    r"\b(?:count me in|sign me up|put me down for (?:it|this|the (?:study|trial)))\b",
    r"\b(?:quiero|queremos|quisiera|me gustaria|me encantaria|deseo|tengo (?:muchas )?ganas de|espero|"
    r"me interesa(?: mucho)?|(?:estoy|estamos) (?:muy )?interesad[oa]s? en|me apunto|tengo interes en) "
    r"(?:poder )?(?:participar|entrar|unirme|apuntarme|inscribirme|formar parte|tomar parte|"
    r"estar en (?:el|este) (?:estudio|ensayo))\b",
    r"\b(?:me interesa(?: mucho)?|(?:estoy|estamos) (?:muy )?interesad[oa]s? en) (?:este|el) (?:estudio|ensayo)\b|"
    r"^me apunto\b|\bapunteme\b",
    r"我?(?:很|非常|真的|还是)?(?:想|愿意|希望|有兴趣|感兴趣|打算)(?:能)?(?:参加|加入|参与)|我对(?:这个|该)?(?:研究|试验)(?:很|非常)?(?:感|有)兴趣|给我报名|我要(?:报名|参加)",
)
"""The wish to take part, said outright."""
NOT_IN: Final = (
    r"\b(?:not|never|no|nobody|don't|dont|didn't|won't|wouldn't|can't|cannot|isn't|aren't|nor|neither|without|"
    r"unless|if|whether|why|"
    r"longer|less|nunca|tampoco|ni|si|ya no|dejar de)\b|n't\b|不|没|如果|要是|吗"
)
"""Before or behind that wish, in its clause, it is another one: denied, or on a condition."""

ELSE: Final = (
    r"\b(?:stop(?:ping|ped)?|quit(?:ting)?|end(?:ing)?|cancel(?:l?ing)?|leav(?:e|ing)|finish(?:ing)?|"
    r"par(?:ar|e|o)|dejar|quitar(?:me|le|se|nos)?|terminar|enough of|done with|out of|off)"
    r"(?= )(?P<what>(?:(?!\b(?:because|since|cause|coz|cuz|porque|ya que)\b)[^,.;:!?()])*)"
)
"""A verb of stopping, and what is stopped."""
CHAT: Final = (
    r"(?:\s|"
    r"\b(?:it|this|that|the|your|these|those|here|now|there|please|all|everything|asking|things?|stuff|personal|"
    r"health|talking|chat\w*|messag\w+|texting|contact\w*|writing|conversation|"
    r"questions?|screening|interview|program|session|survey|form|forms|thing|for|today|tonight|good|right|away|at|"
    r"point|me|us|you|then|thanks|"
    r"bot|already|immediately|answering|with|of|pre-?check|check|study|trial|research|any ?time|any|more|we|can|a|"
    r"an|and|now|because|as|since|before|so|doing|going|being|"
    r"my|answers|data|of|on|in|talk|again|un|una|de|la|el|las|los|esto|eso|ya|aqui|ahi|por|hoy|ahora|favor|"
    r"preguntas|conversacion|preguntar|contestar|"
    r"responder|alone|be|peace|tranquil[oa]|paz|en|hablar|estudio|ensayo|mas|momento|chat)\b)*"
)
"""What is stopped is the talk, or the study."""

MAY_DELETE: Final = (
    r"\b(?:delet\w*|eras\w*|remov\w*|wip\w*|destroy\w*|forg[eo]t\w*|clear\w*|purg\w*|scrub\w*|trash\w*|scrap\w*|get rid|gone|"
    r"tak\w+|throw\w*|bin|burn|cancel\w*|undo|gdpr|data|info\w*|answers?|details|records?|keep|kept|stor\w+|everything|"
    r"borr\w*|elimin\w*|suprim\w*|quit\w*|olvid\w*|destru\w*|limpi\w*|datos|respuestas|informacion|guard\w*|anul\w*|sac\w*|tir\w*)\b|"
    r"删|清除|清空|抹|忘|数据|资料|信息|记录|去掉"
)
"""Without a word of this kind nobody wishes to have anything deleted, whatever a message is like."""
ONE_ANSWER: Final = (
    r"\b(?:delete|remove|erase|clear|undo|take out|take off|get rid of|forget|borr[ae]\w*|elimin[ae]\w*|"
    r"quit[ae]\w*) (?:just |only |solo )?"
    r"(?:(?:the|that|this|my|la|el|esa|ese|esta|este|mi) )?(?:(?:last|previous|first|second|third|wrong|earlier|other|ultima|anterior|primera) )?(?:answer|one|entry|line|row|item|thing|respuesta|linea|ultima|anterior|ultimo|la ultima)\b(?!s)|"
    r"\b(?:delete|remove|erase|take) (?:(?!(?:all|everything|my (?:data|answers|details))\b)[a-z' -]){2,40} (?:from|off|out of) (?:my |the |that )?(?:answers?|list|notes|record)\b|"
    r"\b(?:delete|remove|erase|take out|cross out|strike|borr[ae]\w*|elimin[ae]\w*|quit[ae]\w*) (?:just |only |solo )?(?:my|the|that|mi|la|el) "
    r"(?:age|edad|dose|dosis|date|fecha|year|vaccines?|vacunas?|medic\w+|meds|drugs?|allerg\w+|alergias?|surger\w+|operation|"
    r"operacion|cirugia|infection|infeccion|cancer|lupus|diagnos\w+)\b(?! (?:data|records?|history|file|datos|historial))|"
    r"(?:删除|删掉|去掉)(?:刚才|上一个|上一条|那个|这个|最后)(?:的)?(?:那个|一个|一条)?(?:回答|答案|一条)?"
)
"""One answer is to go, not all of them."""
OTHERS_REMOVE: Final = (
    r"\b(?:they|he|she|doctors?|surgeons?|the (?:surgeon|doctor|hospital|team)|who) (?:\w+ ){0,3}(?:delete|erase|remove|wipe|destroy|get rid of|purge|clear|forget)\w*\b|"
    r"\b(?:to|having|had|get|getting) (?:\w+ ){0,3}removed\b"
)
"""Somebody else takes something out: an operation, not a wish."""

GREETS: Final = (
    r"\b(?:hi|hiya|hello|hallo|hey|heya|yo|sup|howdy|greetings|good (?:morning|afternoon|evening|day|night)|"
    r"morning|evening|afternoon|g'day|"
    r"nice to (?:meet|see)|pleased to|welcome|back again|i am back|i'm back|hola|ola|buen[oa]s?|saludos|que tal|"
    r"encantad[oa]|mucho gusto|"
    r"alo|bonjour|ciao|salut|namaste)\b|你好|您好|早上好|上午好|下午好|晚上好|早安|早啊|嗨|哈喽|大家好|喂"
)
"""A word of greeting."""
AGAIN: Final = (
    r"\b(?:as|like) i (?:just |already )?(?:said|told you|mentioned|wrote)(?: before| already| earlier)?\W*$|"
    r"[,;. ]*\b(?:i )?(?:already|just) (?:said|told you)(?: (?:that|so|this|you))?(?: before| already| earlier)?\W*$|"
    r"\b(?:como|ya) (?:le |te |se lo |lo )?(?:dije|he dicho|habia dicho)(?: antes)?\W*$|"
    r"(?:我)?(?:刚才|刚|前面|已经)说(?:过)?(?:了)?的?[。！!. ]*$"
)
"""Behind an answer that is given once more."""
