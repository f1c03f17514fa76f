"""What the peers do for the same work: ozon-sdk, the most tolerant of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
import orjson
from ozon_sdk.base.model import attach_extras
from ozon_sdk.seller_api.basic import models

IMPORT = "import ozon_sdk; from ozon_sdk.seller_api import SellerAPI"

_ANSWERS: dict[str, Any] = {
    "product.list": models.Productv3GetProductListResponse,
    "product.info_list": models.V3GetProductInfoListResponse,
    "description_category.attribute_values": models.V1GetAttributeValuesResponse,
    "description_category.tree": models.V1GetTreeResponse,
    "posting_fbs.list": models.PostingV4PostingFbsListResponse,
}


def decoder(operation: str) -> Callable[[bytes], Any] | None:
    """Bytes to the model of ozon-sdk with unknown fields kept; ``None`` where it refuses the documented shape."""
    cls = _ANSWERS.get(operation)
    if cls is None:
        return None

    def decode(content: bytes) -> Any:
        raw = orjson.loads(content)
        decoded = msgspec.convert(raw, cls, strict=False)
        attach_extras(raw, decoded)
        return decoded

    return decode


def encode_import() -> bytes:
    """The import of 100 cards with 30 attributes each."""
    items = [
        models.V3ImportProductsRequestItem(
            offer_id=f"mug-{n}",
            name="Mug",
            price="199.90",
            description_category_id=17028922,
            type_id=92499,
            images=["https://cdn.example.com/1.jpg"],
            attributes=[
                models.V3ImportProductsRequestAttribute(
                    id_=a,
                    complex_id=0,
                    values=[models.V3ImportProductsRequestDictionaryValue(dictionary_value_id=61574, value="blue")],
                )
                for a in range(30)
            ],
        )
        for n in range(100)
    ]
    return orjson.dumps({"items": [item.to_dict(by_alias=True) for item in items]})
