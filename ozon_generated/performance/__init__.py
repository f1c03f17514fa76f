# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Ozon Performance API: the client and its resources."""

from .client import BASE_URL, AsyncPerformanceClient, PerformanceClient

__all__ = ["BASE_URL", "AsyncPerformanceClient", "PerformanceClient"]
