/// A large part of a value that lies apart from it, so that whoever moves the value moves a pointer.
///
/// The state is moved several times with every key; most of it belongs to pages that are not open.
@propertyWrapper
indirect enum Apart<Value> {
  case value(Value)

  init(wrappedValue: Value) { self = .value(wrappedValue) }

  var wrappedValue: Value {
    get {
      switch self {
      case .value(let value): value
      }
    }
    set { self = .value(newValue) }
  }
}

extension Apart: Equatable where Value: Equatable {}
extension Apart: Sendable where Value: Sendable {}
