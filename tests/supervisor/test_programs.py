from __future__ import annotations

import sys
from pathlib import Path

from pydantic import SecretStr

from prescreen.settings import Settings
from prescreen.supervisor.program import Program
from prescreen.supervisor.programs import product_programs

SECRET = "s3cret-of-this-start"
MASTER = "a-master-key"
SETTINGS = Settings(
    database_url="postgresql+psycopg://user:password@db/prescreen",
    rasa_port=5005,
    actions_port=5055,
    internal_secret=SecretStr(SECRET),
    key_file=Path("/srv/keys/master.json"),
    master_key=SecretStr(MASTER),
    keep_abandoned_hours=48,
    root=Path("/srv/prescreen"),
    content_dir=Path("/srv/prescreen/content"),
)
ENVIRON = {
    "PATH": "/usr/bin",
    "PRESCREEN_RASA_PATCHES": "0",
    "PRESCREEN_DATABASE_URL": "postgresql+psycopg://user:password@db/prescreen",
}


def programs() -> dict[str, Program]:
    return {program.name: program for program in product_programs(SETTINGS, Path("/srv/models/m.tar.gz"), ENVIRON)}


def test_each_program_is_started_from_its_own_environment() -> None:
    made = programs()
    assert made["rasa"].command == ("/srv/prescreen/bot/.venv/bin/python", "-m", "bot")
    assert made["actions"].command == (sys.executable, "-m", "actions")
    assert made["gateway"].command == (sys.executable, "-m", "web")
    assert made["worker"].command == (sys.executable, "-m", "prescreen.handoff")
    assert {program.cwd for program in made.values()} == {Path("/srv/prescreen")}


def test_rasa_learns_neither_the_database_nor_the_mails() -> None:
    rasa = programs()["rasa"].env
    assert "password" not in " ".join(rasa.values())
    assert not {"PRESCREEN_DATABASE_URL", "PRESCREEN_MAIL_DIR"} & rasa.keys()


def test_the_programs_that_open_the_database_have_its_keys_and_rasa_has_not() -> None:
    made = programs()
    assert {name for name, program in made.items() if program.env.get("PRESCREEN_MASTER_KEY") == MASTER} == {
        "actions",
        "gateway",
        "worker",
    }
    assert MASTER not in made["rasa"].env.values()
    assert "PRESCREEN_KEY_FILE" not in made["rasa"].env
    assert made["worker"].env["PRESCREEN_KEY_FILE"] == "/srv/keys/master.json"


def test_a_program_reads_back_what_the_operator_has_set() -> None:
    read = Settings.from_env(programs()["worker"].env)
    assert read.keeping == SETTINGS.keeping
    assert (read.key_path, read.master_key, read.database_url) == (
        SETTINGS.key_path,
        SETTINGS.master_key,
        SETTINGS.database_url,
    )


def test_rasa_alone_is_told_what_is_meant_for_it() -> None:
    made = programs()
    assert made["rasa"].env["PRESCREEN_RASA_PATCHES"] == "0"
    assert made["rasa"].env["PRESCREEN_MODEL"] == "/srv/models/m.tar.gz"
    assert "PRESCREEN_RASA_PATCHES" not in made["gateway"].env


def test_only_those_who_meet_inside_know_the_secret() -> None:
    knowing = {name for name, program in programs().items() if SECRET in program.env.values()}
    assert knowing == {"rasa", "actions", "gateway"}


def test_no_secret_stands_in_a_command_line() -> None:
    assert not any(
        secret in part for secret in (SECRET, MASTER) for program in programs().values() for part in program.command
    )


def test_rasa_sends_no_telemetry_and_every_library_keeps_to_one_thread() -> None:
    for program in programs().values():
        assert program.env["RASA_TELEMETRY_ENABLED"] == "false"
        assert program.env["OMP_NUM_THREADS"] == "1"


def test_gateway_and_rasa_agree_where_rasa_is() -> None:
    made = programs()
    assert made["gateway"].env["PRESCREEN_RASA_URL"] == "http://127.0.0.1:" + made["rasa"].env["PRESCREEN_RASA_PORT"]


def test_only_the_worker_learns_the_mail_server_and_the_webhooks() -> None:
    secret = {"smtp_url": SecretStr("smtps://u:hush@mail.example.org"), "webhooks": SecretStr('{"ctms": "hush"}')}
    given = SETTINGS.model_copy(update=secret)
    made = product_programs(given, Path("/srv/models/m.tar.gz"), ENVIRON)
    assert {program.name for program in made if "hush" in str(dict(program.env))} == {"worker"}


def test_the_gateway_sees_the_mails_only_with_a_password_for_their_page() -> None:
    assert not {"PRESCREEN_MAIL_DIR", "PRESCREEN_OUTBOX_PASSWORD"} & programs()["gateway"].env.keys()
    given = SETTINGS.model_copy(update={"outbox_password": SecretStr("hush")})
    made = product_programs(given, Path("/srv/models/m.tar.gz"), ENVIRON)
    knowing = {program.name: program.env["PRESCREEN_MAIL_DIR"] for program in made if "hush" in program.env.values()}
    assert knowing == {"gateway": str(SETTINGS.mail_dir)}


def test_only_the_gateway_learns_the_messaging_channels() -> None:
    secret = {"telegram_token": SecretStr("hush"), "slack_secret": SecretStr("hush"), "channel_trial": "NCT06350110"}
    made = product_programs(SETTINGS.model_copy(update=secret), Path("/srv/models/m.tar.gz"), ENVIRON)
    assert {program.name for program in made if "hush" in str(dict(program.env))} == {"gateway"}
    gateway = next(program for program in made if program.name == "gateway")
    assert gateway.env["PRESCREEN_CHANNEL_TRIAL"] == "NCT06350110"
