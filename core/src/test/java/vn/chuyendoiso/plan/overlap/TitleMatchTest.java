package vn.chuyendoiso.plan.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleMatchTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Số hoá hồ sơ địa chính | Số hóa hồ sơ địa chính",
        "SỐ HÓA HỒ SƠ ĐỊA CHÍNH | Số hóa hồ sơ địa chính",
        "Phổ cập kĩ năng số cộng đồng | Phổ cập kỹ năng số cộng đồng",
        "Nâng cấp CSDL địa chính | Nâng cấp cơ sở dữ liệu địa chính",
        "Triển khai số hóa hồ sơ địa chính | Thực hiện việc số hóa hồ sơ địa chính",
        "Hồ sơ địa chính: số hóa | Số hóa hồ sơ địa chính",
        "Xây dựng kho dữ liệu mở | Thiết lập kho dữ liệu mở"
      })
  void what_means_nothing_makes_no_difference(String first, String second) {
    assertThat(TitleMatch.of(first, second).score()).isEqualTo(1);
  }

  @Test
  void the_tone_itself_and_other_letters_do() {
    assertThat(TitleMatch.of("Bản đồ số", "Bàn đo số").shared()).containsExactly("số");
    assertThat(TitleMatch.of("Hai bản đồ tai", "Hai bản đồ tay").score()).isLessThan(1);
  }

  @Test
  void it_tells_the_words_as_printed() {
    TitleMatch match =
        TitleMatch.of(
            "Nâng cấp hệ thống thông tin giải quyết TTHC của Sở Y tế",
            "Nâng cấp HTTT giải quyết thủ tục hành chính");

    assertThat(match.shared()).containsExactly("Nâng cấp hệ thống thông tin giải quyết TTHC");
    assertThat(match.onlyFirst()).containsExactly("Sở Y tế");
    assertThat(match.onlySecond()).isEmpty();
    assertThat(match.contrasts()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kế hoạch ứng cứu sự cố năm 2025 | Kế hoạch ứng cứu sự cố năm 2026 | YEAR",
        "Thực hiện Nghị định 13/2023/NĐ-CP tại cửa khẩu Hữu Nghị"
            + " | Thực hiện Nghị định 42/2022/NĐ-CP tại cửa khẩu Hữu Nghị | NUMBER",
        "Phủ sóng 5G tại xã Ia Grai | Phủ sóng 5G tại xã Đăk Song | PLACE",
        "Bản đồ số ngành y tế | Bản đồ số ngành du lịch | FIELD",
        "Tập huấn kỹ năng số cho nông dân | Tập huấn kỹ năng số cho giáo viên | AUDIENCE",
        "Mạng nội bộ cấp tỉnh | Mạng nội bộ cấp xã | LEVEL",
        "Vận hành cổng dữ liệu mở | Tuyên truyền cổng dữ liệu mở | ACTION"
      })
  void what_both_say_differently_sets_two_works_apart(
      String first, String second, TitleContrast contrast) {
    TitleMatch match = TitleMatch.of(first, second);

    assertThat(match.contrasts()).containsExactly(contrast);
    assertThat(match.score()).isLessThan(TaskOverlap.DEFAULT_THRESHOLD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thực hiện Đề án 06 đợt 1 | Thực hiện Đề án 06 đợt 2 | true",
        "Thực hiện Đề án 06 đợt 1 | Thực hiện Đề án 06 | false",
        "Thực hiện Đề án 06 | Thực hiện Đề án 06, Đề án 131 | false",
        "Phủ sóng tại xã Ia Grai, xã Đăk Song | Phủ sóng tại xã Ia Grai, xã Tân An | true"
      })
  void numbers_and_places_contrast_if_each_title_has_one_of_its_own(
      String first, String second, boolean contrast) {
    assertThat(TitleMatch.of(first, second).contrasts()).hasSize(contrast ? 1 : 0);
  }

  @Test
  void what_only_one_says_is_narrower() {
    TitleMatch match =
        TitleMatch.of(
            "Xây dựng cơ sở dữ liệu đất đai", "Xây dựng cơ sở dữ liệu đất đai tại 12 xã biên giới");

    assertThat(match.contrasts()).isEmpty();
    assertThat(match.score()).isBetween(TaskOverlap.DEFAULT_THRESHOLD, 0.99);
    assertThat(match.onlySecond()).containsExactly("biên giới");
  }

  @Test
  void titles_that_say_next_to_nothing_match_nothing() {
    assertThat(TitleMatch.of("Tập huấn", "Tập huấn").score()).isZero();
    assertThat(TitleMatch.of("Triển khai kế hoạch", "Triển khai kế hoạch").score()).isZero();
    assertThat(TitleMatch.of("", "…").score()).isZero();
  }

  @Test
  void the_score_is_the_same_both_ways() {
    String one = "Đề án chuyển đổi số doanh nghiệp, nhất là doanh nghiệp nhỏ và vừa";
    String other = "Kế hoạch CĐS cho DNNVV trên địa bàn tỉnh Thái Nguyên giai đoạn 2026-2030";

    assertThat(TitleMatch.of(one, other).score())
        .isEqualTo(TitleMatch.of(other, one).score())
        .isBetween(0.7, 1.0);
  }
}
