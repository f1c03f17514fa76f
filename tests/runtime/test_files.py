"""Names of files that servers give."""

from __future__ import annotations

import pytest

from ozon_generated.files import bare_name, file_name


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ('attachment; filename="labels.pdf"', "labels.pdf"),
        ("attachment; filename=labels.pdf", "labels.pdf"),
        ("attachment; filename*=UTF-8''%D0%9E%D1%82%D1%87%D1%91%D1%82.csv", "Отчёт.csv"),
        ("attachment; filename*=windows-1251''%CE%F2%F7%E5%F2.csv", "Отчет.csv"),
        ("attachment; filename=\"x.csv\"; filename*=UTF-8''%D1%8F.csv", "я.csv"),
        ('attachment; filename="../../../etc/cron.d/x"', "x"),
        ('attachment; filename="/etc/passwd"', "passwd"),
        ("attachment; filename*=UTF-8''..%2f..%2fx", "x"),
        ("attachment; filename*=UTF-8''..%5C..%5Cx.exe", "x.exe"),
        ("attachment; filename=..", ""),
        ('attachment; filename="."', ""),
        ("attachment; filename*=''", ""),
        ("attachment; filename*=x", "x"),
        ("attachment; filename*0*=UTF-8''a; filename*00=b", "ab"),
        ("attachment; filename*=bogus'x'%ff%fe", "ÿþ"),
        ("attachment; filename*99999999999999999999=1", "1"),
        ("attachment", ""),
        ("", ""),
    ],
)
def test_the_name_in_a_header(header: str, name: str) -> None:
    assert file_name(header) == name


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ("C:\\reports\\r.csv", "r.csv"),
        ("C:evil.csv", "evil.csv"),
        ("r.csv:stream", "r.csv_stream"),
        ("\\\\server\\share\\r.csv", "r.csv"),
        ("a\0b\r\nc.csv", "abc.csv"),
        ("gpj.\u202excod", "gpj.xcod"),
        ("\ud800r.csv", "r.csv"),
        (" r.csv . ", "r.csv"),
        (".bashrc", "bashrc"),
        ('a<b>c"d|e?f*g', "a_b_c_d_e_f_g"),
        ("con", "_con"),
        ("NUL.txt", "_NUL.txt"),
        ("aux .csv", "_aux .csv"),
        ("COM1", "_COM1"),
        ("lpt¹.csv", "_lpt¹.csv"),
        ("console.csv", "console.csv"),
        ("Отчёт за сентябрь.xlsx", "Отчёт за сентябрь.xlsx"),
        ("x" * 300 + ".csv", "x" * 196 + ".csv"),
        ("ж" * 300 + ".csv", "ж" * 98 + ".csv"),
        ("x." + "y" * 300, "x." + "y" * 198),
        ("..", ""),
        ("", ""),
    ],
)
def test_bare_names(given: str, name: str) -> None:
    assert bare_name(given) == name
    assert len(bare_name(given).encode()) <= 200


def test_the_last_part_of_an_address_where_a_header_has_no_name() -> None:
    assert file_name("", "/reports/seller%20products.csv") == "seller products.csv"
    assert file_name("attachment; filename=..", "/x/..%2f..%2fy") == "y"
    assert file_name("inline; filename=a.csv", "/x/b.csv") == "a.csv"
