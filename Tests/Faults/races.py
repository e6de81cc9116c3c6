"""Runs at the same time as other runs, as editors, and as readers (A099, A117, A119, A120)."""

import os
import subprocess
import threading
import time
from collections.abc import Callable
from pathlib import Path

from Tests.Faults.amounts import Amount
from Tests.Faults.judging import SealStates, leftovers, verified
from Tests.Faults.stores import (
    DRAFT, MEMORY, NEXT, REVISIONS, SEALED_AT, TEXT, Store, must, seal, text)
from Tests.Program.program import AS_OF, Program, difference, lay, scratch, tree
from Tests.Program.report import Report

ENVIRONMENT = {**os.environ, "SOURCE_DATE_EPOCH": str(SEALED_AT)}
BUILD = ["build", "--drafts", "--as-of", AS_OF]
WHOLE = {"short": text("one thing"), "long": text("quite another thing", paragraphs=60)}


class Repeated:
    """Something done over and over on another thread, for as long as the block lasts."""

    def __init__(self, step: Callable[[int], None]):
        self.step = step
        self.count = 0
        self.faults: list[str] = []
        self.is_over = threading.Event()
        self.thread = threading.Thread(target=self.loop)

    def loop(self) -> None:
        """Steps until told to stop, or until one fails."""
        try:
            while not self.is_over.is_set():
                self.step(self.count)
                self.count += 1
        except Exception as error:  # It would only be printed, and the case would pass.
            self.faults.append(f"{type(error).__name__}: {error}")

    def __enter__(self) -> "Repeated":
        self.thread.start()
        return self

    def __exit__(self, *_) -> None:
        self.is_over.set()
        self.thread.join()


def replace(path: Path, content: str) -> None:
    """Puts a whole file in the place of another in one step, as editors do."""
    aside = path.with_name(f".{path.name}.swp")
    aside.write_text(content)
    os.replace(aside, path)


def together(program: Program, folder: Path, *commands: list[str]) -> list[tuple[int, str]]:
    """Starts commands at once and gives how each ended."""
    processes = [subprocess.Popen(
        [program.path, *words], cwd=folder, env=ENVIRONMENT, stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) for words in commands]
    errors = [process.communicate()[1].decode("utf-8", "backslashreplace").strip()
              for process in processes]
    return [(process.returncode, words[:300]) for process, words in zip(processes, errors)]


# Runs against runs

def two_seals(program: Program, store: Store, folder: Path, rounds: int) -> list[str]:
    """Exactly one of two seals makes the one new revision."""
    faults = []
    for turn in range(rounds):
        place = store.copied(folder / "w")
        ends = together(program, place, ["seal", "example"], ["seal", "example"])
        if sorted(status for status, _ in ends) != [0, 1]:
            faults.append(f"round {turn}: {ends}")
        faults += [f"round {turn}: {line}" for line in
                   difference(tree(store.after), tree(place)) + leftovers(place)]
    return faults + verified(program, place)


def two_builds(program: Program, store: Store, folder: Path, rounds: int) -> list[str]:
    """Two builds leave the tree of one of them."""
    other = ["build", "--as-of", "2023-12-31"]
    trees = []
    for number, words in enumerate((BUILD, other)):
        place = store.copied(folder / f"alone-{number}")
        must(program.run(*words, folder=place), "a build alone")
        trees.append(tree(place))
    faults, seen, place = [], set(), store.copied(folder / "w")
    for turn in range(rounds):
        ends = together(program, place, *([BUILD, other] if turn % 2 else [other, BUILD]))
        if any(status for status, _ in ends):
            faults.append(f"round {turn}: {ends}")
        found = tree(place)
        seen |= {number for number in (0, 1) if found == trees[number]}
        if found not in trees:
            faults += [f"round {turn}: {line}" for line in difference(trees[0], found)]
    return faults + leftovers(place) + ([] if seen else ["neither tree was ever seen"])


def build_beside_seal(program: Program, store: Store, folder: Path, rounds: int) -> list[str]:
    """A build beside a seal shows the notice before or after it, and both end well."""
    sites = []
    for is_sealed in (False, True):
        place = store.copied(folder / "alone", sealed=is_sealed)
        must(program.build(place), "a build alone")
        sites.append(tree(place / "Output"))
    faults = []
    for turn in range(rounds):
        place = store.copied(folder / "w")
        words = [["seal", "example"], ["build", "--as-of", AS_OF]]
        ends = together(program, place, *(words if turn % 2 else words[::-1]))
        if any(status for status, _ in ends):
            faults.append(f"round {turn}: {ends}")
        if tree(place / "Output") not in sites:
            faults.append(f"round {turn}: a site of neither moment")
        faults += [f"round {turn}: {line}" for line in difference(
            SealStates.sources(store.after), SealStates.sources(place)) + leftovers(place)]
    return faults


# Runs against editors

