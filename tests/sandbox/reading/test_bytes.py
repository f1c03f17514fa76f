"""Bytes that are JSON, and bytes that are not."""

from __future__ import annotations

import pytest

from ozon.sandbox.messages import RefusalError
from tests.sandbox.reading.support import LIST, outcome, posted


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"{", "line 1, column 2, "),
        (b'{"filter": {}', "line 1, column 14, near"),
        (b'{"filter":\n {},}', "line 2, column "),
        (b"[1] 2", 'Extra data: line 1, column 5, near "[1] 2"'),
        (b"\xff", "byte 0xff at 0 is not UTF-8"),
        (b'{"filter": "\xc0"}', "byte 0xc0 at 12 is not UTF-8"),
        ('{"filter": {}}'.encode("utf-16"), "is not UTF-8"),
        (b'\xef\xbb\xbf{"filter": {}}', "byte order mark"),
        (b'{"limit": NaN}', "NaN is not a JSON number"),
        (b'{"limit": -Infinity}', "-Infinity is not a JSON number"),
        (b'{"limit": 1e999}', "1e999 is out of range for a number"),
        (b'{"limit": ' + b"9" * 5000 + b"}", "more than 4300 digits"),
        (b'{"last_id": "\\ud800"}', "\\ud800 is an unpaired surrogate"),
        (b'{"a": ' + b"[" * 200 + b"]" * 200 + b"}", 'nested more than 200 levels deep at character 205, near "['),
        (b"[" * 100_000, "nested more than 200 levels deep at character 200"),
        (b'{"a":' * 100_000, "nested more than 200 levels deep at character 1000"),
        (b'"' + b"\\" * 100_001, "Request body is not JSON: "),
        (b"a=b&c=d", "line 1, column 1, near"),
    ],
    ids=lambda value: repr(value[:30]),
)
def test_bytes_that_are_no_json(body: bytes, words: str) -> None:
    with pytest.raises(RefusalError) as caught:
        posted(LIST, body)
    assert (caught.value.status, caught.value.code) == (400, 3)
    assert words in caught.value.message
    assert len(caught.value.message) < 400


@pytest.mark.parametrize(
    "body",
    [
        b'{"filter": {}, "a": ' + b"[" * 199 + b"]" * 199 + b"}",
        b'{"filter": {}, "a": "' + b'[{\\"' * 1000 + b'"}',
        b'{"filter": {}, "a": [' + b"[],{}," * 1000 + b"1]}",
        b'{"filter": [], "filter": {}}',
        b'{"filter": {}, "a": "\\ud83d\\ude00"}',
        b'{"filter": {}, "a": "\\\\ud800"}',
    ],
    ids=["deep", "brackets in text", "broad", "twice", "pair", "backslash"],
)
def test_bytes_that_are_json(body: bytes) -> None:
    assert posted(LIST, body).value == {"filter": {}}


def test_a_caller_deep_in_its_stack() -> None:
    def deeper(levels: int) -> str:
        if levels:
            return deeper(levels - 1)
        return outcome(lambda: posted(LIST, b'{"filter": {}, "a": ' + b"[" * 190 + b"]" * 190 + b"}"))

    assert deeper(0) == ""
    assert deeper(700) in ("", "Request body is nested too deeply")
