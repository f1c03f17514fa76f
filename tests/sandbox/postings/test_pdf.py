"""PDF files and pictures of barcodes that real readers understand."""

from __future__ import annotations

import random
import re
import string

import pytest

from ozon.sandbox import Sandbox
from ozon.sandbox.postings.barcodes import code128, png
from ozon.sandbox.postings.pdf import Page, document, write
from ozon.sandbox.postings.rows import barcodes
from tests.sandbox.postings.papers import code_of, pages

CHANCE = random.Random(128)
PRINTABLE = [chr(number) for number in range(32, 127)]
TEXTS = [
    "00",
    "1",
    "123",
    "20325804886000",
    "%303%31415926538",
    "%101%20325804886000",
    *("".join(CHANCE.choices(PRINTABLE, k=size)) for size in (1, 2, 7, 16, 24)),
    *("".join(CHANCE.choices(string.digits, k=size)) for size in (2, 5, 14, 20)),
    *("".join(PRINTABLE[start : start + 19]) for start in range(0, 95, 19)),
]


@pytest.mark.parametrize("text", [text for text in TEXTS if text.strip() == text])
def test_a_barcode_says_its_text(text: str) -> None:
    page = Page(120, 60)
    page.barcode(text, 30)
    assert [codes for _, codes, _ in pages(write([page]))] == [[text]]
    assert code_of(png(text)) == [text]


def test_every_pair_of_digits_can_be_read() -> None:
    for start in range(0, 100, 10):
        text = "".join(f"{number:02d}" for number in range(start, start + 10))
        assert code_of(png(text)) == [text]


@pytest.mark.parametrize("text", ["", "кружка", "a\nb", "é"])
def test_a_barcode_is_of_printable_ascii(text: str) -> None:
    with pytest.raises(ValueError, match="printable ASCII"):
        code128(text)


@pytest.mark.parametrize("count", [1, 2, 20])
def test_pages_keep_their_order_and_size(count: int) -> None:
    made = []
    for number in range(count):
        page = Page(58 + number, 40)
        page.text(f"page {number}")
        page.barcode(f"{number:06d}", 15)
        made.append(page)
    found = pages(write(made))
    assert [codes for _, codes, _ in found] == [[f"{number:06d}"] for number in range(count)]
    assert [text.strip() for text, _, _ in found] == [f"page {number}" for number in range(count)]
    assert [size for _, _, size in found] == [(58 + number, 40) for number in range(count)]


@pytest.mark.parametrize("line", ["(", ")", "\\", "a (b) \\ c)(", "50 % é", "plain"])
def test_text_with_signs_of_the_format(line: str) -> None:
    [(text, _, _)] = pages(document("Title", [line]))
    assert text.split("\r\n") == ["Title", line]


def test_text_that_the_font_lacks_is_marked() -> None:
    [(text, _, _)] = pages(document("Title", ["№ Кружка 330"]))
    assert text.endswith("? ?????? 330")


def test_long_documents_go_on_on_further_pages() -> None:
    lines = [f"line {number}" for number in range(200)]
    found = pages(document("List", lines))
    assert len(found) > 2
    read = [line for text, _, _ in found for line in text.split("\r\n")]
    assert read == [line for line in read if line == "List" or line.startswith("line ")]
    assert [line for line in read if line != "List"] == lines


def test_the_table_of_objects_points_at_them() -> None:
    content = document("Title", [f"line {number}" for number in range(150)])
    start = int(content.rpartition(b"startxref\n")[2].split()[0])
    assert content[start : start + 4] == b"xref"
    entries = re.findall(rb"(\d{10}) 00000 n \n", content[start:])
    assert len(entries) == int(content[start:].split()[2]) - 1
    for number, place in enumerate(entries, start=1):
        assert content[int(place) :].startswith(b"%d 0 obj\n" % number)
    for length, stream in re.findall(rb"/Length (\d+) >>\nstream\n(.*?)\nendstream", content, re.DOTALL):
        assert int(length) == len(stream)


def test_the_same_pages_give_the_same_bytes() -> None:
    assert document("Title", ["a", "b"]) == document("Title", ["a", "b"])
    assert png("123456") == png("123456")


def test_barcodes_of_postings_differ_and_stay() -> None:
    digits = [
        {one.posting_number: barcodes(one).lower for one in Sandbox(seed=seed).control.inspect("Posting")}
        for seed in (1, 2)
    ]
    assert digits[0] == digits[1]
    assert len(set(digits[0].values())) == len(digits[0]) > 20
    assert {len(one) for one in digits[0].values()} == {14}
