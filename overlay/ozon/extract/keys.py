"""Checks the key of a shop: with a dead one, lists of postings are empty instead of refused."""

from __future__ import annotations

from datetime import UTC, date, datetime

from ozon_generated.client import CallOptions
from ozon_generated.errors import ForbiddenError, OzonError, UnauthorizedError

from ..client.seller import Seller
from .remembered import ShopState


def check_key(seller: Seller, today: date, options: CallOptions) -> ShopState:
    """What Ozon says of a key.

    Raises:
        OzonError: it cannot be told, for example because there was no answer.
    """
    try:
        answer = seller.api_key.roles(options=options)
    except (UnauthorizedError, ForbiddenError) as error:
        return ShopState(checked=today, closed=_reason(error))
    methods = [getattr(role, "methods", None) for role in answer.roles] if isinstance(answer.roles, list) else [None]
    known = all(isinstance(paths, list) for paths in methods)
    paths = frozenset(str(path) for of_role in methods for path in of_role or ()) if known else None
    expires = answer.expires_at
    return ShopState(
        checked=today,
        closed="" if paths or paths is None else "the key has no roles",
        expires=expires.astimezone(UTC) if isinstance(expires, datetime) else None,
        paths=paths,
    )


def _reason(error: OzonError) -> str:
    return f"Ozon refuses the key: {error}"
