#!/usr/bin/env bash
# Two thousand three hundred myriads: what libraries make of Chinese amounts.
#
# Claim: for ordinary amounts of a budget, written in words, libraries from PyPI give other numbers without an
# error. 两千三百万 is 23,000,000: pycnnum 2.1.1 gives 2,003,000,000, numcn 0.1.0 gives 13,000,000. 一点五亿 is
# 150,000,000: pycnnum gives 1.5, numcn 500,000,000, ChineseNumberUtils 1.1.2 gives 1,500,000,000; cn2an 0.5.24
# and liuxiaojing 0.0.3 refuse it. 一万五千三百二十亿 comes out ten times too large in pycnnum and a third in numcn
# and ChineseNumberUtils. chinese2digits 6.0.2 drops the 十万 of 十万零五百 in one of its functions (500) and
# reads it in the other (100500); it reads 3万5千 as 300,005,000, where cn2an reads 35,000 (in its smart mode).
# Why it matters: money sentences of reports are checked against tables with such libraries; a wrong reading
# looks like a wrong report, or hides one.
# In our program: amounts are typed by Sources/Evaluation/Amounts/AmountReader.swift, which reads digits with 万
# and 亿 and leaves words alone.
set -euo pipefail
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT
cd "$T"
python3 -m venv v
v/bin/pip install --quiet --disable-pip-version-check cn2an==0.5.24 proces==0.1.7 pycnnum==2.1.1 numcn==0.1.0 \
  chinese2digits==6.0.2 ChineseNumberUtils==1.1.2 liuxiaojing==0.0.3
v/bin/python - <<'PY'
import sys, chinese2digits, cn2an, liuxiaojing, numcn, pycnnum
from cnc import convert

libraries = {
    "cn2an": lambda words: cn2an.cn2an(words, "smart"),
    "pycnnum": pycnnum.cn2num,
    "numcn": numcn.ctn,
    "ChineseNumberUtils": convert.chinese2number,
    "chinese2digits": chinese2digits.chineseToDigits,
    "chinese2digits in a sentence": lambda words: chinese2digits.takeNumberFromString(words)["replacedText"],
    "liuxiaojing": liuxiaojing.to_int,
}
no = "refused"
stated = {  # in the order of the libraries
    "两千三百万": [23000000, 2003000000, 13000000, 23000000, 23000000, 23000000, 23000000],
    "一千零五十万": [10500000, 100500000, 10500000, 10500000, 10500000, 10500000, 10500000],
    "一点五亿": [no, 1.5, 500000000, 1500000000, 150000000, 150000000, no],
    "十万零五百": [100500, 100500, 100500, 100500, 500, 100500, 100500],
    "一万五千三百二十亿": [1532000000000, 15302000000000, 532000010000, 532000010000, 1532000000000, 1532000000000, no],
    "3万5千": [35000, no, 1000, 35000, no, 300005000, no],
    "九十七点五": [97.5, 97.5, 95, 165, 97.5, 97.5, no],
}
changed = False
for words, expected in stated.items():
    for (name, read), value in zip(libraries.items(), expected):
        try:
            is_ = float(read(words))
        except Exception:  # each has errors of its own
            is_ = no
        same = is_ == value
        changed |= not same
        print("as stated" if same else "CHANGED  ", f"{words} by {name}: seen {is_}, stated {value}")
sys.exit(changed)
PY
