package vn.chuyendoiso.plan.rollup;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The key of a row inside its document, kept small. Short keys such as {@code ct-12} occur in
 * thousands of documents and are words; long ones, such as those that a machine drew, are each of
 * its own, and eight bytes of their digest tell them apart as well.
 */
final class RowKey {

  private static final int LONGEST = 12;
  private static final char DRAWN = '#';
  private static final int DIGITS = 16;

  private RowKey() {}

  static String of(String id) {
    return id.length() <= LONGEST
        ? id
        : DRAWN + Digest.of(id.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
  }

  static Optional<String> readIfAny(PackedIn in) {
    int place = in.count();
    return switch (place) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(DRAWN + in.hex(DIGITS));
      default -> Optional.of(in.wordAt(place - 2));
    };
  }

  static void writeIfAny(Optional<String> key, PackedOut out) {
    if (key.isEmpty()) {
      out.number(0);
    } else if (key.get().charAt(0) == DRAWN) {
      out.number(1);
      out.hex(key.get().substring(1));
    } else {
      out.wordAt(key.get(), 2);
    }
  }
}
