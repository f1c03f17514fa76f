"""``python -m ozon.demo``: the main workflow against the sandbox; ``--live`` reads from the real service."""

from __future__ import annotations

import os
import sys
import time
import warnings
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

from . import (
    Merchants,
    OzonError,
    OzonWarning,
    Progress,
    Seller,
    attribute_values,
    category_info,
    paginate,
    wait_for_import,
    wait_for_job,
)
from .merchants import sign

if TYPE_CHECKING:
    from ozon_generated.model import Model
    from ozon_generated.seller.description_category import DescriptionCategory
    from ozon_generated.seller.product import ProductImportItemDict

APPLICATION, SECRET = "DemoApp", "0123456789abcdef"
BRAND, BRANDS = 85, 12_450


T = TypeVar("T")
#: A part of the demo yields the title of each step before it, and its result after it.
Script = Generator[str, None, T]
Place = tuple[int, int]


def run(script: Script[None]) -> None:
    """Run the steps, and print the result and the time of each."""
    for number, title in enumerate(script, 1):
        print(f"{number:2}. {title} ... ", end="", flush=True)
        start = time.perf_counter()
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always", OzonWarning)
            result = next(script)
        print(f"{result} ({(time.perf_counter() - start) * 1e3:.0f} ms)")
        for warning in caught:
            print(f"    warning: {warning.message}")


def show(progress: Progress) -> None:
    """Print how far a step is."""
    print(f"{progress.done}/{progress.total} ... ", end="", flush=True)


def leaves(nodes: Sequence[DescriptionCategory], category: int = 0) -> Iterator[tuple[int, DescriptionCategory]]:
    """Every product type of a tree, with the category above it."""
    for node in nodes:
        if node.type_id:
            yield category, node
        yield from leaves(node.children, node.description_category_id or category)


def read_catalogue(seller: Seller) -> Script[Place]:
    """Category tree, attributes, and one whole dictionary. Returns category and type."""
    yield "category tree"
    found = list(leaves(seller.description_category.tree().result))
    category, leaf = next((c, n) for c, n in found if not n.disabled)
    kind = leaf.type_id or 0
    yield f"{len(found)} product types; taking {leaf.type_name} ({kind})"

    yield "attributes of a type"
    attributes = seller.description_category.attribute(description_category_id=category, type_id=kind).result
    with_dictionary = [a for a in attributes if a.dictionary_id]
    taken = next((a for a in with_dictionary if a.id == BRAND), with_dictionary[0])
    yield f"{len(attributes)} attributes, {len(with_dictionary)} with a dictionary; taking {taken.name}"

    yield "every value of one dictionary"
    count = 0
    values = attribute_values(seller, taken.id or 0, description_category_id=category, type_id=kind)
    for count, _ in enumerate(values, 1):
        if count % 5000 == 0:
            print(f"{count} ... ", end="", flush=True)
    yield f"{count} values"
    return category, kind


def import_product(seller: Seller, place: Place) -> Script[None]:
    """Read all about a type, create a product of it and follow its task."""
    category, kind = place
    yield "full category info"
    info = category_info(seller, description_category_id=category, type_id=kind, progress=show)
    yield f"{len(info.attributes)} attributes, {sum(len(a.values) for a in info.attributes)} values"

    yield "import of a product"
    item: ProductImportItemDict = {
        "offer_id": "demo-mug",
        "name": "Кружка из примера",
        "description_category_id": category,
        "type_id": kind,
        "price": "499.00",
        "vat": "0.22",
        "depth": 90,
        "width": 120,
        "height": 100,
        "dimension_unit": "mm",
        "weight": 350,
        "weight_unit": "g",
        "images": ["https://cdn.example.com/demo-mug.jpg"],
        "attributes": [{"id": BRAND, "values": [{"dictionary_value_id": 126745801}]}],
    }
    task = seller.product.import_(items=[item])
    yield f"task {task.result.task_id if task.result else None}"

    yield "its task, to the end"
    looks: list[Progress] = []
    answer = wait_for_import(seller, task, interval=0.05, progress=looks.append)
    items = answer.result.items if answer.result else []
    yield f"after {len(looks)} looks: " + ", ".join(f"{i.offer_id} {i.status} as {i.product_id}" for i in items)

    yield "a barcode for it"
    sku = seller.product.info_list(offer_id=["demo-mug"]).items[0].sku or 0
    errors = seller.barcode.add(barcodes=[{"sku": sku, "barcode": "4600000000008"}]).errors
    yield f"added to {sku}, {len(errors)} errors"


