"""Runs in which one system call fails (A111, T4), or does less than it was asked for (A113).

A failure ends in exit status 2 with path and cause, and the old state; or it was harmless, and all
that the command is for is done.
"""

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

from Tests.Faults.amounts import Amount
from Tests.Faults.calls import OPENING, READING, WRITING, Point, failed
from Tests.Faults.judging import SealStates, kept, leftovers, told, verified
from Tests.Faults.kills import BUILD, SEAL, Victim, edited_since_build
from Tests.Faults.stores import MEMORY, Store, must, seal
from Tests.Program.program import Program, Run, difference, scratch, tree
from Tests.Program.report import Report

FULL_DISK = ("ENOSPC", "EDQUOT", "EIO")
ERRORS = ("ENOSPC", "EIO", "EDQUOT", "EACCES", "EMFILE")
SHIM = Path(__file__).with_name("short_calls.c")
Judge = Callable[[Point, str, Run, Path], list[str]]


def errors_for(point: Point) -> tuple[str, ...]:
    """The ways in which a call is made to fail."""
    if point.is_printing:
        return FULL_DISK
    if point.name in WRITING or point.is_creating:
        return ERRORS
    if point.name in OPENING:
        return ("EIO", "EACCES", "EMFILE")
    return ("EIO",) if point.name in READING else ()


def seal_judge(program: Program, store: Store) -> Judge:
    """Judges a seal in which a call failed."""
    checkpoint = must(seal(program, store.copied(store.after.with_name("w"))), "a seal").output
    states = SealStates(SealStates.sources(store.before), SealStates.sources(store.after))

    def judge(point: Point, error: str, run: Run, folder: Path) -> list[str]:
        state = states.name(folder)
        faults = states.faults(folder) + verified(program, folder)
        # What fails once all is in place may keep the checkpoint from being printed, no more.
        wanted = ("after",) if run.status == 0 else ("before", "after")[:1 + point.is_late]
        faults += [] if state in wanted else [f"status {run.status}, and the state is {state}"]
        faults += told(run, error) if run.status else []
        if run.status == 0 and run.output != checkpoint:
            faults.append(f"another checkpoint: {run.output.decode()}")
        again = seal(program, folder)
        allowed = (0, 1) if state == "after" else (0,)
        if again.status not in allowed:
            faults.append(f"next seal: status {again.status}: {again.start}")
        return faults + leftovers(folder) + [f"next seal: {line}" for line in difference(
            states.after, SealStates.sources(folder))]

    return judge


def build_judge(program: Program, template: Path, new: dict[str, bytes]) -> Judge:
    """Judges a build in which a call failed."""
    old, sources = tree(template / "Output"), tree(template / "Notices")

    def judge(point: Point, error: str, run: Run, folder: Path) -> list[str]:
        # Its last words are all that a build may lose once its tree is there.
        wanted = new if run.status == 0 or point.is_printing else old
        faults = kept(wanted, folder / "Output")
        faults += [f"sources: {line}" for line in difference(sources, tree(folder / "Notices"))]
        faults += [] if run.status == 0 else told(run, error)
        again = program.run(*BUILD, folder=folder)
        if again.status != 0:
            faults.append(f"next build: status {again.status}: {again.start}")
        return faults + kept(new, folder / "Output") + leftovers(folder)

    return judge


def sweep(victim: Victim, judge: Judge, name: str, folder: Path, amount: Amount, report: Report,
          sample: int) -> None:
    """Lets every call fail in every way, or some in some."""
    cases = [(point, error) for point in victim.points(folder) for error in errors_for(point)]
    for error in ERRORS:
        mine = amount.chosen(f"{name} {error}", [case for case in cases if case[1] == error],
                             sample)
        if not mine:
            continue

        def check(mine=mine) -> list[str]:
            faults = []
            for point, error in mine:
                place = victim.fresh(folder / "w")
                run = victim.run(place, failed(point, error))
                faults += [f"{point.title}: {fault}" for fault in judge(point, error, run, place)]
            return faults

        report.guarded(f"A111: {name} where {len(mine)} calls fail with {error}, one a run", check)


def seals(program: Program, amount: Amount, report: Report) -> None:
    """Failing calls of a seal."""
    with scratch(MEMORY) as folder:
        store = Store.make(program, folder)
        victim = Victim(program, SEAL, store.copied, lambda place: [])
        sweep(victim, seal_judge(program, store), "a seal", folder, amount, report, 24)


def builds(program: Program, amount: Amount, report: Report) -> None:
    """Failing calls of a build."""
    with scratch(MEMORY) as folder:
        store = Store.make(program, folder)
        template = edited_since_build(program, store, folder / "template")
        copy = Store(template, template).copied
        reference = copy(folder / "reference")
        must(program.run(*BUILD, folder=reference), "the reference build")
        victim = Victim(program, BUILD, copy, lambda place: [])
        judge = build_judge(program, template, tree(reference / "Output"))
        sweep(victim, judge, "a build", folder, amount, report, 24)


def readings(program: Program, amount: Amount, report: Report) -> None:
    """Failing calls of commands that write nothing: the whole answer, or none.

    What cannot be read is neither intact nor altered.
    """
    with scratch(MEMORY) as folder:
        store = Store.make(program, folder)
        for words in (["verify"], ["check"], ["history", "example"], ["seal", "example",
                                                                      "--dry-run"]):
            victim = Victim(program, words, lambda place: store.before, lambda place: [])
            whole, before = must(victim.run(store.before), words[0]), tree(store.before)

            def judge(point: Point, error: str, run: Run, place: Path) -> list[str]:
                faults = difference(before, tree(place))
                if run.status == 0 and run.text != whole.text:
                    faults.append(f"status 0, but says {run.text[:200]}")
                return faults + (told(run, error) if run.status else [])

            sweep(victim, judge, f"'{' '.join(words)}'", folder, amount, report, 6)


def short_calls(program: Program, amount: Amount, report: Report) -> None:
    """Reads and writes that give or take fewer bytes than they could."""
    compiler = shutil.which("cc") or shutil.which("clang")
    if compiler is None:
        print("left out: A113: no C compiler")
        return
    with scratch(MEMORY) as folder:
        library = folder / "short_calls.so"
        subprocess.run([compiler, "-shared", "-fPIC", "-o", str(library), str(SHIM)], check=True)
        store = Store.make(program, folder, paragraphs=200)
        for length in (1, 7, 4096):
            title = f"A113: reads and writes of at most {length} bytes"
            report.guarded(title, lambda length=length: in_pieces(
                program, store, folder, library, length))


def in_pieces(program: Program, store: Store, folder: Path, library: Path, length: int
              ) -> list[str]:
    """Seals and builds with short calls; every byte must be what it is without them."""
    variables = {"LD_PRELOAD": str(library), "ENGROSS_SHORT": str(length)}
    place = store.copied(folder / "w")
    run = seal(program, place, environment=variables)
    faults = [] if run.status == 0 else [f"seal: status {run.status}: {run.start}"]
    faults += difference(tree(store.after), tree(place))
    whole = Store(store.after, store.after).copied(folder / "whole")
    must(program.run(*BUILD, folder=whole), "the reference build")
    run = program.run(*BUILD, folder=place, environment={**os.environ, **variables})
    faults += [] if run.status == 0 else [f"build: status {run.status}: {run.start}"]
    return faults + difference(tree(whole), tree(place))
