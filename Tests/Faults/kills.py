"""Runs that are killed: at each of their system calls, and at random moments (A108, T3).

Each time the old state or the new one is there, whole; the next run ends well and leaves nothing.
"""

import os
import signal
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from Tests.Faults.amounts import Amount
from Tests.Faults.calls import NO_EXCHANGE, Point, killed, traced, turning_points
from Tests.Faults.judging import SealStates, kept, leftovers, verified
from Tests.Faults.stores import MEMORY, SEALED_AT, TEXT, Store, must, seal, text
from Tests.Program.program import (
    AS_OF, Program, Run, difference, lay, scratch, tree)
from Tests.Program.report import Report

ENVIRONMENT = {**os.environ, "SOURCE_DATE_EPOCH": str(SEALED_AT)}
BUILD = ["build", "--drafts", "--as-of", AS_OF]
SEAL = ["seal", "example"]


@dataclass(frozen=True)
class Victim:
    """A command, the workspace on which it is killed, and the judge of what that leaves."""

    program: Program
    arguments: list[str]
    fresh: Callable[[Path], Path]
    judge: Callable[[Path], list[str]]
    #: What `strace` does to all calls, beside the kill.
    always: tuple[str, ...] = ()

    def run(self, folder: Path, wrapper: tuple[str, ...] = ()) -> Run:
        """Runs it to its end."""
        return self.program.run(*self.arguments, folder=folder, environment=ENVIRONMENT,
                                wrapper=wrapper)

    def points(self, folder: Path) -> list[Point]:
        """The calls of a run that nothing disturbs."""
        run, found = traced(self.program, self.arguments, self.fresh(folder / "w"),
                            folder / "trace", always=self.always, environment=ENVIRONMENT)
        must(run, " ".join(self.arguments))
        # A call that fails anyhow cannot be killed in as well, and need not.
        return [point for point in found if not self.always or point.name != "renameat2"]

    def killed_at(self, point: Point, folder: Path) -> list[str]:
        """What is wrong after a kill at a call."""
        run = self.run(self.fresh(folder / "w"), killed(point, self.always))
        faults = [] if run.status == -signal.SIGKILL else [f"not killed: status {run.status}"]
        return [f"{point.title}: {fault}" for fault in faults + self.judge(folder / "w")]

    def killed_after(self, seconds: float, folder: Path) -> list[str]:
        """What is wrong after a kill at a moment."""
        self.fresh(folder / "w")
        process = subprocess.Popen(
            [self.program.path, *self.arguments], cwd=folder / "w", env=ENVIRONMENT,
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(seconds)
        process.kill()
        process.wait()
        return [f"after {seconds * 1000:.1f} ms: {fault}" for fault in self.judge(folder / "w")]

    def duration(self, folder: Path) -> float:
        """How long a run takes here, on the clock."""
        times = []
        for _ in range(3):
            self.fresh(folder / "w")
            start = time.monotonic()
            self.run(folder / "w")
            times.append(time.monotonic() - start)
        return sorted(times)[1]


def seal_victim(program: Program, store: Store) -> Victim:
    """A seal of the draft."""
    states = SealStates(SealStates.sources(store.before), SealStates.sources(store.after))
    site = tree(store.before / "Output")

    def judge(folder: Path) -> list[str]:
        faults = states.faults(folder) + verified(program, folder)
        faults += built(folder)
        return faults + completed(states.name(folder), folder)

    def built(folder: Path) -> list[str]:
        # In a copy, for a build may complete what a seal left, and the next seal has to as well.
        place = Store(folder, folder).copied(folder.with_name("built"))
        run = program.build(place)
        if run.status != 0:
            return [f"a build of what is there: status {run.status}: {run.start}"]
        is_old = states.name(place) == "before"
        found = difference(site, tree(place / "Output")) if is_old else []
        return [f"built: {line}" for line in found + states.faults(place)]

    def completed(state: str | None, folder: Path) -> list[str]:
        run = seal(program, folder)
        # There is nothing to seal where the killed run had come to its end but for its last words.
        allowed = (0, 1) if state == "after" else (0,)
        faults = [] if run.status in allowed else [f"next seal: status {run.status}: {run.start}"]
        faults += [f"next seal: {line}" for line in difference(
            states.after, SealStates.sources(folder))]
        return faults + leftovers(folder) + verified(program, folder)

    return Victim(program, SEAL, store.copied, judge)


def build_victim(program: Program, store: Store, folder: Path) -> Victim:
    """A build of a draft that is not the one of the last build."""
    template = edited_since_build(program, store, folder / "template")
    old = tree(template / "Output")
    sources = tree(template / "Notices")
    new_site = Store(template, template).copied(folder / "new-site")
    must(program.run(*BUILD, folder=new_site), "the reference build")
    new = tree(new_site / "Output")

    def judge(place: Path) -> list[str]:
        found = tree(place / "Output")
        faults = [] if found in (old, new) else [
            f"neither old nor new: {line}" for line in kept(old, place / "Output")]
        faults += [f"sources: {line}" for line in difference(sources, tree(place / "Notices"))]
        run = program.run(*BUILD, folder=place)
        if run.status != 0:
            faults.append(f"next build: status {run.status}: {run.start}")
        return faults + kept(new, place / "Output") + leftovers(place)

    return Victim(program, BUILD, Store(template, template).copied, judge)


def edited_since_build(program: Program, store: Store, folder: Path) -> Path:
    """A workspace whose site shows the draft as it was before its last edit."""
    store.copied(folder)
    must(program.run(*BUILD, folder=folder), "the build with drafts")
    lay(folder, {TEXT: text("something else by now", paragraphs=3)})
    return folder


def at_calls(victim: Victim, name: str, folder: Path, amount: Amount, report: Report,
             sample: int, full: int | None = None) -> None:
    """Kills at every call; or at some, and about each rename."""
    found = victim.points(folder)
    chosen = amount.chosen(f"kill {name}", found, sample, full)
    points = [point for point in found if point in {*chosen, *turning_points(found)}]
    report.guarded(f"A108: {name} killed at {len(points)} of its {len(found)} calls", lambda: [
        fault for point in points for fault in victim.killed_at(point, folder)])


def at_moments(victim: Victim, name: str, folder: Path, amount: Amount, report: Report,
               sample: int) -> None:
    """Kills at random moments."""
    count = amount.count(200, sample)

    def check() -> list[str]:
        whole, chance = victim.duration(folder), amount.chance(f"moments {name}")
        moments = [chance.random() * whole for _ in range(count)]
        return [fault for moment in moments for fault in victim.killed_after(moment, folder)]

    report.guarded(f"A108: {name} killed at {count} random moments", check)


def builds(program: Program, amount: Amount, report: Report) -> None:
    """Kills of a build."""
    with scratch(MEMORY) as folder:
        store = Store.make(program, folder)
        victim = build_victim(program, store, folder)
        at_calls(victim, "a build", folder, amount, report, 40)
        at_moments(victim, "a build", folder, amount, report, 15)


def seals(program: Program, amount: Amount, report: Report) -> None:
    """Kills of a seal."""
    with scratch(MEMORY) as folder:
        store = Store.make(program, folder)
        victim = seal_victim(program, store)
        at_calls(victim, "a seal", folder, amount, report, 60)
        at_moments(victim, "a seal", folder, amount, report, 25)
        at_calls(replace(victim, always=NO_EXCHANGE), "a seal where nothing can be exchanged",
                 folder, amount, report, 12, full=200)
        for number, point in enumerate(turning_points(victim.points(folder))):
            interrupted = store.copied(folder / f"interrupted-{number}")
            victim.run(interrupted, killed(point))
            again = replace(victim, fresh=Store(interrupted, interrupted).copied)
            at_calls(again, f"a seal after one that was killed at {point.name} {point.turn}",
                     folder, amount, report, 12, full=60)
