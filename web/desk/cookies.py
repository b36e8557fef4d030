"""The desk's cookies: the session, and before there is one, the secret behind the sign-in form's token."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from litestar import Request, Response
from litestar.datastructures import Cookie


@dataclass(frozen=True, slots=True)
class Cookies:
    """How cookies are named and set. secure: the pages are reached by https, so cookies never travel without."""

    secure: bool = False

    @property
    def session(self) -> str:
        """The name of the session's cookie; with `__Host-` no other host and no plain page can set it."""
        return self._named("desk")

    @property
    def form(self) -> str:
        """The name of the cookie for forms before anybody is signed in."""
        return self._named("desk-form")

    @property
    def provider(self) -> str:
        """The name of the cookie that waits for the provider of identities to send the browser back."""
        return self._named("desk-provider")

    def secret(self, request: Request[Any, Any, Any]) -> str:
        """Return the session's secret, or "" without one."""
        return request.cookies.get(self.session, "")

    def form_secret(self, request: Request[Any, Any, Any]) -> str:
        """Return the secret for forms before anybody is signed in."""
        return request.cookies.get(self.form, "")

    def keep(self, response: Response[Any], name: str, value: str, *, from_elsewhere: bool = False) -> None:
        """Let the browser keep a secret until it is closed; no script and no other site's page gets it.

        from_elsewhere: it travels also when another site's page sends the browser here.
        """
        response.set_cookie(
            Cookie(
                key=name,
                value=value,
                path="/",
                httponly=True,
                samesite="lax" if from_elsewhere else "strict",
                secure=self.secure,
            )
        )

    def drop(self, response: Response[Any], name: str) -> None:
        """Let the browser forget it."""
        response.set_cookie(
            Cookie(key=name, value="", path="/", max_age=0, httponly=True, samesite="strict", secure=self.secure)
        )

    def _named(self, name: str) -> str:
        return f"__Host-{name}" if self.secure else name
