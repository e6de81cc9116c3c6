"""Kills, failures, races and alterations: what must hold of a store whatever happens to it.

FAULTS=full runs every case; without it a sample runs that FAULTS_SEED decides.
"""

import time

from Tests.Faults import (
    disks, errands, failures, interruptions, kills, permanence, races, refusals, rewriting, sources,
    surroundings)
from Tests.Faults.amounts import Amount
from Tests.Program.program import Program
from Tests.Program.report import Report

SWEEPS = (
    kills.builds, kills.seals, interruptions.interruptions, failures.builds, failures.seals,
    failures.readings, failures.short_calls, errands.errands, disks.disks, races.builds,
    races.seals, sources.builds, sources.seals, refusals.refusals, rewriting.tampering,
    permanence.permanence, surroundings.determinism)


def run(program: Program) -> Report:
    """Every sweep."""
    amount = Amount.from_environment()
    report = Report(f"Faults ({amount.title})")
    for sweep in SWEEPS:
        start = time.monotonic()
        name = f"{sweep.__module__.rpartition('.')[2]}.{sweep.__name__}"
        try:
            sweep(program, amount, report)
        except Exception as error:  # Without its workspace a sweep has no cases to fail.
            report.case(f"{name} can be run", [f"{type(error).__name__}: {error}"])
        print(f"       {name}: {time.monotonic() - start:.0f} s", flush=True)
    return report
