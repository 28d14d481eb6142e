// What Swift does not say of WebAssembly's memory by itself. Only the compilation for the page reads this file.

#include <stdint.h>

extern unsigned char __heap_base;

/// The first byte after the stack and the constants.
static inline unsigned char *memory_start(void) { return &__heap_base; }

/// How many pages of 64 KB there are.
static inline uintptr_t memory_pages(void) { return __builtin_wasm_memory_size(0); }

/// Adds pages, and says whether they could be had.
static inline _Bool memory_grow(uintptr_t pages) { return __builtin_wasm_memory_grow(0, pages) != UINTPTR_MAX; }
