package vn.chuyendoiso.plan.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8Test {

  @Test
  void all_sequences_of_two_bytes_are_judged_as_the_jdk_judges_them() {
    for (int pair = 0; pair < 0x10000; pair++) {
      assertAgreed((byte) (pair >> 8), (byte) pair);
      assertAgreed((byte) 'x', (byte) (pair >> 8), (byte) pair, (byte) 0x80);
      assertAgreed((byte) (pair >> 8), (byte) pair, (byte) 0x80, (byte) 0xBF);
    }
  }

  @Test
  void random_bytes_are_judged_as_the_jdk_judges_them() {
    Random random = new Random(34);
    for (int i = 0; i < 200_000; i++) {
      byte[] bytes = new byte[1 + random.nextInt(6)];
      random.nextBytes(bytes);
      for (int k = 0; k < bytes.length; k++) {
        if (random.nextBoolean()) {
          bytes[k] = (byte) (0x80 | (bytes[k] & 0x3F));
        }
      }
      assertAgreed(bytes);
    }
  }

  @Test
  void every_character_is_valid() {
    StringBuilder text = new StringBuilder();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
        text.appendCodePoint(c);
      }
    }
    assertThat(Utf8.firstInvalid(text.toString().getBytes(UTF_8), 0)).isEqualTo(-1);
  }

  @Test
  void what_stands_before_the_text_is_not_looked_at() {
    assertThat(Utf8.firstInvalid(new byte[] {(byte) 0xFF, 'x'}, 1)).isEqualTo(-1);
    assertThat(Utf8.firstInvalid(new byte[] {'x', (byte) 0xFF}, 1)).isEqualTo(1);
    assertThat(Utf8.firstInvalid(new byte[0], 0)).isEqualTo(-1);
  }

  @Test
  void a_text_of_vietnamese_with_any_byte_changed_or_cut_is_judged_as_the_jdk_judges_it() {
    byte[] text = "Tỷ lệ hồ sơ xử lý trực tuyến đạt ≥ 80%, “đúng, đủ, sạch, sống”".getBytes(UTF_8);
    for (int i = 0; i < text.length; i++) {
      for (int b = 0; b < 0x100; b++) {
        byte[] changed = text.clone();
        changed[i] = (byte) b;
        assertAgreed(changed);
      }
      assertAgreed(Arrays.copyOf(text, i));
    }
  }

  @Test
  void the_offset_is_that_of_the_first_wrong_sequence() {
    byte[] bytes = "Bộ Công an".getBytes(UTF_8);
    assertThat(Utf8.firstInvalid(bytes, 0)).isEqualTo(-1);
    bytes[7] = (byte) 0xFF;
    assertThat(Utf8.firstInvalid(bytes, 0)).isEqualTo(6); // where ô begins
  }

  // Also tells where the first wrong sequence begins.
  private static void assertAgreed(byte... bytes) {
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    CoderResult end = UTF_8.newDecoder().decode(rest, CharBuffer.allocate(bytes.length), true);
    boolean valid = end.isUnderflow() && !rest.hasRemaining();
    int expected = valid ? -1 : rest.position();
    int found = Utf8.firstInvalid(bytes, 0);
    if (found != expected) {
      throw new AssertionError(
          HexFormat.of().formatHex(bytes) + " breaks at " + expected + ", not at " + found);
    }
  }
}
