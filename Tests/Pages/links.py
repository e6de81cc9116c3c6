"""Reads generated pages without a browser: links, ids, and what a page must not hold."""

import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from Tests.Hostile.markup import Scan

REFRESH = re.compile(r'<meta http-equiv="refresh" content="0; url=([^"]*)">\n')
ADDRESSES = {"a": "href", "link": "href", "img": "src", "source": "src"}


class Page(HTMLParser):
    """The ids and addresses of one page."""

    def __init__(self, content: str):
        super().__init__(convert_charrefs=True)
        self.ids: list[str] = []
        self.addresses: list[tuple[str, int]] = []
        self.feed(content)

    def handle_starttag(self, tag, attributes):
        """Takes the id and the address of an element."""
        values = {name: value or "" for name, value in attributes}
        if "id" in values:
            self.ids.append(values["id"])
        if tag in ADDRESSES and ADDRESSES[tag] in values:
            self.addresses.append((values[ADDRESSES[tag]], self.getpos()[0]))

    def handle_startendtag(self, tag, attributes):
        """Takes the same of an element that closes itself."""
        self.handle_starttag(tag, attributes)


def base_address(workspace: Path) -> str:
    """The address under which a workspace's pages will stand, with a slash at its end."""
    found = re.search(r"^base-url:\s*[\"']?(\S+?)[\"']?\s*$",
                      (workspace / "Notices/workspace.yml").read_text(), re.MULTILINE)
    return found[1].rstrip("/") + "/" if found else "https://site.invalid/"


def page_faults(path: Path, root: Path, base: str, pages: dict[Path, Page]) -> list[str]:
    """Dead links, ids given twice, and forbidden markup of one page."""
    page = pages[path]
    faults = [f"id given twice: {name}" for name in sorted(set(page.ids))
              if page.ids.count(name) > 1]
    address = urljoin(base, path.relative_to(root).as_posix())
    for link, line in page.addresses:
        target = urljoin(address, link)
        if target.startswith(base):
            fault = link_fault(target, root, base, pages)
        else:
            fault = None if urlsplit(link).scheme else "leads out of the folder of the site"
        if fault:
            faults.append(f"line {line}: {link}: {fault}")
    markup = path.read_text()
    if moved := REFRESH.search(markup):
        # The page of an address that moved leads on by itself, within the site alone.
        if (target := urljoin(address, moved[1])).startswith(base):
            markup = without_refresh(markup)
            if fault := link_fault(target, root, base, pages):
                faults.append(f"refresh to {moved[1]}: {fault}")
    scan = Scan()
    scan.feed(markup)
    return faults + scan.faults


def without_refresh(markup: str) -> str:
    """A page that stays where it is, so that it can be looked at."""
    return REFRESH.sub("", markup)


def link_fault(target: str, root: Path, base: str, pages: dict[Path, Page]) -> str | None:
    """Why a link within the site leads nowhere."""
    address, fragment = urldefrag(target)
    file = root / unquote(urlsplit(address).path[len(urlsplit(base).path):])
    if address.endswith("/") or file.is_dir():
        file = file / "index.html"
    if not file.is_file():
        return "no such file"
    if fragment and file in pages and unquote(fragment) not in pages[file].ids:
        return "no such id"
    return None
