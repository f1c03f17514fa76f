"""What the sandbox says about wrong values, and what it writes down about changes without a state."""

from __future__ import annotations

from typing import Any

import pytest

from ozon.sandbox import Sandbox
from tests.library import httpx
from tests.sandbox.conftest import Call, imported, item
from tests.sandbox.seeded import FBS, FORMED, NEW_1, NEW_2

SPAN = {"cutoff_from": "2026-11-03T00:00:00Z", "cutoff_to": "2026-11-02T00:00:00Z"}
UNFULFILLED = {"cutoff_from": "2026-11-01T00:00:00Z", "cutoff_to": "2026-11-09T00:00:00Z"}
READY, NEW, BY_EXPRESS = "24219509-0020-2", "24219509-0026-1", "24219510-0001-1"
#: Refused values that no limit of the spec refuses: call, place, body.
REFUSED: list[tuple[str, str, dict[str, Any]]] = [
    (
        "/v2/posting/fbs/cancel",
        "PostingFbsCancelRequest.CancelReasonMessage",
        {"posting_number": NEW, "cancel_reason_id": 402},
    ),
    (
        "/v2/posting/fbs/product/cancel",
        "PostingFbsProductCancelRequest.CancelReasonMessage",
        {"posting_number": NEW, "cancel_reason_id": 352, "cancel_reason_message": " ", "items": []},
    ),
    (
        "/v1/carriage/approve",
        "CarriageApproveRequest.ContainersCount",
        {"carriage_id": NEW_2, "containers_count": -1},
    ),
    (
        "/v2/posting/fbs/act/create",
        "FbsActCreateRequest.ContainersCount",
        {"delivery_method_id": FBS, "containers_count": 1001},
    ),
    (
        "/v1/carriage/courier-contact/set",
        "CourierContactSetRequest.Phone",
        {"carriage_id": FORMED, "phone": " "},
    ),
    (
        "/v3/posting/fbs/unfulfilled/list",
        "PostingFbsUnfulfilledListV3Request.Offset",
        {"filter": UNFULFILLED, "limit": 1, "offset": -1},
    ),
    (
        "/v2/posting/fbs/act/list",
        "FbsActSearchRequest.Filter.DateTo",
        {"filter": {"date_from": "2026-11-03", "date_to": "2026-11-02"}, "limit": 1},
    ),
    ("/v1/assembly/fbs/product/list", "AssemblyFbsProductListRequest.Filter.CutoffTo", {"filter": SPAN, "limit": 1}),
    ("/v2/posting/fbs/arbitration", "PostingFbsArbitrationRequest.PostingNumber", {"posting_number": []}),
    (
        "/v3/posting/multiboxqty/set",
        "PostingMultiboxqtySetRequest.MultiBoxQty",
        {"posting_number": BY_EXPRESS, "multi_box_qty": 0},
    ),
    (
        "/v2/posting/fbs/product/country/set",
        "PostingFbsProductCountrySetRequest.CountryIsoCode",
        {"posting_number": "24219509-0021-1", "product_id": 223681945, "country_iso_code": "ru"},
    ),
    (
        "/v1/posting/cutoff/set",
        "PostingRfbsCutoffSetRequest.NewCutoffDate",
        {"posting_number": "24219511-0001-1", "new_cutoff_date": "2020-01-01T00:00:00Z"},
    ),
    (
        "/v1/posting/fbs/timeslot/set",
        "PostingRfbsTimeslotSetRequest.NewTimeslot.To",
        {
            "posting_number": "24219511-0006-1",
            "new_timeslot": {"from": "2026-11-03T00:00:00Z", "to": "2099-11-03T00:00:00Z"},
        },
    ),
    (
        "/v1/product/import/prices",
        "ProductImportPricesRequest.Prices[1].MinPrice",
        {"prices": [{"product_id": 223681945, "price": "890"}, {"product_id": 223681945, "min_price": "x"}]},
    ),
]


@pytest.mark.parametrize(("path", "place", "body"), REFUSED, ids=[one[0] for one in REFUSED])
def test_refusals_name_the_whole_path(
    sandbox: Sandbox, client: httpx.Client, path: str, place: str, body: dict[str, Any]
) -> None:
    events = sandbox.events.count
    answer = client.post(path, json=body)
    assert (answer.status_code, answer.json()["code"]) == (400, 3)
    assert answer.json()["message"].startswith(f"Request validation error: invalid {place}: value must ") or (
        answer.json()["message"] == f"Request validation error: invalid {place}: value is required"
    )
    assert sandbox.events.count == events


def noted(sandbox: Sandbox, since: int) -> list[tuple[str, str, str, str]]:
    """Kind, move, and both states of what was written down since then."""
    return [(one.kind, one.move, one.before, one.after) for one in sandbox.events if one.number > since]


@pytest.mark.parametrize(
    ("path", "body", "expected"),
    [
        (
            "/v1/product/action/timer/update",
            {"product_ids": [223681945]},
            ("price", "prolong_min_price", "2026-12-02T12:00:00Z", "2026-12-02T12:00:00Z"),
        ),
        (
            "/v2/posting/fbs/act/get-container-labels",
            {"id": FORMED},
            ("carriage", "print_containers", "formed/ready", "formed/ready"),
        ),
        (
            "/v3/posting/fbs/package-label/create",
            {"posting_numbers": [READY]},
            ("label_task", "create", "", "pending"),
        ),
        ("/v3/product/import", {"items": [item("cup")]}, ("task", "create", "", "pending")),
        (
            "/v1/product/import-by-sku",
            {"items": [{"sku": 149123400, "offer_id": "copy"}]},
            ("task", "create", "", "pending"),
        ),
        (
            "/v1/carriage/courier-contact/set",
            {"carriage_id": NEW_1, "phone": "+7", "comment": "gate 2", "wechat_nickname": "cup"},
            ("carriage", "set_contact", "", "+7, gate 2, cup"),
        ),
    ],
)
def test_changes_are_written_down(
    sandbox: Sandbox, client: httpx.Client, path: str, body: dict[str, Any], expected: tuple[str, str, str, str]
) -> None:
    since = sandbox.events.count
    assert client.post(path, json=body).status_code == 200
    assert noted(sandbox, since)[0] == expected
    since = sandbox.events.count
    client.post(path, json=body)
    assert (noted(sandbox, since) == []) == (path.endswith("labels"))  # to print again changes nothing


def test_commands_are_written_down(sandbox: Sandbox, call: Call) -> None:
    since = sandbox.events.count
    sandbox.control.fail_ship(NEW)
    sandbox.control.decide_moderation("cup-*", "declined")
    sandbox.control.decide_moderation("cup-*", "approved")
    state = "awaiting_packaging/posting_created"
    assert noted(sandbox, since) == [
        ("posting", "prepare_fail_ship", state, state),
        ("verdict", "rule", "", "declined"),
        ("verdict", "rule", "declined", "approved"),
    ]
    imported(call, item("cup-1"))
    assert [one.move for one in sandbox.events.of("cup-*")] == ["rule", "rule"]
