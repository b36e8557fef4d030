"""What the launcher is told, read once from the environment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

LOWEST_PORT, HIGHEST_PORT = 1, 65535


class BotSettingsError(ValueError):
    """A variable is missing or cannot be used; the message names it. Values are not shown: one is a secret."""


@dataclass(frozen=True)
class BotSettings:
    """Everything Rasa's process is told. It knows no database, no mail folder and no trial."""

    model: Path
    """The trained model, a `.tar.gz` file."""
    port: int
    """Where the channel listens, on 127.0.0.1."""
    secret: str
    """What gateway, Rasa and actions share."""
    actions_url: str
    """The actions' webhook."""
    patched: bool = True
    """Whether Rasa's slow spots are replaced (`bot.patches`)."""
    action_timeout: float = 7.0
    """Seconds an action may take before the turn fails."""

    @classmethod
    def from_env(cls, environ: Mapping[str, str]) -> BotSettings:
        """Read the settings.

        Raises:
            BotSettingsError: with every mistake, one a line.
        """
        mistakes: list[str] = []

        def text(name: str, default: str | None = None) -> str:
            value = environ.get(name, "").strip() or default
            if value is None:
                mistakes.append(f"{name} is not set")
            return value or ""

        def port(name: str) -> int:
            value = text(name)
            if not value:
                return 0
            if not (value.isascii() and value.isdecimal() and LOWEST_PORT <= int(value) <= HIGHEST_PORT):
                mistakes.append(f"{name} must be a port number, {LOWEST_PORT} to {HIGHEST_PORT}")
                return 0
            return int(value)

        def seconds(name: str, default: str) -> float:
            try:
                value = float(text(name, default))
            except ValueError:
                value = 0.0
            if not 0 < value <= 300:
                mistakes.append(f"{name} must be a number of seconds, more than 0 and at most 300")
            return value

        actions_url = environ.get("PRESCREEN_ACTIONS_URL", "").strip()
        if not actions_url:
            actions_url = f"http://127.0.0.1:{port('PRESCREEN_ACTIONS_PORT')}/webhook"
        settings = cls(
            model=Path(text("PRESCREEN_MODEL")),
            port=port("PRESCREEN_RASA_PORT"),
            secret=text("PRESCREEN_INTERNAL_SECRET"),
            actions_url=actions_url,
            patched=text("PRESCREEN_RASA_PATCHES", "1") != "0",
            action_timeout=seconds("PRESCREEN_ACTION_TIMEOUT", "7"),
        )
        if mistakes:
            raise BotSettingsError("\n".join(mistakes))
        return settings
