"""The few words that mean the same to every messaging service, and those that begin or leave a first contact."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

HELP: Final = frozenset({"help", "info", "ayuda", "informacion", "aide", "帮助", "求助", "说明"})
"""HELP and INFO as the carriers require (CTIA), Spanish and Chinese ones."""
WEB: Final = frozenset(
    {"web", "link", "browser", "enlace", "navegador", "pagina", "pagina web", "网页", "链接", "continue on the web"}
)
NO: Final = frozenset({"no", "no thanks", "no thank you", "nope", "no gracias", "不", "不用", "不要", "否", "不用了"})
LONGEST: Final = 60


def alone(text: str) -> str:
    """Return a short message as one word is compared: lower case, without accents and marks; "" if it is long."""
    if len(text) > LONGEST:
        return ""
    plain = "".join(c for c in unicodedata.normalize("NFD", text.casefold()) if not unicodedata.combining(c))
    return " ".join(re.findall(r"[^\W_]+", plain))
