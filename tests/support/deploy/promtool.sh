#!/bin/sh
# promtool.sh SOURCE_DIR - Prometheus' own tool accepts the rules and the configuration, and the alerts fire when they
# should and keep silent when they should. The tool comes with the package prometheus, which is too large to install for this.
set -eu
source=$1
promtool=${PROMTOOL:-promtool}
command -v "$promtool" >/dev/null || { echo "skipped: no promtool (Debian: prometheus)"; exit 77; }
cd "$source/deploy/prometheus"
"$promtool" check config prometheus.yaml
cd "$source/tests/support/deploy"
"$promtool" test rules alerts.test.yaml
