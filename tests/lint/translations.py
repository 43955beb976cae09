#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether translations/*.ts say everything the sources say: reads the sources anew into copies and looks for gaps.

Also catches what a translator can break: lost %1 and %n, line ends that became others, a missing plural."""
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PLACE = re.compile(r"%(?:L?\d|n)")


def text_of(element):
    return "".join(element.itertext()) if element is not None else ""


def problems_of(message, complete):
    source = text_of(message.find("source"))
    translation = message.find("translation")
    if translation is None or translation.get("type") in ("vanished", "obsolete"):
        return
    forms = [text_of(form) for form in translation.findall("numerusform")]
    plural = message.get("numerus") == "yes"
    texts = forms if plural else [text_of(translation)]
    if translation.get("type") == "unfinished" or not all(texts):
        if complete or plural:
            yield f'not translated: "{source}"'
        return
    for text in texts:
        # One is often written out in the singular: "a call" for "%n call".
        lost = set(PLACE.findall(source)) - set(PLACE.findall(text)) - ({"%n"} if plural else set())
        if lost or set(PLACE.findall(text)) - set(PLACE.findall(source)):
            yield f'other places than the source: "{source}" -> "{text}"'
        if source.endswith("\n") != text.endswith("\n"):
            yield f'another line end than the source: "{source}"'
        if source.rstrip()[-1:] == "…" and text.rstrip()[-1:] != "…":
            yield f'the source ends in "…": "{source}" -> "{text}"'


def main():
    found = 0
    files = sorted((ROOT / "translations").glob("callttone_*.ts"))
    with tempfile.TemporaryDirectory() as folder:
        copies = [Path(shutil.copy(file, folder)) for file in files]
        update = subprocess.run([ROOT / "translations/update", *copies], stdout=subprocess.PIPE,
                                stderr=subprocess.STDOUT, text=True)
        if update.returncode != 0:
            lines = [line for line in update.stdout.splitlines() if not re.search(r": (Found|Removed) ", line)]
            print("\n".join(dict.fromkeys(lines)))
            return 1
        for copy in copies:
            complete = copy.name != "callttone_en.ts"  # English needs its plurals only
            for context in ElementTree.parse(copy).getroot().findall("context"):
                name = text_of(context.find("name"))
                for message in context.findall("message"):
                    for problem in problems_of(message, complete):
                        print(f"{copy.name}: {name}: {problem}")
                        found += 1
    if found:
        print("./dev translations reads new texts in; then translate them in translations/*.ts")
    print(f"{len(files)} languages, {found} gaps")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
