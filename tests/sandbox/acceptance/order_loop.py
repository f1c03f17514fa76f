"""What every seller's robot does with FBS orders, in plain HTTP; and how such robots are often wrong.

`OrderLoop` knows the service only by its documentation. Each of `MISTAKES` is one that was seen in programs.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from tests.library import httpx
from tests.sandbox.acceptance.program import Program, ProgramError

LIST, GET = "/v4/posting/fbs/unfulfilled/list", "/v3/posting/fbs/get"
SHIP, SPLIT, CANCEL = "/v4/posting/fbs/ship", "/v1/posting/fbs/split", "/v2/posting/fbs/cancel"
EXEMPLARS = "/v6/fbs/posting/product/exemplar/"
OUT_OF_STOCK = 352

MISTAKES = {
    "ignores_ship_failed": "takes a 200 of ship for an assembled posting",
    "ships_twice": "ships again what is shipped, and counts the refusal as a success",
    "labels_at_once": "asks for labels once, and takes what there is",
    "ignores_unprinted": "takes a finished task for labels of all postings",
    "takes_reason_1": "cancels with the first number that comes to mind",
    "ignores_cancel_refusal": "does not look whether a cancellation was taken",
    "numbers_as_integers": "stores posting numbers as integers",
    "mixes_date_filters": "filters by cutoff and by delivering date at once",
    "pages_until_has_next_only": "expects rows on every page that was promised",
    "first_page_only": "reads one page",
    "ships_by_product_id": "packs product_id where the SKU belongs",
    "ships_one_piece": "packs one piece whatever the quantity",
    "ships_without_marks": "does not tell the marking codes",
    "ships_before_check": "ships before the marking codes are checked",
    "ships_split_parent": "goes on with the number that it has split",
    "approves_nothing": "forgets to approve the carriage",
    "documents_at_once": "downloads the act before it is ready",
}


@dataclass
class Outcome:
    """What the program believes to have done."""

    assembled: list[str] = field(default_factory=list)
    cancelled: list[str] = field(default_factory=list)
    labels: bytes = b""
    unlabelled: list[str] = field(default_factory=list)
    act: bytes = b""


class OrderLoop(Program):
    """Assembles, labels and hands over.

    Args:
        now: The time.
        gone: offer_ids that are out of stock.
        page: Rows of a page.
    """

    def __init__(
        self,
        client: httpx.Client,
        wait: Callable[[float], object],
        now: datetime,
        *,
        gone: Collection[str] = (),
        mistakes: Collection[str] = (),
        page: int = 5,
    ) -> None:
        super().__init__(client, wait, mistakes=mistakes)
        self._now = now
        self._gone = gone
        self._page = page
        self.outcome = Outcome()

    def run(self) -> Outcome:
        """Everything, once."""
        for posting in list(self._waiting()):
            self._handle(posting)
        self._print()
        self._hand_over()
        return self.outcome

    # Which

    def _waiting(self) -> Iterator[dict[str, Any]]:
        """Postings that wait for assembly."""
        early, late = self._now - timedelta(days=10), self._now + timedelta(days=30)
        span = {"cutoff_from": f"{early:%Y-%m-%dT%H:%M:%SZ}", "cutoff_to": f"{late:%Y-%m-%dT%H:%M:%SZ}"}
        if "mixes_date_filters" in self._wrong:
            span |= {name.replace("cutoff", "delivering_date"): value for name, value in span.items()}
        cursor = ""
        while True:
            asked = {**span, "statuses": ["awaiting_packaging"]}
            answer = self._post(LIST, filter=asked, limit=self._page, cursor=cursor, sort_dir="ASC")
            rows = answer["postings"]
            yield from rows
            if not rows and "pages_until_has_next_only" in self._wrong:
                raise ProgramError("an empty page")
            if not answer["has_next"] or not rows or "first_page_only" in self._wrong:
                return
            cursor = answer["cursor"]

    # Assembly

    def _handle(self, posting: dict[str, Any]) -> None:
        number = posting["posting_number"]
        if "numbers_as_integers" in self._wrong:
            number = str(int(number.replace("-", "")))
        if any(line["offer_id"] in self._gone for line in posting["products"]):
            self._cancel(number)
            return
        if len(posting["products"]) > 1:
            for part in self._split(number, posting["products"]):
                self._assemble(*part)
            return
        self._assemble(number, posting["products"])

    def _cancel(self, number: str) -> None:
        reason = 1 if "takes_reason_1" in self._wrong else OUT_OF_STOCK
        reasons = self._post("/v1/posting/fbs/cancel-reason", related_posting_numbers=[number])["result"]
        known = {one["id"] for row in reasons for one in row["reasons"]}
        if reason not in known and not {"takes_reason_1", "numbers_as_integers"} & {*self._wrong}:
            raise ProgramError(f"{number} cannot be cancelled for {reason}")
        wrong = "ignores_cancel_refusal" in self._wrong
        body = {"posting_number": number, "cancel_reason_id": 402 if wrong else reason}
        answer = self._client.post(CANCEL, json=body)
        if answer.status_code != 200 and not wrong:
            raise ProgramError(answer.text)
        self.outcome.cancelled.append(number)

    def _split(self, number: str, lines: list[dict[str, Any]]) -> list[tuple[str, list[dict[str, Any]]]]:
        """A posting for each product."""
        parts = [{"products": [{"product_id": line["sku"], "quantity": line["quantity"]}]} for line in lines]
        made = self._post(SPLIT, posting_number=number, postings=parts)["postings"]
        numbers = (
            [number] * len(made) if "ships_split_parent" in self._wrong else [one["posting_number"] for one in made]
        )
        return [(number, [line]) for number, line in zip(numbers, lines, strict=True)]

    def _assemble(self, number: str, lines: list[dict[str, Any]]) -> None:
        posting = self._get(number)
        if posting["requirements"]["products_requiring_mandatory_mark"] and "ships_without_marks" not in self._wrong:
            self._mark(number)
        for _ in range(3):
            self._ship(number, lines)
            if "ignores_ship_failed" in self._wrong or self._is_assembled(number):
                self.outcome.assembled.append(number)
                return
        raise ProgramError(f"{number} could not be assembled")

    def _ship(self, number: str, lines: list[dict[str, Any]]) -> None:
        products = []
        for line in lines:
            sku = line["sku"] + (74558489 if "ships_by_product_id" in self._wrong else 0)
            products.append(
                {"product_id": sku, "quantity": 1 if "ships_one_piece" in self._wrong else line["quantity"]}
            )
        self._post(SHIP, posting_number=number, packages=[{"products": products}])
        if "ships_twice" in self._wrong:
            again = self._client.post(SHIP, json={"posting_number": number, "packages": [{"products": products}]})
            self.outcome.assembled.append(again.json().get("result", [number])[0])

    def _is_assembled(self, number: str) -> bool:
        """Whether the posting comes out of packaging."""
        for _ in range(10):
            posting = self._get(number)
            if posting["substatus"] == "ship_failed":
                return False
            if posting["status"] != "awaiting_packaging":
                return True
            self._wait(1)
        return False

    def _mark(self, number: str) -> None:
        """Tell a marking code for each piece, and wait until they are checked."""
        made = self._post(EXEMPLARS + "create-or-get", posting_number=number)
        products = []
        for product in made["products"]:
            pieces = []
            for piece in product["exemplars"]:
                code = f"0104601234567893215{piece['exemplar_id']:07d}ABCDEFGH"
                marks = [{"mark": code, "mark_type": "mandatory_mark"}]
                pieces.append({"exemplar_id": piece["exemplar_id"], "marks": marks, "is_gtd_absent": True})
            products.append({"product_id": product["product_id"], "exemplars": pieces})
        self._post(EXEMPLARS + "set", posting_number=number, multi_box_qty=0, products=products)
        for _ in range(30):
            status = self._post("/v5/fbs/posting/product/exemplar/status", posting_number=number)["status"]
            if status == "ship_available" or "ships_before_check" in self._wrong:
                return
            self._wait(1)
        raise ProgramError(f"the codes of {number} are not accepted")

    # Labels

    def _print(self) -> None:
        numbers, patience = list(self.outcome.assembled), 30
        while numbers and patience:
            patience -= 1
            made = self._client.post("/v3/posting/fbs/package-label/create", json={"posting_numbers": numbers})
            if made.status_code != 200:
                if "labels_at_once" in self._wrong:
                    return
                if "NO_POSTINGS_FOR_BATCH_DOWNLOAD" not in made.text:
                    raise ProgramError(made.text)
                self._wait(10)
                continue
            numbers = self._fetch(made.json()["tasks"], numbers)
            if {"labels_at_once", "ignores_unprinted"} & {*self._wrong}:
                return
            if numbers:
                self._wait(10)
        self.outcome.unlabelled = numbers

    def _fetch(self, tasks: list[dict[str, Any]], numbers: list[str]) -> list[str]:
        """Wait for a task and take its file. Returns the postings that are not in it."""
        task = next(one["task_id"] for one in tasks if one["task_type"] == "big_label")
        found: dict[str, Any] = {}
        for _ in range(30):
            found = self._post("/v2/posting/fbs/package-label/get", task_id=task)
            if found["status"]["code"] not in ("pending", "in_progress"):
                break
            self._wait(3)
        if found.get("file_url"):
            self.outcome.labels += self._download(found["file_url"])
        return [number for number in numbers if number in str(found["status"].get("unprinted_postings"))]

    # Handing over

    def _hand_over(self) -> None:
        method = self._get(self.outcome.assembled[0])["delivery_method"]["id"]
        tomorrow = self._now + timedelta(days=1)
        body = {"delivery_method_id": method, "departure_date": f"{tomorrow:%Y-%m-%dT%H:%M:%SZ}"}
        carriage = self._post("/v1/carriage/create", **body)["carriage_id"]
        if "approves_nothing" not in self._wrong:
            self._post("/v1/carriage/approve", carriage_id=carriage)
        for _ in range(30):
            status = self._post("/v2/posting/fbs/act/check-status", id=carriage)["result"]["status"]
            if status == "ready" or "documents_at_once" in self._wrong:
                break
            self._wait(10)
        answer = self._client.post("/v2/posting/fbs/act/get-pdf", json={"id": carriage})
        if answer.status_code != 200 or not answer.content.startswith(b"%PDF"):
            raise ProgramError(answer.text)
        self.outcome.act = answer.content

    # HTTP

    def _get(self, number: str) -> dict[str, Any]:
        found: dict[str, Any] = self._post(GET, posting_number=number)["result"]
        return found

    def _post(self, path: str, **body: Any) -> Any:
        answer = self._client.post(path, json=body)
        if answer.status_code != 200:
            raise ProgramError(f"{path}: {answer.text}")
        return answer.json() if answer.content else None

    def _download(self, url: str) -> bytes:
        answer = self._client.get(url)
        if answer.status_code != 200 or not re.match(rb"%PDF-1\.\d", answer.content):
            raise ProgramError(f"{url}: {answer.status_code}")
        return bytes(answer.content)
