"""Lays every case over a good workspace, runs the program, and judges what came of it.

Whatever the case: no end by signal, in time, and a refusal that names path, line and column, leaves
Output/ byte for byte as it was and nothing else behind. MUTATIONS is the number of mutated sources.
"""

import os
import re
import shutil
from pathlib import Path

from Tests.Hostile import characters, limits, manifests, markup, mutations, places, streams
from Tests.Hostile.cases import GOOD, Case
from Tests.Program.program import Link, Program, Run, difference, lay, scratch, tree
from Tests.Program.report import Report

SEED = 20240915
#: How often a case that took too long is run again: other work on the machine makes a run slow.
RUNS = 3


def size(case: Case) -> int:
    """The bytes of a case's files."""
    return sum(len(content) for content in case.files.values()
               if content is not None and not isinstance(content, Link))


def allowed(case: Case) -> float:
    """The seconds of processor time that a case may take."""
    return case.seconds or max(1.0, size(case) / (512 * 1024))


def judged(case: Case, run: Run, before: dict, after: dict) -> list[str]:
    """Everything that is wrong with one run."""
    faults = []
    if run.seconds > allowed(case):
        faults.append(
            f"took {run.seconds:.2f} s of processor time; {allowed(case):.2f} s allowed")
    if run.status < 0 or run.status > 128:
        return faults + [f"ended by signal: status {run.status}: {run.start}"]
    if run.peak_kilobytes > 500_000:
        faults.append(f"took {run.peak_kilobytes} KB of memory")
    if case.says and not re.search(case.says, run.text):
        faults.append(f"does not say {case.says!r}: {run.start}")
    if run.status == 0:
        if case.refused_at:
            return faults + ["was accepted"]
        return faults + (case.check(after) if case.check else [])
    if not (case.refused_at or case.either):
        return faults + [f"was refused: status {run.status}: {run.start}"]
    return faults + refusal(case, run) + difference(before, after)


def refusal(case: Case, run: Run) -> list[str]:
    """What is wrong with the way in which a build was refused."""
    if run.status not in case.statuses:
        return [f"status {run.status}: {run.start}"]
    errors = run.diagnostics("error")
    if not errors:
        return [f"no 'path:line:column: error: summary [name]': {run.start}"]
    wanted = re.compile(case.refused_at or ".*")
    placed = [f"{error['path']}:{error['line']}:{error['column']}" for error in errors]
    if not any(wanted.fullmatch(place) for place in placed):
        return [f"no error at {wanted.pattern}, but at {', '.join(placed[:5])}: {run.start}"]
    return []


class Bench:
    """A good workspace that was built once; cases are laid over copies of it."""

    def __init__(self, program: Program, folder: Path):
        self.program = program
        self.good = folder / "good"
        self.case_folder = folder / "case"
        lay(self.good, GOOD)
        self.first = program.build(self.good)
        self.before = self.everything(self.good)

    @staticmethod
    def everything(folder: Path) -> dict:
        """What a workspace holds beside its sources."""
        return {path: content for path, content in tree(folder).items()
                if not path.startswith("Notices/")}

    def faults(self, case: Case) -> list[str]:
        """Judges one case, by the first run that takes no longer than it may."""
        for _ in range(RUNS):
            run, after = self.run_once(case)
            if run.seconds <= allowed(case):
                break
        return judged(case, run, self.before, after)

    def run_once(self, case: Case) -> tuple[Run, dict]:
        """Runs one case in a fresh copy, and gives what is there afterwards."""
        shutil.rmtree(self.case_folder, ignore_errors=True)
        shutil.copytree(self.good, self.case_folder, symlinks=True)
        lay(self.case_folder, case.files)
        environment = {**os.environ, **case.environment} if case.environment else None
        if case.arguments:
            run = self.program.run(*case.arguments, folder=self.case_folder,
                                   environment=environment, limit=120)
        else:
            run = self.program.build(self.case_folder, environment=environment, limit=120)
        return run, self.everything(self.case_folder)


def run_cases(program: Program, folder: Path, report: Report, cases: list[Case],
              summary: str | None = None) -> None:
    """Runs cases one by one; with a summary, those that pass are told in one line."""
    bench = Bench(program, folder)
    if bench.first.status != 0:
        report.case("the good workspace builds", [f"status {bench.first.status}: "
                                                  f"{bench.first.start}"])
        return
    report.tells_passes = summary is None
    passed = report.passed
    for case in cases:
        report.guarded(f"{case.id}: {case.title}", lambda case=case: bench.faults(case))
    report.tells_passes = True
    if summary:
        print(f"passed {report.passed - passed} of {len(cases)} {summary}", flush=True)
    shutil.rmtree(folder / "good")


def run(program: Program) -> Report:
    """Every case of hostile input."""
    report = Report("Hostile input")
    count = int(os.environ.get("MUTATIONS", "500"))
    cases = (characters.encoding() + characters.unicode() + manifests.yaml() + manifests.config()
             + markup.refused_markup() + markup.escaped_markup() + places.names() + places.links()
             + limits.limits())
    with scratch() as folder:
        run_cases(program, folder, report, cases)
        run_cases(program, folder, report, limits.pathological(), "pathological shapes (T11)")
        run_cases(program, folder, report, markup.matrix(), "payloads in contexts (T9)")
        run_cases(program, folder, report, mutations.mutations(count, SEED),
                  f"mutated sources (T1, seed {SEED})")
    for group in (places.commands, places.outputs, streams.terminal, streams.streams,
                  streams.signals, streams.calls):
        group(program, report)
    return report
