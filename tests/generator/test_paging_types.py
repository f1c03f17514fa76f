"""Every paged method with only what Ozon demands, as type checkers see it."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from tests.checkers import COMMANDS, run
from tests.contract.test_paging_arguments import PAGED, demanded

pytestmark = pytest.mark.external

HEAD = """\
from datetime import UTC, date, datetime

from ozon import AsyncMerchants, AsyncPerformance, AsyncSeller, Merchants, Performance, Seller, pages, paginate

seller, performance, merchants = Seller(), Performance(), Merchants()


async def main() -> None:
    async_seller, async_performance, async_merchants = AsyncSeller(), AsyncPerformance(), AsyncMerchants()
"""


def source(value: object) -> str:
    """A value as Python source."""
    if isinstance(value, datetime):
        return f"datetime({value.year}, {value.month}, {value.day}, tzinfo=UTC)"
    return f"date({value.year}, {value.month}, {value.day})" if isinstance(value, date) else repr(value)


def program() -> str:
    """A program that walks through every paged method, and reads a field of a row."""
    plain, later = [], []
    for case in PAGED:
        arguments = "".join(f", {name}={source(value)}" for name, value in demanded(case).items())
        plain.append(f"for row in paginate({case.api}.{case.name}{arguments}):\n    print(row)")
        later.append(
            f"    async for row in pages(async_{case.api}.{case.name}{arguments}):\n        print(row.page_rows())"
        )
    head, tail = HEAD.split("\n\n\n")
    return "\n".join(
        [head, *(line.replace("row", f"row_{n}") for n, line in enumerate(plain)), "\n", tail]
    ) + "\n".join(
        line.replace("for row", f"for page_{n}").replace("(row.", f"(page_{n}.") for n, line in enumerate(later)
    )


@pytest.mark.parametrize("checker", COMMANDS)
def test_what_ozon_does_not_demand_may_be_left_out(checker: str) -> None:
    assert run(checker, {"program.py": program() + "\n"}) in ("", "0 errors, 0 warnings, 0 notes\n")
