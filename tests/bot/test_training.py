"""A model is trained when what it is made of changed, appears whole, and a failure says why."""

from __future__ import annotations

import sys
import time
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from prescreen.training import Ran, TrainingError, fingerprint, model_name, run_program, train_if_changed


@dataclass
class FakeRasa:
    """Stands in for `rasa train`."""

    code: int = 0
    output: str = "2026 INFO trained"
    makes: str | None = "models/model.tar.gz"
    commands: list[list[str]] = field(default_factory=list)
    environment: Mapping[str, str] = field(default_factory=dict)
    saw: dict[str, str] = field(default_factory=dict)

    def __call__(self, command: Sequence[str], environment: Mapping[str, str], cwd: Path) -> Ran:
        self.commands.append(list(command))
        self.environment = environment
        self.saw = {
            path.relative_to(cwd).as_posix(): path.read_text() for path in sorted(cwd.rglob("*")) if path.is_file()
        }
        if self.makes:
            made = cwd / self.makes
            made.parent.mkdir(parents=True, exist_ok=True)
            made.write_text("a model")
        return Ran(self.code, self.output)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "data" / "nlu").mkdir(parents=True)
    (tmp_path / "data" / "rules").mkdir()
    (tmp_path / "bot").mkdir()
    for name in ("config.yml", "domain.yml", "data/nlu/acts.yml", "data/rules/all.yml", "bot/requirements.lock"):
        (tmp_path / name).write_text(f"content of {name}")
    return tmp_path


def said() -> list[str]:
    return []


def test_it_is_trained_once_and_named_after_what_it_is_made_of(project: Path) -> None:
    rasa, progress = FakeRasa(), said()

    first = train_if_changed(project, progress.append, run=rasa)
    second = train_if_changed(project, progress.append, run=rasa)

    assert first == second == project / "models" / model_name(project)
    assert fingerprint(project)[:16] in first.name
    assert first.read_text() == "a model"
    assert len(rasa.commands) == 1
    assert len(progress) == 1


@pytest.mark.parametrize("changed", ["config.yml", "domain.yml", "data/nlu/acts.yml", "bot/requirements.lock"])
def test_a_change_of_any_input_trains_anew_and_keeps_the_old_model(project: Path, changed: str) -> None:
    rasa = FakeRasa()
    old = train_if_changed(project, said().append, run=rasa)
    (project / changed).write_text("changed")

    new = train_if_changed(project, said().append, run=rasa)

    assert new != old
    assert old.is_file()
    assert len(rasa.commands) == 2


def test_a_new_and_a_renamed_file_of_examples_count_and_other_files_do_not(project: Path) -> None:
    before = fingerprint(project)
    (project / "data" / "nlu" / "notes.txt").write_text("not an input")
    (project / "data" / "reading").mkdir()
    (project / "data" / "reading" / "answers.yml").write_text("what the readers learn from, not Rasa")
    (project / "content").mkdir()
    assert fingerprint(project) == before

    (project / "data" / "nlu" / "more.yml").write_text("content of more")
    with_more = fingerprint(project)
    (project / "data" / "nlu" / "more.yml").rename(project / "data" / "nlu" / "other.yml")
    assert len({before, with_more, fingerprint(project)}) == 3


def test_rasa_gets_the_inputs_no_secret_and_no_telemetry(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRESCREEN_INTERNAL_SECRET", "s3cret")
    rasa = FakeRasa()

    train_if_changed(project, said().append, run=rasa)

    (command,) = rasa.commands
    assert command[:4] == [str(project / "bot/.venv/bin/python"), "-m", "rasa", "train"]
    assert "--fixed-model-name" in command
    assert set(rasa.saw) == {"config.yml", "domain.yml", "data/nlu/acts.yml", "data/rules/all.yml"}
    assert rasa.environment["RASA_TELEMETRY_ENABLED"] == "false"
    assert "s3cret" not in rasa.environment.values()


@pytest.mark.parametrize("rasa", [FakeRasa(code=1, output="a\n" * 50 + "bad intent"), FakeRasa(makes=None)])
def test_a_failure_shows_what_rasa_said_last_and_leaves_nothing(project: Path, rasa: FakeRasa) -> None:
    with pytest.raises(TrainingError) as caught:
        train_if_changed(project, said().append, run=rasa)

    assert rasa.output.splitlines()[-1] in str(caught.value)
    assert len(str(caught.value).splitlines()) < 20
    assert [path.name for path in (project / "models").iterdir()] == [".lock"]


def test_two_programs_train_once(project: Path) -> None:
    rasa = FakeRasa()

    def slowly(command: Sequence[str], environment: Mapping[str, str], cwd: Path) -> Ran:
        time.sleep(0.2)
        return rasa(command, environment, cwd)

    with ThreadPoolExecutor(4) as programs:
        models = list(programs.map(lambda _: train_if_changed(project, said().append, run=slowly), range(4)))

    assert len(set(models)) == 1
    assert len(rasa.commands) == 1


def test_what_a_killed_training_left_behind_is_cleared(project: Path) -> None:
    left_behind = project / "models" / ".training-abc"
    left_behind.mkdir(parents=True)

    train_if_changed(project, said().append, run=FakeRasa())

    assert not left_behind.exists()


def test_a_missing_input_is_named(project: Path) -> None:
    (project / "domain.yml").unlink()
    with pytest.raises(TrainingError, match=r"domain\.yml"):
        train_if_changed(project, said().append, run=FakeRasa())


def test_a_missing_environment_says_how_to_make_it(project: Path) -> None:
    with pytest.raises(TrainingError, match="make setup"):
        train_if_changed(project, said().append)


def test_a_program_is_run_with_its_output_captured(tmp_path: Path) -> None:
    code = "import os, sys; print(os.getcwd()); print(os.environ['X'], file=sys.stderr); sys.exit(3)"
    ran = run_program([sys.executable, "-c", code], {"X": "é"}, tmp_path)
    assert ran.code == 3
    assert str(tmp_path) in ran.output
    assert "é" in ran.output
