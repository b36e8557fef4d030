"""The whole supervisor as a person meets it: a process that is started, stopped and refused."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from prescreen.supervisor.ports import free_ports
from tests.supervisor.conftest import alive, wait_for

RUNS = """
import signal
import sys
from pathlib import Path
from prescreen.settings import Settings
from prescreen.supervisor import prepare, program
from prescreen.supervisor import run as run_module

SERVER = '''
import http.server, os, sys
class Answers(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"{}")
    def log_message(self, *_):
        pass
print("number", os.getpid(), flush=True)
http.server.ThreadingHTTPServer(("127.0.0.1", int(os.environ[sys.argv[1]])), Answers).serve_forever()
'''

def fake(settings, model, environ):
    base = dict(environ)
    ports = {"rasa": settings.rasa_port, "actions": settings.actions_port, "gateway": settings.port}
    return tuple(
        program.Program(name, (sys.executable, "-I", "-S", "-c", SERVER, "OWN"), base | {"OWN": str(port)}, Path.cwd())
        for name, port in ports.items()
    )

run_module.product_programs = fake
run_module.with_live_content = lambda settings, console: settings
run_module.first_account = lambda settings: "for the study team: here"
run_module.prepare = lambda settings, console: prepare.prepare(
    settings,
    console,
    check=lambda _: [],
    train=lambda root, say: Path("model"),
    migrate=lambda url: None,
    index=lambda path: False,
)
signal.signal(signal.SIGINT, signal.default_int_handler)  # whoever runs the tests in the background ignores these
signal.signal(signal.SIGHUP, signal.SIG_DFL)
sys.exit(run_module.run(Settings.from_env()))
"""


@contextmanager
def started(tmp_path: Path, port: int) -> Iterator[subprocess.Popen[str]]:
    with (
        (tmp_path / "screen").open("w") as shown,
        subprocess.Popen(
            [sys.executable, "-c", RUNS],
            stderr=shown,
            env={**os.environ, "PRESCREEN_PORT": str(port)},
            start_new_session=True,
            text=True,
        ) as process,
    ):
        try:
            yield process
        finally:
            process.kill()


def screen(tmp_path: Path) -> str:
    return (tmp_path / "screen").read_text()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_it_starts_all_says_where_to_click_and_stops_all(tmp_path: Path, number: signal.Signals) -> None:
    (port,) = free_ports(1)
    with started(tmp_path, port) as process:
        wait_for(lambda: f"open http://localhost:{port}" in screen(tmp_path), 20)
        wait_for(lambda: "for the study team" in screen(tmp_path))
        children = [int(found) for found in re.findall(r"number (\d+)", screen(tmp_path))]
        process.send_signal(number)
        assert process.wait(15) == 0
    assert len(children) == 3
    assert not any(alive(pid) for pid in children)
    assert "for the study team: here" in screen(tmp_path)
    assert screen(tmp_path).rstrip().endswith("stopped")


def test_a_taken_port_is_said_and_nothing_is_started(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        with started(tmp_path, port) as process:
            assert process.wait(15) == 1
    assert f"port {port} on 127.0.0.1 cannot be used" in screen(tmp_path)
    assert "number" not in screen(tmp_path)
