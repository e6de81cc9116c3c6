"""What must hold of a workspace whatever happened to it."""

import re
import subprocess
from pathlib import Path

from Tests.Faults.stores import AMENDMENT, DRAFT, NEXT, REVISIONS, sealed_folders
from Tests.Program.program import Program, Run, difference, tree

#: A failure as the program tells it, in a line of its own or in a diagnostic: path, what was tried,
#: cause.
TOLD = r"(?m)^(error: [^\n]+|[^\n]+:1:1: error: [^\n]+): cannot [a-z ]+: [^\n]*\(%s\)"
TEMPORARY = re.compile(r"(^|/)(\.seal-|\.engross-(build|journal|retired))|-new$|\.tmp$")


def leftovers(folder: Path) -> list[str]:
    """What only a run that was cut off would leave."""
    return [f"left behind: {path.relative_to(folder)}" for path in sorted(folder.rglob("*"))
            if TEMPORARY.search(str(path.relative_to(folder)))]


def coreutils(folder: Path) -> set[str]:
    """The paths in a workspace of what `sha256sum` finds altered or missing."""
    wrong = set()
    for place in sealed_folders(folder):
        run = subprocess.run(
            ["sha256sum", "--check", "--strict", "--warn", "SHA256SUMS"], cwd=place,
            capture_output=True, env={"PATH": "/usr/bin:/bin", "LC_ALL": "C"})
        name = str(place.relative_to(folder))
        found = re.findall(rb"^(.+): FAILED", run.stdout, re.MULTILINE)
        wrong |= {f"{name}/{path.decode()}" for path in found}
        if run.returncode != 0 and not found:
            wrong.add(f"{name}/SHA256SUMS")
    return wrong


def verified(program: Program, folder: Path, *arguments: str) -> list[str]:
    """What is wrong with a store that must be intact."""
    run = program.run("verify", *arguments, folder=folder)
    faults = [] if run.status == 0 else [f"verify: status {run.status}: {run.start}"]
    return faults + [f"sha256sum: {path}" for path in sorted(coreutils(folder))]


def told(run: Run, cause: str) -> list[str]:
    """What is wrong with the way in which a failure of the system is told."""
    if run.status != 2:
        return [f"status {run.status}, not 2: {run.start}"]
    is_told = re.search(TOLD % cause, run.text) is not None
    return [] if is_told else [f"no 'error: PATH: cannot …: … ({cause})': {run.start}"]


class SealStates:
    """What the sources of a workspace may be during and after a seal of its draft."""

    def __init__(self, before: dict[str, bytes], after: dict[str, bytes]):
        self.before = before
        self.after = after
        self.new = {path: content for path, content in after.items() if path not in before}

    @staticmethod
    def sources(folder: Path) -> dict[str, bytes]:
        """The files of the notices by path in the workspace."""
        return {f"Notices/{path}": content for path, content in tree(folder / "Notices").items()}

    def name(self, folder: Path) -> str | None:
        """`before`, `landed` (the revision is whole, its record still in the draft), `after`, or
        `None` for anything else; what runs leave under temporary names does not count."""
        found = {path: content for path, content in self.sources(folder).items()
                 if not TEMPORARY.search(path)}
        if found == self.before:
            return "before"
        if found == self.after:
            return "after"
        landed = {**self.before, **self.new}
        return "landed" if found == landed else None

    def faults(self, folder: Path) -> list[str]:
        """What is wrong with the sources after a seal was cut off."""
        if self.name(folder):
            return []
        found = {path: content for path, content in self.sources(folder).items()
                 if not TEMPORARY.search(path)}
        is_landed = any(path in found for path in self.new)
        against = self.after if is_landed else self.before
        return [f"neither old nor new: {line}" for line in difference(against, found)]


def kept(before: dict[str, bytes], folder: Path) -> list[str]:
    """What has changed of a tree that must be as it was, but for what runs leave."""
    return [line for line in difference(before, tree(folder)) if not TEMPORARY.search(
        line.removeprefix("only after: ").removeprefix("only before: "))]
