#!/usr/bin/env bash
# 2025-2026年度 becomes 20252026年度 in four libraries of seven.
#
# Claim: the non-breaking hyphen that Word keeps as w:noBreakHyphen (Ctrl+Shift+hyphen) between two years or two numbers of
# a code is dropped without a mark by docx2txt 0.9, docx2python 3.7.1, betteroffice-docx 0.2.1 and aspose-words-foss
# 26.7.0. python-docx 1.2.0 gives "-"; mammoth 1.13.0 and docx-to-markdown 2.32.0 give U+2011, which a search for "-"
# does not find. So one document has three texts: 2025-2026, 20252026 and 2025‑2026, and an amount 97-100 becomes 97100.
# Why it matters: ranges of years, points and indicator codes are where authors forbid the break.
# In our program: Sources/DocumentFormats/Word/WordIntake.swift reads it as "-".
set -euo pipefail
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT
cd "$T"
python3 -m venv v
v/bin/pip install --quiet --disable-pip-version-check python-docx==1.2.0 docx2txt==0.9 docx2python==3.7.1 mammoth==1.13.0 \
  docx-to-markdown==2.32.0 betteroffice-docx==0.2.1 aspose-words-foss==26.7.0
cat > write.py <<'PY'
import zipfile

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def run(text):
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def write(name, paragraphs):
    """A document of the parts that ISO 29500 asks for, and no more."""
    body = "".join(f"<w:p>{content}</w:p>" for content in paragraphs)
    with zipfile.ZipFile(name, "w") as package:
        package.writestr("[Content_Types].xml", f'{HEAD}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>')
        package.writestr("_rels/.rels", f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>')
        package.writestr("word/_rels/document.xml.rels", f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships"/>')
        package.writestr("word/document.xml", f'{HEAD}<w:document xmlns:w="{MAIN}" xmlns:r="{OFFICE}"><w:body>{body}<w:sectPr/></w:body></w:document>')
PY
cat > read.py <<'PY'
import re
import aspose.words_foss, betteroffice_docx, docx, docx2txt, docx_to_markdown, mammoth
from docx2python import docx2python


def lines(text):
    """The paragraphs, without white space and without the marks of Markdown."""
    kept = [re.sub(r"\s|\\(?=[.-])", "", line) for line in text.replace("\r", "\n").split("\n")]
    return [line for line in kept if line]


def better(name):
    return betteroffice_docx.Document.open(open(name, "rb").read()).text


readers = {
    "python-docx": lambda name: lines("\n".join(p.text for p in docx.Document(name).paragraphs)),
    "docx2txt": lambda name: lines(docx2txt.process(name)),
    "docx2python": lambda name: lines(docx2python(name).text),
    "mammoth": lambda name: lines(mammoth.extract_raw_text(open(name, "rb")).value),
    "docx-to-markdown": lambda name: lines(docx_to_markdown.convert(name).markdown),
    "betteroffice-docx": lambda name: lines(better(name)),
    "aspose-words-foss": lambda name: lines(aspose.words_foss.Document(name).get_text()),
}
PY
v/bin/python - <<'PY'
import sys, warnings
from read import readers
from write import run, write

warnings.simplefilter("ignore")
write("report.docx", [
    run("2025") + "<w:r><w:noBreakHyphen/></w:r>" + run("2026年度，得分97") + "<w:r><w:noBreakHyphen/></w:r>" + run("100分"),
])
stated = {
    "python-docx": ["2025-2026年度，得分97-100分"],
    "docx2txt": ["20252026年度，得分97100分"],
    "docx2python": ["20252026年度，得分97100分"],
    "mammoth": ["2025\u20112026年度，得分97\u2011100分"],
    "docx-to-markdown": ["2025\u20112026年度，得分97\u2011100分"],
    "betteroffice-docx": ["20252026年度，得分97100分"],
    "aspose-words-foss": ["20252026年度，得分97100分"],
}
changed = False
for name, read in readers.items():
    is_ = read("report.docx")
    changed |= is_ != stated[name]
    print("as stated" if is_ == stated[name] else "CHANGED  ", f"{name}: seen {is_}, stated {stated[name]}")
sys.exit(changed)
PY
