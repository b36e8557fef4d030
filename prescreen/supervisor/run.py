"""Running the product: in the foreground for `prescreen run`, or privately inside another program."""

from __future__ import annotations

import asyncio
import contextlib
import os
import threading
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from pydantic import SecretStr

from prescreen.settings import Settings
from prescreen.store import StoreError
from prescreen.supervisor.console import Console
from prescreen.supervisor.first_account import first_account
from prescreen.supervisor.live_content import with_live_content
from prescreen.supervisor.outbox_door import USER, with_outbox_password
from prescreen.supervisor.plan import Doors, Plan, become_watcher
from prescreen.supervisor.ports import PortTakenError, free_ports
from prescreen.supervisor.prepare import Prepared, RefusedError, prepare
from prescreen.supervisor.programs import product_programs
from prescreen.supervisor.readiness import wait_until_ready
from prescreen.supervisor.supervise import GaveUpError, Supervisor

_STOPPED = 130
_READY_WITHIN = 180.0
_EVERYWHERE = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104


class NotStartedError(RuntimeError):
    """The private copy of the product did not become ready."""


def run(settings: Settings) -> int:
    """Prepare the product, then become the process that runs it until Ctrl-C or SIGTERM (`__main__`).

    Comes back only when it could not be prepared, with the exit code.
    """
    console = Console.for_terminal()
    try:
        prepared = prepare(settings, console)
        try:
            prepared = replace(prepared, settings=with_outbox_password(prepared.settings))
        except OSError as error:
            raise RefusedError(f"the password of the outbox page cannot be kept: {error}") from None
        prepared = replace(prepared, settings=with_live_content(prepared.settings, console))
        become_watcher(plan_of(prepared, first_account(prepared.settings)))
    except (RefusedError, PortTakenError, StoreError) as error:
        console.error(str(error))
        return 1
    except KeyboardInterrupt:
        console.step("stopped before everything was started")
        return _STOPPED


@contextmanager
def private_copy(settings: Settings, console: Console) -> Iterator[str]:
    """The whole product on free ports with a database and mails of its own, gone afterwards; yields its address.

    Raises `RefusedError` for content with mistakes, `NotStartedError` when it does not become ready.
    """
    with TemporaryDirectory(prefix="prescreen-") as folder:
        own = settings.model_copy(
            update={
                "host": "127.0.0.1",
                "port": free_ports(1)[0],
                "rasa_port": 0,
                "actions_port": 0,
                "rasa_url": "",
                "database_url": f"sqlite:///{Path(folder) / 'prescreen.db'}",
                "mail_dir": Path(folder) / "mail",
                "smtp_url": SecretStr(""),
                "outbox_password": SecretStr(""),
                "webhooks": SecretStr(""),
            }
        )
        prepared = prepare(own, console)
        programs = plan_of(prepared).programs
        with _in_background(lambda stop: Supervisor(programs, console).run(stop), loopback_url(own)) as url:
            yield url


def plan_of(prepared: Prepared, hint: str = "") -> Plan:
    """What is started, where it is reached and what is said then; `hint` comes last."""
    settings = prepared.settings
    hints = [hint] if hint else []
    if password := settings.outbox_password.get_secret_value():
        hints.insert(0, f"mails stay here: {settings.own_address}/outbox   (user {USER}, password {password})")
    ports = {"rasa": settings.rasa_port, "actions": settings.actions_port, "gateway": settings.port}
    doors = Doors(loopback_url(settings), settings.own_address, ports, tuple(hints))
    return Plan(product_programs(settings, prepared.model, os.environ), doors)


def loopback_url(settings: Settings) -> str:
    """The gateway's address as reached from this machine."""
    host = _EVERYWHERE.get(settings.host, settings.host)
    return f"http://[{host}]:{settings.port}" if ":" in host else f"http://{host}:{settings.port}"


@contextmanager
def _in_background(
    serve: Callable[[asyncio.Event], Coroutine[None, None, None]], url: str, within: float = _READY_WITHIN
) -> Iterator[str]:
    """Run `serve` in a thread with a loop of its own until the block ends; enter the block when `url` is ready."""
    ready: Future[None] = Future()
    handles: Future[tuple[asyncio.AbstractEventLoop, asyncio.Event]] = Future()

    async def main() -> None:
        stop = asyncio.Event()
        handles.set_result((asyncio.get_running_loop(), stop))
        serving = asyncio.ensure_future(serve(stop))
        waiting = asyncio.ensure_future(asyncio.wait_for(wait_until_ready(url), within))
        await asyncio.wait({serving, waiting}, return_when=asyncio.FIRST_COMPLETED)
        if serving.done():
            waiting.cancel()
            why = serving.exception()
            ready.set_exception(NotStartedError(str(why) if why else "it ended"))
        elif waiting.exception() is not None:
            stop.set()
            ready.set_exception(NotStartedError(f"it was not ready within {within:g} s"))
        else:
            ready.set_result(None)
        with contextlib.suppress(GaveUpError):
            await serving

    thread = threading.Thread(target=asyncio.run, args=(main(),), name="private product")
    thread.start()
    loop, stop = handles.result()
    try:
        ready.result()
        yield url
    finally:
        with contextlib.suppress(RuntimeError):
            loop.call_soon_threadsafe(stop.set)
        thread.join()
