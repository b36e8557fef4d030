"""Several details in one message: what is left of it beside an address and a number, told apart by its commas."""

from __future__ import annotations

import re

from prescreen.handoff.agreed_first import agrees_to_send, without_agreement
from prescreen.handoff.contact_fields import NAMES, Field, named_field
from prescreen.handoff.names import read_introduced, read_name, turn_round
from prescreen.handoff.preferences import MESSENGERS, is_time, read_time, read_way, tells_a_time
from prescreen.handoff.spelled import unspelled

_BETWEEN = re.compile(
    r"[,;\n，；、。]+|:\s+(?=(?:me\s+llamo|my\s+(?:full\s+)?name|mi\s+nombre|i['’]m|i\s+am|soy)\b)|\s-\s|(?-i:(?<=\s[a-z]{2})|(?<=\s[a-z]{3})|(?<=\s[a-z]{4})|(?<=\s[a-z]{5})|(?<=\s[a-z]{6})|(?<=\s[a-z]{7}))[.!]\s+(?=(?-i:[A-ZÁÉÍÓÚÑ])[^\W\d_]+\s+(?-i:[A-ZÁÉÍÓÚÑ]))|\.\s+(?=(?:my|mi|and|y|call|phone|tel|mobile|cell|e-?mail|correo|n[uú]mero)\b)",
    re.IGNORECASE,
)
_AND = re.compile(r"^(?:and|or|y|o)\s+", re.IGNORECASE)
_OF = rf"(?<![^\W\d_])(?:{NAMES['email']}|{NAMES['phone']})"
_PREFERRED = r"\s*\b(?:(?:is|es)\s+)?(?:better|best|preferred|easier|easiest|mejor|m[aá]s f[aá]cil|preferible)\b"
"""After the word for a way of being reached, what says that it is the one wanted: "phone is better"."""
_LABELS = re.compile(
    rf"(?:\b(?:and|y)\s+)?(?:\b(?:my|the|mi|el)\s+{_OF}\s*(?:\b(?:is|es|to)\b|:|：|是)?(?!{_PREFERRED})|"
    rf"{_OF}\s*(?:\b(?:is|es|to)\b(?!{_PREFERRED})|:|：|是))|(?:(?:^|\s)(?:or|and|y|o)\s*)+$",
    re.IGNORECASE,
)
_NO_NAME = re.compile(
    rf"(?:(?:my|the|mi|el)\s+)?{_OF}(?:\s*(?:is|es|['’]s|:))?|"
    r"(?:my\s+)?(?:dear|love|hun|hon(?:ey)?|sweetie|darling|sir|ma['’]?am|please|thanks|thank you|por favor|gracias|"
    r"(?:(?:(?:oh|well|bueno|pues)\s+)?(?:yes|yeah|yep|ok|okay|sure|s[ií]|claro|vale)\s+)?(?:(?:send|share|and|all|my|the|mis|las|tod[ao]s?)\s+)*"
    r"(?:answers|respuestas)(?:\s+(?:too|also|as\s+well|tambi[eé]n|please|por\s+favor))*|"
    r"cariño|mij[ao]|coraz[oó]n|joven|señorita|"
    r"(?:(?:oh|well|bueno|pues)\s+)?(?:yes|yeah|yep|ok|okay|sure|of course|s[ií]|claro|vale|de acuerdo)"
    r"(?:\s+(?:please|thanks|thank you|of course|sure|ok|do|write|send|por favor|gracias|claro))*)",
    re.IGNORECASE,
)
"""What stands beside a name and is none: the word for a detail that was read already, to whom one speaks, a yes."""
_IS_WRITTEN_LIKE_A_NAME = re.compile(r"(?:[^\W\d_a-z]\S*)(?:\s+(?:[^\W\d_a-z]\S*|de|del|la|van|von|der|y))+")
"""Several words with capitals."""
_TOLD_BEFORE = re.compile(
    r"^\W*(?:(?:pues|pero|oiga|oye|si|s[ií]|no|but|well|yes)\W+)*(?:(?:ya\s+)?(?:(?:se|te|les?)\s+)?(?:l[oa]s?\s+)?(?:ya\s+)?"
    r"(?:acabo\s+de\s+(?:poner|decir|dar|escribir|mandar|enviar)(?:[st]?el[oa]s?|l[oa]s?)?|(?:puse|dije|di|escrib[ií]|mand[eé]|envi[eé]|"
    r"he\s+(?:puesto|dicho|dado|escrito|mandado|enviado)))|(?:i\s+)?(?:(?:have\s+)?(?:just|already)\s+(?:gave|given|told|wrote|put|typed|sent|said)))"
    r"(?:\s+(?:arriba|antes|ya|hace\s+(?:un\s+)?rato|mi\s+nombre|el\s+nombre|it|you|that|them|to|above|before|my|name))*(?:[\s,.:;!]+|$)",
    re.IGNORECASE,
)
"""Opens an answer of somebody who gave it before: "se lo acabo de poner, Ana Ruiz"."""
_IS_NO_TIME = re.compile(
    r"\W*(?:(?:ya|pero|but|i|and|y)\W+)*(?:no|nope|nah|only|just|solo|s[oó]lo|dont|don['’]?t|yes|s[ií])\b", re.I
)
"""How words begin that tell no time unless they name one: "no, teléfono no doy, solo correo"."""
_BETWEEN_DETAILS = re.compile(
    r"(?:(?:also|too|as well|or|and|on|at|to|the|my|tambi[eé]n|o|y|en|al|el|mi|a|por)(?:\s+|$))+", re.IGNORECASE
)
"""Words that only stand between one detail and the next."""
_WRONG = re.compile(
    r"\b(?:chang\w*|wrong|correct|fix|edit|typo|mistake|incorrect|not right|cambi\w*|corregir|mal|incorrect[oa]|error|"
    r"equivocad[oa])\b|改|错|不对",
    re.IGNORECASE,
)


