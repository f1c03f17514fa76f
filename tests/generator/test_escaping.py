"""Whatever the spec says, the generated code means that text and runs none of it."""

from __future__ import annotations

import ast
import copy
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.bundle import SpecError, YamlFile
from generator.emit import render as rendering
from generator.emit.text import Source, checked, docstring, literal
from tests.sizes import size

SPEC = Path(__file__).resolve().parent / "golden" / "spec"
RUN = "__import__('pathlib').Path('PWNED').touch()"
TEXTS = {
    "quotes": f'a"""+{RUN}+"""',
    "single quotes": f"a'''+{RUN}+'''",
    "a line": f'a"""\n{RUN}\nb = """',
    "a quote at the end": 'says "no"',
    "three quotes at the end": 'says """',
    "a backslash at the end": "says \\",
    "backslashes": r'a\" \""" \\""" \N{DIGIT ONE} \x41 \u0041 \101 \q',
    "a template": "{{ 7 * 7 }} {% raw %} {# no #} {RUN}",
    "braces": "{x} {0} {{}} %s %(x)s",
    "line separators": f"a\u2028{RUN}\u2029b\x85c\x0bd",
    "odd characters": "a\ufeff\u200b\u202eb\U0001f9ff",
    "a comment": f"#\n{RUN} #",
}
#: Keys whose value is text that somebody wrote, and nothing else.
WRITTEN = {"title", "description", "summary", "source", "note", "url", "programme"}
Place = tuple[Any, ...]
NAME = "<name>"


def places(value: Any, path: Place = ()) -> Iterator[tuple[Place, str]]:
    """Every text of a file, with where it stands; the names of fields, schemas and paths too."""
    if isinstance(value, dict):
        for key, item in value.items():
            if path[-1:] in (("properties",), ("schemas",), ("paths",)):
                yield (*path, key, NAME), key
            yield from places(item, (*path, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from places(item, (*path, index))
    elif isinstance(value, str):
        yield path, value


def changed(value: Any, path: Place, new: str) -> Any:
    """The file with another text in one place."""
    made = copy.deepcopy(value)
    *parents, last = path if path[-1] != NAME else path[:-1]
    node = made
    for part in parents:
        node = node[part]
    if path[-1] == NAME:
        items = {new if key == last else key: item for key, item in node.items()}
        node.clear()
        node.update(items)
    else:
        node[last] = new
    return made


def files() -> dict[str, Any]:
    """The small spec, with a word more that holds texts."""
    found = {p.relative_to(SPEC).as_posix(): YamlFile(p, p.name).content for p in sorted(SPEC.rglob("*.yaml"))}
    operation = found["mini/sections/thing.yaml"]["paths"]["/v1/thing/import"]["post"]
    operation["x-ozon-tier"] = {"programme": "things", "note": "by agreement", "source": "the documentation"}
    return found


def rendered(folder: Path, spec: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> Path:
    """The package that is made of a spec, not formatted, which would take most of the time."""
    shutil.rmtree(folder, ignore_errors=True)
    for name, value in spec.items():
        target = folder / "spec" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(yaml.safe_dump(value, sort_keys=False), "utf-8")
    monkeypatch.setattr(rendering, "_format", lambda made: None)
    rendering.render(folder / "spec", folder / "ozon_generated")
    return folder / "ozon_generated"


def trees(folder: Path) -> dict[str, ast.Module]:
    return {p.relative_to(folder).as_posix(): ast.parse(p.read_text("utf-8")) for p in sorted(folder.rglob("*.py"))}


class _Blank(ast.NodeTransformer):
    def visit_Constant(self, node: ast.Constant) -> ast.AST:
        return ast.Constant(value="") if isinstance(node.value, str) else node


def deeds(folder: Path) -> dict[str, str]:
    """What every module does: its code without its texts."""
    return {name: ast.dump(_Blank().visit(tree)) for name, tree in trees(folder).items()}


def texts(folder: Path) -> list[str]:
    """All texts in the code, as Python understands them, with single spaces."""
    nodes = (node for tree in trees(folder).values() for node in ast.walk(tree))
    return [
        " ".join(node.value.split()) for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_written_texts_mean_themselves_and_run_nothing(
    text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spec = files()
    before = deeds(rendered(tmp_path / "before", spec, monkeypatch))
    written = [(name, path, old) for name, value in spec.items() for path, old in places(value) if path[-1] in WRITTEN]
    for number, (name, path, old) in enumerate(written):
        spec[name] = changed(spec[name], path, f"{old[:20].strip()} n{number}n {text}")
    folder = rendered(tmp_path / "after", spec, monkeypatch)
    assert deeds(folder) == before
    told = "\n".join(texts(folder))
    kept = [number for number in range(len(written)) if f"n{number}n {' '.join(text.split())}" in told]
    assert len(kept) > len(written) * 0.8  # some are for readers of the spec only
    code = "import ozon_generated.mini.client, ozon_generated.mini.thing._list, ozon_generated.mini.dull._file"
    environment = {**os.environ, "PYTHONPATH": str(folder.parent), "PYTHONDONTWRITEBYTECODE": "1"}
    subprocess.run([sys.executable, "-c", code], check=True, cwd=tmp_path, env=environment)
    assert not (tmp_path / "PWNED").exists()


@pytest.mark.parametrize("name", files())
def test_every_text_of_a_spec_is_a_text_in_the_code_or_refused(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = deeds(rendered(tmp_path / "before", files(), monkeypatch))
    attacks = (TEXTS["quotes"], f"a, b={RUN}", f"a); {RUN}; (", TEXTS["a line"])
    for number, (path, _) in enumerate(places(files()[name])):
        for turn in range(size(1, 1, len(attacks))):
            text = attacks[(number + turn) % len(attacks)]
            spec = files()
            spec[name] = changed(spec[name], path, text)
            try:
                folder = rendered(tmp_path / "after", spec, monkeypatch)
            except SpecError:
                continue
            made = deeds(folder)
            assert path[-1] in (NAME, "name", "format") or made == plain, path
            assert "touch" not in "".join(made.values()).replace("_pathlib_path_pwned_touch", ""), path


# The door itself


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
@pytest.mark.parametrize("indent", [0, 4, 8])
@pytest.mark.parametrize("pattern", ["{}", "Before. {}\n\nAfter {}", "{} {} {} {} {} {} {} {} {}"])
def test_a_docstring_means_its_text(text: str, indent: int, pattern: str) -> None:
    whole = pattern.replace("{}", text)
    assert " ".join(ast.literal_eval(docstring(whole, indent)).split()) == " ".join(whole.split())


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_a_literal_means_its_value(text: str) -> None:
    for value in (text, (text, text), {text: (text,), "x": None}):
        assert ast.literal_eval(literal(value)) == value


@pytest.mark.parametrize("text", ["name", "a.b", "list[Thing] | None", "Literal['a', 1]", "", "Mapping[str, Any]", 5])
def test_names_and_annotations_pass(text: Any) -> None:
    assert checked(text) == str(text)


@pytest.mark.parametrize(
    "text", [*TEXTS.values(), "f()", "a=b", "a:b", "a\nb", "lambda: 1", "[x for x in y]", "f'{x}'"]
)
def test_other_text_does_not_pass(text: str) -> None:
    with pytest.raises(SpecError, match="would reach the generated code unescaped"):
        checked(text)
    assert checked(Source(text)) == text
