; Banhchi-Setup: for one user, without an administrator. installer.py calls makensis with
;   VERSION, SOURCE (the frozen program), OUT, ICONS, SIDE, SIZE_KB, NEEDED_MB and, if signed, SIGN.
;
; The program stands in $INSTDIR\app and nowhere else. A new version is unpacked beside it and the
; two are exchanged by name, so whatever fails leaves the old one as it was. What is removed is
; what app\files.txt lists: a file that someone else put there stays, and the contact lists, which
; are in other folders, are never touched.
;
; Exit codes, also with /S: 0 done, 1 cancelled, 2 damaged or stopped by NSIS,
;   3 Banhchi is open, 4 no space, 5 Windows too old, 6 not writable, 7 setup is open twice.

Target amd64-unicode
Unicode true
ManifestDPIAware true
ManifestSupportedOS Win10
CRCCheck force
SetCompressor /SOLID lzma
SetCompressorDictSize 64
RequestExecutionLevel user
AllowSkipFiles off

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh

!define APP "Banhchi"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${APP}"
!define BOOK_CLASS "Banhchi.Book"
!define SHCNE_ASSOCCHANGED 0x08000000

Name "${APP}"
OutFile "${OUT}"
BrandingText "${APP} ${VERSION}"
InstallDir "$LOCALAPPDATA\Programs\${APP}"
InstallDirRegKey HKCU "Software\${APP}" "InstallDir"
VIProductVersion "${VERSION}.0"
VIFileVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${APP}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${APP} Setup"
VIAddVersionKey "LegalCopyright" "MIT licence"

!ifdef SIGN
  !uninstfinalize '${SIGN} "%1"' = 0
!endif

!define MUI_ICON "${ICONS}/banhchi.ico"
!define MUI_UNICON "${ICONS}/banhchi.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "Software\${APP}"
!define MUI_LANGDLL_REGISTRY_VALUENAME "SetupLanguage"
!define MUI_LANGDLL_WINDOWTITLE "${APP}"
!define MUI_LANGDLL_INFO "Language · ភាសា"
!define MUI_FINISHPAGE_RUN "$INSTDIR\app\${APP}.exe"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(REMOVING)"
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGEEX "languages" "Khmer"
!insertmacro LANGFILE_INCLUDE "languages/words_english.nsh"
!insertmacro LANGFILE_INCLUDE "languages/words_khmer.nsh"
!insertmacro MUI_RESERVEFILE_LANGDLL

; What setup and removal both do.
!macro FOR_BOTH UN
; Deletes what $R2\files.txt lists of the folder $R2, and the folders that are empty then.
Function ${UN}RemoveListed
  ClearErrors
  FileOpen $R3 "$R2\files.txt" r
  ${If} ${Errors}
    Return
  ${EndIf}
  ${Do}
    FileRead $R3 $R4
    ${If} ${Errors}
      ${Break}
    ${EndIf}
    StrCpy $R4 $R4 -2
    StrCpy $R5 $R4 1 -1
    ${If} $R5 == "\"
      RMDir "$R2\$R4"
    ${Else}
      Delete "$R2\$R4"
    ${EndIf}
    ClearErrors
  ${Loop}
  FileClose $R3
  Delete "$R2\files.txt"
  RMDir "$R2"
FunctionEnd

; Asks until no program of $INSTDIR\app runs, or leaves with 3. A library that a running program
; has loaded cannot be opened for writing.
Function ${UN}WaitUntilClosed
  ${Do}
    ${IfNot} ${FileExists} "$INSTDIR\app\_internal\python311.dll"
      ${Break}
    ${EndIf}
    ClearErrors
    FileOpen $R3 "$INSTDIR\app\_internal\python311.dll" a
    ${IfNot} ${Errors}
      FileClose $R3
      ${Break}
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDCANCEL IDRETRY +3
    SetErrorLevel 3
    Quit
  ${Loop}
FunctionEnd
!macroend
!insertmacro FOR_BOTH ""
!insertmacro FOR_BOTH "un."

!macro REFUSE CODE TEXT
  MessageBox MB_OK|MB_ICONSTOP "${TEXT}" /SD IDOK
  SetErrorLevel ${CODE}
  Quit
!macroend

Function .onInit
  ${If} $LANGUAGE != ${LANG_KHMER}
    !insertmacro MUI_LANGDLL_DISPLAY
  ${EndIf}
  ${IfNot} ${AtLeastWin10}
    !insertmacro REFUSE 5 "$(OLD_WINDOWS)"
  ${EndIf}
  System::Call 'kernel32::CreateMutex(p 0, i 0, t "BanhchiSetup") ?e'
  Pop $R0
  ${If} $R0 = 183 ; ERROR_ALREADY_EXISTS
    !insertmacro REFUSE 7 "$(TWICE)"
  ${EndIf}
