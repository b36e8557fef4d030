"""`make bench`: measures the product beside the plain bot and keeps the table in `docs/benchmarks.md`."""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from benchmarks import measure, processes, report
from benchmarks.engine import Engine, measure_engine
from benchmarks.measure import Latency, LateTurn
from benchmarks.plain_bot import PlainBot
from benchmarks.processes import Memory
from benchmarks.product import Product
from benchmarks.report import Row
from benchmarks.subject import Subject

PAGE = Path(__file__).resolve().parent.parent / "docs" / "benchmarks.md"
CROWDS = (1, 8, 32)


@dataclass(frozen=True, slots=True)
class Size:
    """How long to measure."""

    conversations: int
    seconds: float
    late: int
    engine: float


USUAL = Size(conversations=12, seconds=20, late=8, engine=4)
QUICK = Size(conversations=2, seconds=4, late=2, engine=1)


@dataclass(slots=True)
class Measured:
    """Everything measured of one bot."""

    cold_start: float
    latency: Latency
    turns: dict[int, float]
    late: LateTurn
    memory: Memory


def main() -> int:
    """Measure and write the table; the exit code is 1 when a bound was not kept."""
    asked = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    asked.add_argument("--quick", action="store_true", help="a minute instead of ten; prints, writes nothing")
    asked.add_argument("--no-page", action="store_true", help="print the table without writing it to the page")
    given = asked.parse_args()
    size = QUICK if given.quick else USUAL
    plain_bot, product = PlainBot(), Product()
    for bot in (plain_bot, product):
        bot.prepare()
    load_before = processes.load()
    plain, ours = _measure(plain_bot, size), _measure(product, size)
    rows = _rows(plain, ours, measure_engine(size.engine))
    section = "\n\n".join([_heading(load_before, (plain, ours)), report.table(rows)])
    print(section)
    if not given.quick and not given.no_page:
        report.write(PAGE, section)
    return 0 if all(row.kept is not False for row in rows) else 1


def _measure(bot: Subject, size: Size) -> Measured:
    """One bot after the other, so that neither shares cores, page cache or memory with the other."""
    print(f"measuring {bot.name}: cold start", flush=True)
    bot.prepare()
    try:
        cold_start = asyncio.run(measure.first_answer(bot))
        processes.settle()
        print(f"measuring {bot.name}: one person", flush=True)
        latency = asyncio.run(measure.one_person(bot, size.conversations))
        turns = {}
        for crowd in CROWDS:
            print(f"measuring {bot.name}: {crowd} at once", flush=True)
            turns[crowd] = asyncio.run(measure.many_persons(bot, crowd, size.seconds))
        print(f"measuring {bot.name}: late turns", flush=True)
        late = asyncio.run(measure.late_turn(bot, size.late))
        return Measured(cold_start, latency, turns, late, processes.memory(bot.roots()))
    finally:
        bot.stop()
        processes.settle()


def _rows(plain: Measured, product: Measured, engine: Engine) -> list[Row]:
    speed_up = product.turns[8] / plain.turns[8]
    p50 = product.latency.p50 / plain.latency.p50
    rows = [
        Row("one person's turn, p50", "ms", plain.latency.p50, product.latency.p50, "ratio ≤ 0.30", p50 <= 0.30),
        Row("one person's turn, p95", "ms", plain.latency.p95, product.latency.p95),
        Row("one person's turn, p99", "ms", plain.latency.p99, product.latency.p99),
        Row("processor time of a turn", "ms", plain.latency.cpu, product.latency.cpu),
    ]
    for crowd in CROWDS:
        persons = "1 conversation" if crowd == 1 else f"{crowd} conversations"
        row = Row(f"turns a second, {persons}", "", plain.turns[crowd], product.turns[crowd])
        rows.append(replace(row, bound="ratio ≥ 4", kept=speed_up >= 4) if crowd == 8 else row)
    rows += [
        Row("turn 5", "ms", plain.late.early, product.late.early),
        Row("turn 50", "ms", plain.late.late, product.late.late),
        Row("turn 50 / turn 5", "", plain.late.ratio, product.late.ratio, "≤ 1.3", product.late.ratio <= 1.3),
        Row(
            "cold start to the first answer",
            "s",
            plain.cold_start,
            product.cold_start,
            "≤ 20 s",
            product.cold_start <= 20,
        ),
        Row(
            "memory of all processes, PSS",
            "MB",
            plain.memory.pss,
            product.memory.pss,
            "< 1,200 MB",
            product.memory.pss < 1200,
        ),
        Row("memory of all processes, RSS", "MB", plain.memory.rss, product.memory.rss),
        Row("processes", "", plain.memory.processes, product.memory.processes),
        Row("the engine alone, persons judged a second", "", None, engine.judged, "≥ 2,000", engine.judged >= 2000),
        Row("`prescreen evaluate`, persons a second", "", None, engine.evaluated),
    ]
    return rows


def _heading(load_before: float, measured: Iterable[Measured]) -> str:
    day = datetime.now(UTC).date().isoformat()
    python = sys.version.split()[0]
    turns = " and ".join(f"{found.latency.turns:,}" for found in measured)
    return (
        f"Measured on {day} on {processes.machine()}, Python {python}; load before the run {load_before:.1f}. "
        f"One person's turns: {turns} (plain bot and product)."
    )


if __name__ == "__main__":
    sys.exit(main())
