package vn.chuyendoiso.plan.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SourceTextTest {

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
  void every_character_is_valid_wherever_it_stands_among_eight_bytes() {
    for (int before = 0; before < Long.BYTES; before++) {
      StringBuilder text = new StringBuilder("x".repeat(before));
      for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
        if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
          text.appendCodePoint(c);
        }
      }
      assertThat(new SourceText(text.toString().getBytes(UTF_8)).invalidUtf8()).isEqualTo(-1);
    }
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
    assertThat(new SourceText(bytes).invalidUtf8()).isEqualTo(-1);
    bytes[7] = (byte) 0xFF;
    assertThat(new SourceText(bytes).invalidUtf8()).isEqualTo(6); // where ô begins
  }

  @Test
  void places_may_be_asked_for_in_any_order() {
    SourceText source = new SourceText("a\nộb\n".getBytes(UTF_8));
    assertThat(source.position(5)).hasToString("2:2");
    assertThat(source.position(0)).hasToString("1:1");
    assertThat(source.position(2)).hasToString("2:1");
    assertThat(source.position(99)).hasToString("3:1");
  }

  private static void assertAgreed(byte... bytes) {
    boolean valid = new SourceText(bytes).invalidUtf8() < 0;
    boolean expected;
    try {
      UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      expected = true;
    } catch (CharacterCodingException e) {
      expected = false;
    }
    if (valid != expected) {
      throw new AssertionError(
          java.util.HexFormat.of().formatHex(bytes) + " is valid: " + expected);
    }
  }
}
