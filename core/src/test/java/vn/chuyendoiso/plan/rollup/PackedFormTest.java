package vn.chuyendoiso.plan.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.organization.IssuerKind;

/** The bytes of a claim, worked out by hand: seven bits a byte, signs in the lowest bit. */
class PackedFormTest {

  @Test
  void numbers_take_a_byte_for_every_seven_bits() {
    assertThat(packed(o -> o.number(0))).isEqualTo("00");
    assertThat(packed(o -> o.number(127))).isEqualTo("7f");
    assertThat(packed(o -> o.number(128))).isEqualTo("8001");
    assertThat(packed(o -> o.number(300))).isEqualTo("ac02");
    assertThat(packed(o -> o.number(16_384))).isEqualTo("808001");
    assertThat(packed(o -> o.number(-1))).isEqualTo("ffffffffffffffffff01");
    assertThat(in("ac02").number()).isEqualTo(300);
    assertThat(in("ffffffffffffffffff01").number()).isEqualTo(-1);
  }

  @Test
  void signs_are_in_the_lowest_bit_so_that_small_negative_numbers_stay_small() {
    assertThat(packed(o -> o.signed(0))).isEqualTo("00");
    assertThat(packed(o -> o.signed(-1))).isEqualTo("01");
    assertThat(packed(o -> o.signed(1))).isEqualTo("02");
    assertThat(packed(o -> o.signed(-64))).isEqualTo("7f");
    assertThat(packed(o -> o.signed(64))).isEqualTo("8001");
    for (long value : List.of(0L, -1L, 1L, -64L, 64L, Long.MIN_VALUE, Long.MAX_VALUE)) {
      assertThat(in(packed(o -> o.signed(value))).signed()).isEqualTo(value);
    }
  }

  @Test
  void a_decimal_is_its_scale_and_its_digits() {
    assertThat(packed(o -> o.decimal(new BigDecimal("12.5")))).isEqualTo("04fa01");
    assertThat(in("04fa01").decimal()).isEqualTo(new BigDecimal("12.5"));
    assertThat(packed(o -> o.decimal(new BigDecimal("-3E+2")))).isEqualTo("0705");
    assertThat(in("0705").decimal()).isEqualTo(new BigDecimal("-3E+2"));
    // The first number that no long holds: a mark beside the scale, how many bytes, the bytes.
    BigDecimal beyond = new BigDecimal(BigInteger.TWO.pow(63), 3);
    assertThat(packed(o -> o.decimal(beyond))).isEqualTo("0e" + "09" + "008000000000000000");
    assertThat(in("0e09008000000000000000").decimal()).isEqualTo(beyond);
    assertThat(packed(o -> o.decimal(BigDecimal.valueOf(Long.MIN_VALUE))))
        .isEqualTo("00" + "ffffffffffffffffff01");
  }

  @Test
  void what_may_be_absent_begins_with_whether_it_is_there() {
    assertThat(packed(o -> o.textIfAny(Optional.empty()))).isEqualTo("00");
    assertThat(packed(o -> o.textIfAny(Optional.of("xã")))).isEqualTo("010378c3a3");
    assertThat(in("010378c3a3").textIfAny()).contains("xã");
    assertThat(in("00").textIfAny()).isEmpty();
    assertThat(packed(o -> o.dayIfAny(Optional.of(LocalDate.of(1970, 1, 3))))).isEqualTo("0104");
    assertThat(in("0104").dayIfAny()).contains(LocalDate.of(1970, 1, 3));
    assertThat(in("00").dayIfAny()).isEmpty();
  }

  @Test
  void words_are_places_in_the_list_and_nought_is_none() {
    Words words = new Words(List.of("%", "PROVINCE"));
    PackedOut out = new PackedOut(words);
    out.word("PROVINCE");
    out.wordIfAny(Optional.of("PROVINCE"));
    out.wordIfAny(Optional.empty());
    out.word("mới");
    out.wordAt("mới", 2);
    out.constantIfAny(Optional.of(IssuerKind.PROVINCE));

    assertThat(HexFormat.of().formatHex(out.toBytes())).isEqualTo("010200020402");
    PackedIn in = new PackedIn(out.toBytes(), words);
    assertThat(in.word()).isEqualTo("PROVINCE");
    assertThat(in.wordIfAny()).contains("PROVINCE");
    assertThat(in.wordIfAny()).isEmpty();
    assertThat(in.word()).isEqualTo("mới");
    assertThat(in.wordAt(in.count() - 2)).isEqualTo("mới");
    assertThat(in.constantIfAny(IssuerKind.class)).contains(IssuerKind.PROVINCE);
    assertThat(in.isAtEnd()).isTrue();
  }

