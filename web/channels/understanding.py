"""Reads an answer to a list: its numbers, the words for them, a label, a label with typing mistakes, "none".

What is not plainly one of these is left to the interview, which reads free text; nothing is guessed here.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Final

from rapidfuzz import fuzz

from web.channels.rendering import Option

UNCLEAR: Final = ("",)
"""Two answers to a question that takes one, or "none" beside a number."""
_NUMBERS: Final = {
    word: number
    for words in (
        "one two three four five six seven eight nine ten eleven twelve",
        "first second third fourth fifth sixth seventh eighth ninth tenth",
        "uno dos tres cuatro cinco seis siete ocho nueve diez once doce",
        "una - - - - - - - - -",
        "primero segundo tercero cuarto quinto sexto septimo octavo noveno decimo",
        "primera segunda tercera cuarta quinta sexta septima octava novena decima",
        "一 二 三 四 五 六 七 八 九 十",
        "1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th",
    )
    for number, word in enumerate(words.split(), start=1)
    if word != "-"
}
_AROUND: Final = frozenset(
    "option number nr the answer choose pick my is it please only just opcion numero la el los las elijo respuesta es "
    "por favor solo 选 选择 第 个 项 号 答案 请".split()
)
_BETWEEN: Final = frozenset("and also plus y e o or 和 与 及 还有".split())
_NONE: Final = frozenset(
    (
        *("none", "none of these", "none of them", "none of those", "none of the above", "none apply", "no none", "0"),
        *("nothing", "neither", "zero", "ninguno", "ninguna", "ninguno de estos", "ninguna de estas", "nada"),
        *(
            "ninguno de ellos",
            "nada de esto",
            "ninguna de ellas",
            "cero",
            "都没有",
            "没有",
            "以上都没有",
            "都不是",
            "无",
            "零",
        ),
    )
)
_NOT: Final = frozenset(
    "no not never none nor neither dont don without cannot cant nunca ninguno ninguna nada sin tampoco jamas ni".split()
)
_SHORTEST, _ALIKE, _WORD_ALIKE, _APART = 5, 86.0, 70.0, 6.0


def chosen(text: str, options: Sequence[Option], *, several: bool) -> tuple[str, ...] | None:
    """Return the ids of what was chosen, UNCLEAR, or None where the text is something else.

    >>> yes_no = [Option("1", "y", "Yes, I do"), Option("2", "n", "No")]
    >>> chosen("two", yes_no, several=False), chosen("Yes I doo", yes_no, several=False)
    (('n',), ('y',))
    >>> chosen("1 and 2", yes_no, several=False) == UNCLEAR, chosen("maybe", yes_no, several=False)
    (True, None)
    """
    if not options:
        return None
    said = _folded(text)
    if not said:
        return None
    for option in options:
        if said == _folded(option.label):
            return (option.id,)
    if (picked := _by_key(said, options, several=several)) is not None:
        return picked
    if several and said in _NONE and (none := [o.id for o in options if o.group == "none"]):
        return tuple(none)
    return _by_likeness(said, options)


def _by_key(said: str, options: Sequence[Option], *, several: bool) -> tuple[str, ...] | None:
    by_key = {option.key.casefold(): option for option in options}
    numbered = options[0].key == "1"
    picked: dict[str, Option] = {}
    for word in said.split():
        key = str(_NUMBERS[word]) if numbered and word in _NUMBERS else word.lstrip("0") or word
        if key in by_key:
            picked[key] = by_key[key]
        elif word not in (_AROUND if numbered else frozenset()) | (_BETWEEN if several or numbered else frozenset()):
            return None
    if not picked:
        return None
    groups = {option.group for option in picked.values()}
    if len(picked) > 1 and (not several or groups != {"item"}):
        return UNCLEAR
    return tuple(option.id for option in picked.values())


def _by_likeness(said: str, options: Sequence[Option]) -> tuple[str, ...] | None:
    """A label with typing mistakes: word for word alike, the same small words that say no, and no other label near."""
    if len(said) < _SHORTEST:
        return None
    scores = sorted(((fuzz.ratio(said, _folded(option.label)), option) for option in options), key=lambda s: -s[0])
    best, option = scores[0]
    label = _folded(option.label).split()
    words = said.split()
    alike = (
        best >= _ALIKE
        and (len(scores) == 1 or best - scores[1][0] >= _APART)
        and len(words) == len(label)
        and all(
            fuzz.ratio(a, b) >= _WORD_ALIKE and a.isdigit() == b.isdigit() for a, b in zip(words, label, strict=True)
        )
        and {*words} & _NOT == {*label} & _NOT
        and [w for w in words if w.isdigit()] == [w for w in label if w.isdigit()]
    )
    return (option.id,) if alike else None


def _folded(text: str) -> str:
    """Lower case, without accents, marks and the little boxes around a number; Chinese numbers stand apart."""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    plain = "".join(c for c in plain if not unicodedata.combining(c)).replace("'", "").replace("’", "")
    words = re.findall(r"[^\W_]+", plain)
    return " ".join(part for word in words for part in _apart(word))


def _apart(word: str) -> list[str]:
    """Split "第二个" and "1和3" so that each number is a word of its own; other words stay whole."""
    if re.fullmatch(r"[第选个项号和与及请\d一二三四五六七八九十]+", word):
        return re.findall(r"\d+|[^\d]", word)
    return [word]
