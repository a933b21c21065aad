#!/usr/bin/env bash
# The first half point comes late: 98 in DuckDB, 97 in DataFusion, an error in Polars, 97.5 in pandas.
#
# Claim: 30,000 lines of JSON with 97 points each, the last with 97.5. DuckDB 2.0.1 takes the column for whole
# numbers from the first 20,480 lines and gives the last as 98; DataFusion 55.0.0 gives 97; Polars 2.1.0 stops with
# an error; pandas 3.1.1 and pyarrow's reader give 97.5. The same table as csv: DuckDB gives 98 again, while
# DataFusion now stops with an error. With one file for each unit DuckDB looks at 32 files only: the 97.5 in file 33
# is 98, and a key that first stands in file 33 is no column; union_by_name reads both.
# None of the wrong answers comes with a warning, and rounding does not turn a wrong 98 back.
# Why it matters: a bureau that rolls up tens of thousands of drafts meets its first half point late.
# In our program: the drafts are one JSON file each (docs/file-format.md); who reads them with such tools should
# say the types of points and amounts.
set -euo pipefail
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT
cd "$T"
python3 -m venv v
v/bin/pip install --quiet --disable-pip-version-check duckdb==2.0.1 datafusion==55.0.0 polars==2.1.0 pandas==3.1.1 pyarrow==25.0.1
v/bin/python - <<'PY'
import json, os, sys
import datafusion, duckdb, pandas, polars
import pyarrow.json

os.mkdir("units")
for unit in range(1, 34):
    draft = {"unit": unit, "points": 97 if unit < 33 else 97.5}
    if unit == 33:
        draft["remedy"] = "done"
    json.dump(draft, open(f"units/{unit:04}.json", "w"))
points = [97] * 29999 + [97.5]
with open("all.ndjson", "w") as lines:
    lines.writelines(json.dumps({"unit": unit, "points": value}) + "\n" for unit, value in enumerate(points))
with open("all.csv", "w") as lines:
    lines.write("unit,points\n")
    lines.writelines(f"{unit},{value}\n" for unit, value in enumerate(points))


def with_datafusion(register):
    context = datafusion.SessionContext()
    register(context)
    return float(context.sql("select max(points) m from t").to_pylist()[0]["m"])


def with_duckdb(source):
    return float(duckdb.sql(f"select max(points) from {source}").fetchall()[0][0])


def outcome(read):
    try:
        return read()
    except Exception:
        return "error"


seen = [
    ("DuckDB, JSON", lambda: with_duckdb("read_json('all.ndjson')"), 98.0),
    ("DataFusion, JSON", lambda: with_datafusion(lambda c: c.register_json("t", "all.ndjson", file_extension=".ndjson")), 97.0),
    ("Polars, JSON", lambda: polars.read_ndjson("all.ndjson")["points"].max(), "error"),
    ("pandas, JSON", lambda: float(pandas.read_json("all.ndjson", lines=True).points.max()), 97.5),
    ("pyarrow, JSON", lambda: max(pyarrow.json.read_json("all.ndjson")["points"].to_pylist()), 97.5),
    ("DuckDB, csv", lambda: with_duckdb("read_csv('all.csv')"), 98.0),
    ("DataFusion, csv", lambda: with_datafusion(lambda c: c.register_csv("t", "all.csv")), "error"),
    ("DuckDB, 33 files", lambda: with_duckdb("read_json('units/*.json')"), 98.0),
    ("DuckDB, 33 files, columns", lambda: duckdb.sql("select * from read_json('units/*.json')").columns, ["unit", "points"]),
    ("DuckDB, 33 files, union_by_name", lambda: with_duckdb("read_json('units/*.json', union_by_name = true)"), 97.5),
]
changed = False
for what, read, stated in seen:
    is_ = outcome(read)
    changed |= is_ != stated
    print("as stated" if is_ == stated else "CHANGED  ", f"{what}: seen {is_}, stated {stated}")
sys.exit(changed)
PY
