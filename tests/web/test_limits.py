from types import SimpleNamespace

import pytest
from throttled import utils

from web.limits import Buckets


def test_a_bucket_empties_and_fills_again(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 1.0
    monkeypatch.setattr(utils, "time", SimpleNamespace(monotonic=lambda: now))
    buckets = Buckets("2/s burst 3", remembered=10)
    assert [buckets.wait("a") for _ in range(4)] == [0, 0, 0, 0.5]
    assert buckets.wait("b") == 0, "everyone has a bucket of their own"
    now = 1.5
    assert (buckets.wait("a"), buckets.wait("a") > 0) == (0, True)
    now = 100
    assert [buckets.wait("a") == 0 for _ in range(4)] == [True, True, True, False]


def test_only_so_many_clients_are_remembered() -> None:
    buckets = Buckets("1/d burst 1", remembered=2)
    assert (buckets.wait("a"), buckets.wait("a") > 0) == (0, True)
    for name in "bc":
        assert buckets.wait(name) == 0
    assert buckets.wait("a") == 0, "forgotten, so it starts afresh"


def test_whoever_asks_on_is_not_forgotten() -> None:
    buckets = Buckets("1/d burst 1", remembered=2)
    for name in ("a", "b", "a", "c"):
        buckets.wait(name)
    assert buckets.wait("a") > 0
