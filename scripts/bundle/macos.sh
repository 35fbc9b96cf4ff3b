#!/bin/sh
# The macOS program and its disk image: sh scripts/bundle/macos.sh
# Not run here: written by the manuals, to be tried on macOS after `make install`.
# IDENTITY names a "Developer ID Application" certificate; without one the program is signed for
# this computer alone. PROFILE names credentials kept by `xcrun notarytool store-credentials`.
set -eu
cd "$(dirname "$0")/../.."
version=$(.venv/bin/python -c 'from retinaview import __version__; print(__version__)')
image=dist/retinaview-$version.dmg

.venv/bin/pyinstaller --noconfirm --log-level WARN retinaview.spec
app=dist/RetinaView.app
mkdir -p "$app/Contents/Resources/licences"
cp -R dist/retinaview/licences/. "$app/Contents/Resources/licences"
cp dist/retinaview/sbom.cdx.json "$app/Contents/Resources"
codesign --force --deep --options runtime --timestamp --sign "${IDENTITY:--}" "$app"
QT_QPA_PLATFORM=offscreen "$app/Contents/MacOS/retinaview" --smoke-test

rm -f "$image"
staging=$(mktemp -d)
cp -R "$app" "$staging"
ln -s /Applications "$staging/Applications"
hdiutil create -volname RetinaView -srcfolder "$staging" -format UDZO "$image"
rm -rf "$staging"
if [ -n "${PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$PROFILE" --wait
    xcrun stapler staple "$image"
fi
echo "$image"
