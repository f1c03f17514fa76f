"""Dictionaries, lost answers, and lists without a memory."""

from __future__ import annotations

from typing import Any

import pytest

from ozon.sandbox import Sandbox
from ozon.sandbox.products.dictionary import Dictionaries
from tests.library import httpx
from tests.sandbox.conftest import Call, item, seller

BLUE = 223681945


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox(dictionaries={85: 4501, 777: 3, 778: 0}, seeded=True)


def values(call: Call, attribute: int, limit: int, last: int = 0) -> Any:
    ids = {"attribute_id": attribute, "description_category_id": 17028922, "type_id": 92499}
    return call("/v1/description-category/attribute/values", **ids, limit=limit, last_value_id=last)


def test_dictionary_in_pages(call: Call) -> None:
    ids: list[int] = []
    sizes = []
    more = True
    while more:
        page = values(call, 85, 2000, ids[-1] if ids else 0)
        ids += [row["id"] for row in page["result"]]
        sizes.append(len(page["result"]))
        more = page["has_next"]
    assert sizes == [2000, 2000, 501]
    assert ids == sorted(set(ids))
    assert ids[:2] == [126745801, 126745804]
    assert values(call, 85, 2, ids[-1] + 5) == {"result": [], "has_next": False}
    assert values(call, 85, 1, 126745802)["result"][0]["id"] == 126745804


CATEGORY = "/v1/description-category/attribute"


@pytest.mark.parametrize("path", [CATEGORY, f"{CATEGORY}/values", f"{CATEGORY}/values/search"])
@pytest.mark.parametrize(
    ("wrong", "what"),
    [
        ({"description_category_id": 1}, "Description category"),
        ({"type_id": 1}, "Type"),
        ({"description_category_id": 17027495}, "Type"),
        ({"attribute_id": 999}, "Attribute"),
    ],
    ids=str,
)
def test_what_the_tree_does_not_have(client: httpx.Client, path: str, wrong: dict[str, int], what: str) -> None:
    right = {"description_category_id": 17028922, "type_id": 92499, "attribute_id": 85, "value": "нет", "limit": 10}
    assert client.post(path, json=right).status_code == 200
    if path == CATEGORY and "attribute_id" in wrong:
        return
    answer = client.post(path, json={**right, **wrong})
    assert (answer.status_code, answer.json()["code"], answer.json()["message"]) == (404, 5, f"{what} not found")


def test_dictionaries_of_other_sizes(call: Call) -> None:
    assert values(call, 778, 10) == {"result": [], "has_next": False}
    assert len(values(call, 777, 10)["result"]) == 3
    assert len(values(call, 10096, 10)["result"]) == 2
    assert values(call, 4191, 10)["result"] == []
    rows = call("/v1/description-category/attribute", description_category_id=17028922, type_id=92499)["result"]
    assert {row["id"]: bool(row["dictionary_id"]) for row in rows} == {
        85: True,
        10096: True,
        4191: False,
        777: True,
        778: True,
    }


@pytest.mark.parametrize("size", [1, 2, 12_450])
def test_documented_names_are_in_a_dictionary_of_every_size(size: int) -> None:
    for attribute, (number, name) in {85: (126745801, "Нет бренда"), 10096: (61571, "белый")}.items():
        rows = Dictionaries({attribute: size}).values(attribute)
        assert len(rows) == len({row["id"] for row in rows}) == size
        assert (rows[0]["id"], rows[0]["value"]) == (number, name)
        assert [rows.has(rows[size - 1]["id"] + more) for more in (-1, 0, 1)] == [False, True, False]


def test_search_in_a_dictionary(call: Call, client: httpx.Client) -> None:
    path = "/v1/description-category/attribute/values/search"
    ids = {"attribute_id": 85, "description_category_id": 17028922, "type_id": 92499}
    assert [row["id"] for row in call(path, **ids, value="НЕТ БР", limit=100)["result"]] == [126745801]
    assert [row["id"] for row in call(path, **ids | {"attribute_id": 10096}, value="СИН", limit=100)["result"]] == [
        61574
    ]
    assert len(call(path, **ids, value="value 4", limit=100)["result"]) == 100
    assert client.post(path, json={**ids, "value": "x", "limit": 100}).status_code == 400


def test_import_of_a_lost_answer_is_done_too(call: Call) -> None:
    call("/v3/product/import", items=[item("cup")])
    totals = [call("/v3/product/list", filter={"offer_id": ["cup"]})["result"]["total_items"] for _ in range(3)]
    assert totals == [0, 0, 1]


def test_page_limit_caps_pages() -> None:
    with seller(Sandbox(page_limit=1)) as client:
        result = client.post("/v3/product/list", json={"filter": {}, "limit": 100}).json()["result"]
        assert (len(result["items"]), result["total_items"]) == (1, 6)


def test_lists_without_a_memory_page_over_generated_rows() -> None:
    with seller(Sandbox(rows={"product.info_wrong_volume": 25})) as client:

        def call(path: str, **body: Any) -> Any:
            return client.post(path, json=body).raise_for_status().json()

        ids: list[int] = []
        cursor = ""
        while True:
            page = call("/v1/product/info/wrong-volume", limit=10, cursor=cursor)
            ids += [row["product_id"] for row in page["products"]]
            cursor = page["cursor"]
            if not cursor:
                break
    assert len(ids) == len(set(ids)) == 25
