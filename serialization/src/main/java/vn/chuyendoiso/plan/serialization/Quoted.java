package vn.chuyendoiso.plan.serialization;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * A text in quotes, ready to be written: the name of a member, or a code. They are half of what
 * stands in a document, and short, so that calling for a copy takes longer than the copy: eight
 * bytes are written at once, and those too many are written over.
 */
final class Quoted {

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final long[] eights;
  private final int length;

  private Quoted(byte[] json) {
    this.length = json.length;
    this.eights = new long[(json.length + Long.BYTES - 1) / Long.BYTES];
    for (int i = 0; i < json.length; i++) {
      eights[i / Long.BYTES] |= (json[i] & 0xFFL) << (Byte.SIZE * (i % Long.BYTES));
    }
  }

  static Quoted of(String text) {
    return new Quoted(JsonOutput.quote(text));
  }

  /** {@return how many bytes are written, those too many among them} */
  int room() {
    return eights.length * Long.BYTES;
  }

  /**
   * Writes it.
   *
   * @return where it ends
   */
  int write(byte[] bytes, int at) {
    int to = at;
    for (long eight : eights) {
      EIGHT.set(bytes, to, eight);
      to += Long.BYTES;
    }
    return at + length;
  }
}
