"""The command: exit codes, table, JSON, records, and files that cannot be read."""

from __future__ import annotations

import json
from datetime import date

import pytest

from generator.cli import main
from generator.diff import drift
from generator.diff.normalize import read
from tests.generator.drift_sides import (
    LIST,
    Sides,
    fields,
    operation,
    schema,
    why,
)
from tests.generator.test_drift import CHANGES


def test_exit_codes_and_table(sides: Sides, capsys: pytest.CaptureFixture[str]) -> None:
    assert sides.run() == 0
    assert "No drift." in capsys.readouterr().out
    fields(sides.theirs)["sort"] = {"type": "string", "enum": list("abcdefgh")}
    schema(sides.theirs, "ItemListRequest")["required"] = []
    fields(sides.ours)["limit"]["maximum"] = 10
    assert sides.run() == 1
    assert capsys.readouterr().out.splitlines() == [
        "seller: the spec beside swagger.json, version 2.1",
        "",
        f"POST {LIST}  item.list",
        "  spec only      required  request filter",
        "  differs        limit     request limit   maximum: 1000 in the document, maximum: 10 here",
        "  official only  field     request sort    string of a, b, c, d, e, f, and 2 more",
        "",
        "3 differences in 1 operation: 1 field, 1 limit, 1 required flag.",
        "0 differences on purpose; 0 corrections are recorded.",
    ]


def test_the_table_tells_faults_and_what_is_kept(sides: Sides, capsys: pytest.CaptureFixture[str]) -> None:
    for name in "abcde":
        fields(sides.theirs, "Item")[name] = {"type": "int"}
        fields(sides.ours, "Item")[name] = {"type": "integer"}
    operation(sides.ours)["x-ozon-lifecycle"] = {"off": "2020-01-01"}
    sides.theirs["paths"].pop(LIST)
    operation(sides.ours)["x-ozon-correction"] = why("operation")
    fields(sides.ours)["limit"]["x-ozon-correction"] = why("limit")
    assert sides.run() == 0
    lines = capsys.readouterr().out.splitlines()
    assert "Switched off, gone from the document and kept: item.list." in lines
    assert "0 differences on purpose; 2 corrections are recorded; 1 met no difference (the JSON names them)." in lines
    assert "Faults of the document (5):" in lines
    assert lines[-1] == "    … and 2 more"


def test_json_is_stable(sides: Sides, capsys: pytest.CaptureFixture[str]) -> None:
    for change, _ in CHANGES.values():
        change(sides.theirs)
    assert sides.run("--format", "json") == 1
    first = capsys.readouterr().out
    sides.theirs = json.loads(json.dumps(sides.theirs, sort_keys=True))
    sides.ours["paths"] = dict(reversed(sides.ours["paths"].items()))
    assert sides.run("--format", "json") == 1
    second = json.loads(capsys.readouterr().out)
    second["official"]["sha256"] = json.loads(first)["official"]["sha256"]
    assert json.loads(first) == second
    assert second["drift"] is True
    assert second["api"] == "seller"
    assert second["totals"] == {"deprecated": 2, "field": 3, "format": 1, "limit": 2, "required": 2}
    assert list(second["differences"][0]) == [
        *("operation", "call", "side", "path", "kind", "official", "spec", "where"),
    ]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (b"<!DOCTYPE html><title>Antibot</title>", "is a web page, not JSON; save swagger.json itself with a browser"),
        (b'{"paths": {', "is not JSON: "),
        (b"\xff\xfe{", "is not UTF-8 text"),
        (b"[]", "it has no paths"),
        (b"{}", "it has no paths"),
        (b'{"paths": {"/a": {}}}', "has no operations"),
        (b'{"paths": {"/a": {"get": {}}}}', "is neither the Seller nor the Performance API"),
        (
            b'{"info": {"title": "Performance API"}, "paths": {"/a": {"get": {}}}}',
            "which spec/performance does not have",
        ),
        (b"[" * 100_000, "nested too deep"),
    ],
)
def test_what_cannot_be_read(text: bytes, reason: str, sides: Sides, capsys: pytest.CaptureFixture[str]) -> None:
    sides.write()
    sides.file.write_bytes(text)
    assert main(["drift", str(sides.file)], sides.spec) == 2
    assert reason in capsys.readouterr().err


def test_a_file_that_is_not_there(sides: Sides, capsys: pytest.CaptureFixture[str]) -> None:
    sides.write()
    assert main(["drift", str(sides.file.with_name("gone.json"))], sides.spec) == 2
    assert "gone.json: cannot be read: No such file" in capsys.readouterr().err


def test_a_broken_spec(sides: Sides, capsys: pytest.CaptureFixture[str]) -> None:
    sides.write()
    (sides.spec / "seller" / "common.yaml").write_text("schemas: [")
    assert main(["drift", str(sides.file)], sides.spec) == 2
    assert "spec/seller/common.yaml" in capsys.readouterr().err


@pytest.mark.parametrize("sign", ["host", "title", "paths"])
def test_finds_the_api(sign: str, sides: Sides) -> None:
    sides.theirs["servers"] = [{"url": "https://api-seller.ozon.ru"}] if sign == "host" else []
    sides.theirs["info"]["title"] = "Ozon Seller API" if sign == "title" else "API"
    sides.write()
    (sides.spec / "other").mkdir()
    (sides.spec / "other" / "openapi.yaml").write_text("openapi: 3.1.0\n")
    assert drift.find_api(read(sides.file), sides.spec).api == "seller"


def test_record_notes_the_comparison(sides: Sides) -> None:
    fields(sides.theirs)["new"] = {"type": "string"}
    before = date.today()
    assert sides.run("--record") == 1
    text = (sides.spec / "PROVENANCE.yaml").read_text()
    assert any(f'compared: "{day}"' in text for day in {before, date.today()})
    assert 'version: "2.1"' in text
    assert "differences: 1" in text


def test_recorded_differences_are_counted_and_no_longer_listed(
    sides: Sides, capsys: pytest.CaptureFixture[str]
) -> None:
    fields(sides.ours)["limit"]["maximum"] = 500
    fields(sides.ours)["more"] = {"type": "string"}
    assert sides.run("--record") == 1
    capsys.readouterr()
    assert sides.run() == 0
    lines = capsys.readouterr().out.splitlines()
    assert "No drift." in lines
    assert "2 differences as recorded before (the JSON names them)." in lines
    assert sides.run("--format", "json") == 0
    found = json.loads(capsys.readouterr().out)
    assert [one["path"] for one in found["known"]] == ["limit", "more"]
    fields(sides.theirs)["limit"]["maximum"] = 700  # the document changed: this is another difference
    assert [d.path for d in sides.folded().differences] == ["limit"]
    del fields(sides.ours)["more"]
    assert sides.run("--record") == 1
    assert [d.path for d in sides.folded().known] == ["limit"]


def test_what_only_the_document_has_is_never_recorded(sides: Sides) -> None:
    fields(sides.theirs)["new"] = {"type": "string"}
    operation(sides.theirs)["description"] = "Метод устаревает."
    assert sides.run("--record") == 1
    assert len(sides.folded().differences) == 2
