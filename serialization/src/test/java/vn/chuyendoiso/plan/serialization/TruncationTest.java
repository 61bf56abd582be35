package vn.chuyendoiso.plan.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chuyendoiso.plan.document.Document;

/** A file whose transfer broke off. */
class TruncationTest {

  private static final int SHORT = 5_000;

  static List<byte[]> golden() throws IOException {
    return Readings.golden();
  }

  /** Every beginning of the shorter documents, every eleventh of the longer ones. */
  @ParameterizedTest
  @MethodSource("golden")
  void every_beginning_of_a_document_gives_reasons_and_no_document(byte[] json) {
    int step = json.length <= SHORT ? 1 : 11;
    for (int length = 0; length < json.length; length += step) {
      ReadResult<Document> result = Readings.check(Arrays.copyOf(json, length), Document.class);
      assertThat(result.getDocument()).as("%d bytes", length).isEmpty();
    }
  }
}
