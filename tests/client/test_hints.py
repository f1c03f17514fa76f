"""What errors say, and what they tell to do."""

from __future__ import annotations

import copy
import pickle
from datetime import date
from typing import Any

import pytest

from ozon.client.hints import switch_off
from ozon_generated.errors import ApiError, RateLimitError
from ozon_generated.operation import Lifecycle, Operation, Tier
from tests.library import httpx
from tests.moments import Since
from tests.runtime.servers import KEY, Script, seller


def operation(**facts: Any) -> Operation:
    return Operation(api="seller", name="a.b", method="POST", path="/p", safety="read", **facts)


def refused(status: int, message: str, facts: Operation, headers: dict[str, str] | None = None, **client: Any) -> Any:
    reply = httpx.Response(status, json={"code": 7, "message": message}, headers=headers)
    with pytest.raises(ApiError) as caught:
        seller(Script(reply), **client).call(facts, {})
    return caught.value


PLUS = operation(tier=Tier(any_of=("PREMIUM_PLUS", "PREMIUM_PRO")))
OAUTH = operation(credentials=("oauth",), tier=Tier(programme="Ozon Delivery"))
GONE = operation(lifecycle=Lifecycle(off=date(2026, 1, 2), replacement=("posting_fbs.list",)))


@pytest.mark.filterwarnings("ignore::ozon.LifecycleWarning")
@pytest.mark.parametrize(
    ("status", "message", "facts", "hint"),
    [
        (403, "Api-Key is missing a required role for a method", PLUS, "api_key.roles"),
        (403, "", PLUS, "the subscription PREMIUM_PLUS or PREMIUM_PRO"),
        (403, "not available with existing subscription", PLUS, "PREMIUM_PLUS or PREMIUM_PRO; or the key may lack"),
        (403, "no", operation(tier=Tier(programme="FBP", note="by letter")), "programme FBP (by letter)"),
        (403, "no", operation(tier=Tier(any_of=("PREMIUM",), soft=True)), "The key may lack a role (api_key.roles"),
        (403, "Company is blocked", PLUS, "contact its support"),
        (403, "Offer not signed", PLUS, "the seller has to accept it"),
        (403, "Api-Key is restricted to specific IP addresses", PLUS, "certain networks"),
        (403, "Api-key is deactivated, use another one or generate a new one", PLUS, "expired or was revoked"),
        (401, "Invalid Api-Key, please check the key and try again", PLUS, "does not know this pair"),
        (401, "", PLUS, "the key has expired"),
        (403, "method is not allowed", OAUTH, "takes only the OAuth token"),
        (401, "no", OAUTH, "takes only the OAuth token"),
        (403, "method is not allowed: OZON logistic is disabled", OAUTH, "programme Ozon Delivery"),
        (400, "obsolete method cannot be used", GONE, "was switched off on 2026-01-02. Use posting_fbs.list instead."),
        (404, "page not found", GONE, "Use posting_fbs.list instead."),
        (400, "obsolete method cannot be used", PLUS, "has switched this method off"),
        (400, "too long period", GONE, ""),
        (404, "no such product", PLUS, ""),
        (500, "Circle is open", PLUS, "some minutes"),
        (400, "invalid name: Circle is open", PLUS, ""),
        (500, "Internal error", PLUS, ""),
        (409, "no", PLUS, ""),
    ],
)
def test_the_hint(status: int, message: str, facts: Operation, hint: str) -> None:
    error = refused(status, message, facts)
    assert hint in error.hint
    assert bool(hint) == bool(error.hint)
    assert str(error).startswith(f"a.b: HTTP {status}, code 7: ")
    assert len(str(error).splitlines()) == 1
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert (type(twin), str(twin), twin.__dict__) == (type(error), str(error), error.__dict__)


def test_a_token_gets_hints_about_tokens() -> None:
    server = Script(httpx.Response(401, json={}))
    from ozon import Retry, Seller

    with pytest.raises(ApiError) as caught:
        Seller(token="t" * 40, retry=Retry(max_attempts=1), transport=httpx.MockTransport(server)).call(OAUTH, {})
    assert caught.value.hint == "The token is missing, wrong or expired."


def test_a_quota_says_what_is_left_and_when() -> None:
    since = Since()
    error = refused(429, "wait", PLUS, {"Item-Retry-After": "2", "Item-Rate-Limit-Remaining": "7"})
    assert isinstance(error, RateLimitError)
    assert error.retry_at is not None
    assert error.retry_at in since.plus(120)
    when = f"{error.retry_at:%Y-%m-%d %H:%M:%S} UTC"
    assert error.hint == f"7 items are left of the quota. Try again in 120 seconds, at {when}."


def test_429_without_a_time() -> None:
    assert refused(429, "wait", PLUS).hint == ""


def test_a_switch_off_in_time() -> None:
    assert "will be switched off" in switch_off(GONE, date(2026, 1, 1))
    assert "was switched off" in switch_off(GONE, date(2026, 1, 2))


def test_no_hint_shows_the_key() -> None:
    assert KEY not in str(refused(403, f"bad {KEY[:5]}", PLUS).__dict__)
