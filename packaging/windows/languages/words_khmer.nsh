; Banhchi's own sentences in setup and removal; wants a native reader.

!insertmacro LANGFILE_EXT Khmer

${LangFileString} RUNNING "Banhchi កំពុងបើក។ សូមបិទវា រួចចុច Retry។$\r$\n$\r$\nការដំឡើងនេះមិនប៉ះបញ្ជីរបស់អ្នកទេ។"
${LangFileString} OLD_WINDOWS "Banhchi ត្រូវការ Windows 10 ឬថ្មីជាងនេះ។"
${LangFileString} NO_SPACE "ទំហំថាសមិនគ្រប់ទេ៖ Banhchi ត្រូវការ $R1 MB ហើយនៅសល់តែ $R0 MB។ គ្មានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។"
${LangFileString} NOT_WRITTEN "មិនអាចសរសេរក្នុងថតនេះបានទេ៖$\r$\n$\r$\n$INSTDIR$\r$\n$\r$\nថាសប្រហែលជាពេញ ឬអ្នកគ្មានសិទ្ធិសរសេរក្នុងថតនេះ។ បើមាន Banhchi ចាស់ វានៅដំណើរការដដែល។"
${LangFileString} TWICE "កម្មវិធីដំឡើងកំពុងបើករួចហើយ។"
${LangFileString} BOOK "បញ្ជីទំនាក់ទំនង Banhchi"
${LangFileString} SHORTCUT "បញ្ជីទំនាក់ទំនងរបស់ហាងអ្នក"
${LangFileString} REMOVING "Banhchi នឹងត្រូវលុបចេញពីថតខាងក្រោម។ បញ្ជីទំនាក់ទំនង និងច្បាប់ចម្លងរបស់អ្នកនៅដដែលលើកុំព្យូទ័រនេះ។ $_CLICK"
