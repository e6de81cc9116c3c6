"""Sealed stores that somebody altered (A093, A094, A095, A096, A098, A101, T5).

`verify` ends with 3 and names the file, `build` publishes nothing, `sha256sum` finds the same. The
flips of all bits of a file are tested in memory by the Swift suites; here are some of them on disk.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from Tests.Faults.amounts import Amount
from Tests.Faults.judging import coreutils
from Tests.Faults.stores import (
    FIRST, NEXT, NOTICE, REVISIONS, SECOND, Store, must, sealed_folders)
from Tests.Program.program import REPOSITORY, Program, Run, difference, lay, tree
from Tests.Program.report import Report

RECOMPUTE = REPOSITORY / "Tests/Archive/recompute_chain.py"
Change = Callable[[Path], object]


class Safe:
    """A sealed store, its site, its checkpoint, and copies in which something is altered."""

    def __init__(self, program: Program, folder: Path):
        self.program, self.folder = program, folder
        self.store = Store.make(program, folder)
        self.whole = self.store.after
        must(program.build(self.whole), "the site of the sealed store")
        self.site = tree(self.whole / "Output")
        run = must(program.run("verify", "--checkpoint", folder=self.whole), "the checkpoint")
        self.checkpoint = folder / "checkpoint"
        self.checkpoint.write_bytes(run.output)

    def altered(self, change: Change) -> Path:
        """A copy after the change."""
        place = self.store.copied(self.folder / "w", sealed=True)
        change(place)
        return place

    def verify(self, place: Path, *arguments: str) -> Run:
        """Verifies a copy."""
        return self.program.run("verify", *arguments, folder=place)

    def unnoticed(self, place: Path, path: str, says: str = "", builds: bool = True) -> list[str]:
        """What is wrong with the answer to an alteration of a file."""
        run = self.verify(place)
        faults = [] if run.status == 3 else [f"verify: status {run.status}: {run.start}"]
        # Sums that another revision does not agree with are named by their path in the notice.
        is_named = path.removeprefix(NOTICE) in run.text
        faults += [] if is_named else [f"verify does not name {path}: {run.start}"]
        faults += [] if re.search(says, run.text) else [f"does not say {says}: {run.start}"]
        return faults + (self.published(place) if builds else [])

    def published(self, place: Path) -> list[str]:
        """What is wrong with a build of what was altered; a link in the place of a folder is no
        source at all (1)."""
        run = self.program.build(place)
        has_link = any(path.is_symlink() for path in (place / REVISIONS).iterdir())
        statuses = (1, 3) if has_link else (3,)
        faults = [] if run.status in statuses else [f"build: status {run.status}: {run.start}"]
        return faults + [f"build: {line}" for line in difference(self.site, tree(place / "Output"))]

    def agreed(self, place: Path, *paths: str) -> list[str]:
        """Whether `sha256sum` finds just those files altered or missing."""
        found = coreutils(place)
        return [] if found == set(paths) else [f"sha256sum finds {sorted(found)}"]


def flip(path: str, bit: int) -> Change:
    """Turns one bit of a file."""
    def change(place: Path) -> None:
        content = bytearray((place / path).read_bytes())
        content[bit // 8] ^= 1 << bit % 8
        (place / path).write_bytes(content)
    return change


def untouched(safe: Safe) -> list[str]:
    """Nothing is reported of a store that nobody touched, by anyone."""
    run = safe.verify(safe.whole)
    faults = [] if run.status == 0 else [f"verify: status {run.status}: {run.start}"]
    faults += [match[0] for match in run.diagnostics()]
    with_checkpoint = safe.verify(safe.whole, "--against", str(safe.checkpoint))
    faults += [] if with_checkpoint.status == 0 else [f"--against: {with_checkpoint.start}"]
    other = subprocess.run(
        [sys.executable, "-B", str(RECOMPUTE), str(safe.whole / "Notices/example")],
        capture_output=True)
    if other.stdout != safe.checkpoint.read_bytes():
        faults.append(f"recomputed: {other.stdout.decode()}")
    return faults + safe.agreed(safe.whole)


def sealed_files(safe: Safe) -> list[str]:
    """The paths of all sealed files but for the sums."""
    return [str(path.relative_to(safe.whole)) for folder in sealed_folders(safe.whole)
            for path in sorted(folder.rglob("*")) if path.is_file() and path.name != "SHA256SUMS"]


def bits(safe: Safe, amount: Amount) -> list[str]:
    """Some bits of each sealed file, turned one at a time."""
    chance, faults = amount.chance("bits"), []
    for path in sealed_files(safe):
        size = (safe.whole / path).stat().st_size
        for number in range(amount.count(150, 3)):
            bit = chance.randrange(size * 8)
            place = safe.altered(flip(path, bit))
            found = safe.unnoticed(place, path, builds=number < 2) + safe.agreed(place, path)
            faults += [f"{path}, bit {bit}: {fault}" for fault in found]
    return faults


def sums_bytes(safe: Safe, amount: Amount) -> list[str]:
    """Every byte of every SHA256SUMS, changed one at a time to something else."""
    faults, chance = [], amount.chance("sums")
    for folder in sealed_folders(safe.whole):
        path = str((folder / "SHA256SUMS").relative_to(safe.whole))
        size = (safe.whole / path).stat().st_size
        for at in amount.chosen(path, range(size), 30):
            place = safe.altered(flip(path, at * 8 + chance.randrange(8)))
            run = safe.verify(place)
            if run.status != 3 or f"revisions/{folder.name}" not in run.text:
                faults.append(f"{path}, byte {at}: status {run.status}: {run.start}")
            if at % 16 == 0:
                faults += [f"{path}, byte {at}: {fault}" for fault in safe.published(place)]
    return faults


def swap(one: str, other: str) -> Change:
    """Exchanges two files or folders."""
    def change(place: Path) -> None:
        os.rename(place / one, place / "aside")
        os.rename(place / other, place / one)
        os.rename(place / "aside", place / other)
    return change


def copy_over(source: str, target: str) -> Change:
    """Puts a copy in the place of a file or folder."""
    def change(place: Path) -> None:
        if (place / target).is_dir():
            shutil.rmtree(place / target)
            shutil.copytree(place / source, place / target)
        else:
            shutil.copyfile(place / source, place / target)
    return change


def with_bytes(path: str, edit: Callable[[bytes], bytes]) -> Change:
    """Writes a file anew."""
    return lambda place: (place / path).write_bytes(edit((place / path).read_bytes()))


def reordered(content: bytes) -> bytes:
    """Sums whose files are listed the other way round; `sha256sum` does not mind."""
    lines = content.splitlines(keepends=True)
    return b"".join(lines[:2] + lines[:1:-1])


def files(safe: Safe, report: Report) -> None:
    """Files of a sealed revision that are cut, longer, gone, exchanged, added, renamed."""
    one, two, three = (f"{REVISIONS}{date}" for date in (FIRST, SECOND, NEXT))
    text, record, table = f"{two}/notice.md", f"{two}/amendment.yml", f"{two}/tables/cookies.csv"
    lost = [f"{two}/{name}" for name in ("amendment.yml", "context.yml", "notice.md",
                                         "supplements/united-states.md", "tables/cookies.csv")]
    cases: list[tuple[str, Change, str, str, list[str]]] = [
        ("cut by a byte", with_bytes(text, lambda old: old[:-1]), text, "Altered", [text]),
        ("longer by a byte", with_bytes(text, lambda old: old + b"\n"), text, "Altered", [text]),
        ("emptied", with_bytes(text, lambda old: b""), text, "", [text]),
        ("deleted", lambda place: (place / text).unlink(), text, "Missing", [text]),
        ("deleted with its folder", lambda place: shutil.rmtree(place / f"{two}/tables"), table,
         "Missing", [table]),
        ("exchanged for another of its revision", swap(text, record), text, "", [text, record]),
        ("exchanged for that of another revision", swap(text, f"{one}/notice.md"), text, "",
         [text, f"{one}/notice.md"]),
        ("overwritten with an older one", copy_over(f"{one}/notice.md", text), text, "", [text]),
        ("renamed", lambda place: (place / text).rename(place / f"{two}/text.md"), text, "",
         [text]),
        ("renamed to other case", lambda place: (place / text).rename(place / f"{two}/Notice.md"),
         text, "", [text]),
        ("a link to its copy", lambda place: (
            shutil.move(place / text, place / "copy.md"),
            (place / text).symlink_to(place / "copy.md")), text, "link", []),
        ("with a file beside it that is not listed", lambda place: lay(
            place, {f"{two}/extra.md": "Extra.\n"}), f"{two}/extra.md", "", []),
        ("with an empty folder beside it", lambda place: (place / two / "files").mkdir(),
         f"{two}/files", "", []),
        ("with a queue beside it", lambda place: os.mkfifo(place / two / "queue"),
         f"{two}/queue", "", []),
        ("in a revision without sums", lambda place: (place / two / "SHA256SUMS").unlink(), two,
         "", []),
        ("in a revision with empty sums", with_bytes(f"{two}/SHA256SUMS", lambda old: b""), two,
         "", [f"{two}/SHA256SUMS"]),
        ("in a revision with reordered sums", with_bytes(f"{two}/SHA256SUMS", reordered),
         f"{two}/SHA256SUMS", "", []),
        ("in a revision whose sums list it no more", with_bytes(
            f"{two}/SHA256SUMS", lambda old: re.sub(rb"\S+  notice\.md\n", b"", old)), two, "",
         []),
        ("in a revision that changed places with another", swap(one, two), two, "", []),
        ("in a revision that was copied over another", copy_over(one, two), two, "", []),
        ("in a revision that was renamed", lambda place: (place / two).rename(
            place / f"{REVISIONS}2023-12"), f"{REVISIONS}2023-12", "", []),
        ("in a revision that was copied", copy_tree(two, f"{REVISIONS}2023-12"),
         f"{REVISIONS}2023-12", "", []),
        ("in a revision that was deleted", lambda place: shutil.rmtree(place / two), SECOND, "",
         []),
        ("in a revision that was emptied", lambda place: [
            (place / path).unlink() for path in lost], text, "Missing", lost),
        ("in a revision that is a link", lambda place: (
            (place / three).rename(place / "moved"), (place / three).symlink_to(place / "moved")),
         three, "", []),
    ]
    for title, change, path, says, wrong in cases:
        def check(change=change, path=path, says=says, wrong=wrong) -> list[str]:
            place = safe.altered(change)
            return safe.unnoticed(place, path, says) + safe.agreed(place, *wrong)
        report.guarded(f"A094: a file is {title}" if not title.startswith(("with", "in"))
                       else f"A094: a file stands {title}", check)


def copy_tree(source: str, target: str) -> Change:
    """Copies a folder to a new place."""
    return lambda place: shutil.copytree(place / source, place / target)
