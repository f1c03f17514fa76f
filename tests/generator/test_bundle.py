"""Reading the files of an API: YAML without surprises, and problems that name file and place."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.bundle import SpecError, bundle, load_yaml

MAIN = "openapi: 3.1.0\n"
SECTION = """\
paths:
  /v1/a/{b}:
    get: {operationId: a_get}
    post: {operationId: a_set}
schemas:
  A: {type: string}
"""


def spec(tmp_path: Path, **files: str) -> Path:
    folder = tmp_path / "spec" / "shop"
    (folder / "sections").mkdir(parents=True)
    (folder / "openapi.yaml").write_text(files.pop("openapi", MAIN))
    for name, text in files.items():
        (folder / ("common.yaml" if name == "common" else f"sections/{name}.yaml")).write_text(text)
    return folder


def problems(folder: Path) -> list[str]:
    with pytest.raises(SpecError) as caught:
        bundle(folder)
    return caught.value.problems


WORDS = ["no", "on", "yes", "off", "No", "True", "NULL", "<<", "="]
TIMES = ["12:30", "2026-01-01", "2026-01-01T10:00:00Z"]
NUMBERS = ["1_000", "0x1F", "0o17", "010", ".5", "5.", "+1", ".inf", ".nan", "1e"]


@pytest.mark.parametrize("text", [*WORDS, *TIMES, *NUMBERS])
def test_what_json_does_not_know_is_text(text: str, tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text(f"plain: {text}\nlist: [{text}]\n{text}: key\n")
    assert load_yaml(file, "a.yaml") == {"plain": text, "list": [text], text: "key"}


JSON = [
    *[("0", 0), ("-7", -7), ("10", 10), ("0.5", 0.5), ("-0.5e-3", -0.0005), ("1e3", 1000.0), ("1E+3", 1000.0)],
    *[("true", True), ("false", False), ("null", None), ("~", None), ("", None)],
    *[('"1"', "1"), ("'true'", "true"), ('"null"', "null"), ("''", ""), ("9223372036854775807", 2**63 - 1)],
]


@pytest.mark.parametrize(("text", "value"), JSON)
def test_what_json_knows_keeps_its_type(text: str, value: object, tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text(f"plain: {text}\n")
    found = load_yaml(file, "a.yaml")["plain"]
    assert (found, type(found)) == (value, type(value))


def test_puts_the_files_together(tmp_path: Path) -> None:
    found = bundle(spec(tmp_path, common="schemas:\n  C: {type: string}\n", one=SECTION, empty=""))
    assert found.api == "shop"
    assert list(found.document["components"]["schemas"]) == ["C", "A"]
    assert [(path, method) for path, method, _ in found.operations()] == [("/v1/a/{b}", "get"), ("/v1/a/{b}", "post")]


def test_names_file_and_pointer(tmp_path: Path) -> None:
    found = bundle(spec(tmp_path, common="schemas:\n  C: {type: string}\n", one=SECTION))
    assert (
        found.where("paths", "/v1/a/{b}", "get", "tags", 0)
        == "spec/shop/sections/one.yaml: #/paths/~1v1~1a~1{b}/get/tags/0"
    )
    assert found.where("components", "schemas", "A", "a~b") == "spec/shop/sections/one.yaml: #/schemas/A/a~0b"
    assert found.where("components", "schemas", "C") == "spec/shop/common.yaml: #/schemas/C"
    assert found.where("components", "responses", "Error") == "spec/shop/openapi.yaml: #/components/responses/Error"


def test_a_repeated_key_is_an_error(tmp_path: Path) -> None:
    folder = spec(tmp_path, one="schemas:\n  A:\n    type: string\n    type: integer\n")
    assert problems(folder) == ["spec/shop/sections/one.yaml:4: key 'type' stands twice"]


def test_a_schema_of_two_sections_is_an_error(tmp_path: Path) -> None:
    folder = spec(tmp_path, one=SECTION, two="schemas:\n  A: {type: integer}\n")
    assert problems(folder) == [
        "spec/shop/sections/two.yaml: #/schemas/A: stands already in spec/shop/sections/one.yaml"
    ]


def test_a_path_of_two_sections_is_an_error(tmp_path: Path) -> None:
    folder = spec(tmp_path, one=SECTION, two="paths:\n  /v1/a/{b}: {}\n")
    (problem,) = problems(folder)
    assert problem.startswith("spec/shop/sections/two.yaml: #/paths/")
    assert problem.endswith("stands already in spec/shop/sections/one.yaml")


def test_an_unknown_key_of_a_section_is_an_error(tmp_path: Path) -> None:
    folder = spec(tmp_path, one=SECTION + "shemas: {}\n")
    assert problems(folder) == ["spec/shop/sections/one.yaml: #/shemas: a section has the keys paths and schemas only"]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("paths:\n  a: [1\nschemas: {}\n", 3),
        ("a: b\n\tc: d\n", 2),
        ("a: 'b\n", 2),
        ("a: *gone\n", 1),
        ("a: 1\n b: 2\n", 2),
    ],
)
def test_broken_yaml_tells_the_line(text: str, line: int, tmp_path: Path) -> None:
    (problem,) = problems(spec(tmp_path, one=text))
    assert problem.startswith(f"spec/shop/sections/one.yaml:{line}: ")


def test_a_broken_main_file_tells_its_name(tmp_path: Path) -> None:
    (problem,) = problems(spec(tmp_path, openapi="openapi: [\n"))
    assert problem.startswith("spec/shop/openapi.yaml:")
