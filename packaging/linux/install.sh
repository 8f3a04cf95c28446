#!/bin/sh
# Installs Banhchi for one person, without an administrator: started by the .run file, in the
# folder it unpacked. The contact lists of earlier versions are elsewhere and stay as they are.
set -eu
if [ "$(uname -m)" != x86_64 ]; then
    echo "This Banhchi is for 64-bit Intel and AMD computers (x86_64)." >&2
    exit 1
fi
share="${XDG_DATA_HOME:-$HOME/.local/share}"
program="$HOME/.local/opt/banhchi"
commands="$HOME/.local/bin"
old="$program.old"
new="$program.new"

refuse() {
    echo "$1" >&2
    rm -rf "$new"
    exit 1
}

for process in /proc/[0-9]*; do
    if [ "$(readlink "$process/exe" 2>/dev/null)" = "$program/banhchi" ]; then
        refuse "Banhchi is open. Close it, then install again; the installed version stays."
    fi
done

rm -rf "$new" "$old"
mkdir -p "$(dirname "$program")" "$commands" "$share" 2>/dev/null && cp -R program "$new" 2>/dev/null ||
    refuse "There is no room in $HOME, or nothing may be written there. Nothing was installed."
"$new/banhchi" --version >/dev/null 2>&1 ||
    refuse "Banhchi does not start on this system; it needs a Linux with glibc @GLIBC@ or later. Nothing was installed."

[ -e "$program" ] && mv "$program" "$old"
mv "$new" "$program"
rm -rf "$old"
cp -R share/. "$share/"
ln -sf "$program/banhchi" "$commands/banhchi"
# desktop files know no variables, and spaces in a path want quotes
entry="$share/applications/banhchi.desktop"
sed "s|@PROGRAM@|\"$program/banhchi\"|" share/applications/banhchi.desktop > "$entry"
sh "$program/refresh-menus.sh" "$share"
echo "Banhchi is installed: find it in the menu, or start $commands/banhchi"
echo "To remove it: sh \"$program/uninstall.sh\""
