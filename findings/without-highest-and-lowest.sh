#!/usr/bin/env bash
# Five judges, highest and lowest left out: 94.57 or 97.5; the rank behind them: 3, or an error.
#
# Claim: for 97.5, 96.2, 97.5, 90 and 88.1 the average without the highest and the lowest, AVERAGE(LARGE(C1:C5,{2,3,4})), is 94.5667
# in LibreOffice 7.4.7, betteroffice-xlsx 0.2.1 and cellrune 0.2.0. Gnumeric 1.12.55 and excelize 0.1.0 answer 97.5: they take the first of
# the three places alone, and SUM(SUMIF(A1:A5,{"数量","质量"},B1:B5)) gives them 29.5 for 39.5, formualizer 0.13.0 even 0.
# IronCalc 0.9.1 and formualizer have an error for the first. The rank without gaps (中国式排名),
# SUMPRODUCT((C1:C5>C4)/COUNTIF(C1:C5,C1:C5))+1, is 3 in LibreOffice, betteroffice and cellrune and an error in the other
# four. TRIMMEAN(C1:C5,2/5), and (SUM-MAX-MIN)/3, are 94.5667 in all seven.
# Why it matters: scores of several judges are put together in this way, and 97.5 is a plausible result.
# In our program: Sources/DocumentFormats/Sheet reads the values that a workbook stores, whoever computed them.
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
cells = {"A1": "数量", "A2": "质量", "A3": "数量", "A4": "时效", "A5": "成本", "B1": 20, "B2": 10, "B3": 9.5, "B4": 8, "B5": 10,
         "C1": 97.5, "C2": 96.2, "C3": 97.5, "C4": 90, "C5": 88.1}
average = "94.56666667"
stated = {  # LibreOffice, Gnumeric, excelize, IronCalc, betteroffice-xlsx, formualizer, cellrune
    "=AVERAGE(LARGE(C1:C5,{2,3,4}))": (average, "97.5", "97.5", "#N/IMPL!", average, "#NUM!", average),
    '=SUM(SUMIF(A1:A5,{"数量","质量"},B1:B5))': ("39.5", "29.5", "29.5", "39.5", "39.5", "0", "39.5"),
    "=SUMPRODUCT((C1:C5>C4)/COUNTIF(C1:C5,C1:C5))+1": ("3", "#VALUE!", "refused", "#DIV/0!", "3", "#DIV/0!", "3"),
    "=ROUND(TRIMMEAN(C1:C5,2/5),4)": ("94.5667",) * 7,
    "=ROUND((SUM(C1:C5)-MAX(C1:C5)-MIN(C1:C5))/3,4)": ("94.5667",) * 7,
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
