"""A service that gives out tokens, and what must not show of them."""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable
from typing import Any
from xml.etree import ElementTree

from ozon.merchants import Merchants
from ozon.merchants.xml import FRAGMENT, parse
from ozon_generated.errors import ArgumentError, OzonError
from tests.library import httpx

APPLICATION_ID, SECRET_KEY = "DemoApp", "0123456789abcdef"
HEADER_SIGNATURE = "25224a8cc98b17d07f9521aa220b70c5cdb6dff2"
QUERY_SIGNATURE = "1201eb5cc2fe2c7d11e8c64e82f9940976b0168d"
SECRETS = (SECRET_KEY, HEADER_SIGNATURE, QUERY_SIGNATURE, "t0ken")

Reply = httpx.Response | Callable[[httpx.Request], httpx.Response]


class Server:
    """Gives out the tokens t0ken-1, t0ken-2 and so on, and answers calls that carry the newest one."""

    def __init__(self, reply: Reply | None = None, *, expiration: object = 1200) -> None:
        self.reply = reply or httpx.Response(200, json={"Products": [{"ProductId": 31000001}]})
        self.expiration = expiration
        self.tokens = 0
        self.token_reply: httpx.Response | None = None
        self.calls: list[httpx.Request] = []
        self.used: list[str] = []  # tokens of the calls; a request that is sent again is the same object

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == "/auth/token/merchants":
            return self.token(request)
        self.calls.append(request)
        self.used.append(request.headers.get("x-token", ""))
        if request.headers.get("x-token") != f"t0ken-{self.tokens}":
            return httpx.Response(401, json={"ResponseStatus": {"ErrorCode": "401", "Message": "bad token"}})
        return self.reply(request) if callable(self.reply) else fresh(self.reply)

    def token(self, request: httpx.Request) -> httpx.Response:
        self.tokens += 1
        self.token_request = request
        if self.token_reply is not None:
            return fresh(self.token_reply)
        return httpx.Response(
            200, json={"token": f"t0ken-{self.tokens}", "expiration": self.expiration, "responseStatus": None}
        )

    @property
    def call(self) -> httpx.Request:
        """The last call."""
        return self.calls[-1]

    @property
    def body(self) -> Any:
        """The JSON of the last call."""
        return json.loads(self.call.content)


def fresh(response: httpx.Response) -> httpx.Response:
    return httpx.Response(response.status_code, headers=response.headers, content=response.content)


def client(server: Callable[[httpx.Request], httpx.Response], **settings: Any) -> Merchants:
    return Merchants(APPLICATION_ID, SECRET_KEY, transport=httpx.MockTransport(server), **settings)


def russian(status: int, body: object) -> httpx.Response:
    """An answer as the service writes it: JSON in windows-1251."""
    return httpx.Response(status, content=json.dumps(body, ensure_ascii=False).encode("windows-1251"))


def assert_keeps_secrets(error: OzonError) -> None:
    shown = [str(error), repr(error), repr(error.request), repr(error.response), repr(pickle.dumps(error))]
    shown += [repr(error.__dict__), repr(pickle.loads(pickle.dumps(error)).__dict__)]
    assert not [text for text in shown for secret in SECRETS if secret in text]


def decode(content: bytes) -> dict[str, Any]:
    """Read a ``Product`` element into the members of the JSON body: every value is text, the Description as XML."""
    try:
        text = content.decode()
    except UnicodeDecodeError:
        text = content.decode("windows-1251", errors="replace")
    root = parse(text, "Product")
    if root.tag != "Product":
        raise ArgumentError(f"The root element is {root.tag}, not Product.")
    body: dict[str, Any] = dict(root.attrib)
    for child in root:
        add(body, child.tag, fragment_of(child) if child.tag == FRAGMENT else value_of(child))
    return body


def fragment_of(element: ElementTree.Element) -> str:
    element.tail = None
    return ElementTree.tostring(element, encoding="unicode")


def value_of(element: ElementTree.Element) -> object:
    text = element.text or ""
    if not len(element) and not element.attrib:
        return text
    value: dict[str, Any] = dict(element.attrib)
    for child in element:
        add(value, child.tag, value_of(child))
    if text.strip():
        value["#text"] = text
    return value


def add(into: dict[str, Any], name: str, value: object) -> None:
    """A member that comes again makes a list."""
    if name not in into:
        into[name] = value
    elif isinstance(into[name], list):
        into[name].append(value)
    else:
        into[name] = [into[name], value]
