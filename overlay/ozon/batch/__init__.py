"""Send any number of items in batches, with one result for each.

::

    from ozon import Seller, import_products

    with Seller() as seller:
        for result in import_products(seller, cards):
            print(result.key, result.status, *result.errors)

Every function takes any iterable and reads it lazily, so a generator over a large file is fine. It returns an iterator
(asynchronous for an `AsyncSeller`) with one `Result` for each item, in the order of the input. Nothing is sent before
you begin to iterate, and up to ``in_flight`` requests are sent ahead of the results that you have seen: they were sent
even if you stop iterating. Errors of Ozon are in the results; an exception of your own iterable is raised after the
results of all items before it.

Each item is checked against the spec before it is sent. If a field is missing or invalid, the item is ``not_sent``, and
its errors have the path and the right spelling. An unknown field or value is only a warning; with the client setting
``unknown_fields="error"``, an unknown field is an error.

An item is ``done`` only when Ozon says so. If its answer was lost or is not clear, it is ``unknown``; its errors say
why, and how to find out. No item is sent twice unless the first request certainly did nothing: the request was refused
as a whole (quota, 429, no connection), the item was throttled inside an answer of 200, or, only with ``resend``, the
shop does not have the item after a lost answer. A request that Ozon refuses without naming a row is halved until the
row is alone in a request.
"""

from __future__ import annotations

from .current_card import UnreadableCardError
from .products import (
    BatchSettings,
    ImportSettings,
    PriceSettings,
    archive,
    delete,
    edit_card,
    import_by_sku,
    import_products,
    read_card,
    unarchive,
    update_attributes,
    update_pictures,
    update_prices,
    update_stocks,
)
from .reads import chunked
from .results import ItemError, Moderation, Result, Status

__all__ = [
    "BatchSettings",
    "ImportSettings",
    "ItemError",
    "Moderation",
    "PriceSettings",
    "Result",
    "Status",
    "UnreadableCardError",
    "archive",
    "chunked",
    "delete",
    "edit_card",
    "import_by_sku",
    "import_products",
    "read_card",
    "unarchive",
    "update_attributes",
    "update_pictures",
    "update_prices",
    "update_stocks",
]
