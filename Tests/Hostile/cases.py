"""What a case of hostile input is: files laid over a good workspace, and what must come of it.

The good workspace has one notice, `example`, with one revision, a supplement and a table. A case
is named after the entry of the list of abuses that it tries, so that each can be found.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

REVISION = "Notices/example/revisions/2024-09/"
TEXT = REVISION + "notice.md"
AMENDMENT = REVISION + "amendment.yml"
SUPPLEMENT = REVISION + "supplements/united-states.md"
TABLE = REVISION + "tables/cookies.csv"
WORKSPACE = "Notices/workspace.yml"
NOTICE = "Notices/example/notice.yml"
PAGE = "Output/example/2024-09/"
HEAD = b"# Example Notice\n\n## Contact {#contact topic=contact}\n\n"
FORMATS = ("index.html", "notice.md", "notice.txt", "notice.json")

Trees = dict[str, bytes]
Check = Callable[[Trees], list[str]]


def text(*blocks: str | bytes) -> bytes:
    """A notice's text whose one section holds the blocks; the first begins on line 5."""
    parts = [block.encode() if isinstance(block, str) else block for block in blocks]
    return HEAD + b"\n\n".join(parts) + b"\n"


GOOD = {
    WORKSPACE: "publisher: Example Corporation\n"
               "base-url: https://www.example.com/legal/\n"
               "values: { contact-email: privacy@example.com }\n",
    NOTICE: "issuer: Example Corporation\nlanguage: en\nestablished: 2000-07-03\n",
    AMENDMENT: "date: 2024-09\nsummary: First published text.\n"
               "signed: { name: A. Example, title: President, organization: Example }\n",
    TEXT: text("Write to {{contact-email}}. See [](#cookies).",
               "## Cookies {#cookies topic=cookies}",
               "::: region EEA, GB\nYou may object at any time.\n:::",
               "::: table cookies"),
    SUPPLEMENT: "---\nregions: US\n---\n# United States\n\n"
                "## Your choices {#choices topic=rights after=contact}\n\nYou may opt out.\n",
    TABLE: "Name,Purpose\nsession,Signing in\nlanguage,Your language\n",
}


@dataclass(frozen=True)
class Case:
    """Files laid over the good workspace, and what a build must do with them."""

    id: str
    title: str
    files: dict
    #: A regular expression for 'path:line:column' of one error, if the build must refuse.
    refused_at: str | None = None
    #: A regular expression that some diagnostic must match, whatever comes of it.
    says: str | None = None
    #: Looks at what a build that passed has written; the keys begin with 'Output/'.
    check: Check | None = None
    #: Either outcome will do, as long as everything else holds.
    either: bool = False
    #: The command line, if it is not a build.
    arguments: tuple[str, ...] = ()
    #: Exit statuses that count as a refusal.
    statuses: tuple[int, ...] = (1,)
    #: Seconds of processor time; the default grows with the input.
    seconds: float | None = None
    environment: dict = field(default_factory=dict)


def refused(id: str, title: str, files: dict, at: str = r".+:\d+:\d+", says: str | None = None,
            **more) -> Case:
    """A case that the build refuses at a place, written as a regular expression."""
    return Case(id, title, files, refused_at=at, says=says, **more)


def accepted(id: str, title: str, files: dict, check: Check | None = None,
             says: str | None = None, **more) -> Case:
    """A case that builds, with a look at the pages."""
    return Case(id, title, files, check=check, says=says, **more)


def either(id: str, title: str, files: dict, check: Check | None = None, **more) -> Case:
    """A case that may build or be refused, by a rule that is written down elsewhere."""
    return Case(id, title, files, check=check, either=True, **more)


def at(path: str, line: int, column: int | None = None) -> str:
    """The expression for a place in a file."""
    return re.escape(path) + f":{line}:" + (str(column) if column else r"\d+")


def keeps(*words: str, formats: tuple[str, ...] = FORMATS) -> Check:
    """Every format of the revision's page holds the words."""
    def check(pages: Trees) -> list[str]:
        faults = []
        for name in formats:
            content = pages.get(PAGE + name)
            if content is None:
                faults.append(f"no {PAGE + name}")
                continue
            faults += [f"{name} lacks {word!r}" for word in words
                       if word.encode() not in content]
        return faults
    return check


def lacks(*words: str | bytes) -> Check:
    """No file at all holds any of the words."""
    def check(pages: Trees) -> list[str]:
        wanted = [word.encode() if isinstance(word, str) else word for word in words]
        return [f"{path} holds {word!r}" for path, content in sorted(pages.items())
                for word in wanted if word in content]
    return check


def both(*checks: Check) -> Check:
    """All of the checks."""
    return lambda pages: [fault for check in checks for fault in check(pages)]
