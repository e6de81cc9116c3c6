"""Makes a store of a thousand sealed revisions, and one list of all its sums.

`python3 -m Tests.Bench.sealed FOLDER COUNT` lays FOLDER/store and FOLDER/SHA256SUMS and prints the
number of files and bytes: 3,000 texts of 38 MB, and COUNT forms of 4 MB each.
"""

import random
import sys
from pathlib import Path

from Tests.Bench.workspaces import Notice, write
from Tests.Faults.stores import sealed_folders, write_chain

NOTICES = 40
REVISIONS = 25
LARGE = 4_000_000


def lay_notice(store: Path, number: int) -> None:
    """Writes the revisions of one notice; each changes a sentence of the one before."""
    notice = Notice(number)
    words, supplement = notice.main()[0], notice.supplement()[0]
    base = store / f"Notices/notice-{number}"
    write(base / "notice.yml", "issuer: Example Corporation\nlanguage: en\n")
    for turn in range(REVISIONS):
        date = f"{2001 + turn // 2}-{1 + turn % 2 * 6:02}"
        revision = base / f"revisions/{date}"
        write(revision / "notice.md", f"{words}\n{notice.sentence()}\n")
        write(revision / "supplements/united-states.md", supplement)
        write(revision / "amendment.yml", f"date: {date}\nsummary: {notice.sentence()}\n")
    write_chain(sorted((base / "revisions").iterdir()))


def make(folder: Path, large_count: int) -> tuple[int, int]:
    """Lays everything; gives the number of files and of bytes."""
    store, chance = folder / "store", random.Random(NOTICES)
    write(store / "Notices/workspace.yml",
          "publisher: Example Corporation\nbase-url: https://www.example.com/legal/\n")
    for number in range(large_count):
        attached = store / f"Notices/notice-{1 + number % NOTICES}/revisions/2009-07/files"
        attached.mkdir(parents=True, exist_ok=True)
        (attached / f"form-{number}.pdf").write_bytes(chance.randbytes(LARGE))
    for number in range(1, NOTICES + 1):
        lay_notice(store, number)
    lines, count, size = [], 0, 0
    for sealed in sealed_folders(store):
        for line in (sealed / "SHA256SUMS").read_text().splitlines()[2:]:
            path = sealed / line[66:]
            lines.append(f"{line[:64]}  {path}\n")
            count, size = count + 1, size + path.stat().st_size
    write(folder / "SHA256SUMS", "".join(lines))
    return count, size


if __name__ == "__main__":
    print(*make(Path(sys.argv[1]), int(sys.argv[2])))
