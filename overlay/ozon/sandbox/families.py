"""All families of a sandbox."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from .account import Account
from .advertising.campaigns import Campaigns
from .advertising.exports import Exports
from .advertising.statistics import Statistics
from .advertising.store import Advertising
from .analytics.figures import Figures
from .analytics.sales import Sales
from .analytics.stocks import StockAnalytics
from .clusters import Clusters
from .core.files import Files
from .core.world import World
from .family import Family, Handler, Level
from .fbo.entities import FboPosting
from .fbo.fulfilment import Fulfilment
from .fbo.lists import FboLists
from .finance.accruals import Accruals
from .finance.balance import Balance
from .finance.ledger import Ledger
from .finance.realization import Realization
from .finance.spending import spending_of
from .generated import Generator
from .merchants import Merchants
from .postings.acts import Acts
from .postings.assembly import Assembly
from .postings.assembly_lists import AssemblyLists
from .postings.cancelling import Cancelling
from .postings.carriages import Carriages
from .postings.depot import Depot
from .postings.entities import Posting
from .postings.labels import Labels
from .postings.lists import Lists
from .postings.marking import Marking
from .postings.rfbs import OwnDelivery
from .postings.seed import seed as seed_postings
from .postings.yard import Yard
from .products.archive import Archive
from .products.barcodes import Barcodes
from .products.categories import Categories
from .products.dictionary import Dictionaries
from .products.generated import generate_products
from .products.imports import Imports
from .products.media import Media
from .products.prices import Prices
from .products.quota import Quota
from .products.reads import Reads
from .products.seed import seed as seed_products
from .products.shop import Shop
from .products.stocks import Stocks
from .pushes.notifications import Notifications
from .pushes.outbox import Outbox
from .pushes.payloads import Payloads
from .pushes.targets import PushTo
from .questions import Questions
from .reports.family import Reports
from .returns.desk import Desk
from .returns.lists import ReturnLists
from .supplies import Supplies
from .warehouses import Warehouses


class Families:
    """The families and their handlers.

    Args:
        world: entities, clock, schedule and journal.
        dictionaries: number of values by attribute id.
        company: company id of the seller.
        job_polls: number of polls for which a legacy job is pending.
        item_limit: number of items that may be created in a day (UTC), and the number that may be updated.
        push_to: where notifications may be sent.
    """

    def __init__(
        self,
        world: World,
        *,
        dictionaries: Mapping[int, int],
        company: int,
        job_polls: int,
        item_limit: int | None,
        push_to: PushTo,
    ) -> None:
        known = Dictionaries(dictionaries)
        self._world = world
        self.files = Files(world)
        self.shop = Shop(world, known)
        self.warehouses = Warehouses(world)
        self.depot = Depot(self.shop)
        self.fulfilment = Fulfilment(self.depot)
        self.desk = Desk(self.depot, self.fulfilment)
        self.yard = Yard(self.depot, self.warehouses)
        self.advertising = Advertising(self.shop)
        self.ledger = Ledger(self.desk, spending_of(self.advertising))
        self.account = Account(world)
        self.outbox = Outbox(world, Payloads(self.depot, self.fulfilment), company, push_to)
        sales = Sales(self.depot, self.fulfilment, self.desk)
        self._generator = Generator(self.depot, self.fulfilment, self.warehouses)
        labels = Labels(self.depot, self.files)
        self.merchants = Merchants(world, job_polls)
        self._performance: list[Family] = [
            Campaigns(self.advertising), Statistics(self.advertising), Exports(self.advertising)
        ]  # fmt: skip
        self._seller: list[Family] = [
            self.account,
            Clusters(world),
            self.warehouses,
            Categories(world, known),
            Imports(self.shop, Quota(world, item_limit)),
            Reads(self.shop, self.warehouses),
            Archive(self.shop),
            Barcodes(self.shop),
            Media(self.shop),
            Prices(self.shop),
            Stocks(self.shop, self.warehouses),
            Lists(self.depot, self.warehouses),
            Cancelling(self.depot),
            Assembly(self.depot),
            Marking(self.depot),
            OwnDelivery(self.depot),
            labels,
            Carriages(self.yard, company),
            Acts(self.yard),
            AssemblyLists(self.yard, labels),
            FboLists(self.fulfilment),
            ReturnLists(self.desk, self.warehouses, company),
            Notifications(self.outbox),
            Questions(self.shop),
            Supplies(self.shop),
            StockAnalytics(self.shop, sales),
            Figures(self.shop, sales),
            Reports(self.depot, self.fulfilment, self.warehouses, self.files, company),
            Accruals(self.ledger),
            Realization(self.ledger),
            Balance(self.ledger),
        ]

    def seed(self, *, documented: bool, products: int, orders: int) -> None:
        """Create warehouses, generated products and orders; if ``documented``, also the entities of the examples."""
        self.warehouses.open()
        if documented:
            seed_products(self._world, self.shop)
            for family in (*self._seller, self.merchants, *self._performance):
                family.seed()
            seed_postings(self.depot, self.warehouses)
            self.yard.seed()
        generate_products(self._world, self.shop, products, self.places()[0])
        self._generator.generate(orders)

    def home(self, posting: Posting) -> Depot | Fulfilment:
        """Return where a posting is kept."""
        return self.fulfilment if isinstance(posting, FboPosting) else self.depot

    def places(self) -> list[int]:
        """Return the ids of the warehouses that accept stock."""
        return [one.warehouse_id for one in self.warehouses.table if one.takes_stock]

    @cached_property
    def handlers(self) -> Mapping[tuple[str, str], tuple[Handler, Level]]:
        """Handler and level by API and operation name."""
        found = {("merchants", name): entry for name, entry in self.merchants.handlers().items()}
        for api, families in (("seller", self._seller), ("performance", self._performance)):
            for family in families:
                found |= {(api, name): entry for name, entry in family.handlers().items()}
        return found
