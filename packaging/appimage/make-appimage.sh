#!/usr/bin/env bash
# Wrap dist/forfait-desktop into an AppImage, with appimagetool on PATH. Never run by its authors so far: the tool was not
# to be had. Build on the oldest system to be supported, after `make package`.
set -euo pipefail
cd "$(dirname "$0")/../.."
version=$(cat build/package/version)
root=build/package/AppDir
rm -rf "$root"
mkdir -p "$root/usr/lib" "$root/usr/share/metainfo"
cp -a dist/forfait-desktop "$root/usr/lib/forfait-desktop"
cp packaging/linux/forfait-desktop.desktop packaging/linux/forfait-desktop.svg "$root/"
cp packaging/linux/forfait-desktop.metainfo.xml "$root/usr/share/metainfo/"
printf '#!/bin/sh\nexec "$(dirname "$(readlink -f "$0")")/usr/lib/forfait-desktop/forfait-desktop" "$@"\n' > "$root/AppRun"
chmod +x "$root/AppRun"
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)} \
  appimagetool "$root" "dist/forfait-desktop-$version-x86_64.AppImage"
