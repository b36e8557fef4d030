"""Process trees: started together, weighed together, ended together. Reads `/proc`, so it needs Linux."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

_PROC = Path("/proc")


@dataclass(frozen=True, slots=True)
class Memory:
    """Megabytes of all processes: RSS counts a shared page in each, PSS splits it among those who share it."""

    rss: float
    pss: float
    processes: int


def start(command: Sequence[str], *, cwd: Path, env: Mapping[str, str], log: Path) -> subprocess.Popen[bytes]:
    """Start a program in a process group of its own, its lines going to a file."""
    with log.open("ab") as output:
        return subprocess.Popen(
            command, cwd=cwd, env=dict(env), stdin=subprocess.DEVNULL, stdout=output, stderr=output,
            start_new_session=True,
        )  # fmt: skip


def ended(processes: Iterable[subprocess.Popen[bytes]], log: Path) -> str:
    """Empty while all of them run; else the last lines of their log."""
    if all(process.poll() is None for process in processes):
        return ""
    return "it ended:\n" + "\n".join(log.read_text(errors="replace").splitlines()[-20:])


def stop(processes: Iterable[subprocess.Popen[bytes]], grace: float = 20.0) -> None:
    """Ask each to stop, then end what is left of the tree each had."""
    running = list(processes)
    trees = {pid for process in running for pid in tree(process.pid)}
    for process in running:
        process.send_signal(signal.SIGTERM)
    for process in running:
        try:
            process.wait(grace)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
    for pid in trees:
        try:
            os.kill(pid, signal.SIGKILL)
        except ProcessLookupError:
            continue


def tree(root: int) -> set[int]:
    """A process and all it started, directly or not."""
    children: defaultdict[int, list[int]] = defaultdict(list)
    for folder in _PROC.iterdir():
        if folder.name.isdigit():
            parent = _parent(folder)
            if parent is not None:
                children[parent].append(int(folder.name))
    found: set[int] = set()
    waiting = [root]
    while waiting:
        pid = waiting.pop()
        found.add(pid)
        waiting += children[pid]
    return found


def _parent(folder: Path) -> int | None:
    try:
        # The name stands in brackets and may hold anything; the fields after it are numbers.
        return int((folder / "stat").read_text().rpartition(")")[2].split()[1])
    except OSError:
        return None


def memory(roots: Iterable[int]) -> Memory:
    """What the trees of these processes take together."""
    pids = {pid for root in roots for pid in tree(root)}
    rss = pss = 0
    for pid in pids:
        try:
            lines = (_PROC / str(pid) / "smaps_rollup").read_text().splitlines()
        except OSError:
            continue
        sizes = {line.split(":")[0]: int(line.split()[1]) for line in lines[1:] if line.endswith("kB")}
        rss += sizes.get("Rss", 0)
        pss += sizes.get("Pss", 0)
    return Memory(rss / 1024, pss / 1024, len(pids))


def cpu_seconds(roots: Iterable[int]) -> float:
    """Processor time the trees of these processes have used so far; unlike a clock, blind to what else runs."""
    ticks = 0
    for pid in {pid for root in roots for pid in tree(root)}:
        try:
            fields = (_PROC / str(pid) / "stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def modules(roots: Iterable[int]) -> dict[str, int]:
    """The process of each program in these trees that was started as `python -m name`."""
    found = {}
    for pid in {pid for root in roots for pid in tree(root)}:
        try:
            words = (_PROC / str(pid) / "cmdline").read_bytes().decode().split("\0")
        except OSError:
            continue
        if "-m" in words:
            found[words[words.index("-m") + 1]] = pid
    return found


def machine() -> str:
    """The machine in a line: processor, cores, memory."""
    cpu = next(
        (line.split(":")[1].strip() for line in Path("/proc/cpuinfo").read_text().splitlines() if "model name" in line),
        "unknown processor",
    )
    total = int(Path("/proc/meminfo").read_text().split()[1]) / 1024 / 1024
    return f"{cpu}, {os.cpu_count()} cores, {total:.0f} GB"


def load() -> float:
    """Programs that wanted a core in the last minute."""
    return os.getloadavg()[0]


def settle(seconds: float = 2.0) -> None:
    """Let what was just started or stopped come to rest."""
    time.sleep(seconds)
