"""All families of one sandbox, put together."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from .account import Account
from .core.behaviour import Behaviour
from .core.files import Files
from .core.world import World
from .family import Family, Handler, Level
from .merchants import Merchants
from .postings.acts import Acts
from .postings.assembly import Assembly
from .postings.assembly_lists import AssemblyLists
from .postings.cancelling import Cancelling
from .postings.carriages import Carriages
from .postings.depot import Depot
from .postings.labels import Labels
from .postings.lists import Lists
from .postings.made_up import make_orders
from .postings.marking import Marking
from .postings.rfbs import OwnDelivery
from .postings.seed import seed as seed_postings
from .postings.yard import Yard
from .products.archive import Archive
from .products.barcodes import Barcodes
from .products.categories import Categories
from .products.dictionary import Dictionaries
from .products.imports import Imports
from .products.made_up import make
from .products.media import Media
from .products.prices import Prices
from .products.quota import Quota
from .products.reads import Reads
from .products.seed import seed as seed_products
from .products.shop import Shop
from .products.stocks import Stocks
from .warehouses import Warehouses


class Families:
    """The families, and the handlers that they have.

    Args:
        world: entities, clock, schedule and journal.
        behaviour: what differs, or is not known.
        dictionaries: number of values by attribute id.
        company: number of the seller.
        import_polls: how often an import, labels and documents answer that they are pending.
        job_polls: how often a legacy job answers that it is pending.
        page_limit: most rows of a page.
        item_limit: items that may be created, and changed.
    """

    def __init__(
        self,
        world: World,
        behaviour: Behaviour,
        *,
        dictionaries: Mapping[int, int],
        company: int,
        import_polls: int,
        job_polls: int,
        page_limit: int | None,
        item_limit: int | None,
    ) -> None:
        known = Dictionaries(dictionaries)
        self._world = world
        self.files = Files(world)
        self.shop = Shop(world, known, behaviour, import_polls)
        self.warehouses = Warehouses(world, page_limit)
        self.depot = Depot(world, self.shop, behaviour)
        self.yard = Yard(world, self.depot, self.warehouses, behaviour, import_polls)
        labels = Labels(world, self.depot, self.files, behaviour, import_polls)
        self.merchants = Merchants(
            world, job_polls=job_polls, job_seconds=behaviour.task_seconds, page_limit=page_limit
        )
        self._seller: list[Family] = [
            Account(world),
            self.warehouses,
            Categories(world, known, page_limit),
            Imports(world, self.shop, Quota(world, item_limit)),
            Reads(world, self.shop, self.warehouses, page_limit),
            Archive(world, self.shop),
            Barcodes(world, self.shop),
            Media(world, self.shop, behaviour),
            Prices(world, self.shop, behaviour),
            Stocks(world, self.shop, self.warehouses, behaviour),
            Lists(self.depot, self.warehouses, page_limit),
            Cancelling(self.depot),
            Assembly(world, self.depot),
            Marking(world, self.depot),
            OwnDelivery(world, self.depot),
            labels,
            Carriages(world, self.yard, company, page_limit),
            Acts(world, self.yard, behaviour),
            AssemblyLists(world, self.yard, labels, page_limit),
        ]

    def seed(self, *, documented: bool, products: int, orders: int) -> None:
        """Put in the warehouses; what the documented examples speak of, when told so; made-up products and orders."""
        self.warehouses.open()
        if documented:
            seed_products(self._world, self.shop)
            for family in (*self._seller, self.merchants):
                family.seed()
            seed_postings(self.depot, self.warehouses)
            self.yard.seed()
        make(self._world, self.shop, products, self.places()[0])
        make_orders(self.depot, self.warehouses, orders)

    def places(self) -> list[int]:
        """The warehouses that take stock."""
        return [one.warehouse_id for one in self.warehouses.table if one.takes_stock]

    @cached_property
    def handlers(self) -> Mapping[tuple[str, str], tuple[Handler, Level]]:
        """Handler and level by API and name of the operation."""
        found = {("merchants", name): entry for name, entry in self.merchants.handlers().items()}
        for family in self._seller:
            found |= {("seller", name): entry for name, entry in family.handlers().items()}
        return found
