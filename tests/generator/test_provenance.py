"""Provenance: what the file may say, what is counted, and a hash that knows nothing of the machine."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from generator.bundle import SpecError, bundle, bundle_all
from generator.cli import main
from generator.spec import provenance

MAIN = "openapi: 3.1.0\ninfo: {title: Shop}\n"
SECTION = """\
paths:
  /v1/a: {post: {operationId: a, tags: [a], x-ozon-lifecycle: {off: '2026-10-01'}}}
  /v1/b: {post: {operationId: b, tags: [a], x-ozon-lifecycle: {off: '2026-10-02', beta: true}}}
  /v1/c: {post: {operationId: c, tags: [a]}}
schemas:
  A:
    type: object
    x-ozon-correction: [{covers: [type], reason: r, evidence: e}]
    properties: {example: {type: string, x-ozon-correction: [{covers: [type], reason: r, evidence: e}]}}
  B: {type: string}
"""
FILE = """\
# Kept by hand.

shop:
  compared: "2026-09-30"
  sha256: null
  note: "by field lists"
other:
  compared: null
"""


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    folder = tmp_path / "spec"
    (folder / "shop" / "sections").mkdir(parents=True)
    (folder / "shop" / "openapi.yaml").write_text(MAIN)
    (folder / "shop" / "sections" / "a.yaml").write_text(SECTION)
    (folder / provenance.FILE).write_text(FILE)
    return folder


def test_states_and_counts(spec: Path) -> None:
    found = provenance.provenance(spec, bundle_all(spec))
    assert list(found) == ["generator", "spec_sha256", "apis"]
    assert list(found["generator"]) == ["openapi-python-client"]
    assert found["apis"] == {
        "shop": {
            "compared": "2026-09-30",
            "sha256": None,
            "version": None,
            "differences": None,
            "note": "by field lists",
            "operations": 3,
            "schemas": 2,
            "corrections": 2,
            "beta": 1,
            "with_off_date": 2,
        }
    }
    assert provenance.switched_off(bundle(spec / "shop"), date(2026, 10, 1)) == 1


def test_an_api_that_the_file_does_not_name(spec: Path) -> None:
    (spec / provenance.FILE).unlink()
    entry = provenance.provenance(spec, bundle_all(spec))["apis"]["shop"]
    assert (entry["compared"], entry["note"], entry["operations"]) == (None, None, 3)


def test_the_hash_follows_content_and_names_only(spec: Path) -> None:
    first = provenance.spec_hash(spec)
    (spec / provenance.FILE).write_text("")
    (spec / "README.md").write_text("words")
    section = spec / "shop" / "sections" / "a.yaml"
    section.write_bytes(SECTION.replace("\n", "\r\n").encode())
    assert provenance.spec_hash(spec) == first
    section.rename(section.with_name("b.yaml"))
    assert provenance.spec_hash(spec) != first
    section.with_name("b.yaml").rename(section)
    section.write_text(SECTION.replace("/v1/c", "/v1/d"))
    assert provenance.spec_hash(spec) != first


def test_one_screen(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (spec / "open").mkdir()
    (spec / "open" / "openapi.yaml").write_text(MAIN)
    provenance.record(spec, "open", date(2026, 10, 3), "0123456789abcdef" * 4, "2.1", 0)
    assert main(["provenance"], spec) == 0
    lines = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert lines[1] == ["open", *"000000", "2026-10-03", "2.1", "0123456789ab"]
    assert lines[2][:2] == ["shop", "3"]
    assert lines[2][6:] == ["2", "2026-09-30", "no", "hash"]
    assert lines[4] == ["shop:", "by", "field", "lists"]
    assert lines[-1][:2] == ["spec:", "sha256"]
    assert len(lines) < 25


def test_json(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["provenance", "--format", "json"], spec) == 0
    assert json.loads(capsys.readouterr().out) == provenance.provenance(spec, bundle_all(spec))


def test_record_keeps_the_comment_and_the_others(spec: Path) -> None:
    provenance.record(spec, "shop", date(2026, 10, 3), "a" * 64, '2.1 "x"', 4)
    assert (spec / provenance.FILE).read_text().startswith('# Kept by hand.\n\nshop:\n  compared: "2026-10-03"\n')
    found = provenance.load(spec)
    assert found["shop"] == {
        "compared": "2026-10-03",
        "sha256": "a" * 64,
        "version": '2.1 "x"',
        "differences": 4,
        "note": None,
    }
    assert found["other"]["compared"] is None
    provenance.record(spec, "new", date(2026, 10, 4), "b" * 64, "", 0)
    assert list(provenance.load(spec)) == ["shop", "other", "new"]
    assert provenance.load(spec)["new"]["version"] is None


@pytest.mark.parametrize(
    "text",
    [
        "shop: 1",
        "shop: {compared: 1.10.2026}",
        "shop: {sha256: abc}",
        "shop: {other: x}",
        "shop: {differences: many}",
        "shop: {note: 5}",
        "shop: [",
    ],
)
def test_a_file_with_something_else(text: str, spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (spec / provenance.FILE).write_text(text)
    with pytest.raises(SpecError):
        provenance.load(spec)
    assert main(["provenance"], spec) == 2
    assert f"spec/{provenance.FILE}" in capsys.readouterr().err


def test_the_file_of_this_project_is_in_order() -> None:
    spec = Path(__file__).resolve().parents[2] / "spec"
    assert provenance.load(spec).keys() >= {"seller", "performance", "merchants"}
