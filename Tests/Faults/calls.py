"""The system calls of a run, and runs in which one of them kills the program or fails.

`strace` counts each kind of call of each thread on its own, so the program runs on a workspace with
one notice, where it has one thread.
"""

import re
from dataclasses import dataclass, replace
from pathlib import Path

from Tests.Program.program import Program, Run

TRACED = "%file,%desc,fsync,fdatasync,syncfs,sync"
#: Calls that change what is on disk, or keep it.
WRITING = ("write", "pwrite64", "writev", "fsync", "fdatasync", "syncfs", "rename", "renameat",
           "renameat2", "mkdir", "mkdirat", "unlink", "unlinkat", "rmdir", "fchmod", "fchmodat",
           "chmod", "link", "linkat", "symlinkat", "ftruncate", "utimensat", "copy_file_range")
OPENING = ("open", "openat", "openat2")
READING = ("read", "pread64", "getdents64", "newfstatat", "statx", "flock", "readlink",
           "readlinkat", "faccessat", "faccessat2", "getcwd")
#: A file system that cannot exchange two entries, nor refuse to replace one.
NO_EXCHANGE = ("-e", "inject=renameat2:error=EINVAL")
#: How the program opens the workspace that it is run in: the first thing that it does there.
WORKSPACE = ', ".", O_RDONLY'
CALL = re.compile(r"^(?P<thread>\d+) +(?P<name>\w+)\((?P<rest>.*)$")


@dataclass(frozen=True)
class Point:
    """One call of a run: the `turn`-th of its name."""

    name: str
    turn: int
    line: str
    #: Whether it comes after the last rename, when all that the run is for is done.
    is_late: bool = False

    @property
    def title(self) -> str:
        """The call as a report names it."""
        words = re.sub(r"/[^ <>,]*engross-\w+/[^/>]+", "WORKSPACE", self.line)
        return f"{self.name} {self.turn}: {words[:110]}"

    @property
    def is_printing(self) -> bool:
        """Whether it writes to a standard stream."""
        return self.name in ("write", "writev") and re.match(r"[12]<", self.line) is not None

    @property
    def is_creating(self) -> bool:
        """Whether it opens a file that is to be written."""
        return self.name in OPENING and "O_CREAT" in self.line


def points(log: Path) -> list[Point]:
    """The calls of a trace, from where the program, having been loaded, opens the workspace."""
    counts: dict[str, int] = {}
    found, threads, has_begun = [], set(), False
    for line in log.read_text(errors="backslashreplace").splitlines():
        match = CALL.match(line)
        if not match:
            continue
        name, rest = match["name"], match["rest"]
        counts[name] = counts.get(name, 0) + 1
        has_begun = has_begun or (name == "openat" and WORKSPACE in rest)
        if has_begun:
            threads.add(match["thread"])
            found.append(Point(name, counts[name], rest))
    if len(threads) > 1:
        raise RuntimeError(f"{len(threads)} threads: calls cannot be counted")
    renames = [place for place, point in enumerate(found) if point.name.startswith("rename")]
    last = renames[-1] if renames else len(found)
    return [replace(point, is_late=place > last) for place, point in enumerate(found)]


def turning_points(points: list[Point]) -> list[Point]:
    """The renames, by which things happen, and the call after each."""
    return [point for before, point in zip(points, points[1:])
            if point.name.startswith("rename") or before.name.startswith("rename")]


def traced(program: Program, arguments: list[str], folder: Path, log: Path,
           always: tuple[str, ...] = (), **options) -> tuple[Run, list[Point]]:
    """Runs the program and gives its calls in their order."""
    run = program.run(*arguments, folder=folder, wrapper=(
        "strace", "-f", "-y", "-qq", "-o", str(log), "-e", f"trace={TRACED}", *always), **options)
    return run, points(log)


def injecting(point: Point, what: str, always: tuple[str, ...] = ()) -> tuple[str, ...]:
    """The command that lets something happen at a call, and what happens `always`."""
    traced = f"{point.name},renameat2" if always else point.name
    return ("strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={traced}", *always,
            "-e", f"inject={point.name}:{what}:when={point.turn}")


def killed(point: Point, always: tuple[str, ...] = ()) -> tuple[str, ...]:
    """The command in which the program dies before the call is done."""
    return injecting(point, "signal=KILL", always)


def failed(point: Point, error: str) -> tuple[str, ...]:
    """The command in which the call fails."""
    return injecting(point, f"error={error}")
