"""What the documents say is true: their examples run and are typed, and the twins say the same."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib import import_module
from operator import attrgetter
from pathlib import Path

import pytest

import ozon
from ozon.sandbox import Sandbox
from tests.cli.support import LONG, environment
from tests.docs.examples import ROOT
from tests.docs.site.library import MODULES

DOCUMENTS = ["README.md", "README.ru.md"]
#: Pages that are made when the site is built.
GENERATED = ("reference/", "project/")
#: Every document whose links and make targets are checked.
ALL = [str(file.relative_to(ROOT)) for folder in (".", "docs", "spec") for file in sorted((ROOT / folder).glob("*.md"))]


@pytest.mark.parametrize("document", DOCUMENTS)
def test_each_example_is_a_program(document: str, tmp_path: Path) -> None:
    """The first needs a shop, which is one in the sandbox here."""
    shop, sandbox = re.findall(r"```python\n(.*?)```", (ROOT / document).read_text("utf-8"), re.DOTALL)
    with Sandbox().serve() as url:
        key = {"OZON_BASE_URL": url, "OZON_CLIENT_ID": "836", "OZON_API_KEY": "sandbox-key", "NO_PROXY": "*"}
        printed = run(shop, tmp_path, **key)
    assert "223681945 mug-blue-330\n" in printed
    assert "mug-blue-330 done\n" in printed
    assert run(sandbox, tmp_path) == "awaiting_packaging\ndelivered\n"


def run(program: str, folder: Path, **variables: str) -> str:
    """What a program prints, in a process without credentials of its own."""
    command = [sys.executable, "-W", "error", "-c", program]
    done = subprocess.run(
        command, cwd=folder, env=environment(**variables), capture_output=True, text=True, timeout=LONG, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("document", DOCUMENTS)
def test_readme_is_a_page(document: str) -> None:
    assert len((ROOT / document).read_text("utf-8").splitlines()) <= 110


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

    def links(text: str) -> list[str]:
        found = re.findall(r"\]\(([^)#]+)", text.replace("](docs/ru/", "](docs/"))
        return [one for one in found if not one.startswith("README")]

    assert code(english) == code(russian)
    assert outline(english) == outline(russian)
    assert links(english) == links(russian)


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


def test_the_compatibility_page_names_every_public_module() -> None:
    text = (ROOT / "docs" / "compatibility.md").read_text("utf-8")
    assert set(re.findall(r"`(ozon(?:\.\w+)?)`", text.partition("`ozon_generated`")[0])) == set(MODULES)
    with_all = re.findall(r"`(ozon\.\w+)`", text.partition("| their `__all__` |")[0])
    assert set(with_all) == {name for name in MODULES if name != "ozon" and hasattr(import_module(name), "__all__")}


def test_every_public_name_exists() -> None:
    source = (ROOT / "overlay" / "ozon" / "__init__.py").read_text("utf-8")
    names = " ".join(re.findall(r'"\.[\w.]+": "([\w ]+)"', source)).split()
    assert {"Seller", "paginate", "import_products"} <= set(names)
    for name in names:
        assert getattr(ozon, name) is not None
    with pytest.raises(AttributeError, match="misspelt"):
        attrgetter("misspelt")(ozon)
