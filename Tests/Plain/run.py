"""`engross diff` on plain Markdown files, folders and commits, as people run it."""

import json
import os
import pty
import subprocess
from pathlib import Path

from Tests.Plain.messy import pair
from Tests.Program.program import REPOSITORY, Program, scratch
from Tests.Program.report import Report

PAIRS = int(os.environ.get("PLAIN_PAIRS", "200"))
# Less for a debug build.
WORST_BYTES = int(os.environ.get("PLAIN_WORST_BYTES", str(4 << 20)))


def run(program: Program) -> Report:
    """Every case."""
    report = Report("Plain files and diff")
    report.guarded(f"{PAIRS} pairs of messy files compare exactly", lambda: messy_pairs(program))
    report.guarded("exit statuses", lambda: statuses(program))
    report.guarded("files that are refused", lambda: refusals(program))
    report.guarded("worst inputs end", lambda: worst_inputs(program))
    report.guarded("a commit is read without running anything", lambda: commits(program))
    report.guarded("names of commits are no options", lambda: hostile_commits(program))
    report.guarded("two folders", lambda: folders(program))
    report.guarded("nothing changed for a region", lambda: regions(program))
    report.guarded("a pager is run without a shell", lambda: pager(program))
    return report


# Pairs


def canonical(redline: dict, side: str) -> str:
    """The canonical Markdown of one side, put together from the rows."""
    return "".join(row.get("both", row.get(side, "")) for row in redline["rows"])


def redline(program: Program, folder: Path, old: str, new: str) -> dict:
    """The redline of two files as data."""
    result = program.run("diff", old, new, "--format", "json", folder=folder)
    if result.status != 0:
        raise AssertionError(f"status {result.status}: {result.start}")
    return json.loads(result.output)


def messy_pairs(program: Program) -> list[str]:
    """Accepting all gives the new text, rejecting all the old one, whatever the other one is."""
    faults = []
    with scratch() as folder:
        for seed in range(PAIRS):
            try:
                fault = compare(program, Path(folder), seed)
            except (AssertionError, ValueError) as error:
                fault = str(error)
            if fault:
                faults.append(f"seed {seed}: {fault}")
    return faults


def compare(program: Program, folder: Path, seed: int) -> str | None:
    """What is wrong with one pair."""
    for name, text in zip(("old.md", "new.md"), pair(seed)):
        (folder / name).write_bytes(text)
    both = redline(program, folder, "old.md", "new.md")
    for side in ("old", "new"):
        alone = redline(program, folder, f"{side}.md", f"{side}.md")
        if alone["changes"]:
            return f"{side}.md differs from itself: {alone['changes'][0]}"
        if canonical(both, side) != canonical(alone, side):
            return f"the {side} text does not come out of the comparison"
        (folder / "again.md").write_text(canonical(alone, side), newline="")
        again = redline(program, folder, "again.md", "again.md")
        if canonical(again, "new").split() != canonical(alone, side).split():
            return f"{side}.md reads otherwise from its own Markdown"
    return None


# Statuses


def expect(program: Program, folder: Path, status: int, *arguments: str, has: str = "") -> list[str]:
    """What is wrong with how a run ends."""
    result = program.run("diff", *arguments, folder=folder)
    faults = []
    if result.status != status:
        faults.append(f"diff {' '.join(arguments)}: status {result.status}, not {status}: "
                      f"{result.start}")
    if has not in result.text:
        faults.append(f"diff {' '.join(arguments)}: no '{has}' in: {result.start}")
    return faults


def statuses(program: Program) -> list[str]:
    """0 either way, 1 when asked for, 2 for what cannot be read, 64 for wrong usage."""
    with scratch() as name:
        folder = Path(name)
        (folder / "a.md").write_text("# T\n\nWe keep data.\n")
        (folder / "b.md").write_text("# T\n\nWe sell data.\n")
        return (
            expect(program, folder, 0, "a.md", "b.md", has="sell")
            + expect(program, folder, 0, "a.md", "a.md", has="Nothing changed")
            + expect(program, folder, 1, "a.md", "b.md", "--exit-code")
            + expect(program, folder, 0, "a.md", "a.md", "--exit-code")
            + expect(program, folder, 2, "a.md", "none.md", has="none.md")
            + expect(program, folder, 64, "a.md", "b.md", "--region", "JP")
            + expect(program, folder, 64, "a.md", "b.md", "--side-by-side")
            + expect(program, folder, 64, "a.md", "b.md", "a.md", "b.md")
            + expect(program, folder, 0, "a.md", "b.md", "--stat")
            + expect(program, folder, 0, "a.md", "b.md", "--format", "html", "-o", "c.html")
            + ([] if "<ins" in (folder / "c.html").read_text() else ["no <ins> in c.html"])
            + expect(program, folder, 0, "a.md", "b.md", "--format", "docx", "-o", "c.docx")
            + ([] if (folder / "c.docx").read_bytes()[:2] == b"PK" else ["c.docx is no archive"]))


