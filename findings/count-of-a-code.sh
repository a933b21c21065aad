#!/usr/bin/env bash
# Does item code 0012 occur twice? COUNTIF says 2, 4 or 0.
#
# Claim: a column of codes kept as text: 0012, 12, 0012, 1E1, 10, 12.0. COUNTIF(A1:A6,A1) is 2 in LibreOffice 7.4.7 and
# formualizer 0.13.0; 4 in Gnumeric 1.12.55, IronCalc 0.9.1, betteroffice-xlsx 0.2.1 and cellrune 0.2.0, which turn both
# sides into numbers; and 0 in excelize 0.1.0, which does not even count the cell itself. So SUMIF(A1:A6,"10",B1:B6) adds
# the points of item 1E1 (ten as a number) to those of item 10 in four engines. excelize adds up the points of 0012 as
# 2, those of item 12, and its VLOOKUP finds item 12 in the row of 0012, while its MATCH finds it in its own.
# Two project codes of 18 digits that differ in the last two are one to cellrune, two to the others.
# Why it matters: COUNTIF(A:A,A1)>1 is how forms mark a doubled code, SUMIF how they total points by item; the same workbook
# finds all, none or the wrong ones.
# In our program: Sources/DocumentFormats/Sheet keeps a text cell as text; a count that the workbook stores is read as it is.
set -euo pipefail
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT
cd "$T"
packages=(libreoffice-calc-nogui=4:7.4.7-1+deb12u14 gnumeric=1.12.55-1)
# Debian 12's packages, unpacked here and laid over /usr and /etc in a mount namespace of our own.
apt-cache show "${packages[@]}" > /dev/null 2>&1 || apt-get -qq update
mkdir -p debs/partial root/usr root/etc
apt-get -qq -y -o Dir::Cache::archives="$T/debs" -o APT::Sandbox::User=root --no-install-recommends --allow-downgrades \
  --reinstall --download-only install "${packages[@]}" > /dev/null
for deb in debs/*.deb; do dpkg -x "$deb" root; done
inside() {
  HOME="$T" unshare --user --map-root-user --mount bash -c 'mount -t overlay overlay -o lowerdir="$0/usr:/usr" /usr &&
    mount -t overlay overlay -o lowerdir="$0/etc:/etc" /etc && exec "$@"' "$T/root" "$@"
}
mkdir -p root/etc/libreoffice/registry
cp -a root/usr/lib/libreoffice/share/.registry/. root/etc/libreoffice/registry/ # as its installation does
cat > fonts.conf <<XML
<?xml version="1.0"?><fontconfig><dir>$T/root/usr/share/fonts</dir><cachedir>$T/fonts</cachedir></fontconfig>
XML
office() {
  LC_ALL=C.UTF-8 FONTCONFIG_FILE="$T/fonts.conf" inside soffice --headless -env:UserInstallation="file://$T/profile" "$@" \
    > office.log 2>&1 || { cat office.log; return 1; }
}
python3 -m venv v
v/bin/pip install --quiet --disable-pip-version-check excelize==0.1.0 ironcalc==0.9.1 betteroffice-xlsx==0.2.1 \
  formualizer==0.13.0 cellrune==0.2.0 openpyxl==3.1.5
cat > stated.py <<'PY'
cells = {"A1": "0012", "A2": "12", "A3": "0012", "A4": "1E1", "A5": "10", "A6": "12.0",
         "B1": 1, "B2": 2, "B3": 4, "B4": 8, "B5": 16, "B6": 32,
         "A9": "330481202500010011", "A10": "330481202500010022"}
stated = {  # LibreOffice, Gnumeric, excelize, IronCalc, betteroffice-xlsx, formualizer, cellrune
    "=COUNTIF(A1:A6,A1)": ("2", "4", "0", "4", "4", "2", "4"),
    '=COUNTIF(A1:A6,"12")': ("1", "4", "0", "4", "4", "1", "4"),
    '=SUMIF(A1:A6,"10",B1:B6)': ("16", "24", "16", "24", "24", "16", "24"),
    "=SUMIF(A1:A6,A1,B1:B6)": ("5", "39", "2", "39", "39", "5", "39"),
    '=VLOOKUP("12",A1:B6,2,FALSE)': ("2", "2", "1", "2", "2", "2", "2"),
    '=MATCH("12",A1:A6,0)': ("2", "2", "2", "2", "2", "2", "2"),
    "=COUNTIF(A9:A10,A9)": ("1", "1", "0", "1", "1", "1", "2"),
}
PY
cat > write.py <<'PY'
import openpyxl
from stated import cells, stated

book = openpyxl.Workbook()
sheet = book.active
for name, value in cells.items():
    sheet[name] = value
    if isinstance(value, str):
        sheet[name].number_format = "@"
for row, formula in enumerate(stated, 20):
    sheet.cell(row, 26, formula)
book.save("cells.xlsx")
PY
v/bin/python write.py
office --convert-to xlsx --outdir office cells.xlsx
inside ssconvert --recalc cells.xlsx gnumeric.xlsx > convert.log 2>&1
cat > compare.py <<'PY'
import sys, warnings
import betteroffice_xlsx, cellrune, excelize, formualizer, ironcalc, openpyxl
from stated import stated

warnings.simplefilter("ignore")


def stored(name):
    sheet = openpyxl.load_workbook(name, data_only=True).active
    return [sheet.cell(row, 26).value for row in range(20, 20 + len(stated))]


def computed(name):
    try:
        return go.calc_cell_value("Sheet", name)
    except Exception:
        return "refused"


def shown(value):
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return f"{value:.10g}"
    return value.code if isinstance(value, betteroffice_xlsx.CellError) else str(value)


names = [f"Z{row}" for row in range(20, 20 + len(stated))]
go = excelize.open_file("cells.xlsx")
iron = ironcalc.load_from_xlsx("cells.xlsx", "en", "UTC", "en")
iron.evaluate()
better = betteroffice_xlsx.Workbook.open_recalculated(open("cells.xlsx", "rb").read())["Sheet"]
formualizer.recalculate_xlsx_file("cells.xlsx", output="formualizer.xlsx")
rune = cellrune.Workbook.open_path("cells.xlsx")
rune.calculate()
engines = {
    "LibreOffice": stored("office/cells.xlsx"),
    "Gnumeric": stored("gnumeric.xlsx"),
    "excelize": [computed(name) for name in names],
    "IronCalc": [iron.get_formatted_cell_value(0, row, 26) for row in range(20, 20 + len(stated))],
    "betteroffice-xlsx": [better[name] for name in names],
    "formualizer": stored("formualizer.xlsx"),
    "cellrune": [cell["calculated"]["value"]["value"] for cell in rune.read_range("Sheet", names[0], names[-1])["cells"]],
}
changed = False
for row, (formula, expected) in enumerate(stated.items()):
    is_ = tuple(shown(values[row]) for values in engines.values())
    changed |= is_ != expected
    print("as stated" if is_ == expected else "CHANGED  ", f"{formula} by {', '.join(engines)}: seen {is_}, stated {expected}")
sys.exit(changed)
PY
v/bin/python compare.py
