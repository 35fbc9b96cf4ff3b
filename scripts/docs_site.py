"""Build the documentation: the guide to the models, a check of all links, and pages as HTML.

    python -m scripts.docs_site [FOLDER]

`make docs` calls it. The pages need no server and load nothing from elsewhere; open
`FOLDER/index.html` (build/docs if no folder is named).
"""

import html
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final
from urllib.parse import quote

from scripts import model_guide
from scripts.docs_pages import MARKDOWN, ROOT, Page, all_pages, broken_links, target_of

FIRST: Final = "docs/index.md"
STYLE: Final = """
body { font: 16px/1.55 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto;
  padding: 0 1.25rem; color: #15191d; background: #fff; }
h1, h2, h3 { line-height: 1.25; margin-top: 2em; } h1 { margin-top: 0.5em; }
a { color: #0f6f6d; } img { max-width: 100%; border-radius: 6px; }
pre, code { font: 0.9em/1.45 ui-monospace, monospace; background: #eceff2; border-radius: 4px; }
code { padding: 0.1em 0.3em; } pre { padding: 0.8em 1em; overflow-x: auto; }
pre code { padding: 0; } blockquote { margin: 1em 0; padding: 0.1em 1em;
  border-left: 4px solid #f2b441; background: #fdf6e3; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { border: 1px solid #c3cad1; padding: 0.3em 0.6em; text-align: left; vertical-align: top; }
nav { font-size: 0.9em; }
@media (prefers-color-scheme: dark) {
  body { color: #e8ebee; background: #121417; } a { color: #5bc0be; }
  pre, code { background: #242a31; } blockquote { background: #242a31; }
  th, td { border-color: #313942; } }
"""
FRAME: Final = """<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{title} – RetinaView</title><style>{style}</style></head>
<body><nav><a href="{home}">RetinaView, documentation</a></nav>
{body}
</body>
</html>
"""


def build(folder: Path, root: Path = ROOT) -> list[str]:
    """Write every page as HTML into `folder`, laid out as the project is; gives broken links.

    Files that a page links to are copied; where it links to a folder, a list of its pages stands in
    for that. A folder of code is left as plain words.
    """
    pages = all_pages(root)
    broken = broken_links(pages)
    shutil.rmtree(folder, ignore_errors=True)
    for page in pages.values():
        _write(
            folder,
            root,
            page.path.with_suffix(".html"),
            page.title,
            _body(pages, page, folder, root),
        )
    for each in sorted({path.parent for path in pages} - {root}):
        if not (each / "index.md").exists():
            _write_list(folder, root, each, [p for p in pages.values() if p.path.parent == each])
    (folder / "index.html").write_text(
        f'<meta http-equiv="refresh" content="0; url={Path(FIRST).with_suffix(".html")}">', "utf-8"
    )
    return broken


def _body(pages: dict[Path, Page], page: Page, folder: Path, root: Path) -> str:
    for opening, _, anchor in page.headings:
        opening.attrSet("id", anchor)
    for token, name in page.links():
        token.attrSet(name, _moved(pages, page, str(token.attrs[name]), folder, root))
    return str(MARKDOWN.renderer.render(page.tokens, MARKDOWN.options, {}))


def _moved(pages: dict[Path, Page], page: Page, link: str, folder: Path, root: Path) -> str:
    """Say where a link leads among the pages that are written."""
    target = target_of(page, link)
    if target is None or not target[0].exists():
        return link
    path, anchor = target
    if path in pages:
        path = path.with_suffix(".html")
    elif path.is_dir() and any(each.parent == path for each in pages):
        path = path / "index.html"
    elif path.is_dir():
        return ""
    else:
        copy = folder / path.relative_to(root)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(path, copy)
    relative = quote(Path(os.path.relpath(path, page.path.parent)).as_posix())
    return f"{relative}#{anchor}" if anchor else relative


def _write_list(folder: Path, root: Path, of: Path, pages: list[Page]) -> None:
    title = of.name.capitalize()
    _write(folder, root, of / "index.html", title, "\n".join(_list(title, pages)))


def _list(title: str, pages: list[Page]) -> Iterator[str]:
    yield f"<h1>{html.escape(title)}</h1>\n<ul>"
    for page in pages:
        name = quote(page.path.with_suffix(".html").name)
        yield f'<li><a href="{name}">{html.escape(page.title)}</a></li>'
    yield "</ul>"


def _write(folder: Path, root: Path, path: Path, title: str, body: str) -> None:
    target = folder / path.relative_to(root)
    target.parent.mkdir(parents=True, exist_ok=True)
    home = Path(os.path.relpath(root / FIRST, path.parent)).with_suffix(".html").as_posix()
    text = FRAME.format(title=html.escape(title), style=STYLE, home=home, body=body)
    target.write_text(text, "utf-8")


def main() -> int:
    """Build; 1 where a link leads nowhere."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "build" / "docs")
    model_guide.main()
    broken = build(folder)
    for sentence in broken:
        print(sentence, file=sys.stderr)
    print(folder / "index.html")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
