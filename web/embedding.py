"""The chat on other people's sites: one script that puts a button and a frame there, and who may frame what."""

from collections.abc import Iterable
from typing import Any

from litestar import Response, get

from web.front import CONTENT_SECURITY_POLICY
from web.given import Given
from web.site import Site

_AN_HOUR = {"cache-control": "public, max-age=3600", "cross-origin-resource-policy": "cross-origin"}


def framing(origins: Iterable[str]) -> dict[str, str]:
    """Return the headers of a page that we ourselves and these sites may show in a frame.

    A site that isolates itself (`require-corp`) can show it too, because the page asks the same of all it loads.
    """
    allowed = " ".join(("'self'", *origins))
    return {
        "content-security-policy": CONTENT_SECURITY_POLICY.replace(
            "frame-ancestors 'none'", f"frame-ancestors {allowed}"
        ),
        "cross-origin-embedder-policy": "require-corp",
        "cross-origin-resource-policy": "cross-origin",
    }


@get("/embed.js", include_in_schema=False)
async def show_embed(site: Given[Site]) -> Response[Any]:
    """Serve the script that other sites load; its address stays, so it is kept for an hour only."""
    return Response(site.embed(), media_type="text/javascript; charset=utf-8", headers=_AN_HOUR)


ROUTES = (show_embed,)
