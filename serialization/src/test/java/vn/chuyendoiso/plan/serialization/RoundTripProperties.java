package vn.chuyendoiso.plan.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.chuyendoiso.plan.document.ActionProgramme;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Severity;

class RoundTripProperties {

  @Property(tries = 200)
  void a_plan_that_is_written_and_read_is_the_same_plan(@ForAll TransformationPlan plan) {
    assertThat(PlanJson.read(PlanJson.write(plan), TransformationPlan.class).orThrow())
        .isEqualTo(plan);
  }

  @Property(tries = 200)
  void a_programme_that_is_written_and_read_is_the_same_programme(
      @ForAll ActionProgramme programme) {
    assertThat(PlanJson.read(PlanJson.writeCompact(programme), ActionProgramme.class).orThrow())
        .isEqualTo(programme);
  }

  @Property(tries = 150)
  void writing_what_was_read_gives_the_same_bytes(@ForAll TransformationPlan plan) {
    byte[] bytes = PlanJson.write(plan);
    assertThat(PlanJson.write(PlanJson.read(bytes).orThrow())).isEqualTo(bytes);
  }

  @Property(tries = 150)
  void what_the_writer_writes_gives_no_finding_but_on_kept_members_and_strange_characters(
      @ForAll TransformationPlan plan) {
    ReadResult<Document> result = PlanJson.read(PlanJson.write(plan));
    assertThat(result.getFindings())
        .allSatisfy(f -> assertThat(f.getSeverity()).isEqualTo(Severity.WARNING))
        .allSatisfy(f -> assertThat(f.getId()).matches("member-.*|text-(unassigned|direction)"));
    assertThat(Json.lines(result)).hasSameSizeAs(result.getFindings());
  }

  @Property(tries = 200)
  void a_document_cut_anywhere_is_reported_and_never_throws(
      @ForAll TransformationPlan plan, @ForAll double where) {
    byte[] bytes = PlanJson.writeCompact(plan);
    int length = (int) (Math.abs(where % 1) * (bytes.length - 1));
    ReadResult<Document> result = PlanJson.read(Arrays.copyOf(bytes, length));
    assertThat(result.getDocument()).isEmpty();
    assertThat(result.getFindings()).isNotEmpty();
    assertThat(Json.lines(result)).hasSameSizeAs(result.getFindings());
  }

  @Property(tries = 150)
  void a_document_with_one_byte_changed_is_read_or_reported_and_never_throws(
      @ForAll TransformationPlan plan, @ForAll double where, @ForAll byte other) {
    byte[] bytes = PlanJson.writeCompact(plan);
    bytes[(int) (Math.abs(where % 1) * (bytes.length - 1))] = other;
    ReadResult<Document> result = PlanJson.read(bytes);
    assertThat(result.getDocument().isPresent())
        .isEqualTo(result.getFindings().stream().noneMatch(f -> f.getSeverity() == Severity.ERROR));
    assertThat(Json.lines(result)).hasSameSizeAs(result.getFindings());
  }

  @Property(tries = 100)
  void a_document_is_utf_8_without_mark_and_ends_its_last_line(@ForAll TransformationPlan plan) {
    String text = new String(PlanJson.write(plan), UTF_8);
    assertThat(text).startsWith("{\n  \"").endsWith("}\n").doesNotContain("\uFFFD");
  }
}
