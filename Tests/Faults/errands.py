"""The other commands that write among the sources, killed and with failing calls (A108, A111).

A draft that is set back, a seal that is undone, a fork that is repaired, a late translation, a
shared value, an archive entry, a text that is withheld.
"""

import shutil
import signal
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from Tests.Faults.amounts import Amount
from Tests.Faults.calls import Point, failed, killed, traced, turning_points
from Tests.Faults.failures import errors_for
from Tests.Faults.judging import TEMPORARY, SealStates, leftovers, told
from Tests.Faults.kills import ENVIRONMENT
from Tests.Faults.stores import (
    DRAFT, FIRST, MEMORY, NEXT, NOTICE, REVISIONS, SECOND, TEXT, Store, amendment, draft, must,
    seal, text)
from Tests.Program.program import Program, difference, lay, scratch
from Tests.Program.report import Report

JAPANESE = """\
# 通知の例

## 収集する情報 {#data topic=data-categories}

これはお知らせです。

## クッキー {#cookies topic=cookies}

::: region EEA, APAC
いつでも異議を申し立てることができます。[](#contact)をご覧ください。
:::

::: table cookies

## お問い合わせ {#contact topic=contact}

{{contact-email}}の{{office}}までご連絡ください。
"""


def edited(program: Program, store: Store, folder: Path) -> None:
    """A draft with edits that nobody has sealed."""
    store.copied(folder)


def sealed_and_edited(program: Program, store: Store, folder: Path) -> None:
    """A sealed draft that was edited again."""
    store.copied(folder, sealed=True)
    lay(folder, {TEXT: text("words that are in no revision")})


def forked(program: Program, store: Store, folder: Path) -> None:
    """Two branches that each sealed a revision."""
    store.copied(folder)
    lay(folder, draft("2024-10", "the words of a branch"))
    must(seal(program, folder), "sealing on a branch")
    branch = folder.with_name("branch")
    shutil.rmtree(branch, ignore_errors=True)
    shutil.move(folder / REVISIONS / "2024-10", branch)
    store.copied(folder, sealed=True)
    shutil.move(branch, folder / REVISIONS / "2024-10")


def translated(program: Program, store: Store, folder: Path) -> None:
    """A draft with a translation that its revision lacks."""
    store.copied(folder, sealed=True)
    lay(folder, {DRAFT + "notice.ja.md": JAPANESE})


def valued(program: Program, store: Store, folder: Path) -> None:
    """A sealed draft that a shared value has changed since."""
    store.copied(folder, sealed=True)
    path = folder / "Notices/workspace.yml"
    path.write_text(path.read_text().replace("privacy@example.com", "legal@example.org"))


def reconstructed(program: Program, store: Store, folder: Path) -> None:
    """An archive entry without sums."""
    store.copied(folder, sealed=True)
    entry = NOTICE + "archive/2003-05/"
    lay(folder, {entry + "notice.md": text("the words of long ago"),
                 entry + "tables/cookies.csv": "Name,Purpose\nsession,Signing in\n",
                 entry + "amendment.yml": amendment("2003-05", "long ago"),
                 entry + "provenance.yml": "source: A printed copy.\nseen: 2003-06-01\n"
                                           "by: A. Example\non: 2024-11-01\n"})


@dataclass(frozen=True)
class Errand:
    """A command, and how its workspace comes about."""

    name: str
    words: list[str]
    prepare: Callable[[Program, Store, Path], None]


ERRANDS = (
    Errand("setting a draft back", ["draft", "example", "--from", FIRST], edited),
    Errand("undoing a seal", ["seal", "example", "--onto", SECOND], sealed_and_edited),
    Errand("repairing a fork", ["seal", "example", "--onto", NEXT], forked),
    Errand("sealing a translation", ["seal", "example", "--language", "ja", "--for", NEXT],
           translated),
    Errand("sealing what a value changed", ["seal", "--all-by", "contact-email", "--summary",
                                            "Our address is another one.", "--date", "2024-11"],
           valued),
    Errand("sealing an archive entry", ["seal", "example", "--archive", "2003-05"], reconstructed),
    Errand("withholding a text", [
        "seal", "example", "--withhold", f"revisions/{FIRST}/supplements/united-states.md",
        "--by", "District Court", "--reason", "Order 1/2024", "--on", "2024-11-01"], valued),
)


