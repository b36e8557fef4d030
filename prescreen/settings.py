"""The settings of the whole product, read once from the environment when a program starts.

Only programs (the command line, the gateway, the actions, the worker, the supervisor) read settings; every other part
is given what it needs as an argument. Each setting has a default that serves one machine.

Paths may be relative; they then start at the project's root, so a command works from any folder.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, SecretStr, ValidationError

ROOT = Path(__file__).resolve().parent.parent
"""The project's root: the folder that holds `prescreen/`, `content/` and `config.yml`."""

_PREFIX = "PRESCREEN_"
_SQLITE = "sqlite:///"
_NOT_SHOWN = ("internal_secret", "database_url")
"""May hold a password."""


class SettingsError(ValueError):
    """A setting cannot be used; the message names the variable, what it holds, and what it may hold."""


def _from_root(path: Path) -> Path:
    return (ROOT / path.expanduser()).resolve()


def _absolute_database(url: str) -> str:
    """Anchor a relative SQLite file at the project's root; leave every other address alone."""
    if "://" not in url:
        raise ValueError("not a database address such as sqlite:///var/prescreen.db or postgresql+psycopg://…")
    if not url.startswith("sqlite:"):
        return url
    file = url.removeprefix(_SQLITE)
    if file in ("", ":memory:", "sqlite://"):
        raise ValueError("several programs share the database, so it must be a file, not memory")
    return _SQLITE + str(_from_root(Path(file)))


RootedPath = Annotated[Path, AfterValidator(_from_root)]
Port = Annotated[int, Field(ge=1, le=65535)]
OwnPort = Annotated[int, Field(ge=0, le=65535)]


class Settings(BaseModel):
    """Everything an operator can set, each field from the variable `PRESCREEN_` + its name in capitals."""

    model_config = ConfigDict(frozen=True, extra="forbid", validate_default=True)

    database_url: Annotated[str, AfterValidator(_absolute_database)] = "sqlite:///var/prescreen.db"
    """Where conversations, answers and leads are kept."""
    host: str = "127.0.0.1"
    """The address the gateway listens on; the only public door."""
    port: Port = 8080
    """The gateway's port."""
    internal_secret: SecretStr = SecretStr("")
    """Shared by gateway, Rasa and actions; the supervisor makes a fresh one at each start."""
    rasa_url: str = ""
    """Where the gateway finds Rasa; empty: loopback at `rasa_port`."""
    rasa_port: OwnPort = 0
    """Rasa's loopback port; 0: the supervisor chooses a free one."""
    actions_port: OwnPort = 0
    """The action server's loopback port; 0: the supervisor chooses a free one."""
    mail_dir: RootedPath = Path("var/mail")
    """Where the worker puts mails for the study team and the person."""
    content_dir: RootedPath = Path("content")
    """What study staff write: facts, trials, wording, vocabulary."""
    places_file: RootedPath = Path("var/places.db")
    """The index of towns and postcodes, made at the first start."""
    study_mail: str = ""
    """The study team's inbox for trials whose content names none."""
    root: RootedPath = ROOT
    """The folder Rasa's own files (`config.yml`, `domain.yml`, `data/`) are read from."""

    @classmethod
    def from_env(cls, environ: Mapping[str, str] | None = None) -> Self:
        """Read the settings from `environ` (the process's environment unless given).

        An empty variable counts as absent. Raises `SettingsError` with every wrong variable, one a line.
        """
        found = os.environ if environ is None else environ
        given = {
            name: found[_PREFIX + name.upper()]
            for name in cls.model_fields
            if found.get(_PREFIX + name.upper(), "").strip()
        }
        try:
            return cls.model_validate(given)
        except ValidationError as error:
            raise SettingsError(_explain(error, given)) from None

    @property
    def rasa_address(self) -> str:
        """The address of Rasa's own server, without a trailing slash."""
        return (self.rasa_url or f"http://127.0.0.1:{self.rasa_port}").rstrip("/")

    @property
    def public_url(self) -> str:
        """The address a person on this machine types into a browser."""
        shown = "localhost" if self.host in ("127.0.0.1", "0.0.0.0", "::", "::1") else self.host  # noqa: S104
        return f"http://{shown}:{self.port}"


def _explain(error: ValidationError, given: Mapping[str, str]) -> str:
    lines = []
    for mistake in error.errors():
        name = str(mistake["loc"][0]) if mistake["loc"] else "?"
        held = "a value not shown here" if name in _NOT_SHOWN else repr(given.get(name, ""))
        lines.append(f"{_PREFIX}{name.upper()} holds {held}: {mistake['msg']}")
    return "\n".join(lines)
