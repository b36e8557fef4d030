"""Names of people, taken as they are written."""

import re
import unicodedata

LONGEST = 80
_LEAD_IN = re.compile(
    r"^\s*(?:hi|hello|hola|sure|yes|ok|okay|s[ií]|claro)?[\s,.!]*"
    r"(?:(?:(?:my|the)\s+)?(?:full\s+|first\s+|last\s+|family\s+)?(?:name|surname)(?:\s+is|['’]s|\s*[:=])?"
    r"|i\s+am|i['’]m|it\s+is|it['’]s|this\s+is|call\s+me|(?:i['’]m\s+)?called|me\s+llamo"
    r"|(?:(?:mi|el)\s+)?(?:nombre(?:\s+completo)?|apellidos?)(?:\s+(?:es|son)|\s*[:=])?|soy)\s+",
    re.IGNORECASE,
)
_INTRODUCED = re.compile(
    r"\s*(?:(?i:my\s+(?:full\s+)?name(?:\s+is|['’]s)|me\s+llamo|mi\s+nombre(?:\s+completo)?\s+es|call\s+me)\s+\w|"
    r"(?i:i\s+am|i['’]m|this\s+is|soy)\s+(?=[^\W\d_a-z]))"
)
"""Words that announce a name; what follows "I'm" is one only with a capital letter."""
_ONLY = re.compile(
    r"^\s*(?:(?:it|that)(?:\s+is|['’]s)\s+)?(?:just|only|simply|solo|sólo|simplemente)\s+(?=\w)", re.IGNORECASE
)
_SPELT_OUT = re.compile(
    r"[\s,;(]+(?:(?:spelled|spelt|written)\b|(?:with|and\s+that\s+is\s+with|con)\s+(?:a|an|one|two|double|no|dos|una?|doble|[a-z])\s).*",
    re.IGNORECASE,
)
"""How a name is spelled, said after it: "Webber with two b's"."""
_LAUGHS = re.compile(r"(?<=\w)[\s,]+(?:lol+|lmao|(?:ha){2,}h?|(?:he){2,}|(?:j[aei]){2,}j?|xd)[\s.!]*$", re.IGNORECASE)
_LIKENED = re.compile(
    r"(?<=\w)[\s,]+(?:like|as in|just like|como|igual que)\s+(?:the|a|an|in|my|el|la|los|las|un|una|en)\b.*",
    re.IGNORECASE,
)
"""What a name is like, said after it: "Pickles like the onions"."""
_CHINESE_LEAD_IN = re.compile(
    r"^\s*(?:你好|您好)?[，,。\s]*(?:我的?)?(?:名字|全名|姓名|姓|名)?(?:叫做?|是|为|：|:)?\s*(?=[\u3400-\u9fff])"
)
_CHINESE_NAME = re.compile(r"[\u3400-\u9fff·]{2,8}")
_SURNAMES = frozenset(
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪"
    "田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文"
)
_LONG_SURNAMES = ("欧阳", "司马", "上官", "诸葛", "司徒", "东方", "夏侯", "皇甫", "尉迟", "公孙")
_SECOND_NAMES = frozenset(
    """
    maría maria josé jose luis carlos antonio manuel jesús jesus ángel angel isabel carmen teresa pilar dolores elena
    alberto miguel javier francisco pablo fernando rosa luisa ana eduardo alejandro ann anne marie jean lou kate
    """.split()
)
"""Names that are a second given name when a surname follows (Ana María Ruiz)."""
_ONE_NAME = re.compile(
    r"\b(?:(?:just|only|have|use|go by)\s+(?:have\s+)?(?:the\s+)?(?:one|a single|1)\s+name|one name only|mononym\w*|"
    r"(?:no|don['’]?t have an?y?|without an?y?|haven['’]?t an?y?|do not have an?y?)\s+(?:last|family|sur)[ -]?name|"
    r"no (?:tengo|uso) apellidos?|sin apellidos?|(?:s[oó]lo|un solo|[uú]nico) (?:tengo )?(?:un )?(?:solo )?nombre)\b|"
    r"没有姓|只有一个名字|只有名",
    re.IGNORECASE,
)
_ALLOWED_MARKS = frozenset(" '’ʼ`-‐.·")
_NOT_A_NAME = frozenset(
    (
        *(
            "yes",
            "no",
            "none",
            "是",
            "否",
            "没有",
            "跳过",
            "不",
            "nope",
            "skip",
            "nothing",
            "ok",
            "okay",
            "sure",
            "thanks",
            "hello",
            "hi",
            "help",
        ),
        *("stop", "why", "what", "y", "n", "sí", "si", "ninguno", "ninguna", "nada", "hola"),
        *("also", "too", "as well", "please", "yeah", "yep", "both", "también", "ambos"),
    )
)
_SENTENCE = re.compile(
    r"(?:^|\s)(?:i|i['’]?m|i['’]?ve|i['’]?d|it['’]?s|the|this|that|what|why|want|don['’]?t|not|to|anything|nothing|"
    r"already|contact(?:ed)?|about|forget|because|que|qu[eé]|quiero|porque|dije|nada|contacto|ya|para|estoy)(?=[\s.,!]|$)",
    re.IGNORECASE,
)
_OF_CONTACT = re.compile(
    r"\b(?:e-?mails?|correos?|whats ?app|wasap|tel[eé]fonos?|telephones?|phones?|mobile|celular|landline|n[uú]mero|"
    r"number|sms|(?:uso|tengo|doy|llam\w+|escr[ií]b\w+) (?:\w+ )?(?:solo|no|nada))\b",
    re.IGNORECASE,
)
"""How somebody is reached; a name has no such words."""
_FEWEST_OF_SENTENCE = 3
"""So many words with one of a sentence among them are no name: "I dont want to be contacted"."""


