"""Any number of items into the shop: split, sent, followed, with one result for each.

::

    from ozon import Seller, import_products

    with Seller() as seller:
        for result in import_products(seller, cards):
            print(result.key, result.status, *result.errors)

Every function takes any iterable and reads it as it goes, so a generator over a large file is fine. What comes back is
an iterator (asynchronous for an `AsyncSeller`) with one `Result` for each item, in the order of the input. Nothing is
sent before you begin to iterate, and up to ``in_flight`` requests are sent ahead of the results that you have seen:
when you break off, those were sent all the same. Errors of Ozon are in the results; an exception of your own iterable
is raised after the results of all that came before it.

Each item is checked before it is sent, by what the spec says of its fields: one that is missing or invalid keeps the
item back as ``not_sent``, with its place and the right spelling. An unknown field or value is only a warning.

An item is ``done`` only when Ozon says so. One whose answer was lost or is not clear is ``unknown``; its errors say
why, and how to find out. No item is sent twice unless it is known that the first time did nothing: a request that was
refused as a whole (quota, 429, no connection), an item that was throttled inside an answer of 200, or, only with
``resend``, an item that the shop does not have after a lost answer. A request that Ozon refuses without naming a row is
halved until the row stands alone.
"""

from __future__ import annotations

from .current_card import UnreadableCardError
from .products import (
    BatchSettings,
    ImportSettings,
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
from .results import ItemError, Moderation, Result, Status

__all__ = [
    "BatchSettings",
    "ImportSettings",
    "ItemError",
    "Moderation",
    "Result",
    "Status",
    "UnreadableCardError",
    "archive",
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
