#!/usr/bin/env bash
# PyMuPDF 2.0 takes the decimal point out of the points in a table.
#
# Claim: a table that fpdf2 2.8.9 draws with its own table function is found by PyMuPDF 2.0, but
# Table.extract() gives the cell 9.5 as two lines, "9 5" and then ".". PyMuPDF 1.26.7 and pdfplumber 0.11.10
# read "9.5" from the same file. So does PyMuPDF 2.0 itself outside the table (get_text) and in the same
# table written as Markdown.
# Why it matters: whoever collects points from exported pdf tables and clears away white space and a stray dot
# gets 95 for 9.5 and 1000 for 10.00, and no error.
# In our program: the score table of the pdf export (Sources/Documents/Printing/ScoreTable.swift); others
# read it with such tools. Give them the xlsx.
set -euo pipefail
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT
cd "$T"
python3 -m venv new
new/bin/pip install --quiet --disable-pip-version-check fpdf2==2.8.9 pymupdf==2.0 pdfplumber==0.11.10 pdfminer.six==20260107
python3 -m venv old
old/bin/pip install --quiet --disable-pip-version-check pymupdf==1.26.7

new/bin/python - <<'PY'
from fpdf import FPDF

pdf = FPDF()
pdf.add_page()
pdf.set_font("helvetica", size=11)
with pdf.table() as table:
    for cells in [("Indicator", "Weight", "Points"), ("Output", "10", "9.5"), ("Quality", "10.00", "10.00"), ("Effect", "20", "19.25")]:
        row = table.row()
        for cell in cells:
            row.cell(cell)
pdf.output("table.pdf")
PY

cat > extract.py <<'PY'
import pymupdf

page = pymupdf.open("table.pdf")[0]
print([row[2] for row in page.find_tables().tables[0].extract()])
PY
before=$(old/bin/python extract.py | tail -1)
after=$(new/bin/python extract.py | tail -1)
before=$before after=$after new/bin/python - <<'PY'
import os, sys, pdfplumber, pymupdf

page = pymupdf.open("table.pdf")[0]
table = page.find_tables().tables[0]
plain = "['Points', '9.5', '10.00', '19.25']"
seen = [
    ("PyMuPDF 1.26.7, extract()", os.environ["before"], plain),
    ("PyMuPDF 2.0, extract()", os.environ["after"], r"['Points', '9 5\n.', '10 00\n.', '19 25\n.']"),
    ("pdfplumber 0.11.10", str([row[2] for row in pdfplumber.open("table.pdf").pages[0].extract_table()]), plain),
    ("PyMuPDF 2.0, words of the page", [w[4] for w in page.get_text("words") if w[4][0] in "19" and "." in w[4]], ["9.5", "10.00", "10.00", "19.25"]),
    ("PyMuPDF 2.0, same table as Markdown", "|Output|10|9.5|" in table.to_markdown(), True),
]
for what, is_, stated in seen:
    print("as stated" if is_ == stated else "CHANGED  ", f"{what}: seen {is_}, stated {stated}")
sys.exit(any(is_ != stated for _, is_, stated in seen))
PY
