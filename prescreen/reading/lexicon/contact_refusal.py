"""How people refuse to be contacted, or a detail that is asked for: patterns on lower case without accents."""

from typing import Final

_DO_NOT: Final = r"(?:do not|don'?t|dont|did not|didn'?t|didnt|never|no longer) (?:\w+ ){0,2}?(?:want|need|wanted|wish)"
_DETAILS: Final = r"(?:details|data|name|contact(?: details)?|information|info)(?! of)"

REFUSES: Final = (
    r"\b(?:forget|skip|leave|drop|scrap|stop|cancel)(?: about)?(?: it)?(?: with)? (?:(?:the|this|that|all|any|whole|being) )*"
    r"contact(?:ed|ing)?\b",
    rf"\b{_DO_NOT}(?: to)? (?:be )?(?:contacted|called|rung|phoned|reached|(?:any |the |your )?contact(?! lens)|"
    r"(?:them|anyone|anybody|you|the (?:study )?team|someone|somebody)(?: to)? (?:contact|call|ring|phone|write|reach))",
    rf"\b{_DO_NOT} to (?:give|leave|share|tell|say)(?: (?:you|them|out))*(?:(?: (?:any|my|more))* {_DETAILS}| anything)\b",
    r"\b(?:do not|don'?t|dont|never|(?:nobody|no one|noone)(?: (?:should|is to|needs to))?) (?:contact|call|ring|phone|reach)(?: me| us)?\b",
    r"\bno contact\b(?! lens)|\bnot (?:be )?contacted\b|\bleave me (?:alone|be|in peace)\b|\bnot giving (?:you |out |any |my )",
    r"\b(?:i|i have|i've|ive)(?: (?:already|just))? (?:said|told you)(?:,? \w+){0,2},? no\b(?! to (?!that|this|it|you|contact|all))|\bwhat part of no\b",
    r"\bolvid\w+ (?:de )?(?:lo|el|del) (?:de(?:l)? )?contacto|\bolvid\w+ (?:de )?(?:eso|todo) del? contacto",
    r"\bno (?:quiero|queria|deseo|quisiera)(?: que)?(?: \w+){0,2} (?:contact\w+|llam\w+|escrib\w+|ningun contacto|"
    r"dejar(?:le|les)?|dar(?:le|les)?|decir(?:le|les)?|busquen)\b",
    r"\bno (?:le|te|les) (?:dejo|doy|paso) (?:nada|mis datos|mi (?:numero|telefono|correo|mail|contacto))\b(?!\?)|"
    r"\b(?:por ahora|por el momento|de momento) (?:deja(?:lo|me)|deje(?:lo|me)|lo dejamos|nada|no(?: gracias)?)(?= *(?:$|[.,;!]))|"
    r"\blo (?:charlo|hablo|consulto|platico|converso|comento|pienso|veo) (?:primero |antes )?(?:con (?:mi|el|la) [a-z]+ )?y (?:despues|luego|ya) (?:veo|vemos|le digo|te digo|aviso|decido)\b|"
    r"\b(?:i am |i'm |im )?not leaving (?:you |them )?(?:anything|any details|my (?:number|details|email))\b",
    r"\bno me (?:contacten?|llamen?|escriban?|busquen?)\b|\bsin contacto\b|\bdeje(?:n)?me (?:en paz|tranquil[oa])\b",
    r"\bya (?:le|te|les|se lo|lo) (?:he )?dij?e?(?:cho)?(?: \w+){0,2} no\b|\bya le he dicho(?: \w+){0,2} no\b|(?<!no )(?<!nunca )\bdije que no\b",
    r"\b(?:do not|don'?t|dont|aint|ain'?t) (?:\w+ )?(?:want|need|wanna|havin|having) (?:have )?(?:nobody|no one|noone|anybody|anyone|"
    r"somebody|someone|people|y'?all|them|you)(?: to)? (?:be )?(?:hit\w*|text\w*|call\w*|ring\w*|bother\w*|contact\w*|messag\w*|phon\w*|"
    r"writ\w*|bug\w*|chas\w*)\b",
    r"\bni (?:loc[oa]|muert[oa]|en suenos|de broma|por error|a palos)\b|"
    r"\bno (?:te|le|les|os) (?:voy a |pienso )?(?:dejo|doy|paso|dar|dejar|pasar) (?:nada|mi|mis|el|ningun\w*|eso|datos)\b",
    r"不(?:想|要|愿意)?(?:留|给|提供)(?:下)?(?:任何)?(?:我的)?(?:联系方式|电话|名字|姓名|信息|资料)?|(?:不要|别|不用|不想)(?:被)?联系|"
    r"(?:说|讲)(?:过|了)(?:我)?不(?:要|想|用|愿意)|算了吧?(?:[，,。!！ ]|$)|别烦我",
)
"""No contact is wanted, or a no is repeated."""
NO_NAME: Final = (
    r"^(?:no|nope|nah|not)[ ,.]+(?:name|my name|details|contact)\b|\b(?:no|not giving|skip the|forget the|without(?: a)?) name\b|"
    r"\b(?:no (?:quiero )?(?:dar|doy|decir|digo)(?:le)? (?:mi|el) nombre|sin nombre|ningun nombre)\b|不(?:说|给|留)名字",
    r"^(?:\W*(?:just |oh |please )?(?:forget (?:it|about it|that|this)|drop it|leave it|never ?mind|skip (?:it|all)|enough|"
    r"not interested|olvidel[oa]|olvidalo|dejel[oa]|dejalo|no importa ya))\b",
)
"""Said where the first detail is asked for, or none has been given yet, these refuse the whole."""
BUT: Final = (
    r"\b(?:but|except|only|just|instead|rather|pero|sino|salvo|solo|mejor)\b[^.!?]*\b(?:e-?mail|mail|text|write|phone|"
    r"call|ring|sms|whats ?app|correo|mensaje|llam\w+|escrib\w+|telefono)\b|"
    r"\b(?:on|at|by|before|after|during|between|in|over|until|till|with) (?:the |my |a )?(?:work|phone|evening|morning|"
    r"afternoon|night|weekend|sunday|monday|tuesday|wednesday|thursday|friday|saturday|noon|telephone|mobile|home|\d)|"
    r"\b(?:por|en|de|a|los|las|antes|despues) (?:la |el |las |los )?(?:trabajo|telefono|noche|tarde|manana|domingos?|"
    r"lunes|sabados?|movil|casa)\b|(?:晚上|早上|周末|上班|打电话|短信|邮件)"
)
"""Only one way or time of being reached is refused."""
SOMEBODY_TO_TALK_TO: Final = (
    r"\b(?:someone|somebody|anyone|anybody|a (?:friend|person|human)|people|a real person) (?:i can |that i can |who i can |"
    r"i could |to )(?:talk|speak|chat)(?: (?:to|with))?\s*(?:[.,!;]|$)|\b(?:just )?(?:want|need|wanted|like) to (?:talk|"
    r"speak|chat) (?:to|with) (?:someone|somebody|anyone|anybody)\b|\bhablar con alguien\b|"
    r"\balguien con quien (?:hablar|platicar|conversar)\b|\bplaticar con alguien\b|(?:找|跟|和)(?:个)?(?:人|谁)(?:聊|说说话)"
)
"""Somebody to talk to is wanted, whoever that is."""
REFUSES_FIRST: Final = r"\W*(?:no|nope|nah|no+)\b|\W*不(?:用|要|了)?[，,。]"
