extension String {
  /// As the id of a heading: small letters and digits of any script, and single hyphens for what is between them.
  ///
  ///     "Step 3: Share, lawfully".slug  // "step-3-share-lawfully"
  package var slug: String {
    lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
  }
}
