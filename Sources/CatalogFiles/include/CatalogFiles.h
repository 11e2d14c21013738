#ifndef CATALOG_FILES_H
#define CATALOG_FILES_H
#include <stddef.h>
#include <stdint.h>

/// One embedded file: path relative to the catalogue root, bytes, POSIX permission bits.
struct catalog_file {
  const char *path;
  const uint8_t *bytes;
  size_t size;
  uint32_t mode;
};

/// The number of embedded files.
size_t catalog_file_count(void);

/// The embedded file at `index`, in bytewise order of path; `index` must be below the count.
struct catalog_file catalog_file_at(size_t index);

#endif
