"""Pushes: a receiver of what Ozon sends by itself, which stores each event before it acknowledges it.

::

    from ozon.push import PostingNew, Receiver

    receiver = Receiver("push.db", name="my-shop", version="1.0")

    @receiver.on(PostingNew)
    def pack(event: PostingNew) -> None:
        print(event.posting_number)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ozon_generated.lazy import lazy

if TYPE_CHECKING:
    from ozon_generated.push import Event as Event
    from ozon_generated.push import UnknownEvent as UnknownEvent
    from ozon_generated.seller.push import ChatClosed as ChatClosed
    from ozon_generated.seller.push import DescriptionCategoryTreeChanged as DescriptionCategoryTreeChanged
    from ozon_generated.seller.push import FboPostingCancelled as FboPostingCancelled
    from ozon_generated.seller.push import FboPostingDeliveryDateChanged as FboPostingDeliveryDateChanged
    from ozon_generated.seller.push import FboPostingNew as FboPostingNew
    from ozon_generated.seller.push import FboPostingStateChanged as FboPostingStateChanged
    from ozon_generated.seller.push import FboStocksChanged as FboStocksChanged
    from ozon_generated.seller.push import ItemCreated as ItemCreated
    from ozon_generated.seller.push import ItemCreatedOrUpdated as ItemCreatedOrUpdated
    from ozon_generated.seller.push import ItemUpdated as ItemUpdated
    from ozon_generated.seller.push import MessageNew as MessageNew
    from ozon_generated.seller.push import MessageRead as MessageRead
    from ozon_generated.seller.push import MessageUpdated as MessageUpdated
    from ozon_generated.seller.push import OrderCancelled as OrderCancelled
    from ozon_generated.seller.push import OrderNew as OrderNew
    from ozon_generated.seller.push import OrderStateChanged as OrderStateChanged
    from ozon_generated.seller.push import PostingCancelled as PostingCancelled
    from ozon_generated.seller.push import PostingCutoffDateChanged as PostingCutoffDateChanged
    from ozon_generated.seller.push import PostingDeliveryDateChanged as PostingDeliveryDateChanged
    from ozon_generated.seller.push import PostingNew as PostingNew
    from ozon_generated.seller.push import PostingStateChanged as PostingStateChanged
    from ozon_generated.seller.push import StocksChanged as StocksChanged

    from .answers import Answer as Answer
    from .differences import Made as Made
    from .networks import OZON_NETWORKS as OZON_NETWORKS
    from .receiver import Receiver as Receiver
    from .reconciling import Reconciled as Reconciled
    from .reconciling import reconcile as reconcile
    from .records import StoredEvent as StoredEvent
    from .store import StoreError as StoreError
    from .url_changes import PushUrlError as PushUrlError
    from .url_changes import delete_url as delete_url
    from .url_changes import disable_url as disable_url
    from .url_changes import enable_url as enable_url
    from .url_changes import set_url as set_url
    from .url_checks import UrlCheck as UrlCheck
    from .url_checks import check_url as check_url
    from .urls import PushUrl as PushUrl
    from .urls import list_urls as list_urls
else:
    __getattr__ = lazy(
        __name__,
        {
            ".answers": "Answer",
            ".differences": "Made",
            ".networks": "OZON_NETWORKS",
            ".receiver": "Receiver",
            ".reconciling": "Reconciled reconcile",
            ".records": "StoredEvent",
            ".store": "StoreError",
            ".url_changes": "PushUrlError delete_url disable_url enable_url set_url",
            ".url_checks": "UrlCheck check_url",
            ".urls": "PushUrl list_urls",
            "ozon_generated.push": "Event UnknownEvent",
            "ozon_generated.seller.push": "ChatClosed DescriptionCategoryTreeChanged FboPostingCancelled "
            "FboPostingDeliveryDateChanged FboPostingNew FboPostingStateChanged FboStocksChanged "
            "ItemCreated ItemCreatedOrUpdated ItemUpdated MessageNew MessageRead MessageUpdated "
            "OrderCancelled OrderNew OrderStateChanged PostingCancelled PostingCutoffDateChanged "
            "PostingDeliveryDateChanged PostingNew PostingStateChanged StocksChanged",
        },
    )
