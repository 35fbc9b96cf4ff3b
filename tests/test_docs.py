"""No link of the documentation leads nowhere, and what the user guide names is in the program."""

import re
from pathlib import Path

import pytest

from retinaview.app.actions import ACTIONS
from scripts.docs_pages import ROOT, Page, all_pages, broken_links, unlinked_pages
from scripts.docs_site import build
from scripts.languages import texts

GUIDE = ROOT / "docs" / "user-guide.md"
ACTION = re.compile(r"\*\*([^*]+)\*\*(?:\s+\(`([^`]+)`)?")
PLACE = re.compile(r"\{[^}]*\}")
LABEL = re.compile(r"(?<![*\w])\*([^*\n]+)\*(?!\*)")


def test_every_link_leads_somewhere() -> None:
    assert broken_links(all_pages()) == []


def test_every_page_is_found_from_the_readme() -> None:
    assert unlinked_pages(all_pages(), [ROOT / "README.md"]) == []


def test_every_picture_is_shown_and_all_are_small() -> None:
    pages = all_pages()
    shown = {
        (page.path.parent / str(token.attrs[name])).resolve()
        for page in pages.values()
        for token, name in page.links()
    }
    pictures = set((ROOT / "docs" / "images").iterdir())
    assert pictures <= shown
    assert sum(path.stat().st_size for path in pictures) < 3_000_000


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("[a](none.md)", "one.md: none.md: there is no such file"),
        ("![a](none.png)", "one.md: none.png: there is no such file"),
        ("[a](#none)", "one.md: #none: there is no such heading"),
        ("[a](two.md#none)", "one.md: two.md#none: there is no such heading"),
    ],
)
def test_a_link_that_leads_nowhere_is_named(tmp_path: Path, text: str, problem: str) -> None:
    (tmp_path / "one.md").write_text(f"# One\n\n{text}\n", "utf-8")
    (tmp_path / "two.md").write_text("# Two `x`: it's\n\n# Two `x`: it's\n", "utf-8")
    assert broken_links(all_pages(tmp_path)) == [problem]


@pytest.mark.parametrize(
    "link", ["two.md", "two.md#two-x-its-1", "#one", "https://example.org/none", "two.md#here"]
)
def test_a_good_link_is_not(tmp_path: Path, link: str) -> None:
    (tmp_path / "one.md").write_text(f"# One\n\n[a]({link})\n", "utf-8")
    (tmp_path / "two.md").write_text(
        "# Two `x`: it's\n\n# Two `x`: it's\n\n<a id=\"here\"></a>\n", "utf-8"
    )
    assert broken_links(all_pages(tmp_path)) == []


def test_all_pages_become_html_whose_links_work(tmp_path: Path) -> None:
    assert build(tmp_path) == []
    pages = list(tmp_path.rglob("*.html"))
    assert len(pages) > len(all_pages())
    for path in pages:
        for link in re.findall(r'(?:href|src)="([^"#]*)', path.read_text("utf-8")):
            is_outside = ":" in link or not link
            assert is_outside or (path.parent / link).exists(), (path, link)


def guide() -> str:
    """The user guide, a paragraph a line."""
    return re.sub(r"(?<!\n)\n *(?! *[-|\n])", " ", GUIDE.read_text("utf-8"))


def test_actions_of_the_user_guide_are_called_so() -> None:
    known = {spec.text: spec.keys for spec in ACTIONS}
    found = [each for each in ACTION.findall(guide()) if each[0] != "bold"]
    assert len(found) > 40
    wrong = [each for each in found if each[1] and each[1] not in known.get(each[0], ())]
    assert wrong == []
    assert {text for text, _ in found} <= set(known)


def test_keys_in_tables_of_the_user_guide_are_so() -> None:
    known = {spec.text: spec.keys for spec in ACTIONS}
    rows = re.findall(r"^\| \*\*(.+)\*\* \| `(.+)` \|", GUIDE.read_text("utf-8"), re.M)
    assert rows
    assert [row for row in rows if row[1] not in known[row[0]]] == []


def test_labels_of_the_user_guide_are_on_the_screen() -> None:
    said = [each.rstrip(" ›") for each in texts() if len(PLACE.sub("", each)) > 3]
    patterns = [".+".join(map(re.escape, PLACE.split(each))) for each in said]
    known = re.compile("|".join(f"(?:{each})" for each in patterns))
    labels = set(LABEL.findall(guide())) - {"italics"}
    assert len(labels) > 50
    assert [each for each in sorted(labels) if not known.fullmatch(each)] == []


def test_the_pages_know_their_titles() -> None:
    assert Page(GUIDE).title == "User guide"
