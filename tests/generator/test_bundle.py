"""Reading the files of an API: YAML without surprises, and problems that name file and place."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.bundle import SpecError, YamlFile, bundle

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
    assert YamlFile(file, "a.yaml").content == {"plain": text, "list": [text], text: "key"}


JSON = [
    *[("0", 0), ("-7", -7), ("10", 10), ("0.5", 0.5), ("-0.5e-3", -0.0005), ("1e3", 1000.0), ("1E+3", 1000.0)],
    *[("true", True), ("false", False), ("null", None), ("~", None), ("", None)],
    *[('"1"', "1"), ("'true'", "true"), ('"null"', "null"), ("''", ""), ("9223372036854775807", 2**63 - 1)],
]


@pytest.mark.parametrize(("text", "value"), JSON)
def test_what_json_knows_keeps_its_type(text: str, value: object, tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text(f"plain: {text}\n")
    found = YamlFile(file, "a.yaml").content["plain"]
    assert (found, type(found)) == (value, type(value))


def test_puts_the_files_together(tmp_path: Path) -> None:
    found = bundle(spec(tmp_path, common="schemas:\n  C: {type: string}\n", one=SECTION, empty=""))
    assert found.api == "shop"
    assert list(found.document["components"]["schemas"]) == ["C", "A"]
    assert [(path, method) for path, method, _ in found.operations()] == [("/v1/a/{b}", "get"), ("/v1/a/{b}", "post")]


@pytest.mark.parametrize(
    ("pointer", "place"),
    [
        (("paths", "/v1/a/{b}", "get", "tags", 1), "sections/one.yaml:6: #/paths/~1v1~1a~1{b}/get/tags/1"),
        (("paths", "/v1/a/{b}", "get", "operationId"), "sections/one.yaml:4: #/paths/~1v1~1a~1{b}/get/operationId"),
        (("paths", "/v1/a/{b}", "post", "tags", 0), "sections/one.yaml:7: #/paths/~1v1~1a~1{b}/post/tags/0"),
        (("components", "schemas", "A", "a~b"), "sections/one.yaml:10: #/schemas/A/a~0b"),
        (("components", "schemas", "C", "type"), "common.yaml:2: #/schemas/C/type"),
        (("components", "responses", "Error"), "openapi.yaml:3: #/components/responses/Error"),
        (("info", "title"), "openapi.yaml:1: #/info/title"),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_names_file_line_and_pointer(pointer: tuple[str | int, ...], place: str, tmp_path: Path) -> None:
    section = """\
paths:
  /v1/a/{b}:
    get:
      operationId: a_get
      tags: [x,
        y]
    post: {operationId: a_set}
schemas:
  # a comment
  A: {type: string}
"""
    openapi = "openapi: 3.1.0\ncomponents:\n  responses: {}\n"
    found = bundle(spec(tmp_path, openapi=openapi, common="schemas:\n  C: {type: string}\n", one=section))
    assert str(found.where(*pointer)) == f"spec/shop/{place}"


SUPPLIED = """\
openapi: 3.1.0
externalDocs: {url: 'https://docs.example/'}
tags: [{name: a}, {name: a_b}]
components: {responses: {Error: {description: Refused}}}
"""
BARE = """\
paths:
  /v1/a/b:
    post:
      operationId: a_b_get
      x-ozon-official: {operationId: GetB}
      requestBody: {content: {}}
      responses: {'200': {description: Done}}
"""


def test_supplies_what_every_operation_repeats(tmp_path: Path) -> None:
    found = bundle(spec(tmp_path, openapi=SUPPLIED, one=BARE))
    assert found.document["paths"]["/v1/a/b"]["post"] == {
        "operationId": "a_b_get",
        "tags": ["a_b"],
        "externalDocs": {"url": "https://docs.example/#operation/GetB"},
        "x-ozon-official": {"operationId": "GetB"},
        "requestBody": {"required": True, "content": {}},
        "responses": {"200": {"description": "Done"}, "default": {"$ref": "#/components/responses/Error"}},
    }


def test_what_an_operation_says_itself_stays(tmp_path: Path) -> None:
    own = BARE.replace("{content: {}}", "{required: false}").replace("Done}}", "Done}, default: {description: Own}}")
    own += "      tags: [a]\n      externalDocs: {url: 'https://elsewhere.example'}\n"
    operation = bundle(spec(tmp_path, openapi=SUPPLIED, one=own)).document["paths"]["/v1/a/b"]["post"]
    assert operation["tags"] == ["a"]
    assert operation["externalDocs"] == {"url": "https://elsewhere.example"}
    assert operation["requestBody"] == {"required": False}
    assert operation["responses"]["default"] == {"description": "Own"}


def test_supplies_nothing_that_the_document_does_not_declare(tmp_path: Path) -> None:
    operation = bundle(spec(tmp_path, one=BARE)).document["paths"]["/v1/a/b"]["post"]
    assert not operation.keys() & {"tags", "externalDocs"}
    assert operation["responses"].keys() == {"200"}


def test_a_repeated_key_is_an_error(tmp_path: Path) -> None:
    folder = spec(tmp_path, one="schemas:\n  A:\n    type: string\n    type: integer\n")
    assert problems(folder) == ["spec/shop/sections/one.yaml:4: key 'type' stands twice"]


def test_a_schema_of_two_sections_is_an_error(tmp_path: Path) -> None:
    folder = spec(tmp_path, one=SECTION, two="schemas:\n  A: {type: integer}\n")
    assert problems(folder) == [
        "spec/shop/sections/two.yaml:2: #/schemas/A: is already defined in spec/shop/sections/one.yaml:6"
    ]


def test_a_path_of_two_sections_is_an_error(tmp_path: Path) -> None:
    folder = spec(tmp_path, one=SECTION, two="paths:\n  /v1/a/{b}: {}\n")
    (problem,) = problems(folder)
    assert problem.startswith("spec/shop/sections/two.yaml:2: #/paths/")
    assert problem.endswith("is already defined in spec/shop/sections/one.yaml:2")


def test_an_unknown_key_of_a_section_is_an_error(tmp_path: Path) -> None:
    folder = spec(tmp_path, one=SECTION + "shemas: {}\n")
    assert problems(folder) == [
        "spec/shop/sections/one.yaml:7: #/shemas: a section has the keys paths, schemas and webhooks only"
    ]


@pytest.mark.parametrize("text", ["schemas: {}\npaths: []\n", "# nothing\npaths: text\n"])
def test_a_part_that_is_no_mapping_is_an_error(text: str, tmp_path: Path) -> None:
    assert problems(spec(tmp_path, one=text)) == [
        "spec/shop/sections/one.yaml:2: #/paths: a mapping is expected here",
    ]


def test_a_file_that_is_no_mapping_is_an_error(tmp_path: Path) -> None:
    assert problems(spec(tmp_path, one="- a\n")) == ["spec/shop/sections/one.yaml:1: #/: a mapping is expected here"]


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
