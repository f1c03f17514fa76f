"""Arbitrary calls: no write without a confirmation, no exception, no secret.

The sandbox shows what arrived. Calls are made in the process of the server, so that there can be many.
"""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest
from mcp import Client

from ozon import operations
from ozon.fields import Fields
from ozon.mcp.calling import Settings
from ozon.mcp.server import server
from ozon.sandbox import Clock
from tests.mcp.support import BLUE, CHEAPER, KEY, MARK, MODES, PRICES, STOCKS, Answers, Assistant, Shop, run, shop, text
from tests.sandbox.conftest import NOON
from tests.sizes import size
from tests.soak import SoakReport

#: Calls of each of the six kinds of server and user that must not write: 12,000 in all at full size.
CALLS = size(200, 2000)
#: Calls of each kind of user that confirms.
CONFIRMED = size(200, 500, 2000)
#: Calls to one server: the sandbox keeps a limited number of requests.
ROUND = size(100, 500)
EVERY = [one for one in operations.every() if "oauth" not in one.facts.get("credentials", ())]
SETTINGS = {
    "reads": Settings(max_chars=3000),
    "writes": Settings(max_chars=3000, writes=True),
    "destructive": Settings(max_chars=3000, writes=True, destructive=True, max_change=None),
}
TEXTS = [
    "",
    " ",
    "0",
    "-1",
    "40:80",
    ":",
    "result.items",
    "null",
    "product.list",
    PRICES,
    KEY,
    "🙂",
    "\x00",
    "x" * 300,
]
TEXTS += ["seller", "merchants", "performance", "../../etc/passwd", "--allow-writes", "environment", "{}", "цена", BLUE]


