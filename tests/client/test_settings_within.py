"""What stands in settings, or beside a client, is checked as they are: limits, rates, stores, hooks, batches."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import pytest
from attrs import fields

from ozon import OAuthApp, Seller, import_products
from ozon.batch.run import Settings
from ozon.limits import FileStore, Limits, MemoryStore, Rate, RedisStore
from ozon_generated.errors import ArgumentError
from tests.client.settings_support import SECRET
from tests.client.test_settings import FLAG, HOOK, POSITIVE, SECONDS, VALUES
from tests.runtime.servers import Script, ok, seller


class Kind(NamedTuple):
    """Something with settings: how it is made, and which of `VALUES` are right for each."""

    make: Callable[..., object]
    right: Mapping[str, set[str]]


TEXTS = {"text", "five as text", "empty"}
KINDS = {
    "limits": Kind(
        Limits,
        {
            "max_wait": SECONDS | {"none"},
            "store": {"none", "store"},
            "account": {"none"},
            "rates": set(),
            "margin": SECONDS,
            "circle": SECONDS,
            "on_wait": HOOK,
        },
    ),
    "rate": Kind(
        lambda **given: Rate(**{"count": 1, "seconds": 1.0, **given}),
        {"count": {"three"}, "seconds": {"half", "three"}, "scope": set(), "of": set(), "items": TEXTS | {"none"}},
    ),
    "file": Kind(lambda **given: FileStore(**{"path": "limits.db", **given}), {"path": TEXTS, "clock": {"function"}}),
    "application": Kind(
        lambda **given: OAuthApp("id", "secret", refresh_token="r", **given),
        {"grant": {"none"}, "on_token": HOOK, "load": HOOK, "clock": set()},
    ),
    "batch": Kind(
        lambda **given: import_products(seller(Script(ok({}))), [], **given),
        {
            "check": FLAG | {"function"},
            "max_items": {"three"},
            "max_bytes": set(),
            "in_flight": {"three"},
            "interval": POSITIVE,
            "deadline": SECONDS,
            "wait": SECONDS,
            "pause": SECONDS | {"none"},
            "settle": SECONDS,
            "resend": FLAG,
            "moderation": FLAG,
            "moderation_deadline": SECONDS,
            "max_change": POSITIVE | {"none"},
            "progress": HOOK,
            "sending": HOOK,
        },
    ),
}
CASES = [(kind, name, value) for kind in KINDS for name in KINDS[kind].right for value in VALUES]


def test_the_tables_know_every_setting() -> None:
    assert KINDS["limits"].right.keys() == Limits.__annotations__.keys()
    for kind, made in (("rate", Rate), ("batch", Settings)):
        assert KINDS[kind].right.keys() == {one.name for one in fields(made)}, kind


@pytest.mark.parametrize(("kind", "name", "value"), CASES, ids=lambda part: part.replace(" ", "-"))
def test_what_is_right_is_taken_and_all_else_refused(kind: str, name: str, value: str) -> None:
    make, right = KINDS[kind]
    if value in right[name]:
        make(**{name: VALUES[value]})
        return
    with pytest.raises(ArgumentError, match=rf"\b{name}\b") as caught:
        make(**{name: VALUES[value]})
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize(
    "given",
    [
        {"store": FileStore},
        {"store": "limits.db"},
        {"account": Rate(1, 1.0)},
        {"account": [1]},
        {"rates": {"product.list": Rate(1, 1.0)}},
        {"rates": {5: []}},
        {"rates": [Rate(1, 1.0)]},
    ],
    ids=repr,
)
def test_what_is_nearly_right_is_refused(given: dict[str, Any]) -> None:
    with pytest.raises(ArgumentError, match=next(iter(given))):
        Limits(**given)


def test_right_ones_of_limits() -> None:
    Limits(store=MemoryStore(), account=[Rate(2, 1.0)], rates={"product.list": (), "product.import": [Rate(1, 60)]})


@pytest.mark.parametrize(
    "client", [None, 3, b"redis://h", object(), MemoryStore(), RedisStore], ids=lambda value: type(value).__name__
)
def test_no_client_of_a_redis(client: Any) -> None:
    with pytest.raises(ArgumentError, match="client is"):
        RedisStore(client)


@pytest.mark.parametrize("address", ["nonsense", "", "http://h", "redis://u:{}@h:99999", "redis://u:{}@[bad"])
def test_a_wrong_address_of_a_redis_shows_no_password(address: str) -> None:
    with pytest.raises(ArgumentError, match="not the address of a Redis") as caught:
        RedisStore(address.format(SECRET))
    shown, frame = [str(caught.value)], caught.value.__traceback__
    while (frame := frame.tb_next if frame else None) is not None:
        shown.append(repr(frame.tb_frame.f_locals))
    assert caught.value.__context__ is None
    assert SECRET not in "".join(shown)


async def token() -> str:
    return "token"


def test_a_token_is_no_coroutine_function() -> None:
    function: Any = token
    with pytest.raises(ArgumentError, match="coroutine function"):
        Seller(token=function)
