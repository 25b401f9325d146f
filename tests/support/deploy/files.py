#!/usr/bin/env python3
"""files.py SOURCE_DIR - every YAML and JSON file below deploy/ can be read, and those that belong together agree.

Read strictly: a key that stands twice is an error, and so is a tab or a blank at the end of a line. Then compose.yaml, the
configuration of Prometheus, and what Grafana is provisioned with.
"""
import glob
import json
import os
import re
import sys

import yaml

FOUND = []


def say(path, what):
    FOUND.append(f"{path}: {what}")


class Strict(yaml.SafeLoader):
    """A mapping with a key twice is refused; PyYAML would keep the last."""


def mapping(loader, node, deep=False):
    keys = [loader.construct_object(key, deep=True) for key, _ in node.value if key.tag != "tag:yaml.org,2002:merge"]
    for key in keys:
        if keys.count(key) > 1:
            raise yaml.YAMLError(f"line {node.start_mark.line + 1}: key {key!r} stands twice")
    loader.flatten_mapping(node)
    return yaml.SafeLoader.construct_mapping(loader, node, deep=deep)


Strict.add_constructor("tag:yaml.org,2002:map", mapping)


def no_twice(pairs):
    keys = [key for key, _ in pairs]
    for key in keys:
        if keys.count(key) > 1:
            raise ValueError(f"key {key!r} stands twice")
    return dict(pairs)


def read_all(root):
    """Everything that can be read, by its path below deploy/; templates are no YAML yet."""
    docs = {}
    for path in sorted(glob.glob(os.path.join(root, "**/*.*"), recursive=True)):
        name = os.path.relpath(path, root)
        if not name.endswith((".yaml", ".yml", ".json")) or "/templates/" in name or name.startswith(("samples/", "secrets/")):
            continue
        with open(path, encoding="utf-8") as file:
            text = file.read()
        if not text.endswith("\n") or re.search(r"[ \t]$", text, re.M) or ("\t" in text):
            say(name, "a tab, a blank at the end of a line, or no end of line at the end")
        try:
            if name.endswith(".json"):
                docs[name] = json.loads(text, object_pairs_hook=no_twice)
            else:
                docs[name] = yaml.load(text, Loader=Strict)  # noqa: S506: Strict is a SafeLoader
        except (ValueError, yaml.YAMLError) as error:
            say(name, " ".join(str(error).split()))
    return docs


# ---- compose ----

def check_service(name, service, compose, say_here):
    writes_root = {"kafka"}  # says why in its comment
    if service.get("cap_drop") != ["ALL"] or service.get("security_opt") != ["no-new-privileges:true"]:
        say_here("keeps capabilities or may gain rights")
    if service.get("read_only") is not True and name not in writes_root:
        say_here("may write its root")
    if service.get("privileged") or service.get("network_mode") == "host" or service.get("cap_add"):
        say_here("has more rights than a container should")
    for port in service.get("ports", []):
        if not str(port).startswith("127.0.0.1:"):
            say_here(f"port {port} is open to the world")
    if not re.search(r":[^:]+$", service["image"]) or (service["image"].endswith(":latest") and "build" not in service):
        say_here("image without a version")
    ends = "profiles" in service or service.get("restart") == "on-failure"
    if not ends and "healthcheck" not in service:
        say_here("no healthcheck")
    for other, how in service.get("depends_on", {}).items():
        there = compose["services"].get(other)
        if there is None:
            say_here(f"depends on {other}, which is not there")
        elif how["condition"] == "service_healthy" and "healthcheck" not in there:
            say_here(f"waits for the health of {other}, which has no healthcheck")
    for secret in service.get("secrets", []):
        if secret not in compose["secrets"]:
            say_here(f"secret {secret} is not declared")
    for key, value in service.get("environment", {}).items():
        if re.search(r"PASSWORD|SECRET", key) and not key.endswith("_FILE") and not str(value).startswith("/"):
            say_here(f"a password in the environment: {key}")


