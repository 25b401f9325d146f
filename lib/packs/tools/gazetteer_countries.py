"""Build und/countries.gaz: the states by the names that languages without a pack of their own give them.

    gazetteer_countries.py --cldr DIR [--iso-codes FILE] [--packs DIR]

Wants the npm package cldr-localenames-full 48.2.0 (--cldr names its unpacked folder) and Debian's iso-codes 4.15. Which states there are,
their coordinates and their Wikidata numbers are those of en/countries.gaz. Left out: names of three letters or fewer, names that two
states share, names in brackets, and those that are also a given name or a region (`NOT_NAMES`).
"""

import argparse
import collections
import json
import pathlib
import re

LANGUAGES = (  # written with spaces between the words
    "af ar az be bg bn ca cs da el es et eu fa fi fr gl he hi hr hu hy id is it ka kk lb lt lv mk nb nl pl pt ro ru sk sl sq sr sr-Latn sv "
    "ta te tr uk ur vi"
).split()
NOT_NAMES = {"Georgia", "Jordan", "Chad", "Palau", "Samoa", "Dominika", "Domenica", "Dominica"}
SHORTEST = 4


def states(path):
    """Alpha-3 code to (English name, what the line says of the state), of en/countries.gaz up to its dependent territories."""
    found = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        code = re.search(r" ; .*?country=([A-Z]{3})", line)
        if line[:1] in ("#", "@") or not code or code.group(1) in found:
            continue
        facts = re.findall(r"\b(?:lat|lon|wikidata)=\S+", line)
        found[code.group(1)] = (line.split(" ;")[0].split("|")[0].strip(), " ".join(facts))
    return found


def names_of(cldr, iso3):
    """Alpha-3 code to its names, those that most languages use first."""
    count = collections.defaultdict(collections.Counter)
    for language in LANGUAGES:
        data = json.loads((cldr / "main" / language / "territories.json").read_text(encoding="utf-8"))
        territories = data["main"][language]["localeDisplayNames"]["territories"]
        for code, name in territories.items():
            state = iso3.get(code.split("-alt-")[0])
            if state and "-alt-variant" not in code:
                count[state][name.replace("’", "'").strip()] += 1
    return {state: [name for name, _ in sorted(names.items(), key=lambda n: (-n[1], n[0]))] for state, names in count.items()}


def is_usable(name, users):
    return len(name) >= SHORTEST and not re.search(r"[()\[\],;|0-9=&.–]|^-|-$| - ", name) and name not in NOT_NAMES and len(users) == 1


def main():
    here = pathlib.Path(__file__).resolve().parent
    args = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    args.add_argument("--cldr", type=pathlib.Path, required=True)
    args.add_argument("--iso-codes", type=pathlib.Path, default=pathlib.Path("/usr/share/iso-codes/json/iso_3166-1.json"))
    args.add_argument("--packs", type=pathlib.Path, default=here.parent)
    args = args.parse_args()
    iso3 = {c["alpha_2"]: c["alpha_3"] for c in json.loads(args.iso_codes.read_text(encoding="utf-8"))["3166-1"]}
    known = states(args.packs / "en" / "countries.gaz")
    names = names_of(args.cldr, iso3)
    users = collections.defaultdict(set)
    for state, list_ in names.items():
        for name in list_:
            users[name.casefold()].add(state)
    lines = [
        "# States by their names in languages without a pack.",
        "# Made by tools/gazetteer_countries.py from CLDR (Unicode licence); not to be edited by hand.",
        "@ type=GPE level=country",
    ]
    for state, (english, facts) in sorted(known.items()):
        usable = [n for n in names.get(state, []) if is_usable(n, users[n.casefold()])]
        if english not in NOT_NAMES and len(english) >= SHORTEST:
            usable = [english] + [n for n in usable if n != english]
        if usable:
            lines.append(f"{' | '.join(usable)} ; country={state} {facts}".rstrip())
    (args.packs / "und" / "countries.gaz").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
