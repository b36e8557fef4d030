"""The set-up, where the machine is not as one would wish. Nothing is installed here."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "project"
    shutil.copytree(ROOT / "scripts", folder / "scripts")
    return folder


@pytest.fixture
def shims(tmp_path: Path) -> Path:
    """A folder of commands that exist and do not work, as pyenv's do for versions that are not switched on."""
    folder = tmp_path / "shims"
    folder.mkdir()
    for name in ("python", "python3", "python3.10", "python3.11", "python3.12", "python3.13", "uv", "pyenv"):
        shim = folder / name
        shim.write_text("#!/bin/sh\necho 'pyenv: command not found' >&2\nexit 127\n")
        shim.chmod(0o755)
    return folder


def setup(project: Path, shims: Path, *arguments: str, **environ: str) -> subprocess.CompletedProcess[str]:
    path = f"{shims}:{os.defpath}"
    return subprocess.run(
        [str(project / "scripts" / "setup"), *arguments],
        env={"PATH": path, "HOME": str(project), "PYENV_ROOT": str(project / "none"), **environ},
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip


def test_commands_that_exist_but_do_not_work_are_no_python(project: Path, shims: Path) -> None:
    done = setup(project, shims)
    assert done.returncode == 1
    assert "there is no Python 3.11, 3.12 or 3.13 on this machine" in done.stderr
    assert "PRESCREEN_PYTHON=" in done.stderr


def test_a_rasa_python_that_does_not_work_is_named(project: Path, shims: Path) -> None:
    done = setup(project, shims, PRESCREEN_PYTHON=sys.executable, RASA_PYTHON=str(shims / "python3.10"))
    assert done.returncode == 1
    assert f"RASA_PYTHON={shims}/python3.10 is not a working Python 3.10" in done.stderr


def test_a_python_of_the_wrong_version_is_named(project: Path, shims: Path) -> None:
    wrong = shims / "python3.9"
    wrong.write_text("#!/bin/sh\necho 3.9\n")
    wrong.chmod(0o755)
    done = setup(project, shims, PRESCREEN_PYTHON=str(wrong))
    assert done.returncode == 1
    assert "is not a working Python 3.11, 3.12 or 3.13" in done.stderr


def test_a_python_only_pyenv_knows_is_found(project: Path, shims: Path) -> None:
    """Both interpreters are found, so the set-up goes on to its first lock, which this copy does not have."""
    for version in ("3.10", "3.12"):
        folder = project / "none" / "versions" / f"{version}.9" / "bin"
        folder.mkdir(parents=True)
        stand_in = folder / f"python{version}"
        stand_in.write_text(
            f'#!/bin/sh\ncase "$2" in\n*version_info*) echo {version};;\n*base_exec*) echo "$0";;\n*) exit 9;;\nesac\n'
        )
        stand_in.chmod(0o755)
    working_uv = shims / "uv"
    working_uv.write_text("#!/bin/sh\necho 'uv 0.13.9'\n")
    done = setup(project, shims)
    assert "no Python" not in done.stderr
    assert done.returncode == 9


def test_an_option_it_does_not_know_is_refused(project: Path, shims: Path) -> None:
    done = setup(project, shims, "--everything")
    assert done.returncode == 2
    assert "there is only --dev" in done.stderr
