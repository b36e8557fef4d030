"""How and when a person would like to be reached, from a button or in their own words."""

from __future__ import annotations

import re
import unicodedata

WAYS = ("call", "text message", "e-mail", "messenger")
TIMES = ("morning", "afternoon", "evening", "any time")
WORDING = {
    **dict(zip(WAYS, ("way_call", "way_text", "way_email", "way_messenger"), strict=True)),
    **dict(zip(TIMES, ("time_morning", "time_afternoon", "time_evening", "time_any"), strict=True)),
    "carer": "role_carer",
    "legal_representative": "role_legal_representative",
}
"""The key of the words for what buttons stand for; what people say in their own words is shown as it is."""
MESSENGERS = ("WhatsApp", "Telegram", "Signal", "WeChat", "Messenger", "Viber", "LINE")
LONGEST = 100
"""Characters of a time in a person's own words."""

_WAY_WORDS = (
    ("WhatsApp", r"whats?\s?app|wasap|guasap"),
    ("Telegram", r"telegram"),
    ("Signal", r"\bsignal\b"),
    ("WeChat", r"we\s?chat|weixin|微信"),
    ("Viber", r"\bviber\b"),
    ("LINE", r"\bLINE\b"),
    ("Messenger", r"(?:facebook|fb)\s?messenger"),
    ("messenger", r"messenger|chat app|mensajer[ií]a|即时通讯|聊天软件"),
    ("text message", r"\b(?:text(?:s|ing| me| message)?|sms|mensajes?(?: de texto)?|texto)\b|短信"),
    ("e-mail", r"\b(?:e-?mails?|mail|correo(?: electr[oó]nico)?)\b|邮件|邮箱|电邮"),
    (
        "call",
        r"\b(?:call(?:s|ing)?|phone|ring|telephone|voice|ll[aá]m(?:e(?:n|me)?|ame|ar(?:me)?|adas?)|tel[eé]fono)\b|电话|打给",
    ),
)
_UNWANTED = re.compile(
    r"\b(?:no|not|never|don['’]?t|without|instead of|rather than|nunca|en vez de|en lugar de)\s+(?:\w+\s+){0,2}$|"
    r"(?:不要|别|不)$",
    re.IGNORECASE,
)
_TIME_WORDS = (
    ("any time", (r"\b(?:any\s?time|whenever|all day|always|no preference|don['’]?t mind|doesn['’]?t matter|cuando sea|"
     r"a cualquier hora|cualquier (?:hora|momento)|cuando quieran?|me da igual|siempre)\b|随时|都可以|任何时间|都行")),
    ("morning", r"\b(?:mornings?|a\.?m\.?|ma[ñn]anas?)\b|上午|早上"),
    ("afternoon", r"\b(?:afternoons?|tardes?)\b|下午"),
    ("evening", r"\b(?:evenings?|nights?|noches?)\b|晚上|傍晚"),
)  # fmt: skip
_TELLS_A_TIME = re.compile(
    r"\d|\b(?:before|after|between|during|weekdays?|weekends?|(?:mon|tues?|wednes|thurs?|fri|satur|sun)days?|noon|midday|"
    r"lunch\w*|work|later|early|late|antes|despu[eé]s|entre|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bados?|"
    r"domingos?|fin(?:es)? de semana|mediod[ií]a|trabajo|partir)\b|周|星期|点|中午|工作日|以后|以前|下班",
    re.IGNORECASE,
)
_SOLE = re.compile(
    r"^\W*(?:(?:in|on|at|the|best|is|only|just|por|en|la|las|a|de|please|por favor|is best|works|thanks)\W+)*"
    r"(?:mornings?|afternoons?|evenings?|nights?|ma[ñn]anas?|tardes?|noches?|any\s?time|whenever|上午|早上|下午|晚上|傍晚)"
    r"(?:\W+(?:please|por favor|is best|are best|thanks|gracias|is fine|works|best))*\W*$",
    re.IGNORECASE,
)


