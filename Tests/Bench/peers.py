"""Other programs that compare texts, each as a list of what it shows: `(sign, text, was moved)`.

The sign is `=`, `-` or `+`. The texts of `=` and `+` are, one after the other, the new text.
"""

import html
import json
import os
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

Shown = list[tuple[str, str, bool]]
MARKS = {"\x01": "-", "\x02": "=", "\x03": "+", "\x04": "="}


def output(*command: str, text: str | None = None) -> str:
    """What a program prints; most say by their status that the texts differ."""
    run = subprocess.run(command, input=text, capture_output=True, text=True, errors="replace",
                         env={**os.environ, "LC_ALL": "C.UTF-8"})
    if run.returncode not in (0, 1):
        raise RuntimeError(f"{command[0]} ends with {run.returncode}: {run.stderr[:300]}")
    return run.stdout


def marked(text: str) -> Shown:
    """What stands between marks."""
    shown, sign = [], "="
    for part in re.split("([\x01-\x04])", text):
        sign = MARKS.get(part, sign)
        if part and part not in MARKS:
            shown.append((sign, part, False))
    return shown


def wdiff(old: Path, new: Path) -> Shown:
    """GNU wdiff."""
    return marked(output("wdiff", "-w", "\x01", "-x", "\x02", "-y", "\x03", "-z", "\x04",
                         str(old), str(new)))


def git(old: Path, new: Path) -> Shown:
    """git's word diff."""
    lines = output("git", "diff", "--no-index", "--no-color", "--no-ext-diff",
                   "--word-diff=porcelain", "-U1000000", str(old), str(new)).split("\n")[:-1]
    begin = next(index for index, line in enumerate(lines) if line.startswith("@@")) + 1
    signs = {" ": "=", "-": "-", "+": "+"}
    return [("=", "\n", False) if line == "~" else (signs[line[0]], line[1:], False)
            for line in lines[begin:] if not line.startswith(("\\", "@@"))]


def wikidiff2(old: Path, new: Path) -> Shown:
    """MediaWiki's, which finds moves."""
    code = ("echo wikidiff2_inline_json_diff(file_get_contents($argv[1]),"
            " file_get_contents($argv[2]), 10000000);")
    shown: Shown = []
    for line in json.loads(output("php", "-r", code, str(old), str(new)))["diff"]:
        # 0 context, 1 added, 2 deleted, 3 changed, 4 moved away, 5 moved here
        kind, text = line["type"], line["text"].encode()
        if kind == 4:
            continue
        if kind in (0, 1, 2):
            shown.append(("=+-"[kind], line["text"] + "\n", False))
            continue
        end = 0
        for part in line.get("highlightRanges", []):
            start, length = part["start"], part["length"]
            shown.append(("=", text[end:start].decode(), kind == 5))
            shown.append(("+" if part["type"] == 0 else "-",
                          text[start:start + length].decode(), kind == 5))
            end = start + length
        shown.append(("=", text[end:].decode() + "\n", kind == 5))
    return shown


def diff_match_patch(old: Path, new: Path) -> Shown:
    """Google's, by characters, with its semantic clean-up and no clock."""
    import diff_match_patch as library
    engine = library.diff_match_patch()
    engine.Diff_Timeout = 0
    found = engine.diff_main(old.read_text(), new.read_text())
    engine.diff_cleanupSemantic(found)
    return [({0: "=", -1: "-", 1: "+"}[sign], text, False) for sign, text in found]


def redlines(old: Path, new: Path) -> Shown:
    """Python redlines."""
    from redlines import Redlines
    text = Redlines(old.read_text(), new.read_text(), markdown_style="none").output_markdown
    text = re.sub("<del>(.*?)</del>", "\x01\\1\x02", text, flags=re.S)
    return marked(re.sub("<ins>(.*?)</ins>", "\x03\\1\x04", text, flags=re.S))


def lxml(old: Path, new: Path) -> Shown:
    """lxml.html.diff on what cmark-gfm makes of both."""
    from lxml.html.diff import htmldiff
    pages = [output("cmark-gfm", "-e", "table", str(path)) for path in (old, new)]
    text = re.sub(r"</?(?!ins|del)[a-z][^>]*>", "", htmldiff(*pages))
    text = re.sub("<del[^>]*>(.*?)</del>", "\x01\\1\x02", text, flags=re.S)
    return marked(html.unescape(re.sub("<ins[^>]*>(.*?)</ins>", "\x03\\1\x04", text, flags=re.S)))


PEERS: dict[str, Callable[[Path, Path], Shown]] = {
    "wdiff": wdiff, "git word-diff": git, "diff-match-patch": diff_match_patch,
    "redlines": redlines, "lxml.html.diff": lxml, "wikidiff2": wikidiff2}
FINDS_MOVES = {"wikidiff2"}
