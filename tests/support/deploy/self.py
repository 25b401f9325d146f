#!/usr/bin/env python3
"""self.py SOURCE_DIR - the checks of deploy/ find what they are for: each planted fault is named by the one that it is for."""
import os
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
MANIFEST_FAULTS = [
    # (what stands there, what stands there instead, words of the finding)
    ("runAsNonRoot: true", "runAsNonRoot: false", "run as root"),
    ("readOnlyRootFilesystem: true", "readOnlyRootFilesystem: false", "write its root"),
    ("type: RuntimeDefault", "type: Unconfined", "seccomp"),
    ("- ALL", "- NET_RAW", "capabilities"),
    ("terminationGracePeriodSeconds: 30", "terminationGracePeriodSeconds: 5", "less time to end"),
    ("path: /readyz", "path: /healthz", "wrong page"),
    ("imagePullPolicy:", "imagePullPolice:", "imagePullPolice"),
    ("revisionHistoryLimit: 5", "revisionHistoryLimit: five", "revisionHistoryLimit"),
    ('limitToPartitionsWithLag: "true"', 'limitToPartitionsWithLag: "false"', "more workers than partitions"),
    ("secretName: depesche-owner", "secretName: news-depesche-database", "comes later"),
    ("kind: StatefulSet\n    name: news-depesche", "kind: Deployment\n    name: news-depesche", "something else"),
    ("# chart ", "# chart 0", "has changed since"),
]
FILE_FAULTS = [
    ("compose.yaml", "  read_only: true", "  read_only: false", "may write its root"),
    ("compose.yaml", '"127.0.0.1:5432:5432"', '"5432:5432"', "open to the world"),
    ("compose.yaml", "cap_drop: [ALL]", "cap_drop: []", "keeps capabilities"),
    ("compose.yaml", "secrets: [database-password]", "secrets: [database-passwort]", "not declared"),
    ("compose.yaml", "./grafana/reader.sql:", "./grafana/raeder.sql:", "not there"),
    ("compose.yaml", "  worker-2:\n", "  worker-3:\n", "scrapes"),
    ("compose.yaml", "name: depesche\n", "name: depesche\nname: twice\n", "stands twice"),
    ("prometheus/alerts.yaml", "severity: info", "severity: mild", "no severity"),
    ("prometheus/alerts.yaml", "alert: DepescheFenced", "alert: DepescheFence", "table of alerts"),
    ("grafana/dashboards/events.json", "${actor:", "${actress:", "not defined"),
    ("grafana/dashboards/events.json", '"w": 24,', '"w": 25,', "lies over another"),
]
METRIC_FAULTS = [
    ("prometheus/alerts.yaml", "depesche_paused == 1", "depesche_pause == 1", "no metric depesche_pause"),
    ("prometheus/alerts.yaml", "sum by (job, le)", "sum by (job, pod)", "no label pod"),
    ("grafana/dashboards/operations.json", "depesche_gaps_total", "depesche_gap_total", "no metric depesche_gap_total"),
    ("grafana/dashboards/operations.json", "depesche_bytes_total", "depesche_messages_total", "in no alert and no dashboard"),
]


def run(script, *arguments):
    answer = subprocess.run([sys.executable, os.path.join(HERE, script), *arguments], capture_output=True, text=True)
    return answer.returncode, answer.stdout + answer.stderr


def plant(path, old, new):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    if old not in text:
        raise SystemExit(f"{path}: nothing to plant a fault in: {old!r}")
    with open(path, "w", encoding="utf-8") as file:
        file.write(text.replace(old, new))
    return text


def expect(words, status, output):
    if status == 0 or words not in output:
        raise SystemExit(f"not found: {words!r}\n{output}")


def check_manifests(source, work):
    chart, path = os.path.join(source, "deploy/helm/depesche"), os.path.join(work, "full.yaml")
    for old, new, words in MANIFEST_FAULTS:
        shutil.copy(os.path.join(HERE, "rendered/full.yaml"), path)
        plant(path, old, new)
        expect(words, *run("manifests.py", chart, path))


def check_tree(source, work, faults, script, *arguments):
    shutil.copytree(os.path.join(source, "deploy"), os.path.join(work, "deploy"))
    for name, old, new, words in faults:
        path = os.path.join(work, "deploy", name)
        before = plant(path, old, new)
        expect(words, *run(script, work, *arguments))
        with open(path, "w", encoding="utf-8") as file:
            file.write(before)
    shutil.rmtree(os.path.join(work, "deploy"))


def write_metrics(path):
    """What workers have, as far as the planted faults ask: the names in the dashboards and alerts as they are."""
    sys.dont_write_bytecode = True
    sys.path.insert(0, HERE)
    import metrics
    names = set()
    for _, expression in metrics.expressions(sys.argv[1]):
        names |= metrics.names_in(expression)
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(f"# TYPE {name} untyped\n" for name in sorted(names))


def main():
    source = sys.argv[1]
    with tempfile.TemporaryDirectory() as work:
        check_manifests(source, work)
        check_tree(source, work, FILE_FAULTS, "files.py")
        write_metrics(os.path.join(work, "metrics"))
        check_tree(source, work, METRIC_FAULTS, "metrics.py", os.path.join(work, "metrics"))
    print(f"{len(MANIFEST_FAULTS) + len(FILE_FAULTS) + len(METRIC_FAULTS)} planted faults were found")


if __name__ == "__main__":
    main()
