"""Webhooks: what the bundler adds, what the linter finds, and what changes of them mean."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.bundle import bundle
from generator.spec.pushes import TAKEN
from ozon_generated.model import Model
from ozon_generated.push import Event
from tests.generator.lint_cases import finds
from tests.generator.small_spec import (
    COMMON,
    KEPT,
    MAIN,
    SHOP,
    SOLD,
    Change,
    drop,
    obj,
    problems_of,
    put,
    ref,
    schema,
    several,
    valid,
    webhook,
)

AT = f"#/webhooks/{SOLD}/post"
BODY = f"{AT}/requestBody/content/application~1json"
FACTS = f"{AT}/x-ozon-push"
POST = (SHOP, "webhooks", SOLD, "post")
MEDIA = (*POST, "requestBody", "content", "application/json")


def facts(**changed: Any) -> Change:
    """The webhook with other facts."""
    found: dict[str, Any] = {"key": ["id"], "time": "sold_at", "subject": "id", "operations": ["item_list"], **changed}
    return webhook(**{"x-ozon-push": {name: value for name, value in found.items() if value is not None}})


def stated(**changed: Any) -> Change:
    """A webhook that tells a state."""
    told = {"tells": "state", "statuses": "Stage", "states": {"open": ["new", "packed"], "over": ["gone"]}}
    kinds = {"enum": ["new", "packed", "gone"], "type": "string", "description": "How far it came"}
    return several(
        webhook({"new_state": ref("SoldState"), "stage": ref("Stage")}, {"new_state": "new", "stage": "open"}),
        put(*POST, "x-ozon-push", {"key": ["id"], "subject": "id", **told, **changed}),
        put(*schema("SoldState"), kinds),
        put(*schema("Stage"), {**kinds, "enum": ["open", "over"]}),
    )


def listed(*values: str) -> Change:
    """A list of the types that can be subscribed to."""
    kinds = {"type": "string", "enum": list(values)}
    return several(
        put(*schema("NotificationType"), kinds),
        put(*schema("ItemImportRequest", "properties", "kind"), {**KEPT, **ref("NotificationType")}),
    )


FOUND: dict[str, tuple[Change, str, str]] = {
    "no post": (put(SHOP, "webhooks", {SOLD: {}}), f"#/webhooks/{SOLD}", "is a POST"),
    "unknown key": (webhook(operation_id="x"), f"{AT}/operation_id", "no such key"),
    "no summary": (webhook(summary=None), AT, "summary is missing"),
    "no description": (webhook(description=None), AT, "description is missing"),
    "facts that are none": (several(webhook(), put(*POST, "x-ozon-push", ["id"])), FACTS, "is not of type 'object'"),
    "facts of another form": (facts(key=[{}], time=5, operations={}, subject=[]), f"{FACTS}/time", "5 is not of type"),
    "example that is no object": (several(webhook(), put(*MEDIA, "example", 5)), f"{BODY}/example", "5 is not of type"),
    "lifecycle of another form": (
        webhook(**{"x-ozon-lifecycle": {"replacement": [{}]}}),
        f"{AT}/x-ozon-lifecycle/replacement/0",
        "{} is not of type 'string'",
    ),
    "no facts": (webhook(**{"x-ozon-push": None}), AT, "needs x-ozon-push, or x-ozon-unknown"),
    "unknown fact": (facts(keys=["id"]), FACTS, "'keys' was unexpected"),
    "other operationId": (webhook(operationId="push_sold"), f"{AT}/operationId", "is push_item_sold by the name"),
    "taken operationId": (webhook(operationId="item_list"), f"{AT}/operationId", "is taken by"),
    "no type of messages": (
        several(webhook(), lambda files: files[SHOP]["webhooks"].update(sold=files[SHOP]["webhooks"].pop(SOLD))),
        "#/webhooks/sold/post",
        "is no message type",
    ),
    "no 200": (webhook(responses={}), f"{AT}/responses", "200 is missing"),
    "another content type": (
        webhook(requestBody={"content": {"text/plain": {"schema": ref("ItemSold"), "example": "x"}}}),
        f"{AT}/requestBody",
        "application/json",
    ),
    "no example": (several(webhook(), drop(*MEDIA, "example")), BODY, "needs an example"),
    "example of another type": (
        several(webhook(), put(*MEDIA, "example", "message_type", "TYPE_OTHER")),
        f"{BODY}/example/message_type",
        f"'{SOLD}' was expected",
    ),
    "example that leaves out a field": (webhook({"more": {"type": "string"}}), f"{BODY}/example", "ItemSold.more"),
    "example with an unknown field": (webhook(None, {"more": 1}), f"{BODY}/example/more", "does not know this field"),
    "payload used elsewhere": (
        several(webhook(), put(*schema("ItemImportRow", "properties", "sold"), {**KEPT, **ref("ItemSold")})),
        AT,
        "has a schema of its own",
    ),
    "inline payload": (several(webhook(), put(*MEDIA, "schema", obj())), f"{BODY}/schema", "a reference to a schema"),
    "limit on a payload": (
        several(webhook(), put(*schema("ItemSold", "properties", "id", "minimum"), 1)),
        "#/schemas/ItemSold/properties/id/minimum",
        "limits are for requests",
    ),
    "field like an attribute": (
        webhook({"receivedAt": {"type": "string"}, "Key": {"type": "string"}}, {"receivedAt": "", "Key": ""}),
        "#/schemas/ItemSold/properties/Key",
        "like an attribute",
    ),
    "field like the type": (
        webhook({"messageType": {"type": "string"}}, {"messageType": ""}),
        "#/schemas/ItemSold/properties/messageType",
        "like an attribute",
    ),
    "constant of another type": (
        webhook({"message_type": {"type": "string", "const": "TYPE_OTHER"}}, {"message_type": "TYPE_OTHER"}),
        "#/schemas/ItemSold/properties/message_type",
        f"needs the constant {SOLD}",
    ),
    "subject that is an object": (
        several(
            webhook({"part": ref("Part")}, {"part": {"b": 1}}),
            put(*schema("Part"), obj(b={"type": "integer"})),
            put(*POST, "x-ozon-push", "subject", "part"),
        ),
        f"{FACTS}/subject",
        "part is neither a text nor a whole number",
    ),
    "key that is not there": (facts(key=["id", "uuid"]), f"{FACTS}/key", "no field 'uuid'"),
    "subject that is not there": (facts(subject="item.id"), f"{FACTS}/subject", "no field 'item.id'"),
    "time that is not there": (facts(time=["sold_at", "at"]), f"{FACTS}/time", "no field 'at'"),
    "time that is none": (facts(time="id"), f"{FACTS}/time", "id is not a date-time"),
    "operation that is not there": (facts(operations=["item_get"]), f"{FACTS}/operations", "'item_get' does not exist"),
    "not listed": (several(webhook(), listed("TYPE_OTHER")), FACTS, f"{SOLD} is not among"),
    "listed after all": (several(facts(unlisted=True), listed(SOLD)), FACTS, f"{SOLD} is among"),
    "states of no enumeration": (stated(statuses="Step"), f"{FACTS}/states", "'open' is no value of the enumeration"),
    "status that is not there": (
        stated(states={"open": ["new", "packed"], "over": ["gone"], "lost": ["gone"]}),
        f"{FACTS}/states",
        "'lost' is no value of the enumeration",
    ),
    "status without a state": (
        stated(states={"open": ["new", "packed", "gone"]}),
        f"{FACTS}/states",
        "'over' is missing",
    ),
    "state that is not there": (
        stated(states={"open": ["new", "packed"], "over": ["gone", "lost"]}),
        f"{FACTS}/states",
        "'lost' is no value of the enumeration",
    ),
    "state of no status": (
        stated(states={"open": ["new"], "over": ["gone"]}),
        f"{FACTS}/states",
        "'packed' is missing",
    ),
    "states that nothing tells": (stated(tells="new"), FACTS, "statuses and states belong together"),
    "a state of nothing": (facts(tells="state"), FACTS, "statuses and states belong together"),
    "successor that is not there": (
        webhook(**{"x-ozon-lifecycle": {"off": "2026-01-01", "replacement": ["TYPE_SALE"]}}),
        f"{AT}/x-ozon-lifecycle/replacement",
        "no webhook 'TYPE_SALE'",
    ),
}
FINE: dict[str, Change] = {
    "a webhook": webhook(),
    "a state": stated(),
    "networks": several(webhook(), put(MAIN, "x-ozon-push", {"networks": ["192.0.2.0/24", "2001:db8::/32"]})),
    "one that can be subscribed to": several(webhook(), listed(SOLD)),
    "one that cannot": several(facts(unlisted=True), listed("TYPE_OTHER")),
    "no facts but that": facts(key=None, time=None, subject=None, operations=None, daily=True),
    "one of two times in the example": several(
        webhook({"at": {"type": "string", "format": "date-time"}}), put(*POST, "x-ozon-push", "time", ["sold_at", "at"])
    ),
    "not known how it is sent": several(
        webhook({"more": {"type": "string"}}, operationId="told"),
        drop(*POST, "x-ozon-push"),
        put(*POST, "x-ozon-unknown", "Everything"),
        drop(*MEDIA, "example", "message_type"),
    ),
    "a part of a payload": several(
        webhook({"part": ref("Part")}, {"part": {"b": 1}}),
        put(*schema("Part"), obj(b={"type": "integer"})),
    ),
}


@pytest.mark.parametrize("name", FOUND)
def test_finds(name: str, tmp_path: Path) -> None:
    change, pointer, reason = FOUND[name]
    finds(tmp_path, change, SHOP, pointer, reason)


@pytest.mark.parametrize(
    ("networks", "pointer", "reason"),
    [
        (["192.0.2.0/24", "192.0.2.1/24"], "/1", "'192.0.2.1/24' is no network such as"),
        (["ozon"], "/0", "'ozon' is no network such as"),
        ([7], "/0", "7 is not of type 'string'"),
        ([], "", "[] should be non-empty"),
    ],
)
def test_networks_that_are_none(networks: list[Any], pointer: str, reason: str, tmp_path: Path) -> None:
    change = put(MAIN, "x-ozon-push", {"networks": networks})
    finds(tmp_path, several(webhook(), change), MAIN, f"#/x-ozon-push/networks{pointer}", reason)


@pytest.mark.parametrize("name", FINE)
def test_accepts(name: str, tmp_path: Path) -> None:
    files = valid()
    FINE[name](files)
    assert problems_of(tmp_path, files) == []


def test_the_linter_knows_every_attribute_of_events() -> None:
    fields = {"message_type", "TYPE", "FACTS"}
    assert {name for name in dir(Event) if name[0] != "_"} - {*dir(Model), *fields} == TAKEN


def bundled(folder: Path, *changes: Change) -> dict[str, Any]:
    files = valid()
    several(*changes)(files)
    assert problems_of(folder, files) == []
    return bundle(folder / "spec" / "shop").document


def test_the_bundler_adds_the_type_and_the_usual_answers(tmp_path: Path) -> None:
    def reply(name: str) -> Change:
        content = {"application/json": {"schema": ref(name), "example": {"a": "b"}}}
        shared = put(MAIN, "components", "responses", name, {"description": "An answer of ours", "content": content})
        return several(shared, put(COMMON, "schemas", name, {**obj(a={"type": "string"}), "required": ["a"]}))

    made = bundled(tmp_path, webhook(responses=None), reply("PushTaken"), reply("PushRefused"))
    hook = made["webhooks"][SOLD]["post"]
    assert hook["requestBody"]["required"] is True
    assert hook["responses"] == {
        "200": {"$ref": "#/components/responses/PushTaken"},
        "default": {"$ref": "#/components/responses/PushRefused"},
    }
    first, *others = made["components"]["schemas"]["ItemSold"]["properties"].items()
    assert first[0] == "message_type"
    assert first[1]["const"] == SOLD
    assert [name for name, _ in others] == ["id", "sold_at"]


def test_what_we_answer_may_have_limits(tmp_path: Path) -> None:
    content = {"application/json": {"schema": ref("Taken"), "example": {"a": "b"}}}
    answer = {"200": {"description": "Stored", "content": content}}
    limited = put(*schema("Taken"), obj(a={"type": "string", "maxLength": 5}))
    bundled(tmp_path, webhook(responses=answer), limited)


def test_a_webhook_stands_in_one_section(tmp_path: Path) -> None:
    files = valid()
    webhook()(files)
    files["sections/zoo.yaml"] = {"webhooks": files[SHOP]["webhooks"]}
    with pytest.raises(
        Exception, match=rf"zoo.yaml:3: #/webhooks/{SOLD}: is already defined in spec/shop/sections/shop"
    ):
        problems_of(tmp_path, json.loads(json.dumps(files)))
