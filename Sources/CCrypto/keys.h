/* Keys as libcrypto holds them; for the files of this folder. */
#ifndef CCRYPTO_KEYS_H
#define CCRYPTO_KEYS_H

#include <stdint.h>

#include "library.h"

int key_kind(const struct library *lib, const EVP_PKEY *key);
int open_private(const struct library *lib, const char *pem, size_t count, const void *passphrase,
                 size_t passphrase_count, EVP_PKEY **key);
int open_public(const struct library *lib, const char *pem, size_t count, EVP_PKEY **key);
int write_der(const struct library *lib, EVP_PKEY *key, uint8_t *der, size_t *count);

#endif
