from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from prescreen.supervisor import keeper
from tests.supervisor.conftest import IGNORES_STOP, PYTHON, alive, starts_another, wait_for

SUPERVISES = """
import asyncio, os, sys
from pathlib import Path
from prescreen.supervisor.console import Console
from prescreen.supervisor.program import Program
from prescreen.supervisor.supervise import Supervisor

program = Program("rasa", (sys.executable, "-I", "-S", "-c", sys.argv[1]), dict(os.environ), Path.cwd())
asyncio.run(Supervisor([program], Console(sys.stdout)).run(asyncio.Event()))
"""


def test_no_program_outlives_a_supervisor_that_was_killed(tmp_path: Path) -> None:
    file = tmp_path / "grandchild"
    with subprocess.Popen([sys.executable, "-c", SUPERVISES, starts_another(file)], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"rasa     | up\n"
        grandchild = int(file.read_text())
        child = int(Path(f"/proc/{grandchild}/stat").read_text().split()[3])
        assert alive(child)
        process.send_signal(signal.SIGKILL)
    wait_for(lambda: not alive(child) and not alive(grandchild))


def test_a_group_that_ended_is_forgotten() -> None:
    assert keeper.watch(["+10\n", "+11\n", "-10\n", "nonsense\n", "+\n"]) == {11}


def test_a_group_that_ignores_the_request_is_ended() -> None:
    with subprocess.Popen([*PYTHON, IGNORES_STOP], stdout=subprocess.PIPE, start_new_session=True) as process:
        assert process.stdout is not None
        process.stdout.readline()
        keeper.end({process.pid}, grace=0.2)
        assert process.wait(5) == -signal.SIGKILL


def test_ending_a_group_that_is_gone_is_no_error() -> None:
    process = subprocess.Popen([*PYTHON, "pass"], start_new_session=True)
    process.wait(5)
    keeper.end({process.pid}, grace=0.2)


def test_it_needs_nothing_of_the_product() -> None:
    """It must start at once and survive a broken installation."""
    result = subprocess.run(
        [sys.executable, "-I", "-S", str(Path(keeper.__file__))],
        input=b"",
        env={"PATH": os.defpath},
        timeout=10,
        check=False,
    )
    assert result.returncode == 0


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_to_everything_does_not_stop_the_keeper_early(number: signal.Signals) -> None:
    with subprocess.Popen([sys.executable, "-I", "-S", str(Path(keeper.__file__))], stdin=subprocess.PIPE) as process:
        assert process.stdin is not None
        wait_for(lambda: int(number) in ignored(process.pid))
        process.send_signal(number)
        process.stdin.close()
        assert process.wait(5) == 0


def ignored(pid: int) -> set[int]:
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    mask = int(next(line.split()[1] for line in lines if line.startswith("SigIgn")), 16)
    return {bit + 1 for bit in range(64) if mask >> bit & 1}
