"""Whether the answers go along with the contact details: on folded text, clause by clause (en, es, zh)."""

from typing import Final

CLAUSE: Final = (
    r"[.,;:!\n，。；：！]+|-- ?|\b(?:but|though|pero|aunque)\b|但是?|"
    r"\b(?:wait|actually|on second thoughts?|changed my mind|espere?|(?:lo )?pense mejor|mejor dicho)\b"
)
"""Where a clause ends, and where somebody thinks again."""
QUESTION: Final = r"[^.!?\n。！？]*[?？]"
NO_OBJECTION: Final = (
    r"\b(?:don'?t|dont|do not|wouldn'?t|would not|not) mind\b|\bno (?:problem|worries|objections?|harm|bother)s?\b|\bnot a problem\b|"
    r"\b(?:don'?t|dont|do not) (?:have|see) (?:a |any )(?:problem|objection|reason not)\w*|\bwhy not\b|\bcan'?t hurt\b|"
    r"\bno (?:me|nos) importa\b|\bno (?:hay|tengo|veo|es) (?:ningun |el menor )?(?:problema|inconveniente|bronca|objecion)\b|\bpor que no\b|"
    r"\bnot (?:just|only)\b|不介意|没问题|没关系|没意见|不要紧"
)
"""Holds a no and is none."""
_ANSWERS: Final = r"(?:my |the |all (?:my |the |of (?:my|the) )?)?answers?"
_RESPUESTAS: Final = r"(?:(?:mis|las) )?respuestas"
_ALL: Final = r"(?:everything|it all|the (?:whole )?lot|both(?: of (?:them|those))?|all(?: of (?:it|them|that|those))?)"
_TODO: Final = r"(?:(?:todo|todas?|ambas|las dos)(?: las cosas| cosas)?)"
_HAND: Final = r"(?:send|share|pass|give|forward|include|attach|add)"
_MANDE: Final = r"(?:mand|envi|compart|pas|d|inclu|agreg|adjunt)[a-z]{0,5}"
ALONG: Final = (
    rf"\b{_HAND}(?: (?:on|along|over))?(?: (?:them|him|her))? (?:{_ANSWERS}|{_ALL})\b(?! (?:else )?but\b)|"
    rf"\b(?:send|share|pass|forward|include|attach)(?: (?:on|along))? (?:them|those|these)(?= *$| (?:too|also|as well|on|along|all|both|please|over|to|with|if|whenever)\b)|"
    rf"\b(?:let|allow|have) (?:them|him|her) (?:to )?(?:have|see|read|get|know) (?:{_ANSWERS}|{_ALL})\b|"
    rf"\b(?:they|you) (?:can|may) (?:have|see|read|get) (?:{_ANSWERS}|{_ALL})\b|"
    rf"\b(?:them|{_ANSWERS}) (?:too|also|as well)\b|\b(?:with|along with|and) {_ANSWERS}\b|"
    rf"\b(?:mand|envi|compart|pas|incluy|agreg|adjunt)[a-z]{{1,4}}(?:se|me)?l[ao]s\b|"
    rf"\b(?:que )?(?:se )?(?:las|los) (?:mand|envi|compart|pas)(?:e|en|a|an|o|es)\b|"
    rf"\b{_MANDE}(?:le|les)? (?:tambien )?(?:{_TODO}|{_RESPUESTAS})\b(?! menos)|"
    rf"\b{_RESPUESTAS} tambien\b|\btambien {_RESPUESTAS}\b|\b(?:con|y) {_RESPUESTAS}\b|"
    r"一起(?:发|给|送|传)|都(?:发|给|可以|送|传)|全部?(?:都)?(?:发|给|送|传)|(?:回答|答案)也"
)
"""Lets the answers go along."""
ALONG_WHOLE: Final = (
    r"(?:(?:yes|yeah|yep|sure|ok|okay|and|oh|well|no|please|pls|then|id say|i'?d say|si|claro|pues|bueno|mejor|por favor|con) )*"
    rf"(?:{_ALL}|{_TODO}|{_ANSWERS} too|一起吧?|全部)"
    r"(?: (?:please|pls|then|too|is (?:ok|okay|fine|good)|are (?:ok|okay|fine|good)|can go|por favor|junto|esta bien|entonces))*"
)
"""Is the whole of a clause: "everything please", and not "thanks for everything"."""
ALONE: Final = (
    r"\b(?:only|just) (?:my |the )?(?:contact(?: details)?|details|name|number|phone|e-?mail|address)\b|"
    rf"\b(?:keep|without|minus|except(?: for)?|apart from|but not|other than|not|nor|leave out|anything but|(?:everything|all) (?:else )?but) {_ANSWERS}\b|"
    rf"\bkeep (?:\w+ )?(?:them|{_ALL}) (?:private|secret|to (?:your|my)sel\w+|here|out|back)\b|"
    rf"\b{_ANSWERS} (?:stay|are private|are mine|remain|no(?= *$| thank))\b|\b{_RESPUESTAS} no\b(?= *$| gracias)|"
    r"\b(?:contact(?: details)?|name|number|phone|e-?mail) only\b|"
    rf"\b(?:not|(?:don'?t|dont|do not|never) (?:want|like)) {_ALL}(?= *$| (?:please|though|just|to (?:go|be))\b)|"
    rf"\bno (?:quiero |se )?{_TODO}(?= *$| por favor\b)|"
    r"\b(?:solo|solamente|nada mas|unicamente)(?: con)? (?:el |mi |mis |los )?(?:contacto|datos|nombre|telefono|correo|numero)\b|"
    rf"\b(?:menos|salvo|excepto|sin|quitando) {_RESPUESTAS}\b|"
    r"只(?:给|要|发|留)?联系方式|(?:回答|答案)[^，。]{0,4}(?:不|别)|除了(?:回答|答案)|(?:不|别)(?:要|用|能|可以|必)?(?:都|一起|全部|把)?(?:发|给|送|传|分享)"
)
"""Keeps the answers back."""
NO: Final = (
    r"\b(?:no|not|never|nor|neither|without|don'?t|dont|doesn'?t|didn'?t|won'?t|wont|can'?t|cant|cannot|shouldn'?t|wouldn'?t|rather you|"
    r"refuse|stop|against|keep|tampoco|nunca|jamas|sin|ni|nada)\b|不|别|没|勿"
)
"""In front of what would let the answers go, in its clause, keeps them back."""
HEDGED: Final = (
    r"\b(?:if|unless|until|once|maybe|perhaps|might|later|not sure|unsure|(?:don'?t|dont|do not) know|depends|think about|"
    r"quiza|quizas|tal vez|a lo mejor|depende|no se|no estoy segur[oa]|cuando|luego|despues)\b|也许|可能|如果|不确定|不知道|再说"
)
"""Tells of a case or a doubt, so that nothing is agreed."""
AS_YOU_LIKE: Final = (
    r"\b(?:if (?:you|they|that|it)(?:'?s| is)? ?(?:like|want|need|wish|must|helps?|ok|okay|useful|needed|easier|better)(?: (?:to|them|it|that))?|"
    r"si (?:quieren?|gustan?|hace falta|les sirven?|ayudan?|es necesario))\b"
)
"""Is no case: "send them if you like"."""
