"""The command line: `prescreen --help` lists every door."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TextIO

import typer

from prescreen.clock import now
from prescreen.content import check_content, content_remarks, load_library
from prescreen.content.reading_grade import hard_sentences, open_grader
from prescreen.desk_commands import export, replay
from prescreen.queue_commands import desk_app, seed
from prescreen.terminal import BAD_ROWS, opened_store, read_library, read_settings, usage_error
from prescreen.user_commands import users

if TYPE_CHECKING:
    from prescreen.store import Store

app = typer.Typer(
    name="prescreen",
    help="A conversational pre-screener for clinical trials.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
keys_app = typer.Typer(help="The master keys that open what is sealed.", no_args_is_help=True)
app.add_typer(keys_app, name="keys")
audit_app = typer.Typer(help="The log of what was done with people's data.", no_args_is_help=True)
app.add_typer(audit_app, name="audit")
outbox = typer.Typer(help="What was promised, and how it stands.", no_args_is_help=True)
app.add_typer(outbox, name="outbox")
channels_app = typer.Typer(help="SMS, WhatsApp, Telegram, Messenger and Slack.", no_args_is_help=True)
app.add_typer(channels_app, name="channels")
app.add_typer(users, name="user")
app.command()(export)
app.command()(replay)
app.add_typer(desk_app, name="desk")
app.command()(seed)
TrialOption = Annotated[str, typer.Option("--trial", help="Registry id of the trial.")]
FileArgument = Annotated[str, typer.Argument(help="A file of JSON Lines, or - for standard input.")]


@app.command()
def evaluate(trial: TrialOption, file: FileArgument = "-") -> None:
    """Judge persons given as facts: JSON Lines in, JSON Lines out; bad rows are reported with their line."""
    from prescreen.evaluate import evaluate_row  # noqa: PLC0415 - each command loads only what it needs

    library = read_library()
    if trial not in library.trials:
        usage_error(f"no trial is called {trial!r}; there are: {', '.join(library.trials)}")
    found = library.trial(trial)
    today = now().date()
    _each_row(file, lambda row: evaluate_row(row, found, library, today))


@app.command()
def read(file: FileArgument = "-") -> None:
    """Read patients' sentences in the light of the question asked: JSON Lines in, JSON Lines out."""
    from prescreen.reading import Reader  # noqa: PLC0415
    from prescreen.reading.command import read_row  # noqa: PLC0415

    library = read_library()
    readers: dict[str, Reader] = {}

    def reader_for(trial: str) -> Reader:
        if trial not in library.trials:
            raise ValueError(f"no trial is called {trial!r}; there are: {', '.join(library.trials)}")
        if trial not in readers:
            readers[trial] = Reader(library.facts_of(library.trial(trial)), library.terms)
        return readers[trial]

    _each_row(file, lambda row: read_row(row, reader_for))


@app.command()
def check() -> None:
    """Check all content; every mistake is shown at once, with file and line. A warning stops nothing.

    A sentence that patients read may have a reading grade of 8 at most, a question of 6.
    """
    root = read_settings().content_dir
    mistakes = check_content(root)
    grader = open_grader(root)
    if grader is not None:
        mistakes += hard_sentences(root, grader)
    for mistake in mistakes:
        typer.echo(str(mistake), err=True)
    if mistakes:
        typer.echo(f"{len(mistakes)} mistake{'s' if len(mistakes) > 1 else ''}", err=True)
        raise typer.Exit(BAD_ROWS)
    library = load_library(root)
    for remark in content_remarks(root, library):
        typer.echo(f"warning: {remark}", err=True)
    if grader is None:
        typer.echo("warning: nothing says how hard the sentences are to read; install the package pyphen", err=True)
    count = sum(len(t.criteria) for t in library.trials.values())
    typer.echo(f"content is in order: {len(library.trials)} trials, {count} criteria, {len(library.facts)} facts")


