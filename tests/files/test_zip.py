"""ZIPs that come from outside: read with care, or refused with the reason."""

from __future__ import annotations

import io
import struct
import zipfile
from pathlib import Path

import pytest

from ozon.files import parts
from ozon_generated.client import File
from ozon_generated.errors import DecodeError

CSV = b"a;b\n" * 100


def packed(*names: str, content: bytes = CSV, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        for name in names:
            archive.writestr(zipfile.ZipInfo(name), content, method)
    return file.getvalue()


def renamed(old: bytes, new: bytes, content: bytes) -> bytes:
    assert len(old) == len(new)
    return content.replace(old, new)


def read(content: bytes, name: str = "r.zip") -> list[tuple[str, bytes]]:
    return list(parts(File(name, "application/zip", content)))


def names(content: bytes) -> list[str]:
    return [name for name, _ in read(content)]


def test_parts_come_one_by_one(tmp_path: Path) -> None:
    content = packed("1.csv", "2.csv")
    assert read(content) == [("1.csv", CSV), ("2.csv", CSV)]
    path = tmp_path / "r.zip"
    path.write_bytes(content)
    assert list(parts(File("", "", b"", path))) == [("1.csv", CSV), ("2.csv", CSV)]
    path.write_bytes(CSV)
    assert list(parts(File("", "", b"", path))) == [("r.zip", CSV)]
    assert read(packed()) == []


def test_other_files_stay_whole() -> None:
    xlsx = packed("[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml")
    assert read(xlsx, "r.xlsx") == [("r.xlsx", xlsx)]
    assert read(CSV, "r.csv") == [("r.csv", CSV)]
    assert read(b"", "r") == [("r", b"")]


@pytest.mark.parametrize("cut", [1, 5, 22, 30, 80])
def test_a_cut_zip_is_no_file(cut: int) -> None:
    with pytest.raises(DecodeError, match="cut off"):
        read(packed("1.csv")[:-cut])


def test_names() -> None:
    assert names(packed("folder/", "folder/1.csv", "other/1.csv", "1.CSV", "x/y/")) == [
        "1.csv",
        "1 (2).csv",
        "1 (3).CSV",
    ]
    assert names(packed("../../etc/passwd", "/etc/cron.d/x", "C:\\Windows\\y.csv", "..\\..\\z.csv")) == [
        "passwd",
        "x",
        "y.csv",
        "z.csv",
    ]
    assert names(packed("..", "a/..", "CON.csv", "b/ .")) == ["unnamed", "unnamed (2)", "_CON.csv", "unnamed (3)"]
    assert names(renamed(b"3.csv", b"1.csv", packed("1.csv", "1 (2).csv", "3.csv"))) == [
        "1.csv",
        "1 (2).csv",
        "1 (3).csv",
    ]


def test_names_of_old_packers() -> None:
    assert names(packed("отчёт.csv")) == ["отчёт.csv"]
    marked = packed("0123456789.csv")
    assert names(renamed(b"0123456789", "Отчёт_по_2".encode("cp866"), marked)) == ["Отчёт_по_2.csv"]
    assert names(renamed(b"0123456789", "отчёт".encode(), marked)) == ["отчёт.csv"]


def test_what_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    good = packed("1.csv")
    end = good.rfind(b"PK\x05\x06")
    table = good.rfind(b"PK\x01\x02")
    locked = good[: table + 8] + b"\x01" + good[table + 9 :]
    wide = good[: end + 12] + struct.pack("<I", 2**25) + good[end + 16 :]
    lying = good[:table] + good[table:].replace(b"1.csv", b"2.csv")
    for content, text in [
        (locked, "encrypted"),
        (wide, "table of contents"),
        (lying, "damaged"),
        (packed("1.csv", method=zipfile.ZIP_BZIP2), "packed in a way"),
        (renamed(CSV[:4], b"????", packed("1.csv", method=zipfile.ZIP_STORED)), "damaged"),
    ]:
        with pytest.raises(DecodeError, match=text):
            read(content)
    monkeypatch.setattr("ozon.files.archives.MOST_PARTS", 3)
    with pytest.raises(DecodeError, match="4 files, more than the 3"):
        read(packed("1", "2", "3", "4"))


def test_a_bomb_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ozon_generated.bodies.LARGEST", 10_000)
    bomb = packed("1.csv", "2.csv", content=b"0" * 1_000_000)
    with pytest.raises(DecodeError, match="too large: it has more than 10,000"):
        read(bomb)
    monkeypatch.setattr("ozon_generated.bodies.LARGEST", 2_000_000)
    monkeypatch.setattr("ozon_generated.bodies.LARGEST_FILE", 1_500_000)
    with pytest.raises(DecodeError, match="too large: it has more than 500,000"):
        read(bomb)


def test_a_zip_in_a_zip_is_one_part() -> None:
    inner = packed("1.csv")
    assert read(packed("inner.zip", content=inner)) == [("inner.zip", inner)]
