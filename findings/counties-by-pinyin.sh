#!/usr/bin/env bash
# Counties by pinyin: three sorters, three orders, and 单县 stands under D in all of them.
#
# Claim: DuckDB 2.0.1 (collate zh), glibc 2.36 (sort in zh_CN.UTF-8) and pypinyin 0.55.0 as a sort key put the same nine
# names in three orders. 长兴 (Chángxīng) stands under zh in DuckDB and under ch in glibc; 长子 (Zhǎngzǐ) is right in DuckDB and
# under ch in glibc; 重庆 is under ch in DuckDB and under zh in glibc. Both put 乐清 (Yuèqīng) under l and 铅山 (Yánshān) under q,
# since they sort character by character; pypinyin knows these four. 单县 (Shànxiàn) is dānxiàn to all three.
# Why it matters: a list of units is searched by its order and by initials; if the initials come from one tool and the
# order from another, a unit cannot be found where the eye looks.
# In our program: only the palette is searched by initials (Sources/Screens/Palette); whoever adds that for units takes order
# and initials from one source.
set -euo pipefail
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT
cd "$T"
apt-cache show locales=2.36-9+deb12u14 > /dev/null 2>&1 || apt-get -qq update
mkdir debs root
(cd debs && apt-get -qq -o APT::Sandbox::User=root download locales=2.36-9+deb12u14)
for deb in debs/*.deb; do dpkg -x "$deb" root; done
mkdir built
I18NPATH="$T/root/usr/share/i18n" localedef -i zh_CN -f UTF-8 "$T/built/zh_CN.UTF-8"
localedef --version | head -1
python3 -m venv v
v/bin/pip install --quiet --disable-pip-version-check duckdb==2.0.1 pypinyin==0.55.0
v/bin/python - <<'PY'
import os, subprocess, sys
import duckdb
from pypinyin import lazy_pinyin

names = "乐清 单县 大城 查干 铅山 长兴 长子 重庆 中牟".split()
values = ", ".join(f"('{name}')" for name in names)
glibc = subprocess.run(
    ["sort"], input="\n".join(names), text=True, capture_output=True, check=True,
    env={"LOCPATH": os.getcwd() + "/built", "LC_ALL": "zh_CN.UTF-8", "PATH": os.environ["PATH"]},
)
seen = [
    ("DuckDB", [row[0] for row in duckdb.sql(f"select n from (values {values}) t(n) order by n collate zh").fetchall()],
     "查干 重庆 大城 单县 乐清 铅山 长兴 长子 中牟"),
    ("glibc", glibc.stdout.split(), "查干 长兴 长子 大城 单县 乐清 铅山 中牟 重庆"),
    ("pypinyin", sorted(names, key=lazy_pinyin), "查干 长兴 重庆 大城 单县 铅山 乐清 长子 中牟"),
    ("pypinyin on 单县 alone", lazy_pinyin("单县"), "dan xian"),
]
changed = False
for what, is_, stated in seen:
    is_ = " ".join(is_)
    changed |= is_ != stated
    print("as stated" if is_ == stated else "CHANGED  ", f"{what}: seen {is_}, stated {stated}")
sys.exit(changed)
PY
