"""What becomes of a key: revoked, expired, without a role. Lists of postings hide that a key is dead."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from ozon import Seller
from ozon.errors import ForbiddenError
from ozon.sandbox import Clock, CommandError, Sandbox
from ozon.sandbox.account import ROLES, SILENT
from ozon.sandbox.data import Operation, catalogue
from tests.library import httpx
from tests.sandbox.conftest import NOON, seller
from tests.sandbox.postings.listing import ALL, CUTOFF

OPERATIONS = {one.name: one for one in catalogue().by_id.values() if one.api == "seller"}
SPANS = {name: CUTOFF if "unfulfilled" in name else ALL for name in SILENT}
REFUSED = [
    "api_key.roles", "seller.info", "product.list", "posting_fbs.get", "posting_fbo.get", "returns.list",
    "product.info_stocks", "analytics.data", "finance_accrual.by_day", "warehouse.list", "cluster.list",
]  # fmt: skip
#: Of all kinds of role, reading and writing.
ASKED = [*REFUSED[1:], "posting_fbs.list", "action.list", "review.list", "report.list", "product.archive",
         "product.stocks_update"]  # fmt: skip


@pytest.fixture
def sandbox() -> Sandbox:
    made = Sandbox(clock=Clock(NOON))
    made.control.create_order()
    return made


def post(client: httpx.Client, operation: Operation, **more: Any) -> httpx.Response:
    return client.request(operation.method, operation.path, json={**(operation.request_example() or {}), **more})


def listed(client: httpx.Client, name: str) -> dict[str, Any]:
    answer = post(client, OPERATIONS[name], filter=SPANS[name])
    assert answer.status_code == 200, answer.text
    found = answer.json()
    result: dict[str, Any] = found.get("result", found) if isinstance(found.get("result"), dict) else found
    return result


def rows_of(result: dict[str, Any]) -> list[Any]:
    found: list[Any] = result["postings"] if "postings" in result else result["result"]
    return found


@pytest.mark.parametrize("name", sorted(SILENT))
def test_a_revoked_key_sees_no_postings_and_is_not_told(sandbox: Sandbox, name: str) -> None:
    with seller(sandbox) as client:
        assert rows_of(listed(client, name))
        sandbox.control.revoke_key()
        result = listed(client, name)
        assert rows_of(result) == []
        assert not any(result.get(field) for field in ("cursor", "has_next", "count"))
        sandbox.control.restore_key()
        assert rows_of(listed(client, name))


@pytest.mark.parametrize("name", REFUSED)
@pytest.mark.parametrize("end", ["revoke_key", "expire_key"])
def test_everything_else_refuses_a_key_that_ended(sandbox: Sandbox, name: str, end: str) -> None:
    with seller(sandbox) as client:
        assert post(client, OPERATIONS[name]).status_code in (200, 404)
        getattr(sandbox.control, end)()
        answer = post(client, OPERATIONS[name])
        assert (answer.status_code, answer.json()["code"]) == (403, 7)
        assert "deactivated" in answer.json()["message"]
        sandbox.control.restore_key()
        assert post(client, OPERATIONS[name]).status_code in (200, 404)


@pytest.mark.parametrize("name", sorted(SILENT))
def test_lists_of_postings_refuse_an_expired_key(sandbox: Sandbox, name: str) -> None:
    sandbox.control.expire_key()
    with seller(sandbox) as client:
        assert post(client, OPERATIONS[name]).status_code == 403


def test_a_list_refuses_a_wrong_request_even_with_a_revoked_key(sandbox: Sandbox) -> None:
    sandbox.control.revoke_key()
    with seller(sandbox) as client:
        assert client.post("/v4/posting/fbs/list", json={"filter": ALL, "limit": 101}).status_code == 400


def test_a_key_expires_when_its_time_has_come(sandbox: Sandbox) -> None:
    end = NOON + timedelta(days=2)
    sandbox.control.expire_key(end)
    with Seller("836", "sandbox-key", transport=sandbox.transport) as shop:
        assert shop.api_key.roles().expires_at == end
        sandbox.clock.set(end - timedelta(seconds=1))
        assert shop.product.list(filter={}, limit=1).result
        sandbox.clock.set(end)
        with pytest.raises(ForbiddenError, match="deactivated"):
            shop.product.list(filter={}, limit=1)


@pytest.mark.parametrize(
    "roles", [[], ["Admin read only"], ["Posting FBS", "Finance"], *([one] for one in ROLES)], ids=str
)
def test_the_key_tells_what_its_roles_open_and_the_rest_is_refused(sandbox: Sandbox, roles: list[str]) -> None:
    sandbox.control.set_roles(roles)
    with seller(sandbox) as client:
        told = client.post("/v1/roles", json={}).json()["roles"]
        assert [one["name"] for one in told] == roles
        allowed = {path for one in told for path in one["methods"]} | {"/v1/roles"}
        for name in ASKED:
            operation = OPERATIONS[name]
            answer = post(client, operation)
            assert (answer.status_code != 403) is (operation.path in allowed), name
            if answer.status_code == 403:
                assert answer.json()["message"] == "Api-Key is missing a required role for a method"


@pytest.mark.parametrize("role", ROLES)
def test_a_role_opens_something_and_only_one_opens_everything(role: str) -> None:
    opened = [one for one in OPERATIONS.values() if ROLES[role](one)]
    assert opened
    assert (len(opened) == len(OPERATIONS)) is (role == "Admin")


def test_our_client_explains_a_missing_role(sandbox: Sandbox) -> None:
    sandbox.control.set_roles(["Product"])
    with Seller("836", "sandbox-key", transport=sandbox.transport) as shop:
        assert shop.product.list(filter={}, limit=1).result
        with pytest.raises(ForbiddenError, match="lacks a role"):
            shop.seller.info()


def test_tokens_are_not_concerned(sandbox: Sandbox) -> None:
    sandbox.control.revoke_key()
    with Seller(token=sandbox.gate.bearer.issue(), transport=sandbox.transport) as shop:
        assert shop.seller.info().company


def test_an_unknown_role_is_refused(sandbox: Sandbox) -> None:
    with pytest.raises(CommandError, match="there is no role Boss; there are Admin, "):
        sandbox.control.set_roles(["Boss"])


def test_the_state_of_the_key_is_saved_and_reset(sandbox: Sandbox, tmp_path: Path) -> None:
    sandbox.control.revoke_key()
    sandbox.control.expire_key(NOON + timedelta(days=1))
    sandbox.control.set_roles(["Report"])
    sandbox.save(tmp_path / "state.json")
    other = Sandbox(state=tmp_path / "state.json")
    assert other._families.account.key == sandbox._families.account.key
    assert [event.move for event in sandbox.events if event.kind == "key"] == ["revoke", "expire", "set_roles"]
    other.reset()
    with seller(other) as client:
        assert client.post("/v1/roles", json={}).json()["roles"][0]["name"] == "Admin"
