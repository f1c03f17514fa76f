"""The legacy Merchants API: products that are changed by jobs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any
from xml.etree import ElementTree as ET

from .core.waiting import Waiting
from .core.world import World
from .data import Operation, catalogue
from .family import Call, Family, answers
from .messages import bad_request, not_found
from .shapes import Json, at, like

PENDING, FINISHED = "Processing", "Finished"
_EXISTS = "40014"
_UNKNOWN = "40004"  # invented: 40014 is the only one of Ozon's codes still known
_LOW_PRIORITY = 3  # factor on polls and time
_BLOCKS = ("SKU", "Price", "Availability")
_LISTED = ("SKU", "Price", "Availability")  # default blocks of a list; the real default is unknown


@dataclass
class LegacyProduct:
    """A product of the legacy API, with the fields of its answers."""

    id: int
    merchant_sku: str
    row: Json


@dataclass
class Job:
    """An asynchronous change of a product.

    Attributes:
        entity: merchant's SKU of the product; ``None`` for a file.
        work: ``create``, ``update``, or ``file``.
        product_id: product to update; 0 if it is identified only by the merchant's SKU.
        body: request body.
        polls: number of polls left that report it as pending.
        reads: number of product lists left before it completes without polls.
        error: error code and message; set on completion.
    """

    id: int
    entity: str | None
    work: str
    product_id: int
    body: Json
    polls: int
    reads: int
    done: bool = False
    error: list[str] = field(default_factory=list)


class Merchants(Family):
    """Stateful operations of the Merchants API.

    Args:
        world: entities, clock, schedule and journal.
        job_polls: number of polls for which a job is pending; three times as many with low priority.
    """

    def __init__(self, world: World, job_polls: int) -> None:
        super().__init__(world)
        self.products = world.table(LegacyProduct, "id", indexes=("merchant_sku",))
        self.jobs = world.table(Job, "id", most=10_000, passing=True, forget=lambda job: world.run_now("job", job.id))
        self._polls = job_polls
        self._documented = [int(row["ProductId"]) for row in _operation("product_list_all").example()["Products"]]
        self._first_job = int(_operation("product_create").example()["JobId"])
        self._waiting = Waiting(world, "job", self.jobs, self._finish)

    def seed(self) -> None:
        """Create the products of the documented examples."""
        for index, number in enumerate(self._documented, start=1):
            body = _operation("product_create").request_example()
            self._add(number, {**body, "MerchantSKU": f"MUG-{index}"})

    def _add(self, number: int, body: Json) -> None:
        row = {"ProductId": number, **deepcopy(body)}
        self.products.add(LegacyProduct(number, str(body["MerchantSKU"]), row))

    # Products

    @answers("product.list")
    def _list(self, call: Call) -> Any:
        self._waiting.poll_all()
        parameters = call.parameters
        rows = [product.row for product in self.products if _matches(product.row, parameters)]
        rows.sort(key=lambda row: int(row["ProductId"]))
        _sort(rows, str(parameters.get("SortTag", "")))
        size = self.world.page_size(max(int(parameters.get("ItemsOnPage") or 20), 1))
        start = (max(int(parameters.get("Page") or 1), 1) - 1) * size
        groups = [name.strip() for name in str(parameters.get("ResponseGroup", "")).split(",") if name.strip()]
        answer = call.example()
        answer["Products"] = [_shown(row, groups or _LISTED) for row in rows[start : start + size]]
        return answer

    @answers("product.list_all")
    def _list_all(self, call: Call) -> Any:
        self._waiting.poll_all()
        return {**call.example(), "Products": [_shown(product.row, _LISTED) for product in self.products]}

    @answers("product.create")
    def _create(self, call: Call) -> Any:
        return self._start(call, "create")

    @answers(
        "product.update", "product.update_availability", "product.update_description", "product.update_price",
        "product.update_sku",
    )  # fmt: skip
    def _update(self, call: Call) -> Any:
        low = call.operation.id == "product_update" and "Description" in call.body
        return self._start(call, "update", times=_LOW_PRIORITY if low else 1)

    @answers("file.create", "file.update")
    def _file(self, call: Call) -> Any:
        """Start a job that ignores the body, because its format is unknown."""
        return self._start(call, "file")

    def _do(self, job: Job) -> list[str]:
        """Run a job. Returns error code and message, or an empty list."""
        known = self.products.by("merchant_sku", job.entity) if job.entity else None
        if job.work == "create":
            if known:
                return [_EXISTS, f"Товар {job.entity} уже создан"]
            self._add(self.world.ids.number("legacy product", max(self._documented)), job.body)
        elif job.work == "update":
            product = self.products.get(job.product_id) or known
            if product is None:
                return [_UNKNOWN, f"Товар {job.entity} не найден"]
            for name in _BLOCKS:
                if name in job.body:
                    product.row[name] = {**product.row.get(name, {}), **deepcopy(job.body[name])}
            if "Description" in job.body:
                product.row["Description"] = job.body["Description"]
        return []

    # Jobs

    def _start(self, call: Call, work: str, *, times: int = 1) -> Any:
        polls = self._polls * times
        body = {} if work == "file" else call.body
        number = self.world.ids.number("job", self._first_job - 1)
        product = int(call.parameters.get("id") or 0) if work == "update" else 0
        job = self.jobs.add(Job(number, body.get("MerchantSKU"), work, product, deepcopy(body), polls, polls))
        self.world.note("job", job.id, "create", before="", after=PENDING, by="seller")
        self._waiting.start(job, self.world.behaviour.task_seconds * times)
        if polls == 0:
            self._waiting.poll(job)
        return {**call.example(), "JobId": job.id}

    def _finish(self, job: Job) -> None:
        job.done = True
        job.error = self._do(job)
        job.body = {}  # it may be large
        self.world.note("job", job.id, job.work, before=PENDING, after=FINISHED, by="ozon")

    @answers("job.get")
    def _job(self, call: Call) -> Any:
        example = call.example()
        job = self.jobs.get(call.parameters["id"])
        if job is None:
            if call.parameters["id"] == call.operation.parameters[0].get("example"):
                return example
            raise not_found("Job")
        self._waiting.poll(job)
        state = FINISHED if job.done else PENDING
        info = {"State": state, "EntityId": job.entity, "HasErrors": bool(job.error)}
        example["JobInfo"] = {**example["JobInfo"], **info}
        example["ProcessingInfos"] = [{"Activity": "Error", "Entities": _entities(*job.error)}] if job.error else []
        return example

    @answers("job.log", level="checked")
    def _log(self, call: Call) -> Any:
        number = call.parameters["id"]
        if number not in self.jobs and number != call.operation.parameters[0].get("example"):
            raise not_found("Job")
        return call.example()


def read_xml(content: bytes) -> Json:
    """Convert a ``Product`` element to the JSON body: empty elements are omitted, ``Description`` stays XML.

    Raises `RefusalError` if the content is not such an element.
    """
    try:
        return _fields(ET.fromstring(content))
    except (ET.ParseError, LookupError, ValueError) as error:  # the latter two: unknown or unsupported encodings
        raise bad_request(f"Request body is not XML: {error}") from None
    except RecursionError:
        raise bad_request("Request body is nested too deeply") from None


def _fields(root: ET.Element) -> Json:
    if root.tag != "Product":
        raise bad_request(f"Request body must be a Product element, not {root.tag}")
    found: Json = dict(root.attrib)
    for child in root:
        if child.tag == "Description":
            found["Description"] = ET.tostring(child, encoding="unicode").strip()
        elif len(child):
            found[child.tag] = {inner.tag: inner.text for inner in child if inner.text}
        elif child.text and child.text.strip():
            found[child.tag] = child.text
    return found


def _operation(id: str) -> Operation:
    return catalogue().operation("merchants", id)


def _entities(code: str, text: str) -> str:
    root = ET.Element("Entities")
    entity = ET.SubElement(root, "Entity")
    ET.SubElement(entity, "ErrorCode").text = code
    ET.SubElement(entity, "ErrorData").text = text
    return ET.tostring(root, encoding="unicode")


def _shown(row: Json, groups: Any) -> Json:
    """Return a product with the requested blocks."""
    wanted = {"Description" if name == "RawDescription" else name for name in groups}
    hidden = {*_BLOCKS, "Description"} - wanted
    return {key: deepcopy(value) for key, value in row.items() if key not in hidden}


def _matches(row: Json, wanted: Mapping[str, Any]) -> bool:
    price = like(0.0, at(row, "Price.SellingPrice") or 0)
    equal = {
        "MerchantSku": row["MerchantSKU"],
        "ProductId": row["ProductId"],
        "ProductTypeId": like(0, row["ProductTypeID"]),
        "Name": at(row, "SKU.Name"),
        "SellingState": at(row, "Availability.SellingState"),
        "SupplyPeriod": at(row, "Availability.SupplyPeriod"),
    }
    return (
        all(value == wanted[name] for name, value in equal.items() if name in wanted)
        and price >= wanted.get("MinSellingPrice", price)
        and price <= wanted.get("MaxSellingPrice", price)
    )


def _sort(rows: list[Json], tag: str) -> None:
    """Sort by ``A`` or ``D`` and a field name; unsupported fields keep the order of creation."""
    keys: Mapping[str, Callable[[Json], Any]] = {
        "Name": lambda row: str(at(row, "SKU.Name") or ""),
        "SellingPrice": lambda row: like(0.0, at(row, "Price.SellingPrice") or 0),
        "MerchantSKU": lambda row: row["MerchantSKU"],
        "AddDate": lambda row: row["ProductId"],
        "SellingState": lambda row: str(at(row, "Availability.SellingState") or ""),
    }
    if key := keys.get(tag[1:]):
        rows.sort(key=key, reverse=tag.startswith("D"))
