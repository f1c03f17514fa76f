"""Code 128 barcodes and their PNG images."""

from __future__ import annotations

import struct
import zlib

# Widths of bars and spaces in modules, by symbol value: ISO/IEC 15417, table 1.
_TABLE = (
    "212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 113222 "
    "123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 212123 212321 "
    "232121 111323 131123 131321 112313 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121 "
    "313121 211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111 314111 221411 431111 111224 "
    "111422 121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 241211 221114 413111 241112 134111 "
    "111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113 "
    "114311 411113 411311 113141 114131 311141 411131 211412 211214 211232 2331112"
)
_WIDTHS = _TABLE.split()
_START_B, _START_C, _STOP = 104, 105, 106
#: Width of the quiet zone on each side, in modules.
QUIET = 10


def code128(text: str) -> list[int]:
    """Return the widths of a Code 128 barcode in modules: bar, space, bar, and so on.

    Raises:
        ValueError: the text is empty or has characters other than printable ASCII.
    """
    if not text or not (text.isascii() and text.isprintable()):
        raise ValueError(f"a Code 128 barcode needs printable ASCII characters, not {text!r}")
    if text.isdecimal() and len(text) % 2 == 0:
        values = [_START_C, *(int(text[index : index + 2]) for index in range(0, len(text), 2))]
    else:
        values = [_START_B, *(ord(character) - 32 for character in text)]
    check = (values[0] + sum(place * value for place, value in enumerate(values[1:], start=1))) % 103
    return [int(width) for value in (*values, check, _STOP) for width in _WIDTHS[value]]


def png(text: str, *, module: int = 3, height: int = 120) -> bytes:
    """Return an 8-bit greyscale PNG of a barcode; ``module`` and ``height`` are in pixels."""
    row = bytearray(b"\xff" * QUIET * module)
    for index, width in enumerate(code128(text)):
        row += (b"\xff" if index % 2 else b"\x00") * width * module
    row += b"\xff" * QUIET * module
    header = struct.pack(">IIBBBBB", len(row), height, 8, 0, 0, 0, 0)
    pixels = zlib.compress((b"\x00" + bytes(row)) * height, 9)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", pixels) + _chunk(b"IEND", b"")


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
