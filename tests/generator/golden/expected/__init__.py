# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Mini API: the client and its resources."""

from .client import BASE_URL, AsyncMiniClient, MiniClient

__all__ = ["BASE_URL", "AsyncMiniClient", "MiniClient"]
