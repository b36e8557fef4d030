"""Signing in with the organisation's accounts, against a small provider that signs real tokens."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from joserfc import jwt
from joserfc.jwk import OctKey, RSAKey

from prescreen.desk.identity import IdentityError, IdentityProvider
from prescreen.store import Account, Grant, Store
from tests.web.desk_client import make_account
from tests.web.fakes import NOON
from web.desk.router import Entrance

ISSUER, CLIENT = "https://login.hospital.example", "prescreen"
KEY = RSAKey.generate_key(2048, {"kid": "k1"})
OTHER_KEY = RSAKey.generate_key(2048, {"kid": "k1"})


@dataclass
class LocalProvider:
    """Knows one person, checks PKCE, gives each code out once. `claims` are put over the usual ones."""

    claims: dict[str, Any] = field(default_factory=dict)
    key: Any = field(default_factory=lambda: KEY)
    algorithm: str = "RS256"
    metadata: dict[str, Any] = field(default_factory=dict)
    codes: dict[str, dict[str, str]] = field(default_factory=dict)
    down: bool = False

    def transport(self) -> httpx.MockTransport:
        return httpx.MockTransport(self._answer)

    def authorise(self, address: str) -> tuple[str, str]:
        """What the person's browser is sent back with: state and code."""
        asked = {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}
        assert asked["response_type"] == "code"
        assert asked["client_id"] == CLIENT
        assert asked["redirect_uri"] == "http://gateway/desk/oidc/callback"
        assert asked["code_challenge_method"] == "S256"
        assert "openid" in asked["scope"].split()
        code = f"code-{len(self.codes)}"
        self.codes[code] = asked
        return asked["state"], code

    def _answer(self, request: httpx.Request) -> httpx.Response:
        if self.down:
            raise httpx.ConnectError("no", request=request)
        match request.url.path:
            case "/.well-known/openid-configuration":
                return httpx.Response(200, json=self._metadata())
            case "/keys":
                return httpx.Response(200, json={"keys": [KEY.as_dict(private=False)]})
            case "/token":
                return self._token(request)
        return httpx.Response(404, json={})

    def _metadata(self) -> dict[str, Any]:
        return {
            "issuer": ISSUER,
            "authorization_endpoint": f"{ISSUER}/authorize",
            "token_endpoint": f"{ISSUER}/token",
            "jwks_uri": f"{ISSUER}/keys",
            **self.metadata,
        }

    def _token(self, request: httpx.Request) -> httpx.Response:
        sent = {name: values[0] for name, values in parse_qs(request.content.decode()).items()}
        asked = self.codes.pop(sent["code"], None)
        challenge = base64.urlsafe_b64encode(hashlib.sha256(sent["code_verifier"].encode()).digest()).rstrip(b"=")
        expected = "Basic " + base64.b64encode(f"{CLIENT}:hush".encode()).decode()
        if (
            asked is None
            or challenge.decode() != asked["code_challenge"]
            or request.headers["authorization"] != expected
        ):
            return httpx.Response(400, json={"error": "invalid_grant"})
        at = int(NOON.timestamp())
        claims = {
            "iss": ISSUER,
            "sub": "person-1",
            "aud": CLIENT,
            "iat": at,
            "exp": at + 300,
            "nonce": asked["nonce"],
            "email": "Jane@hospital.example",
            "email_verified": True,
            "amr": ["pwd", "mfa"],
            **self.claims,
        }
        token = jwt.encode({"alg": self.algorithm, "kid": "k1"}, claims, self.key, algorithms=[self.algorithm])
        return httpx.Response(200, json={"id_token": token, "access_token": "a", "token_type": "Bearer"})


@pytest.fixture
def provider() -> LocalProvider:
    return LocalProvider()


@pytest.fixture
def entrance(provider: LocalProvider) -> Entrance:
    client = IdentityProvider(
        issuer=ISSUER,
        client_id=CLIENT,
        client_secret="hush",
        redirect_uri="http://gateway/desk/oidc/callback",
        http=httpx.Client(transport=provider.transport()),
        name="Example Hospital",
    )
    return Entrance(provider=client)


@pytest.fixture
def jane(store: Store) -> Account:
    return make_account(store, Grant("coordinator"), name="jane@hospital.example")


@dataclass
class Visitor:
    http: httpx.AsyncClient
    provider: LocalProvider

    async def start(self, next_: str = "") -> tuple[str, str]:
        page = await self.http.get("/desk/sign-in")
        assert "Example Hospital" in page.text
        token = page.text.split('name="csrf" value="')[1].split('"')[0]
        sent = await self.http.post("/desk/oidc/start", data={"csrf": token, "next": next_})
        assert sent.headers["location"].startswith(f"{ISSUER}/authorize?")
        return self.provider.authorise(sent.headers["location"])

    async def back(self, state: str, code: str) -> httpx.Response:
        return await self.http.get(
            "/desk/oidc/callback", params={"state": state, "code": code}, headers={"sec-fetch-site": "cross-site"}
        )


