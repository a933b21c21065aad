extension StepTable {
  func outcome(_ inputs: RuleInputs) -> Outcome {
    inputs.fromValue { value in
      guard let index = steps.firstIndex(where: { $0.range.contains(value) }) else {
        return (.undefined(.noStep), .open)
      }
      return (.final(steps[index].points), .step(index))
    }
  }
}
