#!/usr/bin/env bash
# A report turned into OFD: the score lies on top of the words before it, and the converter cannot read its own file.
#
# Claim: OFD (GB/T 33190) is the fixed form that offices file documents in. easyofd 20260427, the usual package for it on PyPI, turns a
# pdf with the line 自评得分97.5分 into an OFD whose three pieces 自评得分, 97.5 and 分 all begin at the same place, the left edge
# of the line, so that they are printed over each other. A page of 595 by 842 points becomes one of 595 by 842 millimetres, with
# characters of 2 mm in its corner. Its elements are in a name space of the author's own, and their size is called "size"
# where the standard says "Size": reading the file again with easyofd stops with KeyError '@Size'.
# ofdkit 0.2.0 reads the text in the right order, with a size of 0.
# Why it matters: a report that is filed so has its words, and no legible score.
# In our program: there is no OFD export; pdf is handed over.
set -euo pipefail
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT
cd "$T"
python3 -m venv v
v/bin/pip install --quiet --disable-pip-version-check easyofd==20260427 ofdkit==0.2.0 pymupdf==2.0 reportlab==5.1.0 xmltodict==1.0.4 loguru==0.7.3 \
  fonttools==4.68.0 pyasn1==0.6.5
v/bin/python - <<'PY'
import contextlib, io, sys, warnings, zipfile

warnings.simplefilter("ignore")
import pymupdf

document = pymupdf.open()
page = document.new_page(width=595, height=842)
left = 72
for text, font in [("自评得分", "china-s"), ("97.5", "helv"), ("分", "china-s")]:
    page.insert_text((left, 100), text, fontsize=16, fontname=font)
    left += pymupdf.get_text_length(text, fontname=font, fontsize=16)
document.save("report.pdf")

from loguru import logger

logger.remove()
with contextlib.redirect_stdout(io.StringIO()):
    from easyofd.ofd import OFD

    made = OFD().pdf2ofd(open("report.pdf", "rb").read(), optional_text=True)
    open("report.ofd", "wb").write(made)
    try:
        OFD().read(made, fmt="binary")
        again = "read"
    except Exception as error:
        again = repr(error)

import ofdkit

runs = ofdkit.open("report.ofd").pages[0].runs
content = zipfile.ZipFile("report.ofd").read("Doc_0/Pages/Page_0/Content.xml").decode()
before = [line.split()[0] for line in page.get_text().split("\n") if line]
seen = [
    ("text of the pdf", "".join(before), "自评得分97.5分"),
    ("places of the three pieces", [(run.text, round(run.x, 2)) for run in runs], [("自评得分", 9.14), ("97.5", 9.14), ("分", 9.14)]),
    ("their size by ofdkit", {run.size for run in runs}, {0.0}),
    ("size as written", 'size="2.032"' in content, True),
    ("page", "0 0 595.0 842.0" in content, True),
    ("name space of the standard", "http://www.ofdspec.org/2016" in content, False),
    ("text by ofdkit", ofdkit.extract_text("report.ofd").strip(), "自评得分97.5分"),
    ("easyofd reads its own file", again, "KeyError('@Size')"),
]
for what, is_, stated in seen:
    print("as stated" if is_ == stated else "CHANGED  ", f"{what}: seen {is_}, stated {stated}")
sys.exit(any(is_ != stated for _, is_, stated in seen))
PY
