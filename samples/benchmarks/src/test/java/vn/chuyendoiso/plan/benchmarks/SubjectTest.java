package vn.chuyendoiso.plan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chuyendoiso.plan.rules.Outcome;
import vn.chuyendoiso.plan.rules.RuleCatalogue;
import vn.chuyendoiso.plan.rules.RuleInfo;

/** A rule that does not apply is fast at every size; what is measured must be work. */
class SubjectTest {

  private static final int ROWS = 1_000;

  private static final Map<Subject, Map<String, Outcome>> OUTCOMES = new EnumMap<>(Subject.class);

  static Stream<String> rules() {
    return RuleCatalogue.bundled().rules().stream().map(RuleInfo::id);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void every_rule_applies_to_the_document_on_which_it_is_measured(String id) {
    RuleInfo rule = RuleCatalogue.bundled().find(id).orElseThrow();

    Outcome outcome =
        OUTCOMES
            .computeIfAbsent(Subject.of(rule), s -> s.grown(ROWS).by(RuleCatalogue.bundled()))
            .get(id);

    assertThat(outcome).isNotNull().isNotEqualTo(Outcome.NOT_APPLICABLE);
  }
}
