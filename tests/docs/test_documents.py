"""What the documents say is true: their examples run and are typed, and the twins say the same."""

from __future__ import annotations

import re
import subprocess
import sys
import warnings
from operator import attrgetter
from pathlib import Path

import pytest

import ozon
from tests.docs.examples import ROOT, program

DOCUMENTS = ["README.md", "README.ru.md"]
#: Pages that are made when the site is built.
GENERATED = ("reference/", "project/")
#: Every document whose links and make targets are checked.
ALL = [str(file.relative_to(ROOT)) for folder in (".", "docs", "spec") for file in sorted((ROOT / folder).glob("*.md"))]


@pytest.mark.parametrize("document", DOCUMENTS)
def test_examples_run(
    document: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        exec(compile(program(document), document, "exec"), {"__name__": "example"})
    printed = capsys.readouterr().out
    assert "12450 " in printed
    assert "403 7 " in printed
    assert "Finished True" in printed


def test_first_example_runs_alone(tmp_path: Path) -> None:
    first = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)[0]
    file = tmp_path / "example.py"
    file.write_text(first, "utf-8")
    done = subprocess.run([sys.executable, str(file)], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert "12450 brands" in done.stdout


def test_the_twins_have_the_same_code_and_the_same_outline() -> None:
    english, russian = ((ROOT / name).read_text("utf-8") for name in DOCUMENTS)

    def code(text: str) -> list[str]:
        blocks = re.findall(r"```(?:python)?\n(.*?)```", text, re.DOTALL)
        return [re.sub(r"\s*#[^\n]*|\"[^\"\n]*\"", "", block) for block in blocks]

    def outline(text: str) -> list[int]:
        return [
            len(line.split(" ")[0])
            for line in re.sub(r"```.*?```", "", text, flags=re.DOTALL).splitlines()
            if line.startswith("#")
        ]

    def calls(text: str) -> list[str]:
        return re.findall(r"\| `(?:seller\.)?([\w.]+)", text)

    assert code(english) == code(russian)
    assert outline(english) == outline(russian)
    assert calls(english) == calls(russian)


@pytest.mark.parametrize("document", ALL)
def test_links_inside_the_project_lead_somewhere(document: str) -> None:
    text = (ROOT / document).read_text("utf-8")
    for target in re.findall(r"\]\(([^)#]+)", text):
        if "://" not in target and not target.startswith(GENERATED):
            assert ((ROOT / document).parent / target).exists(), target


def test_make_targets_that_documents_name_exist() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    for document in ALL:
        for target in re.findall(r"`make ([a-z-]+)", (ROOT / document).read_text("utf-8")):
            assert re.search(rf"^{target}:", makefile, re.MULTILINE), f"{document}: make {target}"


def test_every_public_name_exists() -> None:
    source = (ROOT / "overlay" / "ozon" / "__init__.py").read_text("utf-8")
    names = " ".join(re.findall(r'"\.[\w.]+": "([\w ]+)"', source)).split()
    assert {"Seller", "paginate", "import_products"} <= set(names)
    for name in names:
        assert getattr(ozon, name) is not None
    with pytest.raises(AttributeError, match="misspelt"):
        attrgetter("misspelt")(ozon)
