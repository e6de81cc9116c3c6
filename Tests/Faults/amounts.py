"""How much of a sweep is run: all of it, or a sample that a fixed seed decides."""

import os
import random
from collections.abc import Sequence
from dataclasses import dataclass

SEED = 20241115


@dataclass(frozen=True)
class Amount:
    """What FAULTS asks for: `sample` (the default, some minutes) or `full`."""

    is_full: bool
    seed: int = SEED

    @staticmethod
    def from_environment() -> "Amount":
        """Reads FAULTS and FAULTS_SEED."""
        wanted = os.environ.get("FAULTS", "sample")
        if wanted not in ("sample", "full"):
            raise ValueError(f"FAULTS is 'sample' or 'full', not '{wanted}'")
        return Amount(wanted == "full", int(os.environ.get("FAULTS_SEED", SEED)))

    @property
    def title(self) -> str:
        """What is run, for a heading."""
        return "full" if self.is_full else f"sample of seed {self.seed}"

    def chance(self, name: str) -> random.Random:
        """Random numbers of one sweep's own, whatever the others draw."""
        return random.Random(f"{self.seed} {name}")

    def count(self, full: int, sample: int) -> int:
        """A number of rounds."""
        return full if self.is_full else sample

    def chosen(self, name: str, items: Sequence, sample: int, full: int | None = None) -> list:
        """A sample of the items with the first and the last of them, in their order; if all is
        asked for, all of them or `full`."""
        count = (full or len(items)) if self.is_full else sample
        if len(items) <= count:
            return list(items)
        inner = self.chance(name).sample(range(1, len(items) - 1), max(0, count - 2))
        return [items[place] for place in sorted({0, len(items) - 1, *inner})]
