#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules for every file of the project: licence line, size, well-formed data, links that lead somewhere, no leftovers."""
import json
import os
import re
import subprocess
import sys
import xml.parsers.expat
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CODE = {".cpp", ".h", ".c", ".py", ".sh", ".mjs", ".js", ".cmake", ".sql", ".qss"}
XML = {".svg", ".qrc", ".ts", ".ui", ".xml"}
NEEDS_LICENCE = {".cpp", ".h", ".c", ".py", ".sh", ".mjs", ".js"}
MAX_LINES = 600
# Words for "finish me later". Put together here so that this file does not contain them.
LEFTOVER = re.compile(r"\b(" + "|".join(["TO" + "DO", "FIX" + "ME", "X" + "XX"]) + r"\b)")
CONFLICT = re.compile(r"^(<{7} |>{7} |={7}$)", re.M)
# lupdate reads no macros, so texts behind one would stay English for ever.
HIDDEN_TEXT = re.compile(r"^#define .*\b(QT_TR_NOOP|QT_TRANSLATE_NOOP|QT_TRANSLATE_N_NOOP|translate|tr)\(", re.M)
MARKDOWN_LINK = re.compile(r"!?\[[^\]]*\]\(([^)#\s]+)[^)]*\)")


def private_paths():
    """Folders of this machine that mean nothing on another one: where the project lies, and the home folder."""
    folders = {str(ROOT), str(ROOT.parent), os.path.expanduser("~")}
    return [folder + "/" for folder in folders - {"/", "/home", "/opt", "/srv", "/tmp"}]


def is_script(text):
    return text.startswith("#!")


def problems_of(path, text, private):
    suffix = path.suffix
    code = suffix in CODE or is_script(text)
    lines = text.count("\n")
    if (suffix in NEEDS_LICENCE or is_script(text)) and "SPDX-License-Identifier: GPL-3.0-or-later" not in text[:300]:
        yield "the SPDX licence line is missing at the top"
    if code and lines > MAX_LINES:
        yield f"{lines} lines; the limit is {MAX_LINES}"
    if text and not text.endswith("\n") and suffix not in {".svg", ".json"}:
        yield "no line end at the end of the file"
    if suffix == ".json":
        try:
            json.loads(text)
        except ValueError as error:
            yield f"not JSON: {error}"
    if suffix in XML:
        try:
            xml.parsers.expat.ParserCreate().Parse(text.encode(), True)
        except xml.parsers.expat.ExpatError as error:
            yield f"not well-formed XML: {error}"
    if suffix != ".ts":  # Spanish has such words of its own
        for match in LEFTOVER.finditer(text):
            yield f"line {text.count(chr(10), 0, match.start()) + 1}: unfinished business: {match.group()}"
    if CONFLICT.search(text):
        yield "a merge conflict is left in it"
    for folder in private:
        if folder in text:
            yield f"names a folder of this machine: {folder}"
    if code and re.search(r"[ \t]+$", text, re.M):
        yield "blanks at the end of a line"
    if suffix in {".cpp", ".h"} and HIDDEN_TEXT.search(text):
        yield "a macro around texts hides them from the translators"
    if suffix == ".md":
        for target in MARKDOWN_LINK.findall(text):
            if "://" not in target and not target.startswith("mailto:") and not (path.parent / target).exists():
                yield f"links to {target}, which is not there"


def main():
    names = subprocess.run([ROOT / "tests/lint/files"], stdout=subprocess.PIPE, check=True).stdout
    private = private_paths()
    found = 0
    count = 0
    for name in sorted(filter(None, names.decode().split("\0"))):
        path = ROOT / name
        if name == "LICENSE" or path.is_symlink():
            continue
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue  # pictures, databases
        count += 1
        for problem in problems_of(path, text, private):
            print(f"{name}: {problem}")
            found += 1
    print(f"{count} files read, {found} problems")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
