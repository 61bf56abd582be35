package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.Provenance;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetId;

class TargetWithoutDerivationTest {

  private static final String RULE = "target-without-derivation";

  @Test
  void a_target_that_names_a_higher_one_satisfies() {
    assertThat(check(Documents.wholePlan()).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(
            check(with(underived("ct-1").withInstrument(Documents.instrument("942/QĐ-TTg"))))
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void where_none_does_that_is_one_finding() {
    Checked checked = check(with(underived("ct-1"), underived("ct-2")));
    assertThat(checked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(checked.pointer()).isEqualTo("/targets");
    assertThat(checked.severity()).isEqualTo(Severity.WARNING);
    assertThat(checked.finding().getClauses()).containsExactly("HD25-5");
    assertThat(checked.finding().getArguments()).containsOnlyKeys("count").containsValue(2);
  }

  @Test
  void where_some_do_the_others_are_named_in_one_finding() {
    Checked checked =
        check(with(Documents.target("ct-1").build(), underived("ct-2"), underived("ct-3")));
    assertThat(checked.pointer()).isEqualTo("/targets");
    assertThat(checked.argument("count")).isEqualTo(2);
    assertThat(checked.argument("targets")).isEqualTo("2, 3");
  }

  @Test
  void of_an_excerpt_the_column_may_not_have_been_seen() {
    assertThat(check(excerpt((TransformationPlan) with(underived("ct-1")))).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
    assertThat(
            check(
                    excerpt(
                        (TransformationPlan)
                            with(Documents.target("ct-1").build(), underived("ct-2"))))
                .outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void the_nation_s_own_targets_serve_no_higher_ones() {
    assertThat(
            check(
                    Documents.programme()
                        .addIndicators(Documents.indicator("ct"))
                        .addTargets(underived("ct-1"))
                        .build())
                .outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void labels_and_plans_without_targets_are_not_meant() {
    assertThat(
            check(with(Target.builder().id(new TargetId("ct-1")).title("Đến năm 2025").build()))
                .outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(check(Documents.wholePlan().withTargets(List.of())).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private static Checked check(PlanDocument document) {
    return Checked.check(RULE, document);
  }

  private static PlanDocument with(Target... targets) {
    return ViolatingPlans.withTargets(targets);
  }

  private static TransformationPlan excerpt(TransformationPlan plan) {
    return plan.withProvenance(Provenance.builder().kind(Provenance.Kind.EXCERPT).build());
  }

  private static Target underived(String id) {
    return Documents.target(id).build().withDerivedFrom();
  }
}
