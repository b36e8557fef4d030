"""`make faults`: kills programs and breaks the mail for half an hour; the exit code is 1 if a promise was broken."""

from __future__ import annotations

import argparse
import logging
import shutil
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp

from prescreen.store import Store
from tests.faults.killing import kill_while_talking
from tests.faults.mailing import fail_until_delivered
from tests.faults.oracle import leaks, subjects, violations, written
from tests.faults.stack import stack
from tests.handoff.smtp_server import Inbox, smtp_server

VAR = Path(__file__).resolve().parents[2] / "var"


def main() -> int:
    """Run both, print what happened and everything that is wrong."""
    asked = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    asked.add_argument("--kills", type=int, default=500, help="how often a program is killed")
    asked.add_argument("--mails", type=int, default=200, help="how many mail faults there are")
    asked.add_argument("--seed", type=int, default=0, help="another run with other moments")
    given = asked.parse_args()
    logging.disable(logging.CRITICAL)  # the mail server tells of every connection that was broken on purpose
    wrong = [*_mails(given.mails, given.seed), *_kills(given.kills, given.seed)]
    for line in wrong:
        _tell(f"VIOLATION  {line}")
    _tell(f"{len(wrong)} violations")
    return 1 if wrong else 0


def _mails(faults: int, seed: int) -> list[str]:
    began = time.monotonic()
    with TemporaryDirectory(prefix="prescreen-mailing-") as folder:
        mailed = fail_until_delivered(Path(folder), faults, seed, _tell)
    kinds = ", ".join(f"{count} {kind}" for kind, count in sorted(mailed.faults.items()))
    _tell(
        f"{mailed.faults.total()} mail faults in {time.monotonic() - began:.0f} s ({kinds}); {mailed.laid_aside} mails "
        f"laid aside for a human and sent then, {mailed.twice} arrived twice under one Message-ID"
    )
    return mailed.wrong


def _kills(kills: int, seed: int) -> list[str]:
    began = time.monotonic()
    inbox = Inbox()
    with (
        smtp_server(inbox) as mail,
        stack(smtp_url=f"smtp://127.0.0.1:{mail.port}?tls=none", mail_from="studies@example.net") as running,
    ):
        killed = kill_while_talking(running, kills, seed, _tell)
        running.wait_until_it_lives()
        store = Store(running.settings.database_url)
        wrong = violations(store, killed.people, inbox.raw)
        store.close()
        canaries = {word for notes in killed.people for word in notes.canaries}
        places = {**written(running.folder), **subjects(inbox.raw), "metrics": running.metrics().encode()}
        wrong += leaks(canaries, places)
        if wrong:
            _tell(f"what the programs wrote is kept in {shutil.copytree(running.folder, _new_place())}")
    _tell(
        f"{killed.kills} kills in {time.monotonic() - began:.0f} s: {len(killed.people)} people, "
        f"{killed.acknowledged} messages acknowledged, {killed.promised} hand-overs promised, {len(inbox.raw)} mails "
        f"arrived; {len(canaries)} canary words looked for in {len(places)} places"
    )
    return wrong


def _new_place() -> Path:
    VAR.mkdir(exist_ok=True)
    return Path(mkdtemp(prefix="faults-", dir=VAR)) / "run"


def _tell(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
