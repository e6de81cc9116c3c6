"""Keeps what passed and what did not, and prints it as it happens."""

import sys


class Report:
    """The results of one group of cases, told on standard output."""

    def __init__(self, name: str, tells_passes: bool = True):
        self.name = name
        self.tells_passes = tells_passes
        self.passed = 0
        self.failed = 0
        print(f"\n== {name}", flush=True)

    def case(self, title: str, faults: list[str]) -> None:
        """Enters one case; it passed if nothing is wrong with it."""
        if faults:
            self.failed += 1
            print(f"FAILED {title}", flush=True)
            for fault in faults[:12]:
                print(f"       {fault}", flush=True)
            if len(faults) > 12:
                print(f"       … and {len(faults) - 12} more", flush=True)
            return
        self.passed += 1
        if self.tells_passes:
            print(f"passed {title}", flush=True)

    def guarded(self, title: str, check) -> None:
        """Enters a case whose check is a function; one that raises has failed."""
        try:
            faults = check()
        except Exception as error:  # A broken check must not hide those that follow.
            faults = [f"{type(error).__name__}: {error}"]
        self.case(title, faults)

    def count(self, passed: int, failed: int) -> None:
        """Adds cases that another runner has counted and told."""
        self.passed += passed
        self.failed += failed

    @property
    def summary(self) -> str:
        """What the group came to, in one line."""
        return f"{self.name}: {self.passed} passed, {self.failed} failed"


def close(reports: list[Report]) -> int:
    """Prints a line per group and the sum; gives the exit status."""
    print()
    for report in reports:
        print(report.summary)
    passed = sum(report.passed for report in reports)
    failed = sum(report.failed for report in reports)
    print(f"{passed} passed, {failed} failed")
    sys.stdout.flush()
    return 0 if failed == 0 and passed > 0 else 1
