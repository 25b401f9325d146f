"""lexicon_model.py - reads *.lex files and generates the forms of their words, by the rules that the C code follows.

A second, independent statement of the rules: lexicon_check.py holds it against a table of attested forms.
"""

import re

DE_PREFIXES = ("be", "ent", "er", "ge", "miss", "ver", "zer", "emp")
DE_INSEPARABLE = ("be", "ver", "ent", "er", "ge", "zer", "miss", "emp", "über", "unter", "um", "durch", "wider", "hinter",
                  "voll", "wieder")
PERSONS = (("sg", 1), ("sg", 2), ("sg", 3), ("pl", 1), ("pl", 2), ("pl", 3))


def norm(word):
    """Words are compared in lower case and with ß as ss."""
    return word.lower().replace("ß", "ss")


def read_lex(path):
    """Yield (line number, class, word, arguments) of every line of a *.lex file."""
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            line = re.sub(r"(^|\s)#.*", "", line.rstrip("\n")).strip()
            if line:
                cls, *rest = line.split()
                yield number, cls, rest[0] if rest else "", rest[1:]


class Verb:
    """One `verb` line: seam marks taken apart, principal parts where they are given."""

    def __init__(self, word, args):
        self.word = word
        self.parts = [a for a in args if "=" not in a]
        self.options = dict(a.split("=", 1) for a in args if "=" in a)
        particle, _, rest = word.rpartition("+")
        self.particle = particle.replace("+", "")
        self.prefix, _, self.base = rest.rpartition("-")
        self.rest = rest.replace("-", "")
        self.lemma = word.replace("+", "").replace("-", "")


class German:
    """The forms of German verbs; `verbs` are Verb objects."""

    def __init__(self, verbs):
        self.verbs = {v.word: v for v in verbs}
        self.plain = {v.lemma: v for v in verbs if not v.particle and v.parts}

    @staticmethod
    def stem(inf):
        return inf[:-2] if inf.endswith("en") else inf[:-1]

    @staticmethod
    def needs_e(stem):
        """arbeit-et, rechn-et, atm-et, but lern-t, film-t, wohn-t."""
        return bool(re.search(r"([dt]|chn|[^aeiouyäöü][mn])$", stem)) and (
            stem.endswith("chn") or not re.search(r"(l|r|h)[mn]$|mm$|nn$", stem))

    @staticmethod
    def takes_no_ge(verb):
        """Participles without ge-: marked prefixes, the unstressed ones that need no mark, verbs in -ieren."""
        long_enough = len(verb.rest.encode())
        return (bool(verb.prefix) or verb.rest.endswith("ieren")
                or any(verb.rest.startswith(p) and long_enough >= len(p) + 5 for p in DE_PREFIXES))

    def strong(self, verb):
        """(prefix, Verb) whose principal parts hold for `verb`, or None: its own, its base's, or behind a prefix."""
        if verb.parts:
            return "", verb
        if verb.rest in self.plain:
            return "", self.plain[verb.rest]
        for prefix in DE_INSEPARABLE:
            if verb.rest.startswith(prefix) and verb.rest[len(prefix):] in self.plain:
                return prefix, self.plain[verb.rest[len(prefix):]]
        return None

    def principal(self, verb):
        """(3sg present, past, participle, k2 or None) of a verb without its separable particle."""
        found = self.strong(verb)
        if found:
            prefix, source = found
            pres, past, part = source.parts
            k2 = source.options.get("k2")
            part = prefix + (part[2:] if prefix and part.startswith("ge") else part)
            return prefix + pres, prefix + past, part, k2 and prefix + k2
        stem = self.stem(verb.rest)
        e = "e" if self.needs_e(stem) else ""
        ge = "" if self.takes_no_ge(verb) else "ge"
        return stem + e + "t", stem + e + "te", ge + stem + e + "t", None

    @staticmethod
    def umlaut(past):
        for pattern, repl in (("au", "äu"), ("a", "ä"), ("o", "ö"), ("u", "ü")):
            match = list(re.finditer(r"au|[aeiouäöüy]+", past))
            if match and match[-1].group() == pattern:
                return past[:match[-1].start()] + repl + past[match[-1].end():]
        return past

    def second_person(self, inf, pres):
        stem = self.stem(inf)
        if pres.endswith("et") and self.needs_e(stem):
            return pres[:-1] + "st"
        if re.search(r"t$", stem) and not pres.endswith("dt"):
            return pres if re.search(r"[sßzx]t$", pres) else pres + "st"
        body = pres[:-1] if pres.endswith("t") else pres
        return body + ("t" if re.search(r"[sßzx]$", body) else "st")

    def forms(self, word):
        """Set of (form, features, verb-last only) of the verb; features as in `form` lines."""
        verb = self.verbs[word]
        pres, past, part, k2 = self.principal(verb)
        inf, particle = verb.rest, verb.particle
        stem = self.stem(inf)
        e = "e" if self.needs_e(stem) else ""
        weak = past.endswith("te")
        finite = {}

        def put(features, forms):
            for (number, person), form in zip(PERSONS, forms):
                if form:
                    finite.setdefault(f"{features},{number},{person}", set()).add(form)

        put("pres,ind", (stem + "e", self.second_person(inf, pres), pres, inf, stem + e + "t", inf))
        put("pres,k1", (stem + "e", stem + "est", stem + "e", inf, stem + "et", inf))
        if re.search(r"e[lr]$", stem):
            short = stem[:-2] + stem[-1] + "e"
            put("pres,ind", (short,))
            put("pres,k1", (short, None, short))
        if weak:
            body = past[:-1]
            put("past,ind", [body + x for x in ("e", "est", "e", "en", "et", "en")])
        else:
            e2 = "e" if re.search(r"[dtsßz]$", past) else ""
            plural = past + ("n" if past.endswith("e") else "en")
            put("past,ind", (past, past + e2 + "st", past, plural, past + ("e" if re.search(r"[dt]$", past) else "") + "t", plural))
        body = k2[:-1] if k2 else past[:-1] if weak else self.umlaut(past).removesuffix("e")
        put("past,k2", [body + x for x in ("e", "est", "e", "en", "et", "en")])
        if not weak:
            put("past,k2", (None, body + "st", None, None, body + "t", None))
        put("imp", (None, stem + "e", None, None, stem + e + "t", None))
        put("imp", (None, stem, None, None, None, None))
        if pres.endswith("t") and not weak and pres[:-1] != stem + e:
            put("imp", (None, pres[:-1], None, None, None, None))
        out = {(particle + f, feats, bool(particle)) for feats, fs in finite.items() for f in fs}
        out |= {(particle + inf, "inf", False), (particle + part, "part2", False),
                (particle + inf + "d", "part1", False)}
        if particle:
            out.add((particle + "zu" + inf, "zuinf", False))
        return out


