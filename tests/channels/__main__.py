"""`python -m tests.channels`: both storms at full length, on databases of their own; exit code 1 if one did harm."""

from __future__ import annotations

import argparse
import asyncio
import random
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import structlog

from tests.channels.conftest import Clock
from tests.channels.exchange import opened
from tests.channels.storms import delivery_storm, forgery_storm


def main() -> int:
    """Run and print."""
    asked = argparse.ArgumentParser(prog="python -m tests.channels", description=__doc__)
    asked.add_argument("--forgeries", type=int, default=100_000)
    asked.add_argument("--deliveries", type=int, default=10_000)
    asked.add_argument("--seed", type=int, default=1)
    given = asked.parse_args()
    structlog.configure(logger_factory=structlog.ReturnLoggerFactory())
    return asyncio.run(_run(given.forgeries, given.deliveries, random.Random(given.seed)))


async def _run(forgeries: int, deliveries: int, chance: random.Random) -> int:
    with TemporaryDirectory(prefix="prescreen-storm-") as folder:
        async with opened(Path(folder) / "false", Clock()) as exchange:
            false = await forgery_storm(exchange, chance, forgeries)
            for kind, count in sorted(false.sent.items()):
                sys.stdout.write(f"{kind}: {count:,} sent, {count - false.refused[kind]:,} accepted\n")
            sys.stdout.write(f"effects on conversations: {false.effects}\n")
        async with opened(Path(folder) / "true", Clock()) as exchange:
            true = await delivery_storm(exchange, chance, deliveries)
            sys.stdout.write(
                f"repeated and reordered: {true.sent:,} webhooks of {true.people:,} people, {true.answers:,} answers; "
                f"doubled {true.doubled}, misplaced {true.misplaced}\n"
            )
    return 1 if false.effects or true.doubled or true.misplaced else 0


if __name__ == "__main__":
    sys.exit(main())