def read_products(seller: Seller) -> Script[None]:
    """The most common questions of a shop about its products."""
    yield "product list"
    products = list(paginate(seller.product.list, filter={"visibility": "ALL"}))
    ids = [p.product_id for p in products[:100]]
    yield f"{len(products)} products"

    if ids:
        yield from read_cards(seller, ids)

    yield "limits"
    quota = seller.product.info_limit()
    yield f"created today {_share(quota.daily_create)}, changed today {_share(quota.daily_update)}"


def read_cards(seller: Seller, ids: list[int]) -> Script[None]:
    """What is known about some products."""
    yield "product info"
    items = seller.product.info_list(product_id=ids).items
    yield ", ".join(f"{item.offer_id} {item.price}" for item in items[:3])

    yield "product attributes"
    cards = list(paginate(seller.product.info_attributes, filter={"product_id": ids, "visibility": "ALL"}))
    yield f"{sum(len(card.attributes) for card in cards)} attributes of {len(cards)} products"

    yield "pictures"
    pictures = seller.product.pictures_info(product_id=ids).items
    yield f"{sum(len(i.primary_photo) + len(i.photo) for i in pictures)} pictures of {len(pictures)} products"

    yield "barcodes"
    yield f"{sum(len(item.barcodes) for item in seller.product.info_list(product_id=ids).items)} barcodes"

    yield "content rating"
    rated = seller.product.rating_by_sku(skus=[item.sku for item in items if item.sku]).products
    yield ", ".join(f"{p.sku}: {p.rating}" for p in rated[:3])


def _share(quota: Any) -> str:
    if quota is None:
        return "unknown"
    return f"{quota.usage}, no limit" if quota.limit == -1 else f"{quota.usage} of {quota.limit}"


def legacy_round(merchants: Merchants) -> Script[None]:
    """The Merchants API of 2012-2018: a change of availability in both documented sequences."""
    number, sku, kind = 31000001, "MUG-1", "286000000001"
    yield "legacy: sign"
    yield sign(SECRET, "/auth/token/merchants")

    yield "legacy: token"
    yield f"a token for {merchants.auth.token().expiration} seconds"

    yield "legacy: availability, products/availability/{id}"
    gone = {"SellingState": "NotForSale", "SupplyPeriod": "NotAvailable", "Qty": "0"}
    job = merchants.product.update_availability(id=number, merchant_sku=sku, product_type_id=kind, availability=gone)
    yield f"job {job.job_id}"

    yield "legacy: its job"
    yield follow(merchants, job)

    yield "legacy: availability, products/id/{id}"
    job = merchants.product.update(
        id=number,
        merchant_sku=sku,
        product_type_id=kind,
        availability={"SellingState": "ForSale", "SupplyPeriod": "In3Days", "Qty": "5"},
        price={"SellingPrice": "199.90", "Discount": "0"},
        description="<Description><Picture>https://cdn.example.com/mug-1.jpg</Picture></Description>",
    )
    yield f"job {job.job_id}"

    yield "legacy: its job, low priority"
    yield follow(merchants, job)


def follow(merchants: Merchants, job: Model) -> str:
    """The end of a job of the Merchants API."""
    looks: list[Progress] = []
    outcome = wait_for_job(merchants, job, interval=0.05, progress=looks.append)
    return f"after {len(looks)} looks: {outcome.state}, {'no errors' if outcome.ok else outcome.errors}"


def everything(seller: Seller, merchants: Merchants) -> Script[None]:
    """All that a sandbox can show."""
    place = yield from read_catalogue(seller)
    yield from import_product(seller, place)
    yield from read_products(seller)
    yield from legacy_round(merchants)


def reading(seller: Seller) -> Script[None]:
    """What may be tried on a real shop."""
    yield from read_catalogue(seller)
    yield from read_products(seller)


@contextmanager
def embedded() -> Iterator[tuple[Seller, Merchants]]:
    """Clients of a sandbox in this process on a free port."""
    from .sandbox import Sandbox

    with Sandbox(application_id=APPLICATION, secret_key=SECRET, dictionaries={BRAND: BRANDS}).serve() as url:
        print(f"The sandbox listens on {url}.")
        with (
            Seller("836", "sandbox-key", base_url=url) as seller,
            Merchants(APPLICATION, SECRET, base_url=url) as merchants,
        ):
            yield seller, merchants


def main(arguments: Sequence[str]) -> int:
    """Run the demo. Returns the exit code."""
    try:
        if "--live" in arguments or os.environ.get("LIVE"):
            with Seller() as seller:
                run(reading(seller))
        else:
            with embedded() as (seller, merchants):
                run(everything(seller, merchants))
    except OzonError as error:
        print(f"\nFailed: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
