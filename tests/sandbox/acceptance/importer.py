"""What every seller's robot does with new cards, in plain HTTP; and how such robots are often wrong.

`Importer` knows the service only by its documentation. Each of `MISTAKES` is one that was seen in programs.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.sandbox.acceptance.program import Program, ProgramError

IMPORT, INFO, PRODUCTS = "/v3/product/import", "/v1/product/import/info", "/v3/product/info/list"
SEARCH, STOCKS = "/v1/description-category/attribute/values/search", "/v2/products/stocks"
BRAND, NO_BRAND = 85, "Нет бренда"
MODERATION_POLL, MODERATION_POLLS = 1800, 100  # seconds; two days

MISTAKES = {
    "trusts_imported": "takes an imported item for a card without errors",
    "new_offer_id": "repairs a card under another offer_id",
    "repairs_a_part": "sends a repaired card without what was right in it",
    "brand_by_name": "writes the brand once more, without its number in the dictionary",
    "polls_once": "reads a task once",
    "imports_until_done": "imports again instead of reading the task",
    "warning_is_failure": "gives up a card that has a warning",
    "skipped_is_failure": "gives up a card that was there as it is",
    "stock_at_once": "sets the stock of what waits for moderation, and does not look whether it was taken",
    "stock_from_sku": "sets the stock as soon as there is an SKU",
    "waits_for_declined": "waits until every card is on sale",
    "hides_declined": "says nothing of a card that moderators have declined",
}


@dataclass
class Outcome:
    """What the program believes to have done: offer_ids, and why others are not on sale."""

    on_sale: list[str] = field(default_factory=list)
    failed: dict[str, str] = field(default_factory=dict)
    warned: dict[str, str] = field(default_factory=dict)


class Importer(Program):
    """Puts cards on sale."""

    def run(self, cards: Iterable[Mapping[str, Any]], warehouse: int, stocks: Mapping[str, int]) -> Outcome:
        """Import cards, repair them, and set their stock when they may be sold."""
        self.outcome = Outcome()
        items = {card["offer_id"]: dict(card) for card in cards}
        faulty = self._import(list(items.values()))
        repaired = [self._repaired(items[offer_id]) for offer_id in faulty if self._is_brand(faulty[offer_id])]
        again = self._import(repaired) if repaired else {}
        fixed = {item["offer_id"] for item in repaired} - again.keys()
        if "new_offer_id" in self._wrong:
            for item in repaired:
                old = item["offer_id"].removesuffix("-2")
                items[item["offer_id"]], stocks = items.pop(old), {**stocks, item["offer_id"]: stocks[old]}
        for offer_id, errors in {**faulty, **again}.items():
            if offer_id in items and offer_id not in fixed:
                self.outcome.failed[offer_id] = ", ".join(error["code"] for error in errors)
        hopeful = [offer_id for offer_id in items if offer_id not in self.outcome.failed]
        if "stock_at_once" in self._wrong:
            self._set_stocks(hopeful, warehouse, stocks)
            self._moderated(hopeful)
        else:
            self._set_stocks(self._moderated(hopeful), warehouse, stocks)
        return self.outcome

    # Cards

    def _import(self, items: list[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
        """Import items and wait. Returns the errors of those that have some."""
        task = self._post(IMPORT, items=items)["result"]["task_id"]
        found: dict[str, list[dict[str, Any]]] = {}
        for row in self._rows(task, items):
            if row["status"] not in ("imported", "failed", "skipped"):
                raise ProgramError(f"{row['offer_id']} is {row['status']}")
            errors = [error for error in row["errors"] if error["level"] == "error"]
            warnings = [error for error in row["errors"] if error["level"] == "warning"]
            if warnings:
                self.outcome.warned[row["offer_id"]] = warnings[0]["code"]
            if "warning_is_failure" in self._wrong:
                errors += warnings
            if row["status"] == "skipped" and "skipped_is_failure" in self._wrong:
                errors = [{"code": "skipped", "attribute_id": 0}]
            if "trusts_imported" not in self._wrong and (errors or row["status"] == "failed"):
                found[row["offer_id"]] = errors
        return found

    def _rows(self, task: int, items: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """The rows of a task that is done."""
        rows: list[dict[str, Any]] = []
        for _ in range(60):
            rows = self._post(INFO, task_id=task)["result"]["items"]
            if "polls_once" in self._wrong or all(row["status"] != "pending" for row in rows):
                return rows
            if "imports_until_done" in self._wrong:
                self._post(IMPORT, items=items)
            self._wait(5)
        raise ProgramError(f"task {task} takes too long")

    @staticmethod
    def _is_brand(errors: list[dict[str, Any]]) -> bool:
        """Whether the brand is all that is wrong."""
        return bool(errors) and {error["attribute_id"] for error in errors} == {BRAND}

    def _repaired(self, item: dict[str, Any]) -> dict[str, Any]:
        """The whole card, without a brand."""
        place = {name: item[name] for name in ("description_category_id", "type_id")}
        found = self._post(SEARCH, attribute_id=BRAND, value=NO_BRAND, limit=10, language="RU", **place)["result"]
        value = {"dictionary_value_id": next(row["id"] for row in found if row["value"] == NO_BRAND)}
        if "brand_by_name" in self._wrong:
            value = {"value": "no brand"}
        others = [row for row in item["attributes"] if row["id"] != BRAND]
        attributes = [{"id": BRAND, "complex_id": 0, "values": [value]}, *others]
        if "repairs_a_part" in self._wrong:
            item = {"offer_id": item["offer_id"], "name": item["name"], "price": item["price"], **place}
        number = item["offer_id"] + ("-2" if "new_offer_id" in self._wrong else "")
        return {**item, "offer_id": number, "attributes": attributes}

    # Moderation and stock

    def _moderated(self, offer_ids: list[str]) -> list[str]:
        """Wait for the moderators. Returns what may be sold."""
        waiting = set(offer_ids)
        for _ in range(MODERATION_POLLS):
            for row in self._post(PRODUCTS, offer_id=sorted(waiting))["items"] if waiting else ():
                offer_id, status = row["offer_id"], row["statuses"]
                if status["status"] == "price_sent" or (row["sku"] and "stock_from_sku" in self._wrong):
                    waiting.discard(offer_id)
                elif status["moderate_status"] == "declined" and "waits_for_declined" not in self._wrong:
                    waiting.discard(offer_id)
                    if "hides_declined" not in self._wrong:
                        self.outcome.failed[offer_id] = ", ".join(error["code"] for error in row["errors"])
            if not waiting:
                return [offer_id for offer_id in offer_ids if offer_id not in self.outcome.failed]
            self._wait(MODERATION_POLL)
        raise ProgramError(f"moderation of {', '.join(sorted(waiting))} takes too long")

    def _set_stocks(self, offer_ids: list[str], warehouse: int, stocks: Mapping[str, int]) -> None:
        rows = [{"offer_id": offer_id, "warehouse_id": warehouse, "stock": stocks[offer_id]} for offer_id in offer_ids]
        for row in self._post(STOCKS, stocks=rows)["result"]:
            if row["updated"] or "stock_at_once" in self._wrong:
                self.outcome.on_sale.append(row["offer_id"])
            elif "hides_declined" not in self._wrong:
                raise ProgramError(f"{row['offer_id']}: {row['errors'][0]['code']}")

    def _post(self, path: str, **body: Any) -> Any:
        answer = self._client.post(path, json=body)
        if answer.status_code != 200:
            raise ProgramError(f"{path}: {answer.text}")
        return answer.json()
