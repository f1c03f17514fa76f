"""The Product element: written, read, and refused."""

from __future__ import annotations

import random
from decimal import Decimal
from typing import Any

import pytest

from ozon.merchants.xml import encode, parse
from ozon_generated.errors import ArgumentError
from tests.merchants.support import decode

DESCRIPTION = "<Description><Name>Кружка &amp; блюдце</Name><Images>a</Images><Images>b</Images></Description>"
BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><x>&b;</x>'


def content(body: dict[str, Any]) -> str:
    return encode(body).decode().partition("?>\n")[2]


def test_the_documented_element() -> None:
    body = {
        "MerchantSKU": 'MUG-1 "A" & <B>',
        "ProductTypeID": 286000000001,
        "SKU": {"Name": "Кружка", "GrossWeight": 300},
        "Price": {"SellingPrice": 199.9, "Discount": 0},
        "Availability": {"SellingState": "ForSale", "Qty": ""},
        "Description": DESCRIPTION,
    }
    assert content(body) == (
        '<Product MerchantSKU=\'MUG-1 "A" &amp; &lt;B&gt;\' ProductTypeID="286000000001">'
        "<SKU><Name>Кружка</Name><GrossWeight>300</GrossWeight></SKU>"
        "<Price><SellingPrice>199.9</SellingPrice><Discount>0</Discount></Price>"
        "<Availability><SellingState>ForSale</SellingState><Qty></Qty></Availability>"
        f"{DESCRIPTION}</Product>"
    )
    assert encode(body).startswith(b'<?xml version="1.0" encoding="utf-8"?>\n')


def test_what_is_written_is_read_again() -> None:
    body = {
        "MerchantSKU": "MUG-1",
        "ProductTypeID": "286000000001",
        "SKU": {"Name": "Кружка\r\n«Утро» <1 л>", "GrossWeight": "300"},
        "Availability": {"Storefront": [{"Url": "a"}, {"Url": "b", "Deep": {"er": ["1", "2"]}}]},
        "Description": DESCRIPTION,
    }
    assert decode(encode(body)) == body


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        (True, "true"),
        (False, "false"),
        (5, "5"),
        (0.0000001, "0.0000001"),
        (1e21, "1000000000000000000000"),
        (Decimal("1E+2"), "100"),
        (Decimal("199.90"), "199.90"),
    ],
)
def test_scalars(value: object, text: str) -> None:
    assert content({"Price": {"SellingPrice": value}}) == (
        f"<Product><Price><SellingPrice>{text}</SellingPrice></Price></Product>"
    )


def test_lists_repeat_their_element() -> None:
    assert (
        content({"Extra": ["a", {"b": 1}], "None": []}) == "<Product><Extra>a</Extra><Extra><b>1</b></Extra></Product>"
    )


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ({"SKU": {"Name of it": 1}}, "SKU.Name of it: .* XML element"),
        ({"SKU": {"a><b": 1}}, "XML element"),
        ({"SKU": {"Name": "a\x00"}}, r"SKU\.Name: the character '\\x00' at position 1"),
        ({"SKU": {"Name": "\ud800"}}, r"SKU\.Name: the character"),
        ({"MerchantSKU": "\x01"}, "MerchantSKU"),
        ({"Price": {"SellingPrice": float("inf")}}, r"Price\.SellingPrice: inf"),
        ({"A": [["b"]]}, r"A\[0\]"),
        (
            {"Description": "<Description><Name>a</Description>"},
            "Description .*mismatched tag at line 1, column 23, near",
        ),
        ({"Description": "text"}, "Description .*syntax error"),
        ({"Description": ""}, "no element found"),
        ({"Description": "<Description/><Description/>"}, "junk after document element"),
        ({"Description": "<Descr/>"}, "root element is Descr"),
        ({"Description": "<Description>&copy;</Description>"}, "undefined entity"),
        ({"Description": "<a:Description/>"}, "unbound prefix"),
        ({"Description": "<Description>\ud800</Description>"}, "Description is not XML"),
        ({"Description": BOMB}, "DOCTYPE"),
    ],
)
def test_what_cannot_be_written(body: dict[str, Any], text: str) -> None:
    with pytest.raises(ArgumentError, match=text):
        encode(body)


def test_a_fragment_may_have_a_declaration_and_goes_out_as_it_is() -> None:
    fragment = '<Description xmlns:x="urn:x"><!-- c --><x:A><![CDATA[<!DOCTYPE html>]]></x:A></Description>'
    sent = encode({"Description": f'\ufeff<?xml version="1.0" encoding="windows-1251"?>{fragment}'}).decode()
    assert f"<Product>{fragment}</Product>" in sent
    assert "<!DOCTYPE html>" in parse(sent, "it").itertext().__next__()


def test_windows_1251_is_read() -> None:
    sent = (
        '<?xml version="1.0" encoding="windows-1251"?><Product MerchantSKU="ж"><SKU><Name>Кружка</Name></SKU></Product>'
    )
    assert decode(sent.encode("windows-1251")) == {"MerchantSKU": "ж", "SKU": {"Name": "Кружка"}}


def test_indented_elements_and_attributes_are_read() -> None:
    sent = (
        b'<Product>\n <SKU a="1">\n  <b>2</b>\n </SKU>\n <c d="3">text</c>\n'
        b" <Description>\n  <e/></Description>\n</Product>"
    )
    assert decode(sent) == {
        "SKU": {"a": "1", "b": "2"},
        "c": {"d": "3", "#text": "text"},
        "Description": "<Description>\n  <e /></Description>",
    }


@pytest.mark.parametrize("sent", [b"", b"<Products/>", b"<Product>", BOMB.encode(), BOMB.encode("utf-16")])
def test_what_is_no_product(sent: bytes) -> None:
    with pytest.raises(ArgumentError):
        decode(sent)


@pytest.mark.parametrize("prolog", ["", " \n", "<!-- c --> ", '<?xml version="1.0"?><!-- <x> -->', "\ufeff<?p q?>"])
def test_a_document_type_is_refused_wherever_it_may_stand(prolog: str) -> None:
    with pytest.raises(ArgumentError, match="DOCTYPE"):
        parse(prolog + BOMB, "it")


def test_a_long_prolog() -> None:
    parse("<!-- c --><?p?>" * 20_000 + "<x/>", "it")
    with pytest.raises(ArgumentError):
        parse("<!-- c -->" * 20_000 + "<!--", "it")


def test_any_text_survives() -> None:
    dice = random.Random(1)
    letters = "aЖ \n\r\t<>&\"']]>\u2028\U0001f600"
    for _ in range(500):
        block = {name: "".join(dice.choices(letters, k=dice.randrange(9))) for name in ("A", "b_1", "C-d.e")}
        body = {"MerchantSKU": "".join(dice.choices(letters, k=9)), "SKU": block}
        assert decode(encode(body)) == body
