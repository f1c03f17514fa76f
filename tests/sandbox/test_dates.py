"""Answers that name a moment to come name one on any day."""

from __future__ import annotations

from datetime import UTC, datetime

from ozon import Seller
from ozon.doctor import doctor
from ozon.sandbox import Sandbox


def test_the_key_of_the_sandbox_is_good_for_half_a_year() -> None:
    report = doctor(Seller("836", "sandbox-key", transport=Sandbox().transport))
    assert (report.valid, report.days_left, report.problems) == (True, 180, [])


def test_quotas_begin_anew_at_the_next_midnight() -> None:
    before = datetime.now(UTC)
    quotas = doctor(Seller("836", "sandbox-key", transport=Sandbox().transport)).quotas
    moments = [quota.reset_at for quota in quotas if quota.reset_at is not None]
    assert len(moments) == 2
    for moment in moments:
        assert moment > before
        assert f"{moment:%H:%M:%S}" == "00:00:00"
