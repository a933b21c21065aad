/// A computed value and how sure it is.
public enum Computed<Value: Hashable & Sendable>: Hashable, Sendable {
  /// Every input is filled in.
  case final(Value)
  /// Some inputs are missing; the value counts what is there.
  case provisional(Value, missing: [FieldPath])
  /// Too little is there to say anything (缺少数据).
  case unknown(missing: [FieldPath])
  /// All inputs are there, and yet there is no value.
  case undefined(Undefined)
}

extension Computed {
  /// The value, final or provisional.
  public var value: Value? {
    switch self {
    case .final(let value), .provisional(let value, _): value
    case .unknown, .undefined: nil
    }
  }

  public var finalValue: Value? {
    switch self {
    case .final(let value): value
    case .provisional, .unknown, .undefined: nil
    }
  }

  public var missing: [FieldPath] {
    switch self {
    case .provisional(_, let missing), .unknown(let missing): missing
    case .final, .undefined: []
    }
  }

  /// Why there is no value, if all inputs are there.
  public var undefined: Undefined? {
    switch self {
    case .undefined(let reason): reason
    case .final, .provisional, .unknown: nil
    }
  }

  public func map<Other>(_ transform: (Value) -> Other) -> Computed<Other> {
    switch self {
    case .final(let value): .final(transform(value))
    case .provisional(let value, let missing): .provisional(transform(value), missing: missing)
    case .unknown(let missing): .unknown(missing: missing)
    case .undefined(let reason): .undefined(reason)
    }
  }
}

/// Why a value does not exist although nothing is missing.
public enum Undefined: Hashable, Sendable {
  /// 除数为零
  case divisionByZero
  /// A yes/no where a number belongs, or the reverse (类型不符).
  case wrongType
  /// No step of the table holds the value (无对应档次).
  case noStep
  /// 目标值为负
  case negativeTarget
  /// 没有条目
  case emptyList
}
