"""Where the parts are put together: settings in, an interview out. Only programs call this."""

from __future__ import annotations

import time

from prescreen.clock import now
from prescreen.content import Library
from prescreen.handoff import Deliverability, Places
from prescreen.handoff.deliverable import ask_resolver
from prescreen.handoff.place_index import is_current
from prescreen.interview import Interview
from prescreen.opening import open_library, open_store
from prescreen.settings import Settings
from prescreen.store import Periods, Store


def build_interview(settings: Settings) -> Interview:
    """The interview on the configured content and database."""
    return interview_on(settings, open_library(settings), open_store(settings))


def interview_on(settings: Settings, library: Library, store: Store) -> Interview:
    """The interview on this content and database; without an index of places, study centres are offered by name."""
    return Interview(
        library,
        store,
        now,
        public_url=settings.public_address,
        kept_until=Periods.of(**settings.keeping).until,
        places=Places(settings.places_file) if is_current(settings.places_file) else None,
        mail=Deliverability(ask_resolver, time.monotonic),
    )
