"""The chat as a page of its own, and as it stands in a frame on another site."""

from typing import Any

from litestar import MediaType, Request, Response, get
from litestar.params import FromPath

from prescreen.content import Library
from web.embedding import framing
from web.given import Given
from web.site import Site, Wanted


@get("/trials/{trial:str}/chat", media_type=MediaType.HTML, include_in_schema=False)
async def show_chat(
    site: Given[Site], library: Given[Library], trial: FromPath[str], request: Request[Any, Any, Any]
) -> Response[str]:
    """Show the chat about a trial; `?view=frame` leaves out what stands around it."""
    page = site.chat(trial, Wanted.of(request))
    return Response(page, media_type=MediaType.HTML, headers=framing(library.trial(trial).entry.embed_on))


ROUTES = (show_chat,)
