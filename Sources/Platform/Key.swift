/// A key that was pressed at a terminal.
package enum Key: Sendable, Hashable {
  /// A printable character, or a part of one that joins the character before it.
  case character(Unicode.Scalar)
  /// Text that the terminal marked as pasted; it may hold line breaks and controls.
  case paste(String)
  /// A letter in lower case that was pressed with the control key.
  case control(Unicode.Scalar)
  /// A character that was pressed with the alt key, or after escape.
  case alt(Unicode.Scalar)
  case function(Int)
  case enter, tab, backTab, escape, backspace, delete
  case up, down, left, right, wordLeft, wordRight, home, end, pageUp, pageDown
  /// A key that has no name here.
  case unknown
}
