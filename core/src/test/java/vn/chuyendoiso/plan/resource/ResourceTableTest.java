package vn.chuyendoiso.plan.resource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceTableTest {

  @Test
  void rows_have_the_cells_of_their_columns_and_remarks_are_no_rows() {
    List<ResourceTable.Row> rows =
        read("# remark\nname\tday\taliases\n# another\nHuế\t2025-01-01\ta;b\nHà Nội\t\t\n");

    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).text("name")).isEqualTo("Huế");
    assertThat(rows.get(0).find("name")).contains("Huế");
    assertThat(rows.get(0).date("day")).contains(LocalDate.of(2025, 1, 1));
    assertThat(rows.get(0).list("aliases")).containsExactly("a", "b");
    assertThat(rows.get(1).find("day")).isEmpty();
    assertThat(rows.get(1).date("day")).isEmpty();
    assertThat(rows.get(1).list("aliases")).isEmpty();
  }

  @Test
  void what_must_be_filled_and_is_not_is_told_with_the_row() {
    ResourceTable.Row row = read("name\tday\nHuế\t\n").get(0);

    assertThatThrownBy(() -> row.text("day"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("day is empty in [Huế, ]");
    assertThatThrownBy(() -> row.find("kind"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no column kind");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-1-01", "2025/01-01", "2025-01/01", "2025-01-011", "01.01.2025"})
  void what_is_no_date_is_told(String cell) {
    ResourceTable.Row row = read("day\n" + cell + "\n").get(0);

    assertThatThrownBy(() -> row.date("day"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no date: " + cell);
  }

  @Test
  void a_row_of_too_many_cells_and_a_table_that_is_not_there_are_told() {
    assertThatThrownBy(() -> read("name\tday\nHuế\t2025-01-01\tx\n"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("provinces.tsv: 3 cells in: Huế\t2025-01-01\tx");
    assertThatThrownBy(() -> ResourceTable.read(ResourceTableTest.class, "none.tsv"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("missing resource none.tsv");
  }

  private static List<ResourceTable.Row> read(String table) {
    return ResourceTable.read(new ByteArrayInputStream(table.getBytes(UTF_8)), "provinces.tsv");
  }
}
