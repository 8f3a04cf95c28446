/* For the build's and the test's Wine only, never shipped: the C runtime of Wine 8 stops a program
   that asks for a part of a complex number, which numpy does when it is loaded. lacking.py joins
   these with all that Wine's own runtime has. A long double is a double on Windows. */

#define API __declspec(dllexport)

typedef struct { float real, imaginary; } FloatComplex;
typedef struct { double real, imaginary; } Complex;

API float own_crealf(FloatComplex number) { return number.real; }
API float own_cimagf(FloatComplex number) { return number.imaginary; }
API double own_creal(Complex number) { return number.real; }
API double own_cimag(Complex number) { return number.imaginary; }
