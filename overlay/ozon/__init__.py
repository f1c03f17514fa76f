"""A Python client for Ozon's seller APIs: typed, synchronous and asynchronous, safe with writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ozon_generated.errors import OzonError as OzonError
from ozon_generated.lazy import lazy
from ozon_generated.model import NULL as NULL

from . import errors as errors
from .version import __version__ as __version__

if TYPE_CHECKING:
    from . import batch as batch
    from . import cards as cards
    from . import doctor as doctor
    from . import files as files
    from . import limits as limits
    from . import merchants as merchants
    from . import mirror as mirror
    from . import oauth as oauth
    from . import operations as operations
    from . import performance as performance
    from . import settings as settings
    from . import walker as walker
    from .batch.products import edit_card as edit_card
    from .batch.products import import_products as import_products
    from .batch.products import update_prices as update_prices
    from .batch.products import update_stocks as update_stocks
    from .batch.reads import chunked as chunked
    from .cards.check import check_card as check_card
    from .client.item_errors import ItemFailure as ItemFailure
    from .client.item_errors import ItemsFailedError as ItemsFailedError
    from .client.item_errors import item_errors as item_errors
    from .client.pipeline import LifecycleWarning as LifecycleWarning
    from .client.pipeline import UnknownFieldWarning as UnknownFieldWarning
    from .client.seller import AsyncSeller as AsyncSeller
    from .client.seller import Seller as Seller
    from .dictionaries.values import CategoryInfo as CategoryInfo
    from .dictionaries.values import attribute_values as attribute_values
    from .dictionaries.values import category_info as category_info
    from .dictionaries.walk import walk_dictionaries as walk_dictionaries
    from .errors import OzonWarning as OzonWarning
    from .errors import TaskFailedError as TaskFailedError
    from .errors import WaitTimeoutError as WaitTimeoutError
    from .merchants.clients import AsyncMerchants as AsyncMerchants
    from .merchants.clients import Merchants as Merchants
    from .merchants.jobs import wait_for_job as wait_for_job
    from .money import amount as amount
    from .oauth.app import OAuthApp as OAuthApp
    from .oauth.tokens import OAuthToken as OAuthToken
    from .oauth.tokens import TokenStoreError as TokenStoreError
    from .paging.iterators import AsyncWalk as AsyncWalk
    from .paging.iterators import Checkpoint as Checkpoint
    from .paging.iterators import Walk as Walk
    from .paging.paginate import PaginationError as PaginationError
    from .paging.paginate import pages as pages
    from .paging.paginate import paginate as paginate
    from .paging.paginate import resume as resume
    from .paging.periods import in_windows as in_windows
    from .paging.zones import in_zone as in_zone
    from .performance.clients import AsyncPerformance as AsyncPerformance
    from .performance.clients import Performance as Performance
    from .performance.reports import ReportError as ReportError
    from .performance.reports import download_report as download_report
    from .progress import Progress as Progress
    from .tasks.imports import wait_for_import as wait_for_import
    from .tasks.wait import wait_for as wait_for
    from .transport.events import Event as Event
    from .transport.retry import Retry as Retry
else:
    __getattr__ = lazy(
        __name__,
        {
            ".": "batch cards doctor files limits merchants mirror oauth operations performance settings walker",
            ".batch.products": "edit_card import_products update_prices update_stocks",
            ".batch.reads": "chunked",
            ".cards.check": "check_card",
            ".client.item_errors": "ItemFailure ItemsFailedError item_errors",
            ".client.pipeline": "LifecycleWarning OzonWarning UnknownFieldWarning",
            ".client.seller": "AsyncSeller Seller",
            ".dictionaries.values": "CategoryInfo attribute_values category_info",
            ".dictionaries.walk": "walk_dictionaries",
            ".errors": "TaskFailedError WaitTimeoutError",
            ".merchants.clients": "AsyncMerchants Merchants",
            ".merchants.jobs": "wait_for_job",
            ".money": "amount",
            ".oauth.app": "OAuthApp",
            ".oauth.tokens": "OAuthToken TokenStoreError",
            ".paging.iterators": "AsyncWalk Checkpoint Walk",
            ".paging.paginate": "PaginationError pages paginate resume",
            ".paging.periods": "in_windows",
            ".paging.zones": "in_zone",
            ".performance.clients": "AsyncPerformance Performance",
            ".performance.reports": "ReportError download_report",
            ".progress": "Progress",
            ".tasks.imports": "wait_for_import",
            ".tasks.wait": "wait_for",
            ".transport.events": "Event",
            ".transport.retry": "Retry",
        },
        "NULL OzonError __version__ errors",
    )
