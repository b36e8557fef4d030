"""Starts Rasa: `bot/.venv/bin/python -m bot` in the project's root. See `bot.settings` for what it must be told."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from bot import lean
from bot.settings import BotSettings, BotSettingsError

REFUSED = 2
_ENVIRONMENT = {
    "RASA_TELEMETRY_ENABLED": "false",
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
}
"""Set before any library is imported: no telemetry, and no threads for sentences of ten words."""


def main() -> int:
    """Load the model and serve it; return the exit code."""
    try:
        settings = BotSettings.from_env(os.environ)
    except BotSettingsError as mistakes:
        print(f"rasa is not started:\n{mistakes}", file=sys.stderr)  # noqa: T201
        return REFUSED
    os.environ.update(_ENVIRONMENT)
    os.environ["PRESCREEN_ACTIONS_URL"] = settings.actions_url  # endpoints.yml reads it
    _import_skops_first()
    lean.keep_out_unused()
    return _serve(settings)


def _import_skops_first() -> None:
    """Import the slowest library while few others are loaded: it looks through all of them."""
    import skops.io  # noqa: F401, PLC0415


def _serve(settings: BotSettings) -> int:
    # Rasa reads the environment and looks for TensorFlow as soon as it is imported.
    from bot.logs import configure_logs  # noqa: PLC0415

    configure_logs()
    from bot.patches import WrongRasaError, apply_patches  # noqa: PLC0415
    from bot.server import ModelError, serve  # noqa: PLC0415

    try:
        if settings.patched:
            apply_patches(settings.action_timeout)
        serve(settings, Path.cwd())
    except (ModelError, WrongRasaError, OSError) as reason:
        print(f"rasa is not started: {reason}", file=sys.stderr)  # noqa: T201
        return REFUSED
    return 0


if __name__ == "__main__":
    sys.exit(main())
