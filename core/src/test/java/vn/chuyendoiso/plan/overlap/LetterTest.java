package vn.chuyendoiso.plan.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.text.ExactKey;

class LetterTest {

  @Test
  void every_character_is_of_the_sorts_that_unicode_says() {
    for (int i = Character.MIN_VALUE; i <= Character.MAX_VALUE; i++) {
      char c = (char) i;
      long letter = Letter.of(c);
      boolean isMark = Character.getType(c) == Character.NON_SPACING_MARK;

      assertThat(Letter.isDigit(letter)).as("%04x", i).isEqualTo(Character.isDigit(c));
      assertThat(Letter.isCapital(letter)).as("%04x", i).isEqualTo(Character.isUpperCase(c));
      assertThat(Letter.capitals(letter)).as("%04x", i).isEqualTo(Character.isUpperCase(c) ? 1 : 0);
      assertThat(Letter.isSmall(letter)).as("%04x", i).isEqualTo(Character.isLowerCase(c));
      assertThat(Letter.isBlank(letter)).as("%04x", i).isEqualTo(Character.isWhitespace(c));
      assertThat(Letter.isInWord(letter))
          .as("%04x", i)
          .isEqualTo(Character.isLetterOrDigit(c) || isMark);
      assertThat(Letter.isSign(letter)).as("%04x", i).isEqualTo(!Character.isLetter(c) && !isMark);
    }
  }

  @Test
  void what_a_character_counts_as_is_its_key_taken_apart() {
    int spelled = 0;
    for (int i = Character.MIN_VALUE; i <= Character.MAX_VALUE; i++) {
      long letter = Letter.of((char) i);
      if (Letter.isSpelled(letter)) {
        StringBuilder key = new StringBuilder();
        key.append((char) Letter.untoned(letter));
        append(key, Letter.untoned(letter) >>> Character.SIZE);
        append(key, Letter.tone(letter));

        assertThat(ExactKey.of(String.valueOf((char) i)).key()).isEqualTo(key.toString());
        spelled++;
      }
    }
    assertThat(spelled).isGreaterThan(600);
  }

  private static void append(StringBuilder key, int part) {
    if (part != 0) {
      key.append((char) part);
    }
  }

  @Test
  void all_of_a_vietnamese_syllable_or_a_number_is_spelled() {
    String vietnamese =
        "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệfghiìỉĩíịjklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvwxyỳỷỹýỵz";
    String numbers = "0123456789.,/-–&";

    assertThat((vietnamese + vietnamese.toUpperCase(Locale.ROOT) + numbers).chars())
        .allMatch(c -> Letter.isSpelled(Letter.of((char) (int) c)));
    assertThat(" ;:%+()'\"".chars()).noneMatch(c -> Letter.isSpelled(Letter.of((char) (int) c)));
  }
}
