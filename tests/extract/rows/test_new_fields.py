"""Fields that the spec does not know, with any values: their text is kept exactly, and most cost no second reading."""

from __future__ import annotations

import json
from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ozon.extract.rows import Page, Reader
from ozon.extract.rows.extras import Extras
from tests.extract.rows.support import FBS, body, posting, read_both
from tests.extract.rows.test_fast import counted
from tests.extract.rows.test_fast import posting as cleaned

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**70), 2**70)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["a", "b", "ё", 'q"']), inner, max_size=3)
    ),
    max_leaves=6,
)
#: Values by page, and whether all of them are read along with the rows.
TYPES: dict[str, tuple[list[Any], bool]] = {
    "numbers": ([1, 2, 3], True),
    "texts": (["2026-11-27T10:00:00Z", "", "x"], True),
    "objects": ([{"a": {"b": 1}}, {}, None], True),
    "lists of objects": ([[{"a": 1}], [], [{"a": 2}]], True),
    "nothing": ([None, None, None], True),
    "several types at once": ([[1, "a"], [1, "a"], [1, "a"]], False),
    "a fraction after integers": ([1, 2, 1.5], False),
    "a text after nothing": ([None, None, "x"], False),
    "another key after an object": ([{"a": 1}, {"a": 1}, {"b": 1}], False),
    "a map of many": ([{f"k{number}": 1 for number in range(300)}] * 3, False),
    "a number of twenty digits": ([10**20] * 3, False),
}


@pytest.mark.parametrize(("values", "along"), TYPES.values(), ids=TYPES)
def test_a_new_field_is_read_along_with_the_rows_while_its_values_have_one_type(values: list[Any], along: bool) -> None:
    reader = Reader(FBS, shop="a", part="2026-09-01", load="L")
    refusing = []
    read = Extras.read

    def noted(self: Extras, *arguments: Any) -> Any:
        refusing.append(self.refusing)
        return read(self, *arguments)

    found: list[str | None] = []
    with counted() as tolerated, patch.object(Extras, "read", noted):
        for number, value in enumerate(values):
            page = Page(number, body(cleaned(number, seat=value)))
            found += reader.read([page])["postings_fbs"]["_rest"].to_pylist()
    assert tolerated == []
    assert [json.loads(text or "")["seat"] for text in found] == values
    assert (True not in refusing) is along
    assert reader.drift.unknown["postings.seat"].count == len(values)


@given(st.lists(st.tuples(VALUES, VALUES, VALUES), min_size=1, max_size=4))
def test_any_values_of_new_fields_stand_in_rest_as_they_came(values: list[tuple[Any, Any, Any]]) -> None:
    pages = [
        body(posting(number, seat=here, barcodes={"new": inside}, products=[{"sku": 1, "gift": below}]), beside=here)
        for number, (here, inside, below) in enumerate(values)
    ]
    tables, drift = read_both(FBS, *pages)
    rest = [json.loads(text) for text in tables["postings_fbs"]["_rest"].to_pylist()]
    assert rest == [{"seat": here, "barcodes.new": inside} for here, inside, _ in values]
    assert [json.loads(text) for text in tables["postings_fbs_products"]["_rest"].to_pylist()] == [
        {"gift": below} for _, _, below in values
    ]
    assert {path: one.count for path, one in drift.unknown.items()} == dict.fromkeys(
        ("beside", "postings.seat", "postings.barcodes.new", "postings.products.gift"), len(values)
    )
