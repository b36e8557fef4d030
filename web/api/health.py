"""Is it alive, does a whole turn work, and what do the numbers say."""

import structlog
from litestar import Response, get
from litestar.openapi.datastructures import ResponseSpec

from prescreen.store import StoreError
from web.api.schemas import Health
from web.canary import Canary
from web.given import Given
from web.metrics import Metrics
from web.problems import MEDIA_TYPE, ProblemBody, ProblemError
from web.turns import Turns

_log = structlog.get_logger("gateway")


@get("/health/live", summary="The process answers", tags=["health"])
async def live() -> Health:
    """Tell that the process answers; nothing else is looked at."""
    return {"status": "live"}


@get(
    "/health/ready",
    summary="A whole turn works",
    tags=["health"],
    responses={503: ResponseSpec(ProblemBody, generate_examples=False, media_type=MEDIA_TYPE)},
)
async def ready(canary: Given[Canary]) -> Health:
    """Tell whether a canary turn with a known answer went through Rasa and the actions in the last few seconds."""
    reason = await canary.look()
    if reason:
        raise ProblemError(503, "not-ready", "A whole turn does not work now", reason, headers={"Retry-After": "2"})
    return {"status": "ready"}


@get("/metrics", media_type="text/plain; version=0.0.4; charset=utf-8", include_in_schema=False)
async def numbers(metrics: Given[Metrics], turns: Given[Turns]) -> Response[bytes]:
    """Return the metrics for Prometheus."""
    try:
        promises = await turns.promises()
    except StoreError as problem:
        _log.warning("the store failed", problem=str(problem), route="/metrics")
    else:
        metrics.outbox_oldest.set(promises.oldest_seconds)
        for state, count in promises.states.items():
            metrics.outbox.labels(state).set(count)
        for kind, count in promises.alerts.items():
            metrics.alerts.labels(kind).set(count)
        for state, count in promises.channel_messages.items():
            metrics.channel_messages.labels(state).set(count)
    return Response(metrics.render(), media_type="text/plain; version=0.0.4; charset=utf-8")
