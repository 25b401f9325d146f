"""The figures of a run as one table."""


def _rows(result):
    """(what, figure, unit, beside it) of every figure that people compare; a ratio is Depesche over the peer."""
    yield from _extraction_rows(result.get("extraction", {}))
    if "load" in result:
        yield "loading the packs", round(result["load"]["load_cpu_s"] * 1000), "ms CPU", f"{result['load']['rss_peak_mb']} MB with them"
    yield from _pipeline_rows(result.get("pipeline", {}))
    for name, curve in result.get("growth", {}).items():
        verdict = "at most linear" if curve["at_most_linear"] else "MORE THAN LINEAR"
        yield f"growth with {name.replace('_', ' ')}", curve["exponent"], "exponent", f"{verdict}; straight line r² {curve['r2']}"
    yield from _peer_rows(result)


def _extraction_rows(extraction):
    for name, rate in extraction.items():
        yield f"extraction, {name.replace('_', ' ')}", rate["articles_per_s"], "articles/s", (
            f"{rate['sentences_per_s']} sentences/s, {rate['tokens_per_s']} tokens/s, {rate['mb_per_s']} MB/s")
    for rate in list(extraction.values())[:1]:
        stages = rate["stage_us_per_article"]
        for stage, took in stages.items():
            yield f"  stage {stage}", took, "µs/article", f"{100 * took / sum(stages.values()):.0f} %"
        yield "arena, most for one article", round(rate["arena_peak_bytes"] / 1024), "KiB", ""


def _pipeline_rows(pipeline):
    if "skipped" in pipeline:
        yield "Kafka to PostgreSQL", "-", "", f"skipped: {pipeline['skipped']}"
        return
    for name, run in pipeline.get("runs", {}).items():
        yield f"Kafka to PostgreSQL, {name.replace('_', ' ')}", run["articles_per_s"], "articles/s", (
            f"CPU s per 100,000: worker {run['worker_cpu_s_per_100k']}, PostgreSQL {run['postgres_cpu_s_per_100k']}, "
            f"Kafka {run['kafka_cpu_s_per_100k']}")
    if "start_ms" in pipeline:
        yield "start to ready, least", min(pipeline["start_ms"]), "ms", f"of {pipeline['start_ms']}"


def _peer_rows(result):
    for name, peer in result["peers"].items():
        if "skipped" in peer:
            yield f"peer {name}", "-", "", f"skipped: {peer['skipped']}"
            continue
        figure, unit = (peer["pages_per_s"], "pages/s") if "pages_per_s" in peer else (peer["articles_per_s"], "articles/s")
        ratios = ", ".join(f"{what} {ratio}" for what, ratio in result["ratios"].get(name, {}).items())
        yield f"peer {name}", figure, unit, f"Depesche is to it: {ratios}"


def print_table(result):
    """Print it on standard output."""
    rows = [tuple(str(cell) for cell in row) for row in _rows(result)]
    widths = [max(len(row[i]) for row in rows) for i in range(3)]
    for what, figure, unit, beside in rows:
        print(f"{what:<{widths[0]}}  {figure:>{widths[1]}} {unit:<{widths[2]}}  {beside}".rstrip())
