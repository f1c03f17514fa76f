"""The settings of clients and of single calls; ``help()`` on each shows what its names mean."""

from __future__ import annotations

from ozon_generated.client import CallOptions as CallOptions

from .client.options import CallSettings as CallSettings
from .client.options import ClientSettings as ClientSettings
from .client.options import SellerChanges as SellerChanges
from .client.options import SellerSettings as SellerSettings

__all__ = ["CallOptions", "CallSettings", "ClientSettings", "SellerChanges", "SellerSettings"]
