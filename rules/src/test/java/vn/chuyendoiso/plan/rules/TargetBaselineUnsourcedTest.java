package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.target.Measurement;
import vn.chuyendoiso.plan.target.Target;

class TargetBaselineUnsourcedTest {

  private static final String RULE = "target-baseline-unsourced";

  @Test
  void day_and_source_satisfy() {
    assertThat(check(with(target("ct-1", whole()))).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void the_row_that_lacks_one_is_named() {
    Checked checked =
        check(with(target("ct-1", whole()), target("ct-2", whole().withAsOf(Optional.empty()))));
    assertThat(checked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(checked.pointer()).isEqualTo("/targets/1/baseline");
    assertThat(checked.severity()).isEqualTo(Severity.WARNING); // the notice is of 2023
    assertThat(checked.finding().getClauses()).containsExactly("TB16-3");
    assertThat(checked.argument("missing")).isEqualTo(List.of(new Term("baseline.day")));
  }

  @Test
  void a_table_without_such_columns_is_reported_once_and_mildly() {
    Checked checked = check(with(target("ct-1", bare()), target("ct-2", bare())));
    assertThat(checked.pointer()).isEqualTo("/targets");
    assertThat(checked.severity()).isEqualTo(Severity.WARNING);
    assertThat(checked.argument("count")).isEqualTo(2);
  }

  @Test
  void a_draft_may_still_lack_it() {
    assertThat(
            Checked.check(RULE, with(target("ct-1", bare())), Documents.AS_OF, Stage.DRAFT)
                .severity())
        .isEqualTo(Severity.WARNING);
  }

  @Test
  void a_plan_without_baselines_is_not_meant() {
    assertThat(check(Documents.wholePlan()).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private static Checked check(PlanDocument document) {
    return Checked.check(RULE, document);
  }

  private static PlanDocument with(Target... targets) {
    return ViolatingPlans.withTargets(targets);
  }

  private static Target target(String id, Measurement baseline) {
    return Documents.target(id).baseline(baseline).build();
  }

  private static Measurement whole() {
    return ViolatingPlans.measured("62");
  }

  private static Measurement bare() {
    return whole().withAsOf(Optional.empty()).withSource(Optional.empty());
  }
}