def without_labels(text: str) -> str:
    """A text from which an address and a number were taken, without the words that announced them.

    >>> without_labels("Ana Ruiz, my email is  and my number is")
    'Ana Ruiz,'
    """
    return _LABELS.sub("", text).strip()


def name_and_preferences(text: str) -> tuple[str | None, dict[str, str]]:
    """The name in a message, and how and when the person would like to be reached if it says that too.

    >>> name_and_preferences("Ana Ruiz, text me, evenings")
    ('Ana Ruiz', {'preferred_way': 'text message', 'preferred_time': 'evening'})
    >>> name_and_preferences("Roe, Jane"), name_and_preferences("12 Main St")
    (('Jane Roe', {}), (None, {}))
    >>> name_and_preferences("Roe, dear"), name_and_preferences("Ana, mobile, and call me after 5")
    (('Roe', {}), ('Ana', {'preferred_way': 'call', 'preferred_time': 'call me after 5'}))
    >>> name_and_preferences("yes please, ring me not Pete, he never picks up. Maria Dobbs")[0]
    'Maria Dobbs'
    >>> name_and_preferences("Se lo acabo de poner, Ana Ruiz")[0], name_and_preferences("I just told you")[0]
    ('Ana Ruiz', None)
    >>> name_and_preferences("Dot, Dot Hill"), name_and_preferences("they need to know, pass it all on, I'm Dot Hill")
    (('Dot Hill', {}), ('Dot Hill', {}))
    """
    text = _TOLD_BEFORE.sub("", text, count=1)
    plain = without_agreement(text)
    way = read_way(text[: len(text) - len(plain)])  # "note my WhatsApp"
    name, read = _name_and_preferences(plain)
    return name, {"preferred_way": way, **read} if way in MESSENGERS else read


def _name_and_preferences(text: str) -> tuple[str | None, dict[str, str]]:
    said = unspelled(text)
    parts = [_AND.sub("", part.strip()) for part in _BETWEEN.split(said) if any(c.isalnum() for c in part)]
    parts = [part for part in parts if _BETWEEN_DETAILS.fullmatch(part) is None]
    parts = [part for part in parts if _NO_NAME.fullmatch(part) is None and without_agreement(part)] or parts
    if len(parts) < 2:
        return read_name(parts[0]) if parts else None, {}
    kept = []
    read: dict[str, str] = {}
    for part in parts:
        found = preferences(part)
        read.update(found)
        if not found:
            kept.append(part)
    if not kept:
        return None, read
    first = read_name(kept[0])
    whole = read_name(kept[1]) if first is not None and len(kept) > 1 else None
    if first is not None and whole is not None and whole.casefold().startswith(f"{first.casefold()} "):
        return whole, read  # "Dorothy, Dorothy Pickles"
    named = next(filter(None, map(read_introduced, kept[1:])), None)
    if named is not None and (first is None or (" " in named and not _IS_WRITTEN_LIKE_A_NAME.fullmatch(first))):
        return named, read  # "go on then, I'm Margaret Ellison"
    written = next((part for part in kept if _IS_WRITTEN_LIKE_A_NAME.fullmatch(part)), None)
    if written is not None and not _IS_WRITTEN_LIKE_A_NAME.fullmatch(kept[0]) and kept[0][:1].islower():
        return read_name(written), read  # "he never picks up. Maria Dobbs"
    if first is not None and (" " in first or len(kept) != 2):
        return first, read
    return read_name(turn_round(", ".join(kept[:2]))) or first, read


def preferences(text: str) -> dict[str, str]:
    """How and when, as far as a text says it.

    >>> preferences("call me after 5 pm"), preferences("WhatsApp")
    ({'preferred_way': 'call', 'preferred_time': 'call me after 5 pm'}, {'preferred_way': 'WhatsApp'})
    """
    way, time = read_way(text), read_time(text)
    return ({"preferred_way": way} if way else {}) | ({"preferred_time": time} if time else {})


def preference(field: str, text: str) -> dict[str, str]:
    """What answers the question about the way, or about the time, which takes any words; and the other beside it."""
    found = preferences(text)
    if field == "preferred_time" and (_IS_NO_TIME.match(text) or agrees_to_send(text)) and not tells_a_time(text):
        return {}
    if field == "preferred_time" and "preferred_time" not in found:
        return {"preferred_time": text} if is_time(text) and any(c.isalpha() for c in text) else {}
    if field == "preferred_time":
        return {"preferred_time": found["preferred_time"]}
    return found if "preferred_way" in found else {}


def wrong_field(text: str) -> Field | None:
    """The detail that a message says is wrong.

    >>> wrong_field("the phone number is wrong"), wrong_field("cambiar el correo"), wrong_field("my phone")
    ('phone', 'email', None)
    """
    return named_field(text) if _WRONG.search(text) else None
