#!/usr/bin/env bash
# Indicator 1-1-1 is New Year's Day, but of which year? DuckDB says 1 from csv and 2001 from JSON.
#
# Claim: DuckDB 2.0.1 takes a column of indicator codes such as 1-1-1 and 2-1-3 for moments when it reads csv
# (TIMESTAMP, year 1) and for days when it reads JSON strings (DATE, year 2001). So codes from the two files of one
# rubric never join, and written out again they are no codes any more. A code such as 3.10 in csv becomes the
# number 3.1, the same as indicator 3.1; in JSON the string stays.
# One code that is no day of the calendar (2-30-1) makes the whole column text again, in both.
# Why it matters: rubrics number their indicators so, and lists of 100,000 scores are rolled up by that number.
# In our program: identifiers of indicators in drafts and in exported tables; rubric-format.md could advise a letter in
# front.
set -euo pipefail
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT
cd "$T"
python3 -m venv v
v/bin/pip install --quiet --disable-pip-version-check duckdb==2.0.1
v/bin/python - <<'PY'
import json, sys, duckdb


def seen(codes):
    with open("t.csv", "w") as file:
        file.write("code,points\n" + "".join(f"{code},9.5\n" for code in codes))
    with open("t.ndjson", "w") as file:
        file.writelines(json.dumps({"code": code, "points": 9.5}) + "\n" for code in codes)
    return [
        tuple(map(str, duckdb.sql(f"select typeof(code), code from {source} limit 1").fetchall()[0]))
        for source in ("read_csv('t.csv')", "read_json('t.ndjson')")
    ]


stated = {
    ("1-1-1", "2-1-3"): [("TIMESTAMP", "0001-01-01 00:00:00"), ("DATE", "2001-01-01")],
    ("3.10", "3.9"): [("DOUBLE", "3.1"), ("VARCHAR", "3.10")],
    ("1-1-1", "2-30-1"): [("VARCHAR", "1-1-1"), ("VARCHAR", "1-1-1")],
}
changed = False
for codes, expected in stated.items():
    for source, is_, value in zip(("csv", "JSON"), seen(codes), expected):
        changed |= is_ != value
        print("as stated" if is_ == value else "CHANGED  ", f"{codes} from {source}: seen {is_}, stated {value}")
sys.exit(changed)
PY
