"""Recalculates the sheet of `ziping-rules sheet` with the package `formulas` after one edit.

Reads the sheet on standard input; `ROWS` in the arguments takes only the first so many rows.
"""

import statistics
import sys
import tempfile
import time

import formulas
import openpyxl

rows = [line.rstrip("\n").split("\t") for line in sys.stdin]
rows = rows[: int(sys.argv[1])] if len(sys.argv) > 1 else rows
book = openpyxl.Workbook()
sheet = book.active
sheet.title = "S"
for plan, actual, value, points in rows:
    sheet.append([int(plan), int(actual), value, points])
sheet["E1"] = f"=SUM(D1:D{len(rows)})"
path = tempfile.mkdtemp() + "/book.xlsx"
book.save(path)

start = time.perf_counter()
model = formulas.ExcelModel().loads(path).finish()
print(f"formulas {formulas.__version__}: loading {len(rows)} indicators: {time.perf_counter() - start:.1f} s")
times = []
for cents in range(5):
    start = time.perf_counter()
    model.calculate(inputs={"'[book.xlsx]S'!B7": 500_000 + cents})
    times.append(time.perf_counter() - start)
print(f"formulas {formulas.__version__}: rescoring {len(rows)} indicators: {statistics.median(times) * 1e6:.1f} µs")
