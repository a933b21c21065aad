#!/usr/bin/env bash
# A workbook that counts from 1904: three new engines place one day in 2021, 2025 and 2029.
#
# Claim: in a workbook with date1904, one cell holds 1 December 2025, others compute from it. excelize 0.1.0 prints the cell
# right, computes =DATE(2025,12,1) as 2029-12-02 and =YEAR(A1) as 2021, so both sides of four years stand in one row.
# IronCalc 0.9.1 leaves the switch out: it prints the cell as 2021-11-30, and =DATE(2025,12,1) right; =A1=DATE(2025,12,1), TRUE
# in the file, becomes FALSE when it is recomputed. betteroffice-xlsx 0.2.1 answers 2021 to =YEAR(A1) and FALSE likewise.
# formualizer 0.13.0 keeps 2025 and TRUE. Readers: openpyxl 3.1.5 and python-calamine 0.9.1 say 2025-12-01, pylightxl 1.61 says
# 2021/11/30.
# Why it matters: such workbooks descend from old forms made on a Macintosh; "completed by 30 November 2025" is met or not by
# four years, depending on the engine behind a web form.
# In our program: Sources/DocumentFormats/Sheet/SheetStyles.swift takes the switch into account (SheetDate).
set -euo pipefail
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT
cd "$T"
python3 -m venv v
v/bin/pip install --quiet --disable-pip-version-check xlsxwriter==3.3.1 excelize==0.1.0 ironcalc==0.9.1 betteroffice-xlsx==0.2.1 \
  formualizer==0.13.0 openpyxl==3.1.5 python-calamine==0.9.1 pylightxl==1.61
v/bin/python - <<'PY'
import datetime, sys, warnings
import betteroffice_xlsx, excelize, formualizer, ironcalc, openpyxl, pylightxl, python_calamine, xlsxwriter

warnings.simplefilter("ignore")
book = xlsxwriter.Workbook("day.xlsx", {"date_1904": True})
sheet = book.add_worksheet()
form = book.add_format({"num_format": "yyyy-mm-dd"})
sheet.write_datetime("A1", datetime.datetime(2025, 12, 1), form)
sheet.write_formula("B1", "=DATE(2025,12,1)", form, 45992 - 1462)
sheet.write_formula("C1", "=YEAR(A1)", None, 2025)
sheet.write_formula("D1", "=A1=DATE(2025,12,1)", None, True)
book.close()

go = excelize.open_file("day.xlsx")
iron = ironcalc.load_from_xlsx("day.xlsx", "en", "UTC", "en")
iron.evaluate()
better = betteroffice_xlsx.Workbook.open_recalculated(open("day.xlsx", "rb").read())["Sheet1"]
formualizer.recalculate_xlsx_file("day.xlsx", output="computed.xlsx")
computed = openpyxl.load_workbook("computed.xlsx", data_only=True).active
seen = [
    ("excelize: cell, DATE, YEAR", [go.get_cell_value("Sheet1", "A1"), go.calc_cell_value("Sheet1", "B1"), go.calc_cell_value("Sheet1", "C1")],
     ["2025-12-01", "2029-12-02", "2021"]),
    ("IronCalc: cell, DATE, YEAR, equal", [iron.get_formatted_cell_value(0, 1, column) for column in (1, 2, 3, 4)],
     ["2021-11-30", "2025-12-01", "2021", "FALSE"]),
    ("betteroffice-xlsx: YEAR, equal", [better["C1"], better["D1"]], [2021, False]),
    ("formualizer: YEAR, equal", [computed["C1"].value, computed["D1"].value], [2025, True]),
    ("openpyxl: cell", f"{openpyxl.load_workbook('day.xlsx').active['A1'].value:%F}", "2025-12-01"),
    ("python-calamine: cell", str(python_calamine.CalamineWorkbook.from_path("day.xlsx").get_sheet_by_index(0).to_python()[0][0]), "2025-12-01"),
    ("pylightxl: cell", pylightxl.readxl("day.xlsx").ws("Sheet1").index(1, 1), "2021/11/30"),
]
changed = False
for what, is_, stated in seen:
    changed |= is_ != stated
    print("as stated" if is_ == stated else "CHANGED  ", f"{what}: seen {is_}, stated {stated}")
sys.exit(changed)
PY
