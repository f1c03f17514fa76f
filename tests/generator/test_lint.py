"""The linter as a whole: a small spec without problems, all APIs, and what has no form."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from generator.bundle import SpecError, bundle
from generator.spec.lint import lint, lint_all
from tests.generator.small_spec import (
    FILE,
    SHOP,
    drop,
    operation,
    problems_of,
    put,
    ref,
    schema,
    valid,
)


def test_a_valid_spec_has_no_problems(tmp_path: Path) -> None:
    assert problems_of(tmp_path, valid()) == []
    assert lint_all(tmp_path / "spec") == "shop: 4 operations: no problems."


def test_survives_schemas_that_refer_to_themselves(tmp_path: Path) -> None:
    files = valid()
    put(*schema("Item", "properties", "parent"), {"allOf": [ref("Loop")]})(files)
    put(*schema("Loop"), {"allOf": [ref("Loop")]})(files)
    assert any("refers to itself without end" in problem for problem in problems_of(tmp_path, files))


def test_all_apis_are_told_together(tmp_path: Path) -> None:
    files = valid()
    drop(*operation("label", "summary"))(files)
    problems_of(tmp_path, files)
    broken = tmp_path / "spec" / "broken"
    broken.mkdir()
    (broken / "openapi.yaml").write_text("openapi: [\n")
    with pytest.raises(SpecError) as caught:
        lint_all(tmp_path / "spec")
    assert [problem.partition(":")[0] for problem in caught.value.problems] == [
        "spec/broken/openapi.yaml",
        "spec/shop/sections/shop.yaml",
    ]


def test_a_spec_as_large_as_the_whole_api(tmp_path: Path) -> None:
    files = valid()
    paths, schemas = files[SHOP]["paths"], files[SHOP]["schemas"]
    for number in range(1, 260):
        text = json.dumps(valid()[SHOP]).replace("#/components/schemas/Item", f"#/components/schemas/No{number}V1Item")
        other = json.loads(text.replace("item_", f"item_n{number}_"))
        paths.update({path.replace("v1", f"v{number + 1}"): value for path, value in list(other["paths"].items())[:2]})
        paths.update({f"/n{number}{path}": value for path, value in list(other["paths"].items())[2:3]})
        schemas.update({f"No{number}V1{name}": value for name, value in other["schemas"].items()})
    assert problems_of(tmp_path, files) == []


def test_a_number_as_key_is_told(tmp_path: Path) -> None:
    files = valid()
    problems_of(tmp_path, files)
    found = bundle(tmp_path / "spec" / "shop")
    responses = found.document["paths"]["/v1/item/label"]["get"]["responses"]
    responses[200] = responses.pop("200")
    (problem,) = lint(found)
    assert re.fullmatch(
        rf"spec/shop/{SHOP}:\d+: {re.escape(FILE)}/responses: the key 200 is not text; quote it", problem
    )


@pytest.mark.parametrize("pointer", [("paths",), ("components", "schemas"), ("components", "schemas", "Item")])
@pytest.mark.parametrize("value", [None, "text", [], {1: 2}, {"$ref": 5}])
def test_survives_what_has_no_form(pointer: tuple[str, ...], value: Any, tmp_path: Path) -> None:
    files = valid()
    problems_of(tmp_path, files)
    found = bundle(tmp_path / "spec" / "shop")
    target: Any = found.document
    for part in pointer[:-1]:
        target = target[part]
    target[pointer[-1]] = value
    assert lint(found)
