package vn.chuyendoiso.plan.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindingTest {

  static List<Object> plainData() {
    return List.of(
        "text",
        1,
        2L,
        new BigDecimal("0.5"),
        LocalDate.EPOCH,
        new Term("type.text"),
        List.of(),
        List.of("text", new Term("type.text")));
  }

  static List<Object> otherData() {
    return List.of(
        1.5,
        true,
        'c',
        Instant.EPOCH,
        Optional.of("text"),
        Severity.ERROR,
        new int[] {1},
        List.of("text", 1.5),
        List.of(List.of(new Object())),
        Arrays.asList("text", null));
  }

  @ParameterizedTest
  @MethodSource("plainData")
  void plain_data_can_be_an_argument(Object value) {
    assertThat(finding().putArguments("value", value).build().getArguments())
        .containsEntry("value", value);
  }

  @ParameterizedTest
  @MethodSource("otherData")
  void anything_else_is_refused(Object value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> finding().putArguments("value", value).build())
        .withMessageContaining("not plain data");
  }

  @Test
  void arguments_keep_their_order() {
    Finding finding =
        finding().putArguments("task", "42").putArguments("body", "x").putArguments("a", 1).build();

    assertThat(finding.getArguments().keySet()).containsExactly("task", "body", "a");
  }

  @Test
  void a_technical_problem_has_no_clause_and_without_source_text_no_position() {
    Finding finding = finding().build();

    assertThat(finding.getClauses()).isEmpty();
    assertThat(finding.getPosition()).isEmpty();
    assertThat(finding.getArguments()).isEmpty();
  }

  @Test
  void a_copy_with_a_position_differs_in_the_position_alone() {
    Finding finding = finding().addClauses("CT34-P4", "HD25-8").build();

    Finding placed = finding.withPosition(new Position(2, 3));

    assertThat(placed).isNotEqualTo(finding);
    assertThat(placed.getPosition()).contains(new Position(2, 3));
    assertThat(placed.withPosition(Optional.empty())).isEqualTo(finding);
    assertThat(placed.getClauses()).containsExactly("CT34-P4", "HD25-8");
  }

  @Test
  void a_copy_with_other_arguments_is_checked_too() {
    Finding finding = finding().build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> finding.withArguments(Map.of("value", 1.5)));
  }

  @Test
  void findings_cannot_be_changed() {
    Finding finding = finding().putArguments("task", "42").addClauses("CT34-P4").build();

    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> finding.getArguments().put("task", "43"));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> finding.getClauses().add("CT34-P5"));
  }

  @Test
  void a_finding_without_id_or_place_cannot_be_made() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> Finding.builder().severity(Severity.INFO).build())
        .withMessageContaining("id")
        .withMessageContaining("pointer");
  }

  private static Finding.Builder finding() {
    return Finding.builder()
        .id("task-lead-missing")
        .severity(Severity.ERROR)
        .pointer(JsonPointer.parse("/tasks/41"));
  }

  @Test
  void a_list_that_was_handed_in_can_be_changed_without_changing_the_finding() {
    List<Object> known = new ArrayList<>(List.of("một"));
    Finding finding =
        Finding.builder()
            .id("code-unknown")
            .severity(Severity.ERROR)
            .pointer(JsonPointer.ROOT)
            .putArguments("known", known)
            .build();
    known.add("hai");
    assertThat(finding.getArguments()).containsEntry("known", List.of("một"));
  }
}
