"""Checks of what Ozon sends by itself: names, payloads, and the paths and operations that `x-ozon-push` names."""

from __future__ import annotations

import re
from ipaddress import ip_network
from typing import Any

from .calls import summary
from .grammar import Pointer, Schema, listed
from .index import Call, Index, Problems, python_name

#: What an event has beside its payload; see generator/runtime/push.py.
TAKEN = frozenset({"attempt", "connection", "content", "happened", "key", "late", "made", "received", "subject"})
_TYPE = "message_type"
_SUBSCRIBED = "NotificationType"


def pushes(index: Index) -> Problems:
    for number, network in enumerate(_texts(index.document.get("x-ozon-push"), "networks")):
        try:
            ip_network(network)
        except ValueError:
            yield ("x-ozon-push", "networks", number), f"{network!r} is no network such as 195.34.21.0/24"
    for name, item in index.document.get("webhooks", {}).items():
        if "post" not in item:
            yield ("webhooks", name), "a webhook is a POST"
    first: dict[str, Call] = dict(index.named)
    for name, push in index.pushes.items():
        earlier = first.setdefault(push.name, push)
        if earlier is not push:
            yield (*push.pointer, "operationId"), f"{push.name!r} is taken by {index.spec.where(*earlier.pointer)}"
        yield from summary(push)
        if "description" not in push.value:
            yield push.pointer, "description is missing"
        yield from _payload(index, push)
        facts = push.value.get("x-ozon-push")
        if isinstance(facts, dict):
            yield from _event(index, name, push, facts)
        elif "x-ozon-unknown" not in push.value:
            yield push.pointer, "needs x-ozon-push, or x-ozon-unknown where it is not known how Ozon sends it"
        for other in _texts(push.value.get("x-ozon-lifecycle"), "replacement"):
            if other not in index.pushes:
                yield (*push.pointer, "x-ozon-lifecycle", "replacement"), f"there is no webhook {other!r}"


def _payload(index: Index, push: Call) -> Problems:
    media = dict(push.request_media())
    pointer = (*push.pointer, "requestBody")
    if list(media) != ["application/json"]:
        yield pointer, "a webhook has a body of the type application/json"
        return
    content = media["application/json"]
    if index.ref_name(content.get("schema", {})) is None:
        yield (*pointer, "content", "application/json", "schema"), "must be a reference to a schema"
    if "example" not in content:
        yield (*pointer, "content", "application/json"), "the webhook needs an example"
    if "200" not in push.value.get("responses", {}):
        yield (*push.pointer, "responses"), "no successful answer is described: 200 is missing"


def _event(index: Index, name: str, push: Call, facts: dict[str, Any]) -> Problems:
    """A webhook of which a class is made."""
    schema, word = push.request, (*push.pointer, "x-ozon-push")
    title = index.ref_name(schema) or ""
    if (called := f"push_{python_name(title)}") != push.name:
        yield (*push.pointer, "operationId"), f"is {called} by the name of its schema"
    if title and index.uses[title] > 1:
        yield push.pointer, f"{title} is also used elsewhere; an event has a schema of its own"
    place: Pointer = ("components", "schemas", title, "properties")
    properties = index.schemas.get(title, {}).get("properties", {})
    if properties.get(_TYPE, {}).get("const") != name:
        yield (*place, _TYPE), f"needs the constant {name}"
    for field in properties:
        if python_name(field) in TAKEN or (python_name(field) == _TYPE and field != _TYPE):
            yield (*place, field), "is called like an attribute that every event has"
    for key in ("key", "time", "subject"):
        for path in _texts(facts, key):
            if not index.at(schema, path):
                yield (*word, key), f"the payload has no field {path!r}"
    for path in _texts(facts, "time"):
        if any(field.get("format") != "date-time" for field in index.at(schema, path)):
            yield (*word, "time"), f"{path} is not a date-time"
    for path in _texts(facts, "subject"):
        if any(index.types(index.resolve(field)) not in (["string"], ["integer"]) for field in index.at(schema, path)):
            yield (*word, "subject"), f"{path} is neither a text nor a whole number"
    for operation in _texts(facts, "operations"):
        if operation not in index.named:
            yield (*word, "operations"), f"operation {operation!r} does not exist"
    yield from _states(index, schema, word, facts)
    subscribed = index.schemas.get(_SUBSCRIBED, {}).get("enum")
    if subscribed is not None and (name in subscribed) == bool(facts.get("unlisted")):
        known = "is" if name in subscribed else "is not"
        yield word, f"{name} {known} among the values of {_SUBSCRIBED}; unlisted: true says that it is not"
    if not re.fullmatch(r"TYPE_[A-Z_]+", name):
        yield push.pointer, f"{name!r} is no message type"


def _states(index: Index, schema: Schema, word: Pointer, facts: dict[str, Any]) -> Problems:
    """Which states an event may tell for each status of the API."""
    if len(given := facts.keys() & {"states", "statuses"}) == 1 or bool(given) != (facts.get("tells") == "state"):
        yield word, "tells: state, statuses and states belong together"
        return
    states: dict[str, list[str]] = facts.get("states", {})
    told = {state for found in states.values() for state in found}
    of_states = [index.resolve(field) for field in index.at(schema, "new_state")]
    for named, known in ((states.keys(), [index.schemas.get(facts.get("statuses", ""), {})]), (told, of_states)):
        values = {value for one in known for value in one.get("enum", ())} if given else set()
        for value in sorted(named ^ values):
            what = "is no value of the enumeration" if value in named else "is missing"
            yield (*word, "states"), f"{value!r} {what}"


def _texts(word: Any, key: str) -> list[str]:
    """The texts under a key of a word, whose form other checks tell."""
    found = listed(word.get(key, [])) if isinstance(word, dict) else []
    return [text for text in found if isinstance(text, str)]
