package vn.chuyendoiso.plan.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.chuyendoiso.plan.amendment.Change;
import vn.chuyendoiso.plan.amendment.ChangeKind;
import vn.chuyendoiso.plan.amendment.PlanDiff;
import vn.chuyendoiso.plan.amendment.RowKind;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.JsonPointer;

class DiffProperties {

  @Property(tries = 150)
  void a_document_that_is_written_and_read_has_not_changed(@ForAll Document document) {
    Document read = PlanJson.read(PlanJson.write(document)).orThrow();
    assertThat(PlanDiff.between(document, read).getChanges()).isEmpty();
  }

  @Property(tries = 100)
  void whatever_the_files_show_to_differ_is_told(
      @ForAll TransformationPlan before, @ForAll TransformationPlan after) {
    boolean same = PlanDiff.between(before, after).isEmpty();
    assertThat(same).isEqualTo(PlanDiff.between(after, before).isEmpty());
    if (same) {
      assertThat(PlanJson.write(before).length).isEqualTo(PlanJson.write(after).length);
    }
  }

  @Property(tries = 100)
  void the_way_back_undoes_the_way_there(
      @ForAll TransformationPlan before, @ForAll TransformationPlan after) {
    assertThat(counted(PlanDiff.between(before, after), false))
        .isEqualTo(counted(PlanDiff.between(after, before), true));
  }

  @Property(tries = 100)
  void every_change_can_be_said_in_both_languages(
      @ForAll TransformationPlan before, @ForAll TransformationPlan after) {
    PlanDiff diff = PlanDiff.between(before, after);
    for (Locale locale : List.of(Json.VI, Locale.ENGLISH)) {
      for (Change change : diff.getChanges()) {
        assertThat(change.render(locale)).isNotBlank();
        assertThat(change.oldText(locale).isPresent()).isEqualTo(change.getOldValue().isPresent());
      }
      assertThat(diff.render(locale)).endsWith("\n");
    }
    assertThat(PlanDiff.between(before, after)).isEqualTo(diff);
  }

  /** What a change says, but for the row's label, which is that of the old version. */
  private record Said(
      ChangeKind kind,
      RowKind row,
      String id,
      Optional<String> member,
      Optional<JsonPointer> before,
      Optional<JsonPointer> after,
      Optional<Object> oldValue,
      Optional<Object> newValue) {}

  private static Map<Said, Integer> counted(PlanDiff diff, boolean mirrored) {
    Map<Said, Integer> counts = new HashMap<>();
    for (Change c : diff.getChanges()) {
      Said said =
          new Said(
              mirrored ? mirrored(c.getKind()) : c.getKind(),
              c.getRow().kind(),
              c.getRow().id(),
              c.getMember(),
              mirrored ? c.getAfter() : c.getBefore(),
              mirrored ? c.getBefore() : c.getAfter(),
              mirrored ? c.getNewValue() : c.getOldValue(),
              mirrored ? c.getOldValue() : c.getNewValue());
      counts.merge(said, 1, Integer::sum);
    }
    return counts;
  }

  private static ChangeKind mirrored(ChangeKind kind) {
    return switch (kind) {
      case ADDED -> ChangeKind.REMOVED;
      case REMOVED -> ChangeKind.ADDED;
      default -> kind;
    };
  }
}
