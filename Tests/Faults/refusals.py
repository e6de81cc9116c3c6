"""Drafts that must not become revisions, for what is sealed stays as it is and has to build."""

from pathlib import Path

from Tests.Faults.amounts import Amount
from Tests.Faults.judging import leftovers
from Tests.Faults.stores import (
    AMENDMENT, DRAFT, MEMORY, NOTICE, SUPPLEMENT, TABLE, TEXT, Store, seal, text)
from Tests.Program.program import Link, Program, difference, lay, scratch, tree
from Tests.Program.report import Report

#: What is laid over a draft that could be sealed.
DRAFTS = {
    "an undefined value": {TEXT: text("write to {{nothing}}")},
    "an undefined value in a supplement": {
        SUPPLEMENT: "---\nregions: US\n---\n# United States\n\n## Choices {#choices topic=rights "
                    "after=data}\n\nWrite to {{nothing}}.\n"},
    "a reference to no section": {TEXT: text("see [](#nowhere)")},
    "a reference to no notice": {TEXT: text("see [](notice:nowhere)")},
    "a reference to no section of a notice": {TEXT: text("see [](notice:example#nowhere)")},
    "an unknown region": {TEXT: text("this") + "\n::: region XX\nText.\n:::\n"},
    "a table that is not there": {TABLE: None},
    "a table without rows": {TABLE: ""},
    "a supplement placed after no section": {
        SUPPLEMENT: "---\nregions: US\n---\n# United States\n\n## Choices {#choices topic=rights "
                    "after=nowhere}\n\nText.\n"},
    "the same id twice": {TEXT: text("this") + "\n## Again {#data topic=sources}\n\nText.\n"},
    "raw HTML": {TEXT: text("<b>this</b>")},
    "a link to a script": {TEXT: text("[this](javascript:x)")},
    "no text": {TEXT: None},
    "an empty text": {TEXT: ""},
    "a text that is a link": {TEXT: Link("/etc/hostname")},
    "an unknown file": {DRAFT + "readme.txt": "Read me.\n"},
    "an unknown key": {AMENDMENT: "date: 2024-09\nsummary: This.\nunknown: x\n"},
    "no date": {AMENDMENT: "summary: This.\n"},
    "no summary": {AMENDMENT: "date: 2024-09\n"},
    "no amendment": {AMENDMENT: None},
    "a date that is none": {AMENDMENT: "date: 2024-13\nsummary: This.\n"},
    "an unknown key of the notice": {NOTICE + "notice.yml": "issuer: Example\nunknown: x\n"},
    "an unknown key of the workspace": {"Notices/workspace.yml": "publisher: x\nunknown: x\n"},
}


def refused(program: Program, store: Store, place: Path, files: dict) -> list[str]:
    """What is wrong with the way in which a draft is not sealed."""
    store.copied(place)
    lay(place, files)
    before = tree(place)
    run = seal(program, place)
    faults = [] if run.status == 1 else [f"status {run.status}: {run.start}"]
    faults += [] if run.text.strip() else ["not a word"]
    faults += difference(before, tree(place)) + leftovers(place)
    if run.status == 0:
        build = program.build(place)
        if build.status != 0:
            faults.append(f"and no build passes any more: status {build.status}: {build.start}")
    return faults


def refusals(program: Program, amount: Amount, report: Report) -> None:
    """Every such draft."""
    with scratch(MEMORY) as folder:
        store = Store.make(program, folder)
        for title, files in DRAFTS.items():
            report.guarded(f"A098: a draft with {title} is not sealed", lambda files=files: refused(
                program, store, folder / "w", files))