@pytest.fixture
async def visitor(http: httpx.AsyncClient, provider: LocalProvider) -> Visitor:
    return Visitor(http, provider)


async def test_who_the_hospital_vouches_for_is_in(visitor: Visitor, jane: Account, store: Store) -> None:
    answer = await visitor.back(*await visitor.start("/desk/me"))
    assert answer.status_code == 200
    assert 'content="0; url=/desk/me"' in answer.text, "a page of ours in between, for the strict cookie"
    assert jane.name in (await visitor.http.get("/desk/me")).text
    with store.read() as unit:
        bound = unit.accounts.of_provider(ISSUER, "person-1")
        assert bound is not None
        assert bound.id == jane.id
        (opened,) = [entry for entry in unit.audit.entries() if entry.event == "session.opened"]
        assert json.loads(opened.details) == {"by": "provider"}


async def test_afterwards_the_identity_counts_and_not_the_address(
    visitor: Visitor, jane: Account, store: Store, provider: LocalProvider
) -> None:
    await visitor.back(*await visitor.start())
    other = make_account(store, Grant("admin"), name="boss@hospital.example")
    visitor.http.cookies.clear()
    provider.claims = {"email": other.name}
    await visitor.back(*await visitor.start())
    assert jane.name in (await visitor.http.get("/desk/me")).text
    visitor.http.cookies.clear()
    provider.claims = {"sub": "person-2", "email": jane.name}
    assert (await visitor.back(*await visitor.start())).status_code == 403, "the address is another identity's"


@pytest.mark.parametrize("amr", [None, ["pwd"]])
async def test_without_a_second_factor_there_ours_is_asked_for(
    visitor: Visitor, jane: Account, provider: LocalProvider, amr: list[str] | None
) -> None:
    provider.claims = {"amr": amr}
    answer = await visitor.back(*await visitor.start("/desk/me"))
    assert 'url=/desk/second-factor?next=%2Fdesk%2Fme"' in answer.text
    assert (await visitor.http.get("/desk/me")).status_code == 303


@pytest.mark.parametrize(
    "claims",
    [
        {"email": "nobody@hospital.example"},
        {"email_verified": False},
        {"email_verified": None},
    ],
)
async def test_who_has_no_account_stays_outside(
    visitor: Visitor, jane: Account, provider: LocalProvider, claims: dict[str, Any]
) -> None:
    provider.claims = claims
    assert (await visitor.back(*await visitor.start())).status_code == 403
    assert (await visitor.http.get("/desk")).status_code == 303


async def test_who_is_disabled_stays_outside(visitor: Visitor, jane: Account, store: Store) -> None:
    with store.unit() as unit:
        unit.accounts.disable(jane, actor="operator", at=NOON, reason="left")
    assert (await visitor.back(*await visitor.start())).status_code == 403


@pytest.mark.parametrize(
    "spoil",
    [
        lambda p: p.claims.update(nonce="another"),
        lambda p: p.claims.update(aud="another"),
        lambda p: p.claims.update(iss="https://evil.example"),
        lambda p: p.claims.update(exp=int(NOON.timestamp()) - 600),
        lambda p: p.claims.update(aud=[CLIENT, "another"], azp="another"),
        lambda p: setattr(p, "key", OTHER_KEY),
        lambda p: (setattr(p, "key", OctKey.import_key("hush" * 8)), setattr(p, "algorithm", "HS256")),
        lambda p: p.codes.clear(),
        lambda p: setattr(p, "down", True),
    ],
    ids=["nonce", "audience", "issuer", "old", "party", "key", "shared-secret", "code", "down"],
)
async def test_a_token_that_does_not_hold_opens_nothing(
    visitor: Visitor, jane: Account, provider: LocalProvider, spoil: Callable[[LocalProvider], object]
) -> None:
    state, code = await visitor.start()
    spoil(provider)
    answer = await visitor.back(state, code)
    assert answer.status_code == 502
    assert (await visitor.http.get("/desk")).status_code == 303


def test_a_provider_that_calls_itself_otherwise_is_not_asked(provider: LocalProvider) -> None:
    provider.metadata = {"issuer": "https://evil.example"}
    client = IdentityProvider(ISSUER, CLIENT, "hush", "", httpx.Client(transport=provider.transport()))
    with pytest.raises(IdentityError, match="calls itself otherwise"):
        client.address("secret")


async def test_what_another_browser_began_is_not_finished_here(visitor: Visitor, jane: Account) -> None:
    state, code = await visitor.start()
    await visitor.start()
    assert (await visitor.back(state, code)).status_code == 502
    visitor.http.cookies.clear()
    assert (await visitor.back(state, code)).status_code == 502


async def test_without_a_provider_there_is_no_door() -> None:
    from prescreen.settings import Settings, SettingsError

    with pytest.raises(SettingsError, match="PRESCREEN_OIDC_CLIENT_ID"):
        Settings.from_env({"PRESCREEN_OIDC_ISSUER": ISSUER})
