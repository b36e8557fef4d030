"""Ends the programs when the supervisor is gone without having stopped them (killed, out of memory, crashed).

A process of its own that the supervisor starts first. It reads lines `+<group>` and `-<group>` from its standard input,
the process groups now running. End of input means the supervisor is gone: whatever still runs is ended. Uses nothing
but the standard library and starts in 20 ms: `python -I -S keeper.py`.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Iterable

GRACE = 5.0
_LOOK_EVERY = 0.05


def watch(lines: Iterable[str]) -> set[int]:
    """Read until the end; the groups still running then."""
    running: set[int] = set()
    for line in lines:
        sign, group = line[:1], line[1:].strip()
        if not group.isdigit():
            continue
        if sign == "+":
            running.add(int(group))
        elif sign == "-":
            running.discard(int(group))
    return running


def alive(group: int) -> bool:
    """Whether a process of this group is still there."""
    return send(group, 0)


def send(group: int, number: int) -> bool:
    """Send a signal to a whole group; False when nobody is left to receive it."""
    try:
        os.killpg(group, number)
    except (ProcessLookupError, PermissionError):
        return False
    return True


def end(groups: set[int], grace: float = GRACE) -> None:
    """Ask each group to stop, and end it when it has not within `grace` seconds."""
    left = {group for group in groups if send(group, signal.SIGTERM)}
    until = time.monotonic() + grace
    while left and time.monotonic() < until:
        time.sleep(_LOOK_EVERY)
        left = {group for group in left if alive(group)}
    for group in left:
        send(group, signal.SIGKILL)


def main() -> None:
    """Keep watch until the supervisor is gone."""
    # Ctrl-C and a closing terminal are the supervisor's to handle; it tells this process when it is done.
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    end(watch(sys.stdin))


if __name__ == "__main__":
    main()
