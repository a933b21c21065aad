#!/usr/bin/env bash
# excelize 0.1.0: the usual rating formula gives 差 for every score.
#
# Claim: =LOOKUP(95,{0,60,80,90},{"差","中","良","优"}) is 优. The calculation engine of excelize (Python build 0.1.0)
# gives 差, and the same for any score: of two lists written in a row it takes the first value. Written down a column
# ({0;60;80;90}), or as a range of cells, the same LOOKUP is right; VLOOKUP, HLOOKUP and MATCH with the same list are right;
# =LOOKUP(89.5,{0,60,80,90}), without a second list, gives 60. IronCalc 0.9.1, formualizer 0.13.0 and betteroffice-xlsx
# 0.2.1 all answer 优 and 80. betteroffice in turn answers #VALUE! to VLOOKUP with a list in the formula.
# Why it matters: this formula is how score tables turn points into a rating; a server that fills in the values of
# formulas with this engine rates every unit 差.
# In our program: Sources/DocumentFormats/Sheet reads the values that a workbook stores, whoever computed them.
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
stated = {  # excelize, IronCalc, formualizer, betteroffice-xlsx
    '=LOOKUP(95,{0,60,80,90},{"差","中","良","优"})': ("差", "优", "优", "优"),
    '=LOOKUP(89.5,{0,60,80,90},{"差","中","良","优"})': ("差", "良", "良", "良"),
    '=LOOKUP(89.5,{0;60;80;90},{"差";"中";"良";"优"})': ("良", "良", "良", "良"),
    "=LOOKUP(89.5,D1:D4,E1:E4)": ("良", "良", "良", "良"),
    "=LOOKUP(89.5,{0,60,80,90})": ("60", "80", "80", "80"),
    "=MATCH(89.5,{0,60,80,90},1)": ("3", "3", "3", "3"),
    '=VLOOKUP(89.5,{0,"差";60,"中";80,"良";90,"优"},2,TRUE)': ("良", "良", "良", "#VALUE!"),
}
book = xlsxwriter.Workbook("ratings.xlsx")
sheet = book.add_worksheet()
for row, formula in enumerate(stated):
    sheet.write_formula(row, 0, formula)
for row, (bound, rating) in enumerate([(0, "差"), (60, "中"), (80, "良"), (90, "优")]):
    sheet.write(row, 3, bound)
    sheet.write(row, 4, rating)
book.close()

go = excelize.open_file("ratings.xlsx")
iron = ironcalc.load_from_xlsx("ratings.xlsx", "en", "UTC", "en")
iron.evaluate()
better = betteroffice_xlsx.Workbook.open_recalculated(open("ratings.xlsx", "rb").read())["Sheet1"]
formualizer.recalculate_xlsx_file("ratings.xlsx", output="computed.xlsx")
computed = openpyxl.load_workbook("computed.xlsx", data_only=True).active


def shown(value):
    return f"{value:g}" if isinstance(value, float) else str(getattr(value, "code", value))


changed = False
for row, (formula, expected) in enumerate(stated.items(), 1):
    is_ = (
        go.calc_cell_value("Sheet1", f"A{row}"),
        iron.get_formatted_cell_value(0, row, 1),
        shown(computed.cell(row, 1).value),
        "#VALUE!" if "#VALUE!" in repr(better[f"A{row}"]) else shown(better[f"A{row}"]),
    )
    changed |= is_ != expected
    print("as stated" if is_ == expected else "CHANGED  ", f"{formula} by excelize, IronCalc, formualizer, betteroffice: seen {is_}, stated {expected}")
sys.exit(changed)
PY
