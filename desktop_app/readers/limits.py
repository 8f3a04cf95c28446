"""How much of a file is read at most, and why. Every reader takes its limits from here."""

from __future__ import annotations

KIB = 1 << 10
MIB = 1 << 20

CHUNK = 64 * KIB
"""Bytes or characters taken from a stream at a time."""

MOST_ROWS = 1_048_576
MOST_COLUMNS = 16_384
"""What a sheet of Excel or LibreOffice holds; a table with more is broken or hostile."""

MOST_SHEET_CELLS = 20_000_000
"""calamine keeps a sheet as one rectangle of 32 bytes a cell: 640 MB without their texts. A
sheet of 65,536 x 256, the whole of an old XLS, is 16.8 million."""

LONGEST_CELL = 131_072
"""The longest cell: what a spreadsheet program can hold, four times over. A quote that is never
closed would otherwise swallow the rest of the file into one cell."""

LONGEST_LINE = 4 * MIB
"""Characters of one line of text. A file without any line end would otherwise be one line."""

LONGEST_RECORD = 2 * MIB
"""Characters kept of one card or directory entry, photos not counted."""

MOST_PROPERTIES = 2_000
"""Lines of one card. No person has so many numbers; a program wrote a whole list as one card."""

MOST_REPEATS = 20
"""Columns for one property: the twenty-first phone number of a person joins the twentieth."""

MOST_SPANNED = 1_000
"""Columns or rows that one cell of an HTML table may span; browsers stop there as well."""

MOST_MEMBERS = 10_000
MOST_TABLES = 200
"""Files inside a zip that are looked at, and tables that are offered of one file or zip."""

LARGEST_UNPACKED = 2_048 * MIB
"""Bytes that all parts of a zip or workbook may unpack to. A sheet of a million rows and ten
columns is about 500 MB of XML."""

LARGEST_MEMBER = 512 * MIB
"""Bytes of a file in a zip that is read as a table; what is larger is passed over, films for one.
Its rows have to be counted before the first is shown: some 10 million lines take half a minute."""

SUSPICIOUS_RATIO = 300
SUSPICIOUS_SIZE = 128 * MIB
"""A part this large that shrank this much is no table: real sheets shrink 10 to 60 times. Deflate
can do 1,032."""

LARGEST_IN_MEMORY = 256 * MIB
"""A workbook that has to be held as bytes: decrypted, inside a zip, or pasted."""

MOST_FOLDER_FILES = 1_000
DEEPEST_FOLDER = 8
MOST_FOLDER_ENTRIES = 50_000
"""Of a folder: files offered, levels below it, and entries looked at before giving up."""

MOST_MEMORY = 1_536 * MIB
"""What a process that reads one file may use before it is stopped. See watch.py."""

MOST_RESERVED = MOST_MEMORY + 512 * MIB
"""What it may ask the system for, used or not: threads and parsers reserve more than they use."""

MOST_SECONDS = 40.0
BYTES_A_SECOND = MIB
"""Seconds that the process may be silent, and one more for each MiB of the file. A sheet of 100,000
people takes 1.5 seconds, on a slow laptop ten times that. See reading.process."""