class Caller:
    """Makes arbitrary arguments: examples of the spec, changed at random, and values of any kind."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.tokens: list[tuple[str, dict[str, Any]]] = []
        self.more: list[str] = []

    def call(self) -> tuple[str, dict[str, Any]]:
        kind = self.random.random()
        if kind < 0.05:
            return self.text(), {}
        if kind < 0.15:
            return "find", self.changed({"words": self.text(), "api": self.choice(["seller", "merchants", None])})
        operation = self.choice(EVERY)
        if kind < 0.25:
            return "describe", self.changed({"operation": operation.name, "api": operation.api})
        return "call", self.request(operation)

    def request(self, operation: operations.OperationInfo) -> dict[str, Any]:
        if self.random.random() < 0.15:
            body: Any = json.loads(json.dumps(self.choice([CHEAPER, STOCKS])))
            name = PRICES if "prices" in body else "product.stocks_update"
            made = {"operation": name, "body": body}
        else:
            data = Fields(operation).data
            body = dict(data.get("request", {}).get("example") or {})
            body |= {one["name"]: one["example"] for one in data.get("parameters", []) if "example" in one}
            made = {"operation": operation.name, "api": operation.api, "body": body}
        if self.random.random() < 0.4:
            body = made["body"] = self.mutated(body)
        for name, values in (("confirm", [token for token, _ in self.tokens]), ("more", self.more)):
            if self.random.random() < 0.05:
                made[name] = self.choice([*values, self.text()])
        for name in ("at", "rows", "shop"):
            if self.random.random() < 0.05:
                made[name] = self.text()
        return self.changed(made)

    def other(self, given: dict[str, Any]) -> dict[str, Any]:
        """Another request than the one of a token."""
        while True:
            made: dict[str, Any] = self.choice([
                lambda: {**given, "body": self.mutated(given.get("body", {}))},
                lambda: self.request(self.choice(EVERY)),
                lambda: {**given, "operation": self.choice(EVERY).name},
            ])()  # fmt: skip
            if any(made.get(name) != given.get(name) for name in ("operation", "body", "api")):
                return made

    def changed(self, given: dict[str, Any]) -> dict[str, Any]:
        """Now and then with a value of another kind, or an argument that does not exist."""
        if self.random.random() < 0.1:
            given = {**given, self.choice([*given, self.text()]): self.value(0)}
        return given

    def mutated(self, value: Any, depth: int = 0) -> Any:
        if self.random.random() < 0.1:
            return self.value(depth)
        if isinstance(value, dict):
            found = {k: self.mutated(v, depth + 1) for k, v in value.items() if self.random.random() > 0.05}
            return found | ({self.text(): self.value(depth)} if self.random.random() < 0.1 else {})
        if isinstance(value, list):
            return [self.mutated(one, depth + 1) for one in value] * self.choice([0, 1, 1, 1, 3])
        return value

    def value(self, depth: int) -> Any:
        simple = [None, True, 0, -1, 2**70, 1.5, 1e400, self.text(), self.text()]
        if depth > 3 or self.random.random() < 0.6:
            return self.choice(simple)
        if self.random.random() < 0.02:
            deep: Any = 1
            for _ in range(100):
                deep = [deep]
            return deep
        rows = [self.value(depth + 1) for _ in range(self.random.randrange(4))]
        return self.choice([rows, {self.text(): row for row in rows}])

    def text(self) -> str:
        return self.random.choice(TEXTS)

    def choice(self, values: Any) -> Any:
        return self.random.choice(values)


def rounds(calls: int) -> Iterator[int]:
    """The sizes of the rounds."""
    for start in range(0, calls, ROUND):
        yield min(ROUND, calls - start)


def asked_for(arguments: dict[str, Any]) -> object:
    """The request of a call."""
    return [arguments.get(name) for name in ("operation", "api", "shop", "body")]


async def calls(
    settings: str, mode: str, caller: Caller, count: int, seen: Counter[str], answers: Answers | None, *, agrees: bool
) -> None:
    """Make calls. Confirmations are given for their own requests if the user agrees, and else only for others."""
    callback = answers.answer if answers else None
    async with Client(server(SETTINGS[settings]), mode=mode, elicitation_callback=callback) as client:
        it, own = Assistant(client), list[object]()
        for _ in range(count):
            name, arguments = caller.call()
            if caller.tokens and caller.random.random() < 0.3:
                token, given = caller.choice(caller.tokens)
                name, arguments = "call", {**(given if agrees else caller.other(given)), "confirm": token}
                seen["confirmed"] += 1
            elif not agrees and [arguments.get("confirm"), asked_for(arguments)] in own:
                del arguments["confirm"]  # by chance, it is the token of this request
            result = await it.tool(name, **arguments)
            shown, output = text(result), it.outputs.pop()
            assert MARK not in output, f"a secret in the answer to {name} {arguments!r:.500}"
            assert "in the server" not in shown, f"an exception in the answer to {name} {arguments!r:.500}: {shown}"
            assert len(shown) < 9000
            seen["refused" if result.is_error else "answered"] += 1
            if not result.is_error and '"more":"' in shown:
                caller.more.append(json.loads(shown)["more"])
            if not result.is_error and shown.startswith('{"sent":false'):
                caller.tokens.append((json.loads(shown)["confirm"], arguments))
                own.append([caller.tokens[-1][0], asked_for(arguments)])
                seen["tokens"] += 1
    if answers is not None:
        assert MARK not in "".join(answers.asked)
        seen["questions"] += len(answers.asked)


@pytest.fixture
def main(monkeypatch: pytest.MonkeyPatch) -> Iterator[Shop]:
    with shop(clock=Clock(NOON)) as made:
        for variable, value in made.variables.items():
            monkeypatch.setenv(variable, value)
        yield made


pytestmark = pytest.mark.filterwarnings("ignore::ozon.errors.OzonWarning")


@pytest.mark.parametrize("asks", [False, True], ids=["tokens", "declined"])
@pytest.mark.parametrize("settings", SETTINGS)
def test_nothing_is_written_without_a_confirmation(
    settings: str, asks: bool, main: Shop, capfd: pytest.CaptureFixture[str]
) -> None:
    """Tokens are used, but only for other requests than their own; users decline."""
    seen = Counter[str]()
    for seed, count in enumerate(rounds(CALLS)):
        main.sandbox.reset()
        before = len(main.sandbox.events)
        answers = Answers("decline", None) if asks else None
        run(partial(calls, settings, MODES[seed % 2], Caller(seed), count, seen, answers, agrees=False))
        assert not main.writes, f"written without a confirmation, seed {seed}: {main.writes}"
        changes = [event for event in [*main.sandbox.events][before:] if event.before != event.after]
        assert not changes, f"the shop changed, seed {seed}: {changes}"
        assert main.sandbox.requests
    assert min(seen["refused"], seen["answered"]) > CALLS / 10
    assert (seen["tokens"] > 5) is (settings != "reads" and not asks)
    assert (seen["questions"] > 5) is (settings != "reads" and asks)
    assert MARK not in "".join(capfd.readouterr())


#: Operations that are sent again after a refusal, and their paths: prices that Ozon refuses as a whole, in parts;
#: orders of reports while another one is being made.
AGAIN = {one.name: one.path for one in operations.every() if one.name == PRICES or ".submit" in one.name}


@pytest.mark.parametrize("asks", [False, True], ids=["tokens", "agreed"])
def test_a_confirmation_writes_once(asks: bool, main: Shop, soak_report: SoakReport) -> None:
    seen, written = Counter[str](), 0
    for seed, count in enumerate(rounds(CONFIRMED)):
        main.sandbox.reset()
        answers, caller = Answers() if asks else None, Caller(seed)
        run(partial(calls, "destructive", MODES[seed % 2], caller, count, seen, answers, agrees=True))
        confirmed = (
            [any(f" {name}\n" in one for name in AGAIN) for one in answers.asked]
            if answers
            else [given["operation"] in AGAIN for _, given in caller.tokens]
        )
        sent = [request for request in main.writes if request.path not in AGAIN.values()]
        assert len(sent) <= confirmed.count(False), f"written more than once, seed {seed}"
        written += len(sent)
    assert written > 5
    assert asks or seen["confirmed"] > seen["tokens"] > 5
    kind = "agree" if asks else "take tokens"
    soak_report(f"fuzzed calls of users who {kind}", asked=2000, reached=CONFIRMED)
