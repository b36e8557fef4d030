from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from prescreen.supervisor.console import Console
from prescreen.supervisor.program import Program
from prescreen.supervisor.supervise import GaveUpError, RestartPolicy, Supervisor, in_words
from tests.supervisor.conftest import DIES, IGNORES_STOP, STAYS, alive, eventually, starts_another

HASTY = RestartPolicy(quick=5.0, first_pause=0.01, longest_pause=0.05, give_up_after=3)

Make = Callable[..., Program]


@asynccontextmanager
async def running(supervisor: Supervisor) -> AsyncIterator[None]:
    stop = asyncio.Event()
    task = asyncio.create_task(supervisor.run(stop))
    try:
        yield
    finally:
        stop.set()
        await task


def writes_its_number(folder: Path, then: str = "time.sleep(60)") -> str:
    return f"import os, time\nopen(os.path.join({str(folder)!r}, str(os.getpid())), 'w').close()\n{then}"


def numbers(folder: Path) -> list[int]:
    return sorted((int(file.name) for file in folder.iterdir()), key=lambda pid: (folder / str(pid)).stat().st_mtime_ns)


async def test_all_programs_run_and_stop_together(program: Make, console: Console, tmp_path: Path) -> None:
    folders = [tmp_path / name for name in ("a", "b", "c")]
    for folder in folders:
        folder.mkdir()
    programs = [program(folder.name, writes_its_number(folder)) for folder in folders]
    async with running(Supervisor(programs, console, HASTY)):
        await eventually(lambda: all(numbers(folder) for folder in folders))
        pids = [numbers(folder)[0] for folder in folders]
        assert all(alive(pid) for pid in pids)
    assert not any(alive(pid) for pid in pids)


async def test_a_program_that_dies_is_started_again(program: Make, console: Console, tmp_path: Path) -> None:
    folder = tmp_path / "runs"
    folder.mkdir()
    dies_once = writes_its_number(folder, f"time.sleep(60 if len(os.listdir({str(folder)!r})) > 1 else 0)")
    async with running(Supervisor([program("rasa", dies_once)], console, HASTY)):
        await eventually(lambda: len(numbers(folder)) == 2)
        first, second = numbers(folder)
        assert not alive(first)
        assert alive(second)


async def test_a_program_killed_from_outside_is_started_again(
    program: Make, console: Console, screen: io.StringIO, tmp_path: Path
) -> None:
    folder = tmp_path / "runs"
    folder.mkdir()
    async with running(Supervisor([program("gateway", writes_its_number(folder))], console, HASTY)):
        await eventually(lambda: len(numbers(folder)) == 1)
        await asyncio.create_subprocess_exec("kill", "-KILL", str(numbers(folder)[0]))
        await eventually(lambda: len(numbers(folder)) == 2)
    assert "gateway was ended by SIGKILL; starting it again" in screen.getvalue()


async def test_the_others_are_left_alone_when_one_dies(program: Make, console: Console, tmp_path: Path) -> None:
    steady = tmp_path / "steady"
    shaky = tmp_path / "shaky"
    steady.mkdir()
    shaky.mkdir()
    dies_once = writes_its_number(shaky, f"time.sleep(60 if len(os.listdir({str(shaky)!r})) > 1 else 0)")
    programs = [program("actions", writes_its_number(steady)), program("rasa", dies_once)]
    async with running(Supervisor(programs, console, HASTY)):
        await eventually(lambda: len(numbers(shaky)) == 2)
        assert len(numbers(steady)) == 1


async def test_it_gives_up_loudly_on_a_program_that_keeps_dying(
    program: Make, console: Console, tmp_path: Path
) -> None:
    folder = tmp_path / "other"
    folder.mkdir()
    programs = [program("rasa", DIES), program("worker", writes_its_number(folder))]
    with pytest.raises(GaveUpError) as said:
        await Supervisor(programs, console, HASTY).run(asyncio.Event())
    assert "rasa ended with exit code 3, 3 times in a row" in str(said.value)
    assert "about to die" in str(said.value)
    assert not any(alive(pid) for pid in numbers(folder))


async def test_a_command_that_does_not_exist_is_said_so(program: Make, console: Console, tmp_path: Path) -> None:
    missing = Program("rasa", (str(tmp_path / "no-such-python"),), {}, tmp_path)
    with pytest.raises(GaveUpError, match="could not be started"):
        await Supervisor([missing], console, HASTY).run(asyncio.Event())


async def test_a_program_that_ignores_the_request_is_ended(
    program: Make, console: Console, screen: io.StringIO
) -> None:
    async with running(Supervisor([program("rasa", IGNORES_STOP, grace=0.2)], console, HASTY)):
        await eventually(lambda: "| up" in screen.getvalue())
    assert "rasa did not stop within 0.2 s; ending it" in screen.getvalue()


async def test_what_a_program_started_goes_with_it(
    program: Make, console: Console, screen: io.StringIO, tmp_path: Path
) -> None:
    file = tmp_path / "grandchild"
    async with running(Supervisor([program("rasa", starts_another(file))], console, HASTY)):
        await eventually(lambda: "| up" in screen.getvalue())
        grandchild = int(file.read_text())
        assert alive(grandchild)
    await eventually(lambda: not alive(grandchild))


async def test_lines_carry_the_name_of_their_program(program: Make, console: Console, screen: io.StringIO) -> None:
    async with running(Supervisor([program("rasa", STAYS), program("worker", STAYS)], console, HASTY)):
        await eventually(lambda: screen.getvalue().count("| up") == 2)
    assert "rasa     | up" in screen.getvalue()
    assert "worker   | up" in screen.getvalue()


async def test_a_line_without_end_and_bytes_that_are_no_text_are_shown_in_pieces(
    program: Make, console: Console, screen: io.StringIO
) -> None:
    long = r"sys.stdout.buffer.write(b'\xff' + b'x' * 200_000 + b'\nend\n')"
    source = f"import sys, time\n{long}\nsys.stdout.flush()\ntime.sleep(60)"
    async with running(Supervisor([program("rasa", source)], console, HASTY)):
        await eventually(lambda: "| end" in screen.getvalue())
    assert max(len(line) for line in screen.getvalue().splitlines()) < 5_000


async def test_stopping_while_programs_are_being_started_leaves_nothing(
    program: Make, console: Console, tmp_path: Path
) -> None:
    folder = tmp_path / "runs"
    folder.mkdir()
    stop = asyncio.Event()
    stop.set()
    await Supervisor([program("rasa", writes_its_number(folder))], console, HASTY).run(stop)
    await asyncio.sleep(0.2)
    assert not any(alive(pid) for pid in numbers(folder))


def test_pauses_double_up_to_the_longest() -> None:
    policy = RestartPolicy(first_pause=0.5, longest_pause=3.0)
    assert [policy.pause(failures) for failures in (1, 2, 3, 4, 50)] == [0.5, 1.0, 2.0, 3.0, 3.0]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (0, "ended with exit code 0"),
        (3, "ended with exit code 3"),
        (-15, "was ended by SIGTERM"),
        (-99, "was ended by signal 99"),
    ],
)
def test_an_exit_code_in_words(code: int, words: str) -> None:
    assert in_words(code) == words
