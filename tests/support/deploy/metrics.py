#!/usr/bin/env python3
"""metrics.py SOURCE_DIR METRICS - alerts, dashboards and manuals name no metric and no label that workers do not have.

METRICS is a file with what /metrics answers, or the program metrics_print, which prints it. The other way round, every metric must be of use to somebody: it
stands in an alert or in the dashboard.
"""
import glob
import json
import os
import re
import subprocess
import sys

import yaml

# Labels are only printed once something was counted, so they are listed here; the rest comes from Prometheus.
LABELS = {
    "depesche_extracted_articles_total": {"lang"},
    "depesche_extracted_events_total": {"lang", "type"},
    "depesche_rejected_for_total": {"status"},
    "depesche_pack_info": {"lang", "version"},
    "depesche_build_info": {"version"},
}
ADDED = {"job", "instance", "le"}


def exported(path):
    """name of a series -> name of its family."""
    if os.access(path, os.X_OK):
        text = subprocess.run([path], check=True, capture_output=True, text=True).stdout
    else:
        with open(path, encoding="utf-8") as file:
            text = file.read()
    series = {}
    for name, kind in re.findall(r"^# TYPE (\S+) (\S+)$", text, re.M):
        for suffix in ("_bucket", "_sum", "_count") if kind == "histogram" else ("",):
            series[name + suffix] = name
    return series


def expressions(root):
    """(where, PromQL) of every alert and every panel that asks Prometheus."""
    with open(os.path.join(root, "deploy/prometheus/alerts.yaml"), encoding="utf-8") as file:
        for rule in yaml.safe_load(file)["groups"][0]["rules"]:
            yield "alert " + rule["alert"], rule["expr"]
    for path in sorted(glob.glob(os.path.join(root, "deploy/grafana/dashboards/*.json"))):
        with open(path, encoding="utf-8") as file:
            board = json.load(file)
        name = os.path.basename(path)
        for panel in board["panels"]:
            for target in panel.get("targets", []):
                if "expr" in target:
                    yield f"{name}: {panel['title']}", target["expr"]
        for variable in board["templating"]["list"]:
            if variable.get("datasource", {}).get("type") == "prometheus":
                yield f"{name}: variable {variable['name']}", variable["query"]["query"]


def names_in(expression):
    return set(re.findall(r"\b(?:depesche|process)_[a-z_]+", expression))


def labels_in(expression):
    found = set()
    for group in re.findall(r"\b(?:by|without) *\(([^)]*)\)", expression):
        found |= {label.strip() for label in group.split(",")}
    for matchers in re.findall(r"\{([^}]*)\}", expression):
        found |= set(re.findall(r"([a-z_]+) *(?:=~|!~|!=|=)", matchers))
    return found


def main():
    root, series = sys.argv[1], exported(sys.argv[2])
    found, used = [], set()
    for where, expression in expressions(root):
        names = names_in(expression)
        for name in sorted(names - set(series)):
            found.append(f"{where}: workers have no metric {name}")
        used |= {series[name] for name in names & set(series)}
        allowed = ADDED.union(*(LABELS.get(name, set()) for name in names))
        for label in sorted(labels_in(expression) - allowed):
            found.append(f"{where}: {sorted(names)} have no label {label}")
    for path in ("deploy/README.md", "deploy/SCALING.md", "deploy/helm/depesche/templates/NOTES.txt"):
        with open(os.path.join(root, path), encoding="utf-8") as file:
            for name in sorted(set(re.findall(r"\bdepesche_[a-z_]+_(?:total|seconds|bytes|info)\b", file.read())) - set(series)):
                found.append(f"{path}: workers have no metric {name}")
    for name in sorted(set(series.values()) - used):
        found.append(f"{name} stands in no alert and no dashboard")
    print("\n".join(found) or f"{len(set(series.values()))} metrics, each used, and no other named")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
