"""`python -m tests.parity`: the table of personas and ways; the exit code is 1 unless every row is equal throughout."""

from __future__ import annotations

import argparse
import asyncio
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import structlog

from tests.channels.conftest import Clock
from tests.channels.exchange import opened
from tests.parity.personas import names, persona
from tests.parity.table import WAYS, differences, row


def main() -> int:
    """Play all personas, or those that are named, and print."""
    asked = argparse.ArgumentParser(prog="python -m tests.parity", description=__doc__)
    asked.add_argument("persona", nargs="*", help="only these")
    given = asked.parse_args()
    structlog.configure(logger_factory=structlog.ReturnLoggerFactory())
    return asyncio.run(_run(given.persona or names()))


async def _run(wanted: list[str]) -> int:
    unequal = 0
    tell = sys.stdout.write
    tell(f"| persona | facts | verdict | {' | '.join(WAYS)} |\n|---|---|---|{'---|' * len(WAYS)}\n")
    with TemporaryDirectory(prefix="prescreen-parity-") as folder:
        async with opened(Path(folder), Clock()) as exchange:
            for name in wanted:
                found = await row(exchange, name)
                wrong = differences(found, persona(name).outcome)
                unequal += sum(bool(each) for each in wrong.values())
                page = found["web"]
                cells = " | ".join(wrong[way] or "equal" for way in WAYS)
                tell(f"| {name} | {len(page.facts)} | {page.outcome} | {cells} |\n")
                sys.stdout.flush()
    tell(f"\n{len(wanted)} personas, {len(WAYS)} ways: {'all equal' if not unequal else f'{unequal} unequal'}\n")
    return 1 if unequal else 0


if __name__ == "__main__":
    sys.exit(main())
