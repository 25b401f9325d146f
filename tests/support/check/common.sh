# common.sh - what the checks share. Each runs as: NAME.sh SOURCE_DIR [...]; it prints every finding and exits 1 on any.

# Print the C files below the given folders of $root, sorted.
c_files() {
    for folder in "$@"; do
        [ -d "$root/$folder" ] && find "$root/$folder" -name '*.[ch]' -print
    done | LC_ALL=C sort
}

# The program text of a C file: comments and the insides of string and character literals blanked, lines kept.
strip_c() {
    awk '
    {
        out = ""; n = length($0); i = 1
        while (i <= n) {
            c = substr($0, i, 1); two = substr($0, i, 2)
            if (block) {
                if (two == "*/") { block = 0; i += 2 } else { i++ }
            } else if (two == "/*") { block = 1; i += 2
            } else if (two == "//") { break
            } else if (c == "\"" || c == "\047") {
                quote = c; out = out c; i++
                while (i <= n && substr($0, i, 1) != quote) { i += (substr($0, i, 1) == "\\") ? 2 : 1 }
                out = out quote; i++
            } else { out = out c; i++ }
        }
        print out
    }' "$1"
}

# Exit 0 when the file of findings is empty; print it and exit 1 otherwise.
finish() {
    if [ -s "$1" ]; then
        cat "$1"
        exit 1
    fi
    exit 0
}

findings=$(mktemp)
trap 'rm -f "$findings"' EXIT
