"""Reading what was printed, with readers that other programs use."""

from __future__ import annotations

import io
from importlib import import_module
from typing import Any

import numpy
import PIL.Image

# neither has complete types
pypdfium2: Any = import_module("pypdfium2")
zxingcpp: Any = import_module("zxingcpp")


def pages(content: bytes) -> list[tuple[str, list[str], tuple[int, int]]]:
    """Text, Code 128 barcodes and size in millimetres of each page of a PDF."""
    document = pypdfium2.PdfDocument(content)
    found = []
    for page in document:
        width, height = page.get_size()
        picture = page.render(scale=4, grayscale=True).to_numpy().squeeze()
        size = round(width / 72 * 25.4), round(height / 72 * 25.4)
        found.append((page.get_textpage().get_text_range(), _codes(picture), size))
    return found


def code_of(png: bytes) -> list[str]:
    """The Code 128 barcodes of a picture."""
    with PIL.Image.open(io.BytesIO(png), formats=["PNG"]) as picture:
        return _codes(numpy.asarray(picture.convert("L")))


def _codes(picture: Any) -> list[str]:
    read = zxingcpp.read_barcodes(numpy.ascontiguousarray(picture), formats=zxingcpp.BarcodeFormat.Code128)
    return [one.text for one in read]
