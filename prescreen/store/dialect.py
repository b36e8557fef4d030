"""The few statements that SQLite and PostgreSQL share but generic SQL lacks, and those that are built over and over."""

from functools import cache
from typing import Any

from sqlalchemy import Column, Connection, Executable, Table, Update, bindparam, update
from sqlalchemy.dialects import postgresql, sqlite


def insert_once(connection: Connection, table: Table, values: dict[str, Any]) -> bool:
    """Insert a row unless a unique constraint already holds one like it; tell whether it was inserted."""
    done = connection.execute(_insert_once(connection.dialect.name, table), values)
    return done.first() is not None if done.returns_rows else done.rowcount == 1


def insert_new(connection: Connection, table: Table, values: dict[str, Any]) -> Any | None:
    """Insert a row unless a unique constraint already holds one like it; return its primary key if it was inserted."""
    return connection.execute(_insert_new(connection.dialect.name, table), values).scalar()


def insert_or_replace(
    connection: Connection, table: Table, values: dict[str, Any], unique: tuple[str, ...], replace: tuple[str, ...]
) -> None:
    """Insert a row; where one with the same `unique` columns stands, overwrite its `replace` columns."""
    connection.execute(_insert_or_replace(connection.dialect.name, table, unique, replace), values)


def insert_or_add(
    connection: Connection, table: Table, rows: list[dict[str, Any]], unique: tuple[str, ...], count: str
) -> None:
    """Insert rows; where one with the same `unique` columns stands, add to its `count` instead."""
    connection.execute(_insert_or_add(connection.dialect.name, table, unique, count), rows)


def set_columns(connection: Connection, where: Column[Any], is_: str, values: dict[str, Any]) -> int:
    """Overwrite columns of the rows in which one column holds a value; return how many rows those are."""
    return connection.execute(_set_columns(where, *values), {"is_": is_, **values}).rowcount


@cache
def _set_columns(where: Column[Any], *names: str) -> Update:
    return update(where.table).where(where == bindparam("is_")).values({name: bindparam(name) for name in names})


@cache
def _insert_or_add(dialect: str, table: Table, unique: tuple[str, ...], count: str) -> Executable:
    if dialect == "postgresql":
        wanted = postgresql.insert(table)
        return wanted.on_conflict_do_update(
            index_elements=list(unique), set_={count: table.c[count] + wanted.excluded[count]}
        )
    statement = sqlite.insert(table)
    return statement.on_conflict_do_update(
        index_elements=list(unique), set_={count: table.c[count] + statement.excluded[count]}
    )


@cache
def _insert_once(dialect: str, table: Table) -> Executable:
    if dialect == "postgresql":
        return postgresql.insert(table).on_conflict_do_nothing().returning(*table.primary_key)
    return sqlite.insert(table).on_conflict_do_nothing()


@cache
def _insert_new(dialect: str, table: Table) -> Executable:
    if dialect == "postgresql":
        return postgresql.insert(table).on_conflict_do_nothing().returning(*table.primary_key)
    return sqlite.insert(table).on_conflict_do_nothing().returning(*table.primary_key)


@cache
def _insert_or_replace(dialect: str, table: Table, unique: tuple[str, ...], replace: tuple[str, ...]) -> Executable:
    if dialect == "postgresql":
        wanted = postgresql.insert(table)
        return wanted.on_conflict_do_update(
            index_elements=list(unique), set_={name: wanted.excluded[name] for name in replace}
        )
    statement = sqlite.insert(table)
    return statement.on_conflict_do_update(
        index_elements=list(unique), set_={name: statement.excluded[name] for name in replace}
    )
