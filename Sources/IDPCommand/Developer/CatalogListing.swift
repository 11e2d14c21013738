import Catalog
import Platform

/// The C source that embeds the catalogue: one array for each file and a table of them.
///
/// Every line depends on one file alone, so that two branches which add files merge cleanly.
@Sendable
func catalogListing(_ tree: FileTree) throws(DeveloperError) -> [UInt8] {
  for file in tree.files where file.path.utf8.contains(where: { "\"\\\n".utf8.contains($0) }) {
    throw .unembeddableName(file.path)
  }
  var text = """
    // Written by `idp-dev generate`; do not edit.
    #include "CatalogFiles.h"

    """
  for file in tree.files {
    // The zero at the end keeps the array of an empty file from being empty. A file that is gone
    // must not break the build, or `idp-dev generate` could not be built to take it off the list.
    text += """

      static const uint8_t \(identifier(file.path))[] = {
      #if __has_embed("../../\(file.path)")
      #embed "../../\(file.path)" suffix(, )
      #endif
        0};

      """
  }
  text += "\nstatic const struct catalog_file files[] = {\n"
  for file in tree.files {
    let name = identifier(file.path)
    let mode = "0" + String(file.mode, radix: 8)
    text += "  {\"\(file.path)\", \(name), sizeof \(name) - 1, \(mode)},\n"
  }
  text += """
      {0, 0, 0, 0},
    };

    size_t catalog_file_count(void) { return sizeof files / sizeof *files - 1; }

    struct catalog_file catalog_file_at(size_t index) { return files[index]; }

    """
  return Array(text.utf8)
}

/// A C identifier for a path, a different one for each path.
private func identifier(_ path: String) -> String {
  var name = "f_"
  for byte in path.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      name.unicodeScalars.append(Unicode.Scalar(byte))
    case UInt8(ascii: "/"): name += "_S"
    case UInt8(ascii: "-"): name += "_M"
    case UInt8(ascii: "."): name += "_D"
    case UInt8(ascii: "_"): name += "__"
    default: name += "_X" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
  }
  return name
}
