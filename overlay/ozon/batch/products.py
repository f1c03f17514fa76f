"""The public functions: import, prices, stocks and others for any number of products, and editing a card."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from copy import deepcopy
from typing import TYPE_CHECKING, Any, TypeAlias, TypedDict, Unpack

from ozon_generated.errors import ArgumentError
from ozon_generated.model import Model

from ..cards.results import BuiltCard, CheckedCard
from ..client.functions import for_seller
from ..client.seller import AsyncSeller, Seller
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

    check: whether items are checked before they are sent; True. A function is called in addition: it gets the item
        as a mapping, with the values that will be sent, and returns findings like `check_card`; an error among them
        keeps the item back. False sends items unchanged, even if the spec does not allow them.
    max_items: maximum number of items of a request; the default and the upper bound is Ozon's limit.
    max_bytes: maximum bytes of a request; 8,000,000.
    in_flight: requests that are sent before the client waits for the results of the first; 4.
    interval: seconds before the second poll of a task; 1, growing by half each time up to 15.
    deadline: seconds to wait for one task; 600. Items that are pending then are ``unknown``, with the ``task_id``.
    wait: seconds that the whole call may wait for quotas and throttled items; 300. Other items are reported as
        ``not_sent`` (or, for throttled items, ``failed``) with ``retry_at``.
    pause: seconds before throttled items are sent again; the default depends on the operation.
    progress: called after each poll and each batch; counts items, or items of a task.
    sending: called before each request with the indexes of its items, to record what may have happened if the program
        is killed before the results come. If it raises, the request is not sent and the call ends.
    """

    check: bool | Callable[[dict[str, object]], Iterable[Finding]]
    max_items: int
    max_bytes: int
    in_flight: int
    interval: float
    deadline: float
    wait: float
    pause: float | None
    progress: Callable[[Progress], object] | None
    sending: Callable[[list[int]], object] | None


class PriceSettings(BatchSettings, total=False):
    """Settings of calls that set prices, in addition to `BatchSettings`.

    max_change: largest change of ``price`` and ``min_price``, as a fraction of the current one: 0.3 is 30 percent up or
        down. Current prices are read before each batch, and items beyond are ``not_sent`` with the code
        ``price_change`` and both prices. If the current prices cannot be read, nothing is sent. ``None``: any change.
    """

    max_change: float | None


class ImportSettings(PriceSettings, total=False):
    """Settings of the imports, in addition to `PriceSettings`.

    settle: seconds to poll for the products of a request whose answer was lost; 60.
    resend: whether such products are sent once more if the shop does not have them by then; False. Ozon may still
        process the request later, so give ``settle`` enough time.
    moderation: whether to wait for the checks after the import, so that results have a ``moderation``; False.
    moderation_deadline: seconds to wait for them for each batch; 900. They may take a day.
    """

    settle: float
    resend: bool
    moderation: bool
    moderation_deadline: float


def _start(
    client: Seller | AsyncSeller, job: jobs.Job, items: Iterable[object], given: Mapping[str, Any]
) -> Rows[Result]:
    if isinstance(items, str | bytes | Mapping | Model | BuiltCard | CheckedCard):
        raise ArgumentError(f"Pass a list or another iterable of items, not one {type(items).__name__}.")
    if given.get("max_change") is not None and not job.priced:
        raise ArgumentError(f"max_change is for calls that set prices, and {job.name} sets none.")
    return Rows(work(client, job, items, Settings(**given)))


@for_seller.iterator
def import_products(
    client: Seller | AsyncSeller,
    cards: Iterable[ProductImportItem | Row | BuiltCard | CheckedCard],
    **settings: Unpack[ImportSettings],
) -> Rows[Result]:
    """Create or change products: ``for result in import_products(seller, cards): ...``.

    A card is not sent if `check_card` finds an invalid value, or if a field is missing that Ozon requires by its
    documentation; other missing fields are warnings. To check the attributes too, pass those of the type::

        import_products(seller, cards, check=lambda card: check_card(card, of_type))

    A card is a `ProductImportItem` or a mapping with its fields. It must be complete: Ozon empties omitted fields. What
    `build_cards` and `check_cards` yield is a card too: with an error it is not sent, and its result has the findings.
    Requests have at most 100 cards; if an item quota is nearly used up, as many cards as it allows are sent, and the
    rest waits (``wait``) or is reported as ``not_sent`` with ``retry_at``. A second card with the same ``offer_id`` is
    not sent. If an answer was lost, its cards are ``unknown``, unless the shop then shows that they arrived; they are
    not sent again unless you set ``resend``.

    Args:
        client: a `Seller` or `AsyncSeller`.
        cards: any iterable of cards; read lazily.
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

    Give each an ``offer_id``: without one its outcome is hard to find out. A card that may not be copied is ``failed``
    with the code ``unmatched_sku``.
    """
    return _start(client, jobs.IMPORT_BY_SKU, items, settings)


