"""Real disks that are full, read-only or locked, and what the umask does (A100, A111, A121).

Mounts and `chattr` need root; where there is none, those cases are left out with a note.
"""

import contextlib
import os
import shutil
import stat
import subprocess
from collections.abc import Callable
from pathlib import Path

from Tests.Faults.amounts import Amount
from Tests.Faults.judging import SealStates, kept, leftovers, told, verified
from Tests.Faults.kills import ENVIRONMENT
from Tests.Faults.stores import DRAFT, MEMORY, NEXT, REVISIONS, Store, seal
from Tests.Program.program import Program, Run, difference, scratch, tree
from Tests.Program.report import Report

NOBODY = 65534
MEGABYTE = 1 << 20


@contextlib.contextmanager
def mounted(folder: Path, *options: str):
    """Something mounted at a folder, for as long as it is looked at."""
    folder.mkdir(exist_ok=True)
    subprocess.run(["mount", *options, str(folder)], check=True, capture_output=True)
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True, capture_output=True)


def can_mount() -> bool:
    """Whether this user may mount a file system here."""
    with scratch() as folder:
        try:
            with mounted(folder / "m", "-t", "tmpfs", "-o", "size=64k", "none"):
                return True
        except (OSError, subprocess.CalledProcessError):
            return False


def disks(program: Program, amount: Amount, report: Report) -> None:
    """Every case of this file."""
    with scratch(MEMORY) as folder:
        few_descriptors(program, Store.make(program, folder), folder, amount, report)
    # `chattr` needs a file system on a disk.
    with scratch() as folder:
        store = Store.make(program, folder)
        if can_mount():
            full_disks(program, store, folder, amount, report)
            read_only(program, store, folder, report)
        else:
            print("left out: A100, A111: mounting is not possible here")
        locked(program, store, folder, report)
        masks(program, store, folder, report)


# Full disks

def full_disks(program: Program, store: Store, folder: Path, amount: Amount, report: Report
               ) -> None:
    """A tmpfs of 1 MiB on which ever less is free."""
    rooms = amount.chosen("tmpfs", range(0, 80, 2), 10)
    for name, command in {"a seal": seal, "a build": build}.items():
        report.guarded(f"A111: {name} on a disk of 1 MiB, {len(rooms)} times with other room left",
                       lambda command=command: [
                           f"{room} KiB free: {fault}" for room in rooms
                           for fault in on_full_disk(program, store, folder, room, command)])


def build(program: Program, folder: Path) -> Run:
    """A build that puts drafts on the pages too."""
    return program.build(folder, "--drafts")


def on_full_disk(program: Program, store: Store, folder: Path, room: int,
                 command: Callable[[Program, Path], Run]) -> list[str]:
    """Fills a disk but for some room, runs, makes room, and runs again."""
    with mounted(folder / "disk", "-t", "tmpfs", "-o", "size=1m,mode=755", "none") as disk:
        place = disk / "w"
        shutil.copytree(store.before, place)
        before = tree(place)
        fill(disk, room * 1024)
        run = command(program, place)
        faults = []
        if run.status != 0:
            faults += told(run, "ENOSPC") + kept(before, place)
        (disk / "filling").unlink()
        again = command(program, place)
        if again.status != (1 if command is seal and run.status == 0 else 0):
            faults.append(f"with room: status {again.status}: {again.start}")
        whole = store.copied(folder / "whole")
        command(program, whole)
        return faults + difference(tree(whole), tree(place)) + leftovers(place)


def fill(disk: Path, room: int) -> None:
    """Writes a file that leaves just so much free."""
    free = os.statvfs(disk).f_bavail * os.statvfs(disk).f_frsize
    (disk / "filling").write_bytes(bytes(max(0, free - room)))


def few_descriptors(program: Program, store: Store, folder: Path, amount: Amount, report: Report
                    ) -> None:
    """Ever more files may be open at a time."""
    for words in (["seal", "example"], ["build", "--drafts"], ["verify"], ["check"]):
        def check(words=words) -> list[str]:
            whole, faults = store.copied(folder / "whole"), []
            answer = program.run(*words, folder=whole, environment=ENVIRONMENT)
            for count in range(4, amount.count(40, 16)):
                place = store.copied(folder / "w")
                run = program.run(*words, folder=place, environment=ENVIRONMENT,
                                  wrapper=("prlimit", f"--nofile={count}"))
                if "loading shared libraries" in run.text:
                    continue
                found = []
                if run.status:
                    found += told(run, "EMFILE") + kept(tree(store.before), place)
                    run = program.run(*words, folder=place, environment=ENVIRONMENT)
                found += difference(tree(whole), tree(place)) + leftovers(place)
                found += [] if run.text == answer.text else [f"says {run.start}"]
                faults += [f"{count} files: {fault}" for fault in found]
            return faults

        report.guarded(f"A111: '{' '.join(words)}' while few files may be open", check)


# Places that cannot be written

def read_only(program: Program, store: Store, folder: Path, report: Report) -> None:
    """A read-only mount."""
    def check() -> list[str]:
        place = store.copied(folder / "w")
        before = tree(place)
        with mounted(place, "--bind", str(place)):
            subprocess.run(["mount", "-o", "remount,ro,bind", str(place)], check=True)
            runs = [seal(program, place), program.build(place)]
            reading = [program.run(*words, folder=place) for words in
                       (["verify"], ["check"], ["history", "example"])]
        faults = [fault for run in runs for fault in told(run, "EROFS")]
        faults += [f"reading alone: status {run.status}: {run.start}" for run in reading
                   if run.status != 0]
        return faults + difference(before, tree(place))

    report.guarded("A100: a store on a read-only mount", check)


