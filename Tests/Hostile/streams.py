"""What is printed, and what happens when the world fails (terminal, crash, cli)."""

import os
import re
import signal
import subprocess
import time

from Tests.Hostile.cases import AMENDMENT, GOOD, NOTICE, TEXT, WORKSPACE, text
from Tests.Program.program import AS_OF, Program, difference, lay, scratch, tree
from Tests.Program.report import Report

CONTROL = re.compile(rb"[\x00-\x08\x0b-\x1f\x7f]|\xc2[\x80-\x9f]|\xe2\x80[\xa8-\xae]"
                     rb"|\xe2\x81[\xa6-\xa9]")
FORGED = 'Notices/x.md:1:1: error: all good [forged]'
FATAL = (signal.SIGSEGV, signal.SIGABRT, signal.SIGILL, signal.SIGBUS, signal.SIGFPE,
         signal.SIGTRAP)


def leftovers(folder) -> list[str]:
    """What a workspace holds beside what belongs there."""
    return [f"left behind: {name}" for name in sorted(os.listdir(folder))
            if name not in ("Notices", "Output", "Templates")]


def terminal(program: Program, report: Report) -> None:
    """Text of an author that would forge or colour what is printed."""
    forgeries = {
        "an unknown key with a line break": {NOTICE: f'"a\\n{FORGED}": x\n'},
        "an unknown key with ESC": {NOTICE: '"a\\e[31mred": x\n'},
        "an undefined value with a C1 control": {NOTICE: '"a\\u009b31m": x\n'},
        "an unknown key with a direction override": {NOTICE: '"a\\u202ecba": x\n'},
        "a publisher with a line break": {WORKSPACE: GOOD[WORKSPACE].replace(
            "Example Corporation", f'"Example\\n{FORGED}"')},
        "a title with ESC": {TEXT: b"# Example \x1b[2J\x1b[31m\n\n## Contact\n\nText.\n"},
        "a date with a line break": {AMENDMENT: f'date: "2024\\n{FORGED}"\nsummary: x\n'},
    }
    for title, files in forgeries.items():
        report.guarded(f"A152: {title}", lambda files=files: printed_plainly(program, files))
    for name, environment in {
        "NO_COLOR": {"NO_COLOR": "1", "TERM": "xterm-256color"}, "TERM=dumb": {"TERM": "dumb"},
        "a pipe": {"TERM": "xterm-256color", "COLORTERM": "truecolor"},
        "20 columns": {"COLUMNS": "20"},
    }.items():
        report.guarded(f"A154: no escape codes with {name}", lambda environment=environment:
                       printed_plainly(program, {TEXT: text("{{nothing}}")}, environment))


def printed_plainly(program: Program, files: dict, environment: dict | None = None) -> list[str]:
    """Checks in every format; nothing that is printed may steer a terminal or fake a line."""
    faults = []
    with scratch() as folder:
        lay(folder, GOOD)
        lay(folder, files)
        variables = {"PATH": os.environ["PATH"], **(environment or {})}
        for form in ("text", "json", "sarif", "github"):
            run = program.run("check", "--format", form, folder=folder, environment=variables)
            found = CONTROL.search(run.errors + run.output)
            if found:
                faults.append(f"{form}: prints {found.group()!r}")
            if form in ("text", "github") and f"\n{FORGED}" in "\n" + run.text:
                faults.append(f"{form}: a forged line")
            if run.status not in (0, 1):
                faults.append(f"{form}: status {run.status}: {run.start}")
    return faults


def streams(program: Program, report: Report) -> None:
    """Closed, full and broken standard streams."""
    report.guarded("A114: a report to /dev/full is no success", lambda: full(program))
    report.guarded("A114: a report to a closed stream is no success", lambda: closed(program))
    report.guarded("A110: a reader that stops early", lambda: broken_pipe(program))


def full(program: Program) -> list[str]:
    """Prints a report where nothing can be written."""
    with scratch() as folder, open("/dev/full", "wb") as device:
        lay(folder, GOOD)
        faults = []
        for arguments in (["check", "--format", "json"], ["history", "example"]):
            run = program.run(*arguments, folder=folder, output=device)
            if run.status == 0:
                faults.append(f"{' '.join(arguments)}: status 0")
            if run.status < 0:
                faults.append(f"{' '.join(arguments)}: ended by signal {-run.status}")
        return faults


