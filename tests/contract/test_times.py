"""Times of all operations: local ones have no zone in Python, all others have one."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from generator.bundle import Bundle, bundle
from ozon import Performance, in_zone
from ozon_generated.errors import ArgumentError
from ozon_generated.fields import written_day, written_moment
from ozon_generated.model import Model, codec
from tests.contract.cases import Case, cases
from tests.library import httpx
from tests.runtime.servers import seller

ROOT = Path(__file__).resolve().parents[2]
NAIVE = datetime(2026, 10, 5, 10)
AWARE = datetime(2026, 10, 5, 10, tzinfo=ZoneInfo("Europe/Moscow"))

#: Each local date-time that Ozon documents: call, side, path.
LOCAL = [
    *(
        ("supply_draft.timeslot_info", "answer", f"result.drop_off_warehouse_timeslots.{path}")
        for path in ("current_time_in_timezone", "days.timeslots.from_in_timezone", "days.timeslots.to_in_timezone")
    ),
    *(
        ("supply_draft.timeslot_info_v1", "answer", f"drop_off_warehouse_timeslots.{path}")
        for path in (
            "current_time_in_timezone",
            "days.date_in_timezone",
            "days.timeslots.from_in_timezone",
            "days.timeslots.to_in_timezone",
        )
    ),
    *(
        (call, "request", f"timeslot.{path}")
        for call in ("supply_draft.supply_create", "supply_draft.supply_create_v1")
        for path in ("from_in_timezone", "to_in_timezone")
    ),
    *(
        (call, side, f"{path}.{end}")
        for call, side, path in (
            ("supply_order.get", "answer", "orders.timeslot.timeslot"),
            ("supply_order.details", "answer", "timeslot.value.timeslot"),
            ("supply_order.timeslot_list", "answer", "timeslots_info.timeslots"),
            ("supply_order.timeslot_get", "answer", "timeslots"),
            ("supply_order.timeslot_update", "request", "timeslot"),
        )
        for end in ("from", "to")
    ),
    ("fbp_draft_direct.tpl_dlv_create", "request", "delivery_details.timeslot_start"),
]


@cache
def every() -> dict[str, Case]:
    return {case.name: case for case in cases() if case.api == "seller"}


def field_at(call: str, side: str, path: str) -> tuple[type[Model], Any]:
    """The class of the object at a path of wire names, and the field in it."""
    operation = every()[call].operation
    owner: Any = operation.request if side == "request" else operation.response
    *around, last = path.split(".")
    for name in around:
        owner = next(field.inner for field in codec(owner).fields if field.wire == name)
    return owner, next(field for field in codec(owner).fields if field.wire == last)


def dated() -> Iterator[tuple[type[Model], Any]]:
    """Every field of dates, of every class of every operation, once."""
    seen: set[type[Model]] = set()
    pending = [
        cls for case in cases() for cls in (case.operation.request, case.operation.response, case.operation.rows)
    ]
    while pending:
        cls = pending.pop()
        if cls is None or cls in seen:
            continue
        seen.add(cls)
        for field in codec(cls).fields:
            for inner in (field.inner, field.kind.value.model if field.kind.value else None):
                assert inner is None or issubclass(inner, Model)
                pending.append(inner)
            if field.kind.read:
                yield cls, field


DATED = list(dated())
DAYS = [(cls, field) for cls, field in DATED if field.write is written_day]
MOMENTS = [(cls, field) for cls, field in DATED if field.write is written_moment]


def called(part: object) -> str:
    return part.__name__ if isinstance(part, type) else str(getattr(part, "wire", part))


def made(cls: type[Model], field: Any, value: Any, **beside: Any) -> Model:
    """An object that is sent, with this value, and with nothing where something is required."""
    given = dict.fromkeys((f.name for f in codec(cls).fields), None)
    return cls(**{**given, field.name: value, **beside})


@pytest.mark.parametrize(("call", "side", "path"), LOCAL)
def test_documented_local_times_are_local(call: str, side: str, path: str) -> None:
    cls, field = field_at(call, side, path)
    assert field.kind.local is not None
    for text in (
        "2026-10-05T10:00:00",
        "2026-10-05T10:00:00Z",
        "2026-10-05T10:00:00+03:00",
        "2026-10-05T10:00:00.000Z",
    ):
        answer = cls.from_dict({field.wire: text})
        assert getattr(answer, field.name) == NAIVE
        assert getattr(answer, field.name).tzinfo is None
        assert answer.to_dict()[field.wire] == text
        assert answer.mismatches() == []
    bare = field.wire.endswith("_in_timezone") and not cls.__name__.endswith("V1")
    assert made(cls, field, NAIVE).to_dict() == {field.wire: "2026-10-05T10:00:00" + "Z" * (not bare)}
    assert made(cls, field, "tomorrow").to_dict() == {field.wire: "tomorrow"}
    for value, why in ((AWARE, "this field is local time"), (NAIVE.date(), "is a day, but a moment is wanted")):
        with pytest.raises(ValueError, match=f"^{field.wire}: .*{why}"):
            made(cls, field, value).to_dict()


def test_no_other_date_is_local() -> None:
    named = {field_at(*place)[0].__name__ for place in LOCAL}
    assert {cls.__name__ for cls, field in DATED if field.kind.local} - named == {"SupplyOrderTimeslotFilter"}


@pytest.mark.parametrize(("cls", "field"), MOMENTS, ids=called)
def test_all_other_times_are_moments(cls: type[Model], field: Any) -> None:
    for text in ("2026-10-05T07:00:00Z", "2026-10-05T10:00:00+03:00", "2026-10-05T07:00:00"):
        assert getattr(cls.from_dict({field.wire: one_or_list(field, text)}), field.name) == one_or_list(field, AWARE)
    sent = {field.wire: one_or_list(field, "2026-10-05T07:00:00Z")}
    assert made(cls, field, one_or_list(field, AWARE)).to_dict() == sent
    for value, why in ((NAIVE, "has no time zone"), (NAIVE.date(), "is a day, but a moment is wanted")):
        with pytest.raises(ValueError, match=f"^{field.wire}: .*{why}"):
            made(cls, field, one_or_list(field, value)).to_dict()


@pytest.mark.parametrize(("cls", "field"), DAYS, ids=called)
def test_a_day_is_never_made_of_a_moment(cls: type[Model], field: Any) -> None:
    """For the day of a moment depends on the time zone: at 00:30 in Moscow it is still the day before in UTC."""
    answer = cls.from_dict({field.wire: one_or_list(field, "2026-10-05")})
    assert getattr(answer, field.name) == one_or_list(field, date(2026, 10, 5))
    sent = {field.wire: one_or_list(field, "2026-10-05")}
    assert made(cls, field, one_or_list(field, date(2026, 10, 5))).to_dict() == sent
    for moment in (AWARE, NAIVE):
        with pytest.raises(ValueError, match="a day is wanted"):
            made(cls, field, one_or_list(field, moment)).to_dict()
        with pytest.raises(ValueError, match="a day is wanted"):
            codec(cls).given({field.wire: one_or_list(field, moment)})


@pytest.mark.parametrize("case", [case for case in cases() if case.operation.days], ids=lambda case: case.name)
def test_days_of_a_query_are_no_moments(case: Case) -> None:
    declared = {p["name"]: p for p in case.data["parameters"]}
    wires = case.operation.query_parameters
    assert case.operation.days == {
        name for name, wire in wires.items() if declared[wire]["schema"].get("format") == "date"
    }
    client = Performance("id", "secret", transport=httpx.MockTransport(lambda _: httpx.Response(500)))
    resource, _, verb = case.name.partition(".")
    for name in case.operation.days:
        with pytest.raises(ArgumentError, match=rf"{name}: .*a day is wanted.*Nothing was sent"):
            getattr(getattr(client, resource), verb)(**{**case.arguments(), name: AWARE})


def one_or_list(field: Any, value: Any) -> Any:
    return value if field.kind.item is None else [value]


@pytest.mark.parametrize("clock", ["BY_LOCAL_TIME", "BY_UTC_TIME", None])
def test_the_filter_says_whose_clock_is_meant(clock: str | None) -> None:
    sent: list[Any] = []

    def serve(request: httpx.Request) -> httpx.Response:
        sent.append(json.loads(request.content))
        return httpx.Response(200, json={"order_ids": [], "last_id": ""})

    shop = seller(serve)
    kind = {"timeslot_filter_type": clock} if clock else {}
    right, wrong = (NAIVE, AWARE) if clock == "BY_LOCAL_TIME" else (AWARE, NAIVE)
    for value in (right, wrong):
        span = {"from": value, "to": value, **kind}
        given: Any = {"states": ["COMPLETED"], "timeslot_from_range": span}
        if value is wrong:
            with pytest.raises(ArgumentError, match=r"local time|no time zone"):
                shop.supply_order.list(filter=given, sort_by="ORDER_CREATION", limit=1)
        else:
            shop.supply_order.list(filter=given, sort_by="ORDER_CREATION", limit=1)
    text = "2026-10-05T10:00:00Z" if clock == "BY_LOCAL_TIME" else "2026-10-05T07:00:00Z"
    assert [one["filter"]["timeslot_from_range"] for one in sent] == [{"from": text, "to": text, **kind}]


class Slots:
    """Mappings that stand for a timeslot, in every place that takes one."""

    def __init__(self, begin: Any) -> None:
        span = {"from_in_timezone": begin, "to_in_timezone": "2026-10-05T11:00:00", "other": 1}
        tpl = {"timeslot_start": begin, "tracking_number": "1", "transport_company_name": "a"}
        self.calls: list[tuple[str, dict[str, Any], str]] = [
            ("supply_draft.supply_create", {"timeslot": span}, "from_in_timezone"),
            ("supply_draft.supply_create_v1", {"timeslot": span}, "from_in_timezone"),
            ("supply_order.timeslot_update", {"timeslot": {"from": begin, "to": begin}}, "from"),
            ("fbp_draft_direct.tpl_dlv_create", {"delivery_details": tpl}, "timeslot_start"),
        ]


@pytest.mark.parametrize("number", range(4))
def test_mappings_follow_the_same_rule(number: int) -> None:
    call, given, name = Slots(NAIVE).calls[number]
    request: Any = every()[call].operation.request
    arguments = {**every()[call].arguments(), **given}
    (sent,) = (request(**arguments).to_dict()[key] for key in given)
    assert sent[name] == "2026-10-05T10:00:00" + "Z" * (call != "supply_draft.supply_create")
    assert sent.get("other", 1) == 1
    (kept,) = given.values()
    assert kept[name] is NAIVE  # what the caller holds is left alone
    _, aware, _ = Slots(AWARE).calls[number]
    with pytest.raises(ValueError, match="this field is local time"):
        request(**{**arguments, **aware}).to_dict()


def test_a_slot_goes_back_as_it_came() -> None:
    case = every()["supply_order.timeslot_list"]
    came = {"from": "2026-10-05T10:00:00+03:00", "to": "2026-10-05T11:00:00Z"}
    slot = case.decode({"timeslots_info": {"timeslots": [came]}}).timeslots_info.timeslots[0]
    request: Any = every()["supply_order.timeslot_update"].operation.request
    sent = request(supply_order_id=1, timeslot=slot).to_dict()["timeslot"]
    assert sent == came
    copied = {"from": slot.from_, "to": slot.to}
    sent = request(supply_order_id=1, timeslot=copied).to_dict()["timeslot"]
    assert sent == {"from": "2026-10-05T10:00:00Z", "to": "2026-10-05T11:00:00Z"}


# The zone beside a local time


def zoned(spec: Bundle) -> Iterator[tuple[str, str, Any, Any]]:
    """Call, field, value and zone for each local time of an example that names its zone."""
    schemas = spec.document["components"]["schemas"]

    def walk(schema: Any, value: Any, around: tuple[Any, ...]) -> Iterator[tuple[str, Any, Any]]:
        if "$ref" in schema:
            schema = {**schemas[schema["$ref"].rpartition("/")[2]], **{k: v for k, v in schema.items() if k != "$ref"}}
        if isinstance(value, list):
            for item in value:
                yield from walk(schema["items"], item, around)
        elif isinstance(value, dict):
            for name, part in schema.get("properties", {}).items():
                inside = (value, *around)
                if name in value:
                    yield from walk(part, value[name], inside)
                    word = part.get("x-ozon-time", {})
                    zones = [word["zone"]] if isinstance(word.get("zone"), str) else word.get("zone", [])
                    if zones:
                        yield name, value[name], next(filter(None, (reach(o, z) for o in inside for z in zones)))

    for _, _, operation in spec.operations():
        for content in operation["responses"]["200"].get("content", {}).values():
            for name, value, zone in walk(content["schema"], content["example"], ()):
                yield operation["operationId"], name, value, zone


def reach(owner: Any, path: str) -> Any:
    for name in path.split("."):
        owner = owner.get(name) if isinstance(owner, dict) else None
    return owner


def test_every_zone_beside_a_local_time_is_understood() -> None:
    found = list(zoned(bundle(ROOT / "spec" / "seller")))
    assert {operation for operation, *_ in found} == {
        "carriage_available_list",
        "carriage_delivery_list",
        "carriage_delivery_list_v1",
        "supply_draft_timeslot_info",
        "supply_draft_timeslot_info_v1",
        "supply_order_details",
        "supply_order_get",
        "supply_order_timeslot_get",
        "supply_order_timeslot_list",
        "warehouse_fbo_seller_list",
    }
    for _, _, _, zone in found:
        assert in_zone(NAIVE, zone).utcoffset() == timedelta(hours=3)
        for part in (zone[0] if isinstance(zone, list) else zone,):
            if isinstance(part, dict):  # each half of the object is enough
                for name, value in part.items():
                    assert in_zone(NAIVE, {name: value}) == datetime(2026, 10, 5, 7, tzinfo=UTC)


def test_the_object_of_an_answer_names_the_zone() -> None:
    case = every()["supply_order.get"]
    slot = case.decode(case.answer).orders[0].timeslot
    begin = in_zone(slot.timeslot.from_, slot.timezone_info)
    assert begin == datetime(2026, 10, 5, 10, tzinfo=timezone(timedelta(hours=3)))
