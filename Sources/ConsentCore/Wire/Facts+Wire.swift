// What goes along with forms and disclosures alike.

extension Day: WireCoded {
  mutating func code(_ wire: inout some WireCoder) { wire.day(&self) }
}

extension Policy: WireCoded {
  mutating func code(_ wire: inout some WireCoder) { wire.set(&self, in: .all) }
}

extension Text: WireCoded {
  mutating func code(_ wire: inout some WireCoder) { wire.text(&self) }
}

extension Purposes: WireCoded {
  mutating func code(_ wire: inout some WireCoder) { wire.set(&self, in: .all) }
}

extension Statements: WireCoded {
  mutating func code(_ wire: inout some WireCoder) { wire.set(&self, in: .all) }
}
