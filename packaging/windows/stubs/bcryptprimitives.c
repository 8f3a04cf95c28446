/* For the build's and the test's Wine only, never shipped: Windows 10 has bcryptprimitives.dll,
   Wine 8 has not, and libraries written in Rust take their random numbers from it. */

__declspec(dllimport) unsigned char __stdcall SystemFunction036(void *buffer, unsigned long size);

__declspec(dllexport) int __stdcall ProcessPrng(unsigned char *buffer, unsigned long long size)
{
    return SystemFunction036(buffer, (unsigned long)size);
}
