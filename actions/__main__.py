"""Starts the action server: `python -m actions`. Here the interview is built and given to the action."""

from __future__ import annotations

import logging
import sys
import threading

import uvicorn
from rasa_sdk.executor import ActionExecutor

from actions.server import ActionServer
from actions.turn import TakesTurns
from actions.validate_contact_form import ValidateContactForm
from actions.validate_screening_form import ValidateScreeningForm

HOST = "127.0.0.1"
REFUSED = 2
KEEP_ALIVE = 75
"""Longer than Rasa keeps an unused connection, so that it never writes into one that is being closed."""


def build_server(interview: TakesTurns, secret: str) -> ActionServer:
    """Put the action server together."""
    executor = ActionExecutor()
    executor.register_action(ValidateScreeningForm(interview))
    executor.register_action(ValidateContactForm(interview))
    return ActionServer(executor, secret)


def main() -> int:
    """Serve until asked to stop; return the exit code."""
    # The settings and the interview bring the whole library along; importing this module must not.
    from prescreen.composition import build_interview  # noqa: PLC0415
    from prescreen.settings import Settings, SettingsError  # noqa: PLC0415

    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    logging.disable(logging.DEBUG)
    try:
        settings = Settings.from_env()
        secret = settings.internal_secret.get_secret_value()
        if not secret or not settings.actions_port:
            raise SettingsError("PRESCREEN_INTERNAL_SECRET and PRESCREEN_ACTIONS_PORT must be set")
    except SettingsError as mistakes:
        print(f"the actions are not started:\n{mistakes}", file=sys.stderr)  # noqa: T201
        return REFUSED
    interview = build_interview(settings)
    server = build_server(interview, secret)
    threading.Thread(target=interview.make_ready, name="make ready", daemon=True).start()
    uvicorn.run(
        server,
        host=HOST,
        port=settings.actions_port,
        access_log=False,
        log_level="warning",
        lifespan="on",
        timeout_keep_alive=KEEP_ALIVE,
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
