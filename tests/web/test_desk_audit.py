"""The audit page: everything is there, filtered, page by page; of a person only what the reader may see."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import timedelta

from sqlalchemy import create_engine, text

from prescreen.store import Grant, Store
from tests.web.desk_client import DeskClient
from tests.web.fakes import NOON

SignIn = Callable[..., DeskClient]
NUMBER = re.compile(r'<td class="number">(\d+)</td>')


def note(store: Store, count: int) -> None:
    with store.unit() as unit:
        for each in range(count):
            unit.audit.add(
                "consent.given",
                actor="person",
                subject=f"c{each}",
                at=NOON - timedelta(days=count - each),
                kind="share",
            )


async def test_every_entry_is_reached_page_by_page(sign_in: SignIn, store: Store) -> None:
    note(store, 120)
    boss = sign_in("admin")
    seen: list[int] = []
    path = "/desk/audit?event=consent.given"
    while path:
        answer = await boss.get(path)
        assert answer.status_code == 200
        seen += map(int, NUMBER.findall(answer.text))
        older = re.search(r'href="(/desk/audit\?[^"]+)" rel="next"', answer.text)
        path = older.group(1).replace("&amp;", "&") if older else ""
    assert seen == sorted(seen, reverse=True)
    assert len(seen) == 120
    assert len(boss.audited("audit.read")) == 3, "reading is written down too"


async def test_filters_by_who_what_about_and_when(sign_in: SignIn, store: Store) -> None:
    note(store, 9)
    boss = sign_in("admin", name="boss")
    await sign_in("monitor", name="mona").get("/desk/accounts")

    async def shown(**asked: str) -> list[str]:
        text = (await boss.get("/desk/audit", **asked)).text
        return re.findall(r"<td>((?:[a-z]+\.)[a-z_]+)", text)

    assert await shown(who="mona") == ["access.refused"]
    assert await shown(about="c3") == ["consent.given"]
    assert await shown(event="consent.given", since="2026-03-08", until="2026-03-09") == ["consent.given"] * 2
    assert (await boss.get("/desk/audit", since="yesterday")).status_code == 422


async def test_old_new_and_reason_are_shown_and_what_tells_of_a_person_only_to_who_sees_people(
    sign_in: SignIn, store: Store
) -> None:
    with store.unit() as unit:
        unit.vault.create("c1")
        unit.audit.add(
            "data.exported", actor="operator", subject="c1", at=NOON, told={"reason": "she told me of her lupus"}
        )
    boss, doctor = sign_in("admin"), sign_in("admin", "investigator")
    account = boss.account.id
    answer = await boss.post(f"/desk/accounts/{doctor.account.id}/rights", keep="admin:*:*", reason="moved away")
    assert answer.status_code == 303
    page = (await boss.get("/desk/audit")).text
    assert "moved away" in page
    assert "investigator:*:*" in page
    assert "lupus" not in page
    assert "your account does not see people" in page
    with store.unit() as unit:
        found = unit.accounts.get(account)
        assert found is not None
        unit.accounts.change_grants(
            found, [Grant("admin"), Grant("coordinator")], actor="operator", at=NOON, reason="helps out"
        )
    assert "lupus" in (await boss.get("/desk/audit")).text
    with store.unit() as unit:
        unit.vault.forget("c1")
    page = (await boss.get("/desk/audit")).text
    assert "lupus" not in page
    assert "erased with the person" in page
    with store.read() as unit:
        assert unit.audit.verify() is None, "erasing breaks no chain"


async def test_a_reason_that_was_changed_by_hand_is_found(sign_in: SignIn, store: Store, tmp_path: object) -> None:
    boss, other = sign_in("admin"), sign_in("monitor")
    await boss.post(f"/desk/accounts/{other.account.id}/disable", reason="left us")
    assert "The log is whole" in (await boss.post("/desk/audit/verify")).text
    engine = create_engine(f"sqlite:///{tmp_path}/prescreen.db")
    with engine.begin() as connection:
        connection.execute(text("DROP TRIGGER audit_no_update"))
        number = connection.execute(text("SELECT max(number) FROM audit WHERE event = 'account.changed'")).scalar_one()
        connection.execute(text("UPDATE audit SET told = NULL WHERE number = :number"), {"number": number})
    engine.dispose()
    assert f"entry {number} was changed" in (await boss.post("/desk/audit/verify")).text
    assert json.loads(boss.audited("audit.verified")[-1].details)["whole"] is False
