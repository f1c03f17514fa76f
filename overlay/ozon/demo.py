"""``python -m ozon.demo``: the main workflow against the sandbox; ``--live`` reads from the real service."""

from __future__ import annotations

import os
import sys
import time
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

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
    from ozon_generated.seller.description_category import DescriptionCategory, DescriptionCategoryAttribute

APPLICATION, SECRET = "DemoApp", "0123456789abcdef"
BRAND, BRANDS = 85, 12_450


class Steps:
    """Runs the steps, prints each result, and collects them for the final table."""

    def __init__(self) -> None:
        self.rows: list[tuple[str, float, str]] = []

    def __call__(self, title: str, work: Callable[[], str]) -> None:
        print(f"{len(self.rows) + 1:2}. {title} ... ", end="", flush=True)
        start = time.perf_counter()
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always", OzonWarning)
            result = work()
        self.rows.append((title, time.perf_counter() - start, result))
        print(result)
        for warning in caught:
            print(f"    warning: {warning.message}")

    def table(self) -> None:
        """Print all steps with their times."""
        width = max(len(title) for title, _, _ in self.rows)
        print(f"\n{'step':{width}}  {'ms':>7}  result")
        for title, seconds, result in self.rows:
            print(f"{title:{width}}  {seconds * 1e3:7.1f}  {result}")


class Place:
    """A product type of the tree."""

    category = 0
    type = 0
    attribute: DescriptionCategoryAttribute | None = None


def leaves(nodes: Sequence[DescriptionCategory], category: int = 0) -> Iterator[tuple[int, DescriptionCategory]]:
    """Every product type of a tree, with the category above it."""
    for node in nodes:
        if node.type_id:
            yield category, node
        yield from leaves(node.children, node.description_category_id or category)


def read_catalogue(step: Steps, seller: Seller, place: Place, everything: bool) -> None:
    """Category tree, attributes, one whole dictionary, and the full category info."""

    def tree() -> str:
        found = list(leaves(seller.description_category.tree().result))
        category, leaf = next((c, n) for c, n in found if not n.disabled)
        place.category, place.type = category, leaf.type_id or 0
        return f"{len(found)} product types; taking {leaf.type_name} ({place.type})"

    def attributes() -> str:
        found = seller.description_category.attribute(description_category_id=place.category, type_id=place.type).result
        with_dictionary = [a for a in found if a.dictionary_id]
        place.attribute = next((a for a in with_dictionary if a.id == BRAND), with_dictionary[0])
        return f"{len(found)} attributes, {len(with_dictionary)} with a dictionary; taking {place.attribute.name}"

    def values() -> str:
        assert place.attribute is not None
        count = 0
        number, category = place.attribute.id or 0, place.category
        for _ in attribute_values(seller, number, description_category_id=category, type_id=place.type):
            count += 1
            if count % 5000 == 0:
                print(f"{count} ... ", end="", flush=True)
        return f"{count} values"

    def info() -> str:
        def show(progress: Progress) -> None:
            print(f"{progress.done}/{progress.total} ... ", end="", flush=True)

        found = category_info(seller, description_category_id=place.category, type_id=place.type, progress=show)
        return f"{len(found.attributes)} attributes, {sum(len(a.values) for a in found.attributes)} values"

    step("category tree", tree)
    step("attributes of a type", attributes)
    step("every value of one dictionary", values)
    if everything:
        step("full category info", info)


def import_product(step: Steps, seller: Seller, place: Place) -> None:
    """Create a product and follow its task."""
    task: Any = None

    def send() -> str:
        nonlocal task
        task = seller.product.import_(
            items=[
                {
                    "offer_id": "demo-mug",
                    "name": "Кружка из примера",
                    "description_category_id": place.category,
                    "type_id": place.type,
                    "price": "499.00",
                    "vat": "0.22",
                    "images": ["https://cdn.example.com/demo-mug.jpg"],
                    "attributes": [{"id": BRAND, "values": [{"dictionary_value_id": 126745801}]}],
                }
            ]
        )
        return f"task {task.result.task_id}"

    def follow() -> str:
        looks: list[Progress] = []
        answer = wait_for_import(seller, task, interval=0.05, progress=looks.append)
        items = answer.result.items if answer.result else []
        return f"after {len(looks)} looks: " + ", ".join(f"{i.offer_id} {i.status} as {i.product_id}" for i in items)

    def barcode() -> str:
        sku = seller.product.info_list(offer_id=["demo-mug"]).items[0].sku or 0
        errors = seller.barcode.add(barcodes=[{"sku": sku, "barcode": "4600000000008"}]).errors
        return f"added to {sku}, {len(errors)} errors"

    step("import of a product", send)
    step("its task, to the end", follow)
    step("a barcode for it", barcode)


