"""What nobody outside Ozon knows for sure, or what takes a time that differs: one place to set it."""

from __future__ import annotations

from dataclasses import dataclass, fields

#: Seconds of the longest time: added to the last moment of a clock, it is one that `datetime.datetime` has.
LONGEST = 1_000_000_000


@dataclass(frozen=True, kw_only=True)
class Behaviour:
    """How the made-up Ozon behaves where shops differ, or where nobody outside knows how the service does.

    Times are seconds of the sandbox's clock, at most 1,000,000,000 (31 years). A number below 0, or a longer
    time, raises `ValueError`.

    Attributes:
        task_seconds: time after which an import, labels or a legacy job is done, however seldom it is polled.
        moderation_seconds: time from the import of a product until moderators decide on it.
        picture_seconds: time in which Ozon fetches the pictures of a product.
        exemplar_polls: how many times marking codes are answered as still being checked, unless ``exemplar_seconds``
            have passed.
        exemplar_seconds: time after which marking codes are checked, however seldom that is asked.
        ship_seconds: time from the call until a posting is assembled, or the seller's step of its delivery is made.
        label_seconds: time from the assembly of a posting until its label can be printed: the least and the most.
        ship_substatus: substatus of a posting right after its assembly.
        not_ready_status: HTTP status of labels and documents that are not ready yet.
        link_seconds: time for which the link of a file works.
        departure_seconds: time from midnight (UTC) of the day of departure until an approved carriage is handed over.
        acceptance_seconds: time from the hand-over of a carriage until it is received, and until it is closed.
        cancel_overdue_seconds: time from the shipment date until Ozon cancels a posting that is not assembled; 0 for
            never.
        life: whether postings that were handed over go on by themselves, at the pace of real ones.
        price_range: the lowest and the highest price that every category takes.
        price_changes: changes of a price within an hour before the whole request is refused.
        stock_pause_seconds: time within which the stock of a product in a warehouse can be set once.
        requests_a_second: requests within a second over all methods; only where a profile limits them.
        block_seconds: silence that ends the block of a method; only where a profile limits requests.
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
    life: bool = True
    price_range: tuple[float, float] = (1.0, 10_000_000.0)
    price_changes: int = 10
    stock_pause_seconds: float = 30.0
    requests_a_second: int = 50
    block_seconds: float = 60.0

    def __post_init__(self) -> None:
        for field in fields(self):
            value = getattr(self, field.name)
            for number in value if isinstance(value, tuple) else (value,):
                if isinstance(number, int | float) and not isinstance(number, bool) and not number >= 0:
                    raise ValueError(f"{field.name} must be 0 or more, not {value!r}")
                if field.name.endswith("_seconds") and number > LONGEST:
                    raise ValueError(f"{field.name} must be {LONGEST} at most, not {value!r}")
