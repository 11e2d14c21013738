// Written by `idp-dev generate`; do not edit.
#include "CatalogFiles.h"

static const struct catalog_file files[] = {
  {0, 0, 0, 0},
};

size_t catalog_file_count(void) { return sizeof files / sizeof *files - 1; }

struct catalog_file catalog_file_at(size_t index) { return files[index]; }
