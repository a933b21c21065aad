#!/usr/bin/env bash
# Polars 2.1.0 has two products and two roundings for decimals, and a rating hangs on which is used.
#
# Claim: points and weights as Decimal with two places. In Polars 2.1.0 the expression pl.col("p") * pl.col("w")
# keeps two places and rounds each product half to even, while the same product in Polars' own SQL keeps four.
# Three indicators with 90.76, 90.22 and 88.82 points and weights 0.35, 0.35 and 0.30 come to 90.00 in the first
# and to 89.9890 in the second; DuckDB 2.0.1, DataFusion 55.0.0 and pandas 3.1.1 with Arrow decimals say 89.9890.
# The same split in rounding: .round(1) of 90.05 is 90.00 in an expression (half to even) and 90.10 in SQL (half up,
# 四舍五入).
# Why it matters: from 90 on a report is 优. The exact total is below 90, and no warning is given.
# In our program: weighted totals are exact (Sources/Evaluation/Amounts/Rational.swift) and rounded once, half up; who
# checks a rollup with Polars may see a hundredth more and another rating.
set -euo pipefail
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT
cd "$T"
python3 -m venv v
v/bin/pip install --quiet --disable-pip-version-check polars==2.1.0 duckdb==2.0.1 datafusion==55.0.0 pandas==3.1.1 pyarrow==25.0.1
v/bin/python - <<'PY'
import sys
from decimal import Decimal as D
import datafusion, duckdb, pandas, polars as pl

t = pl.DataFrame(
    {"p": [D("90.76"), D("90.22"), D("88.82")], "w": [D("0.35"), D("0.35"), D("0.30")]},
    schema={"p": pl.Decimal(5, 2), "w": pl.Decimal(3, 2)},
)
arrow = t.to_arrow()
half = pl.DataFrame({"p": [D("90.05")]}, schema={"p": pl.Decimal(5, 2)})


def with_duckdb():
    connection = duckdb.connect()
    connection.register("t", arrow)
    return connection.execute("select sum(p * w) from t").fetchall()[0][0]


def with_datafusion():
    context = datafusion.SessionContext()
    context.from_arrow(arrow, "t")
    return context.sql("select sum(p * w) s from t").to_pylist()[0]["s"]


def with_pandas():
    frame = arrow.to_pandas(types_mapper=pandas.ArrowDtype)
    return (frame.p * frame.w).sum()


def sql(frame, query):
    return pl.SQLContext(t=frame).execute(query, eager=True).item()


seen = [
    ("Polars, expression: sum of p * w", t.select((pl.col("p") * pl.col("w")).sum()).item(), "90.00"),
    ("Polars, SQL: sum of p * w", sql(t, "select sum(p * w) from t"), "89.9890"),
    ("DuckDB: sum of p * w", with_duckdb(), "89.9890"),
    ("DataFusion: sum of p * w", with_datafusion(), "89.9890"),
    ("pandas: sum of p * w", with_pandas(), "89.9890"),
    ("Polars, expression: 90.05 to one place", half.select(pl.col("p").round(1)).item(), "90.00"),
    ("Polars, SQL: 90.05 to one place", sql(half, "select round(p, 1) from t"), "90.10"),
]
changed = False
for what, is_, stated in seen:
    changed |= str(is_) != stated
    print("as stated" if str(is_) == stated else "CHANGED  ", f"{what}: seen {is_}, stated {stated}")
sys.exit(changed)
PY
