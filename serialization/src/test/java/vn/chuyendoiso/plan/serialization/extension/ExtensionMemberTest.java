package vn.chuyendoiso.plan.serialization.extension;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chuyendoiso.plan.serialization.PlanJson;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMember;
import vn.chuyendoiso.plan.text.KeptMembers;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;

class ExtensionMemberTest {

  private static final ExtensionMember<String> NOTE = ExtensionMember.text("lgsp:note");
  private static final ExtensionMember<BigDecimal> SCORE = ExtensionMember.number("lgsp:score");
  private static final ExtensionMember<Boolean> SEEN = ExtensionMember.truth("lgsp:seen");
  private static final ExtensionMember<Priority> PRIORITY =
      ExtensionMember.code("lgsp:priority", Priority.class);
  private static final ExtensionMember<Site> SITE =
      ExtensionMember.of("lgsp:site", new SiteCodec());

  private static final Task TASK = Task.builder().id(new TaskId("nv-1")).title("Việc").build();

  enum Priority {
    HIGH,
    VERY_HIGH
  }

  record Site(String commune, int number) {}

  /** Reads what it writes, and nothing else. */
  private static final class SiteCodec implements ExtensionCodec<Site> {
    private static final Pattern SITE =
        Pattern.compile("\\{\"xa\":\"([^\"]*)\",\"so\":([0-9]{1,4})}");

    @Override
    public Optional<Site> read(String json) {
      return Optional.of(SITE.matcher(json))
          .filter(Matcher::matches)
          .map(m -> new Site(m.group(1), Integer.parseInt(m.group(2))));
    }

    @Override
    public String write(Site site) {
      return " { \"xa\" : \"" + site.commune() + "\", \"so\": " + site.number() + " }\n";
    }
  }

  @Test
  void a_value_is_put_found_changed_and_removed() {
    Task noted = NOTE.put(TASK, "gấp");
    assertThat(json(noted)).isEqualTo("{\"id\":\"nv-1\",\"title\":\"Việc\",\"lgsp:note\":\"gấp\"}");
    assertThat(NOTE.find(noted)).contains("gấp");
    assertThat(NOTE.find(NOTE.put(noted, "thường"))).contains("thường");
    assertThat(NOTE.remove(noted)).isEqualTo(TASK);
    assertThat(NOTE.remove(TASK)).isSameAs(TASK);
    assertThat(NOTE.find(TASK)).isEmpty();
    assertThat(NOTE.isUnfit(TASK)).isFalse();
  }

  @Test
  void every_type_of_value_is_read_as_it_was_written() {
    Task task = SCORE.put(TASK, new BigDecimal("1.50"));
    task = SEEN.put(task, true);
    task = PRIORITY.put(task, Priority.VERY_HIGH);
    task = SITE.put(task, new Site("Trường Giang", 7));
    task = ExtensionMember.text("lgsp:tags").list().put(task, List.of("a", "ă"));
    task = SITE.list().put(SITE.remove(task), List.of(new Site("x", 1), new Site("y", 2)));

    assertThat(json(task))
        .isEqualTo(
            "{\"id\":\"nv-1\",\"title\":\"Việc\",\"lgsp:score\":1.50,\"lgsp:seen\":true,"
                + "\"lgsp:priority\":\"very-high\",\"lgsp:tags\":[\"a\",\"ă\"],"
                + "\"lgsp:site\":[{\"xa\":\"x\",\"so\":1},{\"xa\":\"y\",\"so\":2}]}");
    Task again = PlanJson.read(PlanJson.write(task), Task.class).orThrow();
    assertThat(again).isEqualTo(task);
    assertThat(SCORE.find(again)).contains(new BigDecimal("1.50"));
    assertThat(SEEN.find(again)).contains(true);
    assertThat(PRIORITY.find(again)).contains(Priority.VERY_HIGH);
    assertThat(SITE.list().find(again)).contains(List.of(new Site("x", 1), new Site("y", 2)));
    assertThat(SITE.find(again)).isEmpty();
    assertThat(SITE.isUnfit(again)).isTrue();
  }

  @Test
  void a_value_changes_where_it_stands_and_its_neighbours_stay() {
    String text =
        "{\"x\":1,\"id\":\"nv-1\",\"lgsp:note\":\"a\",\"y\":[2],\"title\":\"Việc\",\"z\":{}}";
    Task task = PlanJson.read(text.getBytes(UTF_8), Task.class).orThrow();

    Task changed = SEEN.put(NOTE.put(task, "b").withTitle("Việc khác"), false);

    assertThat(json(changed))
        .isEqualTo(
            "{\"x\":1,\"id\":\"nv-1\",\"lgsp:note\":\"b\",\"y\":[2],\"title\":\"Việc"
                + " khác\",\"z\":{},\"lgsp:seen\":false}");
    assertThat(PlanJson.read(PlanJson.write(changed), Task.class).orThrow()).isEqualTo(changed);
    assertThat(json(NOTE.remove(changed))).doesNotContain("lgsp:note").contains("\"y\":[2]");
  }

