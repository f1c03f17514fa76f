"""README as a package index or the reader of an archive sees it: every link leads somewhere."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tarfile
from email import message_from_string
from email.message import Message
from pathlib import Path

import pytest

from tests.docs.examples import ROOT

ADDRESS = "https://example.com/shop/ozon-client/tree/main"
PICTURES = ADDRESS.replace("/tree/", "/raw/")


def sdist(folder: Path, address: str) -> Path:
    """The unpacked sdist, built where the repository stands at this address."""
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "sdist", "-d", folder],
        cwd=ROOT,
        env={**os.environ, "OZON_CLIENT_URL": address},
        check=True,
        capture_output=True,
    )
    (archive,) = folder.glob("*.tar.gz")
    with tarfile.open(archive) as file:
        file.extraction_filter = getattr(tarfile, "data_filter", lambda member, path: member)  # none before 3.11.4
        file.extractall(folder)
    return folder / archive.name.removesuffix(".tar.gz")


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return sdist(tmp_path_factory.mktemp("sdist"), "")


def metadata(folder: Path) -> Message:
    return message_from_string((folder / "PKG-INFO").read_text("utf-8"))


def links(text: str) -> list[str]:
    found = re.findall(r"\]\(([^)#\s]+)", re.sub(r"```.*?```", "", text, flags=re.DOTALL))
    assert len(found) > 3
    return found


@pytest.mark.parametrize("document", ["README.md", "README.ru.md"])
def test_the_sdist_holds_what_readme_links_to(unpacked: Path, document: str) -> None:
    for target in links((unpacked / document).read_text("utf-8")):
        assert "://" in target or (unpacked / target).exists(), target


def test_without_an_address_nothing_is_rewritten(unpacked: Path) -> None:
    said = metadata(unpacked)
    assert said.get_payload() == (ROOT / "README.md").read_text("utf-8")
    assert said["Description-Content-Type"] == "text/markdown"
    assert "Project-URL" not in said


def test_with_an_address_all_links_are_absolute(tmp_path: Path) -> None:
    said = metadata(sdist(tmp_path, f"{ADDRESS}/"))
    assert said["Project-URL"] == f"Source, {ADDRESS}"
    text = str(said.get_payload())
    for target in links(text):
        assert target.startswith("https://"), target
        assert target.startswith(f"{PICTURES}/") == target.endswith(".svg"), target
        path = target.removeprefix(f"{ADDRESS}/").removeprefix(f"{PICTURES}/")
        assert path == target or (ROOT / path).exists(), target
    assert text.replace(f"{ADDRESS}/", "").replace(f"{PICTURES}/", "") == (ROOT / "README.md").read_text("utf-8")
