"""Sources that go away or change between being listed and being read (A120).

The program is stopped at the call before the one that opens the source, so no case depends on time.
"""

import os
import re
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from Tests.Faults.amounts import Amount
from Tests.Faults.calls import OPENING, Point, traced
from Tests.Faults.judging import leftovers, verified
from Tests.Faults.kills import BUILD, ENVIRONMENT, SEAL
from Tests.Faults.stores import (
    AMENDMENT, MEMORY, NOTICE, SUPPLEMENT, TABLE, TEXT, Store, amendment, must, text)
from Tests.Program.program import Program, lay, scratch, tree
from Tests.Program.report import Report

NOBODY = 65534
SOURCES = ("Notices/workspace.yml", NOTICE + "notice.yml", TEXT, AMENDMENT, SUPPLEMENT, TABLE)
CHANGES: dict[str, Callable[[Path], object]] = {
    "deleted": os.unlink,
    "renamed": lambda path: path.rename(path.with_name("renamed-" + path.name)),
    "made unreadable": lambda path: path.chmod(0),
    "made a folder": lambda path: (path.unlink(), path.mkdir()),
    "made a link": lambda path: (path.unlink(), path.symlink_to("/etc/passwd")),
    "made a queue": lambda path: (path.unlink(), os.mkfifo(path)),
}


def opening(points: list[Point], source: str) -> tuple[Point, Point]:
    """The first call that opens a source, and the one before it."""
    for before, point in zip(points, points[1:]):
        if point.name in OPENING and re.search(rf"= \d+<[^>]*/{re.escape(source)}>", point.line):
            return before, point
    raise RuntimeError(f"{source} is not opened")


def run_with_stop(program: Program, words: list[str], place: Path, log: Path, point: Point,
                  change: Callable[[], object], user: int | None) -> tuple[int, str]:
    """Runs until a call is done, lets something happen, and runs on to the end."""
    log.unlink(missing_ok=True)
    process = subprocess.Popen(
        ["strace", "-f", "-o", str(log), "-e", f"trace={point.name}", "-e",
         f"inject={point.name}:signal=STOP:when={point.turn}", program.path, *words],
        cwd=place, env=ENVIRONMENT, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE, user=user)
    while process.poll() is None:
        log_text = log.read_text(errors="replace") if log.exists() else ""
        stop = re.search(r"(?m)^(\d+) +--- stopped by SIGSTOP ---$", log_text)
        if stop:
            change()
            os.kill(int(stop[1]), signal.SIGCONT)
            break
        time.sleep(0.002)
    try:
        errors = process.communicate(timeout=30)[1]
    except subprocess.TimeoutExpired:
        process.terminate()
        process.communicate()
        return -1, "it hangs"
    return process.returncode, errors.decode("utf-8", "backslashreplace")


class Stage:
    """A command, its workspace, and the calls that open the sources."""

    def __init__(self, program: Program, store: Store, folder: Path, words: list[str]):
        self.program, self.store, self.folder, self.words = program, store, folder, words
        self.user = NOBODY if os.geteuid() == 0 else None
        os.chmod(folder, 0o777)
        self.log = folder / "trace"
        place = self.fresh()
        run, self.points = traced(program, words, place, self.log, environment=ENVIRONMENT,
                                  user=self.user)
        must(run, " ".join(words))
        self.log.unlink()

    def fresh(self) -> Path:
        """A copy that belongs to the user of the runs."""
        place = self.store.copied(self.folder / "w")
        if self.user is not None:
            for path in [place, *place.rglob("*")]:
                os.chown(path, self.user, self.user)
        return place

    def faults(self, source: str, change: Callable[[Path], object]) -> list[str]:
        """What is wrong when a source changes before it is read."""
        place = self.fresh()
        before = self.published(place)
        status, words = run_with_stop(
            self.program, self.words, place, self.log, opening(self.points, source)[0],
            lambda: change(place / source), self.user)
        if status == 0:
            # Whoever goes on without the file publishes or seals less than there was.
            return [f"{source}: status 0"] + leftovers(place)
        faults = [] if status in (1, 2) else [f"status {status}: {words[-300:]}"]
        faults += [] if Path(source).name in words else [f"not named: {words[-300:]}"]
        faults += [] if self.published(place) == before else ["something was published"]
        return [f"{source}: {fault}" for fault in faults + leftovers(place)]

    @staticmethod
    def published(place: Path) -> list[dict[str, bytes]]:
        """The site and the revisions; the draft may hold what blocks whoever opens it."""
        return [tree(place / "Output"), tree(place / NOTICE / "revisions")]


def whole_change(program: Program, store: Store, folder: Path, stage: Stage) -> list[str]:
    """A seal whose text is replaced by another whole one as it is read seals one of both; where
    the record changes as well it may ask to be run again (2)."""
    new, faults = text("the words that came in between"), []
    for files, statuses in (({TEXT: new}, (0,)),
                            ({TEXT: new, AMENDMENT: amendment("2024-10", "more")}, (0, 2))):
        place = stage.fresh()
        status, words = run_with_stop(
            program, SEAL, place, stage.log, opening(stage.points, TEXT)[0],
            lambda: lay(place, files), stage.user)
        sealed = list((place / NOTICE / "revisions").glob("2024-*/notice.md"))
        if status not in statuses or len(sealed) != (status == 0):
            faults.append(f"status {status}, sealed {sealed}: {words[-300:]}")
        faults += [f"{path}: neither" for path in sealed
                   if path.read_text() not in (new, (store.before / TEXT).read_text())]
        faults += leftovers(place) + verified(program, place)
    return faults


def during(program: Program, words: list[str], name: str, report: Report) -> None:
    """Every change of every source under one command."""
    with scratch(MEMORY) as folder:
        store = Store.make(program, folder)
        stage = Stage(program, store, folder, words)
        for title, change in CHANGES.items():
            report.guarded(f"A120: a source is {title} while {name} runs", lambda change=change: [
                fault for source in SOURCES for fault in stage.faults(source, change)])
        if words == SEAL:
            report.guarded("A099: a text is replaced as it is read", lambda: whole_change(
                program, store, folder, stage))


def builds(program: Program, amount: Amount, report: Report) -> None:
    """Sources that change under a build."""
    during(program, BUILD, "a build", report)


def seals(program: Program, amount: Amount, report: Report) -> None:
    """Sources that change under a seal."""
    during(program, SEAL, "a seal", report)
