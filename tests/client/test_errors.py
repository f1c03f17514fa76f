"""Errors as a user of the clients meets them: the right class, a hint, no secret."""

from __future__ import annotations

import pickle

import anyio
import pytest

from ozon import OzonError, errors
from tests.library import httpx
from tests.runtime.servers import KEY, Script, async_seller, seller


def raised(reply: httpx.Response | Exception) -> OzonError:
    """What both clients raise."""
    found: list[OzonError] = []

    async def ask() -> None:
        async with async_seller(Script(reply)) as shop:
            with pytest.raises(OzonError) as caught:
                await shop.product.list(filter={})
            found.append(caught.value)

    with pytest.raises(OzonError) as caught:
        seller(Script(reply)).product.list(filter={})
    anyio.run(ask)
    assert (type(found[0]), str(found[0])) == (type(caught.value), str(caught.value))
    return caught.value


@pytest.mark.parametrize(
    ("status", "headers", "message", "hint"),
    [
        (400, {}, "Circle is open", "wait before you call it again"),
        (400, {}, "obsolete method cannot be used", "switched this method off"),
        (403, {}, "Company is blocked", "contact its support"),
        (401, {}, "no", "Client-Id and Api-Key"),
        (403, {}, "no", "lack a role"),
        (429, {"Item-Retry-After": "2"}, "no", "Try again in 120 seconds"),
        (429, {"Retry-After": "3"}, "no", "Try again in 3 seconds"),
        (429, {}, "no", ""),
        (400, {}, "no", ""),
        (500, {}, "no", ""),
    ],
)
def test_hints(status: int, headers: dict[str, str], message: str, hint: str) -> None:
    error = raised(httpx.Response(status, json={"code": 7, "message": message}, headers=headers))
    assert hint in error.hint
    assert bool(error.hint) is bool(hint)
    assert str(error).endswith(error.hint)


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (httpx.Response(400), errors.BadRequestError),
        (httpx.Response(401), errors.UnauthorizedError),
        (httpx.Response(403), errors.ForbiddenError),
        (httpx.Response(404), errors.NotFoundError),
        (httpx.Response(409), errors.ConflictError),
        (httpx.Response(429), errors.RateLimitError),
        (httpx.Response(502, html="<h1>Bad Gateway</h1>"), errors.ServerError),
        (httpx.Response(418), errors.ApiError),
        (httpx.Response(200, html="<h1>"), errors.DecodeError),
        (httpx.ConnectError("no"), errors.TransportError),
        (httpx.ReadTimeout(""), errors.TransportError),
    ],
)
def test_every_failure_is_one_of_ours(reply: httpx.Response | Exception, kind: type[OzonError]) -> None:
    error = raised(reply)
    twin = pickle.loads(pickle.dumps(error))
    assert type(error) is type(twin) is kind
    assert error.operation == "product.list"
    assert str(twin) == str(error)
    assert len(str(error).splitlines()) == 1
    assert KEY not in str(error) + repr(error.__dict__) + repr(pickle.dumps(error))
    assert error.request is not None
    assert error.request.headers["api-key"] == "***"
