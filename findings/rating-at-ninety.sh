#!/usr/bin/env bash
# Exactly 90 points, shown as 90, and rated 良: where the total meets the bound, six engines give two ratings.
#
# Claim: =IF(SUM(…)>=90,"优","良") over points with one or two places whose sum on paper is 90. For 19.4, 9.7, 19.6, 19.7,
# 10.8 and 10.8 the sum of the doubles is exactly 90, and LibreOffice 7.4.7, IronCalc 0.9.1, formualizer 0.13.0,
# betteroffice-xlsx 0.2.1 and excelize 0.1.0 say 优; Gnumeric 1.12.55 (80-bit long doubles on amd64) says 良, with
# SUM(…)-90 = -9.992007221626409e-16, while it shows 90. For 31.72, 56.73 and 1.55 it is the other way round: the sum of the
# doubles is 89.99999999999999; formualizer, betteroffice and excelize say 良, and LibreOffice, Gnumeric and IronCalc say
# 优. IronCalc does so although its SUM(…)-90 is -1.42109E-14; LibreOffice makes that difference 0.
# Why it matters: a rating computed in the workbook depends on the program that computed it last, at the very bound.
# In our program: totals are whole hundredths (Sources/Evaluation/Amounts/Points.swift); a rating read from a workbook is
# to be compared with the one from the points, not believed.
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
v/bin/pip install --quiet --disable-pip-version-check openpyxl==3.1.5 excelize==0.1.0 ironcalc==0.9.1 betteroffice-xlsx==0.2.1 formualizer==0.13.0
v/bin/python - <<'PY'
import openpyxl

book = openpyxl.Workbook()
for row, points in enumerate([[19.4, 9.7, 19.6, 19.7, 10.8, 10.8], [31.72, 56.73, 1.55]], 1):
    for column, value in enumerate(points, 4):
        book.active.cell(row, column, value)
    book.active.cell(row, 1, f'=IF(SUM(D{row}:I{row})>=90,"优","良")')
    book.active.cell(row, 2, f"=SUM(D{row}:I{row})-90")
book.save("ninety.xlsx")
PY
office --convert-to xlsx --outdir office ninety.xlsx
inside ssconvert --recalc ninety.xlsx gnumeric.xlsx > convert.log 2>&1
v/bin/python - <<'PY'
import sys, warnings
import betteroffice_xlsx, excelize, formualizer, ironcalc, openpyxl

warnings.simplefilter("ignore")
formualizer.recalculate_xlsx_file("ninety.xlsx", output="formualizer.xlsx")


def stored(name):
    sheet = openpyxl.load_workbook(name, data_only=True).active
    return [(sheet.cell(row, 1).value, f"{sheet.cell(row, 2).value:.16g}") for row in (1, 2)]


iron = ironcalc.load_from_xlsx("ninety.xlsx", "en", "UTC", "en")
iron.evaluate()
better = betteroffice_xlsx.Workbook.open_recalculated(open("ninety.xlsx", "rb").read())["Sheet"]
go = excelize.open_file("ninety.xlsx")
seen = [
    ("LibreOffice", stored("office/ninety.xlsx"), [("优", "0"), ("优", "0")]),
    ("Gnumeric", stored("gnumeric.xlsx"), [("良", "-9.992007221626409e-16"), ("优", "0")]),
    ("IronCalc", [tuple(iron.get_formatted_cell_value(0, row, column) for column in (1, 2)) for row in (1, 2)], [("优", "0"), ("优", "-1.42109E-14")]),
    ("formualizer", stored("formualizer.xlsx"), [("优", "0"), ("良", "-1.4210854715202e-14")]),
    ("betteroffice-xlsx", [(better[f"A{row}"], f"{better[f'B{row}']:.16g}") for row in (1, 2)], [("优", "0"), ("良", "-1.4210854715202e-14")]),
    ("excelize", [tuple(go.calc_cell_value("Sheet", f"{column}{row}") for column in "AB") for row in (1, 2)], [("优", "0"), ("良", "-1.4210854715202E-14")]),
]
changed = False
for what, is_, stated in seen:
    changed |= is_ != stated
    print("as stated" if is_ == stated else "CHANGED  ", f"{what}: rating and distance from 90, seen {is_}, stated {stated}")
sys.exit(changed)
PY
