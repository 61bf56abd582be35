package vn.chuyendoiso.plan.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineTest {

  private static Syllable syllable(int code) {
    return new Syllable(code, -1, 100);
  }

  private static Line line(int size) {
    Line line = new Line(size);
    for (int i = 0; i < size; i++) {
      line.add(syllable(i), i);
    }
    return line;
  }

  private static String text(Line line) {
    return IntStream.range(0, line.size())
        .mapToObj(i -> line.syllable(i).code() + "@" + line.token(i))
        .toList()
        .toString();
  }

  @Test
  void others_take_the_place_of_some_and_share_their_tokens() {
    Line fewer = line(4);
    fewer.replace(1, 3, List.of(syllable(8)));
    assertThat(text(fewer)).isEqualTo("[0@0, 8@1, 3@3]");

    Line more = line(4);
    more.replace(1, 3, List.of(syllable(7), syllable(8), syllable(9)));
    assertThat(text(more)).isEqualTo("[0@0, 7@1, 8@2, 9@2, 3@3]");
  }

  @Test
  void it_grows_as_far_as_is_needed() {
    Line line = line(1);
    for (int i = 0; i < 50; i++) {
      line.replace(line.size() - 1, line.size(), List.of(syllable(1), syllable(2), syllable(3)));
    }
    for (int i = 0; i < 200; i++) {
      line.add(syllable(4), 1);
    }
    assertThat(line.size()).isEqualTo(301);
    assertThat(line.syllable(99).code()).isEqualTo(2);
    assertThat(line.syllable(100).code()).isEqualTo(3);
    assertThat(line.syllable(300).code()).isEqualTo(4);
  }
}
