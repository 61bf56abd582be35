package vn.chuyendoiso.plan.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chuyendoiso.plan.breakthrough.BreakthroughId;
import vn.chuyendoiso.plan.organization.OrganizationId;
import vn.chuyendoiso.plan.target.IndicatorId;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.task.TaskId;

class IdSyntaxTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"nq03-2030-11.1", "NV_01", "12b", "1", "nhiệm-vụ", "a/b:c@d+e", "KH20_TT_N01.1.1"})
  void letters_digits_and_the_listed_signs_make_an_identifier(String text) {
    assertThat(IdSyntax.isId(text)).isTrue();
    assertThat(IdSyntax.check(text)).isSameAs(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-a",
        ".1",
        "_a",
        "a b",
        "a\u00A0b",
        "a,b",
        "a;b",
        "a\n",
        "a\u0300",
        "a#b"
      })
  void anything_else_is_refused(String text) {
    assertThat(IdSyntax.isId(text)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IdSyntax.check(text))
        .withMessageContaining("not an identifier");
  }

  @Test
  void an_identifier_has_at_most_a_hundred_characters() {
    assertThat(IdSyntax.isId("a".repeat(100))).isTrue();
    assertThat(IdSyntax.isId("a".repeat(101))).isFalse();
  }

  @Test
  void every_kind_of_key_follows_the_syntax_and_prints_as_it_was_read() {
    assertThat(TaskId.parse("nv-42")).contains(new TaskId("nv-42"));
    assertThat(TargetId.parse("ct-1")).contains(new TargetId("ct-1"));
    assertThat(IndicatorId.parse("ct-11.1")).contains(new IndicatorId("ct-11.1"));
    assertThat(BreakthroughId.parse("mdp-1")).contains(new BreakthroughId("mdp-1"));
    assertThat(OrganizationId.parse("BTTTT")).contains(new OrganizationId("BTTTT"));
    assertThat(new TaskId("nv-42")).hasToString("nv-42");
    assertThat(new TargetId("ct-1")).hasToString("ct-1");
    assertThat(new IndicatorId("ct-11.1")).hasToString("ct-11.1");
    assertThat(new BreakthroughId("mdp-1")).hasToString("mdp-1");
    assertThat(new OrganizationId("BTTTT")).hasToString("BTTTT");
  }

  @Test
  void every_kind_of_key_refuses_other_texts() {
    assertThat(TaskId.parse("a b")).isEmpty();
    assertThat(TargetId.parse("a b")).isEmpty();
    assertThat(IndicatorId.parse("a b")).isEmpty();
    assertThat(BreakthroughId.parse("a b")).isEmpty();
    assertThat(OrganizationId.parse("a b")).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new TaskId("a b"));
    assertThatIllegalArgumentException().isThrownBy(() -> new TargetId("a b"));
    assertThatIllegalArgumentException().isThrownBy(() -> new IndicatorId("a b"));
    assertThatIllegalArgumentException().isThrownBy(() -> new BreakthroughId("a b"));
    assertThatIllegalArgumentException().isThrownBy(() -> new OrganizationId("a b"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "z", "A", "Z", "0", "9", "đ", "Ⅳ", "²", "٣"})
  void one_letter_or_digit_is_enough_for_an_identifier(String text) {
    assertThat(IdSyntax.isId(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"`", "{", "@", "[", "/", ":", "€", "а\u0301", "\u007F"})
  void what_stands_beside_letters_and_digits_in_the_table_of_characters_is_none(String text) {
    assertThat(IdSyntax.isId(text)).isFalse();
  }
}
