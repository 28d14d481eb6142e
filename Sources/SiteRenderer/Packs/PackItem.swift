/// An item of a list on paper.
struct PackItem {
  let textHTML: String
}
