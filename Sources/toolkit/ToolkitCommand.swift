import ArgumentParser

@main
struct ToolkitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "toolkit",
    abstract: "Turns a training toolkit in Markdown into a site that opens without a network.",
    discussion: """
      Write in Content/, look at the result in Public/index.html. Content/README.md shows how to write each kind of file.

        toolkit check            reads everything and names every mistake; --fix mends what has one answer
        toolkit schema           prints what fields each kind of file has
        toolkit build            does the same, then makes the site in Public/
        toolkit serve            shows the site in a browser while you write it
        toolkit consent check    judges a consent form under 42 CFR Part 2 and HIPAA
      """,
    subcommands: [Build.self, Check.self, Serve.self, PrintSchema.self, Consent.self]
  )
}
