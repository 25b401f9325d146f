"""Check the gazetteers of the packs: syntax, keys, codes, dates, duplicates, ontology and CAMEO tables.

    gazetteer_check.py [PACKS]     PACKS is the directory with core/, de/, en/ (default: the one above this script)

Prints `file:line: reason` for every fault and counts at the end; exits with 1 when there was a fault. It checks what
`depesche packs lint` checks, and needs nothing but Python.
"""

import collections
import datetime
import pathlib
import re
import sys
import unicodedata

TYPES = "PER ORG GPE LOC FAC MISC ROLE".split()
SECTORS = (
    "COP GOV JUD LEG MIL PRM PTY REB SPY UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED REF OPP PRE REL SOC "
    "IGO UNO EUR NGO ISM IMG MNC"
).split()
EVENT_TYPES = (
    "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE "
    "COERCE ASSAULT"
).split()
CONTEXTS = (
    "military intelligence executive legislative election political_institutions pro_democracy pro_autocracy economic "
    "legal reparations human_rights rights_freedoms repression human_security gender lgbt religion_ethnicity "
    "inequality diplomatic territory peacekeeping health asylum migration disasters natural_resource environment "
    "technology terrorism cbrn cyber misinformation crime corruption illegal_drugs trafficking"
).split()
KEYS = (
    "type level kind country sectors adj people title from to lat lon geonames wikidata pop capital number case "
    "compound short"
).split()
WORDS = {
    "level": ("country", "region", "city"),
    "kind": ("person", "org"),
    "capital": ("yes",),
    "number": ("pl",),
    "case": ("exact",),
    "compound": ("no",),
    "short": ("no",),
}
PAIR = re.compile(r"(\w+)=(\"[^\"]*\"|\S*)")


class Faults:
    """Collects faults and prints them."""

    def __init__(self):
        self.count = 0

    def add(self, path, line, text):
        self.count += 1
        print(f"{path}:{line}: {text}")


def fold(name):
    """The form in which names are compared: no case, ss for ß, no diacritics."""
    text = unicodedata.normalize("NFD", name.replace("ß", "ss").casefold())
    return "".join(c for c in text if not unicodedata.combining(c))


def parse_pairs(text, path, line, faults):
    """`key=value key="two words"` as a dict; whatever is not a pair is a fault."""
    rest = PAIR.sub("", text).strip()
    if rest:
        faults.add(path, line, f"not key=value: {rest}")
    return {key: value.strip('"') for key, value in PAIR.findall(text)}


def strip_comment(text):
    """A '#' at the beginning or after white space starts a comment."""
    return re.sub(r"(^|\s)#.*$", "", text).strip()


def entries(path, faults):
    """Yield (line, names, keys) for every entity of a gazetteer."""
    defaults = {}
    for number, raw in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        text = strip_comment(raw)
        if not text:
            continue
        if text.startswith("@"):
            defaults = parse_pairs(text[1:], path, number, faults)
            yield number, [], defaults
            continue
        head, _, tail = text.partition(" ;")
        keys = parse_pairs(tail, path, number, faults)
        names = [name.strip() for name in head.split("|")]
        yield number, names, {**defaults, **keys}


def check_number(keys, key, low, high):
    """The fault of a numeric key, or None."""
    if key not in keys:
        return None
    try:
        value = float(keys[key])
    except ValueError:
        return f"{key} is not a number: {keys[key]}"
    return None if low <= value <= high else f"{key} is out of range: {keys[key]}"


def check_dates(keys):
    """Faults of from and to."""
    dates = {}
    for key in ("from", "to"):
        if key in keys:
            try:
                dates[key] = datetime.date.fromisoformat((keys[key] + "-01-01")[:10])
            except ValueError:
                yield f"{key} is not a date (YYYY, YYYY-MM or YYYY-MM-DD): {keys[key]}"
    if len(dates) == 2 and dates["from"] >= dates["to"]:
        yield f"from {dates['from']} is not before to {dates['to']}"


def check_keys(keys, countries):
    """Faults of one set of keys."""
    for key in keys:
        if key not in KEYS:
            yield f"unknown key {key}"
        elif key in WORDS and keys[key] not in WORDS[key]:
            yield f"{key} must be one of {', '.join(WORDS[key])}: {keys[key]}"
    if "type" in keys and keys["type"] not in TYPES:
        yield f"unknown type {keys['type']}"
    for sector in filter(None, keys.get("sectors", "").split(",")):
        if sector not in SECTORS:
            yield f"unknown sector {sector}"
    if countries and keys.get("country", "") not in countries | {""}:
        yield f"country {keys['country']} is in no countries.gaz"
    if "wikidata" in keys and not re.fullmatch(r"Q\d+", keys["wikidata"]):
        yield f"wikidata is not Q and a number: {keys['wikidata']}"
    for fault in (
        check_number(keys, "lat", -90, 90),
        check_number(keys, "lon", -180, 180),
        check_number(keys, "pop", 0, 1e8),
        check_number(keys, "geonames", 1, 4e9),
    ):
        if fault:
            yield fault
    yield from check_dates(keys)


