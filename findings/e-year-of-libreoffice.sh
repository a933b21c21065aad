#!/usr/bin/env bash
# 2025年12月1日 or 786年9月11日? LibreOffice reads e年 by the Jewish calendar.
#
# Claim: the number format e"年"m"月"d"日" is a plain date in Chinese Excel, where e is the year as yyyy is. For the day
# 45992 (1 December 2025) LibreOffice 7.4.7 with an English locale shows 786年9月11日: 11 Kislev 5786, without the thousands.
# With [$-804] in front it shows 25年12月1日. Gnumeric 1.12.55 and excelize 0.1.0 show 2025年12月1日; IronCalc 0.9.1 shows #VALUE!,
# and betteroffice-xlsx 0.2.1 gives e年12月1日 for the same code in TEXT. openpyxl 3.1.5 and python-calamine 0.9.1 see a date.
# Why it matters: a report that is printed on a server gets a date 1,239 years back, and it looks like one; the builtin
# formats of Taiwan's Excel use e as well.
# In our program: Sources/DocumentFormats/Sheet/SheetStyles.swift looks for y and d, so e年m月d日 is a date, e年m月 is not.
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
shown='csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true' # comma, quotes, UTF-8, as shown
python3 -m venv v
v/bin/pip install --quiet --disable-pip-version-check xlsxwriter==3.3.1 openpyxl==3.1.5 python-calamine==0.9.1 excelize==0.1.0 ironcalc==0.9.1 betteroffice-xlsx==0.2.1
v/bin/python - <<'PY'
import xlsxwriter

book = xlsxwriter.Workbook("dates.xlsx")
sheet = book.add_worksheet()
for row, form in enumerate(['e"年"m"月"d"日"', '[$-804]e"年"m"月"d"日"']):
    sheet.write_number(row, 0, 45992, book.add_format({"num_format": form}))
sheet.write_formula(2, 0, '=TEXT(45992,"e年m月d日")')
book.close()
PY
office --convert-to "$shown" --outdir office dates.xlsx
inside ssconvert -T Gnumeric_stf:stf_assistant -O format=preserve dates.xlsx gnumeric.txt > convert.log 2>&1
v/bin/python - <<'PY'
import csv, sys
import betteroffice_xlsx, excelize, ironcalc, openpyxl, python_calamine

iron = ironcalc.load_from_xlsx("dates.xlsx", "en", "UTC", "en")
go = excelize.open_file("dates.xlsx")
better = betteroffice_xlsx.Workbook.open_recalculated(open("dates.xlsx", "rb").read())["Sheet1"]
seen = [
    ("LibreOffice", [row[0] for row in csv.reader(open("office/dates.csv"))][:2], ["786年9月11日", "25年12月1日"]),
    ("Gnumeric", [row[0] for row in csv.reader(open("gnumeric.txt"))][:2], ["2025年12月1日", "2025年12月1日"]),
    ("excelize", [go.get_cell_value("Sheet1", f"A{row}") for row in (1, 2)], ["2025年12月1日", "2025年12月1日"]),
    ("IronCalc", [iron.get_formatted_cell_value(0, row, 1) for row in (1, 2)], ["#VALUE!", "#VALUE!"]),
    ("betteroffice-xlsx, TEXT", [better["A3"]], ["e年12月1日"]),
    ("openpyxl", [f"{openpyxl.load_workbook('dates.xlsx').active['A1'].value:%F}"], ["2025-12-01"]),
    ("python-calamine", [str(python_calamine.CalamineWorkbook.from_path("dates.xlsx").get_sheet_by_index(0).to_python()[0][0])], ["2025-12-01"]),
]
changed = False
for what, is_, stated in seen:
    changed |= is_ != stated
    print("as stated" if is_ == stated else "CHANGED  ", f"{what}: seen {is_}, stated {stated}")
sys.exit(changed)
PY
