package vn.chuyendoiso.plan.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chuyendoiso.plan.breakthrough.Pillar;
import vn.chuyendoiso.plan.document.Provenance;
import vn.chuyendoiso.plan.finding.Messages;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.law.ClauseForce;
import vn.chuyendoiso.plan.law.LegalRelation;
import vn.chuyendoiso.plan.matrix.DuePeriod;
import vn.chuyendoiso.plan.progress.ResultState;
import vn.chuyendoiso.plan.progress.Tally;
import vn.chuyendoiso.plan.responsibility.Responsibility;
import vn.chuyendoiso.plan.target.Commitment;
import vn.chuyendoiso.plan.target.MeasurementBasis;

class PageTextTest {

  private static final Messages MESSAGES = PageText.MESSAGES;

  @Test
  void whatever_is_said_in_vietnamese_is_said_in_english_with_the_same_arguments() {
    Set<String> keys = MESSAGES.keys(Words.VIETNAMESE);
    assertThat(keys).isEqualTo(MESSAGES.keys(Locale.ENGLISH));
    for (String key : keys) {
      assertThat(MESSAGES.argumentsOf(key, Words.VIETNAMESE))
          .as(key)
          .isEqualTo(MESSAGES.argumentsOf(key, Locale.ENGLISH));
    }
  }

  static List<Arguments> whatDocumentsHold() {
    return Stream.of(
            Arguments.of("pillar", Pillar.values()),
            Arguments.of("provenance", Provenance.Kind.values()),
            Arguments.of("severity", Severity.values()),
            Arguments.of("tile", Severity.values()),
            Arguments.of("force", ClauseForce.values()),
            Arguments.of("relation", LegalRelation.values()),
            Arguments.of("period", DuePeriod.Length.values()),
            Arguments.of("state", ResultState.values()),
            Arguments.of("subject", Tally.Subject.values()),
            Arguments.of("role", Responsibility.values()),
            Arguments.of("commitment", Commitment.values()),
            Arguments.of("basis", MeasurementBasis.values()),
            Arguments.of("untold", Share.Reason.values()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("whatDocumentsHold")
  void whatever_a_document_can_hold_has_a_word(String key, Enum<?>[] values) {
    assertThat(MESSAGES.keys(Locale.ENGLISH))
        .containsAll(Arrays.stream(values).map(v -> key + "." + v.name()).toList());
  }
}
