"""Times our exports beside python-docx, openpyxl and LibreOffice making the same documents.

Usage: bench.py ZIPING DATA [RUNS]. Medians of whole processes, start to exit; peers run the same
number of times in turn, in the same run. Python's start and imports are its users' cost and count.
"""

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ZIPING, DATA = sys.argv[1:3]
RUNS = int(sys.argv[3]) if len(sys.argv) > 3 else 9
DRAFT = f"{DATA}/samples/wuhua-2023.json"
PEERS = str(Path(__file__).with_name("peers.py"))


def timed(command):
    start = time.perf_counter()
    subprocess.run(
        command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return (time.perf_counter() - start) * 1000


def main():
    with tempfile.TemporaryDirectory() as folder:
        def ours(kind):
            return [ZIPING, "export", "--data", DATA, DRAFT, "--format", kind, "--force",
                    "--output", f"{folder}/report.{kind}"]

        def office(kind):
            return ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless",
                    "--convert-to", kind, "--outdir", f"{folder}/office", f"{folder}/report.docx"]

        for kind in ["docx", "xlsx", "pdf", "text"]:
            timed(ours(kind))
        commands = {
            "ours docx": ours("docx"), "ours xlsx": ours("xlsx"), "ours pdf": ours("pdf"),
            "ours text": ours("text"),
            "python-docx": [sys.executable, PEERS, "docx", f"{folder}/report.docx", f"{folder}/p.docx"],
            "openpyxl": [sys.executable, PEERS, "xlsx", f"{folder}/report.xlsx", f"{folder}/p.xlsx"],
            "LibreOffice pdf": office("pdf"),
        }
        timed(commands["LibreOffice pdf"])
        times = {name: [] for name in commands}
        for _ in range(RUNS):
            for name, command in commands.items():
                times[name].append(timed(command))
        medians = {name: statistics.median(values) for name, values in times.items()}
    for name, value in medians.items():
        print(f"{name:16} {value:8.1f} ms")
    four = sum(medians[f"ours {kind}"] for kind in ["docx", "xlsx", "pdf", "text"])
    rows = [
        ("docx / python-docx", medians["ours docx"] / medians["python-docx"], 1 / 5),
        ("xlsx / openpyxl", medians["ours xlsx"] / medians["openpyxl"], 1 / 3),
        ("pdf / LibreOffice", medians["ours pdf"] / medians["LibreOffice pdf"], 1),
        ("all four, seconds", four / 1000, 0.3),
    ]
    for name, value, limit in rows:
        print(f"{name:20} {value:6.3f}  limit {limit:.3f}  {'kept' if value <= limit else 'MISSED'}")


main()
