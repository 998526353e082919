#!/bin/sh
# Installs the Debian packages named as arguments that are not there yet: as root, else through sudo.
set -eu

if ! command -v swift >/dev/null 2>&1; then
  echo "kolmix: Swift 6.1 or newer is needed; see https://www.swift.org/install/linux/" >&2
  exit 1
fi

missing=""
for package in "$@"; do
  state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
  [ "$state" = installed ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if ! command -v apt-get >/dev/null 2>&1; then
  echo "kolmix: these packages are missing, and this is not a Debian system:$missing" >&2
  exit 1
fi
if [ "$(id -u)" = 0 ]; then
  run=""
elif command -v sudo >/dev/null 2>&1 && sudo -v; then
  run="sudo"
else
  echo "kolmix: these packages are missing:$missing" >&2
  echo "kolmix: run as root, or have somebody run: apt-get install$missing" >&2
  exit 1
fi
echo "kolmix: installing$missing" >&2
$run apt-get update -qq
# shellcheck disable=SC2086
DEBIAN_FRONTEND=noninteractive $run apt-get install -y -qq --no-install-recommends $missing >&2
