"""How well the review judges labelled amendments: `python3 -B -m Tests.Review.evaluate WHAT …`.

    pairs FILE.jsonl [hidden]    pairs with a label; `hidden` leaves their topics out
    documents FOLDER             whole notices with recorded edits, as Tests/Review/Documents makes

Two things are told apart: what a reviewer may leave aside (clarification and below), and what a
change is called.
"""

import concurrent.futures
import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from Tests.Program.program import REPOSITORY

ENGROSS = os.environ.get("ENGROSS", str(REPOSITORY / ".build/release/engross"))
LEVELS = ["none", "formatting", "editorial", "clarification", "substantive", "material"]
ABOVE = {"substantive", "material"}
NAMES = {"intro": "introduction", "data_categories": "data-categories",
         "legal_bases": "legal-bases", "automated_decisions": "automated-decisions"}


def review(before: str, after: str, topic: str | None = None) -> dict:
    """The review of two plain texts, as JSON."""
    with tempfile.TemporaryDirectory(dir="/dev/shm") as folder:
        paths = [Path(folder) / "old.md", Path(folder) / "new.md"]
        for path, text in zip(paths, (before, after)):
            path.write_text(text.rstrip() + "\n", encoding="utf-8")
        command = [ENGROSS, "review", *map(str, paths), "--format", "json", "--exit-zero"]
        if topic:
            command += ["--topic", NAMES.get(topic, topic.replace("_", "-"))]
        run = subprocess.run(command, capture_output=True, text=True)
        if not run.stdout:
            raise RuntimeError(f"{command}: {run.stderr[:400]}")
        return json.loads(run.stdout)


def share(part: int, whole: int) -> str:
    """A share, as it is printed."""
    return f"{part}/{whole} = {part / whole:.3f}" if whole else "none"


def f1(found: Counter, label: str) -> float:
    """The F1 of one level."""
    right = found[label, label]
    named = sum(count for (_, given), count in found.items() if given == label)
    wanted = sum(count for (truth, _), count in found.items() if truth == label)
    return 2 * right / (named + wanted) if named + wanted else 0.0


def judged(pair: dict, is_hidden: bool) -> str:
    """The level of a pair as a whole."""
    topic = None if is_hidden else pair.get("topic") or pair.get("role")
    return review(pair["before"], pair["after"], topic)["level"]


def report(pairs: list[dict], levels: list[str], misses: bool) -> None:
    """Prints the figures of some pairs."""
    found = Counter((pair["label"], level) for pair, level in zip(pairs, levels))
    truth = Counter(pair["label"] for pair in pairs)
    material = truth["material"]
    harmless = sum(truth[label] for label in LEVELS[:4])
    aside = sum(count for (label, level), count in found.items()
                if label == "material" and level not in ABOVE)
    quiet = sum(count for (label, level), count in found.items()
                if label in LEVELS[:4] and level not in ABOVE)
    loud = sum(count for (label, level), count in found.items()
               if label in LEVELS[:4] and level == "material")
    small = [(pair, level) for pair, level in zip(pairs, levels)
             if pair["label"] in ("formatting", "editorial")
             and not pair.get("kind", "").startswith("rewrite")]
    raised = sum(level in LEVELS[4:] for _, level in small)
    above_clarification = raised
    named = sum(count for (_, level), count in found.items() if level == "material")
    print(f"  material left aside            {share(aside, material)}")
    print(f"  material called material       {share(found['material', 'material'], material)}")
    print(f"  precision of material          {share(found['material', 'material'], named)}")
    print(f"  harmless left aside            {share(quiet, harmless)}")
    print(f"  harmless called material       {share(loud, harmless)}")
    print(f"  formatting, editorial above    {share(above_clarification, len(small))}")
    print(f"  macro-F1                       "
          f"{sum(f1(found, label) for label in LEVELS[1:]) / 5:.3f}")
    for label in LEVELS[1:]:
        print(f"    {label:<14}" + "".join(
            f"{found[label, level]:>6}" for level in LEVELS))
    if misses:
        for pair, level in zip(pairs, levels):
            if pair["label"] != level:
                print(json.dumps({"id": pair["id"], "label": pair["label"], "level": level,
                                  "topic": pair.get("topic"), "before": pair["before"],
                                  "after": pair["after"]}, ensure_ascii=False))


