"""An import of 100 cards with 30 attributes each: its objects and its body, beside dicts and orjson."""

from __future__ import annotations

from collections.abc import Iterator

import orjson

from ozon_generated.plain import plain
from ozon_generated.seller.product import (
    ProductAttribute,
    ProductAttributeValue,
    ProductImportItem,
    ProductImportRequest,
)
from tests.benchmarks import peers
from tests.benchmarks.measure import Row, compared, interleave


def rows() -> Iterator[Row]:
    assert orjson.loads(as_dicts()) == orjson.loads(as_models())
    taken = interleave({"floor": as_dicts, "ours": as_models, "ozon-sdk": peers.encode_import})
    yield compared(
        "encode an import, 100 x 30", "dicts + orjson", taken, by="process", now="2.5-3.1", hold=2.4, reach=2
    )


def as_dicts() -> bytes:
    return orjson.dumps(
        {
            "items": [
                {
                    "offer_id": f"mug-{n}",
                    "name": "Mug",
                    "price": "199.90",
                    "description_category_id": 17028922,
                    "type_id": 92499,
                    "images": ["https://cdn.example.com/1.jpg"],
                    "attributes": [
                        {"id": a, "complex_id": 0, "values": [{"dictionary_value_id": 61574, "value": "blue"}]}
                        for a in range(30)
                    ],
                }
                for n in range(100)
            ]
        }
    )


def as_models() -> bytes:
    return orjson.dumps(
        ProductImportRequest(
            items=[
                ProductImportItem(
                    offer_id=f"mug-{n}",
                    name="Mug",
                    price="199.90",
                    description_category_id=17028922,
                    type_id=92499,
                    images=["https://cdn.example.com/1.jpg"],
                    attributes=[
                        ProductAttribute(
                            id=a,
                            complex_id=0,
                            values=[ProductAttributeValue(dictionary_value_id=61574, value="blue")],
                        )
                        for a in range(30)
                    ],
                )
                for n in range(100)
            ]
        ),
        default=plain,
    )
