"""The settings of the whole product, read once from the environment when a program starts.

Only programs (the command line, the gateway, the actions, the worker, the supervisor) read settings; every other part
is given what it needs as an argument. Each setting has a default that serves one machine.

Paths may be relative; they then start at the project's root, so a command works from any folder.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Literal, Self
from urllib.parse import urlsplit

from email_validator import EmailNotValidError, validate_email
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, SecretStr, ValidationError, model_validator

ROOT = Path(__file__).resolve().parent.parent
"""The project's root: the folder that holds `prescreen/`, `content/` and `config.yml`."""

_PREFIX = "PRESCREEN_"
_SQLITE = "sqlite:///"
_OWN_NET = "@localhost"
_NOT_SHOWN = (
    *("internal_secret", "database_url", "master_key", "smtp_url", "webhooks", "outbox_password", "oidc_client_secret"),
    *("twilio_auth_token", "telegram_token", "telegram_secret", "messenger_token", "messenger_secret"),
    *("messenger_verifying", "slack_token", "slack_secret"),
)
"""May hold a password or a key."""
_CHANNELS: dict[str, tuple[str, ...]] = {
    "sms": ("sms_sender", "twilio_account_sid", "twilio_auth_token"),
    "whatsapp": ("whatsapp_sender", "twilio_account_sid", "twilio_auth_token"),
    "telegram": ("telegram_token", "telegram_secret"),
    "messenger": ("messenger_token", "messenger_secret", "messenger_verifying"),
    "slack": ("slack_token", "slack_secret"),
}
"""What each messaging channel needs; the first setting turns it on. docs/channels says where each comes from."""
_ABOUT_CHANNELS = ("channel_trial", "twilio_api", "whatsapp_templates")
"""What may be said of them beside that."""


class SettingsError(ValueError):
    """A setting cannot be used; the message names the variable, what it holds, and what it may hold."""


def _from_root(path: Path) -> Path:
    return (ROOT / path.expanduser()).resolve()


def _absolute_database(url: str) -> str:
    """Anchor a relative SQLite file at the project's root; leave every other address alone."""
    if "://" not in url:
        raise ValueError("not a database address such as sqlite:///var/prescreen.db or postgresql+psycopg://…")
    if url.startswith("postgres://"):  # as some hosts write it
        return url.replace("postgres://", "postgresql+psycopg://", 1)
    if not url.startswith("sqlite:"):
        return url
    file = url.removeprefix(_SQLITE)
    if file in ("", ":memory:", "sqlite://"):
        raise ValueError("several programs share the database, so it must be a file, not memory")
    return _SQLITE + str(_from_root(Path(file)))


def _mail_address(text: str) -> str:
    """An e-mail address, or one of the own net, for which the library has no room."""
    checked = f"{text}.test" if text.endswith(_OWN_NET) else text
    try:
        validate_email(checked, check_deliverability=False, test_environment=True, globally_deliverable=False)
    except EmailNotValidError:
        raise ValueError("not an e-mail address such as studies@example.org") from None
    return text


def _web_address(url: str) -> str:
    """A place of the web that paths can be added to."""
    if not url:
        return url
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment or parts.username:
        raise ValueError("not a web address such as https://studies.example.org")
    return url.rstrip("/")


RootedPath = Annotated[Path, AfterValidator(_from_root)]
Port = Annotated[int, Field(ge=1, le=65535)]
Span = Annotated[int, Field(ge=1, le=36_500)]
OwnPort = Annotated[int, Field(ge=0, le=65535)]


