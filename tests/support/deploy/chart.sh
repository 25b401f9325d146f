#!/bin/sh
# chart.sh [PYTHON] | chart.sh --update [PYTHON] - the chart under Helm itself: it lints, renders what rendered/ holds, and
# refuses what it should. --update writes rendered/ anew. Helm is $HELM or on the PATH: `go install
# helm.sh/helm/v3/cmd/helm@v3.18.6` builds it.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
update=no
if [ "${1:-}" = --update ]; then
    update=yes
    shift
fi
python=${1:-python3}
helm=${HELM:-helm}
chart=$here/../../../deploy/helm/depesche
command -v "$helm" >/dev/null || {
    echo "skipped: no helm; the manifests in rendered/ are checked without it (check.deploy-manifests)"
    exit 77
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

render() { # render VALUES [ARGUMENT...]; the notes on symbolic links are of no interest
    values=$1
    shift
    "$helm" template news "$chart" --namespace depesche --kube-version 1.30.0 -f "$here/values/$values.yaml" "$@" 2>"$work/err" ||
        { grep -v 'symbolic link' "$work/err" >&2; return 1; }
}
render_all() { # render_all DIR
    for values in minimal full; do
        { echo "# chart $("$python" "$here/manifests.py" --checksum "$chart")"; render "$values"; } >"$1/$values.yaml"
    done
}
if [ "$update" = yes ]; then
    render_all "$here/rendered"
    exit 0
fi

"$helm" lint --strict "$chart" -f "$here/values/full.yaml" >"$work/lint" 2>&1 || { cat "$work/lint"; exit 1; }
render_all "$work"
for values in minimal full; do
    "$python" - "$work/$values.yaml" "$here/rendered/$values.yaml" <<'END' || { echo "rendered/$values.yaml: render it again: chart.sh --update"; exit 1; }
import sys, yaml
new, kept = (sorted(yaml.safe_load_all(open(path, encoding="utf-8")), key=repr) for path in sys.argv[1:])
sys.exit(new != kept)
END
done
render watched >"$work/watched.yaml"
"$python" "$here/manifests.py" "$chart" "$work/watched.yaml"
[ "$(grep -c '^kind: ConfigMap' "$work/watched.yaml")" -eq 3 ] && grep -q 'alert: DepescheWorkerDown' "$work/watched.yaml" || {
    echo "dashboards or alerts are not in the chart"
    exit 1
}
refuses() { # refuses WORDS VALUES [ARGUMENT...]
    words=$1
    shift
    if render "$@" >/dev/null 2>"$work/why"; then echo "not refused: $*"; exit 1; fi
    grep -q -- "$words" "$work/why" || { echo "refused for another reason: $*"; cat "$work/why"; exit 1; }
}
refuses 'kafka.brokers is needed' minimal --set kafka.brokers=
refuses 'kafka.topics is needed' minimal --set 'kafka.topics=null'
refuses 'database.url holds a password' minimal --set 'database.url=postgresql://u:secret@db/news'
refuses 'must exceed the setting drain' minimal --set settings.drain=29000
refuses 'regular expressions' minimal --set autoscaling.enabled=true --set 'kafka.topics={^news-.*}'
refuses 'threads' minimal --set threads=0
refuses 'replica' minimal --set replica=3
echo "the chart renders what is kept, and refuses seven mistakes"
