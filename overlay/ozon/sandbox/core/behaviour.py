"""Settings for durations that vary, and for behaviour of Ozon that is not publicly known."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Literal, get_args

#: Longest duration in seconds: added to the latest clock time, it still fits `datetime.datetime`.
LONGEST = 1_000_000_000
#: A subscription of a shop; empty for none.
Subscription = Literal["", "PREMIUM_LITE", "PREMIUM", "PREMIUM_PLUS", "PREMIUM_PRO"]
SUBSCRIPTIONS: tuple[str, ...] = get_args(Subscription)
_SHARES = ("late_cancellations", "client_returns", "vanishing_accruals", "push_duplicates", "push_disorder")
#: Ends of the names of durations.
_LIMITED = ("_seconds", "_timeout", "_thresholds")
#: By which rule Ozon stops notifications: an address after three nights, all addresses of the shop, or both.
PushRule = Literal["nights", "shop", "both"]
PUSH_RULES: tuple[str, ...] = get_args(PushRule)


@dataclass(frozen=True, kw_only=True)
class Behaviour:
    """Behaviour of the sandbox that varies between shops, or that is not publicly known.

    Durations are in seconds of the sandbox's clock, at most 1,000,000,000 (31 years). A negative number or a longer
    duration raises `ValueError`.

    Attributes:
        task_seconds: time after which an import, a label task or a legacy job completes, even if it is never polled.
        moderation_seconds: time from the import of a product to the moderation decision.
        picture_seconds: time that Ozon takes to fetch the pictures of a product.
        exemplar_polls: number of polls for which marking codes are reported as still being checked, unless
            ``exemplar_seconds`` have passed.
        exemplar_seconds: time after which the check of marking codes completes, even if it is never polled.
        ship_seconds: time from the call until a posting is assembled, or until the seller's delivery step is complete.
        label_seconds: minimum and maximum time from the assembly of a posting until its label can be printed.
        ship_substatus: substatus of a posting immediately after assembly.
        not_ready_status: HTTP status returned for labels and documents that are not ready yet.
        link_seconds: lifetime of a file link.
        departure_seconds: time from midnight UTC on the day of departure until an approved carriage is handed over.
        acceptance_seconds: times from the hand-over of a carriage until it is received, and until it is closed.
        cancel_overdue_seconds: time from the shipment date until Ozon cancels a posting that is not assembled; 0 for
            never.
        automatic_delivery: whether postings progress automatically after hand-over, at a realistic pace.
        late_cancellations: share of the sent postings that get lost on the way, and are cancelled only weeks later.
        late_cancellation_seconds: minimum and maximum time from the dispatch of such a posting to its cancellation.
        client_returns: share of the delivered postings of which buyers return a product, 1 to 10 days later.
        accrual_seconds: minimum and maximum time from an event, such as a delivery, until its accrual shows up.
        advertising_seconds: time from the end of a Moscow day until its accruals for advertising show up.
        vanishing_accruals: share of accruals that Ozon takes back.
        vanishing_seconds: time after which it does.
        subscription: subscription of the shop, such as ``PREMIUM_PRO``; empty for none.
        price_range: lowest and highest price accepted, in every category.
        price_changes: number of changes to a price allowed per hour; beyond it the whole request is refused.
        stock_pause_seconds: interval in which the stock of a product in a warehouse can be set only once.
        push_retry_seconds: pause before the first repetition of a notification, and the longest; pauses double from one
            to the other, and five more of the longest follow.
        push_ping_seconds: time between two tests of an address by ``TYPE_PING``; 0 for never.
        push_timeout: seconds of real time that an address has to answer.
        push_thresholds: average answer times in milliseconds of real time from which an address is ``YELLOW`` and
            ``RED``.
        push_rule: what stops notifications: three ``RED`` ``nights`` in a row, for that address; ``shop``: fewer than
            half of a day's answers are as documented, for all addresses; or ``both``.
        push_duplicates: share of notifications that come twice.
        push_disorder: share of notifications that are held back so that later ones overtake them.
        push_delay_seconds: minimum and maximum time from an event to its notification.
        requests_per_second: requests per second over all methods; applies only if a profile limits requests.
        block_seconds: time without requests that lifts a method's block; applies only if a profile limits requests.
    """

    task_seconds: float = 3.0
    moderation_seconds: float = 0.0
    picture_seconds: float = 10.0
    exemplar_polls: int = 2
    exemplar_seconds: float = 3.0
    ship_seconds: float = 0.0
    label_seconds: tuple[float, float] = (45.0, 60.0)
    ship_substatus: str = "posting_not_in_carriage"
    not_ready_status: int = 400
    link_seconds: float = 1800.0
    departure_seconds: float = 57_600.0
    acceptance_seconds: tuple[float, float] = (7_200.0, 21_600.0)
    cancel_overdue_seconds: float = 0.0
    automatic_delivery: bool = True
    late_cancellations: float = 0.005
    late_cancellation_seconds: tuple[float, float] = (864_000.0, 3_888_000.0)
    client_returns: float = 0.03
    accrual_seconds: tuple[float, float] = (0.0, 21_600.0)
    advertising_seconds: float = 86_400.0
    vanishing_accruals: float = 0.0
    vanishing_seconds: float = 2_592_000.0
    subscription: Subscription = "PREMIUM_PLUS"
    price_range: tuple[float, float] = (1.0, 10_000_000.0)
    price_changes: int = 10
    stock_pause_seconds: float = 30.0
    push_retry_seconds: tuple[float, float] = (5.0, 600.0)
    push_ping_seconds: float = 21_600.0
    push_timeout: float = 5.0
    push_thresholds: tuple[float, float] = (1_500.0, 2_500.0)
    push_rule: PushRule = "nights"
    push_duplicates: float = 0.0
    push_disorder: float = 0.0
    push_delay_seconds: tuple[float, float] = (0.0, 0.0)
    requests_per_second: int = 50
    block_seconds: float = 60.0

    def __post_init__(self) -> None:
        if self.subscription not in SUBSCRIPTIONS:
            names = ", ".join(SUBSCRIPTIONS[1:])
            raise ValueError(f"subscription must be empty or one of {names}, not {self.subscription!r}")
        if self.push_rule not in PUSH_RULES:
            raise ValueError(f"push_rule must be one of {', '.join(PUSH_RULES)}, not {self.push_rule!r}")
        for field in fields(self):
            value = getattr(self, field.name)
            for number in value if isinstance(value, tuple) else (value,):
                if isinstance(number, int | float) and not isinstance(number, bool) and not number >= 0:
                    raise ValueError(f"{field.name} must be 0 or more, not {value!r}")
                if field.name in _SHARES and number > 1:
                    raise ValueError(f"{field.name} must be at most 1, not {value!r}")
                if field.name.endswith(_LIMITED) and number > LONGEST:
                    raise ValueError(f"{field.name} must be at most {LONGEST}, not {value!r}")
