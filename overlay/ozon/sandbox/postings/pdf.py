"""A minimal PDF writer for pages of text lines and barcodes. The same pages give the same bytes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from .barcodes import QUIET, code128

#: Points per millimetre.
MM = 72 / 25.4


@dataclass
class Page:
    """A page, filled from the top.

    Args:
        width: millimetres.
        height: millimetres.
        margin: millimetres.
    """

    width: float
    height: float
    margin: float = 4.0
    _parts: list[str] = field(default_factory=list, init=False)
    _used: float = field(default=0.0, init=False)

    def text(self, line: str, size: float = 10.0) -> None:
        """Add a line of text below. ``size`` is in points; characters outside Latin-1 become ``?``."""
        self._used += size * 1.3
        escaped = line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
        self._parts.append(f"BT /F1 {size:g} Tf {self.margin * MM:.2f} {self._y():.2f} Td ({escaped}) Tj ET")

    def barcode(self, text: str, height: float) -> None:
        """Add a Code 128 barcode across the page; ``height`` is in millimetres."""
        widths = code128(text)
        module = self.width * MM / (sum(widths) + 2 * QUIET)
        self._used += height * MM + 4
        x = QUIET * module
        for index, width in enumerate(widths):
            if index % 2 == 0:
                self._parts.append(f"{x:.3f} {self._y():.2f} {width * module:.3f} {height * MM:.2f} re f")
            x += width * module

    @property
    def room(self) -> float:
        """Remaining height in points."""
        return self.height * MM - 2 * self.margin * MM - self._used

    def content(self) -> bytes:
        """Return the drawing operators."""
        return "\n".join(self._parts).encode("latin-1", "replace")

    def _y(self) -> float:
        return self.height * MM - self.margin * MM - self._used


def write(pages: Sequence[Page]) -> bytes:
    """Return a PDF file of at least one page."""
    first = 4  # after catalogue, page list and font
    kids = " ".join(f"{first + 2 * index} 0 R" for index in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for index, page in enumerate(pages):
        box = f"[0 0 {page.width * MM:.2f} {page.height * MM:.2f}]"
        resources = "<< /Font << /F1 3 0 R >> >>"
        contents = first + 2 * index + 1
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox {box} /Resources {resources} /Contents {contents} 0 R >>".encode()
        )
        stream = page.content()
        objects.append(b"<< /Length %d >>\nstream\n%b\nendstream" % (len(stream), stream))
    return _file(objects)


def document(title: str, lines: Iterable[str]) -> bytes:
    """Return a PDF file with a title and lines of text, on as many A4 pages as needed."""
    page = _sheet(title)
    pages = [page]
    for line in lines:
        if page.room < 13:
            page = _sheet(title)
            pages.append(page)
        page.text(line)
    return write(pages)


def _sheet(title: str) -> Page:
    page = Page(210, 297, margin=15)
    page.text(title, 16)
    return page


def _file(objects: Sequence[bytes]) -> bytes:
    made = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")  # bytes above 127 mark the file as binary
    places = []
    for number, content in enumerate(objects, start=1):
        places.append(len(made))
        made += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    table = len(made)
    made += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    made += b"".join(b"%010d 00000 n \n" % place for place in places)
    made += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, table)
    return bytes(made)
