#!/usr/bin/env bash
# 1亿2000万元 is 220,020,000 yuan.
#
# Claim: amounts of mixed digits and units, as reports and news write them, are read too large by jionlp 1.5.31, the usual
# Chinese preprocessing library: 1亿2000万元 is 220,020,000, 3万5千元 is 65,000, 2亿3千万元 is 430,000,000, 12亿3456万元 is
# 1,534,740,000. The value of the first unit is put in twice. 1.5.14 reads 3万5千元 and 2亿3千万元 right, but 1亿2000万元 as
# 100,020,000 and 1万2000元 as 10,002. Each answer is marked "accurate". Chinese numerals alone (一亿两千万元) and 1.2亿元 are
# right in both; cn2an 0.5.24 reads all of them right.
# Why it matters: an amount in a sentence is checked against the table with such a library; here a right one is off by a
# hundred million, and the update changes the wrong number into another.
# In our program: Sources/Evaluation/Amounts/AmountReader.swift takes one unit behind the digits and refuses 1亿2000万, saying where.
set -euo pipefail
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT
cd "$T"
for version in 1.5.14 1.5.31; do
  python3 -m venv $version
  $version/bin/pip install --quiet --disable-pip-version-check jionlp==$version jiojio==1.2.8 numpy==2.4.6 requests==2.32.5 zipfile36==0.1.3
done
1.5.31/bin/pip install --quiet --disable-pip-version-check cn2an==0.5.24
cat > amounts.py <<'PY'
import json, sys
from decimal import Decimal
import jionlp

read = [jionlp.parse_money(amount) for amount in sys.argv[1:]]
json.dump([[str(Decimal(money["num"]).normalize() + 0), money["definition"]] for money in read], open("read.json", "w"))
PY
cat > compare.py <<'PY'
import json, subprocess, sys
from decimal import Decimal
import cn2an

stated = {  # as written; jionlp 1.5.14, jionlp 1.5.31, cn2an
    "1亿2000万元": (100020000, 220020000, 120000000),
    "2亿3千万元": (230000000, 430000000, 230000000),
    "12亿3456万元": (300180000, 1534740000, 1234560000),
    "3万5千元": (35000, 65000, 35000),
    "1万2000元": (10002, 22002, 12000),
    "一亿两千万元": (120000000, 120000000, 120000000),
    "1.2亿元": (120000000, 120000000, 120000000),
}
columns = []
for version in ("1.5.14", "1.5.31"):
    subprocess.run([version + "/bin/python", "amounts.py", *stated], check=True, stdout=subprocess.DEVNULL)
    columns.append(json.load(open("read.json")))
changed = False
for row, (amount, expected) in enumerate(stated.items()):
    is_ = tuple(int(Decimal(column[row][0])) for column in columns) + (int(cn2an.cn2an(amount.removesuffix("元"), "smart")),)
    same = is_ == expected and all(column[row][1] == "accurate" for column in columns)
    changed |= not same
    print("as stated" if same else "CHANGED  ", f"{amount} by jionlp 1.5.14, 1.5.31, cn2an: seen {is_}, stated {expected}")
sys.exit(changed)
PY
1.5.31/bin/python compare.py
