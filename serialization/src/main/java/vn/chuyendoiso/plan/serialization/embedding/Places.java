package vn.chuyendoiso.plan.serialization.embedding;

import java.util.Arrays;
import java.util.Optional;
import vn.chuyendoiso.plan.finding.Position;

/**
 * Where the tokens of a copy stood in their source.
 *
 * <p>Places are kept as differences of one or few bytes each: they are written for every token and
 * read only for problems, and a hostile source has more tokens than anything else.
 */
final class Places {

  private byte[] steps = new byte[64];
  private int size;

  // The last place that was written.
  private int column = 1;
  private int line = 1;
  private int sourceColumn = 1;

  private int tokens;
  private boolean told = true;
  private boolean moving;
  private Optional<Position> end = Optional.empty();

  /** Adds the place of the next token, which begins at a column of the copy. */
  void add(int atColumn, int atLine, int atSourceColumn) {
    if (atLine < 1 || atSourceColumn < 1) {
      told = false;
      return;
    }
    moving |= tokens++ > 0 && (atLine != line || atSourceColumn != sourceColumn);
    write(atColumn - column);
    write(atLine - line);
    write(atSourceColumn - sourceColumn);
    column = atColumn;
    line = atLine;
    sourceColumn = atSourceColumn;
  }

  /** Sets the place where the source breaks off. */
  void end(int atLine, int atSourceColumn) {
    if (atLine > 0 && atSourceColumn > 0) {
      end = Optional.of(new Position(atLine, atSourceColumn));
    }
  }

  /** {@return where the source breaks off} */
  Optional<Position> end() {
    return end;
  }

  /**
   * Finds the place in the source of a column of the copy: that of the token which stands there.
   *
   * @param wanted a column of the copy
   * @return the place; empty if the source does not tell
   */
  Optional<Position> find(int wanted) {
    // Tokens that were buffered all have the place at which the buffer was asked, which is none.
    if (!told || tokens == 0 || (tokens > 1 && !moving)) {
      return Optional.empty();
    }
    int at = 0;
    int copied = 1;
    int foundLine = 1;
    int foundColumn = 1;
    while (at < size) {
      copied += read(at);
      if (copied > wanted) {
        break;
      }
      at = next(at);
      foundLine += read(at);
      at = next(at);
      foundColumn += read(at);
      at = next(at);
    }
    return Optional.of(new Position(foundLine, foundColumn));
  }

  // Seven bits a byte, lowest first, the highest bit set on all but the last; the sign comes first.
  private void write(int difference) {
    if (size + 5 > steps.length) {
      steps = Arrays.copyOf(steps, steps.length * 2);
    }
    int rest = (difference << 1) ^ (difference >> 31);
    while ((rest & ~0x7F) != 0) {
      steps[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    steps[size++] = (byte) rest;
  }

  private int read(int at) {
    int value = 0;
    for (int i = at, shift = 0; ; i++, shift += 7) {
      value |= (steps[i] & 0x7F) << shift;
      if (steps[i] >= 0) {
        return (value >>> 1) ^ -(value & 1);
      }
    }
  }

  private int next(int at) {
    int i = at;
    while (steps[i] < 0) {
      i++;
    }
    return i + 1;
  }
}
