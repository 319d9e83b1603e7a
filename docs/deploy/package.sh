#!/bin/sh
# SPDX-FileCopyrightText: The Amtsblick developers
# SPDX-License-Identifier: EUPL-1.2
#
# Makes what others install: package.sh   (after mvn package; where there is dpkg-deb, a Debian package, too)
#   target/amtsblick-VERSION-linux-MACHINE.tar.gz    to be unpacked at /
#   target/amtsblick_VERSION_ARCHITECTURE.deb
# Both have the usual places:
#   /usr/lib/amtsblick              the program with its Java: not in /usr/share, as it is made for one kind of machine
#   /usr/bin/amtsblick              starts it
#   /etc/amtsblick                  settings
#   /usr/lib/systemd/system         the unit; it brings a user of its own (DynamicUser), and /var/lib/amtsblick
#   /usr/share/doc/amtsblick        how it is run
# From the same sources by the same JDK they are the same, byte for byte.
set -eu
umask 022
export LC_ALL=C
root=$(cd "$(dirname "$0")/../.." && pwd)
deploy=$root/docs/deploy
made=$(sed -n 's:.*<project.build.outputTimestamp>\(.*\)</.*:\1:p' "$root/pom.xml")
export SOURCE_DATE_EPOCH="${SOURCE_DATE_EPOCH:-$(date -u -d "$made" +%s)}"
tree=$(mktemp -d)
trap 'rm -rf "$tree" "$tree.files" "$tree.tar"' EXIT
chmod 755 "$tree"

AOT=no sh "$deploy/assemble.sh" "$tree/usr/lib/amtsblick"
version=$("$tree/usr/lib/amtsblick/bin/amtsblick" --version)
version=${version##* }
[ -n "$version" ] || exit 1
mkdir -p "$tree/usr/bin" "$tree/etc/amtsblick" "$tree/usr/lib/systemd/system" "$tree/usr/share/doc/amtsblick"
ln -s ../lib/amtsblick/bin/amtsblick "$tree/usr/bin/amtsblick"
cp "$root/config/amtsblick.yaml" "$root/config/sources.yaml" "$tree/etc/amtsblick/"
echo "# AMTSBLICK_… variables and secrets, a line NAME=value each" > "$tree/etc/amtsblick/environment"
chmod 600 "$tree/etc/amtsblick/environment"
sed 's:/opt/amtsblick/docs:/usr/share/doc/amtsblick/docs:; s:/opt/amtsblick:/usr/lib/amtsblick:g' \
    "$deploy/amtsblick.service" > "$tree/usr/lib/systemd/system/amtsblick.service"
(cd "$tree/usr/lib/amtsblick" && mv docs ./*.md LICENSE NOTICE publiccode.yml ../../share/doc/amtsblick/)
cp -R "$root/config" "$tree/usr/share/doc/amtsblick/"
chmod -R u=rwX,go=rX "$tree/usr"
find "$tree" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +

# Files alone: /usr and /etc of the machine are not ours to change.
tarball=$root/target/amtsblick-$version-linux-$(uname -m).tar.gz
(cd "$tree" && find . ! -type d | sort > "$tree.files")
tar -C "$tree" --no-recursion -T "$tree.files" --format=gnu --owner=0 --group=0 --numeric-owner -cf "$tree.tar" # no pipe: it would hide a failure
gzip -n < "$tree.tar" > "$tarball"
rm "$tree.files" "$tree.tar"
echo "$tarball"

command -v dpkg-deb > /dev/null || exit 0
architecture=$(dpkg --print-architecture)
mkdir "$tree/DEBIAN"
cat > "$tree/DEBIAN/control" <<CONTROL
Package: amtsblick
Version: $version
Architecture: $architecture
Maintainer: ${MAINTAINER:-The Amtsblick developers <amtsblick@example.org>}
Section: web
Priority: optional
Depends: libc6, zlib1g
Description: news of German e-government, to read, to search, to subscribe
 Visits newsrooms and feeds, says of each item which region, level, kind and
 topic it is about, and why, and serves pages, feeds and an API.
CONTROL
(cd "$tree" && find etc -type f | sed 's:^:/:' | sort) > "$tree/DEBIAN/conffiles"
cat > "$tree/DEBIAN/postinst" <<'DONE'
#!/bin/sh
set -e
case "$1" in configure | abort-upgrade | abort-remove | abort-deconfigure) ;; *) exit 0 ;; esac
/usr/bin/amtsblick aot-cache > /dev/null || echo "amtsblick: it will start more slowly, for the AOT cache could not be made" >&2
[ -d /run/systemd/system ] || exit 0
systemctl daemon-reload
if [ -e /run/amtsblick.ran ] || systemctl --quiet is-enabled amtsblick; then systemctl start amtsblick; fi
rm -f /run/amtsblick.ran
DONE
cat > "$tree/DEBIAN/prerm" <<'GOING'
#!/bin/sh
set -e
# Java reads from the files it was started with: nothing is replaced beside a running one.
if [ -d /run/systemd/system ]; then
    if systemctl --quiet is-active amtsblick; then touch /run/amtsblick.ran; fi # what runs goes on after an upgrade, or one that failed
    systemctl stop amtsblick
    if [ "$1" = remove ]; then systemctl --quiet disable amtsblick; fi
fi
rm -f /usr/lib/amtsblick/amtsblick.aot
GOING
cat > "$tree/DEBIAN/postrm" <<'GONE'
#!/bin/sh
set -e
[ "$1" = remove ] || [ "$1" = purge ] || exit 0
rm -f /run/amtsblick.ran
[ ! -d /run/systemd/system ] || systemctl daemon-reload
GONE
chmod 755 "$tree/DEBIAN/postinst" "$tree/DEBIAN/prerm" "$tree/DEBIAN/postrm"
find "$tree" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
dpkg-deb --root-owner-group -Zgzip --build "$tree" "$root/target/amtsblick_${version}_$architecture.deb"
