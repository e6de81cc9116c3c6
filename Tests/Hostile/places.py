"""Names and links that lead elsewhere (areas path and symlink)."""

import os
from pathlib import Path

from Tests.Hostile.cases import GOOD, NOTICE, REVISION, TEXT, Case, either, refused, text
from Tests.Program.program import Link, Program, difference, lay, scratch, tree
from Tests.Program.report import Report

NOBODY = 65534
NAMES = ["CON", "nul.html", "a.", "a ", "-rf", ".git", "index", "assets", "history", "compare",
         "a\\b", "x" * 200, "x" * 65, "Privacy", "a_b", "a--b", "privacy-", "ja",
         "privacy%2f..%2fx", "privacy%00.html", "straße", "a\u202eb"]
COMMAND_NAMES = ["../evil", "..", ".", "", "/abs", "a/b", "a\\b", "CON", "nul.html", "a.", "a ",
                 "-rf", ".git", "index", "x" * 256, "a\nb", "privacy%2f..%2fx"]


def shown(name: str) -> str:
    """A name for a title."""
    return repr(name if len(name) < 40 else f"{name[:3]}… ({len(name)} letters)")


def names() -> list[Case]:
    """Folders in Notices/ whose names are no ids."""
    cases = [refused("A051" if "%" in name else "A050", f"a notice called {shown(name)}",
                     {f"Notices/{name}/draft/notice.md": GOOD[TEXT]}) for name in NAMES]
    cases += [
        refused("A053", "straße and strasse", {
            "Notices/straße/draft/notice.md": text("a"),
            "Notices/strasse/draft/notice.md": text("b")}),
        refused("A050", "a revision with a strange name",
                {"Notices/example/revisions/latest/notice.md": text("a")}),
        refused("A050", "a supplement with capitals",
                {REVISION + "supplements/France.md": "---\nregions: FR\n---\n# France\n\nText.\n"}),
        refused("A062", "a file with a line break, a quotation mark and ESC in its name",
                {REVISION + 'a\nb"\x1b[31mc.md': "x"}),
        refused("A062", "a file whose name begins with a dash", {REVISION + "-rf.md": "x"}),
        refused("A062", "a file whose name is not UTF-8",
                {os.fsdecode((REVISION + "files/a").encode() + b"\xff.png"): "x"}),
        either("A050", "Notices/ without any notice", {"Notices/example": None}),
    ]
    return cases


def links() -> list[Case]:
    """Symbolic links among the sources."""
    secret = "/etc/passwd"

    def leaks(pages: dict) -> list[str]:
        return [path for path, content in pages.items() if b"root:" in content]

    def linked(title: str, files: dict) -> Case:
        return refused("A055", title, files, check=leaks)

    return [
        linked("the text leads out", {TEXT: Link(secret)}),
        linked("the text leads to another source", {TEXT: Link("../../notice.yml")}),
        linked("a manifest leads out", {NOTICE: Link(secret)}),
        linked("a supplement leads out", {REVISION + "supplements/france.md": Link(secret)}),
        linked("a table leads out", {REVISION + "tables/cookies.csv": Link(secret)}),
        linked("an image leads out", {REVISION + "files/a.png": Link(secret)}),
        linked("the supplements folder leads out",
               {REVISION + "supplements": Link("/etc")}),
        linked("a revision leads out", {"Notices/example/revisions/2024-08": Link("/etc")}),
        linked("a notice leads out", {"Notices/other": Link("/etc")}),
        linked("a link to nothing", {REVISION + "files/a.png": Link("nothing")}),
        linked("a link to itself", {REVISION + "files/a.png": Link("a.png")}),
    ]


