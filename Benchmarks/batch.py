#!/usr/bin/env python3
"""Measures the batch with the default pack: rates, workers, memory, and how fast each kind of input is read and understood.

    python3 batch.py KOLMIX [COUNT]

COUNT briefs (default 100000) are made from a seed as a client's year would have them, each with seven to twelve fields. Times are of whole
commands; answers are written where nobody keeps them, and memory is the peak of the process, less that of the same command on one brief.
"""
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
import zipfile

PROGRAM = os.path.abspath(sys.argv[1])
COUNT = int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
GOALS = ["awareness", "engagement", "trust", "conversion", "community"]
NICHES = ["beauty", "fashion", "food", "tech", "education", "travel", "home", "sport", "gaming", "mother_baby"]
PLATFORMS = ["tiktok", "facebook", "youtube", "instagram", "zalo"]
HEADINGS = ["id", "client"] + GOALS + ["budget", "audience", "weeks", "niche", "platforms"]


def briefs(count):
    draw = random.Random(20261123)
    for number in range(count):
        chosen = draw.sample(GOALS, draw.randint(1, 3))
        goals = {goal: draw.randint(1, 6) * 10 for goal in chosen[1:]}
        goals[chosen[0]] = 100 - min(80, sum(goals.values())) if sum(goals.values()) <= 80 else 40
        brief = {"id": f"b{number}", "client": f"Khách {number % 977}", "goals": goals,
                 "budget": draw.randint(1, 99) * draw.choice([1, 5, 20]) * 1_000_000,
                 "audience": draw.randint(2, 99) * draw.choice([1, 10, 50]) * 1000, "weeks": draw.randint(2, 20)}
        if draw.random() < 0.8:
            brief["niche"] = draw.choice(NICHES)
        if draw.random() < 0.8:
            brief["platforms"] = draw.sample(PLATFORMS, draw.randint(1, 3))
        yield brief


def cells(brief):
    return ([brief["id"], brief["client"]] + [brief["goals"].get(goal, "") for goal in GOALS]
            + [brief["budget"], brief["audience"], brief["weeks"], brief.get("niche", ""), ", ".join(brief.get("platforms", []))])


def write_lines(path, count):
    with open(path, "w", encoding="utf-8") as file:
        for brief in briefs(count):
            file.write(json.dumps(brief, ensure_ascii=False, separators=(",", ":")) + "\n")


def write_table(path, count):
    with open(path, "w", encoding="utf-8") as file:
        file.write(",".join(HEADINGS) + "\n")
        for brief in briefs(count):
            file.write(",".join(f'"{c}"' if "," in str(c) else str(c) for c in cells(brief)) + "\n")


def write_workbook(path, count):
    def cell(value):
        if value == "":
            return "<c/>"
        if isinstance(value, int):
            return f"<c><v>{value}</v></c>"
        return f'<c t="inlineStr"><is><t>{value}</t></is></c>'

    head = '<?xml version="1.0" encoding="UTF-8"?>'
    space = "http://schemas.openxmlformats.org"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr("[Content_Types].xml", f"""{head}<Types xmlns="{space}/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
</Types>""")
        book.writestr("_rels/.rels", f"""{head}<Relationships xmlns="{space}/package/2006/relationships"><Relationship Id="r1"
Type="{space}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""")
        book.writestr("xl/workbook.xml", f"""{head}<workbook xmlns="{space}/spreadsheetml/2006/main"
xmlns:r="{space}/officeDocument/2006/relationships"><sheets><sheet name="Briefs" sheetId="1" r:id="r1"/></sheets></workbook>""")
        book.writestr("xl/_rels/workbook.xml.rels", f"""{head}<Relationships xmlns="{space}/package/2006/relationships">
<Relationship Id="r1" Type="{space}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""")
        with book.open("xl/worksheets/sheet1.xml", "w") as sheet:
            sheet.write(f'{head}<worksheet xmlns="{space}/spreadsheetml/2006/main"><sheetData>'.encode())
            for row in [HEADINGS] + [cells(brief) for brief in briefs(count)]:
                sheet.write(("<row>" + "".join(map(cell, row)) + "</row>").encode())
            sheet.write(b"</sheetData></worksheet>")


def run(*arguments):
    """Seconds and the peak memory in MiB of one run."""
    start = time.monotonic()
    process = subprocess.Popen([PROGRAM, "batch", *arguments, "--quiet"], cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"{arguments}: {status}\n{errors.decode()[:2000]}")
    return time.monotonic() - start, usage.ru_maxrss / 1024


def line(what, count, seconds, note=""):
    print(f"| {what} | {count:,} | {seconds:.2f} | {count / seconds:,.0f} | {note} |", flush=True)


def main():
    with tempfile.TemporaryDirectory() as folder:
        lines, one = os.path.join(folder, "briefs.jsonl"), os.path.join(folder, "one.jsonl")
        table, book = (os.path.join(folder, name) for name in ("briefs.csv", "briefs.xlsx"))
        write_lines(lines, COUNT)
        write_lines(one, 1)
        print("| run | briefs | seconds | briefs/s | |\n|---|---|---|---|---|")
        _, start = run(one, "-o", "-", "--detail", "lean", "--jobs", "2")
        seconds, peak = run(lines, "-o", "-", "--detail", "lean", "--jobs", "2")
        line("lean, 2 workers", COUNT, seconds, f"{peak - start:.0f} MiB over the start's {start:.0f}")
        few = max(1, COUNT // 5)
        part = os.path.join(folder, "part.jsonl")
        write_lines(part, few)
        single, _ = run(part, "-o", "-", "--detail", "lean", "--jobs", "1")
        line("lean, 1 worker", few, single)
        lean, _ = run(part, "-o", "-", "--detail", "lean", "--jobs", "2")
        line("lean, 2 workers", few, lean, f"{single / lean:.2f} × one worker")
        full, peak = run(part, "-o", "-", "--detail", "full", "--jobs", "2")
        line("full, 2 workers", few, full, f"{lean / full * 100:.0f} % of the lean rate; {peak - start:.0f} MiB over start")
        write_table(table, 100_000)
        seconds, peak = run(table, "-o", "-", "--dry-run")
        line("CSV, read and understood", 100_000, seconds, f"{peak - start:.0f} MiB over start")
        write_workbook(book, 50_000)
        seconds, peak = run(book, "-o", "-", "--dry-run")
        line("XLSX, read and understood", 50_000, seconds, f"{peak - start:.0f} MiB over start")
        seconds, peak = run(lines, "-o", "-", "--dry-run")
        line("JSON Lines, read and understood", COUNT, seconds, f"{peak - start:.0f} MiB over start")


main()
