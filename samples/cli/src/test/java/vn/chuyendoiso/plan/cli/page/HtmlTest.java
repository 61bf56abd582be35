package vn.chuyendoiso.plan.cli.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {

  private static final String START = "<!DOCTYPE html>\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          Kế hoạch ~ Kế hoạch
          </td><script> ~ &lt;/td&gt;&lt;script&gt;
          " onclick="x ~ &quot; onclick=&quot;x
          ' & &amp; ~ &#39; &amp; &amp;amp;
          """)
  void a_text_stays_a_text_in_elements_and_attributes(String text, String written) {
    String html = new Html().element("i", text, "title", text).finish();
    assertThat(html).isEqualTo(START + "<i title=\"" + written + "\">" + written + "</i>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0000", "\u001B", "\u007F", "\u0085", "\uD800", "\uDC00", "\uFFFF", "\uFDD0", "\u202E",
        "\u202A", "\u2066", "\u2069"
      })
  void what_html_forbids_or_what_turns_letters_around_is_shown_as_a_sign(String text) {
    assertThat(new Html().element("i", "a" + text + "b").finish())
        .isEqualTo(START + "<i>a\uFFFDb</i>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t", "\n", "\r", "\u200F", "\uD83D\uDE00", "ế", "e\u0302\u0301"})
  void other_characters_are_kept(String text) {
    assertThat(new Html().element("i", text).finish()).isEqualTo(START + "<i>" + text + "</i>");
  }

  @Test
  void both_languages_are_written_and_a_text_of_the_document_once() {
    assertThat(new Html().words(new Words("chủ trì", Optional.of("lead"))).finish())
        .isEqualTo(
            START
                + "<span class=\"v\" lang=\"vi\">chủ trì</span>"
                + "<span class=\"e\" lang=\"en\">lead</span>");
    assertThat(new Html().words(Words.ofDocument("Bộ Nội vụ")).finish())
        .isEqualTo(START + "<span lang=\"vi\">Bộ Nội vụ</span>");
  }

  @Test
  void what_would_break_the_page_is_refused() {
    assertThatThrownBy(() -> new Html().open("i onclick"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Html().open("i", "a=b", "c"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Html().fixed("script", "x='</script>'"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Html().open("p").finish())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("p");
  }
}