def refusals(program: Program) -> list[str]:
    """UTF-16 and more than 4 MiB are refused with words; a queue and a folder never hang."""
    with scratch() as name:
        folder = Path(name)
        (folder / "a.md").write_text("# T\n")
        (folder / "wide.md").write_text("# T\n", encoding="utf-16")
        (folder / "large.md").write_bytes(b"a" * ((4 << 20) + 1))
        os.mkfifo(folder / "queue.md")
        (folder / "folder.md").mkdir()
        return (
            expect(program, folder, 2, "a.md", "wide.md", has="UTF-16")
            + expect(program, folder, 2, "large.md", "a.md", has="large.md")
            + expect(program, folder, 2, "queue.md", "a.md", has="queue.md")
            + expect(program, folder, 2, "a.md", "folder.md", has="folder.md"))


WORST = ["[a](b \"", "![[]()", "a<!A ", "<a b=\"", "*a **a ", "- ", ">", "`a``b", "|x|\n|-|\n",
         "<ul><li>a", "<table><tr><td>x", "   2. [a](b \"\n", "~~a ", "<b>a", "&#x", "[a] ", "a<br>"]


def worst_inputs(program: Program) -> list[str]:
    """What takes other programs minutes is read; the limit is that of a run."""
    faults = []
    with scratch() as name:
        folder = Path(name)
        (folder / "a.md").write_text("# T\n")
        for unit in WORST:
            text = ("[a]: " + "u" * 9000 + "\n\n1. foo\n" + unit * (WORST_BYTES // len(unit)))
            (folder / "worst.md").write_text(text[:WORST_BYTES])
            result = program.run("diff", "a.md", "worst.md", "--stat", folder=folder)
            if result.status != 0:
                faults.append(f"{unit!r}: status {result.status}: {result.start}")
    return faults


# Commits, folders, regions


def git(folder: Path, *arguments: str) -> None:
    """Runs git as somebody."""
    subprocess.run(
        ["git", "-c", "user.name=A", "-c", "user.email=a@example.com", *arguments], cwd=folder,
        check=True, capture_output=True)


def workspace(folder: Path) -> Path:
    """A workspace with one notice, committed twice, in a folder of a repository."""
    git(folder, "init", "-q")
    path = folder / "legal"
    draft = path / "Notices/terms/draft"
    draft.mkdir(parents=True)
    (path / "Notices/workspace.yml").write_text("publisher: Example\n")
    (path / "Notices/terms/notice.yml").write_text("language: en\n")
    text = ("# Terms\n\n## Storage {#storage topic=retention}\n\nWe keep data for two years.\n\n"
            "::: region DE\nIn Germany for one year.\n:::\n")
    (draft / "notice.md").write_text(text)
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", "one")
    (draft / "notice.md").write_text(text.replace("In Germany for one", "In Germany for half a"))
    return path


def commits(program: Program) -> list[str]:
    """`git:REV` reads what was committed, whatever the repository's settings would run."""
    with scratch() as name:
        path = workspace(Path(name))
        bait = Path(name) / "bait"
        git(Path(name), "config", "core.fsmonitor", f"touch {bait}")
        git(Path(name), "config", "core.pager", f"touch {bait}; cat")
        git(Path(name), "config", "filter.x.smudge", f"touch {bait}")
        (Path(name) / ".gitattributes").write_text("* filter=x\n")
        faults = expect(program, path, 0, "terms", "git:HEAD", has="half")
        faults += expect(program, path, 0, "terms", "git:HEAD", "git:HEAD", has="Nothing changed")
        environment = dict(os.environ, GIT_DIR="/nowhere", GIT_EXTERNAL_DIFF=f"touch {bait}")
        result = program.run("diff", "terms", "git:HEAD", folder=path, environment=environment)
        if result.status != 0:
            faults.append(f"with GIT_DIR: status {result.status}: {result.start}")
        if bait.exists():
            faults.append("a setting of the repository was run")
        return faults


def hostile_commits(program: Program) -> list[str]:
    """Names that look like options, paths or commands name no commit."""
    with scratch() as name:
        path = workspace(Path(name))
        faults = []
        for commit in ["--output=bait", "-h", "$(touch bait)", "HEAD;touch bait", "none", "",
                       "HEAD:legal", "--help", "HEAD --output=bait"]:
            faults += expect(program, path, 2, "terms", "git:" + commit)
        if list(Path(name).rglob("bait*")):
            faults.append("a name was run")
        leftovers = [entry for entry in Path("/tmp").glob("engross-*") if entry.is_dir()
                     and (entry / "Notices/terms").exists()]
        return faults + [f"left behind: {entry}" for entry in leftovers]


def folders(program: Program) -> list[str]:
    """Two folders with the shape of a revision, and two workspaces."""
    with scratch() as name:
        path = workspace(Path(name))
        draft = path / "Notices/terms/draft"
        other = Path(name) / "other"
        other.mkdir()
        (other / "notice.md").write_text((draft / "notice.md").read_text().replace("two", "three"))
        faults = expect(program, path, 0, str(draft), str(other), has="three")
        return faults + expect(program, path, 0, "terms", str(path), "draft", has="Nothing changed")


def regions(program: Program) -> list[str]:
    """A change for readers in Germany is none for readers in Japan."""
    with scratch() as name:
        path = workspace(Path(name))
        return (
            expect(program, path, 0, "terms", "git:HEAD", "--region", "JP",
                   has="Nothing changed for readers in Japan")
            + expect(program, path, 1, "terms", "git:HEAD", "--region", "DE", "--exit-code",
                     has="half")
            + expect(program, path, 0, "terms", "git:HEAD", "--region", "JP", "--exit-code")
            + expect(program, path, 64, "terms", "git:HEAD", "--region", "XX"))


# Pager


def pager(program: Program) -> list[str]:
    """On a terminal text goes through $PAGER, whose words are no shell's."""
    with scratch() as name:
        folder = Path(name)
        (folder / "a.md").write_text("# T\n\nWe keep data.\n")
        (folder / "b.md").write_text("# T\n\nWe sell data.\n")
        script = folder / "pager"
        script.write_text("#!/bin/sh\ncat > paged; echo \"$@\" > words\n")
        script.chmod(0o755)
        on_terminal(program, folder, f"{script} one $(touch bait);two", "diff", "a.md", "b.md")
        words = (folder / "words").read_text().strip() if (folder / "words").exists() else None
        faults = []
        if words != "one $(touch bait);two":
            faults.append(f"the pager got {words!r}")
        elif "sell" not in (folder / "paged").read_text():
            faults.append("the pager got no redline")
        if (folder / "bait").exists():
            faults.append("a shell ran the pager")
        (folder / "paged").unlink(missing_ok=True)
        shown = on_terminal(program, folder, str(script), "diff", "a.md", "b.md", "--no-pager")
        if (folder / "paged").exists() or "sell" not in shown:
            faults.append("--no-pager does not print")
        return faults


def on_terminal(program: Program, folder: Path, pager_words: str, *arguments: str) -> str:
    """Runs the program on a terminal of its own; what it printed."""
    leader, follower = pty.openpty()
    process = subprocess.Popen(
        [program.path, *arguments], cwd=folder, stdin=subprocess.DEVNULL, stdout=follower,
        stderr=follower, env=dict(os.environ, PAGER=pager_words, TERM="xterm"))
    os.close(follower)
    printed = b""
    while True:
        try:
            part = os.read(leader, 65536)
        except OSError:
            break
        if not part:
            break
        printed += part
    process.wait(60)
    os.close(leader)
    return printed.decode("utf-8", "replace")


if __name__ == "__main__":
    from Tests.Program.report import close
    raise SystemExit(close([run(Program(REPOSITORY / ".build/debug/engross"))]))