def evaluate_pairs(path: Path, options: list[str]) -> None:
    """Judges every pair of a file, or of the files of a folder."""
    files = sorted(path.glob("*.jsonl")) if path.is_dir() else [path]
    pairs = [json.loads(line) for file in files for line in file.read_text().splitlines() if line]
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        levels = list(pool.map(lambda pair: judged(pair, "hidden" in options), pairs))
    rewrites = [number for number, pair in enumerate(pairs)
                if pair.get("kind", "").startswith("rewrite")]
    others = [number for number in range(len(pairs)) if number not in set(rewrites)]
    for name, chosen in (("all", range(len(pairs))), ("without rewrites", others),
                         ("rewrites", rewrites)):
        if not chosen:
            continue
        print(f"{path}, {name}: {len(chosen)} pairs")
        report([pairs[number] for number in chosen], [levels[number] for number in chosen],
               "misses" in options and name == "all")


# MARK: Whole documents

def words(text: str) -> list[str]:
    """Words without marks, in lower case."""
    return "".join(letter.lower() if letter.isalnum() else " " for letter in text).split()


def covers(finding: dict, edit: dict) -> bool:
    """Whether a finding is about an edit: it shows most of the words that the edit wrote or struck."""
    shown = Counter(words((finding.get("before") or "") + " " + (finding.get("after") or "")))
    for side in ("old", "new"):
        wanted = Counter(words(edit.get(side) or ""))
        if wanted and sum((wanted & shown).values()) >= 0.8 * sum(wanted.values()):
            return True
    return False


KEYWORDS = set("""share sell third partner advertising consent retain days delete right opt collect
location biometric train fee price arbitration liability transfer automatically""".split())


def orders(findings: list[dict], document: dict) -> dict[str, list[dict]]:
    """The review's order, and those that anybody could make."""
    def place(finding: dict) -> float:
        for side in ("after", "before"):
            found = document[side].find((finding.get(side) or "\0")[:40])
            if found >= 0:
                return found / len(document[side])
        return 1

    def size(finding: dict) -> int:
        return finding.get("changedWords", 0)

    def keywords(finding: dict) -> int:
        text = words((finding.get("before") or "") + " " + (finding.get("after") or ""))
        return sum(word in KEYWORDS for word in text)

    return {"review": sorted(findings, key=lambda finding: finding["rank"]),
            "document": sorted(findings, key=place), "longest": sorted(findings, key=lambda f: -size(f)),
            "keywords": sorted(findings, key=lambda f: -keywords(f))}


def evaluate_documents(folder: Path) -> None:
    """Judges whole amendments and the order of their findings."""
    documents = [json.loads(line)
                 for line in (folder / "documents.jsonl").read_text().splitlines() if line]
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        answers = list(pool.map(lambda d: review(d["before"], d["after"]), documents))
    decisive = aside = first = large = spread = quiet = harmless = 0
    shares, order_hits = [], Counter()
    for document, answer in zip(documents, answers):
        findings = answer["changes"]
        wanted = [edit for edit in document["edits"] if edit.get("decisive")]
        above = [finding for finding in findings if finding["level"] in ABOVE]
        total = sum(finding.get("changedWords", 0) for finding in findings)
        read = sum(finding.get("changedWords", 0) for finding in above)
        if not wanted:
            harmless += 1
            quiet += not above
            continue
        shares.append(1 - read / total if total else 1)
        for edit in wanted:
            decisive += 1
            aside += not any(covers(finding, edit) for finding in above)
        for name, order in orders(findings, document).items():
            order_hits[name] += any(covers(f, edit) for f in order[:5] for edit in wanted)
        first += 1
        if len(findings) > 10:
            top = orders(findings, document)["review"][:10]
            large += len(wanted)
            spread += sum(any(covers(f, edit) for f in top) for edit in wanted)
    print(f"decisive left aside            {share(aside, decisive)}")
    print(f"share of changed text aside    {sum(shares) / max(1, len(shares)):.3f} on average, "
          f"least {min(shares, default=0):.3f}")
    print(f"harmless with nothing above    {share(quiet, harmless)}")
    for name, hits in order_hits.items():
        print(f"one among the first five, by {name:<10} {share(hits, first)}")
    print(f"of large ones, among first ten {share(spread, large)}")


if __name__ == "__main__":
    what, place, *rest = sys.argv[1:]
    if what == "pairs":
        evaluate_pairs(Path(place), rest)
    else:
        evaluate_documents(Path(place))
