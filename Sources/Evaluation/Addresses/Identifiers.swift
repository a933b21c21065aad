// What addresses name things with. The things themselves, which know far more, call these `ID`.

/// An entered input or a derived value; both share one space of names: `carryover_end`.
public struct FactID: Identifier {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A chapter of the report: `duties`.
public struct SectionID: Identifier {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A scored indicator (三级指标): `carryover_rate`.
public struct IndicatorID: Identifier {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A level of the tree above the indicators (一级指标, 二级指标): `execution`.
public struct GroupID: Identifier {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A criterion of an indicator: `approval`.
public struct ChecklistItemID: Identifier {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}
