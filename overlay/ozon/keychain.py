"""Secrets of shops in the keychain of the system, by the package keyring."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from ozon_generated.errors import ArgumentError

_SERVICE = "ozon-client"


def found() -> Any:
    """The package keyring, if it is installed and finds a keychain."""
    try:
        import keyring
        from keyring.backends.fail import Keyring as Nothing
    except ImportError:
        return None
    return None if isinstance(keyring.get_keyring(), Nothing) else keyring


def forget(name: str, fields: Collection[str]) -> None:
    """Remove secrets from the keychain, if they are there."""
    if fields and (chain := found()) is not None:
        with _unlocked():
            for field in fields:
                if chain.get_password(_SERVICE, f"{name}/{field}") is not None:
                    chain.delete_password(_SERVICE, f"{name}/{field}")


def keep(chain: Any, name: str, field: str, value: str) -> None:
    """Keep a secret of a shop."""
    with _unlocked():
        chain.set_password(_SERVICE, f"{name}/{field}", value)


@contextmanager
def _unlocked() -> Iterator[None]:
    """Turn the errors of a keychain, which may be locked, into `ArgumentError`."""
    from keyring.errors import KeyringError

    try:
        yield
    except KeyringError as error:
        raise ArgumentError(f"The keychain cannot be used: {error}") from None


def secrets(name: str, shop: Mapping[str, Any]) -> dict[str, str]:
    """The secrets of a shop that the keychain keeps. Raises `ArgumentError` if it cannot be read."""
    fields = shop.get("keyring", ())
    if not fields:
        return {}
    if (chain := found()) is None:
        raise ArgumentError(f"The secrets of {name!r} are in a keychain that cannot be read here: add it again.")
    with _unlocked():
        stored = {field: chain.get_password(_SERVICE, f"{name}/{field}") for field in fields}
    return {field: value for field, value in stored.items() if value}
