import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import UniqueConstraint, create_engine, inspect, text

import prescreen.store as package
from prescreen.store import Store, StoreError, StoreUnavailableError
from prescreen.store.tables import metadata

NOON = datetime(2026, 3, 16, 12, 0, tzinfo=UTC)


def test_the_migrations_make_exactly_the_tables(store: Store, url: str) -> None:
    engine = create_engine(url)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": not url.startswith("sqlite")})
        assert compare_metadata(context, metadata) == []
        for table in metadata.sorted_tables:
            unique = {tuple(each["column_names"]) for each in inspect(connection).get_unique_constraints(table.name)}
            wanted = {
                tuple(column.name for column in each.columns)
                for each in table.constraints
                if isinstance(each, UniqueConstraint)
            }
            assert unique == wanted, table.name
    engine.dispose()


def test_migrating_again_changes_nothing(store: Store) -> None:
    store.migrate()
    with store.read() as unit:
        assert unit.outbox.counts() == {"waiting": 0, "done": 0, "dead": 0}


def test_the_file_is_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "data" / "prescreen.db"
    Store(f"sqlite:///{path}").migrate()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_database_in_memory_is_refused() -> None:
    with pytest.raises(StoreError, match="in-memory"):
        Store("sqlite://").migrate()


def test_a_database_that_is_not_there_is_unavailable(tmp_path: Path) -> None:
    missing = Store(f"sqlite:///{tmp_path / 'no' / 'such.db'}")
    with pytest.raises(StoreUnavailableError), missing.read():
        pass


def test_a_file_that_is_no_database_is_an_error_without_its_content(tmp_path: Path) -> None:
    path = tmp_path / "broken.db"
    path.write_text("private words " * 200)
    broken = Store(f"sqlite:///{path}")
    with pytest.raises(StoreError) as caught, broken.read() as unit:
        unit.outbox.counts()
    assert "private" not in str(caught.value)
    broken.close()


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_database_that_stays_locked_is_unavailable_and_nothing_is_half_done(
    store: Store, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("prescreen.store.engine.BUSY_SECONDS", 0.05)
    impatient = Store(url)
    with store.unit() as unit:
        unit.outbox.add("mail", "first", {}, NOON)
        with pytest.raises(StoreUnavailableError, match="SQLITE_BUSY"), impatient.unit() as other:
            other.outbox.add("mail", "second", {}, NOON)
        with impatient.read() as reading:
            assert reading.outbox.counts()["waiting"] == 0, "reading never waits, and sees only what is committed"
    with impatient.unit() as other:
        other.outbox.add("mail", "third", {}, NOON)
        assert [item.key for item in other.outbox.claim(NOON, 9)] == ["first", "third"]
    impatient.close()


def test_a_database_of_the_first_release_keeps_its_rows(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'old.db'}"
    engine = create_engine(url)
    config = Config()
    config.set_main_option("script_location", str(Path(package.__file__).parent / "migrations"))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        connection.execute(
            text("insert into conversations values ('c1','T','h','en','web','th','screening','{}',:at,:at,null)"),
            {"at": "2026-03-16 12:00:00"},
        )
        connection.execute(
            text("insert into consents values (1,'c1','prescreen',1,'May I ask?','m1',:at)"),
            {"at": "2026-03-16 12:00:00"},
        )
    engine.dispose()
    store = Store(url)
    store.migrate()
    with store.unit() as unit:
        found = unit.conversations.get("c1")
        assert found is not None
        assert (found.stage, found.stopped_at) == ("screening", None)
        assert [c.wording for c in unit.consents.of("c1")] == ["May I ask?"]
        assert unit.conversations.erase("c1", NOON)
    store.close()
