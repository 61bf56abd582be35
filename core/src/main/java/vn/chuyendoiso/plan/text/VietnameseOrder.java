package vn.chuyendoiso.plan.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The order of Vietnamese dictionaries.
 *
 * <p>Example: Hà Nội, Hà Tĩnh, Hải Phòng; Tây Ninh, Thái Bình; Cần Thơ, Đà Nẵng, Gia Lai. Texts are
 * compared syllable by syllable, so a shorter syllable with whatever follows comes before a longer
 * one. Within a syllable the letters decide first, in the order a ă â b c d đ e ê f g h i j k l m n
 * o ô ơ p q r s t u ư v w x y z, and then the tone: none, huyền, hỏi, ngã, sắc, nặng. Only if all
 * syllables are the same, small letters come before capitals, and after that the code points
 * decide, so that "hoà" and "hòa" stand beside each other and are still told apart. Blanks come
 * before other signs, these before digits, digits before letters; numbers are compared by their
 * digits and not by their value.
 *
 * <p>Total, and consistent with {@code equals} on texts in NFC; two forms of the same text are
 * equal in this order. Independent of the locale data of the Java platform. Immutable and
 * thread-safe. Source: the sorting rules of the Vietlex dictionary centre, by Vũ Xuân Lương (block
 * by block, letters before tones, small before capital).
 */
public final class VietnameseOrder implements Comparator<String> {

  /** The order. */
  public static final VietnameseOrder INSTANCE = new VietnameseOrder();

  private static final String LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
  private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

  private static final int OTHER_LETTER = 1 << 8;
  private static final int OTHER_MARK = 1 << 8;

  private enum Kind {
    BLANK,
    SIGN,
    DIGITS,
    SYLLABLE
  }

  /** A run of characters of one kind, in the letters and tones that decide its place. */
  private static final class Block implements Comparable<Block> {
    private static final Comparator<Block> PLACE =
        Comparator.comparing((Block b) -> b.kind)
            .thenComparing(b -> b.letters, VietnameseOrder::compare)
            .thenComparing(b -> b.tones, VietnameseOrder::compare);

    private final Kind kind;
    private final List<Integer> letters = new ArrayList<>();
    private final List<Integer> tones = new ArrayList<>();

    Block(Kind kind) {
      this.kind = kind;
    }

    @Override
    public int compareTo(Block other) {
      return PLACE.compare(this, other);
    }
  }

  private VietnameseOrder() {}

  @Override
  public int compare(String one, String other) {
    String first = Normalizer.normalize(one, Normalizer.Form.NFC);
    String second = Normalizer.normalize(other, Normalizer.Form.NFC);
    if (first.equals(second)) {
      return 0;
    }
    int order = compare(blocks(first), blocks(second));
    if (order == 0) {
      order = compare(cases(first), cases(second));
    }
    return order == 0 ? first.compareTo(second) : order;
  }

  private static <T extends Comparable<T>> int compare(List<T> one, List<T> other) {
    int shared = Math.min(one.size(), other.size());
    for (int i = 0; i < shared; i++) {
      int order = one.get(i).compareTo(other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.size(), other.size());
  }

  private static List<Block> blocks(String text) {
    List<Block> blocks = new ArrayList<>();
    Block current = null;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      Kind kind = current != null && isMark(c) ? current.kind : kind(c);
      if (current == null || current.kind != kind) {
        current = new Block(kind);
        blocks.add(current);
      }
      if (kind == Kind.SYLLABLE) {
        addLetter(current, c);
      } else if (kind != Kind.BLANK) {
        current.letters.add(c);
      }
    }
    return blocks;
  }

  // Marks stand behind their letter and tell which letter it is, or which tone the syllable has.
  private static void addLetter(Block block, int c) {
    String parts =
        Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    for (int i = 0; i < parts.length(); ) {
      int part = parts.codePointAt(i);
      i += Character.charCount(part);
      int last = block.letters.size() - 1;
      if (!isMark(part)) {
        block.letters.add(rank(part));
      } else if (last >= 0 && marked(block.letters.get(last), part) >= 0) {
        block.letters.set(last, marked(block.letters.get(last), part));
      } else {
        int tone = TONES.indexOf(part);
        block.tones.add(tone < 0 ? OTHER_MARK + part : tone);
      }
    }
  }

  private static int rank(int letter) {
    int rank = LETTERS.indexOf(letter);
    return rank < 0 ? OTHER_LETTER + letter : rank;
  }

  /** The rank of a letter with a breve, circumflex or horn; negative if there is no such letter. */
  private static int marked(int rank, int mark) {
    if (rank >= OTHER_LETTER) {
      return -1;
    }
    String letter =
        Normalizer.normalize(LETTERS.charAt(rank) + Character.toString(mark), Normalizer.Form.NFC);
    return letter.codePointCount(0, letter.length()) == 1 ? LETTERS.indexOf(letter) : -1;
  }

  private static List<Integer> cases(String text) {
    return text.codePoints().mapToObj(c -> Character.isUpperCase(c) ? 1 : 0).toList();
  }

  private static Kind kind(int c) {
    if (Character.isLetter(c) || isMark(c)) {
      return Kind.SYLLABLE;
    }
    if (Character.isDigit(c)) {
      return Kind.DIGITS;
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c) ? Kind.BLANK : Kind.SIGN;
  }

  private static boolean isMark(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
