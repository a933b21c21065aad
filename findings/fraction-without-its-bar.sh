#!/usr/bin/env bash
# 支出率=97.5/100 is read as 97.5100, and 3/4 as 34.
#
# Claim: a fraction set with Word's equation editor, here by pandoc 3.9, loses its bar in docx2python 3.7.1 and docx-to-markdown
# 2.32.0: 97.5 over 100 is 97.5100, three quarters are 34, 537762.26 over 1516017.00+192802080.44 begins 537762.261516017.00, and
# the power 10⁴ in a measure is 104. docx2python even marks it as LaTeX. python-docx 1.2.0, docx2txt 0.9, mammoth 1.13.0, docspine
# 0.4.0, betteroffice-docx 0.2.1 and aspose-words-foss 26.7.0 leave the equation out: 支出率。, 面积公顷。 pandoc, markitdown 0.1.9
# and docling-rs 2.52.7 read it right, as LaTeX. LibreOffice 7.4.7 as Debian installs its Writer leaves it out of text and pdf
# without a word; with libreoffice-math besides, the pdf has the fractions, but ¿ in place of = in front of them.
# Why it matters: the formula behind a ratio is where a report shows its figures; here it turns into other figures, or the
# sentence reads on without them.
# In our program: Sources/DocumentFormats/Word/WordEquation.swift reads it as 97.5/100.
set -euo pipefail
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT
cd "$T"
packages=(libreoffice-writer-nogui=4:7.4.7-1+deb12u14 poppler-utils=22.12.0-2+deb12u3 fonts-arphic-gbsn00lp=2.11-16)
math=libreoffice-math-nogui=4:7.4.7-1+deb12u14
# Debian 12's packages, unpacked here and laid over /usr and /etc in a mount namespace of our own.
apt-cache show "${packages[@]}" > /dev/null 2>&1 || apt-get -qq update
mkdir -p debs/partial root/usr root/etc
apt-get -qq -y -o Dir::Cache::archives="$T/debs" -o APT::Sandbox::User=root --no-install-recommends --allow-downgrades \
  --reinstall --download-only install "${packages[@]}" > /dev/null
for deb in debs/*.deb; do dpkg -x "$deb" root; done
mkdir -p math/partial
apt-get -qq -y -o Dir::Cache::archives="$T/math" -o APT::Sandbox::User=root --no-install-recommends --allow-downgrades \
  --reinstall --download-only install "$math" > /dev/null
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
v/bin/pip install --quiet --disable-pip-version-check pypandoc_binary==1.17 python-docx==1.2.0 docx2txt==0.9 docx2python==3.7.1 mammoth==1.13.0 \
  docx-to-markdown==2.32.0 betteroffice-docx==0.2.1 aspose-words-foss==26.7.0 docspine==0.4.0 'markitdown[docx]==0.1.9' docling-rs==2.52.7
cat > report.md <<'MD'
支出率$=\frac{97.5}{100}$。

完成$\frac{3}{4}$。

结转率$=\frac{537762.26}{1516017.00+192802080.44}$。

面积$10^4$公顷。
MD
v/bin/python -c 'import pypandoc; pypandoc.convert_file("report.md", "docx", outputfile="report.docx")'
saved() { # into folder $1
  office --convert-to 'txt:Text (encoded):UTF8' --outdir "$1" report.docx
  office --convert-to pdf --outdir "$1" report.docx
  inside pdftotext -raw "$1/report.pdf" "$1/pdf.txt"
}
saved writer
for deb in math/*.deb; do dpkg -x "$deb" root; done
cp -a root/usr/lib/libreoffice/share/.registry/. root/etc/libreoffice/registry/
saved withmath
cat > compare.py <<'PY'
import logging, re, sys, warnings
import aspose.words_foss, betteroffice_docx, docspine, docx, docx2txt, docx_to_markdown, docling_rs, mammoth, markitdown, pypandoc
from docx2python import docx2python

warnings.simplefilter("ignore")
logging.disable(logging.CRITICAL)
name = "report.docx"


def lines(text):
    """The paragraphs, without white space and without the escapes of Markdown."""
    kept = [re.sub(r"\s|\\(?=[.=+])", "", line) for line in text.replace("\r", "\n").split("\n")]
    return [line for line in kept if line]


gone = ["支出率。", "完成。", "结转率。", "面积公顷。"]
latex = ["支出率$=\\frac{97.5}{100}$。", "完成$\\frac{3}{4}$。", "结转率$=\\frac{537762.26}{1516017.00+192802080.44}$。"]
seen = [
    ("docx2python", docx2python(name).text, ["支出率<latex>=97.5100</latex>。", "完成<latex>34</latex>。", "结转率<latex>=537762.261516017.00+192802080.44</latex>。", "面积<latex>104</latex>公顷。"]),
    ("docx-to-markdown", docx_to_markdown.convert(name).markdown, ["支出率=97.5100。", "完成34。", "结转率=537762.261516017.00+192802080.44。", "面积104公顷。"]),
    ("python-docx", "\n".join(p.text for p in docx.Document(name).paragraphs), gone),
    ("docx2txt", docx2txt.process(name), gone),
    ("mammoth", mammoth.extract_raw_text(open(name, "rb")).value, gone),
    ("docspine", docspine.open(name).to_markdown(), gone),
    ("betteroffice-docx", betteroffice_docx.Document.open(open(name, "rb").read()).text, gone),
    ("aspose-words-foss", aspose.words_foss.Document(name).get_text(), gone),
    ("pandoc " + pypandoc.get_pandoc_version(), pypandoc.convert_file(name, "markdown"), [*latex, "面积$10^{4}$公顷。"]),
    ("markitdown", markitdown.MarkItDown().convert(name).text_content, [*latex, "面积$10^{4}$公顷。"]),
    ("docling-rs", docling_rs.DocumentConverter().convert(name).document.export_to_markdown(), [*latex, "面积$10^{4}$公顷。"]),
    ("LibreOffice, text", open("writer/report.txt", encoding="utf-8-sig").read(), gone),
    ("LibreOffice, pdf", open("writer/pdf.txt").read().replace("\f", ""), gone),
]
changed = False
for what, text, stated in seen:
    is_ = lines(text)
    changed |= is_ != stated
    print("as stated" if is_ == stated else "CHANGED  ", f"{what}: seen {is_}, stated {stated}")
text = open("withmath/pdf.txt").read()
is_, stated = ("=" in text, text.count("¿")), (False, 2)
changed |= is_ != stated
print("as stated" if is_ == stated else "CHANGED  ", f"LibreOffice with Math, pdf: is there an =, and how many ¿: seen {is_}, stated {stated}")
sys.exit(changed)
PY
v/bin/python compare.py
