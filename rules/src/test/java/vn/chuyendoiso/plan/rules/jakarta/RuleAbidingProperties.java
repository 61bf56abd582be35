package vn.chuyendoiso.plan.rules.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.generators.Breakages;
import vn.chuyendoiso.plan.generators.BrokenDocument;
import vn.chuyendoiso.plan.rules.PlanValidator;
import vn.chuyendoiso.plan.rules.ValidationReport;

class RuleAbidingProperties {

  record Archive(
      @RuleAbiding(groups = StageGroup.Issue.class, lightest = Severity.INFO) Document document) {}

  private static final Validator VALIDATOR = Asking.validator(Asking.TODAY, Locale.ENGLISH);

  @Provide
  Arbitrary<BrokenDocument> broken() {
    // What the model declares is asked by @Valid, with its own sentences.
    return Arbitraries.of(Breakages.rules())
        .filter(rule -> !rule.equals(PlanViolation.OF_THE_MODEL))
        .flatMap(Breakages::of);
  }

  // So many tries that each rule is drawn about twice.
  @Property(tries = 190, edgeCases = EdgeCasesMode.NONE)
  void whatever_the_rules_find_is_a_violation_and_nothing_else(
      @ForAll("broken") BrokenDocument broken) {
    ValidationReport report =
        PlanValidator.of(broken.document()).asOf(Asking.TODAY).stage(Stage.ISSUE).validate();
    List<PlanViolation> expected =
        report.getFindings().stream()
            .map(f -> new PlanViolation(inForm(f), report.render(f, Locale.ENGLISH)))
            .distinct()
            .toList();

    assertThat(Asking.ask(VALIDATOR, new Archive(broken.document()), StageGroup.Issue.class))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private static Finding inForm(Finding finding) {
    return finding.withPointer(JsonPointer.parse("/document" + finding.getPointer()));
  }
}
