package vn.chuyendoiso.plan.serialization;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EcmaNumberTest {

  private static final long[] FIXED = {
    0x0000000000000000L, 0x8000000000000000L, 0x0000000000000001L, 0x8000000000000001L,
    0xc46696695dbd1cc3L, 0xc43211ede4974a35L, 0xc3fce97ca0f21056L, 0xc3c7213080c1a6acL,
    0xc39280f39a348556L, 0xc35d9b1f5d20d557L, 0xc327af4c4a80aaacL, 0xc2f2f2a36ecd5556L,
    0xc2be51057e155558L, 0xc28840d131aaaaacL, 0xc253670dc1555557L, 0xc21f0b4935555557L,
    0xc1e8d5d42aaaaaacL, 0xc1b3de4355555556L, 0xc17fca0555555556L, 0xc1496e6aaaaaaaabL,
    0xc114585555555555L, 0xc0e046aaaaaaaaabL, 0xc0aa0aaaaaaaaaaaL, 0xc074d55555555555L,
    0xc040aaaaaaaaaaabL, 0xc00aaaaaaaaaaaabL, 0xbfd5555555555555L, 0xbfa1111111111111L,
    0xbf6b4e81b4e81b4fL, 0xbf35d867c3ece2a5L, 0xbf0179ec9cbd821eL, 0xbecbf647612f3696L,
    0xbe965e9f80f29212L, 0xbe61e54c672874dbL, 0xbe2ca213d840baf8L, 0xbdf6e80fe033c8c6L,
    0xbdc2533fe68fd3d2L, 0xbd8d51ffd74c861cL, 0xbd5774ccac3d3817L, 0xbd22c3d6f030f9acL,
    0xbcee0624b3818f79L, 0xbcb804ea293472c7L, 0xbc833721ba905bd3L, 0xbc4ebe9c5db3c61eL,
    0xbc18987d17c304e5L, 0xbbe3ad30dfcf371dL, 0xbbaf7b816618582fL, 0xbb792f9ab81379bfL,
    0xbb442615600f9499L, 0xbb101e77800c76e1L, 0xbad9ca58cce0be35L, 0xbaa4a1e0a3e6fe90L,
    0xba708180831f320dL, 0xba3a68cd9e985016L, 0x446696695dbd1cc3L, 0x443211ede4974a35L,
    0x43fce97ca0f21056L, 0x43c7213080c1a6acL, 0x439280f39a348556L, 0x435d9b1f5d20d557L,
    0x4327af4c4a80aaacL, 0x42f2f2a36ecd5556L, 0x42be51057e155558L, 0x428840d131aaaaacL,
    0x4253670dc1555557L, 0x421f0b4935555557L, 0x41e8d5d42aaaaaacL, 0x41b3de4355555556L,
    0x417fca0555555556L, 0x41496e6aaaaaaaabL, 0x4114585555555555L, 0x40e046aaaaaaaaabL,
    0x40aa0aaaaaaaaaaaL, 0x4074d55555555555L, 0x4040aaaaaaaaaaabL, 0x400aaaaaaaaaaaabL,
    0x3fd5555555555555L, 0x3fa1111111111111L, 0x3f6b4e81b4e81b4fL, 0x3f35d867c3ece2a5L,
    0x3f0179ec9cbd821eL, 0x3ecbf647612f3696L, 0x3e965e9f80f29212L, 0x3e61e54c672874dbL,
    0x3e2ca213d840baf8L, 0x3df6e80fe033c8c6L, 0x3dc2533fe68fd3d2L, 0x3d8d51ffd74c861cL,
    0x3d5774ccac3d3817L, 0x3d22c3d6f030f9acL, 0x3cee0624b3818f79L, 0x3cb804ea293472c7L,
    0x3c833721ba905bd3L, 0x3c4ebe9c5db3c61eL, 0x3c18987d17c304e5L, 0x3be3ad30dfcf371dL,
    0x3baf7b816618582fL, 0x3b792f9ab81379bfL, 0x3b442615600f9499L, 0x3b101e77800c76e1L,
    0x3ad9ca58cce0be35L, 0x3aa4a1e0a3e6fe90L, 0x3a708180831f320dL, 0x3a3a68cd9e985016L,
    0x4024000000000000L, 0x4014000000000000L, 0x3fe0000000000000L, 0x3fa999999999999aL,
    0x3f747ae147ae147bL, 0x3f40624dd2f1a9fcL, 0x3f0a36e2eb1c432dL, 0x3ed4f8b588e368f1L,
    0x3ea0c6f7a0b5ed8dL, 0x3e6ad7f29abcaf48L, 0x3e35798ee2308c3aL, 0x3ed539223589fa95L,
    0x3ed4ff26cd5a7781L, 0x3ed4f95a762283ffL, 0x3ed4f8c60703520cL, 0x3ed4f8b72f19cd0dL,
    0x3ed4f8b5b31c0c8dL, 0x3ed4f8b58d1c461aL, 0x3ed4f8b5894f7f0eL, 0x3ed4f8b588ee37f3L,
    0x3ed4f8b588e47da4L, 0x3ed4f8b588e3849cL, 0x3ed4f8b588e36bb5L, 0x3ed4f8b588e36937L,
    0x3ed4f8b588e368f8L, 0x3ed4f8b588e368f1L, 0x3ff0000000000000L, 0xbff0000000000000L,
    0xbfeffffffffffffaL, 0xbfeffffffffffffbL, 0x3feffffffffffffaL, 0x3feffffffffffffbL,
    0x3feffffffffffffcL, 0x3feffffffffffffeL, 0xbfefffffffffffffL, 0xbfefffffffffffffL,
    0x3fefffffffffffffL, 0x3fefffffffffffffL, 0x3fd3333333333332L, 0x3fd3333333333333L,
    0x3fd3333333333334L, 0x0010000000000000L, 0x000ffffffffffffdL, 0x000fffffffffffffL,
    0x7fefffffffffffffL, 0xffefffffffffffffL, 0x4340000000000000L, 0xc340000000000000L,
    0x4430000000000000L, 0x44b52d02c7e14af5L, 0x44b52d02c7e14af6L, 0x44b52d02c7e14af7L,
    0x444b1ae4d6e2ef4eL, 0x444b1ae4d6e2ef4fL, 0x444b1ae4d6e2ef50L, 0x3eb0c6f7a0b5ed8cL,
    0x3eb0c6f7a0b5ed8dL, 0x41b3de4355555553L, 0x41b3de4355555554L, 0x41b3de4355555555L,
    0x41b3de4355555556L, 0x41b3de4355555557L, 0xbecbf647612f3696L, 0x43143ff3c1cb0959L
  };

  // RFC 8785, appendix B.
  @ParameterizedTest
  @CsvSource({
    "0000000000000000,0",
    "8000000000000000,0",
    "0000000000000001,5e-324",
    "8000000000000001,-5e-324",
    "7fefffffffffffff,1.7976931348623157e+308",
    "ffefffffffffffff,-1.7976931348623157e+308",
    "4340000000000000,9007199254740992",
    "c340000000000000,-9007199254740992",
    "4430000000000000,295147905179352830000",
    "44b52d02c7e14af5,9.999999999999997e+22",
    "44b52d02c7e14af6,1e+23",
    "44b52d02c7e14af7,1.0000000000000001e+23",
    "444b1ae4d6e2ef4e,999999999999999700000",
    "444b1ae4d6e2ef4f,999999999999999900000",
    "444b1ae4d6e2ef50,1e+21",
    "3eb0c6f7a0b5ed8c,9.999999999999997e-7",
    "3eb0c6f7a0b5ed8d,0.000001",
    "41b3de4355555553,333333333.3333332",
    "41b3de4355555554,333333333.33333325",
    "41b3de4355555555,333333333.3333333",
    "41b3de4355555556,333333333.3333334",
    "41b3de4355555557,333333333.33333343",
    "becbf647612f3696,-0.0000033333333333333333",
    "43143ff3c1cb0959,1424953923781206.2"
  })
  void the_numbers_of_the_rfc_are_printed_as_it_prints_them(String bits, String printed) {
    double value = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
    assertThat(EcmaNumber.print(value)).isEqualTo(printed);
    assertThat(EcmaNumber.print(printed)).contains(printed);
  }

  /**
   * The long list of numbers that goes with the RFC is made by rule: fixed numbers, two thousand
   * neighbours of the least normal number, then whatever SHA-256 gives when it is fed with its own
   * result. The sum of the first hundred thousand lines is published with it
   * (github.com/cyberphone/json-canonicalization, testdata), so that nobody needs the list itself.
   */
  @Test
  void a_hundred_thousand_numbers_of_the_authors_are_printed_as_they_print_them() throws Exception {
    MessageDigest lines = MessageDigest.getInstance("SHA-256");
    DoubleSupplier numbers = numbersOfTheAuthors();
    for (int i = 0; i < 100_000; i++) {
      double value = numbers.getAsDouble();
      String line = Long.toHexString(Double.doubleToRawLongBits(value)) + "," + print(value) + "\n";
      lines.update(line.getBytes(US_ASCII));
    }
    assertThat(HexFormat.of().formatHex(lines.digest()))
        .isEqualTo("22776e6d4b49fa294a0d0f349268e5c28808fe7e0cb2bcbe28f63894e494d4c7");
  }

  private static String print(double value) {
    String printed = EcmaNumber.print(value);
    assertThat(EcmaNumber.print(printed)).contains(printed);
    return printed;
  }

  private static DoubleSupplier numbersOfTheAuthors() {
    return new DoubleSupplier() {
      private int index;
      private byte[] block = new byte[32];
      private ByteBuffer rest = ByteBuffer.allocate(0);

      @Override
      public double getAsDouble() {
        int i = index++;
        if (i < FIXED.length) {
          return Double.longBitsToDouble(FIXED[i]);
        }
        if (i < FIXED.length + 2000) {
          return Double.longBitsToDouble(0x0010000000000000L + i - FIXED.length);
        }
        double value = 0;
        while (value == 0 || Double.isNaN(value) || Double.isInfinite(value)) {
          if (!rest.hasRemaining()) {
            block = sha256(block);
            rest = ByteBuffer.wrap(block).order(ByteOrder.LITTLE_ENDIAN);
          }
          value = rest.getDouble();
        }
        return value;
      }
    };
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "4,4",
    "4.0,4",
    "4.50,4.5",
    "-0,0",
    "-0.000,0",
    "0e999999999999999999,0",
    "1E30,1e+30",
    "1e+0000000000000000000002,100",
    "2e-3,0.002",
    "0.000000000000000000000000001,1e-27",
    "100000000000000000000,100000000000000000000",
    "1000000000000000000000,1e+21",
    "0.000001,0.000001",
    "0.0000001,1e-7",
    "14.5,14.5",
    "2300000000000,2300000000000",
    "0.30000000000000004,0.30000000000000004",
    "2e-323,2e-323",
    "5e-324,5e-324"
  })
  void a_number_of_a_document_is_printed_by_its_value(String json, String printed) {
    assertThat(EcmaNumber.print(json)).contains(printed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12345678901234567890",
        "0.1000000000000000055511151231257827",
        "9007199254740993",
        "333333333.33333329",
        "4.9e-324",
        "1e400",
        "-1e400",
        "1e-400",
        "1e99999999999999999999",
        "1e-99999999999999999999"
      })
  void a_number_that_would_become_another_has_no_canonical_form(String json) {
    assertThat(EcmaNumber.print(json)).isEmpty();
  }

  @Test
  void a_number_of_a_million_digits_is_judged_by_its_value() {
    assertThat(EcmaNumber.print("1".repeat(1_000_000))).isEmpty();
    assertThat(EcmaNumber.print("1." + "0".repeat(1_000_000))).contains("1");
  }
}
