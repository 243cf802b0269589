"""Every word of a document is in the text that others read from its PDF: the Markdown beside it says which words."""

import html
import re
import subprocess
import sys
from pathlib import Path

WORD = re.compile(r"[^\W_]+")


def words(text):
    return {word.lower() for word in WORD.findall(text)}


lost = False
for name in sys.argv[1:]:
    pdf = Path(name)
    twin = pdf.with_suffix(".md")
    if not twin.exists():
        continue
    told = subprocess.run(["pdftotext", pdf, "-"], capture_output=True, text=True, check=True).stdout
    told = re.sub("\u00ad\\s*", "", told)
    # Addresses, anchors and marks are not words.
    wanted = re.sub(r"\]\([^)]*\)|<[^>]*>|\\(?=.)", "", twin.read_text())
    missing = words(html.unescape(wanted)) - words(told)
    print(f"{name}: {len(words(told))} words, {len(missing)} missing {' '.join(sorted(missing)[:20])}")
    lost |= bool(missing)
sys.exit("words were lost" if lost else 0)
