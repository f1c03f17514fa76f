"""One type of a mirror, and the card check that reads from it."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from ozon.cards import check_card
from ozon.mirror import Mirror
from ozon.sandbox import Sandbox
from ozon.walker import AttributesPage
from ozon_generated.errors import ArgumentError
from ozon_generated.seller.description_category import DescriptionCategoryAttribute
from tests.mirror.support import BRAND, COLOUR, MUG, NOTE, fill, seller


def test_a_card_is_checked_without_a_request(where: str) -> None:
    with Mirror(where) as mirror:
        mugs = mirror.of_type(*MUG)
        assert mugs.attributes is None
        assert mugs.lookup(BRAND, "белый") is None
        with seller(Sandbox()) as client:
            mirror.refresh(client, [MUG])
        found = mugs.lookup(COLOUR, "Белый")
        assert found is not None
        assert found.sure
        assert (mugs.known(COLOUR, 61571), mugs.known(COLOUR, 1), mugs.known(NOTE, 1)) == (True, False, None)
        assert mugs.lookup(NOTE, "text") is None
        card = {"attributes": [{"id": COLOUR, "complex_id": 0, "values": [{"value": "белыйй"}]}]}
        texts = [str(finding) for finding in check_card(card, mugs.attributes, mugs.lookup, known=mugs.known)]
        assert any("Did you mean 'белый'?" in text for text in texts)


def test_a_missing_package_is_not_taken_for_a_missing_value(where: str, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    with Mirror(where) as mirror, seller(Sandbox()) as client:
        mirror.refresh(client, [MUG])
        monkeypatch.setitem(sys.modules, "rapidfuzz", None)
        with pytest.raises(ArgumentError, match="rapidfuzz"):
            mirror.of_type(*MUG).lookup(COLOUR, "белыйй")


def _attribute(dictionary_id: int, name: str = "Бренд", *, dependent: bool = False) -> DescriptionCategoryAttribute:
    facts = {"id": BRAND, "name": name, "dictionary_id": dictionary_id, "category_dependent": dependent}
    return DescriptionCategoryAttribute.from_dict(facts)


def _describe(mirror: Mirror, *attributes: DescriptionCategoryAttribute) -> None:
    sink = mirror.sink()
    sink.begin(None)
    sink.page(AttributesPage(*MUG, list(attributes)))
    sink.end(None)


def test_attributes_are_the_same_objects_until_they_change(where: str) -> None:
    with Mirror(where, clock=lambda: 1e9) as mirror, Mirror(where, clock=lambda: 1e9) as other:
        mugs = mirror.of_type(*MUG)
        _describe(other, _attribute(1))
        first, again = mugs.attributes, mugs.attributes
        assert first is not None
        assert again is not None
        assert again is not first
        assert again[0] is first[0]
        _describe(other, _attribute(1, "Марка"))
        assert [one.name for one in mugs.attributes or ()] == ["Марка"]


def test_what_a_type_says_of_an_attribute_counts_at_once(where: str) -> None:
    with Mirror(where) as mirror, Mirror(where) as other:
        mugs = mirror.of_type(*MUG)

        def answers() -> tuple[object, ...]:
            found = mugs.lookup(BRAND, "Гжель")
            return mugs.known(BRAND, 5), found and found.value_id

        assert answers() == (None, None)
        fill(other, {5: "Гжель"})  # the type was not fetched: what all share, or what is of this type
        assert answers() == (True, 5)
        fill(other, {6: "Гжель"}, place=MUG)
        assert answers() == (False, 6)
        _describe(other, _attribute(1))
        assert answers() == (True, 5)
        _describe(other, _attribute(1, dependent=True))
        assert answers() == (False, 6)
        _describe(other, _attribute(0))
        assert answers() == (None, None)
        with pytest.raises(ArgumentError, match="takes free text"):
            mirror.find(BRAND, "Гжель", description_category_id=MUG[0], type_id=MUG[1])
        other_attribute = DescriptionCategoryAttribute.from_dict({"id": COLOUR, "name": "Цвет", "dictionary_id": 2})
        _describe(other, other_attribute)
        assert answers() == (None, None)
        with pytest.raises(ArgumentError, match="has no attribute 85"):
            mirror.find(BRAND, "Гжель", description_category_id=MUG[0], type_id=MUG[1])


def test_more_threads_than_connections_look_for_the_nearest_at_once(where: str) -> None:
    threads = 40
    with Mirror(where) as mirror, ThreadPoolExecutor(threads) as pool:
        fill(mirror, {number: f"value {number}" for number in range(1, 3000)})
        together = Barrier(threads)

        def look(number: int) -> object:
            together.wait()
            return mirror.find(BRAND, f"value{number}x", limit=1).kind

        assert set(pool.map(look, range(101, 101 + threads))) <= {"nearest", "ambiguous"}
