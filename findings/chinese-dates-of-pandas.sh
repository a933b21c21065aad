#!/usr/bin/env bash
# pandas 3.1.1 announces another engine, and with it 45992 becomes 1 December 2025.
#
# Claim: Chinese Excel writes a date in the form 2025年12月1日 with the built-in number format 31 (also 27 to 36, 50 to 58), for
# which the file holds no code. pandas 3.1.1 reads such a cell as the number 45992 with openpyxl 3.1.5, its engine, and
# as a date with engine="calamine" (python-calamine 0.9.1); without an engine it warns that the default will change from the
# one to the other. Polars 2.1.0 reads 45992, though it sits on calamine as well (fastexcel 0.21.0). xlsx2csv 0.8.6, excelize
# 0.1.0 and IronCalc 0.9.1 give 45992. Format 14 in the same row is a date to all of them.
# Why it matters: a column of days from a Chinese form turns from integers into dates with an update of pandas, and a test
# "is it a number" turns with it.
# In our program: Sources/DocumentFormats/Sheet/SheetStyles.swift lists these formats as dates (32 to 35 and 55, 56 are times).
set -euo pipefail
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT
cd "$T"
python3 -m venv v
v/bin/pip install --quiet --disable-pip-version-check xlsxwriter==3.3.1 pandas==3.1.1 openpyxl==3.1.5 python-calamine==0.9.1 polars==2.1.0 \
  fastexcel==0.21.0 xlsx2csv==0.8.6 excelize==0.1.0 ironcalc==0.9.1
v/bin/python - <<'PY'
import csv, io, sys, warnings
import excelize, ironcalc, pandas, polars, xlsx2csv, xlsxwriter

book = xlsxwriter.Workbook("days.xlsx")
sheet = book.add_worksheet()
for column, form in enumerate([31, 57, 14]):
    sheet.write_number(0, column, 45992, book.add_format({"num_format": form}))
book.close()

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    default = pandas.read_excel("days.xlsx", header=None).iloc[0]
text = io.StringIO()
xlsx2csv.Xlsx2csv("days.xlsx", outputencoding="utf-8").convert(text)
iron = ironcalc.load_from_xlsx("days.xlsx", "en", "UTC", "en")


def shown(row):
    return [f"{value:%F}" if hasattr(value, "year") else str(value) for value in row]


date = "2025-12-01"
seen = [
    ("pandas", shown(default), ["45992", "45992", date]),
    ("pandas warns", any("from 'openpyxl' to 'calamine'" in str(warning.message) for warning in caught), True),
    ("pandas, calamine", shown(pandas.read_excel("days.xlsx", header=None, engine="calamine").iloc[0]), [date, date, date]),
    ("Polars", shown(polars.read_excel("days.xlsx", has_header=False).row(0)), ["45992", "45992", date]),
    ("xlsx2csv", next(csv.reader(io.StringIO(text.getvalue()))), ["45992", "45992", "12-01-25"]),
    ("excelize", excelize.open_file("days.xlsx").get_rows("Sheet1")[0], ["45992", "45992", "12-01-25"]),
    ("IronCalc", [iron.get_formatted_cell_value(0, 1, column) for column in (1, 2, 3)], ["45992", "45992", "12-01-25"]),
]
changed = False
for what, is_, stated in seen:
    changed |= is_ != stated
    print("as stated" if is_ == stated else "CHANGED  ", f"{what}: seen {is_}, stated {stated}")
sys.exit(changed)
PY
