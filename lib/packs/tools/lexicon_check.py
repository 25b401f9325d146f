#!/usr/bin/env python3
"""lexicon_check.py - checks *.lex files: their form, and the forms their words get against a table of attested forms.

usage: lexicon_check.py [--packs DIR] [--lang de|en] [--show N] [--missing N]

The table is `LANG_lemma_lookup` (form -> lemma) of the Python package spacy-lookups-data 1.0.5 (MIT licence), with its
word probabilities. See README.md beside this file for what the numbers say.
"""

import argparse
import collections
import glob
import gzip
import importlib.util
import json
import math
import os
import re
import sys

import lexicon_model as model

CLASSES = {"verb", "noun", "adj", "adv", "form", "aux", "modal", "det", "pron", "poss", "rel", "prep", "prepdet", "sub",
           "conj", "neg", "particle", "quant", "num"}
FEATURES = {"pres", "past", "inf", "zuinf", "part1", "part2", "imp", "ind", "k1", "k2", "sg", "pl", "1", "2", "3"}
AGREEMENT = re.compile(r"(nom|gen|dat|acc)(\.(sg(\.[mfn])?|pl))?")
ENDINGS = {"de": ("", "e", "en", "er", "es", "em")}


def table(name):
    """A table of spacy-lookups-data, {} when the package is not installed."""
    spec = importlib.util.find_spec("spacy_lookups_data")
    if spec is None:
        return {}
    path = os.path.join(os.path.dirname(spec.origin), "data", name + ".json.gz")
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return json.load(file)


def fault(cls, word, args):
    """What is wrong with a line, None if nothing is."""
    if cls not in CLASSES:
        return f"unknown class {cls}"
    if not word:
        return "no word"
    if "_" in word and cls != "verb" and (word.count("_") > 3 or word != model.norm(word)):
        return "a word of several tokens is in lower case, with ss for ß, and has at most four"
    if cls in ("det", "pron", "rel", "quant"):
        bad = [a for a in args if a != "refl" and not AGREEMENT.fullmatch(a)]
        return f"unknown reading {bad[0]}" if bad else None
    if cls == "prep" and [a for a in args if a != "post" and not AGREEMENT.fullmatch(a)]:
        return "a preposition takes cases and post"
    if cls == "prepdet" and len(args) != 2:
        return "prepdet takes a preposition and a case"
    if cls == "num" and not (len(args) == 1 and args[0].isdigit() and int(args[0]) < 2 ** 31):
        return "num takes one whole number below 2^31"
    if cls == "form" and (len(args) != 2 or set(args[1].split(",")) - FEATURES):
        return "form takes WORD LEMMA FEATURES"
    if cls in ("verb", "modal"):
        parts = [a for a in args if "=" not in a]
        bad = [a for a in args if "=" in a and not a.startswith(("aux=sein", "k2="))]
        if bad or len(parts) not in (0, 2, 3):
            return "a verb takes two or three principal parts, aux=sein and k2="
    if cls == "noun" and (word.count(",") > 1 or set(args) - {"m", "f", "n"}):
        return "a noun takes SINGULAR,PLURAL and a gender"
    if cls in ("adj", "adv", "sub", "conj", "neg", "particle") and cls not in ("sub",) and args:
        return f"{cls} takes no arguments"
    return None


def lint(files):
    """Print what is wrong; return the number of faults and all lines by class."""
    faults, lines, seen = 0, collections.defaultdict(list), {}
    for path in files:
        for number, cls, word, args in model.read_lex(path):
            problem = fault(cls, word, args)
            key = (cls, word, tuple(args)) if cls in ("form", "prep", "num", "pron", "det") else (cls, word)
            if problem is None and key in seen and cls not in ("rel", "sub", "quant", "modal"):
                problem = f"also at {seen[key]}"
            seen.setdefault(key, f"{os.path.basename(path)}:{number}")
            if problem:
                faults += 1
                print(f"{path}:{number}: {cls} {word}: {problem}")
            lines[cls].append((word, args))
    return faults, lines


