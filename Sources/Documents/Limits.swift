/// Bounds that keep hostile files from exhausting memory, time or stack.
public enum DocumentLimits {
  /// Containers inside one another, aliases followed.
  public static let nesting = 512
  /// Nodes that the aliases of one document may stand for.
  public static let aliasedNodes = 400_000
}
