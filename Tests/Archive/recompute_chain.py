"""Recomputes the chain of a notice from the written format alone (NoticeArchive/Format.md).

`recompute_chain.py Notices/NOTICE` prints its checkpoint, or what is wrong (exit status 3).
"""
import hashlib
import pathlib
import re
import sys

HEADERS = {
    "revision": r"# previous: (?:none|([0-9a-z-]+) sha256:([0-9a-f]{64}))\n# revision: (.+)\n",
    "translation": r"# belongs-to: ([0-9a-z-]+) sha256:([0-9a-f]{64})\n# translation: (.+)\n",
    "archive": r"()()# archive: (.+)\n",
}


def sha256(path):
    return "link" if path.is_symlink() else hashlib.sha256(path.read_bytes()).hexdigest()


notice = pathlib.Path(sys.argv[1])
wrong, links, witnesses, chain, end = [], {}, [], [], (None, None)
for folder in sorted([*notice.glob("revisions/*"), *notice.glob("archive/*")]):
    kind = "archive" if folder.parent.name == "archive" else \
        "translation" if "." in folder.name else "revision"
    present = {str(path.relative_to(folder)): path for path in folder.rglob("*")
               if path.is_symlink() or not path.is_dir()}
    text = present["SHA256SUMS"].read_bytes().decode() if "SHA256SUMS" in present else ""
    header = re.match(HEADERS[kind], text)
    if not header or header[3] != folder.name:
        wrong.append(f"{folder}: no sums, or not its own")
        continue
    listed = {line[66:]: line[:64] for line in text[header.end():].splitlines()}
    sums, record = sha256(present.pop("SHA256SUMS")), present.pop("withheld.yml", None)
    withheld = record.read_text() if record else ""
    for name in sorted(listed.keys() | present.keys()):
        if name not in present and f"- file: {name}\n  digest: sha256:{listed[name]}\n" in withheld:
            continue
        if name not in present or sha256(present[name]) != listed.get(name):
            wrong.append(f"{folder / name}: not what was sealed")
    if record:
        witnesses.append(f"withheld: {folder.relative_to(notice)} sha256:{sha256(record)}\n")
    if kind == "revision":
        links[folder.name] = (header[1], header[2], sums)
        continue
    witnesses.append(f"{kind}: {folder.name} sha256:{sums}\n")
    if kind == "translation" and links.get(header[1], (0, 0, 0))[2] != header[2]:
        wrong.append(f"{folder}: belongs to other sums of {header[1]}")
while len(following := [id for id in links if links[id][:2] == end and id not in chain]) == 1:
    chain += following
    end = (chain[-1], links[chain[-1]][2])
if (record := notice / "notifications.yml").exists():
    witnesses.append(f"notifications: {record.name} sha256:{sha256(record)}\n")
    before = b""
    for part in re.split(rb"(?<=\n)(?=- revision: )", record.read_bytes()):
        named = b"sha256:" + hashlib.sha256(before).hexdigest().encode() if before else b"none"
        told = part.split()[2].decode()
        if not part.endswith(b"  previous: " + named + b"\n") or told not in links:
            wrong.append(f"{record}: not what was recorded")
        before += part
wrong += [f"{notice}/revisions/{id}: not in one chain" for id in links if id not in chain]
if wrong or not chain:
    sys.exit(print("\n".join(wrong or ["nothing is sealed"])) or 3)
print(f"engross checkpoint 1\nnotice: {notice.resolve().name}\nrevision: {end[0]} sha256:{end[1]}\n"
      f"count: {len(chain)}\n" + "".join(sorted(witnesses)), end="")
