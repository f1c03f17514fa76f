"""Requests that schemathesis makes from the spec: no answer is a 5xx, and none violates the spec."""

from __future__ import annotations

import hashlib
import hmac
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from ozon.sandbox import Sandbox
from tests.library import httpx
from tests.sandbox.openapi import document
from tests.sizes import LEVEL, size
from tests.soak import SoakReport

CHECKS = "not_a_server_error,response_schema_conformance,content_type_conformance"
PHASES = "examples,coverage,fuzzing" if LEVEL == "soak" else "examples,fuzzing"


def headers(sandbox: Sandbox, api: str, url: str) -> dict[str, str]:
    if api != "merchants":
        keys = {"Client-Id": "836", "Api-Key": "sandbox-key"} if api == "seller" else {}
        return {**keys, "Authorization": f"Bearer {sandbox.gate.bearer.issue()}"}
    sign = hmac.new(b"0123456789abcdef", b"/auth/token/merchants", hashlib.sha1).hexdigest()
    asked = {"x-ApplicationId": "DemoApp", "x-Sign": sign, "x-ApiVersion": "0.1"}
    token = httpx.get(f"{url}/auth/token/merchants", headers=asked, trust_env=False).json()["token"]
    return {"x-ApplicationId": "DemoApp", "x-Token": token, "x-ApiVersion": "0.1"}


@pytest.mark.external
@pytest.mark.parametrize("api", ["seller", "performance", "merchants"])
def test_no_answer_is_an_accident(api: str, tmp_path: Path, soak_report: SoakReport) -> None:
    (tmp_path / "openapi.json").write_text(json.dumps(document(api), ensure_ascii=False), "utf-8")
    # reports that are made at once, because only one at a time may be asked for
    sandbox = Sandbox(token_lifetime=1e6, import_polls=0 if api == "performance" else 2)
    with sandbox.serve() as url:
        command = [str(Path(sys.executable).with_name("st")), "run", "openapi.json", "--url", url, "--checks", CHECKS]
        command += ["--phases", PHASES, "--max-examples", str(size(1, 2, 100)), "--no-color", "--seed", "1"]
        command += ["--generation-database", "none"]
        for name, value in headers(sandbox, api, url).items():
            command += ["-H", f"{name}: {value}"]
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=3_000, check=False)
    assert done.returncode == 0, done.stdout[-5_000:] + done.stderr[-2_000:]
    selected, tested = re.findall(r"(?:Selected|Tested): (\d+)", done.stdout)
    operations = sum(len({*one} & {"get", "post", "put", "patch", "delete"}) for one in document(api)["paths"].values())
    assert int(selected) == int(tested) == operations
    soak_report(f"operations of the {api} API without a 5xx to schemathesis", asked=operations, reached=int(tested))
