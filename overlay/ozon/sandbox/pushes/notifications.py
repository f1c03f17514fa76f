"""The operations that connect, test and list addresses."""

from __future__ import annotations

from typing import Any

from ..family import Call, Family, answers
from ..messages import bad_request
from ..shapes import Json, moment, read_moment
from .entities import PushAddress
from .outbox import Outbox
from .types import WORDS


class Notifications(Family):
    """Handlers for addresses of notifications.

    Args:
        outbox: addresses and notifications.
    """

    def __init__(self, outbox: Outbox) -> None:
        super().__init__(outbox.world)
        self._outbox = outbox

    def seed(self) -> None:
        """Create the documented address, which the seller has switched off."""
        made_at = read_moment("2026-09-15T09:30:00Z")
        types = ["TYPE_NEW_POSTING"]
        url = "https://shop.example.com/ozon/7b21e4"
        self._outbox.addresses.add(PushAddress(4711, url, types, min(made_at, self.world.now), "SELLER"))

    @answers("notification.push_type_list")
    def _types(self, call: Call) -> Any:
        rows = []
        for type_, words in WORDS.items():
            row: Json = {"type": type_, "description": words}
            if address := self._outbox.of_type(type_):
                row["seller_endpoint"] = {"id": address.id, "url": address.url}
            rows.append(row)
        return {"types": rows}

    @answers("notification.list")
    def _list(self, call: Call) -> Any:
        wanted = call.body.get("availability_statuses")
        rows = [one for one in self._outbox.addresses if not wanted or one.availability in wanted]
        rows.sort(key=lambda one: one.id, reverse=call.body.get("sort_dir") == "DESC")
        start = int(call.body.get("offset") or 0)
        limits = zip(("YELLOW", "RED"), self.world.behaviour.push_thresholds, strict=True)
        return {
            "urls": [_row(one) for one in rows[start : start + self.page_size(call)]],
            "availability_status_thresholds": [{"status": name, "threshold": int(limit)} for name, limit in limits],
            "total_count": len(rows),
        }

    @answers("notification.set")
    def _set(self, call: Call) -> Any:
        url = call.body["url"]
        types = self._checked(call, url)
        self._be_new(url)
        self._test(url)
        self._be_new(url)  # another request may have connected it in the meantime
        self._outbox.connect(url, types)

    @answers("notification.update")
    def _update(self, call: Call) -> Any:
        address = self._outbox.address(call.body["id"])
        url = call.body.get("url")
        types = self._checked(call, url)
        self._be_new(url, address.id)
        if url and url != address.url:
            self._test(url, address.id)
            self._be_new(url, address.id)
        # it may be gone by now, as in a state that was loaded while it was tested
        self._outbox.change(self._outbox.address(address.id), url, types if "types" in call.body else None)

    @answers("notification.check")
    def _check(self, call: Call) -> Any:
        url = call.body["url"]
        self._outbox.check(url)
        known = next((one.id for one in self._outbox.addresses if one.url == url), 0)
        outcome = self._outbox.test(url, known)
        errors = [{"type": outcome.error, "description": outcome.reason}] if outcome.error else []
        return {"is_active": not errors, "errors": errors}

    @answers("notification.enable")
    def _enable(self, call: Call) -> Any:
        address = self._outbox.address(call.body["id"])
        if address.disabled == "ADMIN":
            raise bad_request("notification url was disabled by an administrator: delete it and set it again")
        if not call.body["enabled"]:
            self._outbox.disable(address, "SELLER")
        elif address.disabled:
            self._outbox.enable(address)

    @answers("notification.delete")
    def _delete(self, call: Call) -> Any:
        self._outbox.remove(self._outbox.address(call.body["id"]))

    def _checked(self, call: Call, url: str | None) -> list[str]:
        """Return the types of a request. Raises `RefusalError` for those that do not exist, and for a bad URL."""
        types: list[str] = call.body.get("types") or []
        if "types" in call.body and not types:
            raise call.invalid("types", "value must contain at least 1 item(s)")
        for index, type_ in enumerate(types):
            if type_ not in WORDS:
                raise call.invalid(f"types.{index}", f"{type_} cannot be subscribed to")
        if url is not None:
            self._outbox.check(url)
        return types

    def _be_new(self, url: str | None, address_id: int = 0) -> None:
        """Raise `RefusalError` when another address has this URL."""
        if any(one.url == url for one in self._outbox.addresses if one.id != address_id):
            raise bad_request(f"notification url {url} already exists")

    def _test(self, url: str, address_id: int = 0) -> None:
        """Raise `RefusalError` when a URL does not answer the test, without which Ozon does not connect it."""
        outcome = self._outbox.test(url, address_id)
        if outcome.error:
            raise bad_request(f"notification url check failed: {outcome.error}: {outcome.reason}")


def _row(one: PushAddress) -> Json:
    measured: Json = {}
    if one.availability:
        measured = {"availability_status": one.availability, "availability_status_date": moment(one.measured_at)}
    return {
        "id": one.id,
        "url": one.url,
        "created_at": moment(one.created_at),
        "enable": not one.disabled,
        "types": [{"type": type_, "description": WORDS[type_]} for type_ in one.types],
        **measured,
        "disable_reason": one.disabled or None,
        "problematic_type": one.problem if one.disabled else "",
        "reason_details": one.details,
    }
