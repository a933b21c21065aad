#include "XMLText.h"

#include "ReadingLibraries.h"

#include <stdlib.h>
#include <string.h>

struct XMLText {
  xmlTextReaderPtr reader;
  XMLTextSource source;
  void *context;
  xmlChar *attribute;
};

static int read_more(void *context, char *buffer, int count) {
  XMLText *text = context;
  return text->source(text->context, buffer, count);
}

static void ignore(void *context, xmlErrorPtr error) {
  (void)context;
  (void)error;
}

XMLText *xml_text_open(XMLTextSource source, void *context) {
  if (!reading_libraries_load()) return NULL;
  XMLText *text = calloc(1, sizeof *text);
  if (text == NULL) return NULL;
  text->source = source;
  text->context = context;
  int options = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING;
  text->reader = reading_lib.xmlReaderForIO(read_more, NULL, text, NULL, NULL, options);
  if (text->reader == NULL) {
    free(text);
    return NULL;
  }
  reading_lib.xmlTextReaderSetStructuredErrorHandler(text->reader, ignore, NULL);
  return text;
}

void xml_text_close(XMLText *text) {
  (*reading_lib.xmlFree)(text->attribute);
  reading_lib.xmlFreeTextReader(text->reader);
  free(text);
}

XMLPiece xml_text_next(XMLText *text) {
  int state = reading_lib.xmlTextReaderRead(text->reader);
  if (state == 0) return XMLPieceEnd;
  if (state < 0) return XMLPieceFault;
  switch (reading_lib.xmlTextReaderNodeType(text->reader)) {
    case XML_READER_TYPE_ELEMENT: return XMLPieceElement;
    case XML_READER_TYPE_END_ELEMENT: return XMLPieceElementEnd;
    case XML_READER_TYPE_TEXT:
    case XML_READER_TYPE_CDATA:
    case XML_READER_TYPE_SIGNIFICANT_WHITESPACE:
    case XML_READER_TYPE_WHITESPACE: return XMLPieceText;
    case XML_READER_TYPE_DOCUMENT_TYPE:
    case XML_READER_TYPE_ENTITY_REFERENCE: return XMLPieceDoctype;
    default: return XMLPieceOther;
  }
}

const char *xml_text_name(XMLText *text) {
  return (const char *)reading_lib.xmlTextReaderConstLocalName(text->reader);
}

const char *xml_text_namespace(XMLText *text) {
  return (const char *)reading_lib.xmlTextReaderConstNamespaceUri(text->reader);
}

int32_t xml_text_depth(XMLText *text) { return reading_lib.xmlTextReaderDepth(text->reader); }

bool xml_text_is_empty(XMLText *text) { return reading_lib.xmlTextReaderIsEmptyElement(text->reader) == 1; }

const char *xml_text_value(XMLText *text) {
  return (const char *)reading_lib.xmlTextReaderConstValue(text->reader);
}

const char *xml_text_attribute(XMLText *text, const char *name) {
  (*reading_lib.xmlFree)(text->attribute);
  text->attribute = NULL;
  if (reading_lib.xmlTextReaderMoveToFirstAttribute(text->reader) != 1) return NULL;
  do {
    const xmlChar *found = reading_lib.xmlTextReaderConstLocalName(text->reader);
    if (found != NULL && strcmp((const char *)found, name) == 0) {
      text->attribute = reading_lib.xmlTextReaderValue(text->reader);
      break;
    }
  } while (reading_lib.xmlTextReaderMoveToNextAttribute(text->reader) == 1);
  reading_lib.xmlTextReaderMoveToElement(text->reader);
  return (const char *)text->attribute;
}
