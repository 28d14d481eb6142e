import Testing

@testable import SiteRenderer

struct AddressTests {
  @Test(arguments: [
    (from: "index.html", to: Address("law.html"), link: "law.html"),
    (from: "module-7/slides.html", to: Address("law.html", id: "a"), link: "../law.html#a"),
    (from: "module-7/slides.html", to: Address("module-7/01-a.html", id: "b"), link: "01-a.html#b"),
    (from: "forms/a.html", to: Address("exercises/b.html"), link: "../exercises/b.html"),
    (from: "law.html", to: Address("law.html", id: "a"), link: "#a"),
    (from: "forms/index.html", to: Address("forms/index.html"), link: "index.html"),
  ])
  func `links are relative to their page`(from: String, to: Address, link: String) {
    #expect(to.relative(to: from) == link)
  }
}
