#!/bin/sh
# Train the models of the name tagger: lib/packs/de/names.dpm and lib/packs/en/names.dpm.
#
# usage: train.sh DATA SITE_PACKAGES DEPESCHE [de|en]
#
# DATA holds the corpora that de.md and en.md name, under de/ and en/. SITE_PACKAGES is a Python directory with the
# packages of words.py. DEPESCHE is a release build of the program. A run takes some minutes on one core and prints the
# scores of the held-back sentences.
set -eu

if [ $# -lt 3 ]; then
    sed -n '2,8s/^# \{0,1\}//p' "$0"
    exit 2
fi
data=$1 site=$2 depesche=$3 only=${4:-}
here=$(cd "$(dirname "$0")" && pwd)
packs=$here/../packs
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

germeval=$data/de/germeval14-test.tsv:token=1:tag=2
germeval_dev=$data/de/germeval14-dev-first1200.tsv:token=1:tag=2
mobie="map=organization-company>ORG,organization>ORG,location-city>LOC,location-street>LOC,location-stop>LOC"
mobie="$mobie,location>LOC,location-route>NONE,person>PER"
uner=$data/en/uner-ewt-dev.iob2:token=1:tag=2
wikigold=$data/en/wikigold.conll.txt

# train LANG OPTIONS...: the words, then the model, which takes its place only when the whole run succeeds.
train() {
    lang=$1
    shift
    python3 "$here/words.py" "$site" "$lang" "$work/words.tsv"
    "$depesche" train --lang "$lang" --packs "$packs" --words "$work/words.tsv" --out "$work/names.dpm" "$@"
    mv "$work/names.dpm" "$packs/$lang/names.dpm"
}

if [ "$only" != en ]; then
    train de --data "$germeval" --data "$germeval_dev:to=200" \
        --data "$data/de/mobie-train.conll:domain=1:weight=0.3:$mobie" \
        --data "$wikigold:domain=2:weight=0.5" --data "$uner:domain=2:weight=0.5" \
        --held "$germeval_dev:from=200"
fi
if [ "$only" != de ]; then
    train en --data "$uner:to=1600" --data "$wikigold:domain=1:weight=0.7" \
        --data "$data/en/wnut17train.conll:domain=2:weight=0.3" --data "$data/en/btc-f.conll:domain=2:weight=0.3" \
        --data "$data/en/btc-h.conll:domain=2:weight=0.3" --data "$data/en/btc-g.conll:domain=2:weight=0.3" \
        --data "$germeval:domain=3:weight=0.5" --held "$uner:from=1600"
fi
