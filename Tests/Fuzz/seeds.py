"""Lays the first inputs of the fuzz target: `python3 -B -m Tests.Fuzz.seeds FOLDER`.

An input is a text, then, each behind the byte 1E, a supplement, a table, notice.yml, amendment.yml.
"""

import sys
from pathlib import Path

from Tests.Hostile.cases import AMENDMENT, GOOD, NOTICE, SUPPLEMENT, TABLE, TEXT
from Tests.Hostile.limits import SHAPES
from Tests.Hostile.mutations import RICH
from Tests.Program.program import REPOSITORY


def inputs() -> dict[str, bytes]:
    """The good workspace of the hostile cases, the example texts, and small pathological shapes."""
    parts = [GOOD[name] if isinstance(GOOD[name], bytes) else GOOD[name].encode()
             for name in (SUPPLEMENT, TABLE, NOTICE, AMENDMENT)]
    seeds = {"good": b"\x1e".join([GOOD[TEXT], *parts]), "rich": b"\x1e".join([RICH, *parts])}
    for number, path in enumerate(sorted((REPOSITORY / "Notices").rglob("*.md"))):
        content = path.read_bytes()
        for start in range(0, len(content), 4_000):
            seeds[f"example-{number}-{start}"] = content[start:start + 4_000]
    for number, make in enumerate(SHAPES.values()):
        seeds[f"shape-{number}"] = make(600).encode()
    return seeds


if __name__ == "__main__":
    for name, content in inputs().items():
        (Path(sys.argv[1]) / f"seed-{name}").write_bytes(content)
