/// What the words of all texts are held against: the same for each of them.
struct TextWish: Hashable {
  let wording: [Wording]
  /// The school grade that texts are to be readable at; nil if nobody wants to be told.
  let grade: Int?
}
