"""docs/ru: the Russian pages say what the English ones say, in Russian."""

from __future__ import annotations

import re
from collections import Counter
from os.path import relpath
from pathlib import Path

import pytest
from myst_parser.slugs import github_slugify

from tests.docs.examples import ROOT
from tests.docs.site.extension import GENERATED, INSTEAD, RUSSIAN

DOCS = ROOT / "docs"
#: Written pages that are in English only, for those who work on the project.
ENGLISH_ONLY = {"compatibility", "decisions", "updating"}


def names(folder: Path) -> list[str]:
    """The written pages under a folder."""
    found = [file.relative_to(folder).with_suffix("").as_posix() for file in sorted(folder.rglob("*.md"))]
    return [name for name in found if not name.startswith((*GENERATED, "_build/", "ru/"))]


PAGES = names(RUSSIAN)
FENCED = re.compile(r"^```.*?^```$", re.S | re.M)
#: Words that are right with е and with ё.
TWO_WORDS = {"все", "чем"}
#: Frequent words that are wrong with е.
WITHOUT_YO = re.compile(r"(?:еще|ее|мое|твое|свое)$|(?:от|рас|у)чет|(?:при|объ|подъ)ем(?!л)")


def english(page: str) -> str:
    return (DOCS / f"{page}.md").read_text("utf-8")


def russian(page: str) -> str:
    return (RUSSIAN / f"{page}.md").read_text("utf-8")


def code(text: str) -> list[str]:
    """The code blocks, without the lists of pages, whose captions are translated."""
    return [block for block in re.findall(FENCED, text) if not block.startswith("```{")]


def without_code(text: str) -> str:
    return re.sub(FENCED, "", text)


def prose(text: str) -> str:
    """What is read: no code, no targets of links."""
    return re.sub(r"`[^`]*`|\]\([^)]*\)|<[^>]*>", " ", without_code(text))


def headings(text: str) -> list[str]:
    return re.findall(r"^#+ .+$", without_code(text), re.M)


def targets(page: str, folder: Path) -> Counter[str]:
    """Where the links of a page lead: a name, an address, or a page and the number of the heading in it."""
    text = without_code((folder / f"{page}.md").read_text("utf-8"))
    found: Counter[str] = Counter()
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        path, _, anchor = target.partition("#")
        if ":" in path or not path:
            found[target] += 1
            continue
        file = (folder / page).parent.joinpath(path).resolve()
        assert file.exists() or relpath(file, DOCS).startswith(GENERATED), target
        place = ""
        if anchor and file.exists():
            slugs = [github_slugify(line.lstrip("# ")) for line in headings(file.read_text("utf-8"))]
            place = f"#{slugs.index(anchor)}"
        name = re.sub(r"^docs/(ru/)?", "", relpath(file, ROOT))
        found[f"{INSTEAD.get(name, name)}{place}"] += 1
    return found


def tables(text: str) -> list[tuple[int, set[str]]]:
    """The number of cells in each row of the tables, and the names in it: of a setting, its type, its default."""
    rows = [line for line in without_code(text).splitlines() if line.startswith("|")]
    return [(len(re.split(r"(?<!\\)\|", row)), set(re.findall(r"`[^`]+`", row))) for row in rows]


def test_every_page_is_in_both_languages_or_meant_to_be_in_one() -> None:
    assert {*PAGES, *ENGLISH_ONLY} == {*names(DOCS)}
    assert not ENGLISH_ONLY & {*PAGES}


@pytest.mark.parametrize("page", PAGES)
def test_a_page_has_the_outline_code_and_links_of_its_twin(page: str) -> None:
    here, there = russian(page), english(page)
    assert [len(line.split()[0]) for line in headings(here)] == [len(line.split()[0]) for line in headings(there)]
    assert code(here) == code(there)
    assert tables(here) == tables(there)
    assert targets(page, RUSSIAN) == targets(page, DOCS)
    assert set(re.findall(r"`[^`]+`", without_code(here))) == set(re.findall(r"`[^`]+`", without_code(there)))


@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_russian(page: str) -> None:
    text = prose(russian(page))
    letters = Counter("ru" if re.match("[а-яё]", letter, re.I) else "en" for letter in text if letter.isalpha())
    assert letters["ru"] > 2 * letters["en"], letters
    assert re.findall(r"[\"“”„]|(?<=[а-яё])'| - ", text, re.I) == []
    assert text.count("«") == text.count("»")
    for line in text.splitlines():
        if line.startswith("#"):
            assert re.search("[а-яё]", line, re.I) or not re.search(r"[a-z]{2} [a-z]{2}", line, re.I), line


def test_words_are_written_one_way() -> None:
    words = Counter(word.lower() for page in PAGES for word in re.findall(r"[А-Яа-яЁё]+", prose(russian(page))))
    twice = {word for word in words if "ё" in word and word.replace("ё", "е") in words}
    assert {word.replace("ё", "е") for word in twice} <= TWO_WORDS
    assert [word for word in words if WITHOUT_YO.match(word)] == []
