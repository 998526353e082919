#!/bin/sh
# Fuzzes the Lua runtime over (script, brief) with libFuzzer, AddressSanitizer and UndefinedBehaviorSanitizer.
#   scripts/fuzz.sh SECONDS     found inputs land in .build-fuzz/, the corpus grows in Tests/Fuzz/corpus
set -eu

seconds=${1:-1200}
mkdir -p .build-fuzz Tests/Fuzz/corpus
# shellcheck disable=SC2046
clang -g -O1 -std=gnu11 -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=undefined \
  -ISources/CLuaBridge/include -ISources/CLuaBridge $(pkg-config --cflags lua5.4) \
  Sources/CLuaBridge/*.c Tests/Fuzz/script_and_brief.c -llua5.4 -lm -o .build-fuzz/script_and_brief

# Every script of the hostile corpora is a seed.
python3 - <<'P'
import os, re
for name in ("corpus", "own"):
    text = open(f"Tests/Fixtures/hostile/{name}.lua.txt", encoding="utf-8").read()
    parts = re.split(r"^-- == ([^:\n]+):.*$", text, flags=re.M)
    os.makedirs(".build-fuzz/seeds", exist_ok=True)
    for title, body in zip(parts[1::2], parts[2::2]):
        with open(f".build-fuzz/seeds/{name}-{title}", "wb") as file:
            file.write(body.encode() + b"\0seed")
P
exec .build-fuzz/script_and_brief -max_total_time="$seconds" -timeout=20 -rss_limit_mb=2048 -max_len=4096 -len_control=20 \
  -dict=Tests/Fuzz/lua.dict -artifact_prefix=.build-fuzz/ -print_final_stats=1 \
  Tests/Fuzz/corpus .build-fuzz/seeds