def closed(program: Program) -> list[str]:
    """Prints a report to a closed standard output."""
    with scratch() as folder:
        lay(folder, GOOD)
        command = f"exec '{program.path}' history example >&-"
        run = subprocess.run(["sh", "-c", command], cwd=folder, stderr=subprocess.PIPE)
        return [] if run.returncode > 0 else [f"status {run.returncode}"]


def broken_pipe(program: Program) -> list[str]:
    """Closes the pipe before the first byte is read."""
    with scratch() as folder:
        lay(folder, {**GOOD, TEXT: text(*["{{nothing}}" for _ in range(5_000)])})
        process = subprocess.Popen([program.path, "check", "--format", "json"], cwd=folder,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        process.stdout.close()
        errors = process.stderr.read()
        process.stderr.close()
        status = process.wait()
        faults = [] if status in (-signal.SIGPIPE, 141, 0, 2) else [f"status {status}"]
        return faults + (["a trace was printed"] if b"Fatal error" in errors else [])


def large(folder) -> None:
    """Lays a workspace that takes a while to build."""
    body = text(*[f"Paragraph {n}. " + "We keep what you send us. " * 20 for n in range(300)])
    lay(folder, {WORKSPACE: GOOD[WORKSPACE]})
    for number in range(60):
        base = f"Notices/notice-{number}/revisions/2024-09/"
        lay(folder, {base + "notice.md": body, base + "amendment.yml": GOOD[AMENDMENT]})


def signals(program: Program, report: Report) -> None:
    """Builds that are stopped: the old tree stays, and the next build works."""
    with scratch() as folder:
        large(folder)
        start = time.monotonic()
        first = program.build(folder)
        took = time.monotonic() - start
        report.case("a large workspace builds",
                    [] if first.status == 0 else [f"status {first.status}: {first.start}"])
        before = tree(folder / "Output")
        for name, count in (("SIGINT", 10), ("SIGTERM", 10), ("SIGHUP", 5), ("SIGKILL", 20)):
            report.guarded(f"A108, A109: {count} times {name} in the middle", lambda name=name,
                           count=count: stopped(program, folder, before, name, count, took))


def stopped(program: Program, folder, before: dict, name: str, count: int, took: float
            ) -> list[str]:
    """Stops builds at times spread over the whole run."""
    faults = []
    number = getattr(signal, name)
    for turn in range(count):
        process = subprocess.Popen([program.path, "build", "--as-of", AS_OF], cwd=folder,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        time.sleep(took * (turn + 0.5) / count)
        process.send_signal(number)
        errors = process.communicate()[1]
        if process.returncode not in (0, -number, 128 + number):
            faults.append(f"turn {turn}: status {process.returncode}: {errors[-200:]!r}")
        faults += [f"turn {turn}: {line}" for line in difference(before, tree(folder / "Output"))]
    run = program.build(folder)
    if run.status != 0:
        faults.append(f"the next build: status {run.status}: {run.start}")
    return faults + difference(before, tree(folder / "Output")) + leftovers(folder)


def calls(program: Program, report: Report) -> None:
    """System calls: none that starts a program or a connection, and what fails is told."""
    report.guarded("A156: no program is started, nothing is connected", lambda: quiet(program))
    report.guarded("A120: a source that cannot be read", lambda: unreadable(program))
    report.guarded("A121: an output folder that cannot be written", lambda: unwritable(program))
    for call, error in (("write", "ENOSPC"), ("openat", "EMFILE"), ("mkdirat,mkdir", "EDQUOT"),
                        ("renameat2,renameat,rename", "EIO"), ("fsync,fdatasync,syncfs", "EIO"),
                        ("read,pread64", "EIO")):
        report.guarded(f"A111: {call} fails with {error}", lambda call=call, error=error:
                       failing(program, call, error))
    report.guarded("A113: renames that cannot exchange", lambda: failing(
        program, "renameat2", "EINVAL", may_pass=True))


def quiet(program: Program) -> list[str]:
    """Traces a build and a check."""
    with scratch() as folder:
        lay(folder / "w", GOOD)
        faults = []
        for arguments in (["build", "--as-of", AS_OF], ["check"], ["history", "example"]):
            log = folder / "trace"
            environment = {"PATH": os.environ["PATH"], "HOME": "/nonexistent",
                           "HTTP_PROXY": "http://127.0.0.1:1", "LD_LIBRARY_PATH": "/nonexistent"}
            run = program.run(*arguments, folder=folder / "w", environment=environment, wrapper=(
                "strace", "-f", "-qq", "-e", "trace=execve,execveat,connect,socket,openat,open",
                "-o", str(log)))
            if run.status != 0:
                faults.append(f"status {run.status}: {run.start}")
            lines = log.read_text(errors="backslashreplace").splitlines()
            faults += [line for line in lines[1:] if re.search(r" (execve|connect|socket)", line)]
            faults += [line for line in lines if '"/nonexistent' in line
                       and "LD_LIBRARY" not in line and ".so" not in line and "glibc" not in line]
        return faults


def unreadable(program: Program) -> list[str]:
    """Takes the right to read a source away from a user who is not root."""
    with scratch() as folder:
        lay(folder / "w", GOOD)
        os.chmod(folder / "w" / TEXT, 0)
        user = 65534 if os.geteuid() == 0 else None
        if user is not None:
            for root, folders, files in os.walk(folder):
                for name in [root, *(os.path.join(root, file) for file in files)]:
                    os.chown(name, user, user)
        run = program.build(folder / "w", user=user)
        faults = [] if run.status in (1, 2) else [f"status {run.status}: {run.start}"]
        faults += [] if "notice.md" in run.text else ["the file is not named"]
        return faults + (["there is output"] if (folder / "w/Output").exists() else [])


def unwritable(program: Program) -> list[str]:
    """Builds as a user who may not write there."""
    with scratch() as folder:
        lay(folder / "w", GOOD)
        if os.geteuid() != 0:
            os.chmod(folder / "w", 0o555)
        run = program.build(folder / "w", user=65534 if os.geteuid() == 0 else None)
        os.chmod(folder / "w", 0o755)
        faults = [] if run.status == 2 else [f"status {run.status}: {run.start}"]
        return faults + leftovers(folder / "w")


def failing(program: Program, call: str, error: str, may_pass: bool = False) -> list[str]:
    """Lets the k-th call fail, for k growing until a build passes."""
    with scratch() as folder:
        lay(folder, GOOD)
        if program.build(folder).status != 0:
            return ["the good workspace does not build"]
        before = tree(folder / "Output")
        faults = []
        passes = 0
        for turn in spread(400):
            run = program.build(folder, wrapper=(
                "strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}",
                "-e", f"inject={call}:error={error}:when={turn}"))
            faults += unsound(run, turn, before, folder, may_pass)
            passes = passes + 1 if run.status == 0 else 0
            if passes == 4:
                break
        run = program.build(folder)
        if run.status != 0:
            faults.append(f"the next build: status {run.status}: {run.start}")
        return faults + difference(before, tree(folder / "Output")) + leftovers(folder)


def spread(limit: int) -> list[int]:
    """Every number at first, then ever fewer."""
    numbers, turn = [], 1
    while turn <= limit:
        numbers.append(turn)
        turn += 1 + turn // 12
    return numbers


def unsound(run, turn: int, before: dict, folder, may_pass: bool) -> list[str]:
    """What is wrong with a build one of whose calls failed."""
    # What a build leaves of its own is taken away by the next one.
    faults = [f"call {turn}: {line}" for line in difference(before, tree(folder / "Output"))
              if "only after: .engross-build" not in line]
    if run.status == 127 and "loading shared libraries" in run.text:
        return faults  # The program had not begun.
    if -run.status in FATAL or run.status > 128:
        faults.append(f"call {turn}: status {run.status}: {run.start}")
    elif run.status not in (0, 1, 2):
        faults.append(f"call {turn}: status {run.status}: {run.start}")
    if run.status != 0 and not run.text.strip():
        faults.append(f"call {turn}: status {run.status} without a word")
    if may_pass and run.status != 0:
        faults.append(f"call {turn}: status {run.status}: {run.start}")
    return faults
