#include <pthread.h>
#include <string.h>

#include "ccrypto.h"
#include "library.h"
#include "keys.h"

static const char *const names[] = {NULL, "SM2", "ED25519"};

int key_kind(const struct library *lib, const EVP_PKEY *key) {
  for (int kind = CCRYPTO_SM2; kind <= CCRYPTO_ED25519; kind++)
    if (lib->EVP_PKEY_is_a(key, names[kind])) return kind;
  return 0;
}

/* The text that was written into a BIO; too long a one is a failure. */
static int take_text(const struct library *lib, BIO *bio, char *text, size_t *count) {
  int read = lib->BIO_read(bio, text, CCRYPTO_PEM_ROOM);
  if (read <= 0 || read == CCRYPTO_PEM_ROOM) return CCRYPTO_FAILED;
  *count = (size_t)read;
  return CCRYPTO_OK;
}

static int write_public(const struct library *lib, EVP_PKEY *key, char *text, size_t *count) {
  BIO *bio = lib->BIO_new(lib->BIO_s_mem());
  int result = CCRYPTO_FAILED;
  if (bio && lib->PEM_write_bio_PUBKEY(bio, key)) result = take_text(lib, bio, text, count);
  lib->BIO_free(bio);
  return result;
}

/* PKCS#8 under the passphrase: PBES2 with PBKDF2, HMAC-SHA256 and SM4-CBC. */
static int write_private(const struct library *lib, EVP_PKEY *key, const void *passphrase,
                         size_t passphrase_count, int iterations, char *text, size_t *count) {
  int result = CCRYPTO_FAILED;
  BIO *bio = lib->BIO_new(lib->BIO_s_mem());
  PKCS8_PRIV_KEY_INFO *info = lib->EVP_PKEY2PKCS8(key);
  X509_ALGOR *method = lib->PKCS5_pbe2_set_iv(lib->EVP_sm4_cbc(), iterations, NULL, 16, NULL,
                                              NID_hmacWithSHA256);
  X509_SIG *sealed = NULL;
  if (bio && info && method)
    sealed = lib->PKCS8_set0_pbe(passphrase, (int)passphrase_count, info, method);
  if (sealed) {
    method = NULL; /* belongs to the sealed key now */
    if (lib->PEM_write_bio_PKCS8(bio, sealed)) result = take_text(lib, bio, text, count);
  }
  lib->X509_SIG_free(sealed);
  lib->X509_ALGOR_free(method);
  lib->PKCS8_PRIV_KEY_INFO_free(info);
  lib->BIO_free(bio);
  return result;
}

/* Where it is given no callback, OpenSSL asks for a passphrase on the terminal. Nobody is ever asked
 * here: a passphrase comes with the call, and what else is under one is not what was wanted. */
static int refuse(char *text, int room, int is_for_writing, void *data) {
  (void)text;
  (void)room;
  (void)is_for_writing;
  (void)data;
  return -1;
}

/* An unencrypted key is no key here. */
int open_private(const struct library *lib, const char *pem, size_t count, const void *passphrase,
                 size_t passphrase_count, EVP_PKEY **key) {
  BIO *bio = lib->BIO_new_mem_buf(pem, (int)count);
  X509_SIG *sealed = bio ? lib->PEM_read_bio_PKCS8(bio, NULL, refuse, NULL) : NULL;
  lib->BIO_free(bio);
  if (!sealed) return CCRYPTO_NO_KEY;
  PKCS8_PRIV_KEY_INFO *info = lib->PKCS8_decrypt(sealed, passphrase, (int)passphrase_count);
  lib->X509_SIG_free(sealed);
  if (!info) return CCRYPTO_WRONG_PASSPHRASE;
  *key = lib->EVP_PKCS82PKEY(info);
  lib->PKCS8_PRIV_KEY_INFO_free(info);
  if (!*key) return CCRYPTO_NO_KEY;
  if (key_kind(lib, *key)) return CCRYPTO_OK;
  lib->EVP_PKEY_free(*key);
  *key = NULL;
  return CCRYPTO_NO_KEY;
}

static int parse_public(const struct library *lib, const char *pem, size_t count, EVP_PKEY **key) {
  BIO *bio = lib->BIO_new_mem_buf(pem, (int)count);
  *key = bio ? lib->PEM_read_bio_PUBKEY(bio, NULL, refuse, NULL) : NULL;
  lib->BIO_free(bio);
  if (!*key) return CCRYPTO_NO_KEY;
  if (key_kind(lib, *key)) return CCRYPTO_OK;
  lib->EVP_PKEY_free(*key);
  *key = NULL;
  return CCRYPTO_NO_KEY;
}

