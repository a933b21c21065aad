/* Keys, digests and signatures from OpenSSL 3's libcrypto, which is loaded on first use: the
 * interactive program starts without it, and so does everything that signs or verifies nothing. */
#ifndef CCRYPTO_H
#define CCRYPTO_H

#include <stddef.h>
#include <stdint.h>

enum {
  CCRYPTO_OK = 0,
  /* libcrypto.so.3 cannot be loaded, or lacks a function. */
  CCRYPTO_MISSING = 1,
  /* The text is no key of a kind that is known here. */
  CCRYPTO_NO_KEY = 2,
  /* The passphrase does not open the key. */
  CCRYPTO_WRONG_PASSPHRASE = 3,
  /* The signature is not the key's over these bytes. */
  CCRYPTO_NO_MATCH = 4,
  /* The library refused for another reason. */
  CCRYPTO_FAILED = 5,
};

enum { CCRYPTO_SM2 = 1, CCRYPTO_ED25519 = 2 };

/* Room for every text and signature below. */
enum { CCRYPTO_PEM_ROOM = 2048, CCRYPTO_SIGNATURE_ROOM = 160, CCRYPTO_DER_ROOM = 256 };

/* Makes a key pair: PKCS#8 under the passphrase (PBKDF2, SM4-CBC) and the public key, as PEM. */
int ccrypto_generate(int kind, const void *passphrase, size_t passphrase_count, int iterations,
                     char *private_pem, size_t *private_count, char *public_pem,
                     size_t *public_count);

/* The same private key under another passphrase. */
int ccrypto_change(const char *pem, size_t count, const void *old, size_t old_count,
                   const void *new_, size_t new_count, int iterations, char *private_pem,
                   size_t *private_count);

/* Opens a private key, which derives a key from the passphrase in full whether it is right or not.
 * The public half's DER bytes come with it, to see whose it is. While one is open, the process can
 * be neither dumped nor traced. */
int ccrypto_open(const char *pem, size_t count, const void *passphrase, size_t passphrase_count,
                 void **key, uint8_t *der, size_t *der_count);

/* Signs bytes with an open key. */
int ccrypto_sign(void *key, const uint8_t *bytes, size_t byte_count, uint8_t *signature,
                 size_t *signature_count);

/* Forgets an open key. */
void ccrypto_close(void *key);

/* Checks a signature: CCRYPTO_OK or CCRYPTO_NO_MATCH. */
int ccrypto_verify(const char *public_pem, size_t count, const uint8_t *bytes, size_t byte_count,
                   const uint8_t *signature, size_t signature_count);

/* The kind of a public key and its DER bytes (SubjectPublicKeyInfo). */
int ccrypto_inspect(const char *public_pem, size_t count, int *kind, uint8_t *der,
                    size_t *der_count);

/* SM3 of bytes, 32 of them. */
int ccrypto_sm3(const uint8_t *bytes, size_t count, uint8_t *digest);

/* Memory for a secret: never swapped where the system allows that, left out of core files. While
 * there is any, the process can be neither dumped nor traced. */
void *ccrypto_secret_new(size_t count);
void ccrypto_secret_free(void *secret, size_t count);

/* The same without memory: 1 begins, -1 ends. */
void ccrypto_secrecy(int change);

/* Overwrites memory in a way that the compiler cannot leave out. */
void ccrypto_wipe(void *memory, size_t count);

/* Whether the process may be dumped and traced now. */
int ccrypto_is_dumpable(void);

#endif