@app.command()
def approve(
    trial: TrialOption,
    by: Annotated[str, typer.Option("--by", help="Who read this version and says that people may see it.")],
) -> None:
    """Approve the version of a trial that is in the content folder, as on the desk's page; live from the next start."""
    from prescreen.desk.live import OPERATOR, ApprovalError  # noqa: PLC0415
    from prescreen.desk.live import approve as approve_version  # noqa: PLC0415

    library, settings = read_library(), read_settings()
    if trial not in library.trials:
        usage_error(f"no trial is called {trial!r}; there are: {', '.join(library.trials)}")
    version = library.trial(trial).content_hash
    with opened_store() as store:
        try:
            approve_version(
                store, settings.content_dir, settings.approved_dir, trial, version, by=by, actor=OPERATOR, at=now()
            )
        except (ApprovalError, OSError) as error:
            typer.echo(f"prescreen: {error}", err=True)
            raise typer.Exit(BAD_ROWS) from None
    typer.echo(f"{trial} {version[:12]} is approved by {by}; start the product again")


@app.command()
def run() -> None:
    """Set everything going: train if needed, then Rasa, actions, gateway and worker under one supervisor."""
    from prescreen.supervisor.run import run as supervise  # noqa: PLC0415

    raise typer.Exit(supervise(read_settings()))


@app.command()
def train() -> None:
    """Train the dialogue model if its inputs changed."""
    from prescreen.training import TrainingError, train_if_changed  # noqa: PLC0415

    try:
        path = train_if_changed(read_settings().root, typer.echo)
    except TrainingError as error:
        typer.echo(f"prescreen: {error}", err=True)
        raise typer.Exit(BAD_ROWS) from None
    typer.echo(f"the model is {path.name}")


@app.command()
def purge(
    days: Annotated[
        int | None,
        typer.Option("--days", min=1, help="Erase all that nobody has used for so many days, whatever became of it."),
    ] = None,
) -> None:
    """Erase for good what has been kept long enough: as the settings say, or by --days.

    The worker does the former by itself. What has an urgent alert stays as long as PRESCREEN_KEEP_ALERT_DAYS says.
    """
    from prescreen.store import Periods  # noqa: PLC0415
    from prescreen.store import purge as erase_old  # noqa: PLC0415

    keeping = read_settings().keeping
    periods = Periods.of(**keeping) if days is None else Periods.after(days, alert_days=keeping["alert_days"])
    with opened_store() as store:
        done = erase_old(store.unit, now(), periods, actor="operator")
    typer.echo(f"{done.erased} conversation{'' if done.erased == 1 else 's'} erased")
    if done.held:
        typer.echo(f"{done.held} kept for now: an urgent alert is less than {keeping['alert_days']} days old")


@keys_app.command("rotate")
def rotate_keys() -> None:
    """Bring in a new master key, wrap every data key with it, destroy the old one. Safe to interrupt and run again."""
    with opened_store() as store:
        done = store.rotate_keys(now())
    typer.echo(f"{done.wrapped} data keys are wrapped with master key {done.first} now")
    if done.gone and read_settings().master_key.get_secret_value():
        typer.echo(f"no longer needed, take out of PRESCREEN_MASTER_KEY: {', '.join(done.gone)}")
    elif done.gone:
        typer.echo(f"destroyed: {', '.join(done.gone)}. Save the key file anew, apart from the database")


@keys_app.command("list")
def list_keys() -> None:
    """List the master keys, without their secrets."""
    with opened_store() as store:
        for key in store.master_keys():
            times = [f"made {key.made}" if key.made else "", f"destroyed {key.retired}" if key.retired else ""]
            typer.echo("  ".join([key.id, key.state, *filter(None, times)]))


@audit_app.command("verify")
def verify_audit(
    noted: Annotated[
        str | None, typer.Option(help="A head noted earlier, NUMBER:HASH as `audit head` says it.")
    ] = None,
) -> None:
    """Check that no entry of the audit log was changed, taken out, put in or cut off."""
    from prescreen.store import AuditHead  # noqa: PLC0415

    try:
        head = None if noted is None else AuditHead.parse(noted)
    except ValueError as error:
        usage_error(str(error))
    with opened_store() as store, store.read() as unit:
        fault = unit.audit.verify(head)
        number = unit.audit.head().number
    if fault is not None:
        typer.echo(f"prescreen: the audit log is broken: entry {fault.number} {fault.reason}", err=True)
        raise typer.Exit(BAD_ROWS)
    typer.echo(f"the audit log is whole: {number} entr{'y' if number == 1 else 'ies'}")


@audit_app.command("head")
def head_of_audit() -> None:
    """Say the last entry's number and hash, to be noted elsewhere: a log that is cut off later then shows."""
    with opened_store() as store, store.read() as unit:
        typer.echo(str(unit.audit.head()))


