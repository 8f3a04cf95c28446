#!/bin/sh
# Tells the desktop that entries, file types and icons changed; desktops without the tools look
# for themselves.
for tool in "update-desktop-database applications" "update-mime-database mime" \
    "gtk-update-icon-cache -q -t icons/hicolor"; do
    folder="$1/${tool##* }"
    if [ -d "$folder" ] && command -v "${tool%% *}" >/dev/null 2>&1; then
        ${tool% *} "$folder" >/dev/null 2>&1 || true
    fi
done
