"""Alembic's entry: run the migrations on the connection, inside the transaction, that the store opened."""

from alembic import context

from prescreen.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
)
context.run_migrations()