def check_volumes(name, service, compose, root, say_here):
    for volume in service.get("volumes", []):
        source = volume.split(":")[0]
        if source.startswith("."):
            if not os.path.exists(os.path.join(root, source)):
                say_here(f"mounts {source}, which is not there")
            elif not volume.endswith(":ro"):
                say_here(f"may write {source}")
        elif source not in compose["volumes"]:
            say_here(f"volume {source} is not declared")


def check_compose(docs, root):
    compose = docs["compose.yaml"]
    for name, service in compose["services"].items():
        def say_here(what, name=name):
            say("compose.yaml", f"service {name}: {what}")
        check_service(name, service, compose, say_here)
        check_volumes(name, service, compose, root, say_here)
    workers = {name for name in compose["services"] if name.startswith("worker")}
    targets = docs["prometheus/prometheus.yaml"]["scrape_configs"][0]["static_configs"][0]["targets"]
    if {target.split(":")[0] for target in targets} != workers:
        say("prometheus/prometheus.yaml", f"scrapes {targets}, the workers are {sorted(workers)}")


# ---- Prometheus and Grafana ----

def check_alerts(docs):
    names = set()
    for rule in docs["prometheus/alerts.yaml"]["groups"][0]["rules"]:
        if rule["alert"] in names or not rule["alert"].startswith("Depesche"):
            say("prometheus/alerts.yaml", f"{rule['alert']}: stands twice or has a strange name")
        names.add(rule["alert"])
        if rule["labels"].get("severity") not in ("critical", "warning", "info"):
            say("prometheus/alerts.yaml", f"{rule['alert']}: no severity")
        if set(rule["annotations"]) != {"summary", "description"}:
            say("prometheus/alerts.yaml", f"{rule['alert']}: needs a summary and a description")
    return names


def check_dashboard(name, board, say_here):
    ids = [panel["id"] for panel in board["panels"]]
    if len(ids) != len(set(ids)):
        say_here("two panels have one id")
    cells = set()
    for panel in board["panels"]:
        place = panel["gridPos"]
        mine = {(x, y) for x in range(place["x"], place["x"] + place["w"]) for y in range(place["y"], place["y"] + place["h"])}
        if place["x"] + place["w"] > 24 or cells & mine:
            say_here(f"panel {panel['title']!r} is outside or lies over another")
        cells |= mine
        for target in panel.get("targets", []):
            if target["datasource"]["uid"] != "${source}":
                say_here(f"panel {panel['title']!r} has a fixed data source")
    variables = {variable["name"] for variable in board["templating"]["list"]}
    used = set(re.findall(r"\$\{?([a-z]+)", json.dumps(board)))
    for unknown in used - variables:
        say_here(f"variable ${unknown} is not defined")


def check_grafana(docs):
    provided = {source["type"] for source in docs["grafana/provisioning/datasources/depesche.yaml"]["datasources"]}
    boards = {name: doc for name, doc in docs.items() if name.startswith("grafana/dashboards/")}
    if len(boards) < 2 or len({board["uid"] for board in boards.values()}) != len(boards):
        say("grafana/dashboards", "two dashboards have one uid, or one is missing")
    for name, board in boards.items():
        check_dashboard(name, board, lambda what, name=name: say(name, what))
        if board["templating"]["list"][0]["query"] not in provided:
            say(name, "its data source is not provisioned")


def check_readme(root, alerts):
    with open(os.path.join(root, "README.md"), encoding="utf-8") as file:
        told = set(re.findall(r"`(Depesche[A-Za-z]+)`", file.read()))
    for name in sorted(alerts ^ told):
        say("README.md", f"alert {name}: not in both alerts.yaml and the table of alerts")


def main():
    root = os.path.join(sys.argv[1], "deploy")
    docs = read_all(root)
    if not FOUND:
        check_compose(docs, root)
        check_grafana(docs)
        check_readme(root, check_alerts(docs))
    print("\n".join(FOUND) or f"{len(docs)} files are sound")
    return 1 if FOUND else 0


if __name__ == "__main__":
    sys.exit(main())
