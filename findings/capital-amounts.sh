#!/usr/bin/env bash
# 大写金额 in LibreOffice: what works with an English setting is rubbish with a Chinese one.
#
# Claim: =TEXT(97,"[DBNum2][$-804]General") is 玖拾柒 in LibreOffice 7.4.7 with an English locale; with the locale zh-CN it is
# 零零n零零壹玖零零al, since the word General is then read letter by letter as parts of a date. Without [$-804] it is the other
# way round: 97 in English, 玖拾柒 in Chinese. The form that Chinese Excel offers, "[DBNum2]G/通用格式", is CE/通用格式 and
# /通用格式: the number is gone (G is taken for the era). As the number format of a cell "[DBNum2][$-804]General" is right in
# both, and "[DBNum2][$-804]0" is right in both, in formulas too.
# Of four engines from PyPI none writes 玖拾柒: IronCalc 0.9.1 gives #VALUE!, betteroffice-xlsx 0.2.1 and formualizer 0.13.0 97,
# excelize 0.1.0 gives 97 for General and 玖柒, digit by digit, for 0.
# Why it matters: forms carry the amount in capitals by such a formula, and a pdf made on a server shows rubbish in it.
# In our program: Sources/DocumentFormats/Sheet reads the stored text of such a formula; do not take it for the amount.
set -euo pipefail
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT
cd "$T"
packages=(libreoffice-calc-nogui=4:7.4.7-1+deb12u14)
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
v/bin/pip install --quiet --disable-pip-version-check openpyxl==3.1.5 excelize==0.1.0 ironcalc==0.9.1 betteroffice-xlsx==0.2.1 formualizer==0.13.0
v/bin/python - <<'PY'
import openpyxl

book = openpyxl.Workbook()
for form in ["[DBNum2][$-804]General", "[DBNum2]General", "[DBNum2]G/通用格式", "[DBNum2][$-804]0"]:
    book.active.append([f'=TEXT(97,"{form}")'])
book.active["A5"] = 97
book.active["A5"].number_format = "[DBNum2][$-804]General"
book.save("capitals.xlsx")
PY
office --convert-to "$shown" --outdir english capitals.xlsx
mkdir -p profile-zh/user
cat > profile-zh/user/registrymodifications.xcu <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>zh-CN</value></prop></item></oor:items>
XML
mv profile profile-en && mv profile-zh profile
office --convert-to "$shown" --outdir chinese capitals.xlsx
v/bin/python - <<'PY'
import csv, sys, warnings
import betteroffice_xlsx, excelize, formualizer, ironcalc, openpyxl

warnings.simplefilter("ignore")
rows = range(1, 5)
iron = ironcalc.load_from_xlsx("capitals.xlsx", "en", "UTC", "en")
iron.evaluate()
better = betteroffice_xlsx.Workbook.open_recalculated(open("capitals.xlsx", "rb").read())["Sheet"]
go = excelize.open_file("capitals.xlsx")
formualizer.recalculate_xlsx_file("capitals.xlsx", output="computed.xlsx")
computed = openpyxl.load_workbook("computed.xlsx", data_only=True).active
seen = [
    ("LibreOffice, English", [row[0] for row in csv.reader(open("english/capitals.csv"))], ["玖拾柒", "97", "CE/通用格式", "玖拾柒", "玖拾柒"]),
    ("LibreOffice, zh-CN", [row[0] for row in csv.reader(open("chinese/capitals.csv"))], ["零零n零零壹玖零零al", "玖拾柒", "/通用格式", "玖拾柒", "玖拾柒"]),
    ("IronCalc", [iron.get_formatted_cell_value(0, row, 1) for row in rows], ["#VALUE!"] * 4),
    ("betteroffice-xlsx", [better[f"A{row}"] for row in rows], ["97"] * 4),
    ("formualizer", [computed.cell(row, 1).value for row in rows], ["97"] * 4),
    ("excelize", [go.calc_cell_value("Sheet", f"A{row}") for row in rows], ["97", "97", "/通用格式", "玖柒"]),
]
changed = False
for what, is_, stated in seen:
    changed |= is_ != stated
    print("as stated" if is_ == stated else "CHANGED  ", f"{what}: seen {is_}, stated {stated}")
sys.exit(changed)
PY
