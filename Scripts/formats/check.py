"""Reads every format with a program that its readers use, for ordinary, empty and hostile stories.

check.py DATELINE [FOLDER]: DATELINE is the tool to check, FOLDER has the socket of a PostgreSQL server;
without one, SQL is loaded into SQLite alone. Each check is a function named after the format. It
gets the exported file or folder, the story as JSON and the hostile string (None for the others), and
raises where the consumer complains or what it read is not what the story has.
"""

import csv
import datetime
import json
import pathlib
import re
import sqlite3
import subprocess
import sys
import tempfile

import duckdb
import feedparser
import html5lib
import icalendar
import jsonschema
import lxml.etree
import networkx
import shapely.geometry
from pyld import jsonld as pyld

import stories

csv.field_size_limit(10_000_000)

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCHEMA = json.loads((ROOT / "Documentation/Schema/story.schema.json").read_text())
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)


def run(*command, stdin=None):
    done = subprocess.run(command, input=stdin, capture_output=True)
    assert done.returncode == 0, done.stderr.decode()[:500]
    return done.stdout


def summaries(story):
    return [event["summary"] for event in story["events"]]


def one_line(text):
    """What a reader sees where text stands in one line and control characters are replaced."""
    return " ".join(re.sub(r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ufdd0-\ufdef\ufffe\uffff]", "\ufffd", text).split())


def without_nul(text):
    return text.replace("\0", "\ufffd")


def text(path, story, string):
    shown = path.read_text()
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", shown)
    assert string is not None or max(map(len, shown.splitlines())) <= 80


def json_(path, story, string):
    read = json.loads(path.read_text())
    again = run(TOOL, "export", "-", "--format", "json", stdin=path.read_bytes())
    assert again == path.read_bytes(), "what is read and written again differs"
    VALIDATOR.validate(read)
    assert summaries(read) == summaries(story)


def jsonl(path, story, string):
    records = [json.loads(line) for line in path.read_text().splitlines() if line] if string != "\u2028\u2029" else [
        json.loads(line) for line in path.read_text().split("\n") if line]
    assert [r["summary"] for r in records if r["record"] == "event"] == summaries(story)
    for record in records:
        if "quote" in record:
            start, end = record["start_offset"], record["end_offset"]
            assert story["articles"][0]["text"][start:end] == record["quote"]
    if records and len(string or "") < 1000 and "\0" not in (string or ""):
        count = duckdb.sql(f"select count(*) from read_json('{path}', format='newline_delimited')")
        assert count.fetchall()[0][0] == len(records)


def csv_(path, story, string):
    tables = sorted(path.iterdir())
    assert len(tables) == 10
    for table in tables:
        with table.open(newline="") as file:
            rows = list(csv.reader(file, strict=True))
        assert len({len(row) for row in rows}) == 1, table
        if table.name == "events.csv":
            at = rows[0].index("summary")
            for row, summary in zip(rows[1:], summaries(story), strict=True):
                plain = without_nul(summary)
                assert row[at] in (plain, "'" + plain)
                assert row[at] == plain or plain[0] in "=+-@\t\r\n"
                assert not row[at].startswith(("=", "+", "-", "@"))
        imported = run("sqlite3", ":memory:", "-cmd", f".import --csv '{table}' t",
                       "select count(*) from t" if len(rows) > 1 else "select 0")
        assert int(imported) == len(rows) - 1, table
        if len(rows) > 1:
            count = duckdb.sql(
                f"select count(*) from read_csv('{table}', all_varchar=true, header=true,"
                " delim=',', quote='\"', escape='\"', max_line_size=20000000, strict_mode=true)")
            assert count.fetchall()[0][0] == len(rows) - 1, table


def markdown(path, story, string):
    page = run("cmark-gfm", "-e", "table", "-e", "autolink", "-e", "strikethrough", str(path)).decode()
    assert page.count("<script") == 0 and "<!--" not in page.replace("<!-- raw HTML omitted -->", "<raw>")
    assert "<raw>" not in page
    tree = html5lib.parse(page, namespaceHTMLElements=False)
    if string is None and story["events"]:
        shown = "".join(tree.itertext())
        assert all(summary in shown for summary in summaries(story))
    assert len(tree.findall(".//h1")) == 1 and not tree.findall(".//a")
    if string and story["events"]:
        expected = one_line(string)
        shown = " ".join("".join(tree.find(".//h1").itertext()).split())
        assert shown == (expected or "Story"), (shown[:80], expected[:80])


def html(path, story, string):
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    tree = parser.parse(path.read_text())
    assert len(tree.findall(".//script")) == 1
    ids = [element.get("id") for element in tree.iter() if element.get("id")]
    assert len(ids) == len(set(ids)), "an id twice"
    for link in tree.iter("a"):
        target = link.get("href", "")
        assert not target.startswith("#") or target[1:] in ids, target
    shown = ["".join(h.itertext()).strip() for h in tree.findall(".//h4")]
    assert sorted(shown) == sorted(one_line(s) for s in summaries(story))


def sql(path, story, string):
    database = sqlite3.connect(":memory:")
    database.executescript(path.read_bytes().decode())
    expected = [without_nul(s) for s in summaries(story)]
    read = [row[0] for row in database.execute("select summary from events order by position")]
    assert read == expected
    loaded = run("sqlite3", ":memory:", "-cmd", f".read '{path}'", "select count(*) from events")
    assert int(loaded) == len(expected)
    postgres(path, expected)


def postgres(path, expected):
    if SERVER is None:
        return
    command = ["psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-h", SERVER, "-d", "postgres"]
    run(*command, "-c", "drop schema if exists public cascade; create schema public")
    run(*command, "-f", str(path))
    query = "select coalesce(json_agg(summary order by position), '[]') from events"
    assert json.loads(run(*command, "-At", "-c", query)) == expected


def ics(path, story, string):
    data = path.read_bytes()
    assert all(len(line) <= 75 and b"\n" not in line for line in data.split(b"\r\n"))
    calendar = icalendar.Calendar.from_ical(data)
    parts = [part for part in calendar.subcomponents]
    assert len(parts) == len(story["events"])
    assert len({str(part["UID"]) for part in parts}) == len(parts)
    assert not any(part.errors for part in parts), [part.errors for part in parts]
    for part, event in zip(parts, story["events"]):
        summary = re.sub(r"\r\n|[\r\x85\u2028\u2029]", "\n", event["summary"]).replace("\t", " ")
        summary = re.sub(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", "\ufffd", summary)
        assert str(part["SUMMARY"]) == summary, (str(part["SUMMARY"])[:60], summary[:60])
        if event["date"] == "2031-05":
            assert part.decoded("DTSTART") == datetime.date(2031, 5, 1)
            assert part.decoded("DTEND") == datetime.date(2031, 6, 1)
        if event["date"] in ("../2031-05", None, "-0043", "Y12031"):
            assert part.name == "VJOURNAL" and "DTSTART" not in part


def timelinejs(path, story, string):
    read = json.loads(path.read_text())
    for slide in read["events"]:
        start = slide["start_date"]
        assert isinstance(start["year"], int)
        assert "day" not in start or "month" in start
        assert 1 <= start.get("month", 1) <= 12 and 1 <= start.get("day", 1) <= 31
        end = slide.get("end_date", start)
        assert (end["year"], end.get("month", 12), end.get("day", 31)) >= (
            start["year"], start.get("month", 1), start.get("day", 1))
        assert slide["display_date"] and "<script" not in slide["text"]["headline"]
    assert len({slide["unique_id"] for slide in read["events"]}) == len(read["events"])
    if string is None and story["events"]:
        assert len(read["events"]) == len(story["events"]) - 1
        month = next(s for s in read["events"] if s["display_date"] == "May 2031")
        assert month["start_date"] == {"year": 2031, "month": 5} and "end_date" not in month


def jsonld(path, story, string):
    nodes = pyld.expand(json.loads(path.read_text()))
    names = [node["https://schema.org/name"][0]["@value"] for node in nodes
             if node["@type"] == ["https://schema.org/Event"]]
    assert names == summaries(story)
    if string is None:
        assert pyld.to_rdf(nodes, {"format": "application/n-quads"}) is not None


def geojson(path, story, string):
    features = json.loads(path.read_text())["features"]
    assert [feature["properties"]["summary"] for feature in features] == summaries(story)
    for feature in features:
        if feature["geometry"] is not None:
            assert shapely.geometry.shape(feature["geometry"]).is_valid


def dot(path, story, string):
    run("dot", "-Tsvg", str(path), "-o", "/dev/null") if len(string or "") < 1000 else None


def svg(path, story, string):
    run("rsvg-convert", str(path))
    lxml.etree.parse(str(path))


def graphml(path, story, string):
    graph = networkx.read_graphml(path)
    labels = [data["label"] for _, data in graph.nodes(data=True) if data["kind"] == "event"]
    # networkx reads an empty element as nothing.
    assert [label or "" for label in labels] == [one_line(s) for s in summaries(story)]


def timeml(path, story, string):
    files = sorted(path.iterdir()) if path.is_dir() else []
    assert len(files) == len(story["articles"])
    for file, article in zip(files, story["articles"]):
        tree = lxml.etree.parse(str(file), lxml.etree.XMLParser(huge_tree=True))
        assert "".join(tree.find("TEXT").itertext()) == article["text"]
        assert [t.get("value") for t in tree.find("TEXT").iter("TIMEX3")] == ["2031-05-03"]


def atom(path, story, string):
    feed = feedparser.parse(path.read_bytes())
    assert not feed.bozo, feed.get("bozo_exception")
    assert len(feed.entries) == len(story["events"])
    assert len({entry.id for entry in feed.entries}) == len(feed.entries)
    for entry in feed.entries:
        assert entry.updated_parsed and "<script" not in entry.content[0].value


FOLDERS = {"csv", "timeml"}
TOOL = None
SERVER = None


def main():
    global TOOL, SERVER
    tool = TOOL = sys.argv[1]
    SERVER = sys.argv[2] if len(sys.argv) > 2 else None
    formats = [line.split()[0] for line in run(tool, "formats").decode().splitlines()]
    checks = {name: globals().get(name + "_" if name in ("json", "csv") else name) for name in formats}
    missing = [name for name, check in checks.items() if check is None]
    assert not missing, f"no check for {missing}"
    cases = [("ordinary", stories.ordinary(), None), ("empty", stories.EMPTY, None)]
    cases += [(repr(s)[:30], stories.hostile(s), s) for s in stories.HOSTILE]
    failures = 0
    with tempfile.TemporaryDirectory() as folder:
        for number, (name, story, string) in enumerate(cases):
            source = pathlib.Path(folder, "story.json")
            source.write_text(json.dumps(story))
            # A lone surrogate cannot be in a text: the reader replaces it.
            story = json.loads(json.dumps(story).replace("\\udc00", "\\ufffd"))
            string = string and string.replace("\udc00", "\ufffd")
            for format, check in checks.items():
                path = pathlib.Path(folder, f"{number}-{format}")
                try:
                    run(tool, "export", str(source), "--format", format, "--output", str(path))
                    check(path, story, string)
                except Exception as problem:
                    failures += 1
                    print(f"{format}, {name}: {type(problem).__name__}: {str(problem)[:300]}")
    print(f"{len(formats)} formats, {len(cases)} stories, {failures} failures")
    sys.exit(failures > 0)


main()
