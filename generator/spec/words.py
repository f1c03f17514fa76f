"""Checks of the `x-ozon-*` words: their form, their place, and the operations and paths that they name."""

from __future__ import annotations

import re
from typing import Any

from jsonschema import Draft202012Validator

from .examples import FORMATS, short
from .grammar import OPERATION_NAMES, PATHS, WORDS, Pointer, listed
from .index import Call, Index, Node, Problems


def words(index: Index) -> Problems:
    validators = {
        (word, place): Draft202012Validator(table, format_checker=FORMATS)
        for word, places in WORDS.items()
        for place, table in places.items()
    }
    for node in index.nodes:
        for word, value in node.value.items():
            if word.startswith("x-"):
                yield from _word(index, node, word, validators.get((word, node.place)))
                if word == "x-ozon-lifecycle" and isinstance(value, dict):
                    yield from _lifecycle(index, node, value)
                if word == "x-ozon-always" and node.place == "property":
                    yield from _always(index, node)
                if node.place == "operation" and word in PATHS | OPERATION_NAMES.keys():
                    for entry in value if isinstance(value, list) else [value]:
                        if isinstance(entry, dict):
                            yield from _named_things(index, index.calls[node.pointer], word, entry)


def _word(index: Index, node: Node, word: str, validator: Draft202012Validator | None) -> Problems:
    pointer = (*node.pointer, word)
    if word not in WORDS:
        yield pointer, "unknown word; spec/README.md lists all"
    elif validator is None:
        yield pointer, f"does not belong on a {node.place} but on: {', '.join(WORDS[word])}"
    else:
        for error in validator.iter_errors(node.value[word]):
            yield (*pointer, *error.absolute_path), short(error.message)
    if word == "x-ozon-client-default" and node.pointer[0] == "components" and node.pointer[2] not in index.requested:
        yield pointer, "no request has this property"
    if word == "x-ozon-repeatable" and node.value.get("x-ozon-safety") == "read":
        yield pointer, "a read is always repeatable; the word is for writes"


def _lifecycle(index: Index, node: Node, value: dict[str, Any]) -> Problems:
    pointer = (*node.pointer, "x-ozon-lifecycle")
    if str(value.get("announced", "")) > str(value.get("off", "9999")):
        yield (*pointer, "off"), "is before the day of the announcement"
    if node.place != "property":
        return
    if not value.keys() & {"announced", "off"}:
        yield pointer, "needs announced or off; where no day is known, deprecated: true says it"
    owner: Any = index.document
    for step in node.pointer[:-1]:
        owner = owner[step]
    for name in listed(value.get("replacement", [])):
        if name == node.pointer[-1] or name not in owner:
            yield (*pointer, "replacement"), f"there is no field {name!r} beside this one"


def _always(index: Index, node: Node) -> Problems:
    """Only one value of a known type can be missed: a list that was not sent reads ``[]``, an empty date ``None``."""
    pointer = (*node.pointer, "x-ozon-always")
    if not index.is_answer(node.pointer):
        yield pointer, "is for fields that only answers have"
    for leaf in index.leaves(node.value):
        types = set(index.types(leaf))
        if len(types) != 1 or types & {"array", "null"} or str(leaf.get("format")).startswith("date"):
            yield pointer, "is for one value: no list, no date, nothing that may be null or of several types"


def _named_things(index: Index, call: Call, word: str, value: dict[str, Any]) -> Problems:
    """Check the operations and the paths that a word names."""
    pointer = (*call.pointer, word)
    for name in listed(value.get(OPERATION_NAMES.get(word, ""), [])):
        if isinstance(name, str) and name not in index.named:
            yield (*pointer, OPERATION_NAMES[word]), f"operation {name!r} does not exist"
    for key, side in PATHS.get(word, {}).items():
        owner = index.named.get(str(value.get("poll"))) if side.startswith("poll") else call
        stated = value.get(key)
        for path in stated if isinstance(stated, dict) else listed(stated):
            if not isinstance(path, str) or owner is None:
                continue
            full = ".".join(str(part) for part in (value.get("items") if side.startswith("row") else "", path) if part)
            if not index.at(owner.fields() if side.endswith("request") else owner.answer, full):
                where = {"row": "answer", "row of request": "request"}.get(side, side)
                yield (*pointer, key), f"the {where} has no field {full!r}"
    if word == "x-ozon-pagination":
        yield from _next_page(pointer, value)
        yield from _page_size(index, call, pointer, value)
    if word == "x-ozon-period":
        yield from _period(index, call, pointer, value)
    if word == "x-ozon-task":
        yield from _task_states(index, pointer, value)
    if word == "x-ozon-item-errors" and not value.keys() & {"errors", "flag"}:
        yield pointer, "needs errors or flag to know a row that failed"


def _period(index: Index, call: Call, pointer: Pointer, value: dict[str, Any]) -> Problems:
    if {"months", "days"} <= value.keys():
        yield pointer, "has months or days, not both"
    for key in ("start", "end"):
        if not isinstance(value.get(key), str):
            continue
        for field in index.at(call.fields(), value[key]):
            if (field.get("format") == "date") != bool(value.get("dates")):
                yield (*pointer, key), f"{value[key]} has the format {field.get('format')}; dates: true is for days"


def _task_states(index: Index, pointer: Pointer, value: dict[str, Any]) -> Problems:
    """Every state that the answer may have is pending, done or failed, and all who are polled by it agree."""
    owner = index.named.get(str(value.get("poll")))
    told = [state for key in ("pending", "done", "failed") for state in listed(value.get(key, []))]
    if owner is None or not isinstance(value.get("state"), str):
        return
    for twice in sorted({str(state) for state in told if told.count(state) > 1}):
        yield pointer, f"{twice} is named twice among pending, done and failed"
    for field in index.at(owner.answer, value["state"]):
        known = field.get("enum", told)
        for state in known:
            if state not in told and not re.search("(unspecified|unknown)$", str(state), re.IGNORECASE):
                yield pointer, f"{state} is neither pending, nor done, nor failed"
        for state in told:
            if state not in known:
                yield pointer, f"{value['state']} has no value {state}"
    for other in index.calls.values():
        task = other.value.get("x-ozon-task")
        if isinstance(task, dict) and task.get("poll") == value["poll"]:
            for key in ("argument", "state", "pending", "done", "failed"):
                if task.get(key) != value.get(key):
                    yield (*pointer, key), f"differs from {key} of {other.name}, which {value['poll']} tells of too"
            return


def _next_page(pointer: Pointer, value: dict[str, Any]) -> Problems:
    found = [key for key in ("next", "next-from-item") if key in value]
    if value.get("scheme") in ("offset", "page"):
        if found:
            yield (*pointer, found[0]), "offset and page count on by themselves"
    elif len(found) != 1:
        yield pointer, "needs either next or next-from-item to know where the next page begins"


def _page_size(index: Index, call: Call, pointer: Pointer, value: dict[str, Any]) -> Problems:
    """The largest page: on the field and in the word, or that it is not known."""
    if not isinstance(value.get("size"), str):
        return
    for field in index.at(call.fields(), value["size"]):
        stated = field.get("maximum", max(field.get("enum", []), default=None))
        if stated is None and "x-ozon-unknown" not in field:
            yield (*pointer, "size"), f"{value['size']} needs a maximum, or x-ozon-unknown where nobody tells it"
        elif stated != value.get("max"):
            yield (*pointer, "max"), f"is {value.get('max')}, but the maximum of {value['size']} is {stated}"
