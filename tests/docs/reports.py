"""A report whose file the sandbox has; the link in the documented example leads to a host that does not exist."""

from __future__ import annotations

from ozon.sandbox import Sandbox


def give_report(sandbox: Sandbox, url: str) -> None:
    """Let the link of the next report lead to a file of the sandbox, which is served at an address."""
    link = f"{url}/sandbox-files/1/report.csv"
    done = {"result": {"code": "1", "status": "success", "file": link, "report_type": "seller_products"}}
    sandbox.faults.add("/v1/report/info", status=200, body=done)
    sandbox.faults.add(
        "/sandbox-files/1/report.csv", status=200, headers={"Content-Type": "text/csv"}, body="a;b\n1;2\n"
    )
