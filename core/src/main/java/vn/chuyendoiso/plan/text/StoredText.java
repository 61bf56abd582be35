package vn.chuyendoiso.plan.text;

import java.text.Normalizer;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A text in the one form in which the library stores Vietnamese, with what had to be changed.
 *
 * <p>Example: "ngày" typed as {@code n g a U+0300 y}, as in all 34 resolutions 1654 to
 * 1687/NQ-UBTVQH15 as published, becomes the four characters {@code ngày}, change {@link
 * TextChange#COMPOSED}. Dashes are left alone: "xanh – sạch" is printed so, and grammars read every
 * dash.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the text in its stored form: NFC, plain spaces, nothing invisible
 * @param changes what was changed; empty if the text was in its stored form already
 */
public record StoredText(String text, Set<TextChange> changes) {

  /**
   * Copies the parts.
   *
   * @param text the text in its stored form: NFC, plain spaces, nothing invisible
   * @param changes what was changed; empty if the text was in its stored form already
   */
  public StoredText {
    changes = changes.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(changes));
  }

  /**
   * Brings a text into its stored form.
   *
   * @param raw any text
   * @return the stored form and what was changed
   */
  public static StoredText of(String raw) {
    if (isPlain(raw)) {
      return new StoredText(raw, Set.of());
    }
    EnumSet<TextChange> changes = EnumSet.noneOf(TextChange.class);
    String composed = Normalizer.normalize(raw, Normalizer.Form.NFC);
    if (!composed.equals(raw)) {
      changes.add(TextChange.COMPOSED);
    }
    StringBuilder stored = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      switch (c) {
        case '\u00A0', '\u2007', '\u202F', '\u3000' -> {
          stored.append(' ');
          changes.add(TextChange.SPACES);
        }
        case '\u200B', '\u2060', '\uFEFF' -> changes.add(TextChange.INVISIBLE);
        case '\u00D0' -> {
          stored.append('Đ');
          changes.add(TextChange.LOOK_ALIKE);
        }
        case '\u00F0' -> {
          stored.append('đ');
          changes.add(TextChange.LOOK_ALIKE);
        }
        default -> stored.append(c);
      }
    }
    return changes.isEmpty()
        ? new StoredText(raw, Set.of())
        : new StoredText(stored.toString(), changes);
  }

  // Nearly every text of a machine is plain already; this keeps reading it at the cost of one scan.
  private static boolean isPlain(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