def check_names(names, keys):
    """Faults of the names of one entity."""
    for name in names:
        if not name:
            yield "empty name"
        if any(mark in name for mark in ";=\t"):
            yield f"name holds one of ; = TAB: {name}"
    folded = collections.Counter(names)
    for name, times in folded.items():
        if times > 1:
            yield f"name stands twice in the line: {name}"
    if "type" not in keys:
        yield "no type, neither here nor in an @ line above"
    elif keys["type"] == "ROLE" and "kind" not in keys:
        yield "ROLE without kind"
    elif keys["type"] == "GPE" and "level" not in keys:
        yield "GPE without level"
    for people in filter(None, keys.get("people", "").split("|")):
        if people.count(",") != 1:
            yield f"people must be singular,plural: {people}"


def same_entity(keys):
    """What must differ between two entries of the same name."""
    if keys.get("type") == "PER":
        return keys["type"], keys.get("country"), keys.get("title"), keys.get("from")
    if keys.get("type") in ("GPE", "LOC"):
        return keys["type"], keys.get("country"), keys.get("level"), keys.get("geonames")
    return (keys.get("type"),)


def check_gazetteers(paths, countries, faults, counts):
    """All gazetteers that are loaded together for one language."""
    seen = {}
    for path in paths:
        for line, names, keys in entries(path, faults):
            for fault in check_keys(keys, countries):
                faults.add(path, line, fault)
            if not names:
                continue
            for fault in check_names(names, keys):
                faults.add(path, line, fault)
            counts[path] += 1
            for name in dict.fromkeys(names):
                key = (fold(name) if keys.get("case") != "exact" else name, same_entity(keys))
                if key in seen and seen[key] != (path, line) and "geonames" not in keys:
                    other, where = seen[key]
                    faults.add(path, line, f"{name} is also at {other.parent.name}/{other.name}:{where}")
                seen.setdefault(key, (path, line))


def country_codes(root):
    """The codes that the countries.gaz files define."""
    faults = Faults()
    codes = set()
    for path in root.glob("*/countries.gaz"):
        codes.update(keys["country"] for _, names, keys in entries(path, faults) if names and "country" in keys)
    return codes


def table(path):
    """Rows of a .tsv as (line, fields)."""
    for number, raw in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if raw and not raw.startswith("#"):
            yield number, raw.split("\t")


def check_ontology(root, faults, counts):
    """ontology.tsv: type, mode or "-", score. cameo.tsv: code, type, mode, contexts, goldstein."""
    modes = set()
    path = root / "core" / "ontology.tsv"
    for line, fields in table(path):
        counts[path] += 1
        if len(fields) != 3 or fields[0] not in EVENT_TYPES:
            faults.add(path, line, "want type TAB mode TAB score")
            continue
        modes.add((fields[0], fields[1]))
        if not -10 <= float(fields[2]) <= 10:
            faults.add(path, line, f"score is out of range: {fields[2]}")
    path = root / "core" / "cameo.tsv"
    for line, fields in table(path):
        counts[path] += 1
        if len(fields) != 5 or not re.fullmatch(r"\d{2,4}", fields[0]):
            faults.add(path, line, "want code TAB type TAB mode TAB contexts TAB goldstein")
            continue
        if (fields[1], fields[2]) not in modes:
            faults.add(path, line, f"{fields[1]}/{fields[2]} is not in ontology.tsv")
        for context in fields[3].split(","):
            if context not in [*CONTEXTS, "-"]:
                faults.add(path, line, f"unknown context {context}")


def main():
    root = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parent.parent
    faults = Faults()
    counts = collections.Counter()
    countries = country_codes(root)
    core = sorted((root / "core").glob("**/*.gaz"))
    for pack in sorted(p.parent for p in root.glob("*/pack.conf")):
        if pack.name != "core":
            check_gazetteers(core + sorted(pack.glob("**/*.gaz")), countries, faults, counts)
    if (root / "core" / "ontology.tsv").exists():
        check_ontology(root, faults, counts)
    languages = max(1, len(list(root.glob("*/pack.conf"))) - 1)
    for path, count in sorted(counts.items()):
        shared = languages if path in core else 1
        print(f"{path.relative_to(root)}: {count // shared}")
    return 1 if faults.count else 0


if __name__ == "__main__":
    sys.exit(main())