class Attempt:
    """An errand with its workspace before and after, and the calls that it makes."""

    def __init__(self, program: Program, errand: Errand, store: Store, folder: Path):
        self.program, self.errand, self.folder = program, errand, folder
        self.prepared = folder / "prepared"
        errand.prepare(program, store, self.prepared)
        self.before = SealStates.sources(self.prepared)
        place = self.fresh()
        run, self.points = traced(program, errand.words, place, folder / "trace",
                                  environment=ENVIRONMENT)
        self.output = must(run, errand.name).output
        self.after = SealStates.sources(place)
        # Whatever happens on the way, words that are in both must be somewhere.
        self.lasting = set(self.before.values()) & set(self.after.values())

    def fresh(self) -> Path:
        """A copy of the workspace as it was before."""
        place = self.folder / "w"
        shutil.rmtree(place, ignore_errors=True)
        shutil.copytree(self.prepared, place, symlinks=True)
        return place

    @staticmethod
    def present(place: Path) -> dict[str, bytes]:
        """The sources without what runs leave under temporary names."""
        return {path: content for path, content in SealStates.sources(place).items()
                if not TEMPORARY.search(path)}

    def run(self, place: Path, wrapper: tuple[str, ...] = ()):
        """Runs the command."""
        return self.program.run(*self.errand.words, folder=place, environment=ENVIRONMENT,
                                wrapper=wrapper)

    def again(self, place: Path) -> list[str]:
        """What is wrong once the command was given again."""
        is_done = self.present(place) == self.after
        # A repair that is done is not asked for again: then the same words undo a seal.
        is_repaired = is_done and self.errand.prepare is forked
        run = self.program.build(place) if is_repaired else self.run(place)
        # What is done already can be refused, and what recovery has completed.
        allowed = (0, 1, 2) if is_done else (0, 1)
        faults = [] if run.status in allowed else [f"again: status {run.status}: {run.start}"]
        faults += [f"again: {line}" for line in difference(self.after, SealStates.sources(place))]
        verify = self.program.run("verify", folder=place)
        faults += [] if verify.status == 0 else [f"verify: status {verify.status}: {verify.start}"]
        return faults + leftovers(place)

    def killed_at(self, point: Point) -> list[str]:
        """What is wrong after a kill."""
        place = self.fresh()
        run = self.run(place, killed(point))
        faults = [] if run.status == -signal.SIGKILL else [f"not killed: status {run.status}"]
        lost = self.lasting - set(SealStates.sources(place).values())
        faults += [f"lost: {content[:60]!r}" for content in lost]
        # A fork stands in the way of a build until it is repaired.
        allowed = (0, 3) if self.errand.prepare is forked else (0,)
        copy = Store(place, place).copied(self.folder / "built")
        build = self.program.build(copy)
        if build.status not in allowed:
            faults.append(f"a build: status {build.status}: {build.start}")
        return [f"{point.title}: {fault}" for fault in faults + self.again(place)]

    def failed_at(self, point: Point, error: str) -> list[str]:
        """What is wrong after a failing call."""
        place = self.fresh()
        run = self.run(place, failed(point, error))
        found = self.present(place)
        wanted = self.after if run.status == 0 or (
            point.is_late and found != self.before) else self.before
        faults = [f"status {run.status}: {line}" for line in difference(wanted, found)]
        faults += told(run, error) if run.status else []
        if run.status == 0 and run.output != self.output:
            faults.append(f"status 0, but says {run.output.decode()}")
        return [f"{point.title} {error}: {fault}" for fault in faults + self.again(place)]


def errands(program: Program, amount: Amount, report: Report) -> None:
    """Kills and failures of each errand."""
    for errand in ERRANDS:
        with scratch(MEMORY) as folder:
            store = Store.make(program, folder)
            try:
                attempt = Attempt(program, errand, store, folder)
            except RuntimeError as error:
                report.case(f"{errand.name} can be done", [str(error)])
                continue
            sweep(attempt, amount, report)


def sweep(attempt: Attempt, amount: Amount, report: Report) -> None:
    """Both sweeps of one errand."""
    name = attempt.errand.name
    chosen = amount.chosen(f"kill {name}", attempt.points, 10, full=150)
    points = [point for point in attempt.points
              if point in {*chosen, *turning_points(attempt.points)}]
    report.guarded(f"A108: {name}, killed at {len(points)} of its {len(attempt.points)} calls",
                   lambda: [fault for point in points for fault in attempt.killed_at(point)])
    cases = amount.chosen(f"fail {name}", [
        (point, error) for point in attempt.points for error in errors_for(point)], 14, full=150)
    report.guarded(f"A111: {name}, where {len(cases)} calls fail, one a run", lambda: [
        fault for point, error in cases for fault in attempt.failed_at(point, error)])
