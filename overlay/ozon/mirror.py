"""A local copy of Ozon's dictionaries, in a file or PostgreSQL, refreshed and searched by name without requests.

::

    from ozon import Seller
    from ozon.mirror import Mirror

    with Mirror("ozon.db") as mirror, Seller() as seller:
        mirror.refresh(seller, types=[(17028922, 92499)])
        for match in mirror.lookup(10096, ["Белый", "cиний"], description_category_id=17028922, type_id=92499):
            print(match.name, match.kind, match.value_id)

Needs ``pip install 'ozon-client[mirror]'``; for PostgreSQL and Parquet also ``postgres`` and ``parquet``.
"""

from __future__ import annotations

from .dictionaries.mirror.mirror import LookupSettings, Mirror
from .dictionaries.mirror.types import (
    Category,
    Change,
    Dictionary,
    DictionaryKey,
    DictionaryRefresh,
    MirrorError,
    NotMirroredError,
    OfType,
    ProductType,
    Refreshed,
    Value,
)
from .dictionaries.names import Candidate, Match, normalize
from .dictionaries.source import TypeChoice

__all__ = [
    "Candidate",
    "Category",
    "Change",
    "Dictionary",
    "DictionaryKey",
    "DictionaryRefresh",
    "LookupSettings",
    "Match",
    "Mirror",
    "MirrorError",
    "NotMirroredError",
    "OfType",
    "ProductType",
    "Refreshed",
    "TypeChoice",
    "Value",
    "normalize",
]
