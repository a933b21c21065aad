#!/usr/bin/env bash
# Where a number stands decides whether it is read: simple fields, smart tags and circled digits of Word.
#
# Claim: three paragraphs with a value that Word shows. A total from =SUM(ABOVE) kept as w:fldSimple is missing in
# python-docx 1.2.0, mammoth 1.13.0 and aspose-words-foss 26.7.0, though the same total kept as a complex field is there.
# A date and a measure that a Chinese Word marked by itself (smart tags chsdate and chmetcnv) are missing in python-docx
# and aspose-words-foss. A circled digit made with 带圈字符 is the field eq \o\ac(○,3), whose text is its code: all but
# aspose-words-foss read 第号 for 第③号, and that one prints the code.
# Why it matters: totals, dates and item numbers vanish with nothing in their place; the sentence still reads well.
# In our program: Sources/DocumentFormats/Word/WordIntake.swift reads fldSimple and smart tags, and loses the circled digit.
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
    run("合计") + '<w:fldSimple w:instr=" =SUM(ABOVE) ">' + run("97.50") + "</w:fldSimple>" + run("分"),
    run("合计") + '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> =SUM(ABOVE) </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' + run("97.50") + '<w:r><w:fldChar w:fldCharType="end"/></w:r>' + run("分"),
    run("于") + '<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="chsdate">' + run("2025年12月1日")
    + "</w:smartTag>" + run("修渠") + '<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="chmetcnv">'
    + run("12.5公里") + "</w:smartTag>" + run("。"),
    run("第") + '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>eq \\o\\ac(○,3)</w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>' + run("号"),
])
stated = {
    "python-docx": ["合计分", "合计97.50分", "于修渠。", "第号"],
    "docx2txt": ["合计97.50分", "合计97.50分", "于2025年12月1日修渠12.5公里。", "第号"],
    "docx2python": ["合计97.50分", "合计97.50分", "于2025年12月1日修渠12.5公里。", "第号"],
    "mammoth": ["合计分", "合计97.50分", "于2025年12月1日修渠12.5公里。", "第号"],
    "docx-to-markdown": ["合计97.50分", "合计97.50分", "于2025年12月1日修渠12.5公里。", "第号"],
    "betteroffice-docx": ["合计97.50分", "合计97.50分", "于2025年12月1日修渠12.5公里。", "第号"],
    "aspose-words-foss": ["合计分", "合计=SUM(ABOVE)97.50分", "于修渠。", "第eq\\o\\ac(○,3)号"],
}
changed = False
for name, read in readers.items():
    is_ = read("report.docx")
    changed |= is_ != stated[name]
    print("as stated" if is_ == stated[name] else "CHANGED  ", f"{name}: seen {is_}, stated {stated[name]}")
sys.exit(changed)
PY
