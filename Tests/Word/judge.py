"""Judges documents that the Swift suite wrote: `python3 -B -m Tests.Word.judge FOLDER [office]`."""

import json
import sys
from pathlib import Path

from Tests.Word.package import Package, Reading, encoded_outline


def first_difference(expected, found):
    """Where two outlines part."""
    for index, (left, right) in enumerate(zip(expected, found)):
        if left != right:
            return f"block {index}: expected {left}, found {right}"
    return f"expected {len(expected)} blocks, found {len(found)}: {(expected + found)[-1:]}"


def faults_of(path):
    """What is wrong with one document."""
    package = Package(path)
    faults = package.faults()
    outlines = json.loads(path.with_suffix(".json").read_text())
    for side, accepts in (("new", True), ("old", False)):
        expected = encoded_outline(outlines[side])
        for first in (False, True):
            reading = Reading(package, accepts, first)
            found = reading.outline()
            faults += [f"{side}: {fault}" for fault in reading.faults]
            if found != expected:
                faults.append(f"{side}: {first_difference(expected, found)}")
    return list(dict.fromkeys(faults))


def main(folder, *options):
    """Judges every document of a folder; status 1 if one is not right."""
    paths = sorted(Path(folder).glob("*.docx"))
    judges = {"standard": faults_of}
    if "office" in options:
        from Tests.Word.office import Office
        judges["office"] = Office().faults_of
    wrong = 0
    for path in paths:
        for name, judge in judges.items():
            faults = judge(path)
            wrong += bool(faults)
            for fault in faults:
                print(f"{path.stem} ({name}): {fault}")
    print(f"{len(paths)} documents, {len(judges)} judges, {wrong} wrong")
    return 1 if wrong or not paths else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
