from collections.abc import Iterator

import pytest
import yaml

from prescreen.content import Wording
from prescreen.content.models import Contact, Phrases
from prescreen.store import Conversation, Store, hash_token
from tests.databases import open_store
from tests.handoff.builders import NOON, ROOT, Referring


@pytest.fixture
def study() -> Referring:
    return Referring("NCT06350110", Contact(name={"en": "Essen Biotech study team"}))


@pytest.fixture(scope="session")
def wording() -> Wording:
    found = yaml.safe_load((ROOT / "content/wording/en/handoff.yml").read_text(encoding="utf-8"))
    return Wording({"en": Phrases.model_validate(found).phrases})


@pytest.fixture
def store(database: str) -> Iterator[Store]:
    store = open_store(database)
    yield store
    store.close()


@pytest.fixture
def conversation(store: Store) -> Conversation:
    with store.unit() as unit:
        return unit.conversations.create(
            trial="NCT06350110", content_hash="", language="en", channel="web", token_hash=hash_token("t"), at=NOON
        )
