"""The streams, held against the spec."""

from __future__ import annotations

import attrs
import pytest

from ozon.errors import ArgumentError
from ozon.extract.lint import faults
from ozon.extract.stream import Of, Stream
from ozon.extract.streams import STREAMS, chosen


@pytest.mark.parametrize("name", STREAMS)
def test_a_stream_names_what_the_spec_has(name: str) -> None:
    assert faults(STREAMS[name], STREAMS) == []


@pytest.mark.parametrize("name", STREAMS)
def test_tables_of_different_streams_have_different_names(name: str) -> None:
    from ozon.extract.shapes import shape_for

    tables = {table.name for table in shape_for(STREAMS[name], personal=False).tables}
    others = {
        table.name for other in STREAMS.values() if other.name != name for table in shape_for(other, False).tables
    }
    assert not tables & others


PRODUCTS = STREAMS["products"]
FAULTY = {
    "has no method": attrs.evolve(PRODUCTS, operation="product.lst"),
    "neither only reads nor starts a report": attrs.evolve(PRODUCTS, operation="product.archive", items="", key=()),
    "has no objects at": attrs.evolve(PRODUCTS, operation="product.info_list", items="rows"),
    "has no single value at": attrs.evolve(PRODUCTS, key=("product",)),
    "is no field of a row": attrs.evolve(PRODUCTS, status="state"),
    "has no field filter.visible": attrs.evolve(PRODUCTS, variants=({"filter.visible": "ALL"},)),
    "has no argument": attrs.evolve(PRODUCTS, arguments={"filters": {}}),
    "demands filter": attrs.evolve(PRODUCTS, variants=({},)),
    "lists no known period": attrs.evolve(PRODUCTS, kind="window"),
    "and posting_fbs.list takes 372": attrs.evolve(STREAMS["postings_fbs"], cut=400),
    "sum up a period": attrs.evolve(STREAMS["analytics"], kind="window"),
    "is no stream before it": attrs.evolve(PRODUCTS, of=Of(stream="prices", id="product_id", argument="x")),
    "have no id": attrs.evolve(STREAMS["product_info"], of=Of(stream="products", id="id", argument="product_id")),
    "takes 1000": attrs.evolve(
        STREAMS["product_info"], of=Of(stream="products", id="product_id", argument="product_id", batch=1001)
    ),
    "takes a date at date_from": attrs.evolve(STREAMS["balance"], days=False),
    "takes a date-time at filter.since": attrs.evolve(STREAMS["postings_fbo"], days=True),
    "answers a file: name its columns": attrs.evolve(STREAMS["ads_daily"], columns=(), items="", key=()),
    "answers no file": attrs.evolve(PRODUCTS, columns=STREAMS["ads_daily"].columns, key=()),
    "takes 10": attrs.evolve(STREAMS["phrases"], of=Of(stream="campaigns", id="id", argument="campaigns", batch=11)),
    "have no PaymentType": attrs.evolve(
        STREAMS["phrases"], of=Of(stream="campaigns", id="id", argument="campaigns", only=("PaymentType", ("CPC",)))
    ),
    "values beside an id need one id a request": attrs.evolve(
        STREAMS["product_info"], of=Of(stream="products", id="product_id", argument="x", batch=9, beside={"y": "sku"})
    ),
    "the column id needs one id a request": attrs.evolve(
        STREAMS["product_info"], of=Of(stream="products", id="product_id", argument="x", batch=9, column="id")
    ),
    "have no comment": attrs.evolve(
        STREAMS["review_comments"], of=Of(stream="reviews", id="id", argument="review_id", unless=("comment", (0,)))
    ),
    "its parts are not those of": attrs.evolve(STREAMS["accruals_of_fbs"], cut=28),
}


@pytest.mark.parametrize("text", FAULTY)
def test_a_stream_that_names_something_else_is_found(text: str) -> None:
    stream: Stream = FAULTY[text]
    assert any(text in fault for fault in faults(stream, STREAMS)), faults(stream, STREAMS)


def test_a_group_brings_the_streams_that_others_ask_about() -> None:
    assert [stream.name for stream in chosen(["content_rating"])] == ["products", "product_info", "content_rating"]
    assert {stream.group for stream in chosen()} == {"core"}
    assert not any(stream.personal for stream in chosen(["all"]))
    assert any(stream.personal for stream in chosen(["all"], personal=True))


@pytest.mark.parametrize(("name", "text"), [("product", "Did you mean 'products'"), ("chats", "personal data")])
def test_a_stream_that_cannot_be_read_is_refused(name: str, text: str) -> None:
    with pytest.raises(ArgumentError, match=text):
        chosen([name])
