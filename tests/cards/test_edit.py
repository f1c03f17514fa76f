"""Changing a card: nothing of it is lost."""

from __future__ import annotations

from typing import Any

import anyio
import pytest

from ozon import AsyncSeller, Seller
from ozon.batch import UnreadableCardError, edit_card, import_products, read_card
from ozon.sandbox import Sandbox
from ozon_generated.errors import NotFoundError, OzonError
from tests.batch.support import IMPORT, ONCE, bodies, card, shop
from tests.batch.support import clock as clock
from tests.library import httpx

pytestmark = pytest.mark.usefixtures("clock")

WHOLE = card(
    1,
    price="890.00",
    old_price="1190.00",
    currency_code="RUB",
    barcode="4006381333931",
    depth=90,
    width=120,
    height=100,
    dimension_unit="mm",
    weight=350,
    weight_unit="g",
    images=["https://cdn.example.com/2.jpg"],
    color_image="https://cdn.example.com/c.jpg",
    attributes=[
        {"id": 85, "complex_id": 0, "values": [{"dictionary_value_id": 126745801, "value": "Нет бренда"}]},
        {"id": 4191, "complex_id": 0, "values": [{"value": "Текст"}]},
    ],
    complex_attributes=[
        {
            "attributes": [
                {"id": 21841, "complex_id": 100001, "values": [{"value": f"https://v/{number}"}]},
                {"id": 21837, "complex_id": 100001, "values": [{"value": f"Video {number}"}]},
            ]
        }
        for number in (1, 2)
    ],
    pdf_list=[{"index": 0, "name": "Уход", "src_url": "https://cdn.example.com/care.pdf"}],
    promotions=[{"operation": "ENABLE", "type": "REVIEWS_PROMO"}],
)


@pytest.fixture
def sandbox() -> Sandbox:
    made = Sandbox(import_polls=0)
    (result,) = import_products(shop(made), [WHOLE])
    assert result.ok
    made.requests.clear()
    return made


def test_a_card_comes_back_as_it_was_sent(sandbox: Sandbox) -> None:
    assert read_card(shop(sandbox), "mug-1") == WHOLE


def test_a_change_sends_the_rest_along(sandbox: Sandbox) -> None:
    result = edit_card(shop(sandbox), "mug-1", lambda card: card | {"name": "Better"})
    assert (result.status, result.key) == ("imported", "mug-1")
    assert list(bodies(sandbox, IMPORT)) == [{"items": [WHOLE | {"name": "Better"}]}]


def test_a_change_in_place_and_the_async_twin(sandbox: Sandbox) -> None:
    def change(card: dict[str, Any]) -> None:
        card["images"].append("https://cdn.example.com/3.jpg")

    async def run() -> str:
        async with AsyncSeller("836", "sandbox-key", transport=sandbox.transport, retry=ONCE) as seller:
            assert await read_card(seller, "mug-1") == WHOLE
            return (await edit_card(seller, "mug-1", change)).status

    assert anyio.run(run) == "imported"
    (body,) = bodies(sandbox, IMPORT)
    assert body["items"][0]["images"][-1] == "https://cdn.example.com/3.jpg"


def test_no_change_no_import(sandbox: Sandbox) -> None:
    result = edit_card(shop(sandbox), "mug-1", lambda card: None)
    assert (result.status, result.index, result.key) == ("skipped", 0, "mug-1")
    assert list(bodies(sandbox, IMPORT)) == []


def test_no_such_card(sandbox: Sandbox) -> None:
    with pytest.raises(NotFoundError, match=r"The shop has no card of 'mug-9'\.$") as caught:
        read_card(shop(sandbox), "mug-9")
    assert not caught.value.hint


