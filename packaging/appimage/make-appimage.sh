#!/usr/bin/env bash
# Wrap dist/forfait-desktop into an AppImage, after `make package`:
#   RUNTIME=runtime-x86_64 bash packaging/appimage/make-appimage.sh
# RUNTIME is the file that the AppImage project calls « type 2 runtime »: it mounts what follows it and starts it. It is
# not kept here. `mksquashfs` is Debian's squashfs-tools. The same folder, the same runtime and the same mksquashfs give
# the same bytes. Build on the oldest system to be supported.
set -euo pipefail
cd "$(dirname "$0")/../.."
: "${RUNTIME:?donnez le fichier du moteur AppImage (type 2 runtime)}"
version=$(cat build/package/version)
moment=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
unset SOURCE_DATE_EPOCH # mksquashfs refuses it beside its own options
root=build/package/AppDir
image="dist/forfait-desktop-$version-x86_64.AppImage"
rm -rf "$root" "$image"
mkdir -p "$root/usr/lib" "$root/usr/share/metainfo"
cp -a dist/forfait-desktop "$root/usr/lib/forfait-desktop"
cp packaging/linux/forfait-desktop.desktop packaging/linux/forfait-desktop.svg "$root/"
cp packaging/linux/forfait-desktop.metainfo.xml "$root/usr/share/metainfo/"
ln -s forfait-desktop.svg "$root/.DirIcon"
printf '#!/bin/sh\nexec "$(dirname "$(readlink -f "$0")")/usr/lib/forfait-desktop/forfait-desktop" "$@"\n' > "$root/AppRun"
chmod -R u=rwX,go=rX "$root"
chmod 755 "$root/AppRun"
mksquashfs "$root" "$image.squashfs" -quiet -no-progress -noappend -root-owned -comp zstd -mkfs-time "$moment" -all-time "$moment"
cat "$RUNTIME" "$image.squashfs" > "$image"
chmod 755 "$image"
rm "$image.squashfs"
echo "$image"