def german_forms(lines):
    """{lemma without marks: set of normalised forms} with the inflected participles."""
    verbs = [model.Verb(word, args) for word, args in lines["verb"] + lines["modal"]]
    german = model.German(verbs)
    out = collections.defaultdict(set)
    for verb in verbs:
        for form, features, _ in german.forms(verb.word):
            endings = ENDINGS["de"] if features.startswith("part") else ("",)
            out[model.norm(verb.lemma)] |= {model.norm(form + e) for e in endings}
    for word, (lemma, _) in lines["form"]:
        out[model.norm(lemma.replace("+", "").replace("-", ""))].add(model.norm(word))
    return out


def english_forms(lines):
    """{lemma: set of forms}."""
    english = model.English()
    out = collections.defaultdict(set)
    for word, args in lines["verb"] + lines["modal"]:
        out[word] |= {form for form, _ in english.forms(model.Verb(word, args))}
    for word, (lemma, _) in lines["form"]:
        out[lemma].add(word)
    return out


def attested_verbs(lang, lookup):
    """{lemma: its forms in the table}, lower-case forms only (German nouns are capitalised)."""
    out = collections.defaultdict(set)
    if lang == "de":
        for form, lemma in lookup.items():
            if form[:1].islower() and lemma.endswith("n"):
                out[model.norm(lemma)].add(model.norm(form))
        return out
    verbs, exceptions = set(table("en_lemma_index").get("verb", ())), table("en_lemma_exc").get("verb", {})
    for form, lemmas in exceptions.items():
        for lemma in lemmas:
            out[lemma].add(form)
    for form, lemma in lookup.items():
        if lemma in verbs and re.search(r"(s|ed|ing)$", form):
            out[lemma].add(form)
    return out


def compare(forms, attested, probability, show):
    """Hold the generated forms against the attested ones, weighted by how often a form is used."""
    total = known = weight_all = weight_known = 0
    wrong = []
    for lemma, wanted in attested.items():
        if lemma not in forms:
            continue
        for form in wanted:
            weight = math.exp(probability.get(form, -20))
            total, weight_all = total + 1, weight_all + weight
            if form in forms[lemma]:
                known, weight_known = known + 1, weight_known + weight
            else:
                wrong.append((weight, lemma, form))
    print(f"verbs in the file and the table: {sum(1 for l in attested if l in forms)} of {len(forms)}")
    if total:
        print(f"attested forms generated: {known} of {total} ({100 * known / total:.2f} %), "
              f"by frequency {100 * weight_known / weight_all:.2f} %")
    for weight, lemma, form in sorted(wrong, reverse=True)[:show]:
        print(f"  not generated: {lemma}: {form} ({math.log(weight):.1f})")


def missing(forms, attested, probability, count):
    """The most frequent lemmas of the table that the files lack."""
    scores = {lemma: sum(math.exp(probability.get(f, -25)) for f in wanted | {lemma})
              for lemma, wanted in attested.items() if lemma not in forms and len(wanted) > 4}
    print("missing:", " ".join(sorted(scores, key=scores.get, reverse=True)[:count]))


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    parser = argparse.ArgumentParser(description="check *.lex files")
    parser.add_argument("--packs", default=os.path.dirname(here), help="folder with de/ and en/")
    parser.add_argument("--lang", choices=("de", "en"), action="append")
    parser.add_argument("--show", type=int, default=20, help="forms not generated to print")
    parser.add_argument("--missing", type=int, default=0, help="frequent lemmas without a line to print")
    args = parser.parse_args()
    faults = 0
    for lang in args.lang or ("de", "en"):
        files = sorted(glob.glob(os.path.join(args.packs, lang, "**", "*.lex"), recursive=True))
        bad, lines = lint(files)
        faults += bad
        print(f"{lang}: {sum(map(len, lines.values()))} lines, " + ", ".join(
            f"{len(v)} {k}" for k, v in sorted(lines.items())))
        lookup, probability = table(f"{lang}_lemma_lookup"), table(f"{lang}_lexeme_prob")
        if not lookup:
            print("spacy-lookups-data is not installed: forms not checked")
            continue
        forms = german_forms(lines) if lang == "de" else english_forms(lines)
        attested = attested_verbs(lang, lookup)
        compare(forms, attested, probability, args.show)
        if args.missing:
            missing(forms, attested, probability, args.missing)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
