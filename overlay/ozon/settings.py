"""The settings of clients and of single calls; ``help()`` on each shows what its names mean."""

from __future__ import annotations

from ozon_generated.client import CallOptions as CallOptions

from .client.seller import SellerChanges as SellerChanges
from .client.seller import SellerSettings as SellerSettings
from .client.settings import CallSettings as CallSettings
from .client.settings import ClientSettings as ClientSettings

__all__ = ["CallOptions", "CallSettings", "ClientSettings", "SellerChanges", "SellerSettings"]
