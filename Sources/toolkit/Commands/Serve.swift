import ArgumentParser
import ConsentArtifact
import Foundation
import Preview

struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows the site in a browser while you write it.",
    discussion: """
      Open the address that it prints. When you save a file, the page shows the change at the place where you are. While the content
      has errors, the last good site stays up with the errors over it.

      The site is served from memory to this computer alone; `toolkit build` is what writes it. Ctrl-C ends the preview, with status 0.

        toolkit serve --open
        toolkit serve --port 0
      """.flowing
  )

  @OptionGroup var sources: ContentOptions

  @OptionGroup var site: SiteOptions

  @Option(help: ArgumentHelp("The port to listen on; 0 takes any that is free.", valueName: "number"))
  var port: UInt16 = 8000

  @Option(
    help: ArgumentHelp(
      "The address to listen on. With 0.0.0.0, everyone on your network can read the site, talking points and answers included.",
      valueName: "address"
    )
  )
  var host = "127.0.0.1"

  @Flag(help: "Open the site in the browser.")
  var open = false

  func run() async throws {
    let listener = try Listener(host: host, port: port)
    // Named here rather than in the page: without them there is nothing to wait for.
    for folder in folders { _ = try Folder(reading: folder) }
    var workshop = Workshop(folders: sources.folders, site: site.folder, consentCore: try ConsentArtifact.module())
    let changes = FolderWatcher(folders: folders).changes()
    let server = PreviewServer(on: listener)
    await show(&workshop, on: server)
    let serving = Task { try await server.run() }
    let ending = Signals.untilAsked { serving.cancel() }
    print("Preview at \(listener.address) (Ctrl-C ends it)")
    flushOutput()
    if open { Browser.open(listener.address) }
    let watching = Task { [workshop] in
      var workshop = workshop
      for await _ in changes {
        // Programs save in several steps, and several files together.
        try await Task.sleep(for: .milliseconds(5))
        await show(&workshop, on: server)
      }
    }
    let end = await serving.result
    watching.cancel()
    ending.cancel()
    // Whoever asks for the end gets it, whatever a connection that was open says to that.
    if case .failure(let error) = end, !serving.isCancelled { throw error }
    print("Preview ended")
  }

  /// Everything that the site is made of.
  private var folders: [String] { [sources.content, sources.local, site.folder].compactMap(\.self) }

  private func show(_ workshop: inout Workshop, on server: PreviewServer) async {
    let start = ContinuousClock.now
    guard let first = workshop.look() else { return }
    await server.show(first.state)
    if first.errors == 0 {
      let time = (ContinuousClock.now - start) / Duration.milliseconds(1)
      print("Shown after \(Int(time.rounded())) ms")
      flushOutput()
    }
    var last = first
    if first.isUnfinished {
      // The open page is fetched meanwhile.
      try? await Task.sleep(for: .milliseconds(100))
      guard let finished = workshop.finish() else { return }
      await server.show(finished.state)
      last = finished
    }
    for message in last.messages { Console.error(message) }
    if last.errors > 0 {
      let part = first.isUnfinished ? "its translations stay as they were" : "the preview stays as it was"
      Console.error("\(last.errors == 1 ? "1 error" : "\(last.errors) errors"); \(part)")
    }
  }

  /// Whoever reads us through a pipe waits for the lines too.
  private func flushOutput() {
    fflush(nil)
  }
}
