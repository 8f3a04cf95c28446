#!/bin/sh
# Removes what install.sh put there, and nothing else: contact lists and their backups stay.
set -eu
share="${XDG_DATA_HOME:-$HOME/.local/share}"
program="$HOME/.local/opt/banhchi"
for process in /proc/[0-9]*; do
    if [ "$(readlink "$process/exe" 2>/dev/null)" = "$program/banhchi" ]; then
        echo "Banhchi is open. Close it, then remove it." >&2
        exit 1
    fi
done
cp "$program/refresh-menus.sh" "$program/../.banhchi-refresh.sh"
while read -r file; do
    rm -f "$share/$file"
done < "$program/share-files.txt"
rm -f "$HOME/.local/bin/banhchi"
rm -rf "$program"
sh "$HOME/.local/opt/.banhchi-refresh.sh" "$share"
rm -f "$HOME/.local/opt/.banhchi-refresh.sh"
# folders that are empty now were made for it; the others stay
for folder in applications mime/packages mime icons; do
    find "$share/$folder" -depth -type d -empty -delete 2>/dev/null || true
done
rmdir "$HOME/.local/opt" "$HOME/.local/bin" 2>/dev/null || true
echo "Banhchi is removed. Your contact lists stay where they are."
