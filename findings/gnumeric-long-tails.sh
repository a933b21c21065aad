#!/usr/bin/env bash
# Gnumeric writes 0.01 as 0.0099999999999999999998.
#
# Claim: Gnumeric 1.12.55 as Debian 12 builds it for amd64 computes in 80-bit long doubles, and its exports print their
# shortest decimals. Of the 10,000 numbers 0.01, 0.02 … 100.00 read from csv and written to csv again by ssconvert, 343
# get a tail of twenty digits; read from an xlsx with ordinary doubles, 1,564 do (0.07 becomes 0.070000000000000010002). In an xlsx
# that it writes itself 9,544 of the 10,000 values have more than six characters; openpyxl reads those back as the
# same doubles, a decimal reader does not get 0.01.
# Why it matters: a table of points or yuan that went through Gnumeric fails every check "at most two places", and an
# exact decimal type keeps the tail.
# In our program: Sources/Documents/Tables/CommaSeparated.swift and Sources/DocumentFormats/Sheet read such cells;
# points should be rounded to the field's scale and the rounding shown.
set -euo pipefail
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT
cd "$T"
packages=(gnumeric=1.12.55-1)
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
python3 -m venv v
v/bin/pip install --quiet --disable-pip-version-check openpyxl==3.1.5
v/bin/python - <<'PY'
import openpyxl

book = openpyxl.Workbook()
with open("points.csv", "w") as lines:
    for hundredths in range(1, 10001):
        lines.write("%d.%02d\n" % divmod(hundredths, 100))
        book.active.append([hundredths / 100])
book.save("doubles.xlsx")
PY
convert() { inside ssconvert "$1" "$2" > convert.log 2>&1 || { cat convert.log; return 1; }; }
convert points.csv again.csv
convert points.csv written.xlsx
convert doubles.xlsx doubles.csv
v/bin/python - <<'PY'
import re, sys, warnings, zipfile
import openpyxl

warnings.simplefilter("ignore")
again, doubles = (open(name).read().split() for name in ("again.csv", "doubles.csv"))
written = re.findall("<v>([^<]*)</v>", zipfile.ZipFile("written.xlsx").read("xl/worksheets/sheet1.xml").decode())
cells = [row[0] for row in openpyxl.load_workbook("written.xlsx").active.values]
seen = [
    ("csv to csv, texts with a tail", sum(len(text) > 6 for text in again), 343),
    ("csv to csv, 0.01", again[0], "0.0099999999999999999998"),
    ("xlsx to csv, texts with a tail", sum(len(text) > 6 for text in doubles), 1564),
    ("xlsx to csv, 0.07", doubles[6], "0.070000000000000010002"),
    ("csv to xlsx, values with a tail", sum(len(text) > 6 for text in written), 9544),
    ("csv to xlsx, read by openpyxl as before", sum(cell == n / 100 for n, cell in enumerate(cells, 1)), 10000),
]
changed = False
for what, is_, stated in seen:
    changed |= is_ != stated
    print("as stated" if is_ == stated else "CHANGED  ", f"{what}: seen {is_}, stated {stated}")
sys.exit(changed)
PY
