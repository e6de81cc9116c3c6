"""Runs the real program on workspaces in temporary folders, and looks at what it left."""

import contextlib
import hashlib
import os
import re
import shutil
import subprocess
import tempfile
import threading
from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
AS_OF = os.environ.get("AS_OF", "2024-11-15")
DIAGNOSTIC = re.compile(
    r"^(?P<path>[^\n]+?):(?P<line>\d+):(?P<column>\d+): "
    r"(?P<severity>error|warning|note): (?P<summary>[^\n]+) \[(?P<name>[a-z0-9-]+)\]$",
    re.MULTILINE)


@dataclass(frozen=True)
class Run:
    """How one run of the program ended."""

    status: int
    output: bytes
    errors: bytes
    seconds: float
    peak_kilobytes: int

    @property
    def text(self) -> str:
        """Everything that was printed; bytes that are not UTF-8 show as they are."""
        return (self.errors + self.output).decode("utf-8", "backslashreplace")

    def diagnostics(self, severity: str | None = None) -> list[re.Match]:
        """The lines that have the shape of a diagnostic."""
        return [match for match in DIAGNOSTIC.finditer(self.text)
                if severity is None or match["severity"] == severity]

    @property
    def start(self) -> str:
        """What was printed, errors first, cut short for a report."""
        errors = [match[0] for match in self.diagnostics("error")]
        return " / ".join((errors or self.text.strip().splitlines())[:4])[:400]


class Program:
    """An executable of Engross."""

    def __init__(self, path: str | Path):
        self.path = str(path)

    def run(self, *arguments: str, folder: str | Path, environment: dict | None = None,
            limit: float = 60, output=None, umask: int = -1, user: int | None = None,
            wrapper: tuple[str, ...] = ()) -> Run:
        """Runs to the end, or to the limit in seconds; measures processor time and memory."""
        with tempfile.TemporaryFile() as printed, tempfile.TemporaryFile() as errors:
            process = subprocess.Popen(
                [*wrapper, self.path, *arguments], cwd=folder, env=environment,
                stdin=subprocess.DEVNULL, stdout=output or printed, stderr=errors,
                umask=umask, user=user)
            timer = threading.Timer(limit, process.kill)
            timer.start()
            _, status, usage = os.wait4(process.pid, 0)
            timer.cancel()
            process.returncode = os.waitstatus_to_exitcode(status)
            printed.seek(0)
            errors.seek(0)
            return Run(process.returncode, printed.read(), errors.read(),
                       usage.ru_utime + usage.ru_stime, usage.ru_maxrss)

    def build(self, workspace: str | Path, *arguments: str, **options) -> Run:
        """Compiles a workspace as of the pinned day."""
        return self.run("build", "--as-of", AS_OF, *arguments, folder=workspace, **options)


@dataclass(frozen=True)
class Link:
    """A symbolic link to be laid in a workspace."""

    target: str


def lay(folder: str | Path, files: dict) -> None:
    """Writes files below a folder: text, bytes, a `Link`, or `None` for one to be removed."""
    for name, content in files.items():
        path = os.path.join(folder, name)
        if os.path.lexists(path):
            remove(path)
        if content is None:
            continue
        os.makedirs(os.path.dirname(path), exist_ok=True)
        if isinstance(content, Link):
            os.symlink(content.target, path)
            continue
        with open(path, "wb") as file:
            file.write(content.encode() if isinstance(content, str) else content)


def remove(path: str | Path) -> None:
    """Removes a file, a link, or a folder with all that it holds."""
    if os.path.isdir(path) and not os.path.islink(path):
        shutil.rmtree(path)
    else:
        os.unlink(path)


def tree(folder: str | Path) -> dict[str, bytes]:
    """What a folder holds, by path below it; a link is its target, an absent folder is empty."""
    result = {}
    for root, folders, files in os.walk(folder):
        for name in files + [name for name in folders if os.path.islink(f"{root}/{name}")]:
            path = os.path.join(root, name)
            key = os.path.relpath(path, folder)
            if os.path.islink(path):
                result[key] = b"link to " + os.fsencode(os.readlink(path))
            else:
                result[key] = Path(path).read_bytes()
    return result


def digest(folder: str | Path) -> str:
    """One SHA-256 over every path, mode and content below a folder."""
    total = hashlib.sha256()
    for path, content in sorted(tree(folder).items()):
        mode = os.lstat(os.path.join(folder, path)).st_mode
        total.update(f"{path}\0{mode:o}\0{len(content)}\0".encode())
        total.update(content)
    return total.hexdigest()


def difference(old: dict[str, bytes], new: dict[str, bytes]) -> list[str]:
    """What differs between two trees, a line a file."""
    lines = [f"only before: {path}" for path in sorted(old.keys() - new.keys())]
    lines += [f"only after: {path}" for path in sorted(new.keys() - old.keys())]
    for path in sorted(old.keys() & new.keys()):
        if old[path] != new[path]:
            at = len(os.path.commonprefix([old[path], new[path]]))
            lines.append(f"differs: {path}, from byte {at} on")
    return lines


@contextlib.contextmanager
def scratch(place: str | None = None):
    """A temporary folder that others may enter, removed afterwards; in `place`, if one is named."""
    folder = tempfile.mkdtemp(prefix="engross-", dir=place)
    os.chmod(folder, 0o755)
    try:
        yield Path(folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
