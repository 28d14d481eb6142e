import Diagnostics
import Markdown

/// A picture is a file of `images/`, and has words for those who cannot see it.
enum PicturesResolve {
  /// The source as the renderer reads it; nil once the log has a message.
  static func source(_ written: String, description: [Inline], at location: SourceLocation, in resolver: Resolver) -> String? {
    if description.plainText.trimmed.isEmpty { resolver.log.report(.pictureWithoutWords(written, at: location)) }
    if unsafeScheme(of: written) != nil { return nil }
    if written.contains(":") || written.hasPrefix("//") {
      resolver.log.report(.pictureElsewhere(written, at: location))
      return nil
    }
    let destination = ContentDestination(written, from: resolver.path).map { resolver.index.settled($0) }
    guard let destination, resolver.index.pictures.contains(destination.path) else {
      let pictures = resolver.index.pictures.map { ContentDestination(path: $0).written(in: resolver.path) }
      resolver.log.report(.unknownPicture(written, candidates: pictures, at: location))
      return nil
    }
    return destination.path
  }
}
