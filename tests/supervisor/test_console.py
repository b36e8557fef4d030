from __future__ import annotations

import io

from prescreen.supervisor.console import Console


def test_lines_carry_a_coloured_name_on_a_terminal() -> None:
    screen = io.StringIO()
    Console(screen, colour=True).program("rasa", "up")
    assert screen.getvalue() == "\x1b[35mrasa    \x1b[0m | up\n"


def test_quiet_leaves_out_the_programs_lines_but_remembers_them() -> None:
    screen = io.StringIO()
    console = Console(screen, quiet=True)
    console.step("training")
    console.program("rasa", "up")
    console.banner("Ready")
    console.error("the port is taken")
    assert screen.getvalue() == "prescreen  training\nprescreen: the port is taken\n"
    assert console.last_lines("rasa") == ["up"]


def test_only_the_last_lines_are_remembered() -> None:
    console = Console(io.StringIO())
    for number in range(1_000):
        console.program("rasa", str(number))
    assert console.last_lines("rasa")[-1] == "999"
    assert len(console.last_lines("rasa")) == 40


def test_a_terminal_that_went_away_is_no_error() -> None:
    screen = io.StringIO()
    console = Console(screen)
    screen.close()
    console.step("stopping")
