import Evaluation

extension Surroundings {
  /// The review of the report that is open, as filler or as supervisor.
  var frontReview: DraftReview? { hasDraft ? filling?.review : desk.dossier?.state }
  var frontRubric: Rubric? { filling?.rubric ?? desk.dossier?.rubric }
  var frontDraft: String? { hasDraft ? filling?.id : desk.dossier?.id }
}
