"""``ozon doctor`` as a process, against a sandbox."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime

import pytest

from ozon.sandbox import Sandbox
from tests.cli.support import ozon


@pytest.fixture(scope="module")
def sandbox() -> Sandbox:
    return Sandbox()


@pytest.fixture(scope="module")
def variables(sandbox: Sandbox) -> Iterator[dict[str, str]]:
    with sandbox.serve() as url:
        yield {"OZON_BASE_URL": url, "OZON_CLIENT_ID": "836", "OZON_API_KEY": "sandbox-key", "NO_PROXY": "*"}


def test_a_valid_key(variables: dict[str, str]) -> None:
    done = ozon("doctor", "product.info_limit", "/v3/product/list", **variables)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Key: valid\n")
    assert f"Address: {variables['OZON_BASE_URL']}, which is not Ozon's own\n" in done.stdout
    assert "is set" not in done.stdout
    assert "product.info_limit: " in done.stdout
    assert "/v3/product/list: " in done.stdout


def test_a_report_as_json(variables: dict[str, str]) -> None:
    done = ozon("doctor", "--json", "product.info_limit", **variables)
    assert (done.returncode, done.stderr) == (0, "")
    report = json.loads(done.stdout)
    assert report["valid"] is True
    assert report["address"] == variables["OZON_BASE_URL"]
    assert list(report["allowed"]) == ["product.info_limit"]
    assert datetime.fromisoformat(report["expires_at"]).tzinfo
    assert {quota["name"] for quota in report["quotas"]} >= {"total", "daily_create"}


@pytest.mark.parametrize("form", [[], ["--json"]])
def test_a_refused_key(variables: dict[str, str], form: list[str]) -> None:
    done = ozon("doctor", *form, **{**variables, "OZON_API_KEY": "another"})
    assert (done.returncode, done.stderr) == (1, "")
    assert json.loads(done.stdout)["valid"] is False if form else "Key: refused" in done.stdout
    assert "another" not in done.stdout
    address = variables["OZON_BASE_URL"]
    assert f"The key was sent to {address} instead of Ozon, because OZON_BASE_URL is set." in done.stdout


def test_ozon_cannot_be_asked(variables: dict[str, str], sandbox: Sandbox) -> None:
    sandbox.faults.add("*", status=400, times=3)
    done = ozon("doctor", "--json", **variables)
    assert (done.returncode, json.loads(done.stdout)["valid"]) == (1, None)


@pytest.mark.parametrize(
    ("arguments", "changes", "message"),
    [
        (["product.nothing"], {}, "has no method 'product.nothing'"),
        ([], {"OZON_CLIENT_ID": ""}, "OZON_CLIENT_ID"),
        ([], {"OZON_BASE_URL": "http://192.0.2.1"}, "OZON_BASE_URL: http://192.0.2.1 is not encrypted"),
        (["--jsno"], {}, "No such option"),
    ],
)
def test_wrong_arguments(
    variables: dict[str, str], arguments: list[str], changes: dict[str, str], message: str
) -> None:
    done = ozon("doctor", *arguments, **{**variables, **changes})
    assert (done.returncode, done.stdout) == (2, "")
    assert message in " ".join(done.stderr.split())
    assert "Traceback" not in done.stderr
