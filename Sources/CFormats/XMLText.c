#include "XMLText.h"

#include <libxml/xmlreader.h>
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
  XMLText *text = calloc(1, sizeof *text);
  if (text == NULL) return NULL;
  text->source = source;
  text->context = context;
  int options = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING;
  text->reader = xmlReaderForIO(read_more, NULL, text, NULL, NULL, options);
  if (text->reader == NULL) {
    free(text);
    return NULL;
  }
  xmlTextReaderSetStructuredErrorHandler(text->reader, ignore, NULL);
  return text;
}

void xml_text_close(XMLText *text) {
  xmlFree(text->attribute);
  xmlFreeTextReader(text->reader);
  free(text);
}

XMLPiece xml_text_next(XMLText *text) {
  int state = xmlTextReaderRead(text->reader);
  if (state == 0) return XMLPieceEnd;
  if (state < 0) return XMLPieceFault;
  switch (xmlTextReaderNodeType(text->reader)) {
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
  return (const char *)xmlTextReaderConstLocalName(text->reader);
}

const char *xml_text_namespace(XMLText *text) {
  return (const char *)xmlTextReaderConstNamespaceUri(text->reader);
}

int32_t xml_text_depth(XMLText *text) { return xmlTextReaderDepth(text->reader); }

bool xml_text_is_empty(XMLText *text) { return xmlTextReaderIsEmptyElement(text->reader) == 1; }

const char *xml_text_value(XMLText *text) {
  return (const char *)xmlTextReaderConstValue(text->reader);
}

const char *xml_text_attribute(XMLText *text, const char *name) {
  xmlFree(text->attribute);
  text->attribute = NULL;
  if (xmlTextReaderMoveToFirstAttribute(text->reader) != 1) return NULL;
  do {
    const xmlChar *found = xmlTextReaderConstLocalName(text->reader);
    if (found != NULL && strcmp((const char *)found, name) == 0) {
      text->attribute = xmlTextReaderValue(text->reader);
      break;
    }
  } while (xmlTextReaderMoveToNextAttribute(text->reader) == 1);
  xmlTextReaderMoveToElement(text->reader);
  return (const char *)text->attribute;
}
