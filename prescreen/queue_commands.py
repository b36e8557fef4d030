"""The desk's queue on the command line: enter older screenings into it, fill an empty database with made-up ones."""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated

import typer

from prescreen.clock import now
from prescreen.terminal import opened_store, read_library, usage_error

desk_app = typer.Typer(help="The desk's queue.", no_args_is_help=True)


@desk_app.command("index")
def index_screenings() -> None:
    """Enter the screenings into the desk's queue that were there before it was. Safe to run again."""
    from prescreen.desk.indexing import index  # noqa: PLC0415 - each command loads only what it needs

    with opened_store() as store:
        listed = index(store, read_library(), now())
    typer.echo(f"{listed} screening{'' if listed == 1 else 's'} in the queue")


def seed(
    screenings: Annotated[int, typer.Option("--screenings", min=1, max=1_000_000, help="How many.")],
    trial: Annotated[str | None, typer.Option("--trial", help="Only of this trial.")] = None,
    beside: Annotated[
        bool, typer.Option("--beside-others", help="Even if somebody is in the database already.")
    ] = False,
) -> None:
    """Fill a database with made-up screenings, to try out the desk or to measure it. Never for one that is in use."""
    from prescreen.desk.seeding import seed as write  # noqa: PLC0415

    library = read_library()
    if trial is not None and trial not in library.trials:
        usage_error(f"no trial is called {trial!r}; there are: {', '.join(library.trials)}")
    with opened_store() as store:
        with store.read() as unit:
            somebody = bool(unit.conversations.idle_since(now() + timedelta(days=1)))
        if somebody and not beside:
            usage_error("somebody is in this database already; made-up people among real ones are an error waiting")
        with typer.progressbar(length=screenings, label="made-up screenings") as bar:
            before = 0

            def told(done: int) -> None:
                nonlocal before
                bar.update(done - before)
                before = done

            write(store, library, screenings, now(), trials=(trial,) if trial else (), told=told)
    typer.echo(f"{screenings} made-up screening{'' if screenings == 1 else 's'} in the queue")
