#!/bin/sh
# SPDX-FileCopyrightText: The Amtsblick developers
# SPDX-License-Identifier: EUPL-1.2
#
# Puts what a server needs into one folder: assemble.sh TARGET   (after mvn package; JAVA_HOME names a JDK 25)
#   TARGET/amtsblick.jar, lib/    the program
#   TARGET/java/                  a Java with the modules it uses and no more
#   TARGET/native/                SQLite's native library, so that /tmp may be mounted noexec
#   TARGET/bin/amtsblick          starts it with all that
#   TARGET/amtsblick.cdx.json     what it is made of (CycloneDX, BSI TR-03183-2), after mvn package -Psbom
set -eu
target=$1
root=$(cd "$(dirname "$0")/../.." && pwd)
bin=${JAVA_HOME:+$JAVA_HOME/bin/}
# What jdeps finds, and what is only asked for by name: German names of months, HTTP/2 with TLS, zip files, the demo's server; java.security.jgss is PostgreSQL's driver's.
modules=java.base,java.compiler,java.desktop,java.instrument,java.logging,java.management,java.naming,java.net.http,java.sql,java.xml
modules=$modules,jdk.httpserver,jdk.localedata,jdk.management,jdk.unsupported,jdk.zipfs,jdk.crypto.ec,java.security.jgss
mkdir -p "$target/bin" "$target/native"
cp "$root/target/amtsblick.jar" "$target/"
cp -R "$root/target/lib" "$target/"
rm -rf "$target/java"
"${bin}jlink" --add-modules "$modules" --include-locales=de,en --strip-debug --no-header-files --no-man-pages --compress zip-6 \
    --output "$target/java"
machine=$(uname -m)
(cd "$target/native" && "${bin}jar" xf "$(ls "$target"/lib/sqlite-jdbc-*.jar)" "org/sqlite/native/Linux/$machine/libsqlitejdbc.so" &&
    mv "org/sqlite/native/Linux/$machine/libsqlitejdbc.so" . && rm -rf org)
cat > "$target/bin/amtsblick" <<'START'
#!/bin/sh
here=$(cd "$(dirname "$0")/.." && pwd)
exec "$here/java/bin/java" --enable-native-access=ALL-UNNAMED -Dorg.sqlite.lib.path="$here/native" \
    -Dorg.sqlite.lib.name=libsqlitejdbc.so -jar "$here/amtsblick.jar" "$@"
START
chmod 755 "$target/bin/amtsblick"
if [ -f "$root/target/bom.json" ]; then
    "${bin}java" -cp "$target/lib/*" "$root/docs/deploy/Sbom.java" "$root/target/bom.json" "$target"
fi
