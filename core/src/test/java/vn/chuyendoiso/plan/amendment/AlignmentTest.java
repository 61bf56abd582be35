package vn.chuyendoiso.plan.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignmentTest {

  // "-" is alone in the new list, "*" has moved, a number in brackets is alone in the old list
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3 | 0 1 2     | 0 1 2",
        "3 | 2 0 1     | 2* 0 1",
        "3 | 1 2 0     | 1 2 0*",
        "3 | 0 - 2     | 0 (1) - 2",
        "2 | -         | (0) (1) -",
        "4 | 3 1 0     | (2) 3 1* 0*",
        "5 | 0 3 1 4 2 | 0 3 1* 4 2*",
        "0 | - -       | - -",
      })
  void as_many_as_possible_stay(int sizeBefore, String mates, String expected) {
    int[] partners =
        Arrays.stream(mates.split(" "))
            .mapToInt(m -> m.equals("-") ? Alignment.NONE : Integer.parseInt(m))
            .toArray();
    List<Alignment.Line> lines =
        Alignment.of(sizeBefore, partners, Comparator.comparing(i -> -partners[i]));
    assertThat(lines.stream().map(AlignmentTest::said).collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  private static String said(Alignment.Line line) {
    if (line.after() == Alignment.NONE) {
      return "(" + line.before() + ")";
    }
    return line.before() == Alignment.NONE ? "-" : line.before() + (line.moved() ? "*" : "");
  }
}
