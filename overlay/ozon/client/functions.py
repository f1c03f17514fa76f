"""Functions of a client, which a single call does not need."""

from __future__ import annotations

from ..steps import ForClients
from .seller import AsyncSeller, Seller

#: Decorators of functions that take a `Seller` or an `AsyncSeller`.
for_seller = ForClients(Seller, AsyncSeller)
