#!/bin/sh
# SPDX-FileCopyrightText: The Amtsblick developers
# SPDX-License-Identifier: EUPL-1.2
#
# Builds what is committed twice, in two folders at two times, and compares jar, libraries and packages byte for byte: reproduce.sh [MAVEN OPTIONS]
# Takes some minutes; ends with 0 where all are the same.
set -eu
umask 022 # the jar keeps the rights of the files it is made of
root=$(cd "$(dirname "$0")/../.." && pwd)
commit=$(git -C "$root" rev-parse HEAD)
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
for copy in one the-other; do
    git -C "$root" archive --format=tar --prefix="$copy/" "$commit" | tar -x -C "$place"
    (cd "$place/$copy" && mvn -q -DskipTests "$@" package && sh docs/deploy/package.sh > package.log)
    (cd "$place/$copy/target" && sha256sum amtsblick*.jar amtsblick*.tar.gz amtsblick*.deb lib/*.jar 2> /dev/null > "$place/$copy.sums" || true)
done
if diff "$place/one.sums" "$place/the-other.sums"; then
    echo "The same, twice: $(wc -l < "$place/one.sums") files"
    grep -v lib/ "$place/one.sums"
else
    echo "NOT the same" >&2
    exit 1
fi
