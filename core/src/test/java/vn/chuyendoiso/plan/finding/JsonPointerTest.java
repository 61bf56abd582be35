package vn.chuyendoiso.plan.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPointerTest {

  static List<Arguments> examples() {
    return List.of(
        Arguments.of("", List.of()),
        Arguments.of("/foo", List.of("foo")),
        Arguments.of("/foo/0", List.of("foo", "0")),
        Arguments.of("/", List.of("")),
        Arguments.of("//", List.of("", "")),
        Arguments.of("/a/", List.of("a", "")),
        Arguments.of("/a~1b", List.of("a/b")),
        Arguments.of("/c%d", List.of("c%d")),
        Arguments.of("/e^f", List.of("e^f")),
        Arguments.of("/g|h", List.of("g|h")),
        Arguments.of("/i\\j", List.of("i\\j")),
        Arguments.of("/k\"l", List.of("k\"l")),
        Arguments.of("/ ", List.of(" ")),
        Arguments.of("/m~0n", List.of("m~n")),
        Arguments.of("/~01", List.of("~1")),
        Arguments.of("/~00~10", List.of("~0/0")),
        Arguments.of("/thời hạn/\n", List.of("thời hạn", "\n")));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void a_pointer_is_read_into_its_tokens(String text, List<String> tokens) {
    assertThat(JsonPointer.parse(text).tokens()).isEqualTo(tokens);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void tokens_are_escaped_when_the_pointer_is_printed(String text, List<String> tokens) {
    JsonPointer pointer = JsonPointer.ROOT;
    for (String token : tokens) {
      pointer = pointer.append(token);
    }

    assertThat(pointer).hasToString(text).isEqualTo(JsonPointer.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasks", "tasks/3", " /tasks", "#/tasks", "/~", "/a~2b", "/a~", "/~~0"})
  void anything_else_is_refused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonPointer.parse(text))
        .withMessageContaining("not a JSON pointer");
  }

  @Test
  void an_element_of_an_array_is_named_by_its_index() {
    assertThat(JsonPointer.ROOT.append("tasks").append(3).append("deadline"))
        .hasToString("/tasks/3/deadline");
  }

  @Test
  void appending_leaves_the_pointer_as_it_was() {
    JsonPointer tasks = JsonPointer.ROOT.append("tasks");

    JsonPointer first = tasks.append(0);

    assertThat(tasks).hasToString("/tasks");
    assertThat(first).hasToString("/tasks/0");
    assertThat(JsonPointer.ROOT.toString()).isEmpty();
  }

  @Test
  void equal_tokens_make_equal_pointers_whichever_way_they_came() {
    JsonPointer built = JsonPointer.ROOT.append("a/b").append(1);

    assertThat(built)
        .isEqualTo(JsonPointer.parse("/a~1b/1"))
        .hasSameHashCodeAs(JsonPointer.parse("/a~1b/1"))
        .isNotEqualTo(JsonPointer.parse("/a/b/1"))
        .isNotEqualTo(JsonPointer.ROOT)
        .isNotEqualTo("/a~1b/1");
  }

  @Test
  void order_agrees_with_equality() {
    JsonPointer tasks = JsonPointer.parse("/tasks");

    assertThat(tasks.compareTo(JsonPointer.ROOT.append("tasks"))).isZero();
    assertThat(tasks).isLessThan(JsonPointer.parse("/tasks/0")).isGreaterThan(JsonPointer.ROOT);
    assertThat(new TreeSet<>(List.of(tasks, JsonPointer.ROOT, JsonPointer.parse("/issuer"))))
        .containsExactly(JsonPointer.ROOT, JsonPointer.parse("/issuer"), tasks);
  }

  @Test
  void a_pointer_of_a_hundred_thousand_tokens_is_read_compared_and_printed() {
    String text = "/children".repeat(100_000);

    assertThat(JsonPointer.parse(text)).isEqualTo(JsonPointer.parse(text)).hasToString(text);
  }

  @Test
  void a_member_has_a_name() {
    assertThatNullPointerException().isThrownBy(() -> JsonPointer.ROOT.append((String) null));
  }

  @Test
  void pointers_are_sorted_by_place_and_not_as_text() {
    List<String> sorted =
        List.of(
            "",
            "/2",
            "/10",
            "/01",
            "/1a",
            "/tasks",
            "/tasks/0",
            "/tasks/0/title",
            "/tasks/2",
            "/tasks/10",
            "/tasks/10/children/3",
            "/tasks/a",
            "/tasks-more");
    List<String> shuffled = new ArrayList<>(sorted);
    Collections.shuffle(shuffled, new Random(3));

    assertThat(shuffled.stream().map(JsonPointer::parse).sorted().map(JsonPointer::toString))
        .containsExactlyElementsOf(sorted);
  }

  @Test
  void a_member_that_is_named_like_an_element_is_no_other_pointer() {
    JsonPointer element = JsonPointer.ROOT.append("tasks").append(12);

    assertThat(JsonPointer.ROOT.append("tasks").append("12"))
        .isEqualTo(element)
        .hasSameHashCodeAs(element)
        .isEqualByComparingTo(element);
    assertThat(JsonPointer.parse("/tasks/12")).isEqualTo(element);
    assertThat(JsonPointer.parse("/tasks/012")).isNotEqualTo(element);
    assertThat(JsonPointer.parse("/tasks/99999999999").tokens())
        .containsExactly("tasks", "99999999999");
    assertThat(JsonPointer.parse("/tasks/99999999999")).isGreaterThan(element);
  }

  @Test
  void parts_are_put_in_the_order_that_a_form_shows_its_members_in() {
    Comparator<String> backwards = Comparator.reverseOrder();
    JsonPointer title = JsonPointer.parse("/tasks/2/title");
    JsonPointer deadline = JsonPointer.parse("/tasks/2/deadline");

    assertThat(title.compare(deadline, backwards)).isNegative();
    assertThat(title.compareTo(deadline)).isPositive();
    assertThat(JsonPointer.parse("/tasks/10").compare(title, backwards)).isPositive();
    assertThat(title.compare(JsonPointer.parse("/tasks/2"), backwards)).isPositive();
    assertThat(title.compare(title, backwards)).isZero();
    assertThat(JsonPointer.parse("/x/a").compare(JsonPointer.parse("/y/b"), backwards))
        .isPositive();
  }
}
