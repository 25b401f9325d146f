"""Articles for the benchmarks, and pages made of them."""
import csv
import datetime
import html
import itertools
import json
import os
import pathlib

SOURCE_DIR = pathlib.Path(__file__).resolve().parents[2]
SAMPLES = SOURCE_DIR / "deploy/samples"
SHARED = SOURCE_DIR.parent / "shared/data/gnad.dev.csv"
# Rounds of the same articles lie further apart than --copy-window: each round is news, not a copy of the one before.
ROUND = datetime.timedelta(days=4)
FIRST_DAY = datetime.datetime(2016, 1, 4, 10, tzinfo=datetime.timezone.utc)


def source():
    """The file or folder that articles come from: DEPESCHE_BENCH_CORPUS, else news beside the project, else the samples."""
    named = os.environ.get("DEPESCHE_BENCH_CORPUS")
    if named:
        return pathlib.Path(named)
    return SHARED if SHARED.exists() else SAMPLES


def read(path):
    """Texts with their language: of a folder of articles in JSON, or of a *.csv of lines "category;text" in German."""
    if path.is_dir():
        found = [json.loads(file.read_text(encoding="utf-8")) for file in sorted(path.glob("*.json"))]
        return [(article.get("lang", "de"), f"{article.get('title') or ''}\n{article['text']}".strip()) for article in found]
    with open(path, encoding="utf-8", newline="") as file:
        return [("de", row[1]) for row in csv.reader(file, delimiter=";", quotechar="'") if len(row) >= 2]


def articles(texts, count):
    """`count` articles: the texts again and again, each with an id of its own and the date of its round."""
    for number, (lang, text) in enumerate(itertools.islice(itertools.cycle(texts), count)):
        at = FIRST_DAY + number // len(texts) * ROUND
        yield {"id": f"bench-{number}", "lang": lang, "published_at": at.strftime("%Y-%m-%dT%H:%M:%SZ"), "text": text}


def write_articles(path, texts, count):
    """Write them to `path`, an article in JSON a line."""
    with open(path, "w", encoding="utf-8") as file:
        for article in articles(texts, count):
            file.write(json.dumps(article, ensure_ascii=False) + "\n")


def write_pages(folder, texts, count):
    """Write `count` web pages into `folder`: an article between a menu and a list of others, as a news site has it."""
    folder.mkdir()
    menu = "".join(f'<li><a href="/{name}">{name}</a></li>' for name in ("Politik", "Wirtschaft", "Kultur", "Sport", "Wissen"))
    for number, (lang, text) in enumerate(itertools.islice(itertools.cycle(texts), count)):
        heading, _, body = text.partition("\n") if "\n" in text else (text[:60], "", text)
        paragraphs = "".join(f"<p>{html.escape(line)}</p>" for line in body.replace(". ", ".\n", 40).splitlines() if line)
        others = "".join(f'<li><a href="/{n}">{html.escape(other[:60])}</a></li>' for n, (_, other) in enumerate(texts[:20]))
        (folder / f"{number:05}.html").write_text(
            f'<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{html.escape(heading)}</title></head><body>'
            f"<nav><ul>{menu}</ul></nav><main><article><h1>{html.escape(heading)}</h1>{paragraphs}</article></main>"
            f"<aside><ul>{others}</ul></aside><footer><p>Impressum</p></footer></body></html>", encoding="utf-8")
