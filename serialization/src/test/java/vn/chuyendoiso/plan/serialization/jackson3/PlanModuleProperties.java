package vn.chuyendoiso.plan.serialization.jackson3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import tools.jackson.databind.json.JsonMapper;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.serialization.PlanJson;
import vn.chuyendoiso.plan.serialization.ReadResult;
import vn.chuyendoiso.plan.serialization.embedding.Samples;
import vn.chuyendoiso.plan.task.Task;

class PlanModuleProperties {

  private static final JsonMapper MAPPER = JsonMapper.builder().addModule(new PlanModule()).build();

  public record Batch(List<Document> documents, Task task) {}

  @Property(tries = 30)
  void what_a_vendor_writes_is_read_again_and_written_the_same(
      @ForAll @Size(max = 2) List<TransformationPlan> plans, @ForAll Task task) {
    Batch batch = new Batch(List.copyOf(plans), task);
    byte[] bytes = MAPPER.writeValueAsBytes(batch);

    Batch again = MAPPER.readValue(bytes, Batch.class);

    assertThat(again).isEqualTo(batch);
    assertThat(MAPPER.writeValueAsBytes(again)).isEqualTo(bytes);
  }

  @Property(tries = 30)
  void what_a_mapper_writes_is_what_the_library_writes(@ForAll TransformationPlan plan) {
    assertThat(MAPPER.writeValueAsBytes(plan))
        .asString(UTF_8)
        .isEqualTo(new String(PlanJson.writeCompact(plan), UTF_8));
  }

  @Property(tries = 60)
  void a_plan_with_one_byte_changed_is_read_or_reported_as_the_library_does(
      @ForAll TransformationPlan plan, @ForAll double where, @ForAll byte other) {
    byte[] bytes = PlanJson.writeCompact(plan);
    bytes[(int) (Math.abs(where % 1) * (bytes.length - 1))] = other;
    ReadResult<TransformationPlan> alone = PlanJson.read(bytes, TransformationPlan.class);

    try {
      assertThat(MAPPER.readValue(bytes, TransformationPlan.class))
          .isEqualTo(alone.getDocument().orElse(null));
    } catch (UnreadablePlanException e) {
      assertThat(alone.getDocument()).isEmpty();
      assertThat(e.getMessage()).isNotEmpty();
      if (e.getCause() == null) {
        assertThat(pointers(e.getFindings())).isEqualTo(pointers(alone.getFindings()));
      }
    } catch (tools.jackson.core.exc.StreamReadException e) {
      assertThat(alone.getDocument()).as("the value is no object, or more follows").isEmpty();
    }
  }

  @Property(tries = 40)
  void a_plan_that_is_cut_off_is_one_exception_of_the_library(
      @ForAll TransformationPlan plan, @ForAll double where) {
    byte[] bytes = PlanJson.writeCompact(plan);
    byte[] cut = Arrays.copyOf(bytes, 1 + (int) (Math.abs(where % 1) * (bytes.length - 2)));

    try {
      assertThat(MAPPER.readValue(cut, TransformationPlan.class)).as("a cut plan").isNull();
    } catch (UnreadablePlanException e) {
      assertThat(Samples.lines(e.getFindings()))
          .last()
          .asString()
          .matches("(json-truncated|source-broken) .*"); // half a word is no end
    }
  }

  private static List<String> pointers(List<vn.chuyendoiso.plan.finding.Finding> findings) {
    return findings.stream().map(f -> f.getId() + " " + f.getPointer()).toList();
  }
}
