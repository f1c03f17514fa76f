"""What is forgotten is gone: from tables, raw pages, and all files of the place."""

from __future__ import annotations

import io
import json
import os
import time
import zipfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import attrs
import pytest

from ozon.extract import Extract
from ozon.extract.forget import Forgotten, HeldError, Person, forget_person, forget_raw, forget_shop
from ozon.extract.forget.people import personal_columns
from ozon.extract.forget.raw import with_one_of
from ozon.extract.spool import Spool, records
from ozon.extract.stream import Stream
from ozon.extract.streams import STREAMS
from ozon.sandbox import Sandbox
from ozon.sandbox.reports.xlsx import workbook
from tests.extract.files import texts
from tests.extract.shop import START, extracting, rows, run, task_of
from tests.extract.sinks.conftest import where as where
from tests.mirror.conftest import postgres_schema, postgres_url

__all__ = ["postgres_schema", "postgres_url", "where"]

LIST = "/v4/posting/fbs/list"
SINCE = (START - timedelta(days=6)).date()
BUYERS = {"24219509-0020-1": "Мария Неповторимова", "24219509-0021-1": "Пётр Другой"}
PHONES = {"24219509-0020-1": "+79991112233", "24219509-0021-1": "+79994445566"}


def posting(number: str) -> dict[str, Any]:
    """A posting with a buyer, in a field that the spec does not know too."""
    name = BUYERS[number]
    customer = {"name": name, "phone": PHONES[number], "customer_id": 7, "address": {"city": "Казань"}}
    products = [{"sku": 149123456, "quantity": 1, "offer_id": "mug", "note": f"для {name}"}]
    return {
        "posting_number": number,
        "status": "delivering",
        "in_process_at": "2026-11-24T10:00:00Z",
        "customer": customer,
        "receiver": {"full": name},
        "products": products,
    }


@contextmanager
def shop(
    folder: Path, where: str, *, streams: Sequence[Stream | str] = ("postings_fbs",), personal: bool = True, **more: Any
) -> Iterator[Extract]:
    """A shop with two postings."""
    sandbox = Sandbox(seeded=False, clock=START)
    body = {"postings": [posting(number) for number in BUYERS], "cursor": "", "has_next": False}
    sandbox.faults.add(LIST, status=200, body=body, times=100)
    with extracting(
        sandbox, folder, *streams, to=where, state=folder / "state.db", raw=folder / "raw", personal=personal,
        since=SINCE, **more,
    ) as extract:  # fmt: skip
        yield extract


def counts(found: list[Forgotten]) -> dict[tuple[str, str], int]:
    return {(one.what, one.place): one.count for one in found}


PERSONS: dict[str, Callable[[str], Person]] = {
    "posting": lambda number: Person(postings=(number,)),
    "name": lambda number: Person(values=(BUYERS[number].upper(),)),
    "phone": lambda number: Person(values=(PHONES[number],)),
}


@pytest.mark.parametrize("who", PERSONS.values(), ids=PERSONS)
def test_a_person_is_forgotten_and_nobody_else(where: str, tmp_path: Path, who: Callable[[str], Person]) -> None:
    number, other = BUYERS
    with shop(tmp_path, where) as extract:
        run(extract)
        assert BUYERS[number] in texts(tmp_path)  # the test sees it
        assert PHONES[number] in texts(tmp_path)
        before = rows(extract, "postings_fbs")
        told = forget_person(extract, who(number), really=False)
        assert rows(extract, "postings_fbs") == before
        assert ("raw pages", "postings_fbs") in counts(told)
        assert counts(told)["rows", "postings_fbs"] == 1
        assert counts(told)["rows", "postings_fbs_products"] == 1
        done = forget_person(extract, who(number), really=True)
        assert counts(done) == counts(told)
        assert forget_person(extract, who(number), really=True) == []
        after = {row["posting_number"]: row for row in rows(extract, "postings_fbs")}
        personal = personal_columns(STREAMS["postings_fbs"])["postings_fbs"]
        kept = next(row for row in before if row["posting_number"] == number)
        assert after[number] == {**kept, **dict.fromkeys((*personal, "_rest"))}
        assert after[other] == next(row for row in before if row["posting_number"] == other)
        assert {row["_rest"] is None for row in rows(extract, "postings_fbs_products")} == {True, False}
    assert BUYERS[number] not in texts(tmp_path)
    assert PHONES[number] not in texts(tmp_path)


