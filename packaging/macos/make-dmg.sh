#!/usr/bin/env bash
# Wrap dist/Forfait Desktop.app into a .dmg; sign and notarise it where the identities are given. Never run by its authors so far.
#   SIGN_IDENTITY="Developer ID Application: …" NOTARY_PROFILE=… bash packaging/macos/make-dmg.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
version=$(cat build/package/version)
app="dist/Forfait Desktop.app"
image="dist/forfait-desktop-$version-macos.dmg"
if [ -n "${SIGN_IDENTITY:-}" ]; then
  codesign --force --deep --options runtime --timestamp --sign "$SIGN_IDENTITY" "$app"
  codesign --verify --deep --strict "$app"
fi
stage=$(mktemp -d)
cp -R "$app" "$stage/"
ln -s /Applications "$stage/Applications"
cp LICENSE "$stage/Licence.txt"
rm -f "$image"
hdiutil create -volname "Forfait Desktop" -srcfolder "$stage" -fs HFS+ -format UDZO "$image"
rm -rf "$stage"
if [ -n "${SIGN_IDENTITY:-}" ]; then
  codesign --timestamp --sign "$SIGN_IDENTITY" "$image"
fi
if [ -n "${NOTARY_PROFILE:-}" ]; then
  xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
  xcrun stapler staple "$image"
fi
