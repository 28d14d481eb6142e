import Diagnostics

/// `[@key]` names one entry of `references.yml`.
enum CitationsResolve {
  /// The label of the reference; nil once the log has a message.
  static func label(of key: String, at location: SourceLocation, in resolver: Resolver) -> String? {
    guard CitationKey.isValid(key) else {
      resolver.log.report(.badCitation(key, at: location))
      return nil
    }
    guard let labels = resolver.index.labels else { return nil }
    guard let label = labels[key] else {
      resolver.log.report(.unknownReference(key, candidates: Array(labels.keys), at: location))
      return nil
    }
    return label
  }
}
