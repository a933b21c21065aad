"""Writes a finance form with very many rows as xlsx, without any package.

The figures that the rubric looks for stand among the rows, so that an import finds something.
"""

import zipfile

TYPES = """<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/xl/workbook.xml"
 ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
<Override PartName="/xl/worksheets/sheet1.xml"
 ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
</Types>"""
RELATIONS = """<?xml version="1.0" encoding="UTF-8"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Target="{target}"
 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}"/>
</Relationships>"""
BOOK = """<?xml version="1.0" encoding="UTF-8"?>
<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
<sheets><sheet name="财决01-1表" sheetId="1" r:id="rId1"/></sheets></workbook>"""
HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>"""


def text(column, row, value):
    return f'<c r="{column}{row}" t="inlineStr"><is><t>{value}</t></is></c>'


def rows(count):
    yield text("A", 1, "单位：元")
    yield "".join(text(c, 2, v) for c, v in zip("ABCDE", ["项目", "行次", "预算数", "决算数", "备注"]))
    for row in range(3, count + 1):
        label = "年末结转和结余" if row == count // 2 else f"其他支出明细第{row}项"
        yield (text("A", row, label) + f'<c r="B{row}"><v>{row}</v></c>'
               f'<c r="C{row}"><v>{row}.25</v></c><c r="D{row}"><v>{row * 7}.5</v></c>'
               + text("E", row, "明细"))


def write_sheet(path, count):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr("[Content_Types].xml", TYPES)
        book.writestr(
            "_rels/.rels", RELATIONS.format(target="xl/workbook.xml", kind="officeDocument"))
        book.writestr("xl/workbook.xml", BOOK)
        book.writestr(
            "xl/_rels/workbook.xml.rels",
            RELATIONS.format(target="worksheets/sheet1.xml", kind="worksheet"))
        with book.open("xl/worksheets/sheet1.xml", "w") as sheet:
            sheet.write(HEAD.encode())
            for number, cells in enumerate(rows(count), 1):
                sheet.write(f'<row r="{number}">{cells}</row>'.encode())
            sheet.write(b"</sheetData></worksheet>")
