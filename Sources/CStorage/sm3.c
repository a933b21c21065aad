#include "CStorage.h"

static inline uint32_t rotated(uint32_t word, int count) {
  return count ? word << count | word >> (32 - count) : word;
}

static uint32_t word_at(const uint8_t *bytes) {
  return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

/// The message's expansion (GB/T 32905-2016, section 5.3.2).
static void expand(uint32_t *words, const uint8_t *bytes) {
  for (int i = 0; i < 16; i++) words[i] = word_at(bytes + 4 * i);
  for (int i = 16; i < 68; i++) {
    uint32_t mixed = words[i - 16] ^ words[i - 9] ^ rotated(words[i - 3], 15);
    words[i] = mixed ^ rotated(mixed, 15) ^ rotated(mixed, 23) ^ rotated(words[i - 13], 7) ^
               words[i - 6];
  }
}

struct variables {
  uint32_t a, b, c, d, e, f, g, h;
};

/// A round; `first` are those before the seventeenth.
static inline __attribute__((always_inline)) void step(struct variables *v, const uint32_t *words,
                                                       int i, int first) {
  uint32_t constant = first ? 0x79CC4519 : 0x7A879D8A;
  uint32_t turned = rotated(v->a, 12);
  uint32_t ss1 = rotated(turned + v->e + rotated(constant, i % 32), 7);
  uint32_t ff = first ? v->a ^ v->b ^ v->c : (v->a & v->b) | (v->c & (v->a | v->b));
  uint32_t gg = first ? v->e ^ v->f ^ v->g : ((v->f ^ v->g) & v->e) ^ v->g;
  uint32_t tt1 = ff + v->d + (ss1 ^ turned) + (words[i] ^ words[i + 4]);
  uint32_t tt2 = gg + v->h + ss1 + words[i];
  v->d = v->c, v->c = rotated(v->b, 9), v->b = v->a, v->a = tt1;
  v->h = v->g, v->g = rotated(v->f, 19), v->f = v->e;
  v->e = tt2 ^ rotated(tt2, 9) ^ rotated(tt2, 17);
}

static void block(uint32_t *state, const uint8_t *bytes) {
  uint32_t words[68];
  expand(words, bytes);
  struct variables v = {state[0], state[1], state[2], state[3],
                        state[4], state[5], state[6], state[7]};
#pragma clang loop unroll(full)
  for (int i = 0; i < 16; i++) step(&v, words, i, 1);
#pragma clang loop unroll_count(16)
  for (int i = 16; i < 64; i++) step(&v, words, i, 0);
  state[0] ^= v.a, state[1] ^= v.b, state[2] ^= v.c, state[3] ^= v.d;
  state[4] ^= v.e, state[5] ^= v.f, state[6] ^= v.g, state[7] ^= v.h;
}

void ziping_sm3(uint32_t *state, const uint8_t *bytes, size_t blocks) {
  for (size_t i = 0; i < blocks; i++) block(state, bytes + 64 * i);
}