def sealed_while_edited(program: Program, store: Store, folder: Path, rounds: int) -> list[str]:
    """What is sealed is one whole version of a text that changes all the time."""
    faults, sealed, edits = [], set(), 0
    for turn in range(rounds):
        place = store.copied(folder / "w")
        lay(place, {TEXT: WHOLE["short"]})
        with Repeated(lambda count: replace(
                place / TEXT, WHOLE["long" if count % 2 else "short"])) as editor:
            while editor.count < turn % 7 and not editor.faults:
                time.sleep(0)
            run = seal(program, place)
        edits += editor.count
        faults += editor.faults
        if run.status not in (0, 1) or (run.status == 1 and NEXT in os.listdir(place / REVISIONS)):
            faults.append(f"round {turn}: status {run.status}: {run.start}")
        path = place / REVISIONS / NEXT / "notice.md"
        if run.status == 0:
            sealed.add(path.read_text())
            (place / DRAFT / ".notice.md.swp").unlink(missing_ok=True)
            faults += [f"round {turn}: {line}" for line in verified(program, place)]
            build = program.build(place)
            faults += [f"round {turn}: build: {build.start}"] if build.status else []
    torn = sealed - set(WHOLE.values())
    print(f"       {rounds} seals under {edits} edits", flush=True)
    return faults + [f"sealed neither version: {len(words)} letters" for words in torn] + (
        [] if sealed else ["nothing was sealed"])


def built_while_edited(program: Program, store: Store, folder: Path, rounds: int) -> list[str]:
    """Each build shows one whole version, in all formats the same."""
    place, sites = store.copied(folder / "w"), []
    for words in WHOLE.values():
        lay(place, {TEXT: words})
        must(program.run(*BUILD, folder=place), "a build at rest")
        sites.append(tree(place / "Output"))
    faults, seen = [], set()
    with Repeated(lambda count: replace(
            place / TEXT, WHOLE["long" if count % 2 else "short"])) as editor:
        for turn in range(rounds):
            run = program.run(*BUILD, folder=place)
            if run.status != 0:
                faults.append(f"build {turn}: status {run.status}: {run.start}")
            found = tree(place / "Output")
            seen |= {number for number in (0, 1) if found == sites[number]}
            if found not in sites:
                faults += [f"build {turn}: {line}" for line in difference(sites[0], found)]
    print(f"       {rounds} builds under {editor.count} edits, {len(seen)} versions seen",
          flush=True)
    return faults + editor.faults + leftovers(place)


# Readers

def read_while_published(program: Program, store: Store, folder: Path, rounds: int) -> list[str]:
    """A reader finds every page, whole, while the site is published over and over."""
    place, sites = store.copied(folder / "w"), []
    for words in WHOLE.values():
        lay(place, {TEXT: words})
        must(program.run(*BUILD, folder=place), "a build at rest")
        sites.append(tree(place / "Output"))
    pages = sorted(sites[0])
    wrong: list[str] = []

    def read(count: int) -> None:
        path = pages[count % len(pages)]
        try:
            with open(place / "Output" / path, "rb") as file:
                content = file.read()
        except OSError as error:
            wrong.append(f"read {count}: {path}: {error.strerror}")
            return
        if content not in (sites[0][path], sites[1].get(path)):
            wrong.append(f"read {count}: {path}: {len(content)} bytes of neither site")

    faults = [] if pages == sorted(sites[1]) else ["the two sites have other pages"]
    with Repeated(read) as first, Repeated(lambda count: read(count * 7 + 3)) as second:
        for turn in range(rounds):
            lay(place, {TEXT: WHOLE["long" if turn % 2 else "short"]})
            run = program.run(*BUILD, folder=place)
            faults += [f"build {turn}: {run.start}"] if run.status else []
    print(f"       {rounds} publishes under {first.count + second.count} reads", flush=True)
    return faults + first.faults + second.faults + wrong


def builds(program: Program, amount: Amount, report: Report) -> None:
    """Races of builds."""
    with scratch(MEMORY) as folder:
        store = Store.make(program, folder)
        for title, check, full, sample in (
                ("A117: two builds at once", two_builds, 200, 15),
                ("A099: builds while a text is edited", built_while_edited, 200, 15),
                ("A119: readers while the site is published", read_while_published, 500, 40)):
            rounds = amount.count(full, sample)
            report.guarded(f"{title}, {rounds} times", lambda check=check, rounds=rounds: check(
                program, store, folder, rounds))


def seals(program: Program, amount: Amount, report: Report) -> None:
    """Races of seals."""
    with scratch(MEMORY) as folder:
        store = Store.make(program, folder)
        for title, check, full, sample in (
                ("A117: two seals at once", two_seals, 200, 20),
                ("A117: a build beside a seal", build_beside_seal, 100, 10),
                ("A099: seals while a text is edited", sealed_while_edited, 200, 15)):
            rounds = amount.count(full, sample)
            report.guarded(f"{title}, {rounds} times", lambda check=check, rounds=rounds: check(
                program, store, folder, rounds))
