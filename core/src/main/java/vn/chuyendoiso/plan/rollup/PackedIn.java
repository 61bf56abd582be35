package vn.chuyendoiso.plan.rollup;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Reads the packed form of claims. Whatever the bytes are, it ends, and nothing is made that is
 * larger than they are.
 */
final class PackedIn {

  /** Bytes that are no packed claim; whoever reads them from outside says so to the caller. */
  static final class Spoiled extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Spoiled(String message) {
      super(message);
    }
  }

  private static final long MOST = 1L << 40;

  private final byte[] bytes;
  private final Words words;
  private int place;

  PackedIn(byte[] bytes, Words words) {
    this.bytes = bytes;
    this.words = words;
  }

  boolean isAtEnd() {
    return place == bytes.length;
  }

  /** All bytes that were not read yet. */
  byte[] rest() {
    int begin = place;
    place = bytes.length;
    return Arrays.copyOfRange(bytes, begin, place);
  }

  private int next() {
    if (isAtEnd()) {
      throw new Spoiled("a claim ends too early");
    }
    return bytes[place++] & 0xFF;
  }

  long number() {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      int part = next();
      value |= (long) (part & 0x7F) << shift;
      if (part < 0x80) {
        return value;
      }
    }
    throw new Spoiled("a number has too many bytes");
  }

  long signed() {
    long value = number();
    return (value >>> 1) ^ -(value & 1);
  }

  /** A stated number of rows, right or wrong; sums of millions of them stay in range. */
  long amount() {
    long value = signed();
    if (Math.abs(value) > MOST) {
      throw new Spoiled("a count is out of range");
    }
    return value;
  }

  int count() {
    long value = number();
    if (value < 0 || value > Integer.MAX_VALUE) {
      throw new Spoiled("a count is out of range");
    }
    return (int) value;
  }

  /** How many of what takes a byte at least each: never more than there are bytes left. */
  int size() {
    int size = count();
    if (size > bytes.length - place) {
      throw new Spoiled("a list is longer than the claim");
    }
    return size;
  }

  /** A place in a list, stored as the distance from the one before. */
  static int placeAfter(int previous, int distance) {
    long value = (long) previous + distance;
    if (value > Integer.MAX_VALUE) {
      throw new Spoiled("a place is out of range");
    }
    return (int) value;
  }

  boolean flag() {
    int value = next();
    if (value > 1) {
      throw new Spoiled("a flag is neither yes nor no");
    }
    return value == 1;
  }

  /** A text that occurs once; words are for those that come again. */
  String text() {
    int length = size();
    place += length;
    return new String(bytes, place - length, length, StandardCharsets.UTF_8);
  }

  Optional<String> textIfAny() {
    return flag() ? Optional.of(text()) : Optional.empty();
  }

  String wordAt(int index) {
    return words.word(index);
  }

  String word() {
    return words.word(count());
  }

  Optional<String> wordIfAny() {
    int index = count();
    return index == 0 ? Optional.empty() : Optional.of(words.word(index - 1));
  }

  Optional<LocalDate> dayIfAny() {
    return flag() ? Optional.of(day()) : Optional.empty();
  }

  LocalDate day() {
    return LocalDate.ofEpochDay(epochDay());
  }

  long epochDay() {
    long day = signed();
    if (day < LocalDate.MIN.toEpochDay() || day > LocalDate.MAX.toEpochDay()) {
      throw new Spoiled("a day is out of range");
    }
    return day;
  }

  BigDecimal decimal() {
    long head = signed();
    int scale = (int) (head >> 1);
    if (scale != head >> 1) {
      throw new Spoiled("a number is out of range");
    }
    if ((head & 1) == 0) {
      return BigDecimal.valueOf(signed(), scale);
    }
    int length = size();
    if (length == 0) {
      throw new Spoiled("a number has no digits");
    }
    place += length;
    return new BigDecimal(new BigInteger(Arrays.copyOfRange(bytes, place - length, place)), scale);
  }

  <E extends Enum<E>> E constant(Class<E> type) {
    return constant(type, word());
  }

  <E extends Enum<E>> Optional<E> constantIfAny(Class<E> type) {
    return wordIfAny().map(name -> constant(type, name));
  }

  static <E extends Enum<E>> E constant(Class<E> type, String name) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    throw new Spoiled("a code is unknown");
  }

  String hex(int digits) {
    int length = digits / 2;
    if (length > bytes.length - place) {
      throw new Spoiled("a claim ends too early");
    }
    place += length;
    return HexFormat.of().formatHex(bytes, place - length, place);
  }

  List<String> texts() {
    int size = size();
    List<String> list = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      list.add(text());
    }
    return List.copyOf(list);
  }
}
