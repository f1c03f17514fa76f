# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Ozon Seller API: the client and its resources."""

from .client import BASE_URL, AsyncSellerClient, SellerClient

__all__ = ["BASE_URL", "AsyncSellerClient", "SellerClient"]
