"""A Word document as the standard means it: what is left when all changes are accepted or rejected."""

import re
import zipfile
import xml.etree.ElementTree as ElementTree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
PARTS = [
    "[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/_rels/document.xml.rels",
    "word/styles.xml", "word/numbering.xml", "word/settings.xml", "docProps/core.xml",
]
KEPT_WHEN = {"ins": True, "moveTo": True, "del": False, "moveFrom": False}


def value(element, path, default=None):
    """The w:val of what lies at the path."""
    found = element.find(path) if element is not None else None
    return default if found is None else found.get(W + "val")


class Package:
    """The parts of a document."""

    def __init__(self, path):
        with zipfile.ZipFile(path) as archive:
            self.names = archive.namelist()
            self.damaged = archive.testzip()
            self.times = {entry.date_time for entry in archive.infolist()}
            parts = {name: archive.read(name) for name in self.names}
        self.trees = {name: ElementTree.fromstring(content) for name, content in parts.items()}
        self.body = self.trees["word/document.xml"].find(W + "body")
        self.links = {
            entry.get("Id"): entry.get("Target")
            for entry in self.trees["word/_rels/document.xml.rels"]
        }
        self.levels = self.read_levels()

    def read_levels(self):
        """What counts each level of each list: first number, format, pattern, what follows."""
        tree = self.trees["word/numbering.xml"]
        abstract = {}
        for entry in tree.findall(W + "abstractNum"):
            abstract[entry.get(W + "abstractNumId")] = {
                int(level.get(W + "ilvl")): (
                    int(value(level, W + "start", "1")), value(level, W + "numFmt"),
                    value(level, W + "lvlText"), value(level, W + "suff", "tab"))
                for level in entry.findall(W + "lvl")
            }
        return {
            entry.get(W + "numId"): abstract[value(entry, W + "abstractNumId")]
            for entry in tree.findall(W + "num")
        }

    def faults(self):
        """What is wrong with the package before anything is accepted or rejected."""
        faults = [] if self.names == PARTS else [f"parts {self.names}"]
        if self.damaged or self.times != {(1980, 1, 1, 0, 0, 0)}:
            faults.append(f"damaged {self.damaged}, times {self.times}")
        document = self.trees["word/document.xml"]
        ids = [
            element.get(W + "id") for element in document.iter()
            if element.get(W + "id") and not element.tag.endswith("End")
        ]
        if len(ids) != len(set(ids)):
            faults.append("two changes of one id")
        starts = {name: sorted(
            element.get(W + "name") for element in document.iter(f"{W}{name}RangeStart"))
            for name in ("moveFrom", "moveTo")}
        if starts["moveFrom"] != starts["moveTo"] or len(set(starts["moveTo"])) != len(
                starts["moveTo"]):
            faults.append(f"moves do not pair: {starts}")
        styles = {style.get(W + "styleId") for style in self.trees["word/styles.xml"]}
        used = {style.get(W + "val") for style in document.iter(W + "pStyle")}
        faults += [f"no style {style}" for style in sorted(used - styles)]
        for deleted in document.iter(W + "del"):
            if deleted.find(f".//{W}t") is not None:
                faults.append("deleted words are no deleted text")
        for paragraph in document.iter(W + "pPr"):
            order = ["pStyle", "keepNext", "numPr", "ind", "contextualSpacing", "jc", "rPr",
                     "pPrChange"]
            places = [order.index(child.tag.removeprefix(W)) for child in paragraph]
            if places != sorted(places):
                faults.append("properties of a paragraph out of order")
        return faults


