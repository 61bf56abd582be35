package vn.chuyendoiso.plan.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.resource.ResourceTable;
import vn.chuyendoiso.plan.text.ExactKey;

class SpellingTest {

  private static final String LETTERS = "aáàeêếinoôơuưyỹhqđbẤY1-&.";

  private static long code(String syllable) {
    return Syllable.code(syllable, 0, syllable.length());
  }

  private static String drawn(Random random, int length) {
    StringBuilder drawn = new StringBuilder();
    for (int i = 0; i < length; i++) {
      drawn.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return drawn.toString();
  }

  // As its letters come, and from the key that a text with unusual letters is taken apart into.
  @Test
  void a_syllable_has_one_number_however_it_is_worked_out() {
    for (ResourceTable.Row row : ResourceTable.read(Terms.class, "syllable-frequencies.tsv")) {
      String syllable = row.text("syllable");
      assertThat(Syllable.codeOfUnusual(syllable)).as(syllable).isEqualTo(code(syllable));
    }
    Random random = new Random(3);
    for (int i = 0; i < 20_000; i++) {
      String drawn = drawn(random, 1 + random.nextInt(i % 100 == 0 ? 200 : 8));
      assertThat(Syllable.codeOfUnusual(drawn)).as(drawn).isEqualTo(code(drawn));
    }
  }

  @Test
  void two_texts_have_one_number_if_their_keys_are_equal_but_for_i_and_y_and_only_then() {
    Map<Long, String> seen = new HashMap<>();
    Random random = new Random(4);
    for (int i = 0; i < 200_000; i++) {
      String drawn = drawn(random, 1 + random.nextInt(5));
      String key = ExactKey.of(drawn).key();
      String before = seen.putIfAbsent(code(drawn), key);
      assertThat(before == null || before.equals(key) || isSameButForI(before, key))
          .as("%s and %s", before, key)
          .isTrue();
    }
    assertThat(seen).hasSizeGreaterThan(50_000);
  }

  private static boolean isSameButForI(String one, String other) {
    return one.replace('y', 'i').equals(other.replace('y', 'i'));
  }

  @Test
  void tones_stay_on_their_side_of_a_sign() {
    assertThat(code("hoà1")).isEqualTo(code("hòa1")).isNotEqualTo(code("hoa1\u0300"));
    assertThat(code("á&a")).isNotEqualTo(code("a&á"));
  }

  @Test
  void of_many_tones_none_is_lost() {
    String tones = "áà".repeat(100);

    assertThat(code(tones)).isNotEqualTo(code("àá".repeat(100)));
    assertThat(code("á" + tones)).isNotEqualTo(code("à" + tones));
  }

  @Test
  void a_syllable_is_not_told_by_the_one_before() {
    Spelling spelling = new Spelling();
    for (String syllable : new String[] {"quý", "y", "ly", "a", "hoà"}) {
      spelling.begin();
      syllable.chars().forEach(c -> spelling.add(Letter.of((char) c)));
      assertThat(spelling.code()).as(syllable).isEqualTo(code(syllable));
    }
  }
}
