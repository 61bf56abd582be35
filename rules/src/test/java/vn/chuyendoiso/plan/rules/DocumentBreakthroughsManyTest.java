package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.finding.Severity;

class DocumentBreakthroughsManyTest {
  private static final String RULE = "document-breakthroughs-many";

  @Test
  void seven_breakthroughs_satisfy_and_eight_are_many() {
    assertThat(check(7).outcome()).isEqualTo(Outcome.SATISFIED);

    Checked checked = check(8);
    assertThat(checked.pointer()).isEqualTo("/breakthroughs");
    assertThat(checked.severity()).isEqualTo(Severity.INFO);
    assertThat(checked.finding().getClauses()).containsExactly("TB16-2");
    assertThat(checked.argument("count")).isEqualTo(8);
  }

  @Test
  void a_document_without_breakthroughs_is_not_meant() {
    assertThat(check(0).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(Checked.check(RULE, Documents.programme().build()).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private static Checked check(int count) {
    return Checked.check(
        RULE,
        Documents.wholePlan()
            .withBreakthroughs(
                IntStream.rangeClosed(1, count)
                    .mapToObj(i -> Documents.breakthrough("mdp-" + i).build())
                    .toList()));
  }
}
