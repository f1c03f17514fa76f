"""Validators and linters of OpenAPI find no error in the documents, and do find one that is put in."""

from __future__ import annotations

import copy
import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from tests.spec_product import documents
from tests.spec_product.documents import APIS, document

TOOLS = Path(__file__).resolve().parents[2] / ".node" / "spec_product"
#: What the linters advise against, with the reason why it stays.
ADVICE = {
    "operation-4xx-response": "errors of any status are described once, by 'default'",
    "info-contact": "nobody is in charge of these documents for all their readers",
}

Finding = tuple[str, bool]  #: name of the rule, and whether it is an error


def run(program: str, *arguments: str) -> Any:
    """The JSON that a linter prints."""
    if shutil.which("node") is None:
        pytest.skip("node is missing: apt-get install nodejs npm")
    if not TOOLS.joinpath(".ready").exists():
        pytest.skip("the linters are missing: apt-get install npm, then make .node/spec_product/.ready")
    command = [str(TOOLS / "node_modules" / ".bin" / program), "lint", *arguments]
    quiet = {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true", "NO_COLOR": "1"}
    done = subprocess.run(
        command, cwd=TOOLS, env={**os.environ, **quiet}, capture_output=True, text=True, timeout=300, check=False
    )
    assert done.stdout, done.stderr
    return json.loads(done.stdout)


def openapi_spec_validator(file: Path) -> list[Finding]:
    errors = OpenAPIV31SpecValidator(json.loads(file.read_bytes())).iter_errors()
    return [(error.message, True) for error in errors]


def redocly(file: Path) -> list[Finding]:
    found = run("redocly", "--extends=recommended", "--format=json", "--max-problems=100000", str(file))
    return [(problem["ruleId"], problem["severity"] == "error") for problem in found["problems"]]


def spectral(file: Path) -> list[Finding]:
    rules = file.with_name("rules.yaml")
    rules.write_text("extends: ['spectral:oas']\n", "utf-8")
    found = run("spectral", "--quiet", "--format=json", f"--ruleset={rules}", str(file))
    return [(problem["code"], problem["severity"] == 0) for problem in found]


LINTERS = [openapi_spec_validator, redocly, spectral]


@pytest.mark.external
@pytest.mark.parametrize("api", APIS)
@pytest.mark.parametrize("linter", LINTERS, ids=lambda linter: linter.__name__)
def test_linters_find_no_error(linter: Callable[[Path], list[Finding]], api: str, tmp_path: Path) -> None:
    file = Path(shutil.copy(documents.path(api), tmp_path / "openapi.json"))
    found = linter(file)
    assert [rule for rule, error in found if error] == []
    assert {rule for rule, _ in found} <= ADVICE.keys()


@pytest.mark.external
@pytest.mark.parametrize("linter", LINTERS, ids=lambda linter: linter.__name__)
def test_linters_find_a_fault(linter: Callable[[Path], list[Finding]], tmp_path: Path) -> None:
    broken = copy.deepcopy(document("merchants"))
    broken["paths"]["/merchants/products"]["post"]["parameters"] = [{"name": "id", "in": "nowhere"}]
    file = tmp_path / "openapi.json"
    file.write_text(json.dumps(broken), "utf-8")
    assert any(error for _, error in linter(file))