def read_products(step: Steps, seller: Seller) -> None:
    """The most common questions of a shop about its products."""
    ids: list[int] = []
    skus: list[int] = []

    def listed() -> str:
        products = list(paginate(seller.product.list, filter={"visibility": "ALL"}))
        ids.extend(p.product_id for p in products[:100] if p.product_id)
        return f"{len(products)} products"

    def info() -> str:
        items = seller.product.info_list(product_id=ids).items
        skus.extend(item.sku for item in items if item.sku)
        return ", ".join(f"{item.offer_id} {item.price}" for item in items[:3])

    def attributes() -> str:
        found = list(paginate(seller.product.info_attributes, filter={"product_id": ids, "visibility": "ALL"}))
        return f"{sum(len(card.attributes) for card in found)} attributes of {len(found)} products"

    def pictures() -> str:
        items = seller.product.pictures_info(product_id=ids).items
        return f"{sum(len(i.primary_photo) + len(i.photo) for i in items)} pictures of {len(items)} products"

    def barcodes() -> str:
        items = seller.product.info_list(product_id=ids).items
        return f"{sum(len(item.barcodes) for item in items)} barcodes"

    def rating() -> str:
        products = seller.product.rating_by_sku(skus=skus).products
        return ", ".join(f"{p.sku}: {p.rating}" for p in products[:3])

    def limits() -> str:
        quota = seller.product.info_limit()
        return f"created today {_share(quota.daily_create)}, changed today {_share(quota.daily_update)}"

    for title, work in (
        ("product list", listed),
        ("product info", info),
        ("product attributes", attributes),
        ("pictures", pictures),
        ("barcodes", barcodes),
        ("content rating", rating),
        ("limits", limits),
    ):
        if ids or title in ("product list", "limits"):
            step(title, work)


def _share(quota: Any) -> str:
    if quota is None:
        return "unknown"
    return f"{quota.usage}, no limit" if quota.limit == -1 else f"{quota.usage} of {quota.limit}"


def legacy_round(step: Steps, merchants: Merchants) -> None:
    """The Merchants API of 2012-2018: a change of availability in both documented sequences."""
    job: Any = None

    def token() -> str:
        answer = merchants.auth.token()
        return f"a token for {answer.expiration} seconds"

    def availability() -> str:
        nonlocal job
        job = merchants.product.update_availability(
            id=31000001,
            merchant_sku="MUG-1",
            product_type_id="286000000001",
            availability={"SellingState": "NotForSale", "SupplyPeriod": "NotAvailable", "Qty": "0"},
        )
        return f"job {job.job_id}"

    def by_id() -> str:
        nonlocal job
        job = merchants.product.update(
            id=31000001,
            merchant_sku="MUG-1",
            product_type_id="286000000001",
            availability={"SellingState": "ForSale", "SupplyPeriod": "In3Days", "Qty": "5"},
            price={"SellingPrice": "199.90", "Discount": "0"},
            description="<Description><Picture>https://cdn.example.com/mug-1.jpg</Picture></Description>",
        )
        return f"job {job.job_id}"

    def follow() -> str:
        looks: list[Progress] = []
        outcome = wait_for_job(merchants, job, interval=0.05, progress=looks.append)
        return f"after {len(looks)} looks: {outcome.state}, {'no errors' if outcome.ok else outcome.errors}"

    step("legacy: sign", lambda: sign(SECRET, "/auth/token/merchants"))
    step("legacy: token", token)
    step("legacy: availability, products/availability/{id}", availability)
    step("legacy: its job", follow)
    step("legacy: availability, products/id/{id}", by_id)
    step("legacy: its job, low priority", follow)


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
    live = "--live" in arguments or bool(os.environ.get("LIVE"))
    step, place = Steps(), Place()
    try:
        if live:
            with Seller() as seller:
                read_catalogue(step, seller, place, everything=False)
                read_products(step, seller)
        else:
            with embedded() as (seller, merchants):
                read_catalogue(step, seller, place, everything=True)
                import_product(step, seller, place)
                read_products(step, seller)
                legacy_round(step, merchants)
    except OzonError as error:
        print(f"\nFailed: {error}", file=sys.stderr)
        return 1
    step.table()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
