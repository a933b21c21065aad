#!/usr/bin/env bash
# 30 points with a footnote are 304, and 97.5 is 97.51.
#
# Claim: a Word document that pandoc 3.9 makes has footnotes 1 to 4 behind 97.5, 0.28%, 19.5 and 30, the last two in a table.
# LibreOffice 7.4.7 saves it as text with 97.51, 0.28%2, 19.53 and 304: the number of the note follows the figure without any
# mark, and the notes themselves are left out. From the pdf that it makes of the document poppler 22.12, pdfplumber
# 0.11.10, pdfminer.six 20260107, pypdfium2 5.15.2 and pypdf 7.1.1 read the same four wrong figures. Read from the docx by
# python-docx 1.2.0, docx2txt 0.9 and mammoth 1.13.0 the figures are right.
# Why it matters: scores carry notes on how they were counted; read from text or pdf they are other scores that look right,
# and 304 of 30 points is found only by whoever knows the maximum.
# In our program: footnotes of a docx are kept apart (Sources/DocumentFormats/Word/WordNotes.swift); in a text file they cannot be.
set -euo pipefail
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT
cd "$T"
packages=(libreoffice-writer-nogui=4:7.4.7-1+deb12u14 poppler-utils=22.12.0-2+deb12u3 fonts-arphic-gbsn00lp=2.11-16)
# Debian 12's packages, unpacked here and laid over /usr and /etc in a mount namespace of our own.
apt-cache show "${packages[@]}" > /dev/null 2>&1 || apt-get -qq update
mkdir -p debs/partial root/usr root/etc
apt-get -qq -y -o Dir::Cache::archives="$T/debs" -o APT::Sandbox::User=root --no-install-recommends --allow-downgrades \
  --reinstall --download-only install "${packages[@]}" > /dev/null
for deb in debs/*.deb; do dpkg -x "$deb" root; done
inside() {
  HOME="$T" unshare --user --map-root-user --mount bash -c 'mount -t overlay overlay -o lowerdir="$0/usr:/usr" /usr &&
    mount -t overlay overlay -o lowerdir="$0/etc:/etc" /etc && exec "$@"' "$T/root" "$@"
}
mkdir -p root/etc/libreoffice/registry
cp -a root/usr/lib/libreoffice/share/.registry/. root/etc/libreoffice/registry/ # as its installation does
cat > fonts.conf <<XML
<?xml version="1.0"?><fontconfig><dir>$T/root/usr/share/fonts</dir><cachedir>$T/fonts</cachedir></fontconfig>
XML
office() {
  LC_ALL=C.UTF-8 FONTCONFIG_FILE="$T/fonts.conf" inside soffice --headless -env:UserInstallation="file://$T/profile" "$@" \
    > office.log 2>&1 || { cat office.log; return 1; }
}
python3 -m venv v
v/bin/pip install --quiet --disable-pip-version-check pypandoc_binary==1.17 python-docx==1.2.0 docx2txt==0.9 mammoth==1.13.0 \
  pdfplumber==0.11.10 pdfminer.six==20260107 pypdfium2==5.15.2 pypdf==7.1.1
cat > report.md <<'MD'
自评得分97.5[^1]分，结转结余率0.28%[^2]。

| 指标 | 得分 |
|------|------|
| 产出 | 19.5[^3] |
| 效果 | 30[^4] |

[^1]: 口径见附件。
[^2]: 含上年结转。
[^3]: 按实际完成数。
[^4]: 按问卷。
MD
v/bin/python -c 'import pypandoc; print("pandoc", pypandoc.get_pandoc_version()); pypandoc.convert_file("report.md", "docx", outputfile="report.docx")'
office --convert-to 'txt:Text (encoded):UTF8' --outdir office report.docx
office --convert-to pdf --outdir office report.docx
inside pdftotext -layout office/report.pdf poppler.txt
v/bin/python - <<'PY'
import re, sys
import docx, docx2txt, mammoth, pdfminer.high_level, pdfplumber, pypdf, pypdfium2

file = "office/report.pdf"


def word():
    document = docx.Document("report.docx")
    return "\n".join([p.text for p in document.paragraphs] + [cell.text for row in document.tables[0].rows for cell in row.cells])


def figures(text):
    """The figures in front of the notes, the score first and then by size, as the order of cells differs."""
    body = re.split(r"1?\s*口径", text)[0]
    found = re.findall(r"\d+(?:\.\d+)?(?:%\d?)?", body.replace(" ", ""))
    return sorted((f for f in found if len(f) > 1), key=lambda figure: (len(figure), figure))


glued, right = ["304", "19.53", "97.51", "0.28%2"], ["30", "19.5", "97.5", "0.28%"]
seen = [
    ("LibreOffice, text", open("office/report.txt", encoding="utf-8-sig").read(), glued),
    ("poppler", open("poppler.txt").read(), glued),
    ("pdfplumber", pdfplumber.open(file).pages[0].extract_text(), glued),
    ("pdfminer.six", pdfminer.high_level.extract_text(file), glued),
    ("pypdfium2", pypdfium2.PdfDocument(file)[0].get_textpage().get_text_bounded(), glued),
    ("pypdf", pypdf.PdfReader(file).pages[0].extract_text(), glued),
    ("python-docx", word(), right),
    ("docx2txt", docx2txt.process("report.docx"), right),
    ("mammoth", mammoth.extract_raw_text(open("report.docx", "rb")).value, right),
]
changed = False
for what, text, stated in seen:
    is_ = figures(text)
    changed |= is_ != stated
    print("as stated" if is_ == stated else "CHANGED  ", f"{what}: seen {is_}, stated {stated}")
notes = "口径" in open("office/report.txt", encoding="utf-8-sig").read()
changed |= notes
print("CHANGED  " if notes else "as stated", f"LibreOffice, text: notes seen {notes}, stated False")
sys.exit(changed)
PY
