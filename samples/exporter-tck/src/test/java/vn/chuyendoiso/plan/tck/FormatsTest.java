package vn.chuyendoiso.plan.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the contract reads files of vendors. */
class FormatsTest {

  @Test
  void cells_end_at_separators_and_rows_at_line_ends() {
    assertThat(CsvText.rows("a;b\r\n\"c;\"\"d\"\"\n\";\r\ne;", ';'))
        .contains(List.of(List.of("a", "b"), List.of("c;\"d\"\n", ""), List.of("e", "")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {"\"a", "\"a\"b;c", "a;\"b\"c"})
  void a_quoted_cell_that_does_not_end_is_no_csv(String text) {
    assertThat(CsvText.rows(text, ';')).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "<p>a &lt; b &amp;amp; c</p>|a < b &amp; c",
        "<script>x</script><td>đ&#273;&#x111;</td>|đđđ",
        "<!-- x --><title>t</title><b>a</b>&nbsp;b|a b",
        "2 < 3 &unknown;|2 < 3 &unknown;"
      })
  void words_of_a_page_are_those_that_a_browser_shows(String page, String words) {
    assertThat(HtmlText.of(page).replaceAll("\\s+", " ").strip()).isEqualTo(words);
  }

  @Test
  void xml_with_a_document_type_is_refused() {
    byte[] xml = "<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> XmlText.of(xml)).isInstanceOf(XMLStreamException.class);
  }

  @Test
  void both_languages_have_the_same_sentences() {
    assertThat(Wording.MESSAGES.keys(Locale.ENGLISH))
        .isEqualTo(Wording.MESSAGES.keys(Wording.VIETNAMESE));
  }
}
