"""Stories to check the formats with: an ordinary one, an empty one, and one for each hostile string."""

TEXT = (
    "Ferry service halted\n\nThe island council of Norrum stopped the ferry on 3 May after about 40 "
    "passengers fell ill. “We had no choice,” said Ada Brenn. The owner denied any fault."
)

HOSTILE = [
    "<script>alert(1)</script>", "</script><!--", "\"quoted\" 'twice' `thrice`", "a,b;c\td",
    "line\nbreak\r\nand more", "=SUM(A1:A9)", "+1", "-1", "@cmd", "nul\0inside", "bell\x07esc\x1b[31m",
    "\u202eturned\u202c", "\ufffe\uffff\ufdd0", "]]>", "&amp;&nbsp;", "| pipe | table |", "# heading",
    "* item", "1. item", "\\backslash\\ \\n", "$$x$$", "{{moustache}}", "\u2028\u2029",
    "e\u0301\u0301", "🏴‍☠️ 漢字 العربية", "", " ", "../../etc/passwd", "%00", "');DROP TABLE events;--",
    "https://example.org/?a=1&b=<2>", "\udc00 lone", "w" * 1_000_000,
]


def span(part):
    start = TEXT.index(part)
    return {"start": start, "end": start + len(part)}


def evidence(part):
    return {"article": "gazette-1", **span(part)}


def event(number, date, summary, **more):
    made = {
        "id": f"e{number}", "date": date, "precision": None, "summary": summary, "type": None,
        "status": "reported", "actors": ["council", "ada-brenn"], "place": "Norrum",
        "reports": [evidence("stopped the ferry on 3 May")], "disputed": False,
    }
    return {**made, **more}


DATES = [
    "2031-05-03", "2031-05", "2031", "203X", "19XX", "2031-21", "2031-24", "2031-05~", "2031?",
    "2031-04-28/2031-05-02", "2031-04/2031-05", "2031-05/..", "../2031-05", "2031-05/",
    "2031-05-03T14:05:00Z", "2031-05-03T24:00:00", "2031-05-03T01:05:00+09:00", "-0043", "Y12031",
    "0001-01-01", "9999-12-31", "9999-12", None,
]


def ordinary():
    return {
        "schema": "dateline-story/1",
        "articles": [{
            "id": "gazette-1", "source": {"name": "Norrum Gazette", "url": None}, "language": "en",
            "text": TEXT, "published": {"value": "2031-05-04", "basis": "inferred", "why": "newest"},
            "paragraphs": [
                {**span("Ferry service halted"), "role": "title"},
                {"start": 22, "end": len(TEXT), "role": "body"}],
            "timeExpressions": [
                {**span("3 May"), "type": "DATE", "value": "2031-05-03", "date": "2031-05-03"}],
            "quotations": [{
                **span("“We had no choice,”"), "kind": "direct", "speaker": "ada-brenn",
                "speakerText": "Ada Brenn", "cue": span("said")}],
            "figures": [{
                **span("about 40"), "low": 40, "high": 40, "unit": "passengers", "of": "passengers",
                "qualifier": "about", "by": None}],
        }],
        "actors": [
            {"id": "ada-brenn", "name": "Ada Brenn", "kind": "person", "country": None,
             "partOf": "council", "aliases": []},
            {"id": "council", "name": "Island Council", "kind": "government-body", "country": None,
             "partOf": None, "aliases": ["the council"]},
        ],
        "events": [event(n, date, f"What happened {n}") for n, date in enumerate(DATES)],
        "reactions": [
            {"id": "r1", "actor": "ada-brenn", "stance": "justify",
             "target": {"event": "e0", "actor": None, "text": "the halt"}, "via": None,
             "date": "2031-05-03", **evidence("“We had no choice,” said Ada Brenn")},
            {"id": "r2", "actor": "council", "stance": "support",
             "target": {"event": None, "actor": "ada-brenn", "text": ""}, "via": None, "date": None,
             **evidence("stopped the ferry")}],
        "disputes": [{
            "id": "d1", "about": "Who is at fault",
            "positions": [
                {"position": "The line", "actors": ["council"],
                 "evidence": [evidence("after about 40 passengers fell ill")]},
                {"position": "Not the line", "actors": [],
                 "evidence": [evidence("The owner denied any fault")]}]}],
    }


def hostile(string):
    story = ordinary()
    article = story["articles"][0]
    article["source"]["name"] = article["url"] = article["published"]["why"] = string
    article["title"] = article["byline"] = string
    article["figures"][0]["of"] = string
    for actor in story["actors"]:
        actor["name"] = string
    story["actors"][0]["aliases"] = [string]
    story["events"] = story["events"][:3]
    for each in story["events"]:
        each["summary"] = each["place"] = each["status"] = string
    for reaction in story["reactions"]:
        reaction["target"]["text"] = reaction["stance"] = string
    story["reactions"] = story["reactions"][:1]
    story["disputes"][0]["about"] = string
    story["disputes"][0]["positions"][0]["position"] = string
    return story


EMPTY = {
    "schema": "dateline-story/1", "articles": [], "actors": [], "events": [], "reactions": [],
    "disputes": [],
}