_BEFORE_THE_NUMBER = re.compile(
    r"^[^,.;]*\b(?:call|ring|phone|text|reach|ll[aá]m\w*|escr[ií]b\w*|marc\w*)\b[^,.;]*\b(?:on|at|to|al|en el|a)"
    r"(?:\s+(?:but|and|pero|y)\b|\s*,|\s+(?=(?:before|after|between|not|no|antes|despu[eé]s|entre)\b))\W*",
    re.IGNORECASE,
)
"""What stood before a number that was taken out: "you can ring me on ... but not at night"."""


_DECLINES = re.compile(
    r"\W*(?:no|nope|none|skip(?: (?:it|this|that))?|pass|no,? thank(?:s| you)|n/?a|nothing|dunno|not sure|either|"
    r"whatever|(?:i )?(?:do not|don['’]?t)(?: know| mind| care)?|no preference|it does(?:n['’]?t| not) matter|"
    r"(?:i['’]?d |i would |i )?(?:rather not|prefer not(?: to)?)(?: say| answer| tell)?|no importa|me da igual|"
    r"no s[eé]|no lo s[eé]|ningun[oa]|nada|salt(?:ar|o)|omitir|prefiero no decir(?:lo)?|no,? gracias|"
    r"不知道|不想说|跳过|没有|都行|无所谓|不用|不)\W*",
    re.IGNORECASE,
)


def declines(text: str) -> bool:
    """Does the person leave an optional question out?

    >>> declines("I don't know"), declines("prefiero no decirlo"), declines("no calls please")
    (True, True, False)
    """
    return _DECLINES.fullmatch(text) is not None


def read_way(text: str) -> str | None:
    """The way of being reached that a text names: one of `WAYS`, or a messenger by its name; the last one wanted.

    >>> read_way("please text me"), read_way("por WhatsApp"), read_way("don't call, e-mail"), read_way("whatever")
    ('text message', 'WhatsApp', 'e-mail', None)
    """
    found: list[tuple[int, str]] = []
    taken: list[tuple[int, int]] = []
    for way, words in _WAY_WORDS:
        for match in re.finditer(words, text, re.IGNORECASE if way != "LINE" else 0):
            if any(start < match.end() and match.start() < end for start, end in taken):
                continue
            taken.append(match.span())
            if not _UNWANTED.search(text[: match.start()]):
                found.append((match.start(), way))
    return min(found)[1] if found else None


def is_way(text: str) -> bool:
    """May this be a way of being reached, as it is kept?"""
    return text in WAYS or text in MESSENGERS


def read_time(text: str) -> str | None:
    """When a person would like to be reached: one of `TIMES`, or their own words where they say more than that.

    >>> read_time("in the evening"), read_time("weekdays after 5 pm, please"), read_time("cuando sea"), read_time("hm")
    ('evening', 'weekdays after 5 pm, please', 'any time', None)
    """
    said = " ".join(unicodedata.normalize("NFC", text).split()).strip(" .!")
    said = _BEFORE_THE_NUMBER.sub("", said, count=1)
    named = [time for time, words in _TIME_WORDS if re.search(words, said, re.IGNORECASE)]
    if len(named) == 1 and (_SOLE.match(said) or (named == ["any time"] and not _TELLS_A_TIME.search(said))):
        return named[0]
    return said if (named or _TELLS_A_TIME.search(said)) and is_time(said) else None


def tells_a_time(text: str) -> bool:
    """Is a time named in a text, in any words?"""
    return _TELLS_A_TIME.search(text) is not None or any(re.search(words, text, re.I) for _, words in _TIME_WORDS)


def is_time(text: str) -> bool:
    """May this be a time in a person's words: short, printable, and nothing that a mail or a page could trip over?"""
    return 0 < len(text) <= LONGEST and text.isprintable() and not set(text) & set("<>{}\\|@")
