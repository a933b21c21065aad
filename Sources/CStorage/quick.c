#include "CStorage.h"

#if defined(__x86_64__)

#include "constants.h"

#include <cpuid.h>
#include <immintrin.h>

#define WITH_SHA __attribute__((target("sha,sse4.1,ssse3")))

/// Four rounds; the instruction does two at a time.
WITH_SHA static inline void rounds(__m128i *abef, __m128i *cdgh, __m128i words, int first) {
  __m128i sum = _mm_add_epi32(words, _mm_loadu_si128((const __m128i *)(constants + first)));
  *cdgh = _mm_sha256rnds2_epu32(*cdgh, *abef, sum);
  *abef = _mm_sha256rnds2_epu32(*abef, *cdgh, _mm_shuffle_epi32(sum, 0x0E));
}

/// The next four words of the schedule from the sixteen before them, the oldest first.
WITH_SHA static inline __m128i next(__m128i w0, __m128i w4, __m128i w8, __m128i w12) {
  __m128i sum = _mm_add_epi32(_mm_sha256msg1_epu32(w0, w4), _mm_alignr_epi8(w12, w8, 4));
  return _mm_sha256msg2_epu32(sum, w12);
}

WITH_SHA static void block(__m128i *abef, __m128i *cdgh, const uint8_t *bytes) {
  const __m128i big_endian = _mm_set_epi64x(0x0c0d0e0f08090a0bULL, 0x0405060700010203ULL);
  __m128i words[4], a = *abef, c = *cdgh;
  for (int i = 0; i < 4; i++) {
    words[i] =
        _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)(bytes + 16 * i)), big_endian);
    rounds(&a, &c, words[i], 4 * i);
  }
  for (int i = 4; i < 16; i++) {
    __m128i fresh =
        next(words[i & 3], words[(i + 1) & 3], words[(i + 2) & 3], words[(i + 3) & 3]);
    words[i & 3] = fresh;
    rounds(&a, &c, fresh, 4 * i);
  }
  *abef = _mm_add_epi32(*abef, a);
  *cdgh = _mm_add_epi32(*cdgh, c);
}

/// The instructions want the state as a, b, e, f and c, d, g, h, the first one highest.
WITH_SHA static void with_sha(uint32_t *state, const uint8_t *bytes, size_t blocks) {
  __m128i abef = _mm_set_epi32((int)state[0], (int)state[1], (int)state[4], (int)state[5]);
  __m128i cdgh = _mm_set_epi32((int)state[2], (int)state[3], (int)state[6], (int)state[7]);
  for (size_t i = 0; i < blocks; i++) block(&abef, &cdgh, bytes + 64 * i);
  uint32_t low[4], high[4];
  _mm_storeu_si128((__m128i *)low, abef);
  _mm_storeu_si128((__m128i *)high, cdgh);
  state[0] = low[3], state[1] = low[2], state[4] = low[1], state[5] = low[0];
  state[2] = high[3], state[3] = high[2], state[6] = high[1], state[7] = high[0];
}

/// SSSE3, SSE4.1 and SHA, as the processor says of itself.
static int has_sha(void) {
  unsigned a, b, c, d;
  if (!__get_cpuid(1, &a, &b, &c, &d) || !(c & bit_SSSE3) || !(c & bit_SSE4_1)) return 0;
  return __get_cpuid_count(7, 0, &a, &b, &c, &d) && (b & bit_SHA);
}

void ziping_sha256(uint32_t *state, const uint8_t *bytes, size_t blocks) {
  if (has_sha()) {
    with_sha(state, bytes, blocks);
  } else {
    ziping_sha256_portable(state, bytes, blocks);
  }
}

#else

void ziping_sha256(uint32_t *state, const uint8_t *bytes, size_t blocks) {
  ziping_sha256_portable(state, bytes, blocks);
}

#endif
