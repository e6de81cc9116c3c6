"""Every test there is: `python3 -B -m Tests.Program [swift|output|plain|word|determinism|…]`.

Closes with one line, 'N passed, N failed', over the Swift suites and the cases of the scripts.
"""

import concurrent.futures
import contextlib
import io
import os
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from Tests.Program.program import REPOSITORY, Program, difference, scratch, tree
from Tests.Program.report import Report, close

RELEASE = REPOSITORY / ".build/release/engross"
DEBUG = REPOSITORY / ".build/debug/engross"


def swift_suites() -> Report:
    """Runs `swift test` and counts the tests that it tells of."""
    report = Report("Swift suites")
    with tempfile.TemporaryDirectory() as folder:
        results = Path(folder) / "results.xml"
        status = subprocess.run(
            ["swift", "test", "--xunit-output", str(results)], cwd=REPOSITORY,
            stdin=subprocess.DEVNULL).returncode
        written = [path for path in Path(folder).glob("results*.xml") if path.stat().st_size]
        for path in written:
            count_suites(path, report)
    if status != 0 and report.failed == 0:
        report.case(f"swift test ends with status {status}", ["it did not run to its end"])
    return report


def count_suites(path: Path, report: Report) -> None:
    """Adds the tests of one file in the xunit format; those that are switched off do not count."""
    for case in ElementTree.parse(path).getroot().iter("testcase"):
        if case.find("skipped") is None:
            has_failed = case.find("failure") is not None
            report.count(int(not has_failed), int(has_failed))


def committed_output() -> Report:
    """Compares `Output/` with what the release program makes of `Notices/` today."""
    report = Report("Committed output")

    def check() -> list[str]:
        with scratch() as folder:
            run = Program(RELEASE).build(REPOSITORY, "--output", str(folder / "Output"))
            if run.status != 0:
                return [f"status {run.status}: {run.start}"]
            faults = difference(tree(REPOSITORY / "Output"), tree(folder / "Output"))
            return faults + ["run 'make' and commit Output/"] if faults else []

    report.guarded("Output/ is what a build makes of Notices/", check)
    for folder in sorted((REPOSITORY / "Notices").glob("*/revisions")):
        revisions = sorted(path.name for path in folder.iterdir() if path.is_dir())
        for old, new in zip(revisions, revisions[1:]):
            report.guarded(f"{folder.parent.name} {new}: what was sealed can be reviewed",
                           lambda: reviewed(folder.parent.name, old, new))
    return report


def reviewed(notice: str, old: str, new: str) -> list[str]:
    """What the review of a sealed amendment of `Notices/` reports; later rules may say other things
    of it, but no decision that was sealed becomes an error."""
    run = subprocess.run(
        [str(RELEASE), "review", notice, old, new, "--exit-zero"], cwd=REPOSITORY,
        stdin=subprocess.DEVNULL, capture_output=True, text=True)
    return run.stderr.splitlines() if run.returncode != 0 or "error:" in run.stderr else []


def word() -> Report:
    """The Word documents of Tests/Word, judged without LibreOffice."""
    report = Report("Word documents")

    def check() -> list[str]:
        run = subprocess.run(
            ["Tests/Word/run"], cwd=REPOSITORY, env={"WORD_COUNT": "60", **os.environ},
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        return [] if run.returncode == 0 else run.stdout.splitlines()[-40:]

    report.guarded("accepting and rejecting all changes give both editions", check)
    return report


def hostile() -> Report:
    """The cases of Tests/Hostile."""
    from Tests.Hostile.run import run
    return run(Program(RELEASE))


def faults() -> Report:
    """The cases of Tests/Faults."""
    from Tests.Faults.run import run
    return run(Program(RELEASE))


def determinism() -> Report:
    """The cases of Tests/Determinism."""
    from Tests.Determinism.run import run
    return run(Program(RELEASE), Program(DEBUG))


def pages() -> Report:
    """The cases of Tests/Pages."""
    from Tests.Pages.run import run
    extra = os.environ.get("EXTRA_WORKSPACES", "").split()
    return run(Program(RELEASE), [str(REPOSITORY), *extra])


def plain() -> Report:
    """The cases of Tests/Plain."""
    from Tests.Plain.run import run
    return run(Program(RELEASE))


# The browser waits more than it works, so the pages are looked at while the other scripts run; what
# was found is told behind them.
BESIDE = "pages"

GROUPS = {
    "swift": swift_suites,
    "output": committed_output,
    "word": word,
    "determinism": determinism,
    "hostile": hostile,
    "plain": plain,
    "faults": faults,
    "pages": pages,
}


def main(names: list[str]) -> int:
    """Runs the groups that are named, or all."""
    unknown = [name for name in names if name not in GROUPS]
    if unknown:
        print(f"no such group: {unknown[0]}; there are {', '.join(GROUPS)}", file=sys.stderr)
        return 64
    names = names or list(GROUPS)
    reports = [GROUPS[name]() for name in names if name == "swift"]
    with concurrent.futures.ProcessPoolExecutor(1) as pool:
        beside = pool.submit(told, BESIDE) if BESIDE in names else None
        reports += [GROUPS[name]() for name in names if name not in ("swift", BESIDE)]
        if beside:
            report, text = beside.result()
            print(text, end="", flush=True)
            reports.append(report)
    return close(reports)


def told(name: str) -> tuple[Report, str]:
    """Runs a group and keeps what it says."""
    with contextlib.redirect_stdout(io.StringIO()) as output:
        report = GROUPS[name]()
    return report, output.getvalue()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
