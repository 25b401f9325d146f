#!/usr/bin/env python3
"""Score names and entities of whole articles against annotated ones.

usage: score_names.py GOLD_DIR [--errors FILE] [--lang de] [--date YYYY-MM-DD] -- COMMAND
GOLD_DIR holds NAME.sentences.tsv (number TAB sentence) and NAME.entities.jsonl, an entity a line: name, type, mentions
(its surfaces in the text), country (ISO 3166-1 alpha-3 or null). COMMAND is `depesche extract --jsonl ...`.

A surface is found when a mention of the record has the same words, and has the right type when the types agree; GPE and
LOC count as one. An entity is found when one of its surfaces is; of the found ones with a country in the gold, those are
counted whose entity has that country, and of those without one, those whose entity has none. A mention of the record
whose words are no surface of the gold is extra: the gold may leave out what plays no part in the news.
"""
import argparse
import glob
import json
import os
import subprocess
import sys

SAME = {"GPE": "LOC"}


def kind(name):
    return SAME.get(name, name)


def read(gold_dir):
    for path in sorted(glob.glob(os.path.join(gold_dir, "*.entities.jsonl"))):
        name = os.path.basename(path)[: -len(".entities.jsonl")]
        with open(os.path.join(gold_dir, name + ".sentences.tsv"), encoding="utf-8") as file:
            text = "\n".join(line.rstrip("\n").split("\t", 1)[1] for line in file if line.strip())
        with open(path, encoding="utf-8") as file:
            yield name, text, [json.loads(line) for line in file if line.strip()]


def run(command, articles):
    lines = "".join(json.dumps(article, ensure_ascii=False) + "\n" for article in articles)
    done = subprocess.run(command, input=lines, capture_output=True, text=True, encoding="utf-8", check=False)
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)}: exit {done.returncode}: {done.stderr[-400:]}")
    return [json.loads(line) for line in done.stdout.splitlines() if line.strip()]


class Score:
    def __init__(self, errors):
        self.errors = errors
        self.surfaces = self.found = self.typed = self.extra = 0
        self.entities = self.seen = self.lands = self.land_right = self.landless = self.landless_right = 0

    def note(self, *what):
        if self.errors:
            print(*what, sep="\t", file=self.errors)

    def surface(self, doc, gold, surface, mentions):
        """The mentions of a surface, those of the right type first."""
        same = [m for m in mentions if m["text"] == surface]
        right = [m for m in same if kind(m["type"]) == kind(gold["type"])]
        self.surfaces += 1
        self.found += bool(same)
        self.typed += bool(right)
        if not right:
            self.note(doc, "TYPE" if same else "MISS", gold["type"], surface, same[0]["type"] if same else "")
        return right or same

    def country(self, doc, gold, got):
        if gold["country"] is None:
            self.landless += 1
            self.landless_right += not any(got)
        else:
            self.lands += 1
            self.land_right += gold["country"] in got
        if gold["country"] not in got:
            self.note(doc, "COUNTRY", gold["country"], gold["name"], ",".join(str(code) for code in sorted(map(str, got))))

    def document(self, doc, gold, record):
        mentions, known = record.get("mentions", []), set()
        country = {entity["id"]: entity["country"] for entity in record.get("entities", [])}
        for entity in gold:
            hits = []
            for surface in sorted(set(entity["mentions"])):
                known.add(surface)
                hits += self.surface(doc, entity, surface, mentions)
            self.entities += 1
            self.seen += bool(hits)
            if hits:
                self.country(doc, entity, {country[m["entity"]] for m in hits})
        for surface in sorted({m["text"] for m in mentions} - known):
            self.extra += 1
            self.note(doc, "EXTRA", next(m["type"] for m in mentions if m["text"] == surface), surface)

    def report(self):
        def share(part, whole):
            return f"{part / whole if whole else 0.0:.3f} ({part} of {whole})"

        print("surfaces found        ", share(self.found, self.surfaces))
        print("  with the right type ", share(self.typed, self.surfaces))
        print("surfaces not in gold  ", self.extra)
        print("entities found        ", share(self.seen, self.entities))
        print("  the right country   ", share(self.land_right, self.lands))
        print("  rightly no country  ", share(self.landless_right, self.landless))


def main():
    if "--" not in sys.argv:
        sys.exit(__doc__)
    at = sys.argv.index("--")
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold"), parser.add_argument("--errors"), parser.add_argument("--lang", default="de")
    parser.add_argument("--date", default="2016-01-01")
    args = parser.parse_args(sys.argv[1:at])
    docs = list(read(args.gold))
    records = run(sys.argv[at + 1:], [{"id": name, "text": text, "lang": args.lang, "published_at": args.date}
                                      for name, text, _ in docs])
    if len(records) != len(docs):
        sys.exit(f"{len(docs)} articles in, {len(records)} records out")
    errors = open(args.errors, "w", encoding="utf-8") if args.errors else None
    score = Score(errors)
    for (name, _, gold), record in zip(docs, records):
        score.document(name, gold, record)
    score.report()
    if errors:
        errors.close()


main()
