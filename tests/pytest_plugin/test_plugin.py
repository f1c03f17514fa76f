"""The plugin of pytest, in runs of its own."""

from __future__ import annotations

import os
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any

import pytest

import pytest_ozon

pytest_plugins = ["pytester"]

ROOT = Path(__file__).resolve().parents[2]
#: A program that makes its client itself.
PROGRAM = """
from ozon import Seller

def names():
    with Seller() as seller:
        return [item.offer_id for item in seller.product.list(filter={}).result.items]
"""


@pytest.fixture(autouse=True)
def without_asyncio(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    """pytest-asyncio warns where its settings are missing, an error in these runs; hypothesis is slow to import."""
    monkeypatch.setenv("PYTEST_ADDOPTS", "-p no:asyncio -p no:hypothesispytest")  # `pytester` unset it


@pytest.fixture
def run(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Runs pytest in a process of its own over the given text of a test module; all tests have to pass."""
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(ROOT / "overlay"), str(ROOT), str(pytester.path)]))
    for name in [name for name in os.environ if name.startswith(("OZON_", "COV_", "PYTEST_XDIST"))]:
        monkeypatch.delenv(name)
    pytester.makepyfile(program=PROGRAM)

    def process(text: str, *arguments: str, **expected: int) -> pytest.RunResult:
        pytester.makepyfile(test_it=text)
        done = pytester.runpytest_subprocess("-p", "no:cacheprovider", "-W", "error", *arguments)
        done.assert_outcomes(**(expected or {"passed": text.count("def test_")}))
        return done

    return process


def test_the_entry_point_is_the_plugin() -> None:
    (found,) = entry_points(group="pytest11", name="ozon")
    assert found.load() is pytest_ozon


def test_it_imports_nothing_of_ozon_before_a_fixture_is_used(run: Any) -> None:
    run(
        """
        import sys

        def test_loaded(pytestconfig):
            assert pytestconfig.pluginmanager.get_plugin("ozon").__name__ == "pytest_ozon"
            loaded = {name.partition(".")[0] for name in sys.modules}
            assert not {"ozon", "ozon_generated"} & loaded
        """
    )


def test_help_and_markers_name_it(pytester: pytest.Pytester) -> None:
    pytester.runpytest("--help").stdout.fnmatch_lines(["*--ozon-sandbox*", "*ozon_sandbox (bool)*"])
    pytester.runpytest("--markers").stdout.fnmatch_lines(["@pytest.mark.ozon(*arguments*products=10*"])


def test_fixtures(run: Any) -> None:
    run(
        """
        import asyncio
        import os
        import urllib.request
        from datetime import timedelta

        import pytest
        from ozon import AsyncSeller, Seller, errors
        from ozon.sandbox import Sandbox

        def test_sandbox(ozon_sandbox):
            assert isinstance(ozon_sandbox, Sandbox)
            assert not ozon_sandbox.requests

        def test_seller(ozon_seller, ozon_sandbox):
            assert ozon_seller.product.list(filter={}).result
            assert len(ozon_sandbox.requests) == 1

        def test_async_seller(ozon_async_seller, ozon_sandbox):
            assert isinstance(ozon_async_seller, AsyncSeller)

            async def main():
                return await ozon_async_seller.product.list(filter={})

            assert asyncio.run(main()).result
            assert len(ozon_sandbox.requests) == 1

        def test_server(ozon_server, ozon_sandbox):
            with Seller("836", "sandbox-key", base_url=ozon_server) as seller:
                assert seller.product.list(filter={}).result
            assert len(ozon_sandbox.requests) == 1
            assert "OZON_BASE_URL" not in os.environ

        def test_clock(ozon_clock, ozon_sandbox, ozon_seller):
            assert ozon_clock is ozon_sandbox.clock
            before = ozon_seller.http.clock.now()
            ozon_clock.advance(timedelta(days=3))
            assert ozon_seller.http.clock.now() - before >= timedelta(days=3)

        def test_faults(ozon_faults, ozon_seller, ozon_clock):
            ozon_clock.stop()
            before = ozon_clock.now()
            ozon_faults.add("/v3/product/list", status=503, headers={"Retry-After": "25"}, times=2)
            assert ozon_seller.product.list(filter={}).result
            assert ozon_clock.now() - before >= timedelta(seconds=50)

        def test_a_time_out(ozon_faults, ozon_seller, ozon_async_seller, ozon_clock, monkeypatch):
            monkeypatch.delattr("time.sleep")
            ozon_faults.add("/v3/product/list", delay=3600, times=None)
            for call in (
                lambda: ozon_seller.product.list(filter={}),
                lambda: asyncio.run(ozon_async_seller.product.list(filter={})),
            ):
                before = ozon_clock.now()
                with pytest.raises(errors.TransportError, match="ReadTimeout"):
                    call()
                assert ozon_clock.now() - before >= timedelta(seconds=20)

        @pytest.mark.parametrize("number", range(2))
        def test_each_has_its_own(number, ozon_seller, ozon_sandbox):
            assert not ozon_sandbox.requests
            ozon_seller.product.archive(product_id=[223681947])
        """,
        passed=9,
    )


def test_the_clock_of_the_process_is_given_back(run: Any) -> None:
    run(
        """
        from datetime import UTC, datetime

        from ozon.clock import CURRENT

        def test_moved(ozon_clock):
            ozon_clock.stop()
            ozon_clock.set(datetime(2199, 2, 3, tzinfo=UTC))
            assert CURRENT.now() == ozon_clock.now()

        def test_restored():
            assert CURRENT.now().year < 2199
        """
    )


def test_a_marker_has_arguments_for_the_sandbox(run: Any) -> None:
    run(
        """
        import pytest

        from ozon.sandbox import Request, Sandbox

        pytestmark = pytest.mark.ozon(seed=3, client_id="5")

        def made(sandbox):
            # products and postings besides the documented ones, and whether the rate is limited
            usual, kinds = Sandbox().control.kinds(), sandbox.control.kinds()
            headers = {"client-id": "5", "api-key": "sandbox-key"}
            answer = sandbox.handle(Request("POST", "/v3/product/list", "", headers, b'{"filter": {}}')).answer
            more = [kinds[kind] - usual[kind] for kind in ("Product", "Posting", "FboPosting")]
            return (*more, "Ratelimit-Remaining" in answer.headers)

        @pytest.mark.ozon(products=10, orders=5, profile="realistic")
        class TestOfAClass:
            def test_inherited(self, ozon_sandbox):
                assert made(ozon_sandbox) == (10, 4, 1, True)

            @pytest.mark.ozon(products=4, seed=4)
            def test_nearest(self, ozon_sandbox):
                assert made(ozon_sandbox) == (4, 4, 1, True)

        @pytest.mark.ozon(api_key="another", products=1)
        def test_credentials(ozon_seller, ozon_sandbox):
            assert ozon_seller.product.list(filter={}).result
            headers = ozon_sandbox.requests[0].headers
            assert (headers["client-id"], headers["api-key"]) == ("5", "another")
        """,
        "--strict-markers",
    )


@pytest.mark.parametrize(
    ("marker", "message"),
    [("10", "*takes keyword arguments such as products=10*"), ("prodcuts=10", "*unexpected keyword*prodcuts*")],
)
def test_a_wrong_marker_explains_itself(run: Any, marker: str, message: str) -> None:
    text = f"import pytest\n@pytest.mark.ozon({marker})\ndef test_it(ozon_server):\n    pass\n"
    run(text, errors=1).stdout.fnmatch_lines([message])


EVERYWHERE = """
    import asyncio
    import os
    import unittest
    from datetime import timedelta

    import pytest
    from ozon import AsyncSeller, Merchants, Performance, Seller
    from ozon.clock import CURRENT
    from program import names

    def test_a_program_that_makes_its_client_itself(ozon_sandbox):
        assert "mug-blue-330" in names()
        assert [request.path for request in ozon_sandbox.requests] == ["/v3/product/list"]
        assert "OZON_TOKEN" not in os.environ

    def test_each_test_has_a_fresh_one(ozon_sandbox):
        assert not ozon_sandbox.requests

    def test_waits_take_no_time(ozon_faults, ozon_clock):
        ozon_clock.stop()
        start = ozon_clock.now()
        ozon_faults.add("/v3/product/list", status=503, headers={"Retry-After": "25"}, times=2)
        assert names()
        assert timedelta(seconds=50) <= ozon_clock.now() - start < timedelta(seconds=60)

    def test_an_asynchronous_client(ozon_sandbox):
        async def main():
            async with AsyncSeller() as seller:
                return await seller.product.list(filter={})

        assert asyncio.run(main()).result

    def test_the_other_apis(ozon_sandbox):
        with Performance() as ads, Merchants() as merchants:
            ads.campaign.list()
            merchants.auth.token()
        assert len(ozon_sandbox.requests) == 3

    @pytest.mark.ozon(client_id="5", api_key="k", products=3)
    def test_a_marker(ozon_sandbox):
        assert names()
        assert ozon_sandbox.control.kinds()["Product"] >= 3
        assert ozon_sandbox.requests[0].headers["client-id"] == "5"

    class OfUnittest(unittest.TestCase):
        def test_a_method(self):
            self.assertIn("mug-blue-330", names())
"""


@pytest.mark.parametrize("way", ["option", "ini"])
def test_every_client_talks_to_the_sandbox(
    run: Any, way: str, pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OZON_TOKEN", "of the developer")
    if way == "ini":
        pytester.makeini("[pytest]\nozon_sandbox = true\n")
    run(EVERYWHERE, *(["--ozon-sandbox"] if way == "option" else []))


def test_without_the_option_nothing_is_set(run: Any) -> None:
    run(
        """
        import pytest
        from ozon.errors import ArgumentError
        from program import names

        def test_it():
            with pytest.raises(ArgumentError):
                names()
        """
    )


def test_credentials_of_the_developer_are_out_of_reach(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a module or a session does is outside the tests; it must not reach a shop by accident."""
    monkeypatch.setenv("OZON_CLIENT_ID", "1")
    monkeypatch.setenv("OZON_API_KEY", "real")
    text = """
        import os
        import pytest

        found = [name for name in os.environ if name.startswith("OZON_")]

        @pytest.fixture(scope="session")
        def at_the_start():
            return [name for name in os.environ if name.startswith("OZON_")]

        def test_it(at_the_start):
            assert found == at_the_start == []
            assert os.environ["OZON_API_KEY"] == "sandbox-key"
    """
    run(text, "--ozon-sandbox")


def test_the_environment_is_restored_after_a_run_in_this_process(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OZON_CLIENT_ID", "1")
    monkeypatch.setenv("OZON_TOKEN", "real")
    monkeypatch.delenv("OZON_BASE_URL", raising=False)
    pytester.makepyfile(program=PROGRAM)
    pytester.makepyfile("from program import names\ndef test_it():\n    assert names()\n")
    before = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    pytester.runpytest_inprocess("--ozon-sandbox").assert_outcomes(passed=1)
    assert {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")} == before


def test_under_xdist(run: Any) -> None:
    run(EVERYWHERE, "-p", "xdist", "-n", "2", "--ozon-sandbox")


def test_without_other_plugins(run: Any) -> None:
    others = [("-p", f"no:{name}") for name in ("xdist", "anyio", "asyncio", "cov")]
    run(EVERYWHERE, *(word for pair in others for word in pair), "--ozon-sandbox")


@pytest.mark.parametrize("plugin", ["anyio", "asyncio"])
def test_asynchronous_tests(run: Any, plugin: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if plugin == "asyncio":
        monkeypatch.setenv("PYTEST_ADDOPTS", "-o asyncio_default_fixture_loop_scope=function -p no:hypothesispytest")
    run(
        f"""
        import pytest
        from ozon import AsyncSeller

        pytestmark = pytest.mark.{plugin}

        {"@pytest.fixture(params=['asyncio', 'trio'])" if plugin == "anyio" else "@pytest.fixture"}
        def anyio_backend({"request" if plugin == "anyio" else ""}):
            return {"request.param" if plugin == "anyio" else "'asyncio'"}

        async def test_the_fixture(ozon_async_seller, ozon_faults, ozon_clock):
            ozon_faults.add("/v3/product/list", status=503, headers={{"Retry-After": "25"}}, times=2)
            assert (await ozon_async_seller.product.list(filter={{}})).result

        async def test_a_client_of_the_program(ozon_sandbox):
            async with AsyncSeller() as seller:
                assert (await seller.product.list(filter={{}})).result
            assert len(ozon_sandbox.requests) == 1
        """,
        "--ozon-sandbox",
        passed=4 if plugin == "anyio" else 2,
    )


def test_without_the_extra_it_says_what_to_install(run: Any, pytester: pytest.Pytester) -> None:
    (pytester.path / "conftest.py").write_text("import sys\nsys.modules['cattrs'] = None\n", "utf-8")
    done = run("import pytest\n@pytest.mark.ozon(state='s.json')\ndef test_it(ozon_sandbox):\n    pass\n", errors=1)
    done.stdout.fnmatch_lines(["*pip install 'ozon-client?sandbox?'*"])


@pytest.mark.parametrize("name", ["ozon_sandbox", "ozon_seller", "ozon_server", "ozon_clock", "ozon_faults"])
def test_fixtures_are_listed_with_a_description(pytester: pytest.Pytester, name: str) -> None:
    done = pytester.runpytest_inprocess("--fixtures")
    lines = done.stdout.lines
    number = next(index for index, line in enumerate(lines) if line.startswith(f"{name} "))
    assert len(lines[number + 1].strip()) > 20
