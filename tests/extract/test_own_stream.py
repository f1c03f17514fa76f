"""Streams that a program brings along."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, TypeAlias

import attrs
import pytest

from ozon.errors import ArgumentError
from ozon.extract import STREAMS, Of, Stream, faults
from ozon.sandbox import Sandbox
from tests.extract.shop import START, extracting, rows, run

OF = Of(stream="product_info", id="sku", argument="skus", batch=2)
OWN = Stream(
    name="ratings_of_products",
    operation="product.rating_by_sku",
    kind="snapshot",
    items="products",
    key=("sku",),
    of=OF,
)


def test_a_stream_of_a_program_is_read_like_the_others(tmp_path: Path) -> None:
    with extracting(Sandbox(clock=START), tmp_path, OWN) as extract:
        assert [stream.name for stream in extract.streams] == ["products", "product_info", OWN.name]
        loads = run(extract)
        assert all(load.complete for done in loads.values() for load in done)
        skus = {row["sku"] for row in rows(extract, "product_info")} - {0}  # 0: has no card
        assert {row["sku"] for row in rows(extract, OWN.name)} == skus


def test_a_stream_takes_the_place_of_that_of_its_name(tmp_path: Path) -> None:
    longer = attrs.evolve(STREAMS["returns"], reread=500)
    with extracting(Sandbox(clock=START), tmp_path, "core", longer) as extract:
        assert [stream for stream in extract.streams if stream.name == "returns"] == [longer]
        assert len({stream.name for stream in extract.streams}) == len(extract.streams)
        assert sum(task.stream == "returns" for task in extract.plan()) > 500 // longer.cut


@pytest.mark.parametrize(
    ("stream", "text"),
    [
        (attrs.evolve(OWN, operation="product.rating"), "ratings_of_products cannot be read: .* has no method"),
        (attrs.evolve(OWN, of=attrs.evolve(OF, stream="ratings")), "rows of ratings have no sku"),
        (attrs.evolve(OWN, of=attrs.evolve(OF, stream="nothing")), "nothing, .* is no stream before it"),
        (attrs.evolve(OWN, personal=True), "is personal data"),
    ],
)
def test_a_stream_that_does_not_fit_is_refused(tmp_path: Path, stream: Stream, text: str) -> None:
    with pytest.raises(ArgumentError, match=text), extracting(Sandbox(), tmp_path, stream):
        pass


Every: TypeAlias = Literal["day", "week", "month"]
RARER = [("day", "week"), ("day", "month"), ("week", "month")]


@pytest.mark.parametrize("every", ["day", "week", "month"])
@pytest.mark.parametrize("of", ["day", "week", "month"])
def test_what_asks_about_a_snapshot_is_not_taken_more_often(every: Every, of: Every) -> None:
    own, asked = attrs.evolve(OWN, every=every), attrs.evolve(STREAMS["product_info"], every=of)
    text = f"it is taken every {every}, and product_info only every {of}"
    assert faults(own, {**STREAMS, "product_info": asked, own.name: own}) == ([text] if (every, of) in RARER else [])


def test_rows_of_different_requests_are_no_doubles(tmp_path: Path) -> None:
    """A product in two warehouses has a row in each."""
    sandbox = Sandbox(clock=START)
    with extracting(sandbox, tmp_path, "stocks", "stocks_fbs") as extract:
        run(extract)
        found = [(row["warehouse_id"], row["sku"]) for row in rows(extract, "stocks_fbs")]
        wanted = {(place, row["sku"]) for row in rows(extract, "stocks_stocks") for place in row["warehouse_ids"]}
        assert set(found) == wanted
        assert len(found) == len(wanted) > len({sku for _, sku in found})
