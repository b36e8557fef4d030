"""Programs are killed and the mail server fails, a few times here; `make faults` does it for half an hour."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from prescreen.store import Store
from tests.faults.killing import kill_while_talking
from tests.faults.mailing import FOR_ALL, FOR_ONE, fail_until_delivered
from tests.faults.oracle import leaks, subjects, violations, written
from tests.faults.stack import stack
from tests.handoff.smtp_server import Inbox, smtp_server

KILLS = 8
MAIL_FAULTS = 30
FEWEST_CANARIES = 20


@pytest.mark.stack
@pytest.mark.timeout(400)
def test_nothing_acknowledged_is_lost_and_nothing_promised_is_broken_when_programs_are_killed() -> None:
    inbox = Inbox()
    with (
        smtp_server(inbox) as mail,
        stack(smtp_url=f"smtp://127.0.0.1:{mail.port}?tls=none", mail_from="studies@example.net") as running,
    ):
        killed = kill_while_talking(running, KILLS, seed=11)
        store = Store(running.settings.database_url)
        wrong = violations(store, killed.people, inbox.raw)
        store.close()
        canaries = {word for notes in killed.people for word in notes.canaries}
        places = {**written(running.folder), **subjects(inbox.raw), "metrics": running.metrics().encode()}
        assert not wrong
        assert not leaks(canaries, places)
    assert killed.kills == KILLS
    assert killed.promised, "nobody was handed over, so nothing was tried"
    assert len(canaries) >= FEWEST_CANARIES


def test_a_failing_mail_server_delays_what_was_promised_and_loses_nothing(tmp_path: Path) -> None:
    mailed = fail_until_delivered(tmp_path, MAIL_FAULTS, seed=5)
    assert not mailed.wrong
    assert set(mailed.faults) <= {*FOR_ONE, *FOR_ALL}
    assert len(mailed.faults) > len(FOR_ONE) // 2, "many kinds of fault, not one many times"
    assert mailed.laid_aside, "what was refused for good went to a human"


def test_the_oracle_sees_what_it_is_there_to_see(tmp_path: Path) -> None:
    store = Store(f"sqlite:///{tmp_path / 'empty.db'}")
    store.migrate()
    mail = b"Subject: New referral R-ABCR-2345\r\nTo: team@example.net\r\n\r\nHello"
    assert violations(store, [], [mail]) == ["a mail about R-ABCR-2345, which is nobody"]
    store.close()
    assert leaks(["zqsecret"], {"a log": b"she said zqsecret", "another": b"nothing"}) == ["1 canaries in a log"]
    assert not list(itertools.chain(leaks(["zqsecret"], subjects([mail]))))
