"""Dates in answers are ahead of the clock."""

from __future__ import annotations

from datetime import UTC, datetime

from ozon import Seller
from ozon.doctor import doctor
from ozon.sandbox import Clock, Sandbox


def test_the_key_of_the_sandbox_is_good_for_half_a_year() -> None:
    report = doctor(Seller("836", "sandbox-key", transport=Sandbox().transport))
    assert (report.valid, report.days_left, report.problems) == (True, 180, [])


def test_quotas_reset_at_the_next_midnight_utc() -> None:
    sandbox = Sandbox(clock=Clock(datetime(2026, 2, 28, 23, 59, 59, tzinfo=UTC)))
    quotas = doctor(Seller("836", "sandbox-key", transport=sandbox.transport)).quotas
    moments = [quota.reset_at for quota in quotas if quota.reset_at is not None]
    assert moments == [datetime(2026, 3, 1, tzinfo=UTC)] * 2