def locked(program: Program, store: Store, folder: Path, report: Report) -> None:
    """Folders and files that the user may not write, and immutable ones."""
    user = NOBODY if os.geteuid() == 0 else None
    for name, path in {"workspace": ".", "notice": "Notices/example", "draft": DRAFT,
                       "revisions": REVISIONS}.items():
        report.guarded(f"A100: the folder '{name}' without write permission", lambda path=path:
                       without_permission(program, store, folder, path, user))
    report.guarded("A121: an output with a folder of another user", lambda: foreign_output(
        program, store, folder, user))
    if not can_make_immutable(folder):
        print("left out: A100: chattr +i is not possible here")
        return
    for name, path in {"notice": "Notices/example", "draft": DRAFT, "revisions": REVISIONS,
                       "last revision": f"{REVISIONS}2023-11",
                       "draft's amendment": f"{DRAFT}amendment.yml"}.items():
        report.guarded(f"A100: the {name} is immutable", lambda path=path: immutable(
            program, store, folder, path))


def owned(folder: Path, user: int | None) -> None:
    """Gives a workspace to a user."""
    if user is not None:
        for path in [folder, *folder.rglob("*")]:
            os.chown(path, user, user)


def sealed_or_told(program: Program, store: Store, run: Run, place: Path, causes: tuple[str, ...]
                   ) -> list[str]:
    """What is wrong with a seal that was hindered: nothing half, and the reason told."""
    states = SealStates(SealStates.sources(store.before), SealStates.sources(store.after))
    state = states.name(place)
    faults = states.faults(place) + verified(program, place)
    if run.status == 0:
        return faults + ([] if state == "after" else [f"status 0, but the state is {state}"])
    if all(told(run, cause) for cause in causes):
        faults += told(run, causes[0])
    return faults


def without_permission(program: Program, store: Store, folder: Path, path: str, user: int | None
                       ) -> list[str]:
    """Takes the right to write a folder away, seals, gives it back, and seals again."""
    place = store.copied(folder / "w")
    owned(place, user)
    os.chmod(place / path, 0o555)
    run = seal(program, place, user=user)
    faults = sealed_or_told(program, store, run, place, ("EACCES",))
    os.chmod(place / path, 0o755)
    again = seal(program, place, user=user)
    if again.status not in ((0,) if run.status else (1,)):
        faults.append(f"with permission: status {again.status}: {again.start}")
    return faults + difference(tree(store.after), tree(place)) + leftovers(place)


def foreign_output(program: Program, store: Store, folder: Path, user: int | None) -> list[str]:
    """Builds where the old pages belong to root."""
    place = store.copied(folder / "w")
    os.chmod(place / "Output/example", 0o555)
    if user is not None:
        owned(place / "Notices", user)
    before = tree(place / "Output")
    run = program.build(place, "--drafts", user=user)
    faults = kept(before, place / "Output") if run.status else []
    faults += told(run, "EACCES") if run.status else []
    os.chmod(place / "Output/example", 0o755)
    again = program.build(place, "--drafts")
    if again.status != 0:
        faults.append(f"as the owner: status {again.status}: {again.start}")
    return faults + leftovers(place)


def can_make_immutable(folder: Path) -> bool:
    """Whether the file system has such a thing, and this user may use it."""
    probe = folder / "probe"
    probe.write_bytes(b"")
    can = subprocess.run(["chattr", "+i", str(probe)], capture_output=True).returncode == 0
    subprocess.run(["chattr", "-i", str(probe)], capture_output=True)
    return can


def immutable(program: Program, store: Store, folder: Path, path: str) -> list[str]:
    """Makes something immutable, seals, and seals again when it is no more."""
    place = store.copied(folder / "w")
    subprocess.run(["chattr", "+i", str(place / path)], check=True)
    try:
        run = seal(program, place)
        faults = sealed_or_told(program, store, run, place, ("EPERM", "EACCES"))
    finally:
        subprocess.run(["chattr", "-i", str(place / path)], check=True)
    again = seal(program, place)
    if again.status not in ((0,) if run.status else (1,)):
        faults.append(f"mutable again: status {again.status}: {again.start}")
    return faults + difference(tree(store.after), tree(place)) + leftovers(place)


# Modes

def masks(program: Program, store: Store, folder: Path, report: Report) -> None:
    """What is published and sealed can be read by all, whatever the umask."""
    for mask in (0o022, 0o077, 0o777):
        report.guarded(f"A121: modes under umask {mask:03o}", lambda mask=mask: modes(
            program, store, folder, mask))


def modes(program: Program, store: Store, folder: Path, mask: int) -> list[str]:
    """Seals and builds under a umask, and looks at the modes."""
    place = store.copied(folder / "w")
    shutil.rmtree(place / "Output")
    runs = [seal(program, place, umask=mask), program.build(place, umask=mask)]
    faults = [f"status {run.status}: {run.start}" for run in runs if run.status]
    for made in (place / REVISIONS / NEXT, place / DRAFT / "amendment.yml", place / "Output"):
        for path in [made, *made.rglob("*")]:
            wanted = 0o755 if path.is_dir() else 0o644
            found = stat.S_IMODE(path.stat().st_mode)
            if found != wanted:
                faults.append(f"{path.relative_to(place)}: mode {found:o}, not {wanted:o}")
    return faults
