"""The workspace of the sweeps: a notice with two sealed revisions and a draft of the next one.

It is sealed by the program itself, once, and copied for every case.
"""

import hashlib
import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from Tests.Program.program import Program, Run, lay, tree

NOTICE = "Notices/example/"
DRAFT = NOTICE + "draft/"
REVISIONS = NOTICE + "revisions/"
TEXT = DRAFT + "notice.md"
AMENDMENT = DRAFT + "amendment.yml"
SUPPLEMENT = DRAFT + "supplements/united-states.md"
TABLE = DRAFT + "tables/cookies.csv"
FIRST, SECOND, NEXT = "2022-05", "2023-11", "2024-09"
SEALED_AT = 1731672000
#: Where sweeps work: in memory, or every run would wait for what all others have written to disk.
MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None

WORKSPACE = """\
publisher: Example Corporation
base-url: https://www.example.com/legal/
values: { contact-email: privacy@example.com, office: Privacy Office }
groups: { APAC: [JP, CN, KR, SG] }
audiences: { children: { name: { en: Children } } }
"""
MANIFEST = """\
issuer: Example Corporation
language: en
established: 2022-05
numbering: { sections: decimal, lists: [(a), (i)] }
"""


def text(words: str, paragraphs: int = 1) -> str:
    """A notice's text that says `words` and uses all that a text may use."""
    body = "\n\n".join([f"We say this: {words}."] * paragraphs)
    return f"""\
# Example Notice

## What we collect {{#data topic=data-categories}}

{body}

## Cookies {{#cookies topic=cookies}}

::: region EEA, APAC
You may object at any time. See [](#contact).
:::

::: table cookies

## Contact {{#contact topic=contact}}

Write to {{{{contact-email}}}}, for the attention of the {{{{office}}}}.
"""


def amendment(date: str, words: str) -> str:
    """A record that lets a draft be sealed."""
    return f"date: {date}\nsummary: Says {words}.\n"


def draft(date: str, words: str, paragraphs: int = 1) -> dict[str, str]:
    """The files of a draft that can be sealed."""
    return {
        TEXT: text(words, paragraphs),
        AMENDMENT: amendment(date, words),
        SUPPLEMENT: "---\nregions: US\n---\n# United States\n\n## Your choices "
                    f"{{#choices topic=rights after=data}}\n\nYou may opt out of {words}.\n",
        TABLE: f"Name,Purpose\nsession,Signing in\nlanguage,Your language in {words}\n",
    }


def seal(program: Program, folder: Path, *arguments: str, notice: str = "example", **options
         ) -> Run:
    """Seals a notice at the fixed moment; `environment` adds to the variables."""
    variables = {**os.environ, "SOURCE_DATE_EPOCH": str(SEALED_AT),
                 **(options.pop("environment", None) or {})}
    return program.run("seal", notice, *arguments, folder=folder, environment=variables, **options)


def must(run: Run, what: str) -> Run:
    """The run, if it ended well."""
    if run.status != 0:
        raise RuntimeError(f"{what}: status {run.status}: {run.start}")
    return run


def seal_draft(program: Program, folder: Path, date: str, words: str, **options) -> None:
    """Lays a draft and seals it."""
    lay(folder, draft(date, words, **options))
    must(seal(program, folder), f"sealing {date}")


@dataclass(frozen=True)
class Store:
    """A workspace that cases copy, and what sealing its draft makes of it."""

    #: Before: two sealed revisions, their site, and a draft with another text.
    before: Path
    #: After: the draft is sealed too.
    after: Path

    @staticmethod
    def make(program: Program, folder: Path, paragraphs: int = 1) -> "Store":
        """Seals two revisions, builds their site, writes a draft, and seals it in a copy."""
        before, after = folder / "before", folder / "after"
        lay(before, {"Notices/workspace.yml": WORKSPACE, NOTICE + "notice.yml": MANIFEST})
        for date in (FIRST, SECOND):
            seal_draft(program, before, date, f"the words of {date}", paragraphs=paragraphs)
        must(program.build(before), "the first build")
        lay(before, draft(NEXT, f"the words of {NEXT}", paragraphs))
        shutil.copytree(before, after, symlinks=True)
        must(seal(program, after), f"sealing {NEXT}")
        return Store(before, after)

    def copied(self, folder: Path, sealed: bool = False) -> Path:
        """A fresh copy of one of both at `folder`, whatever is there."""
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.after if sealed else self.before, folder, symlinks=True)
        return folder


def sealed_folders(folder: Path) -> list[Path]:
    """Every revision with sums in a workspace, by name."""
    return sorted(sums.parent for sums in folder.glob("Notices/*/revisions/[0-9]*/SHA256SUMS"))


def reference(folder: Path) -> str:
    """How sums name the revision in `folder` as the one before them."""
    digest = hashlib.sha256((folder / "SHA256SUMS").read_bytes()).hexdigest()
    return f"{folder.name} sha256:{digest}"


def write_sums(folder: Path, previous: str = "none") -> None:
    """Writes the sums of a revision anew, as somebody would who knows the format."""
    lines = [f"# previous: {previous}", f"# revision: {folder.name}"]
    for path, content in sorted(tree(folder).items()):
        if path not in ("SHA256SUMS", "withheld.yml"):
            lines.append(f"{hashlib.sha256(content).hexdigest()}  {path}")
    (folder / "SHA256SUMS").write_text("\n".join(lines) + "\n")


def write_chain(folders: list[Path]) -> None:
    """Writes the sums of a whole chain anew, oldest first."""
    previous = "none"
    for folder in folders:
        write_sums(folder, previous)
        previous = reference(folder)
