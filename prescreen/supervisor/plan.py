"""What the watching process has to know, and how the preparing one hands it over: in a file without a name."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryFile
from typing import NoReturn

from prescreen.supervisor.program import Program


@dataclass(frozen=True, slots=True)
class Doors:
    """Where the product is reached. ports: name of a program -> the port it listens on; hints: said once all works."""

    loopback: str
    address: str
    ports: dict[str, int]
    hints: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """The programs to keep running, and their doors."""

    programs: tuple[Program, ...]
    doors: Doors

    def dump(self) -> bytes:
        """Write it down as JSON; it holds the secrets of this start."""
        return json.dumps(asdict(self), default=str).encode()

    @classmethod
    def load(cls, data: bytes) -> Plan:
        """Read back what `dump` wrote."""
        told = json.loads(data)
        programs = (
            Program(**made | {"command": tuple(made["command"]), "cwd": Path(made["cwd"])}) for made in told["programs"]
        )
        return cls(tuple(programs), Doors(**told["doors"] | {"hints": tuple(told["doors"]["hints"])}))


def become_watcher(plan: Plan) -> NoReturn:
    """Replace this process, with all it has loaded, by the one that watches; its number stays the same.

    Raises OSError.
    """
    file = _nameless_file()
    with os.fdopen(os.dup(file), "wb") as writing:
        writing.write(plan.dump())
    os.lseek(file, 0, os.SEEK_SET)
    os.set_inheritable(file, True)
    sys.stdout.flush()
    sys.stderr.flush()
    os.execv(sys.executable, (sys.executable, "-m", "prescreen.supervisor", str(file)))  # noqa: S606


def _nameless_file() -> int:
    """A file nobody else can open: in memory where the system has such, else one without a name."""
    if hasattr(os, "memfd_create"):
        return os.memfd_create("plan")
    with TemporaryFile() as file:
        return os.dup(file.fileno())
