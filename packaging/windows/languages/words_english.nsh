; Banhchi's own sentences in setup and removal; words_khmer.nsh has the same names.

!insertmacro LANGFILE_EXT English

${LangFileString} RUNNING "Banhchi is open. Close it, then click Retry.$\r$\n$\r$\nYour list is not touched by this setup."
${LangFileString} OLD_WINDOWS "Banhchi needs Windows 10 or later."
${LangFileString} NO_SPACE "There is not enough space on the disk: Banhchi needs $R1 MB, and $R0 MB are free. Nothing was changed."
${LangFileString} NOT_WRITTEN "Setup could not write to this folder:$\r$\n$\r$\n$INSTDIR$\r$\n$\r$\nThe disk may be full, or the folder may not be yours to write to. If an older Banhchi was installed, it still works."
${LangFileString} TWICE "Setup is already open."
${LangFileString} BOOK "Banhchi contact list"
${LangFileString} SHORTCUT "The contact list of your shop"
${LangFileString} REMOVING "Banhchi will be removed from the folder below. Your contact lists and their backups stay on this computer. $_CLICK"
