#include "ccrypto.h"
#include "keys.h"
#include "library.h"

/* The default distinguishing id of GM/T 0009; OpenSSL's own default is an empty one. */
static const char distinguishing_id[] = "1234567812345678";

struct context {
  EVP_MD_CTX *digest;
  EVP_PKEY_CTX *key;
};

/* SM2 hashes the id with the key, so it must be set before anything is begun. */
static int begin(const struct library *lib, struct context *context, EVP_PKEY *key, int signs) {
  int is_sm2 = key_kind(lib, key) == CCRYPTO_SM2;
  context->digest = lib->EVP_MD_CTX_new();
  context->key = is_sm2 ? lib->EVP_PKEY_CTX_new(key, NULL) : NULL;
  if (!context->digest || (is_sm2 && !context->key)) return 0;
  if (is_sm2) {
    if (lib->EVP_PKEY_CTX_set1_id(context->key, distinguishing_id,
                                  (int)sizeof distinguishing_id - 1) <= 0)
      return 0;
    lib->EVP_MD_CTX_set_pkey_ctx(context->digest, context->key);
  }
  const EVP_MD *hash = is_sm2 ? lib->EVP_sm3() : NULL;
  return signs ? lib->EVP_DigestSignInit(context->digest, NULL, hash, NULL, key) > 0
               : lib->EVP_DigestVerifyInit(context->digest, NULL, hash, NULL, key) > 0;
}

static void end(const struct library *lib, struct context *context) {
  lib->EVP_MD_CTX_free(context->digest);
  lib->EVP_PKEY_CTX_free(context->key);
}

static int sign(const struct library *lib, EVP_PKEY *key, const uint8_t *bytes, size_t count,
                uint8_t *signature, size_t *signature_count) {
  struct context context = {NULL, NULL};
  *signature_count = CCRYPTO_SIGNATURE_ROOM;
  int done = begin(lib, &context, key, 1) &&
             lib->EVP_DigestSign(context.digest, signature, signature_count, bytes, count) > 0;
  end(lib, &context);
  return done ? CCRYPTO_OK : CCRYPTO_FAILED;
}

int ccrypto_open(const char *pem, size_t count, const void *passphrase, size_t passphrase_count,
                 void **opened, uint8_t *der, size_t *der_count) {
  const struct library *lib = library();
  if (!lib) return CCRYPTO_MISSING;
  EVP_PKEY *key = NULL;
  ccrypto_secrecy(1);
  int result = open_private(lib, pem, count, passphrase, passphrase_count, &key);
  if (result == CCRYPTO_OK) result = write_der(lib, key, der, der_count);
  lib->ERR_clear_error();
  if (result != CCRYPTO_OK) {
    lib->EVP_PKEY_free(key);
    ccrypto_secrecy(-1);
    return result;
  }
  *opened = key;
  return CCRYPTO_OK;
}

int ccrypto_sign(void *key, const uint8_t *bytes, size_t byte_count, uint8_t *signature,
                 size_t *signature_count) {
  const struct library *lib = library();
  if (!lib) return CCRYPTO_MISSING;
  int result = sign(lib, key, bytes, byte_count, signature, signature_count);
  lib->ERR_clear_error();
  return result;
}

void ccrypto_close(void *key) {
  const struct library *lib = library();
  if (lib) lib->EVP_PKEY_free(key);
  ccrypto_secrecy(-1);
}

int ccrypto_verify(const char *public_pem, size_t count, const uint8_t *bytes, size_t byte_count,
                   const uint8_t *signature, size_t signature_count) {
  const struct library *lib = library();
  if (!lib) return CCRYPTO_MISSING;
  EVP_PKEY *key = NULL;
  int result = open_public(lib, public_pem, count, &key);
  if (result != CCRYPTO_OK) return result;
  struct context context = {NULL, NULL};
  result = CCRYPTO_FAILED;
  if (begin(lib, &context, key, 0)) {
    int match = lib->EVP_DigestVerify(context.digest, signature, signature_count, bytes,
                                      byte_count);
    result = match == 1 ? CCRYPTO_OK : CCRYPTO_NO_MATCH;
  }
  end(lib, &context);
  lib->EVP_PKEY_free(key);
  lib->ERR_clear_error();
  return result;
}

int ccrypto_sm3(const uint8_t *bytes, size_t count, uint8_t *digest) {
  const struct library *lib = library();
  if (!lib) return CCRYPTO_MISSING;
  return lib->EVP_Digest(bytes, count, digest, NULL, lib->EVP_sm3(), NULL) ? CCRYPTO_OK
                                                                           : CCRYPTO_FAILED;
}
