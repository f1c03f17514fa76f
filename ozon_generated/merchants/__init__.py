# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Ozon Merchants API (legacy): the client and its resources."""

from .client import BASE_URL, AsyncMerchantsClient, MerchantsClient

__all__ = ["BASE_URL", "AsyncMerchantsClient", "MerchantsClient"]
