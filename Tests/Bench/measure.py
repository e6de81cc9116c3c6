"""Runs a command and measures the processor time, the time on the clock and the memory it takes."""

import os
import shutil
import statistics
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Cost:
    """What one run took."""

    processor: float
    clock: float
    megabytes: float


def once(command: list[str], folder: Path, output: Path | None = None) -> Cost:
    """Runs a command that must succeed; its standard output goes to a file, if one is named."""
    target = open(output, "wb") if output else open(os.devnull, "wb")
    with target, open(folder / "errors", "w+b") as errors:
        start = time.perf_counter()
        process = subprocess.Popen(command, cwd=folder, stdin=subprocess.DEVNULL, stdout=target,
                                   stderr=errors)
        _, status, usage = os.wait4(process.pid, 0)
        clock = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            errors.seek(0)
            raise RuntimeError(f"{command[0]} ends with {process.returncode}: "
                               + errors.read(600).decode("utf-8", "replace"))
    return Cost(usage.ru_utime + usage.ru_stime, clock, usage.ru_maxrss / 1024)


def median(costs: list[Cost]) -> Cost:
    """The middle of each figure."""
    return Cost(*(statistics.median(getattr(cost, name) for cost in costs)
                  for name in ("processor", "clock", "megabytes")))


def total(costs: list[Cost]) -> Cost:
    """Several commands one after the other: times add up, memory does not."""
    return Cost(sum(cost.processor for cost in costs), sum(cost.clock for cost in costs),
                max(cost.megabytes for cost in costs))


def emptied(folder: Path) -> Path:
    """The folder, with nothing in it."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder
