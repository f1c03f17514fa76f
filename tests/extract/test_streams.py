"""The streams, held against the spec."""

from __future__ import annotations

import ast
from pathlib import Path

import attrs
import pytest

from ozon.errors import ArgumentError
from ozon.extract import streams
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
    "takes 0 to 1000 at product_id, not 1001 values": attrs.evolve(
        STREAMS["product_info"], of=Of(stream="products", id="product_id", argument="product_id", batch=1001)
    ),
    "takes a date at date_from": attrs.evolve(STREAMS["balance"], days=False),
    "takes a date-time at filter.since": attrs.evolve(STREAMS["postings_fbo"], days=True),
    "has pages of 1 to 1000 rows, not of 5000": attrs.evolve(STREAMS["chat_messages"], arguments={"limit": 5000}),
    "at limit_by_sku, not 16": attrs.evolve(STREAMS["product_query_texts"], arguments={"limit_by_sku": 16}),
    "takes ASC or DESC at sort_dir, not UP": attrs.evolve(STREAMS["postings_fbs"], arguments={"sort_dir": "UP"}),
    "at filter.visibility, not EVERYTHING": attrs.evolve(PRODUCTS, variants=({"filter.visibility": "EVERYTHING"},)),
    "at ratings, not rating_of_all": attrs.evolve(
        STREAMS["rating_history"], arguments={"ratings": ["rating_on_time", "rating_of_all"]}
    ),
    "at metrics, not 15 values": attrs.evolve(
        STREAMS["analytics"], arguments={"dimension": ["sku"], "metrics": ["revenue"] * 15}
    ),
    "takes 1 or more at page_size, not 0": attrs.evolve(STREAMS["cash_flow"], arguments={"page_size": 0}),
    "answers a file: name its columns": attrs.evolve(STREAMS["ads_daily"], columns=(), items="", key=()),
    "answers no file": attrs.evolve(PRODUCTS, columns=STREAMS["ads_daily"].columns, key=()),
    "at campaigns, not 11 values": attrs.evolve(
        STREAMS["phrases"], of=Of(stream="campaigns", id="id", argument="campaigns", batch=11)
    ),
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


def test_a_stream_is_a_few_lines() -> None:
    tree = ast.parse(Path(str(streams.__file__)).read_text("utf-8"))
    calls = [one for one in ast.walk(tree) if isinstance(one, ast.Call) and ast.unparse(one.func) == "Stream"]
    assert len(calls) == len(STREAMS)
    for call in calls:
        assert call.end_lineno is not None
        assert call.end_lineno - call.lineno < 8, ast.unparse(call)


def test_a_group_brings_the_streams_that_others_ask_about() -> None:
    assert [stream.name for stream in chosen(["content_rating"])] == ["products", "product_info", "content_rating"]
    assert {stream.group for stream in chosen()} == {"core"}
    assert not any(stream.personal for stream in chosen(["all"]))
    assert any(stream.personal for stream in chosen(["all"], personal=True))


@pytest.mark.parametrize(("name", "text"), [("product", "Did you mean 'products'"), ("chats", "personal data")])
def test_a_stream_that_cannot_be_read_is_refused(name: str, text: str) -> None:
    with pytest.raises(ArgumentError, match=text):
        chosen([name])
