"""The desk as its pages know it: the store, the content, and how a page is rendered."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from litestar import MediaType, Response
from litestar.handlers import HTTPRouteHandler

from prescreen.content import Library
from prescreen.desk.access import Place
from prescreen.store import Store, Unit
from web.desk.cookies import Cookies
from web.desk.doors import ROOT, Door, of_installation
from web.desk.visit import FIELD, Visit

FOLDER = Path(__file__).parent.parent / "templates"


@dataclass(slots=True)
class Desk:
    """Given to each handler as `desk: Given[Desk]`. `version`: of the files that pages load. `content`: its folder."""

    store: Store
    library: Library
    clock: Callable[[], datetime]
    version: str
    cookies: Cookies = field(default_factory=Cookies)
    content: Path = Path("content")
    _nav: list[Door] = field(default_factory=list)
    _templates: Environment = field(init=False)

    def __post_init__(self) -> None:
        self._templates = Environment(
            loader=FileSystemLoader(FOLDER),
            autoescape=select_autoescape(default=True),
            undefined=StrictUndefined,
            auto_reload=False,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._templates.filters |= {"moment": moment, "day": day}

    @contextmanager
    def reading(self) -> Iterator[Unit]:
        """Open a view of the database."""
        with self.store.read() as unit:
            yield unit

    @contextmanager
    def writing(self) -> Iterator[Unit]:
        """Open a transaction; it commits when the block ends and is undone when it raises."""
        with self.store.unit() as unit:
            yield unit

    def navigate(self, handlers: Iterator[HTTPRouteHandler] | tuple[HTTPRouteHandler, ...]) -> None:
        """Put the doors that ask for it into the navigation."""
        doors = [handler.opt["door"] for handler in handlers]
        self._nav = sorted((door for door in doors if door.nav is not None), key=_order)

    def page(self, visit: Visit, name: str, /, *, status: int = 200, **values: Any) -> Response[str]:
        """Render `templates/desk/<name>.html`, which extends `desk/base.html`."""
        nav = [
            {"title": door.nav.title, "path": (ROOT + door.path).rstrip("/")}
            for door in self._nav
            if door.nav is not None and _leads_in(door, visit)
        ]
        return self._respond(name, status, visit=visit, nav=nav, csrf=visit.csrf, **values)

    def plain(self, name: str, /, *, status: int = 200, csrf: str = "", **values: Any) -> Response[str]:
        """Render a page for somebody who is not signed in (yet); it has no navigation."""
        return self._respond(name, status, visit=None, nav=[], csrf=csrf, **values)

    def goto(self, path: str) -> Response[str]:
        """Send the browser to another page of the desk, after something was done: it asks for that page anew."""
        return Response("", status_code=303, headers={"location": path}, media_type=MediaType.TEXT)

    def _respond(self, template: str, status: int, /, **values: Any) -> Response[str]:
        text = self._templates.get_template(f"desk/{template}.html").render(
            static=f"/static/{self.version}", csrf_field=FIELD, now=self.clock(), **values
        )
        return Response(text, status_code=status, media_type=MediaType.HTML)


def _leads_in(door: Door, visit: Visit) -> bool:
    if door.needs is None:
        return True
    if door.of is of_installation:
        return visit.rights.at(door.needs, Place())
    return visit.rights.anywhere(door.needs)


def _order(door: Door) -> int:
    return 0 if door.nav is None else door.nav.order


def moment(at: datetime) -> str:
    """A time as the desk writes it, in UTC."""
    return f"{at:%Y-%m-%d %H:%M} UTC"


def day(at: datetime) -> str:
    """A day as the desk writes it."""
    return f"{at:%Y-%m-%d}"
