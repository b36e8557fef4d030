from datetime import UTC, datetime, timedelta
from pathlib import Path

from prescreen.store import Conversation, Store

NOON = datetime(2026, 3, 16, 12, 0, tzinfo=UTC)
LATER = NOON + timedelta(minutes=30)


def test_a_code_opens_one_page_once(store: Store, conversation: Conversation) -> None:
    with store.unit() as unit:
        code = unit.tickets.issue(conversation.id, "sheet", LATER)
        assert unit.tickets.use(code, "data", NOON) is None, "not for another page"
        assert unit.tickets.use(code.lower().replace("-", " "), "sheet", NOON) == conversation.id
        assert unit.tickets.use(code, "sheet", NOON) is None, "not twice"


def test_a_code_is_not_good_for_long(store: Store, conversation: Conversation) -> None:
    with store.unit() as unit:
        code, other = (unit.tickets.issue(conversation.id, "sheet", LATER) for _ in range(2))
        assert unit.tickets.use(code, "sheet", LATER + timedelta(seconds=1)) is None
        unit.tickets.forget_old(LATER + timedelta(seconds=1))
        assert unit.tickets.use(other, "sheet", NOON) is None


def test_a_code_dies_with_its_conversation(store: Store, conversation: Conversation) -> None:
    with store.unit() as unit:
        code = unit.tickets.issue(conversation.id, "sheet", LATER)
        unit.conversations.erase(conversation.id, NOON)
        assert unit.tickets.use(code, "sheet", NOON) is None


def test_only_a_hash_of_the_code_is_kept(store: Store, conversation: Conversation, url: str) -> None:
    with store.unit() as unit:
        code = unit.tickets.issue(conversation.id, "sheet", LATER)
    folder = Path(url.removeprefix("sqlite:///")).parent
    assert code.replace("-", "").encode() not in b"".join(p.read_bytes() for p in folder.glob("prescreen.db*")).replace(
        b"-", b""
    )
