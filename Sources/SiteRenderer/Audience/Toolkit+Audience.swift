import Curriculum
import Markdown

extension Toolkit {
  /// The toolkit as an audience may have it. What is taken out here is on no page, whatever a template asks for.
  func edition(for audience: Audience) -> Toolkit {
    guard audience == .participant else { return self }
    var toolkit = self
    toolkit.chapters = []
    for index in toolkit.modules.indices { toolkit.modules[index].keepForParticipants() }
    for index in toolkit.exercises.indices { toolkit.exercises[index].debrief = [] }
    return toolkit
  }
}

extension Module {
  fileprivate mutating func keepForParticipants() {
    parts = parts.filter(\.kind.isForParticipants)
    for section in sections.indices {
      for slide in sections[section].slides.indices {
        sections[section].slides[slide].parts = sections[section].slides[slide].parts.compactMap(\.forParticipants)
      }
    }
  }
}

extension Module.Part.Kind {
  /// The rest tells a trainer how to prepare the day.
  fileprivate var isForParticipants: Bool {
    switch self {
    case .objectives: true
    case .introduction, .audience, .qualifications, .terminology, .tips, .materials: false
    }
  }
}

extension SlidePart {
  /// The part as participants may have it; nil if it is for the trainer alone.
  ///
  /// A discussion is the question that the room hears; what stands below a heading in it says what a trainer listens for. An activity
  /// is written to whoever leads it.
  fileprivate var forParticipants: SlidePart? {
    switch kind {
    case .law: return self
    case .discussion:
      var part = self
      part.blocks = Array(blocks.prefix { !$0.isHeading })
      return part
    case .talkingPoints, .activity: return nil
    }
  }
}

extension Block {
  fileprivate var isHeading: Bool {
    if case .heading = kind { true } else { false }
  }
}
