"""What the doctor finds out about a key."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import anyio
import pytest

from ozon import AsyncSeller, Retry, Seller
from ozon.doctor import Report, doctor, main
from ozon.sandbox import Sandbox
from ozon_generated.errors import ArgumentError
from tests.library import httpx
from tests.runtime.servers import async_seller, seller

PUSH_URLS = "/v1/notification/list"


def handler(**replies: Any) -> Callable[[httpx.Request], httpx.Response]:
    moment = datetime.now(UTC) + timedelta(days=100, hours=1)
    known = {
        "/v1/roles": {"expires_at": moment.isoformat(), "roles": [{"name": "Admin", "methods": ["/v3/product/list"]}]},
        "/v1/seller/info": {"company": {"name": "Гжель"}, "subscription": {"type": "PREMIUM"}},
        "/v4/product/info/limit": {
            "total": {"limit": 10, "usage": 4},
            "daily_create": {"limit": 5, "usage": 7, "reset_at": "2026-10-02T00:00:00Z"},
        },
        PUSH_URLS: {"urls": [], "availability_status_thresholds": [], "total_count": 0},
    }

    def answer(request: httpx.Request) -> httpx.Response:
        found = replies.get(request.url.path.rpartition("/")[2], known[request.url.path])
        if isinstance(found, httpx.Response):
            return httpx.Response(found.status_code, headers=found.headers, content=found.content)
        if isinstance(found, Exception):
            raise found
        return httpx.Response(200, json=found, headers={"Date": format_datetime(datetime.now(UTC), usegmt=True)})

    return answer


def both(answer: Callable[[httpx.Request], httpx.Response], *methods: Any) -> list[Report]:
    async def ask() -> Report:
        async with async_seller(answer) as shop:
            return await doctor(shop, methods)

    return [doctor(seller(answer), methods), anyio.run(ask)]


def test_a_good_key() -> None:
    for report in both(handler(), "product.list", "product.import", "/v1/x", "review.list"):
        assert (report.valid, report.problems, report.days_left) == (True, [], 100)
        assert report.roles == {"Admin": ["/v3/product/list"]}
        assert (report.company, report.subscription) == ("Гжель", "PREMIUM")
        assert [(q.name, q.left) for q in report.quotas] == [("total", 6), ("daily_create", 0)]
        assert report.clock_skew == pytest.approx(0, abs=30)
        assert list(report.allowed.values()) == [True, False, False, False]
        assert "review.list" in report.needs
        text = str(report)
        assert "shows only when it is called" in text
        assert "100 days left" in text
        assert "product.list: allowed by the roles" in text


@pytest.mark.parametrize("status", [401, 403])
def test_a_refused_key(status: int) -> None:
    reply = httpx.Response(status, json={"code": 7, "message": "Invalid Api-Key"}, headers={"Date": "nonsense"})
    for report in both(handler(roles=reply), "product.list"):
        assert report.valid is False
        assert report.allowed == {"product.list": None}
        assert len(report.problems) == 1
        assert "Key: refused" in str(report)


def test_a_service_that_is_down() -> None:
    down = httpx.ConnectError("refused")
    for report in both(handler(roles=down, info=down, limit=httpx.Response(500), list=down)):
        assert report.valid is None
        assert len(report.problems) == 4
        assert report.push_urls is None
        assert "Push URLs: not known\n" in str(report)
        assert "could not be asked" in str(report)


def test_one_method_less_is_no_end() -> None:
    for report in both(handler(info=httpx.Response(403, json={"message": "Api-Key is missing a required role"}))):
        assert report.valid is True
        assert report.company == ""
        assert "api_key.roles" in report.problems[0]
        assert report.quotas


def test_a_key_that_expires_soon() -> None:
    soon = {"expires_at": (datetime.now(UTC) + timedelta(days=3, hours=1)).isoformat(), "roles": []}
    for report in both(handler(roles=soon)):
        assert report.days_left == 3
        assert report.problems == ["The key expires in 3 days: put a new one in place."]


@pytest.mark.parametrize(
    "roles", [{}, {"expires_at": None}, {"expires_at": "never", "roles": None}, {"roles": [{"name": "x"}]}]
)
def test_drift(roles: Any) -> None:
    for report in both(handler(roles=roles, limit={"total": None}), "product.list"):
        assert (report.valid, report.expires_at, report.allowed) == (True, None, {"product.list": None})
        assert str(report)


CATEGORY = {"category_id": 17, "limit": 5, "usage": 2}


@pytest.mark.parametrize("categories", [[CATEGORY], CATEGORY, None], ids=["list", "object", "absent"])
@pytest.mark.parametrize("used", [0, 12_345])
def test_minus_one_is_no_limit(categories: Any, used: int) -> None:
    limit = {"total": {"limit": -1, "usage": used, "quota_by_category": categories}, "daily_create": {"limit": -1}}
    for report in both(handler(limit=limit)):
        total, create, *others = report.quotas
        assert (total.unlimited, total.left, create.unlimited, create.left) == (True, None, True, None)
        assert f"Quota total: no limit, {used} used" in str(report)
        assert "-1" not in str(report)
        assert [(q.name, q.left) for q in others] == ([("category 17", 3)] if categories else [])


def test_a_quota_that_is_used_up_is_no_missing_limit() -> None:
    for report in both(handler(limit={"total": {"limit": 0, "usage": 0}})):
        assert "Quota total: 0 of 0 left" in str(report)


def test_a_clock_that_is_wrong() -> None:
    late = httpx.Response(
        200, json={}, headers={"Date": format_datetime(datetime.now(UTC) - timedelta(minutes=5), usegmt=True)}
    )
    for report in both(handler(roles=late, info=late, limit=late)):
        assert report.clock_skew == pytest.approx(300, abs=30)
        assert "ahead" in str(report)


def push_url(number: int, **fields: Any) -> dict[str, Any]:
    return {
        "id": number,
        "url": f"https://shop.example.com/{number}",
        "enable": True,
        "types": [{"type": "X"}],
    } | fields


def test_push_urls_with_their_states_and_what_to_do() -> None:
    limits = [{"status": "YELLOW", "threshold": 1400}, {"status": "RED", "threshold": 2600}]
    rows = [
        push_url(1, availability_status="GREEN"),
        push_url(2, availability_status="YELLOW", problematic_type="X"),
        push_url(3, availability_status="RED"),
        push_url(4),
        push_url(5, enable=False, disable_reason="SELLER"),
        push_url(6, enable=False, disable_reason="AVAILABILITY", reason_details="slow"),
        push_url(7, enable=False, disable_reason="ADMIN"),
    ]
    found = {"urls": rows, "availability_status_thresholds": limits, "total_count": len(rows)}
    for report in both(handler(list=found)):
        assert report.push_urls is not None
        assert [one.state for one in report.push_urls] == ["GREEN", "YELLOW", "RED", "", "", "", ""]
        assert report.problems == [
            f"Push URL https://shop.example.com/{number} is {state}. {report.push_urls[number - 1].advice}"
            for number, state in [(2, "YELLOW"), (3, "RED"), (6, "off (AVAILABILITY)"), (7, "off (ADMIN)")]
        ]
        text = str(report)
        assert (
            "Push URL https://shop.example.com/1 (id 1): on, GREEN, 1 type. Nothing to do: it answers in time." in text
        )
        assert "Push URL https://shop.example.com/2 (id 2): on, YELLOW, 1 type, X\n" in text
        assert "Push URL https://shop.example.com/4 (id 4): on, under check, 1 type. Nothing to do: it is" in text
        assert "Push URL https://shop.example.com/5 (id 5): off (SELLER), 1 type. The seller switched it off" in text
        assert "Push thresholds: YELLOW 1400 ms, RED 2600 ms\n" in text
        assert "Problem: Push URL https://shop.example.com/2 is YELLOW. Answer faster, in less than 1400 ms" in text


def test_push_urls_that_are_not_there_or_not_known() -> None:
    for report in both(handler()):
        assert (report.valid, report.push_urls, report.problems) == (True, [], [])
        assert "Push URLs: none\n" in str(report)
    forbidden = httpx.Response(403, json={"message": "Api-Key is missing a required role for a method"})
    for report in both(handler(list=forbidden)):  # a key for something else is no problem
        assert (report.valid, report.push_urls, report.problems) == (True, None, [])
        assert f"Push URLs: not known: no role of the key opens {PUSH_URLS}\n" in str(report)
    opens = {"roles": [{"name": "Admin", "methods": [PUSH_URLS]}]}
    unknown = {"roles": [{"name": "x"}]}
    for roles, reply in (
        (opens, forbidden),
        (unknown, forbidden),
        ({"roles": None}, forbidden),
        (opens, httpx.Response(500)),
        (opens, {}),
    ):
        for report in both(handler(roles=roles, list=reply)):
            assert (report.valid, report.push_urls, len(report.problems)) == (True, None, 1)
            assert report.problems[0].startswith("notification.list: ")
            assert "Push URLs: not known\n" in str(report)


def test_a_method_that_is_not_there() -> None:
    for wrong in ("product.nothing", "nothing.list", "nothing"):
        with pytest.raises(ArgumentError):
            doctor(seller(handler()), [wrong])


def test_a_method_of_the_client() -> None:
    shop = seller(handler())
    assert doctor(shop, [shop.product.list]).allowed == {"product.list": True}


def test_against_the_sandbox(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    sandbox = Sandbox()
    assert doctor(Seller("836", "sandbox-key", transport=sandbox.transport), ["product.list"]).allowed["product.list"]

    async def ask() -> Report:
        async with AsyncSeller("836", "wrong", transport=sandbox.transport, retry=Retry(max_attempts=1)) as shop:
            return await doctor(shop)

    assert anyio.run(ask).valid is False
    monkeypatch.delenv("OZON_CLIENT_ID", raising=False)
    assert main([]) == 2
    assert "OZON_CLIENT_ID" in capsys.readouterr().err


@pytest.mark.parametrize("variable", [False, True])
def test_another_address_is_named_with_where_it_comes_from(variable: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    with Sandbox().serve() as url:
        if variable:
            monkeypatch.setenv("OZON_BASE_URL", f"{url}/")
        settings: dict[str, Any] = {} if variable else {"base_url": url}
        with Seller("836", "sandbox-key", **settings) as shop:
            assert (doctor(shop).address, doctor(shop).problems) == (url, [])
        with Seller("836", "another", **settings) as shop:
            report = doctor(shop)
    reason = "because OZON_BASE_URL is set" if variable else "which is the base_url of this client or shop"
    assert report.problems[-1] == f"The key was sent to {url} instead of Ozon, {reason}."
    assert f"Address: {url}, which is not Ozon's own\n" in str(report)


def test_the_address_of_ozon_is_not_named() -> None:
    for report in both(handler(roles=httpx.Response(403))):
        assert (report.valid, report.address) == (False, "")
        assert "instead of Ozon" not in str(report)