  @Test
  void the_largest_and_smallest_values_are_read_and_the_next_ones_refused() {
    long most = 1L << 40; // 1,099,511,627,776 rows
    assertThat(in(packed(o -> o.signed(most))).amount()).isEqualTo(most);
    assertThat(in(packed(o -> o.signed(-most))).amount()).isEqualTo(-most);
    assertSpoiled(o -> o.signed(most + 1), PackedIn::amount, "a count is out of range");
    assertSpoiled(o -> o.signed(-most - 1), PackedIn::amount, "a count is out of range");

    assertThat(in(packed(o -> o.number(Integer.MAX_VALUE))).count()).isEqualTo(Integer.MAX_VALUE);
    assertSpoiled(o -> o.number(1L << 31), PackedIn::count, "a count is out of range");
    assertSpoiled(o -> o.number(-1), PackedIn::count, "a count is out of range");

    for (LocalDate day : List.of(LocalDate.MIN, LocalDate.MAX)) {
      assertThat(in(packed(o -> o.day(day))).day()).isEqualTo(day);
      long beyond = day.toEpochDay() + (day.equals(LocalDate.MAX) ? 1 : -1);
      assertSpoiled(o -> o.signed(beyond), PackedIn::day, "a day is out of range");
    }

    long largestScale = Integer.MAX_VALUE;
    BigDecimal tiny = BigDecimal.valueOf(1, Integer.MAX_VALUE);
    assertThat(in(packed(o -> o.decimal(tiny))).decimal()).isEqualTo(tiny);
    assertSpoiled(
        o -> o.signed((largestScale + 1) * 2), PackedIn::decimal, "a number is out of range");

    assertThat(PackedIn.placeAfter(1, Integer.MAX_VALUE - 1)).isEqualTo(Integer.MAX_VALUE);
    assertThatThrownBy(() -> PackedIn.placeAfter(2, Integer.MAX_VALUE - 1))
        .isInstanceOf(PackedIn.Spoiled.class)
        .hasMessage("a place is out of range");
  }

  @Test
  void bytes_that_end_too_early_or_mean_nothing_are_refused_in_plain_words() {
    assertSpoiled("", PackedIn::number, "a claim ends too early");
    assertSpoiled("80", PackedIn::number, "a claim ends too early");
    assertSpoiled("80808080808080808080", PackedIn::number, "a number has too many bytes");
    assertSpoiled("02", PackedIn::flag, "a flag is neither yes nor no");
    assertSpoiled("027a", PackedIn::text, "a list is longer than the claim");
    assertSpoiled("03017a", PackedIn::texts, "a list is longer than the claim");
    assertSpoiled("0200", PackedIn::decimal, "a number has no digits");
    assertSpoiled("00", PackedIn::word, "a word is missing");
    assertSpoiled("01", PackedIn::wordIfAny, "a word is missing");
    assertSpoiled("abcd", i -> i.hex(6), "a claim ends too early");
    assertThat(in("abcd").hex(4)).isEqualTo("abcd");
    assertThatThrownBy(() -> PackedIn.constant(IssuerKind.class, "VILLAGE"))
        .isInstanceOf(PackedIn.Spoiled.class)
        .hasMessage("a code is unknown");
  }

  @Test
  void texts_and_what_is_left_are_read_to_the_last_byte() {
    PackedIn in = in("02" + "0161" + "026263" + "0102");

    assertThat(in.texts()).containsExactly("a", "bc");
    assertThat(in.isAtEnd()).isFalse();
    assertThat(in.rest()).containsExactly(1, 2);
    assertThat(in.isAtEnd()).isTrue();
    assertThat(in.rest()).isEmpty();
  }

  private static String packed(Consumer<PackedOut> writer) {
    PackedOut out = new PackedOut(new Words());
    writer.accept(out);
    return HexFormat.of().formatHex(out.toBytes());
  }

  private static PackedIn in(String hex) {
    return new PackedIn(HexFormat.of().parseHex(hex), new Words());
  }

  private static void assertSpoiled(
      Consumer<PackedOut> writer, Consumer<PackedIn> reader, String message) {
    assertSpoiled(packed(writer), reader, message);
  }

  private static void assertSpoiled(String hex, Consumer<PackedIn> reader, String message) {
    assertThatThrownBy(() -> reader.accept(in(hex)))
        .isInstanceOf(PackedIn.Spoiled.class)
        .hasMessage(message);
  }
}
