"""`prescreen export` and `prescreen replay`: what the desk does for who is in a browser, for who is at a terminal."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from prescreen.clock import now
from prescreen.terminal import BAD_ROWS, opened_store, read_library, read_settings, usage_error

_OPERATOR = "operator"


class Form(StrEnum):
    """What an export can be."""

    JSONL = "jsonl"
    CSV = "csv"
    CRITERIA = "criteria"
    FHIR = "fhir"
    PDF = "pdf"


def export(
    trial: Annotated[str | None, typer.Option("--trial", help="Only this trial; tables and bundles need it.")] = None,
    form: Annotated[Form, typer.Option("--format", help="Rows, a table a screening or criterion, FHIR, a PDF.")] = (
        Form.JSONL
    ),
    screening: Annotated[str | None, typer.Option("--screening", help="Only this one; a PDF needs it.")] = None,
    deidentified: Annotated[bool, typer.Option("--deidentified", help="Without who the people are.")] = False,
    out: Annotated[Path | None, typer.Option("--out", help="A file instead of standard output.")] = None,
) -> None:
    """Take screenings out. JSON Lines: answers and verdict of everybody who agreed to be asked, without contact data.

    The other forms hold those whose person also agreed that the study team gets the answers, with contact details
    unless --deidentified. Each export is in the audit log.
    """
    from prescreen.exporting import Wish, written  # noqa: PLC0415 - each command loads only what it needs

    library = read_library()
    if form is not Form.JSONL and trial not in library.trials:
        usage_error(f"--format {form.value} needs --trial; there are: {', '.join(library.trials)}")
    if form is Form.PDF and (screening is None or out is None):
        usage_error("a PDF needs --screening and --out")
    if form is Form.JSONL and (deidentified or screening is not None):
        usage_error("JSON Lines hold everybody and are not de-identified; choose another --format")
    wish = Wish(form.value, trial, screening, identified=not deidentified)
    with opened_store() as store, _written_to(out) as write:
        for piece in written(store, library, now(), wish):
            write(piece)


def replay(
    draft: Annotated[str, typer.Option("--draft", help="The draft's trial.yml, or - for standard input.")],
    trial: Annotated[str | None, typer.Option("--trial", help="Registry id; else the one the draft says.")] = None,
    most: Annotated[int | None, typer.Option("--most", min=1, help="Judge so many of the newest screenings.")] = None,
) -> None:
    """Judge stored screenings by a draft of a trial: JSON Lines of those whose outcome flips. Nothing is changed."""
    from prescreen.content import id_in, read_draft  # noqa: PLC0415
    from prescreen.desk import replay as work  # noqa: PLC0415

    library, text = read_library(), _text(draft)
    wanted = trial or id_in(text) or ""
    if wanted not in library.trials:
        usage_error(f"no trial is called {wanted!r}; there are: {', '.join(library.trials)}")
    found, mistakes = read_draft(read_settings().content_dir, wanted, text)
    for mistake in mistakes:
        typer.echo(str(mistake), err=True)
    if found is None:
        raise typer.Exit(BAD_ROWS)
    for remark in found.remarks:
        typer.echo(f"warning: {remark}", err=True)
    with opened_store() as store:
        done = work.replay(work.live(library, wanted), found, store.read, most=most)
        with store.unit() as unit:
            work.note(unit, found, done, actor=_OPERATOR, at=now())
    for flip in done.flips:
        sys.stdout.write(json.dumps(flip.to_json(), ensure_ascii=False) + "\n")
    typer.echo(json.dumps(work.summary_row(done)), err=True)


def _text(file: str) -> str:
    try:
        return sys.stdin.read() if file == "-" else Path(file).read_text(encoding="utf-8")
    except OSError as error:
        usage_error(f"{file} cannot be read: {error.strerror}")
    except UnicodeDecodeError:
        usage_error(f"{file} is not UTF-8 text")


@contextmanager
def _written_to(out: Path | None) -> Iterator[Callable[[bytes], object]]:
    """Where the pieces of an export go; a file is readable by its owner only, and is there when it is whole."""
    if out is None:
        yield sys.stdout.buffer.write
        sys.stdout.flush()
        return
    part = out.with_name(out.name + ".part")
    try:
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as opened:
            yield opened.write
        part.replace(out)
    except OSError as error:
        usage_error(f"{out} cannot be written: {error.strerror}")
    finally:
        part.unlink(missing_ok=True)
