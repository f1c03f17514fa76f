"""Large answers, grown from the examples of the spec, and code that reads every field of a decoded one once."""

from __future__ import annotations

import copy
import typing
from collections.abc import Callable
from typing import Any

import attrs
import orjson

from ozon_generated.model import Model
from ozon_generated.package_data import operation_data


def example(operation: str) -> Any:
    """The documented answer of an operation."""
    return operation_data("seller", operation)["response"]["example"]


def grown(row: dict[str, Any], count: int) -> list[dict[str, Any]]:
    """Copies of a row that differ in their numbers and texts, as those of a shop do."""

    def vary(value: Any, number: int) -> Any:
        if isinstance(value, dict):
            return {key: vary(item, number) for key, item in value.items()}
        if isinstance(value, list):
            return [vary(item, number) for item in value]
        if isinstance(value, bool) or not isinstance(value, int | str):
            return value
        if isinstance(value, int):
            return value + number
        return f"{value[:-4]}{number:04d}" if len(value) > 8 and not value[:4].isdigit() else value

    return [vary(row, number) for number in range(count)]


def product_list() -> Any:
    answer = example("product_list")
    answer["result"]["items"] = grown(answer["result"]["items"][0], 1000)
    return answer


def info_list() -> Any:
    answer = example("product_info_list")
    answer["items"] = grown(answer["items"][0], 1000)
    return answer


def values() -> Any:
    answer = example("description_category_attribute_values")
    answer["result"] = grown(answer["result"][-1], 2000)
    return answer


def tree() -> Any:
    """8138 nodes on three levels."""
    leaf = {"type_id": 92499, "type_name": "Кружка", "disabled": False, "children": []}
    node = {"description_category_id": 17028922, "category_name": "Посуда", "disabled": False}
    top: list[Any] = []
    for number in range(37):
        middle = [{**node, "children": grown(leaf, 19)} for _ in range(11)]
        top.append({**node, "description_category_id": number, "children": copy.deepcopy(middle)})
    top[0]["children"][0]["children"] += grown(leaf, 8138 - 37 * (1 + 11 * 20))
    return {"result": top}


def info_attributes() -> Any:
    answer = example("product_info_attributes")
    row = answer["result"][0]
    row["attributes"] = grown(row["attributes"][0], 20)
    answer["result"] = grown(row, 1000)
    return answer


def postings() -> Any:
    answer = example("posting_fbs_list")
    for lists in (answer["postings"][0]["optional"], answer["postings"][0]["requirements"]):
        lists.update((name, []) for name in lists)  # the peer gives the whole answer up for an id that is a number
    answer["postings"] = grown(answer["postings"][0], 1000)
    return answer


ANSWERS: dict[str, tuple[str, Callable[[], Any]]] = {
    "product/list, 1000": ("product.list", product_list),
    "info/list, 1000": ("product.info_list", info_list),
    "attribute values, 2000": ("description_category.attribute_values", values),
    "category tree, 8138": ("description_category.tree", tree),
    "info/attributes, 1000 x 20": ("product.info_attributes", info_attributes),
    "FBS postings, 1000": ("posting_fbs.list", postings),
}


def body(name: str) -> bytes:
    """One of the answers as it comes over the wire."""
    return orjson.dumps(ANSWERS[name][1]())


_readers: dict[type, Callable[[Any], None]] = {}


def read(value: Any) -> None:
    """Read every field of an object and of those below it once, as a user's loops would."""
    if isinstance(value, list):
        for item in value:
            read(item)
    else:
        reader_of(type(value))(value)


def reader_of(cls: type) -> Callable[[Any], None]:
    """A function that reads an object of one class; where a class is among the fields, its reader is called."""
    if cls not in _readers:
        _readers[cls] = lambda value: None  # for a class that contains itself, until its reader is there
        names: dict[str, Any] = {}
        lines = ["def reader(o):"]
        for name, annotation in _fields(cls):
            many, inner = _inner(annotation)
            lines.append(f"    v = o.{name}")
            if inner is not None:
                names[f"r_{name}"] = lambda value, inner=inner: _readers[inner](value)
                if inner is not cls:
                    names[f"r_{name}"] = reader_of(inner)
                lines.append(
                    f"    for x in v or ():\n        r_{name}(x)"
                    if many
                    else f"    if v is not None:\n        r_{name}(v)"
                )
        exec("\n".join(lines), names)
        _readers[cls] = names["reader"]
    return _readers[cls]


def _fields(cls: type) -> list[tuple[str, Any]]:
    if issubclass(cls, Model):
        resolved: Any = cls
        return [(a.name, a.type) for a in attrs.fields(attrs.resolve_types(resolved))]
    return list(typing.get_type_hints(cls).items())


def _inner(annotation: Any) -> tuple[bool, type | None]:
    """Whether a field is a list, and the class of objects in it."""
    if typing.get_origin(annotation) is list:
        return True, _inner(typing.get_args(annotation)[0])[1]
    for part in typing.get_args(annotation) or (annotation,):
        if typing.get_origin(part) is list:
            return _inner(part)
        if isinstance(part, type) and (issubclass(part, Model) or hasattr(part, "__struct_fields__")):
            return False, part
    return False, None
