"""A small spec and what is made of it, file by file. ``python tests/generator/test_golden.py`` updates the record."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator.bundle import Bundle, SpecError, bundle
from generator.emit import render as rendering
from generator.emit.plan import Plan

HERE = Path(__file__).resolve().parent / "golden"
ROOT = Path(__file__).resolve().parent.parent.parent


def made(folder: Path) -> dict[str, bytes]:
    """The generated files of the small API."""
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def test_output_is_the_recorded_one(tmp_path: Path) -> None:
    rendering.render(HERE / "spec", tmp_path / "ozon_generated")
    assert made(tmp_path / "ozon_generated" / "mini") == made(HERE / "expected")


def test_runtime_is_copied_below_a_banner(tmp_path: Path) -> None:
    rendering.render(HERE / "spec", tmp_path / "ozon_generated")
    for source in (ROOT / "generator" / "runtime").glob("*.py"):
        if source.name != "__init__.py":
            banner, rest = (tmp_path / "ozon_generated" / source.name).read_text().split("\n", 1)
            assert banner.startswith(f"# Copied from generator/runtime/{source.name} ")
            assert rest == source.read_text()


@pytest.mark.parametrize(
    "surroundings",
    [
        {"PYTHONHASHSEED": "1", "TZ": "Asia/Tokyo", "LC_ALL": "C", "PYTHONUTF8": "0"},
        {"PYTHONHASHSEED": "2", "TZ": "America/Lima", "LC_ALL": "C.UTF-8"},
    ],
    ids=["tokyo", "lima"],
)
def test_output_does_not_depend_on_the_surroundings(tmp_path: Path, surroundings: dict[str, str]) -> None:
    code = "import pathlib, sys; from generator.emit.render import render; render(*map(pathlib.Path, sys.argv[1:]))"
    target = tmp_path / "elsewhere" / "ozon_generated"
    (tmp_path / "cwd").mkdir()
    subprocess.run(
        [sys.executable, "-c", code, str(HERE / "spec"), str(target)],
        check=True,
        cwd=tmp_path / "cwd",
        env={**os.environ, **surroundings, "PYTHONPATH": str(ROOT)},
    )
    assert made(target / "mini") == made(HERE / "expected")


def test_bad_spec_leaves_the_client_untouched(tmp_path: Path) -> None:
    spec = shutil.copytree(HERE / "spec", tmp_path / "spec")
    target = tmp_path / "ozon_generated"
    rendering.generate(spec, target)
    before = made(target)
    file = spec / "mini" / "sections" / "dull.yaml"
    file.write_text(file.read_text().replace("schemas/DullRow'", "schemas/Lost'"))
    with pytest.raises(SpecError) as caught:
        rendering.generate(spec, target)
    line = 1 + file.read_text().splitlines().index(next(x for x in file.read_text().splitlines() if "Lost" in x))
    place = f"spec/mini/sections/dull.yaml:{line}: #/paths/~1v1~1dull~1rows"
    assert any(problem.startswith(place) for problem in caught.value.problems)
    assert made(target) == before
    assert sorted(p.name for p in tmp_path.iterdir()) == ["ozon_generated", "spec"]


ROWS = ("paths", "/v1/dull/rows", "get", "responses", "200", "content", "application/json", "schema")


@pytest.mark.parametrize(
    ("pointer", "value", "problem"),
    [
        (("components", "schemas", "DullRow", "type"), "strange", "#/schemas/DullRow: Failed to parse"),
        (("components", "schemas", "DullRow", "properties", "price"), {"type": "array"}, "#/schemas/DullRow: Unable"),
        (ROWS, {"type": "array"}, "#/paths/~1v1~1dull~1rows/get: WARNING parsing"),
        (
            ROWS,
            {"type": "string"},
            "#/paths/~1v1~1dull~1rows/get/responses/200/content/application~1json/schema: an an",
        ),
        (
            ("components", "schemas", "DullRow", "properties", "price"),
            {},
            "#/schemas/DullRow/properties/price: leaks as",
        ),
    ],
    ids=["document", "schema", "answer", "text instead of an object", "field without type"],
)
def test_what_the_parser_drops_has_file_and_line(pointer: tuple[str, ...], value: object, problem: str) -> None:
    spec = bundle(HERE / "spec" / "mini")
    *parents, last = pointer
    node = spec.document
    for step in parents:
        node = node[step]
    node[last] = value
    found = problems(spec)
    assert re.match(rf"spec/mini/sections/dull\.yaml:\d+: {re.escape(problem)}", found[0]), found


def problems(spec: Bundle) -> list[str]:
    """What the parser or the plan refuses."""
    try:
        return Plan(spec, rendering.parse(spec)).problems
    except SpecError as error:
        return error.problems


def test_check_names_the_files_that_differ(tmp_path: Path) -> None:
    target = tmp_path / "ozon_generated"
    rendering.generate(HERE / "spec", target)
    assert "is what the spec says" in rendering.check(HERE / "spec", target)
    (target / "mini" / "client.py").write_text("# edited by hand\n")
    (target / "stray.py").write_text("")
    with pytest.raises(SpecError) as caught:
        rendering.check(HERE / "spec", target)
    assert [problem.partition(":")[0] for problem in caught.value.problems] == [
        "ozon_generated/mini/client.py",
        "ozon_generated/stray.py",
    ]


def test_another_version_of_the_parser_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(rendering, "PINNED", "0.1.0")
    with pytest.raises(SpecError, match=r"templates need 0\.1\.0"):
        rendering.render(HERE / "spec", tmp_path / "ozon_generated")


def record() -> None:
    """Write what is made now as what is expected."""
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        rendering.render(HERE / "spec", Path(folder) / "ozon_generated")
        shutil.rmtree(HERE / "expected", ignore_errors=True)
        shutil.copytree(Path(folder) / "ozon_generated" / "mini", HERE / "expected")


if __name__ == "__main__":
    record()
