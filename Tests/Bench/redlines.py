"""Engross's redlines beside those of its peers: how much they show, how well, and how long it takes.

`python3 -B -m Tests.Bench.redlines [FOLDER …]`; a folder holds `old.md`, `new.md` and, if its
author recorded what was edited, `gold.json`. Columns:

- ins, del: words shown as inserted and deleted; moved: words shown as moved
- x: words shown against the author's own
- hunks: runs of changes; islands: one or two unchanged words between two changes of a line
- half: changes that begin or end inside a word
- alone: phrases of the author's that stand in a change of at most twelve words
- ms: time on the clock, the start of a process included for programs
"""

import json
import re
import statistics
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from Tests.Bench.amendments import Amendment, amended, hostile
from Tests.Bench.measure import once
from Tests.Bench.peers import FINDS_MOVES, PEERS, Shown, output

LONGEST_ALONE = 12


@dataclass(frozen=True)
class Quality:
    """What one program shows of one amendment."""

    inserted: int
    deleted: int
    moved: int
    hunks: int
    islands: int
    half: int
    alone: int


def engross(program: str):
    """Our own, by its JSON."""
    def shown(old: Path, new: Path) -> Shown:
        redline = json.loads(output(program, "diff", str(old), str(new), "--format", "json"))
        parts: Shown = []
        signs = {"deleted": "-", "inserted": "+"}
        for row in redline["rows"]:
            if row["kind"] == "moved-away":
                continue
            is_moved = row["kind"] == "moved-here"
            for cell in row["cells"]:
                for run in cell["segments"]:
                    if run["kind"] == "moved-away":
                        continue
                    sign = signs.get(run["kind"], "=")
                    text = run.get("both", run.get("old" if sign == "-" else "new", ""))
                    parts.append((sign, text, is_moved or run["kind"] == "moved-here"))
                parts.append(("=", "\n", is_moved))
            parts.append(("=", "\n", is_moved))
        return parts
    return shown


def count(text: str) -> int:
    """Words: runs of what is no space."""
    return len(text.split())


def is_half(parts: Shown, index: int) -> bool:
    """Whether a change begins or ends inside a word."""
    text = parts[index][1]
    before = parts[index - 1] if index else ("=", " ", False)
    after = parts[index + 1] if index + 1 < len(parts) else ("=", " ", False)
    return ((before[0] == "=" and before[1][-1:].isalnum() and text[:1].isalnum())
            or (after[0] == "=" and after[1][:1].isalnum() and text[-1:].isalnum()))


def changes(parts: Shown) -> list[list[tuple[str, str]]]:
    """The hunks: runs of changes with no unchanged word inside."""
    found: list[list[tuple[str, str]]] = []
    inside = False
    for sign, text, _ in parts:
        if sign != "=" and text.strip():
            if not inside:
                found.append([])
            found[-1].append((sign, text))
            inside = True
        elif text.strip():
            inside = False
    return found


def quality(parts: Shown, phrases: list[tuple[str, str]]) -> Quality:
    """The figures of what was shown."""
    parts = [part for part in parts if part[1]]
    hunks = changes(parts)
    islands = 0
    words = [part for part in parts if part[1].strip() or "\n" in part[1]]
    for before, middle, after in zip(words, words[1:], words[2:]):
        islands += (middle[0] == "=" and 0 < count(middle[1]) <= 2 and "\n" not in middle[1]
                    and before[0] != "=" and after[0] != "=")
    small = [hunk for hunk in hunks if sum(count(text) for _, text in hunk) <= LONGEST_ALONE]
    texts = [{sign: " ".join(" ".join(text for mark, text in hunk if mark == sign).split())
              for sign in "-+"} for hunk in small]

    def shows(text: dict[str, str], old: str, new: str) -> bool:
        gone, come = (Counter(re.findall(r"\w+", side)) for side in (old, new))
        struck, written = (Counter(re.findall(r"\w+", text[sign])) for sign in "-+")
        return gone - come <= struck and come - gone <= written

    alone = sum(any(shows(text, old, new) for text in texts) for old, new in phrases)
    return Quality(
        sum(count(text) for sign, text, _ in parts if sign == "+"),
        sum(count(text) for sign, text, _ in parts if sign == "-"),
        sum(count(text) for sign, text, moved in parts if moved and sign == "="),
        len(hunks), islands,
        sum(is_half(parts, index) for index, part in enumerate(parts) if part[0] != "="), alone)


def recorded(folder: Path) -> Amendment:
    """A pair that somebody else made, with what they recorded of it."""
    old, new = ((folder / name).read_text() for name in ("old.md", "new.md"))
    gold = json.loads((folder / "gold.json").read_text()) if (folder / "gold.json").exists() else {}
    edits = gold.get("edits", [])
    phrases = [(edit["old"], edit["new"]) for edit in edits if edit.get("material")]
    words = gold.get("words", gold.get("authored_words", 0))
    return Amendment(old, new, words or 0, len(edits), phrases)


