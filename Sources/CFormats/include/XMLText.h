/// XML read piece by piece (xmlTextReader), with everything switched off that could reach out or
/// blow up: no network, no entities, no document types, no messages.
#ifndef CFORMATS_XML_TEXT_H
#define CFORMATS_XML_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct XMLText XMLText;

typedef enum {
  XMLPieceEnd = 0,
  XMLPieceElement = 1,
  XMLPieceText = 2,
  XMLPieceElementEnd = 3,
  /// Comments, processing instructions and the like.
  XMLPieceOther = 4,
  /// A document type was met; reading must stop.
  XMLPieceDoctype = 5,
  /// No XML, or damaged.
  XMLPieceFault = 6,
} XMLPiece;

/// Puts up to count bytes into the buffer; 0 at the end, -1 on failure.
typedef int32_t (*XMLTextSource)(void *context, char *buffer, int32_t count);

/// The context must live until closing; nothing if there is no memory.
XMLText *xml_text_open(XMLTextSource source, void *context);
void xml_text_close(XMLText *text);

/// Goes to the next piece. Text, CDATA and the white space between elements are all text.
XMLPiece xml_text_next(XMLText *text);

/// An element's name without its prefix, and its namespace; nothing where there is none.
const char *xml_text_name(XMLText *text);
const char *xml_text_namespace(XMLText *text);

/// How many elements are open around the piece.
int32_t xml_text_depth(XMLText *text);

/// `<a/>`: no end will follow.
bool xml_text_is_empty(XMLText *text);

/// The characters of a piece of text, valid until the next piece.
const char *xml_text_value(XMLText *text);

/// An attribute by its name without prefix; valid until the next call; nothing if it is not there.
const char *xml_text_attribute(XMLText *text, const char *name);

#endif