@for_seller.iterator
def update_attributes(
    client: Seller | AsyncSeller, items: Iterable[ProductAttributesUpdateItem | Row], **settings: Unpack[BatchSettings]
) -> Rows[Result]:
    """Change single attributes, by ``{"offer_id": …, "attributes": [{"id": …, "values": […]}]}``.

    The other attributes stay. Waits for the task like `import_products`; sending an item again is harmless.
    """
    return _start(client, jobs.ATTRIBUTES, items, settings)


@for_seller.iterator
def update_pictures(
    client: Seller | AsyncSeller, items: Iterable[ProductPicturesImportItem | Row], **settings: Unpack[BatchSettings]
) -> Rows[Result]:
    """Replace the pictures of products, by ``{"offer_id": …, "primary_image": …, "images": […]}``.

    The whole set is replaced: a picture that is not sent disappears. Waits for the task like `import_products`.
    """
    return _start(client, jobs.PICTURES, items, settings)


@for_seller.iterator
def update_prices(
    client: Seller | AsyncSeller, items: Iterable[ProductImportPricesItem | Row], **settings: Unpack[PriceSettings]
) -> Rows[Result]:
    """Set prices, by ``{"offer_id": …, "price": "890.00", "old_price": "0"}``; ``product_id`` works as well.

    A price is decimal text, a `Decimal` or a number, with at most two digits after the point. A price that needs
    rounding, such as ``1990.1 * 3``, or another spelling, such as ``"1 990,50"``, is ``not_sent`` and says how to write
    it; `ozon.amount` reads such text. Pass on text that `amount` cannot read: its result says why it was not sent.

    Ozon accepts 10 price changes per product and hour, and refuses a whole request because of one product that has had
    them. The request is halved until that item is found, and the others are sent. A throttled item is sent again,
    alone, after 6 minutes if that fits ``wait``, otherwise it is ``failed`` with ``retry_at``.

    A price whose answer was lost, or that got a 5xx, is ``unknown`` and not sent again, unlike in a direct call of
    ``product.import_prices``: a repeat of up to 1000 prices would use up a second of their 10 changes, and undo what
    somebody else has set since. Pass such items again if nobody else sets prices: the same price twice does no harm.

    ``max_change=0.3`` holds back prices that differ by more than 30 percent from the current ones.
    """
    return _start(client, jobs.PRICES, items, settings)


@for_seller.iterator
def update_stocks(
    client: Seller | AsyncSeller, items: Iterable[ProductStocksUpdateItem | Row], **settings: Unpack[BatchSettings]
) -> Rows[Result]:
    """Set stocks, by ``{"offer_id": …, "warehouse_id": …, "stock": 15}``; ``product_id`` works as well.

    A stock is a whole number, or its digits as text. Other spellings, such as ``"1 000"``, are ``not_sent`` and say how
    to write it.

    Ozon accepts the same product and warehouse once in 30 seconds: a throttled pair is sent again, alone, after that if
    it fits ``wait``. A pair whose answer was lost is ``unknown`` and not sent again: products may have been sold since,
    so read ``product.info_warehouse_stocks`` first.
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
    """Bring products back from the archive; at most 100 a day of those that Ozon itself archived."""
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
    """Read the whole card of a product, in the fields of `ProductImportItem`, as `import_products` takes it.

    Args:
        client: a `Seller` or `AsyncSeller`; for the latter the result is a coroutine.
        offer_id: the product.
        supply: fields to override, or that Ozon does not show: ``{"service_type": "IS_CODE_SERVICE"}``.

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

    An import needs the whole card, so it is read, changed and imported. If a field cannot be read back, nothing is
    sent. If the card does not change, it is ``skipped`` without a request. For prices, stocks and single attributes,
    `update_prices`, `update_stocks` and `update_attributes` are quicker.

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
    checked = Settings(**settings)

    def edited() -> Steps[Result]:
        old = yield from read_steps(client, offer_id, supply or {})
        new = deepcopy(old)
        new = change(new) or new
        if new == old:
            return Result(index=0, key=offer_id, item=new, status="skipped")
        results: list[Result] = yield from collect(work(client, jobs.IMPORT, [new], checked))
        return results[0]

    return edited()


#: Methods that set prices, the field with their rows, and what compares those with the current prices.
PRICED: Mapping[str, tuple[str, Any]] = {
    "product.import_prices": ("prices", update_prices),
    "product.import_": ("items", import_products),
}
