"""The results of a batch: one `Result` for each item."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from attrs import field, frozen

from ozon_generated.errors import OzonError

Status: TypeAlias = Literal["imported", "skipped", "done", "failed", "unknown", "not_sent"]
Outcome: TypeAlias = Literal["on_sale", "approved", "declined", "pending"]


@frozen(kw_only=True)
class ItemError:
    """One error or warning of one item.

    Attributes:
        code: Ozon's code, such as ``error_attribute_values_empty``, or one of ours for what was found before sending:
            ``duplicate``, ``no_key``, ``missing_field``, ``invalid_value``, ``nothing_to_change``, ``not_json``,
            ``too_large``, ``price_change``, ``no_current_price``; ``unknown_field`` and ``unknown_value`` are warnings.
        message: the reason.
        index: place of the item in the input, from 0.
        path: its place in the item, such as ``attributes[3].values[0]``; empty if it concerns the whole item.
        level: ``error``, or ``warning`` if it does not stop the item.
        field: Ozon's name of the field at fault.
        attribute_id: number of the attribute at fault; 0 if there is none.
        attribute_name: its name.
        description: Ozon's longer explanation, in Russian.
        state: the stage that reported it.
    """

    code: str = ""
    message: str = ""
    index: int = -1
    path: str = ""
    level: str = "error"
    field: str = ""
    attribute_id: int = 0
    attribute_name: str = ""
    description: str = ""
    state: str = ""

    def __str__(self) -> str:
        text = ": ".join(filter(None, (self.code, self.message or self.description))) or "failed"
        return f"{self.path}: {text}" if self.path else text


@frozen(kw_only=True)
class Moderation:
    """What Ozon's checks say about an imported product.

    Attributes:
        outcome: ``on_sale``, ``approved`` (but not on sale: no stock, hidden), ``declined``, or ``pending`` if the
            deadline was reached first. Ozon documents no list of states: this client derives ``outcome`` from the
            fields below.
        status: key of the state, such as ``price_sent``.
        status_name: the state in Russian words.
        moderate_status: outcome of the moderation, such as ``approved``.
        validation_status: outcome of the automatic check.
        sku: number of the product on ozon.ru; 0 until it has one.
        errors: what the checks found.
    """

    outcome: Outcome
    status: str = ""
    status_name: str = ""
    moderate_status: str = ""
    validation_status: str = ""
    sku: int = 0
    errors: tuple[ItemError, ...] = ()


@frozen(kw_only=True)
class Result:
    """The result of one item.

    Attributes:
        index: place of the item in the input, from 0.
        key: its name: its ``offer_id``, else its ``product_id`` or ``sku``.
        item: the item that was given.
        status: ``imported``, or ``skipped`` if nothing had changed; ``done`` for operations without a task (prices,
            stocks, archive, delete), only if Ozon says so; ``failed``: Ozon refused it; ``unknown``: it was sent and
            may have happened, so check before you send it again, the errors say where; ``not_sent``: it certainly did
            not reach the shop.
        product_id: Ozon's number of the product, if known.
        task_id: the task that it was part of; 0 for none.
        errors: errors and warnings; an imported product may have warnings, but no errors.
        error: why its request failed, or why the outcome is unknown.
        retry_at: when to try again (UTC), if known.
        found: after a lost answer, whether the shop has a product of this offer_id; else ``None``.
        moderation: what Ozon's checks say, with the setting ``moderation``.
    """

    index: int
    key: str | int | None
    item: object = field(repr=False)
    status: Status
    product_id: int = 0
    task_id: int = 0
    errors: tuple[ItemError, ...] = ()
    error: OzonError | None = field(default=None, repr=False)
    retry_at: datetime | None = None
    found: bool | None = None
    moderation: Moderation | None = None

    @property
    def ok(self) -> bool:
        """Whether the shop now has the wanted state."""
        return self.status in ("imported", "skipped", "done")

    def __str__(self) -> str:
        reasons = [str(error) for error in self.errors] or ([str(self.error)] if self.error else [])
        when = [f"try again at {self.retry_at:%Y-%m-%d %H:%M:%S} UTC"] if self.retry_at and not self.ok else []
        return ": ".join([f"{self.key} {self.status}", *filter(None, ["; ".join(reasons + when)])])
