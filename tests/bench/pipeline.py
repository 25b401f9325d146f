"""From Kafka to PostgreSQL: articles a second, processor time, and how soon a worker is ready."""
import subprocess
import time
import urllib.error
import urllib.request

import processes

TOPIC = "bench"
POLL_S = 0.2
START_S = 60  # the longest that anything may take to begin


class Bench:
    """One topic with `count` articles, and workers that read it, each measurement into a run of its own."""

    def __init__(self, program, packs, servers, articles, count):
        self.program, self.packs, self.servers, self.count = str(program), str(packs), servers, count
        self._call("migrate", "--database", servers.database)
        with open(articles, "rb") as file:
            self._call("publish", "--brokers", servers.brokers, "--topic", TOPIC, "-", stdin=file)

    def _call(self, command, *arguments, **more):
        subprocess.run([self.program, command, *arguments, "--log-level", "error"], check=True, **more)

    def _worker(self, command, *arguments):
        return [self.program, command, "--brokers", self.servers.brokers, "--topic", TOPIC, "--database", self.servers.database,
                "--packs", self.packs, "--threads", "1", "--log-level", "warn", *arguments]

    def _read(self, run):
        return int(self.servers.sql("SELECT coalesce(sum(next_offset - first_offset), 0) FROM depesche.consumer_offset"
                                    f" JOIN depesche.run USING (run_id) WHERE name = '{run}'"))

    def _measure(self, commands, done):
        """Run the commands until done() articles are all, and say what it took."""
        before, begin = self.servers.cpu(), time.monotonic()
        workers = [subprocess.Popen(command) for command in commands]
        cpu = [0.0] * len(workers)
        try:
            while done() < self.count:
                if all(worker.poll() is not None for worker in workers):
                    break
                for i, worker in enumerate(workers):
                    cpu[i] = processes.cpu_of(worker.pid)
                time.sleep(POLL_S)
            took = time.monotonic() - begin
            after = self.servers.cpu()
            cpu = [processes.cpu_of(worker.pid) for worker in workers]
        finally:
            for worker in workers:
                worker.terminate()
                worker.wait(timeout=START_S)
        if done() < self.count:
            raise RuntimeError(f"{' '.join(commands[0][:2])}: only {done()} of {self.count} articles")
        return {"articles": self.count, "workers": len(workers), "articles_per_s": round(self.count / took, 1),
                **{f"{name}_cpu_s_per_100k": round(seconds * 1e5 / self.count, 2) for name, seconds in (
                    ("worker", sum(cpu)), ("postgres", after[0] - before[0]), ("kafka", after[1] - before[1]))}}

    def run(self, name, workers=1, *arguments):
        """`depesche run` into the run `name` by so many workers of one thread."""
        command = self._worker("run", "--group", name, "--run", name, *arguments)
        return self._measure([command] * workers, lambda: self._read(name))

    def replay(self, name):
        """`depesche replay` of the whole topic, by one process."""
        return self._measure([self._worker("replay", "--run", name)], lambda: self._read(name))

    def copy_worker(self, python, script):
        """The worker in Python that only copies."""
        self.servers.sql("CREATE TABLE peer_article (id text PRIMARY KEY, topic text, part integer, at bigint, lang text,"
                         " published_at timestamptz, body text)")
        self.servers.sql("CREATE TABLE peer_offset (part integer PRIMARY KEY, next bigint)")
        command = [str(python), str(script), self.servers.brokers, TOPIC, self.servers.database, str(self.count)]
        return self._measure([command], lambda: int(self.servers.sql("SELECT coalesce(sum(next), 0) FROM peer_offset")))

    def start(self, rounds):
        """Milliseconds from starting a worker on a run that is there already until it is ready, each round."""
        return [self._start_once() for _ in range(rounds)]

    def _start_once(self):
        address = f"127.0.0.1:{self.servers.http_port}"
        begin = time.monotonic()
        worker = subprocess.Popen(self._worker("run", "--group", "start", "--run", "start", "--start", "latest", "--http", address))
        try:
            while not _answers(f"http://{address}/readyz"):
                if worker.poll() is not None or time.monotonic() - begin > START_S:
                    raise RuntimeError("the worker does not become ready")
                time.sleep(0.002)
            return round((time.monotonic() - begin) * 1000)
        finally:
            worker.terminate()
            worker.wait(timeout=START_S)


def _answers(url):
    try:
        with urllib.request.urlopen(url, timeout=1):
            return True
    except (urllib.error.URLError, ConnectionError, TimeoutError):
        return False