FunctionEnd

Function un.onInit
  !insertmacro MUI_UNGETLANGUAGE
FunctionEnd

Function .onInstFailed
  SetOutPath "$INSTDIR"
  RMDir /r "$INSTDIR\new"
  SetErrorLevel 6
FunctionEnd

; A folder name beside app that nothing has yet, into $R2.
Function FreeName
  StrCpy $R6 1
  ${While} ${FileExists} "$INSTDIR\old-$R6"
    IntOp $R6 $R6 + 1
  ${EndWhile}
  StrCpy $R2 "$INSTDIR\old-$R6"
FunctionEnd

; From $INSTDIR\new to $INSTDIR\app; the old one goes only when the new one stands.
Function Exchange
  SetOutPath "$INSTDIR"
  Call FreeName
  ClearErrors
  ${If} ${FileExists} "$INSTDIR\app"
    Rename "$INSTDIR\app" "$R2"
  ${EndIf}
  ${IfNot} ${Errors}
    Rename "$INSTDIR\new" "$INSTDIR\app"
    ${If} ${Errors}
      Rename "$R2" "$INSTDIR\app"
      SetErrors
    ${EndIf}
  ${EndIf}
  ${If} ${Errors}
    RMDir /r "$INSTDIR\new"
    !insertmacro REFUSE 6 "$(NOT_WRITTEN)"
  ${EndIf}
  Call RemoveListed
FunctionEnd

Section
  Call WaitUntilClosed
  ClearErrors
  RMDir /r "$INSTDIR\new"
  ClearErrors
  CreateDirectory "$INSTDIR\new"
  ${If} ${Errors}
    !insertmacro REFUSE 6 "$(NOT_WRITTEN)"
  ${EndIf}
  StrCpy $R1 ${NEEDED_MB}
  ${DriveSpace} "$INSTDIR" "/D=F /S=M" $R0
  ${If} $R0 < $R1
    RMDir /r "$INSTDIR\new"
    RMDir "$INSTDIR"
    !insertmacro REFUSE 4 "$(NO_SPACE)"
  ${EndIf}
  SetOutPath "$INSTDIR\new"
  File /r "${SOURCE}/*.*"
  Call WaitUntilClosed
  Call Exchange
  WriteUninstaller "$INSTDIR\uninstall.exe"

  ; where shortcuts start, and so where a program looks first: not among the program's files
  SetOutPath "$DOCUMENTS"
  CreateShortCut "$SMPROGRAMS\${APP}.lnk" "$INSTDIR\app\${APP}.exe" "" "" "" "" "" "$(SHORTCUT)"
  CreateShortCut "$DESKTOP\${APP}.lnk" "$INSTDIR\app\${APP}.exe" "" "" "" "" "" "$(SHORTCUT)"

  WriteRegStr HKCU "Software\Classes\.banhchi" "" "${BOOK_CLASS}"
  WriteRegStr HKCU "Software\Classes\.banhchi\OpenWithProgids" "${BOOK_CLASS}" ""
  WriteRegStr HKCU "Software\Classes\${BOOK_CLASS}" "" "$(BOOK)"
  WriteRegStr HKCU "Software\Classes\${BOOK_CLASS}\DefaultIcon" "" "$INSTDIR\app\book.ico"
  WriteRegStr HKCU "Software\Classes\${BOOK_CLASS}\shell\open\command" "" \
    '"$INSTDIR\app\${APP}.exe" --book "%1"'
  System::Call 'shell32::SHChangeNotify(i ${SHCNE_ASSOCCHANGED}, i 0, p 0, p 0)'

  WriteRegStr HKCU "Software\${APP}" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "Software\${APP}" "SetupLanguage" "$LANGUAGE"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${APP}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\app\${APP}.exe"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "${APP}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE_KB}
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
SectionEnd

Section Uninstall
  Call un.WaitUntilClosed
  StrCpy $R2 "$INSTDIR\app"
  Call un.RemoveListed
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${APP}.lnk"
  Delete "$DESKTOP\${APP}.lnk"
  ReadRegStr $R0 HKCU "Software\Classes\.banhchi" ""
  ${If} $R0 == "${BOOK_CLASS}"
    DeleteRegValue HKCU "Software\Classes\.banhchi" ""
  ${EndIf}
  DeleteRegValue HKCU "Software\Classes\.banhchi\OpenWithProgids" "${BOOK_CLASS}"
  DeleteRegKey /ifempty HKCU "Software\Classes\.banhchi\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "Software\Classes\.banhchi"
  DeleteRegKey HKCU "Software\Classes\${BOOK_CLASS}"
  System::Call 'shell32::SHChangeNotify(i ${SHCNE_ASSOCCHANGED}, i 0, p 0, p 0)'
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  DeleteRegKey HKCU "Software\${APP}"
SectionEnd