def table(name: str, made: Amendment, program: str, folder: Path) -> None:
    """Prints every program's figures on one amendment."""
    old, new = folder / "old.md", folder / "new.md"
    old.write_text(made.old)
    new.write_text(made.new)
    print(f"\n{name}: {count(made.old)} -> {count(made.new)} words, of which the author wrote or "
          f"struck {made.words or '?'} in {made.hunks} edits")
    print(f"{'':<18} {'ins':>5} {'del':>5} {'moved':>5} {'x':>5} {'hunks':>5} {'islands':>7} "
          f"{'half':>4} {'alone':>6} {'ms':>8}")
    for peer, run in {"engross": engross(program), **PEERS}.items():
        times = []
        for _ in range(3):
            start = time.perf_counter()
            parts = run(old, new)
            times.append(time.perf_counter() - start)
        found = quality(parts, made.phrases)
        share = f"{(found.inserted + found.deleted) / made.words:.2f}" if made.words else ""
        print(f"{peer:<18} {found.inserted:>5} {found.deleted:>5} {found.moved:>5} {share:>5} "
              f"{found.hunks:>5} {found.islands:>7} {found.half:>4} "
              f"{found.alone:>3}/{len(made.phrases):<2} {statistics.median(times) * 1000:>8.1f}",
              flush=True)


def clock(command: list[str], folder: Path, runs: int) -> tuple[float, float]:
    """The median time on the clock, and the most memory."""
    costs = [once(command, folder) for _ in range(runs)]
    return (statistics.median(cost.clock for cost in costs),
            max(cost.megabytes for cost in costs))


def row(name: str, figure: str, target: str = "", met: bool = True) -> int:
    """Prints one row; tells whether its target was missed."""
    verdict = ("met" if met else "MISSED") if target else ""
    print(f"{name:<58} {figure:>14}   {target:<12} {verdict}", flush=True)
    return not met


def times(program: str, folder: Path) -> int:
    """Prints what comparisons cost, and how many targets were missed."""
    old, new = folder / "old.md", folder / "new.md"

    def ours(runs: int) -> tuple[float, float]:
        return clock([program, "diff", str(old), str(new), "--format", "json"], folder, runs)

    made = amended(3_000, 7)
    old.write_text(made.old)
    new.write_text(made.new)
    print("\nTime")
    small, _ = ours(15)
    theirs = []
    for _ in range(15):
        start = time.perf_counter()
        output("wdiff", str(old), str(new))
        theirs.append(time.perf_counter() - start)
    wdiff = statistics.median(theirs)
    judged, _ = clock([program, "review", str(old), str(new), "--format", "json", "--exit-zero"],
                      folder, 15)
    missed = row("  3,000 words, against wdiff", f"{small / wdiff:.2f} x", "<= 2 x",
                 small <= 2 * wdiff)
    # A review compares and then assesses, so twice the time of a redline is as much again.
    missed += row("  3,000 words, assessed, against their redline", f"{judged / small:.2f} x",
                  "<= 2 x", judged <= 2 * small)
    for name in sorted(FINDS_MOVES):
        start = time.perf_counter()
        PEERS[name](old, new)
        factor = (time.perf_counter() - start) / small
        missed += row(f"  3,000 words, times faster than {name}, which finds moves",
                      f"{factor:.1f} x", ">= 10 x", factor >= 10)
    made = amended(50_000, 7)
    old.write_text(made.old)
    new.write_text(made.new)
    large, memory = ours(3)
    missed += row("  50,000 words", f"{large:.2f} s, {memory:.0f} MB", "<= 2 s", large <= 2)
    for kind in ("equal words", "all different", "two words"):
        for path, text in zip((old, new), hostile(kind, 50_000)):
            path.write_text(text)
        hardest, memory = ours(1)
        missed += row(f"  50,000 words, {kind}", f"{hardest:.2f} s, {memory:.0f} MB",
                      "<= 10 s, 1 GB", hardest <= 10 and memory < 1000)
    return missed


def compare(program: str, folders: list[Path]) -> int:
    """Prints everything; gives the number of targets that were missed."""
    with tempfile.TemporaryDirectory(dir="/dev/shm", prefix="engross-redlines-") as name:
        for folder in folders:
            table(str(folder), recorded(folder), program, Path(name))
        for words, seed in ((800, 1), (3_000, 2)):
            table(f"generated, seed {seed}", amended(words, seed), program, Path(name))
        return times(program, Path(name))


if __name__ == "__main__":
    from Tests.Bench.__main__ import ENGROSS
    sys.exit(compare(ENGROSS, [Path(folder) for folder in sys.argv[1:]]) and 1)
