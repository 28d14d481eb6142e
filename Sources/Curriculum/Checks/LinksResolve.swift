import Diagnostics
import Markdown

/// A link leads to a page of the toolkit, to a slide, term or heading on it, or to an address of `http:`, `https:` or `mailto:`; a `field:` link
/// stands on a form, a `choose:` or `write:` link on one that the learner completes.
enum LinksResolve {
  /// The destination as the renderer reads it; nil once the log has a message.
  static func destination(_ written: String, at location: SourceLocation, in resolver: Resolver) -> String? {
    let log = resolver.log
    if written.isEmpty {
      log.report(.emptyLink(at: location))
    } else if unsafeScheme(of: written) != nil {
      return nil  // Document.omissions has reported it.
    } else if let scheme = scheme(of: written) {
      return external(written, scheme: scheme, at: location, in: resolver)
    } else if written.hasPrefix("//") {
      log.report(.linkWithoutScheme(written, at: location))
    } else if let destination = ContentDestination(written, from: resolver.path) {
      return check(resolver.index.settled(destination), written, at: location, in: resolver)
    } else {
      log.report(.linkOutOfContent(written, at: location))
    }
    return nil
  }

  private static func external(_ written: String, scheme: String, at location: SourceLocation, in resolver: Resolver) -> String?
  {
    switch scheme {
    case "http", "https", "mailto": return written
    case "field" where resolver.fieldLinks != .none: return written
    case "choose" where resolver.fieldLinks == .blankForm, "write" where resolver.fieldLinks == .blankForm: return written
    case "choose", "write": resolver.log.report(.openEntryOutsideForm(written, at: location))
    case "field": resolver.log.report(.fieldOutsideForm(written, at: location))
    default: resolver.log.report(.unknownScheme(scheme, at: location))
    }
    return nil
  }

  private static func check(
    _ destination: ContentDestination,
    _ written: String,
    at location: SourceLocation,
    in resolver: Resolver
  ) -> String? {
    let index = resolver.index
    guard let places = index.places(on: destination.path, from: resolver.path) else {
      if index.chapters[destination.path] != nil {
        resolver.log.report(.linkToDocumentation(destination.path, at: location))
      } else if index.files.contains(destination.path) {
        resolver.log.report(.linkToNoPage(destination.path, at: location))
      } else {
        let pages = index.paths(linkedFrom: resolver.path).map { ContentDestination(path: $0).written(in: resolver.path) }
        let name = written.split(separator: "#", omittingEmptySubsequences: false).first.map(String.init) ?? written
        resolver.log.report(.unknownPage(name, candidates: pages, at: location))
      }
      return nil
    }
    if let anchor = destination.anchor, let places, !places.ids.contains(anchor) {
      let start = written.utf8.firstIndex(of: UInt8(ascii: "#")) ?? written.startIndex
      let place = location.part(
        written.utf8.distance(from: written.startIndex, to: start),
        length: written.utf8.distance(from: start, to: written.endIndex),
        of: written
      )
      resolver.log.report(.unknownAnchor(anchor, places.noun, in: destination.path, candidates: places.ids, at: place))
      // Of a text that is not translated the message is not shown: its link to a place that the translated page lacks leads to the page.
      return destination.path
    }
    return destination.text
  }

  /// What stands before the first colon, in small letters, if it can be a scheme.
  private static func scheme(of destination: String) -> String? {
    guard let colon = destination.firstIndex(of: ":"), let first = destination.first, first.isASCII, first.isLetter else {
      return nil
    }
    let scheme = destination[..<colon]
    return scheme.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) } ? scheme.lowercased() : nil
  }
}
