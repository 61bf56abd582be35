package vn.chuyendoiso.plan.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.finding.Messages;
import vn.chuyendoiso.plan.text.TextChange;

class MessagesCompleteTest {

  private static final Messages MESSAGES = ReadMessages.MESSAGES;

  @Test
  void every_problem_can_be_said_in_both_languages_with_the_same_arguments() {
    assertThat(MESSAGES.keys(Json.VI)).isEqualTo(MESSAGES.keys(Locale.ENGLISH));
    for (ReadProblem problem : ReadProblem.values()) {
      assertThat(MESSAGES.argumentsOf(problem.id(), Json.VI))
          .as(problem.id())
          .isEqualTo(MESSAGES.argumentsOf(problem.id(), Locale.ENGLISH));
    }
    for (CanonicalProblem problem : CanonicalProblem.values()) {
      assertThat(MESSAGES.argumentsOf(problem.id(), Json.VI))
          .as(problem.id())
          .isEqualTo(MESSAGES.argumentsOf(problem.id(), Locale.ENGLISH));
    }
  }

  @Test
  void no_message_is_left_over() {
    Stream<String> problems = Stream.of(ReadProblem.values()).map(ReadProblem::id);
    Stream<String> changes =
        Stream.of(TextChange.values()).map(c -> "term.change." + c.name().toLowerCase(Locale.ROOT));
    Stream<String> types = MESSAGES.keys(Json.VI).stream().filter(k -> k.startsWith("term.type."));
    Stream<String> formats = Stream.of(OtherFormat.values()).map(f -> "term." + f.term().key());
    Stream<String> canonical = Stream.of(CanonicalProblem.values()).map(CanonicalProblem::id);
    assertThat(Stream.of(problems, canonical, changes, types, formats).flatMap(s -> s))
        .containsExactlyInAnyOrderElementsOf(MESSAGES.keys(Json.VI));
  }
}
