"""Counts what LibreOffice found in ODT and DOCX against what the JSON says."""

import json
import re
import sys
from pathlib import Path

folder, name, work = Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3])
results = json.loads(next(folder.glob("*resultats.json")).read_text())
document = next(d for d in results["documents"] if d["title"] == "Cahier des charges")


def count(value, test):
    """How many objects under `value` pass `test`."""
    if isinstance(value, dict):
        return int(test(value)) + sum(count(inner, test) for inner in value.values())
    if isinstance(value, list):
        return sum(count(inner, test) for inner in value)
    return 0


expected = {
    "headings": count(document, lambda o: o.get("kind") == "heading"),
    "tables": count(document, lambda o: o.get("kind") == "table"),
    "links": count(document, lambda o: o.get("role") == "link"),
}
# The table of contents links to each heading.
expected["links"] += expected["headings"]
lost = False
for form in ("odt", "docx"):
    page = (work / form / f"{name}.html").read_text(errors="replace")
    pdf = work / form / f"{name}.pdf"
    found = {
        "headings": len(re.findall(r"<h[1-6][ >]", page, re.I)),
        "tables": len(re.findall(r"<table[ >]", page, re.I)),
        "links": len(re.findall(r"<a [^>]*href=", page, re.I)),
    }
    print(form, found, "of", expected, f"PDF of {pdf.stat().st_size} bytes")
    lost |= any(found[key] < expected[key] for key in expected)
sys.exit("LibreOffice lost something" if lost else 0)
