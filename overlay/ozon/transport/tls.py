"""TLS contexts, one per verification setting: each costs 20 ms and nearly a megabyte."""

from __future__ import annotations

import os
import threading
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from ozon_generated.connections import Library, ssl_context
from ozon_generated.errors import ArgumentError

if TYPE_CHECKING:
    from ssl import SSLContext

_VARIABLES = ("SSL_CERT_FILE", "SSL_CERT_DIR")
_LOCK = threading.Lock()


def context(verify: bool | SSLContext | str | Path, trust_env: bool, http2: bool, library: Library) -> SSLContext:
    """The context for a setting, shared by all clients with that setting. Raises `ArgumentError`.

    Files are read again when they change, a folder when files come or go. The libraries set the protocols of a
    context, so HTTP/2 needs its own; each has certificates of its own.
    """
    if not isinstance(verify, bool | str | Path):
        return verify
    name, path = _source(verify, trust_env)
    state = _state(name, path), os.environ.get("SSLKEYLOGFILE")
    with _LOCK:
        return _made(verify is not False, name, path, http2, library, state)


@lru_cache
def unused() -> SSLContext:
    """A context for connections without TLS, which trusts nobody: the libraries demand one."""
    import ssl  # takes 7 ms, and is needed at the first request only

    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def check(verify: bool | SSLContext | str | Path, trust_env: bool) -> None:
    """Refuse unreadable certificates of the user, not those of a library."""
    if isinstance(verify, bool | str | Path) and _source(verify, trust_env)[1] is not None:
        context(verify, trust_env, False, "httpx")


def _source(verify: bool | str | Path, trust_env: bool) -> tuple[str, str | None]:
    """The setting that gives the certificates, and its file or folder."""
    if not isinstance(verify, bool):
        return "verify", str(verify)
    if verify and trust_env:
        for name in _VARIABLES:
            if os.environ.get(name):
                return name, os.environ[name]
    return "", None


def _state(name: str, path: str | None) -> tuple[tuple[int, int], ...]:
    """A value that changes with the files; OpenSSL takes several folders in SSL_CERT_DIR."""
    if path is None:
        return ()
    several = path.split(os.pathsep) if name == "SSL_CERT_DIR" else [path]
    found = [os.stat(one) for one in several if os.path.exists(one)]
    if not found:
        raise ArgumentError(f"{name}: there is no file or folder {path!r}.")
    return tuple((one.st_mtime_ns, one.st_size) for one in found)


@lru_cache(maxsize=16)
def _made(verify: bool, name: str, path: str | None, http2: bool, library: Library, state: object) -> SSLContext:
    import ssl

    if path is None:
        return ssl_context(library, verify)
    try:
        if name == "SSL_CERT_DIR" or os.path.isdir(path):
            return ssl.create_default_context(capath=path)
        return ssl.create_default_context(cafile=path)
    except OSError as error:  # also ssl.SSLError
        text = f"{name}: {path!r} holds no certificates that can be read ({error.strerror or type(error).__name__})."
    raise ArgumentError(text)
