import ConsentCore
import Curriculum

extension Words {
  /// What a part of a form is called beside it.
  func label(of field: FormField) -> String { member(field, of: .field) }

  /// The label, numbered where a form has several of the kind: `Who may receive (2)`.
  func label(of place: FieldPlace) -> String {
    place.index == 0 ? label(of: place.field) : "\(label(of: place.field)) (\(Int(place.index) + 1))"
  }
}
