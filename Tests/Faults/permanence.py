"""What was published stays: no later change touches the words or addresses of a revision (T13)."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

from Tests.Faults.amounts import Amount
from Tests.Faults.stores import (
    DRAFT, MEMORY, NEXT, NOTICE, SUPPLEMENT, TEXT, Store, amendment, draft, must, seal, text)
from Tests.Program.program import Program, lay, scratch, tree
from Tests.Program.report import Report

LATER = "2026-02-01"
LASTING = ("notice.txt", "notice.md", "notice.json")
OTHER = "Notices/other/"
Change = Callable[[Path], object]


def other(title: str) -> dict[str, str]:
    """A notice to which the first one may refer."""
    return {OTHER + "notice.yml": "issuer: Example Corporation\nlanguage: en\n",
            OTHER + "draft/notice.md": f"# {title}\n\n## Kinds {{#kinds topic=cookies}}\n\nSome.\n",
            OTHER + "draft/amendment.yml": amendment("2022-05", "its first words")}


def edited(path: str, old: str, new: str) -> Change:
    """Replaces words in a file, which must have them."""
    def change(place: Path) -> None:
        content = (place / path).read_text()
        if old not in content:
            raise RuntimeError(f"{path} does not say {old}")
        (place / path).write_text(content.replace(old, new))
    return change


def renamed(place: Path) -> None:
    """Gives the notice another id."""
    (place / NOTICE).rename(place / "Notices/renamed")
    manifest = place / "Notices/renamed/notice.yml"
    manifest.write_text(manifest.read_text() + "formerly: [example]\n")


MANIFEST = NOTICE + "notice.yml"
SHARED = "Notices/workspace.yml"
CHANGES: dict[str, Change] = {
    "nothing": lambda place: None,
    "a shared value": edited(SHARED, "privacy@example.com", "legal@example.org"),
    "a shared value removed": edited(SHARED, ", office: Privacy Office", ""),
    "a value of the notice": lambda place: (place / MANIFEST).write_text(
        (place / MANIFEST).read_text() + "values: { office: Another Office }\n"),
    "a group": edited(SHARED, "[JP, CN, KR, SG]", "[JP, CN, KR, SG, AU, NZ]"),
    "a group removed": edited(SHARED, "groups: { APAC: [JP, CN, KR, SG] }\n", ""),
    "the name of an audience": edited(SHARED, "en: Children", "en: Young readers"),
    "the base URL": edited(SHARED, "www.example.com/legal", "legal.example.org/all"),
    "the publisher": edited(SHARED, "publisher: Example Corporation", "publisher: Renamed Inc."),
    "the issuer": edited(MANIFEST, "issuer: Example Corporation", "issuer: Renamed Inc."),
    "the numbering": edited(MANIFEST, "sections: decimal, lists: [(a), (i)]", "sections: article"),
    "the day of establishment": edited(MANIFEST, "established: 2022-05", "established: 2021-01-01"),
    "the title of another notice": lambda place: lay(place, other("Another Title")),
    "an edition for a region": lambda place: (place / MANIFEST).write_text(
        (place / MANIFEST).read_text() + "editions: [DE, US-CA]\n"),
    "the id of the notice": renamed,
    "a supplement in the draft": lambda place: lay(place, {
        f"{DRAFT}supplements/japan.md": "---\nregions: JP\n---\n# Japan\n\n## Transfers "
        "{#transfers topic=transfers after=data}\n\nWe tell you where.\n"}),
    "a region in the draft": lambda place: lay(place, {TEXT: text("this") + (
        "\n::: region CH\nIn Switzerland, too.\n:::\n")}),
    "the draft's supplement removed": lambda place: (place / SUPPLEMENT).unlink(),
    "the stylesheet": lambda place: lay(place, {"Templates/style.css": "body { margin: 0 }\n"}),
}


class Museum:
    """A sealed store of two notices with its site, and sites after changes."""

    def __init__(self, program: Program, folder: Path):
        self.program, self.folder = program, folder
        store = Store.make(program, folder)
        self.whole = store.before
        lay(self.whole, other("Other Title"))
        must(seal(program, self.whole, notice="other"), "sealing the other notice")
        # From here on the first notice refers to the other.
        words = text("this; see [](notice:other) and [](notice:other#kinds)")
        lay(self.whole, {**draft(NEXT, "this"), TEXT: words})
        must(seal(program, self.whole), f"sealing {NEXT}")
        must(program.build(self.whole), "the first site")
        self.site = tree(self.whole / "Output")

    def changed(self, change: Change, resealed: bool) -> list[str]:
        """Changes a copy, builds it for the same and for a later day, and looks for losses."""
        place = self.folder / "w"
        shutil.rmtree(place, ignore_errors=True)
        shutil.copytree(self.whole, place, symlinks=True)
        change(place)
        faults = self.losses(place, "the same day") + self.losses(place, LATER, "--as-of", LATER)
        if resealed and (place / NOTICE).exists():
            lay(place, {DRAFT + "amendment.yml": amendment("2025-06", "the change")})
            run = seal(self.program, place)
            # What no edition shows is nothing to seal (1).
            if run.status not in (0, 1):
                faults.append(f"sealing the change: status {run.status}: {run.start}")
            faults += self.losses(place, f"{LATER}, sealed", "--as-of", LATER)
        verify = self.program.run("verify", folder=place)
        return faults + ([] if verify.status == 0 else [f"verify: {verify.start}"])

    def losses(self, place: Path, when: str, *arguments: str) -> list[str]:
        """The addresses of revisions that are gone, and the sealed words that are others."""
        run = self.program.build(place, *arguments)
        if run.status != 0:
            return [f"{when}: status {run.status}: {run.start}"]
        now, faults = tree(place / "Output"), []
        for path, content in sorted(self.site.items()):
            if not re.match(r"[a-z]+/\d{4}[^/]*/", path):
                continue
            # The old address of a page sends its readers on; the words are at the new one.
            moved = path.replace("example/", "renamed/", 1) if path.endswith(LASTING) and (
                place / "Notices/renamed").exists() else path
            found = now.get(moved)
            if moved != path and found:
                found = found.replace(b'"notice": "renamed"', b'"notice": "example"')
            if found is None or path not in now:
                faults.append(f"{when}: {moved if found is None else path} is gone")
            elif path.endswith(LASTING) and found != content:
                faults.append(f"{when}: {moved}: {first_difference(content, found)}")
        return faults


def first_difference(old: bytes, new: bytes) -> str:
    """Where two files part, with what follows there."""
    places = (at for at, (one, other) in enumerate(zip(old, new)) if one != other)
    at = next(places, min(len(old), len(new)))
    return f"from byte {at} on {old[at:at + 40]!r} was, {new[at:at + 40]!r} is"


def permanence(program: Program, amount: Amount, report: Report) -> None:
    """Every change of what a sealed revision once depended on."""
    with scratch(MEMORY) as folder:
        museum = Museum(program, folder)
        pages = [path for path in museum.site if re.match(r"[a-z]+/\d{4}", path)]
        report.case("T13: the site has pages of four sealed revisions",
                    [] if len(pages) >= 4 * len(LASTING) else [f"only {sorted(pages)}"])
        for title, change in CHANGES.items():
            report.guarded(f"T13: {title} changes", lambda change=change: museum.changed(
                change, resealed=True))
