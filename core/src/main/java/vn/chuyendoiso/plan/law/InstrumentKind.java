package vn.chuyendoiso.plan.law;

import java.util.Arrays;
import java.util.Optional;
import vn.chuyendoiso.plan.text.ExactKey;

/**
 * The kinds of instruments that plans stand on (tên loại văn bản).
 *
 * <p>Example: 34/CT-TTg is a {@link #DIRECTIVE}. The same content comes under different kinds: a
 * plan is issued as a Kế hoạch, or as a Quyết định with the plan behind it; the kind is that of the
 * sheet which bears the number.
 *
 * <p>Source: Decree 30/2020/NĐ-CP, annex III.
 */
public enum InstrumentKind {
  /** Luật, of the National Assembly. */
  LAW("Luật"),
  /** Nghị quyết, of the National Assembly, the Government or a party body. */
  RESOLUTION("Nghị quyết"),
  /** Nghị định, of the Government. */
  DECREE("Nghị định"),
  /** Quyết định. */
  DECISION("Quyết định"),
  /** Chỉ thị. */
  DIRECTIVE("Chỉ thị"),
  /** Thông tư, of a ministry. */
  CIRCULAR("Thông tư"),
  /** Quy định, of a party body. */
  REGULATION("Quy định"),
  /** Kết luận, of a party body. */
  CONCLUSION("Kết luận"),
  /** Thông báo, such as those of the conclusions of meetings. */
  NOTICE("Thông báo"),
  /** Kế hoạch. */
  PLAN("Kế hoạch"),
  /** Chương trình. */
  PROGRAMME("Chương trình"),
  /** Đề án. */
  SCHEME("Đề án"),
  /** Tờ trình: it asks a higher body to issue something. */
  PROPOSAL("Tờ trình"),
  /** Báo cáo. */
  REPORT("Báo cáo"),
  /** Hướng dẫn. */
  GUIDE("Hướng dẫn"),
  /** Công văn: a letter between offices; its number has no type. */
  LETTER("Công văn");

  private final String vietnamese;

  InstrumentKind(String vietnamese) {
    this.vietnamese = vietnamese;
  }

  /** {@return its Vietnamese name, such as "Nghị quyết"} */
  public String vietnamese() {
    return vietnamese;
  }

  /**
   * Reads the name of a kind.
   *
   * @param name the Vietnamese name; letter case does not matter
   * @return the kind; empty if it is none of these
   */
  public static Optional<InstrumentKind> parse(String name) {
    ExactKey key = ExactKey.of(name.strip());
    return Arrays.stream(values()).filter(k -> ExactKey.of(k.vietnamese).equals(key)).findFirst();
  }
}
