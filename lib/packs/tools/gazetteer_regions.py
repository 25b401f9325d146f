"""Build core/regions.gaz: first-level divisions of states in their usual English spelling.

    gazetteer_regions.py --cldr DIR [--iso-codes FILE] [--packs DIR]

Wants the npm package cldr-subdivisions-full 48.2.0 (--cldr names its unpacked folder) for the names, Debian's iso-codes 4.15
(iso_3166-2.json and iso_3166-1.json) for what is a first-level division, and what gazetteer_cities.py wants for the question whether a
name is a common word. Left out: names that stand in de/regions.gaz, en/regions.gaz or core/cities.gaz, names that are common
words, and the divisions of states whose first level is municipalities.
"""

import argparse
import collections
import json
import pathlib
import re

from gazetteer_cities import Words, fold, plain_name

MAX_DIVISIONS = 90  # a state with more has municipalities as its first level
LEFT_OUT = (  # parishes, islands, boroughs, municipalities; names that nobody uses
    "AD AG BB BQ BS CZ DM GB GD KN LC LI LT MC MH MK MT MV NR PW SC SM TO TT TV UA UM VC VU WF WS"
).split()
NOT_NAMES = re.compile(
    r"\b(?:Capital|Central|North|South|East|West|Northern|Southern|Eastern|Western|Northeast|Northwest|Southeast|Southwest|"
    r"North-West\w*|Nord|Sud|Est|Ouest|Centre|Centro|Norte|Sur|Sul|Littoral|Plateau\w*|Maritime|Savan\w+|Midlands|Federal|"
    r"Saint|District|City|Metropolitan|Municipality|Islands?|Outer|Inner|Upper|Lower)\b"
)


def names_in(path):
    """The folded names of a gazetteer, and (country, name) for those with a country."""
    found = set()
    country = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line[:1] in ("", "#"):
            continue
        country = (re.search(r"country=(\w+)", line) or re.match("()", "")).group(1)
        if line[0] != "@":
            for name in line.split(" ;")[0].split("|"):
                found.add(fold(name.strip()))
                found.add((country, fold(name.strip())))
    return found


def first_level(path):
    """ISO 3166-2 codes without a parent, by country."""
    by_country = collections.defaultdict(list)
    for entry in json.loads(path.read_text(encoding="utf-8"))["3166-2"]:
        if "parent" not in entry:
            by_country[entry["code"][:2]].append(entry["code"])
    return by_country


def main():
    here = pathlib.Path(__file__).resolve().parent
    args = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    args.add_argument("--cldr", type=pathlib.Path, required=True)
    args.add_argument("--iso-codes", type=pathlib.Path, default=pathlib.Path("/usr/share/iso-codes/json"))
    args.add_argument("--packs", type=pathlib.Path, default=here.parent)
    args = args.parse_args()
    english = json.loads((args.cldr / "subdivisions" / "en" / "en.json").read_text(encoding="utf-8"))
    english = english["subdivisions"]["localeDisplayNames"]["subdivisions"]
    states = json.loads((args.iso_codes / "iso_3166-1.json").read_text(encoding="utf-8"))["3166-1"]
    iso3 = {state["alpha_2"]: state["alpha_3"] for state in states}
    words = Words(args.packs)
    by_hand = set()
    for lang in ("de", "en"):
        by_hand |= {name for name in names_in(args.packs / lang / "regions.gaz") if isinstance(name, str)}
        by_hand |= {name for name in names_in(args.packs / lang / "countries.gaz") if isinstance(name, str)}
    taken = names_in(args.packs / "core" / "cities.gaz")
    lines = []
    for state, codes in sorted(first_level(args.iso_codes / "iso_3166-2.json").items()):
        if state in LEFT_OUT or len(codes) > MAX_DIVISIONS:
            continue
        for code in sorted(codes):
            name = plain_name(english.get(code.replace("-", "").lower(), ""))
            if name is None or "²" in name or "†" in name or NOT_NAMES.search(name) or fold(name) in by_hand | words.skip:
                continue
            if words.is_doubtful(name) or (iso3[state], fold(name)) in taken or fold(name) in words.people:
                continue
            taken.add((iso3[state], fold(name)))
            lines.append(f"{name} ; country={iso3[state]}")
    head = [
        "# First-level divisions of states that no other gazetteer names.",
        "# Made by tools/gazetteer_regions.py from CLDR (Unicode licence); not to be edited by hand.",
        "@ type=GPE level=region",
    ]
    path = args.packs / "core" / "regions.gaz"
    path.write_text("\n".join(head + lines) + "\n", encoding="utf-8")
    print(f"{path.parent.name}/{path.name}: {len(lines)}")


if __name__ == "__main__":
    main()
