"""`surface` as a command: revisions, folders and the bump."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from generator.cli import main
from tests.generator.small_api import REQUEST, api, fields, schema, write


def git(folder: Path, *arguments: str) -> None:
    identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with the API at the tag ``one``, a value more at ``two``, and an argument less in the tree."""
    spec = write(tmp_path / "repository" / "spec", api())
    git(spec.parent, "init", "--quiet", "--template=")
    for tag, values in (("one", ["new", "old"]), ("two", ["new", "old", "lost"])):
        document = api()
        schema(document, "ItemState")["enum"] = values
        write(spec, document)
        git(spec.parent, "add", ".")
        git(spec.parent, "commit", "--quiet", "--allow-empty", "-m", tag)
        git(spec.parent, "tag", tag)
    fields(document, REQUEST).pop("since")
    write(spec, document)
    return spec


def test_two_revisions(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["surface", "one", "two"], repository) == 0
    assert capsys.readouterr().out.splitlines() == [
        "Version bump: patch (0 breaking, 1 other).",
        "",
        "Ozon Shop API:",
        "",
        "- `ItemState`: new value `lost` (`item.list`).",
    ]


def test_a_revision_and_the_working_tree(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["surface", "one"], repository) == 0
    assert capsys.readouterr().out.splitlines() == [
        "Version bump: major (1 breaking, 1 other).",
        "",
        "Ozon Shop API:",
        "",
        "- ⚠ `item.list`: argument `since` is gone.",
        "- `ItemState`: new value `lost` (`item.list`).",
    ]


def test_folders(repository: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = write(tmp_path / "other", api())
    for name in (str(repository), str(repository.parent)):
        assert main(["surface", name, str(other)], repository) == 0
        assert "argument `since` is new" in capsys.readouterr().out
    assert main(["surface", str(repository)], repository) == 0
    assert capsys.readouterr().out == "Version bump: none. Nothing changed for callers.\n"


def test_json_is_stable(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    outputs = []
    for _ in range(2):
        assert main(["surface", "one", "--format", "json"], repository) == 0
        outputs.append(capsys.readouterr().out)
    assert outputs[0] == outputs[1]
    found = json.loads(outputs[0])
    assert found["bump"] == "major"
    assert found["changes"][0] == {
        "api": "shop",
        "level": "major",
        "breaking": True,
        "text": "`item.list`: argument `since` is gone",
        "calls": ["item.list"],
    }


@pytest.mark.parametrize("revision", ["gone", "--output=x", "--remote=x"])
def test_a_revision_that_is_none(revision: str, repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["surface", "--", revision], repository) == 2
    assert revision in capsys.readouterr().err


def test_a_revision_without_spec(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    git(repository.parent, "rm", "-r", "--quiet", "--cached", "spec")
    (repository.parent / "spec" / "README.md").write_text("words")
    git(repository.parent, "add", "spec/README.md")
    git(repository.parent, "commit", "--quiet", "-m", "three")
    assert main(["surface", "HEAD"], repository) == 2
    assert "HEAD: this revision has no API in spec/" in capsys.readouterr().err
    git(repository.parent, "rm", "--quiet", "--cached", "spec/README.md")
    git(repository.parent, "commit", "--quiet", "--allow-empty", "-m", "four")
    assert main(["surface", "HEAD"], repository) == 2


def test_a_broken_spec(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (repository / "shop" / "openapi.yaml").write_text("paths: [")
    assert main(["surface", "one"], repository) == 2
    assert "spec/shop/openapi.yaml" in capsys.readouterr().err


def test_git_is_missing(repository: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("PATH", "")
    assert main(["surface", "one"], repository) == 2
    assert "git is missing" in capsys.readouterr().err
