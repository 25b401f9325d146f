#!/bin/sh
# format.sh SOURCE_DIR [--fix] - every C file is as clang-format 14 would write it; --fix rewrites those that are not.
set -eu
root=$1
how='--dry-run -Werror'
[ "${2:-}" != --fix ] || how=-i
. "$(dirname "$0")/common.sh"

command -v clang-format >/dev/null || { echo "skipped: clang-format is not installed"; exit 77; }
clang-format --version | grep -q 'version 14\.' || { echo "skipped: the style is that of clang-format 14"; exit 77; }
cd "$root"
c_files include lib worker tests | xargs clang-format $how
