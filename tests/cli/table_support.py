"""What tests of commands on tables share: a served sandbox and files."""

from __future__ import annotations

import base64
import csv
import json
import signal
import subprocess
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import openpyxl

from ozon.sandbox import Sandbox
from tests.cli.support import COMMAND, LONG, environment, ozon, wait_until

Done = subprocess.CompletedProcess[str]


class Shop:
    """A sandbox on a port, and the command connected to it."""

    def __init__(self, sandbox: Sandbox, url: str) -> None:
        self.sandbox = sandbox
        self.variables = {"OZON_BASE_URL": url, "OZON_CLIENT_ID": "836", "OZON_API_KEY": "sandbox-key"}

    def ozon(self, *arguments: str | Path) -> Done:
        """Run the command to its end, without a terminal."""
        return ozon(*arguments, **self.variables)

    def writes(self, path: str) -> list[dict[str, Any]]:
        """The bodies sent to a path."""
        return [json.loads(request.body) for request in self.sandbox.requests if request.path == path]

    def sent(self, path: str, rows: str) -> Counter[str]:
        """How often each offer_id was sent to a path."""
        return Counter(row["offer_id"] for body in self.writes(path) for row in body[rows])


@contextmanager
def served(sandbox: Sandbox) -> Iterator[Shop]:
    """A sandbox on a port."""
    with sandbox.serve() as url:
        yield Shop(sandbox, url)


def xlsx(path: Path, rows: Iterable[Sequence[Any]], **sheets: Iterable[Sequence[Any]]) -> Path:
    """A workbook with these rows in its first sheet, and further sheets."""
    book = openpyxl.Workbook()
    first = book.active
    assert first is not None
    for row in rows:
        first.append(list(row))
    for name, more in sheets.items():
        sheet = book.create_sheet(name)
        for row in more:
            sheet.append(list(row))
    book.save(path)
    return path


_SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "table", "text", "manifest")
)
_CALC = 'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"'


def ods(path: Path, rows: Iterable[Sequence[Any]], sheet: str = "Цены") -> Path:
    """An OpenDocument spreadsheet, as LibreOffice writes it; text that begins with ``<`` is a cell in XML."""

    def cell(value: Any) -> str:
        if isinstance(value, str) and value.startswith("<"):
            return value
        kind = f'float" office:value="{value}' if isinstance(value, int | float) else "string"
        return f'<table:table-cell office:value-type="{kind}"><text:p>{value}</text:p></table:table-cell>'

    body = "".join(f"<table:table-row>{''.join(map(cell, row))}</table:table-row>" for row in rows)
    table = f'<table:table table:name="{sheet}">{body}</table:table>'
    content = f"<office:body><office:spreadsheet>{table}</office:spreadsheet></office:body>"
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    entry = f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/>'
    with ZipFile(path, "w") as book:
        book.writestr("mimetype", kind)
        book.writestr("META-INF/manifest.xml", f"<manifest:manifest {_SPACES}>{entry}</manifest:manifest>")
        book.writestr("content.xml", f"<office:document-content {_SPACES} {_CALC}>{content}</office:document-content>")
    return path


def xls(path: Path) -> Path:
    """A workbook of Excel 97 with a row of prices, made once with xlwt."""
    path.write_bytes(zlib.decompress(base64.b85decode("".join(_XLS))))
    return path


def results(path: Path, delimiter: str = ",") -> list[dict[str, str]]:
    """The rows of a result file, with the number of the row as ``row``."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=delimiter))
    header = ["row", *rows[0][1:]]
    return [dict(zip(header, row, strict=True)) for row in rows[1:]]


def killed(
    shop: Shop, until: Callable[[], bool], *arguments: str | Path, by: signal.Signals = signal.SIGKILL
) -> tuple[int, str]:
    """Start the command, and send a signal as soon as something is true. Gives exit code and standard error."""
    command = [*COMMAND, *map(str, arguments)]
    with subprocess.Popen(
        command, env=environment(**shop.variables), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stderr is not None
        wait_until(until, process)
        process.send_signal(by)
        text = process.communicate(timeout=LONG)[1]
    return process.returncode, text


_XLS = (
    "c-rk)O=uHA6n?Xv&7VoSiK);EB@~PrQ&>rbpd{N?v<I<NFNz47*r25`mCz!3X|?7k2%Z!#g<iZ=z4(I)dh;Mu^dJaAqDN1Hf`>Ni",
    "o431ZsyQ^E#h>|>`R2`=c{8)~^JZsXEru#{_qwX^12WJCHPZ{O1|7rTbrKq2zG({4i9HxhiN6Y74^E^@g~x%HZZU^qzN?_XUH%*y",
    "-~)!^a1Mqiiuvd|VvzcfWugyhWCpiT6NFCcRhak`@kZi1RPqUNKWVNKr?G5>9fL(<IG(as@lmCR@`51heLyzvNV5|<;DuPl)7O|)",
    "R)vAmShnzIW^{8u%mdEbP`;QiWeXLE-~`UYS2GIm#o4LPqEf%UdIqTfwp#CQqQ9<ifEh4P(gH7|PYrXC!&!{);%R<>FTpr%NfF$@",
    "G~Uk#d5Z7md-)#D!7ius;EEW9KAu4yz)~sRN9+eUJ9WA@SD4E8CX;%=N}fM6Hc4r$J*DdjUH1tOPaZ*A<q-n3Q~b!I&`xrQ_KSu-",
    "f9dw;*9UVW#tG8Q&?#V@6<fsXfeDv{1sVq_r>)L$ve-d<nQGlkau;y~S2@P9kq%qfKTBn<P;Ly{NfO=|TN~tUD3?DSde~k5XlzG$",
    "VW@gBvhdcJgC0D)M$uk8vyfm3cJqe7Bg2WA?N{CtcmCvKJc?%b-LwzHc31`<i6LSuB}RwUQ;I!S!kRU)W@IhK<0-b!$a=%HiX4v!",
    "YhkA}u~W#7+wE9$qKa(Ag(=Z$MhU}xQ4Bre3Va|TAt50lAt530|ANsMs`WiCz9rTAWyAWfvy7o8f0O*PI1Cf`Oyb3K9~3bz!G)IA",
    "&n8frQx{vKjq|@y;0U%}!b@(B`Z3<}`o$X?YkZ$I8*0C93$@yQt(AWM=Jvk>hT_iI",
)
