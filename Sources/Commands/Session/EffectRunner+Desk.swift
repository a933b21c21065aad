import Evaluation
import Screens
import Storage

extension EffectRunner {
  mutating func perform(_ effect: DeskEffect) -> [Message] { [] }
}
