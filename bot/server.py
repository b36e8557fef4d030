"""Loads the model and serves the gateway's channel: what `rasa run` does, without the HTTP API, CORS and telemetry."""

from __future__ import annotations

import asyncio
import logging
import socket
from http import HTTPStatus
from pathlib import Path
from typing import Any

from rasa.core import channels
from rasa.core.agent import Agent
from rasa.core.lock_store import LockStore
from rasa.core.tracker_store import TrackerStore
from rasa.core.utils import AvailableEndpoints
from rasa.shared.utils.io import read_config_file
from sanic import Sanic
from sanic.exceptions import SanicException
from sanic.request import Request
from sanic.response import HTTPResponse

from bot.action_endpoint import KeptEndpoint
from bot.channels.gateway import GatewayInput
from bot.channels.problems import ProblemError
from bot.patches import require_version
from bot.settings import BotSettings

logger = logging.getLogger(__name__)

HOST = "127.0.0.1"
LARGEST_BODY = 256 * 1024
FORMS = frozenset({"screening_form", "contact_form"})
_CANARY = "hello"
_TIME_TO_FINISH = 5.0
_KEEP_ALIVE = 75
"""Longer than the gateway keeps an unused connection, so that it never writes into one that is being closed."""


class ModelError(RuntimeError):
    """The model cannot be served; the message says why and what to do."""


def load_agent(settings: BotSettings, endpoints: AvailableEndpoints) -> Agent:
    """Load the model and see that it works, so that a broken one is never served in silence.

    Raises:
        ModelError: when it is missing, unreadable, of another Rasa, or names no dialogue act.
    """
    if not settings.model.is_file():
        raise ModelError(f"there is no model at {settings.model}; train one with: make train")
    try:
        agent = Agent.load(
            model_path=settings.model,
            tracker_store=TrackerStore.create(endpoints.tracker_store),
            lock_store=LockStore.create(endpoints.lock_store),
            action_endpoint=KeptEndpoint.of(endpoints.action),
        )
        parsed = asyncio.run(agent.parse_message(_CANARY))
    except Exception as error:
        raise ModelError(
            f"the model {settings.model} cannot be read ({type(error).__name__}: {error}); "
            "delete it and train again with: make train"
        ) from error
    require_version(agent.processor.model_metadata.rasa_open_source_version)
    if not set(agent.domain.form_names) >= FORMS or not parsed["intent"]["name"]:
        raise ModelError(
            f"the model {settings.model} is not the pre-screener's; delete it and train again with: make train"
        )
    return agent


def create_app(agent: Agent, credentials: dict[str, Any], action_timeout: float) -> Sanic:
    """Build the server: the channel's two routes, and every error as a problem detail."""
    app = Sanic("prescreen_rasa", configure_logging=False)
    app.config.ACCESS_LOG = False
    app.config.KEEP_ALIVE_TIMEOUT = _KEEP_ALIVE
    app.config.REQUEST_MAX_SIZE = LARGEST_BODY
    app.config.RESPONSE_TIMEOUT = action_timeout + _TIME_TO_FINISH
    app.config.GRACEFUL_SHUTDOWN_TIMEOUT = _TIME_TO_FINISH
    app.ctx.agent = agent
    channel = GatewayInput.from_credentials(credentials)
    channels.channel.register([channel], app, route="/webhooks/")

    @app.after_server_stop
    async def close(*_: object) -> None:
        if isinstance(agent.action_endpoint, KeptEndpoint):
            await agent.action_endpoint.close()

    @app.exception(Exception)
    async def problem(request: Request, error: Exception) -> HTTPResponse:
        if isinstance(error, SanicException):
            status = HTTPStatus(error.status_code)
            return ProblemError(status, status.description or status.phrase).response()
        logger.error("A request failed: %s", type(error).__name__)
        return ProblemError(HTTPStatus.INTERNAL_SERVER_ERROR, "the request could not be answered").response()

    return app


def serve(settings: BotSettings, root: Path) -> None:
    """Serve until asked to stop.

    Raises:
        ModelError: see `load_agent`.
        OSError: when the port is taken.
    """
    endpoints = AvailableEndpoints.read_endpoints(str(root / "endpoints.yml"))
    credentials = read_config_file(str(root / "credentials.yml"))["bot.channels.gateway.GatewayInput"]
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind((HOST, settings.port))
    agent = load_agent(settings, endpoints)
    app = create_app(agent, credentials, settings.action_timeout)
    logger.info("Serving %s on http://%s:%s", agent.model_name, HOST, settings.port)
    app.run(sock=listener, workers=1, debug=False, access_log=False, motd=False)
