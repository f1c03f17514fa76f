"""Reports: ordered one at a time and within a quota, made by the clock, then there for whoever knows the UUID."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from ozon import Performance, paginate
from ozon.sandbox import Clock, Sandbox
from ozon_generated.errors import ApiError, NotFoundError, RateLimitError
from tests.sandbox.advertising.support import CLICKS, ORDERS, SUBMITS, TODAY, Submit, bounds, client, made
from tests.sandbox.conftest import NOON

DAY = timedelta(days=1)
BUSY = r"Превышен лимит активных запросов \(максимум 1\)"


def state(ads: Performance, order: Any) -> Any:
    if getattr(order, "vendor", False):
        return ads.vendor_statistics.status(uuid=order.uuid, vendor=True)
    return ads.statistics.status(uuid=order.uuid)


@pytest.mark.parametrize("submit", SUBMITS.values(), ids=SUBMITS)
def test_a_report_is_made_by_the_clock(submit: Submit) -> None:
    sandbox = Sandbox(clock=Clock(NOON), import_polls=10**6)
    with client(sandbox) as ads:
        order = submit(ads, TODAY - 3 * DAY, TODAY)
        found = []
        for _ in range(3):
            found.append(state(ads, order))
            if found[-1].state != "OK":
                with pytest.raises(NotFoundError, match="is not ready"):
                    ads.statistics.download(uuid=order.uuid)
            sandbox.clock.advance(1.5)
        assert [one.state for one in found] == ["NOT_STARTED", "IN_PROGRESS", "OK"]
        assert [bool(one.link) for one in found] == [False, False, True]
        assert [(one.updated_at - one.created_at).total_seconds() for one in found] == [0, 1, 3]
        assert ads.statistics.download(uuid=order.uuid).content
        assert f"UUID={order.uuid}" in found[-1].link


@pytest.mark.parametrize("submit", SUBMITS.values(), ids=SUBMITS)
def test_one_report_is_made_at_a_time(submit: Submit) -> None:
    sandbox = Sandbox(clock=Clock(NOON), import_polls=10**6)
    with client(sandbox) as ads:
        order = SUBMITS["submit"](ads, TODAY, TODAY)
        for _ in range(2):  # a refused one is not in the way
            with pytest.raises(RateLimitError, match=BUSY) as caught:
                submit(ads, TODAY, TODAY)
            assert caught.value.status == 429
        assert ads.statistics.status(uuid=order.uuid).state == "NOT_STARTED"
        sandbox.clock.advance(3)
        assert submit(ads, TODAY, TODAY).uuid != order.uuid


def test_the_quota_is_that_of_24_hours_in_campaigns(sandbox: Sandbox, ads: Performance) -> None:
    numbers = [sandbox.control.create_campaign().campaign_id for _ in range(10)]
    sandbox.control.take_exports(1_400)  # another program of the organisation
    sandbox.clock.advance(hours=1)

    def order(*campaigns: str) -> None:
        made(ads, ads.statistics.submit(campaigns=list(campaigns), date_from=TODAY, date_to=TODAY))

    for _ in range(59):
        order(*numbers)
    order(*numbers[:4])
    made(ads, SUBMITS["submit_all_sku_promo_orders"](ads, TODAY, TODAY))  # counts as one
    refusal = r"Превышен дневной лимит запросов \(максимум 2000\)"
    with pytest.raises(RateLimitError, match=refusal):
        order(*numbers[:6])
    order(*numbers[:5])
    for submit in SUBMITS.values():
        with pytest.raises(RateLimitError, match=refusal):
            submit(ads, TODAY, TODAY)
    assert ads.statistics.daily().content  # which is no report
    sandbox.clock.advance(hours=22, minutes=59)
    with pytest.raises(RateLimitError, match=refusal):
        order(*numbers)
    sandbox.clock.advance(minutes=1)
    order(*numbers)  # what the other program took 24 hours ago is free again


def test_few_campaigns_have_a_smaller_quota(sandbox: Sandbox, ads: Performance) -> None:
    sandbox.control.take_exports(3 * 240 - 1)
    made(ads, SUBMITS["submit"](ads, TODAY, TODAY))
    with pytest.raises(RateLimitError, match=r"\(максимум 720\)"):
        SUBMITS["submit"](ads, TODAY, TODAY)


@pytest.mark.parametrize("method", ["submit", "submit_video", "submit_attribution", "submit_phrases"])
@pytest.mark.parametrize(
    ("arguments", "status", "message"),
    [
        ({"campaigns": [CLICKS, "5"]}, 404, "campaign not found"),
        ({"campaigns": [CLICKS, ORDERS]}, 400, "generation of this type of report is forbidden"),
        ({"campaigns": [CLICKS] * 11}, 400, "10"),
        ({"campaigns": []}, 400, "at least 1 item"),
        ({"date_from": TODAY - 63 * DAY}, 400, "max statistics period: 62 days"),
        ({"date_to": TODAY - DAY}, 400, "dateTo must not be before dateFrom"),
    ],
)
def test_refused_orders_take_nothing(
    sandbox: Sandbox, ads: Performance, method: str, arguments: dict[str, Any], status: int, message: str
) -> None:
    sandbox.control.take_exports(3 * 240 - 1)  # one is left
    with pytest.raises(ApiError, match=message) as caught:
        getattr(ads.statistics, method)(**{"campaigns": [CLICKS], "date_from": TODAY, "date_to": TODAY, **arguments})
    assert caught.value.status == status
    assert SUBMITS["submit"](ads, TODAY, TODAY).uuid


@pytest.mark.parametrize("name", [name for name in SUBMITS if name != "vendor"])
def test_periods_of_reports(ads: Performance, name: str) -> None:
    made(ads, SUBMITS[name](ads, TODAY - 62 * DAY, TODAY))
    with pytest.raises(ApiError, match="max statistics period: 62 days"):
        SUBMITS[name](ads, TODAY - 63 * DAY, TODAY)


def test_traffic_from_outside_covers_three_months(ads: Performance) -> None:
    made(ads, SUBMITS["vendor"](ads, TODAY - 92 * DAY, TODAY))
    with pytest.raises(ApiError, match="max statistics period: 92 days"):
        SUBMITS["vendor"](ads, TODAY - 93 * DAY, TODAY)


@pytest.mark.parametrize("submit", SUBMITS.values(), ids=SUBMITS)
def test_the_file_of_a_report_does_not_change(sandbox: Sandbox, ads: Performance, submit: Submit) -> None:
    report = made(ads, submit(ads, TODAY - 5 * DAY, TODAY))
    sandbox.clock.advance(days=2)
    sandbox.control.archive_campaign(CLICKS)
    assert ads.statistics.download(uuid=report.uuid).content == report.file.content
    later = made(ads, submit(ads, TODAY - 5 * DAY, TODAY))
    assert later.file.content != report.file.content  # figures of the last days have moved


def test_reports_are_listed_newest_first(ads: Performance) -> None:
    first = made(ads, SUBMITS["submit"](ads, TODAY, TODAY)).uuid
    outside = made(ads, SUBMITS["vendor"](ads, TODAY, TODAY)).uuid
    second = SUBMITS["submit_phrases"](ads, TODAY, TODAY).uuid
    found: list[Any] = list(paginate(ads.statistics.list_external, page_size=1))
    assert [one.meta.uuid for one in found][:2] == [second, first]
    assert [(one.meta.state, one.meta.kind) for one in found[:2]] == [
        ("NOT_STARTED", "SEARCH_PHRASES"),
        ("OK", "STATS"),
    ]
    assert [(one.id, one.title) for one in found[0].campaigns] == [(CLICKS, "Кружки")]
    assert found[0].meta.request.campaigns == [CLICKS]
    assert ads.statistics.list_external(page_size=2).total == "3"  # with the documented one
    newest: Any = next(iter(paginate(ads.vendor_statistics.list)))
    assert newest.meta.uuid == outside


def test_each_kind_has_a_call_for_its_state(ads: Performance) -> None:
    outside = made(ads, SUBMITS["vendor"](ads, TODAY, TODAY)).uuid
    inside = made(ads, SUBMITS["submit"](ads, TODAY, TODAY)).uuid
    for call in (
        lambda: ads.statistics.status(uuid=outside),
        lambda: ads.vendor_statistics.status(uuid=inside, vendor=True),
        lambda: ads.statistics.status(uuid="5"),
        lambda: ads.statistics.download(uuid="5"),
    ):
        with pytest.raises(NotFoundError, match="report not found"):
            call()


def test_the_state_tells_what_was_asked_for(ads: Performance) -> None:
    since, until = bounds(TODAY - DAY, TODAY)
    asked = state(ads, SUBMITS["submit_search_promo_orders"](ads, TODAY - DAY, TODAY)).request
    assert (asked.from_, asked.to, asked.date_from, asked.date_to) == (since, until, TODAY - DAY, TODAY)


@pytest.mark.parametrize("begun", [False, True])
def test_campaigns_reports_and_quota_are_saved(tmp_path: Path, begun: bool) -> None:
    sandbox = Sandbox(clock=Clock(NOON), import_polls=10**6)
    sandbox.control.archive_campaign(ORDERS)
    sandbox.control.take_exports(2 * 240 - 1)
    with client(sandbox) as ads:
        order = SUBMITS["submit"](ads, TODAY - 9 * DAY, TODAY)
        if begun:
            sandbox.clock.advance(2)
            assert state(ads, order).state == "IN_PROGRESS"
        daily = ads.statistics.daily().content
    sandbox.save(tmp_path / "state.json")
    other = Sandbox(clock=Clock(NOON), import_polls=10**6, seeded=False, seed=5)
    other.load(tmp_path / "state.json")
    with client(other) as ads:
        assert ads.statistics.daily().content == daily
        with pytest.raises(RateLimitError, match=BUSY):
            SUBMITS["submit"](ads, TODAY, TODAY)
        other.clock.advance(3)
        assert made(ads, order).file.content
        with pytest.raises(RateLimitError, match=r"\(максимум 480\)"):
            SUBMITS["submit"](ads, TODAY, TODAY)
        other.reset()
    with client(other) as ads:
        assert ads.campaign.list().list_ == []
        with pytest.raises(NotFoundError):
            ads.statistics.status(uuid=order.uuid)


def test_without_documented_entities_there_are_no_campaigns() -> None:
    with client(Sandbox(seeded=False, clock=Clock(datetime(2026, 11, 2, tzinfo=UTC)))) as ads:
        assert ads.campaign.list().list_ == []
        assert list(paginate(ads.statistics.list_external)) == []
        with pytest.raises(RateLimitError, match=r"\(максимум 0\)"):
            SUBMITS["submit_search_promo_orders"](ads, TODAY, TODAY)