class Settings(BaseModel):
    """Everything an operator can set, each field from the variable `PRESCREEN_` + its name in capitals."""

    model_config = ConfigDict(frozen=True, extra="forbid", validate_default=True)

    database_url: Annotated[str, AfterValidator(_absolute_database)] = "sqlite:///var/prescreen.db"
    """Where conversations, answers and leads are kept."""
    key_file: RootedPath | None = None
    """The master keys that open what is sealed; without it `keys/master.json` beside an SQLite file, or in `var`."""
    master_key: SecretStr = SecretStr("")
    """Master keys for who injects them: base64 of 32 bytes; several parted by commas, the first seals. No file then."""
    host: str = "127.0.0.1"
    """The address the gateway listens on; the only public door."""
    port: Port = 8080
    """The gateway's port."""
    public_url: Annotated[str, AfterValidator(_web_address)] = ""
    """Where people reach this installation, for links in mails; empty: this machine's own address."""
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
    smtp_url: SecretStr = SecretStr("")
    """The SMTP server that sends mails, such as `smtp://user:password@mail.example.org:587` (with STARTTLS) or
    `smtps://…`; empty: mails stay in `mail_dir`."""
    outbox_password: SecretStr = SecretStr("")
    """Opens /outbox, which shows mails while there is no mail server; empty: the supervisor makes one and keeps it."""
    mail_from: Annotated[str, AfterValidator(_mail_address)] = "prescreen@localhost"
    """The address mails come from; needed with `smtp_url`."""
    webhooks: SecretStr = SecretStr("")
    """Other systems that get leads, named in the content: `{"ctms": {"url": "https://…", "secret": "whsec_…"}}`."""
    content_dir: RootedPath = Path("content")
    """What study staff write: facts, trials, wording, vocabulary."""
    approval: Literal["required", "automatic"] = "required"
    """May content go live that nobody approved? `automatic`, for trying things out: whatever is in the folder does."""
    approved_dir: RootedPath = Path("var/approved")
    """Copies of the content that was approved: what people see while the folder is edited."""
    waiting_dir: RootedPath | None = None
    """The content folder that is edited, where a copy is live; the supervisor says it to the gateway."""
    places_file: RootedPath = Path("var/places.db")
    """The index of towns and postcodes, made at the first start."""
    oidc_issuer: Annotated[str, AfterValidator(_web_address)] = ""
    """The provider of your organisation's accounts (OpenID Connect), to sign in to the desk with them."""
    oidc_client_id: str = ""
    """What this installation is called there; needed with `oidc_issuer`."""
    oidc_client_secret: SecretStr = SecretStr("")
    """Its secret there, if it has one."""
    oidc_name: str = "Your organisation's account"
    """What the button for it says."""
    study_mail: str = ""
    """The study team's inbox for trials whose content names none."""
    keep_abandoned_hours: Span = 24
    """How long a conversation is kept that was left on the way."""
    keep_finished_days: Span = 7
    """How long one is kept that ended without contact details, whatever the outcome, or was left for later."""
    keep_reminder_days: Span = 30
    """How long one is kept after the day the person asked to be reminded of."""
    keep_handed_over_days: Span = 90
    """How long one is kept whose contact details went to a study team."""
    keep_alert_days: Span = 7
    """How long one with an urgent alert (crisis, emergency, bad reaction) is kept at least."""
    channel_trial: str = ""
    """The trial that a person reaches on a messaging channel who names none; empty: the first of the content."""
    twilio_account_sid: Annotated[str, Field(pattern="^(AC[0-9a-f]{32})?$")] = ""
    """Twilio's account, for SMS and WhatsApp."""
    twilio_auth_token: SecretStr = SecretStr("")
    """The account's auth token, which signs webhooks too."""
    twilio_api: Annotated[str, AfterValidator(_web_address)] = "https://api.twilio.com"
    """Where Twilio's API is: that of a region keeps data there, such as `https://api.dublin.ie1.twilio.com`."""
    sms_sender: Annotated[str, Field(pattern=r"^(\+[0-9]{5,15}|MG[0-9a-f]{32})?$")] = ""
    """The number SMS come from, such as +14155550123, or a messaging service's SID; empty: no SMS."""
    whatsapp_sender: Annotated[str, Field(pattern=r"^(\+[0-9]{5,15})?$")] = ""
    """The number of the WhatsApp sender; empty: no WhatsApp."""
    whatsapp_templates: Annotated[str, Field(pattern=r"^(([a-z]{2}=HX[0-9a-f]{32})(,|$))*$")] = ""
    """Approved templates that ask a person to write after 24 hours: `en=HX…,es=HX…`."""
    telegram_token: SecretStr = SecretStr("")
    """The bot's token; empty: no Telegram."""
    telegram_secret: SecretStr = SecretStr("")
    """The secret that setWebhook was given."""
    messenger_token: SecretStr = SecretStr("")
    """The page's access token; empty: no Messenger."""
    messenger_secret: SecretStr = SecretStr("")
    """The app's secret, which signs webhooks."""
    messenger_verifying: SecretStr = SecretStr("")
    """The word that Meta verifies the webhook with."""
    slack_token: SecretStr = SecretStr("")
    """The bot's token (xoxb-…); empty: no Slack."""
    slack_secret: SecretStr = SecretStr("")
    """The app's signing secret."""
    root: RootedPath = ROOT
    """The folder Rasa's own files (`config.yml`, `domain.yml`, `data/`) are read from."""

    @model_validator(mode="after")
    def _sent_from_somewhere(self) -> Self:
        if self.smtp_url.get_secret_value() and self.mail_from.endswith(_OWN_NET):
            raise ValueError("PRESCREEN_SMTP_URL is set, so PRESCREEN_MAIL_FROM must say which address mails come from")
        if self.oidc_issuer and not self.oidc_client_id:
            raise ValueError("PRESCREEN_OIDC_ISSUER is set, so PRESCREEN_OIDC_CLIENT_ID must say who asks there")
        return self

    @model_validator(mode="after")
    def _whole_channels(self) -> Self:
        for channel in self.channels:
            missing = [f"{_PREFIX}{name.upper()}" for name in _CHANNELS[channel] if not _text(getattr(self, name))]
            if missing:
                raise ValueError(
                    f"the channel {channel} needs {' and '.join(missing)} too (docs/channels/{channel}.md)"
                )
        if self.channels and not self.public_url.startswith("https://"):
            raise ValueError(
                "messaging channels need PRESCREEN_PUBLIC_URL, the https:// address under which providers reach this "
                "installation; signatures are made for it"
            )
        return self

    @property
    def channels(self) -> tuple[str, ...]:
        """The messaging channels that are set up."""
        return tuple(name for name, needs in _CHANNELS.items() if _text(getattr(self, needs[0])))

    @property
    def for_channels(self) -> dict[str, str]:
        """The variables of the messaging channels, for the gateway alone."""
        names = dict.fromkeys((*(n for needs in _CHANNELS.values() for n in needs), *_ABOUT_CHANNELS))
        return {f"{_PREFIX}{name.upper()}": _text(getattr(self, name)) for name in names}

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
    def key_path(self) -> Path:
        """The file the master keys are in, unless they are injected."""
        if self.key_file is not None:
            return self.key_file
        if self.database_url.startswith(_SQLITE):
            return Path(self.database_url.removeprefix(_SQLITE)).parent / "keys" / "master.json"
        return _from_root(Path("var/keys/master.json"))

    @property
    def edited_dir(self) -> Path:
        """The content folder that study staff edit; what is live may be a copy of an approved version."""
        return self.waiting_dir or self.content_dir

    @property
    def keeping(self) -> dict[str, int]:
        """How long conversations are kept, by what became of them."""
        return {
            "abandoned_hours": self.keep_abandoned_hours,
            "finished_days": self.keep_finished_days,
            "reminder_days": self.keep_reminder_days,
            "handed_over_days": self.keep_handed_over_days,
            "alert_days": self.keep_alert_days,
        }

    @property
    def rasa_address(self) -> str:
        """The address of Rasa's own server, without a trailing slash."""
        return (self.rasa_url or f"http://127.0.0.1:{self.rasa_port}").rstrip("/")

    @property
    def public_address(self) -> str:
        """Where people reach this installation, for links in mails; without a slash at the end."""
        return self.public_url or self.own_address

    @property
    def own_address(self) -> str:
        """The address a person on this machine types into a browser."""
        shown = "localhost" if self.host in ("127.0.0.1", "0.0.0.0", "::", "::1") else self.host  # noqa: S104
        return f"http://{shown}:{self.port}"


def _text(value: str | SecretStr) -> str:
    return value.get_secret_value() if isinstance(value, SecretStr) else value


def _explain(error: ValidationError, given: Mapping[str, str]) -> str:
    lines = []
    for mistake in error.errors():
        if not mistake["loc"]:
            lines.append(mistake["msg"])
            continue
        name = str(mistake["loc"][0])
        held = "a value not shown here" if name in _NOT_SHOWN else repr(given.get(name, ""))
        lines.append(f"{_PREFIX}{name.upper()} holds {held}: {mistake['msg']}")
    return "\n".join(lines)
