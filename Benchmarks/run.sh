#!/bin/sh
# Measures the Lua runtime against plain lua5.4 and the batch over the year of examples, release build; prints a table.
set -eu

swift build -c release --static-swift-stdlib --product kolmix >&2
swift build -c release --product RuntimeBenchmarks >&2
kolmix=.build/release/kolmix
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

.build/release/RuntimeBenchmarks > "$work/ours"
lua5.4 Benchmarks/Runtime/plain.lua > "$work/plain" 2>/dev/null || : > "$work/plain"
echo "## Lua runtime, ns per operation (fastest of forty rounds)"
echo
echo "| what | kolmix | plain lua5.4 | ratio |"
echo "|---|---|---|---|"
while read -r name ours; do
  plain=$(awk -v n="$name" '$1 == n { print $2 }' "$work/plain")
  echo "$name $ours ${plain:--}" | awk '{ printf "| %s | %s | %s | %s |\n", $1, $2, $3, ($3 == "-" ? "-" : sprintf("%.1f", $2 / $3)) }'
done < "$work/ours"
echo

i=0
while [ $i -lt 100 ]; do cat examples/year.jsonl; i=$((i + 1)); done > "$work/briefs.jsonl"
count=$(wc -l < "$work/briefs.jsonl")
echo "## Batch, $count briefs of examples/year.jsonl with the default pack, full answers"
echo
echo "| workers | seconds | briefs/s |"
echo "|---|---|---|"
for jobs in 1 2; do
  start=$(date +%s.%N)
  $kolmix batch "$work/briefs.jsonl" -o "$work/out.jsonl" --force --jobs $jobs 2> /dev/null
  end=$(date +%s.%N)
  echo "$start $end $count $jobs" | awk '{ s = $2 - $1; printf "| %d | %.2f | %.0f |\n", $4, s, $3 / s }'
done