def read_name(text: str) -> str | None:
    """Return one name as written, without words around it; None if it cannot be a name.

    >>> read_name("My last name is O’Brien-López."), read_name("J. R."), read_name("12 Main St"), read_name("no")
    ('O’Brien-López', 'J. R.', None, None)
    >>> read_name("My last name is Webber with two b's"), read_name("Just Webber"), read_name("Justin")
    ('Webber', 'Webber', 'Justin')
    >>> read_name("Pickles like the onions"), read_name("Ana como la reina"), read_name("Linda lol")
    ('Pickles', 'Ana', 'Linda')
    """
    said = _SPELT_OUT.sub("", _ONLY.sub("", _LEAD_IN.sub("", text, count=1), count=1))
    said = _LAUGHS.sub("", _LIKENED.sub("", said))
    name = _plain(_CHINESE_LEAD_IN.sub("", said, count=1)).strip(" ,;:!，。；：！")
    if re.search(r"\w{3,}\.$", name):
        name = name.rstrip(".")
    if not name or len(name) > LONGEST or name.casefold() in _NOT_A_NAME:
        return None
    if len(name.split()) >= _FEWEST_OF_SENTENCE and (_SENTENCE.search(name) or _OF_CONTACT.search(name)):
        return None
    if not all(unicodedata.category(mark)[0] in "LM" or mark in _ALLOWED_MARKS for mark in name):
        return None
    return name if any(mark.isalpha() for mark in name) else None


def read_introduced(text: str) -> str | None:
    """A name that words before it announce: "I'm Jane Roe"; None where nothing announces one.

    >>> read_introduced("I'm Jane Roe"), read_introduced("Jane Roe"), read_introduced("it's the landline")
    ('Jane Roe', None, None)
    """
    return read_name(text) if _INTRODUCED.match(text) is not None else None


def split_full_name(name: str) -> tuple[str, str]:
    """Split a name into first and last; the last is empty if there is only one word.

    The first word (with initials after it) is the first name; "Roe, Jane" is turned round. The person reads the
    result back before it is used.

    >>> split_full_name("Ana de la Cruz"), split_full_name("J. P. Smith"), split_full_name("Madonna")
    (('Ana', 'de la Cruz'), ('J. P.', 'Smith'), ('Madonna', ''))
    >>> split_full_name("Ana María Ruiz Gómez"), split_full_name("王小明"), split_full_name("欧阳娜娜")
    (('Ana María', 'Ruiz Gómez'), ('小明', '王'), ('娜娜', '欧阳'))
    """
    if _CHINESE_NAME.fullmatch(name):
        size = 2 if name.startswith(_LONG_SURNAMES) and len(name) > 2 else 1
        known = size == 2 or (len(name) == 3 and name[0] in _SURNAMES)
        return (name[size:], name[:size]) if known else (name, "")
    words = name.split()
    first = 1
    while first < len(words) - 1 and (
        re.fullmatch(r"\w\.?", words[first]) or (first == 1 and words[first].casefold() in _SECOND_NAMES)
    ):
        first += 1
    return " ".join(words[:first]), " ".join(words[first:])


def has_one_name(text: str) -> bool:
    """Does the person say that they have no last name?

    >>> has_one_name("I only have one name"), has_one_name("no tengo apellido"), has_one_name("Roe")
    (True, True, False)
    """
    return _ONE_NAME.search(text) is not None


def turn_round(text: str) -> str:
    """Write "Roe, Jane" as "Jane Roe"; any other text stays."""
    match = re.fullmatch(r"\s*([^\W\d_][^,\d]*),\s*([^\W\d_][^,\d]*)\s*", text)
    return f"{match[2].strip()} {match[1].strip()}" if match else text


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())
