"""All tables of two places, compared."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import closing

from ozon.extract.sinks import open_sink


def same_tables(place: str, other: str, streams: Iterable[str]) -> dict[str, int]:
    """Compare all tables, each row by row, ordered by key. The number of rows of each.

    Args:
        place: address of a place.
        other: address of another one.
        streams: names of streams whose tables must have rows.
    """
    with closing(open_sink(place)) as left, closing(open_sink(other)) as right:
        names = [*left.tables()]
        assert names == [*right.tables()]
        counts = {}
        for name in names:
            rows = left.read(name)
            assert rows.equals(right.read(name)), f"{name} differs"
            counts[name] = rows.num_rows
    assert all(counts[name] for name in streams)
    return counts


def postings(counts: dict[str, int]) -> int:
    """The number of postings."""
    return counts["postings_fbs"] + counts["postings_fbo"]
