"""The measuring itself: wrong figures are worse than none."""

from __future__ import annotations

import asyncio
import os
import sys
import time
from pathlib import Path

import httpx
import pytest

from benchmarks import measure, processes, report
from benchmarks.plain_bot import ANSWERS, PlainTalk
from benchmarks.product import ProductTalk
from benchmarks.report import Row
from benchmarks.subject import NoAnswerError

SLEEPS = """
import subprocess, sys, time
subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
time.sleep(60)
"""


class FakeTalk:
    def __init__(self, answers: int = 3) -> None:
        self.left = answers
        self.turn = 1
        self.kinds: list[str] = []

    @property
    def finished(self) -> bool:
        return self.left <= 0

    async def open(self) -> None:
        self.kinds.append("open")

    async def answer(self) -> None:
        self.kinds.append("answer")
        await asyncio.sleep(0.001 if len(self.kinds) < 10 else 0.02)
        self.left -= 1

    async def interrupt(self) -> None:
        self.kinds.append("interrupt")


class FakeBot:
    name = "fake"

    def __init__(self, answers: int = 3) -> None:
        self.answers = answers
        self.talks: list[FakeTalk] = []

    def prepare(self) -> None: ...

    def start(self) -> None: ...

    def roots(self) -> list[int]:
        return []

    def ended(self) -> str:
        return ""

    async def require_ready(self, client: object) -> None: ...

    def talk(self, client: object) -> FakeTalk:
        self.talks.append(FakeTalk(self.answers))
        return self.talks[-1]

    def stop(self) -> None: ...


async def test_one_person_leaves_out_the_warm_up() -> None:
    bot = FakeBot(answers=4)
    found = await measure.one_person(bot, conversations=3)
    assert found.turns == 12
    assert len(bot.talks) == 5
    assert 0.5 < found.p50 <= found.p95 <= found.p99


async def test_turn_5_and_turn_50_are_both_answers() -> None:
    bot = FakeBot(answers=100)
    found = await measure.late_turn(bot, conversations=2)
    kinds = bot.talks[0].kinds
    assert len(kinds) == 50
    assert kinds[4] == kinds[49] == "answer"
    assert kinds.count("interrupt") == 44
    assert found.ratio > 2


async def test_turns_of_many_are_counted_together() -> None:
    rate = await measure.many_persons(FakeBot(answers=2), persons=4, seconds=0.2)
    assert rate > 4 / 0.2


def test_a_tree_is_weighed_and_ended_whole(tmp_path: Path) -> None:
    process = processes.start([sys.executable, "-c", SLEEPS], cwd=tmp_path, env=os.environ, log=tmp_path / "log")
    until = time.monotonic() + 10
    while len(processes.tree(process.pid)) < 2 and time.monotonic() < until:
        time.sleep(0.05)
    tree = processes.tree(process.pid)
    weighed = processes.memory([process.pid])
    assert weighed.processes == 2
    assert 0 < weighed.pss <= weighed.rss
    processes.stop([process])
    until = time.monotonic() + 10
    while any(runs(pid) for pid in tree):
        assert time.monotonic() < until, "something outlived the tree"
        time.sleep(0.02)


def runs(pid: int) -> bool:
    try:
        return "State:\tZ" not in Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return False


async def test_a_turn_without_an_answer_is_not_measured() -> None:
    silent = httpx.AsyncClient(transport=httpx.MockTransport(lambda _: httpx.Response(200, json=[])))
    with pytest.raises(NoAnswerError):
        await PlainTalk(silent, "http://plain.test").open()


def test_the_plain_bot_has_an_answer_for_each_of_its_slots() -> None:
    domain = (Path(measure.__file__).parent / "baseline" / "domain.yml").read_text()
    assert domain.count("utter_ask_") == len(ANSWERS) == 20


async def test_a_clean_patient_answers_whatever_is_asked() -> None:
    said: list[str] = []
    questions = iter(
        [
            {"asks": [], "choices": [{"id": "1", "label": "Yes, I answer for myself"}], "text": "May I ask?"},
            {"asks": ["age_years"], "choices": [{"id": "2", "label": "I don't know"}], "text": "How old are you?"},
            {
                "asks": ["epilepsy", "stroke"],
                "choices": [{"id": "3", "label": "None of these"}],
                "text": "Any of these?",
            },
            {"asks": [], "choices": [], "text": "Thank you."},
        ]
    )

    def gateway(request: httpx.Request) -> httpx.Response:
        said.append(request.content.decode())
        question = next(questions)
        state = "screening" if question["choices"] else "outcome"
        return httpx.Response(200, json={"token": "t", "messages": [question], "state": state})

    async with httpx.AsyncClient(transport=httpx.MockTransport(gateway)) as client:
        talk = ProductTalk(client, "http://product.test/api/conversations")
        await talk.open()
        while not talk.finished:
            await talk.answer()
    assert said[1:] == ['{"text":"Yes, I answer for myself"}', '{"text":"34"}', '{"text":"None of these"}']


def test_a_table_shows_ratios_and_whether_bounds_were_kept(tmp_path: Path) -> None:
    rows = [Row("turn", "ms", 100.0, 25.0, "≤ 0.30", True), Row("engine", "", None, 1999.0, "≥ 2,000", False)]
    page = tmp_path / "page.md"
    page.write_text(f"before\n{report.BEGIN}\nold\n{report.END}\nafter\n")
    report.write(page, report.table(rows))
    assert page.read_text().splitlines() == [
        "before",
        report.BEGIN,
        "| | plain Rasa form bot | the product | ratio | bound |",
        "|---|---:|---:|---:|---|",
        "| turn | 100 ms | 25.0 ms | 0.25 | ≤ 0.30 ✓ |",
        "| engine |  | 1,999 |  | ≥ 2,000 ✗ |",
        report.END,
        "after",
    ]


def test_a_page_without_its_markers_is_not_overwritten(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("written by hand")
    with pytest.raises(ValueError, match="lacks the markers"):
        report.write(page, "table")
    assert page.read_text() == "written by hand"
