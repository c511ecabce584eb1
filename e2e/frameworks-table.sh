#!/bin/sh
# Prints what the tests of frameworks have measured, as the table in docs/frameworks.md.
set -eu
cd "$(dirname "$0")/target/frameworks/facts"

# row FILE: a row of the table; what was not measured is "-".
row() {
  awk -F = '
    { value[$1] = $2 }
    function of(name) { return name in value ? value[name] : "-" }
    END { printf "| %s | %s | %s | %s | %s |\n", of("title"), of("image"), of("healthy"), of("memory"), of("changed") }
  ' "$1"
}

echo '| application | image | healthy after | memory after load | one class changes |'
echo '|---|---|---|---|---|'
for file in *.properties; do row "$file"; done
