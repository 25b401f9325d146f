#!/bin/sh
# size.sh SOURCE_DIR [MAX_FUNCTION_LINES [MAX_FILE_LINES]] - functions and files stay small enough to read.
set -eu
root=$1
function_lines=${2:-100}
file_lines=${3:-800}
. "$(dirname "$0")/common.sh"

# A function's body is what stands between "{" and "}" in column 1; .clang-format sees to that.
for file in $(c_files include lib worker tests); do
    awk -v file="${file#"$root"/}" -v most="$function_lines" -v all="$file_lines" '
        /^\{/ { start = NR; name = previous }
        /^\}/ && start { if (NR - start + 1 > most) print file ":" start ": " name ": " NR - start + 1 " lines, at most " most; start = 0 }
        /[^[:space:]]/ { previous = $0 }
        END { if (NR > all) print file ": " NR " lines, at most " all }' "$file" >>"$findings"
done
finish "$findings"
