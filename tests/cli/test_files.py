"""Files that commands write: what is in the way stays, and a device, a pipe or a link is not replaced."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from ozon.cli.files import NewFile
from ozon.cli.session import Duration
from ozon.sandbox import Sandbox
from tests.cli.shop import Shop
from tests.cli.test_command import COMMANDS

OPTIONS = [
    (names, option)
    for names, command in COMMANDS.items()
    for option in command.params
    if isinstance(option, click.Option)
]
WRITTEN = ("--to", "--result", "--state")


@pytest.fixture(scope="module")
def shop() -> Iterator[Shop]:
    sandbox = Sandbox()
    with sandbox.serve() as url:
        yield Shop(sandbox, url, "")


def read(kind: NewFile | Duration, value: str) -> object:
    try:
        return kind.convert(value, None, None)
    except click.BadParameter as error:
        return error.message


def test_every_file_and_every_length_of_time_is_checked() -> None:
    places = ("PLACE", "FILE|URL", "URL")  # databases and folders, which the sinks check, and addresses
    given = [one for _, one in OPTIONS if set(WRITTEN) & set(one.opts) and not isinstance(one.type, click.Choice)]
    files = [one for one in given if one.metavar not in places]
    assert len(files) > 8
    assert all(isinstance(one.type, NewFile) for one in files)
    times = [one for _, one in OPTIONS if one.opts[0] in ("--wait", "--max-age")]
    assert len(times) > 3
    assert all(isinstance(one.type, Duration) for one in times)


@pytest.mark.parametrize("value", ["nan", "inf", "-1", "1e300", "x"])
def test_a_length_of_time_is_a_number(value: str) -> None:
    assert isinstance(read(Duration(), value), str)
    assert read(Duration(), "0.5") == 0.5


def test_what_cannot_be_replaced_is_refused(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    link = tmp_path / "link"
    link.symlink_to(pipe)
    for path, told in [
        (pipe, "is not a regular file"),
        (link, "is not a regular file"),
        (tmp_path, "is a directory"),
        (tmp_path / "missing" / "x.csv", "is not a directory"),
    ]:
        assert told in str(read(NewFile(), str(path)))


@pytest.mark.parametrize(
    "words",
    ["products export -o csv --to", "call seller product.list --filter.visibility ALL -o json --to",
     "reports get products --to", "orders labels 1-1-1 --to", "dictionaries export --to"],
)  # fmt: skip
def test_a_pipe_stays_one(shop: Shop, tmp_path: Path, words: str) -> None:
    pipe = tmp_path / "pipe.csv"
    os.mkfifo(pipe)
    shop.group, *rest = words.split()
    before = len(shop.sandbox.requests)
    done = shop.ozon(*rest, pipe)
    assert (done.returncode, "is not a regular file" in done.stderr) == (2, True)
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert len(shop.sandbox.requests) == before


@pytest.mark.parametrize("words", ["products export", "call seller product.list --filter.visibility ALL"])
def test_a_link_is_followed_and_permissions_stay(shop: Shop, tmp_path: Path, words: str) -> None:
    file, link = tmp_path / "file.json", tmp_path / "link.json"
    file.write_text("old", "utf-8")
    file.chmod(0o604)
    link.symlink_to(file)
    shop.group, *rest = words.split()
    assert shop.ozon(*rest, "--to", link).returncode == 0
    assert link.is_symlink()
    assert "mug-blue-330" in file.read_text("utf-8")
    assert stat.S_IMODE(file.stat().st_mode) == 0o604
    assert len(list(tmp_path.iterdir())) == 2
