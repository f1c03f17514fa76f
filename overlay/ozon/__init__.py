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
    from ._pipeline import LifecycleWarning as LifecycleWarning
    from ._pipeline import OzonWarning as OzonWarning
    from ._retry import Retry as Retry
    from .attribute_values import CategoryInfo as CategoryInfo
    from .attribute_values import Progress as Progress
    from .attribute_values import attribute_values as attribute_values
    from .attribute_values import category_info as category_info
    from .merchants import AsyncMerchants as AsyncMerchants
    from .merchants import Merchants as Merchants
    from .merchants import wait_for_job as wait_for_job
    from .money import amount as amount
    from .pages import Checkpoint as Checkpoint
    from .pages import PaginationError as PaginationError
    from .pages import paginate as paginate
    from .tasks import WaitTimeoutError as WaitTimeoutError
    from .tasks import wait_for_import as wait_for_import
else:
    __getattr__ = lazy(
        __name__,
        {
            "AsyncMerchants": ".merchants",
            "AsyncSeller": "._clients",
            "CategoryInfo": ".attribute_values",
            "Checkpoint": ".pages",
            "LifecycleWarning": "._pipeline",
            "Merchants": ".merchants",
            "OzonWarning": "._pipeline",
            "PaginationError": ".pages",
            "Progress": ".attribute_values",
            "Retry": "._retry",
            "Seller": "._clients",
            "WaitTimeoutError": ".tasks",
            "amount": ".money",
            "attribute_values": ".attribute_values",
            "category_info": ".attribute_values",
            "paginate": ".pages",
            "wait_for_import": ".tasks",
            "wait_for_job": ".merchants",
        },
    )

__all__ = ["NULL", "OzonError", "__version__", "errors"]
