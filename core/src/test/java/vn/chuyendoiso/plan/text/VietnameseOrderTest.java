package vn.chuyendoiso.plan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseOrderTest {

  private static final VietnameseOrder ORDER = VietnameseOrder.INSTANCE;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a à ả ã á ạ ă ằ ẳ ẵ ắ ặ â ầ ẩ ẫ ấ ậ b c d đ e è ẻ ẽ é ẹ ê ề ể ễ ế ệ f g h i ì ỉ ĩ í ị",
        "j k l m n o ò ỏ õ ó ọ ô ồ ổ ỗ ố ộ ơ ờ ở ỡ ớ ợ p q r s t u ù ủ ũ ú ụ ư ừ ử ữ ứ ự v w x y ỳ",
        "ba bà bả bã bá bạ bác bạc bài ban bang bằng",
        "ang anh",
        "ác ách",
        "cha chan",
        "ma MA mà MÀ"
      })
  void single_syllables_stand_in_the_order_of_dictionaries(String syllables) {
    assertSorted(List.of(syllables.split(" ")));
  }

  @Test
  void the_34_provinces_of_2025_stand_as_officials_list_them() {
    assertSorted(
        List.of(
            "An Giang",
            "Bắc Ninh",
            "Cà Mau",
            "Cao Bằng",
            "Cần Thơ",
            "Đà Nẵng",
            "Đắk Lắk",
            "Điện Biên",
            "Đồng Nai",
            "Đồng Tháp",
            "Gia Lai",
            "Hà Nội",
            "Hà Tĩnh",
            "Hải Phòng",
            "Hồ Chí Minh",
            "Huế",
            "Hưng Yên",
            "Khánh Hòa",
            "Lai Châu",
            "Lạng Sơn",
            "Lào Cai",
            "Lâm Đồng",
            "Nghệ An",
            "Ninh Bình",
            "Phú Thọ",
            "Quảng Ngãi",
            "Quảng Ninh",
            "Quảng Trị",
            "Sơn La",
            "Tây Ninh",
            "Thái Nguyên",
            "Thanh Hóa",
            "Tuyên Quang",
            "Vĩnh Long"));
  }

  @Test
  void the_tone_of_a_syllable_counts_before_the_next_syllable() {
    assertSorted(List.of("ba vì", "bà con", "bà Rịa", "bả lả"));
  }

  @Test
  void a_blank_counts_and_a_sign_comes_before_a_letter() {
    assertSorted(List.of("Hà", "Hà 2", "Hà Nội", "Hà-Nội", "Hàa"));
    assertSorted(List.of("Tây Ninh", "Thái Bình"));
  }

  @Test
  void numbers_come_before_letters_and_are_compared_by_their_digits() {
    assertSorted(List.of("Phường 10", "Phường 2", "Phường An Hải"));
  }

  @Test
  void foreign_letters_come_behind_the_vietnamese_ones() {
    assertSorted(List.of("zoo", "ß", "я"));
    assertSorted(List.of("nha", "ñha", "n\u030Cha", "o"));
  }

  @Test
  void both_places_of_a_tone_stand_beside_each_other_and_differ() {
    assertSorted(List.of("hoà", "hòa", "hoả"));
    assertThat(ORDER.compare("hòa", "hoà")).isNotZero();
  }

  @Test
  void two_forms_of_one_text_are_equal_in_the_order() {
    String text = "Đường 30/4, phường Thủ Dầu Một";

    assertThat(ORDER.compare(text, Normalizer.normalize(text, Normalizer.Form.NFD))).isZero();
  }

  @Test
  void the_order_is_total_and_zero_only_for_the_same_text() {
    List<String> texts = texts();
    for (String one : texts) {
      for (String other : texts) {
        int order = ORDER.compare(one, other);
        assertThat(Integer.signum(order)).isEqualTo(-Integer.signum(ORDER.compare(other, one)));
        assertThat(order == 0).isEqualTo(one.equals(other));
      }
    }
    List<String> sorted = texts.stream().sorted(ORDER).toList();
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = i; j < sorted.size(); j++) {
        assertThat(ORDER.compare(sorted.get(i), sorted.get(j))).isNotPositive();
      }
    }
  }

  private static List<String> texts() {
    String[] parts = {"h", "a", "à", "A", "â", "ầ", " ", "-", "2", "đ", "ð", "\u030C", "Ơ", "o"};
    Random random = new Random(2025);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(5); n > 0; n--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      texts.add(Normalizer.normalize(text, Normalizer.Form.NFC));
    }
    return texts.stream().distinct().toList();
  }

  private static void assertSorted(List<String> expected) {
    List<String> shuffled = new ArrayList<>(expected);
    Collections.shuffle(shuffled, new Random(1));
    shuffled.sort(ORDER);
    assertThat(shuffled).isEqualTo(expected);
  }
}
