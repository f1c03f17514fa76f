"""The legacy Merchants API: products that change through jobs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import deepcopy
from dataclasses import dataclass
from itertools import count
from typing import Any
from xml.etree import ElementTree as ET

from .data import Operation, catalogue
from .messages import bad_request, not_found
from .shapes import Json, at, like

Handler = Callable[[Operation, Json, Json], Any]

PENDING, FINISHED = "Processing", "Finished"
_EXISTS = "40014"
_UNKNOWN = "40004"  # made up: of Ozon's codes only 40014 has survived
_LOW_PRIORITY = 3  # times as many polls
_BLOCKS = ("SKU", "Price", "Availability")
_LISTED = ("SKU", "Price", "Availability")  # blocks of a list that asks for none; the real default is not known


@dataclass
class Job:
    """A change of a product that is done some time after it was asked for.

    Attributes:
        polls: How often it still answers that it is pending.
        reads: After how many product lists it is done although nobody polls it.
        error: Code and text of what went wrong; filled when it is done.
    """

    id: int
    entity: str | None
    work: Callable[[], tuple[str, str] | None]
    polls: int
    reads: int
    done: bool = False
    error: tuple[str, str] | None = None

    def finish(self) -> None:
        """Do the work."""
        self.done = True
        self.error = self.work()


class Merchants:
    """Answers of the stateful operations. Not thread-safe: its caller holds a lock.

    Args:
        job_polls: How often a job answers that it is pending; three times as often for one of low priority.
        page_limit: Most rows of a page; ``None`` takes what the operation allows.
        seeded: Whether the products of the documented examples are there from the start.
    """

    def __init__(self, *, job_polls: int, page_limit: int | None, seeded: bool) -> None:
        self.products: dict[int, Json] = {}
        self.jobs: dict[int, Job] = {}
        self._polls = job_polls
        self._cap = page_limit
        documented = [int(row["ProductId"]) for row in _operation("product_list_all").example()["Products"]]
        self._product_ids = count(max(documented) + 1)
        self._job_ids = count(int(_operation("product_create").example()["JobId"]))
        for index, number in enumerate(documented if seeded else (), start=1):
            body = _operation("product_create").request_example()
            self.products[number] = {"ProductId": number, **body, "MerchantSKU": f"MUG-{index}"}
        self.handlers: dict[str, Handler] = {
            "product_list": self._list,
            "product_list_all": self._list_all,
            "product_create": self._create,
            **dict.fromkeys(("file_create", "file_update"), self._file),
            "job_get": self._job,
            "job_log": self._log,
            **dict.fromkeys(_UPDATES, self._update),
        }

    # Products

    def _list(self, operation: Operation, parameters: Json, body: Json) -> Any:
        self._look()
        rows = [row for row in self.products.values() if _matches(row, parameters)]
        rows.sort(key=lambda row: int(row["ProductId"]))
        _sort(rows, str(parameters.get("SortTag", "")))
        size = max(int(parameters.get("ItemsOnPage") or 20), 1)
        size = min(size, self._cap or size)
        start = (max(int(parameters.get("Page") or 1), 1) - 1) * size
        groups = [name.strip() for name in str(parameters.get("ResponseGroup", "")).split(",") if name.strip()]
        answer = operation.example()
        answer["Products"] = [_shown(row, groups or _LISTED) for row in rows[start : start + size]]
        return answer

    def _list_all(self, operation: Operation, parameters: Json, body: Json) -> Any:
        self._look()
        return {**operation.example(), "Products": [_shown(row, _LISTED) for row in self.products.values()]}

    def _create(self, operation: Operation, parameters: Json, body: Json) -> Any:
        def work() -> tuple[str, str] | None:
            if self._by_key(body["MerchantSKU"]):
                return _EXISTS, f"Товар {body['MerchantSKU']} уже создан"
            number = next(self._product_ids)
            self.products[number] = {"ProductId": number, **deepcopy(body)}
            return None

        return self._start(operation, body, work, self._polls)

    def _update(self, operation: Operation, parameters: Json, body: Json) -> Any:
        def work() -> tuple[str, str] | None:
            product = self.products.get(parameters["id"]) or self._by_key(body["MerchantSKU"])
            if product is None:
                return _UNKNOWN, f"Товар {body['MerchantSKU']} не найден"
            for name in _BLOCKS:
                if name in body:
                    product[name] = {**product.get(name, {}), **deepcopy(body[name])}
            if "Description" in body:
                product["Description"] = body["Description"]
            return None

        low = operation.id == "product_update" and "Description" in body
        return self._start(operation, body, work, self._polls * (_LOW_PRIORITY if low else 1))

    def _file(self, operation: Operation, parameters: Json, body: Json) -> Any:
        """A job that reads nothing, because the content of the body is not known."""
        return self._start(operation, {}, lambda: None, self._polls)

    def _by_key(self, merchant_sku: str) -> Json | None:
        return next((row for row in self.products.values() if row["MerchantSKU"] == merchant_sku), None)

    # Jobs

    def _start(self, operation: Operation, body: Json, work: Callable[[], tuple[str, str] | None], polls: int) -> Any:
        job = Job(next(self._job_ids), body.get("MerchantSKU"), work, polls, polls)
        self.jobs[job.id] = job
        if polls == 0:
            job.finish()
        return {**operation.example(), "JobId": job.id}

    def _job(self, operation: Operation, parameters: Json, body: Json) -> Any:
        example = operation.example()
        job = self.jobs.get(parameters["id"])
        if job is None:
            if parameters["id"] == operation.parameters[0].get("example"):
                return example
            raise not_found("Job")
        if not job.done and job.polls == 0:
            job.finish()
        job.polls -= 1
        state = FINISHED if job.done else PENDING
        info = {"State": state, "EntityId": job.entity, "HasErrors": job.error is not None}
        example["JobInfo"] = {**example["JobInfo"], **info}
        example["ProcessingInfos"] = [{"Activity": "Error", "Entities": _entities(*job.error)}] if job.error else []
        return example

    def _log(self, operation: Operation, parameters: Json, body: Json) -> Any:
        job = self.jobs.get(parameters["id"])
        if job is None and parameters["id"] != operation.parameters[0].get("example"):
            raise not_found("Job")
        return operation.example()

    def _look(self) -> None:
        """Let time pass for all jobs, because somebody read products: a job whose id was lost gets done too."""
        for job in self.jobs.values():
            if not job.done and job.reads == 0:
                job.finish()
            job.reads -= 1


_UPDATES = (
    "product_update",
    "product_update_availability",
    "product_update_description",
    "product_update_price",
    "product_update_sku",
)


def read_xml(content: bytes) -> Json:
    """A ``Product`` element in the fields of the JSON body: empty elements are left out, ``Description`` stays XML.

    Raises `RefusalError` for text that is no such element.
    """
    try:
        root = ET.fromstring(content)
    except ET.ParseError as error:
        raise bad_request(f"Request body is not XML: {error}") from None
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
    """A product with the blocks that were asked for."""
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
    """Sort by A or D and the name of a field; those that the sandbox does not have keep the order of creation."""
    keys: Mapping[str, Callable[[Json], Any]] = {
        "Name": lambda row: str(at(row, "SKU.Name") or ""),
        "SellingPrice": lambda row: like(0.0, at(row, "Price.SellingPrice") or 0),
        "MerchantSKU": lambda row: row["MerchantSKU"],
        "AddDate": lambda row: row["ProductId"],
        "SellingState": lambda row: str(at(row, "Availability.SellingState") or ""),
    }
    if key := keys.get(tag[1:]):
        rows.sort(key=key, reverse=tag.startswith("D"))