@app.command()
def receipt(number: Annotated[str, typer.Argument(help="As the person got it, such as D-7K4M-0011-9RTC.")]) -> None:
    """Say on which day the data behind a receipt were erased."""
    from prescreen.opening import open_store  # noqa: PLC0415

    with open_store(read_settings()).read() as unit:
        erased = unit.conversations.erased_on(number)
    if erased is None:
        typer.echo("no erasure has this receipt; please compare its letters and digits", err=True)
        raise typer.Exit(BAD_ROWS)
    typer.echo(f"erased on {erased.date().isoformat()}")


class _State(StrEnum):
    WAITING = "waiting"
    DONE = "done"
    DEAD = "dead"


@outbox.command("list")
def list_promises(
    state: Annotated[_State | None, typer.Option("--state", help="Only what stands like this.")] = None,
) -> None:
    """Write every promise as JSON Lines: id, kind, state, attempts and why the last one failed, never what it holds."""
    with _promises() as store, store.read() as unit:
        entries = unit.outbox.entries(None if state is None else state.value)
    for entry in entries:
        row = asdict(entry) | {"at": entry.at.isoformat(), "due_at": entry.due_at.isoformat()}
        sys.stdout.write(json.dumps(row) + "\n")


@outbox.command("retry")
def retry_promises(
    number: Annotated[int | None, typer.Argument(metavar="ID", help="The id that `outbox list` shows.")] = None,
    dead: Annotated[bool, typer.Option("--dead", help="Everything that was laid aside.")] = False,
) -> None:
    """Try again at once what was laid aside or waits; the worker does it within a second."""
    if (number is None) != dead:
        usage_error("give either the id of a promise or --dead")
    with _promises() as store, store.unit() as unit:
        count = unit.outbox.retry(now(), number)
    if number is not None and not count:
        usage_error(f"no promise {number} is laid aside or waits; `prescreen outbox list` shows all")
    typer.echo(f"{count} promise{'' if count == 1 else 's'} will be tried again")


@channels_app.command("check")
def check_channels() -> None:
    """Ask each provider that is set up whether its settings work; nothing is sent to anybody."""
    done = subprocess.run([sys.executable, "-m", "web.channels"], check=False)
    raise typer.Exit(done.returncode)


@contextmanager
def _promises() -> Iterator[Store]:
    from prescreen.store import Store, StoreError  # noqa: PLC0415

    store = Store(read_settings().database_url)
    try:
        yield store
    except StoreError as error:
        typer.echo(f"prescreen: {error}", err=True)
        raise typer.Exit(BAD_ROWS) from None
    finally:
        store.close()


@app.command()
def chat(
    trial: TrialOption = "NCT06350110",
    url: Annotated[str | None, typer.Option(help="A running gateway; without it one is found or started.")] = None,
    script: Annotated[Path | None, typer.Option(exists=True, dir_okay=False, help="One message a line.")] = None,
    language: Annotated[str, typer.Option(help="Language of the conversation.")] = "en",
) -> None:
    """Hold the conversation in the terminal."""
    from prescreen.chat.session import run_chat  # noqa: PLC0415

    raise typer.Exit(run_chat(url, trial, script, language))


def _each_row(file: str, work: Callable[[Any], dict[str, Any]]) -> None:
    """Run `work` on each row; bad rows go to standard error with their line, the others are still done."""
    bad = 0
    for number, line in _lines(file):
        try:
            result = work(json.loads(line))
        except json.JSONDecodeError as error:
            bad += 1
            typer.echo(f"line {number}: not valid JSON ({error.msg}, column {error.colno})", err=True)
        except ValueError as error:
            bad += 1
            typer.echo(f"line {number}: {error}", err=True)
        else:
            sys.stdout.write(json.dumps(result, ensure_ascii=False) + "\n")
    sys.stdout.flush()
    if bad:
        typer.echo(f"{bad} bad row{'s' if bad > 1 else ''}", err=True)
        raise typer.Exit(BAD_ROWS)


def _lines(file: str) -> Iterator[tuple[int, str]]:
    if file == "-":
        yield from _numbered(sys.stdin)
        return
    try:
        with Path(file).open(encoding="utf-8") as opened:
            yield from _numbered(opened)
    except OSError as error:
        usage_error(f"{file} cannot be read: {error.strerror}")
    except UnicodeDecodeError:
        usage_error(f"{file} is not UTF-8 text")


def _numbered(lines: TextIO) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield number, line
