"""A made-up answer with a value of every kind. Its operation is one whose models take any row."""

from __future__ import annotations

from typing import Any

from ozon.extract.rows import Shape
from ozon.extract.rows.nodes import Schemas
from ozon.extract.rows.shape import made


def text(format: str = "", **words: str) -> dict[str, Any]:
    return {"type": ["string", "null"], **({"format": format} if format else {}), **words}


def ref(name: str) -> dict[str, Any]:
    return {"anyOf": [{"$ref": f"#/components/schemas/{name}"}, {"type": "null"}]}


def listed(items: dict[str, Any]) -> dict[str, Any]:
    return {"type": ["array", "null"], "items": items}


def objects(name: str) -> dict[str, Any]:
    return listed({"$ref": f"#/components/schemas/{name}"})


SCHEMAS: dict[str, Any] = {
    "Answer": {"postings": objects("Row"), "cursor": text(), "has_next": {"type": "boolean"}},
    "Row": {
        "posting_number": text(description="Number of the posting"),
        "count": {"type": ["integer", "null"], "format": "int64"},
        "large": {"type": ["integer", "null"], "format": "uint64"},
        "ratio": {"type": ["number", "null"], "format": "double"},
        "share": {"type": ["number", "null"], "format": "float"},
        "amount": text("decimal"),
        "at": text("date-time"),
        "local": {**text("date-time"), "x-ozon-time": {"local": "warehouse"}},
        "local_text": text("date-time-local"),
        "day": text("date"),
        "done": {"type": ["boolean", "null"]},
        "state": {"anyOf": [{"$ref": "#/components/schemas/State"}, {"type": "string"}, {"type": "null"}]},
        "any": {"type": ["string", "object", "null"]},
        "map": {"type": "object", "additionalProperties": {"type": "string"}},
        "either": {"anyOf": [{"$ref": "#/components/schemas/Price"}, {"type": "string"}]},
        "price": ref("Price"),
        "customer": {**ref("Price"), "x-ozon-personal": True},
        "tags": listed(text()),
        "moments": listed(text("date-time")),
        "numbers": listed({"type": "integer", "format": "uint64"}),
        "grid": listed(listed({"type": "integer"})),
        "products": objects("Product"),
    },
    "Product": {
        "sku": {"type": "integer", "format": "int64"},
        "posting_number": text(),
        "phone": {**text(), "x-ozon-personal": True},
        "delivery": {"$ref": "#/components/schemas/Delivery"},
        "twins": objects("Product"),
    },
    "Delivery": {"services": objects("Service")},
    "Service": {"name": text(), "price": ref("Price")},
    "Price": {"amount": text("decimal", description="In roubles"), "currency": text()},
}


def document() -> dict[str, Any]:
    schemas = {name: {"type": "object", "properties": properties} for name, properties in SCHEMAS.items()}
    return {"components": {"schemas": {**schemas, "State": {"type": "string", "enum": ["new", "old"]}}}}


def shape(key: tuple[str, ...] = ("posting_number",), *, personal: bool = False) -> Shape:
    answer = Schemas(document(), personal=personal).node({"$ref": "#/components/schemas/Answer"})
    return made("seller", "posting_fbs.list", "postings", "orders", key, answer)
