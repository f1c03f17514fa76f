"""Every event of the spec: its example is read as its class, and so are the odd examples of Ozon's own document."""

from __future__ import annotations

import json
import pickle
import random
from datetime import UTC, datetime
from typing import Any

import pytest

from ozon import operations
from ozon_generated.errors import DecodeError, EventError
from ozon_generated.model import codec
from ozon_generated.package_data import event_data
from ozon_generated.push import Event, UnknownEvent, event_class, read
from ozon_generated.seller import push
from tests.contract.cases import models

EVENTS = event_data()
TYPES = sorted(EVENTS)
POSTING, ORDER, UUID = "0123456789-0007-1", "0123456789-0007-1", "5d0f5c0e-3f5f-4b6c-9d0e-7a2f6f3f9a10"

_UUID, _PRODUCT = "uuid", "product_id changed_at"
#: What tells events of a type apart, beside the type. Stores have keys made of it, so it has to stay.
KEYS = {
    "TYPE_NEW_POSTING": "posting_number",
    "TYPE_POSTING_CANCELLED": "posting_number changed_state_date",
    "TYPE_STATE_CHANGED": "posting_number new_state changed_state_date",
    "TYPE_CUTOFF_DATE_CHANGED": "posting_number old_cutoff_date new_cutoff_date DAY",
    "TYPE_DELIVERY_DATE_CHANGED": "posting_number old_delivery_date_begin old_delivery_date_end "
    "new_delivery_date_begin new_delivery_date_end DAY",
    **dict.fromkeys(["TYPE_CREATE_OR_UPDATE_ITEM", "TYPE_CREATE_ITEM", "TYPE_UPDATE_ITEM"], _PRODUCT),
    "TYPE_STOCKS_CHANGED": "items",
    "TYPE_NEW_MESSAGE": "message_id",
    "TYPE_UPDATE_MESSAGE": "message_id updated_at",
    "TYPE_MESSAGE_READ": "chat_id user.id last_read_message_id",
    "TYPE_CHAT_CLOSED": "chat_id DAY",
    "TYPE_DESCRIPTION_CATEGORY_TREE_CHANGED": "changed_at",
    "TYPE_FBO_STOCKS_CHANGED": "sku updated_at",
    **{f"TYPE_FBO_POSTING_{what}": _UUID for what in ("NEW", "CANCELLED", "STATE_CHANGED", "DELIVERY_DATE_CHANGED")},
    **{f"TYPE_ORDER_{what}": _UUID for what in ("NEW", "CANCELLED", "STATE_CHANGED")},
}


def example(name: str, **changed: Any) -> dict[str, Any]:
    """The example of a type with other values; without those that are ``...``."""
    return {key: value for key, value in {**EVENTS[name]["example"], **changed}.items() if value is not ...}


