#include <stdlib.h>
#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>

// The library exports the table's node types as variables that no installed header declares; Swift
// cannot read a mutable C global, so each gets a function.
extern cmark_node_type CMARK_NODE_TABLE, CMARK_NODE_TABLE_ROW, CMARK_NODE_TABLE_CELL;

static inline cmark_node_type engross_cmark_type_table(void) { return CMARK_NODE_TABLE; }
static inline cmark_node_type engross_cmark_type_table_row(void) { return CMARK_NODE_TABLE_ROW; }
static inline cmark_node_type engross_cmark_type_table_cell(void) { return CMARK_NODE_TABLE_CELL; }
