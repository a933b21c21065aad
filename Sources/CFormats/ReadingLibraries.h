/// The functions of libxml2 and libzip that are used, found by name when a file is first read.
///
/// Linked, they would load the tables of ICU and libcrypto for every document that is written.
#ifndef CFORMATS_READING_LIBRARIES_H
#define CFORMATS_READING_LIBRARIES_H

#include <libxml/xmlreader.h>
#include <stdbool.h>
#include <zip.h>

#define XML_FUNCTIONS(X) \
  X(xmlFree) \
  X(xmlFreeTextReader) \
  X(xmlReaderForIO) \
  X(xmlTextReaderConstLocalName) \
  X(xmlTextReaderConstNamespaceUri) \
  X(xmlTextReaderConstValue) \
  X(xmlTextReaderDepth) \
  X(xmlTextReaderIsEmptyElement) \
  X(xmlTextReaderMoveToElement) \
  X(xmlTextReaderMoveToFirstAttribute) \
  X(xmlTextReaderMoveToNextAttribute) \
  X(xmlTextReaderNodeType) \
  X(xmlTextReaderRead) \
  X(xmlTextReaderSetStructuredErrorHandler) \
  X(xmlTextReaderValue)

#define ZIP_FUNCTIONS(X) \
  X(zip_discard) \
  X(zip_fclose) \
  X(zip_fopen_index) \
  X(zip_fread) \
  X(zip_get_name) \
  X(zip_get_num_entries) \
  X(zip_open_from_source) \
  X(zip_source_buffer_create) \
  X(zip_source_free) \
  X(zip_stat_index) \
  X(zip_stat_init)

struct reading_libraries {
#define DECLARE(name) __typeof__(&name) name;
  XML_FUNCTIONS(DECLARE)
  ZIP_FUNCTIONS(DECLARE)
#undef DECLARE
};

extern struct reading_libraries reading_lib;

/// Whether both are there.
bool reading_libraries_load(void);

#endif
