"""Times exports and imports beside python-docx, openpyxl and LibreOffice doing the same.

Usage: bench.py ZIPING DATA [RUNS]. Medians of whole processes, start to exit; peers run the same
number of times in turn, in the same run. Python's start and imports are its users' cost and count.
A peer that is not installed is named, and its rows are left out.
"""

import importlib.util
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from sheet import write_sheet

ZIPING, DATA = sys.argv[1:3]
RUNS = int(sys.argv[3]) if len(sys.argv) > 3 else 9
DRAFT = f"{DATA}/samples/wuhua-2023.json"
PEERS = str(Path(__file__).with_name("peers.py"))
KINDS = ["docx", "xlsx", "pdf", "text"]
SUFFIXES = {"text": "txt"}
ROWS = 200_000


def timed(command):
    start = time.perf_counter()
    subprocess.run(
        command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return (time.perf_counter() - start) * 1000


def tree(process):
    """The process and all below it."""
    found = [process]
    try:
        for task in os.listdir(f"/proc/{process}/task"):
            children = Path(f"/proc/{process}/task/{task}/children").read_text().split()
            found += [one for child in children for one in tree(int(child))]
    except OSError:
        pass
    return found


def resident(process):
    """Resident KiB of one process; what it shares with others counts in each of them."""
    try:
        return int(Path(f"/proc/{process}/statm").read_text().split()[1]) * 4
    except (OSError, IndexError):
        return 0


def measured(command):
    """Seconds, and the most MiB that the command and its children held together."""
    start = time.perf_counter()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    peak = [0]

    def watch():
        while child.poll() is None:
            peak[0] = max(peak[0], sum(resident(process) for process in tree(child.pid)))
            time.sleep(0.002)

    watcher = threading.Thread(target=watch)
    watcher.start()
    status = child.wait()
    watcher.join()
    if status != 0:
        sys.exit(f"{command[0]} failed: {status}")
    return time.perf_counter() - start, peak[0] / 1024


def has(module):
    return importlib.util.find_spec(module) is not None


def ours(kind, folder):
    return [ZIPING, "export", "--data", DATA, DRAFT, "--format", kind, "--force",
            "--output", f"{folder}/report.{SUFFIXES.get(kind, kind)}"]


def peers(folder):
    """What can be asked here, by its name."""
    def office(kind, source):
        return ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless",
                "--convert-to", kind, "--outdir", f"{folder}/office", f"{folder}/{source}"]

    found, missing = {}, []
    for module, kind, package in [("docx", "docx", "python3-docx"),
                                  ("openpyxl", "xlsx", "python3-openpyxl")]:
        if has(module):
            name = "python-docx" if module == "docx" else module
            found[name] = [
                sys.executable, PEERS, kind, f"{folder}/report.{kind}", f"{folder}/p.{kind}"]
        else:
            missing.append(package)
    if shutil.which("soffice"):
        # It makes the same documents from ours.
        found["LibreOffice docx"] = office("docx", "report.docx")
        found["LibreOffice xlsx"] = office("xlsx", "report.xlsx")
        found["LibreOffice pdf"] = office("pdf", "report.docx")
    else:
        missing.append("libreoffice-writer-nogui libreoffice-calc-nogui")
    if missing:
        print("没有安装，不比较 / not installed, left out: apt-get install " + " ".join(missing))
    return found


def row(what, value, limit):
    verdict = "" if limit is None else f"  limit {limit:.3f}  {'kept' if value <= limit else 'MISSED'}"
    print(f"{what:28} {value:8.3f}{verdict}")


def exports(folder):
    for kind in KINDS:
        timed(ours(kind, folder))
    commands = {f"ours {kind}": ours(kind, folder) for kind in KINDS} | peers(folder)
    times = {name: [] for name in commands}
    for name, command in commands.items():
        timed(command)
    for run in range(RUNS):
        for name, command in commands.items():
            # LibreOffice takes seconds: three times say enough.
            if run < 3 or not name.startswith("LibreOffice"):
                times[name].append(timed(command))
    medians = {name: statistics.median(values) for name, values in times.items()}
    for name, value in medians.items():
        print(f"{name:20} {value:8.1f} ms", flush=True)
    for kind, peer, limit in [("docx", "python-docx", 1 / 5), ("xlsx", "openpyxl", 1 / 3),
                              ("docx", "LibreOffice docx", None),
                              ("xlsx", "LibreOffice xlsx", None),
                              ("pdf", "LibreOffice pdf", None)]:
        if peer in medians:
            row(f"{kind} / {peer}", medians[f"ours {kind}"] / medians[peer], limit)
    row("all four, seconds", sum(medians[f"ours {kind}"] for kind in KINDS) / 1000, 0.3)


def imports(folder):
    sheet = f"{folder}/long.xlsx"
    write_sheet(sheet, ROWS)
    shutil.copytree(f"{DATA}/rubrics", f"{folder}/data/rubrics")
    os.mkdir(f"{folder}/data/drafts")
    shutil.copy(DRAFT, f"{folder}/data/drafts/wuhua-2023.json")
    command = [ZIPING, "import", sheet, "--into", "wuhua-2023", "--data", f"{folder}/data"]
    seconds, peak = measured(command)
    print(f"import of {ROWS} rows: {seconds:.2f} s, {peak:.1f} MiB in all processes")
    row("import, MiB", peak, 64)
    if has("openpyxl"):
        theirs, memory = measured([sys.executable, PEERS, "read", sheet, "-"])
        print(f"openpyxl, read-only: {theirs:.2f} s, {memory:.1f} MiB")
        row("import / openpyxl, time", seconds / theirs, None)
        row("import / openpyxl, memory", peak / memory, None)


with tempfile.TemporaryDirectory() as place:
    exports(place)
    imports(place)
