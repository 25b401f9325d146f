#!/usr/bin/env python3
"""settings.py PROGRAM RENDERED - the program itself accepts the settings that the chart gives it, file and environment."""
import os
import subprocess
import sys
import tempfile

import yaml


def main():
    program, rendered = sys.argv[1:]
    with open(rendered, encoding="utf-8") as file:
        docs = [doc for doc in yaml.safe_load_all(file) if doc]
    text = next(doc["data"]["depesche.conf"] for doc in docs if "depesche.conf" in doc.get("data", {}))
    environment = {"PATH": os.environ["PATH"]}
    for doc in docs:
        if doc["kind"] in ("Deployment", "StatefulSet", "Job"):
            for variable in doc["spec"]["template"]["spec"]["containers"][0].get("env", []):
                if variable["name"].startswith("DEPESCHE_"):
                    environment[variable["name"]] = variable["value"]
    with tempfile.NamedTemporaryFile("w", suffix=".conf", encoding="utf-8") as conf:
        conf.write(text)
        conf.flush()
        answer = subprocess.run([program, "config", "show", "--config", conf.name], env=environment, capture_output=True, text=True)
    shown = dict(line.split("  #")[0].split(" = ", 1) for line in answer.stdout.splitlines() if " = " in line)
    for line in text.splitlines():
        name, value = line.split(" = ", 1)
        if name != "database" and shown.get(name) != value and environment.get("DEPESCHE_" + name.upper().replace("-", "_")) is None:
            answer.stderr += f"{name}: the chart says {value!r}, the program reads {shown.get(name)!r}\n"
    if answer.returncode != 0 or answer.stderr:
        print(answer.stderr or f"exit status {answer.returncode}")
        return 1
    print(f"{len(text.splitlines())} settings, {len(environment) - 1} variables: the program knows them all")
    return 0


if __name__ == "__main__":
    sys.exit(main())
