"""The address of an API in the environment: for clients that a program makes without ``base_url``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import pytest

from ozon import (
    AsyncMerchants,
    AsyncPerformance,
    AsyncSeller,
    Merchants,
    OAuthApp,
    Performance,
    Seller,
)
from ozon.errors import ArgumentError
from ozon.sandbox import Sandbox


class Api(NamedTuple):
    """An API with its variable and its own address."""

    make: Callable[..., Any]
    variable: str
    own: str


APIS = [
    Api(Seller, "OZON_BASE_URL", "https://api-seller.ozon.ru"),
    Api(AsyncSeller, "OZON_BASE_URL", "https://api-seller.ozon.ru"),
    Api(Performance, "OZON_PERFORMANCE_BASE_URL", "https://api-performance.ozon.ru"),
    Api(AsyncPerformance, "OZON_PERFORMANCE_BASE_URL", "https://api-performance.ozon.ru"),
    Api(Merchants, "OZON_MERCHANTS_BASE_URL", "https://api.ozon.ru"),
    Api(AsyncMerchants, "OZON_MERCHANTS_BASE_URL", "https://api.ozon.ru"),
]
VARIABLES = sorted({api.variable for api in APIS})
every_api = pytest.mark.parametrize("api", APIS, ids=lambda api: api.make.__name__)


@pytest.fixture(autouse=True)
def unset(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)


def address(api: Api, **settings: Any) -> str:
    return str(api.make("name", "5ecret", **settings).http.base_url)


@every_api
def test_the_variable_is_used_when_no_address_is_given(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    assert address(api).rstrip("/") == api.own
    monkeypatch.setenv(api.variable, "http://127.0.0.1:8000/below")
    assert address(api) == "http://127.0.0.1:8000/below"
    assert address(api, base_url="https://given.example").rstrip("/") == "https://given.example"
    monkeypatch.setenv(api.variable, "")
    assert address(api).rstrip("/") == api.own


@every_api
def test_the_variables_of_other_apis_are_not(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    """Someone with a proxy for one API must not get the credentials of another sent there."""
    for name in VARIABLES:
        if name != api.variable:
            monkeypatch.setenv(name, "https://proxy.example")
    assert address(api).rstrip("/") == api.own


@every_api
@pytest.mark.parametrize(
    ("given", "message"),
    [
        ("http://sandbox.example", "is not encrypted: use https"),
        ("http://192.0.2.1:8000", "is not encrypted: use https"),
        ("sandbox.example", "is not an address such as https://host"),
        ("ftp://sandbox.example", "is not an address such as https://host"),
        (" ", "is not an address such as https://host"),
        ("https://user:pa55word@sandbox.example", "has a user or a password"),
    ],
)
def test_it_is_checked_as_the_argument_is(api: Api, given: str, message: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ArgumentError) as by_argument:
        address(api, base_url=given)
    monkeypatch.setenv(api.variable, given)
    with pytest.raises(ArgumentError) as by_variable:
        address(api)
    assert message in str(by_variable.value)
    assert str(by_variable.value) == str(by_argument.value).replace("base_url", api.variable)
    assert "pa55word" not in str(by_variable.value)
    assert by_variable.value.__cause__ is None
    assert not any("pa55word" in repr(frame.frame.f_locals) for frame in by_variable.traceback[1:])


@every_api
def test_an_insecure_address_needs_leave(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(api.variable, "http://sandbox.example")
    assert address(api, allow_insecure=True).startswith("http://sandbox.example")


def test_there_are_no_limits_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    def has_limits() -> bool:
        return "LimitTransport" in repr(vars(Seller("1", "k").http._transport))

    assert has_limits()
    monkeypatch.setenv("OZON_BASE_URL", "http://127.0.0.1:8000")
    assert not has_limits()
    monkeypatch.setenv("OZON_BASE_URL", "https://api-seller.ozon.ru")
    assert has_limits()


def test_a_client_without_arguments_calls_there_and_sends_its_key_nowhere_else(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("NO_PROXY", "*")
    monkeypatch.setenv("OZON_CLIENT_ID", "836")
    monkeypatch.setenv("OZON_API_KEY", "sandbox-key")
    sandbox = Sandbox()
    with sandbox.serve() as url:
        monkeypatch.setenv("OZON_BASE_URL", url)
        with Seller() as seller:
            seller.product.list(filter={})
    assert [request.path for request in sandbox.requests] == ["/v3/product/list"]
    assert sandbox.requests[0].headers["api-key"] == "sandbox-key"


def test_the_token_call_of_an_application_stays_where_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.setenv(name, "https://proxy.example")
    assert str(OAuthApp("id", "5ecret")._settings.base_url).rstrip("/") == "https://xapi.ozon.ru"
