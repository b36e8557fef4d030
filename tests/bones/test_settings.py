from __future__ import annotations

import pytest
from pydantic import ValidationError

from prescreen.settings import ROOT, Settings, SettingsError


def test_nothing_set_serves_this_machine_on_port_8080() -> None:
    settings = Settings.from_env({})
    assert settings.own_address == settings.public_address == "http://localhost:8080"
    assert settings.host == "127.0.0.1"
    assert settings.content_dir == ROOT / "content"
    assert settings.database_url == f"sqlite:///{ROOT}/var/prescreen.db"


def test_an_empty_variable_counts_as_absent() -> None:
    assert Settings.from_env({"PRESCREEN_PORT": " "}).port == 8080


def test_variables_of_others_are_left_alone() -> None:
    assert Settings.from_env({"PORT": "1", "PRESCREEN_PYTHON": "/usr/bin/python3.12"}).port == 8080


def test_a_path_starts_at_the_root_unless_it_is_absolute() -> None:
    settings = Settings.from_env({"PRESCREEN_MAIL_DIR": "elsewhere", "PRESCREEN_CONTENT_DIR": "/srv/content"})
    assert settings.mail_dir == ROOT / "elsewhere"
    assert str(settings.content_dir) == "/srv/content"


def test_every_wrong_variable_is_named_at_once() -> None:
    with pytest.raises(SettingsError) as said:
        Settings.from_env({"PRESCREEN_PORT": "eighty", "PRESCREEN_RASA_PORT": "70000", "PRESCREEN_HOST": "x"})
    lines = str(said.value).splitlines()
    assert len(lines) == 2
    assert lines[0].startswith("PRESCREEN_PORT holds 'eighty': ")
    assert lines[1].startswith("PRESCREEN_RASA_PORT holds '70000': ")


def test_links_lead_to_the_address_people_know() -> None:
    settings = Settings.from_env({"PRESCREEN_PUBLIC_URL": "https://studies.example.org/"})
    assert settings.public_address == "https://studies.example.org"
    assert settings.own_address == "http://localhost:8080"


@pytest.mark.parametrize(
    "url", ["studies.example.org", "ftp://x.org", "https://", "https://x.org/?a=1", "https://me@x.org"]
)
def test_an_address_no_link_can_start_with_is_refused(url: str) -> None:
    with pytest.raises(SettingsError, match="PRESCREEN_PUBLIC_URL"):
        Settings.from_env({"PRESCREEN_PUBLIC_URL": url})


@pytest.mark.parametrize("url", ["prescreen.db", "sqlite://", "sqlite:///", "sqlite:///:memory:"])
def test_a_database_the_programs_could_not_share_is_refused(url: str) -> None:
    with pytest.raises(SettingsError, match="PRESCREEN_DATABASE_URL"):
        Settings.from_env({"PRESCREEN_DATABASE_URL": url})


def test_another_database_is_taken_as_it_is() -> None:
    url = "postgresql+psycopg://user@db/prescreen"
    assert Settings.from_env({"PRESCREEN_DATABASE_URL": url}).database_url == url


def test_an_address_as_hosts_write_it_is_understood() -> None:
    settings = Settings.from_env({"PRESCREEN_DATABASE_URL": "postgres://user@db/prescreen"})
    assert settings.database_url == "postgresql+psycopg://user@db/prescreen"


def test_the_key_is_kept_beside_the_database_unless_it_is_put_elsewhere() -> None:
    assert Settings.from_env({}).key_path == ROOT / "var/keys/master.json"
    beside = Settings.from_env({"PRESCREEN_DATABASE_URL": "sqlite:////srv/data/prescreen.db"})
    assert str(beside.key_path) == "/srv/data/keys/master.json"
    assert Settings.from_env({"PRESCREEN_DATABASE_URL": "postgresql://db/x"}).key_path == ROOT / "var/keys/master.json"
    assert str(Settings.from_env({"PRESCREEN_KEY_FILE": "/run/key.json"}).key_path) == "/run/key.json"


def test_neither_secret_nor_password_is_shown() -> None:
    settings = Settings.from_env({"PRESCREEN_INTERNAL_SECRET": "hush", "PRESCREEN_MASTER_KEY": "hush"})
    assert "hush" not in repr(settings)
    with pytest.raises(SettingsError) as said:
        Settings.from_env({"PRESCREEN_DATABASE_URL": "user:password@db"})
    assert "password" not in str(said.value)


def test_settings_do_not_change() -> None:
    with pytest.raises(ValidationError):
        Settings.from_env({}).port = 1  # type: ignore[misc]