def commands(program: Program, report: Report) -> None:
    """Names given on the command line: nothing is written but a good one."""
    for name in COMMAND_NAMES:
        def check(name=name) -> list[str]:
            with scratch() as folder:
                (folder / "w").mkdir()
                lay(folder / "w", GOOD)
                before = tree(folder)
                run = program.run("new", "--", name, folder=folder / "w")
                faults = difference(before, tree(folder))
                if run.status not in (1, 64):
                    faults.append(f"status {run.status}: {run.start}")
                if b"\x1b" in run.errors or b"\0" in run.errors:
                    faults.append("a control character was printed")
                return faults
        report.guarded(f"A050: engross new {shown(name)}", check)


def outputs(program: Program, report: Report) -> None:
    """Output folders that are links, or someone else's."""
    report.guarded("A057: a notice's output folder is a link", lambda: linked_output(
        program, "Output/example"))
    report.guarded("A057: Output itself is a link out of the workspace",
                   lambda: linked_output(program, "Output"))
    report.guarded("A059: a page is a hard link to another file", lambda: hard_link(program))
    for title, target in {
        "the workspace": ".", "the sources": "Notices", "a notice": "Notices/example",
        "the folder above": "..", "the root": "/", "the home folder": "../home",
    }.items():
        report.guarded(f"A060: --output is {title}",
                       lambda target=target: foreign_output(program, target))
    report.guarded("A060: foreign files in Output/ stay", lambda: foreign_files(program))


def linked_output(program: Program, name: str) -> list[str]:
    """Lays a link to a folder with a file where pages will go; that file must stay alone."""
    with scratch() as folder:
        lay(folder / "w", GOOD)
        lay(folder, {"victim/keep.txt": "mine", "victim/index.html": "mine"})
        lay(folder / "w", {name: Link(str(folder / "victim"))})
        run = program.build(folder / "w")
        faults = [] if run.status in (0, 1, 2) else [f"status {run.status}: {run.start}"]
        kept = tree(folder / "victim")
        if name == "Output" and run.status == 0:
            return faults if kept.get("keep.txt") == b"mine" else ["a foreign file was lost"]
        return faults + difference({"keep.txt": b"mine", "index.html": b"mine"}, kept)


def hard_link(program: Program) -> list[str]:
    """Makes a page a second name of another file; that file must keep its bytes."""
    with scratch() as folder:
        lay(folder / "w", GOOD)
        if program.build(folder / "w").status != 0:
            return ["the good workspace does not build"]
        (folder / "mine.txt").write_text("mine")
        page = folder / "w/Output/example/index.html"
        page.unlink()
        os.link(folder / "mine.txt", page)
        run = program.build(folder / "w")
        faults = [] if (folder / "mine.txt").read_text() == "mine" else ["the file changed"]
        return faults + ([] if run.status == 0 else [f"status {run.status}: {run.start}"])


def foreign_output(program: Program, target: str) -> list[str]:
    """Names a folder that is no output folder; it must be refused and stay as it was."""
    with scratch() as folder:
        lay(folder / "w", GOOD)
        lay(folder, {"home/.profile": "mine", "home/documents/letter.txt": "mine"})
        user = NOBODY if os.geteuid() == 0 else None
        if user is not None:
            for path in [folder, *Path(folder).rglob("*")]:
                os.chown(path, user, user)
        before = tree(folder)
        run = program.build(folder / "w", "--output", target, user=user,
                            environment={"HOME": str(folder / "home"), "PATH": "/usr/bin"})
        faults = difference(before, tree(folder))
        return faults + ([] if run.status in (1, 2, 64) else [f"status {run.status}: {run.start}"])


def foreign_files(program: Program) -> list[str]:
    """Puts files of others at the top of Output/ and builds twice."""
    with scratch() as folder:
        lay(folder / "w", GOOD)
        program.build(folder / "w")
        mine = {"Output/CNAME": "example.com", "Output/.nojekyll": "", "Output/mine/a.txt": "mine"}
        lay(folder / "w", mine)
        run = program.build(folder / "w")
        after = tree(folder / "w")
        faults = [f"{name} was lost" for name, content in mine.items()
                  if after.get(name) != content.encode()]
        return faults + ([] if run.status == 0 else [f"status {run.status}: {run.start}"])
