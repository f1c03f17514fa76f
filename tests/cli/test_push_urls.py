"""``ozon push urls`` as a process, against a sandbox that sends to receivers on loopback."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from ozon.sandbox import Clock, Sandbox
from tests.cli.shop import Shop, rows
from tests.cli.support import ozon
from tests.sandbox.conftest import NOON
from tests.sandbox.push.receiver import TRUE, receiving

NEW, ORDER, CANCELLED = "TYPE_NEW_POSTING", "TYPE_ORDER_NEW", "TYPE_ORDER_CANCELLED"
SAMPLE = "https://shop.example.com/ozon/7b21e4"
GOOD = "https://shop.example.com/good"
DEAD = "https://unreachable.example/ozon"
SET, UPDATE, CHECK, ENABLE, DELETE = (
    f"/v1/notification/{one}" for one in ("set", "update", "check", "enable", "delete")
)


@pytest.fixture
def shop() -> Iterator[Shop]:
    sandbox = Sandbox(clock=Clock(NOON))
    with sandbox.serve() as url:
        yield Shop(sandbox, url, "push")


def test_a_url_is_set_listed_and_deleted(shop: Shop) -> None:
    with receiving() as receiver:
        done = shop.ozon("urls", "set", receiver.url, ORDER, "--yes")
        assert done.returncode == 0, done.stderr
        assert receiver.of("TYPE_PING")
        [row] = rows(done)
        assert (row["url"], row["types"], row["enabled"], row["state"]) == (receiver.url, [ORDER], True, "")
        assert row["thresholds"] == {"YELLOW": 1500, "RED": 2500}
        assert row["advice"] == "Nothing to do: it is under check until the next nightly run."
        [more] = rows(shop.ozon("urls", "set", receiver.url, CANCELLED, "--yes"))
        assert more["types"] == [ORDER, CANCELLED]
        again = shop.ozon("urls", "set", receiver.url, CANCELLED)
        assert (again.returncode, again.stderr, rows(again)) == (0, "It has these types already.\n", [more])
        listed = shop.ozon("urls", "list", "--json")
        assert [one["url"] for one in json.loads(listed.stdout)] == [SAMPLE, receiver.url]
        assert listed.stderr == "2 URLs. Thresholds: YELLOW 1500 ms, RED 2500 ms.\n"
        table = shop.ozon("urls", "list", "-o", "table").stdout.splitlines()
        assert table[0].split() == ["id", "url", "enabled", "state", "types", "disable_reason", "advice"]
        assert table[2].split()[:4] == [str(row["id"]), receiver.url, "true", "2"]
        assert f'"{ORDER}, {CANCELLED}"' in shop.ozon("urls", "list", "-o", "csv").stdout
        assert rows(shop.ozon("urls", "delete", receiver.url, "--yes")) == [more]
        assert [one["url"] for one in rows(shop.ozon("urls", "list"))] == [SAMPLE]


def test_a_receiver_that_fails_the_check_is_not_set(shop: Shop) -> None:
    with receiving() as receiver:
        receiver.answer = lambda event: TRUE
        done = shop.ozon("urls", "check", receiver.url)
        [row] = rows(done)
        assert (done.returncode, row["url"], row["passed"]) == (1, receiver.url, False)
        assert row["problems"][0].startswith("WRONG_RESULT_FIELD: a field is missing or wrong; a PING is answered with")
        done = shop.ozon("urls", "set", receiver.url, ORDER, "--yes")
        assert (done.returncode, done.stdout) == (1, "")
        assert f"{receiver.url} failed the check of Ozon, and nothing was changed. WRONG_RESULT_FIELD: " in done.stderr
        assert shop.asked(SET) == 0
        assert shop.ozon("urls", "set", receiver.url, ORDER, "--yes", "--no-check").returncode == 1  # by Ozon itself
        assert shop.asked(SET) == 1
    passed = shop.ozon("urls", "check", GOOD, "-o", "csv")
    assert (passed.returncode, passed.stdout) == (0, f"url,passed,problems\n{GOOD},true,\n")


def test_types_are_taken_from_another_url_only_on_demand(shop: Shop) -> None:
    done = shop.ozon("urls", "set", GOOD, "--all", "--yes")
    assert (done.returncode, done.stdout) == (2, "")
    assert f"{NEW} goes to {SAMPLE}. Nothing was changed. To take them from there, add --move." in done.stderr
    asked = shop.ozon("urls", "set", GOOD, NEW, "--move")
    assert asked.returncode == 2
    effect = f"Send {NEW} to {GOOD}, a new URL. {NEW} goes to {SAMPLE} now, whose receiver will get it no more."
    assert effect in asked.stderr
    [row] = rows(shop.ozon("urls", "set", GOOD, "--all", "--move", "--yes"))
    assert len(row["types"]) == 22
    assert shop.asked(SET) == 1


def test_what_would_be_sent(shop: Shop) -> None:
    done = shop.ozon("urls", "set", GOOD, ORDER, "--dry-run")
    first, _, second = done.stdout.partition("notification.set\n")
    assert first == f'notification.check\n{{\n  "url": "{GOOD}"\n}}\n'
    assert json.loads(second) == {"url": GOOD, "types": [ORDER]}
    done = shop.ozon("urls", "set", SAMPLE, ORDER, "--dry-run", "--no-check")
    name, _, body = done.stdout.partition("\n")
    assert (name, json.loads(body)) == ("notification.update", {"id": 4711, "types": [NEW, ORDER]})
    first, _, second = shop.ozon("urls", "enable", "4711", "--dry-run").stdout.partition("notification.enable\n")
    assert (first, json.loads(second)) == (
        f'notification.check\n{{\n  "url": "{SAMPLE}"\n}}\n', {"id": 4711, "enabled": True},
    )  # fmt: skip
    assert "notification.delete" in shop.ozon("urls", "delete", SAMPLE, "--dry-run").stdout
    for words in ("set", GOOD, ORDER), ("enable", "4711"), ("delete", "4711"):
        done = shop.ozon("urls", *words)
        assert (done.returncode, done.stdout) == (2, "")
        assert "--yes" in done.stderr
    assert f"{NEW} will be sent to nobody. This cannot be undone" in done.stderr
    assert [shop.asked(path) for path in (SET, UPDATE, CHECK, ENABLE, DELETE)] == [0] * 5


def test_urls_are_switched(shop: Shop) -> None:
    [row] = rows(shop.ozon("urls", "enable", "4711", "--yes"))
    assert (row["url"], row["enabled"], row["state"]) == (SAMPLE, True, "")
    done = shop.ozon("urls", "enable", SAMPLE)
    assert (done.stderr, rows(done)) == ("It is on already.\n", [row])
    question = shop.ozon("urls", "disable", SAMPLE).stderr
    assert f"Switch {SAMPLE} off. {NEW} will be sent to nobody." in question
    [row] = rows(shop.ozon("urls", "disable", SAMPLE, "--yes"))
    assert (row["enabled"], row["disable_reason"]) == (False, "SELLER")
    done = shop.ozon("urls", "set", SAMPLE, NEW, "--yes")
    assert (done.returncode, rows(done)) == (3, [row])
    assert done.stderr.startswith(f"It has these types already.\n{SAMPLE} (id 4711): off (SELLER)")
    done = shop.ozon("urls", "set", SAMPLE, ORDER, "--yes")
    assert (done.returncode, rows(done)[0]["types"]) == (3, [NEW, ORDER])
    assert "To get pushes again, enable it" in done.stderr
    shop.sandbox.control.block_push_url(4711, "Жалоба")
    done = shop.ozon("urls", "enable", "4711", "--yes")
    assert (done.returncode, done.stdout) == (2, "")
    assert "cannot be enabled again" in done.stderr
    assert shop.asked(ENABLE) == 2


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("set URL", "either TYPEs or --all"),
        ("set URL TYPE_ORDER_NEW --all", "either TYPEs or --all"),
        ("set URL TYPE_PING", "TYPE_PING cannot be subscribed to"),
        ("set URL TYPE_ORDERNEW", "Ozon offers no type TYPE_ORDERNEW. Did you mean 'TYPE_ORDER_NEW'?"),
        ("enable 7", f"There is no push URL 7. Ozon has: {SAMPLE} (id 4711)."),
        ("delete https://nowhere.example --yes", "There is no push URL 'https://nowhere.example'"),
    ],
)
def test_wrong_arguments(shop: Shop, words: str, message: str) -> None:
    done = shop.ozon("urls", *words.split())
    assert (done.returncode, done.stdout) == (2, "")
    assert message in done.stderr


def test_a_change_that_does_not_show_is_unknown(shop: Shop) -> None:
    shop.sandbox.faults.add(SET, status=200, body="")
    done = shop.ozon("urls", "set", GOOD, ORDER, "--yes")
    assert (done.returncode, done.stdout) == (4, "")
    assert "its lists do not show it. The outcome of this write is unknown: it is safe to repeat." in done.stderr


def test_the_doctor_tells_of_urls_that_answer_badly(shop: Shop) -> None:
    shop.sandbox.control.connect_push_url(DEAD, [ORDER])
    advice = {
        1: "is RED. Answer, and in less than 2500 ms, better 1500 ms: after three nights RED in a row",
        3: "is off (AVAILABILITY). Ozon switched it off because of its answers: mend the receiver, check the URL",
    }
    for night in (1, 2, 3):
        shop.sandbox.clock.advance(days=1)
        shop.sandbox.pushes.deliver()
        if night in advice:
            done = ozon("doctor", **shop.variables)
            assert done.returncode == 0
            assert f"Problem: Push URL {DEAD} {advice[night]}" in done.stdout
            assert "Push thresholds: YELLOW 1500 ms, RED 2500 ms\n" in done.stdout
            listed = shop.ozon("urls", "list")
            assert (listed.returncode, len(rows(listed))) == (3, 2)
    report = json.loads(ozon("doctor", "--json", **shop.variables).stdout)
    assert [one["url"] for one in report["push_urls"]] == [SAMPLE, DEAD]
    assert report["push_urls"][1]["disable_reason"] == "AVAILABILITY"
    assert report["push_urls"][1]["state_at"] == "2026-11-05T00:00:00+00:00"
    assert "enable it" in report["push_urls"][1]["advice"]
    done = shop.ozon("urls", "enable", DEAD, "--yes")
    assert (done.returncode, done.stdout) == (1, "")
    assert f"{DEAD} failed the check of Ozon, and nothing was changed. REQUEST_ERROR: " in done.stderr
    assert rows(shop.ozon("urls", "enable", DEAD, "--no-check", "--yes"))[0]["enabled"]
