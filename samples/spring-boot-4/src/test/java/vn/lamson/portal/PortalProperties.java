package vn.lamson.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.generators.Breakages;
import vn.chuyendoiso.plan.generators.BrokenDocument;
import vn.chuyendoiso.plan.rules.PlanValidator;
import vn.chuyendoiso.plan.serialization.PlanJson;
import vn.lamson.portal.Portal.Answer;

class PortalProperties {

  /** The portal takes plans alone. */
  @Provide
  Arbitrary<TransformationPlan> broken() {
    return Breakages.any()
        .map(BrokenDocument::document)
        .filter(document -> document instanceof TransformationPlan)
        .map(document -> (TransformationPlan) document);
  }

  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
  void whatever_rule_is_broken_the_sender_sees_its_finding_at_its_place(
      @ForAll("broken") TransformationPlan plan) {
    List<Object> expected =
        PlanValidator.of(plan)
            .asOf(Portal.TODAY)
            .stage(Stage.SUBMISSION)
            .validate()
            .getFindings()
            .stream()
            .filter(f -> f.getSeverity() == Severity.ERROR)
            .<Object>map(PortalProperties::place)
            .distinct()
            .toList();

    Answer answer = Portal.post(PlanJson.write(plan));

    assertThat(answer.status()).isEqualTo(expected.isEmpty() ? 200 : 422);
    if (!expected.isEmpty()) {
      List<Object> told = new ArrayList<>();
      for (int i = 0; i < answer.findings().size(); i++) {
        told.add(answer.all("id").get(i) + " at " + answer.all("pointer").get(i));
      }
      assertThat(told).containsAll(expected);
    }
  }

  private static String place(Finding finding) {
    return finding.getId() + " at " + finding.getPointer();
  }
}
