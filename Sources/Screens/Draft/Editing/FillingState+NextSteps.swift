import Evaluation

extension FillingState {
  var nextSteps: NextSteps {
    isReadOnly
      ? NextSteps() : NextSteps(undo: history.nextToUndo?.place, redo: history.nextToRedo?.place)
  }
}
