"""`make evals`: measures how well the product understands people and prints the table with the worst errors."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from evals import faq, public_sets, utterances
from evals.asking import TRIAL, Asking
from evals.score import Measure
from prescreen.interview.faq import Faq

HERE = Path(__file__).resolve().parent
SETS = os.environ.get("PRESCREEN_EVALS", str(HERE.parent.parent / "shared" / "evals"))


def main() -> int:
    """Measure, print; the exit code is always 0: the figures are for people."""
    asked = argparse.ArgumentParser(prog="python -m evals", description=__doc__)
    asked.add_argument(
        "--sets",
        default=os.environ.get("PRESCREEN_EVALS", str(HERE.parent.parent / "shared" / "evals")),
        help="folder of the public data sets",
    )
    asked.add_argument("--split", default="dev")
    asked.add_argument("--most", type=int, default=0, help="so many rows of each data set, for a quick look")
    asked.add_argument("--only", default="", help="only data sets or rounds whose name holds this")
    asked.add_argument(
        "--errors", type=int, default=20, help="how many of the worst errors to print, for each measure with --only"
    )
    given = asked.parse_args()
    started = time.perf_counter()
    found = list(_measures(Asking(), given))
    for line in table(found):
        sys.stdout.write(line + "\n")
    for line in worst(found, given.errors, each=bool(given.only)):
        sys.stdout.write(line + "\n")
    sys.stdout.write(f"\n{time.perf_counter() - started:.0f} s\n")
    return 0


def _measures(asking: Asking, given: argparse.Namespace) -> Iterator[Measure]:
    for path in sorted((HERE / "rounds").glob("*.jsonl")):
        if given.only in path.stem:
            yield from utterances.measure(asking, path.stem, utterances.load(path))
    questions = {name: rows for name, rows in faq.rounds().items() if given.only in f"faq {name}"}
    answers = Faq(asking.library.trial(TRIAL).faq)
    for name, rows in questions.items():
        yield from faq.measure(answers, name, rows)
    yield from public_sets.measure(asking, Path(given.sets), given.split, given.only, given.most)


def table(found: list[Measure]) -> Iterator[str]:
    """The table as Markdown."""
    yield "| measure | language | share | 95 % interval | of | bound | |"
    yield "|---|---|---|---|---|---|---|"
    for m in found:
        low, high = m.interval
        bound = (
            f"≥ {m.at_least:.1%}" if m.at_least is not None else f"≤ {m.at_most:.1%}" if m.at_most is not None else ""
        )
        kept = {True: "kept", False: "not kept", None: ""}[m.kept]
        yield f"| {m.name} | {m.language} | {m.share:.1%} | {low:.1%} to {high:.1%} | {m.of} | {bound} | {kept} |"


def worst(found: list[Measure], most: int, *, each: bool) -> Iterator[str]:
    """The worst errors: of each measure, or of all together."""
    groups = [list(m.misses) for m in found] if each else [[e for m in found for e in m.misses]]
    for group in groups:
        if group and most:
            yield ""
            yield "The worst errors:"
        for miss in sorted(group, key=lambda e: e.rank)[:most]:
            yield f"  {miss.rank} {miss.where}: {miss.text[:230]!r}  expected {miss.expected}, read {miss.read}"


if __name__ == "__main__":
    sys.exit(main())
