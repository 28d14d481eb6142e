/// A page as its template sees it: strings, booleans and arrays. What a template writes without escaping ends in `HTML`.
protocol Page: Sendable {
  static var template: String { get }
  var frame: Frame { get }
}
