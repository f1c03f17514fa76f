# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What may be passed instead of a model: mappings, for type checkers and editors. The client does not load this."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NotRequired, Required, TypedDict

from ._shared_calendar_date import CalendarDate
from ._shared_certificate_accordance_code import CertificateAccordanceCode
from ._shared_certificate_expiry import CertificateExpiry
from ._shared_certificate_file import CertificateFile
from ._shared_certificate_product_type import CertificateProductType
from ._shared_certificate_type_code import CertificateTypeCode
from ._shared_weekday import Weekday


class MoneyDict(TypedDict, total=False):
    """`Money` as a mapping."""

    amount: str
    currency: str


TimeRangeDict = TypedDict(
    "TimeRangeDict",
    {
        "from": "NotRequired[datetime | str]",
        "to": "NotRequired[datetime | str]",
    },
)
"""`TimeRange` as a mapping."""


class GeoPointDict(TypedDict, total=False):
    """`GeoPoint` as a mapping."""

    latitude: Required[float]
    longitude: Required[float]


WeekdayHoursDict = TypedDict(
    "WeekdayHoursDict",
    {
        "day": "Required[Weekday]",
        "from": "Required[str]",
        "to": "Required[str]",
    },
)
"""`WeekdayHours` as a mapping."""


class FbpProductCountDict(TypedDict, total=False):
    """`FbpProductCount` as a mapping."""

    sku: Required[int]
    count: Required[int]


class DeliveryPickUpPointDict(TypedDict, total=False):
    """`DeliveryPickUpPoint` as a mapping."""

    map_point_id: Required[int]


class CalendarDateDict(TypedDict, total=False):
    """`CalendarDate` as a mapping."""

    day: int
    month: int
    year: int


class CertificateExpiryDict(TypedDict, total=False):
    """`CertificateExpiry` as a mapping."""

    date: CalendarDate | CalendarDateDict
    infinite: bool


class CertificateFileDict(TypedDict, total=False):
    """`CertificateFile` as a mapping."""

    name: Required[str]
    file_content: Required[str]


class CertificateParamsDict(TypedDict, total=False):
    """`CertificateParams` as a mapping."""

    name: str
    accordance_type: CertificateAccordanceCode
    certificate_country: str
    certificate_type: CertificateTypeCode
    expired_date: CertificateExpiry | CertificateExpiryDict
    files: Sequence[CertificateFile | CertificateFileDict]
    issue_date: datetime | str
    link_to_registry: str
    number: str
    product_type: CertificateProductType
    skus: Sequence[int]
