package vn.chuyendoiso.plan.rules.waiver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chuyendoiso.plan.finding.JsonPointer;

class PointerPatternTest {

  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "/issuedOn, /issuedOn",
    "/tasks/*, /tasks/3",
    "/tasks/*/deadline, /tasks/41/deadline",
    "/*, /title",
    "/*/*, /tasks/0",
    "/**, ''",
    "/**, /tasks/3/deadline",
    "/tasks/**, /tasks",
    "/tasks/**, /tasks/3/children/0",
    "/**/deadline, /deadline",
    "/**/deadline, /tasks/3/children/0/deadline",
    "/tasks/**/deadline, /tasks/deadline",
    "/tasks/**/deadline, /tasks/deadline/0/deadline",
    "/**/a/**/b, /x/a/a/b/b",
    "/**/**, ''",
    "/*/**, /tasks",
    "/**/*, /tasks/3",
    "/a~1b/~0, /a~1b/~0",
    "/, /",
    "/*, /*",
  })
  void a_pattern_fits_the_places_that_it_means(String pattern, String pointer) {
    assertThat(matches(pattern, pointer)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "'', /issuedOn",
    "/issuedOn, ''",
    "/tasks, /tasks/3",
    "/tasks/3, /tasks",
    "/tasks/3, /tasks/30",
    "/tasks/*, /tasks",
    "/tasks/*, /tasks/3/deadline",
    "/*, ''",
    "/**/deadline, /tasks/3/deadline/meaning",
    "/tasks/**, /targets/0",
    "/*/**, ''",
    "/**/a/**/b, /x/b/a",
    "/a~1b, /a/b",
    "/Tasks/0, /tasks/0",
  })
  void a_pattern_fits_nothing_else(String pattern, String pointer) {
    assertThat(matches(pattern, pointer)).isFalse();
  }

  private static boolean matches(String pattern, String pointer) {
    return PointerPattern.of(pattern).matches(JsonPointer.parse(pointer));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tasks",
        " /tasks",
        "*",
        "**",
        "#/tasks",
        "/task*",
        "/***",
        "/*a/b",
        "/tasks/**x",
        "/a~",
        "/a~2b",
        "/~",
        "/tasks/~*"
      })
  void other_texts_are_no_patterns(String text) {
    assertThat(PointerPattern.parse(text)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> PointerPattern.of(text));
  }

  @Test
  void a_pattern_of_many_stars_is_soon_told_not_to_fit() {
    JsonPointer deep = JsonPointer.ROOT;
    for (int i = 0; i < 2_000; i++) {
      deep = deep.append("a");
    }
    assertThat(PointerPattern.of("/**/a".repeat(500) + "/b").matches(deep)).isFalse();
    assertThat(PointerPattern.of("/**/a".repeat(500)).matches(deep)).isTrue();
  }

  @Test
  void a_pattern_is_what_its_steps_are() {
    PointerPattern pattern = PointerPattern.of("/tasks/*/a~1b");
    assertThat(pattern.steps()).containsExactly("tasks", "*", "a/b");
    assertThat(pattern).hasToString("/tasks/*/a~1b").isEqualTo(PointerPattern.of("/tasks/*/a~1b"));
    assertThat(pattern).isNotEqualTo(PointerPattern.of("/tasks/**/a~1b"));
    assertThat(pattern.isWholeDocument()).isFalse();
    assertThat(PointerPattern.of("").isWholeDocument()).isTrue();
  }
}
