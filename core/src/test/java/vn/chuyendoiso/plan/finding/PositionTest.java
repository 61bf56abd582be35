package vn.chuyendoiso.plan.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionTest {

  @Test
  void a_position_reads_as_an_editor_shows_it() {
    assertThat(new Position(2, 3)).hasToString("2:3");
    assertThat(new Position(1, 1)).hasToString("1:1");
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 0", "-1, 1", "1, -1", "0, 0"})
  void lines_and_columns_begin_at_one(int line, int column) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Position(line, column))
        .withMessageContaining("begin at 1");
  }
}
