"""A Python client for Ozon's seller APIs: typed, synchronous and asynchronous, safe with writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ozon_generated import errors
from ozon_generated.errors import OzonError
from ozon_generated.lazy import lazy
from ozon_generated.model import NULL

from ._version import __version__

if TYPE_CHECKING:
    from ._clients import AsyncSeller as AsyncSeller
    from ._clients import Seller as Seller
    from ._item_errors import ItemFailure as ItemFailure
    from ._item_errors import ItemsFailedError as ItemsFailedError
    from ._item_errors import item_errors as item_errors
    from ._money import amount as amount
    from ._oauth import OAuthApp as OAuthApp
    from ._oauth import OAuthToken as OAuthToken
    from ._oauth import TokenStoreError as TokenStoreError
    from ._observe import Event as Event
    from ._pages import PaginationError as PaginationError
    from ._pages import pages as pages
    from ._pages import paginate as paginate
    from ._pages import resume as resume
    from ._pipeline import LifecycleWarning as LifecycleWarning
    from ._pipeline import OzonWarning as OzonWarning
    from ._retry import Retry as Retry
    from ._tasks import WaitTimeoutError as WaitTimeoutError
    from ._tasks import wait_for_import as wait_for_import
    from ._values import CategoryInfo as CategoryInfo
    from ._values import Progress as Progress
    from ._values import attribute_values as attribute_values
    from ._values import category_info as category_info
    from ._walks import AsyncWalk as AsyncWalk
    from ._walks import Checkpoint as Checkpoint
    from ._walks import Walk as Walk
    from ._windows import in_windows as in_windows
    from ._zones import in_zone as in_zone
    from .batch import import_products as import_products
    from .batch import update_prices as update_prices
    from .batch import update_stocks as update_stocks
    from .cards import check_card as check_card
    from .cards import edit_card as edit_card
    from .merchants import AsyncMerchants as AsyncMerchants
    from .merchants import Merchants as Merchants
    from .merchants import wait_for_job as wait_for_job
    from .performance import AsyncPerformance as AsyncPerformance
    from .performance import Performance as Performance
    from .performance import ReportError as ReportError
    from .performance import download_report as download_report
    from .walker import walk_dictionaries as walk_dictionaries
else:
    __getattr__ = lazy(
        __name__,
        {
            "AsyncMerchants": ".merchants",
            "AsyncPerformance": ".performance",
            "AsyncSeller": "._clients",
            "CategoryInfo": "._values",
            "AsyncWalk": "._walks",
            "Checkpoint": "._walks",
            "Walk": "._walks",
            "Event": "._observe",
            "ItemFailure": "._item_errors",
            "ItemsFailedError": "._item_errors",
            "LifecycleWarning": "._pipeline",
            "Merchants": ".merchants",
            "OAuthApp": "._oauth",
            "OAuthToken": "._oauth",
            "TokenStoreError": "._oauth",
            "OzonWarning": "._pipeline",
            "PaginationError": "._pages",
            "Performance": ".performance",
            "Progress": "._values",
            "ReportError": ".performance",
            "Retry": "._retry",
            "Seller": "._clients",
            "WaitTimeoutError": "._tasks",
            "amount": "._money",
            "attribute_values": "._values",
            "category_info": "._values",
            "check_card": ".cards",
            "download_report": ".performance",
            "edit_card": ".cards",
            "import_products": ".batch",
            "item_errors": "._item_errors",
            "in_windows": "._windows",
            "in_zone": "._zones",
            "pages": "._pages",
            "paginate": "._pages",
            "resume": "._pages",
            "update_prices": ".batch",
            "update_stocks": ".batch",
            "wait_for_import": "._tasks",
            "wait_for_job": ".merchants",
            "walk_dictionaries": ".walker",
        },
    )

__all__ = ["NULL", "OzonError", "__version__", "errors"]
