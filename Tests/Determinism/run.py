"""Twenty builds in twenty surroundings, one tree (A122, A126, A128).

Needs a release program and, for one case, a debug one; `taskset` of util-linux for core counts.
"""

import calendar
import os
import random
import shutil
import time
from dataclasses import dataclass, field
from pathlib import Path

from Tests.Program.program import AS_OF, REPOSITORY, Program, difference, digest, scratch, tree
from Tests.Program.report import Report

ZONES = ["UTC", "Pacific/Kiritimati", "America/St_Johns", "Asia/Tokyo"]
LOCALES = ["C", "tr_TR.UTF-8", "ar_EG.UTF-8", "th_TH.UTF-8", "de_DE.UTF-8"]
MASKS = [0o022, 0o077, 0o002, 0o027]
NOBODY = 65534


@dataclass
class Surroundings:
    """Everything that must not reach the output."""

    number: int
    zone: str
    locale: str
    mask: int
    cores: str
    environment: dict = field(default_factory=dict)
    elsewhere: bool = False
    epoch: bool = False
    user: int | None = None

    @property
    def title(self) -> str:
        """What is special here, in a line."""
        parts = [f"TZ={self.zone}", f"LC_ALL={self.locale}", f"umask {self.mask:03o}",
                 f"cores {self.cores}"]
        parts += [f"{name}={value}" for name, value in self.environment.items()]
        parts += ["named from another folder"] * self.elsewhere
        parts += ["SOURCE_DATE_EPOCH for --as-of"] * self.epoch
        parts += ["as another user"] * (self.user is not None)
        return f"build {self.number}: " + ", ".join(parts)

    @property
    def variables(self) -> dict:
        """The environment of the program; nothing is inherited but the path."""
        variables = {"PATH": os.environ["PATH"], "TZ": self.zone, "LC_ALL": self.locale,
                     "LANG": self.locale, **self.environment}
        if self.epoch:
            midnight = calendar.timegm(time.strptime(AS_OF, "%Y-%m-%d"))
            variables["SOURCE_DATE_EPOCH"] = str(midnight + 12 * 60 * 60)
        return variables


def surroundings() -> list[Surroundings]:
    """The twenty, the same every time."""
    allowed = sorted(os.sched_getaffinity(0))
    one = str(allowed[-1])
    all_cores = ",".join(str(core) for core in allowed)
    result = []
    for number in range(20):
        place = Surroundings(
            number=number + 1, zone=ZONES[number % 4], locale=LOCALES[number % 5],
            mask=MASKS[number // 5], cores=one if number % 3 == 0 else all_cores)
        place.elsewhere = number % 4 == 1
        place.epoch = number % 7 == 6
        if number % 4 != 2:
            place.environment["HOME"] = "/nonexistent" if number % 2 else "/root"
        if number % 6 == 5:
            place.environment.update(NO_COLOR="1", TERM="dumb", COLUMNS="20",
                                     SWIFT_DETERMINISTIC_HASHING="1")
        if number in (9, 18) and os.geteuid() == 0:
            place.user = NOBODY
        result.append(place)
    return result


def copy_shuffled(source: Path, target: Path, seed: int) -> None:
    """Copies Notices/ and Templates/, creating files in an order that the seed decides."""
    files = [path for name in ("Notices", "Templates") for path in (source / name).rglob("*")
             if path.is_file()]
    files.sort()
    random.Random(seed).shuffle(files)
    for file in files:
        copy = target / file.relative_to(source)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, copy)
        os.utime(copy, (seed * 1000003, seed * 1000003))


def build_there(program: Program, source: Path, place: Surroundings, folder: Path) -> list[str]:
    """Copies the workspace, builds it in those surroundings, and leaves folder/Output."""
    copy_shuffled(source, folder, seed=place.number)
    if place.user is not None:
        for path in [folder, *folder.rglob("*")]:
            os.chown(path, place.user, place.user)
    arguments = [] if place.epoch else ["--as-of", AS_OF]
    if place.elsewhere:
        arguments += ["--workspace", str(folder)]
    run = program.run(
        "build", *arguments, folder="/" if place.elsewhere else folder,
        environment=place.variables, umask=place.mask, user=place.user,
        wrapper=("taskset", "-c", place.cores))
    return [] if run.status == 0 else [f"status {run.status}: {run.start}"]


def run(release: Program, debug: Program, source: Path = REPOSITORY) -> Report:
    """Builds twenty times and compares; then once with the debug program."""
    report = Report("Determinism")
    with scratch() as folder:
        shutil.copy2(release.path, folder / "engross")
        program = Program(folder / "engross")
        places = surroundings()
        for place in places:
            (folder / str(place.number)).mkdir()
            report.guarded(place.title, lambda place=place: compared(
                program, source, place, folder))
        last = Surroundings(21, "UTC", "C", 0o022, places[1].cores)
        (folder / "21").mkdir()
        report.guarded("A128: the debug program makes the same tree",
                       lambda: compared(debug, source, last, folder))
        trees = {digest(path) for path in folder.glob("*/Output")}
        report.case("A122: one tree hash for all",
                    [] if len(trees) == 1 else [f"{len(trees)} tree hashes"])
    return report


def compared(program: Program, source: Path, place: Surroundings, folder: Path) -> list[str]:
    """Builds in one of the surroundings and compares with the first of them."""
    here = folder / str(place.number)
    faults = build_there(program, source, place, here)
    first = folder / "1" / "Output"
    if faults or place.number == 1:
        return faults
    if digest(first) == digest(here / "Output"):
        return []
    return difference(tree(first), tree(here / "Output")) or ["the files' modes differ"]
