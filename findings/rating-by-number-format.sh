#!/usr/bin/env bash
# 45 points are shown as 优: excelize and IronCalc leave the conditions of a number format out.
#
# Claim: the number format [>=90]"优";[>=60]"良";"差" shows a rating while the cell keeps the points. excelize 0.1.0
# (the Python build) and IronCalc 0.9.1 show 优 for 45, 75 and 97.5 alike: they pick the section by the sign of the
# number, as if no condition stood there. So [=0]"—";0.00, which hides zeros, shows — in place of every score.
# For 0 itself the two differ: excelize says 优, IronCalc 差. betteroffice-xlsx 0.2.1 computes the same code right in
# =TEXT(...); excelize says 优 for 75 there too, formualizer 0.13.0 gives the number back.
# Why it matters: score tables made by hand use such formats for ratings and for "not applicable"; what a converter
# prints is then not what the author saw, and it looks plausible.
# In our program: Sources/DocumentFormats/Sheet/SheetStyles.swift takes the stored number, never the shown word.
set -euo pipefail
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT
cd "$T"
python3 -m venv v
v/bin/pip install --quiet --disable-pip-version-check xlsxwriter==3.3.1 excelize==0.1.0 ironcalc==0.9.1 betteroffice-xlsx==0.2.1 \
  formualizer==0.13.0 openpyxl==3.1.5
v/bin/python - <<'PY'
import sys, warnings
import betteroffice_xlsx, excelize, formualizer, ironcalc, openpyxl, xlsxwriter

warnings.simplefilter("ignore")
points = [97.5, 75, 45, 0]
rating, zero = '[>=90]"优";[>=60]"良";"差"', '[=0]"—";0.00'
book = xlsxwriter.Workbook("ratings.xlsx")
sheet = book.add_worksheet()
for row, value in enumerate(points):
    sheet.write_number(row, 0, value, book.add_format({"num_format": rating}))
    sheet.write_number(row, 1, value, book.add_format({"num_format": zero}))
    sheet.write_formula(row, 2, f'=TEXT({value},"{rating.replace(chr(34), chr(34) * 2)}")')
book.close()

go = excelize.open_file("ratings.xlsx")
iron = ironcalc.load_from_xlsx("ratings.xlsx", "en", "UTC", "en")
better = betteroffice_xlsx.Workbook.open_recalculated(open("ratings.xlsx", "rb").read())["Sheet1"]
formualizer.recalculate_xlsx_file("ratings.xlsx", output="computed.xlsx")
computed = openpyxl.load_workbook("computed.xlsx", data_only=True).active
rows = range(1, len(points) + 1)
seen = [
    ("excelize, rating", [go.get_cell_value("Sheet1", f"A{row}") for row in rows], ["优", "优", "优", "优"]),
    ("IronCalc, rating", [iron.get_formatted_cell_value(0, row, 1) for row in rows], ["优", "优", "优", "差"]),
    ("excelize, zeros as —", [go.get_cell_value("Sheet1", f"B{row}") for row in rows], ["—", "—", "—", "—"]),
    ("IronCalc, zeros as —", [iron.get_formatted_cell_value(0, row, 2) for row in rows], ["—", "—", "—", "—"]),
    ("betteroffice-xlsx, TEXT", [better[f"C{row}"] for row in rows], ["优", "良", "差", "差"]),
    ("excelize, TEXT", [go.calc_cell_value("Sheet1", f"C{row}") for row in rows], ["优", "优", "优", "优"]),
    ("formualizer, TEXT", [str(computed.cell(row, 3).value) for row in rows], ["97.5", "75", "45", "0"]),
]
changed = False
for what, is_, stated in seen:
    changed |= is_ != stated
    print("as stated" if is_ == stated else "CHANGED  ", f"{what} of {points}: seen {is_}, stated {stated}")
sys.exit(changed)
PY
