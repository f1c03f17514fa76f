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
    from ._money import amount as amount
    from ._pages import Checkpoint as Checkpoint
    from ._pages import PaginationError as PaginationError
    from ._pages import paginate as paginate
    from ._pipeline import LifecycleWarning as LifecycleWarning
    from ._pipeline import OzonWarning as OzonWarning
    from ._retry import Retry as Retry
    from ._tasks import WaitTimeoutError as WaitTimeoutError
    from ._tasks import wait_for_import as wait_for_import
    from ._values import CategoryInfo as CategoryInfo
    from ._values import Progress as Progress
    from ._values import attribute_values as attribute_values
    from ._values import category_info as category_info
    from .merchants import AsyncMerchants as AsyncMerchants
    from .merchants import Merchants as Merchants
    from .merchants import wait_for_job as wait_for_job
else:
    __getattr__ = lazy(
        __name__,
        {
            "AsyncMerchants": ".merchants",
            "AsyncSeller": "._clients",
            "CategoryInfo": "._values",
            "Checkpoint": "._pages",
            "LifecycleWarning": "._pipeline",
            "Merchants": ".merchants",
            "OzonWarning": "._pipeline",
            "PaginationError": "._pages",
            "Progress": "._values",
            "Retry": "._retry",
            "Seller": "._clients",
            "WaitTimeoutError": "._tasks",
            "amount": "._money",
            "attribute_values": "._values",
            "category_info": "._values",
            "paginate": "._pages",
            "wait_for_import": "._tasks",
            "wait_for_job": ".merchants",
        },
    )

__all__ = ["NULL", "OzonError", "__version__", "errors"]
