"""Time zones as Ozon writes them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import pytest

from ozon import in_zone
from ozon_generated.errors import ArgumentError

TEN = datetime(2026, 10, 5, 10)


@pytest.mark.parametrize(
    ("zone", "hours"),
    [
        ("Europe/Moscow", 3),
        (" Asia/Kolkata ", 5.5),
        ("UTC", 0),
        ("+03:00", 3),
        ("+0530", 5.5),
        ("+5:30", 5.5),
        ("+330", 5.5),
        ("-03:30", -3.5),
        ("+3", 3),
        ("-10", -10),
        ("10800s", 3),
        ("10800", 3),
        ("-36000s", -10),
        ("0", 0),
        ("180", 3),
        (10800, 3),
        (-36000, -10),
        (50400, 14),
        (3600, 1),
        (180, 3),
        (180.0, 3),
        (-720, -12),
        (840, 14),
        (0, 0),
        (UTC, 0),
        (timezone(timedelta(hours=7)), 7),
        (ZoneInfo("Asia/Almaty"), 5),
        ({"iana_name": "Asia/Vladivostok", "offset": "10800s"}, 10),
        ({"iana_name": "", "offset": 10800}, 3),
        ({"iana_name": "Mars/Olympus", "offset": "+3"}, 3),
        ({"offset": "10800s"}, 3),
        ([{"iana_name": "Europe/Moscow"}], 3),
    ],
)
def test_all_forms(zone: Any, hours: float) -> None:
    found = in_zone(TEN, zone)
    assert found.utcoffset() == timedelta(hours=hours)
    assert found.replace(tzinfo=None) == TEN


@pytest.mark.parametrize(
    "zone",
    [
        *(None, "", "Moscow time", "Europe", "/etc/passwd", "../UTC", "+15:00", "+03:07", "3h"),
        *(3, 841, 3599, 54000, 10801, True, 1.5, float("nan"), float("inf"), {}, [], ["UTC", "UTC"], object()),
    ],
)
def test_what_is_no_zone(zone: Any) -> None:
    with pytest.raises(ArgumentError, match="no time zone that is known here"):
        in_zone(TEN, zone)


def test_a_moment_has_its_zone() -> None:
    with pytest.raises(ArgumentError, match="has a time zone already"):
        in_zone(TEN.replace(tzinfo=UTC), "Europe/Moscow")


def test_without_names_of_zones_the_shift_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> ZoneInfo:
        raise ZoneInfoNotFoundError(name)

    monkeypatch.setattr("ozon.paging.zones.ZoneInfo", missing)
    assert in_zone(TEN, {"iana_name": "Europe/Moscow", "offset": 10800}).utcoffset() == timedelta(hours=3)
    with pytest.raises(ArgumentError, match="pip install tzdata"):
        in_zone(TEN, "Europe/Moscow")
