"""The clients of the shops that a server has used."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any

from ozon_generated.errors import ArgumentError
from ozon_generated.exact_json import loads

from .. import shops
from ..shops import Shop
from .trim import text_of

#: Maximum number of shops that are named.
_SHOWN = 20


class Shops:
    """Clients by shop and API, with connections that stay open.

    Args:
        default: the shop where none is named.
        writes: whether there are clients that may write.
    """

    def __init__(self, default: str | None, *, writes: bool) -> None:
        self._default = default
        self._writes = writes
        self._shops: dict[str | None, Shop] = {}
        self._clients: dict[tuple[str, str], Any] = {}

    def known(self) -> str:
        """The shops by name, as a sentence; empty if there is at most one."""
        try:
            names = shops.names()
        except ArgumentError:  # calls say it
            names = []
        for name in (None, *names):
            with suppress(ArgumentError):  # there may be no default shop
                self.get(name)  # so that its secrets are masked from the beginning
        more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
        return f"Shops: {', '.join(names[:_SHOWN])}{more}." if len(names) > 1 else ""

    def get(self, name: str | None = None) -> Shop:
        """A shop by its name. Raises `ArgumentError`."""
        chosen = name or self._default
        if chosen not in self._shops:
            self._shops[chosen] = shops.get(chosen)
        return self._shops[chosen]

    def client(self, shop: Shop, api: str, *, writing: bool = False) -> Any:
        """An asynchronous client, read-only unless it is for a confirmed write. Raises `ArgumentError`."""
        key = shop.name, api
        if key not in self._clients:
            make = getattr(shop, f"async_{api}")
            self._clients[key] = make(read_only=not self._writes, unknown_fields="error")
        found = self._clients[key]
        return found if writing else found.with_options(read_only=True)

    def mask(self, text: str) -> str:
        """A text without the secrets of these shops."""
        for shop in self._shops.values():
            text = shop.mask(text)
        return text

    def masked(self, value: Any) -> Any:
        """A value of JSON without the secrets of these shops, of which no part is shown either."""
        text = text_of(value)
        masked = self.mask(text)
        return value if masked == text else loads(masked.encode())

    def free_of_secrets(self, value: object) -> bool:
        """Whether a value of JSON has no secret of these shops. An error might quote a part of it."""
        text = json.dumps(value, ensure_ascii=False)
        return self.mask(text) == text

    async def close(self) -> None:
        """Close the connections."""
        for client in self._clients.values():
            await client.aclose()
