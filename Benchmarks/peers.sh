#!/bin/sh
# Our rules beside the limit, an engine in C with the same kind of index written by hand for the workload: JSON Lines to JSON Lines,
# one worker, CPU seconds, medians of ROUNDS rounds, answers compared byte for byte. Prints tables.
#
# With KOLMIX_PEERS naming a folder with the peers (gen.py, peer_c_bitset.c), its workload and its C engine are used; else our own
# (PeerBenchmarks make, Peers/limit.c). KOLMIX_DEFAULT=0 leaves out the default pack.
set -eu

rounds=${ROUNDS:-5}
swift build -c release --static-swift-stdlib --product PeerBenchmarks >&2
ours=.build/release/PeerBenchmarks
kolmix=.build/release/kolmix
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

$ours make "$work" >&2
if [ -n "${KOLMIX_PEERS:-}" ]; then
  python3 "$KOLMIX_PEERS/gen.py" --out "$work/peers" >&2
  mv "$work/peers/briefs.jsonl" "$work/briefs.jsonl"
  mv "$work"/peers/rules/R*.json "$work/"
  cc -O2 -o "$work/limit" "$KOLMIX_PEERS/peer_c_bitset.c" -lcjson -lm
  limit() { "$work/limit" "$work/$2" "$work/limit.out" "$work/limit.stats" "$3" "$work/R$1.json"; }
else
  cc -O2 -o "$work/limit" Benchmarks/Peers/limit.c -lm
  limit() { "$work/limit" "$work/R$1.txt" "$work/$2" "$work/limit.out" "$work/limit.stats" "$3"; }
fi
kolmix() { "$ours" "$work/R$1.json" "$work/$2" "$work/ours.out" "$work/ours.stats" "$3"; }

# Ten times the briefs, so that a run is long enough to measure.
i=0
while [ $i -lt 10 ]; do cat "$work/briefs.jsonl"; i=$((i + 1)); done > "$work/many.jsonl"

value() { sed "s/.*\"$2\":\([0-9.e+-]*\).*/\1/" "$1"; }
median() { sort -g | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

echo "## Rules beside the limit in C, briefs per CPU second (medians of $rounds rounds)"
echo
echo "| rules | limit | kolmix | ratio | limit, evaluation only | kolmix | ratio | load, ms |"
echo "|--:|--:|--:|--:|--:|--:|--:|--:|"
for size in 20 200 2000 10000; do
  limit $size briefs.jsonl e2e
  kolmix $size briefs.jsonl e2e
  if ! cmp -s "$work/limit.out" "$work/ours.out"; then
    echo "answers differ at $size rules" >&2
    exit 1
  fi
  round=0
  while [ $round -lt "$rounds" ]; do
    for mode in e2e eval; do
      limit $size many.jsonl $mode
      kolmix $size many.jsonl $mode
      for engine in limit ours; do
        echo "$(value "$work/$engine.stats" briefs) $(value "$work/$engine.stats" ${mode}_s)" | awk '{ print $1 / $2 }' >> "$work/$size.$mode.$engine"
      done
      value "$work/ours.stats" load_s >> "$work/$size.load"
    done
    round=$((round + 1))
  done
  for mode in e2e eval; do
    for engine in limit ours; do median < "$work/$size.$mode.$engine"; done
  done | tr '\n' ' ' > "$work/row"
  median < "$work/$size.load" >> "$work/row"
  awk -v size=$size 'function k(x) { return sprintf(x >= 1e6 ? "%.2fM" : "%.0fk", x >= 1e6 ? x / 1e6 : x / 1e3) }
    { printf "| %d | %s | %s | %.2f | %s | %s | %.2f | %.0f |\n", size, k($1), k($2), $2 / $1, k($3), k($4), $4 / $3, $5 * 1000 }' "$work/row"
done
echo

[ "${KOLMIX_DEFAULT:-1}" = 1 ] || exit 0
[ -x $kolmix ] || swift build -c release --static-swift-stdlib --product kolmix >&2
count=$(wc -l < "$work/pack.jsonl")
echo "## The whole of kolmix, default pack, $count plain briefs, one worker"
echo
echo "| detail | briefs per CPU second | bytes per answer |"
echo "|---|--:|--:|"
for detail in full lean; do
  head -n 1 "$work/pack.jsonl" > "$work/one.jsonl"
  for input in one pack; do
    # What loading the pack costs is taken off.
    ( $kolmix batch "$work/$input.jsonl" -o "$work/$detail.out" --force --jobs 1 --detail $detail 2> /dev/null; times ) | tail -n 1 > "$work/$input.times"
  done
  cat "$work/one.times" "$work/pack.times" | tr 'ms' '  ' | awk -v n="$count" -v d=$detail -v b="$(wc -c < "$work/$detail.out")" '
    { s[NR] = $1 * 60 + $2 + $3 * 60 + $4 } END { printf "| %s | %.0f | %.0f |\n", d, (n - 1) / (s[2] - s[1]), b / n }'
done
