/* The functions of libcrypto that are used, found by name once. */
#ifndef CCRYPTO_LIBRARY_H
#define CCRYPTO_LIBRARY_H

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>

#define LIBRARY_FUNCTIONS(X) \
  X(BIO_new) \
  X(BIO_s_mem) \
  X(BIO_new_mem_buf) \
  X(BIO_read) \
  X(BIO_free) \
  X(ERR_clear_error) \
  X(EVP_Digest) \
  X(EVP_DigestSign) \
  X(EVP_DigestSignInit) \
  X(EVP_DigestVerify) \
  X(EVP_DigestVerifyInit) \
  X(EVP_MD_CTX_free) \
  X(EVP_MD_CTX_new) \
  X(EVP_MD_CTX_set_pkey_ctx) \
  X(EVP_PKCS82PKEY) \
  X(EVP_PKEY2PKCS8) \
  X(EVP_PKEY_CTX_free) \
  X(EVP_PKEY_CTX_new) \
  X(EVP_PKEY_CTX_set1_id) \
  X(EVP_PKEY_Q_keygen) \
  X(EVP_PKEY_free) \
  X(EVP_PKEY_up_ref) \
  X(EVP_PKEY_is_a) \
  X(EVP_sm3) \
  X(EVP_sm4_cbc) \
  X(PEM_read_bio_PKCS8) \
  X(PEM_read_bio_PUBKEY) \
  X(PEM_write_bio_PKCS8) \
  X(PEM_write_bio_PUBKEY) \
  X(PKCS5_pbe2_set_iv) \
  X(PKCS8_PRIV_KEY_INFO_free) \
  X(PKCS8_decrypt) \
  X(PKCS8_set0_pbe) \
  X(X509_ALGOR_free) \
  X(X509_SIG_free) \
  X(i2d_PUBKEY)

struct library {
#define DECLARE(name) __typeof__(&name) name;
  LIBRARY_FUNCTIONS(DECLARE)
#undef DECLARE
};

/* The functions, or nothing where the library is not there. */
const struct library *library(void);

#endif
