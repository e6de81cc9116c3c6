"""Engross beside its peers, in one run: `python3 -B -m Tests.Bench [RUNS]`.

Everything is read from and written to memory (/dev/shm). Processor time is user and system time of
the whole process; figures are medians; the programs take turns, so that a busy machine slows all.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from Tests.Bench import redlines
from Tests.Bench.measure import Cost, emptied, median, once, total
from Tests.Bench.workspaces import REGIONS, make_regional
from Tests.Program.program import AS_OF, REPOSITORY

ENGROSS = os.environ.get("ENGROSS", str(REPOSITORY / ".build/release/engross"))
COUNTS = {1: 15, 100: 7, 1000: 3}
PANDOC_SAMPLE = 20
# Folders of amendments whose author recorded the edits, besides the generated ones.
PAIRS = os.environ.get("PAIRS", "").split()
LARGE_COUNTS = (0, 40)


class Workspace:
    """A generated workspace with the commands that are timed on it."""

    def __init__(self, folder: Path, count: int):
        self.folder = folder
        self.count = count
        # In a process of its own: this one stays small, for its memory counts with its children's.
        run = subprocess.run([sys.executable, "-B", "-m", "Tests.Bench.workspaces", str(folder),
                              str(count)], cwd=REPOSITORY, capture_output=True, check=True)
        self.size = int(run.stdout)
        self.plain = [str(folder / f"plain/notice-{number}.md") for number in range(1, count + 1)]

    def engross(self, *wrapper: str) -> Cost:
        """A whole build into an empty folder."""
        shutil.rmtree(self.folder / "engross/Output", ignore_errors=True)
        return once([*wrapper, ENGROSS, "build", "--as-of", AS_OF], self.folder / "engross")

    def hugo(self) -> Cost:
        """One minimal HTML page per notice."""
        output = emptied(self.folder / "hugo/public")
        return once(["hugo", "--quiet", "--destination", str(output)], self.folder / "hugo")

    def cmark(self) -> Cost:
        """The same text to three formats, all notices in one process per format."""
        return total([once(["cmark-gfm", "-e", "table", "-t", form, *self.plain], self.folder,
                           self.folder / f"cmark.{form}")
                      for form in ("html", "commonmark", "plaintext")])

    def pandoc(self) -> Cost:
        """The same three formats, a process for each notice of a sample; for all, by proportion."""
        sample = self.plain[:PANDOC_SAMPLE]
        cost = total([once(["pandoc", "-f", "gfm", "-t", form, "-o",
                            str(self.folder / f"pandoc.{form}"), path], self.folder)
                      for path in sample for form in ("html", "markdown", "plain")])
        return Cost(cost.processor * self.count / len(sample),
                    cost.clock * self.count / len(sample), cost.megabytes)


class Table:
    """Rows of a name, a figure, and the target that it is held to."""

    def __init__(self):
        self.missed = 0

    def row(self, name: str, figure: str, target: str = "", met: bool = True) -> None:
        """Prints one row."""
        self.missed += not met
        verdict = ("met" if met else "MISSED") if target else ""
        print(f"{name:<58} {figure:>14}   {target:<12} {verdict}", flush=True)


def turns(runs: int, commands: dict[str, Callable[[], Cost]]) -> dict[str, Cost]:
    """Times commands in turns; a warming round is thrown away."""
    costs: dict[str, list[Cost]] = {name: [] for name in commands}
    for turn in range(runs + 1):
        for name, command in commands.items():
            if name == "pandoc" and turn not in (0, 1, 2):
                continue
            cost = command()
            if turn:
                costs[name].append(cost)
    return {name: median(list_of_costs) for name, list_of_costs in costs.items()}


def peers(workspace: Workspace, runs: int, table: Table) -> dict[str, Cost]:
    """Times all programs on one workspace and prints the ratios."""
    count = workspace.count
    found = turns(runs, {"engross": workspace.engross, "hugo": workspace.hugo,
                         "cmark-gfm": workspace.cmark, "pandoc": workspace.pandoc})
    print(f"\n{count} notices of {workspace.size} bytes of Markdown; {runs} runs")
    for name, cost in found.items():
        table.row(f"  {name}: processor time per notice, peak memory",
                  f"{cost.processor / count * 1000:.2f} ms {cost.megabytes:.0f} MB")
    ours = found["engross"].processor
    against = {name: ours / cost.processor for name, cost in found.items()}
    held = count > 1
    table.row("  every file so far, against Hugo's one page", f"{against['hugo']:.2f} x",
              "<= 0.75 x" if held else "", not held or against["hugo"] <= 0.75)
    table.row("  every file so far, against cmark-gfm's three", f"{against['cmark-gfm']:.2f} x",
              "<= 1 x" if held else "", not held or against["cmark-gfm"] <= 1)
    table.row("  every file so far, times faster than pandoc", f"{1 / against['pandoc']:.0f} x",
              ">= 20 x" if held else "", not held or against["pandoc"] <= 1 / 20)
    return found


def growth(found: dict[int, dict[str, Cost]], large: Workspace, table: Table) -> None:
    """Prints how cost grows with notices and falls with cores."""
    each = {count: found[count]["engross"].processor / count for count in found}
    ratio = each[1000] / each[100]
    memory = found[1000]["engross"].megabytes
    cores = [str(core) for core in sorted(os.sched_getaffinity(0))]
    speed = turns(3, {"one": lambda: large.engross("taskset", "-c", cores[0]),
                      "two": lambda: large.engross("taskset", "-c", ",".join(cores[:2]))})
    gain = speed["one"].clock / speed["two"].clock
    files = [path for path in (large.folder / "engross/Output").rglob("*") if path.is_file()]
    print("\nGrowth")
    table.row("  cost of a notice at 1,000 against 100", f"{ratio:.2f} x", "<= 1.1 x", ratio <= 1.1)
    table.row("  peak memory at 1,000 notices", f"{memory:.0f} MB", "< 100 MB", memory < 100)
    table.row("  two cores against one", f"{gain:.2f} x", ">= 1.6 x", gain >= 1.6)
    table.row("  files and bytes written at 1,000 notices",
              f"{len(files)}, {sum(path.stat().st_size for path in files) / 1e6:.0f} MB")


def regional(folder: Path, runs: int, table: Table) -> None:
    """Prints what a page costs where notices have twenty regional editions, beside one with none."""
    spread = {"none": [], "twenty": REGIONS}
    for name, regions in spread.items():
        make_regional(folder / name, 20, regions)
    found = turns(runs, {name: (lambda name=name: once(
        [ENGROSS, "build", "--as-of", "2024-11-15"], folder / name)) for name in spread})
    pages = {name: sum(1 for _ in (folder / name / "Output").rglob("index.html"))
             for name in spread}
    cost = {name: found[name].processor / pages[name] * 1000 for name in spread}
    ratio = cost["twenty"] / cost["none"]
    print(f"\nRegional editions: {pages['none']} pages without, {pages['twenty']} with; {runs} runs")
    table.row("  processor time per page without, with",
              f"{cost['none']:.2f}, {cost['twenty']:.2f} ms")
    table.row("  a page with twenty regions against one with none", f"{ratio:.2f} x", "<= 1.5 x",
              ratio <= 1.5)


def verification(folder: Path, large_count: int, runs: int, table: Table) -> None:
    """Prints what `verify` costs beside `sha256sum` over the same files."""
    made = subprocess.run(
        [sys.executable, "-B", "-m", "Tests.Bench.sealed", str(folder), str(large_count)],
        cwd=REPOSITORY, capture_output=True, check=True)
    count, size = map(int, made.stdout.split())
    sums = str(folder / "SHA256SUMS")
    found = turns(runs, {
        "verify": lambda: once([ENGROSS, "verify"], folder / "store"),
        "sha256sum": lambda: once(["sha256sum", "--check", "--quiet", sums], folder)})
    ours, theirs = found["verify"], found["sha256sum"]
    ratio = ours.processor / theirs.processor
    print(f"\nVerifying {count} sealed files of {size / 1e6:.0f} MB; {runs} runs")
    table.row("  engross verify, sha256sum --check: processor time",
              f"{ours.processor * 1000:.0f}, {theirs.processor * 1000:.0f} ms")
    table.row("  verify against sha256sum", f"{ratio:.2f} x", "<= 1.5 x", ratio <= 1.5)
    table.row("  peak memory of verify", f"{ours.megabytes:.0f} MB")


def start_up(folder: Path, table: Table) -> None:
    """Prints what starting costs, and how large the program is."""
    found = turns(31, {name: (lambda command=command: once(command, folder)) for name, command in {
        "engross": [ENGROSS, "--version"], "pan": ["pandoc", "--version"],
        "hugo": ["hugo", "version"]}.items()})
    ours, pandoc, hugo = (found[name].clock * 1000 for name in ("engross", "pan", "hugo"))
    stripped = folder / "stripped"
    subprocess.run(["strip", "-o", str(stripped), ENGROSS], check=True)
    size = stripped.stat().st_size / 1e6
    print("\nStarting")
    table.row("  engross --version, pandoc --version",
              f"{ours:.1f}, {pandoc:.1f} ms", "no slower", ours <= pandoc)
    table.row("  engross --version, hugo version", f"{ours:.1f}, {hugo:.1f} ms", "<= 1/4",
              ours <= hugo / 4)
    table.row("  the program, stripped", f"{size:.1f} MB", "< 20 MB", size < 20)


def main() -> int:
    """Runs everything and prints the table."""
    scale = float(sys.argv[1]) if len(sys.argv) > 1 else 1
    table = Table()
    with tempfile.TemporaryDirectory(dir="/dev/shm", prefix="engross-bench-") as name:
        found = {}
        for count, runs in COUNTS.items():
            workspace = Workspace(Path(name) / str(count), count)
            found[count] = peers(workspace, max(1, round(runs * scale)), table)
        growth(found, workspace, table)
        regional(Path(name) / "regional", max(1, round(7 * scale)), table)
        for large_count in LARGE_COUNTS:
            store = emptied(Path(name) / "sealed")
            verification(store, large_count, max(1, round(7 * scale)), table)
        start_up(Path(name), table)
    table.missed += redlines.compare(ENGROSS, [Path(folder) for folder in PAIRS])
    print(f"\n{table.missed} targets missed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
