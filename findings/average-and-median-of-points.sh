#!/usr/bin/env bash
# Average and median of the same two scores, 97.12 and 97.13, in four engines: 97.13, 97.125, 97.12.
#
# Claim: with points as decimals of two places the average is 97.125 in DuckDB 2.0.1 and Polars 2.1.0 (which turn it
# into a double), 97.125000 in DataFusion 55.0.0, but 97.13 in pandas 3.1.1 with Arrow decimals, which keeps the two
# places. The median is 97.125 in Polars and pandas, but 97.12 in DuckDB and DataFusion, which keep the two places
# there; so in DuckDB average and median of two values differ. DuckDB's quantile_cont(0.25) of 88.25, 90.10 and 91.00
# is 89.17, cut off, where the others say 89.175, which is 89.18 when rounded half up.
# DataFusion's average of 97.12, 97.13 and 97.13 is 97.126666, cut off after four more places.
# Why it matters: medians and quartiles of a bureau's scores go into tables with two places; rounded half up they
# differ by a hundredth, depending on which place was cut before.
# In our program: the rollup counts and averages exactly; compare with such engines only after casting to double or to
# more places.
set -euo pipefail
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT
cd "$T"
python3 -m venv v
v/bin/pip install --quiet --disable-pip-version-check polars==2.1.0 duckdb==2.0.1 datafusion==55.0.0 pandas==3.1.1 pyarrow==25.0.1 numpy==2.4.6
v/bin/python - <<'PY'
import sys
from decimal import Decimal as D
import datafusion, duckdb, pandas, polars as pl, pyarrow as pa


def seen(values):
    table = pa.table({"p": pa.array([D(value) for value in values], pa.decimal128(5, 2))})
    connection = duckdb.connect()
    connection.register("t", table)
    context = datafusion.SessionContext()
    context.from_arrow(table, "t")
    frame = pl.from_arrow(table)
    series = table.to_pandas(types_mapper=pandas.ArrowDtype).p
    fusion = context.sql("select avg(p) a, median(p) m, percentile_cont(p, 0.25) q from t").to_pylist()[0]
    return {
        "DuckDB": connection.execute("select avg(p), median(p), quantile_cont(p, 0.25) from t").fetchall()[0],
        "Polars": frame.select(a=pl.col("p").mean(), m=pl.col("p").median(), q=pl.col("p").quantile(0.25, "linear")).row(0),
        "DataFusion": (fusion["a"], fusion["m"], fusion["q"]),
        "pandas": (series.mean(), series.median(), series.quantile(0.25)),
    }


def shown(value):
    return str(value) if isinstance(value, D) else f"{value:.6f}".rstrip("0") + " (double)"


stated = {  # average, median, first quartile
    ("97.12", "97.13"): {
        "DuckDB": ("97.125 (double)", "97.12", "97.12"),
        "Polars": ("97.125 (double)", "97.125 (double)", "97.1225 (double)"),
        "DataFusion": ("97.125000", "97.12", "97.1225 (double)"),
        "pandas": ("97.13", "97.125 (double)", "97.1225 (double)"),
    },
    ("88.25", "90.10", "91.00"): {
        "DuckDB": ("89.783333 (double)", "90.10", "89.17"),
        "Polars": ("89.783333 (double)", "90.1 (double)", "89.175 (double)"),
        "DataFusion": ("89.783333", "90.10", "89.175 (double)"),
        "pandas": ("89.78", "90.1 (double)", "89.175 (double)"),
    },
    ("97.12", "97.13", "97.13"): {
        "DuckDB": ("97.126667 (double)", "97.13", "97.12"),
        "Polars": ("97.126667 (double)", "97.13 (double)", "97.125 (double)"),
        "DataFusion": ("97.126666", "97.13", "97.125 (double)"),
        "pandas": ("97.13", "97.13 (double)", "97.125 (double)"),
    },
}
changed = False
for values, engines in stated.items():
    found = seen(values)
    for engine, expected in engines.items():
        is_ = tuple(map(shown, found[engine]))
        changed |= is_ != expected
        print("as stated" if is_ == expected else "CHANGED  ", f"{', '.join(values)} in {engine}: seen {is_}, stated {expected}")
sys.exit(changed)
PY
