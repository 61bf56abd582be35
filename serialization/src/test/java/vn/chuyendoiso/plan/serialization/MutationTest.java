package vn.chuyendoiso.plan.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chuyendoiso.plan.document.Document;

/** A file with one byte that is not what it was. */
class MutationTest {

  private static final int SHORT = 2_500;
  private static final int SAMPLED = 300;

  /** What JSON is made of, the byte that ends texts elsewhere, and half a letter. */
  private static final byte[] OTHERS = {'"', '\\', ',', ':', '{', ']', '0', ' ', 0, (byte) 0xC3};

  static List<byte[]> golden() throws IOException {
    return Readings.golden();
  }

  /**
   * Every byte of the shorter documents, three hundred of each longer one; three changes of each.
   */
  @ParameterizedTest
  @MethodSource("golden")
  void a_document_with_another_byte_is_read_or_refused_for_a_reason(byte[] json) {
    byte[] changed = json.clone();
    int step = json.length <= SHORT ? 1 : json.length / SAMPLED;
    int refused = 0;
    for (int at = 0; at < json.length; at += step) {
      byte[] others = {
        (byte) (json[at] ^ 0x01), (byte) (json[at] ^ 0x80), OTHERS[at / step % OTHERS.length]
      };
      for (byte other : others) {
        changed[at] = other;
        refused += Readings.check(changed, Document.class).getDocument().isEmpty() ? 1 : 0;
      }
      changed[at] = json[at];
    }
    assertThat(refused).isGreaterThan(json.length / step);
  }
}
