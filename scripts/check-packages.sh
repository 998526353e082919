#!/bin/sh
# Fails when a C or C++ header the sources include comes from a Debian package the Makefile's set-up does not name.
set -eu

named=$(sed -n 's/^APT_PACKAGES := //p' Makefile)
# What a Swift tool-chain on Debian brings along.
base="libc6-dev linux-libc-dev libcrypt-dev libstdc++ libgcc gcc g++ clang"

used=$(
  for file in Sources/C*/*.h Sources/C*/include/*.h Sources/C*/*.c Sources/C*/*.cpp; do
    [ -f "$file" ] || continue
    case $file in *.cpp) language=c++ ;; *) language=c ;; esac
    clang -M -x $language $([ $language = c++ ] && echo -std=c++17) \
      $(for d in Sources/C*/include; do printf -- '-I%s ' "$d"; done) \
      $(pkg-config --cflags lua5.4 2>/dev/null) "$file" 2>/dev/null || true
  done | tr ' \\' '\n\n' | grep '^/usr/include/' | sort -u
)
[ -n "$used" ] || { echo "check-packages: no system headers found; the check itself is broken" >&2; exit 1; }

status=0
for package in $(echo "$used" | xargs dpkg -S 2>/dev/null | sed 's/:.*//' | sort -u); do
  known=no
  for name in $named $base; do
    case $package in "$name" | "$name"-* | "$name"[0-9]*) known=yes ;; esac
  done
  if [ $known = no ]; then
    echo "check-packages: headers of $package are used, but APT_PACKAGES in the Makefile does not name it" >&2
    status=1
  fi
done
exit $status
