"""Twenty seals in twenty surroundings, the same bytes (A122, A124, A126)."""

import os
import shutil
from pathlib import Path

from Tests.Determinism.run import Surroundings, copy_shuffled, surroundings
from Tests.Faults.amounts import Amount
from Tests.Faults.judging import SealStates
from Tests.Faults.stores import MEMORY, NEXT, REVISIONS, SEALED_AT, Store, seal
from Tests.Program.program import Program, difference, digest, scratch, tree
from Tests.Program.report import Report


def sealed_there(program: Program, store: Store, place: Surroundings, folder: Path) -> list[str]:
    """Copies the workspace and seals it in those surroundings."""
    copy_shuffled(store.before, folder, seed=place.number)
    if place.user is not None:
        for path in [folder, *folder.rglob("*")]:
            os.chown(path, place.user, place.user)
    arguments = ["--workspace", str(folder)] if place.elsewhere else []
    run = program.run(
        "seal", "example", *arguments, folder="/" if place.elsewhere else folder,
        environment={**place.variables, "SOURCE_DATE_EPOCH": str(SEALED_AT)}, umask=place.mask,
        user=place.user, wrapper=("taskset", "-c", place.cores))
    if run.status != 0:
        return [f"status {run.status}: {run.start}"]
    return difference(SealStates.sources(store.after), SealStates.sources(folder))


def repeated(program: Program, store: Store, folder: Path, rounds: int) -> list[str]:
    """The same seal over and over gives one digest, modes included."""
    digests = set()
    for _ in range(rounds):
        place = store.copied(folder / "w")
        run = seal(program, place)
        if run.status != 0:
            return [f"status {run.status}: {run.start}"]
        digests.add(digest(place / REVISIONS / NEXT))
    return [] if len(digests) == 1 else [f"{len(digests)} digests in {rounds} seals"]


def of_another_moment(program: Program, store: Store, folder: Path) -> list[str]:
    """The clock reaches the time of sealing alone, so two moments differ in `context.yml` only."""
    place = store.copied(folder / "w")
    run = seal(program, place, environment={"SOURCE_DATE_EPOCH": str(SEALED_AT + 86_400)})
    if run.status != 0:
        return [f"status {run.status}: {run.start}"]
    old, new = (tree(where / REVISIONS / NEXT) for where in (store.after, place))
    changed = {path for path in old.keys() | new.keys() if old.get(path) != new.get(path)}
    if changed != {"context.yml", "SHA256SUMS"}:
        return [f"differs in {sorted(changed)}"]
    contexts = [files["context.yml"].splitlines() for files in (old, new)]
    lines = [pair for pair in zip(*contexts) if pair[0] != pair[1]]
    return [] if len(lines) == 1 else [f"context.yml differs in {lines}"]


def determinism(program: Program, amount: Amount, report: Report) -> None:
    """Seals everywhere, and compares with the first."""
    with scratch(MEMORY) as folder:
        store = Store.make(program, folder)
        for place in surroundings():
            here = folder / str(place.number)
            here.mkdir()
            title = place.title.replace("build", "seal", 1)
            report.guarded(f"A122: {title}", lambda place=place, here=here: sealed_there(
                program, store, place, here))
            shutil.rmtree(here, ignore_errors=True)
        rounds = amount.count(50, 10)
        report.guarded(f"A126: {rounds} seals, one digest", lambda: repeated(
            program, store, folder, rounds))
        report.guarded("A124: a seal at another moment", lambda: of_another_moment(
            program, store, folder))