def body(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()


@pytest.mark.parametrize("name", TYPES)
def test_an_example_is_read_as_its_class(name: str) -> None:
    sent = body(example(name))
    event = read(sent)
    assert type(event) is getattr(push, EVENTS[name]["name"])
    assert (event.TYPE, event.message_type, event.content) == (name, name, sent)
    assert event.to_dict() == example(name)
    assert (event.mismatches(), event.extra) == ([], {})
    assert event.key.startswith(f"{name}:")
    assert (event.happened is None) == (not event.FACTS.time)
    assert (event.attempt, event.late, event.made, event.received, event.connection) == (1, False, False, None, None)


def test_what_tells_events_apart_stays() -> None:
    facts = {name: event_class(name).FACTS for name in TYPES if name != "TYPE_PING"}
    assert {name: " ".join([*one.key, *["DAY"] * one.daily]) for name, one in facts.items()} == KEYS


@pytest.mark.parametrize("name", TYPES)
def test_facts_are_those_of_the_spec(name: str) -> None:
    facts, told = event_class(name).FACTS, EVENTS[name]["push"]
    assert {key: getattr(facts, key) for key in ("daily", "subject", "unlisted") if key in told} == {
        key: told[key] for key in ("daily", "subject", "unlisted") if key in told
    }
    assert [*facts.key, *facts.time, *facts.operations, *facts.scope] == [
        one for key in ("key", "time", "operations", "scope") for one in told.get(key, ())
    ]
    assert all(operations.get(one, "seller") for one in facts.operations)
    assert (facts.tells, facts.states) == (
        told.get("tells"), {status: (*states,) for status, states in told.get("states", {}).items()}
    )  # fmt: skip
    assert (facts.off is None) == ("off" not in EVENTS[name].get("lifecycle", {}))


def test_all_types_are_there() -> None:
    subscribed = {name for name in TYPES if not EVENTS[name]["push"].get("unlisted")}
    assert {*push.TYPES} == {*TYPES}
    assert len(subscribed) == 22
    assert [name for name in TYPES if "off" in EVENTS[name].get("lifecycle", {})] == [
        "TYPE_CREATE_ITEM",
        "TYPE_UPDATE_ITEM",
    ]


# Keys


@pytest.mark.parametrize("name", TYPES)
def test_a_repetition_has_the_same_key_however_it_is_written(name: str) -> None:
    first = read(body(example(name)))
    mixed = random.Random(name)
    for indent in (None, 1, 4):
        fields = [*example(name).items()]
        mixed.shuffle(fields)
        again = read(json.dumps(dict(fields), indent=indent, ensure_ascii=indent == 1).encode())
        assert (again.key, again.subject, again.happened) == (first.key, first.subject, first.happened)


def turned(value: Any) -> Any:
    """The value with the fields of each object in the reverse order."""
    if isinstance(value, dict):
        return {name: turned(one) for name, one in reversed(value.items())}
    return [turned(one) for one in value] if isinstance(value, list) else value


def test_values_of_a_list_are_part_of_a_key_and_the_order_of_fields_is_not() -> None:
    name = "TYPE_STOCKS_CHANGED"
    first = read(body(example(name)))
    assert read(body(turned(example(name)))).key == first.key
    keys = {first.key}
    for field in ("warehouse_id", "present", "reserved"):
        [row] = example(name)["items"]
        [stock] = row["stocks"]
        for value in (stock[field] + 1, str(stock[field]), None):
            changed = [{**row, "stocks": [{**stock, field: value}]}]
            keys.add(read(body(example(name, items=changed))).key)
    assert len(keys) == 10


@pytest.mark.parametrize("name", [name for name in TYPES if EVENTS[name]["push"].get("time")])
def test_when_an_event_happened_and_what_it_is_about(name: str) -> None:
    def at(path: str) -> Any:
        found: Any = example(name)
        for step in path.split("."):
            found = found[step]
            found = found[0] if isinstance(found, list) else found
        return found

    event, facts = read(body(example(name))), EVENTS[name]["push"]
    assert event.happened == datetime.fromisoformat(at(facts["time"][0]))
    assert event.subject == (str(at(facts["subject"])) if "subject" in facts else name)


@pytest.mark.parametrize("name", TYPES)
def test_another_event_has_another_key(name: str) -> None:
    keys = {read(body(example(name))).key}
    for path in EVENTS[name]["push"].get("key", []):
        other = example(name)
        owner: Any = other
        *steps, last = path.split(".")
        for step in steps:
            owner = owner[step]
        value = owner[last]
        others: tuple[Any, ...] = (f"{value}0", None, "", ...) if isinstance(value, str) else ([], None, ...)
        for one in others:
            if one is ...:
                del owner[last]
            else:
                owner[last] = one
            keys.add(read(body(other)).key)
    assert len(keys) > 3 * len(EVENTS[name]["push"].get("key", []))


def test_without_its_key_the_whole_payload_tells_an_event() -> None:
    name = "TYPE_FBO_POSTING_NEW"
    uuids: tuple[Any, ...] = (..., "", None)
    keys = [read(body(example(name, uuid=uuid, creation_date=at))).key for uuid in uuids for at in ("a", "b")]
    assert len({*keys}) == 6
    assert len({read(body(example(name, creation_date=at))).key for at in ("a", "b")}) == 1


@pytest.mark.parametrize("name", [name for name in TYPES if EVENTS[name]["push"].get("daily")])
def test_what_has_no_moment_may_happen_again_on_another_day(name: str) -> None:
    sent = body(example(name))
    days = [datetime(2026, 11, day, hour, tzinfo=UTC) for day, hour in ((25, 0), (25, 23), (26, 0))]
    first, later, next_day = (read(sent, received=day).key for day in days)
    assert first == later != next_day
    other = body(example("TYPE_NEW_POSTING"))
    assert len({read(other, received=day).key for day in days}) == 1


# The examples of the document, mended where they are no JSON


CHATS = [name for name in TYPES if EVENTS[name]["push"].get("scope") == ["chats"]]


@pytest.mark.parametrize("name", CHATS)
def test_cyrillic_letters_and_text_in_place_of_numbers(name: str) -> None:
    event: Any = read(body(example(name, seller_id="7", user={"id": "1", "type": "\u0421ustomer"})))
    assert (event.seller_id, event.user.type) == (7, "\u0421ustomer")
    assert [one.path for one in event.mismatches()] == ["seller_id"]


BROKEN = {
    "TYPE_FBO_POSTING_CANCELLED": ('"posting_number": "', '"posting_number": ""'),
    "TYPE_ORDER_STATE_CHANGED": ('"new_state": "order_done",', '"new_state": "order_done"'),
    "TYPE_FBO_STOCKS_CHANGED": ('"seller_id": 836}', '"seller_id": 836,}'),
}


@pytest.mark.parametrize("name", BROKEN)
def test_what_is_no_json_is_an_error_that_does_not_show_it(name: str) -> None:
    text = body(example(name)).decode()
    good, bad = BROKEN[name]
    assert good in text
    with pytest.raises(EventError, match=r"^The body is not JSON") as caught:
        read(text.replace(good, bad).encode())
    assert POSTING not in str(caught.value)
    assert (caught.value.__cause__, caught.value.__context__) == (None, None)
    assert isinstance(caught.value, DecodeError)
    assert isinstance(caught.value, ValueError)
    assert type(read(text.encode())) is event_class(name)


def test_stocks_of_ozon_are_an_object_or_a_list() -> None:
    row = {"new_present": 15, "new_reserved": 2, "old_present": 17, "old_reserved": 0}
    one, many = (read(body(example("TYPE_FBO_STOCKS_CHANGED", stocks=stocks))) for stocks in (row, [row]))
    assert isinstance(one, push.FboStocksChanged)
    assert isinstance(many, push.FboStocksChanged)
    assert [stock.new_present for stock in one.stocks] == [stock.new_present for stock in many.stocks] == [15]


@pytest.mark.parametrize("name", [name for name in TYPES if name.startswith("TYPE_ORDER_")])
def test_the_number_of_an_order_may_have_three_parts(name: str) -> None:
    event = read(body(example(name, order_number=ORDER)))
    assert event.subject == ORDER


@pytest.mark.parametrize("field", ["created_at", "creation_date"])
def test_a_new_order_has_its_time_under_either_name(field: str) -> None:
    sent = example("TYPE_ORDER_NEW", created_at=...) | {field: "2026-11-25T06:30:00.123Z"}
    assert read(body(sent)).happened == datetime(2026, 11, 25, 6, 30, 0, 123000, tzinfo=UTC)


@pytest.mark.parametrize("name", ["TYPE_PING", "TYPE_STOCKS_CHANGED"])
def test_the_word_string_in_place_of_the_type(name: str) -> None:
    event = read(body(example(name, message_type="string")))
    assert type(event) is UnknownEvent
    assert event.extra == example(name, message_type=...)


@pytest.mark.parametrize("name", [name for name in TYPES if name.endswith("_ITEM")])
def test_ids_of_zero(name: str) -> None:
    sent = example(name, offer_id="string", product_id=0, seller_id=0)
    event = read(body(sent))
    assert (event.to_dict(), event.mismatches(), event.subject) == (sent, [], "0")


def test_a_new_posting_with_odd_dates() -> None:
    products = [{"sku": 1490000001, "offer_id": "Кружка", "quantity": 1}]
    late = {"delivery_date_begin": "2030-11-28T07:00:00Z", "delivery_date_end": ""}
    event = read(body(example("TYPE_NEW_POSTING", products=products, in_process_at="", **late)))
    assert isinstance(event, push.PostingNew)
    assert (event.products[0].offer_id, event.delivery_date_end) == ("Кружка", None)
    assert event.delivery_date_begin == datetime(2030, 11, 28, 7, tzinfo=UTC)
    assert (event.happened, event.in_process_at, event.mismatches()) == (None, None, [])


# Anything else


@pytest.mark.parametrize("name", TYPES)
@pytest.mark.parametrize("value", [None, "", "x", 5, 1.5, True, [], [[]], {}, [None], ["x"], {"a": [1]}])
def test_any_value_in_any_field_is_kept(name: str, value: object) -> None:
    for field in example(name):
        if field != "message_type":
            sent = example(name, **{field: value})
            event = read(body(sent))
            assert type(event) is event_class(name)
            assert json.loads(event.content) == sent
            assert event.key
            assert event.subject
            assert event.happened is None or event.happened.tzinfo is UTC


@pytest.mark.parametrize("name", TYPES)
def test_new_fields_are_kept_and_none_has_to_be_there(name: str) -> None:
    event = read(body({"message_type": name, "new": {"deep": [1]}}))
    assert event.extra == {"new": {"deep": [1]}}
    assert event.subject == name
    assert [model for model in models(event) if model is not event] == []


@pytest.mark.parametrize("name", TYPES)
def test_long_numbers_are_exact(name: str) -> None:
    fields = {field.wire for field in codec(event_class(name)).fields if int in field.kind.accepts}
    sent = example(name, new=9007199254740993, **dict.fromkeys(fields, 1234567890123456789))
    event = read(body(sent))
    assert event.to_dict() == sent


@pytest.mark.parametrize("name", [*TYPES, "TYPE_NEW"])
def test_events_can_be_pickled(name: str) -> None:
    event = read(body({"message_type": name} if name == "TYPE_NEW" else example(name)), received=datetime.now(UTC))
    again: Event = pickle.loads(pickle.dumps(event))
    assert again == event
    assert (again.content, again.key, again.received) == (event.content, event.key, event.received)
