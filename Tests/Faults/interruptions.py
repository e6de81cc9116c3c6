"""Seals and builds that are asked to stop at one of their calls (A109).

They stop with the signal's exit status and everything as it was, or they had come so far that they
end well.
"""

import signal
from pathlib import Path

from Tests.Faults.amounts import Amount
from Tests.Faults.calls import Point, injecting
from Tests.Faults.judging import leftovers, verified
from Tests.Faults.kills import Victim, build_victim, seal_victim
from Tests.Faults.stores import MEMORY, Store
from Tests.Program.program import Program, difference, scratch, tree
from Tests.Program.report import Report

SIGNALS = ("INT", "TERM", "HUP")


def whole(victim: Victim, folder: Path) -> dict[str, bytes]:
    """The workspace after a run that nothing disturbs."""
    place = victim.fresh(folder / "w")
    victim.run(place)
    return tree(place)


def interrupted(victim: Victim, point: Point, name: str, folder: Path, after: dict[str, bytes]
                ) -> list[str]:
    """What is wrong after a signal at a call."""
    place = victim.fresh(folder / "w")
    before = tree(place)
    run = victim.run(place, injecting(point, f"signal={name}"))
    expected = 128 + getattr(signal, f"SIG{name}")
    faults = difference(after if run.status == 0 else before, tree(place)) + leftovers(place)
    if run.status not in (0, expected):
        faults.append(f"status {run.status}: {run.start}")
    elif run.status and not run.text.startswith("error: "):
        faults.append(f"does not say that it was stopped: {run.start}")
    faults += verified(victim.program, place)
    return [f"SIG{name} at {point.title}: {fault}" for fault in faults + victim.judge(place)]


def sweep(victim: Victim, title: str, folder: Path, amount: Amount, report: Report) -> None:
    """Each signal at some calls."""
    after = whole(victim, folder)
    points = victim.points(folder)
    for name in SIGNALS:
        chosen = amount.chosen(f"{title} {name}", points, 8, full=50)
        report.guarded(f"A109: SIG{name} at {len(chosen)} calls of {title}", lambda chosen=chosen,
                       name=name: [fault for point in chosen for fault in interrupted(
                           victim, point, name, folder, after)])


def interruptions(program: Program, amount: Amount, report: Report) -> None:
    """Signals to a seal and to a build."""
    with scratch(MEMORY) as folder:
        store = Store.make(program, folder)
        sweep(seal_victim(program, store), "a seal", folder, amount, report)
        sweep(build_victim(program, store, folder), "a build", folder, amount, report)