def test_what_a_crash_left_is_forgotten_too(where: str, tmp_path: Path) -> None:
    number = next(iter(BUYERS))
    with shop(tmp_path, where) as extract:
        run(extract)
        [page, *_] = [file for file in (tmp_path / "raw").rglob("*.pages") if list(records(file))]
        left = page.with_name(f"{page.stem}.host%3A1%3Aab.part")
        left.write_bytes(page.read_bytes())
        for file in sorted(tmp_path.rglob("data.parquet"))[:1]:
            file.with_name(".data.parquet.part").write_bytes(file.read_bytes())
        forget_person(extract, Person(postings=(number,)), really=True)
        assert not left.exists()
    assert BUYERS[number] not in texts(tmp_path)


def test_without_personal_data_only_unknown_fields_tell_of_a_person(tmp_path: Path) -> None:
    number = next(iter(BUYERS))
    with shop(tmp_path, f"sqlite:{tmp_path}/shop.db", personal=False) as extract:
        run(extract)
        assert PHONES[number] not in texts(tmp_path)
        forget_person(extract, Person(postings=(number,)), really=True)
        assert forget_person(extract, Person(postings=(number,)), really=False) == []
    assert BUYERS[number] not in texts(tmp_path)


def test_numbers_of_others_that_look_alike_stay(tmp_path: Path) -> None:
    with shop(tmp_path, f"sqlite:{tmp_path}/shop.db") as extract:
        run(extract)
        for one in (Person(postings=("24219509-0020",)), Person(values=("Мария",)), Person(values=("999",))):
            assert forget_person(extract, one, really=False) == []


LINES = [["Отправление", "Получатель", "Город"], ["1-1", "Иванова Мария", "Тула"], ["1-2", "Ким Олег", "Омск"]]


def _csv(delimiter: str) -> str:
    return "".join(delimiter.join(line) + "\n" for line in LINES)


