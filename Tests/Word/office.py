"""Asks LibreOffice what is left of a document when all changes are accepted or rejected.

Needs Debian's `libreoffice-writer-nogui` and `python3-uno`, and so the system's own Python.
"""

import atexit
import json
import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

import uno  # pylint: disable=import-error
from com.sun.star.beans import PropertyValue  # pylint: disable=import-error

from Tests.Word.package import encoded_outline, joined

COMMANDS = {"new": ".uno:AcceptAllTrackedChanges", "old": ".uno:RejectAllTrackedChanges"}
BULLET = 6
# What LibreOffice puts into empty cells of rows that are tracked, so that there is a change to keep.
HOLDER = "\u200d"
TABLE = "com.sun.star.text.TextTable"


def pair(name, value):
    """A property."""
    result = PropertyValue()
    result.Name, result.Value = name, value
    return result


class Office:
    """A LibreOffice without a screen, of our own."""

    def __init__(self):
        self.folder = tempfile.mkdtemp()
        pipe = f"engross{os.getpid()}"
        process = subprocess.Popen(
            ["soffice", "--headless", "--norestore", "--nologo",
             f"-env:UserInstallation=file://{self.folder}", f"--accept=pipe,name={pipe};urp;"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        atexit.register(self.close, process)
        self.context = self.connect(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        self.desktop = self.service("com.sun.star.frame.Desktop")
        self.dispatcher = self.service("com.sun.star.frame.DispatchHelper")

    def close(self, process):
        """Ends the office."""
        try:
            self.desktop.terminate()
        except Exception:  # pylint: disable=broad-except
            process.terminate()
        process.wait(30)
        shutil.rmtree(self.folder, ignore_errors=True)

    @staticmethod
    def connect(address):
        """Waits until the office answers."""
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext(
            "com.sun.star.bridge.UnoUrlResolver", local)
        for _ in range(240):
            try:
                return resolver.resolve(address)
            except Exception:  # pylint: disable=broad-except
                time.sleep(0.25)
        raise SystemExit("LibreOffice does not answer")

    def service(self, name):
        """A service of the office."""
        return self.context.ServiceManager.createInstanceWithContext(name, self.context)

    def outline(self, path, command):
        """The document after a command, in the form of the outlines of editions."""
        document = self.desktop.loadComponentFromURL(
            path.resolve().as_uri(), "_blank", 0, (pair("Hidden", True),))
        try:
            self.dispatcher.executeDispatch(
                document.CurrentController.Frame, command, "", 0, ())
            left = len(list(document.Redlines))
            return left, [self.block(element) for element in document.Text]
        finally:
            document.close(True)

    def block(self, element):
        """A paragraph or table."""
        if element.supportsService(TABLE):
            rows = {}
            for name in element.getCellNames():
                row = int("".join(filter(str.isdigit, name)))
                cell = [self.runs(paragraph) for paragraph in element.getCellByName(name).Text]
                rows.setdefault(row, []).append(cell[0] if len(cell) == 1 else cell)
            return ["t", 0, [rows[row] for row in sorted(rows)]]
        label = self.label(element) if element.NumberingRules else ""
        suffix = " " if element.ParaStyleName.startswith("Heading") else "\t"
        runs = ([[label + suffix, "", []]] if label else []) + self.runs(element)
        depth = round(element.ParaLeftMargin / 750)
        return ["p", element.ParaStyleName, depth, joined(runs)]

    @staticmethod
    def label(paragraph):
        """The label of a paragraph in a list; that of a bullet is the bullet."""
        if not paragraph.NumberingIsNumber:
            return ""
        level = paragraph.NumberingRules.getByIndex(paragraph.NumberingLevel)
        properties = {entry.Name: entry.Value for entry in level}
        is_bullet = properties["NumberingType"] == BULLET
        return properties["BulletChar"] if is_bullet else paragraph.ListLabelString

    @staticmethod
    def runs(paragraph):
        """The runs of a paragraph, with the looks that its style does not give."""
        style = paragraph.ParaStyleName
        bold = style.startswith("Heading") or style in ("Title", "Table Heading")
        result = []
        for portion in paragraph:
            if portion.TextPortionType != "Text" or portion.String in ("", HOLDER):
                continue
            look = ""
            look += "b" if portion.CharWeight > 100 and not bold else ""
            look += "c" if portion.CharFontName == "Courier New" and style != "Code Block" else ""
            italic = portion.CharPosture.value == "ITALIC"
            look += "i" if italic and style != "Dateline" else ""
            target = [portion.HyperLinkURL] if portion.HyperLinkURL else []
            result.append([portion.String, look, target])
        return joined(result)

    def faults_of(self, path):
        """Where the office reads other words or looks than an edition has."""
        faults = []
        outlines = json.loads(path.with_suffix(".json").read_text())
        for side, command in COMMANDS.items():
            left, found = self.outline(path, command)
            if left:
                faults.append(f"{side}: {left} changes left")
            expected = comparable(encoded_outline(outlines[side]))
            found = comparable(found)
            for index, (one, other) in enumerate(zip(expected, found)):
                if one != other:
                    faults.append(f"{side}: block {index}: expected {one}, found {other}")
                    break
            else:
                if len(expected) != len(found):
                    longer = max(expected, found, key=len)
                    at = min(len(expected), len(found))
                    faults.append(
                        f"{side}: {len(expected)} blocks expected, {len(found)} found:"
                        f" {longer[at]}")
        return faults


STYLES = {
    "BodyText": "Text body", "ListParagraph": "List Paragraph", "Quote": "Quotations",
    "RegionalText": "Regional Text", "TableHeading": "Table Heading", "TableText": "Table Text",
    "CodeBlock": "Code Block", "Standard": "Normal",
    **{f"Heading{level}": f"Heading {level}" for level in range(1, 7)},
}


def comparable(blocks):
    """What the office can be asked for: no empty paragraphs, no titles of links."""
    result = []
    for block in blocks:
        if block[0] == "t":
            rows = [[plain(cell[1] if cell and isinstance(cell[0], str) else cell) for cell in row]
                    for row in block[2]]
            result.append(["t", rows])
        elif block[3]:
            is_bold = block[1].startswith(("Heading", "Title"))
            result.append(
                ["p", STYLES.get(block[1], block[1]), block[2], plain(block[3], is_bold,
                 block[1] == "Dateline")])
    return result


def plain(runs, is_bold=False, is_italic=False):
    """The runs without titles of links, and without the looks that their style has anyway."""
    drop = ("b" if is_bold else "") + ("i" if is_italic else "")
    return joined([
        [text, "".join(sign for sign in look if sign not in drop), short(target)]
        for text, look, target in runs])


def short(target):
    """A target without its title; of a file, which the office looks for, only the name."""
    return [place.removeprefix("files/") if "://" not in place else place.rsplit("/", 1)[-1]
            if place.startswith("file:") else place for place in target[:1]]
