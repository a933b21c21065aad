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

from readers import write_forms, write_pages
from sheet import write_sheet

ZIPING, DATA = sys.argv[1:3]
RUNS = int(sys.argv[3]) if len(sys.argv) > 3 else 9
DRAFT = f"{DATA}/samples/wuhua-2023.json"
PEERS = str(Path(__file__).with_name("peers.py"))
KINDS = ["docx", "xlsx", "pdf", "text"]
SUFFIXES = {"text": "txt"}
ROWS = 200_000
READER = str(Path(ZIPING).with_name("ziping-documents"))
READERS = str(Path(__file__).with_name("readers.py"))
# A Python that has pdfplumber: make bench PDF_PEER=VENV/bin/python3
PDF_PEER = os.environ.get("PDF_PEER", sys.executable)


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
    row("reader alone, MiB", reading(sheet)[1], 36)
    if has("openpyxl"):
        theirs, memory = measured([sys.executable, PEERS, "read", sheet, "-"])
        print(f"openpyxl, read-only: {theirs:.2f} s, {memory:.1f} MiB")
        row("import / openpyxl, time", seconds / theirs, None)
        row("import / openpyxl, memory", peak / memory, None)


def reading(path):
    """Seconds, and the most MiB of the second program reading a file by itself."""
    start = time.perf_counter()
    with open(path, "rb") as file:
        child = subprocess.Popen([READER, "read"], stdin=file, stdout=subprocess.PIPE)
    while child.stdout.read(1 << 16):
        pass
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        sys.exit(f"{READER} failed: {child.returncode}")
    return time.perf_counter() - start, usage.ru_maxrss / 1024


def same_cells(path):
    """Whether the rows of ruled tables are the same as the peer's."""
    with open(path, "rb") as file:
        lines = subprocess.run([READER, "read"], stdin=file, capture_output=True, text=True).stdout
    ours_read = [line.split("\t")[1:] for line in lines.splitlines() if line.startswith("T")]
    theirs = subprocess.run(
        [PDF_PEER, READERS, "cells", path], capture_output=True, text=True, check=True).stdout
    return ours_read == [line.split("\t") for line in theirs.splitlines()]


def readers(folder):
    """A workbook of many forms and a pdf of many pages, in turn with those who read them too."""
    forms, pages = f"{folder}/forms.xlsx", f"{folder}/pages.pdf"
    write_forms(forms)
    write_pages(pages)
    has_pdf = subprocess.run(
        [PDF_PEER, "-c", "import pdfplumber"], stderr=subprocess.DEVNULL).returncode == 0
    for path, name, peer, limit in [
            (forms, "133 forms / openpyxl",
             has("openpyxl") and [sys.executable, READERS, "read-forms", forms], 1 / 5),
            (pages, "40 pages / pdfplumber",
             has_pdf and [PDF_PEER, READERS, "read-pages", pages], 1 / 3)]:
        if not peer:
            print(f"{name}: not installed, left out")
            continue
        own, theirs = [], []
        for run in range(RUNS):
            own.append(reading(path)[0])
            theirs.append(timed(peer) / 1000)
        print(f"{name}: {statistics.median(own):.3f} s, {statistics.median(theirs):.3f} s")
        row(name, statistics.median(own) / statistics.median(theirs), limit)
    if has_pdf:
        print("40 pages, the same cells as pdfplumber: " + ("yes" if same_cells(pages) else "NO"))


with tempfile.TemporaryDirectory() as place:
    exports(place)
    imports(place)
    readers(place)
