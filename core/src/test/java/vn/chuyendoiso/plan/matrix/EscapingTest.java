package vn.chuyendoiso.plan.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EscapingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+84 24",
        "-2%",
        "@SUM(A1)",
        "\t=1",
        "\rx",
        "\nx",
        " =1",
        "\u00A0=1",
        "\u200B=1",
        "＝1",
        "＋1",
        "－1",
        "＠x",
        "'=1",
        "' trích",
        "- gạch đầu dòng"
      })
  void a_cell_that_a_spreadsheet_would_compute_is_led_by_an_apostrophe(String text) {
    String field = CsvMatrix.field(text);
    String read = read(field);

    assertThat(read).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Bộ Công an", "a=b", "1-2", "Các bộ, ngành", "\"x\"", "a\r\nb", " x ", "a'b"})
  void any_other_cell_is_read_back_as_it_is(String text) {
    assertThat(read(CsvMatrix.field(text))).isEqualTo(text);
  }

  @Test
  void fields_are_quoted_where_rfc_4180_asks_for_it() {
    assertThat(CsvMatrix.field("Bộ Công an")).isEqualTo("Bộ Công an");
    assertThat(CsvMatrix.field("a,b")).isEqualTo("\"a,b\"");
    assertThat(CsvMatrix.field("\"a\"")).isEqualTo("\"\"\"a\"\"\"");
    assertThat(CsvMatrix.field("a\nb")).isEqualTo("\"a\nb\"");
    assertThat(CsvMatrix.field("=a,b")).isEqualTo("\"'=a,b\"");
  }

  private static String read(String field) {
    return field.startsWith("\"")
        ? field.substring(1, field.length() - 1).replace("\"\"", "\"")
        : field;
  }

  @Test
  void markdown_makes_nothing_of_a_cell_but_its_text() {
    assertThat(MarkdownMatrix.escape("a|b")).isEqualTo("a\\|b");
    assertThat(MarkdownMatrix.escape("a\\|b")).isEqualTo("a\\\\\\|b");
    assertThat(MarkdownMatrix.escape("a\r\nb\nc")).isEqualTo("a<br>b<br>c");
    assertThat(MarkdownMatrix.escape("a\u2028b\u0007c")).isEqualTo("a<br>b c");
    assertThat(MarkdownMatrix.escape("<script>&amp;")).isEqualTo("&lt;script&gt;&amp;amp;");
    assertThat(MarkdownMatrix.escape("*_`~[x](y)#1$")).isEqualTo("\\*\\_\\`\\~\\[x\\](y)\\#1\\$");
    assertThat(MarkdownMatrix.escape("03/NQ-CP, 5%")).isEqualTo("03/NQ-CP, 5%");
  }
}
