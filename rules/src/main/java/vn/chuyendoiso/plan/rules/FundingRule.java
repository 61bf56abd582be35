package vn.chuyendoiso.plan.rules;

import java.util.List;
import java.util.Optional;
import vn.chuyendoiso.plan.funding.Funding;

/** A rule on the money that a document states: of the whole, of groups, of tasks. */
interface FundingRule extends SurveyRule<Optional<Funding>> {

  @Override
  default Optional<Funding> look(TargetEntry row, CaseFile file) {
    return Optional.empty();
  }

  @Override
  default Optional<Funding> look(TaskEntry row, CaseFile file) {
    return row.task().getFunding();
  }

  @Override
  default Verdict conclude(Survey<Optional<Funding>> survey, CaseFile file) {
    return judge(FundingPlace.of(file, survey.tasks()), file);
  }

  /** Judges the document by all places that state money. */
  Verdict judge(List<FundingPlace> places, CaseFile file);
}
