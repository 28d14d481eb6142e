/// A link on a page.
struct LinkView {
  var text: String
  var address: String
  var isCurrent = false
}
