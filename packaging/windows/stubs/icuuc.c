/* For the build's and the test's Wine only, never shipped: Windows 10 has icuuc.dll, Wine 8 has
   not, and Qt6Core.dll does not load without it. Every call answers "unsupported", on which Qt
   uses its own UTF-8, UTF-16 and Latin-1. The signatures are those of ICU's C interface, cut down
   to what decides where the error code stands. */

#define API __declspec(dllexport)

typedef int ErrorCode;
enum { UNSUPPORTED = 16 };

static void refuse(ErrorCode *status)
{
    if (status)
        *status = UNSUPPORTED;
}

API void *ucnv_open(const char *name, ErrorCode *status)
{
    refuse(status);
    return 0;
}

API const char *ucnv_getName(const void *converter, ErrorCode *status)
{
    refuse(status);
    return 0;
}

API const char *ucnv_getStandardName(const char *name, const char *standard, ErrorCode *status)
{
    refuse(status);
    return 0;
}

API void ucnv_toUnicode(void *converter, void **target, const void *target_end, const void **source,
                        const void *source_end, void *offsets, signed char flush, ErrorCode *status)
{
    refuse(status);
}

API void ucnv_fromUnicode(void *converter, void **target, const void *target_end,
                          const void **source, const void *source_end, void *offsets,
                          signed char flush, ErrorCode *status)
{
    refuse(status);
}

API void ucnv_setToUCallBack(void *converter, void *action, const void *context, void **old_action,
                             const void **old_context, ErrorCode *status)
{
    refuse(status);
}

API void ucnv_setFromUCallBack(void *converter, void *action, const void *context,
                               void **old_action, const void **old_context, ErrorCode *status)
{
    refuse(status);
}

API int ucnv_toUCountPending(const void *converter, ErrorCode *status)
{
    refuse(status);
    return 0;
}

API int ucnv_fromUCountPending(const void *converter, ErrorCode *status)
{
    refuse(status);
    return 0;
}

API void ucnv_cbToUWriteUChars(void *arguments, const void *source, int length, int offset,
                               ErrorCode *status)
{
    refuse(status);
}

API void ucnv_cbFromUWriteUChars(void *arguments, const void **source, const void *source_end,
                                 int offset, ErrorCode *status)
{
    refuse(status);
}

API void ucnv_getToUCallBack(const void *converter, void **action, const void **context)
{
    *action = 0;
    *context = 0;
}

API void ucnv_getFromUCallBack(const void *converter, void **action, const void **context)
{
    *action = 0;
    *context = 0;
}

API signed char ucnv_getMaxCharSize(const void *converter) { return 4; }
API const char *ucnv_getAvailableName(int index) { return 0; }
API int ucnv_countAvailable(void) { return 0; }
API void ucnv_reset(void *converter) {}
API void ucnv_close(void *converter) {}
API void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}
API void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
