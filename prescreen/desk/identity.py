"""Signing in with the accounts of one's own organisation: OpenID Connect, authorisation code flow with PKCE and nonce.

What the browser has to bring back (state, nonce, verifier) is derived from one secret in its cookie, so nothing is kept
here meanwhile.
"""

from __future__ import annotations

import base64
import hmac
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import httpx
from authlib.oauth2.rfc6749.parameters import prepare_grant_uri
from authlib.oauth2.rfc7636 import create_s256_code_challenge
from authlib.oidc.core import CodeIDToken
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

SCOPE = "openid email profile"
ALGORITHMS = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"]
"""Signatures that are made with a key the provider alone has; never a shared secret, never none."""
STRONG = frozenset({"mfa", "otp", "hwk"})
"""How the provider says (`amr`, RFC 8176) that a second factor was shown."""
_CLOCKS_DIFFER = 120
_DISCOVERY = "/.well-known/openid-configuration"


class IdentityError(Exception):
    """The provider did not vouch for anybody. The text is for the log: it holds nothing that was sent."""


@dataclass(frozen=True, slots=True)
class Identity:
    """Whom the provider vouches for. `email`: only if it says that it was verified."""

    issuer: str
    subject: str
    email: str
    second_factor: bool


@dataclass(slots=True)
class IdentityProvider:
    """One provider. Every method that asks it blocks, and raises IdentityError."""

    issuer: str
    client_id: str
    client_secret: str = field(repr=False)
    redirect_uri: str
    http: httpx.Client
    name: str = "Your organisation"
    _found: dict[str, Any] = field(default_factory=dict, repr=False)

    def address(self, secret: str) -> str:
        """Return where the browser goes to sign in."""
        found = prepare_grant_uri(
            self._place("authorization_endpoint"),
            self.client_id,
            "code",
            redirect_uri=self.redirect_uri,
            scope=SCOPE,
            state=_derived(secret, "state"),
            nonce=_derived(secret, "nonce"),
            code_challenge=create_s256_code_challenge(_derived(secret, "verifier")),
            code_challenge_method="S256",
        )
        return str(found)

    def identify(self, secret: str, state: str, code: str, now: datetime) -> Identity:
        """Return who came back with this code."""
        if not hmac.compare_digest(state.encode(), _derived(secret, "state").encode()):
            raise IdentityError("the state is not the one that was sent")
        if not code:
            raise IdentityError("the provider sent no code")
        token = self._ask(
            "POST",
            self._place("token_endpoint"),
            data={
                "grant_type": "authorization_code",
                "code": code,
                "redirect_uri": self.redirect_uri,
                "client_id": self.client_id,
                "code_verifier": _derived(secret, "verifier"),
            },
            auth=httpx.BasicAuth(self.client_id, self.client_secret) if self.client_secret else None,
        )
        claims = self._checked(str(token.get("id_token", "")), _derived(secret, "nonce"), now)
        verified = claims.get("email_verified") in (True, "true")
        return Identity(
            issuer=self.issuer,
            subject=str(claims["sub"]),
            email=str(claims.get("email", "")) if verified else "",
            second_factor=bool(STRONG & set(claims.get("amr") or ())),
        )

    def _checked(self, token: str, nonce: str, now: datetime) -> CodeIDToken:
        try:
            decoded = self._decoded(token, again=False)
        except (JoseError, ValueError):
            try:
                decoded = self._decoded(token, again=True)  # the provider may have changed its keys
            except (JoseError, ValueError) as problem:
                raise IdentityError(f"the token does not hold ({type(problem).__name__})") from None
        claims = CodeIDToken(
            decoded.claims,
            decoded.header,
            {"iss": {"essential": True, "value": self.issuer}, "aud": {"essential": True, "value": self.client_id}},
            {"nonce": nonce, "client_id": self.client_id},
        )
        try:
            claims.validate(now=int(now.timestamp()), leeway=_CLOCKS_DIFFER)
        except JoseError as problem:
            raise IdentityError(f"the token does not hold ({type(problem).__name__})") from None
        return claims

    def _decoded(self, token: str, *, again: bool) -> jwt.Token:
        if again or "keys" not in self._found:
            self._found["keys"] = KeySet.import_key_set(self._ask("GET", self._place("jwks_uri")))  # type: ignore[arg-type]
        return jwt.decode(token, self._found["keys"], algorithms=ALGORITHMS)

    def _place(self, name: str) -> str:
        if "metadata" not in self._found:
            found = self._ask("GET", self.issuer.rstrip("/") + _DISCOVERY)
            if found.get("issuer") != self.issuer:
                raise IdentityError("the provider calls itself otherwise than the settings do")
            self._found["metadata"] = found
        place = str(self._found["metadata"].get(name, ""))
        if not place:
            raise IdentityError(f"the provider names no {name}")
        return place

    def _ask(self, method: str, address: str, **more: Any) -> dict[str, Any]:
        try:
            answer = self.http.request(method, address, **more)
            found = answer.json()
        except (httpx.HTTPError, ValueError) as problem:
            raise IdentityError(f"the provider does not answer ({type(problem).__name__})") from None
        if answer.status_code != 200 or not isinstance(found, dict):
            raise IdentityError(f"the provider answers {answer.status_code}")
        return found


def _derived(secret: str, use: str) -> str:
    digest = hmac.digest(secret.encode(), f"prescreen/desk/oidc/{use}".encode(), "sha256")
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