def _packed(content: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("report.csv", content)
    return file.getvalue()


FILES = {
    "a page": json.dumps(LINES).encode(),
    "a page in UTF-8": json.dumps(LINES, ensure_ascii=False).encode(),
    "CSV": _csv(";").encode("utf-8-sig"),
    "CSV with commas": _csv(",").encode(),
    "cp1251": _csv(";").encode("cp1251"),
    "archive": _packed(_csv(";").encode()),
    "workbook": workbook(LINES),
    "archive of a workbook": _packed(workbook(LINES)),
}


@pytest.mark.parametrize("form", FILES)
def test_a_value_is_found_in_every_form_of_a_raw_page(form: str, tmp_path: Path) -> None:
    spool = Spool(tmp_path / "one.pages")
    spool.append(FILES[form], {})
    spool.close()
    for value, found in (("иванова мария", True), ("Ким Олег", True), ("Мария", False), ("Пермь", False), ("1", False),
                         (" Ким Олег\t", True), (" ", False)):  # fmt: skip
        assert [*with_one_of([spool.path], [value])] == ([spool.path] if found else []), value


def test_no_value_is_nobody(tmp_path: Path) -> None:
    with shop(tmp_path, f"sqlite:{tmp_path}/shop.db") as extract:
        run(extract)
        assert forget_person(extract, Person(postings=("",), values=("", " ")), really=False) == []


def test_a_person_is_forgotten_in_streams_of_ones_own(where: str, tmp_path: Path) -> None:
    number, other = BUYERS
    own = attrs.evolve(STREAMS["postings_fbs"], name="my_postings")
    with shop(tmp_path, where, streams=(own,)) as extract:
        run(extract)
        before = {row["posting_number"]: row for row in rows(extract, "my_postings")}
        told = forget_person(extract, Person(values=(PHONES[number],)), really=True)
        assert counts(told)["rows", "my_postings"] == 1
        after = {row["posting_number"]: row for row in rows(extract, "my_postings")}
        assert {name for name in after[number] if after[number][name] != before[number][name]} > {"customer_phone"}
        assert after[other] == before[other]
    assert PHONES[number] not in texts(tmp_path)


def test_a_raw_page_that_cannot_be_read_may_hold_any_value(tmp_path: Path) -> None:
    spool = Spool(tmp_path / "one.pages")
    spool.append(FILES["archive"][:60], {})
    spool.close()
    assert [*with_one_of([spool.path], ["Ким Олег"])] == [spool.path]
    assert [*with_one_of([spool.path], [" "])] == []


def test_a_running_task_is_not_disturbed(tmp_path: Path) -> None:
    with shop(tmp_path, f"sqlite:{tmp_path}/shop.db") as extract:
        task = task_of(extract, "postings_fbs")
        assert extract.state.acquire(task, "elsewhere:1:ab") == "yes"
        with pytest.raises(HeldError, match="elsewhere:1:ab: repeat"):
            forget_shop(extract, "main", really=True)
        with pytest.raises(HeldError, match="elsewhere:1:ab: repeat"):
            forget_person(extract, Person(postings=("1",)), really=True)
        assert forget_raw(extract, 0, really=False) == []
        with pytest.raises(HeldError, match="elsewhere:1:ab: repeat"):
            forget_raw(extract, 0, really=True)
        assert extract.state.entries(["main"])


def test_all_of_a_shop_is_forgotten_and_no_other(where: str, tmp_path: Path) -> None:
    with shop(tmp_path, where, shops=("main", "gone")) as extract:
        run(extract)
        kept = [row for row in rows(extract, "postings_fbs") if row["shop"] == "main"]
        told = forget_shop(extract, "gone", really=False)
        assert {one.what for one in told} == {"state", "rows", "raw pages"}
        assert len(extract.state.entries(["gone"])) == counts(told)["state", "tasks"]
        assert counts(forget_shop(extract, "gone", really=True)) == counts(told)
        assert forget_shop(extract, "gone", really=True) == []
        assert rows(extract, "postings_fbs") == kept
        assert extract.state.entries(["gone"]) == []
        assert extract.state.entries(["main"])
        assert not [file for file in (tmp_path / "raw" / "gone").rglob("*") if file.is_file()]
        assert [task.shop for task in extract.plan()] == ["gone"] * len(extract.plan())


def test_a_shop_that_never_was_has_no_data(tmp_path: Path) -> None:
    with shop(tmp_path, f"sqlite:{tmp_path}/shop.db") as extract:
        run(extract)
        (tmp_path / "other.pages").write_bytes(b"")
        files = sorted(tmp_path.rglob("*.pages"))
        for name in ("", ".", "..", "*", "ma*", "main/..", "../raw/main"):
            assert forget_shop(extract, name, really=False) == [], name
            assert forget_shop(extract, name, really=True) == [], name
        assert sorted(tmp_path.rglob("*.pages")) == files


def test_raw_pages_of_some_age_are_removed(tmp_path: Path) -> None:
    with shop(tmp_path, f"sqlite:{tmp_path}/shop.db") as extract:
        run(extract)
        files = sorted((tmp_path / "raw").rglob("*.pages"))
        past = time.time() - 10 * 86_400
        os.utime(files[0], (past, past))
        assert counts(forget_raw(extract, 9, really=False)) == {("raw pages", "postings_fbs"): 1}
        assert forget_raw(extract, 11, really=True) == []
        assert files[0].exists()
        forget_raw(extract, 9, really=True)
        assert sorted((tmp_path / "raw").rglob("*.pages")) == files[1:]
        assert forget_raw(extract, 9, really=True) == []
        assert rows(extract, "postings_fbs")


@pytest.mark.parametrize("stream", STREAMS.values(), ids=STREAMS)
def test_personal_columns_never_identify_a_row(stream: Any) -> None:
    from ozon.extract.shapes import shape_for

    keys = {table.name: {*table.key} for table in shape_for(stream, True).tables}
    assert not any(columns & keys[table] for table, columns in personal_columns(stream).items())
