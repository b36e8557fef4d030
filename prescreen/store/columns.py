"""Column types: times that stay aware, text and JSON that every database accepts."""

import json
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import DateTime, Dialect, Text
from sqlalchemy.types import TypeDecorator
from typing_extensions import override

SEAL = "s1."
"""How a sealed value begins."""
REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_JSON = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def clean_text(text: str) -> str:
    """Replace what no database can hold: NUL and lone surrogates become U+FFFD.

    A surrogate pair that was split into two halves is joined again.
    """
    if "\x00" in text:
        text = text.replace("\x00", REPLACEMENT)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text


def clean_json(value: Any) -> Any:
    """Apply `clean_text` to every string and key inside a JSON value."""
    if isinstance(value, str):
        return clean_text(value)
    if isinstance(value, dict):
        return {clean_text(str(key)): clean_json(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [clean_json(item) for item in value]
    return value


def dump_json(value: Any) -> str:
    """Return `value` as JSON text that can be stored; raises ValueError on NaN and infinity."""
    text = _JSON.encode(value)
    if "\\u0000" not in text and text.isascii():
        return text
    return _JSON.encode(clean_json(value))


class SafeText(TypeDecorator[str]):
    """Text, cleaned on the way in."""

    impl = Text
    cache_ok = True

    @override
    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Clean what is stored."""
        return None if value is None else clean_text(value)


class SafeJson(TypeDecorator[Any]):
    """A JSON value kept as text, so that it reads back alike on every database."""

    impl = Text
    cache_ok = True

    @override
    def process_bind_param(self, value: Any, dialect: Dialect) -> str:
        """Write the value as JSON; None becomes JSON null."""
        return dump_json(value)

    @override
    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        """Read the value back."""
        return None if value is None else json.loads(value)


class UtcTime(TypeDecorator[datetime]):
    """An aware time, stored in UTC. Naive times are refused."""

    impl = DateTime
    cache_ok = True

    @override
    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Turn an aware time into naive UTC."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a time zone cannot be stored")
        return value.astimezone(UTC).replace(tzinfo=None)

    @override
    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Read naive UTC as an aware time."""
        return None if value is None else value.replace(tzinfo=UTC)


class Sealed(TypeDecorator[str]):
    """What `Vault.seal` returned; an empty text stands for nothing at all. Only sealed text can be stored.

    A repository that forgot to seal is refused here, so no plain word reaches the database by mistake.
    """

    impl = Text
    cache_ok = True

    @override
    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Refuse what is not sealed."""
        if value and not value.startswith(SEAL):
            raise ValueError("a plain value was to be stored in a sealed column")
        return value
