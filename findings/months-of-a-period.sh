#!/usr/bin/env bash
# 2025年1-11月 is the whole year, 2025年1月至6月 is January.
#
# Claim: for 2025年1-11月 (January to November) jionlp 1.5.31 answers 2025-01-01 to 2025-12-31, also with — or 至 between; for
# 2025年1月至6月 it answers 2025-01-01 to 2025-01-31, and for 1-11月 the day 11 January 2026. Each is marked "accurate".
# 1.5.28 gave January to November, January to June and the eleven months of this year. With the year said twice
# (2025年1月至2025年6月), with days (2025年1月1日至11月30日) or as quarters (2025年1-3季度) 1.5.31 is right.
# recognizers-text-suite 1.0.2a2 (Microsoft's) splits 2025年1-11月 into the year 2025 and a November, and 2025年1月至6月
# into January 2025 and a June without a year; 2025年1月1日至11月30日 is 698 days to it, in 2026; of 2025年前三季度 it sees the
# year alone, of 2025年上半年 nothing.
# Why it matters: spending of eleven months is compared with the plan by its period; read as twelve months it is a shortfall,
# and a half-year's report seems to speak of January.
# In our program: months are not read as a period; the years in a text are compared with the report's (Sources/Evaluation/Checks).
set -euo pipefail
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT
cd "$T"
for version in 1.5.28 1.5.31; do
  python3 -m venv $version
  $version/bin/pip install --quiet --disable-pip-version-check jionlp==$version jiojio==1.2.8 numpy==2.4.6 requests==2.32.5 zipfile36==0.1.3
done
python3 -m venv recognizers
recognizers/bin/pip install --quiet --disable-pip-version-check setuptools==79.0.1 wheel
recognizers/bin/pip install --quiet --disable-pip-version-check recognizers-text-suite==1.0.2a2 emoji==1.7.0 grapheme==0.6.0 \
  regex==2026.11.19 python-dateutil==2.9.0.post0 multipledispatch==1.0.0 datedelta==1.4
cat > jio.py <<'PY'
import datetime, json, sys
import jionlp

read = []
for period in sys.argv[1:]:
    time = jionlp.parse_time(period, time_base=datetime.datetime(2026, 3, 5, 12))
    read.append(" ".join(day[:10] for day in time["time"]) + ("" if time["definition"] == "accurate" else " " + time["definition"]))
json.dump(read, open("read.json", "w"))
PY
cat > recognizers.py <<'PY'
import datetime, json, sys
from recognizers_text import Culture
from recognizers_date_time import recognize_datetime

found = [recognize_datetime(period, Culture.Chinese, reference=datetime.datetime(2026, 3, 5, 12)) for period in sys.argv[1:]]
json.dump([", ".join(one.resolution["values"][0]["timex"] for one in period) for period in found], open("read.json", "w"))
PY
cat > compare.py <<'PY'
import json, subprocess, sys

stated = {  # jionlp 1.5.28, jionlp 1.5.31, recognizers-text-suite
    "2025年1-11月": ("2025-01-01 2025-11-30", "2025-01-01 2025-12-31", "2025, XXXX-11"),
    "2025年1—11月": ("2025-01-01 2025-11-30", "2025-01-01 2025-12-31", "2025, XXXX-11"),
    "2025年1至11月": ("2025-01-01 2025-11-30", "2025-01-01 2025-12-31", "2025, XXXX-11"),
    "2025年1月至6月": ("2025-01-01 2025-06-30", "2025-01-01 2025-01-31", "2025-01, XXXX-06"),
    "1-11月": ("2026-01-01 2026-11-30", "2026-01-11 2026-01-11", "XXXX-11"),
    "2025年1月至2025年6月": ("2025-01-01 2025-06-30", "2025-01-01 2025-06-30", "2025-01, 2025-06"),
    "2025年1月1日至11月30日": ("2025-01-01 2025-11-30", "2025-01-01 2025-11-30", "(2025-01-01,XXXX-11-30,P698D)"),
    "2025年1-3季度": ("2025-01-01 2025-09-30", "2025-01-01 2025-09-30", "2025"),
    "2025年前三季度": ("2025-01-01 2025-09-30", "2025-01-01 2025-09-30", "2025"),
    "2025年上半年": ("2025-01-01 2025-06-30 blur", "2025-01-01 2025-06-30 blur", ""),
}
columns = []
for program in (["1.5.28/bin/python", "jio.py"], ["1.5.31/bin/python", "jio.py"], ["recognizers/bin/python", "recognizers.py"]):
    subprocess.run([*program, *stated], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    columns.append(json.load(open("read.json")))
changed = False
for row, (period, expected) in enumerate(stated.items()):
    is_ = tuple(column[row] for column in columns)
    changed |= is_ != expected
    print("as stated" if is_ == expected else "CHANGED  ", f"{period} by jionlp 1.5.28, 1.5.31, recognizers: seen {is_}, stated {expected}")
sys.exit(changed)
PY
python3 compare.py
