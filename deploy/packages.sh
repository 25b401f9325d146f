# packages.sh - install Debian packages that are missing. Sourced by deploy/quickstart and tests/run.

# need_packages REASON PACKAGE...: install those of the packages that are not there. As root, or with sudo.
need_packages() {
    reason=$1
    shift
    missing=
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    echo "Installing, $reason:$missing"
    as_root=
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || {
            echo "These Debian packages are missing:$missing. Install them, or run this as root or where sudo is." >&2
            return 1
        }
        as_root=sudo
    fi
    log=$(mktemp)
    if $as_root apt-get update >"$log" 2>&1 &&
        $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $missing >>"$log" 2>&1; then
        rm -f "$log"
        return 0
    fi
    tail -n 20 "$log" >&2
    echo "apt-get could not install:$missing (log: $log)" >&2
    return 1
}

build_packages='build-essential cmake ninja-build pkg-config librdkafka-dev libjansson-dev libpcre2-dev libpq-dev libutf8proc-dev libxml2-dev'
broker_packages='default-jre-headless maven kcat'
database_packages='postgresql postgresql-client'
test_packages='libcmocka-dev clang clang-format clang-tidy valgrind python3 python3-yaml python3-jsonschema openssl'
