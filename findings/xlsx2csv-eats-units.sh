#!/usr/bin/env bash
# xlsx2csv prints the unit and throws the number away.
#
# Claim: a cell with 12.5 and the number format 0.00"m²" is written by xlsx2csv 0.8.6 as 0.00"01²": the format is
# taken for a date's because there is an m in it, also within quotes, and the number is nowhere in the csv. The same
# with km, mg/L, t/d, h and a note in quotes such as (day). With 万元 in place of m² the number is kept, printed as
# 12.500000: it gets as many places as the format has characters behind its point. python-calamine 0.9.1 and
# openpyxl 3.1.5 give 12.5 in all cases.
# Why it matters: output and quality indicators are measured in such units (reservoirs in km, sewage in mg/L); a csv
# made for the rollup shows each of them as the same meaningless word, whatever the value.
# In our program: Sources/DocumentFormats/Sheet/SheetStyles.swift leaves quoted text out before it looks for a date.
set -euo pipefail
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT
cd "$T"
python3 -m venv v
v/bin/pip install --quiet --disable-pip-version-check xlsxwriter==3.3.1 xlsx2csv==0.8.6 python-calamine==0.9.1 openpyxl==3.1.5
v/bin/python - <<'PY'
import csv, io, sys
import openpyxl, python_calamine, xlsx2csv, xlsxwriter

stated = {
    '0.00"m²"': '0.00"01²"',
    '0.0"km"': '0.0"k01"',
    '0.00"mg/L"': '0.00"01g/l"',
    '0.00"t/d"': '0.00"t/11"',
    '0.0"h"': '0.0"12"',
    '0.00"(day)"': '0.00"(11ay)"',
    '0.00"万元"': "12.500000",
}
book = xlsxwriter.Workbook("units.xlsx")
sheet = book.add_worksheet()
for row, form in enumerate(stated):
    sheet.write_number(row, 0, 12.5, book.add_format({"num_format": form}))
book.close()

text = io.StringIO()
xlsx2csv.Xlsx2csv("units.xlsx", outputencoding="utf-8").convert(text)
lines = [row[0] for row in csv.reader(io.StringIO(text.getvalue()))]
calamine = [row[0] for row in python_calamine.CalamineWorkbook.from_path("units.xlsx").get_sheet_by_index(0).to_python()]
by_openpyxl = [row[0] for row in openpyxl.load_workbook("units.xlsx").active.values]
changed = False
for (form, value), is_, other, third in zip(stated.items(), lines, calamine, by_openpyxl):
    same = is_ == value and other == third == 12.5
    changed |= not same
    print("as stated" if same else "CHANGED  ", f"{form}: xlsx2csv {is_}, stated {value}; calamine {other}, openpyxl {third}, stated 12.5")
sys.exit(changed)
PY
