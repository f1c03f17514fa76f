"""OAuth applications authorised by sellers: `OAuthApp` gets, caches, renews and stores their tokens."""

from __future__ import annotations

from .app import OAuthApp
from .tokens import OAuthToken, TokenStoreError

__all__ = ["OAuthApp", "OAuthToken", "TokenStoreError"]
