"""Client settings, as they are passed. Only type checkers and `ozon.settings` load this module."""

from __future__ import annotations

from pathlib import Path
from ssl import SSLContext
from typing import TYPE_CHECKING, Literal, TypedDict

from ozon_generated.messages import Timeout

from ..clock import Clock
from ..transport.retry import Retry

if TYPE_CHECKING:
    from ..limits import Limits
    from ..transport.events import Hook


class CallSettings(TypedDict, total=False):
    """Settings that may differ between clients that share connections.

    timeout: seconds for each phase of a request, or an ``httpx.Timeout`` or ``httpx2.Timeout``. Default: 30, and 10 to
        connect.
        ``Retry(deadline=...)`` limits the whole call.
    retry: how often and how long a call is retried if that is safe.
    strict: whether a 200 with failed items raises `ozon.ItemsFailedError`; otherwise use ``item_errors``.
    unknown_fields: what to do with a field of a request that is not documented, a typo or a new field of Ozon: ``warn``
        and send it (default), raise an ``error`` before anything is sent, or ``send`` it.
    read_only: True to refuse calls that change something, with `ozon.errors.ReadOnlyError`, before anything is sent. A
        copy cannot lift it.
    on_request: called with an `ozon.Event` before each attempt. An exception from it reaches the caller, and nothing is
        sent. Exceptions from the other hooks are logged, and the call continues.
    on_response: called with an `ozon.Event` after each attempt, with or without an answer.
    on_retry: called with an `ozon.Event` before a retry.
    on_wait: called with an `ozon.Event` when a call waits for a rate limit or before a retry.
    log_bodies: whether the logger ``ozon`` shows bodies at DEBUG, without secrets; default: OZON_LOG_BODIES.
    keep_bodies: False to leave bodies and details out of errors, events and logs. Secrets are always left out;
        customers' texts, addresses and digital codes are not.
    tracing: True for OpenTelemetry spans, False for none; default: spans if the program has imported OpenTelemetry.
    """

    timeout: float | Timeout | None
    retry: Retry | None
    strict: bool
    unknown_fields: Literal["warn", "error", "send"]
    read_only: bool
    on_request: Hook | None
    on_response: Hook | None
    on_retry: Hook | None
    on_wait: Hook | None
    log_bodies: bool
    keep_bodies: bool
    tracing: bool | None


class ClientSettings(CallSettings, total=False):
    """Settings of the clients of all APIs, besides credentials.

    base_url: another address, such as that of a sandbox; https unless it is the local machine. Default: OZON_BASE_URL
        (Seller API), OZON_PERFORMANCE_BASE_URL or OZON_MERCHANTS_BASE_URL, or Ozon's own address.
    verify: False to accept any certificate; or a file or folder with your own CA, or an ``ssl.SSLContext``.
    proxy: address of a proxy, such as ``http://host:3128``; SOCKS needs ``pip install 'httpx[socks]'``. Default:
        HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY (hosts, domains, networks such as 10.0.0.0/8, or ``*``).
    trust_env: False to ignore those variables, SSL_CERT_FILE and SSL_CERT_DIR.
    http2: True for HTTP/2; needs ``pip install 'ozon-client[http2]'``.
    http_library: the library for connections: ``httpx``, or its successor ``httpx2``, which takes less time for a call
        and needs ``pip install 'ozon-client[httpx2]'``. Default: OZON_HTTP_LIBRARY, or ``httpx``.
    max_connections: maximum number of open connections; further calls wait for a free one, up to the pool timeout.
    allow_insecure: True to send the key unencrypted to another machine.
    limits: the rate limits; ``None`` for none. On by default, unless ``base_url`` or ``transport`` lead elsewhere.
    clock: the clock, see `ozon.clock.Clock`; for tests. Default: the system's, or that of `ozon.clock.use`. Limits go
        by it too, unless they have a ``store``, which has a clock of its own.
    """

    base_url: str
    verify: bool | SSLContext | str | Path
    proxy: str | None
    trust_env: bool
    http2: bool
    http_library: Literal["httpx", "httpx2"]
    max_connections: int
    allow_insecure: bool
    limits: Limits | None
    clock: Clock


class SellerChanges(CallSettings, total=False):
    """The options of ``with_options`` of a `Seller`.

    language: default language of categories and attributes: ``RU``, ``EN``, ``TR``, ``ZH_HANS``.
    description_category_id: default category.
    type_id: default product type.
    """

    language: str | None
    description_category_id: int | None
    type_id: int | None


class SellerSettings(ClientSettings, SellerChanges, total=False):
    """The settings of a `Seller` besides credentials and transport."""
