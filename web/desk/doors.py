"""How a page of the desk is declared: what it needs, and to which trial and centre its object belongs.

Every route of the desk is made by `page` or `act`; the guard reads the door and nothing else lets anybody in. A route
whose address names an object says with `of` how to find where that object belongs.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from litestar import MediaType, get, post
from litestar.handlers import HTTPRouteHandler

from prescreen.desk.access import Permission, Place
from prescreen.store import Unit

Finder: TypeAlias = Callable[[Unit, Mapping[str, Any]], Place | None]
"""Finds where the object named by the address's parameters belongs; None: there is no such object."""
Stage: TypeAlias = Literal["anyone", "password", "second", "open"]
ROOT = "/desk"


@dataclass(frozen=True, slots=True)
class Nav:
    """An entry of the navigation; lower numbers stand first."""

    title: str
    order: int


@dataclass(frozen=True, slots=True)
class Door:
    """What a route needs.

    needs: the permission; None: every account, for what is its own. of: where its object belongs; None: the route has
    none, and shows only what `Visit.scopes` holds. confirmed: the second factor was shown in the last minutes. quiet:
    the browser asks by itself, which does not count as somebody being there. stage: how far the signing in has come.
    """

    path: str
    name: str
    needs: Permission | None = None
    of: Finder | None = None
    confirmed: bool = False
    quiet: bool = False
    stage: Stage = "open"
    nav: Nav | None = None

    def __post_init__(self) -> None:
        if "{" in self.path and self.of is None and self.stage == "open":
            raise ValueError(f"{self.path} names an object, so its door must say where that belongs: of=…")


def page(
    path: str,
    *,
    needs: Permission | None,
    of: Finder | None = None,
    nav: Nav | None = None,
    confirmed: bool = False,
    quiet: bool = False,
    stage: Stage = "open",
    media_type: str = MediaType.HTML,
) -> Callable[[Callable[..., Any]], HTTPRouteHandler]:
    """Make a page at `/desk` + path. The function may block: it runs in a thread."""

    def make(function: Callable[..., Any]) -> HTTPRouteHandler:
        door = Door(path, function.__name__, needs, of, confirmed, quiet, stage, nav)
        made = get(path, opt={"door": door}, media_type=media_type, include_in_schema=False, **_threads(function))
        return made(function)

    return make


def act(
    path: str,
    *,
    needs: Permission | None,
    of: Finder | None = None,
    confirmed: bool = False,
    stage: Stage = "open",
    longest: int | None = None,
) -> Callable[[Callable[..., Any]], HTTPRouteHandler]:
    """Make a route that changes something, by a form that carries the page's token; `longest`: bytes it may have."""

    def make(function: Callable[..., Any]) -> HTTPRouteHandler:
        door = Door(path, function.__name__, needs, of, confirmed, quiet=False, stage=stage)
        made = post(
            path,
            opt={"door": door},
            media_type=MediaType.HTML,
            status_code=200,
            include_in_schema=False,
            **_body(longest),
            **_threads(function),
        )
        return made(function)

    return make


def _body(longest: int | None) -> dict[str, Any]:
    return {} if longest is None else {"request_max_body_size": longest}


def _threads(function: Callable[..., Any]) -> dict[str, Any]:
    return {} if inspect.iscoroutinefunction(function) else {"sync_to_thread": True}


def of_trial(_unit: Unit, named: Mapping[str, Any]) -> Place | None:
    """The trial `{trial}` as a whole: whoever may do it at any of its centres."""
    return Place(str(named["trial"]), None)


def of_installation(_unit: Unit, _named: Mapping[str, Any]) -> Place | None:
    """What belongs to the whole installation, such as an account."""
    return Place()
