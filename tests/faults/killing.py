"""People talk while the programs are killed under them, one after another, at random moments."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import dataclass

from prescreen.clock import now
from prescreen.store import Store
from tests.faults.people import Crowd, Notes
from tests.faults.stack import KILLABLE, Stack

AT_ONCE = 4
LONGEST_PAUSE = 4.0
"""Seconds between two kills at most: programs that are still starting are hit as well as busy ones."""
DRAINED_WITHIN = 180.0
STILLBORN = 1
"""So often in a row the gateway may be killed before it answers anybody; then it is let come up."""
SETTLED = 3.0
"""Seconds in which a living worker delivers what is due."""


@dataclass(frozen=True, slots=True)
class Killed:
    """What a run brought: everybody's notes, and how often something was killed."""

    people: list[Notes]
    kills: int

    @property
    def acknowledged(self) -> int:
        """How many messages were acknowledged."""
        return sum(len(notes.acknowledged) for notes in self.people)

    @property
    def promised(self) -> int:
        """How many people were told that their message was sent on."""
        return sum(bool(notes.promised) for notes in self.people)


def kill_while_talking(stack: Stack, kills: int, seed: int, tell: Callable[[str], None] = lambda _: None) -> Killed:
    """Kill gateway, actions and worker `kills` times in all while people talk; then let everything come to rest."""
    chance = random.Random(seed)
    crowd = Crowd(stack.url, random.Random(seed + 1), AT_ONCE)
    crowd.start()
    stillborn = 0
    try:
        for number in range(kills):
            time.sleep(chance.uniform(0, LONGEST_PAUSE))
            name = chance.choice(KILLABLE)
            if name == "gateway":
                stillborn = 0 if stack.lives() else stillborn + 1
                if stillborn > STILLBORN:
                    stack.wait_until_it_lives()
                    time.sleep(chance.uniform(0, LONGEST_PAUSE))
                    stillborn = 0
            stack.kill(name)
            if number % 25 == 24:
                tell(f"{number + 1} of {kills} kills")
    finally:
        people = crowd.finish()
    drain(stack)
    return Killed(people, stack.kills)


def drain(stack: Stack) -> None:
    """Wait until the worker has kept every promise; what a dead worker had claimed is due at once, as an operator can.

    A mail of which only the acknowledgement was lost may arrive twice this way, as it may when its claim runs out.
    """
    store = Store(stack.settings.database_url)
    deadline = time.monotonic() + DRAINED_WITHIN
    try:
        while True:
            time.sleep(SETTLED)
            with store.unit() as unit:
                waiting = [entry for entry in unit.outbox.entries() if entry.state == "waiting"]
                for entry in waiting:
                    unit.outbox.retry(now(), entry.id)
            if not waiting:
                return
            assert time.monotonic() < deadline, f"{len(waiting)} promises are still waiting"
    finally:
        store.close()