class English:
    """The forms of English verbs and nouns."""

    @staticmethod
    def may_double(word):
        """One vowel before one consonant: "stop", "admit". Both spellings are made, as stress decides."""
        return bool(re.search(r"(^|[^aeiou])[aeiou][^aeiouwxyh]$", word)) and len(word) > 2

    def stems(self, word, ing):
        """What -ed or -ing is joined to."""
        if word.endswith("ie") and ing:
            return [word[:-2] + "y"]
        if re.search(r"[^aeiou]y$", word) and not ing:
            return [word[:-1] + "i"]
        if word.endswith("e") and not (ing and word.endswith(("ee", "oe"))):
            return [word[:-1]]
        return [word, word + word[-1]] if self.may_double(word) else [word]

    def forms(self, verb):
        """Set of (form, features) of a verb; a phrasal verb has none of its own."""
        if "_" in verb.word:
            return set()
        word = verb.word
        third = verb.parts[0] if len(verb.parts) == 3 else self.third(word)
        out = {(word, "inf"), (third, "pres,ind,sg,3")}
        if verb.parts:
            out |= {(verb.parts[-2], "past,ind"), (verb.parts[-1], "part2")}
        else:
            out |= {(s + "ed", f) for s in self.stems(word, False) for f in ("past,ind", "part2")}
        return out | {(s + "ing", "part1") for s in self.stems(word, True)}

    @staticmethod
    def third(word):
        if re.search(r"[^aeiou]y$", word):
            return word[:-1] + "ies"
        return word + ("es" if re.search(r"(s|x|z|ch|sh|o)$", word) else "s")

    def plural(self, singular):
        return self.third(singular)
