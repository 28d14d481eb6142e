/// A question to the core: may this holder rely on this form on this day?
public struct FormQuery: Hashable, Sendable {
  public var form: ConsentForm
  public var holder: Holder
  /// The day of the disclosure; for a bare check of a form, the day to check it as of.
  public var day: Day
  public var policy: Policy

  public init(form: ConsentForm, holder: Holder, day: Day, policy: Policy = []) {
    self.form = form
    self.holder = holder
    self.day = day
    self.policy = policy
  }
}
