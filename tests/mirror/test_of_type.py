"""One type of a mirror, and the card check that reads from it."""

from __future__ import annotations

import pytest

from ozon.cards import check_card
from ozon.mirror import Mirror
from ozon.sandbox import Sandbox
from ozon_generated.errors import ArgumentError
from tests.mirror.support import BRAND, COLOUR, MUG, NOTE, seller


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
