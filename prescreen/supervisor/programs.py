"""The four programs of the product: how each is started and what it is told.

Each program's environment is built from a list, so Rasa's process, frozen upstream, never learns where the database or
the mails are.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

from prescreen.settings import Settings
from prescreen.supervisor.program import Program

QUIET_LIBRARIES = {
    "RASA_TELEMETRY_ENABLED": "false",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "CUDA_VISIBLE_DEVICES": "",
    "PYTHONUNBUFFERED": "1",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
}
FOR_RASA_ALONE = ("PRESCREEN_RASA_PATCHES", "PRESCREEN_ACTION_TIMEOUT")
"""What an operator may tell Rasa's process beyond the settings; see `bot/settings.py`."""
ONE_THREAD = dict.fromkeys(
    (
        "OMP_NUM_THREADS",
        "OPENBLAS_NUM_THREADS",
        "MKL_NUM_THREADS",
        "NUMEXPR_NUM_THREADS",
        "TF_NUM_INTRAOP_THREADS",
        "TF_NUM_INTEROP_THREADS",
    ),
    "1",
)
"""Sentences are short: more threads cost more than they bring, and the programs share the machine."""


def product_programs(settings: Settings, model: Path, environ: Mapping[str, str]) -> tuple[Program, ...]:
    """Rasa, the actions, the gateway and the worker, for settings whose ports and secret are already chosen."""
    root = settings.root
    base = {name: value for name, value in environ.items() if not name.startswith("PRESCREEN_")}
    base |= QUIET_LIBRARIES | ONE_THREAD
    secret = {"PRESCREEN_INTERNAL_SECRET": settings.internal_secret.get_secret_value()}
    inside = {"PRESCREEN_RASA_PORT": str(settings.rasa_port), "PRESCREEN_ACTIONS_PORT": str(settings.actions_port)}
    ours = {
        "PRESCREEN_PUBLIC_URL": settings.public_address,
        "PRESCREEN_DATABASE_URL": settings.database_url,
        "PRESCREEN_CONTENT_DIR": str(settings.content_dir),
        "PRESCREEN_WAITING_DIR": str(settings.edited_dir),
        "PRESCREEN_PLACES_FILE": str(settings.places_file),
        "PRESCREEN_KEY_FILE": str(settings.key_path),
        "PRESCREEN_MASTER_KEY": settings.master_key.get_secret_value(),
        **{f"PRESCREEN_KEEP_{name.upper()}": str(period) for name, period in settings.keeping.items()},
    }
    mail = {"PRESCREEN_MAIL_DIR": str(settings.mail_dir), "PRESCREEN_STUDY_MAIL": settings.study_mail}
    mail["PRESCREEN_SMTP_URL"] = settings.smtp_url.get_secret_value()
    mail["PRESCREEN_WEBHOOKS"] = settings.webhooks.get_secret_value()
    mail["PRESCREEN_MAIL_FROM"] = settings.mail_from
    door = {
        "PRESCREEN_HOST": settings.host,
        "PRESCREEN_PORT": str(settings.port),
        "PRESCREEN_RASA_URL": settings.rasa_address,
    }
    door |= settings.for_channels
    door["PRESCREEN_APPROVED_DIR"] = str(settings.approved_dir)
    for name in ("issuer", "client_id", "name"):
        door[f"PRESCREEN_OIDC_{name.upper()}"] = getattr(settings, f"oidc_{name}")
    door["PRESCREEN_OIDC_CLIENT_SECRET"] = settings.oidc_client_secret.get_secret_value()
    if password := settings.outbox_password.get_secret_value():
        door |= {"PRESCREEN_OUTBOX_PASSWORD": password, "PRESCREEN_MAIL_DIR": str(settings.mail_dir)}
    rasa = {name: environ[name] for name in FOR_RASA_ALONE if name in environ} | {"PRESCREEN_MODEL": str(model)}
    rasa_python = str(root / "bot" / ".venv" / "bin" / "python")

    def program(name: str, *command: str, **told: str) -> Program:
        return Program(name, command, base | told, root)

    return (
        program("rasa", rasa_python, "-m", "bot", **secret, **inside, **rasa),
        program("actions", sys.executable, "-m", "actions", **secret, **inside, **ours),
        program("gateway", sys.executable, "-m", "web", **secret, **inside, **ours, **door),
        program("worker", sys.executable, "-m", "prescreen.handoff", **ours, **mail),
    )
