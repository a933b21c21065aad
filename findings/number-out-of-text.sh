#!/usr/bin/env bash
# 97.5 out of 97.5分: two usual formulas, and the answers are 97.5, 97., 97.5分, 9 and an error.
#
# Claim: Chinese workbooks take the number out of 97.5分 with LEFT(A1,2*LEN(A1)-LENB(A1)), since LENB counts a Chinese
# character twice. It does in LibreOffice 7.4.7 and excelize 0.1.0. Gnumeric 1.12.55 counts the bytes of UTF-8, three, and
# answers "97.", and 35 for 3500人次; IronCalc 0.9.1, formualizer 0.13.0 and cellrune 0.2.0 count one and give the whole
# text; betteroffice-xlsx 0.2.1 does not know LENB. The second way, -LOOKUP(0,-LEFT(A1,ROW($1:$9))), is 97.5 in LibreOffice
# and betteroffice, 9 in formualizer and cellrune, which take the first of the nine beginnings alone, and an error in
# the other three. So no engine but LibreOffice answers both right. SUBSTITUTE(A1,"分","")*1 is 97.5 in all seven.
# Why it matters: points typed with their unit are turned into numbers by these formulas; 9 for 97.5 and 35 for 3500 are
# numbers and go into the total.
# In our program: Sources/DocumentFormats/Sheet reads the value that a workbook stores, whoever computed it last.
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
cells = {"A1": "97.5分", "A2": "3500人次"}
stated = {  # LibreOffice, Gnumeric, excelize, IronCalc, betteroffice-xlsx, formualizer, cellrune
    "=LEFT(A1,2*LEN(A1)-LENB(A1))": ("97.5", "97.", "97.5", "97.5分", "#NAME?", "97.5分", "97.5分"),
    "=LEFT(A2,2*LEN(A2)-LENB(A2))": ("3500", "35", "3500", "3500人次", "#NAME?", "3500人次", "3500人次"),
    "=-LOOKUP(0,-LEFT(A1,ROW($1:$9)))": ("97.5", "#N/A", "refused", "#N/A", "97.5", "9", "9"),
    "=-LOOKUP(0,-LEFT(A2,ROW($1:$9)))": ("3500", "#N/A", "refused", "#N/A", "3500", "3", "3"),
    '=SUBSTITUTE(A1,"分","")*1': ("97.5", "97.5", "97.5", "97.5", "97.5", "97.5", "97.5"),
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
