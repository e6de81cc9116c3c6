#include <stdlib.h>
#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm/node.h>

// The library exports the table's node types as variables that no installed header declares; Swift
// cannot read a mutable C global, so each gets a function.
extern cmark_node_type CMARK_NODE_TABLE, CMARK_NODE_TABLE_ROW, CMARK_NODE_TABLE_CELL;

static inline cmark_node_type engross_cmark_type_table(void) { return CMARK_NODE_TABLE; }
static inline cmark_node_type engross_cmark_type_table_row(void) { return CMARK_NODE_TABLE_ROW; }
static inline cmark_node_type engross_cmark_type_table_cell(void) { return CMARK_NODE_TABLE_CELL; }

// The public accessors copy each literal into a C string; the node itself knows bytes and length.
typedef struct {
  const unsigned char *bytes;
  int count;
} engross_cmark_bytes;

static inline engross_cmark_bytes engross_cmark_chunk(const cmark_chunk *chunk) {
  engross_cmark_bytes bytes = {chunk->data, chunk->data ? chunk->len : 0};
  return bytes;
}
static inline engross_cmark_bytes engross_cmark_literal(const cmark_node *node) {
  return engross_cmark_chunk(
      node->type == CMARK_NODE_CODE_BLOCK ? &node->as.code.literal : &node->as.literal);
}
static inline engross_cmark_bytes engross_cmark_fence_info(const cmark_node *node) {
  return engross_cmark_chunk(&node->as.code.info);
}
static inline engross_cmark_bytes engross_cmark_url(const cmark_node *node) {
  return engross_cmark_chunk(&node->as.link.url);
}
static inline engross_cmark_bytes engross_cmark_title(const cmark_node *node) {
  return engross_cmark_chunk(&node->as.link.title);
}
