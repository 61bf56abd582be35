package vn.chuyendoiso.plan.rollup;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Writes the packed form of claims: small numbers in few bytes, words as places in a list. */
final class PackedOut {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
  private final Words words;

  PackedOut(Words words) {
    this.words = words;
  }

  byte[] toBytes() {
    return bytes.toByteArray();
  }

  void bytes(byte[] more) {
    bytes.writeBytes(more);
  }

  void number(long value) {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      bytes.write((int) ((rest & 0x7F) | 0x80));
      rest >>>= 7;
    }
    bytes.write((int) rest);
  }

  void signed(long value) {
    number((value << 1) ^ (value >> 63));
  }

  void flag(boolean value) {
    bytes.write(value ? 1 : 0);
  }

  /** Writes a text that occurs once; words are for those that come again. */
  void text(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    number(encoded.length);
    bytes.writeBytes(encoded);
  }

  void textIfAny(Optional<String> text) {
    flag(text.isPresent());
    text.ifPresent(this::text);
  }

  void word(String word) {
    number(words.index(word));
  }

  /** Writes a word where the numbers below the first one mean something else. */
  void wordAt(String word, int first) {
    number(words.index(word) + (long) first);
  }

  void wordIfAny(Optional<String> word) {
    number(word.map(w -> words.index(w) + 1).orElse(0));
  }

  void day(LocalDate day) {
    signed(day.toEpochDay());
  }

  void dayIfAny(Optional<LocalDate> day) {
    flag(day.isPresent());
    day.ifPresent(this::day);
  }

  void decimal(BigDecimal value) {
    boolean isLong = value.unscaledValue().bitLength() < Long.SIZE;
    signed(value.scale() * 2L + (isLong ? 0 : 1));
    if (isLong) {
      signed(value.unscaledValue().longValueExact());
    } else {
      byte[] digits = value.unscaledValue().toByteArray();
      number(digits.length);
      bytes.writeBytes(digits);
    }
  }

  /** Writes a constant by its name, so that no later order of the constants changes its meaning. */
  void constant(Enum<?> constant) {
    word(constant.name());
  }

  void constantIfAny(Optional<? extends Enum<?>> constant) {
    wordIfAny(constant.map(Enum::name));
  }

  /** Writes a text of hexadecimal digits of which the reader knows the length. */
  void hex(String digits) {
    bytes.writeBytes(HexFormat.of().parseHex(digits));
  }

  void texts(List<String> list) {
    number(list.size());
    list.forEach(this::text);
  }
}
