"""Serves the content that was approved, and says what waits for approval."""

from __future__ import annotations

from prescreen.clock import now
from prescreen.content import BadContent
from prescreen.desk.live import ApprovalError, look
from prescreen.opening import open_store
from prescreen.settings import Settings
from prescreen.supervisor.console import Console
from prescreen.supervisor.prepare import RefusedError


def with_live_content(settings: Settings, console: Console) -> Settings:
    """Return the settings with the folder to serve in place of the one that is edited.

    Raises RefusedError, StoreError.
    """
    store = open_store(settings)
    try:
        live = look(
            store, settings.content_dir, settings.approved_dir, now(), automatic=settings.approval == "automatic"
        )
    except (BadContent, ApprovalError, OSError) as error:
        raise RefusedError(f"the content that is live cannot be kept: {error}") from None
    finally:
        store.close()
    if live.waiting:
        console.step(
            f"the content was changed and waits for approval ({', '.join(live.waiting)}); until then people see the "
            f"version approved last. Approve it at {settings.own_address}/desk/trials, then start again "
            "(or, to try things out: PRESCREEN_APPROVAL=automatic)"
        )
    return settings.model_copy(update={"content_dir": live.folder, "waiting_dir": settings.content_dir})