def test_a_card_in_the_archive() -> None:
    body = {"result": [], "total": 0, "last_id": "", "items": [{"id": 1, "offer_id": "a", "is_archived": True}]}
    shop = Seller("1", "k", transport=httpx.MockTransport(lambda _: httpx.Response(200, json=body)), retry=ONCE)
    with pytest.raises(NotFoundError, match="it is in the archive") as caught:
        read_card(shop, "a")
    assert "unarchive" in caught.value.hint


def client(**changes: Any) -> Seller:
    """A shop whose one product has these values in the answers."""
    row = {"offer_id": "a", "description_category_id": 1, "type_id": 2, "weight": 5, "price": "10.00", "vat": "0.20"}
    lists: dict[str, Any] = {"images": [], "attributes": [], "complex_attributes": None, "pdf_list": []}

    def handle(request: httpx.Request) -> httpx.Response:
        made = {name: value for name, value in (row | lists | changes).items() if value is not ...}
        if request.url.path.endswith("description"):
            return httpx.Response(200, json={"result": {"description": made.get("description", "")}})
        key = "items" if request.url.path.endswith("list") else "result"
        return httpx.Response(200, json={key: [made]})

    return Seller("1", "k", transport=httpx.MockTransport(handle), retry=ONCE)


VIDEO = {"id": 21841, "complex_id": 100001, "values": [{"value": "https://v/1"}, {"value": "https://v/2"}]}
TITLE = {"id": 21837, "complex_id": 100001, "values": [{"value": "One"}]}


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"weight": 0}, "service_type"),
        ({"vat": ""}, "vat"),
        ({"price": ""}, "price"),
        ({"images": {"0": "https://x"}}, "images"),
        ({"complex_attributes": [VIDEO, TITLE]}, "complex_attributes"),
    ],
)
def test_what_cannot_be_read_back_is_refused(changes: dict[str, Any], field: str) -> None:
    with pytest.raises(UnreadableCardError, match=field) as caught:
        edit_card(client(**changes), "a", lambda card: card | {"name": "x"})
    assert list(caught.value.fields) == [field]
    assert read_card(client(**changes), "a", supply={field: "5"})[field] == "5"


@pytest.mark.parametrize("field", ["images", "attributes", "complex_attributes", "pdf_list"])
def test_a_list_that_did_not_come_is_not_taken_for_an_empty_one(field: str) -> None:
    with pytest.raises(UnreadableCardError, match=f"{field}: Ozon did not send it"):
        edit_card(client(**{field: ...}), "a", lambda card: card | {"name": "x"})
    assert read_card(client(**{field: ...}), "a", supply={field: []})["weight"] == 5


def test_a_description_that_did_not_come_is_not_taken_for_an_empty_one() -> None:
    with pytest.raises(UnreadableCardError, match="did not send the description"):
        read_card(client(description=None), "a")


@pytest.mark.parametrize("body", [{}, {"result": None}, {"items": None}, {"code": 13, "message": "internal"}])
def test_an_answer_that_says_nothing_is_no_missing_card(body: Any) -> None:
    shop = Seller("1", "k", transport=httpx.MockTransport(lambda _: httpx.Response(200, json=body)), retry=ONCE)
    with pytest.raises(OzonError) as caught:
        read_card(shop, "a")
    assert not isinstance(caught.value, NotFoundError)


def test_values_of_one_row_are_groups_of_their_own() -> None:
    titles = TITLE | {"values": [{"value": "One"}, {"value": "Two", "dictionaryValueId": 7}]}
    groups = read_card(client(complex_attributes=[VIDEO, titles]), "a")["complex_attributes"]
    assert [[part["values"] for part in group["attributes"]] for group in groups] == [
        [[{"value": "https://v/1"}], [{"value": "One"}]],
        [[{"value": "https://v/2"}], [{"dictionary_value_id": 7, "value": "Two"}]],
    ]


def test_the_description_becomes_its_attribute() -> None:
    made = read_card(client(description="Text"), "a")
    assert made["attributes"] == [{"id": 4191, "complex_id": 0, "values": [{"value": "Text"}]}]
    assert made["vat"] == "0.2"
