from web.limits import Buckets, Rate


def test_a_bucket_empties_and_fills_again() -> None:
    now = 0.0
    buckets = Buckets(Rate(burst=3, per_second=2), remembered=10, clock=lambda: now)
    assert [buckets.wait("a") for _ in range(4)] == [0, 0, 0, 0.5]
    assert buckets.wait("b") == 0, "everyone has a bucket of their own"
    now = 0.5
    assert (buckets.wait("a"), buckets.wait("a") > 0) == (0, True)
    now = 100
    assert [buckets.wait("a") == 0 for _ in range(4)] == [True, True, True, False]


def test_only_so_many_clients_are_remembered() -> None:
    buckets = Buckets(Rate(burst=1, per_second=0), remembered=2, clock=lambda: 0.0)
    for name in "abc":
        assert buckets.wait(name) == 0
    assert buckets.wait("a") == 0, "forgotten, so it starts afresh"
