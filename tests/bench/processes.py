"""Processor time of processes, servers for a measurement, and what the machine is."""
import os
import pathlib
import platform
import subprocess

TICK = os.sysconf("SC_CLK_TCK")


def _fields(pid):
    """The fields of /proc/PID/stat behind the name: state is the first."""
    return pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(") ", 1)[1].split()


def cpu_of(pid):
    """Processor seconds of a process and of those children that it has waited for."""
    return sum(map(int, _fields(pid)[11:15])) / TICK


def cpu_of_family(pid):
    """The same with the children that still run."""
    total = cpu_of(pid)
    for entry in pathlib.Path("/proc").iterdir():
        try:
            if entry.name.isdigit() and _fields(entry.name)[1] == str(pid):
                total += cpu_of(entry.name)
        except (FileNotFoundError, ProcessLookupError):
            continue  # it has just ended: its parent has it in its sum
    return total


def load():
    """The machine's load of the last minute."""
    return round(os.getloadavg()[0], 2)


def machine():
    """What a figure was measured on."""
    cpuinfo = pathlib.Path("/proc/cpuinfo").read_text(encoding="utf-8")
    names = [line.split(":", 1)[1].strip() for line in cpuinfo.splitlines() if line.startswith("model name")]
    return {"processor": names[0] if names else platform.machine(), "cores": len(os.sched_getaffinity(0)),
            "memory_gb": round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9, 1), "system": platform.platform()}


class Servers:
    """A private Kafka and PostgreSQL, from servers.sh, for as long as the block lasts."""

    def __init__(self, source_dir):
        self._command = ["bash", str(source_dir / "tests/bench/servers.sh"), str(source_dir)]

    def __enter__(self):
        self._process = subprocess.Popen(self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        said = {}
        for line in self._process.stdout:
            if line == "\n":
                break
            name, _, value = line.rstrip("\n").partition("=")
            said[name] = value
        if "http_port" not in said:
            raise RuntimeError("Kafka and PostgreSQL do not start; why stands above")
        self.brokers, self.database, self.http_port = said["brokers"], said["database"], int(said["http_port"])
        self._kafka, self._postgres = said["kafka_pid"], said["postgres_pid"]
        return self

    def __exit__(self, *_):
        self._process.stdin.close()
        self._process.wait(timeout=60)

    def cpu(self):
        """Processor seconds so far of (PostgreSQL, Kafka)."""
        return cpu_of_family(self._postgres), cpu_of(self._kafka)

    def sql(self, query):
        """The one value that a query answers, as text."""
        psql = ["psql", "-X", "-q", "-t", "-A", "-v", "ON_ERROR_STOP=1", self.database, "-c", query]
        return subprocess.run(psql, check=True, stdout=subprocess.PIPE, text=True).stdout.strip()
