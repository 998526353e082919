#!/bin/sh
# What a rule whose condition is a Lua function costs, against the same functions in plain lua5.4, every function another one:
#     functions.sh FEW.json MANY.json BRIEFS.jsonl
# FEW and MANY are rule sets of the peers' workload, such as R20.json and R200.json. What one more function costs kolmix is the
# difference between both packs, so that reading, planning and writing, which plain Lua does not do, fall out.
set -eu

kolmix=.build/release/kolmix
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
head -n 5000 "$3" > "$work/briefs.jsonl"
here=$(dirname "$0")

seconds() { # user + system time of a batch over a pack
  /usr/bin/time -f '%U %S' -o "$work/time" "$kolmix" batch "$1/briefs.jsonl" -o "$work/out" --force --jobs 1 --detail lean \
    --rules "$1" 2> /dev/null || true
  tail -n 1 "$work/time" | awk '{ print $1 + $2 }'
}

for size in few many; do
  rules=$1
  [ $size = few ] || rules=$2
  python3 "$here/pack.py" "$rules" "$work/$size" --functions "$work/briefs.jsonl" > /dev/null
  grep -c '^rule ' "$work/$size/rules.lua" > "$work/$size.count"
done
round=0
while [ $round -lt 5 ]; do
  echo "$(seconds "$work/few") $(seconds "$work/many")" >> "$work/times"
  lua5.4 "$here/functions.lua" "$work/many" >> "$work/plain"
  lua5.4 "$here/functions.lua" "$work/many" 20000 >> "$work/cold"
  round=$((round + 1))
done
few=$(cut -d ' ' -f 1 "$work/times" | sort -n | head -n 1)
many=$(cut -d ' ' -f 2 "$work/times" | sort -n | head -n 1)
plain=$(cut -d ' ' -f 1 "$work/plain" | sort -n | head -n 1)
cold=$(cut -d ' ' -f 1 "$work/cold" | sort -n | head -n 1)
echo "$few $many $plain $cold $(cat "$work/few.count") $(cat "$work/many.count")" | awk '{
  ours = ($2 - $1) / 5000 / ($6 - $5) * 1e9
  printf "| one more function condition, ns | kolmix | plain lua5.4, nothing else | ratio | plain lua5.4, other work between briefs | ratio |\n"
  printf "|---|--:|--:|--:|--:|--:|\n| %d rules against %d | %.0f | %.0f | %.2f | %.0f | %.2f |\n", $6, $5, ours, $3, ours / $3, $4, ours / $4 }'