class Reading:
    """The document once all changes are accepted or rejected.

    A paragraph whose end goes is joined with the next one. Word gives both the format of the second
    (`first=False`), LibreOffice that of the first.
    """

    def __init__(self, package, accepts, first=False):
        self.package = package
        self.accepts = accepts
        self.first = first
        self.counts = {}
        self.faults = []

    def outline(self):
        """The paragraphs and tables in the form of the outlines of editions."""
        blocks = []
        pending = None
        for element in self.package.body:
            if element.tag == W + "p":
                properties, runs = self.properties(element), self.runs(element)
                if pending and pending[1]:
                    runs = pending[1] + runs
                    properties = pending[0] if self.first else properties
                pending = None
                if self.keeps(element.find(f"{W}pPr/{W}rPr")):
                    blocks.append(self.paragraph(properties, runs))
                else:
                    pending = (properties, runs)
            elif element.tag == W + "tbl":
                if pending and pending[1]:
                    self.faults.append(f"words before a table: {pending[1]}")
                pending = None
                blocks += self.table(element)
        if pending:
            self.faults.append("the end of the last paragraph is tracked")
        return self.cleaned(blocks)

    @staticmethod
    def cleaned(blocks):
        """The blocks without the paragraphs that hold tables apart and end the document."""
        result = []
        for index, block in enumerate(blocks):
            is_empty = block[0] == "p" and not block[3]
            if is_empty and block[1] == "TableText" and index and blocks[index - 1][0] == "t":
                continue
            result.append(block)
        if result and result[-1] == ["p", "BodyText", 0, []]:
            result.pop()
        return result

    def keeps(self, container):
        """Whether what carries these marks stays."""
        if container is None:
            return True
        return all(
            self.accepts == kept for name, kept in KEPT_WHEN.items()
            if container.find(W + name) is not None)

    def properties(self, paragraph):
        """The format of a paragraph."""
        properties = paragraph.find(W + "pPr")
        change = properties.find(W + "pPrChange")
        return properties if self.accepts or change is None else change.find(W + "pPr")

    def paragraph(self, properties, runs):
        """A paragraph with its computed label."""
        number = properties.find(W + "numPr")
        if number is not None:
            runs = [[self.label(value(number, W + "numId"), int(value(number, W + "ilvl"))), "", []]
                    ] + runs
        indentation = properties.find(W + "ind")
        depth = 0 if indentation is None else int(indentation.get(W + "left")) // 425
        return ["p", value(properties, W + "pStyle"), depth, joined(runs)]

    def label(self, number, level):
        """Counts one more paragraph of a list, and returns its label."""
        levels = self.package.levels[number]
        counts = self.counts.setdefault(number, {})
        counts[level] = counts[level] + 1 if level in counts else levels[level][0]
        for deeper in [other for other in counts if other > level]:
            del counts[deeper]
        _, form, pattern, suffix = levels[level]
        if form != "bullet":
            pattern = re.sub(
                "%([1-9])", lambda match: counted(
                    counts.get(int(match[1]) - 1, 0), levels[int(match[1]) - 1][1]), pattern)
        return pattern + {"tab": "\t", "space": " "}[suffix]

    def runs(self, parent, target=()):
        """The runs of a paragraph or of what lies in it."""
        result = []
        for child in parent:
            name = child.tag.removeprefix(W)
            if name in KEPT_WHEN:
                if KEPT_WHEN[name] == self.accepts:
                    result += self.runs(child, target)
            elif name == "hyperlink":
                anchor = child.get(W + "anchor")
                place = "#" + anchor if anchor else self.package.links[child.get(R + "id")]
                tip = child.get(W + "tooltip")
                result += self.runs(child, (place,) if tip is None else (place, tip))
            elif name == "r":
                result.append([self.text(child), self.look(child), list(target)])
        return [run for run in result if run[0]]

    def look(self, run):
        """The look of a run: b, c and i."""
        properties = run.find(W + "rPr")
        if properties is None:
            return ""
        change = properties.find(W + "rPrChange")
        if not self.accepts and change is not None:
            properties = change.find(W + "rPr")
        signs = {"b": "b", "c": "rFonts", "i": "i"}
        return "".join(
            sign for sign, name in signs.items() if properties.find(W + name) is not None)

    @staticmethod
    def text(run):
        """The words of a run."""
        result = ""
        for child in run:
            name = child.tag.removeprefix(W)
            if name in ("t", "delText"):
                result += child.text or ""
            elif name in ("tab", "br"):
                result += {"tab": "\t", "br": "\n"}[name]
        return result

    def table(self, table):
        """A table; nothing if no row is left."""
        rows = []
        for row in table.findall(W + "tr"):
            if self.keeps(row.find(W + "trPr")):
                rows.append([self.cell(cell.find(W + "p")) for cell in row.findall(W + "tc")])
        indentation = table.find(f"{W}tblPr/{W}tblInd")
        depth = 0 if indentation is None else int(indentation.get(W + "w")) // 425
        return [["t", depth, rows]] if rows else []

    def cell(self, paragraph):
        """How a cell is set, and what it says."""
        return [value(self.properties(paragraph), W + "jc", "natural"),
                joined(self.runs(paragraph))]


def joined(runs):
    """The runs with neighbours that look alike as one."""
    result = []
    for text, look, target in runs:
        if result and result[-1][1:] == [look, target]:
            result[-1][0] += text
        else:
            result.append([text, look, target])
    return result


def counted(number, form):
    """The number as Word writes it (ECMA-376 §17.18.59)."""
    if form == "decimal":
        return str(number)
    if form.endswith("Letter"):
        text = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
    else:
        text = ""
        for size, digit in zip(
                (1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1),
                "m cm d cd c xc l xl x ix v iv i".split()):
            text += digit * (number // size)
            number %= size
    return text if form.startswith("lower") else text.upper()


def encoded_outline(outline):
    """An outline of an edition with its targets as a document has them."""
    def target(parts):
        if not parts:
            return parts
        place = parts[0]
        if place.startswith("#"):
            place = "#s_" + re.sub("[^A-Za-z0-9_]", "_", place[1:])[:32]
        else:
            place = re.sub(
                r'[\x00-\x20\x7f"<>\\^`{|}]', lambda match: f"%{ord(match[0]):02X}", place)
        return [place, *parts[1:]]

    def runs(content):
        return joined([[text, look, target(parts)] for text, look, parts in content])

    return [
        ["p", block[1], block[2], runs(block[3])] if block[0] == "p" else
        ["t", block[1], [[[alignment, runs(content)] for alignment, content in row]
                         for row in block[2]]]
        for block in outline
    ]
