"""The functions that users call: import, prices, stocks and the rest, of any number of products, and editing a card."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from copy import deepcopy
from typing import TYPE_CHECKING, Any, TypeAlias, TypedDict, Unpack

from ozon_generated.errors import ArgumentError
from ozon_generated.model import Model

from ..client.seller import AsyncSeller, Seller, for_seller
from ..progress import Progress
from ..steps import Rows, Steps, collect
from . import jobs
from .current_card import read_steps
from .engine import work
from .results import Result
from .run import Settings

if TYPE_CHECKING:
    from ozon_generated.seller.product import (
        ProductAttributesUpdateItem,
        ProductDeleteItem,
        ProductImportBySkuItem,
        ProductImportItem,
        ProductImportPricesItem,
        ProductPicturesImportItem,
        ProductStocksUpdateItem,
    )

    from ..cards.findings import Finding

    Row: TypeAlias = Mapping[str, object]


class BatchSettings(TypedDict, total=False):
    """Settings of every batch call; all have defaults.

    check: whether items are checked before they are sent; True. A function is asked beside: it gets the item and
        returns findings as `check_card` does, and an error among them keeps the item back. False sends items as they
        are, even if the spec does not allow them.
    max_items: most items of a request; the default and the most is what Ozon allows.
    max_bytes: most bytes of a request; 8,000,000.
    in_flight: requests that are sent before the results of the first are waited for; 4.
    interval: seconds before the second poll of a task; 1, growing by half each time up to 15.
    deadline: seconds to wait for one task; 600. Items that are pending then are ``unknown``, with the ``task_id``.
    wait: seconds that the whole call may wait for quotas and throttled items; 300. What does not fit is reported as
        ``not_sent`` (or, for throttled items, ``failed``) with ``retry_at``.
    pause: seconds before throttled items are sent again, instead of what the operation is known to want.
    progress: called after each poll and each batch; counts items, or items of a task.
    """

    check: bool | Callable[[Any], Iterable[Finding]]
    max_items: int
    max_bytes: int
    in_flight: int
    interval: float
    deadline: float
    wait: float
    pause: float | None
    progress: Callable[[Progress], object] | None


class ImportSettings(BatchSettings, total=False):
    """Settings of the imports, beside those of `BatchSettings`.

    settle: seconds to poll for the products of a request whose answer was lost; 60.
    resend: whether such products are sent once more if the shop does not have them by then; False. A request may still
        begin later, so give ``settle`` enough time.
    moderation: whether to wait for the checks that come after the import, so that results have a ``moderation``; False.
    moderation_deadline: seconds to wait for them with each batch; 900. They may take a day.
    """

    settle: float
    resend: bool
    moderation: bool
    moderation_deadline: float


def _start(
    client: Seller | AsyncSeller, job: jobs.Job, items: Iterable[object], given: Mapping[str, Any]
) -> Rows[Result]:
    if isinstance(items, str | bytes | Mapping | Model):
        raise ArgumentError(f"Pass a list or another iterable of items, not one {type(items).__name__}.")
    return Rows(work(client, job, items, Settings(**given)))


@for_seller.iterator
def import_products(
    client: Seller | AsyncSeller, cards: Iterable[ProductImportItem | Row], **settings: Unpack[ImportSettings]
) -> Rows[Result]:
    """Create or change products: ``for result in import_products(seller, cards): ...``.

    A card with a value that `check_card` finds faulty, or without a field that Ozon's documentation demands, is not
    sent; other fields that are missing are warnings. To check the attributes too, say of which type they are::

        import_products(seller, cards, check=lambda card: check_card(card, of_type))

    A card is a `ProductImportItem` or a mapping with its fields, the whole of it: what a change leaves out is emptied.
    Requests hold at most 100 cards; when an item quota is used up, what it still allows is sent, and the rest waits
    (``wait``) or is reported as ``not_sent`` with ``retry_at``. A second card with the same ``offer_id`` is not sent.
    An answer that was lost makes its cards ``unknown``, unless the shop then shows that they arrived; nothing of them
    is sent again, unless you set ``resend``.

    Args:
        client: a `Seller` or `AsyncSeller`.
        cards: any iterable of cards; read as it goes.
        settings: see `ImportSettings`.

    Raises:
        ArgumentError: ``cards`` is a single card.
        ValueError: a setting is out of its range.
    """
    return _start(client, jobs.IMPORT, cards, settings)


@for_seller.iterator
def import_by_sku(
    client: Seller | AsyncSeller, items: Iterable[ProductImportBySkuItem | Row], **settings: Unpack[ImportSettings]
) -> Rows[Result]:
    """Copy cards of other sellers, by ``{"sku": …, "offer_id": …, "price": …}``; see `import_products`.

    Give each an ``offer_id``: without one its outcome is hard to tell. A card that may not be copied is ``failed`` with
    the code ``unmatched_sku``.
    """
    return _start(client, jobs.IMPORT_BY_SKU, items, settings)


@for_seller.iterator
def update_attributes(
    client: Seller | AsyncSeller, items: Iterable[ProductAttributesUpdateItem | Row], **settings: Unpack[BatchSettings]
) -> Rows[Result]:
    """Change single attributes, by ``{"offer_id": …, "attributes": [{"id": …, "values": […]}]}``.

    The other attributes stay. Waits for the task, as `import_products` does; sending an item again does no harm.
    """
    return _start(client, jobs.ATTRIBUTES, items, settings)


@for_seller.iterator
def update_pictures(
    client: Seller | AsyncSeller, items: Iterable[ProductPicturesImportItem | Row], **settings: Unpack[BatchSettings]
) -> Rows[Result]:
    """Replace the pictures of products, by ``{"offer_id": …, "primary_image": …, "images": […]}``.

    The whole set is replaced: a picture that is not sent disappears. Waits for the task, as `import_products` does.
    """
    return _start(client, jobs.PICTURES, items, settings)


@for_seller.iterator
def update_prices(
    client: Seller | AsyncSeller, items: Iterable[ProductImportPricesItem | Row], **settings: Unpack[BatchSettings]
) -> Rows[Result]:
    """Set prices, by ``{"offer_id": …, "price": "890.00", "old_price": "0"}``; ``product_id`` serves as well.

    A price is decimal text, a `Decimal` or a number, with at most two digits after the point. What would have to be
    rounded, as ``1990.1 * 3``, or spelt otherwise, as ``"1 990,50"``, is ``not_sent`` and says how to write it;
    `ozon.amount` reads such text. Pass on as it is what `amount` cannot read: its result says why it was not sent.

    A product may change its price 10 times per hour: an item that comes too soon is sent again alone after 6 minutes if
    that fits ``wait``, else it is ``failed`` with ``retry_at``.
    """
    return _start(client, jobs.PRICES, items, settings)


@for_seller.iterator
def update_stocks(
    client: Seller | AsyncSeller, items: Iterable[ProductStocksUpdateItem | Row], **settings: Unpack[BatchSettings]
) -> Rows[Result]:
    """Set stocks, by ``{"offer_id": …, "warehouse_id": …, "stock": 15}``; ``product_id`` serves as well.

    A stock is a whole number, or its digits as text. Other spellings, such as ``"1 000"``, are ``not_sent`` and say how
    to write it.

    The same product and warehouse may come once in 30 seconds: a pair that comes too soon is sent again alone after
    that, if it fits ``wait``. A pair whose answer was lost is ``unknown`` and not sent again: something may have been
    sold since, so read ``product.info_warehouse_stocks`` first.
    """
    return _start(client, jobs.STOCKS, items, settings)


@for_seller.iterator
def archive(
    client: Seller | AsyncSeller, product_ids: Iterable[int], **settings: Unpack[BatchSettings]
) -> Rows[Result]:
    """Put products into the archive."""
    return _start(client, jobs.ARCHIVE, product_ids, settings)


@for_seller.iterator
def unarchive(
    client: Seller | AsyncSeller, product_ids: Iterable[int], **settings: Unpack[BatchSettings]
) -> Rows[Result]:
    """Bring products back from the archive; of those that Ozon archived by itself, at most 100 a day."""
    return _start(client, jobs.UNARCHIVE, product_ids, settings)


@for_seller.iterator
def delete(
    client: Seller | AsyncSeller, products: Iterable[str | ProductDeleteItem | Row], **settings: Unpack[BatchSettings]
) -> Rows[Result]:
    """Delete archived products that never had a SKU, by ``offer_id``. It cannot be undone."""
    return _start(client, jobs.DELETE, products, settings)


@for_seller.result
def read_card(
    client: Seller | AsyncSeller, offer_id: str, *, supply: Mapping[str, object] | None = None
) -> Steps[dict[str, Any]]:
    """The whole card of a product, in the fields of `ProductImportItem`: what `import_products` takes again.

    Args:
        client: a `Seller` or `AsyncSeller`; for the latter the result is a coroutine.
        offer_id: the product.
        supply: fields that you know better, or that Ozon does not show: ``{"service_type": "IS_CODE_SERVICE"}``.

    Raises:
        UnreadableCardError: a field cannot be read back; ``error.fields`` says which and why.
        NotFoundError: the shop has no such product, or it is in the archive.
        OzonError: a call failed.
    """
    return read_steps(client, offer_id, supply or {})


@for_seller.result
def edit_card(
    client: Seller | AsyncSeller,
    offer_id: str,
    change: Callable[[dict[str, Any]], dict[str, Any] | None],
    *,
    supply: Mapping[str, object] | None = None,
    **settings: Unpack[ImportSettings],
) -> Steps[Result]:
    """Change a card without losing the rest: ``edit_card(seller, "mug-1", lambda card: card | {"name": "Mug"})``.

    An import wants the whole card again, so the card is read, changed and imported. Where a field cannot be read back,
    nothing is sent. A change that changes nothing is ``skipped`` without a request. Prices, stocks and single
    attributes have quicker ways: `update_prices`, `update_stocks`, `update_attributes`.

    Args:
        client: a `Seller` or `AsyncSeller`; for the latter the result is a coroutine.
        offer_id: the product.
        change: gets the card in the fields of `ProductImportItem`; changes it or returns another.
        supply: fields that Ozon does not show; see `read_card`.
        settings: those of `import_products`.

    Raises:
        UnreadableCardError: a field cannot be read back; nothing was sent.
        OzonError: a read failed; nothing was sent. Errors of the import are in the result.
    """
    return _edit(client, offer_id, change, supply or {}, Settings(**settings))


def _edit(
    client: Seller | AsyncSeller,
    offer_id: str,
    change: Callable[[dict[str, Any]], dict[str, Any] | None],
    supply: Mapping[str, object],
    settings: Settings,
) -> Steps[Result]:
    old = yield from read_steps(client, offer_id, supply)
    new = deepcopy(old)
    new = change(new) or new
    if new == old:
        return Result(index=0, key=offer_id, item=new, status="skipped")
    results: list[Result] = yield from collect(work(client, jobs.IMPORT, [new], settings))
    return results[0]
