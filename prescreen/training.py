"""Trains Rasa's model when what it is made of has changed, and only then.

The model's name carries the fingerprint of everything it is made of, so a file of that name is that model.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

EXAMPLES = ("data/nlu", "data/rules")
INPUTS = ("config.yml", "domain.yml", *EXAMPLES, "bot/requirements.lock")
"""What the model is made of: Rasa's pipeline, its domain, its examples and rules, its own version."""

TIME_LIMIT = 900.0
"""Seconds; training takes about one minute on two shared cores."""

_ENVIRONMENT = {
    "RASA_TELEMETRY_ENABLED": "false",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "CUDA_VISIBLE_DEVICES": "",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
    "PYTHONWARNINGS": "ignore",
    "OMP_NUM_THREADS": "1",
}
_LAST_LINES = 15
_SCRATCH = ".training-"


class TrainingError(RuntimeError):
    """No model could be trained; the message has the last lines of what Rasa said."""


@dataclass(frozen=True, slots=True)
class Ran:
    """How a program ended and what it wrote."""

    code: int
    output: str


Runner = Callable[[Sequence[str], Mapping[str, str], Path], Ran]


def run_program(command: Sequence[str], environment: Mapping[str, str], cwd: Path) -> Ran:
    """Run a program to its end.

    Raises:
        TrainingError: if it cannot be started or does not end in time.
    """
    try:
        done = subprocess.run(
            command,
            cwd=cwd,
            env=dict(environment),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            timeout=TIME_LIMIT,
            check=False,
        )
    except FileNotFoundError:
        raise TrainingError(
            f"Rasa's environment is missing: there is no {command[0]}; make it with: make setup"
        ) from None
    except subprocess.TimeoutExpired:
        raise TrainingError(f"training did not end within {TIME_LIMIT:.0f} seconds") from None
    return Ran(done.returncode, done.stdout)


def fingerprint(root: Path) -> str:
    """Hash the names and contents of everything the model is made of.

    Raises:
        TrainingError: naming what is missing.
    """
    digest = hashlib.sha256()
    for name in INPUTS:
        path = root / name
        if not path.exists():
            raise TrainingError(f"the model needs {name}, which is not in {root}")
        files = [path] if path.is_file() else sorted(file for file in path.rglob("*.yml") if file.is_file())
        for file in files:
            content = file.read_bytes()
            digest.update(f"{file.relative_to(root).as_posix()}\0{len(content)}\0".encode())
            digest.update(content)
    return digest.hexdigest()


def model_name(root: Path) -> str:
    """Name the model of what stands in `root` now."""
    return f"prescreen-{fingerprint(root)[:16]}.tar.gz"


def train_if_changed(root: Path, progress: Callable[[str], None], *, run: Runner = run_program) -> Path:
    """Return the model of what stands in `root`, after training it if there is none yet.

    The file appears in `models/` at once and whole: whoever sees it can load it. Of two programs that want a model at
    the same time one trains and the other waits for it.

    Raises:
        TrainingError: with what Rasa said last.
    """
    root = root.resolve()
    models = root / "models"
    model = models / model_name(root)
    if model.is_file():
        return model
    progress("training the dialogue model (about a minute, only when it changed)")
    models.mkdir(parents=True, exist_ok=True)
    with _alone_in(models):
        if not model.is_file():
            for left_behind in models.glob(f"{_SCRATCH}*"):
                shutil.rmtree(left_behind, ignore_errors=True)
            with tempfile.TemporaryDirectory(prefix=_SCRATCH, dir=models) as scratch:
                _train(root, Path(scratch), run).replace(model)
    return model


@contextmanager
def _alone_in(models: Path) -> Iterator[None]:
    """Wait until no other program trains; the lock goes with the process that held it, however it ends."""
    with (models / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _train(root: Path, scratch: Path, run: Runner) -> Path:
    """Train a copy of the inputs in `scratch`, so that Rasa leaves nothing of its own in the project."""
    for name in ("config.yml", "domain.yml"):
        shutil.copy2(root / name, scratch / name)
    for name in EXAMPLES:
        shutil.copytree(root / name, scratch / name)
    python = root / "bot" / ".venv" / "bin" / "python"
    command = [str(python), "-m", "rasa", "train", "--skip-validation"]
    command += ["--fixed-model-name", "model", "--out", "models"]
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("PRESCREEN_")}
    ran = run(command, inherited | _ENVIRONMENT, scratch)
    trained = scratch / "models" / "model.tar.gz"
    if ran.code != 0 or not trained.is_file():
        lines = "\n".join(ran.output.strip().splitlines()[-_LAST_LINES:])
        raise TrainingError(f"Rasa could not train the model (exit code {ran.code}). It said last:\n{lines}")
    return trained
