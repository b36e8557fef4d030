"""The trials page: what waits for approval does not go live, who approves it stays known, doors close and open."""

from __future__ import annotations

import json
import shutil
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import httpx
import pytest

from prescreen.content import Library, load_library
from prescreen.desk.draft import Draft
from prescreen.desk.live import Live, copy_of, digest_of, look
from prescreen.store import Grant, Store
from tests.interview.interviews import interview_on
from tests.web.desk_client import DeskClient, make_account, open_session
from tests.web.fakes import NOON, SECRET, FakeRasa
from web.app import Parts, create_app

CONTENT = Path(__file__).parents[2] / "content"
TRIAL, OTHER = "DEMO-ASTHMA-01", "NCT06350110"
LIBRARIES: dict[str, Library] = {}


@dataclass
class Installation:
    """A database, a content folder that can be edited, and the product started on it."""

    store: Store
    folder: Path
    kept: Path

    def start(self, *, automatic: bool = False) -> Live:
        return look(self.store, self.folder, self.kept, NOON, automatic=automatic)

    def edit(self) -> None:
        path = self.folder / "wording" / "en" / "interview.yml"
        path.write_text(path.read_text() + "\n# another version\n")

    def break_(self) -> None:
        path = self.folder / "trials" / TRIAL / "trial.yml"
        path.write_text(path.read_text().replace("phase:", "fase:", 1))


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demonstration trial alone, which loads in a moment."""
    folder = tmp_path_factory.mktemp("one") / "content"
    shutil.copytree(CONTENT, folder)
    shutil.rmtree(folder / "trials" / OTHER)
    return folder


@pytest.fixture
def place(store: Store, content: Path, tmp_path: Path) -> Installation:
    folder = Path(shutil.copytree(content, tmp_path / "content"))
    return Installation(store, folder, tmp_path / "approved")


@pytest.fixture(scope="module")
def whole(content: Path) -> Library:
    return read_once(content)


@pytest.fixture
def threads() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(2) as threads:
        yield threads


@pytest.fixture
async def http(place: Installation, whole: Library, threads: ThreadPoolExecutor) -> AsyncIterator[httpx.AsyncClient]:
    interview = interview_on(whole, place.store, lambda: NOON)
    app = create_app(
        Parts(
            library=whole,
            store=place.store,
            interview=interview,
            rasa_http=FakeRasa(interview).transport(),  # type: ignore[arg-type]
            rasa_url="http://rasa.invalid",
            secret=SECRET,
            threads=threads,
            clock=lambda: NOON,
            draft=Draft(place.folder, place.kept),
        )
    )
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://gateway") as client:
        yield client


@pytest.fixture
def desk(http: httpx.AsyncClient, store: Store) -> Callable[..., DeskClient]:
    def sign_in(*grants: Grant) -> DeskClient:
        account = make_account(store, *grants)
        return DeskClient(http, store, account, open_session(store, account))

    return sign_in


def hash_in(folder: Path) -> str:
    return read_once(folder).trial(TRIAL).content_hash


def read_once(folder: Path) -> Library:
    """The content of a folder; the same content takes its second once for all tests."""
    digest = digest_of(folder)
    if digest not in LIBRARIES:
        LIBRARIES[digest] = load_library(folder)
    return LIBRARIES[digest]


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("live", "draft"):
        monkeypatch.setattr(f"prescreen.desk.{module}.load_library", read_once)


def test_what_was_shipped_is_live_at_the_first_start(place: Installation) -> None:
    live = place.start()
    assert live.waiting == ()
    assert hash_in(live.folder) == hash_in(place.folder)
    assert place.start() == live
    with place.store.read() as unit:
        (version,) = unit.versions.of(TRIAL)
        assert (version.approved_by, version.approved_at) == ("as shipped", NOON)
        assert [entry.event for entry in unit.audit.entries()] == ["trial.approved"]


def test_what_was_edited_is_not_live_before_somebody_approved_it(place: Installation) -> None:
    shipped = hash_in(place.start().folder)
    place.edit()
    assert hash_in(place.folder) != shipped
    for _ in range(2):
        live = place.start()
        assert live.waiting == (TRIAL,)
        assert hash_in(live.folder) == shipped
    assert place.start(automatic=True).waiting == ()
    assert hash_in(place.start().folder) == hash_in(place.folder) != shipped


def test_a_copy_is_not_what_the_folder_became_afterwards(place: Installation) -> None:
    live = place.start()
    said = (live.folder / "wording" / "en" / "interview.yml").read_text()
    place.edit()
    assert (live.folder / "wording" / "en" / "interview.yml").read_text() == said


def test_two_that_copy_at_once_both_have_the_copy(place: Installation, monkeypatch: pytest.MonkeyPatch) -> None:
    rename = Path.rename

    def late(made: Path, target: Path) -> Path:
        shutil.copytree(made, target)  # another program was first
        return rename(made, target)

    monkeypatch.setattr(Path, "rename", late)
    assert copy_of(place.folder, place.kept).name == digest_of(place.folder)


async def test_an_investigator_approves_what_waits(
    place: Installation, desk: Callable[..., DeskClient], store: Store
) -> None:
    place.start()
    place.edit()
    place.start()
    jane = desk(Grant("investigator", TRIAL))
    page = await jane.get(f"/desk/trials/{TRIAL}")
    assert "waits for approval" in page.text
    version = hash_in(place.folder)
    assert (await jane.post(f"/desk/trials/{TRIAL}/approve", version=version)).status_code == 422
    done = await jane.post(f"/desk/trials/{TRIAL}/approve", version=version, read="yes")
    assert done.headers["location"].endswith("?done=approved")
    assert "live at the next start" in (await jane.get(f"/desk/trials/{TRIAL}")).text
    assert hash_in(place.start().folder) == version
    (entry,) = jane.audited("trial.approved")
    assert json.loads(entry.details)["version"] == version
    with store.read() as unit:
        assert unit.audit.told(entry) == {"new": jane.account.full_name}
        found = {each.content_hash: each.approved_by for each in unit.versions.of(TRIAL)}
    assert found[version] == jane.account.full_name


async def test_what_changed_while_it_was_read_is_not_approved(
    place: Installation, desk: Callable[..., DeskClient]
) -> None:
    place.start()
    place.edit()
    jane = desk(Grant("investigator", TRIAL))
    version = hash_in(place.folder)
    place.edit()
    answer = await jane.post(f"/desk/trials/{TRIAL}/approve", version=version, read="yes")
    assert (answer.status_code, "changed meanwhile" in answer.text) == (422, True)
    assert place.start().waiting == (TRIAL,)


async def test_mistakes_are_shown_and_nothing_can_be_approved(
    place: Installation, desk: Callable[..., DeskClient]
) -> None:
    place.start()
    place.break_()
    jane = desk(Grant("admin"))
    page = await jane.get(f"/desk/trials/{TRIAL}")
    assert "trial.yml:" in page.text
    assert "fase" in page.text
    assert "Approve this version" not in page.text


@pytest.mark.parametrize(
    "grant", [Grant("coordinator", TRIAL), Grant("monitor", TRIAL), Grant("investigator", TRIAL, "a-centre")]
)
async def test_who_may_look_may_not_yet_approve_or_close(
    place: Installation, desk: Callable[..., DeskClient], grant: Grant
) -> None:
    place.start()
    place.edit()
    place.start()
    john = desk(grant)
    page = await john.get(f"/desk/trials/{TRIAL}")
    assert page.status_code == 200
    assert "/approve" not in page.text
    assert "/door" not in page.text
    version = hash_in(place.folder)
    answer = await john.post(f"/desk/trials/{TRIAL}/approve", version=version, read="yes")
    assert answer.status_code in (403, 404)
    assert place.start().waiting == (TRIAL,)


async def test_a_closed_trial_takes_nobody_new_and_who_began_goes_on(
    place: Installation, desk: Callable[..., DeskClient], http: httpx.AsyncClient
) -> None:
    place.start()
    jane = desk(Grant("investigator", TRIAL))
    began = (await http.post("/api/conversations", json={"trial": TRIAL})).json()
    for fields, status in (({}, 422), ({"reason": "full"}, 303)):
        answer = await jane.post(f"/desk/trials/{TRIAL}/door", {"centre": "", "to": "closed", **fields})
        assert answer.status_code == status
    refused = await http.post("/api/conversations", json={"trial": TRIAL})
    assert (refused.status_code, refused.json()["type"]) == (409, "urn:prescreen:problem:trial-closed")
    page = (await http.get(f"/trials/{TRIAL}")).text
    assert "does not look for people now" in page
    assert f"/trials/{TRIAL}/chat" not in page
    forms = await http.post(
        f"/trials/{TRIAL}/questions", data={"do": "start"}, headers={"sec-fetch-site": "same-origin"}
    )
    assert "takes no new people at the moment" in forms.text
    going = await http.post(
        "/api/conversations/current/messages",
        json={"text": "yes"},
        headers={"Authorization": f"Bearer {began['token']}", "Idempotency-Key": "k"},
    )
    assert going.status_code == 200
    await jane.post(f"/desk/trials/{TRIAL}/door", centre="", to="open", reason="a place is free")
    assert (await http.post("/api/conversations", json={"trial": TRIAL})).status_code == 201
    assert f"/trials/{TRIAL}/chat" in (await http.get(f"/trials/{TRIAL}")).text
    assert [entry.event for entry in jane.audited()] == ["trial.closed", "trial.opened"]


async def test_unapproved_wording_speaks_to_nobody_new_even_without_the_supervisor(
    place: Installation, http: httpx.AsyncClient, store: Store, whole: Library
) -> None:
    with store.unit() as unit:
        unit.versions.see(TRIAL, "another version", "2026-01-01", NOON)
        unit.versions.see(TRIAL, whole.trial(TRIAL).content_hash, "2026-01-15", NOON + timedelta(days=1))
    assert (await http.post("/api/conversations", json={"trial": TRIAL})).status_code == 409
    with store.unit() as unit:
        unit.versions.approve(TRIAL, whole.trial(TRIAL).content_hash, by="Jane", at=NOON)
    assert (await http.post("/api/conversations", json={"trial": TRIAL})).status_code == 201


async def test_a_closed_centre_is_offered_to_nobody(
    place: Installation, desk: Callable[..., DeskClient], store: Store, whole: Library
) -> None:
    from prescreen.interview.service import _with_open_centres

    trial = whole.trial(TRIAL)
    centre = trial.open_centres[0]
    jane = desk(Grant("investigator", TRIAL))
    done = await jane.post(f"/desk/trials/{TRIAL}/door", centre=centre.id, to="closed", reason="holidays")
    assert done.status_code == 303
    with store.read() as unit:
        left = _with_open_centres(unit, trial).open_centres
    assert [each.id for each in left] == [each.id for each in trial.open_centres if each.id != centre.id]
    assert (await jane.post(f"/desk/trials/{TRIAL}/door", centre="nowhere", to="closed", reason="x")).status_code == 422
