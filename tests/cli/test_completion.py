"""Completion, as a shell asks for it: the protocol of click, in a process."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.support import COMMAND, LONG, environment

SHOPS = (
    '[shops.main]\nclient_id = "1"\napi_key = "secret-key"\n[shops.second]\nclient_id = "2"\napi_key = "secret-key"\n'
)


def completed(words: str, **variables: str) -> list[str]:
    """What completes the last word of a command line."""
    given = {
        "_OZON_COMPLETE": "bash_complete", "COMP_WORDS": f"ozon {words}", "COMP_CWORD": str(len(words.split(" "))),
    }  # fmt: skip
    done = subprocess.run(
        COMMAND, env=environment(**given, **variables), capture_output=True, text=True, timeout=LONG, check=False
    )
    assert done.stderr == ""
    return [line.partition(",")[2] for line in done.stdout.splitlines() if line]


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("o", ["operations", "orders"]),
        ("orders l", ["list", "labels"]),
        ("orders list --un", ["--until", "--unfulfilled"]),
        ("orders ship --dry", ["--dry-run"]),
        ("products export -o pa", ["parquet"]),
        ("call se", ["seller"]),
        ("call seller product.li", ["product.list"]),
        ("call merchants order.l", ["order.list"]),
        ("call seller product.list --filter.v", ["--filter.visibility"]),
        ("call seller product.list --filter.visibility EMPTY", ["EMPTY_STOCK", "EMPTY_BARCODE"]),
        ("call seller product.list --filter.visibility = state", ["STATE_FAILED"]),
        ("call seller product.import --items.3.pr", ["--items.3.price", "--items.3.primary_image",
                                                     "--items.3.promotions"]),
        ("call seller posting_fbs.list --filter.is_blr_traceable ", ["true", "false"]),
        ("call seller product.list --filter.offer_id ", []),
        ("call seller product.nothing --", None),
        ("operations show performance campaign.li", ["campaign.list"]),
        ("operations search --api m", ["merchants"]),
        ("reports get warehouse", ["warehouse-stock"]),
        ("reports get returns --filter.st", ["--filter.status"]),
        ("reports get returns --filter.delivery_schema F", ["FBS", "FBO"]),
        ("reports list --type SELLER_P", ["SELLER_PRODUCTS", "SELLER_POSTINGS", "SELLER_PLACEMENT_BY_PRODUCTS",
                                          "SELLER_PLACEMENT_BY_SUPPLIES"]),
        ("products export --visibility empty", ["EMPTY_STOCK", "EMPTY_BARCODE"]),
        ("orders list --status awaiting_d", ["awaiting_deliver"]),
        ("doctor product.import_p", ["product.import_prices"]),
    ],
)  # fmt: skip
def test_words(words: str, wanted: list[str] | None) -> None:
    found = completed(words)
    if wanted is None:
        assert "--all" in found
    else:
        assert [one for one in found if not one.startswith("--items.3.promotions.")] == wanted


@pytest.mark.parametrize("words", ["--shop ", "call --shop ", "prices set --shop ", "mcp --shop "])
def test_shops(words: str, tmp_path: Path) -> None:
    file = tmp_path / "shops.toml"
    file.write_text(SHOPS, "utf-8")
    file.chmod(0o600)
    assert completed(words, OZON_SHOPS=str(file)) == ["main", "second"]
    file.chmod(0o644)
    assert completed(words, OZON_SHOPS=str(file)) == []


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_of_a_shell(shell: str) -> None:
    done = subprocess.run(
        COMMAND, env=environment(_OZON_COMPLETE=f"{shell}_source"), capture_output=True, text=True, timeout=LONG,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0
    assert f"_OZON_COMPLETE={shell}_complete" in done.stdout


@pytest.mark.parametrize(
    "words", ["", "call seller product.", "call seller product.list --filter.visibility ", "--shop ", "reports get "]
)
def test_no_client_is_loaded(words: str) -> None:
    code = """
import sys
from ozon.cli import main
try:
    main()
finally:
    heavy = {"httpx", "httpx2", "ozon.client", "ozon.doctor", "rich", "asyncio", "ozon_generated.seller"}
    print(sorted(heavy & sys.modules.keys()), file=sys.stderr)
"""
    given = {
        "_OZON_COMPLETE": "bash_complete", "COMP_WORDS": f"ozon {words}", "COMP_CWORD": str(len(words.split(" "))),
    }  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment(**given), capture_output=True, text=True, timeout=LONG,
        check=False,
    )  # fmt: skip
    assert done.stderr == "[]\n"
