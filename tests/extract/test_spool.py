"""Raw pages on disk, through crashes."""

from __future__ import annotations

import os
import stat
import time
from datetime import date
from pathlib import Path
from urllib.parse import unquote

import attrs
import pytest

from ozon.clock import Clock, use
from ozon.extract.spool import Archive, Record, Spool, records
from ozon.extract.task import Task

TASK = Task(
    shop="Лавка/1", stream="orders", since=date(2026, 11, 23), until=date(2026, 11, 30), as_of=date(2026, 11, 26)
)
PAGES = [b'{"rows": [1]}', "страница".encode(), b"\0" * 100_000, b""]


def written(archive: Archive, owner: str = "a", pages: list[bytes] | None = None) -> Path:
    spool = archive.open(TASK, owner)
    for number, page in enumerate(PAGES if pages is None else pages):
        spool.append(page, {"query": number, "next": None})
    spool.close()
    return spool.path


def test_pages_come_back_as_they_were(tmp_path: Path) -> None:
    path = written(Archive(tmp_path))
    assert path.stat().st_size < 10_000 < sum(map(len, PAGES))  # compressed
    assert list(records(path)) == [Record(n, page, {"query": n, "next": None}) for n, page in enumerate(PAGES)]


def test_the_next_holder_goes_on_with_the_pages_of_the_last_one(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    before = written(archive, "a")
    spool = archive.open(TASK, "b")
    assert [record.content for record in spool] == PAGES
    assert spool.length == len(PAGES)
    spool.append(b"more", {})
    spool.close()
    assert not before.exists()
    archive.keep(TASK, "b")
    assert [record.content for record in archive.pages(TASK)] == [*PAGES, b"more"]


def test_a_holder_that_lost_its_lease_writes_into_nobody_elses_pages(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    late = archive.open(TASK, "late")
    late.append(PAGES[0], {})
    other = archive.open(TASK, "other")
    late.append(b"too late", {})
    other.append(PAGES[1], {})
    assert [record.content for record in other] == PAGES[:2]
    late.close()
    other.close()


@pytest.mark.parametrize("cut", range(1, 200, 7))
def test_a_page_that_was_cut_off_is_dropped_and_those_before_it_stay(tmp_path: Path, cut: int) -> None:
    archive = Archive(tmp_path)
    path = written(archive)
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size - cut)
    spool = archive.open(TASK, "b")
    found = [record.content for record in spool]
    assert found == PAGES[: len(found)]
    assert len(found) < len(PAGES)
    spool.append(b"again", {})
    assert [record.content for record in spool] == [*found, b"again"]
    spool.close()


def test_a_damaged_page_ends_what_is_trusted(tmp_path: Path) -> None:
    path = written(Archive(tmp_path))
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    assert len(list(records(path))) < len(PAGES)


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps the folders of a user from others by other means")
def test_only_the_owner_can_read_raw_pages(tmp_path: Path) -> None:
    path = written(Archive(tmp_path / "raw"))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) & 0o077 == 0
    assert stat.S_IMODE((tmp_path / "raw").stat().st_mode) & 0o077 == 0


def test_a_full_disk_leaves_the_pages_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spool = Archive(tmp_path).open(TASK, "a")
    spool.append(PAGES[0], {})

    def full(self: Spool) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch, use(Clock(monotonic=lambda: float("inf"))):
        patch.setattr(Spool, "sync", full)
        with pytest.raises(OSError, match="No space left"):
            spool.append(PAGES[1], {})
    spool.append(PAGES[2], {})
    assert [record.content for record in spool] == [PAGES[0], PAGES[2]]
    spool.close()


def test_pages_wait_for_the_disk_once_a_second(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    now = [0.0]
    synced: list[float] = []
    monkeypatch.setattr(os, "fsync", lambda file: synced.append(now[0]))
    with use(Clock(monotonic=lambda: now[0])):
        spool = Archive(tmp_path).open(TASK, "a")
        synced.clear()
        for now[0] in (0.0, 0.5, 0.9, 1.0, 1.5, 2.5):
            spool.append(PAGES[0], {})
            assert len(list(spool)) == spool.length  # what a killed process leaves
    spool.close()
    assert synced == [1.0, 2.5]


def test_old_pages_are_deleted(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    path = written(archive)
    left = path.with_name(f"{TASK.id}.b.part")
    left.write_bytes(b"")
    archive.prune(30)
    old = time.time() - 31 * 86_400
    os.utime(path, (old, old))
    assert [*archive.older_than(30)] == [path]
    archive.prune(30)
    assert [*archive.files()] == [left]


@pytest.mark.parametrize(
    ("name", "folder"),
    [
        ("main", "main"),
        ("main.v-1_~", "main.v-1_~"),
        (".main", ".main"),
        ("my shop@1+", "my%20shop%401%2B"),
        ("Лавка/1", "%D0%9B%D0%B0%D0%B2%D0%BA%D0%B0%2F1"),
        (".", "%2E"),
        ("..", "%2E%2E"),
        ("../main", "..%2Fmain"),
        ("", "%"),
    ],
)
def test_a_shop_has_its_own_folder(tmp_path: Path, name: str, folder: str) -> None:
    archive = Archive(tmp_path / "raw")
    assert archive.of_shop(name) == tmp_path / "raw" / folder
    assert archive.path(attrs.evolve(TASK, shop=name)).parents[2] == archive.of_shop(name)
    assert unquote(folder) == (name or "%")
