"""How people ask to be contacted by the study team: patterns on lower case without accents (en, es, zh)."""

from typing import Final

_TEAM = (
    r"(?:them|they|(?:someone|somebody|anyone)(?: (?:from|of) (?:the|your) (?:study|team|clinic|hospital))?|"
    r"(?:the|your|that) (?:study )?(?:team|nurses?|doctors?|people|staff|office|coordinator|researchers?|study|"
    r"clinic)|"
    r"a (?:nurse|doctor|person|human))"
)
_RING = r"(?:ring|rings|call|calls|phone|phones|telephone|telephones|give (?:me|us) a (?:ring|call|bell|buzz))"
_REACH = (
    rf"(?:{_RING}|contact|contacts|reach|reach out to|e-?mail|e-?mails|write to|text|get in touch|be in touch|"
    rf"get back to|get hold of|speak (?:to|with)|talk (?:to|with))"
)
_ME = r"(?: (?:with )?(?:me|us|mum|mom|my \w+|her|him))?"

TEAM: Final = (
    rf"\b(?:want|would like|like|love|need|prefer|wish|'d like|'d love|'d prefer|happy (?:for|with|if)|glad if|ask|"
    rf"tell|get|have|let|waiting for|fine (?:for|if|with)|ok (?:for|if|with)|"
    rf"please) (?:for )?{_TEAM}(?: (?:to|can|could|may|should|would|please|just))* {_REACH}\b{_ME}",
    rf"\b{_TEAM} (?:can|may|could|should|must|will have to|are welcome to|"
    rf"is welcome to)(?: (?:please|just|always|certainly))* (?:{_REACH}{_ME}\b|"
    rf"have my (?:number|details|phone|e-?mail))",
    r"\b(?:want|would like|need|prefer|wish|'d like|'d love|'d rather|happy|glad|like) to be (?:contacted|called|"
    r"rung|phoned|telephoned|rung up|reached)\b",
    rf"^(?:(?:yes|please|ok|okay|so|then|and|no|just|well)[ ,.!]+)*{_RING} me\b",
    rf"\b(?:please|just|do|can you|could you|would you|will you) (?:{_RING}) me\b",
    r"\bput me in touch\b|"
    r"\bpass (?:me|my (?:details|number|name|contact details|phone(?: number)?|"
    r"e-?mail(?: address)?)) on to (?:them|the|your)\b|"
    r"\bgive (?:them|the team|the study team) my (?:contact )?(?:details|number|name|phone|e-?mail)\b",
    r"\b(?:quiero|queremos|quisiera|prefiero|deseo|me gustaria|mejor|necesito|espero|esta bien|si|pido|"
    r"por favor) que (?:me|nos|la|lo|le) (?:llamen?|telefoneen?|contacten?|contacte el equipo|den un telefonazo|"
    r"hagan una llamada)\b",
    r"\bque (?:el equipo|alguien|ellos|una persona)(?: del estudio)? (?:me|nos|se) (?:llamen?|llame|contacte|"
    r"contacten|pongan?|ponga|telefonee)\b|"
    r"\b(?:llamen|llame|contacten|telefoneen)me\b",
    r"\b(?:quiero|quisiera|me gustaria|puede[n]?|podria[n]?|por favor) (?:que )?(?:ponerse|se pong\w+|pongan?se|"
    r"ponerme) en contacto\b|"
    r"\bque (?:me|nos) (?:llamen|contacten) (?:ellos|del estudio|los del estudio)\b",
    r"(?:想|要|希望|请|麻烦|可以)(?:让|请)?(?:他们|你们|研究团队|研究组|团队|有人|医生|护士)?(?:的人)?(?:尽快)?(?:给我打(?:个)?电话|打(?:个)?电话给我|给我来电)|"
    r"(?:想|要|希望|请|麻烦)(?:让|请)?(?:他们|研究团队|研究组|团队|有人)(?:尽快)?(?:联系我|跟我联系|和我联系|与我联系)",
)
"""A call is wanted, or the team is named."""
ANY: Final = (
    r"\b(?:take|note|write|jot|pass|send|forward|have|leave|"
    r"use)(?: (?:on|down|along|over|you|them|all))* my (?:contact )?(?:details|number|phone(?: number)?|"
    r"e-?mail(?: address)?|contacts?|contact (?:info|information)|name and (?:number|e-?mail|address))\b",
    r"\b(?:want|would like|'d like|like|wish|prefer|happy|ready|glad) to (?:leave|give|pass on|hand over|"
    r"share) (?:you |them )?(?:my|our|the) (?:contact )?(?:details|number|phone(?: number)?|e-?mail(?: address)?|"
    r"contact(?:s| info| information)?|name)\b",
    r"\b(?:contact|reach|get in touch with|get back to) me\b",
    r"\b(?:dejar(?:le|les)?|dar(?:le|les)?|doy|dejo|tom[ea]r?|anot[ea]r?|apunt[ea]r?|pas[ea]n?|pasar(?:les)?|"
    r"mand[ea]n?) (?:los|mis|nuestros|sus) (?:datos|telefonos?|contactos?)(?: de contacto)?\b|"
    r"\b(?:dejar(?:le|les)?|dar(?:le|les)?|tome|anote|apunte) (?:mi|el|nuestro) (?:telefono|numero|correo|"
    r"contacto)\b|"
    r"\bcontacteme\b",
    r"(?:想|要|可以|请|愿意|帮我)?(?:留|留下|登记|记下|记一下)(?:一下)?(?:我的)?(?:联系方式|电话|手机号|联系资料)|(?:请|可以|想要?你们)联系我",
)
"""The own details are to be taken, by whomever."""
NOT: Final = (
    r"\b(?:not|never|no need|nobody|don't|dont|doesn't|won't|wouldn't|can't|cannot|couldn't|nor|neither|stop|"
    r"rather not|without|unless|if|"
    r"whether|would they|will they|did|already|nunca|tampoco|ni|sin|si)\b|n't\b|"
    r"\bno (?:quiero|queremos|deseo|me|nos|hace|hay|les|le|voy)\b|不|没|别|如果|要是"
)
"""Before that wish, in its clause, it is none."""