  @Test
  void a_statement_that_a_list_is_empty_is_a_place_like_any_other() {
    Task task =
        PlanJson.read(
                "{\"id\":\"nv-1\",\"title\":\"Việc\",\"children\":[]}".getBytes(UTF_8), Task.class)
            .orThrow();

    Task noted = NOTE.put(task, "a");

    assertThat(json(noted)).endsWith("\"children\":[],\"lgsp:note\":\"a\"}");
    assertThat(PlanJson.read(PlanJson.write(noted), Task.class).orThrow()).isEqualTo(noted);
  }

  @Test
  void cells_of_tables_and_forms_of_families_keep_members_too() {
    Printed<Deadline> cell = NOTE.put(Printed.of("2025", Deadline.year(2025)), "a");
    Task task = TASK.withDeadline(cell.withMeaning(NOTE.put(Deadline.year(2025), "b")));

    assertThat(PlanJson.read(PlanJson.write(task), Task.class).orThrow()).isEqualTo(task);
    Printed<Deadline> words = NOTE.put(Printed.textOnly("2025"), "a");
    assertThat(PlanJson.read(PlanJson.write(TASK.withDeadline(words)), Task.class).orThrow())
        .isEqualTo(TASK.withDeadline(words));
  }

  @Test
  void a_value_of_another_type_stays_and_is_told_from_none() {
    String text = "{\"id\":\"nv-1\",\"title\":\"Việc\",\"lgsp:note\":[7],\"lgsp:seen\":null}";
    Task task = PlanJson.read(text.getBytes(UTF_8), Task.class).orThrow();

    assertThat(NOTE.find(task)).isEmpty();
    assertThat(NOTE.isUnfit(task)).isTrue();
    assertThat(NOTE.findJson(task)).contains("[7]");
    assertThat(SEEN.find(task)).isEmpty();
    assertThat(SEEN.isUnfit(task)).isFalse();
    assertThat(SEEN.findJson(task)).contains("null");
    assertThat(PRIORITY.findJson(task)).isEmpty();
    assertThat(json(SCORE.put(task, BigDecimal.ONE))).startsWith(text.substring(0, 50));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1e999999999",
        "1e99999999999999999999",
        "\"7\"",
        "true",
        "{}",
        "[1]",
        "1 2",
        "1,",
        "oops"
      })
  void what_is_no_number_is_unfit(String json) {
    Task task =
        TASK.withKept(new KeptMembers(List.of(new KeptMember("lgsp:score", json, "title"))));
    assertThat(SCORE.find(task)).isEmpty();
    assertThat(SCORE.isUnfit(task)).isTrue();
    assertThat(SCORE.findJson(task)).contains(json);
  }

  @Test
  void a_list_with_one_value_of_another_type_is_unfit() {
    Task task =
        TASK.withKept(new KeptMembers(List.of(new KeptMember("lgsp:note", "[\"a\",7]", "title"))));
    assertThat(NOTE.list().find(task)).isEmpty();
    assertThat(NOTE.list().isUnfit(task)).isTrue();
  }

  @Test
  void names_and_texts_are_compared_and_written_composed() {
    ExtensionMember<String> composed = ExtensionMember.text("lgsp:ghi chú");
    ExtensionMember<String> typed = ExtensionMember.text("lgsp:ghi chu\u0301");
    assertThat(typed.name()).isEqualTo(composed.name());
    Task task =
        TASK.withKept(
            new KeptMembers(List.of(new KeptMember("lgsp:ghi chu\u0301", "\"a\"", "title"))));
    assertThat(composed.find(task)).contains("a");
    assertThat(composed.find(composed.put(task, "Nga\u0300y"))).contains("Ngày");
    assertThat(composed.remove(task)).isEqualTo(TASK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"priority", "Lgsp:x", ":x", "lgsp:", "1gsp:x", "lg_sp:x", "đ:x", ""})
  void a_name_without_a_namespace_is_refused(String name) {
    assertThatThrownBy(() -> ExtensionMember.text(name))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("lgsp:priority");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "oops", "{", "1 2", "\"\\ud800\""})
  void a_codec_that_writes_no_json_is_refused(String written) {
    ExtensionMember<String> broken =
        ExtensionMember.of(
            "lgsp:x",
            new ExtensionCodec<>() {
              @Override
              public Optional<String> read(String json) {
                return Optional.of(json);
              }

              @Override
              public String write(String value) {
                return value;
              }
            });
    assertThatThrownBy(() -> broken.put(TASK, written))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("not one value of JSON");
  }

  private static String json(Keeping part) {
    return new String(PlanJson.writeCompact(part), UTF_8);
  }
}
