#!/usr/bin/env python3
"""manifests.py CHART_DIR RENDERED... - the chart's manifests, as they are kept in rendered/, are valid and safe.

Each file begins with the checksum of the chart that it was rendered from, so that a change of the chart that was not
rendered again is seen without Helm. What "safe" means is the list of rules below.
"""
import hashlib
import json
import os
import sys

import jsonschema
import yaml

HERE = os.path.dirname(os.path.abspath(__file__))
SOURCES = ("Chart.yaml", "values.yaml", "values.schema.json", "templates")


def checksum(chart):
    """Of everything that manifests are made from, names included."""
    digest = hashlib.sha256()
    for source in SOURCES:
        path = os.path.join(chart, source)
        files = sorted(os.path.join(path, name) for name in os.listdir(path)) if os.path.isdir(path) else [path]
        for file in files:
            with open(file, "rb") as handle:
                digest.update(os.path.relpath(file, chart).encode() + b"\0" + handle.read() + b"\0")
    return digest.hexdigest()


def pod_of(doc):
    return doc["spec"]["template"]["spec"] if doc["kind"] in ("Deployment", "StatefulSet", "Job") else None


def walk_secrets(doc):
    """Names of the Secrets that a pod mounts."""
    for volume in (pod_of(doc) or {}).get("volumes", []):
        if "secret" in volume:
            yield volume["secret"]["secretName"]
        for source in volume.get("projected", {}).get("sources", []):
            if "secret" in source:
                yield source["secret"]["name"]


def check_pod(doc, say):
    pod = pod_of(doc)
    context = pod.get("securityContext", {})
    if not context.get("runAsNonRoot") or context.get("runAsUser", 0) < 1000:
        say("pod may run as root")
    if context.get("seccompProfile", {}).get("type") != "RuntimeDefault":
        say("pod without seccomp profile RuntimeDefault")
    if pod.get("automountServiceAccountToken") is not False:
        say("pod gets a token of the API")
    for container in pod["containers"]:
        own = container.get("securityContext", {})
        if own.get("allowPrivilegeEscalation") is not False or own.get("readOnlyRootFilesystem") is not True:
            say("container may gain rights or write its root")
        if own.get("capabilities", {}).get("drop") != ["ALL"]:
            say("container keeps capabilities")
        if "memory" not in container.get("resources", {}).get("limits", {}):
            say("container without memory limit")
        for variable in container.get("env", []):
            if "password" in str(variable.get("value", "")).lower() and "/" not in variable["value"]:
                say("a password in the environment: " + variable["name"])
        mounted = {mount["name"] for mount in container.get("volumeMounts", [])}
        declared = {volume["name"] for volume in pod.get("volumes", [])}
        if mounted != declared:
            say(f"volumes {sorted(declared)}, mounts {sorted(mounted)}")


def check_worker(doc, docs, say):
    """The one Deployment or StatefulSet."""
    pod, spec = pod_of(doc), doc["spec"]
    container = pod["containers"][0]
    for probe in ("livenessProbe", "readinessProbe", "startupProbe"):
        if probe not in container:
            say("no " + probe)
    if container["livenessProbe"]["httpGet"]["path"] != "/healthz" or container["readinessProbe"]["httpGet"]["path"] != "/readyz":
        say("a probe asks for the wrong page")
    if pod["terminationGracePeriodSeconds"] < 8:
        say("less time to end than a worker needs")
    labels = spec["template"]["metadata"]["labels"]
    if not spec["selector"]["matchLabels"].items() <= labels.items():
        say("the selector does not select its own pods")
    scaled = [other for other in docs if other["kind"] == "ScaledObject"]
    if bool(scaled) == ("replicas" in spec):
        say("replicas are set by exactly one of the workload and the autoscaler")
    for other in scaled:
        target = other["spec"]["scaleTargetRef"]
        if (target["kind"], target["name"]) != (doc["kind"], doc["metadata"]["name"]):
            say("the ScaledObject scales something else")
        for trigger in other["spec"]["triggers"]:
            if trigger["metadata"]["limitToPartitionsWithLag"] != "true":
                say("KEDA may start more workers than partitions have lag")
    for other in docs:
        if other["kind"] in ("PodDisruptionBudget", "Service"):
            selector = other["spec"]["selector"]
            if not selector.get("matchLabels", selector).items() <= labels.items():
                say(other["kind"] + " selects no worker")


def check_hooks(docs, say):
    """What a hook needs must be there before the release is: another hook, or what the user made."""
    hooks = {(d["kind"], d["metadata"]["name"]) for d in docs if "helm.sh/hook" in d["metadata"].get("annotations", {})}
    made = {(d["kind"], d["metadata"]["name"]) for d in docs}
    for doc in docs:
        if ("Job", doc["metadata"]["name"]) in hooks and doc["kind"] == "Job":
            for name in walk_secrets(doc):
                if ("Secret", name) in made - hooks:
                    say(f"the hook {doc['metadata']['name']} needs the Secret {name}, which comes later")


def validate(doc, schema, say):
    if doc.get("kind") not in schema["$defs"]:
        say("no schema for this kind")
        return
    wanted = {"$ref": "#/$defs/" + doc["kind"], "$defs": schema["$defs"]}
    for error in jsonschema.Draft7Validator(wanted).iter_errors(doc):
        say(f"/{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}")


def check_file(path, docs, schema):
    found = []
    for doc in docs:
        def say(what, doc=doc):
            found.append(f"{path}: {doc.get('kind')} {doc.get('metadata', {}).get('name')}: {what}")
        validate(doc, schema, say)
        if pod_of(doc):
            check_pod(doc, say)
        if doc["kind"] in ("Deployment", "StatefulSet"):
            check_worker(doc, docs, say)
    check_hooks(docs, lambda what: found.append(f"{path}: {what}"))
    kinds = [doc["kind"] for doc in docs]
    for kind in ("ConfigMap", "ServiceAccount", "Job", "PodDisruptionBudget", "Service"):
        if kind not in kinds:
            found.append(f"{path}: no {kind}")
    return found


def load(path):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    return text, [doc for doc in yaml.safe_load_all(text) if doc]


def main():
    if sys.argv[1:2] == ["--checksum"]:
        print(checksum(sys.argv[2]))
        return 0
    chart, files = sys.argv[1], sys.argv[2:]
    with open(os.path.join(HERE, "kubernetes.schema.json"), encoding="utf-8") as file:
        schema = json.load(file)
    found = []
    for path in files:
        text, docs = load(path)
        if text.startswith("# chart ") and text.split()[2] != checksum(chart):
            found.append(f"{path}: the chart has changed since; render it again: tests/support/deploy/chart.sh --update")
        found += check_file(path, docs, schema)
    print("\n".join(found) or f"{len(files)} files of manifests are sound")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
