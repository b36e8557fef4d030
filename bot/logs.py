"""Logging without people's words: Rasa writes messages at DEBUG, so DEBUG is off for every logger, whatever is set."""

from __future__ import annotations

import logging
import sys

import structlog

_CHATTY = ("sanic.root", "sanic.access", "apscheduler", "matplotlib", "urllib3")


def configure_logs() -> None:
    """Send lines from INFO upwards to standard error, for the standard library's loggers and structlog alike."""
    logging.basicConfig(
        stream=sys.stderr, level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s", force=True
    )
    logging.disable(logging.DEBUG)
    for name in _CHATTY:
        logging.getLogger(name).setLevel(logging.WARNING)
    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING),
        processors=[structlog.processors.add_log_level, structlog.processors.JSONRenderer()],
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=True,
    )
    # Libraries switch their own warnings on again; none of them is about this product.
    logging.captureWarnings(capture=True)
    logging.getLogger("py.warnings").setLevel(logging.ERROR)
