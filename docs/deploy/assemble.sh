#!/bin/sh
# SPDX-FileCopyrightText: The Amtsblick developers
# SPDX-License-Identifier: EUPL-1.2
#
# Puts what a server needs into one folder: assemble.sh TARGET   (after mvn package; JAVA_HOME may name a JDK 25)
#   TARGET/amtsblick.jar, lib/    the program
#   TARGET/java/                  a Java with the modules it uses and no more
#   TARGET/native/                SQLite's native library, so that /tmp may be mounted noexec
#   TARGET/bin/amtsblick          starts it with all that
#   TARGET/docs/, README.md, …    how it is run
#   TARGET/amtsblick.aot          what Java remembers of a trial start, so that it starts nearly twice as fast; left out with AOT=no
#   TARGET/amtsblick.cdx.json     what it is made of (CycloneDX, BSI TR-03183-2), after mvn package -Psbom
set -eu
target=$1
root=$(cd "$(dirname "$0")/../.." && pwd)
# The first JDK that is new enough: in JAVA_HOME, on the path, where distributions put them.
bin=
for jlink in "${JAVA_HOME:-}/bin/jlink" "$(command -v jlink || true)" /usr/lib/jvm/*/bin/jlink; do
    version=$("$jlink" --version 2>/dev/null) || continue
    [ "${version%%[!0-9]*}" -ge 25 ] && bin=${jlink%jlink} && break
done
[ -n "$bin" ] || { echo "No JDK 25 was found in JAVA_HOME, on the path or in /usr/lib/jvm; name one in JAVA_HOME." >&2; exit 1; }
[ -f "$root/target/amtsblick.jar" ] || { echo "There is no $root/target/amtsblick.jar yet: mvn -q package -DskipTests" >&2; exit 1; }
# What jdeps finds, and what is only asked for by name: German names of months, HTTP/2 with TLS, zip files, the demo's server; java.security.jgss is PostgreSQL's driver's.
modules=java.base,java.compiler,java.desktop,java.instrument,java.logging,java.management,java.naming,java.net.http,java.sql,java.xml
modules=$modules,jdk.httpserver,jdk.localedata,jdk.management,jdk.unsupported,jdk.zipfs,jdk.crypto.ec,java.security.jgss
mkdir -p "$target/bin" "$target/native"
cp "$root/target/amtsblick.jar" "$target/"
rm -rf "$target/lib" "$target/java" "$target/docs" "$target/amtsblick.aot"
cp -R "$root/target/lib" "$root/docs" "$target/"
cp "$root/README.md" "$root/CHANGELOG.md" "$root/SECURITY.md" "$root/DECISIONS.md" "$root/LICENSE" "$root/NOTICE" "$root/publiccode.yml" "$target/"
"${bin}jlink" --add-modules "$modules" --include-locales=de,en --strip-debug --no-header-files --no-man-pages --compress zip-6 \
    --output "$target/java"
machine=$(uname -m)
(cd "$target/native" && "${bin}jar" xf "$(ls "$target"/lib/sqlite-jdbc-*.jar)" "org/sqlite/native/Linux/$machine/libsqlitejdbc.so" &&
    mv "org/sqlite/native/Linux/$machine/libsqlitejdbc.so" . && rm -rf org)
cat > "$target/bin/amtsblick" <<'START'
#!/bin/sh
here=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
set -- -Dorg.sqlite.lib.path="$here/native" -Dorg.sqlite.lib.name=libsqlitejdbc.so -jar "$here/amtsblick.jar" "$@"
[ -f "$here/amtsblick.aot" ] && set -- -XX:AOTCache="$here/amtsblick.aot" -Xlog:aot=off -Xlog:cds=off "$@"
exec "$here/java/bin/java" "$@"
START
chmod 755 "$target/bin/amtsblick"
if [ -f "$root/target/bom.json" ]; then
    "${bin}java" -cp "$target/lib/*" "$root/docs/deploy/Sbom.java" "$root/target/bom.json" "$target"
fi
[ "${AOT:-yes}" = no ] || "$target/bin/amtsblick" aot-cache
