; What NSIS' own pages say in Khmer. Only the pages that banhchi.nsi uses; wants a native reader.

!insertmacro LANGFILE "Khmer" = "ខ្មែរ" "Khmer"

!ifdef MUI_INSTFILESPAGE
  ${LangFileString} MUI_TEXT_INSTALLING_TITLE "កំពុងដំឡើង"
  ${LangFileString} MUI_TEXT_INSTALLING_SUBTITLE "សូមរង់ចាំបន្តិច កំពុងដំឡើង $(^NameDA)។"
  ${LangFileString} MUI_TEXT_FINISH_TITLE "ដំឡើងរួចរាល់"
  ${LangFileString} MUI_TEXT_FINISH_SUBTITLE "ការដំឡើងបានជោគជ័យ។"
  ${LangFileString} MUI_TEXT_ABORT_TITLE "ដំឡើងមិនបានចប់"
  ${LangFileString} MUI_TEXT_ABORT_SUBTITLE "ការដំឡើងមិនបានជោគជ័យទេ។"
!endif

!ifdef MUI_UNINSTFILESPAGE
  ${LangFileString} MUI_UNTEXT_UNINSTALLING_TITLE "កំពុងលុប"
  ${LangFileString} MUI_UNTEXT_UNINSTALLING_SUBTITLE "សូមរង់ចាំបន្តិច កំពុងលុប $(^NameDA)។"
  ${LangFileString} MUI_UNTEXT_FINISH_TITLE "លុបរួចរាល់"
  ${LangFileString} MUI_UNTEXT_FINISH_SUBTITLE "ការលុបបានជោគជ័យ។"
  ${LangFileString} MUI_UNTEXT_ABORT_TITLE "លុបមិនបានចប់"
  ${LangFileString} MUI_UNTEXT_ABORT_SUBTITLE "ការលុបមិនបានជោគជ័យទេ។"
!endif

!ifdef MUI_FINISHPAGE
  ${LangFileString} MUI_TEXT_FINISH_INFO_TITLE "ដំឡើង $(^NameDA) រួចរាល់"
  ${LangFileString} MUI_TEXT_FINISH_INFO_TEXT "$(^NameDA) បានដំឡើងនៅលើកុំព្យូទ័ររបស់អ្នកហើយ។$\r$\n$\r$\nចុច «រួចរាល់» ដើម្បីបិទ។"
  ${LangFileString} MUI_TEXT_FINISH_INFO_REBOOT "ត្រូវបើកកុំព្យូទ័រឡើងវិញ ដើម្បីបញ្ចប់ការដំឡើង $(^NameDA)។ បើកឡើងវិញឥឡូវនេះឬ?"
  ${LangFileString} MUI_TEXT_FINISH_REBOOTNOW "បើកឡើងវិញឥឡូវនេះ"
  ${LangFileString} MUI_TEXT_FINISH_REBOOTLATER "ខ្ញុំនឹងបើកឡើងវិញពេលក្រោយ"
  ${LangFileString} MUI_TEXT_FINISH_RUN "បើក $(^NameDA)"
  ${LangFileString} MUI_TEXT_FINISH_SHOWREADME "បង្ហាញ Readme"
  ${LangFileString} MUI_BUTTONTEXT_FINISH "រួចរាល់"
!endif

!ifdef MUI_UNCONFIRMPAGE
  ${LangFileString} MUI_UNTEXT_CONFIRM_TITLE "លុប $(^NameDA)"
  ${LangFileString} MUI_UNTEXT_CONFIRM_SUBTITLE "លុប $(^NameDA) ចេញពីកុំព្យូទ័ររបស់អ្នក។"
!endif
