"""The corpus files that LibreOffice writes. Runs under a Python that has its ``uno`` module:

    soffice --headless --accept="socket,port=2002;urp;" --norestore
    /usr/bin/python3 tests/data/make_with_libreoffice.py

They were made once with LibreOffice 7.4 and are committed: whoever runs the tests need not have it.
"""

from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue

FOLDER = Path(__file__).resolve().parent / "corpus"
PASSWORD = "សោ-key 7"
FILES = (
    ("plain.xlsx", "libreoffice.xls", "MS Excel 97", ""),
    ("plain.xlsx", "libreoffice.ods", "calc8", ""),
    ("plain.xlsx", "libreoffice.xlsx", "Calc Office Open XML", ""),
    ("plain.xlsx", "libreoffice-html.xls", "HTML (StarCalc)", ""),
    ("typed.xlsx", "typed.ods", "calc8", ""),
    ("typed.xlsx", "typed.xls", "MS Excel 97", ""),
    ("dates-of-1904.xlsx", "dates-of-1904.xls", "MS Excel 97", ""),
    ("titles-and-total.xlsx", "titles-and-total.ods", "calc8", ""),
    ("plain.xlsx", "password.xls", "MS Excel 97", PASSWORD),
    ("plain.xlsx", "password.ods", "calc8", PASSWORD),
)


def value(name, given):
    found = PropertyValue()
    found.Name, found.Value = name, given
    return found


def main():
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    context = resolver.resolve(
        "uno:socket,host=localhost,port=2002;urp;StarOffice.ComponentContext"
    )
    desktop = context.ServiceManager.createInstance("com.sun.star.frame.Desktop")
    for source, target, filter_name, password in FILES:
        given = (FOLDER / source).as_uri()
        document = desktop.loadComponentFromURL(given, "_blank", 0, (value("Hidden", True),))
        how = [value("FilterName", filter_name)]
        if password:
            how.append(value("Password", password))
        document.storeToURL((FOLDER / target).as_uri(), tuple(how))
        document.close(True)
    document = desktop.loadComponentFromURL(
        "private:factory/scalc", "_blank", 0, (value("Hidden", True),)
    )
    sheet = document.Sheets.getByIndex(0)
    for row, cells in enumerate(
        (
            ("First", "Last", "Name", "Phone"),
            ("Sok", "Dara", '=A2&" "&B2', '="0"&10458221'),
            ("Chan", "Lina", '=A3&" "&B3', '="0"&15987654'),
        )
    ):
        for column, cell in enumerate(cells):
            sheet.getCellByPosition(column, row).Formula = cell
    for name, filter_name in (("formulas.xlsx", "Calc Office Open XML"), ("formulas.ods", "calc8")):
        document.storeToURL((FOLDER / name).as_uri(), (value("FilterName", filter_name),))
    document.close(True)


main()
