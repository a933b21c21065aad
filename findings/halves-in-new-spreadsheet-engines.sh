#!/usr/bin/env bash
# ROUND and its kin: four new spreadsheet engines, and no two of them agree on these nine cells.
#
# Claim: 99999.125 and 1234567.125 lie exactly between two hundredths, also as doubles; excelize 0.1.0 rounds them
# down to .12, though it rounds 1024.125 up to .13. betteroffice-xlsx 0.2.1 rounds 20*97.125% to 19.42 and 1.005 to 1,
# but 2.675 to 2.68. IronCalc 0.9.1 and formualizer 0.13.0 give 99999.13, 19.43, 1.01 and 2.68, as people do on paper
# (四舍五入). ROUNDUP(1.1*1.1*100,0) is 121 in those two and 122 in the first two; FLOOR(0.3/0.1,1) is 3 in IronCalc alone.
# SUM(0.1,0.2,0.3)=0.6 is true in IronCalc alone, so an IF that compares a total behaves differently, too.
# Why it matters: a formula for points is recomputed by the reader's engine, and a hundredth can decide a rating. Which
# engine computed the stored value cannot be seen in the file.
# In our program: points are rounded half up from exact fractions (Sources/Evaluation/Amounts/Rational+Rounding.swift);
# the exported workbook should hold rounded values, not formulas that round.
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
stated = {  # excelize, betteroffice-xlsx, IronCalc, formualizer
    "=ROUND(1024.125,2)": ("1024.13", "1024.13", "1024.13", "1024.13"),
    "=ROUND(99999.125,2)": ("99999.12", "99999.13", "99999.13", "99999.13"),
    "=ROUND(1234567.125,2)": ("1234567.12", "1234567.13", "1234567.13", "1234567.13"),
    "=ROUND(20*97.125%,2)": ("19.43", "19.42", "19.43", "19.43"),
    "=ROUND(1.005,2)": ("1.01", "1", "1.01", "1.01"),
    "=ROUND(2.675,2)": ("2.68", "2.68", "2.68", "2.68"),
    "=ROUNDUP(1.1*1.1*100,0)": ("122", "122", "121", "121"),
    "=FLOOR(0.3/0.1,1)": ("2", "2", "3", "2"),
    "=SUM(0.1,0.2,0.3)=0.6": ("FALSE", "FALSE", "TRUE", "FALSE"),
}
book = xlsxwriter.Workbook("halves.xlsx")
sheet = book.add_worksheet()
for row, formula in enumerate(stated):
    sheet.write_formula(row, 0, formula)
book.close()

go = excelize.open_file("halves.xlsx")
iron = ironcalc.load_from_xlsx("halves.xlsx", "en", "UTC", "en")
iron.evaluate()
better = betteroffice_xlsx.Workbook.open_recalculated(open("halves.xlsx", "rb").read())["Sheet1"]
formualizer.recalculate_xlsx_file("halves.xlsx", output="computed.xlsx")
computed = openpyxl.load_workbook("computed.xlsx", data_only=True).active


def shown(value):
    return str(value).upper() if isinstance(value, bool) else f"{value:.10g}"


changed = False
for row, (formula, expected) in enumerate(stated.items(), 1):
    is_ = (
        go.calc_cell_value("Sheet1", f"A{row}"),
        shown(better[f"A{row}"]),
        iron.get_formatted_cell_value(0, row, 1),
        shown(computed.cell(row, 1).value),
    )
    changed |= is_ != expected
    print("as stated" if is_ == expected else "CHANGED  ", f"{formula} by excelize, betteroffice, IronCalc, formualizer: seen {is_}, stated {expected}")
sys.exit(changed)
PY
