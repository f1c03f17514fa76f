"""Limits that several processes share."""

from __future__ import annotations

from pathlib import Path

from ozon.limits import Limits, Rate, RedisStore
from ozon.sandbox import Sandbox
from tests.extract.shop import extracting, task_of


def test_the_limits_of_a_shop_are_kept_by_all_that_share_a_store(
    sandbox: Sandbox, tmp_path: Path, redis_url: str
) -> None:
    def limits() -> Limits:
        return Limits(store=RedisStore(redis_url, prefix=str(tmp_path)), account=[Rate(3, 86_400)])

    with (
        extracting(sandbox, tmp_path / "one", "prices", limits=limits()) as one,
        extracting(sandbox, tmp_path / "other", "stocks", limits=limits()) as other,
    ):
        first, second = one.run(task_of(one, "prices")), other.run(task_of(other, "stocks"))
    assert (first.pages, second.pages) == (2, 0)  # and one to check the key
    assert "a permit" in second.error
    assert second.until is not None
    assert len(sandbox.requests) == 3
