#include "CStorage.h"
#include "constants.h"

static uint32_t rotated(uint32_t word, int count) { return word >> count | word << (32 - count); }

static uint32_t word_at(const uint8_t *bytes) {
  return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

/// The message schedule (FIPS 180-4, section 6.2.2, step 1).
static void schedule(uint32_t *words, const uint8_t *bytes) {
  for (int i = 0; i < 16; i++) words[i] = word_at(bytes + 4 * i);
  for (int i = 16; i < 64; i++) {
    uint32_t early = words[i - 15], late = words[i - 2];
    words[i] = words[i - 16] + words[i - 7] +
               (rotated(early, 7) ^ rotated(early, 18) ^ early >> 3) +
               (rotated(late, 17) ^ rotated(late, 19) ^ late >> 10);
  }
}

/// Section 6.2.2, steps 2 to 4.
static void block(uint32_t *state, const uint8_t *bytes) {
  uint32_t words[64];
  schedule(words, bytes);
  uint32_t a = state[0], b = state[1], c = state[2], d = state[3];
  uint32_t e = state[4], f = state[5], g = state[6], h = state[7];
  for (int i = 0; i < 64; i++) {
    uint32_t first = h + (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) +
                     ((e & f) ^ (~e & g)) + constants[i] + words[i];
    uint32_t second =
        (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    h = g, g = f, f = e, e = d + first, d = c, c = b, b = a, a = first + second;
  }
  state[0] += a, state[1] += b, state[2] += c, state[3] += d;
  state[4] += e, state[5] += f, state[6] += g, state[7] += h;
}

void ziping_sha256_portable(uint32_t *state, const uint8_t *bytes, size_t blocks) {
  for (size_t i = 0; i < blocks; i++) block(state, bytes + 64 * i);
}
