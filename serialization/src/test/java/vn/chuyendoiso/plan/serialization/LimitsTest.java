package vn.chuyendoiso.plan.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.chuyendoiso.plan.serialization.Json.bytes;
import static vn.chuyendoiso.plan.serialization.Json.lines;
import static vn.chuyendoiso.plan.serialization.Json.plan;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.TransformationPlan;

/** Each limit, at its last allowed value and one beyond. */
class LimitsTest {

  private static ReadResult<Document> read(String text, ReadLimits limits) {
    return PlanJson.read(bytes(text), Document.class, limits);
  }

  @Test
  void the_size_in_bytes() {
    byte[] text = bytes(plan("\"place\": \"Huế\""));

    assertThat(
            PlanJson.read(text, Document.class, ReadLimits.STANDARD.withMaxBytes(text.length))
                .getFindings())
        .isEmpty();
    assertThat(
            lines(
                PlanJson.read(
                    text, Document.class, ReadLimits.STANDARD.withMaxBytes(text.length - 1))))
        .containsExactly("input-too-large  1:1");
  }

  @Test
  void how_deep_objects_and_lists_nest() {
    String text = plan("\"x\": [[[1]]]");

    assertThat(lines(read(text, ReadLimits.STANDARD.withMaxDepth(4))))
        .containsExactly("member-unknown /x 3:1");
    assertThat(lines(read(text, ReadLimits.STANDARD.withMaxDepth(3))))
        .contains("json-too-deep  3:8");
  }

  @Test
  void how_many_members_beyond_the_format_an_object_has() {
    String text =
        plan(
            IntStream.rangeClosed(1, 3)
                .mapToObj(i -> "\"qqqqqqq" + i + "\": " + i)
                .collect(Collectors.joining(",\n")));

    assertThat(lines(read(text, ReadLimits.STANDARD.withMaxMembers(3)))).hasSize(3);
    assertThat(lines(read(text, ReadLimits.STANDARD.withMaxMembers(2))))
        .containsExactly(
            "member-unknown /qqqqqqq1 3:1",
            "member-unknown /qqqqqqq2 4:1",
            "json-too-many-members /qqqqqqq3 5:1");
  }

  @Test
  void how_many_elements_a_list_has() {
    String text =
        plan(
            "\"tasks\":"
                + " [{\"id\":\"a\",\"title\":\"A\"},{\"id\":\"b\",\"title\":\"B\"}],\"place\":\"Huế\"");

    assertThat(read(text, ReadLimits.STANDARD.withMaxElements(2)).getFindings()).isEmpty();
    ReadResult<Document> result = read(text, ReadLimits.STANDARD.withMaxElements(1));
    assertThat(lines(result)).containsExactly("json-too-many-elements /tasks/1 3:34");
    assertThat(((TransformationPlan) result.getPartialDocument().orElseThrow()).getTasks())
        .hasSize(1);
  }

  @Test
  void how_long_a_text_or_a_name_is() {
    ReadLimits limits = ReadLimits.STANDARD.withMaxTextLength(40);

    assertThat(read(plan("\"place\": \"" + "x".repeat(40) + "\""), limits).getFindings()).isEmpty();
    assertThat(lines(read(plan("\"place\": \"" + "x".repeat(41) + "\""), limits)))
        .containsExactly("json-text-too-long /place 3:10");
    assertThat(lines(read(plan("\"" + "x".repeat(100) + "\": 1"), limits)))
        .singleElement()
        .asString()
        .startsWith("json-text-too-long");
  }

  @Test
  void how_long_a_number_is_also_in_what_is_only_kept() {
    ReadLimits limits = ReadLimits.STANDARD.withMaxNumberLength(5);

    assertThat(lines(read(plan("\"qqqqqqq\": [12345, 1e5]"), limits)))
        .containsExactly("member-unknown /qqqqqqq 3:1");
    assertThat(lines(read(plan("\"qqqqqqq\": 123456"), limits)))
        .containsExactly("member-unknown /qqqqqqq 3:1", "json-number-too-long /qqqqqqq 3:12");
    assertThat(lines(read(plan("\"qqqqqqq\": [1e-6]"), limits)))
        .containsExactly("member-unknown /qqqqqqq 3:1", "json-number-too-long /qqqqqqq/0 3:13");
  }

  @Test
  void how_many_findings_are_listed() {
    String text = plan("\"tasks\": [1, 2, 3]");

    assertThat(lines(read(text, ReadLimits.STANDARD.withMaxFindings(3)))).hasSize(3);
    ReadResult<Document> capped = read(text, ReadLimits.STANDARD.withMaxFindings(2));
    assertThat(lines(capped))
        .containsExactly(
            "type-wrong /tasks/0 3:11", "type-wrong /tasks/1 3:14", "findings-capped ");
    assertThat(capped.getUnread()).hasSize(2);
  }

  @Test
  void a_limit_below_one_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> ReadLimits.STANDARD.withMaxElements(0));
    assertThatIllegalArgumentException().isThrownBy(() -> ReadLimits.STANDARD.withMaxMembers(0));
  }
}
