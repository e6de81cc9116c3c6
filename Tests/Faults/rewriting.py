"""Sealed stores that somebody rewrote who knows the format (A095, A096, A098, A101).

Only the chain, or a checkpoint kept elsewhere, gives them away.
"""

import shutil
from pathlib import Path

from Tests.Faults.amounts import Amount
from Tests.Faults.judging import leftovers
from Tests.Faults.stores import (
    DRAFT, FIRST, MEMORY, NEXT, REVISIONS, SECOND, amendment, draft, must, reference, seal,
    sealed_folders, write_chain, write_sums)
from Tests.Faults.tampering import Safe, bits, files, sums_bytes, untouched
from Tests.Program.program import Program, difference, lay, scratch, tree
from Tests.Program.report import Report

ONE, TWO, THREE = (f"{REVISIONS}{date}" for date in (FIRST, SECOND, NEXT))


def edited_with_sums(place: Path) -> None:
    """Changes a word of the oldest text and writes every sum anew."""
    text = place / ONE / "notice.md"
    text.write_text(text.read_text().replace("We say this", "We never say this"))
    write_chain(sealed_folders(place))


def one_revision_resealed(safe: Safe) -> list[str]:
    """A text and its own sums are edited: the next revision was sealed onto other sums."""
    def change(place: Path) -> None:
        (place / TWO / "notice.md").write_text("# Example Notice\n")
        write_sums(place / TWO, reference(place / ONE))
    place = safe.altered(change)
    return safe.unnoticed(place, TWO) + safe.agreed(place)


def chain_rewritten(safe: Safe) -> list[str]:
    """All sums are written anew: seen with a checkpoint, and by documented limits not without."""
    place = safe.altered(edited_with_sums)
    run = safe.verify(place, "--against", str(safe.checkpoint))
    faults = [] if run.status == 3 else [f"--against: status {run.status}: {run.start}"]
    faults += [] if NEXT in run.text else [f"{NEXT} is not named: {run.start}"]
    digest = safe.checkpoint.read_text().split("revision: ")[1].split()[1]
    run = safe.verify(place, "--against", digest)
    faults += [] if run.status == 3 else [f"--against {digest}: status {run.status}: {run.start}"]
    alone = safe.verify(place)
    faults += [] if alone.status == 0 else [f"without: status {alone.status}: {alone.start}"]
    return faults + safe.agreed(place)


def rolled_back(safe: Safe) -> list[str]:
    """The newest revision is gone: seen with a checkpoint, and by documented limits not without."""
    place = safe.altered(lambda place: shutil.rmtree(place / THREE))
    run = safe.verify(place, "--against", str(safe.checkpoint))
    faults = [] if run.status == 3 else [f"--against: status {run.status}: {run.start}"]
    faults += [] if NEXT in run.text else [f"{NEXT} is not named: {run.start}"]
    alone = safe.verify(place)
    faults += [] if alone.status == 0 else [f"without: status {alone.status}: {alone.start}"]
    return faults + safe.agreed(place)


def mixed(safe: Safe) -> list[str]:
    """The newest revision of a rewritten store is put onto the true ones before it."""
    def change(place: Path) -> None:
        true = place / "true"
        shutil.copytree(place / REVISIONS, true)
        edited_with_sums(place)
        for date in (FIRST, SECOND):
            shutil.rmtree(place / REVISIONS / date)
            (true / date).rename(place / REVISIONS / date)
        shutil.rmtree(true)
    place = safe.altered(change)
    return safe.unnoticed(place, THREE) + safe.agreed(place)


def forked(safe: Safe) -> list[str]:
    """Two branches that each sealed a revision are merged by copying."""
    other = safe.store.copied(safe.folder / "branch")
    lay(other, draft("2024-10", "the words of a branch"))
    must(seal(safe.program, other), "sealing on a branch")
    place = safe.altered(lambda place: shutil.copytree(
        other / REVISIONS / "2024-10", place / REVISIONS / "2024-10"))
    faults = safe.unnoticed(place, f"{REVISIONS}2024-10", f"'{NEXT}'") + safe.agreed(place)
    lay(place, draft("2024-11", "words after the merge"))
    return faults + refused(safe, place, 3)


def refused(safe: Safe, place: Path, *statuses: int) -> list[str]:
    """What is wrong with a seal that must not happen: it writes nothing."""
    before = tree(place)
    run = seal(safe.program, place)
    faults = [] if run.status in statuses else [f"seal: status {run.status}: {run.start}"]
    return faults + [f"seal: {line}" for line in difference(before, tree(place))]


def nothing_new(safe: Safe) -> list[str]:
    """Sealing what is sealed already, with and without a record, writes nothing."""
    place = safe.altered(lambda place: None)
    faults = refused(safe, place, 1)
    lay(place, {DRAFT + "amendment.yml": amendment("2024-11", "the same again")})
    faults += refused(safe, place, 1)
    dry = safe.altered(lambda place: lay(place, draft("2024-11", "more")))
    before = tree(dry)
    run = seal(safe.program, dry, "--dry-run")
    faults += [] if run.status == 0 else [f"--dry-run: status {run.status}: {run.start}"]
    return faults + difference(before, tree(dry)) + leftovers(dry)


def older_date(safe: Safe) -> list[str]:
    """A draft with a date before the last revision's: what was sealed stays as it is."""
    place = safe.altered(lambda place: lay(place, draft("2022-01", "words of long ago")))
    return refused(safe, place, 1)


def altered_before_seal(safe: Safe) -> list[str]:
    """Nothing is sealed onto a revision that was altered."""
    place = safe.store.copied(safe.folder / "w")
    (place / TWO / "notice.md").write_text("# Example Notice\n")
    return refused(safe, place, 3)


def converted(safe: Safe) -> list[str]:
    """A checkout that turned line ends into CRLF: said as such, with the way out."""
    faults = []
    for only in ("SHA256SUMS", "notice.md", None):
        def change(place: Path, only=only) -> None:
            for path in (place / REVISIONS).rglob("*"):
                if path.is_file() and only in (None, path.name):
                    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
        place = safe.altered(change)
        found = safe.unnoticed(place, f"{TWO}/{only or 'notice.md'}", r"(?i)\.gitattributes")
        faults += [f"{only or 'all files'}: {fault}" for fault in found]
    return faults


CASES = {
    "A095: a text and its sums are edited together": one_revision_resealed,
    "A095: a text and all sums are edited together": chain_rewritten,
    "A096: the newest revision is taken away": rolled_back,
    "A096: revisions of two stores are mixed": mixed,
    "T5: two branches each sealed a revision": forked,
    "A098: sealing what is sealed": nothing_new,
    "A098: sealing with an older date": older_date,
    "A098: sealing onto an altered revision": altered_before_seal,
    "A101: line ends that a checkout converted": converted,
}


def tampering(program: Program, amount: Amount, report: Report) -> None:
    """Every alteration."""
    with scratch(MEMORY) as folder:
        safe = Safe(program, folder)
        report.guarded("T14: an untouched store, by three programs", lambda: untouched(safe))
        report.guarded("A093: single bits of sealed files", lambda: bits(safe, amount))
        report.guarded("A093: bytes of the sums", lambda: sums_bytes(safe, amount))
        files(safe, report)
        for title, check in CASES.items():
            report.guarded(title, lambda check=check: check(safe))
        report.guarded("T14: the store is still untouched", lambda: untouched(safe))
