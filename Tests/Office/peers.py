"""Makes a document like ours with python-docx or openpyxl: the same texts, styles and tables.

Usage: peers.py docx|xlsx|read OURS OUTPUT. What to write is read from a pickle beside our file, which
the first call makes, so that reading our file is no part of the time.
"""

import pickle
import sys
from pathlib import Path

KIND, OURS, OUTPUT = sys.argv[1:4]
CONTENT = Path(OURS + ".pickle")


def write_docx():
    import docx
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.oxml.ns import qn
    from docx.shared import Mm, Pt

    if not CONTENT.exists():
        source = docx.Document(OURS)
        table = [[cell.text for cell in row.cells] for row in source.tables[0].rows]
        CONTENT.write_bytes(
            pickle.dumps(([(p.style.name, p.text) for p in source.paragraphs], table)))
    paragraphs, rows = pickle.loads(CONTENT.read_bytes())
    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin, section.bottom_margin = Mm(37), Mm(35)
    section.left_margin, section.right_margin = Mm(28), Mm(26)
    for name in ["Normal", "Title"] + [f"Heading {level}" for level in range(1, 6)]:
        style = document.styles[name]
        style.font.size = Pt(16)
        style.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), "仿宋_GB2312")
        style.paragraph_format.line_spacing = Pt(28.95)
        style.paragraph_format.first_line_indent = Pt(32)
    for name, text in paragraphs:
        known = name if name in document.styles else "Normal"
        paragraph = document.add_paragraph(text, style=known)
        if name == "Title":
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    table = document.add_table(rows=len(rows), cols=len(rows[0]))
    for row, texts in zip(table.rows, rows):
        for cell, text in zip(row.cells, texts):
            cell.text = text
    document.save(OUTPUT)


def write_xlsx():
    import openpyxl
    from openpyxl.chart import BarChart, Reference
    from openpyxl.styles import Alignment, Border, Font, Side

    if not CONTENT.exists():
        source = openpyxl.load_workbook(OURS)
        sheets = [
            (sheet.title, [[cell.value for cell in row] for row in sheet.iter_rows()],
             [str(merged) for merged in sheet.merged_cells.ranges]) for sheet in source
        ]
        CONTENT.write_bytes(pickle.dumps(sheets))
    book = openpyxl.Workbook()
    book.remove(book.active)
    thin = Side(style="thin")
    font, border = Font(name="仿宋_GB2312", size=10.5), Border(thin, thin, thin, thin)
    alignment = Alignment(wrap_text=True, vertical="center")
    for title, rows, merged in pickle.loads(CONTENT.read_bytes()):
        sheet = book.create_sheet(title)
        for number, row in enumerate(rows, 1):
            for column, value in enumerate(row, 1):
                cell = sheet.cell(number, column, value)
                cell.font, cell.border, cell.alignment = font, border, alignment
        for cells in merged:
            sheet.merge_cells(cells)
    chart = BarChart()
    chart.add_data(Reference(sheet, min_col=2, max_col=3, min_row=3, max_row=14))
    sheet.add_chart(chart, "A20")
    book.save(OUTPUT)


def read_xlsx():
    import openpyxl

    filled = 0
    for row in openpyxl.load_workbook(OURS, read_only=True).active.iter_rows(values_only=True):
        filled += sum(value is not None for value in row)
    print(filled)


{"docx": write_docx, "xlsx": write_xlsx, "read": read_xlsx}[KIND]()