int write_der(const struct library *lib, EVP_PKEY *key, uint8_t *der, size_t *count) {
  int length = lib->i2d_PUBKEY(key, NULL);
  if (length <= 0 || length > CCRYPTO_DER_ROOM) return CCRYPTO_FAILED;
  unsigned char *place = der;
  *count = (size_t)lib->i2d_PUBKEY(key, &place);
  return CCRYPTO_OK;
}

/* Reading a PEM text takes longer than checking a signature, and a folder of drafts has few people:
 * the last keys are kept. They are public. */
enum { KEPT = 16 };
static struct {
  char pem[CCRYPTO_PEM_ROOM];
  size_t count;
  EVP_PKEY *key;
  uint8_t der[CCRYPTO_DER_ROOM];
  size_t der_count;
} kept[KEPT];
static int next_kept;
static pthread_mutex_t keeping = PTHREAD_MUTEX_INITIALIZER;

static EVP_PKEY *find_kept(const struct library *lib, const char *pem, size_t count) {
  for (int place = 0; place < KEPT; place++) {
    if (!kept[place].key || kept[place].count != count || memcmp(kept[place].pem, pem, count))
      continue;
    return lib->EVP_PKEY_up_ref(kept[place].key) ? kept[place].key : NULL;
  }
  return NULL;
}

static void keep(const struct library *lib, const char *pem, size_t count, EVP_PKEY *key) {
  if (count > CCRYPTO_PEM_ROOM || !lib->EVP_PKEY_up_ref(key)) return;
  lib->EVP_PKEY_free(kept[next_kept].key);
  if (write_der(lib, key, kept[next_kept].der, &kept[next_kept].der_count) != CCRYPTO_OK)
    kept[next_kept].der_count = 0;
  memcpy(kept[next_kept].pem, pem, count);
  kept[next_kept].count = count;
  kept[next_kept].key = key;
  next_kept = (next_kept + 1) % KEPT;
}

int open_public(const struct library *lib, const char *pem, size_t count, EVP_PKEY **key) {
  pthread_mutex_lock(&keeping);
  int result = CCRYPTO_OK;
  *key = find_kept(lib, pem, count);
  if (!*key) {
    result = parse_public(lib, pem, count, key);
    if (result == CCRYPTO_OK) keep(lib, pem, count, *key);
  }
  pthread_mutex_unlock(&keeping);
  return result;
}

int ccrypto_generate(int kind, const void *passphrase, size_t passphrase_count, int iterations,
                     char *private_pem, size_t *private_count, char *public_pem,
                     size_t *public_count) {
  const struct library *lib = library();
  if (!lib) return CCRYPTO_MISSING;
  EVP_PKEY *key = lib->EVP_PKEY_Q_keygen(NULL, NULL, names[kind]);
  if (!key) return CCRYPTO_FAILED;
  int result = write_private(lib, key, passphrase, passphrase_count, iterations, private_pem,
                             private_count);
  if (result == CCRYPTO_OK) result = write_public(lib, key, public_pem, public_count);
  lib->EVP_PKEY_free(key);
  return result;
}

int ccrypto_change(const char *pem, size_t count, const void *old, size_t old_count,
                   const void *new_, size_t new_count, int iterations, char *private_pem,
                   size_t *private_count) {
  const struct library *lib = library();
  if (!lib) return CCRYPTO_MISSING;
  EVP_PKEY *key = NULL;
  int result = open_private(lib, pem, count, old, old_count, &key);
  if (result == CCRYPTO_OK)
    result = write_private(lib, key, new_, new_count, iterations, private_pem, private_count);
  lib->EVP_PKEY_free(key);
  lib->ERR_clear_error();
  return result;
}

/* The DER bytes of a key that is kept: making them takes as long as checking a signature. */
static int find_der(const char *pem, size_t count, uint8_t *der, size_t *der_count) {
  int found = 0;
  pthread_mutex_lock(&keeping);
  for (int place = 0; place < KEPT && !found; place++) {
    if (!kept[place].key || !kept[place].der_count || kept[place].count != count ||
        memcmp(kept[place].pem, pem, count))
      continue;
    memcpy(der, kept[place].der, kept[place].der_count);
    *der_count = kept[place].der_count;
    found = 1;
  }
  pthread_mutex_unlock(&keeping);
  return found;
}

int ccrypto_inspect(const char *public_pem, size_t count, int *kind, uint8_t *der,
                    size_t *der_count) {
  const struct library *lib = library();
  if (!lib) return CCRYPTO_MISSING;
  EVP_PKEY *key = NULL;
  int result = open_public(lib, public_pem, count, &key);
  if (result == CCRYPTO_OK) {
    *kind = key_kind(lib, key);
    if (!find_der(public_pem, count, der, der_count)) result = write_der(lib, key, der, der_count);
  }
  lib->EVP_PKEY_free(key);
  lib->ERR_clear_error();
  return result;
}
