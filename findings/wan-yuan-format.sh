#!/usr/bin/env bash
# 12,345 yuan as 万元: Excel's 1.2万元 is 12!.3万元 outside Excel.
#
# Claim: the number format 0!.0,"万元" is the usual way in Chinese Excel to show yuan as myriads: the comma divides by a
# thousand and "!" sets the next character, a point, before the last digit, so 12345 is shown as 1.2万元. LibreOffice
# 7.4.7, Gnumeric 1.12.55 and IronCalc 0.9.1 do not know "!": they show 12!.3万元, excelize 0.1.0 shows 12.!3万元. The format
# 0!.0000 (myriads with four places, 1.2345 in Excel) is 12345!.0000 in the first three. The same with a backslash,
# 0\.0,"万元", is 1.2万元 in all four.
# Why it matters: a pdf or csv made by a server shows ten times the amount with an odd mark, and a reader that takes the
# shown text for an amount drops the mark.
# In our program: an imported cell is its stored number, here 12345, while the column's head may say 万元 (see
# Sources/Documents/Tables/AmountUnit.swift); a format that divides should be noticed.
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
v/bin/pip install --quiet --disable-pip-version-check xlsxwriter==3.3.1 excelize==0.1.0 ironcalc==0.9.1
v/bin/python - <<'PY'
import xlsxwriter

book = xlsxwriter.Workbook("yuan.xlsx")
sheet = book.add_worksheet()
for row, form in enumerate(['0!.0,"万元"', "0!.0000", r'0\.0,"万元"']):
    sheet.write_number(row, 0, 12345, book.add_format({"num_format": form}))
book.close()
PY
office --convert-to "$shown" --outdir office yuan.xlsx
inside ssconvert -T Gnumeric_stf:stf_assistant -O format=preserve yuan.xlsx gnumeric.txt > convert.log 2>&1
v/bin/python - <<'PY'
import csv, sys
import excelize, ironcalc

iron = ironcalc.load_from_xlsx("yuan.xlsx", "en", "UTC", "en")
go = excelize.open_file("yuan.xlsx")
seen = [
    ("LibreOffice", [row[0] for row in csv.reader(open("office/yuan.csv"))], ["12!.3万元", "12345!.0000", "1.2万元"]),
    ("Gnumeric", [row[0] for row in csv.reader(open("gnumeric.txt"))], ["12!.3万元", "12345!.0000", "1.2万元"]),
    ("IronCalc", [iron.get_formatted_cell_value(0, row, 1) for row in (1, 2, 3)], ["12!.3万元", "12345!.0000", "1.2万元"]),
    ("excelize", [go.get_cell_value("Sheet1", f"A{row}") for row in (1, 2, 3)], ["12.!3万元", "12345.!0000", "1.2万元"]),
]
changed = False
for what, is_, stated in seen:
    changed |= is_ != stated
    print("as stated" if is_ == stated else "CHANGED  ", f"{what}: seen {is_}, stated {stated}")
sys.exit(changed)
PY
